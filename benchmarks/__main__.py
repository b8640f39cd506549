"""Run the benchmarks, all or those that are named: `python -m benchmarks [--short] [calls] …`.

The bounds are goals, and some are missed: ratios to a bare transport differ by a fifth between
machines. Bounds in milliseconds are for a machine on which `import openai` takes
`measuring.USUAL_IMPORT` when it is idle; they grow and shrink with what it takes before and after
the row. The short form, which CI runs, takes a third of the rounds, and fails only if a figure is
1.5 times its bound in three measurements.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterable, Mapping, Sequence

from . import (
    calls,
    entering,
    other_servers,
    per_test,
    server,
    sessions,
    sockets,
    start_up,
    state,
    streams,
)
from .measuring import Row, machine_slowness

_ALL: Mapping[str, Callable[[int], Iterable[Row]]] = {
    "calls": calls.rows,
    "entering": entering.rows,
    "others": other_servers.rows,
    "per_test": per_test.rows,
    "server": server.rows,
    "sessions": sessions.rows,
    "sockets": sockets.rows,
    "start_up": start_up.rows,
    "state": state.rows,
    "streams": streams.rows,
}

_ROUNDS, _SHORT_ROUNDS, _SHORT_TOLERANCE, _REPETITIONS = 15, 5, 1.5, 2
_LINE = "{:<58} {:>9} {:>9} {:>16} {:>16} {:>5}"


def main(names: Sequence[str], *, short: bool) -> int:
    """Print one table, and return 1 if a bound is exceeded."""
    print(_LINE.format("CPU time, fastest rounds", "ours/ms", "bare/ms", "figure", "at most", ""))
    tolerance = _SHORT_TOLERANCE if short else 1
    rounds = _SHORT_ROUNDS if short else _ROUNDS
    above: list[str] = [name for name in names or _ALL if not _print_all(name, rounds, tolerance)]
    for _ in range(_REPETITIONS if short else 0):
        if above:
            print(f"measured again: {', '.join(above)}")
            above = [name for name in above if not _print_all(name, rounds, tolerance)]
    return 1 if above else 0


def _print_all(name: str, rounds: int, tolerance: float) -> bool:
    """Print the rows of a module as they are measured; return whether all are within bounds."""
    slowness = machine_slowness(rounds)
    within: list[bool] = []
    for row in _ALL[name](rounds):
        # Other users of the machine come and go: the slower time around the row counts.
        before, slowness = slowness, machine_slowness(rounds) if row.is_time else slowness
        within.append(_print(row.scaled_to(max(before, slowness)), tolerance))
    return all(within)


def _print(row: Row, tolerance: float) -> bool:
    bare = "" if row.bare is None else f"{row.bare:.2f}"
    figure, bound = (f"{value:.2f} {row.unit}" for value in (row.figure, row.bound))
    within = row.figure <= row.bound * tolerance
    verdict = "ok" if row.figure <= row.bound else "above" if within else "NO"
    print(_LINE.format(row.name, f"{row.ours:.2f}", bare, figure, bound, verdict), flush=True)
    return within


if __name__ == "__main__":
    parser = ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(_ALL)}")
    parser.add_argument("--short", action="store_true", help="fewer rounds, 1.5 times the bounds")
    options = parser.parse_args()
    if unknown := set(options.names) - set(_ALL):
        parser.error(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(_ALL)}")
    sys.exit(main(options.names, short=options.short))
