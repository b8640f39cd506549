"""Synthesized streams, read by every kind of client and by the SDK's helpers."""

# pyright: reportDeprecated=false

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable
from typing import Any, cast

import openai
import pytest
from openai import AsyncAssistantEventHandler, AsyncOpenAI
from openai.types.responses import ParsedResponse
from pydantic import BaseModel
from typing_extensions import override

from openai_responses import OpenAIMock
from tests.sdk.both import Client, all_of, done
from tests.sdk.played import chat, message, names, response, tool_call
from tests.sdk.streaming_calls import CALLS

pytestmark = [pytest.mark.asyncio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

TEXT = "Hello! How can I help you today?"


class Weather(BaseModel):
    """What a model is asked to answer with."""

    city: str
    degrees: int


PARIS = Weather(city="Paris", degrees=18)


# --- transports ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CALLS)
async def test_every_operation_streams_through_aiohttp(name: str) -> None:
    pytest.importorskip("aiohttp", reason="the extra openai[aiohttp] is not installed")
    call, expected = CALLS[name]
    http_client = openai.DefaultAioHttpClient()
    strict = AsyncOpenAI(
        api_key="sk-fake", http_client=http_client, _strict_response_validation=True
    )
    async with strict as client:
        with OpenAIMock(missing="invent"):
            stream = await done(call(cast("Client", client)))
            assert names(await all_of(stream)) == expected


async def test_bytes_are_streamed_as_they_come(client: Client, openai_mock: OpenAIMock) -> None:
    sound = bytes(range(256)) * 40
    openai_mock.audio.speech.create.response = sound
    create = client.audio.speech.with_streaming_response.create
    opened: Any = create(input="Hi", model="gpt-4o-mini-tts", voice="alloy", stream_format="sse")
    if isinstance(client, AsyncOpenAI):
        async with opened as answer:
            lines = [line async for line in answer.iter_lines()]
    else:
        with opened as answer:
            lines = list(answer.iter_lines())
    audio = [line.split('"')[7] for line in lines if "speech.audio.delta" in line]
    assert b"".join(map(base64.b64decode, audio)) == sound


async def test_a_raw_stream_can_be_read_line_by_line(
    client: Client, openai_mock: OpenAIMock
) -> None:
    create = client.chat.completions.with_streaming_response.create
    opened: Any = create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], stream=True)
    if isinstance(client, AsyncOpenAI):
        async with opened as answer:
            lines = [line async for line in answer.iter_lines() if line]
    else:
        with opened as answer:
            lines = [line for line in answer.iter_lines() if line]
    assert all(line.startswith("data: ") for line in lines)
    assert (len(lines) > 5, lines[-1]) == (True, "data: [DONE]")


# --- helpers -------------------------------------------------------------------------------------


async def read(opened: Any, last: Callable[[Any], Any]) -> tuple[list[Any], Any]:
    """Return the events that a helper has, and what it has made of them."""
    if hasattr(opened, "__aenter__"):
        async with opened as stream:
            events = [event async for event in stream]
            return events, await cast("Awaitable[Any]", last(stream))
    with opened as stream:
        return list(stream), last(stream)


async def test_the_helper_for_chat_parses_what_comes(
    client: Client, openai_mock: OpenAIMock
) -> None:
    openai_mock.chat.completions.create.response = chat({"content": PARIS.model_dump_json()})
    opened = client.chat.completions.stream(
        model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], response_format=Weather
    )
    events, final = await read(opened, lambda stream: stream.get_final_completion())
    assert [event.type for event in events if event.type == "content.done"] == ["content.done"]
    assert final.choices[0].message.parsed == PARIS


async def test_the_helper_for_chat_parses_calls(client: Client, openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = chat(
        {"content": None, "tool_calls": [tool_call("Weather", PARIS.model_dump_json())]},
        finish_reason="tool_calls",
    )
    opened = client.chat.completions.stream(
        model="gpt-4o",
        messages=[{"role": "user", "content": "Hi"}],
        tools=[openai.pydantic_function_tool(Weather)],
    )
    events, final = await read(opened, lambda stream: stream.get_final_completion())
    kinds = [event.type for event in events]
    assert "tool_calls.function.arguments.done" in kinds
    (called,) = final.choices[0].message.tool_calls
    assert called.function.parsed_arguments == PARIS


async def test_the_helper_for_responses_parses_what_comes(
    client: Client, openai_mock: OpenAIMock
) -> None:
    openai_mock.responses.create.response = response(
        message({"type": "output_text", "text": PARIS.model_dump_json()})
    )
    opened = client.responses.stream(model="gpt-5", input="Hi", text_format=Weather)
    events, final = await read(opened, lambda stream: stream.get_final_response())
    assert cast("ParsedResponse[Weather]", final).output_parsed == PARIS
    texts = [event.snapshot for event in events if event.type == "response.output_text.delta"]
    assert texts[-1] == PARIS.model_dump_json()
    parsed = await done(client.responses.parse(model="gpt-5", input="Hi", text_format=Weather))
    assert parsed.output_parsed == PARIS


async def test_the_helper_for_responses_resumes_a_stream(
    client: Client, openai_mock: OpenAIMock
) -> None:
    created = await done(client.responses.create(model="gpt-5", input="Hi"))
    opened = client.responses.stream(response_id=created.id, starting_after=5)
    events, final = await read(opened, lambda stream: stream.get_final_response())
    assert events[0].sequence_number == 6
    assert final.output_text == TEXT


async def test_the_sdks_handlers_read_a_run(client: Client, openai_mock: OpenAIMock) -> None:
    assistant = await done(client.beta.assistants.create(model="gpt-4o"))
    opened = client.beta.threads.create_and_run_stream(assistant_id=assistant.id)
    events, run = await read(opened, lambda stream: stream.get_final_run())
    assert (names(events)[0], run.status) == ("thread.created", "completed")


class Notes(AsyncAssistantEventHandler):
    """Notes the pieces of the text."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces = list[str]()

    @override
    async def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        self.pieces.append(delta.value)


async def test_an_async_handler_receives_every_event(openai_mock: OpenAIMock) -> None:
    client = AsyncOpenAI(api_key="sk-fake")
    assistant = await client.beta.assistants.create(model="gpt-4o")
    thread = await client.beta.threads.create()
    notes = Notes()
    async with client.beta.threads.runs.stream(
        thread_id=thread.id, assistant_id=assistant.id, event_handler=notes
    ) as stream:
        await stream.until_done()
    assert (len(notes.pieces) > 5, "".join(notes.pieces)) == (True, TEXT)
