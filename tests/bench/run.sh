#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Kontor's bulk jobs beside their baselines, each in turn, several times, on a throw-away PostgreSQL and on SQLite; prints a table.
#   tests/bench/run.sh [--rows N] [--times K] [--engine postgresql|sqlite] [--without jobs|again|undo|half|exports|peers|window] …
# 100,000 rows three times: about 25 minutes on 2 cores.
# The peers, pgloader and sqlite-utils, are measured where they are installed.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
cmake --preset release -S "$root" >/dev/null
cmake --build "$root/build/release" --target kontorctl kontor-bench kontor-bench-list kontor-bench-window >/dev/null
exec "$root/tests/support/with-postgresql.sh" --large python3 "$root/tests/bench/run.py" "$root" "$@"
