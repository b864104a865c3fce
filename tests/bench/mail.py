#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""10,000 invitations through two workers into a mail sink: how fast the desk asks, how fast the outbox drains, and that nothing is lost or
sent twice. tests/bench/mail.py BIN_FOLDER [N], under tests/support/with-postgresql.sh for PostgreSQL too."""
import collections, os, re, shutil, sys, tempfile, time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from kontor import Database, Sink, Store, wait_for

bin_folder, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
print(f"| {count:,} invitations, two workers | asked for, s | drained, s | mails a second | lost | twice |\n|---|---|---|---|---|---|")
for engine in ["sqlite"] + (["postgresql"] if "KONTOR_TEST_POSTGRESQL" in os.environ else []):
    work = tempfile.mkdtemp(prefix="kontor-bench-mail-")
    db = Database(engine, bin_folder, work)
    sink = Sink(os.path.join(work, "mail"))
    db.mail_settings(host="127.0.0.1", port=sink.port, security="none", sender="shop@handel.example")
    path = os.path.join(work, "c.csv")
    with open(path, "w") as file:
        file.write("source_customer_code,last_name,email\n" + "".join(f"B{i},Name{i},b{i}@x.example\n" for i in range(count)))
    db.ctl("import", path, "--channel", "B2B Wholesale", "--source", "Manual")
    started = time.monotonic()
    db.ctl("invite", "--search", "email:x.example")
    asked = time.monotonic() - started
    started = time.monotonic()
    stores = [Store(db), Store(db)]
    wait_for("the outbox to drain", lambda: int(db.rows("SELECT count(*) FROM mails WHERE state <> 'sent'")[0][0]) == 0, 1800)
    drained = time.monotonic() - started
    for store in stores:
        store.stop()
    sink.stop()
    ids = collections.Counter()
    for name in os.listdir(sink.folder):
        if name.endswith(".eml"):
            with open(os.path.join(sink.folder, name), "rb") as file:
                ids[re.search(rb"Message-ID: (\S+)", file.read()).group(1)] += 1
    twice = sum(1 for times in ids.values() if times > 1)
    print(f"| {engine} | {asked:.1f} | {drained:.1f} | {count / drained:.0f} | {count - len(ids)} | {twice} |", flush=True)
    shutil.rmtree(work, ignore_errors=True)
    if len(ids) != count or twice:
        sys.exit("FAIL: lost or sent twice")
