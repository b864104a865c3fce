#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""CHECKS 43 as an attack: thousands of connections from 200 addresses that never end their requests deny nobody else, and are ended.
trickle.py BIN_FOLDER sqlite|postgresql [CONNECTIONS]   (4,100 and 12,000 where nothing else is said)"""
import os, resource, shutil, socket, sys, tempfile, threading, time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from kontor import Database, Store, check

hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
work = tempfile.mkdtemp(prefix="kontor-trickle-")
store = Store(Database(sys.argv[2], sys.argv[1], work))
port = int(store.url.rsplit(":", 1)[1])


def attack(count):
    waits, stop = [], threading.Event()

    def honest():
        while not stop.is_set():
            begin = time.monotonic()
            with socket.create_connection(("127.0.0.1", port), 20, source_address=("127.0.0.2", 0)) as connection:
                connection.settimeout(20)
                connection.sendall(b"GET /sign-in HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                check(connection.recv(64).startswith(b"HTTP/1.1 200"), "an honest request is answered")
            waits.append(time.monotonic() - begin)
            time.sleep(0.05)

    visitor = threading.Thread(target=honest)
    visitor.start()
    sockets = []
    for number in range(count):
        one = socket.socket()
        one.setblocking(False)
        one.bind((f"127.0.1.{1 + number % 200}", 0))
        try:
            one.connect(("127.0.0.1", port))
        except BlockingIOError:
            pass
        sockets.append(one)
    time.sleep(0.5)
    for part in [b"GET /sign-in HTTP/1.1\r\nHost: x\r\n"] + [b"X"] * 90:
        ended = 0
        for one in sockets:
            try:
                one.send(part)
            except BlockingIOError:
                pass
            except OSError:
                ended += 1
        time.sleep(0.3)
        if ended == count:
            break
    stop.set()
    visitor.join()
    for one in sockets:
        one.close()
    print(f"{count} connections: {ended} ended; {len(waits)} honest requests, the slowest {max(waits) * 1000:.0f} ms")
    check(len(waits) > 50 and max(waits) < 2, f"nobody is denied beside {count} connections: {len(waits)} answers, the slowest {max(waits):.2f} s")
    check(ended > count * 0.5, f"they are ended: {ended} of {count}")


for connections in [int(count) for count in sys.argv[3:]] or [4100, 12000]:
    if connections + 500 > hard:
        print(f"LEFT OUT: {connections} connections; at most {hard} files may be open here")
        continue
    attack(connections)
store.stop()
shutil.rmtree(work, ignore_errors=True)
print("all well")
