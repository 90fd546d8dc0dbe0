# SPDX-License-Identifier: Apache-2.0
"""A world of its own for every scenario: copies of config/ in a temporary folder, free ports of this machine, the real
program. GATEWAY_PROGRAM names the program; GATEWAY_KEEP=1 leaves the folder of a scenario that failed."""
import csv
import http.client
import io
import json
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import unittest
import zlib
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("GATEWAY_PROGRAM", str(SOURCE / "build/dev/sdmx-gateway"))
CSV = "application/vnd.sdmx.data+csv;version=2.0.0"
ML30 = "application/vnd.sdmx.data+xml;version=3.0.0"
ML21 = "application/vnd.sdmx.structurespecificdata+xml;version=2.1"
STRUCTURE21 = "application/vnd.sdmx.structure+xml;version=2.1"
STRUCTURE30 = "application/vnd.sdmx.structure+xml;version=3.0.0"
JSON20 = "application/vnd.sdmx.structure+json;version=2.0.0"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def until(condition, what, seconds=30):
    """Waits for a condition and returns what it gave; fails with a sentence where the time is over first."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.02)


class Result:
    """What a command gave."""

    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err

    def json(self):
        return json.loads(self.out)


class Answer:
    """What the web service gave."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        body = self.body
        if self.headers.get("Content-Encoding") == "gzip":
            body = zlib.decompress(body, 31)
        return body.decode("utf-8")

    def json(self):
        return json.loads(self.text)


class Server:
    """sdmx-gateway serve."""

    def __init__(self, world, config):
        self.log = world.folder / "logs" / f"{world.count()}-{Path(config).parent.name}-{Path(config).stem}.log"
        self.log.parent.mkdir(exist_ok=True)
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen([PROGRAM, "--lang", "en", "serve", "--config", str(config)],
                                            stdout=log, stderr=log, env=world.environment({}))

    @property
    def pid(self):
        return self.process.pid

    def ready(self):
        if self.process.poll() is not None:
            raise AssertionError(f"serve ended with status {self.process.returncode}")
        return b"Ready on" in self.log.read_bytes()

    def kill(self):
        """As a power cut would."""
        self.process.kill()
        self.process.wait(10)

    def stop(self):
        """As the service manager would; returns the exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(20)

    def peak_memory(self):
        """Most bytes that were ever resident."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024


