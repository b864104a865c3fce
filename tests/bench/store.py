#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The store's read-only pages beside what a machine can do: pages a second over 8 connections, beside pgbench running the statements of that
page over as many connections (it says when they are many statements), beside nginx serving the same bytes from a file, and beside a former
commit's programs. Each in turn, several times; prints a table of medians. Needs wrk; pgbench and nginx are measured where they are installed.
store.py BIN_FOLDER [--times K] [--seconds S] [--former BIN_FOLDER]   (tests/bench/store.sh builds and starts the database)"""
import argparse, http.cookiejar, os, re, shutil, statistics, subprocess, sys, tempfile, time, urllib.parse, urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from kontor import Database, Store, children, free_port, wait_for

CONNECTIONS = 8
options = argparse.ArgumentParser()
options.add_argument("bin")
options.add_argument("--times", type=int, default=5)
options.add_argument("--seconds", type=int, default=4)
options.add_argument("--former")
options = options.parse_args()
for tool in ("wrk", "pgbench"):
    if not shutil.which(tool):
        sys.exit(f"{tool} is not installed")
work = tempfile.mkdtemp(prefix="kontor-bench-store-")
os.chmod(work, 0o755)


class Visitor:
    """Somebody who is signed in."""

    def __init__(self, store):
        self.store, self.jar = store, http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))

    def get(self, path):
        return self.opener.open(self.store.url + path).read()

    def post(self, path, page, **fields):
        csrf = re.search(r'name="csrf" value="([^"]*)"', page.decode()).group(1)
        return self.opener.open(self.store.url + path, urllib.parse.urlencode({"csrf": csrf, **fields}).encode()).read()

    def sign_in(self):
        page = self.post("/sign-in", self.get("/sign-in"), account="b@bench.example", password="my gray otter swims")
        if b"new_password" in page:
            self.post("/profile/password", page, password="my gray otter swims", new_password="quiet harbour lamp", repeated="quiet harbour lamp")
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.jar)


def pages_a_second(url, cookie=""):
    done = subprocess.run(["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{options.seconds}s", "-H", f"Cookie: {cookie}", "-H", "Accept-Encoding: identity", url],
                          capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in done or "Socket errors" in done:
        sys.exit(f"FAIL: {url}:\n{done}")
    return float(re.search(r"Requests/sec:\s*([0-9.]+)", done).group(1))


def statements(database, ask):
    """What the store asked of PostgreSQL while `ask` ran: (SQL, arguments), from the server's log."""
    log = os.path.join(re.search(r"host=([^&]*)", database.url).group(1), "log")
    database.run("ALTER SYSTEM SET log_statement = 'all'")
    database.rows("SELECT pg_reload_conf()")
    time.sleep(1.5)
    begin = os.path.getsize(log)
    ask()
    time.sleep(0.3)
    with open(log, encoding="utf-8", errors="replace") as file:
        file.seek(begin)
        text = file.read()
    database.run("ALTER SYSTEM RESET log_statement")
    database.rows("SELECT pg_reload_conf()")
    out = []
    for entry in re.split(r"^(?=[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:.]+ \S+ \[[0-9]+\] )", text, flags=re.M):
        said = re.search(r"LOG:  (?:statement|execute [^:]*): (.*)", entry, re.S)
        process = re.search(r"\[([0-9]+)\]", entry)
        detail = re.search(r"DETAIL:  parameters: (.*)", entry, re.S)
        if detail and out:  # of the statement before it
            arguments = re.findall(r"\$[0-9]+ = ('(?:[^']|'')*'|NULL)", detail.group(1))
            out[-1] = (out[-1][0], arguments, out[-1][2])
        elif said and not re.match(r"DEALLOCATE|LISTEN|ALTER SYSTEM|SELECT pg_reload_conf", said.group(1).strip()):
            out.append((said.group(1).strip(), [], process.group(1)))
    # Without the connection that looks for mail to be sent, what the driver asks once a connection, and whether it is alive.
    mail = {process for sql, _, process in out if "FROM mails" in sql}
    return [(sql, arguments) for sql, arguments, process in out
            if process not in mail and not re.search(r"FROM pg_class|^SELECT 1$", sql)]


