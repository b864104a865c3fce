#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A pair of PostgreSQL servers on this machine, the second a synchronous standby of the first by streaming replication.
#   pair.sh FOLDER PORT1 PORT2 start | kill | promote | stop        sockets and data lie in FOLDER; `kill` ends the first as kill -9 does
set -euo pipefail
dir=$1 port1=$2 port2=$3
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb || true)")
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups env HOME=/tmp "$@"; else "$@"; fi; }
common="-c listen_addresses='' -c unix_socket_directories='$dir' -c unix_socket_permissions=0777 -c max_connections=60 -c shared_buffers=32MB -c wal_level=replica"
case $4 in
start)
    if [ "$(id -u)" = 0 ]; then chown postgres "$dir"; fi
    chmod 755 "$dir"
    as "$bin/initdb" -D "$dir/one" -U kontor --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null
    as "$bin/pg_ctl" -D "$dir/one" -s -w -l "$dir/one.log" -o "$common -c port=$port1" start
    as "$bin/pg_basebackup" -D "$dir/two" -h "$dir" -p "$port1" -U kontor -R -X stream -C -S two -c fast
    as "$bin/pg_ctl" -D "$dir/two" -s -w -l "$dir/two.log" -o "$common -c port=$port2" start
    as "$bin/psql" -qX -h "$dir" -p "$port1" -U kontor -d postgres -c "ALTER SYSTEM SET synchronous_standby_names = '*'" -c "SELECT pg_reload_conf()" >/dev/null
    ;;
kill) as "$bin/pg_ctl" -D "$dir/one" -s -m immediate stop ;;
promote) as "$bin/pg_ctl" -D "$dir/two" -s -w promote ;;
stop)
    for one in one two; do as "$bin/pg_ctl" -D "$dir/$one" -s -m immediate stop 2>/dev/null || true; done
    ;;
esac
