"""Headers of requests in any spelling, and their recorded values."""

from __future__ import annotations

from typing import Any

import pytest

from openai_responses import OpenAIMock

API = "https://api.openai.com/v1"
CHAT = b'{"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}'


@pytest.fixture(params=["httpx2", "httpx"])
def library(request: pytest.FixtureRequest) -> Any:
    """Each of the libraries that is installed."""
    return pytest.importorskip(request.param)


@pytest.mark.parametrize("name", ["OpenAI-Project", "openai-project", "OPENAI-PROJECT"])
def test_names_are_of_any_case(openai_mock: OpenAIMock, library: Any, name: str) -> None:
    response = library.get(f"{API}/models", headers={name: "proj_mine"})
    assert response.headers["openai-project"] == "proj_mine"
    assert openai_mock.models.list.calls.last.headers["openai-project"] == "proj_mine"


def test_a_missing_header_has_its_default(openai_mock: OpenAIMock, library: Any) -> None:
    response = library.get(f"{API}/models")
    assert response.headers["openai-project"].startswith("proj_")
    assert "openai-project" not in openai_mock.models.list.calls.last.headers


def test_what_no_header_can_repeat_is_not_repeated(openai_mock: OpenAIMock, library: Any) -> None:
    pairs = [(b"OpenAI-Project", "proj_\u00e9".encode())]
    response = library.get(f"{API}/models", headers=pairs)
    assert response.headers["openai-project"].startswith("proj_A")
    assert openai_mock.models.list.calls.last.headers["openai-project"] == "proj_\u00e9"


@pytest.mark.parametrize(
    "said", ["application/json", "Application/JSON", "application/json; charset=utf-8"]
)
def test_json_is_json_however_that_is_spelled(
    openai_mock: OpenAIMock, library: Any, said: str
) -> None:
    headers = {"Content-Type": said}
    response = library.post(f"{API}/chat/completions", content=CHAT, headers=headers)
    assert response.json()["model"] == "gpt-4o"
    assert sorted(openai_mock.chat.completions.create.calls.last.body) == ["messages", "model"]


def test_forms_are_read(openai_mock: OpenAIMock, library: Any) -> None:
    files = {"file": ("a.txt", b"content")}
    response = library.post(f"{API}/files", data={"purpose": "assistants"}, files=files)
    found = response.json()
    assert (found["filename"], found["bytes"], found["purpose"]) == ("a.txt", 7, "assistants")
    assert openai_mock.state.files.content.get(found["id"]) == b"content"


def test_repeated_headers_are_all_there(openai_mock: OpenAIMock, library: Any) -> None:
    pairs = [("X-Tag", "a"), ("x-tag", "b"), ("Authorization", "Bearer sk-1")]
    library.get(f"{API}/models", headers=pairs)
    call = openai_mock.models.list.calls.last
    assert call.request.headers.get_list("x-tag") == ["a", "b"]
    assert call.headers["x-tag"] == "b"


def test_a_request_that_is_sent_again_with_other_headers(
    openai_mock: OpenAIMock, library: Any
) -> None:
    with library.Client() as client:
        request = client.build_request("GET", f"{API}/models", headers={"X-Attempt": "1"})
        client.send(request)
        request.headers["X-Attempt"] = "2"
        client.send(request)
    attempts = [call.headers["x-attempt"] for call in openai_mock.models.list.calls]
    assert attempts == ["1", "2"]
