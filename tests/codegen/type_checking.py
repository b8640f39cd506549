"""Runs mypy in strict mode on a generated package."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.codegen.generating import PACKAGE

SOURCES = Path(__file__).parents[2] / "src"


def mypy_errors(folder: Path, cache: Path) -> str:
    """The errors in the generated package that a folder holds; empty if there are none.

    `cache` is a folder in which runs leave what they know of other packages for each other. The
    test that asks is skipped, with the reason, where mypy is not installed.
    """
    pytest.importorskip("mypy", reason="mypy, which checks the generated types, is not installed")
    strict = ["--strict", "--config-file=", "--follow-imports=silent", f"--cache-dir={cache}"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *strict, "-p", PACKAGE],
        cwd=folder,
        env={**os.environ, "MYPYPATH": os.pathsep.join([str(folder), str(SOURCES)])},
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr
