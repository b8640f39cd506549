"""Shows progress: the current stage, and the time that each stage took."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    ProgressColumn,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)

from codegen.interrupts import raise_if_interrupted


class Stages:
    """A progress bar with one step per stage, and a line with its seconds when it is done."""

    def __init__(self, progress: Progress, task: TaskID) -> None:
        """Show the stages as `task` of `progress`."""
        self._progress = progress
        self._task = task
        self._name: str | None = None
        self._since = 0.0

    def begin(self, name: str) -> None:
        """End the current stage and begin the next; raise KeyboardInterrupt after Ctrl-C."""
        self.end()
        raise_if_interrupted()
        self._name, self._since = name, time.perf_counter()
        self._progress.update(self._task, description=name)

    def end(self) -> None:
        """End the current stage, if any, and print its seconds."""
        if self._name is None:
            return
        seconds = time.perf_counter() - self._since
        self._progress.console.print(f"  {self._name:<24}{seconds:6.2f} s", highlight=False)
        self._progress.advance(self._task)
        self._name = None


@contextmanager
def stages(title: str, count: int) -> Generator[Stages, None, None]:
    """Show a bar of `count` stages on standard error while the block runs."""
    columns = (TextColumn("{task.description:<24}"), BarColumn(), TimeElapsedColumn())
    with _progress(*columns) as progress:
        progress.console.print(title, highlight=False)
        bar = Stages(progress, progress.add_task("", total=count))
        yield bar
        bar.end()


@contextmanager
def download() -> Generator[DownloadBar, None, None]:
    """Show the number of bytes received while the block runs."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed:,.0f} bytes"),
        TimeElapsedColumn(),
    )
    with _progress(*columns) as progress:
        yield DownloadBar(progress, progress.add_task("download", total=None))


def _progress(*columns: ProgressColumn) -> Progress:
    console = Console(stderr=True)
    # Without a terminal a bar would be left behind as a blank line.
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


class DownloadBar:
    """Bytes received so far, of a total that may be unknown."""

    def __init__(self, progress: Progress, task: TaskID) -> None:
        """Show the bytes as `task` of `progress`."""
        self._progress = progress
        self._task = task

    def report(self, received: int, total: int | None) -> None:
        """Show `received` bytes of `total`; None if the server did not send the size."""
        self._progress.update(self._task, completed=received, total=total)
