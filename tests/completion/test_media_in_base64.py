"""Bytes in answers and events, where the API sends media in base64."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Any

import pytest

from openai_responses import Image, OpenAIMock, Text, Usage
from openai_responses.errors import ResponseTypeError
from openai_responses.streaming import (
    CreateImageEventStream,
    CreateResponseEventStream,
)
from tests.sdk.both import Client, done, fake_client

pytestmark = pytest.mark.asyncio

BYTES = b"\x89PNG\xff\x00"
TEXT = b64encode(BYTES).decode()


async def test_images(openai_mock: OpenAIMock, client: Client) -> None:
    given: Any = {"data": [{"b64_json": BYTES}, {"b64_json": TEXT}]}
    openai_mock.images.generate.response = given
    answer: Any = await done(client.images.generate(model="gpt-image-1", prompt="A cat"))
    assert [image.b64_json for image in answer.data] == [TEXT, TEXT]


async def test_a_function_s_image(openai_mock: OpenAIMock, client: Client) -> None:
    given: Any = {"data": [{"b64_json": bytearray(BYTES)}]}
    openai_mock.images.edit.response = lambda: given
    answer: Any = await done(client.images.edit(model="gpt-image-1", prompt="A cat", image=b"png"))
    assert answer.data[0].b64_json == TEXT


async def test_an_image_of_a_response(openai_mock: OpenAIMock, client: Client) -> None:
    item: Any = {"type": "image_generation_call", "result": BYTES}
    openai_mock.responses.create.response = {"output": [item]}
    answer: Any = await done(client.responses.create(model="gpt-5", input="Draw."))
    assert answer.output[0].result == TEXT


async def test_audio_of_a_chat(openai_mock: OpenAIMock, client: Client) -> None:
    message: Any = {"audio": {"data": BYTES, "transcript": "Hi"}}
    openai_mock.chat.completions.create.response = {"choices": [{"message": message}]}
    messages: Any = [{"role": "user", "content": "Hi"}]
    answer: Any = await done(client.chat.completions.create(model="gpt-audio", messages=messages))
    assert answer.choices[0].message.audio.data == TEXT


async def test_a_file_of_a_conversation(openai_mock: OpenAIMock, client: Client) -> None:
    part: Any = {"type": "input_file", "file_data": BYTES, "filename": "a.pdf"}
    item: Any = {"type": "message", "role": "user", "content": [part]}
    openai_mock.conversations.items.retrieve.response = item
    answer: Any = await done(client.conversations.items.retrieve("msg_1", conversation_id="conv_1"))
    assert answer.content[0].file_data == TEXT


async def test_a_partial_image_of_a_response(openai_mock: OpenAIMock) -> None:
    class Drawing(CreateResponseEventStream):
        check_order = False

        def generate(self) -> Any:
            yield {"type": "response.created", "response": {}}
            yield {
                "type": "response.image_generation_call.partial_image",
                "output_index": 0,
                "item_id": "ig_1",
                "partial_image_index": 0,
                "partial_image_b64": BYTES,
            }

    openai_mock.responses.create.response = Drawing
    events = fake_client("sync").responses.create(model="gpt-5", input="Draw.", stream=True)
    partial: Any = [each for each in events if "partial" in each.type]
    assert [each.partial_image_b64 for each in partial] == [TEXT]


async def test_a_partial_image(openai_mock: OpenAIMock) -> None:
    class Drawing(CreateImageEventStream):
        def generate(self) -> Any:
            kind = "image_generation.partial_image"
            yield {"type": kind, "b64_json": BYTES, "partial_image_index": 0}
            yield {"type": "image_generation.completed", "b64_json": memoryview(BYTES)}

    openai_mock.images.generate.response = Drawing
    events: Any = fake_client("sync").images.generate(
        model="gpt-image-1", prompt="A cat", stream=True
    )
    assert [each.b64_json for each in events] == [TEXT, TEXT]


async def test_bytes_elsewhere_are_named(openai_mock: OpenAIMock) -> None:
    routes: Any = openai_mock
    with pytest.raises(ResponseTypeError, match=r"data\[0\]\.url: expected a string.*bytes"):
        routes.images.generate.response = {"data": [{"url": BYTES}]}
    item: Any = {"type": "image_generation_call", "id": BYTES, "result": BYTES}
    with pytest.raises(ResponseTypeError, match=r"output\[0\]\.id: expected a string.*bytes"):
        routes.responses.create.response = {"output": [item]}
    with pytest.raises(ResponseTypeError, match=r"data\[0\]\.embedding: expected"):
        routes.embeddings.create.response = {"data": [{"embedding": BYTES}]}
    with pytest.raises(ResponseTypeError, match="instructions"):
        routes.responses.create.response = {"instructions": BYTES}


# --- what the model draws ------------------------------------------------------------------------


async def test_an_image_is_what_image_routes_answer(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.images.generate.response = Image(BYTES)
    answer: Any = await done(client.images.generate(model="gpt-image-1", prompt="A cat"))
    assert [image.b64_json for image in answer.data] == [TEXT]


async def test_an_image_has_the_requested_format(openai_mock: OpenAIMock) -> None:
    openai_mock.images.generate.response = Image(BYTES)
    answer: Any = fake_client("sync").images.generate(model="dall-e-3", prompt="A cat")
    assert answer.data[0].url
    assert answer.data[0].b64_json == TEXT


async def test_the_next_turn_is_drawn(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.model_says(Image(BYTES))
    answer: Any = await done(client.images.generate(model="gpt-image-1", prompt="A cat"))
    assert answer.data[0].b64_json == TEXT
    openai_mock.assert_all_said()


async def test_a_drawn_turn_is_streamed(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(Image(BYTES))
    events: Any = fake_client("sync").images.generate(
        model="gpt-image-1", prompt="A cat", stream=True
    )
    assert list(events)[-1].b64_json == TEXT


async def test_a_drawn_turn_has_its_usage(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.model_says(Image(BYTES), usage=Usage(10, 20))
    answer: Any = await done(client.images.generate(model="gpt-image-1", prompt="A cat"))
    usage = answer.usage
    assert (usage.input_tokens, usage.output_tokens, usage.total_tokens) == (10, 20, 30)


async def test_turns_of_text_are_not_for_images(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.model_says("Hi")
    answer: Any = await done(client.images.generate(model="gpt-image-1", prompt="A cat"))
    assert b64decode(answer.data[0].b64_json).startswith(b"\x89PNG")
    said: Any = await done(client.responses.create(model="gpt-5", input="Hi"))
    assert said.output_text == "Hi"
    # No turn is left: images are answered as always.
    again: Any = await done(client.images.generate(model="gpt-image-1", prompt="A cat"))
    assert again.data


async def test_text_is_no_image(openai_mock: OpenAIMock) -> None:
    routes: Any = openai_mock
    with pytest.raises(ResponseTypeError) as caught:
        routes.images.generate.response = "A cat"
    assert "Text(" not in str(caught.value)
    with pytest.raises(ResponseTypeError, match="cannot have the output Text"):
        routes.images.generate.response = Text("Hi")
