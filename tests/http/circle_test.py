# SPDX-License-Identifier: Apache-2.0
"""The whole circle on the real tables: two offices map and push, the hub validates, the administrator decides, anybody
pulls, and the same flow is seen from both sides."""
import unittest

from harness import CSV, Scenario, csv_rows, until, values


class Circle(Scenario):
    def test_goes_from_the_tables_of_two_offices_to_what_anybody_pulls(self):
        world = self.world
        world.add_offices()
        for config in (world.belarus, world.kyrgyzstan):
            world.office(config, "check", status=0)
        world.serve()
        world.serve(world.belarus)
        world.serve(world.kyrgyzstan)

        with self.subTest("Belarus looks at what its table becomes"):
            arrivals = world.folder / "arrivals.xml"
            world.office(world.belarus, "map", "DF_T03", "-o", arrivals, "--to", "sdmx-ml-3.0", status=0)
            # 10 countries of ten years, and the total as it is published; Georgia has no figures from 2015 on.
            inspected = world.run("inspect", arrivals, "--structure", world.folder / "dsd", "--json", status=0).json()
            self.assertEqual(("sdmx-ml", "3.0", 12, 120),
                             (inspected["format"], inspected["version"], inspected["series"], inspected["observations"]))
            world.run("validate", arrivals, "--structure", world.folder / "dsd",
                      "--agreement", "EECA:PA_BY1_DF_T03(1.0)", status=0)

        with self.subTest("Belarus sends departures; arrivals wait for the officer"):
            world.office(world.belarus, "push", "--wait", "0", status=0)
            states = {message["flow"]: message["state"] for message in world.outbox(world.belarus)}
            self.assertEqual("Held", states["DF_T03"])
            self.assertNotEqual("Held", states["DF_T05"])
            held = next(message["id"] for message in world.outbox(world.belarus) if message["state"] == "Held")
            world.office(world.belarus, "outbox", "release", held, status=0)

        with self.subTest("Kyrgyzstan sends one table as three dataflows, taken without asking"):
            pushed = world.office(world.kyrgyzstan, "push", "--wait", "60", "--json", status=0).json()
            self.assertEqual([("DF_T03", "Loaded"), ("DF_T05", "Loaded"), ("DF_NET", "Loaded")],
                             [(message["flow"], message["state"]) for message in pushed])

        with self.subTest("the administrator looks and accepts"):
            waiting = until(lambda: (lambda found: found if len(found) == 2 else None)(world.inbox("--state", "Pending")),
                            "both messages of Belarus wait for the administrator")
            for submission in waiting:
                shown = world.hub("inbox", "--json", "show", submission["id"], status=0).json()
                self.assertEqual(submission["observations"], shown["difference"]["added"])
                self.assertEqual((0, 0), (shown["difference"]["revised"], shown["difference"]["deleted"]))
                self.assertTrue(shown["report"]["acceptable"])
                world.hub("inbox", "accept", submission["id"], status=0)
            until(lambda: all(world.state(submission["id"])["state"] == "Loaded" for submission in waiting),
                  "both messages are loaded")

        with self.subTest("Belarus sees that its messages are loaded"):
            until(lambda: [message["state"] for message in world.outbox(world.belarus)] == ["Loaded", "Loaded"],
                  "Belarus sees both messages loaded")

        with self.subTest("anybody pulls"):
            pulled = world.get("/rest/v2/data/dataflow/EECA/DF_T03/1.0/A.BY.*.*.KG", CSV)
            self.assertEqual(200, pulled.status)
            self.assertEqual({("KG", "2010"): "107", ("KG", "2011"): "93", ("KG", "2012"): "80", ("KG", "2013"): "68",
                              ("KG", "2014"): "96", ("KG", "2015"): "70", ("KG", "2016"): "40", ("KG", "2017"): "49",
                              ("KG", "2018"): "65", ("KG", "2019"): "138"}, values(pulled.text))
            file = world.folder / "pulled.csv"
            world.run("pull", f"http://127.0.0.1:{world.port}/rest/v2", "--flow", "EECA:DF_T03(1.0)", "--key",
                      "A.BY...KG", "--to", "sdmx-csv-2.0", "-o", file, status=0)
            self.assertEqual(values(pulled.text), values(file.read_text(encoding="utf-8")))

        with self.subTest("both sides report the movement from Kyrgyzstan to Belarus in 2018"):
            belarus = self.one("DF_T03/1.0/A.BY.*.*.KG")
            kyrgyzstan = self.one("DF_T05/1.0/A.KG.*.*.BY")
            self.assertEqual("65", belarus["OBS_VALUE"])
            self.assertEqual("18", kyrgyzstan["OBS_VALUE"])
            self.assertEqual(("PERM", "REGP", "REG_RES", "BY1"),
                             tuple(belarus[name] for name in ("DUR_CRIT", "RES_CRIT", "SOURCE_TYPE", "DATA_PROVIDER")))

        with self.subTest("a total is what was published, a footnote and a sign reach the reader"):
            rows = csv_rows(world.get("/rest/v2/data/dataflow/EECA/DF_T03/1.0/A.BY.*.*.CIS+GE?c[TIME_PERIOD]=2015",
                                      CSV).text)
            by_area = {row["COUNTERPART_AREA"]: row for row in rows}
            self.assertEqual("28349", by_area["CIS"]["OBS_VALUE"])
            self.assertEqual(("NaN", "M"), (by_area["GE"]["OBS_VALUE"], by_area["GE"]["OBS_STATUS"]))
            self.assertIn("2015", by_area["CIS"]["COMMENT_OBS"])

        with self.subTest("sent again unchanged, nothing is stored twice"):
            before = len(world.inbox())
            again = world.office(world.belarus, "push", "--wait", "0", "--json", status=0).json()
            self.assertEqual(["Loaded", "Loaded"], [message["state"] for message in again])
            self.assertEqual(2, len(world.outbox(world.belarus)))
            self.assertEqual(before, len(world.inbox()))

        with self.subTest("the very same body with the very same key is answered as the first time"):
            message = next(one for one in world.outbox(world.belarus) if one["flow"] == "DF_T05")
            body = next((world.folder / "var/belarus/spool/outbox").glob(message["id"] + ".*xml")).read_bytes()
            answer = world.submit(body, "belstat", "application/vnd.sdmx.data+xml;version=3.0.0",
                                  message["idempotency_key"])
            self.assertEqual((202, message["location"]), (answer.status, answer.headers["Location"]))
            self.assertEqual(before, len(world.inbox()))

        with self.subTest("a corrected table is a revision, and only the new value is there"):
            table = world.folder / "config/offices/belarus/tables/movements_long.csv"
            world.edit(table, "BY,Кыргызстан,departures,2019,", "BY,Кыргызстан,departures,2019,1")
            pushed = world.office(world.belarus, "push", "DF_T05", "--wait", "0", status=0)
            self.assertIn("DF_T05", pushed.out)
            submission = until(lambda: world.inbox("--state", "Pending"), "the correction waits")[0]
            shown = world.hub("inbox", "--json", "show", submission["id"], status=0).json()
            self.assertEqual((0, 1, 0), tuple(shown["difference"][name] for name in ("added", "revised", "deleted")))
            change = shown["difference"]["changes"][0]
            self.assertEqual("1" + change["before"], change["after"])
            world.hub("inbox", "accept", submission["id"], status=0)
            self.assertEqual(change["after"], values(world.get(
                "/rest/v2/data/dataflow/EECA/DF_T05/1.0/A.BY.*.*.KG?c[TIME_PERIOD]=2019", CSV).text)[("KG", "2019")])

        with self.subTest("everything stops cleanly"):
            self.assertEqual([0, 0, 0], [server.stop() for server in world.servers])

    def one(self, query):
        rows = csv_rows(self.world.get(f"/rest/v2/data/dataflow/EECA/{query}?c[TIME_PERIOD]=2018", CSV).text)
        self.assertEqual(1, len(rows))
        return rows[0]


if __name__ == "__main__":
    unittest.main()
