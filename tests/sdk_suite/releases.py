"""Runs the tests of several releases of `openai` against the mock: `python -m sdk_suite.releases`.

Each release is installed in turn, its source distribution downloaded and checked, and its tests run
twice: as they are, and with every stream read to its end. Arguments that are versions choose among
the releases; all others are pytest's.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

__all__ = ["RELEASES", "Release", "main"]

_PYTEST = ("-q", "-n", "2", "-p", "sdk_suite.plugin", "--tb=short", "--show-capture=no")
_READING = ("--read-streams", "--api=http://127.0.0.1:4010/v1")


@dataclass(frozen=True)
class Release:
    """A release: its version, the SHA-256 of its source distribution, and what its tests do.

    `reaching` of them send a request that the mock answers, `opening` of these open a stream.
    """

    version: str
    sha256: str
    reaching: int
    opening: int

    @property
    def figures(self) -> Sequence[str]:
        """The options that make a run fail in which fewer or more tests do that."""
        return (f"--reaching={self.reaching}", f"--opening={self.opening}")


RELEASES = (
    Release(
        "3.54.0", "2e393e63f8a38be6452806f9ef0b6534fecd6d41ab3b2165180dfce3599249cd", 7045, 275
    ),
    Release("3.3.1", "6f22807de1a976c932cecda620e8172a8c3fdbaeed29c7f21564e0c2410edf56", 5060, 235),
    Release(
        "2.54.0", "e3e6f8bc1ba30ddf381ace1a14340eed381cb984a1a59bd0f34b5be3b5d49cfa", 5060, 235
    ),
)


def main(arguments: Sequence[str]) -> int:
    """Run the suites; returns how many runs have failed."""
    known = {release.version: release for release in RELEASES}
    chosen = [known[argument] for argument in arguments if argument in known] or RELEASES
    options = [argument for argument in arguments if argument not in known]
    failed = 0
    for release in chosen:
        _prepare(release)
        for reading in ((), _READING):
            print(f"openai {release.version}{', streams read' if reading else ''}", flush=True)
            failed += _run(release, [*reading, *options]) != 0
    return failed


def _prepare(release: Release) -> None:
    """Install a release, and unpack its tests in the working directory."""
    pinned = f"openai=={release.version}"
    source = Path(f"openai-{release.version}.txt")
    source.write_text(f"{pinned} --hash=sha256:{release.sha256}\n", encoding="utf-8")
    _python("pip", "install", "--quiet", pinned.replace("openai", "openai[aiohttp]", 1))
    _python(
        *("pip", "download", "--quiet", "--no-deps", "--no-binary", "openai"),
        *("--require-hashes", "-r", str(source)),
    )
    _python("tarfile", "-e", f"openai-{release.version}.tar.gz")


def _run(release: Release, options: Sequence[str]) -> int:
    tests = f"openai-{release.version}/tests/api_resources"
    command = [sys.executable, "-m", "pytest", *_PYTEST, *release.figures, tests, *options]
    return subprocess.run(command, check=False).returncode


def _python(module: str, *arguments: str) -> None:
    subprocess.run([sys.executable, "-m", module, *arguments], check=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
