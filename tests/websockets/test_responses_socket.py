"""Responses over a WebSocket: the same events as over HTTP, lanes, warm-ups, errors and limits."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from typing import Any

import pytest
from openai import OpenAI
from openai.types.responses import ResponsesServerEvent
from pydantic import TypeAdapter

from openai_responses import (
    Image,
    OpenAIMock,
    Reasoning,
    Refusal,
    ToolCall,
    api_errors,
    faults,
    streaming,
)
from openai_responses.errors import ResponseTypeError
from openai_responses.ext.httpx import Response
from openai_responses.sessions import ResponsesSession, SessionClosedError

_EVENTS: TypeAdapter[object] = TypeAdapter(ResponsesServerEvent)
# Older unions have other fields, and no nested errors.
_IS_COMPLETE = find_spec("openai.lib.responses_websocket") is not None
_HELLO = {"model": "gpt-5", "input": "Hello"}
_TOOL = {"type": "function", "name": "get_weather", "parameters": None, "strict": None}


def _ask(session: Any, **fields: object) -> list[dict[str, Any]]:
    """Send a request, and return all events, each of which the newest SDK's union must take."""
    session.send({"type": "response.create", **_HELLO, **fields})
    events: list[dict[str, Any]] = session.receive_all()
    _check(events)
    return events


def _check(events: Sequence[Mapping[str, Any]]) -> None:
    for event in events if _IS_COMPLETE else ():
        _EVENTS.validate_python(event)


def _types(events: Sequence[Mapping[str, Any]]) -> list[str]:
    return [event["type"] for event in events]


def _over_http(says: Callable[[OpenAIMock], None], body: Mapping[str, Any]) -> list[object]:
    with OpenAIMock() as openai_mock:
        says(openai_mock)
        client = OpenAI(api_key="sk-test", max_retries=0)
        with client.responses.with_streaming_response.create(**body, stream=True) as response:
            lines = [line for line in response.iter_lines() if line.startswith("data: ")]
    return [json.loads(line.removeprefix("data: ")) for line in lines]


def _set_turn(*parts: Any, **options: Any) -> Callable[[OpenAIMock], None]:
    return lambda openai_mock: openai_mock.model_says(*parts, **options)


class Counting(streaming.CreateResponseEventStream):
    def generate(self) -> Any:
        yield self.created()
        yield self.in_progress()
        yield self.output_item_added(item={"type": "message", "role": "assistant", "content": []})
        yield self.content_part_added(
            part={"type": "output_text", "text": "", "annotations": [], "logprobs": []}
        )
        yield self.output_text_delta(delta="one ")
        yield self.output_text_delta(delta="two")
        yield self.output_text_done(text="one two")
        yield self.content_part_done(
            part={"type": "output_text", "text": "one two", "annotations": [], "logprobs": []}
        )
        yield self.output_item_done(
            item={
                "type": "message",
                "role": "assistant",
                "content": [{"type": "output_text", "text": "one two"}],
            }
        )
        yield self.completed()


def _set_no_answer(_: OpenAIMock) -> None:
    """Leave the answer to the mock."""


