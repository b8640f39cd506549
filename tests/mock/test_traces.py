"""Traces of the Agents SDK: sent to an address that no method of the SDK calls."""

from __future__ import annotations

import pytest

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import AsyncClient, Response, post
from tests.sdk.both import Kind

URL = "https://api.openai.com/v1/traces/ingest"
HEADERS = {"authorization": "Bearer sk-fake123", "openai-beta": "traces=v1"}
TRACES = {"data": [{"object": "trace", "id": "trace_1", "workflow_name": "Agent workflow"}]}


async def send(kind: Kind, body: object) -> Response:
    """Send traces as the Agents SDK does, by a client without the SDK."""
    if kind == "sync":
        return post(URL, headers=HEADERS, json=body)
    return await AsyncClient().post(URL, headers=HEADERS, json=body)


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_traces_are_taken_and_recorded(openai_mock: OpenAIMock, kind: Kind) -> None:
    response = await send(kind, TRACES)
    assert (response.status_code, response.content) == (204, b"")
    assert "content-type" not in response.headers
    assert openai_mock.traces.ingest.calls.last.body == TRACES


@pytest.mark.asyncio
async def test_a_body_without_traces_is_refused(openai_mock: OpenAIMock) -> None:
    assert (await send("sync", {})).status_code == 400
    assert openai_mock.traces.ingest.called
