#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test in Python where what it needs is installed: run_python.sh SCRIPT BIN_FOLDER ENGINE [PART …]
set -euo pipefail
if [ "$3" = postgresql ] && [ -z "${KONTOR_TEST_POSTGRESQL:-}" ]; then
    [ -z "${KONTOR_REQUIRE_POSTGRESQL:-}" ] || { echo "no PostgreSQL"; exit 1; }
    echo "LEFT OUT: no PostgreSQL"; exit 0
fi
case $1 in
    *mail_smtp.py) /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null || { echo "LEFT OUT: python3-aiosmtpd is not installed"; [ -z "${KONTOR_REQUIRE_POSTGRESQL:-}" ]; exit; } ;;
    *browser.py) command -v chromedriver >/dev/null && /usr/bin/python3 -c 'import aiosmtpd' || { echo "LEFT OUT: chromium-driver is not installed"; [ -z "${KONTOR_REQUIRE_POSTGRESQL:-}" ] || [ -n "${KONTOR_WITHOUT_CHROMIUM:-}" ]; exit; } ;;
esac
exec python3 "$@"