def _set_stream(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.create.response = Counting


_CASES: list[tuple[Callable[[OpenAIMock], None], Mapping[str, Any]]] = [
    (_set_turn("Hello, how are you?"), {}),
    (_set_turn("cut", finish_reason="length"), {}),
    (_set_turn(Reasoning("Hm."), ToolCall("get_weather", city="Paris")), {"tools": [_TOOL]}),
    (_set_turn(Refusal("I cannot.")), {}),
    (_set_turn(Image(b"\x89PNG")), {"tools": [{"type": "image_generation"}]}),
    (_set_no_answer, {}),
    (_set_stream, {}),
]


@pytest.mark.parametrize(
    ("says", "fields"),
    _CASES,
    ids=["text", "incomplete", "reasoning and call", "refusal", "image", "default", "author"],
)
def test_socket_sends_the_events_of_the_stream_over_http(
    says: Callable[[OpenAIMock], None], fields: Mapping[str, Any]
) -> None:
    with OpenAIMock() as openai_mock:
        says(openai_mock)
        events = _ask(openai_mock.responses.session(), **fields)
    assert events == _over_http(says, {**_HELLO, **fields})


@pytest.mark.parametrize("stream_id", [None, "a"])
def test_errors_inside_streams_are_sent_in_their_own_shape(stream_id: str | None) -> None:
    class Failing(streaming.CreateResponseEventStream):
        def generate(self) -> Any:
            yield self.created()
            yield self.error(code="server_error", message="Sorry.", param=None)

    lane = {} if stream_id is None else {"stream_id": stream_id}
    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = Failing
        session: Any = openai_mock.responses.session()
        session.send({"type": "response.create", "model": "gpt-5", "input": "x", **lane})
        flat = session.receive_all()[-1]
        openai_mock.responses.create.response = faults.error_event(after_events=2)
        nested = _ask(openai_mock.responses.session(), **lane)[-1]
    shared = {"type": "error", **lane}
    assert flat == {
        "code": "server_error",
        "message": "Sorry.",
        "param": None,
        "sequence_number": 1,
        **shared,
    }
    assert nested.keys() == {"error", "sequence_number", *shared}


def test_author_streams_advance_as_the_client_reads() -> None:
    seen = list[str]()

    class Slow(streaming.CreateResponseEventStream):
        def generate(self) -> Any:
            yield self.created()
            seen.append("after created")
            yield self.in_progress()
            yield self.completed()

    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = Slow
        session = openai_mock.responses.session()
        session.send({"type": "response.create", "model": "gpt-5", "input": "x"})
        assert session.receive()["type"] == "response.created"
        assert seen == []
        session.receive_all()
    assert seen == ["after created"]


def test_calls_are_recorded_on_both_routes() -> None:
    with OpenAIMock() as openai_mock:
        _ask(openai_mock.responses.session(), metadata={"a": "b"})
        openai_mock.responses.create.assert_called_once()
        openai_mock.responses.connect.assert_sent("response.create", metadata={"a": "b"})
        assert openai_mock.responses.create.calls[0].body.get("stream") is True


def test_functions_get_a_request_of_the_http_library() -> None:
    def answer(request: Any) -> Any:
        assert request.method == "POST"
        assert json.loads(request.content)["input"] == "Hello"
        return {"output": [{"type": "message", "content": [{"text": "Hi"}]}]}

    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = answer
        events = _ask(openai_mock.responses.session())
    assert events[-1]["response"]["output"][0]["content"][0]["text"] == "Hi"


# --- errors --------------------------------------------------------------------------------------


def test_error_of_the_api_is_nested_and_leaves_the_session_open() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = [api_errors.rate_limit(), None]
        session = openai_mock.responses.session()
        (event,) = _ask(session, stream_id="a")
        assert event["status"] == 429
        assert event["stream_id"] == "a"
        assert event.keys() == {"type", "status", "error", "stream_id"}
        assert event["error"].keys() == {"type", "code", "message", "param"}
        assert _types(_ask(session, stream_id="a"))[-1] == "response.completed"


@pytest.mark.parametrize(
    ("fields", "code", "param"),
    [
        ({"temperature": 3}, "decimal_above_max_value", "temperature"),
        ({"nonsense": 1}, "unknown_parameter", "nonsense"),
        ({"stream_id": "a b"}, "invalid_stream_id", "stream_id"),
        ({"stream_id": ""}, "invalid_stream_id", "stream_id"),
        ({"stream_id": "a" * 257}, "invalid_stream_id", "stream_id"),
        ({"type": "response.nothing"}, "invalid_value", "type"),
        ({"previous_response_id": "resp_1"}, "previous_response_not_found", "previous_response_id"),
    ],
)
def test_wrong_requests_are_refused(fields: dict[str, Any], code: str, param: str) -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        (event,) = _ask(session, **fields)
        assert (event["status"], event["error"]["code"], event["error"]["param"]) == (
            400,
            code,
            param,
        )
        assert session.is_open


@pytest.mark.parametrize("lane", [[], {}, ["a"], 5, False, ""])
def test_a_lane_that_is_no_text_is_refused(lane: object) -> None:
    with OpenAIMock() as openai_mock:
        session: Any = openai_mock.responses.session()
        session.send(
            {"type": "response.create", "model": "gpt-4o", "input": "a", "stream_id": lane}
        )
        assert session.receive()["error"]["code"] == "invalid_stream_id"
        assert session.is_open


def test_messages_that_are_no_json_are_refused() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        session.send_raw("{")
        assert session.receive()["type"] == "error"
        assert session.is_open


@pytest.mark.parametrize("body", [b"<html>Bad Gateway</html>", b"[]", b""])
def test_errors_of_other_servers_contain_their_text(body: bytes) -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = Response(502, content=body)
        session = openai_mock.responses.session()
        (event,) = _ask(session)
        assert event["status"] == 502
        assert event["error"]["message"] == body.decode()
        assert session.is_open


@pytest.mark.parametrize("fault", [faults.disconnect(after_events=2), faults.connection_reset()])
def test_cut_answers_cut_the_connection(fault: Any) -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = fault
        session = openai_mock.responses.session()
        session.send({"type": "response.create", "model": "gpt-5", "input": "x"})
        session.receive_all()
        assert session.close_code == 1006


def test_streams_may_come_in_pieces_of_any_size() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.model_says("Hello")
        whole = _types(_ask(openai_mock.responses.session()))
        openai_mock.model_says("Hello")
        openai_mock.responses.create.response = faults.rechunk(sizes=3)
        assert _types(_ask(openai_mock.responses.session())) == whole


def test_recorded_streams_are_sent_event_by_event() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.model_says("Hello")
        events = _ask(openai_mock.responses.session())
        recorded = b"".join(b"data: %b\n\n" % json.dumps(each).encode() for each in events)
        openai_mock.responses.create.response = Response(
            200, headers={"content-type": "text/event-stream"}, content=recorded
        )
        assert _ask(openai_mock.responses.session()) == events


def test_routes_that_pass_through_fail_the_test() -> None:
    mock = OpenAIMock()
    mock.responses.create.pass_through()
    session: Any = mock.responses.session()
    session.send({"type": "response.create", **_HELLO})
    with pytest.raises(ResponseTypeError, match="cannot pass through"):
        session.receive()


def test_malformed_events_are_sent_as_they_are() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = faults.malformed_json(event=2)
        session = openai_mock.responses.session()
        session.send({"type": "response.create", "model": "gpt-5", "input": "x"})
        session.receive()
        with pytest.raises(ValueError, match="EOF"):
            session.receive_all()


def test_connections_last_an_hour_of_the_mocks_time() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        openai_mock.advance(seconds=3599)
        assert session.receive_all() == []
        openai_mock.advance(seconds=1)
        events: list[Any] = list(session.receive_all())
        _check(events)
        (error,) = [event["error"] for event in events]
        assert error == {
            "type": "invalid_request_error",
            "code": "websocket_connection_limit_reached",
            "message": "Responses websocket connection limit reached (60 minutes). Create a new "
            "websocket connection to continue.",
            "param": None,
        }
        assert not session.is_open
        with pytest.raises(SessionClosedError):
            session.receive()


# --- continuing ----------------------------------------------------------------------------------


def test_connection_remembers_responses_that_are_not_stored() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        first = _ask(session, store=False)[-1]["response"]
        second = _ask(session, store=False, previous_response_id=first["id"])[-1]
        assert second["response"]["previous_response_id"] == first["id"]
        (refused,) = _ask(openai_mock.responses.session(), previous_response_id=first["id"])
        assert refused["error"] == {
            "type": "invalid_request_error",
            "code": "previous_response_not_found",
            "message": f"Previous response with id '{first['id']}' not found.",
            "param": "previous_response_id",
        }
        client = OpenAI(api_key="sk-test", max_retries=0)
        with pytest.raises(Exception, match="not found"):
            client.responses.create(model="gpt-5", input="x", previous_response_id=first["id"])
        with pytest.raises(Exception, match="not found"):
            client.responses.retrieve(first["id"])


@pytest.mark.parametrize("is_warm_up", [False, True])
def test_scripted_answers_continue_no_response_of_another_connection(is_warm_up: bool) -> None:
    more = {"generate": False} if is_warm_up else {}
    with OpenAIMock(assert_all_used=True) as openai_mock:
        openai_mock.model_says("one")
        openai_mock.model_says("two")
        first = _ask(openai_mock.responses.session(), store=False)[-1]["response"]
        session = openai_mock.responses.session()  # as after a reconnection
        (refused,) = _ask(session, store=False, previous_response_id=first["id"], **more)
        assert refused["error"]["code"] == "previous_response_not_found"
        events = _ask(session, store=False, input="everything again")
        assert events[-1]["response"]["output"][0]["content"][0]["text"] == "two"


def test_scripted_answers_continue_responses_of_which_the_mock_knows_nothing() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.model_says("one")
        events = _ask(openai_mock.responses.session(), previous_response_id="resp_of_a_fixture")
        assert events[-1]["type"] == "response.completed"


def test_stored_responses_are_continued_by_other_connections() -> None:
    with OpenAIMock() as openai_mock:
        first = _ask(openai_mock.responses.session())[-1]["response"]
        events = _ask(openai_mock.responses.session(), previous_response_id=first["id"])
        assert events[-1]["type"] == "response.completed"


def test_outputs_of_tools_are_checked_against_calls_that_are_not_stored() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.model_says(ToolCall("get_weather", city="Paris"))
        session = openai_mock.responses.session()
        first = _ask(session, store=False, tools=[_TOOL])[-1]["response"]
        call_id = first["output"][0]["call_id"]
        output = {"type": "function_call_output", "call_id": call_id, "output": "sunny"}
        openai_mock.model_says("It is sunny.")
        events = _ask(session, store=False, previous_response_id=first["id"], input=[output])
        assert events[-1]["type"] == "response.completed"


def test_failed_continuation_of_the_same_lane_evicts_its_response() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        key = _ask(session, store=False, stream_id="a")[-1]["response"]["id"]
        openai_mock.responses.create.response = [api_errors.rate_limit(), None]
        (fork,) = _ask(session, store=False, stream_id="b", previous_response_id=key)
        assert fork["status"] == 429
        assert len(_ask(session, store=False, stream_id="b", previous_response_id=key)) > 1
        openai_mock.responses.create.response = [api_errors.rate_limit(), None]
        _ask(session, store=False, stream_id="a", previous_response_id=key)
        (lost,) = _ask(session, store=False, stream_id="a", previous_response_id=key)
        assert lost["error"]["code"] == "previous_response_not_found"


@pytest.mark.parametrize("fields", [{"max_output_tokens": 1}, {"input": 5}, {"temperature": 3}])
def test_refused_continuation_evicts_its_response(fields: Mapping[str, object]) -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        key = _ask(session, store=False)[-1]["response"]["id"]
        (refused,) = _ask(session, store=False, previous_response_id=key, **fields)
        assert refused["status"] == 400
        (lost,) = _ask(session, store=False, previous_response_id=key)
        assert lost["error"]["code"] == "previous_response_not_found"


def test_warm_up_uses_up_no_turn_and_can_be_continued() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.model_says("Hi")
        session = openai_mock.responses.session()
        created, completed = _ask(session, generate=False, store=False, tools=[_TOOL])
        assert _types([created, completed]) == ["response.created", "response.completed"]
        assert completed["response"]["output"] == []
        key = completed["response"]["id"]
        events = _ask(session, store=False, previous_response_id=key)
        assert events[-1]["response"]["output"][0]["content"][0]["text"] == "Hi"


def test_warm_up_of_an_unknown_response_is_refused() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        (event,) = _ask(session, generate=False, previous_response_id="resp_1")
        assert event["error"]["code"] == "previous_response_not_found"


def test_frames_of_codex_are_accepted() -> None:
    with OpenAIMock(strict=True) as openai_mock:
        openai_mock.model_says("Done.")
        session = openai_mock.responses.session()
        shared = {
            "store": False,
            "include": ["reasoning.encrypted_content"],
            "client_metadata": {"x-codex-installation-id": "1"},
            "instructions": "You are a coding agent.",
            "tools": [_TOOL],
            "tool_choice": "auto",
            "parallel_tool_calls": False,
            "prompt_cache_key": "k",
        }
        key = _ask(session, **shared, input=[], generate=False)[-1]["response"]["id"]
        new = [
            {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "?"}]}
        ]
        events = _ask(session, **shared, input=new, previous_response_id=key)
        assert events[-1]["type"] == "response.completed"


