"""The command that runs the suites of releases, and the record of their figures."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import pytest

from tests.sdk_suite import releases
from tests.sdk_suite.figures import Figures

pytest_plugins = ["pytester"]

FIGURES = {"reaching": 20, "opening": 3}


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record of one release, and a folder to work in."""
    path = tmp_path / "releases.json"
    path.write_text(json.dumps({"1.2.3": {"sha256": "0" * 64, **FIGURES}}), encoding="utf-8")
    monkeypatch.setattr(releases, "RECORD", path)
    monkeypatch.chdir(tmp_path)
    return path


class Commands:
    """Stands for pip and for the suites, which end with a status and come to figures."""

    def __init__(self) -> None:
        self.run: list[list[str]] = []
        self.status = 0
        self.figures = [FIGURES, FIGURES, FIGURES]
        self.environment: Mapping[str, str] = {}

    @property
    def suites(self) -> list[list[str]]:
        return [command for command in self.run if command[1:3] == ["-m", "pytest"]]

    def __call__(
        self, command: Sequence[str], *, check: bool, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        self.run.append([*command])
        if "download" in command:
            self.environment = env or os.environ
            Path(command[-1]).with_suffix(".tar.gz").write_bytes(b"source")
        for option in command:
            if option.startswith("--write-figures="):
                figures = self.figures[len(self.suites) - 1]
                Path(option.partition("=")[2]).write_text(json.dumps(figures), encoding="utf-8")
        is_suite = self.run[-1][1:3] == ["-m", "pytest"]
        return subprocess.CompletedProcess(command, self.status if is_suite else 0)


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> Commands:
    found = Commands()
    monkeypatch.setattr(subprocess, "run", found)
    return found


def rows(record: Path) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = json.loads(record.read_text(encoding="utf-8"))
    return found


def test_the_error_for_an_unknown_release_lists_the_known_ones(
    record: Path, commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    assert releases.main(["9.9.9", "-k", "things"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "openai 9.9.9 is not recorded; the releases that are: 1.2.3.",
        "To add it: python -m sdk_suite.releases --record 9.9.9",
    ]
    assert commands.run == []


def test_a_release_is_recorded_as_its_tests_do(
    record: Path, commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    assert releases.main(["--record", "1.10.0"]) == 0
    assert "openai 1.10.0, 20 tests, 3 streaming" in capsys.readouterr().out
    digest = sha256(b"source").hexdigest()
    assert rows(record)["1.10.0"] == {"sha256": digest, **FIGURES}
    assert list(rows(record)) == ["1.10.0", "1.2.3"]  # the newest first
    install = [sys.executable, "-m", "pip", "install", "--quiet", "openai[aiohttp]==1.10.0"]
    assert install in commands.run


@pytest.mark.parametrize(
    ("status", "second", "said"),
    [
        (1, FIGURES, "openai 1.10.0: its tests fail (pytest ended with 1); nothing is recorded."),
        (0, {**FIGURES, "opening": 2}, "openai 1.10.0: its runs differ:"),
    ],
)
def test_a_release_is_not_recorded_unless_all_runs_pass_alike(
    record: Path,
    commands: Commands,
    status: int,
    second: dict[str, int],
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = record.read_text(encoding="utf-8")
    commands.status, commands.figures = status, [FIGURES, second, FIGURES]
    assert releases.main(["--record", "1.10.0"]) == 1
    assert said in capsys.readouterr().err
    assert record.read_text(encoding="utf-8") == before


@pytest.mark.parametrize(("status", "failed"), [(0, 0), (1, 3)])
def test_a_recorded_release_runs_in_each_mode_and_must_reach_its_figures(
    record: Path, commands: Commands, status: int, failed: int
) -> None:
    commands.status = status
    assert releases.main(["1.2.3", "-x"]) == failed
    assert ["--read-streams" in suite for suite in commands.suites] == [False, True, False]
    assert ["--served" in suite for suite in commands.suites] == [False, False, True]
    for suite in commands.suites:
        assert {"--reaching=20", "--opening=3", "openai-1.2.3/tests/api_resources"} < {*suite}
        assert suite[-1] == "-x"
    pinned = Path("openai-1.2.3.txt").read_text(encoding="utf-8")
    assert pinned == f"openai==1.2.3 --hash=sha256:{'0' * 64}\n"


def test_releases_are_built_with_what_they_pin_themselves(
    record: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under the constraints of tox, pip could not install the build backend of some of them."""
    monkeypatch.setenv("PIP_CONSTRAINT", "constraints.txt")
    assert releases.main(["1.2.3"]) == 0
    assert commands.environment
    assert "PIP_CONSTRAINT" not in commands.environment


def test_all_recorded_releases_are_run_unless_some_are_chosen(
    record: Path, commands: Commands
) -> None:
    both = {"2.0.0": {"sha256": "1" * 64, **FIGURES}, **rows(record)}
    record.write_text(json.dumps(both), encoding="utf-8")
    assert releases.main([]) == 0
    assert len(commands.suites) == 6


def test_the_releases_of_the_project_are_recorded_the_newest_first() -> None:
    known = releases.read_releases()
    assert list(known) == sorted(known, key=lambda v: [*map(int, v.split("."))], reverse=True)
    assert {one.version.split(".")[0] for one in known.values()} == {"2", "3"}
    assert all(one.reaching > one.opening > 0 and len(one.sha256) == 64 for one in known.values())


def test_figures_are_written_to_the_given_file(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.parametrize("streams", [0, 1, 1])
        def test_call(record_property, streams):
            record_property("suite requests", 1)
            record_property("suite streams", streams)

        def test_nothing():
            pass
        """
    )
    path = pytester.path / "figures.json"
    result = pytester.runpytest_inprocess("-p", "no:asyncio", plugins=[Figures(3, 1, path)])
    assert json.loads(path.read_text(encoding="utf-8")) == {"reaching": 3, "opening": 2}
    result.stdout.fnmatch_lines(["2 tests opening a stream, expected 1"])
    assert result.ret == pytest.ExitCode.TESTS_FAILED
