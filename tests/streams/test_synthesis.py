"""Synthesized streams: the answer of a route is streamed if the request asks for a stream."""

# pyright: reportDeprecated=false

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any, cast

import openai
import pytest
from openai.lib.streaming.chat import ChatCompletionStreamState
from pydantic import BaseModel

from openai_responses import OpenAIMock
from openai_responses.errors import StreamMismatchError
from openai_responses.ext.httpx import post
from tests.sdk.both import Client, all_of, done
from tests.sdk.played import API, chat, custom_call, message, names, response, token, tool_call
from tests.sdk.streaming_calls import CALLS

pytestmark = [pytest.mark.asyncio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

TEXT = "Hello! How can I help you today?"


@pytest.fixture
def strict(client: Client) -> Client:
    """A client of each kind that refuses what is not of the SDK's types."""
    return type(client)(api_key="sk-fake", _strict_response_validation=True)


# --- every operation that streams ----------------------------------------------------------------


@pytest.mark.parametrize("name", CALLS)
async def test_an_operation_streams_its_answer_as_a_strict_client_reads_it(
    strict: Client, name: str
) -> None:
    call, expected = CALLS[name]
    with OpenAIMock(missing="invent"):
        stream = await done(call(strict))
        assert names(await all_of(stream)) == expected


async def test_speech_is_streamed_as_the_bytes_that_were_given(openai_mock: OpenAIMock) -> None:
    sound = bytes(range(256)) * 40
    openai_mock.audio.speech.create.response = sound
    body = {"input": "Hi", "model": "gpt-4o-mini-tts", "voice": "alloy", "stream_format": "sse"}
    lines = post(f"{API}/audio/speech", json=body).text.split("\r\n\r\n")
    *deltas, last, end, rest = [line.removeprefix("data: ") for line in lines]
    assert b"".join(base64.b64decode(json.loads(each)["audio"]) for each in deltas) == sound
    assert (json.loads(last)["type"], end, rest) == ("speech.audio.done", "[DONE]", "")


# --- chat ----------------------------------------------------------------------------------------


FINALS = {
    "nothing": None,
    "text": chat({"content": "Zürich, 🚀 and\n  more  space \u2028"}),
    "no text": chat({"content": ""}),
    "cut text": chat({"content": "Hel"}, finish_reason="length"),
    "refusal": chat({"content": None, "refusal": "I can't do that."}),
    "a call": chat(
        {"content": None, "tool_calls": [tool_call("f", '{"a": [1, 2]}')]},
        finish_reason="tool_calls",
    ),
    "calls": chat(
        {"content": "I ask.", "tool_calls": [tool_call("f", '{"a": 1}'), tool_call("g", "{}")]},
        finish_reason="tool_calls",
    ),
    "calls of custom tools": chat(
        {"content": None, "tool_calls": [custom_call("shell", "ls -l"), tool_call("g", "{}")]},
        finish_reason="tool_calls",
    ),
    "log probabilities": chat(
        {"content": "Hi you"},
        logprobs={"content": [token("Hi"), token(" you")], "refusal": None},
    ),
}


@pytest.mark.parametrize("final", FINALS)
async def test_a_chat_stream_ends_in_the_answer(client: Client, final: str) -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.chat.completions.create.response = FINALS[final]
        answer = await done(
            client.chat.completions.create(
                model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], n=2
            )
        )
    with OpenAIMock() as openai_mock:
        openai_mock.chat.completions.create.response = FINALS[final]
        chunks = await all_of(
            await done(
                client.chat.completions.create(
                    model="gpt-4o",
                    messages=[{"role": "user", "content": "Hi"}],
                    n=2,
                    stream=True,
                    stream_options={"include_usage": True},
                )
            )
        )
    state = ChatCompletionStreamState[None]()
    for chunk in chunks:
        state.handle_chunk(chunk)
    assert plain(state.current_completion_snapshot) == plain(answer)
    assert all(chunk.usage is None for chunk in chunks[:-1])


def plain(completion: BaseModel) -> dict[str, object]:
    """Return a completion without what only one of the two has: padding, indices of calls."""
    found: dict[str, object] = completion.model_dump(exclude_none=True)
    found.pop("obfuscation", None)
    for choice in cast("list[dict[str, dict[str, list[dict[str, object]]]]]", found["choices"]):
        choice["message"].pop("annotations", None)
        for call in choice["message"].get("tool_calls", []):
            call.pop("index", None)
    return found


async def test_choices_are_interleaved(openai_mock: OpenAIMock, client: Client) -> None:
    stream = client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], n=2, stream=True
    )
    chunks = await all_of(await done(stream))
    assert [chunk.choices[0].index for chunk in chunks] == [0, 1] * (len(chunks) // 2)
    assert "usage" not in chunks[0].model_fields_set
    texts = [chunk.choices[0].delta.content for chunk in chunks if chunk.choices[0].index == 1]
    assert (len(texts) > 5, "".join(filter(None, texts))) == (True, TEXT)


async def test_an_sdk_object_is_streamed(openai_mock: OpenAIMock, client: Client) -> None:
    answer = await done(
        client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
    )
    answer.choices[0].message.content = "Mine."
    openai_mock.chat.completions.create.response = answer
    stream = await done(
        client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
        )
    )
    chunks = await all_of(stream)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == "Mine."
    assert {chunk.id for chunk in chunks} == {answer.id}


async def test_what_no_events_are_made_of_is_refused(
    openai_mock: OpenAIMock, client: Client
) -> None:
    call: Any = {"id": "call_1", "type": "newer", "newer": {"name": "f", "input": "x"}}
    openai_mock.chat.completions.create.unknown_fields = "allow"
    openai_mock.chat.completions.create.response = chat({"content": None, "tool_calls": [call]})
    with pytest.raises(
        StreamMismatchError,
        match=r"chat\.completions\.create .* choices\[\]\.message\.tool_calls of type 'newer'.*"
        r"streaming\.CreateChatCompletionEventStream",
    ):
        await done(
            client.chat.completions.create(
                model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], stream=True
            )
        )


