"""The WebSockets of the package `openai` for Node.js, of which those of Realtime need TLS."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from examples.clients.programs import Programs, programs_of
from openai_responses import OpenAIMock, api_errors

Run: TypeAlias = Callable[[str], Any]


@pytest.fixture
def run(openai_mock: OpenAIMock, tmp_path: Path) -> Iterator[Run]:
    """Run a function of the script against a server with TLS, whose authority Node.js trusts."""
    with openai_mock.serve(tls=True) as server, programs_of(server, tmp_path) as programs:
        yield lambda name: programs.node("websockets.mjs", name)


@pytest.mark.parametrize("client", ["realtime", "browser"])
def test_realtime(openai_mock: OpenAIMock, run: Run, client: str) -> None:
    openai_mock.model_says("Hello Node")
    answered = run(client)
    assert answered["text"] == "Hello Node"
    assert answered["status"] == "completed"
    assert answered["types"][:3] == [
        "session.created",
        "conversation.item.added",
        "conversation.item.done",
    ]
    (call,) = openai_mock.realtime.connect.connections
    assert call.query == {"model": "gpt-realtime"}
    assert (call.status, call.close_code) == (101, 1000)


def test_a_refused_connection(openai_mock: OpenAIMock, run: Run) -> None:
    openai_mock.realtime.connect.response = api_errors.authentication()
    assert "401" in run("refused")


def test_responses(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.model_says("One")
    openai_mock.model_says("Two")
    assert programs.node("websockets.mjs", "responses") == ["One", "Two"]
    first, second = openai_mock.responses.create.calls
    assert first.body.get("store") is False
    assert second.body.get("previous_response_id")
    openai_mock.responses.connect.assert_sent("response.create", input="And now?")
