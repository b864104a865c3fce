#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges messages with Python's own parser: parse_mails.py FOLDER EXPECTED. Each FOLDER/*.eml must have no defect, exactly the headers that
Kontor writes, one recipient, lines within the limits of RFC 5322. Prints what is wrong; exit code 1 then."""
import email, email.policy, os, sys

EXPECTED = ["Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"]
folder, count = sys.argv[1], int(sys.argv[2])
names = sorted(name for name in os.listdir(folder) if name.endswith(".eml"))
problems = []
if len(names) != count:
    problems.append(f"{len(names)} messages instead of {count}")
ids = set()
for name in names:
    with open(os.path.join(folder, name), "rb") as file:
        raw = file.read()
    if raw.replace(b"\r\n", b"").count(b"\n") or raw.replace(b"\r\n", b"").count(b"\r") or b"\0" in raw:
        problems.append(f"{name}: a bare CR, LF or a NUL")
    head = raw.split(b"\r\n\r\n", 1)[0]
    if max(map(len, raw.split(b"\r\n"))) > 998 or max(map(len, head.split(b"\r\n"))) > 320:
        problems.append(f"{name}: a line is too long")
    message = email.message_from_bytes(raw, policy=email.policy.default)
    headers = [key for key in message.keys() if key not in ("Reply-To",)]
    if headers != EXPECTED:
        problems.append(f"{name}: headers {headers}")
    if len(message["To"].addresses) != 1 or len(message["From"].addresses) != 1:
        problems.append(f"{name}: recipients {message['To']!r}")
    ids.add(message["Message-ID"])
    for part in message.walk():
        if part.defects or any(value.defects for value in part.values() if hasattr(value, "defects")):
            problems.append(f"{name}: {part.defects} {[v.defects for v in part.values() if getattr(v, 'defects', None)]}")
        if not part.is_multipart():
            part.get_content()
if len(ids) != len(names):
    problems.append("two messages share a Message-ID")
print("\n".join(problems[:20]))
sys.exit(1 if problems else 0)