# --- legacy completions --------------------------------------------------------------------------


async def test_a_default_completion_is_streamed_as_a_strict_client_reads_it(
    openai_mock: OpenAIMock, strict: Client
) -> None:
    stream = await done(strict.completions.create(model="m", prompt="Hi", n=2, stream=True))
    choices = [chunk.choices[0] for chunk in await all_of(stream)]
    assert [(each.index, each.text, each.finish_reason) for each in choices] == [
        (0, TEXT, "stop"),
        (1, TEXT, "stop"),
    ]


async def test_a_completion_ends_with_a_chunk_with_only_the_finish_reason(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.completions.create.response = {"choices": [{"text": TEXT}, {"text": TEXT}]}
    stream = await done(client.completions.create(model="m", prompt="Hi", n=2, stream=True))
    choices = [chunk.choices[0] for chunk in await all_of(stream)]
    for index in range(2):
        *texts, last = [choice for choice in choices if choice.index == index]
        assert "".join(choice.text for choice in texts) == TEXT
        assert {choice.finish_reason for choice in texts} == {None}
        assert (last.text, last.finish_reason, last.logprobs) == ("", "stop", None)


# --- responses -----------------------------------------------------------------------------------


CITED = {"type": "url_citation", "url": "https://example.com", "title": "E", "start_index": 0,
         "end_index": 2}  # fmt: skip
RESPONSES = {
    "nothing": response(message({"type": "output_text", "text": TEXT})),
    "parts": response(
        message(
            {"type": "output_text", "text": "So\n\nit is.", "annotations": [CITED]},
            {"type": "refusal", "refusal": "No more."},
        )
    ),
    "reasoning, then a call": response(
        {"type": "reasoning", "summary": [{"type": "summary_text", "text": "I think."}]},
        {"type": "function_call", "name": "f", "arguments": '{"a": 1}', "call_id": "call_1"},
        {"type": "custom_tool_call", "name": "g", "input": "x = 1", "call_id": "call_2"},
    ),
    "nothing at all": response(),
}


@pytest.mark.parametrize("final", RESPONSES)
async def test_a_response_stream_ends_in_the_answer(final: str) -> None:
    client = openai.OpenAI(api_key="sk-fake")
    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = RESPONSES[final]
        answer = client.responses.create(model="gpt-5", input="Hi")
    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = RESPONSES[final]
        *events, last = client.responses.create(model="gpt-5", input="Hi", stream=True)
        assert client.responses.retrieve(answer.id).to_dict() == answer.to_dict()
        with client.responses.stream(model="gpt-5", input="Hi") as stream:
            assert stream.get_final_response().output_text == answer.output_text
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert last.type == "response.completed"
    whole = {name: value for name, value in answer.to_dict().items() if name != "billing"}
    assert last.response.to_dict() == whole


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ({"status": "failed"}, ["response.created", "response.in_progress", "response.failed"]),
        (
            {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}},
            ["response.created", "response.in_progress", "response.incomplete"],
        ),
        ({"status": "queued", "background": True}, ["response.created", "response.queued"]),
    ],
)
async def test_a_response_stream_ends_as_the_response_does(
    openai_mock: OpenAIMock, client: Client, others: Mapping[str, object], expected: list[str]
) -> None:
    openai_mock.responses.create.response = response(**others)
    stream = await done(client.responses.create(model="gpt-5", input="Hi", stream=True))
    assert names(await all_of(stream)) == expected


async def test_a_response_is_streamed_again_from_where_it_was_left(
    openai_mock: OpenAIMock, client: Client
) -> None:
    created = await done(client.responses.create(model="gpt-5", input="Hi", background=True))
    again = client.responses.retrieve(created.id, stream=True, starting_after=1)
    events = await all_of(await done(again))
    assert [(event.type, event.sequence_number) for event in events[:2]] == [
        ("response.in_progress", 2),
        ("response.output_item.added", 3),
    ]
    assert events[-1].type == "response.completed"


# --- assistants ----------------------------------------------------------------------------------


async def test_a_run_writes_its_message_into_the_thread(
    openai_mock: OpenAIMock, client: Client
) -> None:
    assistant = await done(client.beta.assistants.create(model="gpt-4o"))
    thread = await done(client.beta.threads.create(messages=[{"role": "user", "content": "Hi"}]))
    await all_of(
        await done(
            client.beta.threads.runs.create(thread.id, assistant_id=assistant.id, stream=True)
        )
    )
    messages = await all_of(client.beta.threads.messages.list(thread.id))
    assert [each.role for each in messages] == ["assistant", "user"]
    (run,) = await all_of(client.beta.threads.runs.list(thread.id))
    (step,) = await all_of(client.beta.threads.runs.steps.list(run.id, thread_id=thread.id))
    assert (run.status, step.status, messages[0].run_id) == ("completed", "completed", run.id)


async def test_the_sdks_event_handler_understands_a_run(openai_mock: OpenAIMock) -> None:
    client = openai.OpenAI(api_key="sk-fake")
    assistant = client.beta.assistants.create(model="gpt-4o")
    thread = client.beta.threads.create()
    with client.beta.threads.runs.stream(thread_id=thread.id, assistant_id=assistant.id) as stream:
        assert "".join(stream.text_deltas) == TEXT
        (written,) = stream.get_final_messages()
        assert stream.get_final_run().status == "completed"
    assert written.content[0].to_dict() == {
        "type": "text",
        "text": {"value": TEXT, "annotations": []},
    }
