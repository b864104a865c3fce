#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test in Python where what it needs is installed: run_python.sh SCRIPT BIN_FOLDER ENGINE [PART …]
# 77: what it needs is not there, and may be missing here; ctest counts it as skipped.
set -euo pipefail
if [ "$3" = postgresql ] && [ -z "${KONTOR_TEST_POSTGRESQL:-}" ]; then
    [ -z "${KONTOR_REQUIRE_POSTGRESQL:-}" ] || { echo "no PostgreSQL"; exit 1; }
    echo "LEFT OUT: no PostgreSQL"; exit 77
fi
case $1 in
    *mail_smtp.py) /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null || { echo "LEFT OUT: python3-aiosmtpd is not installed"; [ -z "${KONTOR_REQUIRE_POSTGRESQL:-}" ] && exit 77; exit 1; } ;;
    *browser.py | *accessible.py) command -v chromedriver >/dev/null && /usr/bin/python3 -c 'import aiosmtpd' || { echo "LEFT OUT: chromium-driver is not installed"; { [ -z "${KONTOR_REQUIRE_POSTGRESQL:-}" ] || [ -n "${KONTOR_WITHOUT_CHROMIUM:-}" ]; } && exit 77; exit 1; } ;;
esac
exec python3 "$@"
