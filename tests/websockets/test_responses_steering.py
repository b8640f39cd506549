"""Steering of responses over a WebSocket."""

from __future__ import annotations

from typing import Any

import pytest
from openai.types.responses import ResponsesServerEvent
from pydantic import TypeAdapter

from openai_responses import OpenAIMock, ToolCall, api_errors, faults

pytest.importorskip("openai.types.responses.response_steer_event")

_EVENTS: TypeAdapter[object] = TypeAdapter(ResponsesServerEvent)
_TOOL = {"type": "function", "name": "get_weather", "parameters": None, "strict": None}


def _begin(session: Any, **fields: object) -> str:
    """Ask for a response, and return its id as soon as it is created."""
    session.send({"type": "response.create", "model": "gpt-5", "input": "Hello", **fields})
    return str(session.receive()["response"]["id"])


def _rest(session: Any) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = session.receive_all()
    for event in events:
        _EVENTS.validate_python(event)
    return events


def _steer(session: Any, key: str, given: object = "In French, please.") -> list[dict[str, Any]]:
    session.send({"type": "response.steer", "previous_response_id": key, "input": given})
    return _rest(session)


def test_steered_response_is_followed_by_one_with_the_new_input() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.model_says("Hello")
        openai_mock.model_says("Bonjour")
        session = openai_mock.responses.session()
        key = _begin(session, stream_id="a", instructions="Be brief.")
        accepted, *events = _steer(session, key)
        assert accepted["type"] == "response.steer.accepted"
        assert accepted["steer"]["previous_response_id"] == key
        assert {event["stream_id"] for event in events} == {"a"}
        ends = [event["response"] for event in events if event["type"] == "response.completed"]
        assert [end["output"][0]["content"][0]["text"] for end in ends] == ["Hello", "Bonjour"]
        assert ends[1]["previous_response_id"] == key
        assert ends[1]["instructions"] == "Be brief."
        second = openai_mock.responses.create.calls[1].body
        assert second.get("input") == [
            {"type": "message", "role": "user", "content": "In French, please."}
        ]


def test_sequence_numbers_continue_in_the_steered_response() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        events = _steer(session, _begin(session))
    numbers = [event["sequence_number"] for event in events]
    end = [event["type"] for event in events].index("response.completed")
    assert numbers[: end + 1] == list(range(1, end + 2))
    assert numbers[end + 1] == 0


def test_steering_waits_for_outputs_of_tools() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.model_says(ToolCall("get_weather", city="Paris"))
        openai_mock.model_says("Il fait beau.")
        session = openai_mock.responses.session()
        key = _begin(session, tools=[_TOOL], store=False)
        *_, completed, pending = _steer(session, key)
        call = completed["response"]["output"][0]
        assert pending["type"] == "response.steer.pending"
        stub = {
            "type": "function_call_output",
            "call_id": call["call_id"],
            "name": "get_weather",
        }
        assert pending["required_input"] == [stub]
        output = {"type": "function_call_output", "call_id": call["call_id"], "output": "sunny"}
        _begin(session, previous_response_id=key, input=[output], store=False)
        assert _rest(session)[-1]["type"] == "response.completed"
        sent: Any = openai_mock.responses.create.calls[1].body.get("input")
        assert [each["type"] for each in sent] == ["message", "function_call_output"]


@pytest.mark.parametrize(
    "given",
    [
        "",
        [],
        [{"type": "message", "role": "user", "content": "x", "id": "msg_1"}],
        [{"type": "function_call_output", "call_id": "call_1", "output": "x"}],
    ],
)
def test_other_input_is_refused(given: object) -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        failed, *events = _steer(session, _begin(session), given)
        assert failed["type"] == "response.steer.failed"
        assert failed["error"]["code"] == "invalid_input"
        assert failed["steer"]["input"] == given
        assert [event["type"] for event in events].count("response.completed") == 1


def test_only_running_responses_of_the_connection_can_be_steered() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        (unknown,) = _steer(session, "resp_1")
        assert unknown["error"]["code"] == "response_not_found"
        key = _begin(session)
        _rest(session)
        (ended,) = _steer(session, key)
        assert ended["error"]["code"] == "response_already_completed"


def test_responses_of_a_conversation_cannot_be_steered() -> None:
    with OpenAIMock(missing="invent") as openai_mock:
        session = openai_mock.responses.session()
        failed, *_ = _steer(session, _begin(session, conversation="conv_1"))
        assert failed["error"]["code"] == "steering_not_supported"


def test_input_is_returned_if_the_next_response_is_refused() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = [{}, api_errors.rate_limit()]
        session = openai_mock.responses.session()
        *_, error, failed = _steer(session, _begin(session))
        assert error["status"] == 429
        assert failed["error"]["code"] == "successor_creation_failed"
        assert failed["steer"]["input"] == "In French, please."
        assert failed["steer"]["id"].startswith("steer_")


def test_input_is_returned_if_the_response_fails() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = faults.error_event(after_events=2)
        session = openai_mock.responses.session()
        key = _begin(session)
        session.send({"type": "response.steer", "previous_response_id": key, "input": "x"})
        *_, failed = session.receive_all()
        assert failed["type"] == "response.steer.failed"
        assert failed["error"]["code"] == "response_not_active"


def test_event_without_input_is_refused() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        steer: Any = {"type": "response.steer", "previous_response_id": "resp_1"}
        session.send(steer)
        (event,) = _rest(session)
        assert event["error"]["param"] == "input"
