"""The time of type checkers for a short test: `python -m benchmarks.type_checking [--rounds N]`.

mypy and pyright, both strict and without a cache, check the same test with the mock and with a bare
transport, in a folder outside of the repository. Printed are seconds of CPU, the peak memory of one
process, and the ratios.
"""

from __future__ import annotations

import json
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

OURS = """\
import openai
from openai_responses import OpenAIMock

def test_hello(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = {"choices": [{"message": {"content": "Hi"}}]}
    client = openai.OpenAI(api_key="sk-fake")
    assert client.chat.completions.create(model="m", messages=[]).choices[0].message.content == "Hi"
"""
BARE = """\
import httpx2
import openai

def test_hello() -> None:
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, json={"choices": []}))
    client = openai.OpenAI(api_key="sk-fake", http_client=httpx2.Client(transport=transport))
    assert client.chat.completions.create(model="m", messages=[]).choices == []
"""

CHECKERS: Mapping[str, Sequence[str]] = {
    "mypy": ("mypy", "--strict", "--config-file=", "--cache-dir=/dev/null", "test_hello.py"),
    "pyright": ("pyright", "--pythonpath", sys.executable, "test_hello.py"),
}

# A process of its own: the peak of children is that of all that a process has had.
_MEASURE = """
import json, resource, subprocess, sys
done = subprocess.run([sys.executable, "-m", *sys.argv[1:]], capture_output=True, text=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([done.returncode, done.stdout, used.ru_utime + used.ru_stime, used.ru_maxrss]))
"""

_HEAD = "{:<8} {:>8} {:>8} {:>6} {:>8} {:>8} {:>6}"
_LINE = "{:<8} {:>8.1f} {:>8.1f} {:>6.2f} {:>8.0f} {:>8.0f} {:>6.2f}"


def measure(checker: str, test: str) -> tuple[float, float]:
    """Return the seconds and megabytes of a check. Raises RuntimeError for errors in the test."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "test_hello.py").write_text(test, encoding="utf-8")
        (Path(folder) / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
        printed = subprocess.run(
            [sys.executable, "-c", _MEASURE, *CHECKERS[checker]],
            cwd=folder,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    status, output, seconds, kilobytes = json.loads(printed)
    if status:
        raise RuntimeError(f"{checker}: {output}")
    return seconds, kilobytes / 1024


def main(rounds: int) -> None:
    """Print the medians of both checkers."""
    print(_HEAD.format("", "ours/s", "bare/s", "ratio", "ours/MB", "bare/MB", "ratio"))
    for checker in CHECKERS:
        figures = [(*measure(checker, OURS), *measure(checker, BARE)) for _ in range(rounds)]
        seconds, megabytes, bare_seconds, bare_megabytes = map(median, zip(*figures, strict=True))
        ratios = seconds / bare_seconds, megabytes / bare_megabytes
        print(
            _LINE.format(
                checker, seconds, bare_seconds, ratios[0], megabytes, bare_megabytes, ratios[1]
            ),
            flush=True,
        )


if __name__ == "__main__":
    parser = ArgumentParser(prog="python -m benchmarks.type_checking", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="of which the median is printed")
    main(parser.parse_args().rounds)
