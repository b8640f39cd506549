"""Writes the constraints that CI and tox install with: `tox -e lock` (`tox -e lock -- --upgrade`).

Without `--upgrade`, versions that are still allowed stay as they are, so that the files change only
where `pyproject.toml` or a `*.in` file beside this one has changed. `--check` writes nothing; it
prints what differs and returns 1 if anything does.
"""

from __future__ import annotations

import argparse
import difflib
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
PROJECT = FOLDER.parent / "pyproject.toml"


@dataclass(frozen=True)
class Resolution:
    """Constraints that are resolved together: the file, and what they are resolved from."""

    file: str
    groups: Sequence[str]
    requirements: str
    left_out: Sequence[str] = ()


RESOLUTIONS = (
    Resolution(
        file="constraints.txt",
        groups=("test", "codegen", "docs", "frameworks", "clients", "lint", "types"),
        requirements="environments.in",
        # Its releases 2.x and 3.x cannot be in one resolution: tox.ini pins them.
        left_out=("openai",),
    ),
    Resolution(file="instructor.txt", groups=("instructor", "types"), requirements="instructor.in"),
    Resolution(file="aider.txt", groups=(), requirements="aider.in"),
    Resolution(file="voice.txt", groups=("voice", "types"), requirements="voice.in"),
    Resolution(
        file="voice-openai2.txt",
        groups=("voice-openai2", "types"),
        requirements="frameworks-openai2.in",
    ),
    Resolution(
        file="frameworks-openai2.txt",
        groups=("frameworks-openai2", "types"),
        requirements="frameworks-openai2.in",
    ),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or check every file; returns 1 where `--check` finds one that is out of date."""
    parser = argparse.ArgumentParser(prog="tox -e lock --", description=__doc__)
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--upgrade", action="store_true", help="take the newest versions")
    mode.add_argument("--check", action="store_true", help="write nothing, compare")
    options = parser.parse_args(arguments)
    outdated = 0
    for resolution in RESOLUTIONS:
        committed = FOLDER / resolution.file
        before = committed.read_text(encoding="utf-8") if committed.exists() else ""
        resolved = _resolve(resolution, "" if options.upgrade else before)
        if not options.check:
            committed.write_text(resolved, encoding="utf-8", newline="\n")
        elif resolved != before:
            outdated += 1
            sys.stdout.writelines(_difference(before, resolved, resolution.file))
    if outdated:
        print("Run `tox -e lock`.")
    return int(outdated > 0)


def _resolve(resolution: Resolution, preferred: str) -> str:
    """The text of a constraints file, with the versions of `preferred` where they are allowed."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / resolution.file
        output.write_text(preferred, encoding="utf-8")
        groups = [f"--group={group}" for group in resolution.groups]
        left_out = [f"--no-emit-package={name}" for name in resolution.left_out]
        done = subprocess.run(
            [
                *("uv", "pip", "compile", "--universal", "--python-version", "3.10"),
                *("--no-annotate", "--no-header", "--output-file", str(output)),
                *(str(PROJECT), str(FOLDER / resolution.requirements), *groups, *left_out),
            ],
            cwd=FOLDER.parent,
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise SystemExit(f"uv could not resolve {resolution.file}:\n{done.stderr}")
        pins = output.read_text(encoding="utf-8").splitlines()
    header = "# Written by `tox -e lock` from pyproject.toml and the *.in files here; do not edit."
    return "\n".join([header, *(line for line in pins if not line.startswith("#")), ""])


def _difference(before: str, after: str, name: str) -> list[str]:
    lines = (before.splitlines(keepends=True), after.splitlines(keepends=True))
    return list(difflib.unified_diff(*lines, f"{name} (committed)", f"{name} (resolved)", n=0))


if __name__ == "__main__":
    raise SystemExit(main())
