"""Filled-in fields are consistent with the given ones; values without effect are refused."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import Any, NamedTuple

import openai
import pytest
from openai.types.responses import Response, ResponseFailedEvent, ResponseIncompleteEvent

from openai_responses import OpenAIMock
from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.completion.making import kind_of
from openai_responses._core.completion.siblings import failure_fields
from openai_responses._core.completion.status_fields import ENDED
from openai_responses._core.spec.choosing import literals_in
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.shapes import ListOf, ObjectOf, without_null
from openai_responses.behaviours.lifecycle import FAMILIES_WITH_LIFECYCLE, lifecycle_of
from openai_responses.errors import ResponseTypeError
from openai_responses.ext.httpx import get
from openai_responses.streaming import CreateResponseEventStream, CreateRunEventStream
from tests.generated.types_of import adapter_of
from tests.sdk.operations import TABLE, all_operations, send, url_of
from tests.untyped import set_answer

JsonObject = dict[str, Any]

QUESTION: Any = [{"role": "user", "content": "What is 1 + 1?"}]
CALL = {"id": "call_1", "type": "function", "function": {"name": "add", "arguments": "{}"}}
AUDIO = {"id": "audio_1", "data": "", "transcript": "Two.", "expires_at": 1}


def strict() -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake", _strict_response_validation=True)


def named(tree: Any, name: str) -> Any:
    """Return what has a name of several parts in the tree of a mock or a client."""
    return reduce(getattr, name.split("."), tree)


def choices_of(openai_mock: OpenAIMock, *choices: JsonObject) -> list[Any]:
    set_answer(openai_mock.chat.completions.create, {"choices": list(choices)})
    # The third answer is written in the way that is faster for many of the same kind.
    answers = [
        strict().chat.completions.create(model="gpt-4o", messages=QUESTION) for _ in range(3)
    ]
    assert answers[0].choices == answers[2].choices
    return [*answers[0].choices]


# --- messages ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ({"tool_calls": [CALL]}, "tool_calls"),
        ({"function_call": {"name": "add", "arguments": "{}"}}, "function_call"),
        ({"refusal": "I will not add."}, "stop"),
        ({"audio": AUDIO}, "stop"),
    ],
)
def test_a_message_with_calls_or_a_refusal_has_no_text(
    openai_mock: OpenAIMock, message: JsonObject, reason: str
) -> None:
    said, called = choices_of(openai_mock, {"message": {"content": "2"}}, {"message": message})
    assert (said.message.content, said.finish_reason, said.index) == ("2", "stop", 0)
    assert (called.message.content, called.finish_reason, called.index) == (None, reason, 1)


@pytest.mark.parametrize(
    ("choice", "content", "reason"),
    [
        ({"message": {"tool_calls": [CALL], "content": "Wait."}}, "Wait.", "tool_calls"),
        ({"message": {"tool_calls": [CALL]}, "finish_reason": "stop"}, None, "stop"),
        ({"message": {"content": "2", "tool_calls": []}}, "2", "stop"),
        ({"message": {"content": "2", "tool_calls": None, "refusal": None}}, "2", "stop"),
    ],
)
def test_what_is_given_stays(
    openai_mock: OpenAIMock, choice: JsonObject, content: str | None, reason: str
) -> None:
    (found,) = choices_of(openai_mock, choice)
    assert (found.message.content, found.finish_reason) == (content, reason)


@pytest.mark.parametrize("reason", ["length", "content_filter", "tool_calls"])
def test_a_reason_alone_changes_no_message(openai_mock: OpenAIMock, reason: str) -> None:
    (choice,) = choices_of(openai_mock, {"finish_reason": reason})
    assert choice.message.content


def test_stored_messages_are_like_others(openai_mock: OpenAIMock) -> None:
    set_answer(openai_mock.chat.completions.messages.list, {"data": [{"tool_calls": [CALL]}, {}]})
    called, other = strict().chat.completions.messages.list("chatcmpl_1").data
    assert (called.content, other.refusal) == (None, None)


def test_counts_have_their_total(openai_mock: OpenAIMock) -> None:
    openai_mock.batches.retrieve.response = {"request_counts": {"completed": 3, "failed": 1}}
    counts = strict().batches.retrieve("batch_1").request_counts
    assert counts is not None
    assert (counts.total, counts.completed, counts.failed) == (4, 3, 1)


# --- the text of a response ----------------------------------------------------------------------


def ask() -> Response:
    return strict().responses.create(model="gpt-5", input="Read the bill.")


def test_the_text_of_a_response_is_its_message(openai_mock: OpenAIMock) -> None:
    partial: Any = {"status": "completed", "output_text": '{"kwh": 210}'}
    openai_mock.responses.create.response = partial
    response = ask()
    assert response.output_text == '{"kwh": 210}'
    assert [item.type for item in response.output] == ["message"]
    assert response.usage is not None
    assert response.usage.output_tokens == 3
    assert "output_text" not in response.to_dict()
    assert partial == {"status": "completed", "output_text": '{"kwh": 210}'}


def test_a_text_may_have_any_source(openai_mock: OpenAIMock) -> None:
    route = openai_mock.responses.create
    route.response = lambda: {"output_text": "from a function"}
    assert ask().output_text == "from a function"
    route.response = [{"output_text": "first"}, {"output_text": "second"}]
    assert [ask().output_text, ask().output_text] == ["first", "second"]
    openai_mock.state.responses.put({"id": "resp_1", "output_text": "stored"})
    assert strict().responses.retrieve("resp_1").output_text == "stored"


def test_a_text_in_an_event_is_the_message_too(openai_mock: OpenAIMock) -> None:
    class Events(CreateResponseEventStream):
        def generate(self) -> Iterator[Any]:
            yield {"type": "response.created"}
            yield {"type": "response.in_progress"}
            yield {"type": "response.completed", "response": {"output_text": "Hi"}}

    openai_mock.responses.create.response = Events
    *_, last = openai.OpenAI(api_key="sk-fake").responses.create(
        model="gpt-5", input="Hello", stream=True
    )
    assert last.type == "response.completed"
    assert last.response.output_text == "Hi"


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        ("incomplete", {}, "incomplete_details"),
        ("incomplete", {"status": "incomplete"}, "incomplete_details"),
        ("failed", {}, "error"),
        ("failed", {"status": "failed"}, "error"),
    ],
)
def test_the_last_event_of_a_response_has_the_reason(
    openai_mock: OpenAIMock, kind: str, fields: JsonObject, expected: str
) -> None:
    class Events(CreateResponseEventStream):
        def generate(self) -> Iterator[Any]:
            yield {"type": "response.created"}
            yield {"type": "response.in_progress"}
            yield {"type": f"response.{kind}", "response": fields}

    openai_mock.responses.create.response = Events
    *_, last = strict().responses.create(model="gpt-5", input="Hello", stream=True)
    assert last.type == f"response.{kind}"
    assert isinstance(last, (ResponseFailedEvent, ResponseIncompleteEvent))
    assert (last.response.status, last.response.completed_at) == (kind, None)
    assert getattr(last.response, expected)


@pytest.mark.filterwarnings("ignore:The Assistants API is deprecated")
@pytest.mark.parametrize(
    ("status", "fields"),
    [
        ("completed", ["completed_at", "started_at", "usage"]),
        ("failed", ["failed_at", "last_error"]),
        ("incomplete", ["incomplete_details", "usage"]),
        ("requires_action", ["required_action"]),
    ],
)
def test_the_last_event_of_a_run_has_the_fields_of_its_status(
    openai_mock: OpenAIMock, status: str, fields: list[str]
) -> None:
    class Events(CreateRunEventStream):
        def generate(self) -> Iterator[Any]:
            yield {"event": "thread.run.created", "data": {}}
            yield {"event": "thread.run.queued", "data": {}}
            yield {"event": "thread.run.in_progress", "data": {}}
            yield {"event": f"thread.run.{status}", "data": {}}

    openai_mock.beta.threads.runs.create.response = Events
    runs = strict().beta.threads.runs
    first, *_, last = runs.create(thread_id="t", assistant_id="a", stream=True)
    assert [name for name in fields if getattr(first.data, name)] == []
    assert [name for name in fields if not getattr(last.data, name)] == []


def test_a_text_that_is_cut_off_is_of_an_incomplete_message(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.create.response = {"status": "incomplete", "output_text": "The bill"}
    (message,) = ask().output
    assert message.type == "message"
    assert message.status == "incomplete"


@pytest.mark.parametrize(
    ("partial", "problem"),
    [
        (
            {"output_text": "Hi", "output": []},
            'output_text: the SDK joins it from the texts in "output", which is given too',
        ),
        ({"output_parsed": {"kwh": 210}}, r'set "output_text": "{\"kwh\":210}"'),
        (
            {"output": [{"type": "message", "content": [{"type": "output_text", "parsed": 1}]}]},
            'output[0].content[0].parsed: the SDK computes it from a text; instead set "text": "1"',
        ),
    ],
)
def test_what_can_have_no_effect_in_a_response_is_refused(
    openai_mock: OpenAIMock, partial: JsonObject, problem: str
) -> None:
    with pytest.raises(ResponseTypeError) as caught:
        set_answer(openai_mock.responses.create, partial)
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("message", "problem"),
    [
        (
            {"parsed": {"kwh": 210}},
            'choices[0].message.parsed: the SDK computes it from a text; instead set "content"',
        ),
        (
            {"parsed": {"kwh": 210}, "content": '{"kwh": 211}'},
            'parsed: the SDK computes it from "content", which says something else here',
        ),
        (
            {"tool_calls": [{"type": "function", "function": {"parsed_arguments": {"a": 1}}}]},
            'function.parsed_arguments: the SDK computes it from a text; instead set "arguments"',
        ),
    ],
)
def test_what_the_sdk_would_compute_again_is_refused(
    openai_mock: OpenAIMock, message: JsonObject, problem: str
) -> None:
    with pytest.raises(ResponseTypeError) as caught:
        set_answer(openai_mock.chat.completions.create, {"choices": [{"message": message}]})
    assert problem in str(caught.value)


def test_names_that_authors_choose_are_theirs(openai_mock: OpenAIMock) -> None:
    openai_mock.batches.retrieve.response = {"metadata": {"parsed": "yes"}}
    assert strict().batches.retrieve("batch_1").metadata == {"parsed": "yes"}


# --- statuses ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "status", "fields"),
    [
        ("batches", "completed", ["output_file_id", "in_progress_at", "finalizing_at"]),
        ("batches", "failed", ["errors", "failed_at"]),
        ("fine_tuning.jobs", "succeeded", ["fine_tuned_model", "finished_at", "result_files"]),
        ("fine_tuning.jobs", "failed", ["error", "finished_at"]),
        ("responses", "incomplete", ["incomplete_details", "output"]),
        ("responses", "failed", ["error"]),
        ("files", "error", ["status_details"]),
    ],
)
def test_a_status_comes_with_its_fields(
    openai_mock: OpenAIMock, name: str, status: str, fields: list[str]
) -> None:
    named(openai_mock, f"{name}.retrieve").response = {"status": status}
    found = named(strict(), f"{name}.retrieve")("an-id")
    assert [field for field in fields if not getattr(found, field)] == []


def test_a_model_is_named_after_its_job(openai_mock: OpenAIMock) -> None:
    openai_mock.fine_tuning.jobs.retrieve.response = {
        "status": "succeeded",
        "model": "gpt-4o-mini",
        "user_provided_suffix": "bills",
    }
    job = strict().fine_tuning.jobs.retrieve("ftjob-abcdefgh")
    assert job.fine_tuned_model == "ft:gpt-4o-mini:personal:bills:abcdefgh"


def test_a_completed_upload_has_the_file_that_was_announced(openai_mock: OpenAIMock) -> None:
    openai_mock.uploads.create.response = {"status": "completed", "filename": "a.txt", "bytes": 3}
    upload = strict().uploads.create(
        bytes=5, filename="b.txt", mime_type="text/plain", purpose="batch"
    )
    assert upload.file is not None
    file = upload.file
    assert (file.filename, file.bytes, file.purpose) == ("a.txt", 3, "batch")


def test_the_status_of_a_stored_object_comes_with_its_fields(openai_mock: OpenAIMock) -> None:
    openai_mock.state.responses.put({"id": "resp_1", "output_text": "Hi"})
    openai_mock.responses.retrieve.response = {"status": "failed"}
    response = strict().responses.retrieve("resp_1")
    assert (response.output, response.usage, response.error is None) == ([], None, False)
    assert response.to_dict()["completed_at"] is None


class Place(NamedTuple):
    """An object with a status in the answers of an operation: itself, or an item of a list."""

    operation: Operation
    shape: ObjectOf
    list_name: str

    def answer(self, fields: JsonObject) -> JsonObject:
        """Return the object in the operation's answer, if the test gives these fields of it."""
        name = self.list_name
        with OpenAIMock(missing="invent") as openai_mock:
            given = {name: [fields]} if name else fields
            named(openai_mock, self.operation.name).response = given
            reply = send(self.operation)
        assert self.operation.answer is not None
        adapter_of(self.operation.answer).validate_json(reply.content, strict=True)
        value: JsonObject = reply.json()
        return value[name][0] if name else value

    @property
    def statuses(self) -> list[str]:
        field = self.shape.fields["status"]
        return [
            str(each)
            for each in literals_in(without_null(field.shape))
            if not field.known_values or each in field.known_values
        ]


