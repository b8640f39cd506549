"""The command that runs the suites of releases, and the record of what comes of them."""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from textwrap import dedent

import pytest

from tests.sdk_suite import releases

TESTS = Path(__file__).parents[1]
# What the tests of a release need of it: clients, of which one test opens a stream.
SUITE = {
    "conftest.py": """
        import os
        import pytest
        from openai import OpenAI

        @pytest.fixture
        def client():
            with OpenAI(base_url=os.environ["TEST_API_BASE_URL"], api_key="sk-fake123") as client:
                yield client
    """,
    "utils.py": "def assert_matches_type(type_, value, *, path): assert isinstance(value, type_)",
    "__init__.py": "",
    "api_resources/__init__.py": "",
    "api_resources/test_things.py": """
        def test_models(client):
            assert client.models.list().object == "list"

        def test_completions(client):
            stream = client.chat.completions.create(model="gpt-5", messages=[], stream=True)
            stream.response.close()

        def test_nothing():
            pass
    """,
}

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record of one release, and a folder to work in."""
    path = tmp_path / "releases.json"
    one = {"1.2.3": {"sha256": "0" * 64, "reaching": 2, "opening": 1}}
    path.write_text(json.dumps(one), encoding="utf-8")
    monkeypatch.setattr(releases, "RECORD", path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(TESTS))
    return path


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """What is run; pip puts the suite above where it would put a release's, the rest is real."""
    done: list[Sequence[str]] = []
    run: Run = subprocess.run

    def fake(command: Sequence[str], *, check: bool) -> subprocess.CompletedProcess[bytes]:
        done.append(command)
        if "pip" not in command:
            return run(command, check=check)
        if "download" in command:
            _archive(Path(command[-1]).stem)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", fake)
    return done


def _archive(name: str) -> None:
    for path, text in SUITE.items():
        target = Path("built", name, "tests", path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(dedent(text), encoding="utf-8")
    with tarfile.open(f"{name}.tar.gz", "w:gz") as archive:
        archive.add(f"built/{name}", arcname=name)


def rows(record: Path) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = json.loads(record.read_text(encoding="utf-8"))
    return found


def test_an_unknown_release_is_named_with_those_that_are_known(
    record: Path, commands: list[Sequence[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert releases.main(["9.9.9", "-k", "things"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "openai 9.9.9 is not recorded; the releases that are: 1.2.3.",
        "To add it: python -m sdk_suite.releases --record 9.9.9",
    ]
    assert commands == []


def test_a_release_is_recorded_as_its_tests_do(
    record: Path, commands: list[Sequence[str]], capfd: pytest.CaptureFixture[str]
) -> None:
    assert releases.main(["--record", "1.10.0"]) == 0, capfd.readouterr().out
    digest = sha256(Path("openai-1.10.0.tar.gz").read_bytes()).hexdigest()
    assert rows(record)["1.10.0"] == {"sha256": digest, "reaching": 2, "opening": 1}
    assert list(rows(record)) == ["1.10.0", "1.2.3"]
    assert [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "openai[aiohttp]==1.10.0",
    ] in commands


def test_a_release_whose_tests_fail_is_not_recorded(
    record: Path,
    commands: list[Sequence[str]],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(SUITE, "api_resources/test_things.py", "def test_it(): assert False")
    before = record.read_text(encoding="utf-8")
    assert releases.main(["--record", "1.10.0"]) == 1
    assert "openai 1.10.0: its tests fail (pytest ended with 1)" in capfd.readouterr().err
    assert record.read_text(encoding="utf-8") == before


@pytest.mark.parametrize(("opening", "failed"), [(1, 0), (2, 2)])
def test_a_recorded_release_is_run_twice_and_must_come_to_the_same(
    record: Path,
    commands: list[Sequence[str]],
    opening: int,
    failed: int,
    capfd: pytest.CaptureFixture[str],
) -> None:
    one = {"1.2.3": {"sha256": "0" * 64, "reaching": 2, "opening": opening}}
    record.write_text(json.dumps(one), encoding="utf-8")
    assert releases.main(["1.2.3", "-x"]) == failed, capfd.readouterr().out
    runs = [command for command in commands if "pytest" in command]
    assert ["--read-streams" in run for run in runs] == [False, True]
    assert all(run[-1] == "-x" for run in runs)


def test_the_record_holds_each_release_that_tox_tests() -> None:
    known = releases.read_releases()
    assert list(known) == sorted(known, key=lambda v: [*map(int, v.split("."))], reverse=True)
    assert {one.version.split(".")[0] for one in known.values()} == {"2", "3"}
    assert all(one.reaching > one.opening > 0 and len(one.sha256) == 64 for one in known.values())
