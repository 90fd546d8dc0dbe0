# SPDX-License-Identifier: Apache-2.0
"""What anybody asks the hub over SDMX REST, on the published figures of two offices."""
import re
import socket
import unittest
import xml.etree.ElementTree as ElementTree

from harness import (CSV, JSON20, ML21, ML30, SOURCE, STRUCTURE21, STRUCTURE30, Scenario, csv_rows, values)

V1 = "/rest/v1"
V2 = "/rest/v2"
FLOW1 = f"{V1}/data/EECA,DF_T03,1.0"
FLOW2 = f"{V2}/data/dataflow/EECA/DF_T03/1.0"


def roots(text):
    """Local name of the root and of all elements below it, with their attributes."""
    def local(tag):
        return tag.rsplit("}", 1)[-1]
    root = ElementTree.fromstring(text.encode("utf-8"))
    return local(root.tag), [(local(element.tag), {local(name): value for name, value in element.attrib.items()})
                             for element in root.iter()]


def json_values(data):
    """Value by partner and period, of the first data set of SDMX-JSON."""
    dimensions = (data.get("structure") or data["structures"][0])["dimensions"]
    names = [dimension["id"] for dimension in dimensions["series"]]
    partner = names.index("COUNTERPART_AREA")
    period, = dimensions["observation"]
    found = {}
    for key, series in data["dataSets"][0]["series"].items():
        area = dimensions["series"][partner]["values"][int(key.split(":")[partner])]["id"]
        for at, observation in series["observations"].items():
            value = period["values"][int(at)]
            found[area, value.get("id") or value["value"]] = str(observation[0])
    return found


