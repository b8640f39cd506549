"""Agents, which only the SDK describes and not yet the document."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Iterator
from importlib.util import find_spec
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.streaming import BetaAgentsSessionsEventsStreamEventStream
from tests.sdk.both import Kind, all_of, done, fake_client

pytestmark = pytest.mark.skipif(
    find_spec("openai.types.beta.agents") is None,
    reason=f"openai {openai.__version__} has no agents yet",
)
both = pytest.mark.parametrize("kind", ["sync", "async"])
NO_ENVIRONMENT = {"type": "none"}


def agents(kind: Kind) -> Any:
    """Return the agents of a client; with an SDK that has none, no type checker knows them."""
    beta: Any = fake_client(kind).beta
    return beta.agents


async def events_of(stream: Iterable[Any] | AsyncIterable[Any]) -> list[Any]:
    if isinstance(stream, AsyncIterable):
        return [event async for event in stream]
    return list(stream)


@both
@pytest.mark.asyncio
async def test_an_agent_exists_from_creation_to_deletion(
    openai_mock: OpenAIMock, kind: Kind
) -> None:
    client = agents(kind)
    made = await done(client.create(model="gpt-5", name="Ada"))
    assert (made.object, made.name, made.model) == ("agent", "Ada", "gpt-5")
    assert await done(client.retrieve(made.id)) == made
    assert (await done(client.update(made.id, name="Bob"))).name == "Bob"
    assert [one.id for one in await all_of(client.list())] == [made.id]
    assert (await done(client.delete(made.id))).deleted
    with pytest.raises(openai.NotFoundError, match=f"Agent with id '{made.id}' not found"):
        await done(client.retrieve(made.id))


@both
@pytest.mark.asyncio
async def test_a_session_does_not_show_tools_that_no_session_has(
    openai_mock: OpenAIMock, kind: Kind
) -> None:
    function: Any = {"type": "function", "name": "f", "description": "F", "parameters": {}}
    given: Any = {
        "agent": {"model": "gpt-5", "tools": [{"type": "tool_search"}, function]},
        "environment": NO_ENVIRONMENT,
    }
    session = await done(agents(kind).sessions.create(**given))
    assert [tool.type for tool in session.agent.tools] == ["function"]
    told = await events_of(await done(agents(kind).sessions.create(**given, stream=True)))
    assert told[0].session.agent.tools == session.agent.tools


@both
@pytest.mark.asyncio
async def test_a_request_is_validated_by_the_sdks_types(
    openai_mock: OpenAIMock, kind: Kind
) -> None:
    with pytest.raises(openai.BadRequestError, match="Invalid type for 'model'") as caught:
        await done(agents(kind).create(model=3))
    assert caught.value.param == "model"


@both
@pytest.mark.asyncio
async def test_an_input_is_a_turn_of_which_the_next_stream_tells(
    openai_mock: OpenAIMock, kind: Kind
) -> None:
    client = agents(kind)
    agent = await done(client.create(model="gpt-5"))
    sessions = client.sessions
    session = await done(sessions.create(agent_id=agent.id, environment=NO_ENVIRONMENT))
    assert (session.status, session.agent.id, session.agent.model) == ("idle", agent.id, "gpt-5")
    said = {"role": "user", "content": [{"type": "input_text", "text": "Hello"}]}
    given = {"type": "agent.session.input.message", "input": [said]}
    assert await done(sessions.events.create(session.id, events=[given])) is None
    told = await events_of(await done(sessions.events.stream(session.id)))
    assert [told[0].type, told[-2].type, told[-1].type] == [
        "agent.session.turn.created",
        "agent.session.turn.completed",
        "agent.session.idle",
    ]
    (turn,) = await all_of(sessions.turns.list(session.id))
    assert (turn.id, turn.status) == (told[0].turn_id, "completed")
    user, answer = sorted(
        await all_of(sessions.items.list(session.id)), key=lambda one: -len(one.role)
    )
    assert {user.role, answer.role} == {"user", "assistant"}
    again = await events_of(await done(sessions.events.stream(session.id)))
    assert [event.type for event in again] == ["agent.session.idle"]


@both
@pytest.mark.asyncio
async def test_a_session_streams_the_turn_for_its_first_input(
    openai_mock: OpenAIMock, kind: Kind
) -> None:
    stream = agents(kind).sessions.create(
        agent={"model": "gpt-5"}, environment=NO_ENVIRONMENT, input="Hello", stream=True
    )
    told = await events_of(await done(stream))
    assert told[0].session.agent.model == "gpt-5"
    deltas = [each.delta for each in told if each.type.endswith("output_text.delta")]
    (whole,) = [each.text for each in told if each.type.endswith("output_text.done")]
    assert "".join(deltas) == whole


def test_the_sdks_own_helper_runs_a_turn(openai_mock: OpenAIMock) -> None:
    sessions = agents("sync").sessions
    session = sessions.create(agent={"model": "gpt-5"}, environment=NO_ENVIRONMENT)
    with sessions.stream(session.id, input="Hello") as stream:
        told = [event.type for event in stream]
    assert (told[0], told[-1]) == ("agent.session.turn.created", "agent.session.idle")


def test_an_author_streams_what_a_session_does(openai_mock: OpenAIMock) -> None:
    class Failing(BetaAgentsSessionsEventsStreamEventStream):
        def generate(self) -> Iterator[Any]:
            yield self.error(
                event_id="evt_1",
                session_id="session_1",
                error={"code": "server_error", "message": "No luck.", "type": "server_error"},
            )

    openai_mock.beta.agents.sessions.events.stream.response = Failing()
    (event,) = agents("sync").sessions.events.stream("session_1")
    assert (event.type, event.error.message) == ("error", "No luck.")
