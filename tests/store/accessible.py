#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page of the store as people with other eyes and hands get it: axe-core finds nothing serious, at a desk and on a phone, light and
dark; nothing is wider than a phone; each page has a title of its own and one main heading.
accessible.py BIN_FOLDER sqlite|postgresql [SCREENSHOT_FOLDER]"""
import os, shutil, sys, tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from kontor import Database, Store
from webdriver import Browser

bin_folder, engine = sys.argv[1], sys.argv[2]
work = tempfile.mkdtemp(prefix="kontor-accessible-")
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "axe-core", "axe.min.js"), encoding="utf-8") as file:
    AXE = file.read()
SIZES = {"desk": (1280, 900), "phone": (360, 740)}
wrong, titles = [], {}

db = Database(engine, bin_folder, work)
store = Store(db)
db.run(f"UPDATE channels SET url = '{store.url}', mfa = 'optional', personal_links = TRUE WHERE name = 'B2B Wholesale'")
# A colour that nobody can read on white, and a logo: what axe-core then finds readable is what customers see.
db.run("UPDATE channels SET look_color = '#ffe000', look_imprint = 'Handel GmbH\nHafenstr. 1, 20457 Hamburg', logo_version = 1 WHERE name = 'B2B Wholesale'")
picture = "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8ffff3f0005fe02fea735819a0000000049454e44ae426082"
db.run(f"INSERT INTO channel_logos (channel_id, image, image_type) VALUES ({db.channel}, "
       + (f"X'{picture}'" if engine == "sqlite" else f"decode('{picture}', 'hex')") + ", 'image/png')")
path = os.path.join(work, "maria.csv")
with open(path, "w", encoding="utf-8") as file:
    file.write("source_customer_code,first_name,last_name,email,company,password,address1.address1,address1.city,address1.zip,address1.country\n"
               "M-1,Maria,Ångström,maria@kunden.example,Ångström Import & Export Handelsgesellschaft mbH,my gray otter swims,"
               "Obere Str. 57,Berlin,12209,Germany\n")
db.ctl("import", path, "--channel", "B2B Wholesale", "--source", "Manual")
browser = Browser()


def look(name):
    """The page that the browser shows, in all sizes and both colours."""
    browser.script(AXE + ";return 1")
    for size, (width, height) in SIZES.items():
        browser.devtools("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=size == "phone")
        for colour in ("light", "dark"):
            browser.devtools("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": colour}])
            found = browser.call("POST", "/execute/async", {"args": [], "script": """
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(
                    result => done(result.violations.map(v => [v.impact, v.id, v.help, v.nodes.map(n => n.target.join(' ') + ': ' +
                        (n.any[0] || n.all[0] || n.none[0] || {message: ''}).message).slice(0, 3)])), error => done([['critical', String(error), '', []]]))"""})
            for impact, rule, help_text, nodes in found:
                if impact in ("serious", "critical"):
                    wrong.append(f"{name} ({size}, {colour}): {rule}: {help_text}\n    " + "\n    ".join(nodes))
            wide = browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if wide > 0:
                reach = browser.script("const most = document.documentElement.clientWidth; return [...document.querySelectorAll('body *')].filter("
                                       "e => e.getBoundingClientRect().right > most).map(e => e.tagName + '.' + e.className).slice(0, 6)")
                wrong.append(f"{name} ({size}): {wide} px wider than the window: {', '.join(reach)}")
            if size == "phone" or colour == "dark":
                browser.shot(f"look-{name}-{size}-{colour}")
    title, heads = browser.script("return [document.title, document.querySelectorAll('h1').length]")
    if not title.strip() or heads != 1:
        wrong.append(f"{name}: title ‘{title}’, {heads} main headings")
    titles.setdefault(title, []).append(name)


def visit(name, place):
    browser.open(store.url + place)
    look(name)


visit("sign-in", "/sign-in")
browser.fill(account="maria@kunden.example", password="not the right one")
browser.click("button.primary")
look("sign-in-refused")
visit("forgot", "/forgot")
visit("link-wrong", "/invitation/nonsense")
visit("nowhere", "/nowhere")
visit("imprint", f"/imprint/{db.channel}")
browser.open(f"{store.url}/sign-in")
if browser.script("return document.querySelector('img.logo').naturalWidth") < 1:
    wrong.append("the logo is not shown")
browser.fill(account="maria@kunden.example", password="my gray otter swims")
browser.click("button.primary")
look("password-first")
browser.fill(password="my gray otter swims", new_password="quiet harbour lamp", repeated="quiet harbour lamp")
browser.click("main form button.primary")
visit("home", "/")
visit("catalogue", "/catalogue")
visit("nothing-found", "/catalogue?q=zzzzz&search=zzzzz")
browser.open(f"{store.url}/catalogue")
product = browser.script("return document.querySelector('main a[href^=\"/product/\"]').getAttribute('href')")
visit("product", product)
visit("cart-empty", "/cart")
browser.open(store.url + product)
browser.click("main form[action='/cart/add'] button, main form button.primary")
visit("cart", "/cart")
visit("quick-order", "/quick-order")
browser.call("POST", f"/element/{browser.element('main textarea')}/value", {"text": "NOT-THERE 3\nM8x40 x"})
browser.click("main form button.primary")
look("quick-order-refused")
visit("checkout", "/checkout")
browser.click("main form button.primary")
look("order")
visit("orders", "/orders")
visit("profile", "/profile")
visit("password", "/profile/password")
browser.click("main form button.primary") if browser.script("return !document.querySelector('main form :required')") else None
visit("second-factor", "/profile/mfa")
browser.fill(password="quiet harbour lamp")
browser.click("form[action='/profile/mfa'] button")
look("second-factor-app")
visit("sessions", "/profile/sessions")
visit("acting", "/profile/acting")
visit("address-new", "/profile/address")

# What a company adds: the order that can be cancelled, the people, what a role does not let one do, and what there is to see without prices
companies = os.path.join(work, "companies.csv")
with open(companies, "w", encoding="utf-8") as file:
    file.write("name,vat_number\nÅngström Import & Export Handelsgesellschaft mbH,DE136695976\n")
db.ctl("import", companies, "--channel", "B2B Wholesale", "--records", "companies")
db.run("UPDATE channels SET cancel_minutes = 60")
username = db.rows("SELECT username FROM customers WHERE email = 'maria@kunden.example'")[0][0]
db.ctl("attach", "Ångström Import & Export Handelsgesellschaft mbH", "--customer", username)
number = db.rows("SELECT MAX(number) FROM orders")[0][0]
visit("order-to-cancel", f"/orders/{number}")
visit("order-cancel", f"/orders/{number}?cancel=1")
visit("company", "/company")
# Its administrator looks after the people: long names, what is wrong, what is on its way.
db.run("UPDATE company_users SET administrator = TRUE")
visit("employees-invite", "/company/employees/new")
browser.fill(last_name="Überlänge-Hinterhuber", email="vorname.nachname@abteilung.einkauf.angstrom-import-export.example")
browser.click("form[action='/company/employees/new'] button.primary")
look("employees-waiting")
browser.open(store.url + "/company/employees/new")
browser.script("for (const field of document.querySelectorAll('input')) { field.required = false; field.type = field.type === 'email' ? 'text' : field.type; }")
browser.fill(first_name="Eve", email="nothing")
browser.click("form[action='/company/employees/new'] button.primary")
look("employees-refused")
browser.open(store.url + "/company/employees/new")
browser.click("form[action='/company/links'] button")
look("employees-link")
joining = browser.script("return new URL(document.querySelector('code.secret').textContent).pathname")
visit("employees-with-link", "/company/employees")
visit("employees-past", "/company/employees?show=past")
visit("employees-import", "/company/employees/import")
browser.call("POST", f"/element/{browser.element('main textarea')}/value", {"text": "first_name,last_name,email,roles\nMax,Muster,max@kunden.example,Buyer\nA,B,nothing,King\n"})
browser.click("main form button.primary")
look("employees-import-report")
visit("roles", "/company/roles")
visit("role-new", "/company/roles/new")
browser.fill(name="Buyer")
browser.click("main form button.primary")
look("role-new-refused")
role = db.rows("SELECT MIN(id) FROM company_roles")[0][0]
visit("role", f"/company/roles/{role}")
visit("unit-new", "/company/units/new")
visit("unit", f"/company/units/{db.rows('SELECT MIN(id) FROM business_units')[0][0]}")
visit("employee-self", f"/company/employees/{db.rows('SELECT MIN(id) FROM company_users')[0][0]}")
# What the company settles about buying, with long words, and what is wrong beside its field.
db.run(f"INSERT INTO payment_methods (channel_id, name, kind, days, note, position, created_at, updated_at) VALUES ({db.channel}, 'Auf Rechnung, wie vereinbart', 'account', 30, 'Die Rechnung kommt mit der Ware, an die Rechnungsadresse.', 0, 1, 1), ({db.channel}, 'Vorkasse', 'prepayment', 0, '', 1, 1, 1)")
visit("addresses-none", "/company/addresses")
visit("address-of-company-new", "/company/addresses/new")
browser.script("for (const field of document.querySelectorAll('[required]')) field.required = false")
browser.fill(line1="Überlange-Straßennamen-Allee 123 b, Hinterhaus, Aufgang C", city="")
browser.click("main form button.primary")
look("address-of-company-refused")
browser.fill(city="Donaueschingen-Aufen", postal_code="78166")
browser.script("document.querySelector('select[name=country]').value = 'DE'")
browser.click("main form button.primary")
look("addresses")
visit("address-of-company", f"/company/addresses/{db.rows('SELECT MIN(id) FROM company_addresses')[0][0]}")
visit("cost-centres-none", "/company/cost-centres")
visit("cost-centre-new", "/company/cost-centres/new")
browser.fill(code="4711-0815-EINKAUF", name="Hauswirtschaft, Küche und Reinigung")
browser.click("main form button.primary")
look("cost-centres")
browser.open(store.url + "/company/cost-centres/new")
browser.fill(code="4711-0815-einkauf")
browser.script("document.querySelector('textarea[name=people]').value = 'nobody@kunden.example'")
browser.click("main form button.primary")
look("cost-centre-refused")
visit("checkout-settings", "/company/checkout")
browser.script("for (const name of ['billing_id', 'shipping_id', 'cost_centre_id', 'payment_id']) document.querySelector(`select[name=${name}]`).selectedIndex = 1")
browser.fill(reference="{colour}")
browser.click("main form[method=post] button.primary")
look("checkout-settings-refused")
browser.fill(reference="{cost_centre} {date}")
browser.click("main form[method=post] button.primary")
look("checkout-settings-saved")
db.run("UPDATE companies SET address_rule = 'once', cost_centre_rule = 'always', cost_centre_by_line = TRUE, express_checkout = TRUE")
browser.open(store.url + product)
browser.click("main form[action='/cart/add'] button, main form button.primary")
visit("cart-express", "/cart")
visit("checkout-of-company", "/checkout")
browser.script("document.querySelector('main details').open = true; document.querySelector('select[name=cost_centre]').value = '0'")
browser.fill(once_line1="Nur dieses Mal 1")
browser.click("main form button.primary")
look("checkout-of-company-refused")
visit("express", "/checkout/express")
browser.click("main form[action='/checkout'] button.primary")
look("order-of-company")
visit("cost-centre", f"/company/cost-centres/{db.rows('SELECT MIN(id) FROM cost_centres')[0][0]}")
# Who may spend how much, and what somebody else must agree to.
visit("budgets-none", "/company/budgets")
visit("budget-new", "/company/budgets/new")
browser.script("for (const box of document.querySelectorAll('main details')) box.open = true")
browser.fill(name="Verbrauchsmaterial und Kleingeräte", amount="viel")
browser.click("main form button.primary")
look("budget-refused")
browser.fill(amount="1")
browser.click("main form button.primary")
look("budgets")
visit("rules-none", "/company/rules")
visit("rule-new", "/company/rules/new")
browser.fill(name="Alles, was über die Bagatellgrenze hinausgeht", amount="0.01")
browser.script("document.querySelector('#step2').value = 'administrators'")
browser.click("main form button.primary")
look("rules")
visit("rule", f"/company/rules/{db.rows('SELECT MIN(id) FROM approval_rules')[0][0]}")
me, other, shop = db.rows("SELECT MIN(id), MAX(id), MAX(channel_id) FROM company_users")[0]
db.run(f"UPDATE company_users SET joined_at = 1, active = TRUE, administrator = TRUE WHERE channel_id = {shop} AND id = {other}")
browser.open(store.url + product)
browser.click("main form[action='/cart/add'] button, main form button.primary")
visit("checkout-ask-instead", "/checkout")
browser.script("document.querySelector('main details summary').parentElement.open = true; for (const box of document.querySelectorAll('main details')) box.open = true;"
               "document.querySelector('select[name=cost_centre]').selectedIndex = 1")
browser.script("document.querySelector('#why').value = 'Für die Messe im Frühjahr'")
browser.click("main form button[name=ask]")
look("request-mine")
number = browser.place().split("/")[-1].split("?")[0]
theirs = db.rows(f"SELECT customer_id FROM company_users WHERE channel_id = {shop} AND id = {other}")[0][0]
db.run(f"UPDATE order_requests SET customer_id = {theirs}, user_id = {other}")
visit("request-to-decide", f"/requests/{number}")
browser.click("main form button[value=decline]")
look("request-decline-why")
visit("requests", "/requests")
db.run(f"UPDATE company_users SET administrator = FALSE, joined_at = 0 WHERE channel_id = {shop} AND id = {other}")
visit("budget", f"/company/budgets/{db.rows('SELECT MIN(id) FROM budgets')[0][0]}")
visit("join", joining)
browser.fill(first_name="Max", last_name="Zweiter", email="max2@kunden.example")
browser.click("main form button.primary")
look("join-sent")
db.run("UPDATE company_links SET ended_at = 1")
visit("link-join-dead", joining)
db.run("UPDATE company_users SET joined_at = 1, active = TRUE WHERE joined_at = 0")
visit("employee", f"/company/employees/{db.rows('SELECT MAX(id) FROM company_users')[0][0]}")
with open(companies, "w", encoding="utf-8") as file:
    file.write("name\nBäckerei Zweite Firma\n")
db.ctl("import", companies, "--channel", "B2B Wholesale", "--records", "companies")
db.ctl("attach", "Bäckerei Zweite Firma", "--customer", username)
db.run("UPDATE store_sessions SET company_id = 0")
visit("choose", "/choose-company")
browser.click("ul.companies button")
visit("home-of-one", "/")
visit("profile-of-company", "/profile")
db.run("DELETE FROM company_user_roles")
db.run("DELETE FROM company_users WHERE company_id = (SELECT id FROM companies WHERE name = 'Bäckerei Zweite Firma')")
db.run("UPDATE store_sessions SET company_id = 0")
db.run("UPDATE company_users SET administrator = FALSE")
db.run("INSERT INTO company_user_roles (channel_id, user_id, role_id) SELECT u.channel_id, u.id, r.id FROM company_users u JOIN company_roles r ON r.company_id = u.company_id WHERE r.standard")
db.run("UPDATE company_roles SET permissions = 'see_prices orders:own' WHERE standard")
visit("refused", "/checkout")
db.run("UPDATE company_roles SET permissions = 'buy' WHERE standard")
visit("catalogue-without-prices", "/catalogue")
visit("product-without-prices", product)
browser.click("main form[action='/cart/add'] button, main form button.primary")
visit("cart-without-prices", "/cart")
visit("checkout-without-prices", "/checkout")
db.run("UPDATE companies SET state = 'blocked'")
visit("home-blocked", "/")
visit("refused-blocked", "/cart")
store.stop()
shutil.rmtree(work, ignore_errors=True)
for title, names in titles.items():
    if len({name.split("-")[0] for name in names}) > 1:
        wrong.append(f"one title, ‘{title}’, for {', '.join(names)}")
if wrong:
    sys.exit("FAIL:\n" + "\n".join(wrong))
print("all well")
