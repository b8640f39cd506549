"""Runs the tests of several releases of `openai` against the mock: `python -m sdk_suite.releases`.

Each release is installed in turn, its source distribution downloaded and checked, and its tests run
three times: as they are, with every stream read to its end, and against a server. Arguments that
are versions choose among the releases; all others are pytest's. What must come of a release is in
`releases.json`, to which `--record VERSION` adds another one.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

__all__ = ["RECORD", "Release", "main", "read_releases"]

RECORD = Path(__file__).with_name("releases.json")
"""The releases that are run: their source distributions, and what their tests do."""

_PYTEST = ("-q", "-n", "2", "-p", "sdk_suite.plugin", "--tb=short", "--show-capture=no")
_READING = ("--read-streams", "--api=http://127.0.0.1:4010/v1")
_WAYS: Mapping[str, tuple[str, ...]] = {
    "": (),
    ", streams read": _READING,
    ", over sockets": ("--served",),
}
_VERSION = re.compile(r"\d+(\.\d+)+\w*")


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


class RecordError(Exception):
    """A release cannot be recorded; the message says why."""


def read_releases() -> Mapping[str, Release]:
    """The releases that are recorded, by version, the newest first."""
    rows: Mapping[str, Mapping[str, object]] = json.loads(RECORD.read_text(encoding="utf-8"))
    return {
        version: Release(
            version, str(row["sha256"]), int(str(row["reaching"])), int(str(row["opening"]))
        )
        for version, row in rows.items()
    }


def main(arguments: Sequence[str]) -> int:
    """Run the suites, or record a release; returns how many runs have failed.

    It is 2 where a release is not known, and 1 where one cannot be recorded.
    """
    parser = argparse.ArgumentParser(
        prog="python -m sdk_suite.releases", description=__doc__, allow_abbrev=False
    )
    parser.add_argument("--record", metavar="VERSION", help="run this release and write it down")
    options, others = parser.parse_known_args(arguments)
    if options.record:
        return _say_record(str(options.record))
    known = read_releases()
    wanted = [one for one in others if _VERSION.fullmatch(one)]
    unknown = [one for one in wanted if one not in known]
    if unknown:
        print(_unknown(unknown[0], known), file=sys.stderr)
        return 2
    chosen = [known[one] for one in wanted] or list(known.values())
    return _run_all(chosen, [one for one in others if one not in wanted])


def _unknown(version: str, known: Mapping[str, Release]) -> str:
    return (
        f"openai {version} is not recorded; the releases that are: {', '.join(known)}.\n"
        f"To add it: python -m sdk_suite.releases --record {version}"
    )


def _run_all(releases: Sequence[Release], options: Sequence[str]) -> int:
    failed = 0
    for release in releases:
        _prepare(release)
        for name, way in _WAYS.items():
            print(f"openai {release.version}{name}", flush=True)
            failed += _run(release.version, [*release.figures, *way, *options]) != 0
    return failed


def _say_record(version: str) -> int:
    try:
        release = _recorded(version)
    except RecordError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{RECORD.name}: openai {version}, {release.reaching} tests, {release.opening} streaming")
    return 0


def _recorded(version: str) -> Release:
    """Run the suite of a release in every way, and add what it does to the record.

    Raises RecordError where tests fail, or one way comes to other figures than another.
    """
    archive = _download(version, f"openai=={version}\n", "--no-binary", "openai")
    _install(version)
    figures = [_figures(version, way) for way in _WAYS.values()]
    if any(one != figures[0] for one in figures):
        raise RecordError(f"openai {version}: its runs differ: {figures}; nothing is recorded.")
    digest = sha256(archive.read_bytes()).hexdigest()
    release = Release(version, digest, figures[0]["reaching"], figures[0]["opening"])
    _write({**read_releases(), version: release})
    return release


def _figures(version: str, way: Sequence[str]) -> Mapping[str, int]:
    path = Path(f"openai-{version}.figures.json").resolve()
    status = _run(version, [f"--write-figures={path}", *way])
    if status != 0:
        raise RecordError(
            f"openai {version}: its tests fail (pytest ended with {status}); nothing is recorded."
        )
    figures: Mapping[str, int] = json.loads(path.read_text(encoding="utf-8"))
    return figures


def _write(releases: Mapping[str, Release]) -> None:
    newest_first = sorted(releases.values(), key=_numbers, reverse=True)
    rows = {one.version: asdict(one) for one in newest_first}
    for row in rows.values():
        del row["version"]
    RECORD.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8", newline="\n")


def _numbers(release: Release) -> tuple[list[int], str]:
    return [int(part) for part in re.findall(r"\d+", release.version)], release.version


def _prepare(release: Release) -> None:
    """Install a release, and unpack its tests in the working directory."""
    _install(release.version)
    pinned = f"openai=={release.version} --hash=sha256:{release.sha256}\n"
    _download(release.version, pinned, "--no-binary", "openai", "--require-hashes")


def _install(version: str) -> None:
    _python("pip", "install", "--quiet", f"openai[aiohttp]=={version}")


def _download(version: str, requirement: str, *options: str) -> Path:
    """Download a source distribution and unpack it in the working directory.

    pip builds its metadata with what the release itself pins, so not with what constraints do.
    """
    wanted, archive = Path(f"openai-{version}.txt"), Path(f"openai-{version}.tar.gz")
    wanted.write_text(requirement, encoding="utf-8")
    free = {name: value for name, value in os.environ.items() if name != "PIP_CONSTRAINT"}
    _python("pip", "download", "--quiet", "--no-deps", *options, "-r", str(wanted), env=free)
    _python("tarfile", "-e", str(archive))
    return archive


def _run(version: str, options: Sequence[str]) -> int:
    tests = f"openai-{version}/tests/api_resources"
    command = [sys.executable, "-m", "pytest", *_PYTEST, tests, *options]
    return subprocess.run(command, check=False).returncode


def _python(module: str, *arguments: str, env: Mapping[str, str] | None = None) -> None:
    subprocess.run([sys.executable, "-m", module, *arguments], check=True, env=env)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
