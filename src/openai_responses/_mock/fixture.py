"""The mock of the fixture `openai_mock`, which the decorator shares in the same test."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from .mock import OpenAIMock

__all__ = ["fixture_mock", "mock_of_fixture"]

_mocks: list[OpenAIMock] = []


@contextmanager
def fixture_mock(**arguments: Any) -> Generator[OpenAIMock, None, None]:
    """Make a mock with these arguments, active and known to decorators until the block ends."""
    with OpenAIMock(**arguments) as mock:
        _mocks.append(mock)
        try:
            yield mock
        finally:
            _mocks.remove(mock)


def mock_of_fixture() -> OpenAIMock | None:
    """Return the mock of the fixture that the running test uses; None if it uses none."""
    return _mocks[-1] if _mocks else None
