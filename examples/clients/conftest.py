"""Fixtures of the tests with real clients."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from examples.clients.programs import Programs, programs_of
from openai_responses.server import Server


@pytest.fixture
def programs(openai_server: Server, tmp_path: Path) -> Iterator[Programs]:
    """Programs that find the test's mock; the test fails if one has asked for another host."""
    with programs_of(openai_server, tmp_path) as programs:
        yield programs
