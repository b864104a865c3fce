#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs each bulk job and its baseline in turn and prints job, ours, baseline, ratio, target, spread. Called by run.sh."""
import argparse, atexit, csv, hashlib, os, re, shutil, sqlite3, statistics, subprocess, sys, tempfile, time

parser = argparse.ArgumentParser()
parser.add_argument("root")
parser.add_argument("--rows", type=int, default=100_000)
parser.add_argument("--times", type=int, default=3)
parser.add_argument("--engine", choices=("postgresql", "sqlite"), help="only this one")
parser.add_argument("--without", choices=("jobs", "again", "undo", "half", "exports", "peers", "window"), action="append", default=[], help="leave these out")
args = parser.parse_args()
bin_ = os.path.join(args.root, "build", "release", "bin")
ctl, bench, window = (os.path.join(bin_, name) for name in ("kontorctl", "kontor-bench", "kontor-bench-window"))
server = os.environ["KONTOR_TEST_POSTGRESQL"]
work = os.environ["TMPDIR"] = tempfile.mkdtemp(prefix="kontor-bench-")
atexit.register(shutil.rmtree, work, True)
results = []
memory = {}  # job -> MiB
TABLES = {"customers": "id", "addresses": "id", "customer_attributes": "customer_id, name"}
UNDO_MAY_CHANGE = {"row_version", "updated_at"}


def kept_columns(columns):
    return ",".join(column for column in columns if column not in UNDO_MAY_CHANGE)


def run(*command, ok=(0,)):
    started = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in ok:
        sys.exit(f"{' '.join(command)}: {done.returncode}\n{done.stdout}{done.stderr[-2000:]}")
    return time.monotonic() - started, done.stdout


def run_watched(job, *command, ok=(0,)):
    """As run(), and notes the most memory that the command took."""
    started = time.monotonic()
    with tempfile.TemporaryFile("w+") as output:
        child = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - started
        if child.returncode not in ok:
            output.seek(0)
            sys.exit(f"{' '.join(command)}: {child.returncode}\n{output.read()[-2000:]}")
    memory[job] = max(memory.get(job, 0), usage.ru_maxrss / 1024)
    print(f"  {job} {seconds:.2f} s {' '.join(command[3:])[-90:]}", file=sys.stderr)  # so that a run that is cut says what it had
    return seconds


def generate(name, rows, start=0, rev=0):
    path = os.path.join(work, name)
    run(sys.executable, os.path.join(args.root, "tests", "support", "gen_customers.py"), "--rows", str(rows), "--start", str(start),
        "--rev", str(rev), "--out", path)
    return path


def mixed(name, plain, other, share):
    """The rows of `plain`, every `share`-th of them as in `other`."""
    path = os.path.join(work, name)
    with open(plain, newline="") as a, open(other, newline="") as b, open(path, "w", newline="") as out:
        writer = csv.writer(out)
        for i, (x, y) in enumerate(zip(csv.reader(a), csv.reader(b))):
            writer.writerow(y if i and i % share == 0 else x)
    return path