class World:
    """A hub, its offices and their folders."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="gateway-"))
        self.port = free_port()
        self.servers = []
        self.number = 0
        self.tokens = {}
        (self.folder / "var").mkdir()
        shutil.copytree(SOURCE / "config", self.folder / "config")
        (self.folder / "dsd").symlink_to(SOURCE / "dsd")
        self.hub_config = self.folder / "config/hub.toml"
        self.belarus = self.folder / "config/offices/belarus/office.toml"
        self.kyrgyzstan = self.folder / "config/offices/kyrgyzstan/office.toml"
        for config in (self.hub_config, self.belarus, self.kyrgyzstan):
            self.edit(config, "127.0.0.1:8080", f"127.0.0.1:{self.port}")
        self.edit(self.belarus, 'ask_every = "30 s"', 'ask_every = "1 s"')
        self.edit(self.belarus, 'retry_first = "10 s"', 'retry_first = "1 s"')
        self.edit(self.kyrgyzstan, "time_zone =", 'ask_every = "1 s"\nretry_first = "1 s"\ntime_zone =')
        self.edit(self.kyrgyzstan, 'language = "ru"', 'language = "en"')

    def close(self):
        for server in self.servers:
            if server.process.poll() is None:
                server.kill()

    def remove(self):
        """Ends everything and leaves nothing."""
        self.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def count(self):
        self.number += 1
        return self.number

    @staticmethod
    def edit(file, old, new):
        """Replaces text in a file; a scenario whose text is not there would test nothing."""
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{file} does not hold {old}"
        file.write_text(text.replace(old, new), encoding="utf-8")

    @staticmethod
    def environment(extra):
        """Nothing of the machine's own language or proxies reaches the program."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "ASAN_OPTIONS", "UBSAN_OPTIONS")
                if name in os.environ}
        return {**kept, "LANG": "C.UTF-8", **extra}

    # ---- commands ----

    def run(self, *arguments, status=None, stdin=None, **environment):
        """Runs a command; with status= anything else is a failure."""
        done = subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, timeout=120,
                              env=self.environment(environment), cwd=self.folder, check=False)
        result = Result(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
        if status is not None and result.status != status:
            raise AssertionError(f"{' '.join(map(str, arguments))}\nexit status {result.status}, expected {status}\n"
                                 f"{result.out}\n{result.err}")
        return result

    def hub(self, command, *arguments, **options):
        return self.run(command, "--config", self.hub_config, *arguments, **options)

    def office(self, config, command, *arguments, **options):
        return self.run(command, "--config", config, *arguments, **options)

    def outbox(self, config):
        return self.office(config, "outbox", "--json", "list", status=0).json()

    def inbox(self, *arguments):
        return self.hub("inbox", "--json", "list", *arguments, status=0).json()["submissions"]

    # ---- servers ----

    def serve(self, config=None):
        server = Server(self, config or self.hub_config)
        self.servers.append(server)
        until(server.ready, f"serve --config {config or self.hub_config} is ready", 60)
        return server

    def add_partner(self, name, kind, organisation="", *options):
        arguments = ["--organisation", organisation] if organisation else []
        self.hub("partner", "add", name, "--kind", kind, *arguments, *options, status=0)
        self.tokens[name] = self.hub("token", "issue", name, status=0).out.strip()
        return self.tokens[name]

    def add_offices(self, belarus="by-hand", kyrgyzstan="automatic"):
        """The partners of the example offices, with their token files, and an administrator."""
        for name, code, accept, country in (("belstat", "BY1", belarus, "belarus"),
                                            ("kyrstat", "KG1", kyrgyzstan, "kyrgyzstan")):
            token = self.add_partner(name, "provider", f"EECA:DATA_PROVIDERS(1.0).{code}", "--accept", accept)
            (self.folder / "var" / f"{country}.token").write_text(token + "\n")
        self.add_partner("admin", "administrator")

    # ---- the web service ----

    def request(self, method, path, body=None, token=None, headers=None, context=None):
        """One exchange on a connection of its own. A body that is no bytes is iterated and sent chunked."""
        fields = dict(headers or {})
        if token:
            fields["Authorization"] = f"Bearer {self.tokens.get(token, token)}"
        if context:
            connection = http.client.HTTPSConnection("127.0.0.1", self.port, timeout=60, context=context)
        else:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        chunked = body is not None and not isinstance(body, bytes)
        try:
            connection.request(method, path, body=body, headers=fields, encode_chunked=chunked)
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()

    def get(self, path, accept=None, token=None, **headers):
        fields = {name.replace("_", "-"): value for name, value in headers.items()}
        if accept:
            fields["Accept"] = accept
        return self.request("GET", path, token=token, headers=fields)

    def submit(self, body, token, content_type=CSV, key=None, **headers):
        fields = {name.replace("_", "-"): value for name, value in headers.items()}
        fields["Content-Type"] = content_type
        if key:
            fields["Idempotency-Key"] = key
        return self.request("POST", "/submissions", body=body, token=token, headers=fields)

    def state(self, identifier, token="admin"):
        return self.get(f"/submissions/{identifier}", token=token).json()

    def settled(self, identifier, *states):
        """Waits until a submission is in one of the states, and returns what its sender sees."""
        def reached():
            view = self.state(identifier)
            return view if view["state"] in states else None
        return until(reached, f"submission {identifier} is {' or '.join(states)}")

    def load(self, body, token, content_type=CSV):
        """Submits, accepts where nobody did, and waits until it is stored."""
        answer = self.submit(body, token, content_type)
        assert answer.status == 202, answer.text
        identifier = answer.json()["id"]
        view = self.settled(identifier, "Pending", "Loaded", "Quarantined")
        assert view["state"] != "Quarantined", self.get(f"/submissions/{identifier}/report", token="admin").text
        if view["state"] == "Pending":
            assert self.request("POST", f"/submissions/{identifier}/accept", token="admin").status == 200
        return self.settled(identifier, "Loaded")

    # ---- when something fails ----

    def show_logs(self):
        for log in sorted((self.folder / "logs").glob("*.log")) if (self.folder / "logs").is_dir() else []:
            print(f"---- {log.name}", file=sys.stderr)
            print("".join(log.read_text(errors="replace").splitlines(keepends=True)[-60:]), file=sys.stderr)


class Scenario(unittest.TestCase):
    """One world for all tests of a class; what the servers said is printed where one fails."""

    maxDiff = None
    failed = False

    @classmethod
    def setUpClass(cls):
        cls.world = World()
        cls.addClassCleanup(cls._end)

    @classmethod
    def _end(cls):
        if cls.failed and os.environ.get("GATEWAY_KEEP"):
            cls.world.close()
            print(f"kept: {cls.world.folder}", file=sys.stderr)
        else:
            cls.world.remove()

    def run(self, result=None):
        before = len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > before:
            type(self).failed = True
            self.world.show_logs()
        return result


# ---- messages ----

COLUMNS = ("FREQ REF_AREA MIG_MEASURE DURATION COUNTERPART_AREA CITIZENSHIP BIRTH_PLACE SEX AGE UNIT_MEASURE TIME_PERIOD "
           "OBS_VALUE OBS_STATUS CONF_STATUS UNIT_MULT DECIMALS DUR_CRIT").split()
DEFAULTS = {"FREQ": "A", "REF_AREA": "BY", "MIG_MEASURE": "IMMI", "DURATION": "NTD", "COUNTERPART_AREA": "KG",
            "CITIZENSHIP": "_T", "BIRTH_PLACE": "_T", "SEX": "_T", "AGE": "_T", "UNIT_MEASURE": "PS",
            "TIME_PERIOD": "2018", "OBS_VALUE": "65", "OBS_STATUS": "A", "CONF_STATUS": "F", "UNIT_MULT": "0",
            "DECIMALS": "0", "DUR_CRIT": "PERM"}


def csv_message(*rows, flow="EECA:DF_T03(1.0)", more=()):
    """An SDMX-CSV 2.0 message; each row says where it differs from 65 arrivals in Belarus from Kyrgyzstan in 2018."""
    columns = list(COLUMNS) + list(more)
    lines = [",".join(["STRUCTURE", "STRUCTURE_ID", "ACTION", *columns])]
    for row in rows:
        cells = {**DEFAULTS, **row}
        lines.append(",".join(["dataflow", flow, row.get("ACTION", "I"), *(cells.get(column, "") for column in columns)]))
    return ("\n".join(lines) + "\n").encode("utf-8")


def ml_message(*rows, flow="EECA:DF_T03(1.0)", test="false", identifier="M1"):
    """A flat structure-specific SDMX-ML 3.0 message of the same rows."""
    observations = []
    for row in rows:
        cells = {**DEFAULTS, **row}
        attributes = " ".join(f'{name}="{value}"' for name, value in cells.items())
        observations.append(f'    <Obs ns1:type="ns2:ObsType" {attributes}/>')
    agency = flow.split(":")[0]
    urn = f"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow={flow}"
    return (f"""<?xml version="1.0" encoding="UTF-8"?>
<mes:StructureSpecificData xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message"
    xmlns:ss="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/data/structurespecific"
    xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/common"
    xmlns:ns1="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:ns2="{urn}:ObsLevelDim:AllDimensions">
  <mes:Header>
    <mes:ID>{identifier}</mes:ID>
    <mes:Test>{test}</mes:Test>
    <mes:Prepared>2026-01-31T12:00:00Z</mes:Prepared>
    <mes:Sender id="BY1"/>
    <mes:Receiver id="{agency}"/>
    <mes:Structure structureID="S1" namespace="{urn}" dimensionAtObservation="AllDimensions">
      <com:StructureUsage>{urn}</com:StructureUsage>
    </mes:Structure>
  </mes:Header>
  <mes:DataSet ss:structureRef="S1" ss:action="Append" ns1:type="ns2:DataSetType">
""" + "\n".join(observations) + """
  </mes:DataSet>
</mes:StructureSpecificData>
""").encode("utf-8")


def csv_rows(text):
    """The lines of a CSV answer, each by its column names."""
    return list(csv.DictReader(io.StringIO(text)))


def values(text):
    """Counterpart, period and value of each observation of a CSV answer."""
    return {(row["COUNTERPART_AREA"], row["TIME_PERIOD"]): row["OBS_VALUE"] for row in csv_rows(text)}
