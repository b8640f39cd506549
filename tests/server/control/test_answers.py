"""Answers, conditions and turns of the model, set as JSON."""

from __future__ import annotations

from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, api_errors, faults, matching, sequences
from openai_responses._api.table import TABLE
from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.spec.shapes import ObjectOf, UnionOf
from openai_responses._server.control.answers import AnswerShape
from openai_responses.ext import httpx
from tests.server.control.control import Control

CHAT = "chat.completions.create"
QUESTION: Any = [{"role": "user", "content": "Hi"}]


def ask(server_client: openai.OpenAI, text: str = "Hi", model: str = "gpt-5") -> str | None:
    messages: Any = [{"role": "user", "content": text}]
    answer = server_client.chat.completions.create(model=model, messages=messages)
    return answer.choices[0].message.content


def content(text: str) -> Any:
    return {"choices": [{"message": {"content": text}}]}


def test_a_partial_answer(control: Control, server_client: openai.OpenAI) -> None:
    control.put("/answers", {CHAT: {"response": content("set")}})
    assert ask(server_client) == "set"
    control.put("/answers", {CHAT: None})
    assert ask(server_client) != "set"


def test_cases(control: Control, server_client: openai.OpenAI) -> None:
    cases: Any = [
        {"when": {"model": "gpt-5"}, "response": content("by a field")},
        {"when": {"last_user_message": {"$contains": "blue"}}, "response": content("contained")},
        {"when": {"last_user_message": {"$pattern": "^r.d$"}}, "response": content("matched")},
        {"when": {"messages": {"$one_of": [[], {"$anything": {}}]}}, "response": content("any")},
    ]
    control.put("/answers", {CHAT: cases})
    assert ask(server_client) == "by a field"
    assert ask(server_client, "something blue", "gpt-4o") == "contained"
    assert ask(server_client, "red", "gpt-4o") == "matched"
    assert ask(server_client, "green", "gpt-4o") == "any"
    control.put(
        "/answers", {CHAT: [{"when": {"call_number": [5, 6]}, "response": content("5, 6")}]}
    )
    assert ask(server_client) == "5, 6"
    numbered = {"when": {"headers": {"x-kind": "a"}, "call_number": 6}, "response": content("6")}
    control.put("/answers", {CHAT: [numbered, {"response": content("other")}]})
    assert ask(server_client) == "other"


def test_lists_and_sequences(control: Control, server_client: openai.OpenAI) -> None:
    control.put("/answers", {CHAT: {"response": [content("one"), content("two")]}})
    assert [ask(server_client) for _ in range(3)] == ["one", "two", "two"]
    cycle = {"sequence": {"cycle": [content("one"), content("two")]}}
    control.put("/answers", {CHAT: {"response": cycle}})
    assert [ask(server_client) for _ in range(3)] == ["one", "two", "one"]
    by_call = {"by_call": {"answers": {"2": content("second")}, "otherwise": content("other")}}
    control.put("/answers", {CHAT: {"response": {"sequence": by_call}}})
    assert [ask(server_client) for _ in range(3)] == ["other", "second", "other"]


def test_errors_of_the_api(control: Control, server_client: openai.OpenAI) -> None:
    kinds: list[tuple[str, Any, type[Exception]]] = [
        ("rate_limit", {"retry_after": 2.5}, openai.RateLimitError),
        ("bad_request", {"message": "wrong", "param": "model"}, openai.BadRequestError),
        ("custom", {"status": 418, "message": "tea", "more": {"x": 1}}, openai.APIStatusError),
    ]
    for name, arguments, kind in kinds:
        control.put("/answers", {CHAT: {"response": {"api_error": {name: arguments}}}})
        with pytest.raises(kind):
            ask(server_client)
    overloaded: Any = {"api_error": {"overloaded": {}}}
    control.put("/answers", {CHAT: {"response": [overloaded, None]}})
    assert ask(server_client.copy(max_retries=1))


