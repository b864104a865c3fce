#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building needs, builds without debugging aids and makes packages of it in artifacts/packages/: .deb on Debian and Ubuntu, else what
# CPack's generator GENERATOR makes (RPM, TGZ …). About 15 minutes on 2 cores.
#   packaging/package.sh [GENERATOR]
source "$(dirname "$0")/common.sh"
install_dependencies run package
generator=${1:-DEB}
say "Building the preset 'release' in build/release"
(cd "$root" && cmake --preset release -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX=/usr >/dev/null && cmake --build --preset release)
mkdir -p "$root/artifacts/packages"
(cd "$root/build/release" && cpack -G "$generator" -B "$root/artifacts/packages" >/dev/null)
rm -rf "$root/artifacts/packages/_CPack_Packages"
say "Made:"
ls -l "$root/artifacts/packages"
