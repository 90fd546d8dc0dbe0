# SPDX-License-Identifier: Apache-2.0
"""Messages that other systems wrote, of every format: what the schemas call valid is read without an error and
counted right, what they call invalid has a finding where they see the fault, and nothing crashes or takes long.
They lie beside the project, in ../shared/corpus or where GATEWAY_SHARED says; skipped where they are absent."""

import concurrent.futures
import csv
import json
import os
import re
import subprocess
import sys
import unittest

PROGRAM = os.environ["GATEWAY_PROGRAM"]
HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.environ.get("GATEWAY_SHARED", os.path.join(HERE, "..", "..", "..", "shared"))
CORPUS = os.path.join(SHARED, "corpus")
SECONDS = 60  # for one message, on a busy machine
UNREAD = ("sdmx-edi", "json-other-sdmx-ish", "fusion-json", "sdmx-other-xml", "zip")
COUNTS = (("series", "series"), ("observations", "obs"), ("datasets", "datasets"))

# Valid to their schema, and wrong all the same.
WRONG = {
    "sdmx-json-1.0/data/sdmx-twg.sdmx-json__exr-action-delete.json": "numbers of attribute values that are not listed",
    "sdmx-json-1.0/metadata/sdmx-twg.sdmx-json__generated-sample.json": "texts that are no URNs",
    "sdmx-json-1.0/structure/sdmx-twg.sdmx-json__generated-sample.json": "texts that are no URNs",
    "sdmx-json-2.0/data/sdmx-twg.sdmx-json__exr-action-delete.json": "numbers of attribute values that are not listed",
    "sdmx-json-2.1/data/sdmx-twg.sdmx-json__exr-action-delete.json": "numbers of attribute values that are not listed",
    "sdmx-ml-2.0/structure/csarven.linked-sdmx__OECD.HEALTH_STAT.xml": "a component twice",
    "sdmx-ml-2.0/structure/jembi.sdmx-hd-lib__extracted__DSD.xml": "a code list twice",
}
# They have findings at their own lines. What the index says is the line in a copy: of what a SOAP envelope carries,
# or of a message without its data, whose root tag is written on one line.
ELSEWHERE = {
    "registry/sdmx-ml-2.1/SDMXISTATTOOLKIT.META-DATA.MANAGER__SubmitStructure.xml",
    "sdmx-ml-2.0/compact-data/Widukind.dlstats__destatis-data-compact-2.0.xml",
    "sdmx-ml-2.0/query-template/SDMXISTATFRAMEWORK.SDMX_WS_ONTHEFLY__QueryGenericMessageALL.xml",
    "sdmx-ml-2.0/query-template/SDMXISTATFRAMEWORK.SDMX_WS_ONTHEFLY__QueryGenericMessageAND.xml",
    "sdmx-ml-2.0/structure/kalessine.sdmx-sax-parser__datastructures.xml",
    "sdmx-ml-2.1/structure-specific-data/Meaningful-Data.sdmxthon__demo_structure.xml",
    "sdmx-ml-2.1/structure-specific-data/Meaningful-Data.sdmxthon__structure.xml",
    "sdmx-ml-2.1/structure-specific-data/alcardac.SDMXRI_WS_OF__data-with-footer.xml",
    "sdmx-ml-2.1/structure-specific-data/juangabreil.php-sdmx__edu_non_finance_data.xml",
    "sdmx-ml-2.1/structure-specific-data/khaeru.sdmx-test-data__NAMA_10_GDP-ss.xml",
    "sdmx-ml-3.0/structure-specific-data/sdmx-twg.sdmx-ml__Structure_Specific_Data__ECB_EXR.xml",
    "sdmx-ml-3.1/structure-specific-data/bis-med-it.pysdmx__data_structure_no_structure.xml",
}
# What their schema's validator does not like is that it lacks a schema: of the data structure whose namespace the
# dataset is in, or of XHTML.
ADMITTED = {
    "sdmx-ml-1.0/message-group/Widukind.dlstats__fed-data-1.0.xml",
    "sdmx-ml-2.0/message-group/epam.sdmxsource__SDMX-BOP-BdE-sample.xml",
    "sdmx-ml-2.1/generic-metadata/sdmx-twg.sdmx-ml-v2_1__esms_generic.xml",
}
KNOWN = WRONG.keys() | ELSEWHERE | ADMITTED


def messages():
    with open(os.path.join(CORPUS, "INDEX.tsv"), encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def inspect(message):
    path = os.path.join(CORPUS, message["path"])
    done = subprocess.run([PROGRAM, "--lang", "en", "inspect", path, "--json"], capture_output=True,
                          timeout=SECONDS, check=False)
    try:
        return message, done.returncode, json.loads(done.stdout)
    except ValueError:
        return message, done.returncode, {}


def is_valid(message):
    return re.match(r"(json-schema:)?valid", message["schema"]) and not message["fault"]


def faults_of_valid(message, status, seen):
    if status != 0:
        yield "exit status %d" % status
    for name in ("format", "version", "kind"):
        if seen.get(name) != message[name]:
            yield "%s %s, not %s" % (name, seen.get(name), message[name])
    for ours, theirs in COUNTS:
        if message[theirs] and seen.get(ours) is not None and str(seen[ours]) != message[theirs]:
            yield "%s %s, not %s" % (ours, seen[ours], message[theirs])
    for finding in seen.get("findings", []):
        if finding["severity"] == "error":
            yield "%s at line %s" % (finding["code"], finding["line"])
            break


def fault_of_invalid(message, seen):
    """Nothing when there is a finding, at the line where the schema sees the first fault if it names one."""
    if seen.get("error"):
        return None
    lines = {finding["line"] for finding in seen.get("findings", [])}
    first = re.search(r"; line (\d+):", message["schema_detail"])
    if not lines or (first and int(first[1]) not in lines):
        return "no finding at line %s, only at %s" % (first[1] if first else "?", sorted(lines)[:5])
    return None


class Corpus(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            cls.seen = list(pool.map(inspect, messages()))

    def hold(self, faults):
        """Every message is right, or known to differ."""
        unknown = ["%s: %s" % fault for fault in faults if fault[0] not in KNOWN]
        self.assertEqual([], unknown, "\n".join([""] + unknown))

    def test_nothing_crashes(self):
        self.assertEqual([m["path"] for m, status, _ in self.seen if status < 0 or status > 10], [])

    def test_valid_messages_are_read_and_counted(self):
        faults = [(m["path"], ", ".join(faults_of_valid(m, status, seen))) for m, status, seen in self.seen
                  if is_valid(m) and m["format"] not in UNREAD]
        self.hold((path, fault) for path, fault in faults if fault)

    def test_faults_are_found_where_they_are(self):
        faults = [(m["path"], fault_of_invalid(m, seen)) for m, _, seen in self.seen
                  if m["schema"].startswith(("invalid", "not-well-formed", "json-schema:invalid"))]
        self.hold((path, fault) for path, fault in faults if fault)


if __name__ == "__main__":
    if not os.path.exists(os.path.join(CORPUS, "INDEX.tsv")):
        print("skipped: there is no corpus of messages in " + CORPUS)
        sys.exit(77)
    unittest.main()
