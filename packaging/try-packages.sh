#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes Debian packages of this checkout's HEAD in a bare chroot and tries them in another one: install, first start with sample data, the store as its
# unit starts it, an update that keeps what an administrator wrote, removal, purge. Needs root and debootstrap; about 25 minutes on 2 cores.
#   packaging/try-packages.sh SUITE        SUITE: bookworm, trixie
#   PACKAGES=FOLDER takes packages that are made already; MIRROR=URL names another mirror; KEEP=1 keeps the chroots
set -euo pipefail
suite=${1:?usage: packaging/try-packages.sh SUITE}
root=$(cd "$(dirname "$0")/.." && pwd)
[ "$(id -u)" = 0 ] || { echo "debootstrap and chroot need root." >&2; exit 77; }
command -v debootstrap >/dev/null || { echo "Install debootstrap first." >&2; exit 77; }
folder=/var/tmp/kontor-package-$suite
say() { printf '\n== %s\n' "$*"; }
inside() { chroot "$folder" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
leave() {
    for place in /proc/[0-9]*; do [ "$(readlink "$place/root" 2>/dev/null)" != "$folder" ] || kill -KILL "${place#/proc/}" 2>/dev/null || true; done
    for place in dev/shm dev/pts dev proc; do umount -l "$folder/$place" 2>/dev/null || true; done
}
clear_away() { leave; rm -rf --one-file-system "$folder"; }
fresh() {
    clear_away
    debootstrap --variant=minbase "$suite" "$folder" ${MIRROR:-} >/dev/null
    for file in /etc/resolv.conf /etc/hosts; do cp "$file" "$folder$file" 2>/dev/null || true; done
    cp -r /etc/apt/apt.conf.d/. "$folder/etc/apt/apt.conf.d/" 2>/dev/null || true
    rm -f "$folder/etc/apt/apt.conf.d/docker-clean"
    mount --bind /dev "$folder/dev"; mount --bind /dev/pts "$folder/dev/pts"
    mkdir -p "$folder/dev/shm"; mount -t tmpfs tmpfs "$folder/dev/shm"; mount -t proc proc "$folder/proc"
    inside apt-get update -qq
}
trap leave EXIT
packages=${PACKAGES:-}
if [ -z "$packages" ]; then
    say "$suite: building"
    fresh
    inside apt-get install -y -qq --no-install-recommends git ca-certificates >/dev/null
    git clone -q "$root" "$folder/root/kontor"
    inside bash /root/kontor/packaging/package.sh >"/var/tmp/kontor-package-$suite.log" 2>&1 || { tail -n 30 "/var/tmp/kontor-package-$suite.log"; exit 1; }
    packages=/var/tmp/kontor-packages-$suite
    rm -rf "$packages"
    cp -r "$folder/root/kontor/artifacts/packages" "$packages"
fi
say "$suite: trying $(cd "$packages" && echo *.deb)"
fresh
inside apt-get install -y -qq --no-install-recommends curl procps adduser >/dev/null
# All files but those that apt and dpkg keep of their own work.
files() { (cd "$folder" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./sys -o -path ./tmp -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log -o -path ./root \) -prune -o -print | sort); }
mkdir "$folder/root/packages"
cp "$packages"/*.deb "$folder/root/packages/"
inside bash -c 'apt-get install -y -qq --no-install-recommends $(for one in /root/packages/*.deb; do dpkg-deb -f "$one" Depends; done | tr "," "\n" | sed "s/(.*//; s/|.*//" | grep -v kontor | sort -u)' >/dev/null
files >/var/tmp/kontor-before
inside bash -c 'apt-get install -y -qq --no-install-recommends /root/packages/*.deb' >/dev/null
files >/var/tmp/kontor-installed
echo "installed: $(comm -13 /var/tmp/kontor-before /var/tmp/kontor-installed | wc -l) files"
for program in kontor kontorctl kontor-store; do inside $program --version; done
for file in usr/share/applications/io.kontor.Kontor.desktop usr/share/icons/hicolor/64x64/apps/io.kontor.Kontor.png usr/share/metainfo/io.kontor.Kontor.metainfo.xml \
    usr/share/man/man1/kontorctl.1 usr/share/man/man8/kontor-store.8 usr/share/bash-completion/completions/kontorctl lib/systemd/system/kontor-store.service; do
    compgen -G "$folder/$file*" >/dev/null || { echo "missing: $file"; exit 1; }