def test_warm_ups_are_refused_as_requests_are() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        (event,) = _ask(session, generate=False, tools=[{"type": "nothing"}])
        assert event["error"]["param"] == "tools[0].type"
        (event,) = _ask(session, generate="no")
        assert event["error"]["param"] == "generate"


@pytest.mark.parametrize("store", [True, False])
def test_a_chain_keeps_its_calls_and_outputs(store: bool) -> None:
    """An output that only the input of the response before has answers its call."""
    with OpenAIMock() as openai_mock:
        openai_mock.model_says(ToolCall("get_weather", city="Paris"))
        session = openai_mock.responses.session()
        first = _ask(session, store=store, tools=[_TOOL])[-1]["response"]
        call_id = first["output"][0]["call_id"]
        output = {"type": "function_call_output", "call_id": call_id, "output": "sunny"}
        openai_mock.model_says("Sunny.")
        second = _ask(session, store=False, previous_response_id=first["id"], input=[output])
        openai_mock.model_says("Bye.")
        key = second[-1]["response"]["id"]
        assert len(_ask(session, store=False, previous_response_id=key)) > 1


def test_sessions_of_the_author_may_change_what_the_api_sends() -> None:
    class Loud(ResponsesSession):
        def on_connect(self) -> None:
            return None

        def on_response_create(self, event: Any) -> Any:
            for each in super().on_response_create(event) or ():
                sent: Any = each
                if sent["type"] == "response.output_text.delta":
                    yield {**sent, "delta": sent["delta"].upper()}
                else:
                    yield sent

    with OpenAIMock() as openai_mock:
        openai_mock.responses.connect.response = Loud
        openai_mock.model_says("Hello")
        events = _ask(openai_mock.responses.session())
    assert [e["delta"] for e in events if e["type"] == "response.output_text.delta"] == ["HELLO"]


