"""Formats generated Python with ruff, with fixed options."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path

from codegen.errors import CodegenError

_PACKAGE = "openai_responses_generated"
_COMMON = ("--isolated", "--quiet", "--no-cache")
_LINE_LENGTH = ("--line-length", "100", "--target-version", "py310")


def format_files(files: Mapping[str, str]) -> dict[str, str]:
    """Format texts with ruff and sort their imports.

    Raises CodegenError if a text is not valid Python, which is a defect of a template.
    """
    with tempfile.TemporaryDirectory() as folder:
        # Not the folder itself: `python -m` would import our `types` where it wants its own.
        root = Path(folder) / _PACKAGE
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        _ruff(root.parent, "check", "--select", "I", "--fix")
        _ruff(root.parent, "format")
        return {name: (root / name).read_text(encoding="utf-8") for name in files}


def _ruff(folder: Path, *arguments: str) -> None:
    known = ("--config", "lint.isort.known-first-party=['openai_responses_generated']")
    extra = known if arguments[0] == "check" else ()
    process = subprocess.run(
        [*_program(), *arguments, *_COMMON, *_LINE_LENGTH, *extra, "."],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if process.returncode != 0:
        raise CodegenError(
            f"ruff {arguments[0]} refused what was rendered:\n{process.stdout}{process.stderr}"
        )


def _program() -> list[str]:
    """Return the command of ruff: the executable, or `python -m ruff`, which starts slower."""
    program = Path(sysconfig.get_path("scripts"), f"ruff{sysconfig.get_config_var('EXE')}")
    return [str(program)] if program.is_file() else [sys.executable, "-m", "ruff"]