def places() -> Iterator[Place]:
    for operation in all_operations():
        shape = answer_shape(operation)
        if not isinstance(shape, ObjectOf):
            continue
        if "status" in shape.names:
            yield Place(operation, shape, "")
        data = shape.field("data")
        item = data.shape.item if data is not None and isinstance(data.shape, ListOf) else None
        if isinstance(item, ObjectOf) and "status" in item.names:
            yield Place(operation, item, "data")


def wrong_fields(place: Place, status: str, found: JsonObject) -> list[str]:
    """Return the fields of an object that do not agree with its status."""
    times = {f"{each}_at": each for each in ENDED}
    wrong = [
        name
        for name, value in found.items()
        if name in times and (value is not None) != (times[name] == status)
    ]
    errors = failure_fields(place.shape)
    required = [*errors] if status == "failed" else []
    required += ["incomplete_details"] if status == "incomplete" else []
    return wrong + [name for name in required if name in place.shape.names and not found.get(name)]


def test_every_status_of_every_object_is_plausible(covered: list[str]) -> None:
    """An object that a cancel operation answers with was cancelled before: it is left out."""
    found = [
        (place, status, place.answer({"status": status}))
        for place in places()
        if place.operation.method != "DELETE"
        for status in place.statuses
    ]
    covered.append(f"{len(found)} statuses of objects in answers")
    wrong = [
        f"{place.operation.name}: {status}: {name}"
        for place, status, answer in found
        for name in wrong_fields(place, status, answer)
    ]
    assert wrong == []


