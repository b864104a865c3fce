#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, runs every test on SQLite and PostgreSQL. About 15 minutes on a fresh 2-core machine, 6 after.
#   packaging/test.sh [ctest options]      KONTOR_PRESET=asan packaging/test.sh for the sanitizers
source "$(dirname "$0")/common.sh"
preset=${KONTOR_PRESET:-dev}
started=$(date +%s)
install_dependencies run test
# On some systems Chromium is no package: the tests in a browser are left out there, and ctest counts them as skipped.
wanted_packages test | grep -qx chromium-driver || export KONTOR_WITHOUT_CHROMIUM=1
build "$preset"
say "Testing on SQLite and on a throw-away PostgreSQL cluster, against Postfix and in chromium (about 5 minutes)"
mkdir -p "$root/artifacts"
export KONTOR_REQUIRE_POSTGRESQL=1 KONTOR_SCREENSHOTS="$root/artifacts" XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$(mktemp -d)}"
(cd "$root" && tests/support/with-postgresql.sh --tls ctest --preset "$preset" "$@")
say "Done in $(( $(date +%s) - started )) seconds. Screenshots of the main job are in artifacts/."
