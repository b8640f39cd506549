"""The functions for errors of the API: statuses, fields, headers, and the SDK's exceptions."""

from __future__ import annotations

from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, api_errors
from openai_responses.ext.httpx import get
from tests.sdk.kinds import KINDS, Outcome, chat

pytestmark = pytest.mark.asyncio

GREETING: Any = {"choices": [{"message": {"content": "Hi"}}]}

# The error, its class in the SDK, its status, and its fields type, param and code.
ERRORS: dict[str, tuple[Any, type[openai.APIStatusError], int, tuple[str | None, ...]]] = {
    "rate limit": (
        api_errors.rate_limit(), openai.RateLimitError, 429,
        ("requests", None, "rate_limit_exceeded"),
    ),
    "tokens": (
        api_errors.rate_limit(of="tokens"), openai.RateLimitError, 429,
        ("tokens", None, "rate_limit_exceeded"),
    ),
    "quota": (
        api_errors.insufficient_quota(), openai.RateLimitError, 429,
        ("insufficient_quota", None, "insufficient_quota"),
    ),
    "authentication": (
        api_errors.authentication(), openai.AuthenticationError, 401,
        ("invalid_request_error", None, "invalid_api_key"),
    ),
    "permission": (
        api_errors.permission_denied(), openai.PermissionDeniedError, 403,
        ("invalid_request_error", None, None),
    ),
    "model": (
        api_errors.not_found(), openai.NotFoundError, 404,
        ("invalid_request_error", None, "model_not_found"),
    ),
    "not found": (
        api_errors.not_found("No such File object: f"), openai.NotFoundError, 404,
        ("invalid_request_error", None, None),
    ),
    "conflict": (
        api_errors.conflict(), openai.ConflictError, 409, ("invalid_request_error", None, None),
    ),
    "bad request": (
        api_errors.bad_request("Unknown parameter: 'a'.", param="a", code="unknown_parameter"),
        openai.BadRequestError, 400, ("invalid_request_error", "a", "unknown_parameter"),
    ),
    "unprocessable": (
        api_errors.unprocessable_entity("No."), openai.UnprocessableEntityError, 422,
        ("invalid_request_error", None, None),
    ),
    "context length": (
        api_errors.context_length_exceeded(8192), openai.BadRequestError, 400,
        ("invalid_request_error", "messages", "context_length_exceeded"),
    ),
    "content filter": (
        api_errors.content_filter(), openai.BadRequestError, 400,
        ("invalid_request_error", None, "content_policy_violation"),
    ),
    "server": (
        api_errors.server_error(), openai.InternalServerError, 500, ("server_error", None, None),
    ),
    "overloaded": (
        api_errors.overloaded(), openai.InternalServerError, 503, ("server_error", None, None),
    ),
    "custom": (
        api_errors.custom(418, "Tea.", type="teapot", code="short", param="stout"),
        openai.APIStatusError, 418, ("teapot", "stout", "short"),
    ),
}  # fmt: skip


def status_error(outcome: Outcome) -> openai.APIStatusError:
    assert isinstance(outcome.error, openai.APIStatusError)
    return outcome.error


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ERRORS)
async def test_errors_are_those_of_the_sdk(openai_mock: OpenAIMock, kind: str, name: str) -> None:
    given, expected, status, fields = ERRORS[name]
    openai_mock.chat.completions.create.response = given
    for stream in (False, True):
        error = status_error(await chat(kind, stream=stream, max_retries=1))
        assert type(error) is expected
        assert error.status_code == status
        assert (error.type, error.param, error.code) == fields
        assert error.body == {
            "message": given.message, "type": fields[0], "param": fields[1], "code": fields[2],
        }  # fmt: skip
        assert (error.request_id or "").startswith("req_")
    retried = status in (409, 429) or status >= 500
    assert openai_mock.chat.completions.create.call_count == (4 if retried else 2)


