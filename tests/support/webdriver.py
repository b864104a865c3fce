# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real browser for the tests in Python: Debian's chromium by WebDriver. Screenshots go into the folder that the test's third argument or
KONTOR_SCREENSHOTS names."""
import atexit, base64, json, os, shutil, subprocess, sys, urllib.error, urllib.request

from kontor import children, free_port, wait_for

shots = sys.argv[3] if len(sys.argv) > 3 else os.environ.get("KONTOR_SCREENSHOTS")


class Browser:
    """One browser with a profile of its own, by the W3C WebDriver protocol."""
    driver = None
    opened = []  # sessions: a chromedriver that is killed leaves the browsers of those that were not ended

    def __init__(self):
        if Browser.driver is None:
            Browser.driver = free_port()
            process = subprocess.Popen(["chromedriver", f"--port={Browser.driver}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            children.append(process)
            wait_for("chromedriver", lambda: self.answers())
        arguments = ["--headless=new", "--disable-gpu", "--window-size=1000,900", "--disable-dev-shm-usage", "--lang=en"]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")  # Chromium's sandbox refuses to run as root
        self.session = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": {
            "binary": shutil.which("chromium"), "args": arguments}}}}, root=True)["sessionId"]
        Browser.opened.append(self.session)

    @staticmethod
    @atexit.register
    def end_all():
        while Browser.opened:
            request = urllib.request.Request(f"http://127.0.0.1:{Browser.driver}/session/{Browser.opened.pop()}", method="DELETE")
            try:
                urllib.request.urlopen(request, timeout=20)
            except OSError as error:
                print(f"a browser was not ended: {error}", file=sys.stderr)

    def answers(self):
        try:
            return urllib.request.urlopen(f"http://127.0.0.1:{Browser.driver}/status", timeout=2).status == 200
        except OSError:
            return False

    def call(self, method, path, body=None, root=False):
        url = f"http://127.0.0.1:{Browser.driver}" + (path if root else f"/session/{self.session}{path}")
        data = json.dumps(body or {}).encode() if method == "POST" else None
        request = urllib.request.Request(url, data=data, method=method, headers={"Content-Type": "application/json"})
        try:
            return json.load(urllib.request.urlopen(request, timeout=60))["value"]
        except urllib.error.HTTPError as error:
            sys.exit(f"FAIL: WebDriver {path}: {error.read().decode()[:600]}\n{self.text() if path != '/source' else ''}")

    def open(self, url):
        self.call("POST", "/url", {"url": url})

    def element(self, css):
        return next(iter(self.call("POST", "/element", {"using": "css selector", "value": css}).values()))

    def has(self, css):
        return bool(self.call("POST", "/elements", {"using": "css selector", "value": css}))

    def fill(self, **fields):
        for name, value in fields.items():
            element = self.element(f"main form [name='{name}']")
            self.call("POST", f"/element/{element}/clear")
            self.call("POST", f"/element/{element}/value", {"text": value})

    def script(self, text):
        return self.call("POST", "/execute/sync", {"script": text, "args": []})

    def click(self, css):
        """Clicks what leads to another page, and waits for that."""
        self.script("window.before = true")
        self.call("POST", f"/element/{self.element(css)}/click")
        wait_for("the next page", lambda: self.script("return !window.before && document.readyState == 'complete'"))

    def text(self):
        return self.script("return document.body.innerText")

    def place(self):
        return self.call("GET", "/url")

    def shot(self, name):
        if shots:
            with open(os.path.join(shots, f"store-{name}.png"), "wb") as file:
                file.write(base64.b64decode(self.call("GET", "/screenshot")))

    def devtools(self, command, **parameters):
        """A command of the Chrome DevTools protocol."""
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})
