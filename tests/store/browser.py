#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole path of a customer in a real browser (Debian's chromium, by WebDriver): invited → mail → link → password → sign-in → app code →
forgot → reset → the old session is dead; links opened twice, late, by a mail scanner, in another browser.
browser.py BIN_FOLDER sqlite|postgresql [SCREENSHOT_FOLDER]"""
import base64, email, email.policy, hashlib, hmac, os, shutil, struct, subprocess, sys, tempfile, time, urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from kontor import Database, Sink, Store, check, link_in, wait_for
from webdriver import Browser

bin_folder, engine = sys.argv[1], sys.argv[2]
work = tempfile.mkdtemp(prefix="kontor-browser-")


def totp(secret, at=None):
    key = base64.b32decode(secret.replace(" ", ""))
    digest = hmac.new(key, struct.pack(">Q", int((at or time.time()) // 30)), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7fffffff) % 1000000:06d}"


def newest(sink, count):
    """The text of the `count`-th mail that arrived."""
    wait_for(f"mail {count}", lambda: len(sink.messages()) >= count)
    return email.message_from_bytes(sink.messages()[count - 1][1], policy=email.policy.default).get_body(("plain",)).get_content()


db = Database(engine, bin_folder, work)
sink = Sink(os.path.join(work, "mail"))
store = Store(db)
db.mail_settings(host="127.0.0.1", port=sink.port, security="none", sender="shop@handel.example")
db.run(f"UPDATE channels SET url = '{store.url}', mfa = 'optional', personal_links = TRUE WHERE name = 'B2B Wholesale'")
db.add(["maria@kunden.example"], work)
text = newest(sink, 1)
link = link_in(text, "/invitation/")
username = text.split("username is: ")[1].split()[0]
base = store.url

# a mail scanner looks first: nothing is used up
for _ in range(10):
    answer = urllib.request.urlopen(f"{base}/invitation/{link}")
    check(answer.status == 200, "a scanner's GET")
    urllib.request.urlopen(urllib.request.Request(f"{base}/invitation/{link}", method="HEAD"))

first = Browser()
first.open(f"{base}/invitation/{link}")
check("choose your password" in first.text() and username in first.text(), "the link opens the invitation")
first.shot("invitation")
first.fill(new_password="12345678", repeated="12345678")
first.click("button.primary")
check("common" in first.text(), "a common password is refused with its reason")
first.fill(new_password="my gray otter swims", repeated="my gray otter swims")
first.click("button.primary")
check("/sign-in" in first.place() and "password is saved" in first.text(), "the password is set; no automatic sign-in")
other = Browser()
other.open(f"{base}/invitation/{link}")
check("used already" in other.text(), "opened again in another browser, the link says it was used")
other.shot("link-used")

first.fill(account="maria@kunden.example", password="my gray otter swims")
first.click("button.primary")
check("Welcome" in first.text(), "signed in")
first.open(f"{base}/profile/mfa")
first.fill(password="my gray otter swims")
first.click("form[action='/profile/mfa'] button")
secret = first.call("GET", f"/element/{first.element('code.secret')}/text")
check(first.script("return document.querySelector('img.qr').naturalWidth") > 0, "the QR code is drawn")
first.shot("second-factor")
first.fill(code="000000" if totp(secret) != "000000" else "111111")
first.click("button.primary")
check("wrong" in first.text(), "a wrong code switches nothing on")
confirmed = totp(secret)
first.fill(code=confirmed)
first.click("button.primary")
check(first.script("return document.querySelectorAll('ul.codes li').length") == 10, "ten recovery codes")
recovery = first.script("return [...document.querySelectorAll('ul.codes code')].map(c => c.innerText)")
first.shot("recovery-codes")

other.open(f"{base}/sign-in")
other.fill(account=username, password="my gray otter swims")
other.click("button.primary")
check("/second-factor" in other.place(), "the password alone is not enough")
other.open(f"{base}/orders")
check("/second-factor" in other.place(), "no page opens before the code")
other.fill(code=confirmed)
other.click("button.primary")
check("wrong" in other.text(), "a code works once")
other.fill(code=recovery[0])
other.click("button.primary")
check("Welcome" in other.text(), "in with a recovery code")
other.open(f"{base}/profile/sessions")
check(other.script("return document.querySelectorAll('main section:first-child tbody tr').length") == 2, "both sessions are shown")
other.shot("sessions")

# forgot → reset → the old sessions are dead
third = Browser()
third.open(f"{base}/sign-in")
third.click("main a[href='/forgot']")
third.fill(account="nobody@kunden.example")
third.click("button.primary")
unknown = third.text()
third.open(f"{base}/forgot")
third.fill(account="maria@kunden.example")
third.click("button.primary")
check(third.text() == unknown, "the answer does not tell whether the account exists")
third.shot("forgot")
reset = link_in(newest(sink, 2), "/reset/")
third.open(f"{base}/reset/{reset}")
third.fill(new_password="quiet harbour lamp", repeated="quiet harbour lamp")
third.click("button.primary")
check("/sign-in" in third.place(), "reset; no automatic sign-in")
for browser in (first, other):
    browser.open(f"{base}/orders")
    check("/sign-in" in browser.place(), "the old session is dead")
third.fill(account="maria@kunden.example", password="my gray otter swims")
third.click("button.primary")
check("wrong" in third.text(), "the old password is dead")
third.fill(account="maria@kunden.example", password="quiet harbour lamp")
third.click("button.primary")
third.fill(code=recovery[1])
third.click("button.primary")
check("Welcome" in third.text(), "in with the new password")

# too late: the page says so and offers a new link
db.add(["late@kunden.example"], work)
late = link_in(newest(sink, 3), "/invitation/")
db.run("UPDATE tokens SET expires_at = created_at WHERE ended_at = 0 AND purpose = 'invitation'")
other.open(f"{base}/invitation/{late}")
check("time of this link is over" in other.text(), "an expired link says so")
other.shot("link-expired")
other.click("form[action='/invitation/renew'] button")
check("on its way" in other.text(), "and offers a new one")
fresh = link_in(newest(sink, 4), "/invitation/")
check(fresh != late, "the new one is another")
other.open(f"{base}/invitation/{fresh}")
check("choose your password" in other.text(), "and opens")

# The story of a company: imported, its administrator builds a unit and a role, invites a colleague, who agrees, buys, and leaves again.
companies = os.path.join(work, "companies.csv")
with open(companies, "w", encoding="utf-8") as file:
    file.write("name\nAcme\nBäckerei Zwei\n")
db.ctl("import", companies, "--channel", "B2B Wholesale", "--records", "companies")
members = os.path.join(work, "members.csv")
with open(members, "w", encoding="utf-8") as file:
    file.write("company,email,administrator\nAcme,maria@kunden.example,yes\nBäckerei Zwei,maria@kunden.example,yes\n")
db.ctl("import", members, "--channel", "B2B Wholesale", "--records", "company_users")
third.open(f"{base}/orders")
check("/choose-company" in third.place(), "of two companies one is asked for")
third.shot("choose-company")
third.click("ul.companies button")
check("Acme" in third.script("return document.querySelector('nav a.switch').textContent"), "the header says which")
third.open(f"{base}/company/units/new")
third.fill(name="Kitchen")
third.click("main button.primary")
third.open(f"{base}/company/roles/new")
third.fill(name="Clerk")
third.script("for (const name of ['p_buy', 'p_see_prices']) document.querySelector(`input[name=${name}]`).click()")
third.click("main button.primary")
check("Clerk" in third.text() and "saved" in third.text(), "a role of one's own")
third.open(f"{base}/company/employees/new")
third.fill(first_name="Eve", last_name="Example", email="eve@kunden.example")
third.script("for (const box of document.querySelectorAll('input[name=role]')) box.checked = box.parentElement.textContent.includes('Clerk')")
third.click("form[action='/company/employees/new'] button.primary")
check("eve@kunden.example" in third.text() and "Clerk" in third.text(), "she is among the invited")
third.shot("employees")
joining = link_in(newest(sink, 5), "/join-company/")
eve = Browser()
eve.open(f"{base}/catalogue?q=tea")
check("/sign-in?to=" in eve.place(), "nobody comes in without signing in")
eve.open(f"{base}/join-company/{joining}")
check("Acme" in eve.text() and "Eve Example" not in eve.text(), "the link says for whom")
eve.shot("join-company")
eve.fill(new_password="small green teapot", repeated="small green teapot")
eve.click("button.primary")
check("/sign-in" in eve.place() and "work for the company now" in eve.text(), "she agreed")
eve.open(f"{base}/catalogue?in_stock=1")
eve.fill(account="eve@kunden.example", password="small green teapot")
eve.click("button.primary")
check("/catalogue" in eve.place() and "in_stock=1" in eve.place(), "where she wanted to go survives the sign-in")
check(eve.script("return document.querySelectorAll('nav a[href=\"/cart\"]').length") == 1, "a clerk may buy")
# What the company settles about buying, and what its clerk then has to do no more.
db.run(f"INSERT INTO payment_methods (channel_id, name, kind, days, position, created_at, updated_at) VALUES ({db.channel}, 'On account', 'account', 30, 0, 1, 1), ({db.channel}, 'Prepayment', 'prepayment', 0, 1, 1, 1)")
third.open(f"{base}/company/addresses/new")
third.fill(line1="Obere Str. 57", postal_code="12209", city="Berlin")
third.script("document.querySelector('select[name=country]').value = 'DE'")
third.click("main form button.primary")
check("/company/addresses" in third.place() and "Obere Str. 57" in third.text(), "the company has an address")
third.open(f"{base}/company/cost-centres/new")
third.fill(code="4711", name="Cooking")
third.click("main form button.primary")
check("4711" in third.text(), "and a cost centre")
third.open(f"{base}/company/checkout")
third.script("for (const name of ['billing_id', 'shipping_id', 'cost_centre_id']) document.querySelector(`select[name=${name}]`).selectedIndex = 1;"
             "for (const option of document.querySelectorAll('select[name=payment_id] option')) option.selected = option.textContent.includes('Prepayment')")
third.fill(reference="{cost_centre} {name}")
third.click("main form[method=post] button.primary")
check("{cost_centre} {name}" in third.script("return document.querySelector('#reference').value"), "what a checkout begins with is saved")
third.shot("company-checkout")
db.run("UPDATE companies SET address_rule = 'company', cost_centre_rule = 'always', express_checkout = TRUE WHERE name = 'Acme'")
eve.open(f"{base}/catalogue")
eve.click("main a[href^='/product/']")
eve.click("main form[action='/cart/add'] button, main form button.primary")
eve.open(f"{base}/checkout")
check("On account" not in eve.text() and "Prepayment" in eve.text(), "a clerk may not have it written down")
eve.open(f"{base}/cart")
eve.click("main button[name=express]")
check(all(text in eve.text() for text in ("Obere Str. 57", "4711", "Prepayment", "Eve Example")), "all is settled on one page")
eve.shot("express-checkout")
eve.click("main form[action='/checkout'] button.primary")
check("order has been placed" in eve.text(), "ordered with one click, and told so though a clerk may look at no order")
eve.shot("express-order")
third.open(f"{base}/company/cost-centres")
third.click("main table a[href^='/company/cost-centres/']")
check("Eve Example" in third.text() and "1" in third.text(), "and booked")
third.shot("cost-centre-booked")

# More than there is in the budget: she asks, the administrator agrees to less, and it is ordered and booked.
third.open(f"{base}/company/budgets/new")
third.fill(name="Kitchen budget", amount="1.00")
third.click("main form button.primary")
check("Kitchen budget" in third.text(), "there is a budget")
eve.open(f"{base}/catalogue")
eve.click("main a[href^='/product/']")
eve.fill(quantity="3")
eve.click("main form[action='/cart/add'] button, main form button.primary")
eve.open(f"{base}/checkout")
check("must approve this order" in eve.text() and "may not ask" in eve.text(), "why it can't be ordered is said before")
db.run("UPDATE company_roles SET permissions = permissions || ' ask requests:own' WHERE name = 'Clerk'")
eve.open(f"{base}/checkout")
eve.script("document.querySelector('#why').value = 'For the fair'")
eve.shot("checkout-approval")
eve.click("main form button[name=ask]")
check("Your request was sent" in eve.text(), "she asked")
eve.shot("request-sent")
third.open(f"{base}/requests")
check("For you to decide" in third.text() and "Eve Example" in third.text(), "it is there to be decided")
third.shot("requests")
third.click("main table a[href^='/requests/']")
check("For the fair" in third.text() and "Kitchen budget" in third.text(), "with why")
third.fill(quantity_0="2")
third.shot("request-to-decide")
third.click("main form button[value=approve]")
check("Approved, and ordered" in third.text() and "asked for 3" in third.text(), "fewer were approved, and ordered at once")
third.open(f"{base}/company/budgets")
check("Left" in third.text() and "-" in third.script("return document.querySelector('main td .warn').textContent"), "the budget is overdrawn")
third.shot("budgets")
order = db.rows("SELECT number FROM orders ORDER BY id DESC LIMIT 1")[0][0]
db.ctl("order", order, "--state", "cancelled", "--reason", "no longer needed")
third.open(f"{base}/company/budgets")
check(third.script("return document.querySelectorAll('main td .warn').length") == 0, "what is cancelled comes back")

third.open(f"{base}/company/employees")
third.click("main table a[href^='/company/employees/']:not([href*='import'])" if "Eve" in third.script("return document.querySelector('main table a').textContent") else "main tbody tr:last-child a")
third.script("document.querySelector(\"form[action='/company/employees/end'] input[type=checkbox]\").click()")
third.click("form[action='/company/employees/end'] button")
check("left" in third.text(), "her work is ended")
eve.open(f"{base}/catalogue")
check("/sign-in" in eve.place(), "and she is out at once")
third.open(f"{base}/company/employees?show=past")
check("eve@kunden.example" in third.text(), "she is among those who left")

# the personal link
third.open(f"{base}/profile")
third.call("POST", f"/element/{third.element('#link_password')}/value", {"text": "quiet harbour lamp"})
third.click("form[action='/profile/link'] button")
personal = third.call("GET", f"/element/{third.element('code.secret')}/text")
fourth = Browser()
fourth.open(personal)
fourth.click("button.primary")
check("/second-factor" in fourth.place(), "a personal link does not go round the second factor")
third.open(f"{base}/profile")
third.click("form[action='/profile/link/revoke'] button")
fourth.open(personal)
check("not valid" in fourth.text(), "revoked, it is dead")

said = store.said()
check(not any(word in said for word in (link, reset, late, "otter", "harbour", secret, "kunden.example")), "no link, password, secret or address in the log")
with open(f"/proc/{store.process.pid}/cmdline", "rb") as file:
    arguments = file.read()
with open(f"/proc/{store.process.pid}/environ", "rb") as file:
    arguments += file.read()
if engine == "sqlite":
    dump = b""
    for ending in ("", "-wal"):
        with open(db.url[7:] + ending, "rb") as file:
            dump += file.read()
else:
    dump = subprocess.run(["pg_dump", db.url], capture_output=True, check=True).stdout
check(b"maria@kunden.example" in dump, "the dump is one")
canaries = ["my gray otter swims", "quiet harbour lamp", link.split(".")[1], reset.split(".")[1], late.split(".")[1], fresh.split(".")[1], joining.split(".")[1],
            "small green teapot",
            personal.rsplit(".", 1)[1], *recovery, *(code.replace("-", "") for code in recovery)]
for canary in canaries:  # CHECKS 46, the store's part
    check(canary.encode() not in dump and canary.encode() not in arguments, "a canary is in no dump and no argument")
store.stop()
sink.stop()
shutil.rmtree(work, ignore_errors=True)
print("all well")
