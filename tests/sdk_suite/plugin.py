"""A pytest plugin that runs the tests of the `openai` package itself against the mock.

The suite makes its clients itself, with a base URL of its own; each of its tests gets a mock that
answers there, in process, or all of them get one server. How the SDK is tested stays the suite's
affair: nothing in it is changed or left out.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator, MutableMapping
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol, cast

import pytest

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import Response

from .figures import Figures, Test
from .streams import watch_streams

__all__ = ["pytest_addoption", "pytest_configure", "pytest_fixture_setup", "suite_mock"]

# Where the suite looks for the base URL of its clients.
_BASE_URL = "TEST_API_BASE_URL"

# The suite's fixtures with clients, and those by which a test answers its requests itself.
_CLIENTS = frozenset(("client", "async_client"))
_OWN_ANSWERS = frozenset(("respx_mock", "respx2_mock"))

_now = Test()


# The suite is written for a server that sends floats to whoever asks for base64 too: its strict
# clients cannot read the latter, which the API sends.
_FLOATS = {
    "object": "list",
    "data": [{"object": "embedding", "index": 0, "embedding": [0.5, -0.25]}],
    "model": "text-embedding-3-small",
    "usage": {"prompt_tokens": 1, "total_tokens": 1},
}


class _Client(Protocol):
    max_retries: int


class _HttpClient(Protocol):
    event_hooks: MutableMapping[str, list[Callable[[object], object]]]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the run."""
    group = parser.getgroup("openai suite")
    group.addoption("--api", default="http://127.0.0.1:4010", help="base URL of the clients")
    group.addoption("--served", action="store_true", help="answer from a server, over sockets")
    group.addoption("--no-mock", action="store_true", help="run with nothing that answers")
    group.addoption("--read-streams", action="store_true", help="read every stream to its end")
    group.addoption("--reaching", type=int, help="how many tests must have reached a server")
    group.addoption("--opening", type=int, help="how many of them must have opened a stream")
    group.addoption("--write-figures", type=Path, help="the file to write both figures to")


def pytest_configure(config: pytest.Config) -> None:
    """Watch the streams that are opened from now on; whoever shows the results gets figures."""
    watch_streams(_now, read=bool(config.getoption("read_streams")))
    if not hasattr(config, "workerinput"):  # workers inherit the base URL
        is_served = config.getoption("served")
        os.environ[_BASE_URL] = _serve(config) if is_served else str(config.getoption("api"))
        wanted = config.getoption("reaching"), config.getoption("opening")
        config.pluginmanager.register(Figures(*wanted, config.getoption("write_figures")))


def _serve(config: pytest.Config) -> str:
    """Serve a mock until the end of the run, and return its base URL, which has no `/v1`.

    As from the command line, a server that invents objects checks only the types of fields.
    """
    stack = ExitStack()
    config.add_cleanup(stack.close)
    openai_mock = OpenAIMock(missing="invent", check_requests="types")
    openai_mock.embeddings.create.response = _floats
    return stack.enter_context(openai_mock.serve()).origin


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(
    fixturedef: pytest.FixtureDef[object], request: pytest.FixtureRequest
) -> Generator[None, object, object]:
    """Count the requests of the suite's clients, which without a mock need not try twice."""
    made = yield
    if fixturedef.argname in _CLIENTS:
        if request.config.getoption("no_mock"):
            cast("_Client", made).max_retries = 0
        http_client = cast("_HttpClient", vars(made)["_client"])
        http_client.event_hooks["request"].append(_counter(fixturedef.argname))
    return made


def _floats() -> Response:
    return Response(200, json=_FLOATS)


def _counter(fixture: str) -> Callable[[object], object]:
    def count(request: object) -> None:
        _now.requests += 1

    async def count_async(request: object) -> None:
        _now.requests += 1

    return count_async if fixture == "async_client" else count


@pytest.fixture(autouse=True)
def suite_mock(request: pytest.FixtureRequest) -> Iterator[None]:
    """A mock on the suite's base URL, for each test that does not bring answers of its own."""
    _now.begin()
    if not _OWN_ANSWERS.isdisjoint(request.fixturenames):
        yield
        return
    if request.config.getoption("no_mock") or request.config.getoption("served"):
        yield
    else:
        with OpenAIMock(os.environ[_BASE_URL], missing="invent") as openai_mock:
            openai_mock.embeddings.create.response = _floats
            yield
    cast("pytest.Item", request.node).user_properties.extend(_now.properties())
