"""CPU time of calls and of processes, compared in turns; in most rows the fastest of each."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from time import process_time

__all__ = [
    "Row",
    "difference_row",
    "machine_slowness",
    "measure_in_rounds",
    "median_ratio_row",
    "of_calls",
    "output_of",
    "printed_by_process",
    "ratio_row",
]

USUAL_IMPORT = 500.0
"""CPU milliseconds of `import openai` on the machine that bounds in milliseconds are for."""

SOURCES = [str(Path(__file__).parents[1] / folder) for folder in ("src", "generated")]


@dataclass(frozen=True)
class Row:
    """One line of the table: milliseconds of CPU for ours and for the bare transport.

    `figure` is what the bound is about: the ratio of the two, their difference, or ours alone.
    """

    name: str
    ours: float
    bare: float | None
    figure: float
    unit: str
    bound: float

    def scaled_to(self, slowness: float) -> Row:
        """Return the row with its bound for a machine that is slower by this factor."""
        return replace(self, bound=self.bound * slowness) if self.is_time else self

    @property
    def is_time(self) -> bool:
        """Whether the bound is a time, which depends on the machine."""
        return self.unit.startswith("ms")


def machine_slowness(rounds: int) -> float:
    """Return how many times slower this machine is now than the one that the bounds are for."""
    imports = measure_in_rounds(rounds, printed_by_process(_IMPORT))
    return min(figure for (figure,) in imports) / USUAL_IMPORT


_IMPORT = """
from time import process_time
start = process_time()
import openai
print((process_time() - start) * 1000)
"""


def measure_in_rounds(rounds: int, *measures: Callable[[], float]) -> list[tuple[float, ...]]:
    """Return what the measures give, round by round; each round begins with another of them."""
    results: list[tuple[float, ...]] = []
    for number in range(rounds):
        figures = [0.0] * len(measures)
        for step in range(len(measures)):
            index = (number + step) % len(measures)
            figures[index] = measures[index]()
        results.append(tuple(figures))
    return results


def ratio_row(name: str, rounds: Sequence[tuple[float, ...]], bound: float) -> Row:
    """Return the row of (ours, bare) pairs whose ratio is bounded."""
    ours, bare = _fastest(rounds)
    return Row(name, ours, bare, ours / bare, "x", bound)


def median_ratio_row(name: str, rounds: Sequence[tuple[float, ...]], bound: float) -> Row:
    """Return the row of (ours, bare) pairs that several threads of a process share.

    Their fastest rounds are those in which the scheduler was lucky, so that the medians count.
    """
    ours, bare = (median(figures) for figures in zip(*rounds, strict=True))
    return Row(name, ours, bare, median(ours / bare for ours, bare in rounds), "x", bound)


def difference_row(name: str, rounds: Sequence[tuple[float, ...]], bound: float) -> Row:
    """Return the row of (ours, bare) pairs whose difference is bounded."""
    ours, bare = _fastest(rounds)
    return Row(name, ours, bare, ours - bare, "ms more", bound)


def _fastest(rounds: Sequence[tuple[float, ...]]) -> tuple[float, float]:
    """Return the fastest rounds of ours and of bare: other processes only ever add time."""
    return min(ours for ours, _ in rounds), min(bare for _, bare in rounds)


def of_calls(call: Callable[[], object], count: int) -> Callable[[], float]:
    """Return a measure: the milliseconds that one of `count` calls takes on average."""

    def measure() -> float:
        start = process_time()
        for _ in range(count):
            call()
        return (process_time() - start) * 1000 / count

    return measure


def printed_by_process(code: str) -> Callable[[], float]:
    """Return a measure: what a new process prints that executes `code`."""
    return lambda: float(output_of("-c", code))


def output_of(*arguments: str, folder: Path | None = None) -> str:
    """Return what a Python process prints. Raises RuntimeError if it fails."""
    paths = os.pathsep.join([*SOURCES, os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": ""},
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"{arguments} failed:\n{done.stdout}{done.stderr}")
    return done.stdout
