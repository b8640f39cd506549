"""Counted rate limits: headers with the remaining limit, and the status 429."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import openai
import pytest
from openai.types import CreateEmbeddingResponse

import openai_responses
from openai_responses import OpenAIMock, RateLimits, api_errors
from tests.sdk.both import Client, done

pytestmark = pytest.mark.asyncio


async def embed(client: Client, text: str = "Hi") -> CreateEmbeddingResponse:
    return await done(client.embeddings.create(model="text-embedding-3-small", input=text))


async def limits(client: Client, text: str = "Hi") -> dict[str, str]:
    """Return what the answer to a call says of the limits, without its prefix."""
    raw = client.embeddings.with_raw_response
    return limit_headers(
        (await done(raw.create(model="text-embedding-3-small", input=text))).headers
    )


def limit_headers(headers: Mapping[str, str]) -> dict[str, str]:
    prefix = "x-ratelimit-"
    return {n.removeprefix(prefix): v for n, v in headers.items() if n.startswith(prefix)}


@pytest.mark.openai_mock(rate_limits=RateLimits(requests=3, tokens=1_000))
async def test_the_remaining_limit_decreases(openai_mock: OpenAIMock, client: Client) -> None:
    first = await limits(client)
    assert first == {
        "limit-requests": "3",
        "limit-tokens": "1000",
        "remaining-requests": "2",
        "remaining-tokens": "999",
        "reset-requests": "1m0s",
        "reset-tokens": "1m0s",
    }
    openai_mock.advance(seconds=20)
    second = await limits(client, "x" * 4 * 100)
    assert (second["remaining-requests"], second["remaining-tokens"]) == ("1", "899")
    assert second["reset-requests"] == "40s"


@pytest.mark.openai_mock(rate_limits=RateLimits(requests=1))
async def test_requests_beyond_the_limit_are_refused(
    openai_mock: OpenAIMock, client: Client
) -> None:
    await embed(client)
    openai_mock.advance(seconds=15)
    with pytest.raises(openai.RateLimitError) as caught:
        await embed(client)
    error = caught.value
    assert (error.code, error.type, error.status_code) == ("rate_limit_exceeded", "requests", 429)
    assert "Limit 1, Used 1, Requested 1. Please try again in 45s." in error.message
    assert limit_headers(error.response.headers) == {
        "limit-requests": "1",
        "limit-tokens": "2000000",
        "remaining-requests": "0",
        "remaining-tokens": "1999000",
        "reset-requests": "45s",
        "reset-tokens": "30ms",
    }
    assert error.response.headers["retry-after-ms"] == "1"
    assert [call.status for call in openai_mock.calls] == [200, 429, 429, 429]


@pytest.mark.openai_mock(rate_limits=RateLimits(tokens=10))
async def test_tokens_beyond_the_limit_are_refused(openai_mock: OpenAIMock, client: Client) -> None:
    assert (await embed(client, "x" * 28)).usage.prompt_tokens == 7
    with pytest.raises(openai.RateLimitError, match=r"tokens per min \(TPM\): Limit 10, Used 7"):
        await embed(client, "x" * 16)
    assert (await limits(client, "x" * 12))["remaining-tokens"] == "0"


@pytest.mark.openai_mock(rate_limits=RateLimits(requests=1))
async def test_after_a_minute_all_is_free(openai_mock: OpenAIMock, client: Client) -> None:
    for _ in range(3):
        assert (await limits(client))["remaining-requests"] == "0"
        openai_mock.advance(seconds=59)
        with pytest.raises(openai.RateLimitError):
            await embed(client)
        openai_mock.advance(seconds=1)


async def test_a_clock_of_the_test_counts(client: Client) -> None:
    now = [1_000.0]
    with OpenAIMock(time=lambda: now[0], rate_limits=RateLimits(requests=1)):
        await embed(client)
        now[0] = 1_059.9
        with pytest.raises(openai.RateLimitError):
            await embed(client)
        now[0] = 1_060.0
        await embed(client)


async def test_with_backoff_the_client_receives_retry_after(client: Client) -> None:
    with OpenAIMock(rate_limits=RateLimits(requests=0, backoff=True)):
        with pytest.raises(openai.RateLimitError) as caught:
            await embed(client.with_options(max_retries=0))
        headers = caught.value.response.headers
        assert (headers["retry-after"], headers["retry-after-ms"]) == ("60", "60000")


@pytest.mark.openai_mock(rate_limits=RateLimits(requests=2))
async def test_only_what_has_limits_and_is_taken_counts(
    openai_mock: OpenAIMock, client: Client
) -> None:
    await done(
        client.files.retrieve((await done(client.files.create(file=b"{}", purpose="evals"))).id)
    )
    with pytest.raises(openai.BadRequestError):
        await done(
            client.embeddings.create(model="text-embedding-3-small", input="", dimensions=-1)
        )
    assert (await limits(client))["remaining-requests"] == "1"


@pytest.mark.openai_mock(rate_limits=RateLimits(requests=1))
async def test_answers_wait_for_calls_that_are_taken(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.responses.create.response = [{"id": "resp_1"}, api_errors.bad_request("two")]

    async def respond() -> str:
        return (await done(client.responses.create(model="gpt-5", input="Hi"))).id

    assert await respond() == "resp_1"
    with pytest.raises(openai.RateLimitError):
        await respond()
    openai_mock.advance(seconds=60)
    with pytest.raises(openai.BadRequestError, match="two") as caught:
        await respond()
    assert limit_headers(caught.value.response.headers)["remaining-requests"] == "0"


@pytest.mark.openai_mock(rate_limits=RateLimits(requests=1), strict=True)
async def test_streams_count_and_a_strict_mock_refuses_alike(
    openai_mock: OpenAIMock, client: Client
) -> None:
    raw = client.responses.with_raw_response
    answer = await done(raw.create(model="gpt-5", input="Hi", stream=True))
    assert limit_headers(answer.headers)["remaining-requests"] == "0"
    with pytest.raises(openai.RateLimitError):
        await done(client.responses.create(model="gpt-5", input="Hi", stream=True))


@openai_responses.mock(rate_limits=RateLimits(requests=0))
async def test_the_decorator_takes_them(client: Client) -> None:
    with pytest.raises(openai.RateLimitError):
        await embed(client)


@pytest.mark.parametrize("given", [(None, None), (-1, None), (1, -1)])
async def test_wrong_limits_are_reported(given: tuple[int | None, int | None]) -> None:
    with pytest.raises(ValueError, match="expected requests="):
        RateLimits(*given)


async def test_values_that_are_no_limits_are_refused() -> None:
    number: Any = 3
    with pytest.raises(TypeError, match="rate_limits: expected RateLimits"):
        OpenAIMock(rate_limits=number)
