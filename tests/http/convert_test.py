# SPDX-License-Identifier: Apache-2.0
"""Messages that are packed, and several that become one."""
import gzip
import io
import json
import re
import unittest
import zipfile

from harness import Scenario, csv_message, ml_message

FIXED = "--id C1 --prepared 2026-02-01T00:00:00Z"


def zipped(files):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in files.items():
            opened.writestr(name, content)
    return archive.getvalue()


class Convert(Scenario):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.folder = cls.world.folder
        dsd = {file.name: file.read_bytes() for file in sorted((cls.folder / "dsd").glob("*.xml"))}
        messages = {"a.xml": ml_message({}), "b.csv": csv_message({"TIME_PERIOD": "2019"}, flow="EECA:DF_T04(1.0)")}
        for name, content in messages.items():
            (cls.folder / name).write_bytes(content)
        (cls.folder / "one.zip").write_bytes(zipped({"folder/a.xml": messages["a.xml"]}))
        (cls.folder / "data.zip").write_bytes(zipped(messages | {"notes.txt": b"no message"}))
        (cls.folder / "all.zip").write_bytes(zipped(messages | dsd))
        (cls.folder / "valid.zip").write_bytes(zipped({"a.xml": messages["a.xml"]} | dsd))
        (cls.folder / "outside.zip").write_bytes(zipped({"../a.xml": messages["a.xml"], "b.xml": b""}))
        (cls.folder / "b.csv.gz").write_bytes(gzip.compress(messages["b.csv"]))

    def command(self, line, status=0):
        return self.world.run(*line.split(), status=status)

    def counts(self, name):
        document = self.command(f"inspect {name} --structure dsd --json").json()
        return tuple(document[key] for key in ("format", "kind", "datasets", "series", "observations"))

    def test_several_files_become_one_message(self):
        self.command(f"convert a.xml b.csv.gz --structure dsd --to sdmx-ml-3.0 -o joined.xml {FIXED}")
        self.assertEqual(("sdmx-ml", "structure-specific-data", 2, 2, 2), self.counts("joined.xml"))
        header = self.command("inspect joined.xml --json").json()["header"]
        self.assertEqual(["DSD_MIG", "DSD_MIG_2"], [structure["id"] for structure in header["structures"]])
        self.assertEqual("C1", header["id"])
        self.command(f"convert a.xml b.csv.gz --structure dsd --to sdmx-ml-3.0 -o again.xml {FIXED}")
        self.assertEqual((self.folder / "joined.xml").read_bytes(), (self.folder / "again.xml").read_bytes())
        self.command("convert joined.xml --structure dsd --to sdmx-csv-2.0 -o joined.csv")
        self.assertEqual(("sdmx-csv", "data", 2, 2, 2), self.counts("joined.csv"))
        self.command(f"convert joined.csv --structure dsd --to sdmx-ml-3.0 -o back.xml {FIXED}")
        self.assertEqual(("sdmx-ml", "structure-specific-data", 2, 2, 2), self.counts("back.xml"))

    def test_an_archive_stands_for_what_is_in_it(self):
        self.assertEqual(("zip", "zip-of-messages", 1, 0, 1), self.counts("one.zip"))
        told = self.command("inspect data.zip --structure dsd --json")
        self.assertIn("data.zip/notes.txt is no SDMX message", told.err)
        messages = told.json()["messages"]
        self.assertEqual([("data.zip/a.xml", "sdmx-ml"), ("data.zip/b.csv", "sdmx-csv")],
                         [(message["file"], message["format"]) for message in messages])
        self.assertEqual(("sdmx-csv", "data", 1, 1, 1), self.counts("data.zip/b.csv"))
        self.assertIn("outside.zip", self.command("inspect outside.zip", status=3).err)

    def test_an_archive_brings_its_structures_along(self):
        self.command("validate valid.zip")
        self.command(f"convert all.zip --to sdmx-csv-2.1 -o all.csv {FIXED}")
        self.assertEqual(("sdmx-csv", "data", 2, 2, 2), self.counts("all.csv"))
        self.command("convert a.xml --structure all.zip --to sdmx-csv-2.0 -o a.csv")

    def test_structure_files_become_one(self):
        self.command(f"convert dsd/codelists.xml dsd/concepts.xml --to sdmx-ml-3.0 -o joined_structures.xml {FIXED}")
        one = self.command("inspect dsd/codelists.xml dsd/concepts.xml --json").json()
        joined = self.command("inspect joined_structures.xml --json").json()
        self.assertEqual(sorted(one[0]["structures"] + one[1]["structures"]), sorted(joined["structures"]))

    def test_says_what_is_missing_and_what_does_not_go_together(self):
        self.assertIn("EECA:DF_T03(1.0)", self.command("convert a.xml --to sdmx-csv-2.0", status=2).err)
        self.assertIn("dsd/concepts.xml",
                      self.command("convert a.xml dsd/concepts.xml --structure dsd --to sdmx-ml-3.0", status=2).err)
        self.assertIn("keys=obs", self.command("convert a.xml --structure dsd --to sdmx-csv-1.0 --keys obs", status=2).err)

    def test_json_messages_bring_their_structure_along(self):
        for version in ("1.0", "2.0", "2.1"):
            self.command(f"convert a.xml --structure dsd --to sdmx-json-{version} -o a.json {FIXED}")
            self.command("convert a.json --to sdmx-csv-2.0 -o own.csv")
            self.command("convert own.csv --structure dsd --to sdmx-csv-2.0 -o back.csv")
            self.command("convert a.json --structure dsd --to sdmx-csv-2.0 -o all.csv")
            self.assertEqual((self.folder / "all.csv").read_text(), (self.folder / "back.csv").read_text())

    def test_json_of_before_1_0_needs_no_name_of_its_structure(self):
        self.command(f"convert a.xml --structure dsd --to sdmx-json-1.0 -o a.json {FIXED}")
        message = json.loads((self.folder / "a.json").read_text())
        for part in [message["data"]["structure"], *message["data"]["dataSets"]]:
            del part["links"]
        (self.folder / "unnamed.json").write_text(json.dumps(message))
        told = self.command("convert unnamed.json --to sdmx-csv-2.0 -o unnamed.csv")
        self.assertIn("structure-invented", told.err)
        self.command("convert a.json --to sdmx-csv-2.0 -o named.csv")
        expected = (self.folder / "named.csv").read_text().replace("dataflow,EECA:DF_T03(1.0),",
                                                                    "datastructure,UNKNOWN:UNNAMED(1.0),")
        self.assertEqual(expected, (self.folder / "unnamed.csv").read_text())

    def test_data_of_a_data_structure_have_their_heading_in_csv_without_observations(self):
        self.command(f"convert a.xml --structure dsd --to sdmx-ml-3.0 -o a3.xml {FIXED}")
        text = (self.folder / "a3.xml").read_text()
        begin, end = text.index("<mes:DataSet"), text.index("</mes:DataSet>") + len("</mes:DataSet>")
        (self.folder / "none.xml").write_text(text[:begin] + text[end:])
        self.command("convert none.xml --structure dsd --to sdmx-csv-2.0 -o none.csv")
        self.command("convert a3.xml --structure dsd --to sdmx-csv-2.0 -o a3.csv")
        heading = (self.folder / "a3.csv").read_text().splitlines()[:1]
        self.assertEqual(heading, (self.folder / "none.csv").read_text().splitlines())
        (self.folder / "keys.xml").write_text(re.sub(r"<Obs [^>]*/>", "", text))
        self.command("convert keys.xml --structure dsd --to sdmx-csv-2.0 -o keys.csv")
        self.assertEqual(("sdmx-csv", "data", 1, 1, 0), self.counts("keys.csv"))

    def test_series_that_are_interrupted_are_put_together(self):
        rows = [{"SEX": sex, "TIME_PERIOD": year} for year in ("2019", "2018") for sex in ("F", "M")]
        (self.folder / "mixed.csv").write_bytes(csv_message(*rows))
        self.command(f"convert mixed.csv --structure dsd --to sdmx-ml-3.0 -o sorted.xml {FIXED}")
        self.assertEqual(("sdmx-ml", "structure-specific-data", 1, 2, 4), self.counts("sorted.xml"))
        piped = self.command(f"convert mixed.csv --structure dsd --to sdmx-ml-3.0 -o - {FIXED}").out
        self.assertEqual((self.folder / "sorted.xml").read_text(), piped)

    def test_csv_has_names_keys_and_days_where_they_are_wished_for(self):
        out = self.command("convert a.xml --structure dsd --to sdmx-csv-2.0 --labels both --time-format normalized "
                           "--keys both").out
        header, line = out.splitlines()
        self.assertTrue(header.startswith("STRUCTURE,STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY,FREQ: "), header)
        self.assertIn(",A.BY.IMMI.NTD.KG._T._T._T._T.PS,A.BY.IMMI.NTD.KG._T._T._T._T.PS.2018,A: Annual,", line)
        self.assertIn(",2018-01-01,65,", line)


if __name__ == "__main__":
    unittest.main()
