"""The pytest plugin: fixture and marker `openai_mock`; it imports the mock on first use only."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from openai_responses import OpenAIMock

__all__ = ["openai_mock", "pytest_configure", "pytest_runtest_call"]

_MOCK = pytest.StashKey["OpenAIMock"]()


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line(
        "markers",
        "openai_mock(base_url=None, state=None, missing='404', cut=None, time='look', "
        "one_run_per_thread=False, strict=False, check_requests=True, unknown_fields='refuse', "
        "api_keys=None, admin_keys=None, models=None, max_body_bytes=..., rate_limits=None): "
        "arguments of the mock that the fixture `openai_mock` makes.",
    )


@pytest.fixture
def openai_mock(request: pytest.FixtureRequest) -> Iterator[OpenAIMock]:
    """A mock of OpenAI's API, active while the test runs.

    The marker `openai_mock` passes arguments to it. If function, class and module have one, the
    nearest marker that sets an argument wins.
    """
    from openai_responses import OpenAIMock

    node: pytest.Item = request.node
    markers = list(node.iter_markers("openai_mock"))
    args: tuple[Any, ...] = next((marker.args for marker in markers if marker.args), ())
    kwargs = {name: value for marker in reversed(markers) for name, value in marker.kwargs.items()}
    with OpenAIMock(*args, **kwargs) as mock:
        node.stash[_MOCK] = mock
        yield mock


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, object, object]:
    """Add the calls that the mock has seen, without API keys, to the report of a failed test."""
    report = yield
    if isinstance(report, pytest.TestReport) and report.failed and _MOCK in item.stash:
        report.sections.append(("openai_mock calls", item.stash[_MOCK].describe_calls()))
    return report


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Fail a test whose code swallowed the error of a request that nothing answers."""
    try:
        result = yield
    except BaseException as error:
        if _MOCK in item.stash:
            item.stash[_MOCK].check_refused_requests(error)
        raise
    if _MOCK in item.stash:
        item.stash[_MOCK].check_refused_requests()
    return result