@pytest.mark.parametrize("kind", KINDS)
async def test_the_sdk_tries_again_at_once(openai_mock: OpenAIMock, kind: str) -> None:
    failing = [api_errors.rate_limit(), api_errors.overloaded(), api_errors.conflict()]
    openai_mock.chat.completions.create.response = [*failing, GREETING]
    outcome = await chat(kind, stream=False, max_retries=3)
    assert (outcome.text, outcome.error) == ("Hi", None)
    assert outcome.seconds < 1.5  # by itself it waits for 3.5 seconds, less at most a quarter


@pytest.mark.parametrize("kind", KINDS)
async def test_the_sdk_waits_for_the_time_in_retry_after(
    openai_mock: OpenAIMock, kind: str
) -> None:
    openai_mock.chat.completions.create.response = [
        api_errors.rate_limit(retry_after=0.3), GREETING,
    ]  # fmt: skip
    outcome = await chat(kind, stream=False, max_retries=1)
    assert outcome.text == "Hi"
    assert 0.3 <= outcome.seconds < 5


async def test_the_headers_of_a_rate_limit(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = api_errors.rate_limit(
        of="tokens", limit=200, retry_after=90.5
    )
    error = status_error(await chat("sync"))
    headers = error.response.headers
    assert headers["retry-after"] == "91"
    assert headers["retry-after-ms"] == "90500"
    assert headers["x-ratelimit-limit-tokens"] == "200"
    assert headers["x-ratelimit-remaining-tokens"] == "0"
    assert headers["x-ratelimit-reset-tokens"] == "1m30.5s"
    assert "tokens per min (TPM): Limit 200" in error.message
    assert "Please try again in 1m30.5s." in error.message
    openai_mock.chat.completions.create.response = api_errors.rate_limit(backoff=True)
    assert "retry-after-ms" not in status_error(await chat("sync")).response.headers


@pytest.mark.parametrize(
    ("status", "headers", "delay"),
    [
        (400, {}, None),
        (400, {"x-should-retry": "true"}, "1"),
        (500, {"x-should-retry": "false"}, None),
        (500, {"X-Should-Retry": "true", "Retry-After": "7"}, None),
        (503, {}, "1"),
    ],
)
async def test_a_retry_is_at_once_if_no_delay_is_set(
    openai_mock: OpenAIMock, status: int, headers: dict[str, str], delay: str | None
) -> None:
    openai_mock.models.list.response = api_errors.custom(status, "No.", headers=headers)
    answer = get("https://api.openai.com/v1/models")
    assert answer.headers.get("retry-after-ms") == delay


async def test_keys_are_masked(openai_mock: OpenAIMock) -> None:
    openai_mock.models.list.response = api_errors.authentication(key="sk-proj-abcdefgh1234")
    answer = get("https://api.openai.com/v1/models")
    assert "sk-proj-****1234." in answer.json()["error"]["message"]
    assert "retry-after-ms" not in answer.headers
    assert "openai-organization" not in answer.headers


async def test_further_fields_and_headers(openai_mock: OpenAIMock) -> None:
    openai_mock.models.list.response = api_errors.custom(
        400, "Filtered.", code="content_filter", param="prompt", headers={"x-ms-region": "Mars"},
        innererror={"code": "ResponsibleAIPolicyViolation"},
    )  # fmt: skip
    answer = get("https://api.openai.com/v1/models")
    assert answer.headers["x-ms-region"] == "Mars"
    assert answer.json()["error"]["innererror"] == {"code": "ResponsibleAIPolicyViolation"}


@pytest.mark.parametrize("kind", KINDS)
async def test_functions_may_raise_and_return_errors(openai_mock: OpenAIMock, kind: str) -> None:
    def raising() -> Any:
        raise api_errors.not_found()

    async def raising_later() -> Any:
        raise api_errors.not_found()

    def returning() -> Exception:
        return api_errors.not_found()

    for answer in (raising, returning, *([] if kind == "sync" else [raising_later])):
        openai_mock.chat.completions.create.response = answer
        assert status_error(await chat(kind)).status_code == 404
    calls = openai_mock.chat.completions.create.calls
    assert all(call.response.status_code == 404 for call in calls)
