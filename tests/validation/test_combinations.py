"""Calls that are refused because of several fields, through the real SDK."""

from __future__ import annotations

import re
from functools import reduce
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses._core.validation.combinations.rule import Rule
from openai_responses._core.validation.combinations.rules import RULES
from openai_responses.errors import RefusedRequestError
from openai_responses.ext.httpx import post
from tests.sdk.both import Client, done, fake_client
from tests.validation.wrong_calls import CHAT, CORRECT, WRONG, Wrong, arguments_of

pytestmark = pytest.mark.asyncio

API = "https://api.openai.com/v1"
EMPTY_IMAGES = (
    "Invalid 'images': empty array. Expected an array with minimum length 1, but got an empty "
    "array instead."
)


def called(client: Client, method: str, fields: dict[str, Any]) -> Any:
    create: Any = reduce(getattr, method.split("."), client)
    return create(**arguments_of(method, fields))


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
async def test_a_wrong_call_gets_the_error_of_the_api(
    openai_mock: OpenAIMock, client: Client, wrong: Wrong
) -> None:
    with pytest.raises(openai.APIStatusError) as caught:
        await done(called(client, wrong.method, wrong.fields))
    assert caught.value.status_code == wrong.status
    assert caught.value.body == {
        "message": wrong.message,
        "type": "invalid_request_error",
        "param": wrong.param,
        "code": wrong.code,
    }


@pytest.mark.parametrize(("method", "fields"), CORRECT.values(), ids=CORRECT)
async def test_a_correct_call_is_answered(
    openai_mock: OpenAIMock, client: Client, method: str, fields: dict[str, Any]
) -> None:
    await done(called(client, method, fields))


# All but what the schema refuses as well.
FITTING = {name: wrong for name, wrong in WRONG.items() if name != "too few dimensions"}


@pytest.mark.parametrize("wrong", FITTING.values(), ids=FITTING)
@pytest.mark.openai_mock("http://localhost:8000/v1")
async def test_other_servers_have_other_rules(openai_mock: OpenAIMock, wrong: Wrong) -> None:
    called(fake_client("sync", "http://localhost:8000/v1"), wrong.method, wrong.fields)


@pytest.mark.openai_mock(check_requests="types")
@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
async def test_several_fields_are_not_checked_where_only_types_are(
    openai_mock: OpenAIMock, wrong: Wrong
) -> None:
    called(fake_client("sync"), wrong.method, wrong.fields)


@pytest.mark.openai_mock(check_requests=False)
@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
async def test_nothing_is_refused_without_checks(
    openai_mock: OpenAIMock, client: Client, wrong: Wrong
) -> None:
    await done(called(client, wrong.method, wrong.fields))


async def test_every_rule_that_needs_no_store_has_a_wrong_call(covered: list[str]) -> None:
    covered.append(f"{len(RULES)} rules over several fields, {len(WRONG)} wrong calls")
    messages = [wrong.message for wrong in WRONG.values()]
    patterns = [pattern_of(rule) for rule in RULES if rule.find is not None]
    untested = [each for each in patterns if not any(map(re.compile(each).fullmatch, messages))]
    assert untested == [re.escape(EMPTY_IMAGES)]


def pattern_of(rule: Rule) -> str:
    """Return a pattern of the messages of a rule."""
    return re.sub(r"\\{\w+\\}", ".*", re.escape(rule.message))


async def test_an_edit_needs_images(openai_mock: OpenAIMock) -> None:
    """No method of the SDK sends them as a list of JSON."""
    body: dict[str, Any] = {"model": "gpt-image-1.5", "prompt": "A cat", "images": []}
    error = post(f"{API}/images/edits", json=body).json()["error"]
    expected = (EMPTY_IMAGES, "images", "empty_array")
    assert (error["message"], error["param"], error["code"]) == expected


async def test_a_strict_mock_fails_the_test() -> None:
    with (
        pytest.raises(RefusedRequestError, match="swallowed 1 error"),
        OpenAIMock(strict=True),
        pytest.raises(RefusedRequestError, match="only allowed when 'tools' are specified"),
    ):
        called(fake_client("sync"), CHAT, {"parallel_tool_calls": True})


async def test_regional_hosts_are_those_of_openai(openai_mock: OpenAIMock) -> None:
    client = fake_client("sync", "https://eu.api.openai.com/v1")
    with pytest.raises(openai.BadRequestError, match="only allowed when 'tools'"):
        called(client, CHAT, {"parallel_tool_calls": True})


async def test_an_unknown_field_is_refused_before_a_combination(openai_mock: OpenAIMock) -> None:
    body: dict[str, Any] = {"model": "gpt-4o", "messages": [], "temprature": 1}
    error = post(f"{API}/chat/completions", json=body).json()["error"]
    assert error["param"] == "temprature"
