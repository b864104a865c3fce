#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kontor-store's mail worker against a real, strict Postfix, a sink with faults, and servers that fall silent:
mail_smtp.py BIN_FOLDER sqlite|postgresql [PART …]. Needs root for Postfix; without it that part is left out and said so."""
import email, email.policy, os, random, shutil, socket, subprocess, sys, tempfile, threading, time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from kontor import HERE, Database, Sink, Store, check, free_port, link_in, wait_for

bin_folder, engine = sys.argv[1], sys.argv[2]
soak = "KONTOR_SOAK" in os.environ
work = tempfile.mkdtemp(prefix="kontor-mail-")
OPEN = ("queued", "sending")
PASSWORD = "Mail-Pass 1"


def parsed(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    defects = [defect for part in message.walk() for defect in part.defects]
    defects += [defect for part in message.walk() for value in part.values() for defect in getattr(value, "defects", ())]
    check(not defects, f"no defect in the mail to {message['To']}: {defects}")
    return message


def settled(db, addresses):
    wait_for(f"mails to {addresses}", lambda: all(db.states().get(a, ("queued",))[0] not in OPEN for a in addresses), 60)
    return db.states()


def start(name):
    folder = os.path.join(work, name)
    os.makedirs(folder)
    os.chmod(work, 0o755)
    os.chmod(folder, 0o755)
    return Database(engine, bin_folder, folder), folder


def postfix():
    db, folder = start("postfix")
    port = free_port(3)
    server = os.path.join(folder, "server")
    fixture = os.path.join(HERE, "smtpd-fixture.sh")
    subprocess.run([fixture, str(port), server], check=True, stdout=subprocess.DEVNULL)
    try:
        secret = os.path.join(folder, "secret")
        with open(secret, "w") as file:
            file.write(PASSWORD + "\n")
        db.run("UPDATE channels SET name = 'Händler & Söhne Großhandel', url = 'https://shop.handel.example' WHERE name = 'B2B Wholesale'")
        db.run("UPDATE channels SET name = 'B2B Wholesale' WHERE id = (SELECT min(id) FROM channels)")  # the import's name
        db.mail_settings(host="localhost", port=port, security="starttls", user="kontor@handel.example", secret_from="file", secret_name=secret,
                         sender="bestellung@handel.example", sender_name="Händler „Süd“, GmbH", reply_to="antwort@handel.example")
        env = {"SSL_CERT_FILE": os.path.join(server, "ca.crt")}
        store = Store(db, env=env)
        addresses = ["einkauf@kunden.example", "voll@kunden.example", "spaeter@kunden.example", "niemand@kunden.example", "jemand@anderswo.example"]
        db.add(addresses, folder)
        states = settled(db, addresses)
        check(states[addresses[0]][0] == "sent" and "queued as" in states[addresses[0]][1], f"STARTTLS and AUTH: {states[addresses[0]]}")
        check(states[addresses[1]][0] == "deferred" and "mailbox full" in states[addresses[1]][1], f"452: {states[addresses[1]]}")
        check(states[addresses[2]][0] == "deferred" and "greylisted" in states[addresses[2]][1], f"450: {states[addresses[2]]}")
        check(states[addresses[3]][0] == "refused" and "550" in states[addresses[3]][1], f"unknown mailbox: {states[addresses[3]]}")
        check(states[addresses[4]][0] == "refused" and "554" in states[addresses[4]][1], f"relaying: {states[addresses[4]]}")
        check(int(db.rows("SELECT count(*) FROM issues WHERE kind = 'mail_refused'")[0][0]) == 2, "two refused addresses are on the Errors tab")
        box = os.path.join(server, "mail", "box", "new")
        wait_for("the mail box", lambda: os.path.isdir(box) and os.listdir(box))
        with open(os.path.join(box, os.listdir(box)[0]), "rb") as file:
            message = parsed(file.read().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
        check(message["From"].addresses[0].display_name == "Händler „Süd“, GmbH", "the sender's name in UTF-8")
        check(message["To"].addresses[0].display_name == "Mária Ångström", "the recipient's name in UTF-8")
        check(message["Reply-To"] == "antwort@handel.example", "Reply-To")
        text = message.get_body(("plain",)).get_content()
        link = link_in(text, "/invitation/")
        check(link in message.get_body(("html",)).get_content(), "the same link in HTML")
        secret_part = link.split(".")[1]
        for table in ("mails", "tokens", "activity"):
            check(not any(secret_part in str(value) for row in db.rows(f"SELECT * FROM {table}") for value in row), f"the link is not in {table}")
        said = store.said()
        check(secret_part not in said and PASSWORD not in said and "kunden.example" not in said, "no link, password or address in the log")
        # no mail over the server's limit
        big = "x" * 95_000
        db.run(f"INSERT INTO mail_templates (channel_id, kind, language, subject, body_text, body_html, updated_at)"
               f" SELECT id, 'invitation', language, 'Big', '{{{{link}}}} {big}', '{{{{link}}}} {big}', 0 FROM channels")
        db.add(["office@kunden.example"], folder)
        states = settled(db, ["office@kunden.example"])
        check(states["office@kunden.example"][0] == "refused" and "552" in states["office@kunden.example"][1], f"too big: {states['office@kunden.example']}")
        db.run("DELETE FROM mail_templates")

        def outcome(name, **settings):
            db.mail_settings(**settings)
            db.run("UPDATE mails SET state = 'cancelled' WHERE state IN ('queued', 'deferred')")
            db.add([name], folder)
            return settled(db, [name])[name]

        sent = outcome("order@kunden.example", port=port + 2, security="tls")
        check(sent[0] == "sent", f"TLS from the first byte: {sent}")
        bare = outcome("a1@kunden.example", port=port + 1, security="starttls")
        check(bare[0] == "deferred" and "no encryption" in bare[1], f"a server without TLS gets nothing: {bare}")
        with open(secret, "w") as file:
            file.write("wrong\n")
        wrong = outcome("a2@kunden.example", port=port, security="starttls")
        check(wrong[0] == "deferred" and "password" in wrong[1] and "wrong" not in wrong[1].split(":")[-1].lower().split("535")[0], f"wrong password: {wrong}")
        missing = outcome("a3@kunden.example", secret_name=secret + ".gone")
        check(missing[0] == "deferred" and "can't be read" in missing[1], f"no password file: {missing}")
        away = outcome("a4@kunden.example", port=free_port(), secret_name=secret)
        check(away[0] == "deferred" and "could not be reached" in away[1], f"no server: {away}")
        store.stop()
        store = Store(db, env={"SSL_CERT_FILE": "/etc/ssl/certs/ca-certificates.crt"})
        stranger = outcome("a5@kunden.example", port=port)
        check(stranger[0] == "deferred" and "certificate" in stranger[1], f"a certificate of somebody unknown: {stranger}")
        store.stop()
        with open(os.path.join(server, "mail.log")) as file:
            log = file.read()
        check(PASSWORD not in log, "the password is in no log")
    finally:
        subprocess.run([fixture, "stop", server], stdout=subprocess.DEVNULL)


def sink_faults():
    db, folder = start("sink")
    sink = Sink(os.path.join(folder, "mail"))
    db.mail_settings(host="127.0.0.1", port=sink.port, security="none", sender="shop@handel.example", copy_to="copy@handel.example, reject550@handel.example")
    store = Store(db)
    expected = {"good@x.example": "sent", "reject550@x.example": "refused", "defer451@x.example": "deferred", "full452@x.example": "deferred",
                "slow@x.example": "sent", "drop@x.example": "deferred", "spam@x.example": "refused", "quota@x.example": "deferred"}
    db.add(list(expected), folder)
    states = settled(db, list(expected))
    for address, state in expected.items():
        check(states[address][0] == state, f"{address}: {states[address]}")
    arrived = sink.messages()
    check(sorted(m[0]["rcpt_tos"][0] for m in arrived) == ["good@x.example", "slow@x.example"], "only what was taken has arrived")
    check(all(len(m[0]["rcpt_tos"]) == 1 for m in arrived), "no copy of a mail with a link")
    for _, raw in arrived:
        parsed(raw)
    # a mail without a secret goes to the copies too; a refused copy does not hold it up
    ids = ",".join(str(r[0]) for r in db.rows("SELECT id FROM customers WHERE email = 'good@x.example'"))
    db.run(f"INSERT INTO mails (channel_id, customer_id, kind, recipient, message_id, asked_by, created_at, due_at) "
           f"SELECT channel_id, id, 'login_details', email, 'abc123', 'test', 1700000000000, 0 FROM customers WHERE id IN ({ids})")
    states = settled(db, ["good@x.example"])
    wait_for("the copied mail", lambda: len(sink.messages()) == 3)
    check(sink.messages()[-1][0]["rcpt_tos"] == ["good@x.example", "copy@handel.example"], "the copy")
    check("reject550@handel.example" in settled(db, ["good@x.example"])["good@x.example"][1], "the refused copy is named")
    db.mail_settings(sender="badsender@handel.example")
    db.add(["other@x.example"], folder)
    state = settled(db, ["other@x.example"])["other@x.example"]
    check(state[0] == "refused" and "553" in state[1], f"a refused sender: {state}")
    store.stop()
    sink.stop()


def silent_servers():
    """A time-out after DATA is 'unknown' and not sent again; a cut before it is tried again."""
    db, folder = start("silent")
    seen = []

    def serve(listener, mode):
        while True:
            try:
                peer, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=talk, args=(peer, mode), daemon=True).start()

    def talk(peer, mode):
        stream = peer.makefile("rwb")
        say = lambda text: (stream.write(text + b"\r\n"), stream.flush())
        try:
            say(b"220 silent")
            while line := stream.readline():
                verb = line[:4].upper()
                if verb == b"DATA":
                    if mode == "cut at DATA":
                        peer.shutdown(socket.SHUT_RDWR)
                        return
                    say(b"354 go")
                    while stream.readline() not in (b".\r\n", b""):
                        pass
                    seen.append(mode)
                    if mode == "silent":
                        time.sleep(30)
                    peer.shutdown(socket.SHUT_RDWR)
                    return
                say(b"221 bye" if verb == b"QUIT" else b"250 ok")
        except OSError:
            pass

    store = Store(db, "--mail-lease", "9")  # so that a message may take three seconds
    for number, mode in enumerate(("silent", "cut after the dot", "cut at DATA")):
        listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=serve, args=(listener, mode), daemon=True).start()
        db.mail_settings(host="127.0.0.1", port=listener.getsockname()[1], security="none", sender="shop@handel.example")
        address = f"s{number}@x.example"
        db.add([address], folder)
        state = settled(db, [address])[address]
        check(state[0] == ("deferred" if mode == "cut at DATA" else "unknown"), f"{mode}: {state}")
        listener.close()
    time.sleep(12)  # longer than the lease
    check(seen == ["silent", "cut after the dot"], "an unknown mail is not sent again by itself")
    store.stop()


def killed_workers():
    """CHECKS 45, scaled: 25 kills (300 with KONTOR_SOAK): 0 lost, duplicates ≤ kills, one Message-ID a mail; then two workers at once."""
    db, folder = start("killed")
    sink = Sink(os.path.join(folder, "mail"))
    db.mail_settings(host="127.0.0.1", port=sink.port, security="none", sender="shop@handel.example")
    kills, count = (300, 3000) if soak else (25, 250)
    db.add([f"k{i}@x.example" for i in range(count)], folder)
    random.seed(45)
    done = 0
    for _ in range(kills):
        store = Store(db, "--mail-lease", "1")
        time.sleep(random.uniform(0.02, 0.15))
        store.kill()
        done += 1
        if int(db.rows("SELECT count(*) FROM mails WHERE state IN ('queued', 'sending', 'deferred')")[0][0]) == 0:
            break
    store = Store(db, "--mail-lease", "1")
    wait_for("the outbox to drain", lambda: int(db.rows("SELECT count(*) FROM mails WHERE state <> 'sent'")[0][0]) == 0, 180)
    store.stop()
    messages = [parsed_quietly(raw) for _, raw in sink.messages()]
    ids = [m["Message-ID"] for m in messages]
    recipients = {m["To"].addresses[0].addr_spec: m["Message-ID"] for m in messages}
    check(len(recipients) == count, f"none of {count} mails was lost over {done} kills")
    check(len(set(ids)) == count, "each mail has one Message-ID, whatever the attempt")
    check(len(ids) - count <= done, f"{len(ids) - count} duplicates over {done} kills")
    # two workers
    db.add([f"t{i}@x.example" for i in range(count)], folder)
    started = time.monotonic()
    two = [Store(db), Store(db)]
    wait_for("the outbox to drain", lambda: int(db.rows("SELECT count(*) FROM mails WHERE state <> 'sent'")[0][0]) == 0, 180)
    print(f"two workers: {count / (time.monotonic() - started):.0f} mails a second")
    for store in two:
        store.stop()
    after = [raw for envelope, raw in sink.messages() if envelope["rcpt_tos"][0].startswith("t")]
    check(len(after) == count and len({parsed_quietly(raw)["Message-ID"] for raw in after}) == count, "two workers sent each mail once")
    sink.stop()


def parsed_quietly(raw):
    return email.message_from_bytes(raw, policy=email.policy.default)


def text_messages():
    """A code by a gateway that takes, refuses, is busy, and falls silent; then in with it."""
    import hashlib, http.cookiejar, http.server, json, re, urllib.error, urllib.parse, urllib.request
    db, folder = start("sms")
    took, mode = [], ["take"]

    class Gateway(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            took.append((self.headers.get("Authorization"), body, mode[0]))
            if mode[0] == "silent":
                time.sleep(6)
                return
            self.send_response({"take": 202, "refuse": 400, "busy": 503}[mode[0]])
            self.end_headers()

        def log_message(self, *_):
            pass

    gateway = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Gateway)
    threading.Thread(target=gateway.serve_forever, daemon=True).start()
    db.run(f"UPDATE channels SET sms_url = 'http://127.0.0.1:{gateway.server_port}/send', sms_secret_from = 'environment', sms_secret_name = 'GATEWAY_TOKEN'")
    store = Store(db, "--mail-lease", "9", env={"GATEWAY_TOKEN": "gateway-secret"})
    db.add(["sms@x.example"], folder)
    settled(db, ["sms@x.example"])
    # a password by the page of an invitation: its link is minted here as the worker would
    link_token = "ab" * 32
    db.run(f"INSERT INTO tokens (channel_id, token_hash, customer_id, purpose, created_at, expires_at) SELECT channel_id, "
           f"'{hashlib.sha256(link_token.encode()).hexdigest()}', id, 'invitation', 0, 9000000000000 FROM customers WHERE email = 'sms@x.example'")
    db.run("UPDATE customers SET mfa_method = 'sms', mfa_phone = '+491701234567' WHERE email = 'sms@x.example'")

    def visitor():
        return urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def post(opener, page, action, **fields):
        html = opener.open(store.url + page).read().decode()
        fields["csrf"] = re.search(r'name="csrf" value="([0-9a-f]{64})"', html).group(1)
        try:
            return opener.open(store.url + action, urllib.parse.urlencode(fields).encode()).read().decode()
        except urllib.error.HTTPError as error:
            return error.read().decode()

    link = f"{db.channel}.{link_token}"
    opener = visitor()
    post(opener, f"/invitation/{link}", "/invitation", link=link, new_password="my gray otter swims", repeated="my gray otter swims")
    channel = {"channel": str(db.channel)}
    for how, state in (("refuse", "refused"), ("busy", "deferred"), ("silent", "unknown"), ("take", "sent")):
        mode[0] = how
        opener = visitor()
        post(opener, "/sign-in", "/sign-in", account="sms@x.example", password="my gray otter swims", **channel)
        answer = settled(db, ["+491701234567"])["+491701234567"]
        check(answer[0] == state, f"{how}: {answer}")
    check(took[-1][0] == "Bearer gateway-secret" and took[-1][1]["to"] == "+491701234567", "the gateway got its token and the number")
    code = re.search(r"\b(\d{6})\b", took[-1][1]["text"]).group(1)
    check("Welcome" in post(opener, "/second-factor", "/second-factor", code=code), "in with the code from the text message")
    check(not any(code in str(row) for row in db.rows("SELECT body_text, fields FROM mails")), "the code is not kept")
    check("gateway-secret" not in store.said() and code not in store.said(), "no token and no code in the log")
    store.stop()
    gateway.shutdown()


def captured():
    """Without a mail server everything is kept and nothing minted."""
    db, folder = start("captured")
    store = Store(db)
    db.add(["kept@x.example"], folder)
    state = settled(db, ["kept@x.example"])["kept@x.example"]
    check(state[0] == "captured", f"captured: {state}")
    row = db.rows("SELECT subject, body_text FROM mails WHERE recipient = 'kept@x.example'")[0]
    check("B2B Wholesale" in row[0] and "/invitation/••••••" in row[1], "the kept mail has a mark in place of its link")
    check(int(db.rows("SELECT count(*) FROM tokens")[0][0]) == 0, "no link was minted")
    store.stop()


parts = {"captured": captured, "postfix": postfix, "faults": sink_faults, "silent": silent_servers, "sms": text_messages, "killed": killed_workers}
try:
    for name in sys.argv[3:] or parts:
        if name == "postfix" and os.geteuid() != 0:
            print("LEFT OUT: Postfix needs root")
        else:
            parts[name]()
finally:
    shutil.rmtree(work, ignore_errors=True)
print("all well")
