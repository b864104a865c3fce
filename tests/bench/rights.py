#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What rights in the database cost: the same import of new rows, of changed rows, undo, list and search as the owner of a database without rights,
and as a staff member of one with rights, in turn. Prints medians of ratios.
rights.py BIN_FOLDER [--rows N] [--times K]   (run it by tests/support/with-postgresql.sh --large)"""
import argparse, json, os, statistics, subprocess, sys, tempfile, time

options = argparse.ArgumentParser()
options.add_argument("bin")
options.add_argument("--rows", type=int, default=50_000)
options.add_argument("--times", type=int, default=3)
options = options.parse_args()
base = os.environ["KONTOR_TEST_POSTGRESQL"]
work = tempfile.mkdtemp(prefix="kontor-bench-rights-")


def url(database, login="kontor"):
    return base.replace("//kontor@/postgres?", f"//{login}@/{database}?")


def psql(sql, database="postgres"):
    subprocess.run(["psql", "-qAt", "-v", "ON_ERROR_STOP=1", url(database), "-c", sql], check=True, stdout=subprocess.DEVNULL)


def ctl(database, login, *arguments, given=None):
    begun = time.monotonic()
    done = subprocess.run([os.path.join(options.bin, "kontorctl"), "--database", url(database, login), *arguments],
                          input=given, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{arguments}: {done.stderr}")
    return time.monotonic() - begun, done.stdout


def write(name, note):
    path = os.path.join(work, name)
    with open(path, "w") as file:
        file.write("source_customer_code,first_name,last_name,company,email,phone,address1.address1,address1.city,address1.zip,address1.country,note\n")
        for i in range(options.rows):
            file.write(f"R{i:07},Maria,Anders{i},Firma {i} GmbH,r{i}@example.com,+49 30 {i:07},Obere Str. {i % 99},Berlin,12209,Germany,{note}\n")
    return path


new, changed = write("new.csv", "first"), write("changed.csv", "second")
LOGINS = {"plain": "kontor", "rights": "bench_importer"}
for database in LOGINS:
    psql(f"CREATE DATABASE {database}")
    ctl(database, "kontor", "sample", "--customers", str(options.rows))
    if database == "rights":
        ctl(database, "kontor", "init", "--admin", "bench_admin", given="a long password of benches\n")
        ctl(database, "kontor", "staff", "add", "bench_importer", "--role", "importer", given="a long password of benches\n")
    psql("VACUUM ANALYZE", database)

times = {}
for turn in range(options.times):
    order = list(LOGINS.items())
    for database, login in order if turn % 2 == 0 else order[::-1]:
        def note(what, seconds):
            times.setdefault(what, {}).setdefault(database, []).append(seconds)

        where = ["--channel", "B2B Wholesale", "--source", "Manual", "--report", os.path.join(work, "report.json")]
        for what, path in (("import, all new", new), ("import, all changed", changed)):
            ctl(database, login, "import", path, *where)
            with open(os.path.join(work, "report.json")) as file:
                report = json.load(file)
            if report["new"] + report["changed"] != options.rows:
                sys.exit(f"{what} as {login}: {report}")
            note(what, report["seconds"])
        batches = [line.split("\t")[0] for line in ctl(database, login, "batches")[1].splitlines()[:2]]
        for what, batch in zip(("undo, all changed", "undo, all new"), batches):
            note(what, ctl(database, login, "undo", batch)[0])
        note("list of all", ctl(database, login, "customers")[0])
        note("search", ctl(database, login, "customers", "--search", "firma 4711")[0])
        psql("VACUUM ANALYZE", database)

print(f"{options.rows} rows, medians of {options.times} turns, seconds")
worst = 0
for what, found in times.items():
    ratio = statistics.median(a / b for a, b in zip(found["rights"], found["plain"]))
    worst = max(worst, ratio)
    print(f"{what:24} owner {statistics.median(found['plain']):7.2f}   staff {statistics.median(found['rights']):7.2f}   ratio {ratio:.2f}")
print(f"worst ratio {worst:.2f} (at most 1.25)")
