"""Webhooks about agents, caused by their sessions and environments."""

from __future__ import annotations

from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.webhooks import SECRET, Webhook

pytestmark = pytest.mark.skipif(openai.VERSION.startswith("2."), reason="2.x has no agents")
TEXT = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]}


@pytest.fixture
def client() -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake", webhook_secret=SECRET)


@pytest.fixture
def received(openai_mock: OpenAIMock, client: openai.OpenAI) -> list[Any]:
    found: list[Any] = []

    def receive(webhook: Webhook) -> None:
        found.append(client.webhooks.unwrap(*webhook))

    openai_mock.webhooks.deliver_to(receive, secret=SECRET)
    return found


def test_a_session_is_created_and_takes_turns(client: openai.OpenAI, received: list[Any]) -> None:
    session = client.beta.agents.sessions.create(
        agent={"model": "gpt-5"}, environment={"type": "openai_hosted"}
    )
    (created,) = received
    assert (created.type, created.data.id) == ("agent.session.created", session.id)
    assert created.data.environment_type == "openai_hosted"
    assert session.environment.type == "openai_hosted"
    assert created.data.environment_id == session.environment.id

    message: Any = {"type": "agent.session.input.message", "input": [TEXT]}
    client.beta.agents.sessions.events.create(session.id, events=[message])
    types = [event.type for event in received[1:]]
    assert types == ["agent.session.in_progress", "agent.session.idle"]


def test_a_session_with_an_input(client: openai.OpenAI, received: list[Any]) -> None:
    client.beta.agents.sessions.create(
        agent={"model": "gpt-5"}, environment={"type": "openai_hosted"}, input="Hi"
    )
    types = [event.type.removeprefix("agent.session.") for event in received]
    assert types == ["created", "in_progress", "idle"]


@pytest.mark.parametrize("status", ["ready", "failed", "expired", "suspended"])
def test_an_environment_has_a_status(
    openai_mock: OpenAIMock, client: openai.OpenAI, received: list[Any], status: Any
) -> None:
    client.beta.agents.environments.create(environment={"type": "openai_hosted"})
    assert received == []  # it is pending
    openai_mock.beta.agents.environments.create.response = {"status": status}
    environment = client.beta.agents.environments.create(environment={"type": "openai_hosted"})
    (event,) = received
    assert (event.type, event.data.id) == (f"agent.environment.{status}", environment.id)
