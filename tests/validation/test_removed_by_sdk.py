"""Parts of openai up to 3.54, which users of older releases can still use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, cast

import pytest

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import get, post
from openai_responses.streaming import (
    BetaAgentsSessionsCreateEvent,
    BetaAgentsSessionsCreateEventStream,
    BetaAgentsSessionsEventsStreamEvent,
    BetaAgentsSessionsEventsStreamEventStream,
)
from openai_responses_generated.types.beta_agents import AgentSession

API = "https://api.openai.com/v1"
BODY = {"agent": {"model": "gpt-5"}, "environment": {"type": "none"}}


def session() -> AgentSession:
    """Return a session as the mock makes it."""
    return cast("AgentSession", post(f"{API}/agents/sessions", json=BODY).json())


class Created(BetaAgentsSessionsCreateEventStream):
    """A session whose budget is reached when it is created."""

    def generate(self) -> Iterator[BetaAgentsSessionsCreateEvent]:
        yield self.budget_reached(event_id="evt_1", session=self.reached)

    reached: AgentSession


class Watched(BetaAgentsSessionsEventsStreamEventStream):
    """A session whose budget is reached while it is watched."""

    def generate(self) -> Iterator[BetaAgentsSessionsEventsStreamEvent]:
        yield self.budget_reached(event_id="evt_1", session=self.reached)

    reached: AgentSession


def test_events_can_be_sent(openai_mock: OpenAIMock) -> None:
    made = session()
    Created.reached = Watched.reached = {**made, "status": "budget_reached"}
    openai_mock.beta.agents.sessions.create.response = Created
    openai_mock.beta.agents.sessions.events.stream.response = Watched
    created = post(f"{API}/agents/sessions", json={**BODY, "stream": True})
    watched = get(f"{API}/agents/sessions/{made['id']}/events")
    for answer in (created, watched):
        assert "agent.session.budget_reached" in answer.text
        assert '"status":"budget_reached"' in answer.text


def test_fields_can_be_sent_and_answered(openai_mock: OpenAIMock) -> None:
    control = {"limit": 5}
    created = post(f"{API}/agents/sessions", json={**BODY, "spend_control": control})
    assert created.status_code == 200
    assert created.json()["spend_control"] == control
    url = f"{API}/agents/sessions/{created.json()['id']}"
    changed = post(url, json={"spend_control": {"limit": 7}})
    assert changed.json()["spend_control"] == {"limit": 7}
    wrong = post(url, json={"spend_control": {"limit": "many"}})
    assert wrong.json()["error"]["param"] == "spend_control.limit"


@pytest.mark.parametrize("status", ["idle", "budget_reached"])
def test_values_can_be_answered(
    openai_mock: OpenAIMock, status: Literal["idle", "budget_reached"]
) -> None:
    openai_mock.beta.agents.sessions.retrieve.response = {
        "status": status,
        "spend_control": {"consumed": 5, "limit": 5},
    }
    answer = get(f"{API}/agents/sessions/session_1").json()
    assert (answer["status"], answer["spend_control"]["consumed"]) == (status, 5)


def test_those_who_do_not_know_it_need_not_send_it(openai_mock: OpenAIMock) -> None:
    assert "spend_control" not in session()
