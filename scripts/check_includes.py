#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the include lines against the rooms and arrows of the house: a room includes itself and what is listed for it.

Prints every include that breaks the table and exits with status 1; says so and exits with 0 where there is none.
"""
import os
import re
import sys

# Room: the rooms it may include beside itself.
SDMX = ["sdmx/base", "sdmx/model", "sdmx/io", "sdmx/data", "sdmx/format", "sdmx/mapping", "sdmx/validation", "sdmx/query"]
CORE = SDMX + ["gateway/tables", "gateway/report", "gateway/core"]
ROOMS = {
    "sdmx/base": [],
    "sdmx/model": ["sdmx/base"],
    "sdmx/io": ["sdmx/base"],
    "sdmx/data": ["sdmx/base", "sdmx/model", "sdmx/io"],
    "sdmx/format": ["sdmx/base", "sdmx/model", "sdmx/io", "sdmx/data"],
    "sdmx/mapping": ["sdmx/base", "sdmx/model", "sdmx/io", "sdmx/data"],
    "sdmx/validation": ["sdmx/base", "sdmx/model", "sdmx/io", "sdmx/data"],
    "sdmx/query": ["sdmx/base", "sdmx/model", "sdmx/io", "sdmx/data"],
    "gateway/tables": SDMX,
    "gateway/report": SDMX,
    "gateway/core": CORE,
    "gateway/store": CORE,
    "gateway/client": CORE,
    "gateway/http": CORE,
    "gateway/web": CORE,
    "gateway/cli": CORE + ["gateway/store", "gateway/client", "gateway/http", "gateway/web", "gateway"],
    "gateway": CORE + ["gateway/store", "gateway/client", "gateway/http", "gateway/web", "gateway/cli"],
}

# Third-party headers and the rooms that may include them; what is not listed here may be included nowhere.
THIRD_PARTY = {
    "fmt/": ["sdmx", "gateway"],
    "pugixml.hpp": ["sdmx/io", "sdmx/format"],
    "zlib.h": ["sdmx/io", "gateway/http"],
    "zstd": ["sdmx/io"],
    "zip.h": ["sdmx/io"],
    "iconv.h": ["sdmx/io"],
    "boost/beast": ["gateway/http"],
    "boost/asio": ["gateway/http"],
    "boost/json": ["gateway"],
    "boost/system": ["gateway"],
    "curl/": ["gateway/client"],
    "openssl/": ["gateway/core", "gateway/http"],
    "spdlog/": ["gateway/core/log.cpp"],
    "sqlite3.h": ["gateway/store"],
    "toml++/": ["gateway/tables/config_file.cpp"],
    "CLI/": ["gateway/cli/arguments.cpp"],
    "date/": ["gateway/core/calendar.cpp"],
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
# Headers of the C and C++ standard library have no slash and no extension, or are one of these.
SYSTEM = re.compile(r"^(sys/|netinet/|arpa/)?[a-z_0-9]+\.h$|^[a-z_0-9]+$")


def room_of(path):
    folder = os.path.dirname(path)
    while folder and folder not in ROOMS:
        folder = os.path.dirname(folder)
    return folder


def sources():
    for top in ("sdmx", "gateway"):
        for folder, _, names in os.walk(top):
            for name in names:
                if name.endswith((".cpp", ".hpp")):
                    yield os.path.join(folder, name)


def third_party_allowed(path, header):
    for prefix, places in THIRD_PARTY.items():
        if header.startswith(prefix):
            return any(path == place or path.startswith(place + "/") for place in places)
    return None


def problem(path, quote, header):
    if quote == '"':
        target = room_of(header)
        if not target:
            return "is in no room"
        room = room_of(path)
        if target != room and target not in ROOMS[room]:
            return f"{room} may not include {target}"
        return None
    allowed = third_party_allowed(path, header)
    if allowed is None:
        return None if SYSTEM.match(header) else "is a library that no room may include yet"
    return None if allowed else f"{room_of(path)} may not include this library"


def main():
    broken = 0
    count = 0
    for path in sorted(sources()):
        with open(path, encoding="utf-8") as source:
            first = source.readline()
            if "SPDX-License-Identifier" not in first:
                print(f"{path}:1: the first line names no licence")
                broken += 1
            for number, line in enumerate(source, start=2):
                match = INCLUDE.match(line)
                if not match:
                    continue
                count += 1
                text = problem(path, *match.groups())
                if text:
                    print(f"{path}:{number}: {match.group(2)}: {text}")
                    broken += 1
    print(f"check_includes: {count} includes, {broken} broken")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
