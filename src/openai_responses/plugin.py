"""The pytest plugin: fixture and marker `openai_mock`; it imports the mock on first use only."""

from __future__ import annotations

import inspect
from collections.abc import Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from openai_responses import OpenAIMock
    from openai_responses.server import Server

__all__ = [
    "openai_mock",
    "openai_server",
    "pytest_configure",
    "pytest_runtest_call",
    "pytest_runtest_makereport",
]

_MARKER = "openai_mock"
_MOCK = pytest.StashKey["OpenAIMock"]()


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    arguments = _signature() if config.option.markers else "(**arguments)"
    config.addinivalue_line(
        "markers",
        f"openai_mock{arguments}: arguments of the mock that the fixture `openai_mock` makes.",
    )


@pytest.fixture
def openai_mock(request: pytest.FixtureRequest) -> Iterator[OpenAIMock]:
    """A mock of OpenAI's API, active while the test runs.

    The marker `openai_mock` passes arguments to it. If function, class and module have one, the
    nearest marker that sets an argument wins.
    """
    from openai_responses._mock.fixture import fixture_mock

    node: pytest.Item = request.node
    with fixture_mock(**_arguments(node)) as mock:
        node.stash[_MOCK] = mock
        yield mock


@pytest.fixture
def openai_server(openai_mock: OpenAIMock) -> Iterator[Server]:
    """A server for other processes, which answers by the test's `openai_mock`."""
    with openai_mock.serve() as server:
        yield server


def _arguments(node: pytest.Item) -> Mapping[str, Any]:
    """Return the arguments that the markers of a test have; the nearest marker wins.

    Raises UsageError for arguments that `OpenAIMock` does not have.
    """
    arguments: dict[str, Any] = {}
    for marker in reversed(list(node.iter_markers(_MARKER))):
        signature = _signature()
        unknown = next((name for name in marker.kwargs if name not in signature.parameters), None)
        if unknown is not None:
            raise pytest.UsageError(
                f"{node.nodeid}: @pytest.mark.openai_mock has no argument {unknown}"
                f"{_near(unknown, signature)}"
            )
        arguments |= signature.bind_partial(*marker.args, **marker.kwargs).arguments
    return arguments


def _near(name: str, signature: inspect.Signature) -> str:
    from openai_responses._core.json_values.suggestions import suggestions

    near = suggestions(name, signature.parameters)
    return f"; did you mean {near[0]}?" if near else f"; there are {signature}"


def _signature() -> inspect.Signature:
    from openai_responses import OpenAIMock

    parameters = inspect.signature(OpenAIMock).parameters.values()
    return inspect.Signature(
        [each.replace(annotation=inspect.Parameter.empty) for each in parameters]
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, object, object]:
    """Add the calls that the mock has seen, without API keys, to the report of a failed test."""
    report = yield
    if isinstance(report, pytest.TestReport) and report.failed and _MOCK in item.stash:
        report.sections.append(("openai_mock calls", item.stash[_MOCK].describe_calls()))
    return report


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Fail a test whose code swallowed an error of the mock, or whose marker has no effect."""
    try:
        result = yield
    except BaseException as error:
        if _MOCK in item.stash:
            item.stash[_MOCK].check_refused_requests(error)
        raise
    if _MOCK in item.stash:
        item.stash[_MOCK].check_refused_requests()
    elif _has_useless_marker(item):
        raise pytest.UsageError(
            f"{item.nodeid}: @pytest.mark.openai_mock passes arguments to the fixture openai_mock, "
            "which this test does not use; add openai_mock to its parameters, or "
            '@pytest.mark.usefixtures("openai_mock")'
        )
    return result


def _has_useless_marker(item: pytest.Item) -> bool:
    """Return whether a marker of the test itself has no fixture to pass its arguments to."""
    fixture_names: list[str] = getattr(item, "fixturenames", [])
    own = any(marker.name == _MARKER for marker in item.own_markers)
    return own and _MARKER not in fixture_names
