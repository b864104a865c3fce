#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a throw-away PostgreSQL cluster on a socket of its own; KONTOR_TEST_POSTGRESQL is its URL without a database.
# Needs no running server and leaves nothing behind. PostgreSQL refuses to run as root, so root uses the account 'postgres'.
# With --large the server is set up as an administrator would do it for millions of customers; for benches.
set -euo pipefail
memory="-c shared_buffers=128MB"
if [ "${1:-}" = --large ]; then
    memory="-c shared_buffers=2GB -c maintenance_work_mem=1GB -c max_wal_size=16GB -c effective_cache_size=12GB"
    shift
fi
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb || true)")
[ -x "$bin/initdb" ] || { echo "PostgreSQL's server is not installed (initdb)." >&2; exit 1; }
dir=$(mktemp -d /tmp/kontor-pg.XXXXXX)
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups env HOME=/tmp "$@"; else "$@"; fi; }
if [ "$(id -u)" = 0 ]; then chown postgres "$dir"; fi
chmod 755 "$dir"
cleanup() { as "$bin/pg_ctl" -D "$dir/data" -m immediate -s stop >/dev/null 2>&1 || true; rm -rf "$dir"; }
trap cleanup EXIT
trap 'exit 130' INT TERM
as "$bin/initdb" -D "$dir/data" -U kontor --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null
as "$bin/pg_ctl" -D "$dir/data" -s -w -l "$dir/log" -o "-c listen_addresses='' -c unix_socket_directories='$dir' -c unix_socket_permissions=0777 -c fsync=off -c full_page_writes=off -c max_connections=200 $memory" start
export KONTOR_TEST_POSTGRESQL="postgresql://kontor@/postgres?host=$dir"
"$@"
