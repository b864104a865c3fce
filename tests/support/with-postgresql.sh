#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a throw-away PostgreSQL cluster on a socket of its own; KONTOR_TEST_POSTGRESQL is its URL without a database.
# Needs no running server and leaves nothing behind. PostgreSQL refuses to run as root, so root uses the account 'postgres'.
# With --tls it listens on 127.0.0.1 too, with certificates of an authority of its own: KONTOR_TEST_TLS names the port, KONTOR_TEST_CERTIFICATES
# their folder (good, expired, other-name and other-authority .crt, authority.crt); over TCP it wants a password (SCRAM).
# All statements that it ran are kept (pg_stat_statements) for statements.py to judge; not with --large.
# With --large the server is set up as an administrator would do it for millions of customers; for benches.
set -euo pipefail
memory="-c shared_buffers=128MB"
large=
kept=
if [ "${1:-}" = --large ]; then
    memory="-c shared_buffers=2GB -c maintenance_work_mem=1GB -c max_wal_size=16GB -c effective_cache_size=12GB"
    large=yes
    shift
fi
tls=
if [ "${1:-}" = --tls ]; then
    tls=yes
    shift
fi
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb || true)")
[ -x "$bin/initdb" ] || { echo "PostgreSQL's server is not installed (initdb)." >&2; exit 1; }
[ -n "$large" ] || [ ! -f "$(dirname "$bin")/lib/pg_stat_statements.so" ] || kept="-c shared_preload_libraries=pg_stat_statements -c pg_stat_statements.max=50000 -c pg_stat_statements.track=all"
dir=$(mktemp -d /tmp/kontor-pg.XXXXXX)
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups env HOME=/tmp "$@"; else "$@"; fi; }
if [ "$(id -u)" = 0 ]; then chown postgres "$dir"; fi
chmod 755 "$dir"
cleanup() { as "$bin/pg_ctl" -D "$dir/data" -m immediate -s stop >/dev/null 2>&1 || true; rm -rf "$dir"; }
trap cleanup EXIT
trap 'exit 130' INT TERM
as "$bin/initdb" -D "$dir/data" -U kontor --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null
listen="-c listen_addresses=''"
if [ -n "$tls" ]; then
    # authority NAME; certificate NAME AUTHORITY HOST DAYS
    authority() { openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/CN=Kontor test $1" -keyout "$dir/$1.key" -out "$dir/$1.crt" 2>/dev/null; }
    certificate() {
        openssl req -newkey rsa:2048 -nodes -subj "/CN=$3" -addext "subjectAltName=DNS:$3" -keyout "$dir/$1.key" -out "$dir/$1.csr" 2>/dev/null
        local sign=(openssl x509 -req -in "$dir/$1.csr" -CA "$dir/$2.crt" -CAkey "$dir/$2.key" -CAcreateserial -copy_extensions copy -out "$dir/$1.crt")
        # Newer openssl takes no negative number of days, but both dates.
        "${sign[@]}" -days "$4" 2>/dev/null || "${sign[@]}" -not_before 20200101000000Z -not_after 20200201000000Z 2>/dev/null
    }
    authority authority
    authority stranger
    certificate good authority localhost 30
    certificate expired authority localhost -1
    certificate other-name authority db.example.com 30
    certificate other-authority stranger localhost 30
    if [ "$(id -u)" = 0 ]; then chown postgres "$dir"/*; fi
    chmod 644 "$dir"/*.crt
    chmod 600 "$dir"/*.key
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    export KONTOR_TEST_TLS="$port" KONTOR_TEST_CERTIFICATES="$dir"
    printf 'local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n' | as tee "$dir/data/pg_hba.conf" >/dev/null
    listen="-c listen_addresses=127.0.0.1 -c port=$port"
    printf "ssl=on\nssl_cert_file='%s'\nssl_key_file='%s'\n" "$dir/good.crt" "$dir/good.key" | as tee -a "$dir/data/postgresql.conf" >/dev/null
fi
as "$bin/pg_ctl" -D "$dir/data" -s -w -l "$dir/log" -o "$listen -c unix_socket_directories='$dir' -c unix_socket_permissions=0777 -c fsync=off -c full_page_writes=off -c max_connections=200 $memory $kept" start
export KONTOR_TEST_POSTGRESQL="postgresql://kontor@/postgres?host=$dir${tls:+&port=$port}"
"$@"
