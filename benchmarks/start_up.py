"""The cost of the installed package for other tests, of its import, and of its first call."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory

import openai

from openai_responses import OpenAIMock
from openai_responses.ext import httpx

from .answers import answer_to
from .measuring import Row, difference_row, measure_in_rounds, printed_by_process

__all__ = ["rows"]

RUN_PYTEST = """
import contextlib, io, os, sys
from time import process_time
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
sys.path.insert(0, {folder!r})
import pytest
start = process_time()
with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main({arguments!r})
assert status == 0
print((process_time() - start) * 1000)
"""

# Without garbage collection, as `timeit` measures: whether a collection of everything, which takes
# 100 ms, falls into the first call or after it depends on how many objects were made before.
TIMED = """
import gc
import openai
gc.disable()
{preparation}
from time import process_time
start = process_time()
{code}
print((process_time() - start) * 1000)
"""

ENTERED = """
from openai_responses import OpenAIMock
with OpenAIMock():
    pass
"""

OURS = """
from openai_responses import OpenAIMock
mock = OpenAIMock()
{set}
client = openai.OpenAI(api_key="sk-fake", http_client=openai.DefaultHttpxClient(
    transport=mock.transport()))
"""

BARE = """
from {library} import MockTransport, Response
client = openai.OpenAI(api_key="sk-fake", http_client=openai.DefaultHttpxClient(
    transport=MockTransport(lambda request: Response(200, headers={headers}, content={content}))))
"""


@dataclass(frozen=True)
class FirstCall:
    """The first call of a process, and how many milliseconds it may take more than a bare one."""

    name: str
    bound: float
    resource: str
    arguments: Mapping[str, object]
    answer: Mapping[str, object] | None = None

    @property
    def code(self) -> str:
        """The call as an expression; a stream is read to its end."""
        call = f"client.{self.resource}.create(**{self.arguments!r})"
        return f"list({call})" if "stream" in self.arguments else call

    def __call__(self, client: openai.OpenAI) -> object:
        """Make the call, but read no stream."""
        return attrgetter(self.resource)(client).create(**self.arguments)

    def set_answer(self, mock: OpenAIMock) -> None:
        """Set the answer on a mock, if there is one."""
        if self.answer is not None:
            attrgetter(self.resource)(mock).create.respond(self.answer)


CHAT = {"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]}
TEXT = {"model": "gpt-5", "input": "Hi"}
FUNCTION_CALL = {"output": [{"type": "function_call", "name": "f", "arguments": "{}"}]}
FIRST_CALLS = (
    FirstCall("chat.completions.create", 15, "chat.completions", CHAT),
    FirstCall("responses.create", 80, "responses", TEXT),
    FirstCall("chat stream", 36, "chat.completions", {**CHAT, "stream": True}),
    FirstCall(
        "responses stream with a function call",
        120,
        "responses",
        {**TEXT, "stream": True},
        FUNCTION_CALL,
    ),
)


def rows(rounds: int) -> Iterator[Row]:
    """Yield the start of pytest, of a mock, and the first calls of a process."""
    yield _pytest_row(rounds)
    nothing = _timed("")
    for name, code, bound in (
        ("import openai_responses", "import openai_responses", 2),
        ("OpenAIMock() entered", ENTERED, 40),
    ):
        figures = measure_in_rounds(rounds, _timed(code), nothing)
        yield difference_row(f"{name}, after import openai", figures, bound)
    for call in FIRST_CALLS:
        yield difference_row(
            f"first {call.name} of a process",
            measure_in_rounds(rounds, *_measures(call)),
            call.bound,
        )


def _pytest_row(rounds: int) -> Row:
    """Return the row of a run with the plugin, compared with a run with an empty one.

    There are no other plugins, whose time would hide that of ours.
    """
    with TemporaryDirectory() as folder:
        file, empty = Path(folder) / "test_nothing.py", Path(folder) / "empty_plugin.py"
        file.write_text("def test_nothing(): pass\n")
        empty.write_text("")
        ours, bare = (
            printed_by_process(
                RUN_PYTEST.format(folder=folder, arguments=["-q", "-p", plugin, str(file)])
            )
            for plugin in ("openai_responses.plugin", empty.stem)
        )
        figures = measure_in_rounds(rounds, ours, bare)
    return difference_row("pytest run that mocks nothing", figures, 5)


def _measures(call: FirstCall) -> tuple[Callable[[], float], Callable[[], float]]:
    """Return the measures of a call to the mock, and of one to a transport that has its answer."""
    mock = OpenAIMock()
    call.set_answer(mock)
    answer = answer_to(call, mock)
    setting = "" if call.answer is None else f"mock.{call.resource}.create.respond({call.answer!r})"
    ours = OURS.format(set=setting)
    bare = BARE.format(
        library=httpx.Client.__module__.partition(".")[0],
        headers={"content-type": answer.headers["content-type"]},
        content=answer.content,
    )
    return _timed(call.code, ours), _timed(call.code, bare)


def _timed(code: str, preparation: str = "") -> Callable[[], float]:
    """Return the measure of code in a process that has imported openai and is prepared."""
    return printed_by_process(TIMED.format(code=code, preparation=preparation))
