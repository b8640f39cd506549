"""The headers of answers, as the API sends them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import Response, get, post
from openai_responses.streaming import EventStream

API = "https://api.openai.com/v1"

EXPECTED = {
    "content-type": r"application/json",
    "x-request-id": r"req_[0-9a-f]{32}",
    "date": r"Wed, 18 May 2033 03:33:20 GMT",
    "server": r"cloudflare",
    "cf-cache-status": r"DYNAMIC",
    "strict-transport-security": r"max-age=31536000; includeSubDomains; preload",
    "x-content-type-options": r"nosniff",
    "access-control-expose-headers": r"X-Request-ID",
    "alt-svc": r'h3=":443"; ma=86400',
    "openai-version": r"2020-10-01",
    "openai-processing-ms": r"\d+",
    "openai-organization": r"user-[a-z]{24}",
    "openai-project": r"proj_[A-Za-z0-9]{24}",
}
LIMITS = {
    f"x-ratelimit-{what}-{unit}": r"\d+" if what != "reset" else r"\d+m?s"
    for what in ("limit", "remaining", "reset")
    for unit in ("requests", "tokens")
}


def assert_headers(answer: Response, expected: dict[str, str]) -> None:
    got = {name: value for name, value in answer.headers.items() if name != "content-length"}
    assert got.keys() == expected.keys()
    assert [name for name in got if not re.fullmatch(expected[name], got[name])] == []


def test_answers_have_the_headers_of_the_api(openai_mock: OpenAIMock) -> None:
    assert_headers(get(f"{API}/models"), EXPECTED)
    assert_headers(post(f"{API}/threads", json={}), EXPECTED)


@pytest.mark.parametrize("path", ["chat/completions", "completions", "embeddings", "responses"])
def test_generating_answers_tell_what_is_left(openai_mock: OpenAIMock, path: str) -> None:
    assert_headers(post(f"{API}/{path}", json={}), EXPECTED | LIMITS)


def test_the_sdk_finds_the_id_of_the_request(openai_mock: OpenAIMock) -> None:
    client = openai.OpenAI(api_key="sk-fake")
    ids = [client.models.with_raw_response.list().request_id for _ in range(2)]
    assert all(each is not None and each.startswith("req_") for each in ids)
    assert ids[0] != ids[1]


def test_the_date_is_that_of_the_mocks_clock() -> None:
    with OpenAIMock(time="clock") as mock:
        dates = [get(f"{API}/models").headers["date"]]
        mock.advance(seconds=60)
        dates += [get(f"{API}/models").headers["date"], get(f"{API}/nothing").headers["date"]]
    assert dates[0] == "Wed, 18 May 2033 03:33:20 GMT"
    assert dates[1:] == ["Wed, 18 May 2033 03:34:20 GMT"] * 2


def test_the_project_header_of_a_client_is_returned(openai_mock: OpenAIMock) -> None:
    client = openai.OpenAI(api_key="sk-fake", project="proj_mine")
    headers = client.models.with_raw_response.list().headers
    assert headers["openai-project"] == "proj_mine"


def test_helpers_that_poll_need_not_wait(openai_mock: OpenAIMock) -> None:
    polled = get(f"{API}/models", headers={"X-Stainless-Poll-Helper": "true"})
    assert int(polled.headers["openai-poll-after-ms"]) < 10
    assert "openai-poll-after-ms" not in get(f"{API}/models").headers


def test_errors_have_an_id_too(openai_mock: OpenAIMock) -> None:
    for answer in (get(f"{API}/nothing"), post(f"{API}/models"), get(f"{API}/files/file-1")):
        assert answer.status_code >= 400
        assert re.fullmatch(EXPECTED["x-request-id"], answer.headers["x-request-id"])
        assert answer.headers["date"] == "Wed, 18 May 2033 03:33:20 GMT"


class Greeting(EventStream[object]):
    """A stream of one event."""

    def generate(self) -> Iterator[object]:
        yield {"text": "Hi"}


def test_streams_have_them(openai_mock: OpenAIMock) -> None:
    openai_mock.completions.create.response = Greeting
    answer = post(f"{API}/completions", json={"model": "m", "prompt": "", "stream": True})
    event_stream = {"content-type": r"text/event-stream; charset=utf-8"}
    assert_headers(answer, EXPECTED | LIMITS | event_stream)


def test_a_response_of_the_test_has_only_its_own(openai_mock: OpenAIMock) -> None:
    openai_mock.models.list.response = Response(200, json={"data": []})
    assert get(f"{API}/models").headers.keys() == {"content-type", "content-length"}