n = args.rows
print(f"# {n:,} rows, {args.times} times; {os.cpu_count()} cores", file=sys.stderr)
first = generate("first.csv", n)
changed = generate("changed.csv", n, rev=1)
half_new = mixed("half.csv", generate("half0.csv", n, start=n // 2), generate("half1.csv", n, start=n // 2, rev=1), 10)
counter = 0


class Postgres:
    name = "PostgreSQL"

    def fresh(self):
        global counter
        counter += 1
        database = f"bench{counter}"
        run("psql", "-q", server, "-c", f"CREATE DATABASE {database}")
        url = re.sub(r"/postgres\?", f"/{database}?", server)
        run(ctl, "--database", url, "sample", "--customers", "1")
        return url

    def drop(self, url):
        run("psql", "-q", server, "-c", "DROP DATABASE " + re.search(r"/(bench\d+)\?", url).group(1))

    def dump(self, url):
        columns = run("psql", "-At", url, "-c", "SELECT string_agg(column_name, ',' ORDER BY ordinal_position) FROM information_schema.columns"
                      " WHERE table_name = 'customers' AND is_generated = 'NEVER'")[1].strip()
        files = os.path.join(work, "customers.copy"), os.path.join(work, "addresses.copy")
        run("psql", "-q", url, "-c", f"\\copy (SELECT {columns} FROM customers WHERE id > 1 ORDER BY id) TO '{files[0]}'")
        run("psql", "-q", url, "-c", f"\\copy (SELECT * FROM addresses WHERE customer_id > 1 ORDER BY id) TO '{files[1]}'")
        return columns, files

    def content(self, url):
        """A hash of everything an undo has to bring back."""
        digest = hashlib.sha256()
        for table, order in TABLES.items():
            columns = run("psql", "-At", url, "-c", "SELECT column_name FROM information_schema.columns WHERE table_name = "
                          f"'{table}' AND table_schema = current_schema() ORDER BY ordinal_position")[1].split()
            with subprocess.Popen(["psql", "-q", url, "-c", f"\\copy (SELECT {kept_columns(columns)} FROM {table} ORDER BY {order}) TO STDOUT"],
                                  stdout=subprocess.PIPE) as copy:
                while block := copy.stdout.read(1 << 20):
                    digest.update(block)
        return digest.hexdigest()

    def baseline(self, dump):
        columns, files = dump
        url = self.fresh()
        seconds, _ = run("psql", "-q", url, "-c", f"\\copy customers ({columns}) FROM '{files[0]}'", "-c", f"\\copy addresses FROM '{files[1]}'")
        self.drop(url)
        return seconds

    def peer(self, dump):
        """pgloader: the same rows into the same indexed tables, and the customers into one table without an index."""
        if not shutil.which("pgloader"):
            return None
        columns, files = dump
        url = self.fresh()
        run("psql", "-q", url, "-c", f"CREATE TABLE plain AS SELECT {columns} FROM customers WHERE false")
        load = "postgresql://kontor@unix:" + re.search(r"host=(.*)", url).group(1) + ":5432" + re.search(r"@(/bench\d+)\?", url).group(1)

        def loaded(table, names, file):
            script = os.path.join(work, "load")
            with open(script, "w") as out:
                out.write(f"LOAD COPY FROM '{file}' ({names}) INTO {load} TARGET TABLE {table} TARGET COLUMNS ({names});")
            return run("pgloader", "--quiet", script)[0]

        addresses = run("psql", "-At", url, "-c", "SELECT string_agg(column_name, ', ' ORDER BY ordinal_position) FROM"
                        " information_schema.columns WHERE table_name = 'addresses'")[1].strip()
        plain = loaded("plain", columns.replace(",", ", "), files[0])
        indexed = loaded("customers", columns.replace(",", ", "), files[0]) + loaded("addresses", addresses, files[1])
        if run("psql", "-At", url, "-c", "SELECT (SELECT count(*) FROM plain) = (SELECT count(*) - 1 FROM customers)")[1].strip() != "t":
            sys.exit("pgloader did not load all rows")
        self.drop(url)
        return "pgloader", indexed, plain

    def export_baseline(self, url):
        return run("psql", "-q", url, "-c", "\\copy (SELECT source_code, first_name, last_name, company, email, username, phone, language, channel_id,"
                   " source_id, price_tier_id, warehouse_id, status, accepts_marketing, commission_reduced, note, city, country_code, created_at,"
                   " updated_at, last_sign_in_at, invitation, invited_at, locked_until, mfa_method FROM customers WHERE deactivated = FALSE ORDER BY name_key, id) TO '" +
                   os.path.join(work, "base.csv") + "' CSV")[0]


class Sqlite:
    name = "SQLite"

    def fresh(self):
        global counter
        counter += 1
        url = f"sqlite:{work}/bench{counter}.sqlite"
        run(ctl, "--database", url, "sample", "--customers", "1")
        return url

    def drop(self, url):
        for ending in ("", "-wal", "-shm"):
            try:
                os.remove(url[7:] + ending)
            except FileNotFoundError:
                pass

    def dump(self, url):
        return url

    def content(self, url):
        digest = hashlib.sha256()
        with sqlite3.connect(url[7:]) as database:
            for table, order in TABLES.items():
                columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
                for row in database.execute(f"SELECT {kept_columns(columns)} FROM {table} ORDER BY {order}"):
                    digest.update(repr(row).encode())
        return digest.hexdigest()

    def baseline(self, source):
        global counter
        counter += 1
        target = f"sqlite:{work}/bench{counter}.sqlite"
        run(ctl, "--database", target, "init")
        run(sys.executable, "-c",
            "import sqlite3, sys; s = sqlite3.connect(sys.argv[1]); t = sqlite3.connect(sys.argv[2])\n"
            "for table in ('sources', 'price_tiers', 'warehouses', 'channels'):\n"
            "    t.execute('DELETE FROM ' + table) if table != 'channels' else None\n"
            "    rows = s.execute('SELECT * FROM ' + table).fetchall()\n"
            "    t.executemany('INSERT INTO %s VALUES (%s)' % (table, ','.join('?' * len(rows[0]))), rows)\n"
            "t.commit()", source[7:], target[7:])
        seconds = float(run(bench, "inserts", source[7:], target[7:])[1])
        self.drop(target)
        return seconds

    def peer(self, source):
        """sqlite-utils: the same rows into the same indexed tables, and the customers into one table without an index."""
        if not shutil.which("sqlite-utils"):
            return None
        target = self.fresh()
        seconds = []
        for table, name in (("customers", "plain"), ("customers", "customers"), ("addresses", "addresses")):
            path = os.path.join(work, "peer.csv")
            key = "id" if table == "customers" else "customer_id"
            run("sqlite3", "-csv", "-header", source[7:], ".once " + path, f"SELECT * FROM {table} WHERE {key} > 1 ORDER BY id")
            command = ["sqlite-utils", "insert", target[7:], name, path, "--csv", "--batch-size", "10000"]
            if name == "customers":  # a generated column takes no value
                with open(path, newline="") as file, open(path + "2", "w", newline="") as out:
                    rows = csv.reader(file)
                    at = next(rows).index("deactivated")
                    file.seek(0)
                    csv.writer(out).writerows(row[:at] + row[at + 1:] for row in csv.reader(file))
                command[4] = path + "2"
            seconds.append(run(*command)[0])
        self.drop(target)
        return "sqlite-utils", seconds[1] + seconds[2], seconds[0]

    def export_baseline(self, url):
        return run("sqlite3", "-csv", url[7:], ".once " + os.path.join(work, "base.csv"),
                   "SELECT source_code, first_name, last_name, company, email, username, phone, language, channel_id, source_id, price_tier_id,"
                   " warehouse_id, status, accepts_marketing, commission_reduced, note, city, country_code, created_at, updated_at,"
                   " last_sign_in_at, invitation, invited_at, locked_until, mfa_method FROM customers WHERE deactivated = FALSE ORDER BY name_key, id")[0]


def imported(url, path, *options):
    command = [ctl, "--database", url, "import", path, "--channel", "B2B Wholesale", "--source", "Manual", "--map", "phone=bill_phone", *options]
    return run_watched("import", *command, ok=(0, 1))


def row(job, ours, baseline, target):
    if not ours:
        return
    ours_median, base_median = statistics.median(ours), statistics.median(baseline)
    spread = max(ours) / min(ours)
    results.append((job, ours_median, base_median, ours_median / base_median, target, spread))
    print(f"{job}: {ours_median:.2f} s / {base_median:.2f} s = {ours_median / base_median:.2f} (target {target})", file=sys.stderr)


def started(url):
    """ms from the start of the process to the first painted table, and MiB."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    command = [window, "start", str(time.monotonic_ns()), url]
    return [float(part) for part in subprocess.run(command, capture_output=True, text=True, env=environment, check=True).stdout.split()]


def measure_window(engine, url):
    """The window's start on this database, and its event loop while the jobs run in it."""
    tries = [(started("empty"), started("none"), started(url)) for _ in range(8)][1:]  # the first reads from disk
    empty, none, ours = ([statistics.median(column) for column in zip(*those)] for those in zip(*tries))
    starts.append((engine.name, ours, none, empty))
    print(f"{engine.name}: first painted table (ms, MiB) {ours}, without a database {none}, empty QMainWindow {empty}", file=sys.stderr)
    done = subprocess.run([window, "jobs", url, half_new], capture_output=True, text=True, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
    print(done.stdout + done.stderr[-2000:], file=sys.stderr)
    if done.returncode:
        sys.exit(f"the window's jobs ended with {done.returncode}")
    stalls.extend([engine.name] + line.split("\t") for line in done.stdout.splitlines())


starts, stalls, peers = [], [], []
second = generate("second.csv", n, rev=2)
engines = [engine for engine in (Postgres(), Sqlite()) if args.engine in (None, engine.name.lower())]
for engine in engines:
    times = {key: [] for key in ("new", "kept", "same", "half", "all", "undo", "base", "csv", "csvbase", "xlsx", "xlsxbase", "same0", "half0",
                                 "all0")}
    if engine.name == "PostgreSQL" and "jobs" not in args.without:  # who comes first touches the server's memory: a tenth of an import
        url = engine.fresh()
        imported(url, first, "--no-undo")
        engine.drop(url)
    for round_ in range(0 if "jobs" in args.without else args.times):
        last = round_ + 1 == args.times
        url = engine.fresh()
        times["new"].append(imported(url, first, "--no-undo"))
        dump = engine.dump(url)
        times["base"].append(engine.baseline(dump))
        print(f"  baseline {times['base'][-1]:.2f} s", file=sys.stderr)
        if last and "peers" not in args.without and (found := engine.peer(dump)):
            peers.append((engine.name, *found))
        for key, path in (("same0", first), ("half0", half_new), ("all0", second)) if "again" not in args.without else ():
            times[key].append(imported(url, path, "--no-undo"))
        engine.drop(url)

        url = engine.fresh()
        times["kept"].append(imported(url, first))
        times["same"].append(imported(url, first))
        out = os.path.join(work, "out.csv")
        if engine.name == "PostgreSQL":  # else autovacuum works beside what is measured
            run("psql", "-q", url, "-c", "VACUUM ANALYZE")
        engine.export_baseline(url)  # so that both read from warm pages
        for _ in range(0 if "exports" in args.without else 3):
            times["csv"].append(run_watched("export to CSV", ctl, "--database", url, "export", out))
            times["csvbase"].append(engine.export_baseline(url))
            times["xlsx"].append(run_watched("export to XLSX", ctl, "--database", url, "export", os.path.join(work, "out.xlsx")))
            times["xlsxbase"].append(float(run(bench, "xlsx", out, os.path.join(work, "base.xlsx"))[1]))
        if last:
            lists = run(bench, "lists", url)[1]
            print(f"{engine.name}: lists of {n:,}\n" + lists, file=sys.stderr)
        if "undo" not in args.without:
            before = engine.content(url)
            times["all"].append(imported(url, changed))
            batch = run(ctl, "--database", url, "batches")[1].split("\t")[0]
            times["undo"].append(run_watched("undo", ctl, "--database", url, "undo", batch, ok=(0, 1)))
            if engine.content(url) != before:
                sys.exit(f"{engine.name}: the undo of {n:,} rows left a database that differs from the one before")
            print(f"{engine.name}: undo of {n:,} rows gave the database of before", file=sys.stderr)
        engine.drop(url)

        if "half" in args.without:
            continue
        url = engine.fresh()
        times["kept"].append(imported(url, first))
        times["half"].append(imported(url, half_new))
        engine.drop(url)
    if "window" not in args.without:
        url = engine.fresh()
        imported(url, first)
        measure_window(engine, url)
        engine.drop(url)
    base = times["base"]
    sqlite = engine.name == "SQLite"
    row(f"{engine.name}: import, all new", times["new"], base, "1.1")
    row(f"{engine.name}: same file again", times["same0"], base, "1.1")
    row(f"{engine.name}: half new, 10 % changed", times["half0"], base, "1.6")
    row(f"{engine.name}: all changed", times["all0"], base, "2.1")
    row(f"{engine.name}: import, all new, undo kept", times["kept"], base, "1.4" if sqlite else "1.3")
    row(f"{engine.name}: same file again, undo kept", times["same"], base, "1.3")
    row(f"{engine.name}: half new, 10 % changed, undo kept", times["half"], base, "2.0")
    row(f"{engine.name}: all changed, undo kept", times["all"], base, "2.8")
    row(f"{engine.name}: undo of all changed", times["undo"], times["all"], "1.0 of its import")
    row(f"{engine.name}: export to CSV", times["csv"], times["csvbase"], "1.2")
    row(f"{engine.name}: export to XLSX", times["xlsx"], times["xlsxbase"], "1.0")
    for name, ours, none, empty in (start for start in starts if start[0] == engine.name):
        row(f"{name}: start to the first painted table / without a database", [ours[0] / 1000], [none[0] / 1000], "2.5")
        row(f"{name}: the same / an empty QMainWindow", [ours[0] / 1000], [empty[0] / 1000], "–")
    for name, peer, indexed, plain in peers:
        if name == engine.name:
            row(f"{name}: import, all new, undo kept / {peer} into the same tables", times["kept"], [indexed], "0.33")
            row(f"{name}: the same / {peer}, customers only, no index, no check", times["kept"], [plain], "–")

print(f"| job ({n:,} rows, median of {args.times}) | Kontor, s | baseline, s | ratio | target ≤ | slowest / fastest |")
print("|---|---|---|---|---|---|")
for job, ours, base, ratio, target, spread in results:
    print(f"| {job} | {ours:.2f} | {base:.2f} | {ratio:.2f} | {target} | {spread:.2f} |")
print("Most memory of kontorctl, MiB: " + ", ".join(f"{job} {mib:.0f}" for job, mib in memory.items()))
if stalls:
    print("\n| engine | job in the window | s | longest stall, ms (≤ 100) | of it computing | pages from disk | s after its start | MiB |\n"
          "|---|---|---|---|---|---|---|---|")
for line in stalls:
    print("| " + " | ".join(line) + " |")
