"""Answers that are written as text are equal, byte for byte, to completed dicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_responses._core.completion.completion import (
    Completer,
    ReusablePartial,
    answer_problems,
    answer_shape,
)
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.operations import Operation
from tests.sdk.operations import TABLE, all_operations, body_of

JsonObject = dict[str, object]

# What has to be escaped, what must not be, what stands for holes inside, and what dump looks for.
NASTY = 'q"\\/ \x00\x1f\x7f\u2028\n 🎉 \ue0000\ue001 \ue001\ue000 NaN e+ -Infinity'

NUMBERS: list[object] = [1e16, 1e-7, -0.0, 0.1 + 0.2, 5e-324, 1e300, 10**30, 1, 1.0]
FUNCTION: JsonObject = {
    "type": "function",
    "name": "f",
    "parameters": {"numbers": NUMBERS, "text": "is no text of the model", "deep": [[{"a": None}]]},
    "strict": True,
}
TOOL_CALL: JsonObject = {"type": "function", "function": {"name": "f", "arguments": "{}"}}


def each_of(name: str, *values: object) -> list[JsonObject]:
    """Return parts of answers that say one field, each of them one of these values."""
    return [{name: value} for value in values]


# It can be written, and cannot be read again.
DEEP: JsonObject = reduce(lambda inner, _: {"a": inner}, range(220), JsonObject())

PARTIALS: Sequence[JsonObject] = [
    {},
    {"id": NASTY, "model": NASTY, "user": NASTY},
    *(part for name in ("id", "model", "name", "text") for part in each_of(name, NASTY)),
    *each_of("metadata", {}, None, {"a": NASTY}),
    *each_of("status", "completed", "incomplete", "failed", "in_progress", "queued", None),
    {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}},
    *each_of("error", {"message": NASTY}, {}, None),
    {"choices": []},
    {"choices": [{}, {"index": 7}, {"message": {"content": NASTY}}, {"finish_reason": "length"}]},
    {"choices": [{"message": {"content": None, "tool_calls": [TOOL_CALL]}}]},
    {"choices": [{"message": {"tool_calls": [TOOL_CALL]}}, {"message": {"refusal": NASTY}}]},
    *each_of("usage", None, {}, {"prompt_tokens": 10}, {"input_tokens": 10}),
    *each_of("usage", {"completion_tokens": 1, "total_tokens": 20}),
    *each_of("usage", {"output_tokens": 1, "total_tokens": 20}),
    *each_of("usage", {"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 1}),
    *each_of("usage", {"input_tokens": 5, "output_tokens": 7, "total_tokens": 10**25}),
    {"output": []},
    {"output": [{"type": "function_call", "name": "f", "arguments": "{}"}, {}]},
    {"output": [{"type": "reasoning", "summary": [{"text": "t"}]}, {"content": [{"text": NASTY}]}]},
    {"output": [{"content": [{"type": "refusal", "refusal": "no"}, {"text": "A"}]}]},
    {"output": [{"type": "web_search_call"}, {"type": "custom_tool_call", "input": "x"}]},
    {"data": [{}, {"id": "x"}]},
    {"text": {"format": {"type": "json_object"}}},
    *each_of("tools", [FUNCTION], [{**FUNCTION, "parameters": DEEP}]),
    *(part for name in ("created", "completed_at") for part in each_of(name, 5, None)),
    {"created_at": 5},
    {"expires_at": 7},
    {"bytes": 10**30},
    *each_of("temperature", 1, 1.0, 1e-7),
    {"error": {"code": "server_error", "message": NASTY}},
    {"reasoning": {"effort": "low"}, "conversation": {"id": "conv_1"}, "service_tier": "flex"},
    {"results": [{}, {"flagged": True}]},
    {"content": [{"type": "text", "text": {"value": "v"}}]},
    {"file_counts": {"total": 3}},
    {"hyperparameters": {"n_epochs": 3}},
    {"expires_after": {"anchor": "last_active_at", "days": 3}},
]

CHAT: JsonObject = {"model": "gpt-4o", "messages": [{"role": "user", "content": "twelve chars"}]}
RESPONSE: JsonObject = {
    "model": "gpt-5",
    "input": "Hi",
    "instructions": NASTY,
    "tools": [FUNCTION],
    "metadata": {"a": NASTY},
    "temperature": 0.5,
    "top_p": 1,
    "max_output_tokens": 10**20,
    "parallel_tool_calls": False,
    "reasoning": {"effort": "low"},
    "previous_response_id": "resp_1",
    "conversation": "conv_1",
    "store": False,
    "user": NASTY,
}
SCHEMA: JsonObject = {"type": "json_schema", "name": "s", "schema": {"text": "taken for said"}}
REQUESTS: Sequence[JsonObject] = [
    {},
    RESPONSE,
    {**RESPONSE, "text": {"format": {"type": "text"}}},
    {**RESPONSE, "text": {"format": SCHEMA}},
    *({**CHAT, "n": number} for number in (1, 2, True, None)),
    {"logprobs": True, "top_logprobs": 2, **CHAT},
    {"prompt": ["a", "b"], "model": "gpt-3.5-turbo-instruct"},
    {"expires_after": {"anchor": "last_active_at", "days": 3}},
    {"expires_after": {"anchor": "created_at", "seconds": "3600"}},
    {"filename": NASTY, "bytes": 12, "purpose": "batch"},
    {"status": "completed", "completed_at": 9, "created_at": 4, "id": "x", "object": "y"},
    {"role": "user", "content": NASTY, "attachments": []},
    {"usage": {"input_tokens": 5}, "output": [], "choices": [], "error": None},
    {"temperature": "0.5", "bytes": "12", "name": NASTY, "description": "d"},
    {"file_id": "file-1", "attributes": {"a": 1, "b": True, "c": 1e16}},
    {"model": 5, "voice": "alloy", "size": "1024x1024", "seconds": "8"},
    {"hyperparameters": {"n_epochs": 2}, "seed": 4, "suffix": "s", "training_file": "file-2"},
]


def texts(
    operation: Operation,
    partial: ReusablePartial,
    request: Mapping[str, object],
    calls: int = 3,
) -> list[bytes]:
    """Return what was written of some calls; each is compared with the completed answer."""
    steps = [step for step in operation.path.split("/") if step.startswith("{")]
    path_params = {step[1:-1]: f"{NASTY}{number}" for number, step in enumerate(steps)}
    written: list[bytes] = []
    for _ in range(calls):
        fast, slow = Determinism(7), Determinism(7)
        recipe = Completer(fast).recipe(operation, partial, request, path_params)
        text = None if recipe is None else recipe.write(fast)
        if text is None:
            assert fast.letters(8) == Determinism(7).letters(8), "drawn for nothing"
            continue
        answer = Completer(slow).complete(operation, dict(partial), request, path_params)
        assert text == dump(answer), (operation.id, dict(partial), request)
        assert fast.letters(8) == slow.letters(8), "something else was drawn"
        written.append(text)
    return written


OBJECTS = [each for each in all_operations() if answer_shape(each) is not None]


def partials_of(operation: Operation) -> list[JsonObject]:
    return [each for each in PARTIALS if not each or not answer_problems(operation, each)]


def test_what_is_written_is_what_is_completed() -> None:
    written: set[str] = set()
    for operation in OBJECTS:
        body = body_of(operation)
        requests: list[Mapping[str, object]] = [{}, RESPONSE, body if is_mapping(body) else {}]
        for partial in partials_of(operation):
            kept = ReusablePartial(partial)
            for request in requests if partial else REQUESTS:
                if texts(operation, kept, request):
                    written.add(operation.id)
            assert kept == partial
    assert len(written) > 0.6 * len(OBJECTS)


@pytest.mark.parametrize(
    ("name", "request_fields", "is_written"),
    [
        ("POST /chat/completions", CHAT, True),
        ("POST /chat/completions", {**CHAT, "n": 2}, False),
        ("POST /responses", RESPONSE, True),
        ("POST /files", {"filename": "a.txt", "bytes": 3, "purpose": "batch"}, True),
        ("POST /assistants", {"model": "gpt-4o", "name": NASTY}, True),
        ("POST /threads", {}, True),
        ("POST /threads/{}/messages", {"role": "user", "content": "Hi"}, True),
        ("POST /vector_stores", {"name": "books"}, True),
        ("POST /moderations", {"input": "x"}, True),
        ("POST /batches", {"endpoint": "/v1/responses", "input_file_id": "file-1"}, True),
        ("POST /embeddings", {"input": "x", "model": "text-embedding-3-small"}, False),
        ("POST /responses/{}/cancel", {}, False),
        ("GET /files", {}, False),
    ],
)
def test_who_is_written(name: str, request_fields: JsonObject, is_written: bool) -> None:
    written = texts(TABLE.at(name), ReusablePartial({}), request_fields, calls=4)
    assert len(written) == (3 if is_written else 0)


def test_a_writer_counts_the_tokens_of_each_request() -> None:
    kept, operation = (
        ReusablePartial({"usage": {"total_tokens": 50}}),
        TABLE.at("POST /chat/completions"),
    )
    for words in range(6):
        message = {"role": "user", "content": "word " * words}
        texts(operation, kept, {"model": "gpt-4o", "messages": [message]}, calls=2)
    texts(operation, kept, {**CHAT, "model": "text-davinci-003"}, calls=2)


def test_operations_of_one_id_do_not_share_a_form() -> None:
    chat, response = TABLE.at("POST /chat/completions"), TABLE.at("POST /responses")
    other = response._replace(id=chat.id)
    kept = ReusablePartial({})
    for operation in (chat, other, chat, other):
        assert texts(operation, kept, {"model": "gpt-4o"})


# --- anything that an author may write, and a request say -----------------------------------------

characters = st.characters(codec="utf-8") | st.sampled_from('"\\\ue000\ue0010123456789')
words = st.text(characters, max_size=12)
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | words
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
tools = st.fixed_dictionaries(
    {
        "type": st.just("function"),
        "name": words,
        "parameters": st.dictionaries(words, values, max_size=3),
        "strict": st.booleans(),
    }
)
outputs: st.SearchStrategy[Mapping[str, object]] = st.one_of(
    st.fixed_dictionaries({"content": st.lists(st.fixed_dictionaries({"text": words}))}),
    st.fixed_dictionaries({"type": st.just("function_call"), "arguments": words}),
    st.fixed_dictionaries({"type": st.just("reasoning"), "id": words}),
)
no_fields: dict[str, st.SearchStrategy[object]] = {}
partials: st.SearchStrategy[JsonObject] = st.fixed_dictionaries(
    no_fields,
    optional={
        "metadata": st.dictionaries(words, words, max_size=3),
        "model": words,
        "tools": st.lists(tools, max_size=2),
        "output": st.lists(outputs, max_size=3),
        "status": st.sampled_from(["completed", "incomplete", "failed", "queued"]),
        "temperature": st.floats(0, 2) | st.integers(0, 2),
        "usage": st.dictionaries(
            st.sampled_from(["input_tokens", "output_tokens", "total_tokens"]), st.integers(0)
        ),
    },
)
requests = st.dictionaries(st.sampled_from(sorted(RESPONSE)), values) | st.fixed_dictionaries(
    {"model": words, "input": words},
    optional={"tools": st.lists(tools, max_size=2), "metadata": st.dictionaries(words, words)},
)


@settings(max_examples=30, deadline=None)
@given(partials, requests)
def test_other_answers_are_equal_too(partial: JsonObject, request: JsonObject) -> None:
    operation = TABLE.at("POST /responses")
    if not answer_problems(operation, partial):
        texts(operation, ReusablePartial(partial), request)
