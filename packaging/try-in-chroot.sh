#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Does what the README says on a bare system: makes a chroot of a Debian or Ubuntu release, clones this checkout's HEAD into it, runs both
# commands there as written. Needs root and debootstrap; about 40 minutes and 6 GB on 2 cores. What is not committed is not tried.
#   packaging/try-in-chroot.sh SUITE [FOLDER]      SUITE: bookworm, trixie, …; FOLDER (default: one in /var/tmp) is kept when something fails
#   MIRROR=URL names another mirror; KEEP=1 keeps the chroot; ONLY=run or ONLY=test does one of the two
set -euo pipefail
suite=${1:?usage: packaging/try-in-chroot.sh SUITE [FOLDER]}
folder=${2:-/var/tmp/kontor-$suite}
root=$(cd "$(dirname "$0")/.." && pwd)
[ "$(id -u)" = 0 ] || { echo "debootstrap and chroot need root." >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "Install debootstrap first." >&2; exit 1; }
inside() { chroot "$folder" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb LANG=C.UTF-8 "$@"; }
running() { for place in /proc/[0-9]*; do [ "$(readlink "$place/root" 2>/dev/null)" != "$folder" ] || echo "${place#/proc/}"; done; }
# Interrupted, this script leaves neither mounts nor a build that goes on: its own children first, then whatever runs inside.
leave() {
    local pids
    pkill -P $$ || true
    for _ in 1 2 3 4 5; do
        pids=$(running)
        [ -n "$pids" ] || break
        kill -KILL $pids 2>/dev/null || true
    done
    for place in dev/shm dev/pts dev proc sys; do umount -l "$folder/$place" 2>/dev/null || true; done
}
folder=$(realpath -m "$folder")
trap leave EXIT
# What debootstrap did not finish has its own folder still, and is no system to try anything on.
[ ! -d "$folder/debootstrap" ] || rm -rf --one-file-system "$folder"
if [ ! -e "$folder/etc/os-release" ]; then
    debootstrap --variant=minbase "$suite" "$folder" ${MIRROR:-} >/dev/null
fi
# The host's way to its packages (proxy, keys, mirror) is the chroot's too.
for file in /etc/resolv.conf /etc/hosts; do cp "$file" "$folder$file" 2>/dev/null || true; done
cp -r /etc/apt/apt.conf.d/. "$folder/etc/apt/apt.conf.d/" 2>/dev/null || true
rm -f "$folder/etc/apt/apt.conf.d/docker-clean"
mount --bind /dev "$folder/dev"; mount --bind /dev/pts "$folder/dev/pts"
mkdir -p "$folder/dev/shm"; mount -t tmpfs tmpfs "$folder/dev/shm"
mount -t proc proc "$folder/proc"; mount -t sysfs sysfs "$folder/sys" 2>/dev/null || true
inside apt-get update -qq
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends git ca-certificates >/dev/null
rm -rf "$folder/root/kontor"
git clone -q "$root" "$folder/root/kontor"
for script in run test; do
    [ -z "${ONLY:-}" ] || [ "$ONLY" = "$script" ] || continue
    echo "== $suite: packaging/$script.sh"
    started=$(date +%s)
    inside bash /root/kontor/packaging/$script.sh >"$folder/$script.log" 2>&1 ||
        { tail -n 40 "$folder/$script.log"; echo "FAILED on $suite after $(( $(date +%s) - started )) s: $folder/$script.log"; exit 1; }
    tail -n 5 "$folder/$script.log"
    for pid in $(running); do echo "packaging/$script.sh left running: $(tr '\0' ' ' <"/proc/$pid/cmdline")"; done
    echo "== $suite: packaging/$script.sh passed in $(( $(date +%s) - started )) s"
done
leave
trap - EXIT
[ -n "${KEEP:-}" ] || rm -rf --one-file-system "$folder"
