"""The default answers of all operations, validated strictly."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

import openai
import pytest
from openai._models import validate_type

from openai_responses import OpenAIMock
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.operations import Operation, SdkTypePath
from openai_responses.ext.httpx import Response, get, post
from tests.generated.types_of import adapter_of
from tests.sdk.operations import API, all_operations, send


@cache
def answers() -> dict[str, Response]:
    """Return what every operation answers to plain HTTP, each in a mock of its own."""
    return dict(_answers())


def _answers() -> Iterator[tuple[str, Response]]:
    for operation in all_operations():
        with OpenAIMock(missing="invent"):
            yield operation.id, send(operation)


def test_every_operation_answers_with_its_status_and_media_type() -> None:
    wrong = [
        f"{operation.name}: {answer.status_code} {answer.headers.get('content-type')}"
        for operation in all_operations()
        if not _is_well_formed(answer := answers()[operation.id], operation)
    ]
    assert wrong == []


def _is_well_formed(answer: Response, operation: Operation) -> bool:
    media_type = answer.headers.get("content-type", "").partition(";")[0]
    known = operation.answer_media_types
    return answer.status_code == operation.status and (
        media_type in known if known else answer.content == b""
    )


def test_nothing_is_expired_for_a_client_that_looks_at_the_real_clock() -> None:
    expiries = {
        f"{operation.name}: {name}": value
        for operation in all_operations()
        if operation.answer is not None
        for name, value in _times_of_expiry(answers()[operation.id].json())
    }
    assert len(expiries) > 10
    assert {where: value for where, value in expiries.items() if value < time.time()} == {}


def _times_of_expiry(value: object) -> Iterator[tuple[str, float]]:
    """Yield the names and Unix times of fields that say when something expires."""
    if is_mapping(value):
        for name, each in value.items():
            if name.startswith("expire") and isinstance(each, (int, float)):
                yield name, each
            yield from _times_of_expiry(each)
    elif is_list(value):
        for each in value:
            yield from _times_of_expiry(each)


def test_every_answer_is_of_its_generated_type() -> None:
    """Print how many of how many; an answer that is not JSON has no type to be of."""
    wrong = [problem for each in all_operations() if (problem := _generated_type_problem(each))]
    print(f"{len(all_operations()) - len(wrong)} of {len(all_operations())} operations")
    assert wrong == []


def _generated_type_problem(operation: Operation) -> str | None:
    if operation.answer is None:
        return None
    try:
        adapter_of(operation.answer).validate_json(answers()[operation.id].content, strict=True)
    except ValueError as error:
        return f"{operation.name}: {error}"
    return None


def test_every_answer_is_of_the_sdks_type() -> None:
    """The same for what the SDK parses in strict mode, page classes included."""
    parsed = [
        (operation, path)
        for operation in all_operations()
        for path in operation.sdk_answers
        if _sdk_type(path) is not None
    ]
    wrong = [problem for each in parsed if (problem := _sdk_type_problem(*each))]
    print(f"{len(parsed) - len(wrong)} of {len(parsed)} types of the SDK")
    assert wrong == []


def _sdk_type_problem(operation: Operation, path: SdkTypePath) -> str | None:
    if len(operation.sdk_answers) > 1 and not path[0].endswith("pagination"):
        return None  # chosen by the request, and tested with the formats of transcriptions
    value: object = answers()[operation.id].json()
    try:
        validate_type(type_=_sdk_type(path), value=value)
    except ValueError as error:
        return f"{operation.name}: {error}"
    return None


def _sdk_type(path: SdkTypePath) -> Any:
    module, name, arguments = path
    try:
        found = getattr(import_module(module), name, None)
    except ModuleNotFoundError:  # the installed SDK has nothing of that kind yet
        return None
    inner = [_sdk_type(argument) for argument in arguments]
    return found[inner[0]] if found is not None and inner else found


def test_every_answer_names_what_is_named_in_the_path() -> None:
    wrong = [
        f"{operation.name}: {name} is {answer[name]!r}"
        for operation in all_operations()
        if (answer := _fields(answers()[operation.id]))
        for name in re.findall(r"{(\w+)}", operation.path)
        if answer.get(name, name) != name
    ]
    assert wrong == []


def _fields(answer: Response) -> dict[str, Any]:
    """Return the fields of an answer; none if it is not of JSON."""
    is_json = answer.headers.get("content-type", "").startswith("application/json")
    return dict(answer.json()) if is_json else {}


def test_a_chat_completion_is_plausible(openai_mock: OpenAIMock) -> None:
    client = openai.OpenAI(api_key="sk-fake", _strict_response_validation=True)
    completion = client.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": "Hello, how are you?"}]
    )
    (choice,) = completion.choices
    assert (choice.index, choice.finish_reason, choice.message.role) == (0, "stop", "assistant")
    assert choice.message.content
    assert completion.model == "gpt-5"
    usage = completion.usage
    assert usage is not None
    assert usage.prompt_tokens == 5
    assert usage.total_tokens == usage.prompt_tokens + usage.completion_tokens


def test_several_choices_are_counted(openai_mock: OpenAIMock) -> None:
    client = openai.OpenAI(api_key="sk-fake")
    completion = client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], n=3
    )
    assert [choice.index for choice in completion.choices] == [0, 1, 2]


@pytest.mark.parametrize(
    ("prompt", "n", "count"),
    [("Hi", None, 1), ("Hi", 2, 2), (["Hi", "Ho"], None, 2), (["Hi", "Ho"], 2, 4), ([1, 2], 3, 3)],
)
def test_each_prompt_has_its_choices(
    openai_mock: OpenAIMock, prompt: Any, n: int | None, count: int
) -> None:
    client = openai.OpenAI(api_key="sk-fake", _strict_response_validation=True)
    completion = client.completions.create(model="gpt-3.5-turbo-instruct", prompt=prompt, n=n)
    assert [choice.index for choice in completion.choices] == list(range(count))
    assert all(choice.text and choice.finish_reason == "stop" for choice in completion.choices)
    assert completion.usage is not None
    assert completion.usage.completion_tokens == 8 * count


def test_a_response_is_plausible(openai_mock: OpenAIMock) -> None:
    client = openai.OpenAI(api_key="sk-fake", _strict_response_validation=True)
    response = client.responses.create(model="gpt-5", input="Hello", reasoning={"effort": "low"})
    assert response.output_text
    assert (response.status, response.error, response.tools) == ("completed", None, [])
    assert response.reasoning is not None
    assert response.reasoning.effort == "low"
    assert response.usage is not None
    assert response.usage.total_tokens == (
        response.usage.input_tokens + response.usage.output_tokens
    )
    (message,) = response.output
    assert message.id is not None
    assert message.id[4:20] == response.id[5:21]  # ids of one answer have this in common


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("/chat/completions", r"chatcmpl-[A-Za-z0-9]{29}"),
        ("/completions", r"cmpl-[A-Za-z0-9]{29}"),
        ("/responses", r"resp_[0-9a-f]{50}"),
        ("/moderations", r"modr-[A-Za-z0-9]{29}"),
        ("/conversations", r"conv_[0-9a-f]{48}"),
        ("/containers", r"cntr_[0-9a-f]{48}"),
        ("/vector_stores", r"vs_[0-9a-f]{32}"),
        ("/assistants", r"asst_[A-Za-z0-9]{24}"),
        ("/threads", r"thread_[A-Za-z0-9]{24}"),
        ("/files", r"file-[A-Za-z0-9]{22}"),
        ("/batches", r"batch_[0-9a-f]{32}"),
        ("/uploads", r"upload_[0-9a-f]{32}"),
        ("/fine_tuning/jobs", r"ftjob-[A-Za-z0-9]{24}"),
        ("/evals", r"eval_[0-9a-f]{32}"),
        ("/organization/projects", r"proj_[A-Za-z0-9]{24}"),
    ],
)
def test_ids_have_the_form_of_real_ones(path: str, form: str) -> None:
    operation = next(o for o in all_operations() if o.path == path and o.method == "POST")
    with OpenAIMock(missing="invent"):
        assert_matches(form, send(operation).json()["id"])


def assert_matches(form: str, text: str) -> None:
    assert re.fullmatch(form, text), text


@pytest.mark.parametrize(
    ("call", "status", "time"),
    [
        ("batches/b/cancel", "cancelling", "cancelling_at"),
        ("fine_tuning/jobs/j/cancel", "cancelled", None),
        ("fine_tuning/jobs/j/resume", "queued", None),
        ("responses/r/cancel", "cancelled", None),
        ("vector_stores/v/file_batches/b/cancel", "cancelled", None),
        ("uploads/u/cancel", "cancelled", None),
        ("uploads/u/complete", "completed", None),
        ("organization/projects/p/archive", "archived", "archived_at"),
    ],
)
def test_what_an_operation_does_shows_in_the_status(
    call: str, status: str, time: str | None
) -> None:
    with OpenAIMock(missing="invent"):
        answer = post(f"{API}/{call}", json={"part_ids": []}).json()
    assert answer["status"] == status
    assert answer["id"] == call.split("/")[-2]
    assert time is None or isinstance(answer[time], int)


def test_lists_are_empty_and_end() -> None:
    with OpenAIMock(missing="invent"):
        answer = get(f"{API}/vector_stores").json()
    assert answer == {
        "object": "list",
        "data": [],
        "first_id": None,
        "last_id": None,
        "has_more": False,
    }


def test_the_same_calls_answer_the_same_bytes_in_two_mocks() -> None:
    contents: list[list[tuple[bytes, list[tuple[str, str]]]]] = []
    for _ in range(2):
        with OpenAIMock(missing="invent"):
            sent = [send(operation) for operation in all_operations()[:40]]
        contents.append([(answer.content, answer.headers.multi_items()) for answer in sent])
    assert contents[0] == contents[1]


def test_two_calls_do_not_answer_with_the_same_id(openai_mock: OpenAIMock) -> None:
    ids = {post(f"{API}/responses", json={}).json()["id"] for _ in range(3)}
    assert len(ids) == 3


def test_answers_are_json_without_surprises(openai_mock: OpenAIMock) -> None:
    """Whatever a default holds, no two answers share a part of it that one could change."""
    first = post(f"{API}/threads", json={}).json()
    first["metadata"]["mine"] = "1"
    assert json.loads(post(f"{API}/threads", json={}).content)["metadata"] == {}