def test_faults(control: Control, server_client: openai.OpenAI) -> None:
    control.put("/answers", {CHAT: {"response": {"fault": {"connection_reset": {}}}}})
    with pytest.raises(openai.APIConnectionError):
        ask(server_client)
    lost = {"disconnect": {"after_events": 2, "answer": content("a text of several words")}}
    control.put("/answers", {CHAT: {"response": {"fault": lost}}})
    stream = server_client.chat.completions.create(model="gpt-5", messages=QUESTION, stream=True)
    next(stream)
    next(stream)
    with pytest.raises((httpx.RemoteProtocolError, openai.APIConnectionError)):
        next(stream)
    stream.close()
    inner: Any = {"api_error": {"server_error": {}}}
    nested = {"fault": {"content_type": {"answer": inner, "media_type": "text/plain"}}}
    control.put("/answers", {CHAT: {"response": nested}})
    with pytest.raises(openai.InternalServerError):
        ask(server_client)


def test_what_the_model_says_at_a_route(control: Control, server_client: openai.OpenAI) -> None:
    turn = {
        "model_turn": {
            "outputs": ["Let me look.", {"tool_call": {"name": "look", "arguments": {"at": 1}}}],
            "usage": {"input_tokens": 7},
        }
    }
    control.put("/answers", {CHAT: {"response": {"model_says": turn}}})
    answer = server_client.chat.completions.create(model="gpt-5", messages=QUESTION)
    message = answer.choices[0].message
    assert message.content == "Let me look."
    assert message.tool_calls is not None
    call = message.tool_calls[0]
    assert call.type == "function"
    assert (call.function.name, call.function.arguments) == ("look", '{"at":1}')
    assert answer.usage is not None
    assert answer.usage.prompt_tokens == 7


def test_turns_of_the_model(control: Control, server_client: openai.OpenAI) -> None:
    turns = [
        "text",
        {"text": "also text"},
        {"refusal": "No."},
        {"structured_output": {"a": [1]}},
        {"model_turn": {"outputs": [{"reasoning": {"summary": ["why"]}}, "x"]}},
        {"model_turn": {"outputs": ["cut"], "finish_reason": "length"}},
    ]
    control.post("/model_says", turns)
    answers = [server_client.responses.create(model="gpt-5", input="Hi") for _ in turns]
    texts = [answer.output_text for answer in answers]
    assert texts == ["text", "also text", "", '{"a":[1]}', "x", "cut"]
    assert answers[4].output[0].type == "reasoning"
    assert answers[5].status == "incomplete"


WRONG: list[tuple[Any, str | None, str | None]] = [
    ({"chat.completion.create": {}}, "chat.completion.create", CHAT),
    ({CHAT: {"respnse": {}}}, f"{CHAT}.respnse", "response"),
    ({CHAT: {"when": {}}}, CHAT, None),
    ({CHAT: [{"response": {}}, {"response": {}}]}, f"{CHAT}[1]", None),
    ({CHAT: {"response": []}}, f"{CHAT}.response", None),
    ({CHAT: {"response": [[]]}}, f"{CHAT}.response[0]", None),
    ({CHAT: {"response": {"modl": "x"}}}, f"{CHAT}.response.modl", "model"),
    (
        {CHAT: {"response": [{}, {"choices": [{"mesage": {}}]}]}},
        f"{CHAT}.response[1].choices[0].mesage",
        "message",
    ),
    ({CHAT: {"response": {"api_eror": {}}}}, f"{CHAT}.response.api_eror", "api_error"),
    (
        {CHAT: {"response": {"api_error": {"rate_limits": {}}}}},
        f"{CHAT}.response.api_error.rate_limits",
        "rate_limit",
    ),
    (
        {CHAT: {"response": {"fault": {"disconnect": {"after_byte": 1}}}}},
        f"{CHAT}.response.fault.disconnect.after_byte",
        "after_bytes",
    ),
    (
        {CHAT: {"response": {"fault": {"disconnect": {"answer": {"modl": 1}}}}}},
        f"{CHAT}.response.fault.disconnect.answer.modl",
        "model",
    ),
    (
        {CHAT: {"response": {"fault": {"disconnect": {"after_bytes": "1"}}}}},
        f"{CHAT}.response.fault.disconnect.after_bytes",
        None,
    ),
    (
        {CHAT: {"response": {"fault": {"rechunk": {"sizes": 0}}}}},
        f"{CHAT}.response.fault.rechunk",
        None,
    ),
    (
        {CHAT: {"response": {"sequence": {"by_call": {"answers": {"x": {}}}}}}},
        f"{CHAT}.response.sequence.by_call.answers.x",
        None,
    ),
    (
        {CHAT: {"response": {"model_says": {"model_turn": {"finish_reason": "stopp"}}}}},
        f"{CHAT}.response.model_says.model_turn.finish_reason",
        "stop",
    ),
    (
        {"models.list": {"response": {"model_says": "x"}}},
        "models.list.response.model_says",
        None,
    ),
    ({CHAT: {"when": {"modle": 1}, "response": {}}}, f"{CHAT}.when.modle", "model"),
    (
        {CHAT: {"when": {"model": {"$contain": 1}}, "response": {}}},
        f"{CHAT}.when.model.$contain",
        "$contains",
    ),
    (
        {CHAT: {"when": {"model": {"$pattern": "("}}, "response": {}}},
        f"{CHAT}.when.model.$pattern",
        None,
    ),
    (
        {CHAT: {"response": {"sequence": {"by_call": {"answers": {}}}}}},
        f"{CHAT}.response.sequence",
        None,
    ),
    ([], None, None),
]


