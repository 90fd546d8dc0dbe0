# SPDX-License-Identifier: Apache-2.0
"""A hub that is down, slow or refuses: the office keeps its messages and says how they stand."""
import unittest
from datetime import datetime

from harness import Scenario, World, free_port, until


class HubDown(Scenario):
    def test_waits_with_a_reason_and_growing_pauses_and_sends_when_the_hub_is_up(self):
        world = self.world
        world.add_offices(belarus="automatic")
        world.edit(world.belarus, 'release = "by-hand"', 'release = "automatic"')
        with self.subTest("push says that the hub cannot be reached"):
            pushed = world.office(world.belarus, "push", "--wait", "0", "--json", status=4).json()
            self.assertEqual(["Waiting", "Waiting"], [message["state"] for message in pushed])
            for message in pushed:
                self.assertIn(f"http://127.0.0.1:{world.port}", message["reason"])
                self.assertEqual(1, message["attempts"])
        with self.subTest("the office goes on trying, later and later"):
            office = world.serve(world.belarus)
            identifier = pushed[0]["id"]

            def attempts():
                return self.message(identifier)["attempts"]
            until(lambda: attempts() >= 5, "five attempts were made", 90)
            shown = world.office(world.belarus, "outbox", "--json", "show", identifier, status=0).json()
            self.assertEqual(["Ready"] + ["Waiting"] * (len(shown["history"]) - 1),
                             [step["state"] for step in shown["history"]])
            made = [datetime.fromisoformat(step["at"]).timestamp() for step in shown["history"][1:]]
            # The pauses are 1, 2, 4, 8 seconds, a random half of each left out.
            self.assertGreaterEqual(made[4] - made[3], 4)
        with self.subTest("it is sent after the hub is up"):
            hub = world.serve()
            until(lambda: {message["state"] for message in world.outbox(world.belarus)} == {"Loaded"},
                  "both messages are loaded", 60)
            self.assertEqual(2, len(world.inbox()))
            self.assertEqual([0, 0], [office.stop(), hub.stop()])
        with self.subTest("a hub that stops answering about a message it has takes nothing away"):
            world.office(world.belarus, "push", "--wait", "0", status=0)
            self.assertEqual({"Loaded"}, {message["state"] for message in world.outbox(world.belarus)})

    def message(self, identifier):
        return next(message for message in self.world.outbox(self.world.belarus) if message["id"] == identifier)


class Officer(Scenario):
    """What the officer decides about a message."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.world.add_offices()

    def push(self):
        return self.world.office(self.world.belarus, "push", "DF_T03", "--wait", "0", "--json", status=0).json()[0]

    def test_releases_withdraws_and_resends(self):
        world = self.world
        with self.subTest("a withdrawn message is not sent, the same table makes a new one"):
            first = self.push()
            withdrawn = world.office(world.belarus, "outbox", "--json", "withdraw", first["id"], status=0).json()
            self.assertEqual("Withdrawn", withdrawn["state"])
            second = self.push()
            self.assertEqual("Held", second["state"])
            self.assertNotEqual(first["id"], second["id"])
            self.assertEqual(1, world.office(world.belarus, "outbox", "release", first["id"]).status)
        with self.subTest("a rejected message shows the reason, and can be sent again to be judged anew"):
            world.serve()
            world.office(world.belarus, "outbox", "release", second["id"], status=0)
            world.office(world.belarus, "push", "DF_T03", "--wait", "0", status=0)
            submission = until(lambda: world.inbox("--state", "Pending"), "the message waits at the hub")[0]
            world.hub("inbox", "reject", submission["id"], "--reason", "2019 is reported twice", status=0)
            world.serve(world.belarus)
            until(lambda: self.state(second["id"]) == "Rejected", "the office knows of the rejection")
            shown = world.office(world.belarus, "outbox", "show", second["id"], status=0).out
            self.assertIn("2019 is reported twice", shown)
            self.assertIn("What the hub says:", shown)
            world.office(world.belarus, "outbox", "resend", second["id"], status=0)
            until(lambda: world.inbox("--state", "Pending"), "the message waits at the hub again")
            self.assertEqual(2, len(world.inbox()))
        with self.subTest("an id that is not there"):
            missing = world.office(world.belarus, "outbox", "show", "20010101T000000-00000000")
            self.assertEqual((1, "There is no message 20010101T000000-00000000.\n"), (missing.status, missing.err))

    def state(self, identifier):
        return next(message["state"] for message in self.world.outbox(self.world.belarus)
                    if message["id"] == identifier)

    def test_a_refusal_is_told_with_the_hubs_words(self):
        world = World()
        self.addCleanup(world.remove)
        world.add_offices()
        (world.folder / "var/belarus.token").write_text("not the token\n")
        world.serve()
        pushed = world.office(world.belarus, "push", "DF_T05", "--wait", "0", "--json", status=4).json()
        self.assertEqual(("Failed", "401 This token is not known or was revoked."),
                         (pushed[0]["state"], pushed[0]["reason"]))
        with self.subTest("with the right token it can be sent again"):
            (world.folder / "var/belarus.token").write_text(world.tokens["belstat"])
            world.office(world.belarus, "outbox", "resend", pushed[0]["id"], status=0)
            world.office(world.belarus, "push", "DF_T05", "--wait", "0", status=0)
            self.assertEqual("Acknowledged", world.outbox(world.belarus)[0]["state"])


class Pull(Scenario):
    def test_says_what_a_service_said(self):
        world = self.world
        world.add_offices(belarus="automatic")
        url = f"http://127.0.0.1:{free_port()}/rest/v2"
        with self.subTest("nobody there"):
            result = world.run("pull", url, "--flow", "EECA:DF_T03(1.0)", "-o", "x.csv", "--json")
            self.assertEqual(4, result.status)
            self.assertEqual("partner-unreachable", result.json()["error"]["code"])
            self.assertFalse((world.folder / "x.csv").exists())
        world.serve()
        url = f"http://127.0.0.1:{world.port}/rest/v2"
        with self.subTest("nothing found"):
            result = world.run("pull", url, "--flow", "EECA:DF_T03(1.0)", "-o", "x.csv")
            self.assertEqual((4, "The service has no data for this query of EECA:DF_T03(1.0).\n"),
                             (result.status, result.err))
        world.office(world.belarus, "push", "DF_T05", "--wait", "60", status=0)
        with self.subTest("into the inbox, as a message like any other"):
            before = len(world.inbox())
            result = world.run("pull", url, "--flow", "EECA:DF_T05(1.0)", "--inbox", "--partner", "belstat", "--config",
                               world.hub_config, "--json", status=0)
            identifier = result.json()["submission"]
            world.settled(identifier, "Loaded")
            self.assertEqual(before + 1, len(world.inbox()))
        with self.subTest("every version and format"):
            for root, form in (("v1", "sdmx-ml-2.1"), ("v1", "sdmx-csv-2.0"), ("v2", "sdmx-ml-3.0"), ("v2", "sdmx-ml-2.1")):
                out = world.folder / f"{root}-{form}"
                world.run("pull", f"http://127.0.0.1:{world.port}/rest/{root}", "--flow", "EECA:DF_T05(1.0)", "--start",
                          "2018", "--end", "2018", "--to", form, "-o", out, status=0)
                inspected = world.run("inspect", out, "--structure", world.folder / "dsd", "--json", status=0).json()
                self.assertEqual(form, f"{inspected['format']}-{inspected['version']}")
                self.assertEqual(10, inspected["observations"])


if __name__ == "__main__":
    unittest.main()
