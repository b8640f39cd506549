"""Sessions by the control API, and who may use it."""

from __future__ import annotations

import re
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses._server.control.mock import ControlledMock
from openai_responses.ext import httpx
from openai_responses.server import Server
from tests.server.control.control import Control
from tests.server.raw import RawClient

ANSWER = {"models.list": {"response": {"data": [{"id": "of-session"}]}}}


def test_a_session_from_its_beginning_to_its_end(control: Control, openai_server: Server) -> None:
    arguments = {"missing": "invent", "models": ["gpt-5"], "rate_limits": {"requests": 9}}
    made = control.request("POST", "/sessions", {"id": "a/b", "arguments": arguments}, status=201)
    assert made["path"] == "/_s/a%2Fb/v1"
    control.put("/sessions/a%2Fb/answers", ANSWER)
    with openai.OpenAI(
        api_key="x", base_url=f"{openai_server.origin}{made['path']}"
    ) as server_client:
        assert [each.id for each in server_client.models.list()] == ["of-session"]
        server_client.files.retrieve("file-made-up")
    assert len(control.get("/sessions/a%2Fb/calls")) == 2
    assert control.get("/calls") == []
    assert [each["id"] for each in control.get("/sessions")] == ["default", "a/b"]
    assert control.get("/sessions/a%2Fb")["calls"] == 2
    control.delete("/sessions/a%2Fb")
    assert control.get("/sessions/a%2Fb", 404)["error"]["message"] == 'there is no session "a/b"'
    assert control.request("POST", "/sessions", {}, status=201)["id"]


def test_a_request_of_a_session_is_about_that_session(
    openai_server: Server, openai_mock: OpenAIMock
) -> None:
    control = Control(openai_server, **{"x-test-id": "one"})
    with control.client:
        control.put("/answers", ANSWER)
        assert openai_server.session("one").models.list.response is not None
        assert openai_mock.models.list.response is None
        control.get("/sessions/two/calls", 404)


def test_wrong_sessions(control: Control) -> None:
    control.request("POST", "/sessions", {"id": "checkout"}, status=201)
    control.request("POST", "/sessions", {"id": "checkout"}, status=409)
    control.request("POST", "/sessions", {"id": "default"}, status=409)
    control.delete("/sessions/default", 409)
    assert control.delete("/sessions/chekout", 404)["error"]["did_you_mean"] == "checkout"
    wrong: list[tuple[Any, str, str | None]] = [
        ({"mising": "invent"}, "arguments.mising", "missing"),
        ({"missing": "404s"}, "arguments.missing", "404"),
        ({"scope": "process"}, "arguments.scope", None),
        ({"rate_limits": {"request": 1}}, "arguments.rate_limits.request", "requests"),
        ({"rate_limits": {}}, "arguments.rate_limits", None),
        ({"api_keys": "sk"}, "arguments.api_keys", None),
        ({"base_url": "localhost"}, "arguments", None),
    ]
    for arguments, field, near in wrong:
        body: Any = {"id": "new", "arguments": arguments}
        assert control.wrong("POST", "/sessions", body)[:2] == (field, near)
    assert [each["id"] for each in control.get("/sessions")] == ["default", "checkout"]


def test_paths_and_bodies(control: Control) -> None:
    assert control.get("/")["document"] == "/_mock/openapi.json"
    answer = control.client.get("/call")
    assert (answer.status_code, answer.json()["error"]["did_you_mean"]) == (404, "/_mock/calls")
    answer = control.client.patch("/calls")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, DELETE")
    for content in (b"{", b"\xff"):
        answer = control.client.put("/answers", content=content)
        assert answer.status_code == 400
        assert "expected JSON" in answer.json()["error"]["message"]
    assert control.client.post("/reset", content=b"{}").status_code == 400


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"origin": "http://{host}"}, 200),
        ({"origin": "http://{host}", "sec-fetch-site": "same-origin"}, 200),
        ({"sec-fetch-site": "none"}, 200),
        ({"host": "localhost:1"}, 200),
        ({"host": "app.localhost"}, 200),
        ({"host": "[::1]:4010"}, 200),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://localhost:3000"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"host": "evil.example"}, 403),
        ({"host": "evil.example", "origin": "http://evil.example"}, 403),
        ({"host": "10.0.0.1"}, 403),
        ({"host": "mock:4010"}, 403),
        ({"host": "[::1"}, 403),
    ],
)
def test_pages_of_other_sites_are_refused(
    control: Control, openai_server: Server, headers: Any, status: int
) -> None:
    host = f"127.0.0.1:{openai_server.port}"
    filled = {name: value.format(host=host) for name, value in headers.items()}
    answer = control.client.get("/usage", headers=filled)
    assert answer.status_code == status
    assert "access-control-allow-origin" not in answer.headers
    with RawClient(openai_server) as raw:
        lines = "".join(f"{name}: {value}\r\n" for name, value in filled.items())
        own = "" if "host" in filled else f"host: {host}\r\n"
        question = "access-control-request-method: PUT\r\n"
        raw.send(f"OPTIONS /_mock/answers HTTP/1.1\r\n{own}{lines}{question}\r\n".encode())
        assert raw.read().status == (405 if status == 200 else 403)


def test_a_server_for_all_addresses_answers_to_addresses_and_names_of_containers() -> None:
    with OpenAIMock().serve(host="0.0.0.0") as server:
        for host, status in (("10.0.0.1", 200), ("mock:4010", 200), ("evil.example", 403)):
            answer = httpx.get(f"{server.origin}/_mock/", headers={"host": host})
            assert answer.status_code == status


@pytest.mark.asyncio
async def test_the_control_api_of_an_asgi_application() -> None:
    mock = OpenAIMock()
    transport = httpx.ASGITransport(app=mock.asgi)
    server_client = httpx.AsyncClient(transport=transport, base_url="http://mock")
    async with server_client:
        assert (await server_client.put("/_mock/answers", json=ANSWER)).status_code == 204
        assert (await server_client.get("/v1/models")).json()["data"][0]["id"] == "of-session"
        waiting = "/_mock/calls?wait_for=2&timeout=0.01"
        assert (await server_client.get(waiting)).status_code == 408


def test_the_document_has_every_operation_once(control: Control) -> None:
    """It is checked as a whole by `tests/updates`, which takes seconds."""
    assert control.get("/openapi.json") == control.document
    operations = [
        (template, operation)
        for template, item in control.document["paths"].items()
        for operation in item.values()
    ]
    ids = [operation["operationId"] for _, operation in operations]
    assert len(set(ids)) == len(ids)
    for template, operation in operations:
        named = [each["name"] for each in operation["parameters"] if each["in"] == "path"]
        assert named == re.findall(r"{(\w+)}", template)


def test_a_mock_is_what_the_control_api_expects() -> None:
    expected: ControlledMock = OpenAIMock()
    assert expected.calls == []