def test_the_socket_of_beta_asks_the_route_of_beta() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.model_says("Hi")
        session: Any = openai_mock.beta.responses.session()
        session.send({"type": "response.create", **_HELLO})
        created, *_, completed = session.receive_all()
        assert completed["type"] == "response.completed"
        openai_mock.beta.responses.create.assert_called_once()
        assert openai_mock.responses.create.call_count == 0
        key = created["response"]["id"]
        inject: Any = {"type": "response.inject", "response_id": key, "input": []}
        session.send(inject)
        assert session.receive()["error"]["code"] == "response_already_completed"
        session.send({"type": "response.create", **_HELLO, "generate": False})
        assert _types(session.receive_all()) == ["response.created", "response.completed"]


def test_outputs_are_injected_into_a_running_response() -> None:
    with OpenAIMock() as openai_mock:
        session: Any = openai_mock.beta.responses.session()
        session.send({"type": "response.create", **_HELLO})
        key = session.receive()["response"]["id"]
        output = {"type": "function_call_output", "call_id": "call_1", "output": "x"}
        session.send({"type": "response.inject", "response_id": key, "input": [output]})
        created, *rest = session.receive_all()
        assert (created["type"], created["response_id"]) == ("response.inject.created", key)
        numbers = [each["sequence_number"] for each in (created, *rest)]
        assert numbers == list(range(1, len(numbers) + 1))


