# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share: install what is missing, build. Sourced, not run.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }

sudo_if_needed() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

install_dependencies() {
    if ! command -v apt-get >/dev/null; then
        say "Not a Debian or Ubuntu: install what packaging/dependencies/ lists for your system, then run this again."
        command -v cmake >/dev/null || exit 1
        return
    fi
    local wanted missing=()
    # A package that is followed by systems is wanted on those only, by their name in os-release.
    mapfile -t wanted < <(awk -v os="$(. /etc/os-release && echo "$ID")" '
        /^(#|$)/ { next } NF == 1 { print $1; next } { for (i = 2; i <= NF; i++) if ($i == os) print $1 }' \
        "$root/packaging/dependencies/debian.txt")
    [ "${#wanted[@]}" -gt 0 ] || { say "packaging/dependencies/debian.txt can't be read."; exit 1; }
    [[ " ${wanted[*]} " = *" chromium-driver "* ]] || export KONTOR_WITHOUT_CHROMIUM=1 # its test may be left out on this system
    for name in "${wanted[@]}"; do
        dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed || missing+=("$name")
    done
    if [ "${#missing[@]}" = 0 ]; then
        say "All ${#wanted[@]} packages are installed already."
        return
    fi
    say "Installing ${#missing[@]} packages (about 2 minutes): ${missing[*]}"
    sudo_if_needed apt-get update -qq
    sudo_if_needed env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

build() {
    local preset=$1
    say "Building the preset '$preset' in build/$preset (about 5 minutes the first time on 2 cores, seconds after)"
    (cd "$root" && cmake --preset "$preset" >/dev/null && cmake --build --preset "$preset" -- --quiet)
}

# Chromium's sandbox refuses to run as root; only these scripts switch it off, never the program.
if [ "$(id -u)" = 0 ]; then export QTWEBENGINE_DISABLE_SANDBOX=1; fi
export LANG=${LANG:-C.UTF-8}
