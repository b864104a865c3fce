#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Kontor's bulk jobs beside their baselines, each in turn, several times, on a throw-away PostgreSQL and on SQLite; prints a table.
#   tests/bench/run.sh [--rows N] [--times K]      100,000 rows three times: about 15 minutes on 2 cores
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cmake --preset release -S "$root" >/dev/null
cmake --build "$root/build/release" --target kontorctl kontor-bench kontor-bench-list >/dev/null
exec "$root/tests/support/with-postgresql.sh" python3 "$root/tests/bench/run.py" "$root" "$@"
