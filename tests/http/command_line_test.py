# SPDX-License-Identifier: Apache-2.0
"""The command line as a contract: one JSON document under --json, exit statuses, both languages, pipes."""
import json
import re
import signal
import unittest

from harness import Scenario, csv_message, ml_message

COMMANDS = "serve map validate convert inspect push pull inbox outbox partner token check".split()
CYRILLIC = re.compile("[а-яё]", re.I)


class CommandLine(Scenario):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.world.add_offices()
        cls.folder = cls.world.folder
        (cls.folder / "good.xml").write_bytes(ml_message({}, {"TIME_PERIOD": "2019"}))
        (cls.folder / "good.csv").write_bytes(csv_message({}, {"TIME_PERIOD": "2019"}))
        (cls.folder / "wrong.csv").write_bytes(csv_message({"SEX": "X"}))
        whole = ml_message({}, {"TIME_PERIOD": "2019"})
        (cls.folder / "cut.xml").write_bytes(whole[:whole.index(b"</mes:DataSet>")])
        (cls.folder / "nonsense").write_bytes(b"\x00\x01\x02" * 1000)
        (cls.folder / "empty").write_bytes(b"")
        (cls.folder / "query.json").write_bytes(b'{"meta": {"schema": "https://json.sdmx.org/2.0.0/sdmx-json-data-schema.json"},'
                                                b' "data": {"dataSets": []}}')

    def command(self, line, **environment):
        """A command line with the names of this world's files in it."""
        line = line.replace("HUB", str(self.world.hub_config)).replace("OFFICE", str(self.world.belarus))
        return self.world.run(*line.split(), **environment)

    CASES = (
        # exit status, command line
        (0, "inspect good.xml --structure dsd"),
        (0, "inspect good.xml"),
        (0, "inspect dsd/codelists.xml"),
        (0, "validate good.csv --structure dsd"),
        (0, "validate dsd/codelists.xml dsd/crossdomain.xml"),
        (0, "check --config HUB"),
        (0, "check --config OFFICE"),
        (0, "map --config OFFICE DF_T03 -o mapped.xml"),
        (0, "inbox --config HUB list"),
        (0, "outbox --config OFFICE list"),
        (0, "partner --config HUB list"),
        (0, "partner --config HUB add again --kind administrator"),
        (0, "token --config HUB list"),
        (0, "token --config HUB issue again"),
        (1, "validate wrong.csv --structure dsd"),
        (1, "validate cut.xml --structure dsd"),
        (1, "inspect cut.xml"),
        (1, "inbox --config HUB show 20010101T000000-00000000"),
        (1, "inbox --config HUB accept 20010101T000000-00000000"),
        (1, "outbox --config OFFICE show 20010101T000000-00000000"),
        (1, "token --config HUB revoke 00000000"),
        (1, "token --config HUB issue nobody"),
        (2, "inspect"),
        (2, "fly"),
        (2, "inspect good.xml --colour red"),
        (2, "check --config missing.toml"),
        (2, "map --config OFFICE DF_T99"),
        (2, "map --config OFFICE DF_T03 -o x --to sdmx-ml-9.9"),
        (2, "map --config OFFICE DF_T03 -o x --to sdmx-edi"),
        (2, "map --config HUB DF_T03"),
        (2, "inbox --config OFFICE list"),
        (2, "inbox --config HUB list --state Lost"),
        (2, "partner --config HUB add x --kind provider --organisation BY1"),
        (2, "partner --config HUB add x --kind king"),
        (2, "validate good.csv"),
        (1, "inspect query.json"),
        (2, "serve --config missing.toml"),
        (2, "pull http://127.0.0.1:1/rest/v2 --flow DF_T03(1.0)"),
        (3, "inspect missing.xml"),
        (3, "inspect nonsense"),
        (3, "inspect empty"),
        (3, "validate nonsense --structure dsd"),
        (3, "map --config OFFICE DF_T03 -o no/such/folder/x.xml"),
        (4, "pull http://127.0.0.1:1/rest/v2 --flow EECA:DF_T03(1.0) -o x"),
        (4, "push --config OFFICE DF_T05 --wait 0"),
    )

    def test_exit_statuses(self):
        for status, line in self.CASES:
            with self.subTest(line=line):
                result = self.command(line)
                self.assertEqual(status, result.status, result.out + result.err)
                if status >= 2 and "push" not in line:  # it tells of each message, in its list
                    self.assertRegex(result.err, r"^\S.*\n$")

    def test_json_is_one_document_whatever_happens(self):
        for status, line in self.CASES:
            with self.subTest(line=line):
                result = self.command(line + " --json")
                self.assertEqual(status, result.status, result.out + result.err)
                document = json.loads(result.out)
                self.assertTrue(result.out.endswith("\n"))
                if status >= 2 and "push" not in line:
                    self.assertEqual({"code", "message"}, set(document["error"]))
                    self.assertEqual(result.err, document["error"]["message"] + "\n")

    def test_nothing_moves_on_stderr_that_is_no_terminal(self):
        for line in ("inspect good.xml --structure dsd", "map --config OFFICE DF_T03 -o mapped.xml",
                     "push --config OFFICE DF_T05 --wait 0"):
            with self.subTest(line=line):
                result = self.command(line)
                self.assertNotIn("\r", result.err)
                self.assertNotIn("\x1b", result.err + result.out)

    def test_a_message_on_stdout_is_nothing_but_the_message(self):
        result = self.command("map --config OFFICE DF_T03 --to sdmx-csv-2.0 --json")
        self.assertEqual(0, result.status)
        lines = result.out.splitlines()
        self.assertTrue(lines[0].startswith("STRUCTURE,"))
        self.assertEqual(120, sum("2010" <= line.split(",")[13] <= "2019" for line in lines[1:]))

    def test_reads_a_pipe(self):
        inspected = self.world.run("inspect", "-", "--structure", "dsd", "--json",
                                   stdin=(self.folder / "good.csv").read_bytes(), status=0).json()
        self.assertEqual(("sdmx-csv", "2.0", 2), tuple(inspected[name] for name in
                                                       ("format", "version", "observations")))
        validated = self.world.run("validate", "-", "--structure", "dsd", stdin=(self.folder / "cut.xml").read_bytes())
        self.assertEqual(1, validated.status)
        self.assertIn("<stdin>:", validated.out)

    def test_json_may_stand_before_the_command(self):
        self.assertEqual(self.command("inspect good.xml --json").out, self.command("--json inspect good.xml").out)

    def test_inspect_tells_of_every_file(self):
        documents = self.command("inspect good.xml good.csv --json").json()
        self.assertEqual([("good.xml", 2), ("good.csv", 2)],
                         [(document["file"], document["observations"]) for document in documents])
        told = self.command("inspect good.xml cut.xml good.csv")
        self.assertEqual(1, told.status)
        self.assertIn("good.csv: 2 observations", told.out)

    def test_a_message_without_data_is_told(self):
        (self.folder / "bare.xml").write_bytes(ml_message())
        document = self.command("validate bare.xml --structure dsd --json").json()
        self.assertEqual((True, {"no-data": 1}), (document["acceptable"], document["counts"]))

    def test_inspect_tells_what_a_file_is(self):
        document = self.command("inspect good.xml --structure dsd --json").json()
        self.assertEqual({"file", "format", "version", "kind", "header", "datasets", "series", "observations", "structures",
                          "findings"}, set(document))
        self.assertEqual(("sdmx-ml", "3.0", "structure-specific-data", 1, 0, 2),
                         tuple(document[name] for name in
                               ("format", "version", "kind", "datasets", "series", "observations")))
        structures = self.command("inspect dsd/dataflows.xml --json").json()["structures"]
        self.assertIn("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=EECA:DF_T03(1.0)", structures)

    def test_validate_names_place_component_and_value(self):
        text = self.command("validate wrong.csv --structure dsd").out
        self.assertRegex(text, r'(?m)^  wrong\.csv:2:\d+: SEX "X" is not in the code list SDMX:CL_SEX\(2\.1\)\.')
        several = self.command("validate good.csv wrong.csv --structure dsd --json")
        self.assertEqual((1, [True, False]), (several.status, [one["acceptable"] for one in several.json()]))

    # ---- languages ----

    def test_help_teaches_in_both_languages(self):
        for language, words in (("en", "Example: sdmx-gateway"), ("ru", "Пример: sdmx-gateway")):
            general = self.world.run("--lang", language, "--help", status=0)
            for command in COMMANDS:
                self.assertIn(command, general.out)
                told = self.world.run("--lang", language, command, "--help", status=0)
                self.assertIn(f"{words} {command}", told.out)
                self.assertEqual("", told.err)
                self.assertEqual(language == "ru", bool(CYRILLIC.search(told.out)))

    def test_speaks_the_language_of_the_environment(self):
        line = "validate wrong.csv --structure dsd"
        english = self.command(line).out
        self.assertFalse(CYRILLIC.search(english))
        for variable in ("LANG", "LC_MESSAGES", "LC_ALL"):
            russian = self.command(line, **{variable: "ru_RU.UTF-8"}).out
            self.assertIn("wrong.csv:2:", russian)
            self.assertIn("SEX «X» отсутствует в кодовом списке", russian)
        self.assertEqual(english, self.command(line + " --lang en", LANG="ru_RU.UTF-8").out)

    def test_reports_of_a_table_are_russian_where_that_is_asked(self):
        table = self.folder / "config/offices/belarus/tables/arrivals_by_country.csv"
        before = table.read_bytes()
        try:
            table.write_bytes(before.replace("Таджикистан".encode("windows-1251"), "Тажикистан".encode("windows-1251")))
            result = self.command("map --config OFFICE DF_T03 -o mapped.xml", LANG="ru_RU.UTF-8")
            self.assertEqual(1, result.status)
            self.assertRegex(result.err, r"(?m)^  arrivals_by_country\.csv!A11: «Тажикистан» нет в таблице")
            self.assertNotIn("is not in the mapping", result.err)
            listed = self.command("outbox --config OFFICE list", LANG="ru_RU.UTF-8")
            self.assertTrue(CYRILLIC.search(listed.out))
        finally:
            table.write_bytes(before)

    def test_errors_are_russian_where_that_is_asked(self):
        result = self.command("inspect missing.xml", LANG="ru_RU.UTF-8")
        self.assertEqual(3, result.status)
        self.assertTrue(CYRILLIC.search(result.err))
        wrong = self.command("fly", LANG="ru_RU.UTF-8")
        self.assertIn("См. sdmx-gateway --help.", wrong.err)

    def test_the_web_service_speaks_both(self):
        self.world.serve()
        identifier = self.world.submit(csv_message({"SEX": "X"}), "belstat").json()["id"]
        self.world.settled(identifier, "Quarantined")
        path = f"/submissions/{identifier}/report"
        for language, words in (("en", "is not in the code list"), ("ru", "отсутствует в кодовом списке")):
            answer = self.world.get(path, "text/plain", token="belstat", Accept_Language=language)
            self.assertIn(words, answer.text)
            self.assertEqual(language, answer.headers["Content-Language"])
        self.assertIn("отсутствует", self.world.get(path + "?lang=ru", "text/plain", token="belstat").text)
        self.assertIn("отсутствует", self.world.get(path, "text/plain", token="belstat",
                                                    Accept_Language="de, ru;q=0.8, en;q=0.5").text)


class Serve(Scenario):
    def test_stops_cleanly_on_both_signals_and_starts_again(self):
        self.world.add_offices()
        for number in (signal.SIGTERM, signal.SIGINT):
            server = self.world.serve()
            server.process.send_signal(number)
            self.assertEqual(0, server.process.wait(20))

    def test_a_port_that_is_taken_is_an_error(self):
        first = self.world.serve()
        second = self.world.hub("serve")
        self.assertEqual(3, second.status)
        self.assertIn(f"127.0.0.1:{self.world.port}", second.err)
        self.assertEqual(0, first.stop())


if __name__ == "__main__":
    unittest.main()
