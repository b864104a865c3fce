#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The customers table over N generated customers on both engines, beside the same over 1,000: times in ms, memory in MiB.
#   tests/bench/lists.sh BIN_FOLDER [N]
set -euo pipefail
bin=$1; rows=${2:-1000000}
here=$(cd "$(dirname "$0")/.." && pwd)
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
if [ -z "${KONTOR_TEST_POSTGRESQL:-}" ]; then exec "$here/support/with-postgresql.sh" "$0" "$@"; fi
pg() { "$bin/kontorctl" --database "${KONTOR_TEST_POSTGRESQL/\/postgres?//$1?}" "${@:2}"; }
export QT_QPA_PLATFORM=offscreen
urls=()
for n in 1000 "$rows"; do
    "$bin/kontorctl" --database "sqlite:$dir/$n.sqlite" sample --customers "$n" >&2
    urls+=("sqlite:$dir/$n.sqlite")
    name=bench_${n}_$$
    psql -q "${KONTOR_TEST_POSTGRESQL}" -c "CREATE DATABASE $name"
    pg "$name" sample --customers "$n" >&2
    psql -q "${KONTOR_TEST_POSTGRESQL/\/postgres?//$name?}" -c "VACUUM ANALYZE"
    urls+=("${KONTOR_TEST_POSTGRESQL/\/postgres?//$name?}")
done
"$bin/kontor-bench-list" "${urls[@]}" | tee "$dir/out"
! grep -q STALL "$dir/out"