class Rest(Scenario):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        world = cls.world
        world.add_offices(belarus="automatic")
        world.edit(world.belarus, 'release = "by-hand"', 'release = "automatic"')
        world.serve()
        for office in (world.belarus, world.kyrgyzstan):
            pushed = world.office(office, "push", "--wait", "90", "--json", status=0).json()
            assert {message["state"] for message in pushed} == {"Loaded"}, pushed

    def ok(self, path, accept=None, **headers):
        answer = self.world.get(path, accept, **headers)
        self.assertEqual(200, answer.status, f"{path}: {answer.body[:500]}")
        return answer

    def error(self, path, status, code, accept=None):
        """An SDMX error with that code, and its sentence."""
        answer = self.world.get(path, accept)
        self.assertEqual(status, answer.status, f"{path}: {answer.body[:500]}")
        name, elements = roots(answer.text)
        self.assertEqual("Error", name)
        self.assertEqual([code], [attributes["code"] for tag, attributes in elements if tag == "ErrorMessage"])
        return "".join(ElementTree.fromstring(answer.body).itertext()).strip()

    # ---- data ----

    def test_answers_in_the_type_asked(self):
        for path in (FLOW1 + "/A.BY....", FLOW2 + "/A.BY"):
            default = ML21 if path.startswith(V1) else ML30
            for accept, given in ((None, default), ("*/*", default), ("application/xml", "application/xml"),
                                  (ML21, ML21), (ML30, ML30), (CSV, CSV), ("text/csv", "text/csv"),
                                  ("application/vnd.sdmx.data+xml; version=3.0", ML30),
                                  (f"image/png, {CSV};q=0.5", CSV), (f"{CSV};q=0.1, {ML21};q=0.9", ML21)):
                with self.subTest(path=path, accept=accept):
                    answer = self.ok(path, accept)
                    self.assertEqual(given, answer.headers["Content-Type"].split(";charset")[0])
                    if "csv" in given:
                        self.assertTrue(answer.text.startswith("STRUCTURE,STRUCTURE_ID,ACTION,"), answer.text[:80])
                    else:
                        name, elements = roots(answer.text)
                        self.assertEqual("StructureSpecificData", name)
                        self.assertEqual(120, sum(tag == "Obs" for tag, _ in elements))

    def test_answers_time_series(self):
        for name in ("StructureSpecificTimeSeriesData", "GenericTimeSeriesData"):
            answer = self.ok(FLOW2 + "/A.BY", "application/vnd.sdmx.%s+xml;version=2.1" % name.lower())
            self.assertEqual(name, roots(answer.text)[0])

    def test_says_which_types_do_not_exist(self):
        self.assertEqual(406, self.world.get(FLOW2 + "/A.BY", "image/png").status)

    def test_answers_the_same_figures_in_every_format(self):
        from_csv = values(self.ok(FLOW2 + "/A.BY", CSV).text)
        for accept in (ML21, ML30):
            found = {}
            series = {}
            for tag, attributes in roots(self.ok(FLOW2 + "/A.BY", accept).text)[1]:
                if tag == "Series":
                    series = attributes
                if tag == "Obs":
                    found[series["COUNTERPART_AREA"], attributes["TIME_PERIOD"]] = attributes["OBS_VALUE"]
            self.assertEqual(from_csv, found)
        for path, accept in ((FLOW1 + "/A.BY....?format=jsondata", None),
                             (FLOW1 + "/A.BY....", "application/vnd.sdmx.data+json;version=1.0.0"),
                             (FLOW2 + "/A.BY", "application/vnd.sdmx.data+json;version=2.0.0"),
                             (FLOW2 + "/A.BY", "application/vnd.sdmx.data+json;version=2.1.0")):
            with self.subTest(path=path, accept=accept):
                self.assertEqual(from_csv, json_values(self.ok(path, accept).json()["data"]))

    def test_filters_by_key_and_period(self):
        expected = {("KG", "2017"): "49", ("KG", "2018"): "65"}
        for path in (FLOW1 + "/A.BY...KG?startPeriod=2017&endPeriod=2018",
                     FLOW1 + "/.BY.IMMI.NTD.KG...../all?startPeriod=2017&endPeriod=2018",
                     V1 + "/data/DF_T03/A.BY...KG?startPeriod=2017&endPeriod=2018",
                     V1 + "/data/EECA%2CDF_T03%2C1.0/A.BY...KG/?startPeriod=2017&endPeriod=2018",
                     V1 + "/data/EECA,DF_T03,latest/A.BY...KG/all/?startPeriod=2017&endPeriod=2018",
                     FLOW2 + "/A.BY.*.*.KG?c[TIME_PERIOD]=ge:2017+le:2018",
                     FLOW2 + "/A.BY.*.*.KG?c%5BTIME_PERIOD%5D=ge%3A2017%2Ble%3A2018",
                     FLOW2 + "/*?c[REF_AREA]=BY&c[COUNTERPART_AREA]=KG&c[TIME_PERIOD]=2017,2018",
                     FLOW2 + "?c[REF_AREA]=BY&c[COUNTERPART_AREA]=KG&startPeriod=2017&endPeriod=2018",
                     V2 + "/data/dataflow/EECA/DF_T03/+/A.BY.*.*.KG?startPeriod=2017&endPeriod=2018",
                     V2 + "/data/dataflow/*/DF_T03/~/A.BY.*.*.KG?startPeriod=2017&endPeriod=2018",
                     "/sdmx/v2/data/dataflow/EECA/DF_T03/1.0/A.BY.%2A.%2A.KG/?startPeriod=2017&endPeriod=2018",
                     "/rest/data/DF_T03/A.BY...KG?startPeriod=2017&endPeriod=2018"):
            with self.subTest(path=path):
                self.assertEqual(expected, values(self.ok(path, CSV).text))

    def test_joins_codes(self):
        areas = {"KG", "KZ"}
        for path in (FLOW1 + "/A.BY...KG+KZ", FLOW1 + "/A.BY...KG%2BKZ", FLOW2 + "/A.BY.*.*.KG,A.BY.*.*.KZ",
                     FLOW2 + "?c[REF_AREA]=BY&c[COUNTERPART_AREA]=KG,KZ"):
            with self.subTest(path=path):
                self.assertEqual(areas, {area for area, _ in values(self.ok(path, CSV).text)})

    def test_gives_first_and_last_observations(self):
        self.assertEqual({("KG", "2018"): "65", ("KG", "2019"): "138"},
                         values(self.ok(FLOW1 + "/A.BY...KG?lastNObservations=2", CSV).text))
        self.assertEqual({("KG", "2010"): "107"},
                         values(self.ok(FLOW1 + "/A.BY...KG?firstNObservations=1", CSV).text))

    def test_gives_what_was_updated_since(self):
        self.assertEqual(10, len(values(self.ok(
            FLOW2 + "/A.BY.*.*.KG?updatedAfter=2020-01-01T00:00:00Z", CSV).text)))
        self.error(FLOW2 + "/A.BY.*.*.KG?updatedAfter=2999-01-01T00%3A00%3A00%2B00%3A00", 404, "100")

    def test_gives_series_without_data_and_data_without_attributes(self):
        keys = roots(self.ok(FLOW1 + "/A.BY?detail=serieskeysonly", ML21).text)[1]
        self.assertEqual((12, 0), (sum(tag == "Series" for tag, _ in keys), sum(tag == "Obs" for tag, _ in keys)))
        bare = roots(self.ok(FLOW1 + "/A.BY...KG?detail=dataonly", ML21).text)[1]
        observation = next(attributes for tag, attributes in bare if tag == "Obs")
        self.assertEqual({"TIME_PERIOD", "OBS_VALUE"}, set(observation))

    def test_puts_another_dimension_or_all_of_them_at_the_observation(self):
        flat = roots(self.ok(FLOW2 + "/A.BY.*.*.KG?dimensionAtObservation=AllDimensions", ML30).text)[1]
        self.assertEqual(0, sum(tag == "Series" for tag, _ in flat))
        self.assertEqual(10, sum(tag == "Obs" and attributes["COUNTERPART_AREA"] == "KG" for tag, attributes in flat))
        across = roots(self.ok(FLOW2 + "/A.BY?dimensionAtObservation=COUNTERPART_AREA", ML30).text)[1]
        self.assertEqual(10, sum(tag == "Series" for tag, _ in across))
        self.error(FLOW2 + "/A.BY?dimensionAtObservation=NOTHING", 400, "140")

    def test_gives_one_providers_part(self):
        mine = csv_rows(self.ok(FLOW1 + "/all/KG1", CSV).text)
        self.assertEqual({"KG"}, {row["REF_AREA"] for row in mine})
        through_agreement = csv_rows(self.ok(V2 + "/data/provisionagreement/EECA/PA_KG1_DF_T03/1.0", CSV).text)
        self.assertEqual(len(mine), len(through_agreement))

    # ---- errors ----

    def test_says_404_with_error_100_where_nothing_is_found(self):
        for path in (FLOW1 + "/A.AM....", FLOW2 + "/A.BY.*.*.FR", FLOW2 + "/A.BY?c[TIME_PERIOD]=1900",
                     V2 + "/data/dataflow/EECA/DF_T99/1.0", V1 + "/data/NO_FLOW", V1 + "/dataflow/EECA/NOTHING/1.0",
                     V2 + "/structure/codelist/NOBODY/*/*", V2 + "/availability/dataflow/EECA/DF_T01/1.0"):
            with self.subTest(path=path):
                self.error(path, 404, "100")
        self.assertIn("There is no resource “nothing”", self.error(V2 + "/nothing", 404, "100"))
        told = self.world.get(V2 + "/structure/codelist/NOBODY", "application/json")
        self.assertEqual((404, 100), (told.status, told.json()["errors"][0]["code"]))

    def test_says_where_a_query_is_wrong(self):
        for path, words in ((FLOW2 + "/A.BY?colour=red", "There is no parameter “colour”"),
                            (FLOW2 + "/A.BY?c[COLOUR]=red", "has no component “COLOUR”"),
                            (FLOW2 + "/A.B.C.D.E.F.G.H.I.J.K.L", "The key has 12 positions"),
                            (FLOW1 + "/A.BY?startPeriod=yesterday", "“yesterday” is not possible for startPeriod"),
                            (FLOW1 + "/A.BY?detail=little", "“little” is not possible for detail"),
                            (V2 + "/data/dataflow/EECA/%ZZ/1.0", "two hexadecimal digits")):
            with self.subTest(path=path):
                self.assertIn(words, self.error(path, 400, "140"))

    def test_says_in_a_sentence_what_is_not_built(self):
        for path in (V2 + "/data/dataflow/EECA/*/*", V1 + "/data/all",
                     V2 + "/schema/dataflow/EECA/DF_T03/1.0"):
            with self.subTest(path=path):
                self.assertGreater(len(self.error(path, 501, "501", "application/xml")), 20)

    def test_speaks_russian(self):
        answer = self.world.get(FLOW2 + "/A.BY.*.*.FR", Accept_Language="ru")
        self.assertEqual("ru", answer.headers["Content-Language"])
        self.assertIn("По этому запросу ничего не найдено.", answer.text)

    # ---- HTTP ----

    def test_packs_answers(self):
        plain = self.ok(FLOW2 + "/A.BY", CSV)
        packed = self.ok(FLOW2 + "/A.BY", CSV, Accept_Encoding="gzip, deflate")
        self.assertEqual("gzip", packed.headers["Content-Encoding"])
        self.assertLess(len(packed.body), len(plain.body) / 4)
        self.assertEqual(plain.text, packed.text)

    def test_lets_a_client_keep_its_answer(self):
        for path, accept in ((FLOW2 + "/A.BY", CSV), (V2 + "/structure/dataflow/EECA", None),
                             (V2 + "/availability/dataflow/EECA/DF_T03/1.0", None)):
            with self.subTest(path=path):
                first = self.ok(path, accept)
                again = self.world.get(path, accept, If_None_Match=first.headers["ETag"])
                self.assertEqual((304, b""), (again.status, again.body))
                self.assertEqual(first.headers["ETag"], again.headers["ETag"])
                self.assertEqual(200, self.world.get(path, accept, If_None_Match='"other"').status)
                self.assertEqual(304, self.world.get(path, accept,
                                                     If_Modified_Since=first.headers["Last-Modified"]).status)

    def test_answers_head_without_a_body(self):
        for path, accept in ((FLOW2 + "/A.BY", CSV), (V1 + "/dataflow/EECA", None), ("/health", None)):
            with self.subTest(path=path):
                head = self.world.request("HEAD", path, headers={"Accept": accept or "*/*"})
                self.assertEqual((200, b""), (head.status, head.body))
                self.assertEqual(self.ok(path, accept).headers["Content-Type"], head.headers["Content-Type"])
        self.assertEqual(404, self.world.request("HEAD", FLOW2 + "/A.BY.*.*.FR").status)

    def test_lets_pages_of_other_origins_read(self):
        self.assertEqual("*", self.ok(V2 + "/structure/dataflow/EECA").headers["Access-Control-Allow-Origin"])
        asked = self.world.request("OPTIONS", FLOW2 + "/A.BY", headers={"Origin": "https://a.example"})
        self.assertEqual((204, "GET, HEAD, OPTIONS"), (asked.status, asked.headers["Access-Control-Allow-Methods"]))

    def test_answers_several_requests_on_one_connection(self):
        request = f"GET {FLOW2}/A.BY.*.*.KG HTTP/1.1\r\nHost: h\r\nAccept: {CSV}\r\n\r\n".encode()
        last = request.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
        with socket.create_connection(("127.0.0.1", self.world.port), timeout=60) as client:
            client.sendall(request + last)
            received = b"".join(iter(lambda: client.recv(65536), b""))
        self.assertEqual(2, received.count(b"HTTP/1.1 200 OK\r\n"))

    def test_has_a_home_page_and_tells_its_health(self):
        self.assertIn("EECA_HUB: SDMX gateway", self.ok("/").text)
        self.assertIn("EECA_HUB: шлюз SDMX", self.ok("/?lang=ru").text)
        health = self.ok("/health").json()
        self.assertEqual(("ok", "EECA_HUB"), (health["status"], health["name"]))
        for link in re.findall(r'href="([^"]+)"', self.ok("/").text):
            self.ok(link.replace("&amp;", "&"))

    # ---- structures ----

    def test_answers_structures_in_the_type_asked(self):
        for root in (V1 + "/dataflow/EECA/DF_T03/1.0", V2 + "/structure/dataflow/EECA/DF_T03/1.0"):
            default = STRUCTURE21 if root.startswith(V1) else STRUCTURE30
            for accept, given in ((None, default), (STRUCTURE21, STRUCTURE21), (STRUCTURE30, STRUCTURE30), (JSON20, JSON20)):
                with self.subTest(root=root, accept=accept):
                    answer = self.ok(root, accept)
                    self.assertEqual(given, answer.headers["Content-Type"].split(";charset")[0])
                    if given == JSON20:
                        self.assertEqual(["DF_T03"], [flow["id"] for flow in answer.json()["data"]["dataflows"]])
                    else:
                        self.assertEqual(["DF_T03"], [attributes["id"] for tag, attributes in roots(answer.text)[1]
                                                      if tag == "Dataflow" and "agencyID" in attributes])

    def test_brings_what_is_referred_to(self):
        def found(query):
            data = self.ok(V2 + query, JSON20).json()["data"]
            return {kind: sorted(one["id"] for one in artefacts) for kind, artefacts in data.items()}
        flow = "/structure/dataflow/EECA/DF_T03/1.0"
        self.assertEqual({"dataflows": ["DF_T03"]}, found(flow))
        self.assertEqual({"dataflows": ["DF_T03"], "dataStructures": ["DSD_MIG"]}, found(flow + "?references=children"))
        descendants = found(flow + "?references=descendants")
        self.assertIn("CL_AREA_MIG", descendants["codelists"])
        self.assertIn("CL_FREQ", descendants["codelists"])
        self.assertEqual(["CS_MIG"], descendants["conceptSchemes"])
        everything = found(flow + "?references=all")
        self.assertIn("PA_BY1_DF_T03", everything["provisionAgreements"])
        self.assertIn("categorisations", everything)
        self.assertEqual(12, len(found("/structure/dataflow/EECA")["dataflows"]))
        self.assertEqual({"codelists": ["CL_SEX"]}, found("/structure/codelist/SDMX/CL_SEX"))

    def test_gives_parts_and_stubs(self):
        item = self.ok(V1 + "/codelist/EECA/CL_AREA_MIG/1.0/KG", JSON20).json()["data"]["codelists"][0]
        self.assertEqual((["KG"], True), ([code["id"] for code in item["codes"]], item["isPartial"]))
        stubs = self.ok(V1 + "/codelist/EECA?detail=allstubs", JSON20).json()["data"]["codelists"]
        self.assertGreater(len(stubs), 5)
        self.assertEqual([], [stub["id"] for stub in stubs if stub.get("codes")])
        partial = self.ok(V2 + "/structure/dataflow/EECA/DF_T03/1.0?references=descendants&detail=referencepartial",
                          JSON20).json()["data"]["codelists"]
        measures = next(one for one in partial if one["id"] == "CL_MIG_MEASURE")
        self.assertEqual(["IMMI"], [code["id"] for code in measures["codes"]])

    def test_says_what_is_available(self):
        for path in (V1 + "/availableconstraint/EECA,DF_T03,1.0/A.BY.", V2 + "/availability/dataflow/EECA/DF_T03/1.0/A.BY"):
            with self.subTest(path=path):
                text = self.ok(path).text
                self.assertIn(">KG<", text)
                self.assertNotIn(">FR<", text)
                self.assertRegex(text, r"2010")
                self.assertRegex(text, r"\b120\b")
        lists = self.ok(V2 + "/availability/dataflow/EECA/DF_T03/1.0/A.BY?references=codelist", JSON20).json()["data"]
        area = next(one for one in lists["codelists"] if one["id"] == "CL_AREA_MIG")
        self.assertNotIn("FR", {code["id"] for code in area["codes"]})

    def test_answers_a_schema_query_with_the_structure(self):
        data = self.ok(V2 + "/schema/dataflow/EECA/DF_T03/1.0/", JSON20).json()["data"]
        self.assertEqual(["DSD_MIG"], [one["id"] for one in data["dataStructures"]])

    # ---- the documentation ----

    def test_every_example_of_the_documentation_works(self):
        text = (SOURCE / "docs/rest.md").read_text(encoding="utf-8")
        blocks = "\n".join(re.findall(r"```sh\n(.*?)```", text, re.S)).replace("\\\n", " ")
        examples = re.findall(r"^curl .*$", blocks, re.M)
        self.assertGreater(len(examples), 8)
        for example in examples:
            url = re.search(r"http://127\.0\.0\.1:8080(/[^\s\"']*)", example)[1]
            if "-X POST" in example or "/submissions" in url:
                continue  # submissions_test.py has these
            accept = re.search(r"Accept: ([^\"']+)", example)
            with self.subTest(example=example):
                self.ok(url, accept[1] if accept else "*/*")


if __name__ == "__main__":
    unittest.main()
