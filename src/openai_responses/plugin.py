"""The pytest plugin: fixture and marker `openai_mock`; it loads nothing before they are used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from openai_responses import OpenAIMock

__all__ = ["openai_mock", "pytest_configure"]


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers",
        "openai_mock(base_url=None, state=None, missing='404'): "
        "what the fixture `openai_mock` makes its mock with.",
    )


@pytest.fixture
def openai_mock(request: pytest.FixtureRequest) -> Iterator[OpenAIMock]:
    """A mock of OpenAI's API, active while the test runs."""
    from openai_responses import OpenAIMock

    marker: pytest.Mark | None = request.node.get_closest_marker("openai_mock")
    with OpenAIMock(**({} if marker is None else marker.kwargs)) as mock:
        yield mock
