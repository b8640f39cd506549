"""Programs that call the API with an HTTP library, without any SDK: requests and bare aiohttp."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest
import requests

from openai_responses import OpenAIMock
from openai_responses.server import Server

MESSAGES = [{"role": "user", "content": "Hi"}]
BODY: dict[str, Any] = {"model": "gpt-5", "messages": MESSAGES}
KEY = {"authorization": "Bearer sk-fake123"}


@pytest.mark.openai_mock(strict=True)
def test_requests_reads_a_stream(openai_mock: OpenAIMock, openai_server: Server) -> None:
    openai_mock.model_says("Bonjour")
    url = f"{openai_server.url}/chat/completions"
    body = BODY | {"stream": True}
    with requests.post(url, json=body, headers=KEY, stream=True, timeout=10) as answer:
        lines = [line for line in answer.iter_lines() if line]
    assert lines[0].startswith(b"data: {")
    assert lines[-1] == b"data: [DONE]"


def test_requests_sends_a_file(openai_mock: OpenAIMock, openai_server: Server) -> None:
    url = f"{openai_server.url}/files"
    form = {"purpose": "user_data"}
    sent = requests.post(url, data=form, files={"file": b"some bytes"}, headers=KEY, timeout=10)
    content = requests.get(f"{url}/{sent.json()['id']}/content", headers=KEY, timeout=10)
    assert content.content == b"some bytes"
    assert openai_mock.files.create.calls.last.status == 200


@pytest.mark.asyncio
@pytest.mark.openai_mock(strict=True)
async def test_aiohttp(openai_mock: OpenAIMock, openai_server: Server) -> None:
    openai_mock.model_says("Bonjour")
    openai_mock.model_says("Bonsoir")
    url = f"{openai_server.url}/chat/completions"
    async with aiohttp.ClientSession(headers=KEY) as session:
        async with session.post(url, json=BODY) as answer:
            assert (await answer.json())["choices"][0]["message"]["content"] == "Bonjour"
        async with session.post(url, json=BODY | {"stream": True}) as answer:
            lines = [line.strip() async for line in answer.content if line.strip()]
    assert lines[-1] == b"data: [DONE]"
    assert [call.streamed for call in openai_mock.chat.completions.create.calls] == [False, True]


@pytest.mark.asyncio
async def test_aiohttp_sends_a_file(openai_mock: OpenAIMock, openai_server: Server) -> None:
    form = aiohttp.FormData({"purpose": "user_data"})
    form.add_field("file", b"some bytes", filename="a.txt")
    async with aiohttp.ClientSession(headers=KEY) as session:
        async with session.post(f"{openai_server.url}/files", data=form) as answer:
            assert (await answer.json())["filename"] == "a.txt"
        async with session.get(f"{openai_server.url}/files", params={"limit": "1"}) as answer:
            assert len((await answer.json())["data"]) == 1
    assert [call.route_name for call in openai_mock.calls] == ["files.create", "files.list"]