done
say "$suite: first start, sample data"
inside useradd -m anna
inside su anna -c 'QT_QPA_PLATFORM=offscreen timeout 25 kontor --sample --database sqlite:/home/anna/kontor.sqlite; [ $? = 124 ]'
inside su anna -c 'kontorctl --database sqlite:/home/anna/kontor.sqlite customers --search a' | tail -n 2
[ "$(inside su anna -c 'kontorctl --database sqlite:/home/anna/kontor.sqlite customers --search code:' 2>/dev/null | wc -l)" -ge 0 ]
say "$suite: the store, as its unit starts it"
inside su kontor-store -s /bin/sh -c 'kontorctl --database sqlite:/var/lib/kontor-store/kontor.sqlite init && kontorctl --database sqlite:/var/lib/kontor-store/kontor.sqlite sample --customers 50' | tail -n 1
sed -i 's/^KONTOR_LISTEN=.*/KONTOR_LISTEN=127.0.0.1:18097/' "$folder/etc/kontor/store.env" # as an administrator would
start=$(sed -n 's/^ExecStart=//p' "$folder/lib/systemd/system/kontor-store.service")
inside su kontor-store -s /bin/bash -c "set -a; . /etc/kontor/store.env; HOME=/var/lib/kontor-store; cd; exec $start" >"$folder/root/store.log" 2>&1 &
answers() { for _ in $(seq 50); do inside curl -fs http://127.0.0.1:18097/health && return; sleep 0.2; done; cat "$folder/root/store.log"; return 1; }
answers; echo
say "$suite: update"
mkdir "$folder/root/newer"
for one in "$folder"/root/packages/*.deb; do
    rm -rf "$folder/root/open"
    dpkg-deb -R "$one" "$folder/root/open"
    sed -i -E 's/^(Version: .*)$/\1+next/; s/(kontor-store \(= [^)]*)\)/\1+next)/' "$folder/root/open/DEBIAN/control"
    dpkg-deb -b "$folder/root/open" "$folder/root/newer/$(basename "$one")" >/dev/null
done
rm -rf "$folder/root/open"
inside bash -c 'apt-get install -y -qq --no-install-recommends /root/newer/*.deb' >/dev/null
grep -q 18097 "$folder/etc/kontor/store.env" || { echo "the update overwrote store.env"; exit 1; }
inside pkill -u kontor-store || true
sleep 1
inside su kontor-store -s /bin/bash -c "set -a; . /etc/kontor/store.env; HOME=/var/lib/kontor-store; cd; exec $start" >"$folder/root/store.log" 2>&1 &
answers; echo
inside pkill -u kontor-store || true
say "$suite: remove, purge"
inside apt-get remove -y -qq kontor kontorctl kontor-store >/dev/null
[ ! -e "$folder/usr/bin/kontor" ] && [ -e "$folder/etc/kontor/store.env" ] || { echo "remove left programs, or took the configuration"; exit 1; }
inside dpkg --purge kontor kontorctl kontor-store 2>/dev/null # apt knows nothing of them any more
files >/var/tmp/kontor-after
left=$(comm -13 /var/tmp/kontor-before /var/tmp/kontor-after | grep -v -e '^./home/anna' -e '^./var/lib/kontor-store' -e '^./etc/[a-z]*-$' -e '^./var/mail' -e '^./etc/.pwd.lock' -e '^./run' || true)
[ -z "$left" ] || { echo "left behind:"; echo "$left"; exit 1; }
[ -e "$folder/var/lib/kontor-store/kontor.sqlite" ] || { echo "the store's data is gone"; exit 1; }
leave
trap - EXIT
[ -n "${KEEP:-}" ] || rm -rf --one-file-system "$folder"
say "$suite: packages installed, ran, were updated and went; what was written stayed"
