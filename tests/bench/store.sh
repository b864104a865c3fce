#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The store's pages beside pgbench, nginx and a former commit, on a throw-away PostgreSQL: tests/bench/store.sh [--times K] [--seconds S]
# [--former BIN_FOLDER]. Needs Debian's wrk; nginx-light where it is to be measured.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cmake --preset release -S "$root" >/dev/null
cmake --build "$root/build/release" --target kontorctl kontor-store >/dev/null
exec "$root/tests/support/with-postgresql.sh" python3 "$root/tests/bench/store.py" "$root/build/release/bin" "$@"
