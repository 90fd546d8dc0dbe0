# SPDX-License-Identifier: Apache-2.0
"""kill -9 at random moments: what was acknowledged is there, everything is stored once, nothing is left lying about.

The moments are drawn from a fixed seed; how far the program is at each of them is not, so that rounds differ between runs.
"""
import hashlib
import http.client
import itertools
import os
import random
import sqlite3
import subprocess
import threading
import time
import unittest
from contextlib import closing

from harness import CSV, PROGRAM, Scenario, csv_message, csv_rows, until

ROUNDS = int(os.environ.get("GATEWAY_CRASH_ROUNDS", "20"))
SENDERS = 4
AGES = ("_T", "Y0T4", "Y5T9", "Y10T14", "Y15T19")
AREAS = ("AM", "AZ", "KG", "KZ", "MD", "RU", "TJ", "TM", "UA", "UZ")


def message(number):
    """The body with that number: 20 observations that no other number has."""
    first = 1000 + 20 * (number % 450)
    place = {"COUNTERPART_AREA": AREAS[number // 450 % len(AREAS)], "AGE": AGES[number // (450 * len(AREAS))]}
    return csv_message(*({**place, "TIME_PERIOD": str(first + i), "OBS_VALUE": str(number)} for i in range(20)))


def cell(row):
    return row["COUNTERPART_AREA"], row["AGE"], row["TIME_PERIOD"]


class Sender:
    """A partner that pushes message after message, each with a key of its own, until the hub dies."""

    def __init__(self, world, numbers):
        self.world, self.numbers = world, numbers
        self.acknowledged = {}  # key: (location, body)
        self.unanswered = {}  # key: body
        self.thread = threading.Thread(target=self.work)
        self.thread.start()

    def work(self):
        for number in self.numbers:
            key, body = f"key-{number}", message(number)
            self.unanswered[key] = body
            try:
                answer = self.world.submit(body, "belstat", key=key)
            except (OSError, http.client.HTTPException):
                return  # the hub is gone, perhaps within its answer
            assert answer.status == 202, answer.body
            del self.unanswered[key]
            self.acknowledged[key] = (answer.headers["Location"], body)


class HubCrash(Scenario):
    def test_nothing_acknowledged_is_lost_and_nothing_is_stored_twice(self):
        world = self.world
        world.add_offices(belarus="automatic")
        chance = random.Random(20181231)
        acknowledged, unanswered = {}, {}
        numbers = itertools.count()
        for _ in range(ROUNDS):
            hub = world.serve()
            senders = [Sender(world, numbers) for _ in range(SENDERS)]
            time.sleep(chance.uniform(0.02, 0.6))  # the moment of the crash
            hub.kill()
            for sender in senders:
                sender.thread.join(60)
                acknowledged.update(sender.acknowledged)
                unanswered.update(sender.unanswered)

        self.assertGreater(len(acknowledged), ROUNDS)
        world.serve()
        with self.subTest("every message whose 202 was seen is there, whole, and loaded"):
            for key, (location, body) in acknowledged.items():
                view = world.settled(location.rsplit("/", 1)[1], "Loaded")
                self.assertEqual(hashlib.sha256(body).hexdigest(), view["sha256"], key)

        with self.subTest("who saw no answer sends again with the same key, and it is one message"):
            for key, body in unanswered.items():
                answer = world.submit(body, "belstat", key=key)
                self.assertEqual(202, answer.status, answer.body)
                acknowledged[key] = (answer.headers["Location"], body)
            for location, _ in acknowledged.values():
                world.settled(location.rsplit("/", 1)[1], "Loaded")
            with closing(sqlite3.connect(f"file:{world.folder}/var/hub/mailbox.sqlite?mode=ro", uri=True)) as database:
                stored, = database.execute("SELECT count(*) FROM inbox").fetchone()
            self.assertEqual(len(acknowledged), stored)

        with self.subTest("each was loaded by one load"):
            with closing(sqlite3.connect(f"file:{world.folder}/var/hub/store.sqlite?mode=ro", uri=True)) as database:
                loaded = [row[0] for row in database.execute("SELECT submission FROM load")]
            self.assertEqual(sorted(location.rsplit("/", 1)[1] for location, _ in acknowledged.values()), sorted(loaded))
            for location, _ in acknowledged.values():
                history = world.state(location.rsplit("/", 1)[1])["history"]
                self.assertEqual(1, sum(step["state"] == "Loaded" for step in history))

        with self.subTest("what is stored is what was sent"):
            expected = {}
            for _, body in acknowledged.values():
                for row in csv_rows(body.decode()):
                    expected[cell(row)] = row["OBS_VALUE"]
            stored = {}
            for row in csv_rows(world.get("/rest/v2/data/dataflow/EECA/DF_T03/1.0/A.BY", CSV).text):
                self.assertNotIn(cell(row), stored)
                stored[cell(row)] = row["OBS_VALUE"]
            self.assertEqual(expected, stored)

        with self.subTest("the spool holds the messages and nothing else"):
            self.assertEqual({location.rsplit("/", 1)[1] for location, _ in acknowledged.values()},
                             {path.name for path in (world.folder / "var/hub/spool/inbox").glob("*")})

        with self.subTest("the databases are whole"):
            for name in ("mailbox.sqlite", "store.sqlite"):
                with closing(sqlite3.connect(f"file:{world.folder}/var/hub/{name}?mode=ro", uri=True)) as database:
                    self.assertEqual([("ok",)], database.execute("PRAGMA integrity_check").fetchall())


class OfficeCrash(Scenario):
    def test_an_office_killed_while_it_pushes_sends_everything_once(self):
        world = self.world
        world.add_offices(belarus="automatic")
        world.edit(world.belarus, 'release = "by-hand"', 'release = "automatic"')
        world.serve()
        table = world.folder / "config/offices/belarus/tables/movements_long.csv"
        good = table.read_text(encoding="utf-8")
        chance = random.Random(65018)
        for turn in range(ROUNDS):
            # Another figure each time, so that each round has a message of its own to make.
            table.write_text(good.replace("BY,Азербайджан,arrivals,2010,333", f"BY,Азербайджан,arrivals,2010,{turn}")
                             .replace("BY,Азербайджан,departures,2010,24", f"BY,Азербайджан,departures,2010,{turn}"),
                             encoding="utf-8")
            push = subprocess.Popen([PROGRAM, "push", "--config", str(world.belarus), "DF_T05", "--wait", "10"],
                                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=world.environment({}))
            time.sleep(chance.uniform(0.05, 1.2))
            push.kill()
            push.wait(10)
        with self.subTest("the outbox is in order and can be shown"):
            for message in world.outbox(world.belarus):
                world.office(world.belarus, "outbox", "--json", "show", message["id"], status=0)
        with self.subTest("the next push brings everything to its end"):
            world.office(world.belarus, "push", "--wait", "60", status=0)
            until(lambda: {message["state"] for message in world.outbox(world.belarus)} == {"Loaded"},
                  "every message is loaded")
        with self.subTest("the hub has each of the office's messages once"):
            sent = world.outbox(world.belarus)
            self.assertEqual(len(sent), len({message["idempotency_key"] for message in sent}))
            self.assertEqual(sorted(message["location"].rsplit("/", 1)[1] for message in sent),
                             sorted(submission["id"] for submission in world.inbox()))
        with self.subTest("no other file than those of its messages is in the outbox"):
            kept = {message["id"] for message in sent}
            strangers = [path.name for path in (world.folder / "var/belarus/spool/outbox").glob("*")
                         if path.name.split(".")[0] not in kept]
            self.assertEqual([], strangers)
        with closing(sqlite3.connect(f"file:{world.folder}/var/belarus/mailbox.sqlite?mode=ro", uri=True)) as database:
            self.assertEqual([("ok",)], database.execute("PRAGMA integrity_check").fetchall())


if __name__ == "__main__":
    unittest.main()
