# SPDX-License-Identifier: Apache-2.0
"""Who sees what: nobody sees a confidential figure, or one under embargo, but those it belongs to."""
import time
import unittest
from datetime import datetime, timedelta, timezone

from harness import CSV, ML21, ML30, Scenario, csv_message, until, values

DATA = "/rest/v2/data/dataflow/EECA/DF_T03/1.0/"


def moment(seconds):
    return (datetime.now(timezone.utc) + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


class Confidentiality(Scenario):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.world.add_offices(belarus="automatic")
        cls.world.add_partner("unece", "consumer", "EECA:DATA_CONSUMERS(1.0).UNECE")
        cls.world.add_partner("trusted", "consumer", "EECA:DATA_CONSUMERS(1.0).UNECE", "--sees", "C")
        cls.world.serve()
        cls.world.load(csv_message({"COUNTERPART_AREA": "KG", "OBS_VALUE": "65"},
                                   {"COUNTERPART_AREA": "AM", "OBS_VALUE": "3", "CONF_STATUS": "C"},
                                   {"COUNTERPART_AREA": "AZ", "OBS_VALUE": "4", "CONF_STATUS": "N"}), "belstat")

    def seen(self, token=None, query="A.BY", accept=CSV):
        answer = self.world.get(DATA + query, accept, token=token)
        if answer.status == 404:
            return {}
        self.assertEqual(200, answer.status, answer.body)
        return {area: value for (area, _), value in values(answer.text).items()}

    def test_shows_everybody_what_is_free_only(self):
        self.assertEqual({"KG": "65"}, self.seen())

    def test_shows_consumers_what_they_are_trusted_with(self):
        self.assertEqual({"KG": "65"}, self.seen("unece"))
        self.assertEqual({"KG": "65", "AM": "3"}, self.seen("trusted"))

    def test_shows_the_provider_and_the_administrator_everything(self):
        for token in ("belstat", "admin"):
            self.assertEqual({"KG": "65", "AM": "3", "AZ": "4"}, self.seen(token))

    def test_hides_it_from_other_providers(self):
        self.assertEqual({"KG": "65"}, self.seen("kyrstat"))

    def test_a_hidden_figure_is_answered_like_one_that_is_not_there(self):
        hidden = self.world.get(DATA + "A.BY.*.*.AM", CSV)
        absent = self.world.get(DATA + "A.BY.*.*.UA", CSV)
        self.assertEqual((404, 404), (hidden.status, absent.status))
        self.assertEqual(hidden.text, absent.text)

    def test_hides_it_in_every_format_and_in_what_is_available(self):
        for accept in (ML30, ML21):
            text = self.world.get(DATA + "A.BY", accept).text
            self.assertNotIn('COUNTERPART_AREA="AM"', text)
            self.assertIn('COUNTERPART_AREA="KG"', text)
            self.assertIn('COUNTERPART_AREA="AM"', self.world.get(DATA + "A.BY", accept, token="admin").text)
        available = "/rest/v2/availability/dataflow/EECA/DF_T03/1.0/A.BY.*.*.*/COUNTERPART_AREA"
        self.assertNotIn(">AM<", self.world.get(available).text)
        self.assertIn(">AM<", self.world.get(available, token="admin").text)
        series = self.world.get("/rest/v1/data/EECA,DF_T03,1.0/A.BY?detail=serieskeysonly", ML21).text
        self.assertNotIn('COUNTERPART_AREA="AM"', series)

    def test_a_filter_cannot_feel_for_what_is_hidden(self):
        self.assertEqual(404, self.world.get(DATA + "A.BY?c[CONF_STATUS]=C", CSV).status)
        self.assertEqual(404, self.world.get(DATA + "A.BY?c[OBS_VALUE]=3", CSV).status)

    def test_the_tag_of_an_answer_tells_viewers_apart(self):
        mine = self.world.get(DATA + "A.BY", CSV, token="belstat").headers["ETag"]
        everybodys = self.world.get(DATA + "A.BY", CSV)
        self.assertNotEqual(mine, everybodys.headers["ETag"])
        self.assertIn("Authorization", everybodys.headers["Vary"])
        self.assertEqual(200, self.world.get(DATA + "A.BY", CSV, If_None_Match=mine).status)


class Embargo(Scenario):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.world.add_offices(belarus="automatic")
        cls.world.serve()

    def load(self, area, embargo):
        """The attribute is attached to the part of one office: FREQ and REF_AREA."""
        self.world.load(csv_message({"COUNTERPART_AREA": "KG", "FREQ": "A", "REF_AREA": area, "MIG_MEASURE": "IMMI",
                                     "EMBARGO_TIME": embargo}, more=["EMBARGO_TIME"]),
                        "belstat" if area == "BY" else "kyrstat")

    def test_nothing_is_seen_before_its_time_and_all_of_it_after(self):
        path = DATA + "A.BY"
        self.load("BY", moment(3600))
        self.assertEqual(404, self.world.get(path, CSV).status)
        self.assertEqual(404, self.world.get(path, CSV, token="kyrstat").status)
        for token in ("belstat", "admin"):
            self.assertEqual({("KG", "2018"): "65"}, values(self.world.get(path, CSV, token=token).text))
        with self.subTest("the end of the embargo is a change"):
            end = 3
            self.load("BY", moment(end))
            begin = time.monotonic()
            self.assertEqual(404, self.world.get(path, CSV).status)
            until(lambda: self.world.get(path, CSV).status == 200, "the embargo has ended", 30)
            self.assertGreater(time.monotonic() - begin, end - 2)
            self.assertEqual({("KG", "2018"): "65"}, values(self.world.get(path, CSV).text))


if __name__ == "__main__":
    unittest.main()
