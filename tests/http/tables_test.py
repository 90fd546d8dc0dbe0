# SPDX-License-Identifier: Apache-2.0
"""What an officer is told about a table that is wrong, and that nothing of it is sent."""
import unittest

from harness import Scenario

TABLE = "config/offices/belarus/tables/arrivals_by_country.csv"
LONG = "config/offices/belarus/tables/movements_long.csv"


class WrongTables(Scenario):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.world.add_offices()
        cls.good = (cls.world.folder / TABLE).read_bytes()
        cls.good_long = (cls.world.folder / LONG).read_bytes()

    def tearDown(self):
        (self.world.folder / TABLE).write_bytes(self.good)
        (self.world.folder / LONG).write_bytes(self.good_long)

    def write(self, old, new, encoding="windows-1251", file=TABLE):
        path = self.world.folder / file
        text = path.read_bytes().decode(encoding)
        self.assertIn(old, text)
        path.write_bytes(text.replace(old, new).encode(encoding))

    def map(self, flow="DF_T03", status=1):
        out = self.world.folder / "out.csv"
        result = self.world.office(self.world.belarus, "map", flow, "-o", out, "--to", "sdmx-csv-2.0", "--json")
        self.assertEqual(status, result.status, result.err)
        return result.json()

    def blocked(self, flow="DF_T03"):
        """push says so, keeps it, and sends nothing."""
        before = len(self.world.inbox())
        pushed = self.world.office(self.world.belarus, "push", flow, "--wait", "0", "--json")
        self.assertEqual(1, pushed.status, pushed.err)
        message = pushed.json()[0]
        self.assertEqual("Blocked", message["state"])
        shown = self.world.office(self.world.belarus, "outbox", "--json", "show", message["id"], status=0).json()
        self.assertFalse(shown["report"]["acceptable"])
        released = self.world.office(self.world.belarus, "outbox", "release", message["id"])
        self.assertEqual(1, released.status)
        self.assertEqual(before, len(self.world.inbox()))
        return message

    @staticmethod
    def errors(report):
        return [(finding["code"], finding["cell"], finding["value"])
                for finding in report["findings"] if finding["severity"] == "error"]

    def test_names_the_cell_of_a_label_that_means_nothing(self):
        self.write("Таджикистан;", "Тажикистан;")
        report = self.map()
        self.assertEqual([("table-label-unknown", "A11", "Тажикистан")], self.errors(report))
        # The other rows are written.
        rows = (self.world.folder / "out.csv").read_text(encoding="utf-8").splitlines()
        self.assertEqual(110, sum("2010" <= row.split(",")[13] <= "2019" for row in rows[1:]))
        text = self.world.office(self.world.belarus, "map", "DF_T03", "-o", self.world.folder / "out.csv")
        self.assertIn("arrivals_by_country.csv!A11: ", text.err)
        self.blocked()

    def test_names_the_cell_of_a_value_that_is_no_number(self):
        self.write(";290;", ";29О;")  # a Cyrillic letter for the zero
        report = self.map()
        self.assertEqual(1, report["errors"])
        (code, cell, value), = self.errors(report)
        self.assertEqual(("table-bad-cell", "E5", "29О"), (code, cell, value))
        self.assertEqual(119, report["observations"])
        self.blocked()

    def test_names_the_cell_of_a_blank_value(self):
        self.write("698;844;", "698;;")
        self.assertEqual([("table-blank-cell", "C7")], [error[:2] for error in self.errors(self.map())])
        self.blocked()

    def test_warns_of_a_total_that_does_not_add_up(self):
        self.write("333;261;215", "334;261;215")
        report = self.map(status=0)
        cells = {finding["cell"] for finding in report["findings"] if finding["code"] == "table-total-differs"}
        self.assertIn("B16", cells)

    def test_says_that_the_encoding_is_another(self):
        path = self.world.folder / TABLE
        path.write_bytes(self.good.decode("windows-1251").encode("utf-8"))
        report = self.map()
        self.assertEqual(["bad-encoding"], [error[0] for error in self.errors(report)])
        self.blocked()

    def test_says_that_bytes_are_no_utf8(self):
        path = self.world.folder / LONG
        path.write_bytes(self.good_long.decode("utf-8").encode("windows-1251"))
        report = self.map("DF_T05")
        self.assertIn("bad-encoding", {error[0] for error in self.errors(report)})
        self.blocked("DF_T05")

    def test_notices_a_table_that_was_cut(self):
        path = self.world.folder / TABLE
        path.write_bytes(self.good[:self.good.index("Узбекистан".encode("windows-1251"))])
        self.assertIn("table-cut", {error[0] for error in self.errors(self.map())})
        self.blocked()

    def test_notices_a_table_that_was_cut_within_a_line(self):
        path = self.world.folder / LONG
        path.write_bytes(self.good_long[:self.good_long.rindex(b",departures") + 4])
        self.assertEqual([("table-label-unknown", "C201")], [error[:2] for error in self.errors(self.map("DF_T05"))])
        self.blocked("DF_T05")

    def test_says_that_a_file_is_empty(self):
        (self.world.folder / TABLE).write_bytes(b"")
        report = self.map()
        self.assertEqual(["empty-input"], [error[0] for error in self.errors(report)])
        self.blocked()

    def test_says_that_a_file_is_not_there(self):
        (self.world.folder / TABLE).unlink()
        for command in (("map", "DF_T03"), ("push", "DF_T03")):
            result = self.world.office(self.world.belarus, *command)
            self.assertEqual(3, result.status)
            self.assertIn("tables/arrivals_by_country.csv", result.err)
        checked = self.world.office(self.world.belarus, "check")
        self.assertEqual(2, checked.status)
        self.assertIn("office.toml, line 29, office.flow.table: ", checked.err)

    def test_says_that_the_headings_are_missing(self):
        self.write("Страна выбытия", "Страны")
        self.assertIn("table-no-header", {error[0] for error in self.errors(self.map())})
        self.blocked()

    def test_a_country_reports_on_itself_only(self):
        self.write("BY,Казахстан,departures,2015", "KZ,Казахстан,departures,2015", "utf-8", LONG)
        report = self.map("DF_T05")
        (code, _, value), = self.errors(report)
        self.assertEqual(("constraint-broken", "KZ"), (code, value))
        self.blocked("DF_T05")

    def test_a_corrected_table_goes(self):
        self.write("Таджикистан;", "Тажикистан;")
        self.blocked()
        (self.world.folder / TABLE).write_bytes(self.good)
        pushed = self.world.office(self.world.belarus, "push", "DF_T03", "--wait", "0", "--json", status=0).json()
        self.assertEqual("Held", pushed[0]["state"])


