"""Calls, the errors of requests and usage, as JSON."""

from __future__ import annotations

import base64
import threading
from typing import Any

import openai
import pytest

from openai_responses.ext import httpx
from openai_responses.server import Server
from tests.server.control.control import Control


def test_calls_in_all_their_parts(
    control: Control, server_client: openai.OpenAI, openai_server: Server
) -> None:
    server_client.models.retrieve("gpt-5", extra_query={"key": "secret", "page": "2"})
    server_client.files.create(file=("a.txt", b"text"), purpose="user_data")
    with pytest.raises(openai.NotFoundError):
        server_client.files.retrieve("file-none")
    list(server_client.responses.create(model="gpt-5", input="Hi", stream=True))
    media = {"content-type": "application/octet-stream"}
    httpx.post(f"{openai_server.url}/files", content=b"\xff", headers=media)
    retrieved, uploaded, missing, streamed, raw = control.get("/calls")
    assert [each["number"] for each in (retrieved, uploaded, missing, streamed)] == [1, 2, 3, 4]
    assert retrieved["route"] == "models.retrieve"
    assert retrieved["path"] == "/v1/models/gpt-5"
    assert retrieved["path_params"] == {"model": "gpt-5"}
    assert retrieved["query"] == {"key": "***", "page": "2"}
    assert "secret" not in retrieved["url"]
    assert retrieved["headers"]["authorization"] == "Bearer ***"
    assert retrieved["answer"]["id"] == "gpt-5"
    assert retrieved["body"] is None
    assert uploaded["body"]["file"] == {"filename": "a.txt", "bytes": 4}
    assert (missing["status"], missing["answer"]["error"]["type"]) == (404, "invalid_request_error")
    assert streamed["streamed"]
    assert streamed["events_taken"] > 3
    assert streamed["duration"] > 0
    assert raw["body"] == {"base64": base64.b64encode(b"\xff").decode(), "bytes": 1}
    content = server_client.files.content(server_client.files.list().data[0].id)
    assert content.text == "text"
    assert base64.b64decode(control.get("/calls")[-1]["answer"]["base64"]) == b"text"


def test_calls_that_fit(control: Control, server_client: openai.OpenAI) -> None:
    for _ in range(2):
        server_client.models.list()
    with pytest.raises(openai.NotFoundError):
        server_client.files.retrieve("file-none")
    queries: list[tuple[dict[str, Any], list[int]]] = [
        ({"route": "models.list"}, [1, 2]),
        ({"status": 404}, [3]),
        ({"method": "GET", "after": 1}, [2, 3]),
        ({"route": "files.create"}, []),
    ]
    for query, expected in queries:
        assert [each["number"] for each in control.get("/calls", **query)] == expected
    control.delete("/calls")
    assert control.get("/calls") == []


def test_waiting_for_calls(control: Control, server_client: openai.OpenAI) -> None:
    caller = threading.Timer(0.05, server_client.models.list)
    caller.start()
    (call,) = control.get("/calls", route="models.list", wait_for=1, timeout=10)
    caller.join()
    assert call["route"] == "models.list"
    error = control.get("/calls", 408, wait_for=2, timeout=0.02)["error"]
    assert error["message"] == "1 of 2 calls were made within 0.02 seconds"


def test_wrong_parameters(control: Control) -> None:
    wrong: list[tuple[dict[str, Any], str, str | None]] = [
        ({"wait": 1}, "wait", "wait_for"),
        ({"status": "x"}, "status", None),
        ({"route": "model.list"}, "route", "models.list"),
    ]
    for query, field, near in wrong:
        error = control.get("/calls", 400, **query)["error"]
        assert (error["field"], error["did_you_mean"]) == (field, near)


def test_usage(control: Control, server_client: openai.OpenAI) -> None:
    usage = {"input_tokens": 10, "output_tokens": 4, "cached_tokens": 3, "reasoning_tokens": 1}
    turn = {"model_turn": {"outputs": ["x"], "usage": usage}}
    control.post("/model_says", [turn, turn])
    server_client.responses.create(model="gpt-5", input="Hi")
    server_client.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": "Hi"}]
    )
    server_client.embeddings.create(model="text-embedding-3-small", input="Hi")
    counts = control.get("/usage")
    assert counts["gpt-5"] == {"calls": 2, **{name: 2 * count for name, count in usage.items()}}
    assert counts["text-embedding-3-small"]["calls"] == 1


def test_usage_of_streams(control: Control, server_client: openai.OpenAI) -> None:
    turns = [{"model_turn": {"outputs": ["x"], "usage": {"input_tokens": 7}}}, "y", "z"]
    control.post("/model_says", turns)
    assert [
        event.type
        for event in server_client.responses.create(model="gpt-5", input="Hi", stream=True)
    ]
    chat: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}], "stream": True}
    create: Any = server_client.chat.completions.create
    list(create(**chat))
    assert list(control.get("/usage")) == ["gpt-5"]  # a chat is asked for its usage
    *_, last = create(**chat, stream_options={"include_usage": True})
    counts = control.get("/usage")
    assert (counts["gpt-5"]["calls"], counts["gpt-5"]["input_tokens"]) == (1, 7)
    assert (counts["gpt-4o"]["calls"], counts["gpt-4o"]["input_tokens"]) == (
        1,
        last.usage.prompt_tokens,
    )


def test_errors_of_requests_and_reset(control: Control, server_client: openai.OpenAI) -> None:
    empty: Any = {"data": []}
    control.put("/answers", {"models.list": {"response": {"sequence": {"once": [empty]}}}})
    server_client.models.list()
    with pytest.raises(openai.InternalServerError):
        server_client.models.list()
    (error,) = control.get("/refused_requests")
    assert error["error"] == "NoAnswerLeftError"
    assert [call["status"] for call in control.get("/calls")] == [200, 500]
    (failed,) = control.get("/calls", status=500)
    assert failed["answer"]["error"]["code"] == "NoAnswerLeftError"
    server_client.files.create(file=b"text", purpose="user_data")
    control.post("/reset", None)
    assert control.get("/refused_requests") == []
    assert control.get("/calls") == []
    assert control.get("/state")["files"] == 1
    assert len(server_client.models.list().data) > 1
