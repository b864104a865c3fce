#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Does what docs/admin/team.md says, block by block as it is written, in a bare chroot of this machine's Debian with the programs of
# build/dev, in a network of its own. Needs root and debootstrap, and a build; about 3 minutes.
#   packaging/try-docs.sh [FOLDER]      FOLDER (default: one in /var/tmp) is kept when something fails; KEEP=1 keeps it always
set -euo pipefail
folder=$(realpath -m "${1:-/var/tmp/kontor-docs}")
root=$(cd "$(dirname "$0")/.." && pwd)
[ "$(id -u)" = 0 ] || { echo "debootstrap and chroot need root." >&2; exit 77; }
command -v debootstrap >/dev/null || { echo "Install debootstrap first." >&2; exit 77; }
[ -x "$root/build/dev/bin/kontorctl" ] || { echo "Build first: packaging/test.sh" >&2; exit 77; }
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
leave() {
    for place in /proc/[0-9]*; do [ "$(readlink "$place/root" 2>/dev/null)" != "$folder" ] || kill -KILL "${place#/proc/}" 2>/dev/null || true; done
    for place in dev/shm dev/pts dev proc; do umount -l "$folder/$place" 2>/dev/null || true; done
}
trap leave EXIT
[ ! -e "$folder" ] || { leave; rm -rf --one-file-system "$folder"; }
debootstrap --variant=minbase "$suite" "$folder" ${MIRROR:-} >/dev/null
cp /etc/resolv.conf "$folder/etc/" 2>/dev/null || true
cp -r /etc/apt/apt.conf.d/. "$folder/etc/apt/apt.conf.d/" 2>/dev/null || true
rm -f "$folder/etc/apt/apt.conf.d/docker-clean"
cat /etc/hosts >"$folder/etc/hosts"
echo '127.0.0.1 db.example.com shop.example.com localhost' >>"$folder/etc/hosts"
mount --bind /dev "$folder/dev"; mount --bind /dev/pts "$folder/dev/pts"
mkdir -p "$folder/dev/shm"; mount -t tmpfs tmpfs "$folder/dev/shm"; mount -t proc proc "$folder/proc"
inside() { chroot "$folder" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"; }
# The programs, and the packages that their libraries are in.
DESTDIR="$folder" cmake --install "$root/build/dev" --prefix /usr/local >/dev/null
mapfile -t packages < <(for program in kontorctl kontor-store; do ldd "$root/build/dev/bin/$program"; done | awk '$3 ~ /^\// { print $3 }' | sort -u |
    while read -r file; do dpkg -S "$file" 2>/dev/null || dpkg -S "/usr$file" 2>/dev/null || true; done | cut -d: -f1 | sort -u)
inside apt-get update -qq
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" libqt6sql6-psql libqt6sql6-sqlite iso-codes postgresql nginx openssl curl procps >/dev/null
# The blocks, one after the other; what is installed by now needs no network any more.
awk '/^```sh$/ { inside = 1; printf "\n# block %d\n", ++n; next } /^```$/ { inside = 0; next } inside' "$root/docs/admin/team.md" |
    sed -E 's/^apt-get update$/true/' >"$folder/root/blocks.sh"
echo "== docs/admin/team.md, $(grep -c '^# block' "$folder/root/blocks.sh") blocks"
unshare --net --fork bash -c "ip link set lo up; exec chroot '$folder' env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 bash -euo pipefail -x /root/blocks.sh" >"$folder/blocks.log" 2>&1 ||
    { tail -n 30 "$folder/blocks.log"; echo "FAILED: $folder/blocks.log"; exit 1; }
grep -v '^+' "$folder/blocks.log" | tail -n 25
leave
trap - EXIT
[ -n "${KEEP:-}" ] || rm -rf --one-file-system "$folder"
echo "== every block of docs/admin/team.md did what it says"
