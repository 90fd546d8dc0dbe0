#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Starts a hub with the data of two offices and asks it with real clients, pysdmx and sdmx1, as they come from PyPI.

Exit status 77 (a skip for ctest) with a sentence where the clients cannot be installed.
"""
import os
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "http"))

from harness import World  # noqa: E402

SKIP = 77


def installed():
    """The interpreter that has the clients; nothing where they cannot be installed."""
    folder = HERE / ".venv"
    python = folder / "bin/python"
    ask = [python, "-c", "import pysdmx, sdmx"]
    if python.exists() and subprocess.run(ask, capture_output=True, check=False).returncode == 0:
        return python
    venv.create(folder, with_pip=True, clear=True)
    done = subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--retries", "1",
                           "-r", HERE / "requirements.txt"], capture_output=True, text=True, timeout=600, check=False)
    if done.returncode != 0:
        print(done.stderr.strip(), file=sys.stderr)
        return None
    return python


def loaded_hub():
    world = World()
    world.add_offices(belarus="automatic")
    world.edit(world.belarus, 'release = "by-hand"', 'release = "automatic"')
    world.serve()
    for office in (world.belarus, world.kyrgyzstan):
        pushed = world.office(office, "push", "--wait", "90", "--json", status=0).json()
        assert {message["state"] for message in pushed} == {"Loaded"}, pushed
    return world


def main():
    try:
        python = installed()
    except (OSError, subprocess.SubprocessError) as failure:
        print(failure, file=sys.stderr)
        python = None
    if not python:
        print("SKIPPED: pysdmx and sdmx1 cannot be installed here; what they ask was not tried.")
        return SKIP
    world = loaded_hub()
    try:
        root = f"http://127.0.0.1:{world.port}"
        kept = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
        done = subprocess.run([python, "-m", "unittest", "-v", "check_pysdmx", "check_sdmx1"], cwd=HERE, timeout=600,
                              env={**kept, "GATEWAY_ROOT": root, "NO_PROXY": "127.0.0.1"}, check=False)
        if done.returncode != 0:
            world.show_logs()
        return 1 if done.returncode else 0
    finally:
        world.remove()


if __name__ == "__main__":
    sys.exit(main())
