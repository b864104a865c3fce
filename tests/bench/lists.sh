#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The customers table over N generated customers on both engines, beside the same window over 1,000: times in ms, memory in MiB; then the
# same lists without a window, all of them as CSV, and the duplicates among them.
# The sample generator makes a tenth of them, 100,000 at most; the rest are copies of those with other codes, names and addresses, made
# by one statement before the indexes are.
#   tests/bench/lists.sh BIN_FOLDER [N [postgresql|sqlite]]
set -euo pipefail
bin=$1; rows=${2:-1000000}; engine=${3:-both}
here=$(cd "$(dirname "$0")/.." && pwd)
if [ -z "${KONTOR_TEST_POSTGRESQL:-}" ]; then exec "$here/support/with-postgresql.sh" --large "$0" "$@"; fi
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
export QT_QPA_PLATFORM=offscreen
base=$((rows / 10)); [ "$base" -le 100000 ] || base=100000
copy="INSERT INTO customers (channel_id, source_id, source_code, company, first_name, last_name, email, username, phone, language, price_tier_id,
 warehouse_id, accepts_marketing, note, status, city, country_code, created_at, updated_at, last_sign_in_at, name_key, company_key, city_key, email_key,
 unique_email_key, search_text) SELECT channel_id, source_id, CASE WHEN source_code = '' THEN '' ELSE source_code || '-' || g END, company || ' ' || g,
 first_name, last_name, CASE WHEN email = '' THEN '' ELSE g || email END, username || 'x' || g, phone, language, price_tier_id, warehouse_id,
 accepts_marketing, note, status, city, country_code, created_at, updated_at + g, last_sign_in_at, name_key, company_key || ' ' || g, city_key,
 CASE WHEN email_key = '' THEN '' ELSE g || email_key END, CASE WHEN unique_email_key = '' THEN '' ELSE g || unique_email_key END, search_text || ' ' || g
 FROM customers, (WITH RECURSIVE n(g) AS (SELECT 1 UNION ALL SELECT g + 1 FROM n WHERE g < $((rows / base - 1))) SELECT g FROM n) numbers"
lite() { "$bin/kontorctl" --database "sqlite:$dir/$1.sqlite" sample --customers "$1" >&2; }
server() {
    local name=bench_${1}_$$
    psql -q "$KONTOR_TEST_POSTGRESQL" -c "CREATE DATABASE $name" >&2
    "$bin/kontorctl" --database "${KONTOR_TEST_POSTGRESQL/\/postgres?//$name?}" sample --customers "$1" >&2
    echo "${KONTOR_TEST_POSTGRESQL/\/postgres?//$name?}"
}
grow_lite() {
    lite 1000; lite "$base"
    python3 - "$dir/$base.sqlite" "$copy" <<'PY'
import sqlite3, sys
database = sqlite3.connect(sys.argv[1])
made = database.execute("SELECT type, name, sql FROM sqlite_master WHERE tbl_name = 'customers' AND (type = 'index' AND sql <> ''"
                        " OR type = 'trigger' AND name = 'customers_search_insert')").fetchall()
database.execute("PRAGMA cache_size = -1000000")
for kind, name, _ in made:
    database.execute(f"DROP {kind} {name}")
database.execute(sys.argv[2])
for _, _, sql in made:
    database.execute(sql)
database.execute("INSERT INTO customers_search (customers_search) VALUES ('rebuild')")
database.execute("ANALYZE")
database.commit()
PY
}
databases=(); making=
if [ "$engine" != postgresql ]; then
    grow_lite & making=$!
    databases+=("sqlite:$dir/1000.sqlite" "sqlite:$dir/$base.sqlite")
fi
if [ "$engine" != sqlite ]; then
    small=$(server 1000); large=$(server "$base")
    indexes=$(psql -At "$large" -c "SELECT string_agg(indexdef, '; ') FROM pg_indexes i WHERE tablename = 'customers' AND NOT EXISTS
     (SELECT 1 FROM pg_constraint WHERE conname = i.indexname)")
    psql -At "$large" -c "SELECT 'DROP INDEX ' || indexname || ';' FROM pg_indexes i WHERE tablename = 'customers' AND NOT EXISTS
     (SELECT 1 FROM pg_constraint WHERE conname = i.indexname)" | psql -q "$large" >&2
    psql -q "$large" -c "$copy" -c "$indexes" -c "VACUUM ANALYZE" >&2
    databases+=("$small" "$large")
fi
[ -z "$making" ] || wait "$making"
"$bin/kontor-bench-list" "${databases[@]}" | tee "$dir/out"
for url in "${databases[@]}"; do
    echo; echo "${url%%:*}:"; "$bin/kontor-bench" lists "$url"
    python3 - "$bin/kontorctl" "$url" "$dir/all.csv" <<'PY'
import resource, subprocess, sys, time
program, url, path = sys.argv[1:]
start = time.monotonic()
subprocess.run([program, "--database", url, "export", path], check=True, stdout=subprocess.DEVNULL)
seconds = time.monotonic() - start
with open(path, "rb") as lines:
    rows = sum(1 for _ in lines) - 1
print(f"CSV: {rows:,} lines in {seconds:.1f} s, {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MiB at most")
start = time.monotonic()
subprocess.run([program, "--database", url, "duplicates"], check=True, stdout=subprocess.DEVNULL)
print(f"duplicates by all four reasons: {time.monotonic() - start:.1f} s, {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MiB at most")
PY
    rm -f "$dir/all.csv"
done
! grep -q STALL "$dir/out"