# --- lanes ---------------------------------------------------------------------------------------


def test_lanes_run_at_the_same_time_and_each_in_its_order() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        for number, lane in enumerate(("a", "b", "a", "b")):
            session.send(
                {
                    "type": "response.create",
                    "model": "gpt-5",
                    "input": "x",
                    "stream_id": lane,
                    "metadata": {"number": str(number)},
                }
            )
        events: list[Any] = list(session.receive_all())
    lanes = [event["stream_id"] for event in events]
    assert lanes[:4] in (["a", "b", "a", "b"], ["b", "a", "b", "a"])
    for lane, numbers in (("a", ["0", "2"]), ("b", ["1", "3"])):
        own = [event for event in events if event["stream_id"] == lane]
        created = [event for event in own if event["type"] == "response.created"]
        assert [each["response"]["metadata"]["number"] for each in created] == numbers
        half = len(own) // 2
        assert [event["sequence_number"] for event in own] == [*range(half), *range(half)]


def test_default_lane_is_first_in_first_out() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        session.send({"type": "response.create", "model": "gpt-5", "input": "x"})
        session.send({"type": "response.create", "model": "gpt-5", "input": "y"})
        types = _types(session.receive_all())
    assert types.index("response.completed") < types.index("response.created", 1)
    assert types.count("response.completed") == 2


def test_a_connection_takes_32_names() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        for number in range(32):
            assert len(_ask(session, stream_id=f"lane.{number}")) > 1
        (event,) = _ask(session, stream_id="one-too-many")
        assert event["error"]["code"] == "websocket_stream_limit_reached"
        assert len(_ask(session, stream_id="lane.0")) > 1
        assert len(_ask(session)) > 1


def test_16_responses_run_at_once_and_others_wait() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.responses.session()
        for number in range(20):
            session.send(
                {"type": "response.create", "model": "m", "input": "x", "stream_id": f"{number}"}
            )
        types = _types(session.receive_all())
    first_end = types.index("response.completed")
    assert types[:first_end].count("response.created") == 16
    assert types.count("response.completed") == 20
