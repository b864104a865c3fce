#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What visitors notice of an import (CHECKS 53): while kontorctl imports ROWS customers, pages, /health and sign-ins are asked all the time.
Prints how long each took, and what came back; every answer must be one, pages within 500 ms (p99), /health within 100, on both engines.
On PostgreSQL sign-ins too; on SQLite, where one writes at a time, each of them must be answered within 10 s: done, or 503 with Retry-After.
while_importing.py BIN_FOLDER sqlite|postgresql [ROWS]"""
import http.cookiejar, os, re, subprocess, sys, tempfile, threading, time, urllib.error, urllib.parse, urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from kontor import Database, Store

engine, rows = sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
PASSWORD = "my gray otter swims"
work = tempfile.mkdtemp(prefix="kontor-importing-")
os.chmod(work, 0o755)
db = Database(engine, sys.argv[1], work)


def customers(name, count, password=""):
    path = os.path.join(work, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write("source_customer_code,first_name,last_name,company,email,address1.city,address1.country,password\n")
        for i in range(count):
            file.write(f"{name}-{i},Maria,Anders {i},Company {i},{name}{i}@bench.example,Berlin,Germany,{password}\n")
    return path


db.ctl("import", customers("a", 1, PASSWORD), "--channel", "B2B Wholesale", "--source", "Manual")
store = Store(db)
db.run(f"UPDATE channels SET url = '{store.url}' WHERE name = 'B2B Wholesale'")
over, times, codes = threading.Event(), {}, {}


class Visitor:
    def __init__(self):
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def ask(self, what, path, body=None):
        begin = time.perf_counter()
        try:
            with self.opener.open(store.url + path, body, timeout=30) as answer:
                code, text = answer.status, answer.read()
        except urllib.error.HTTPError as error:
            code, text = error.code, error.read()
            if code == 503 and not error.headers.get("Retry-After"):
                code = "503 without Retry-After"
        except OSError as error:
            code, text = f"no answer: {error}", b""
        if what:
            times.setdefault(what, []).append((time.perf_counter() - begin) * 1000)
            codes.setdefault(what, {}).setdefault(code, 0)
            codes[what][code] += 1
        return text.decode()

    def sign_in(self, what):
        form = self.ask(what and "sign-in form", "/sign-in")
        token = re.search(r'name="csrf" value="([^"]*)"', form)
        if token:
            self.ask(what, "/sign-in", urllib.parse.urlencode({"csrf": token.group(1), "account": "a0@bench.example", "password": PASSWORD}).encode())


def reads():
    visitor = Visitor()
    visitor.sign_in(None)
    while not over.is_set():
        visitor.ask("catalogue", "/catalogue")
        visitor.ask("/health", "/health")
        time.sleep(0.02)


def signs_in():
    while not over.is_set():
        Visitor().sign_in("sign-in")
        time.sleep(0.1)


threads = [threading.Thread(target=work) for work in (reads, reads, signs_in)]
path = customers("b", rows)
for thread in threads:
    thread.start()
time.sleep(1)
begin = time.monotonic()
done = subprocess.run([os.path.join(sys.argv[1], "kontorctl"), "--database", db.url, "import", path, "--channel", "B2B Wholesale", "--source", "Manual"],
                      capture_output=True, text=True)
seconds = time.monotonic() - begin
over.set()
for thread in threads:
    thread.join()
store.stop()
print(f"{engine}: {rows} rows imported in {seconds:.1f} s, exit code {done.returncode}")
good = done.returncode == 0
limits = {"catalogue": 500, "sign-in form": 500, "/health": 100, "sign-in": 500 if engine == "postgresql" else 10_000}
for what, took in sorted(times.items()):
    took.sort()
    p99 = took[int(len(took) * 0.99)]
    print(f"{engine}: {what}: {len(took)} asked, median {took[len(took) // 2]:.1f} ms, p99 {p99:.1f} ms, longest {took[-1]:.1f} ms; {codes[what]}")
    allowed = {200, 503} if engine == "sqlite" and what == "sign-in" else {200}
    good = good and p99 <= limits[what] and set(codes[what]) <= allowed
sys.exit(0 if good else "FAIL: see above")
