"""Requests of recorded calls are the clients' own, and their headers those that were sent."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

import openai
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_responses import OpenAIMock
from openai_responses._adapters.requests import neutral

URL = "https://api.openai.com/v1/chat/completions"
MODELS = "https://api.openai.com/v1/models"
CHAT = {"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]}
ANSWER = {"choices": [{"message": {"content": "Hello"}}]}


@pytest.fixture(params=["httpx2", "httpx"])
def library(request: pytest.FixtureRequest) -> Any:
    """Each of both libraries, where it is installed."""
    return pytest.importorskip(request.param)


LIBRARY: Any = import_module("httpx2" if find_spec("httpx2") else "httpx")


def facts(request: Any) -> Any:
    """Return all attributes of a request."""
    return (
        type(request),
        request.method,
        str(request.url),
        request.headers.raw,
        request.content,
        request.extensions,
    )


@pytest.mark.parametrize(
    "given", [None, ANSWER, lambda: ANSWER], ids=["nothing", "part", "function"]
)
def test_the_request_of_a_call_is_what_was_sent(
    openai_mock: OpenAIMock, library: Any, given: Any
) -> None:
    if given is not None:
        openai_mock.chat.completions.create.response = given
    headers = [
        ("X-Tag", "a"),
        ("x-tag", "b"),
        ("X-Name", "J\u00f6rg"),
        ("Authorization", "Bearer k"),
    ]
    sent: list[Any] = []
    with library.Client(event_hooks={"request": [sent.append]}, timeout=7) as client:
        for attempt in range(3):
            pairs = [(k, v.encode("latin-1")) for k, v in headers]
            client.post(URL, json={**CHAT, "user": str(attempt)}, headers=pairs)
    calls = openai_mock.chat.completions.create.calls
    assert [facts(call.request) for call in calls] == [facts(each) for each in sent]
    assert [call.headers["x-name"] for call in calls] == [each.headers["x-name"] for each in sent]
    assert [call.body.get("user") for call in calls] == ["0", "1", "2"]


def test_the_request_of_a_call_stays_the_same_object(openai_mock: OpenAIMock) -> None:
    openai.OpenAI(api_key="sk-fake").models.list()
    call = openai_mock.models.list.calls.last
    assert call.request is call.request
    call.request.extensions["timeout"]["read"] = 1
    openai.OpenAI(api_key="sk-fake").models.list()
    assert openai_mock.models.list.calls.last.request.extensions["timeout"]["read"] != 1


def test_a_function_and_the_call_have_the_clients_own_request(
    openai_mock: OpenAIMock, library: Any
) -> None:
    seen: list[Any] = []

    def answer(request: Any) -> Any:
        seen.append(request)
        return ANSWER

    openai_mock.chat.completions.create.response = answer
    with library.Client() as client:
        request = client.build_request("POST", URL, json=CHAT)
        client.send(request)
    assert seen == [request]
    assert openai_mock.chat.completions.create.calls.last.request is request


NAMES = st.text("abcXYZ-09", min_size=1, max_size=8)
VALUES = st.one_of(
    st.text(max_size=8).map(lambda text: text.encode("utf-8", "replace")),
    st.text(max_size=8).map(lambda text: text.encode("latin-1", "replace")),
    st.binary(max_size=8),
    st.sampled_from([b"a: b", b" x ", b"content-type", b"a\r\nX-Other: b"]),
)
HEADERS = st.lists(st.tuples(NAMES, VALUES), max_size=6)


@given(HEADERS, st.sampled_from(["content-type", "x", "X", "abc"]))
def test_headers_are_read_as_the_library_reads_them(
    headers: list[tuple[str, bytes]], name: str
) -> None:
    request = LIBRARY.Request("POST", URL, headers=headers, content=b"body")
    received = neutral(request, b"body")
    for wanted in {name, *(each for each, _ in headers)}:
        assert received.native_headers.get(wanted, "none") == request.headers.get(wanted, "none")
    assert received.headers == request.headers.multi_items()
    assert received.native is request
