"""Runs mypy and pyright, configured as in this project, on files outside of the repository."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
CONFIGURATION = REPOSITORY / "pyproject.toml"

_MYPY_LINE = re.compile(r"^(.+?):(\d+): \w+: (.*)$")


def mypy_messages(folder: Path, cache: Path | None = None) -> Mapping[tuple[str, int], list[str]]:
    """What mypy prints, by the name of the file and the line; notes are messages as well.

    A cache that other runs have left saves most of the time; only one run may use it at a time.
    """
    pytest.importorskip("mypy", reason="mypy is not installed")
    options = [f"--config-file={CONFIGURATION}", f"--cache-dir={cache or folder / 'cache'}"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "--no-error-summary", *folder.glob("*.py")],
        cwd=REPOSITORY,
        env={**os.environ, "MYPYPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    for line in done.stdout.splitlines():
        parts = _MYPY_LINE.match(line)
        assert parts, line
        found[Path(parts[1]).name, int(parts[2])].append(parts[3])
    return found


def pyright_messages(folder: Path) -> Mapping[tuple[str, int], list[str]]:
    """What pyright prints, lines of one message joined, by the name of the file and the line."""
    pytest.importorskip("pyright", reason="pyright is not installed")
    configuration = {"extends": str(CONFIGURATION), "include": ["*.py"], "exclude": []}
    (folder / "pyrightconfig.json").write_text(json.dumps(configuration), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    for one in json.loads(done.stdout)["generalDiagnostics"]:
        line = int(one["range"]["start"]["line"]) + 1
        text = " / ".join(each.strip() for each in str(one["message"]).splitlines())
        found[Path(one["file"]).name, line].append(f"{text}  [{one['rule']}]")
    return found
