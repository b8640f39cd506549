from __future__ import annotations

from collections.abc import Iterator

import openai
import pytest

from openai_responses.server import Server
from tests.server.control.control import Control


@pytest.fixture
def control(openai_server: Server) -> Iterator[Control]:
    found = Control(openai_server)
    with found.client:
        yield found


@pytest.fixture
def server_client(openai_server: Server) -> Iterator[openai.OpenAI]:
    """A client of the server, in its default session."""
    with openai.OpenAI(api_key="sk-fake", base_url=openai_server.url, max_retries=0) as found:
        yield found
