"""Run the benchmarks, all or those that are named: `python -m benchmarks [calls] [start_up] …`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping

from . import calls, entering, per_test, start_up, state, streams
from .measuring import Row

_ALL: Mapping[str, Callable[[], Iterable[Row]]] = {
    "calls": calls.rows,
    "entering": entering.rows,
    "per_test": per_test.rows,
    "start_up": start_up.rows,
    "state": state.rows,
    "streams": streams.rows,
}

_LINE = "{:<58} {:>9} {:>9} {:>16} {:>16} {:>5}"


def main(names: list[str]) -> int:
    """Print one table, and return 1 if a bound is not kept."""
    unknown = set(names) - set(_ALL)
    if unknown:
        print(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(_ALL)}")
        return 2
    print(_LINE.format("CPU time, medians", "ours/ms", "bare/ms", "figure", "at most", ""))
    kept = [_print(row) for name in names or _ALL for row in _ALL[name]()]
    return 0 if all(kept) else 1


def _print(row: Row) -> bool:
    bare = "" if row.bare is None else f"{row.bare:.2f}"
    figure, bound = (f"{value:.2f} {row.unit}" for value in (row.figure, row.bound))
    verdict = "ok" if row.holds else "NO"
    print(_LINE.format(row.name, f"{row.ours:.2f}", bare, figure, bound, verdict), flush=True)
    return row.holds


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
