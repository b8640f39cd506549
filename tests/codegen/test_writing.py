"""Files are written all or not at all: on a full disk, without permission, after Ctrl-C."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from codegen.__main__ import main
from codegen.errors import CodegenError
from codegen.progress import Stages
from codegen.writing import write_files
from tests.codegen.mutating import PUBLISHED, SDK

CODE = Path(__file__).parents[2]
COMMANDS: dict[str, list[str]] = {
    "fetch": ["fetch", "--from", "document.yaml"],
    "snapshot": ["snapshot", "--from", "document.yaml"],
    "generate": ["generate"],
}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in which everything has been written, from another document than the one there."""
    root = tmp_path_factory.mktemp("written")
    (root / "openapi/overlays").mkdir(parents=True)
    (root / "openapi/sdk.yaml").write_text(SDK, encoding="utf-8")
    document, snapshot = root / "document.yaml", root / "openapi/openai.yaml"
    document.write_text(PUBLISHED, encoding="utf-8")
    for command, *options in (
        ["fetch", "--from", str(document)],
        ["snapshot", "--from", str(document)],
        ["generate"],
    ):
        assert main(["--root", str(root), command, *options]) == 0
    for path in (document, snapshot):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("note:", "remark:"), encoding="utf-8")
    return root


@pytest.fixture
def project(written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of that project, as the current folder."""
    root = tmp_path / "project"
    copytree(written, root)
    monkeypatch.chdir(root)
    return root


def files(root: Path) -> dict[str, bytes]:
    found = (path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def failing(after: int, error: BaseException) -> Callable[[Path, bytes], int]:
    """`Path.write_bytes`, which writes half of a file and fails when it has written some."""
    whole = Path.write_bytes
    written: list[Path] = []

    def write_bytes(path: Path, data: bytes) -> int:
        written.append(path)
        if len(written) > after:
            whole(path, data[: len(data) // 2])
            raise error
        return whole(path, data)

    return write_bytes


@pytest.mark.parametrize(
    ("command", "after"),
    [("fetch", 0), ("fetch", 1), ("snapshot", 0), ("generate", 0), ("generate", 3)],
)
def test_a_disk_that_is_full(
    command: str,
    after: int,
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = files(project)
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    monkeypatch.setattr(Path, "write_bytes", failing(after, full))
    code = main(["--root", str(project), *COMMANDS[command]])
    said = capsys.readouterr().err.partition("codegen: ")[2]
    assert code == 2
    assert said.startswith(str(project))
    assert said.endswith(": cannot be written: No space left on device.\n")
    assert files(project) == before


@pytest.mark.parametrize("command", COMMANDS)
def test_ctrl_c_while_files_are_written(
    command: str,
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = files(project)
    monkeypatch.setattr(Path, "write_bytes", failing(0, KeyboardInterrupt()))
    assert main(["--root", str(project), *COMMANDS[command]]) == 130
    assert capsys.readouterr().err.endswith("codegen: interrupted.\n")
    assert files(project) == before


# `python -m codegen`, also where tests run in the background of a shell, which ignores SIGINT.
INTERRUPTIBLE = (
    "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    "runpy.run_module('codegen', run_name='__main__', alter_sys=True)"
)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("stage", ["read the API", "make types"])
def test_ctrl_c_while_codegen_works(stage: str, project: Path) -> None:
    before = files(project)
    arguments = [sys.executable, "-c", INTERRUPTIBLE, "--root", str(project), "generate"]
    with subprocess.Popen(
        arguments, cwd=CODE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stderr is not None
        said = ""
        while stage not in said:
            said = running.stderr.readline()
            assert said
        running.send_signal(signal.SIGINT)
        _, rest = running.communicate(timeout=60)
    assert running.returncode == 130
    assert rest.splitlines()[-1] == "codegen: interrupted."
    assert "Traceback" not in rest
    assert files(project) == before


class Interrupted:
    """Presses Ctrl-C when it is deleted, where Python drops the exception."""

    def __del__(self) -> None:
        signal.raise_signal(signal.SIGINT)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("command", ["snapshot", "generate"])
def test_ctrl_c_that_python_drops(
    command: str,
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    begin = Stages.begin

    def drop(stages: Stages, name: str) -> None:
        begin(stages, name)
        Interrupted()

    before = files(project)
    handler = signal.signal(signal.SIGINT, signal.default_int_handler)
    monkeypatch.setattr(Stages, "begin", drop)
    try:
        assert main(["--root", str(project), *COMMANDS[command]]) == 130
    finally:
        signal.signal(signal.SIGINT, handler)
    assert capsys.readouterr().err.endswith("codegen: interrupted.\n")
    assert files(project) == before


def test_ctrl_c_waits_until_all_files_are_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def interrupted(source: Path, target: Path) -> None:
        signal.raise_signal(signal.SIGINT)
        replace(source, target)

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_files({tmp_path / "a": b"1", tmp_path / "b/c": b"2"})
    assert files(tmp_path) == {"a": b"1", "b/c": b"2"}


def test_folders_are_made_for_what_is_written_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "write_bytes", failing(1, OSError(errno.EIO, "broken")))
    with pytest.raises(CodegenError, match=r"b/c/d: cannot be written: broken\."):
        write_files({tmp_path / "a": b"1", tmp_path / "b/c/d": b"2"})
    assert list(tmp_path.iterdir()) == []


def test_a_folder_where_a_file_belongs(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    with pytest.raises(CodegenError, match=r"b: cannot be written: a folder is there; expected"):
        write_files({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


@pytest.mark.skipif(sys.platform == "win32", reason="links of POSIX")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "b").symlink_to("a")
    write_files({tmp_path / "b": b"new"})
    assert (tmp_path / "b").is_symlink()
    assert (tmp_path / "a").read_bytes() == b"new"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
def test_standard_output_that_is_full(project: Path) -> None:
    document = str(project / "document.yaml")
    arguments = [sys.executable, "-m", "codegen", "--root", str(project), "diff"]
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [*arguments, document, document],
            cwd=CODE,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == "codegen: the output: No space left on device.\n"