def test_every_error_means_a_failure() -> None:
    failing = [
        (place, *next(iter(failure_fields(place.shape).items())))
        for place in places()
        if "failed" in place.statuses and failure_fields(place.shape)
    ]
    found = [(place, name, place.answer({name: error})) for place, name, error in failing]
    assert {kind_of(place.shape) for place, _, _ in found} >= {"batch", "response", "thread.run"}
    assert [
        place.operation.name
        for place, name, answer in found
        if answer["status"] != "failed" or not answer[name]
    ] == []


# --- lifecycles ----------------------------------------------------------------------------------

VERBS = {
    "failed": "fail",
    "cancelled": "cancel",
    "canceled": "cancel",
    "expired": "expire",
    "requires_action": "require_action",
}


def ends() -> Iterator[tuple[str, str, str]]:
    """Yield the paths of families with a lifecycle, their ends, and what brings these about."""
    for path in FAMILIES_WITH_LIFECYCLE:
        lifecycle = lifecycle_of(path)
        if lifecycle is None or TABLE.find(f"GET {path}/{{}}") is None:
            continue
        if path != "/batches":  # without a file to run, one cannot be completed
            yield path, lifecycle.order[-1], "finish"
        for end in lifecycle.endings:
            yield path, lifecycle.cancelled if end == "cancelled" else end, VERBS[end]


