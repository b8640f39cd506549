"""The time of one test in a file of tests that each have their own client."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory

from .measuring import Row, measure_in_rounds, output_of

__all__ = ["plugin_options", "rows"]

TESTS = 60
BOUND = 5.0

# The first test imports what is imported late; the time of the others is counted, with that of
# their fixtures.
TIMED = """
from time import process_time

STARTED = []

def measure(number):
    if number == 1:
        STARTED.append(process_time())
    if number == {tests}:
        print("per test", (process_time() - STARTED[0]) * 1000 / ({tests} - 1))
"""

OURS = """
import os
import openai
import pytest

os.environ["OPENAI_API_KEY"] = "sk-fake"

@pytest.mark.parametrize("number", range({tests} + 1))
def test_it(openai_mock, number):
    measure(number)
    message = {{"role": "assistant", "content": "Hi"}}
    openai_mock.chat.completions.create.response = {{"choices": [{{"message": message}}]}}
    completion = openai.OpenAI().chat.completions.create(model="gpt-5", messages=[message])
    assert completion.choices[0].message.content == "Hi"
"""

BARE = """
import openai
import pytest
from {library} import MockTransport, Response

CANNED = {{"id": "c", "object": "chat.completion", "created": 1, "model": "gpt-5", "choices": [
    {{"index": 0, "finish_reason": "stop", "message": {{"role": "assistant", "content": "Hi"}}}}]}}

@pytest.mark.parametrize("number", range({tests} + 1))
def test_it(number):
    measure(number)
    http_client = openai.DefaultHttpxClient(
        transport=MockTransport(lambda request: Response(200, json=CANNED)))
    client = openai.OpenAI(api_key="sk-fake", http_client=http_client)
    messages = [{{"role": "user", "content": "Hi"}}]
    completion = client.chat.completions.create(model="gpt-5", messages=messages)
    assert completion.choices[0].message.content == "Hi"
"""


def plugin_options() -> list[str]:
    """Return what makes pytest load the plugin, if no installed distribution does."""
    points = metadata.entry_points(group="pytest11")
    installed = any(point.name == "openai_responses" for point in points)
    return [] if installed else ["-p", "openai_responses.plugin"]


def rows(rounds: int) -> Iterator[Row]:
    """Yield the cost of a test, of those that follow the first one of a file."""
    library = "httpx2" if int(metadata.version("openai").partition(".")[0]) >= 3 else "httpx"
    with TemporaryDirectory() as folder:
        measures = [
            _of_file(Path(folder) / f"test_{name}.py", TIMED + template, library)
            for name, template in (("ours", OURS), ("bare", BARE))
        ]
        ours, bare = map(min, zip(*measure_in_rounds(rounds, *measures), strict=True))
    yield Row(f"a test of a file with {TESTS}, default client", ours, bare, ours, "ms", BOUND)


def _of_file(file: Path, template: str, library: str) -> Callable[[], float]:
    """Return the measure of a file of tests that prints its figure."""
    file.write_text(template.format(tests=TESTS, library=library))
    options = ["-q", "-s", "-p", "no:cacheprovider", "-p", "no:randomly", *plugin_options()]

    def measure() -> float:
        printed = output_of("-m", "pytest", *options, str(file), folder=file.parent)
        return float(printed.partition("per test ")[2].split()[0])

    return measure
