#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# 100,000 companies with a million people, on both engines: what lists, searches and visits cost beside plain SELECTs.
#   tests/bench/companies.sh BIN_FOLDER [COMPANIES]
set -euo pipefail
bin=$1; companies=${2:-100000}
here=$(cd "$(dirname "$0")/.." && pwd)
if [ -z "${KONTOR_TEST_POSTGRESQL:-}" ]; then exec "$here/support/with-postgresql.sh" --large "$0" "$@"; fi
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
name=bench_companies_$$
psql -q "$KONTOR_TEST_POSTGRESQL" -c "CREATE DATABASE $name" >&2
for url in "sqlite:$dir/companies.sqlite" "${KONTOR_TEST_POSTGRESQL/\/postgres?//$name?}"; do
    "$bin/kontorctl" --database "$url" sample --customers 10000 >&2
    "$bin/kontor-bench-companies" "$url" "$companies"
done
psql -q "$KONTOR_TEST_POSTGRESQL" -c "DROP DATABASE $name" >&2