@pytest.mark.parametrize(("path", "end", "verb"), [*ends()])
def test_a_lifecycle_brings_what_a_status_implies(path: str, end: str, verb: str) -> None:
    item = TABLE.at(f"GET {path}/{{}}")
    with OpenAIMock(missing="invent", time="manual") as openai_mock:
        created: JsonObject = send(TABLE.at(f"POST {path}")).json()
        getattr(openai_mock, verb)(created["id"])
        ended: JsonObject = get(url_of(item).rpartition("/")[0] + "/" + created["id"]).json()
    assert ended["status"] == end
    with OpenAIMock(missing="invent") as openai_mock:
        named(openai_mock, item.name).response = {"status": end}
        given: JsonObject = send(item).json()
    changed = {name for name, value in ended.items() if value != created.get(name)}
    assert {name for name in changed if (ended[name] is None) != (given.get(name) is None)} == set()


def test_a_completed_batch_is_as_one_that_has_run(openai_mock: OpenAIMock) -> None:
    line = b'{"custom_id":"1","method":"POST","url":"/v1/chat/completions","body":'
    line += b'{"model":"gpt-4o","messages":[{"role":"user","content":"Hi"}]}}'
    client = strict()
    file = client.files.create(file=("a.jsonl", line), purpose="batch")
    batch = client.batches.create(
        input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h"
    )
    openai_mock.finish(batch)
    ran = client.batches.retrieve(batch.id).to_dict()
    openai_mock.batches.retrieve.response = {"status": "completed"}
    given = client.batches.retrieve("batch_of_the_test").to_dict()
    assert [name for name in ran if (ran[name] is None) != (given.get(name) is None)] == []
    assert given["request_counts"] == ran["request_counts"]
