# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests in Python share: a database of either engine, kontorctl, kontor-store, a mail server. Only Python's own library."""
import atexit, csv, json, os, re, shutil, signal, socket, sqlite3, subprocess, sys, tempfile, time

children, folders = [], []  # ended and removed with the test, however it ends


@atexit.register
def tidy():
    for child in children:
        if child.poll() is None:
            child.kill()
            child.wait()
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


HERE = os.path.dirname(os.path.abspath(__file__))


def free_port(count=1):
    """A port whose `count` - 1 followers are free too."""
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        if port + count > 65000:
            continue
        try:
            for follower in range(port, port + count):
                with socket.socket() as probe:
                    probe.bind(("127.0.0.1", follower))
            return port
        except OSError:
            pass


def wait_for(what, condition, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.05)
    sys.exit(f"FAIL: waited {seconds} s in vain: {what}")


class Database:
    """An empty, migrated database with one trade store."""

    def __init__(self, engine, bin_folder, folder):
        self.engine, self.bin = engine, bin_folder
        if engine == "sqlite":
            self.url = f"sqlite:{folder}/kontor.sqlite"
        else:
            server = os.environ["KONTOR_TEST_POSTGRESQL"]
            name = f"py_{os.getpid()}_{time.monotonic_ns()}"
            subprocess.run(["psql", "-q", server, "-c", f"CREATE DATABASE {name}"], check=True)
            self.url = server.replace("/postgres?", f"/{name}?")
        self.ctl("sample", "--customers", "1")
        self.store_url = self.url
        if engine != "sqlite":  # kontor-store signs in as a role of its own, with just what it needs
            self.ctl("init", "--admin", f"admin_{name}", given="a long password of tests\n")
            self.store_url = self.url.replace("//kontor@", f"//{name}_store@")
        self.channel = self.rows("SELECT id FROM channels WHERE name = 'B2B Wholesale'")[0][0]

    def ctl(self, *arguments, codes=(0,), given=None):
        done = subprocess.run([os.path.join(self.bin, "kontorctl"), "--database", self.url, *arguments], input=given, capture_output=True, text=True)
        if done.returncode not in codes:
            sys.exit(f"FAIL: kontorctl {arguments}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def rows(self, sql):
        if self.engine == "sqlite":
            with sqlite3.connect(self.url[7:], timeout=30) as connection:
                return connection.execute(sql).fetchall()
        done = subprocess.run(["psql", "-AtqF", "\x1f", "-R", "\x1e", self.url, "-c", sql], capture_output=True, text=True, check=True)
        text = done.stdout.rstrip("\n")
        return [tuple(row.split("\x1f")) for row in text.split("\x1e")] if text else []

    def run(self, sql):
        if self.engine == "sqlite":
            with sqlite3.connect(self.url[7:], timeout=30) as connection:
                connection.execute(sql)
        else:
            subprocess.run(["psql", "-q", "-v", "ON_ERROR_STOP=1", self.url], input=sql, text=True, check=True)

    def add(self, emails, folder, name="Mária Ångström"):
        """Customers with these addresses, to be invited."""
        path = os.path.join(folder, f"customers{time.monotonic_ns()}.csv")
        with open(path, "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["source_customer_code", "first_name", "last_name", "email", "send_email_invite"])
            for email in emails:
                writer.writerow([email, *name.split(" ", 1), email, "yes"])
        self.ctl("import", path, "--channel", "B2B Wholesale", "--source", "Manual", "--send-invitations")

    def mail_settings(self, **values):
        sets = ", ".join(f"mail_{key} = '{value}'" for key, value in values.items())
        self.run(f"UPDATE channels SET {sets}")

    def states(self):
        """recipient -> (state, answer), of the newest mail to each."""
        return {row[0]: (row[1], row[2]) for row in self.rows("SELECT recipient, state, answer FROM mails ORDER BY id")}


class Store:
    """kontor-store on a free port."""

    def __init__(self, database, *options, env=None):
        self.log = tempfile.TemporaryFile("w+")
        home = tempfile.mkdtemp(prefix="kontor-home-")
        folders.append(home)
        self.process = subprocess.Popen(
            [os.path.join(database.bin, "kontor-store"), "--database", database.store_url, "--listen", "127.0.0.1:0", "--plain-cookies", "--verbose", *options],
            stdout=subprocess.PIPE, stderr=self.log, text=True, env={**os.environ, "HOME": home, **(env or {})})
        children.append(self.process)
        line = self.process.stdout.readline()
        if not line.startswith("listening on "):
            sys.exit("FAIL: the store did not start: " + self.said())
        self.url = "http://" + line.split()[-1]

    def said(self):
        self.log.seek(0)
        return self.log.read()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        self.process.wait(20)
        if self.process.returncode != 0:
            sys.exit(f"FAIL: the store ended with {self.process.returncode}: {self.said()[-2000:]}")


class Sink:
    """smtp-sink.py: accepted messages in `folder`, faults by local part."""

    def __init__(self, folder, *options):
        self.port, self.folder = free_port(), folder
        self.process = subprocess.Popen(["/usr/bin/python3", os.path.join(HERE, "smtp-sink.py"), str(self.port), folder, *options], stdout=subprocess.PIPE, text=True)
        children.append(self.process)
        if self.process.stdout.readline().strip() != "ready":
            sys.exit("FAIL: the mail sink did not start")

    def messages(self):
        """[(envelope, raw bytes)], in the order of their arrival."""
        out = []
        for name in sorted(os.listdir(self.folder)):
            if not name.endswith(".json"):
                continue
            with open(os.path.join(self.folder, name)) as file:
                try:
                    envelope = json.load(file)
                except ValueError:
                    continue
            with open(os.path.join(self.folder, name[:-5] + ".eml"), "rb") as file:
                out.append((envelope, file.read()))
        return out

    def stop(self):
        self.process.terminate()
        self.process.wait(10)


def check(condition, what):
    if not condition:
        sys.exit(f"FAIL: {what}")
    print(f"ok: {what}")


def link_in(text, path):
    found = re.search(r"https?://\S*" + path + r"([0-9]+\.[0-9a-f]{64})", text)
    check(found is not None, f"a link to {path} is in the mail")
    return found.group(1)
