# SPDX-License-Identifier: Apache-2.0
"""HTTPS between office and hub, with a certificate made for the scenario."""
import http.client
import ssl
import subprocess
import unittest

from harness import Scenario


class Tls(Scenario):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        world = cls.world
        folder = world.hub_config.parent
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                        "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", folder / "hub.key",
                        "-out", folder / "hub.crt"], check=True, capture_output=True)
        world.edit(world.hub_config, '# certificate = "hub.crt"', 'certificate = "hub.crt"')
        world.edit(world.hub_config, '# key = "hub.key"', 'key = "hub.key"')
        for office in (world.belarus, world.kyrgyzstan):
            world.edit(office, "http://127.0.0.1", "https://127.0.0.1")
        world.edit(world.belarus, '# ca_file = "hub-ca.pem"', 'ca_file = "../../hub.crt"')
        world.add_offices(belarus="automatic")
        cls.hub = world.serve()
        cls.certificate = folder / "hub.crt"

    def context(self):
        return ssl.create_default_context(cafile=self.certificate)

    def test_an_office_that_trusts_the_certificate_pushes(self):
        world = self.world
        pushed = world.office(world.belarus, "push", "DF_T05", "--wait", "60", "--json", status=0).json()
        self.assertEqual("Loaded", pushed[0]["state"])

    def test_an_office_that_does_not_says_so_and_sends_nothing(self):
        world = self.world
        pushed = world.office(world.kyrgyzstan, "push", "DF_T05", "--wait", "5", "--json", status=4).json()
        self.assertEqual("Failed", pushed[0]["state"])
        self.assertIn(f"The certificate of https://127.0.0.1:{world.port}", pushed[0]["reason"])
        self.assertIn("cannot be trusted", pushed[0]["reason"])
        self.assertEqual([], world.inbox("--partner", "kyrstat"))

    def test_pull_trusts_what_it_is_told_to_trust(self):
        url = f"https://127.0.0.1:{self.world.port}/rest/v2"
        flow = ("--flow", "EECA:DF_T05(1.0)", "-o", "t05.xml")
        refused = self.world.run("pull", url, *flow)
        self.assertEqual(4, refused.status)
        self.assertIn("cannot be trusted", refused.err)
        self.assertFalse((self.world.folder / "t05.xml").exists())
        self.test_an_office_that_trusts_the_certificate_pushes()
        self.world.run("pull", url, *flow, "--ca-file", self.certificate, status=0)
        self.assertTrue((self.world.folder / "t05.xml").exists())

    def test_answers_over_https_only(self):
        self.assertEqual(200, self.world.request("GET", "/health", context=self.context()).status)
        with self.assertRaises((OSError, http.client.HTTPException)):
            self.world.get("/health")
        with self.assertRaises(ssl.SSLError):
            self.world.request("GET", "/health", context=ssl.create_default_context())

    def test_speaks_no_protocol_that_is_no_longer_safe(self):
        old = self.context()
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
        with self.assertRaises(OSError):
            self.world.request("GET", "/health", context=old)

    def test_a_certificate_that_cannot_be_used_is_a_wrong_configuration(self):
        world = self.world
        (world.hub_config.parent / "broken.crt").write_text("no certificate\n")
        before = world.hub_config.read_text(encoding="utf-8")
        try:
            world.edit(world.hub_config, 'certificate = "hub.crt"', 'certificate = "broken.crt"')
            result = world.hub("serve")
            self.assertEqual(2, result.status, result.err)
            self.assertIn("broken.crt", result.err)
            world.edit(world.hub_config, 'certificate = "broken.crt"', 'certificate = "missing.crt"')
            checked = world.hub("check")
            self.assertEqual(2, checked.status)
            self.assertIn("missing.crt", checked.err)
        finally:
            world.hub_config.write_text(before, encoding="utf-8")


if __name__ == "__main__":
    unittest.main()
