# SPDX-License-Identifier: Apache-2.0
"""The contract of POST /submissions and of what follows on it."""
import gzip
import itertools
import re
import resource
import select
import socket
import threading
import unittest

from harness import CSV, ML30, Scenario, csv_message, ml_message, until, values

MEGABYTE = 1 << 20


class Submissions(Scenario):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.world.edit(cls.world.hub_config, 'max_body = "2 GB"', 'max_body = "8 MB"')
        cls.world.add_offices(kyrgyzstan="by-hand")
        cls.world.add_partner("unece", "consumer", "EECA:DATA_CONSUMERS(1.0).UNECE")
        cls.server = cls.world.serve()

    def refused(self, answer, status, sentence):
        """A refusal is problem+json with a sentence, and leaves nothing behind."""
        self.assertEqual(status, answer.status, answer.body)
        self.assertEqual("application/problem+json", answer.headers["Content-Type"])
        problem = answer.json()
        self.assertEqual((status, sentence), (problem["status"], problem["code"]))
        self.assertNotEqual("", problem["detail"])

    def spooled(self):
        return sorted(path.name for path in (self.world.folder / "var/hub/spool/inbox").glob("*"))

    # ---- what is taken ----

    def test_answers_202_with_the_place_where_it_can_be_followed(self):
        body = csv_message({"TIME_PERIOD": "2001"})
        answer = self.world.submit(body, "belstat")
        self.assertEqual(202, answer.status)
        receipt = answer.json()
        self.assertEqual(f"/submissions/{receipt['id']}", answer.headers["Location"])
        self.assertEqual(("Received", len(body)), (receipt["state"], receipt["size"]))
        view = self.world.settled(receipt["id"], "Pending")
        self.assertEqual((["EECA:DF_T03(1.0)"], 1, True), (view["flows"], view["observations"], view["acceptable"]))
        self.assertEqual(["Received", "Pending"], [step["state"] for step in view["history"]])

    def test_gives_the_first_answer_again_for_the_same_key_and_body(self):
        body = csv_message({"TIME_PERIOD": "2002"})
        first = self.world.submit(body, "belstat", key="k-2002")
        again = self.world.submit(body, "belstat", key="k-2002")
        self.assertEqual((202, 202), (first.status, again.status))
        self.assertEqual(first.headers["Location"], again.headers["Location"])
        self.assertEqual("true", again.headers["Idempotent-Replayed"])
        self.assertIsNone(first.headers["Idempotent-Replayed"])

    def test_two_at_once_with_one_key_are_one_submission(self):
        body = csv_message({"TIME_PERIOD": "2003"})
        answers = []
        senders = [threading.Thread(target=lambda: answers.append(self.world.submit(body, "belstat", key="k-2003")))
                   for _ in range(8)]
        for sender in senders:
            sender.start()
        for sender in senders:
            sender.join(60)
        self.assertEqual([202] * 8, [answer.status for answer in answers])
        self.assertEqual(1, len({answer.headers["Location"] for answer in answers}))

    def test_refuses_the_same_key_with_another_body(self):
        self.assertEqual(202, self.world.submit(csv_message({"TIME_PERIOD": "2004"}), "belstat", key="k-2004").status)
        other = self.world.submit(csv_message({"TIME_PERIOD": "2005"}), "belstat", key="k-2004")
        self.refused(other, 422, "idempotency-key-reused")

    def test_keys_of_two_partners_have_nothing_to_do_with_each_other(self):
        first = self.world.submit(csv_message({"TIME_PERIOD": "2006"}), "belstat", key="k-2006")
        other = self.world.submit(csv_message({"REF_AREA": "KG", "COUNTERPART_AREA": "BY"}), "kyrstat", key="k-2006")
        self.assertEqual((202, 202), (first.status, other.status))
        self.assertNotEqual(first.headers["Location"], other.headers["Location"])

    def test_takes_a_body_in_chunks(self):
        body = csv_message({"TIME_PERIOD": "2007"})
        answer = self.world.submit(iter([body[:10], body[10:11], body[11:]]), "belstat")
        self.assertEqual(202, answer.status, answer.body)
        self.assertEqual(len(body), answer.json()["size"])
        self.world.settled(answer.json()["id"], "Pending")

    def test_takes_a_packed_body(self):
        answer = self.world.submit(gzip.compress(csv_message({"TIME_PERIOD": "2008"})), "belstat",
                                   Content_Encoding="gzip")
        self.assertEqual(202, answer.status, answer.body)
        self.assertEqual(1, self.world.settled(answer.json()["id"], "Pending")["observations"])

    def test_takes_plain_xml_and_says_nothing_of_the_type(self):
        for content_type in ("application/xml", "application/octet-stream", ML30 + ";charset=utf-8"):
            answer = self.world.submit(ml_message({"TIME_PERIOD": "2009"}), "belstat", content_type)
            self.assertEqual(202, answer.status, answer.body)
            self.world.settled(answer.json()["id"], "Pending")

    # ---- who may ----

    def test_wants_a_token(self):
        self.refused(self.world.submit(csv_message({}), None), 401, "token-missing")
        answer = self.world.submit(csv_message({}), "no-such-token")
        self.refused(answer, 401, "token-unknown")
        self.assertEqual('Bearer realm="sdmx-gateway"', answer.headers["WWW-Authenticate"])

    def test_takes_no_token_that_was_revoked(self):
        token = self.world.add_partner("shortlived", "provider", "EECA:DATA_PROVIDERS(1.0).BY1")
        self.assertEqual(200, self.world.get("/submissions", token=token).status)
        listed = self.world.hub("token", "--json", "list", status=0).json()
        identifier = next(one["id"] for one in listed if one["partner"] == "shortlived")
        self.world.hub("token", "revoke", identifier, status=0)
        self.refused(self.world.submit(csv_message({}), token), 401, "token-unknown")

    def test_takes_nothing_from_who_only_reads(self):
        self.refused(self.world.submit(csv_message({}), "unece"), 403, "submitting-forbidden")

    def test_refuses_a_message_under_somebody_elses_agreement(self):
        # The statistical office of Belarus has no agreement for the flow of another agency's structure.
        before = self.spooled()
        answer = self.world.submit(ml_message({}, flow="EECA:DF_T03(1.0)").replace(
            b"Dataflow=EECA:DF_T03(1.0)", b"Dataflow=EECA:DF_T11(1.0)"), "migration", ML30)
        self.assertEqual(401, answer.status)
        self.world.add_partner("migration", "provider", "EECA:DATA_PROVIDERS(1.0).BY2")
        answer = self.world.submit(ml_message({}), "migration", ML30)
        self.refused(answer, 403, "agreement-missing")
        answer = self.world.submit(csv_message({}), "migration")
        self.refused(answer, 403, "agreement-missing")
        # Its agreement over a flow is not taken for another provider's that the message names.
        foreign = csv_message({}).replace(b"dataflow,EECA:DF_T03(1.0)", b"dataprovision,EECA:PA_KG1_DF_T03(1.0)")
        self.assertIn(b"PA_KG1", foreign)
        self.refused(self.world.submit(foreign, "belstat"), 403, "agreement-missing")
        self.assertEqual(before, self.spooled())

    def test_a_country_that_is_not_the_senders_is_a_finding(self):
        answer = self.world.submit(csv_message({"REF_AREA": "KG", "COUNTERPART_AREA": "BY"}), "belstat")
        self.assertEqual(202, answer.status)
        self.world.settled(answer.json()["id"], "Quarantined")
        report = self.world.get(answer.headers["Location"] + "/report", token="belstat").json()
        finding, = [one for one in report["findings"] if one["severity"] == "error"]
        self.assertEqual(("constraint-broken", "REF_AREA", "KG", 2),
                         (finding["code"], finding["component"], finding["value"], finding["line"]))

    def test_a_sender_sees_its_own_submissions_only(self):
        answer = self.world.submit(csv_message({"TIME_PERIOD": "2010"}), "belstat")
        for path in ("", "/report"):
            self.refused(self.world.get(answer.headers["Location"] + path, token="kyrstat"), 403, "submission-foreign")
            self.refused(self.world.get(answer.headers["Location"] + path), 401, "token-missing")
        listed = self.world.get("/submissions", token="kyrstat").json()["submissions"]
        self.assertEqual(set(), {one["partner"] for one in listed} - {"kyrstat"})
        self.refused(self.world.get("/submissions/nothing", token="belstat"), 404, "submission-unknown")
        self.refused(self.world.request("POST", answer.headers["Location"] + "/accept", token="belstat"), 403,
                     "administrator-only")

    # ---- what is refused at once ----

    def test_refuses_bytes_of_no_known_format(self):
        before = self.spooled()
        for body in (b"\x00\x01\x02" * 5000, b"hello", b"", b"{}", b"<html></html>"):
            self.refused(self.world.submit(body, "belstat", "application/octet-stream"), 415, "format-unknown")
        self.refused(self.world.submit(b"x", "belstat", "image/png"), 415, "content-type-not-received")
        self.refused(self.world.submit(b"x", "belstat", Content_Encoding="br"), 415, "content-encoding-unknown")
        self.assertEqual(before, self.spooled())

    def test_refuses_a_structure_message(self):
        body = (self.world.folder / "dsd/categories.xml").read_bytes()
        self.refused(self.world.submit(body, "belstat", "application/xml"), 415, "format-not-received")

    def test_refuses_half_a_gigabyte_of_nonsense_after_its_first_bytes(self):
        before = self.spooled()
        head = (f"POST /submissions HTTP/1.1\r\nHost: 127.0.0.1:{self.world.port}\r\n"
                f"Authorization: Bearer {self.world.tokens['belstat']}\r\n"
                f"Content-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n").encode()
        chunk = b"100000\r\n" + bytes(range(256)) * 4096 + b"\r\n"
        sent, early = 0, 0
        with socket.create_connection(("127.0.0.1", self.world.port), timeout=60) as client:
            client.sendall(head)
            try:
                while sent < 500 * MEGABYTE:
                    client.sendall(chunk)
                    sent += MEGABYTE
                    if not early and select.select([client], [], [], 0)[0]:
                        early = sent
            except OSError:
                pass  # the server has closed
            answer = b""
            try:
                while b"\r\n\r\n" not in answer and (more := client.recv(65536)):
                    answer += more
            except ConnectionResetError:
                pass
        # A client that goes on sending is read from for a while, so that it gets the answer.
        self.assertTrue(answer.startswith(b"HTTP/1.1 415 "), answer)
        self.assertTrue(0 < early < 200 * MEGABYTE, early)
        # A client that waits for the answer after the first bytes gets it.
        with socket.create_connection(("127.0.0.1", self.world.port), timeout=60) as client:
            client.sendall(head + chunk[:8192])
            self.assertTrue(client.recv(65536).startswith(b"HTTP/1.1 415 "))
        self.assertLess(self.server.peak_memory(), 200 * MEGABYTE)
        self.assertEqual(before, self.spooled())
        self.assertEqual(200, self.world.get("/health").status)

    def test_refuses_a_body_beyond_the_limit(self):
        before = self.spooled()
        line = csv_message({})
        large = line + line.splitlines(keepends=True)[1] * (9 * MEGABYTE // 80)
        self.refused(self.world.submit(b"", "belstat", Content_Length=str(9 * MEGABYTE)), 413, "body-beyond-limit")
        pieces = itertools.chain([line], (large[at:at + 65536] for at in range(len(line), len(large), 65536)))
        try:
            answer = self.world.submit(pieces, "belstat")
            self.assertEqual(413, answer.status, answer.body)
        except OSError:
            pass  # closed while the rest was still being sent
        self.assertEqual(before, self.spooled())

    def test_a_packed_body_cannot_grow_beyond_all_bounds(self):
        line = csv_message({}).splitlines(keepends=True)
        bomb = gzip.compress(line[0] + line[1] * 200_000)  # 20 MB
        self.assertLess(len(bomb), 4 * MEGABYTE)
        answer = self.world.submit(bomb, "belstat", Content_Encoding="gzip")
        if answer.status == 202:
            view = self.world.settled(answer.json()["id"], "Quarantined")
            self.assertFalse(view["acceptable"])
        self.assertLess(self.server.peak_memory(), 400 * MEGABYTE)

    # ---- what is wrong inside ----

    def test_quarantines_a_truncated_message_and_says_where_it_ends(self):
        whole = ml_message({"TIME_PERIOD": "2011"}, {"TIME_PERIOD": "2012"})
        cut = whole[:whole.index(b"</mes:DataSet>")]
        answer = self.world.submit(cut, "belstat", ML30)
        self.assertEqual(202, answer.status)
        identifier = answer.json()["id"]
        view = self.world.settled(identifier, "Quarantined")
        self.assertFalse(view["acceptable"])
        self.assertEqual(2, view["observations"])
        report = self.world.get(answer.headers["Location"] + "/report", "text/plain", token="belstat").text
        lines = cut.decode().count("\n") + 1
        self.assertRegex(report, rf"(?m)^  {re.escape(identifier)}:{lines}:\d+: .*\(truncated\)$")
        with self.subTest("it cannot be accepted"):
            self.refused(self.world.request("POST", f"/submissions/{identifier}/accept", token="admin"), 409,
                         "submission-quarantined")
            refused = self.world.hub("inbox", "accept", identifier)
            self.assertEqual(1, refused.status)
            self.assertIn("has errors and cannot be accepted", refused.err)
        with self.subTest("it can be rejected, and its sender reads why"):
            self.refused(self.world.request("POST", f"/submissions/{identifier}/reject", token="admin", body=b"{}"), 400,
                         "reason-missing")
            rejected = self.world.request("POST", f"/submissions/{identifier}/reject", token="admin",
                                          body='{"reason": "Файл оборван"}'.encode(),
                                          headers={"Content-Type": "application/json"})
            self.assertEqual((200, "Rejected"), (rejected.status, rejected.json()["state"]))
            seen = self.world.state(identifier, "belstat")
            self.assertEqual(("Rejected", "Файл оборван"), (seen["state"], seen["reason"]))
            self.assertEqual(["Received", "Quarantined", "Rejected"], [step["state"] for step in seen["history"]])
        with self.subTest("nothing more can be decided"):
            again = self.world.request("POST", f"/submissions/{identifier}/reject", token="admin",
                                       body=b'{"reason": "again"}')
            self.assertEqual(409, again.status)

    def test_a_report_is_json_csv_or_text(self):
        answer = self.world.submit(csv_message({"SEX": "X"}), "belstat")
        self.world.settled(answer.json()["id"], "Quarantined")
        path = answer.headers["Location"] + "/report"
        report = self.world.get(path, "application/json", token="belstat").json()
        finding, = report["findings"]
        self.assertEqual(("unknown-code", "SEX", "X", 2), (finding["code"], finding["component"], finding["value"],
                                                           finding["line"]))
        rows = self.world.get(path, "text/csv", token="belstat").text.splitlines()
        self.assertEqual("severity,code,file,line,column,sheet,cell,key,component,value,count,message", rows[0])
        self.assertTrue(rows[1].startswith("error,unknown-code,"), rows[1])
        self.assertEqual(406, self.world.get(path, "image/png", token="belstat").status)

    def test_bytes_that_are_no_text_are_reported_and_the_report_can_be_read(self):
        for body in (csv_message({"SEX": "X"}).replace(b",X,", b",\xff\xfe,"),
                     ml_message({"SEX": "X"}).replace(b'"X"', b'"\xff\xfe"'),
                     csv_message({"SEX": "X\x01"})):
            answer = self.world.submit(body, "belstat", "application/octet-stream")
            self.assertEqual(202, answer.status, answer.body)
            self.world.settled(answer.json()["id"], "Quarantined")
            for accept in ("application/json", "text/csv", "text/plain"):
                report = self.world.get(answer.headers["Location"] + "/report", accept, token="belstat")
                self.assertEqual(200, report.status)
                self.assertIn("error", report.text)
            self.world.hub("inbox", "--json", "show", answer.json()["id"], status=0).json()

    def test_a_test_message_is_checked_and_never_stored(self):
        answer = self.world.submit(ml_message({"TIME_PERIOD": "1991"}, test="true"), "belstat", ML30)
        view = self.world.settled(answer.json()["id"], "Tested")
        self.assertEqual((True, 1), (view["test"], view["observations"]))
        self.assertEqual(409, self.world.request("POST", answer.headers["Location"] + "/accept", token="admin").status)
        self.assertEqual(404, self.world.get("/rest/v2/data/dataflow/EECA/DF_T03/1.0?c[TIME_PERIOD]=1991", CSV,
                                             token="admin").status)

    def test_a_later_message_revises_an_earlier_one(self):
        self.world.load(csv_message({"TIME_PERIOD": "2013", "OBS_VALUE": "68"}), "belstat")
        self.world.load(csv_message({"TIME_PERIOD": "2013", "OBS_VALUE": "69"}), "belstat")
        pulled = self.world.get("/rest/v2/data/dataflow/EECA/DF_T03/1.0/A.BY.*?c[TIME_PERIOD]=2013", CSV)
        self.assertEqual({("KG", "2013"): "69"}, values(pulled.text))
        with self.subTest("and a delete takes it away"):
            self.world.load(csv_message({"ACTION": "D", "TIME_PERIOD": "2013", "OBS_VALUE": "", "OBS_STATUS": "",
                                         "CONF_STATUS": "", "UNIT_MULT": "", "DECIMALS": "", "DUR_CRIT": ""}), "belstat")
            gone = self.world.get("/rest/v2/data/dataflow/EECA/DF_T03/1.0/A.BY.*?c[TIME_PERIOD]=2013", CSV)
            self.assertEqual(404, gone.status)

    def test_the_administrator_sees_what_would_change(self):
        self.world.load(csv_message({"TIME_PERIOD": "2014", "OBS_VALUE": "96"}), "belstat")
        answer = self.world.submit(csv_message({"TIME_PERIOD": "2014", "OBS_VALUE": "97"},
                                               {"TIME_PERIOD": "2015", "OBS_VALUE": "70"}), "belstat")
        self.world.settled(answer.json()["id"], "Pending")
        self.refused(self.world.get(answer.headers["Location"] + "/difference", token="belstat"), 403,
                     "administrator-only")
        difference = self.world.get(answer.headers["Location"] + "/difference", token="admin").json()
        self.assertEqual((1, 1, 0), (difference["added"], difference["revised"], difference["deleted"]))
        shown = self.world.hub("inbox", "show", answer.json()["id"], status=0).out
        self.assertIn("New: 1; revised: 1; deleted: 0; unchanged: 0.", shown)
        self.assertIn("A.BY.IMMI.NTD.KG._T._T._T._T.PS 2014 OBS_VALUE: 96 → 97", shown)

    def test_lists_by_state(self):
        answer = self.world.submit(csv_message({"TIME_PERIOD": "2016"}), "belstat")
        self.world.settled(answer.json()["id"], "Pending")
        listed = self.world.get("/submissions?state=Pending&limit=1", token="admin").json()["submissions"]
        self.assertEqual(["Pending"], [one["state"] for one in listed])
        self.refused(self.world.get("/submissions?state=Lost", token="admin"), 400, "parameter-wrong")

    def test_the_command_line_lists_all_that_came(self):
        for year in range(101):
            self.world.submit(csv_message({"OBS_VALUE": str(year)}), "belstat")
        listed = self.world.hub("inbox", "--json", "list", status=0).json()["submissions"]
        self.assertGreater(len(listed), 100)
        self.assertEqual(100, len(self.world.get("/submissions", token="admin").json()["submissions"]))

    # ---- HTTP itself ----

    def test_says_which_methods_there_are(self):
        answer = self.world.request("PUT", "/submissions", token="admin", body=b"x")
        self.refused(answer, 405, "method-not-allowed")
        self.assertEqual("POST, GET, HEAD, OPTIONS", answer.headers["Allow"])
        self.refused(self.world.get("/nothing/here"), 404, "path-unknown")

    def test_cuts_a_header_that_does_not_end(self):
        with socket.create_connection(("127.0.0.1", self.world.port), timeout=60) as client:
            try:
                client.sendall(b"GET / HTTP/1.1\r\nX: " + b"a" * 200_000)
            except OSError:
                pass
            self.assertTrue(client.recv(65536).startswith(b"HTTP/1.1 431 "))


class FullDisk(Scenario):
    """A spool that cannot take any more answers 507, and works again when there is room."""

    def test_answers_507(self):
        world = self.world
        world.add_offices()
        server = world.serve()
        room = 64 * 1024
        body = csv_message(*({"TIME_PERIOD": str(1000 + i)} for i in range(1000)))
        self.assertGreater(len(body), room)
        limits = resource.prlimit(server.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (room, limits[1]))
        answer = world.submit(body, "belstat")
        self.assertEqual(507, answer.status, answer.body)
        self.assertEqual("disk-full", answer.json()["code"])
        self.assertEqual([], list((world.folder / "var/hub/spool/inbox").glob("*")))
        resource.prlimit(server.pid, resource.RLIMIT_FSIZE, limits)
        self.assertEqual(202, until(lambda: world.submit(csv_message({}), "belstat"), "there is room again").status)


if __name__ == "__main__":
    unittest.main()
