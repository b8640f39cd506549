"""Fixtures of the tests with real clients."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from examples.clients.programs import Outside, Programs
from openai_responses.server import Server


@pytest.fixture
def programs(openai_server: Server, tmp_path: Path) -> Iterator[Programs]:
    """Programs that find the test's mock; the test fails if one has asked for another host."""
    outside = Outside()
    try:
        yield Programs(openai_server, outside, tmp_path)
    finally:
        outside.close()
    assert [line.split(b"\r\n")[0] for line in outside.asked_for] == []
