"""Installs the clients that are not beside pytest; `tox -e clients` calls it.

    python examples/clients/install.py FOLDER

npm packages go into the folder `node` beside this file, as its `package-lock.json` says; Aider goes
into a virtual environment in FOLDER, because it needs its own versions of nearly everything.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
AIDER = HERE.parents[1] / "requirements" / "aider.txt"
OLDEST_NODE = 20


def main(folder: Path) -> None:
    """Install all of it; exits with a sentence if something is missing that it needs."""
    npm = _checked_npm()
    _run(npm, "ci", "--prefix", str(HERE / "node"), "--no-audit", "--no-fund", "--loglevel=error")
    venv.create(folder / "aider", with_pip=True)
    python = folder / "aider" / "bin" / "python"
    _run(str(python), "-m", "pip", "install", "--quiet", "--no-deps", "--requirement", str(AIDER))


def _checked_npm() -> str:
    """Return the command npm."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise SystemExit(f"clients: needs Node.js {OLDEST_NODE} or later with npm on the PATH")
    version = subprocess.run([node, "--version"], check=True, capture_output=True, text=True)
    if int(version.stdout.lstrip("v").partition(".")[0]) < OLDEST_NODE:
        raise SystemExit(f"clients: needs Node.js {OLDEST_NODE} or later, not {version.stdout}")
    return npm


def _run(*command: str) -> None:
    environ = {name: value for name, value in os.environ.items() if name != "PIP_CONSTRAINT"}
    done = subprocess.run(command, env=environ, check=False)
    if done.returncode:
        raise SystemExit(f"clients: failed with status {done.returncode}: {' '.join(command)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
