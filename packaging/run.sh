#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, opens Kontor on sample data. With no display it drives the main job under Xvfb (import → search →
# edit → log in as the customer → order → deactivate → re-enable) and leaves screenshots in artifacts/. About 8 minutes the first time.
source "$(dirname "$0")/common.sh"
install_dependencies run
programs=(kontor kontorctl kontor-store kontor_storeview)
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then build dev "${programs[@]}"; else build dev "${programs[@]}" tst_mainjob; fi
export XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$(mktemp -d)}"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    data=${XDG_DATA_HOME:-$HOME/.local/share}/Kontor/sample.sqlite
    say "Opening Kontor on sample data in $data"
    fresh=(); [ -e "$data" ] || fresh=(--sample)
    exec "$root/build/dev/bin/kontor" --database "sqlite:$data" "${fresh[@]}"
fi
say "No display: driving the main job under Xvfb"
mkdir -p "$root/artifacts"
KONTOR_SCREENSHOTS="$root/artifacts" QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1440x900x24" "$root/build/dev/tests/tst_mainjob"
say "The screenshots are in artifacts/:"
ls "$root/artifacts"