@pytest.mark.parametrize(("body", "field", "near"), WRONG)
def test_a_wrong_answer_changes_nothing(
    control: Control, openai_mock: OpenAIMock, body: Any, field: str, near: str | None
) -> None:
    if body:
        body = {"models.list": {"response": {"data": []}}, **body}
    found, did_you_mean, message = control.wrong("PUT", "/answers", body)
    assert (found, did_you_mean) == (field, near)
    assert message
    assert openai_mock.models.list.response is None


def test_an_error_has_the_expected_type_of_a_field_whose_value_contains_commas(
    control: Control,
) -> None:
    answer = {CHAT: {"response": {"model": ["a", "b"]}}}
    error = control.put("/answers", answer, 400)["error"]
    assert (error["field"], error["expected"]) == (f"{CHAT}.response.model", "a string")
    assert error["message"] == f'{CHAT}.response.model: got ["a", "b"]; expected a string'


@pytest.mark.parametrize(
    ("turn", "field", "near"),
    [
        ({"txt": "x"}, "[1].txt", "text"),
        ({"tool_call": {"arguments": {}}}, "[1].tool_call", None),
        ({"tool_call": {"name": "x", "argments": {}}}, "[1].tool_call.argments", "arguments"),
        ({"model_turn": {"outputs": []}}, "[1].model_turn", None),
        (
            {"model_turn": {"usage": {"input_token": 1}, "outputs": ["x"]}},
            "[1].model_turn.usage.input_token",
            "input_tokens",
        ),
        ({"text": 1}, "[1].text", None),
        (["x"], "[1]", None),
    ],
)
def test_a_wrong_turn_adds_none(
    control: Control, openai_mock: OpenAIMock, turn: object, field: str, near: str | None
) -> None:
    found, did_you_mean, _ = control.wrong("POST", "/model_says", ["first", turn])
    assert (found, did_you_mean) == (field, near)
    openai_mock.assert_all_said()


def test_every_function_of_python_has_a_form_in_json(control: Control) -> None:
    schemas = control.document["components"]["schemas"]["Answer"]["anyOf"][0]["properties"]
    for name, module in (
        ("api_error", api_errors),
        ("fault", faults),
        ("sequence", sequences),
    ):
        functions = {each for each in module.__all__ if each.islower()}
        assert set(schemas[name]["properties"]) == functions
    assert {each for each in matching.__all__ if each.islower()} == {
        "anything",
        "contains",
        "one_of",
    }


def test_no_answer_of_the_api_has_a_field_of_a_special_name() -> None:
    special = {"api_error", "fault", "model_says", "sequence", "websocket_session"}
    definition: Any = AnswerShape().definition()
    assert set(definition["anyOf"][0]["properties"]) == special
    for operation in TABLE.by_id.values():
        shape = answer_shape(operation)
        for member in shape.members if isinstance(shape, UnionOf) else (shape,):
            if isinstance(member, ObjectOf):
                assert not special & set(member.fields)
