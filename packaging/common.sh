# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share: install what is missing, build. Sourced, not run.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }

sudo_if_needed() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# The packages of lists (run, test) that this system wants: see the lists' first lines.
wanted_packages() {
    local list
    for list in "$@"; do
        awk -v release="$(. /etc/os-release && echo "$ID $ID-${VERSION_ID:-}")" '
            BEGIN { split(release, names); for (i in names) here[names[i]] = 1 }
            /^(#|$)/ { next }
            { wanted = NF == 1 || $2 ~ /^!/
              for (i = 2; i <= NF; i++) { name = $i; if (sub(/^!/, "", name)) { if (name in here) wanted = 0 } else if (name in here) wanted = 1 }
              if (wanted) print $1 }' "$root/packaging/dependencies/debian-$list.txt"
    done
}

install_dependencies() {
    if ! command -v apt-get >/dev/null; then
        say "Not a Debian or Ubuntu: install what packaging/dependencies/ lists for your system, then run this again."
        command -v cmake >/dev/null || exit 1
        return
    fi
    local wanted missing=() name
    mapfile -t wanted < <(wanted_packages "$@")
    [ "${#wanted[@]}" -gt 0 ] || { say "packaging/dependencies/ can't be read."; exit 1; }
    for name in "${wanted[@]}"; do
        dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed || missing+=("$name")
    done
    if [ "${#missing[@]}" = 0 ]; then
        say "All ${#wanted[@]} packages are installed already."
        return
    fi
    say "Installing ${#missing[@]} packages (about 2 minutes): ${missing[*]}"
    sudo_if_needed apt-get update -qq
    # The tests start a Postfix of their own: the package must not set one up for the machine.
    if [[ " ${missing[*]} " = *" postfix "* ]] && command -v debconf-set-selections >/dev/null; then
        echo "postfix postfix/main_mailer_type select No configuration" | sudo_if_needed debconf-set-selections
    fi
    sudo_if_needed env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET …]; says how far it is every 25 steps where nobody sees ninja's own line.
build() {
    local preset=$1 options=() targets=()
    shift
    [ "$#" = 0 ] || targets=(--target "$@")
    # Warnings stop the build in CI, with the compiler that they are looked at with; never on a user's machine.
    [ -z "${KONTOR_WARNINGS_ARE_ERRORS:-}" ] || options+=(-DKONTOR_WARNINGS_ARE_ERRORS=ON)
    say "Building the preset '$preset' in build/$preset (5 to 15 minutes the first time on 2 cores, seconds after)"
    (cd "$root" && cmake --preset "$preset" "${options[@]}" >/dev/null)
    if [ -t 1 ]; then
        (cd "$root" && cmake --build --preset "$preset" "${targets[@]}")
    else
        # Not by awk: Debian's (mawk) reads a pipe by blocks, so that what it says comes minutes late.
        (cd "$root" && cmake --build --preset "$preset" "${targets[@]}") | while IFS= read -r line; do
            if [[ ! $line =~ ^\[([0-9]+)/([0-9]+)\] ]]; then
                printf '%s\n' "$line"
            elif [ $(( BASH_REMATCH[1] % 25 )) = 0 ] || [ "${BASH_REMATCH[1]}" = "${BASH_REMATCH[2]}" ]; then
                echo "   ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}"
            fi
        done
    fi
}

# Chromium's sandbox refuses to run as root; only these scripts switch it off, never the program.
if [ "$(id -u)" = 0 ]; then export QTWEBENGINE_DISABLE_SANDBOX=1; fi
export LANG=${LANG:-C.UTF-8}
