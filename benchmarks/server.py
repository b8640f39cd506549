"""The server compared with one that has canned answers, and with `import openai`.

Both servers are processes of their own, and get the same calls on eight connections.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from time import perf_counter

from .measuring import SOURCES, Row, measure_in_rounds, ratio_row
from .raw_calls import call_once, calling

OURS = ("-m", "openai_responses", "serve", "--port", "0", "--json", "--quiet")
# So many that the fastest round is not the one in which the scheduler was lucky.
BATCHES = 1_000
CANNED = ("-m", "benchmarks.canned_server")


def rows(rounds: int) -> Iterator[Row]:
    """Yield the rows: a chat completion, and a new process until its first answer."""
    with ExitStack() as stack:
        ports = [stack.enter_context(process(each)) for each in (OURS, CANNED)]
        measures = [stack.enter_context(calling(port, batches=BATCHES)) for port in ports]
        figures = measure_in_rounds(rounds, *measures)
    yield ratio_row("chat completion on 8 connections, wall time", figures, 5.0)
    figures = measure_in_rounds(max(3, rounds // 3), _first_answer, _import_openai)
    yield ratio_row("command line to first answer / import openai", figures, 1.2)


@contextmanager
def process(arguments: Sequence[str]) -> Iterator[int]:
    """Run a server, and yield its port."""
    paths = os.pathsep.join([*SOURCES, os.environ.get("PYTHONPATH", "")])
    with subprocess.Popen(
        [sys.executable, *arguments],
        env=os.environ | {"PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout is not None
        try:
            yield json.loads(server.stdout.readline())["port"]
        finally:
            server.terminate()


def _first_answer() -> float:
    start = perf_counter()
    with process(OURS) as port:
        call_once(port)
        return (perf_counter() - start) * 1000


def _import_openai() -> float:
    start = perf_counter()
    subprocess.run([sys.executable, "-c", "import openai"], check=True)
    return (perf_counter() - start) * 1000
