"""A file of tests, each with a client of its own: what one test takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from .measuring import Row, in_rounds, of_process

__all__ = ["plugin_options", "rows"]

TESTS = 60
BOUND = 5.0

OURS = """
import os
import openai
import pytest

os.environ["OPENAI_API_KEY"] = "sk-fake"

@pytest.mark.parametrize("number", range({count}))
def test_it(openai_mock, number):
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

@pytest.mark.parametrize("number", range({count}))
def test_it(number):
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
    """Yield the cost of a test: a file of many tests without that of a file with one test."""
    library = "httpx2" if int(metadata.version("openai").partition(".")[0]) >= 3 else "httpx"
    with TemporaryDirectory() as folder:
        measures: list[Callable[[], float]] = []
        for template in (OURS, BARE):
            for count in (TESTS, 1):
                file = Path(folder) / f"test_{len(measures)}.py"
                file.write_text(template.format(count=count, library=library))
                options = ["-q", "-p", "no:cacheprovider", "-p", "no:randomly", *plugin_options()]
                measures.append(of_process("-m", "pytest", *options, str(file), folder=file.parent))
        figures = in_rounds(rounds, *measures)
    ours = median((many - one) / (TESTS - 1) for many, one, _, _ in figures)
    bare = median((many - one) / (TESTS - 1) for _, _, many, one in figures)
    yield Row(f"a test of a file with {TESTS}, default client", ours, bare, ours, "ms", BOUND)