def pgbench(database, asked):
    """Runs of those statements a second, prepared once, over as many connections."""
    script, values = [], []
    for place, (sql, arguments) in enumerate(asked):
        def name(match, place=place, arguments=arguments):
            value = arguments[int(match.group(1)) - 1]
            if value.upper() in ("NULL", "TRUE", "FALSE"):
                return value
            values.append(f"p{place}x{match.group(1)}=" + (value[1:-1].replace("''", "'") if value.startswith("'") else value))
            return f":p{place}x{match.group(1)}"
        script.append(re.sub(r"\$([0-9]+)", name, " ".join(sql.split())).rstrip(";") + ";")
    path = os.path.join(work, "page.sql")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(script) + "\n")
    done = subprocess.run(["pgbench", "-n", "-M", "prepared", "-c", str(CONNECTIONS), "-j", "1", "-T", str(options.seconds), "-f", path,
                           *(part for value in dict.fromkeys(values) for part in ("-D", value)), database.url],
                          capture_output=True, text=True)
    if done.returncode != 0 or "tps = " not in done.stdout:
        sys.exit(f"FAIL: pgbench: {done.stdout}{done.stderr}")
    return float(re.search(r"tps = ([0-9.]+)", done.stdout).group(1))


class Nginx:
    """Serves files from a folder."""

    def __init__(self, folder):
        self.port = free_port()
        config = os.path.join(work, "nginx.conf")
        with open(config, "w", encoding="utf-8") as file:
            file.write(f"master_process off; pid {work}/nginx.pid; error_log {work}/error.log; daemon off; events {{}} "
                       f"http {{ access_log off; client_body_temp_path {work}; proxy_temp_path {work}; fastcgi_temp_path {work}; uwsgi_temp_path {work}; "
                       f"scgi_temp_path {work}; default_type text/html; server {{ listen 127.0.0.1:{self.port}; root {folder}; }} }}\n")
        process = subprocess.Popen(["nginx", "-c", config, "-p", work], stderr=subprocess.DEVNULL)
        children.append(process)
        wait_for("nginx", lambda: os.path.exists(f"{work}/nginx.pid"))


db = Database("postgresql", options.bin, work)
path = os.path.join(work, "b.csv")
with open(path, "w", encoding="utf-8") as file:
    file.write("source_customer_code,last_name,email,password\nB-1,Bench,b@bench.example,my gray otter swims\n")
db.ctl("import", path, "--channel", "B2B Wholesale", "--source", "Manual")
db.run("ANALYZE")
store = Store(db)
db.run(f"UPDATE channels SET url = '{store.url}' WHERE name = 'B2B Wholesale'")
visitor = Visitor(store)
cookie = visitor.sign_in()
product = re.search(rb'href="(/product/[^"]*)"', visitor.get("/catalogue")).group(1).decode()
pages = {"product page": product, "catalogue page": "/catalogue", "cart": "/cart", "a static file": "/store.css"}
folder = os.path.join(work, "www")
os.mkdir(folder)
nginx = Nginx(folder) if shutil.which("nginx") else None
former = former_cookie = None
print(f"{CONNECTIONS} connections, medians of {options.times} runs of {options.seconds} s in turn, a second:\n")
print("| page | statements | Kontor | pgbench, the same statements | ratio (≥ 0.5) | nginx, the same bytes | ratio | former commit | ratio |")
print("|---|---|---|---|---|---|---|---|---|")
for name, place in pages.items():
    for _ in range(20):  # statements are prepared by now
        body = visitor.get(place)
    # The shortest of several looks: other connections ask now and then.
    asked = min((statements(db, lambda: visitor.get(place)) for _ in range(3)), key=len)
    with open(os.path.join(folder, "page.html"), "wb") as file:
        file.write(body)
    ours, peers, files, before = [], [], [], []
    for _ in range(options.times):
        ours.append(pages_a_second(store.url + place, cookie))
        if asked:
            peers.append(pgbench(db, asked))
        if nginx:
            files.append(pages_a_second(f"http://127.0.0.1:{nginx.port}/page.html"))
        if options.former:
            if former is None:  # beside ours, on the same database
                db.bin = options.former
                former = Store(db)
                db.run(f"UPDATE channels SET url = '{former.url}' WHERE name = 'B2B Wholesale'")
                former_cookie = Visitor(former).sign_in()
                cookie = visitor.sign_in() if b"/sign-in" in visitor.get("/") else cookie
            before.append(pages_a_second(former.url + place, former_cookie))
    cells = [name, str(len(asked)), f"{statistics.median(ours):,.0f}"]
    for others in (peers, files, before):
        cells += [f"{statistics.median(others):,.0f}", f"{statistics.median([a / b for a, b in zip(ours, others)]):.2f}"] if others else ["–", "–"]
    print("| " + " | ".join(cells) + " |", flush=True)
    if os.environ.get("KONTOR_SHOW_STATEMENTS"):
        for sql, arguments in asked:
            print("    ", " ".join(sql.split())[:300], arguments)
store.stop()
shutil.rmtree(work, ignore_errors=True)