class WrongConfigurations(Scenario):
    """Every error of a configuration names file, line and key, and nothing is run."""

    def fails(self, old, new, *expected, config=None):
        config = config or self.world.belarus
        before = config.read_text(encoding="utf-8")
        try:
            self.world.edit(config, old, new)
            result = self.world.office(config, "check")
            self.assertEqual((2, ""), (result.status, result.out))
            for text in expected:
                self.assertIn(text, result.err)
        finally:
            config.write_text(before, encoding="utf-8")

    def setUp(self):
        (self.world.folder / "var/belarus.token").write_text("token\n")

    def test_unknown_key(self):
        self.fails('missed = "send-late"', 'mised = "send-late"', "office.toml, line ", "office.flow.mised")

    def test_wrong_value(self):
        self.fails('release = "by-hand"', 'release = "maybe"', "office.flow.release", "by-hand")

    def test_wrong_time_zone(self):
        self.fails("Europe/Minsk", "Europe/Atlantis", "office.time_zone")

    def test_no_toml(self):
        self.fails('name = "BY1"', "name = BY1", "office.toml, line 5")

    def test_unknown_agreement(self):
        self.fails("PA_BY1_DF_T03(1.0)", "PA_BY1_DF_T99(1.0)", "line 28, office.flow.agreement", "EECA:PA_BY1_DF_T99(1.0)")

    def test_agreement_of_another_flow(self):
        self.fails("PA_BY1_DF_T03(1.0)", "PA_BY1_DF_T06(1.0)", "line 28, office.flow.agreement", "DF_T06")

    def test_agreement_of_another_provider(self):
        self.fails("PA_BY1_DF_T03(1.0)", "PA_KG1_DF_T03(1.0)", "line 28, office.flow.agreement", "KG1")

    def test_missing_files(self):
        self.fails("tables/arrivals_by_country.csv", "tables/none.csv", "line 29, office.flow.table", "none.csv")
        self.fails('"arrivals.layout.toml"', '"none.toml"', "line 30, office.flow.layout", "none.toml")
        self.fails('"../../../dsd"', '"../../../none"', "line 7, structures", "none")
        self.fails('"../../../var/belarus"', '"/proc/none"', "line 6, data_dir", "/proc/none")

    def test_unknown_format(self):
        self.fails('format = "sdmx-ml-3.0"', 'format = "sdmx-ml-4.0"', "office.flow.format", "sdmx-ml-4.0")

    def test_missing_token_file(self):
        (self.world.folder / "var/belarus.token").unlink()
        result = self.world.office(self.world.belarus, "check")
        self.assertEqual(2, result.status)
        self.assertIn("belarus.token", result.err)

    def test_wrong_layout(self):
        layout = self.world.folder / "config/offices/belarus/arrivals.layout.toml"
        before = layout.read_text(encoding="utf-8")
        try:
            self.world.edit(layout, 'DURATION = "NTD"', 'DURATION = "FOREVER"')
            result = self.world.office(self.world.belarus, "check")
            self.assertEqual(2, result.status)
            self.assertIn("arrivals.layout.toml, line ", result.err)
            self.assertIn("FOREVER", result.err)
        finally:
            layout.write_text(before, encoding="utf-8")

    def test_missing_configuration(self):
        result = self.world.run("check", "--config", "nowhere.toml")
        self.assertEqual(2, result.status)
        self.assertIn("nowhere.toml", result.err)


if __name__ == "__main__":
    unittest.main()
