"""Writes files all or none: as temporary files first, which then replace the old ones."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path

from codegen.errors import CodegenError
from codegen.interrupts import raise_if_interrupted


def write_files(files: Mapping[Path, bytes], removed: Iterable[Path] = ()) -> None:
    """Write files, with their folders, and remove others.

    If one of them cannot be written (no space, no permission, a folder of that name), every file
    stays as it was, and CodegenError is raised. The same holds for Ctrl-C.
    """
    new_folders: list[Path] = []
    temporary_files: dict[Path, Path] = {}
    try:
        for path, data in files.items():
            with _name_file(path):
                _write_temporary(path, data, temporary_files, new_folders)
        raise_if_interrupted()
        with _defer_interrupt():
            for path in [*temporary_files]:
                with _name_file(path):
                    os.replace(temporary_files[path], path)
                    del temporary_files[path]
            new_folders.clear()
            for path in removed:
                with _name_file(path):
                    path.unlink()
    finally:
        for temporary in temporary_files.values():
            temporary.unlink(missing_ok=True)
        for folder in reversed(new_folders):
            folder.rmdir()


def _write_temporary(
    path: Path, data: bytes, temporary_files: dict[Path, Path], new_folders: list[Path]
) -> None:
    if path.is_dir():
        raise CodegenError(f"{path}: cannot be written: a folder is there; expected a file.")
    if path.exists() and not path.is_file():
        path.write_bytes(data)  # a device or a pipe, such as /dev/stdout
        return
    target = path.resolve()  # a link stays a link
    _make_folders(target.parent, new_folders)
    temporary_files[target] = target.with_name(f".{target.name}.new")
    temporary_files[target].write_bytes(data)


def _make_folders(folder: Path, new_folders: list[Path]) -> None:
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir()
        new_folders.append(one)


@contextmanager
def _name_file(path: Path) -> Generator[None]:
    """Add the name of the file to an error, which lacks it when the disk is full."""
    try:
        yield
    except OSError as error:
        raise CodegenError(f"{path}: cannot be written: {error.strerror}.") from error


@contextmanager
def _defer_interrupt() -> Generator[None]:
    """Delay Ctrl-C until the end of the block, which takes milliseconds."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    signals: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: signals.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if signals:
        raise KeyboardInterrupt
