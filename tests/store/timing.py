#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the time of an answer tell whether there is such an account? Wrong passwords, throttled tries and forgotten passwords for a known and
an unknown account beside 20,000 others, in pairs of random order: the medians must be within 5 %, or 0.1 ms.
timing.py BIN_FOLDER sqlite|postgresql [PAIRS]"""
import http.cookiejar, os, random, re, statistics, sys, tempfile, time, urllib.error, urllib.parse, urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from kontor import Database, Store

KNOWN, UNKNOWN, OTHERS = "b0@bench.example", "nobody@bench.example", 20_000
engine, pairs = sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 400
work = tempfile.mkdtemp(prefix="kontor-timing-")
os.chmod(work, 0o755)
db = Database(engine, sys.argv[1], work)
path = os.path.join(work, "b.csv")
with open(path, "w", encoding="utf-8") as file:
    file.write("source_customer_code,last_name,email,password\n")
    for i in range(OTHERS):
        file.write(f"B-{i},Bench,b{i}@bench.example,{'my gray otter swims' if i == 0 else ''}\n")
db.ctl("import", path, "--channel", "B2B Wholesale", "--source", "Manual")
db.run("ANALYZE")
store = Store(db)
db.run(f"UPDATE channels SET url = '{store.url}' WHERE name = 'B2B Wholesale'")
opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))


def post(page, **fields):
    """(milliseconds, status) of a form that is sent."""
    csrf = re.search(r'name="csrf" value="([^"]*)"', opener.open(store.url + page).read().decode()).group(1)
    body = urllib.parse.urlencode({"csrf": csrf, **fields}).encode()
    begin = time.perf_counter()
    try:
        status = opener.open(store.url + page, body).status
    except urllib.error.HTTPError as error:
        error.read()
        status = error.code
    return (time.perf_counter() - begin) * 1000, status


def compare(what, page, forget=False, **fields):
    times, answers = {KNOWN: [], UNKNOWN: []}, {KNOWN: set(), UNKNOWN: set()}
    for i in range(pairs):
        for account in random.sample((KNOWN, UNKNOWN), 2):
            ms, status = post(page, account=account, **fields)
            times[account].append(ms)
            answers[account].add(status)
        if forget and i % 4 == 3:
            db.run("DELETE FROM sign_in_failures")
    known, unknown = statistics.median(times[KNOWN]), statistics.median(times[UNKNOWN])
    print(f"{engine}: {what}: known {known:.2f} ms, unknown {unknown:.2f} ms, {known / unknown:.3f}; {answers[KNOWN]}", flush=True)
    if answers[KNOWN] != answers[UNKNOWN]:
        sys.exit(f"FAIL: answers differ: {answers}")
    return abs(known - unknown) <= max(0.05 * unknown, 0.1)


even = compare("wrong password", "/sign-in", forget=True, password="wrong one here")
for _ in range(12):
    for account in (KNOWN, UNKNOWN):
        post("/sign-in", account=account, password="x")
even &= compare("throttled", "/sign-in", password="wrong one here")
even &= compare("forgotten password", "/forgot")
store.stop()
sys.exit(0 if even else "FAIL: an account can be told by the time of the answer")
