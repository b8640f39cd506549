"""Answers that are not JSON: small files of the format that the request asks for, which decode."""

from __future__ import annotations

import io
import struct
import wave
import zipfile
import zlib
from base64 import b64decode
from collections.abc import Iterator
from typing import Any

import openai
import pytest
from openai.types import ImagesResponse

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import get, post

API = "https://api.openai.com/v1"


@pytest.fixture
def client() -> Iterator[openai.OpenAI]:
    with OpenAIMock(missing="invent"):
        yield openai.OpenAI(api_key="sk-fake", _strict_response_validation=True)


SIGNATURES = {
    "mp3": ("audio/mpeg", b"\xff\xf3"),
    "aac": ("audio/aac", b"\xff\xf1"),
    "opus": ("audio/opus", b"OggS"),
    "flac": ("audio/flac", b"fLaC"),
    "wav": ("audio/wav", b"RIFF"),
    "pcm": ("audio/pcm", b"\0\0"),
}


@pytest.mark.parametrize("name", ["mp3", "aac", "opus", "flac", "wav", "pcm"])
def test_speech_has_the_requested_format(openai_mock: OpenAIMock, name: str) -> None:
    body = {"model": "tts-1", "voice": "alloy", "input": "Hi", "response_format": name}
    answer = post(f"{API}/audio/speech", json=body)
    media_type, signature = SIGNATURES[name]
    assert answer.headers["content-type"] == media_type
    assert answer.content.startswith(signature)


def test_a_wav_file_plays(client: openai.OpenAI) -> None:
    speech = client.audio.speech.create(
        model="tts-1", voice="alloy", input="Hi", response_format="wav"
    )
    with wave.open(io.BytesIO(speech.content)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 24000)
        assert len(sound.readframes(sound.getnframes())) == 2 * sound.getnframes() > 0


def test_mp3_is_the_usual_format_and_all_frames_are_whole(client: openai.OpenAI) -> None:
    content = client.audio.speech.create(model="tts-1", voice="alloy", input="Hi").content
    frames = [content[start : start + 96] for start in range(0, len(content), 96)]
    assert {(len(frame), frame[:2]) for frame in frames} == {(96, b"\xff\xf3")}


def png_size(content: bytes) -> tuple[int, int]:
    """Decode a PNG file: check each chunk, unpack the pixels, and return width and height."""
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    chunks: dict[bytes, bytes] = {}
    rest = content[8:]
    while rest:
        (length,) = struct.unpack(">I", rest[:4])
        name, data = rest[4:8], rest[8 : 8 + length]
        assert struct.unpack(">I", rest[8 + length : 12 + length]) == (zlib.crc32(name + data),)
        chunks[name] = data
        rest = rest[12 + length :]
    width, height, bits, *_ = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    assert len(zlib.decompress(chunks[b"IDAT"])) == height * (1 + -(-width * bits // 8))
    return width, height


def test_images_have_the_requested_number_and_size(client: openai.OpenAI) -> None:
    images = client.images.generate(prompt="a cat", model="gpt-image-1", n=2, size="1536x1024")
    assert images.data is not None
    contents = [b64decode(image.b64_json or "") for image in images.data]
    assert [png_size(content) for content in contents] == [(1536, 1024)] * 2
    assert (images.size, images.output_format) == ("1536x1024", "png")
    assert images.usage is not None
    assert images.usage.total_tokens == images.usage.input_tokens + images.usage.output_tokens


@pytest.mark.parametrize(("name", "signature"), [("webp", b"RIFF"), ("jpeg", b"\xff\xd8\xff")])
def test_images_have_the_requested_format(
    openai_mock: OpenAIMock, name: str, signature: bytes
) -> None:
    body = {"prompt": "a cat", "model": "gpt-image-1", "output_format": name}
    answer = post(f"{API}/images/generations", json=body).json()
    assert answer["output_format"] == name
    assert b64decode(answer["data"][0]["b64_json"]).startswith(signature)


def test_a_format_that_no_event_has_does_not_break_the_stream(client: openai.OpenAI) -> None:
    more = {"output_format": "gif"}
    stream = client.images.generate(
        prompt="a cat", model="gpt-image-2", size="1024x1024", stream=True, extra_body=more
    )
    (event,) = stream
    assert (event.type, event.size) == ("image_generation.completed", "1024x1024")


@pytest.mark.filterwarnings("ignore:deprecated")
def test_older_models_answer_with_links_unless_bytes_are_requested(client: openai.OpenAI) -> None:
    links = client.images.generate(prompt="a cat", model="dall-e-3").data or []
    assert [image.b64_json for image in links] == [None]
    assert all((image.url or "").startswith("https://") for image in links)
    images = client.images.create_variation(
        image=b"", response_format="b64_json", size="256x256", n=3
    )
    sizes = [png_size(b64decode(image.b64_json or "")) for image in images.data or []]
    assert sizes == [(256, 256)] * 3


def test_edits_are_images_too(client: openai.OpenAI) -> None:
    edited = client.images.edit(image=b"", prompt="a hat", size="1024x1536")
    assert [png_size(b64decode(image.b64_json or "")) for image in edited.data or []] == [
        (1024, 1536)
    ]


@pytest.mark.filterwarnings("ignore:deprecated")
def test_a_size_is_repeated_if_the_sdk_can_read_it(client: openai.OpenAI) -> None:
    read_as = str(ImagesResponse.model_fields["size"].annotation)
    edited = client.images.edit(image=b"", prompt="a hat", size="256x256")
    assert (edited.size == "256x256") is ("'256x256'" in read_as or "[str, " in read_as)
    edited = client.images.edit(image=b"", prompt="a hat", size="1024x1536")
    assert edited.size == "1024x1536"


def test_a_skill_is_a_zip_file(client: openai.OpenAI) -> None:
    with zipfile.ZipFile(io.BytesIO(client.skills.content.retrieve("skill_1").content)) as skill:
        assert skill.testzip() is None
        assert skill.read("example/SKILL.md").startswith(b"---\nname: ")


@pytest.mark.usefixtures("client")
@pytest.mark.parametrize(
    ("variant", "media_type", "signature"),
    [
        ("", "video/mp4", b"ftyp"),
        ("?variant=video", "video/mp4", b"ftyp"),
        ("?variant=thumbnail", "image/webp", b"WEBP"),
        ("?variant=spritesheet", "image/jpeg", b"\xff\xd8"),
    ],
)
def test_a_video_has_pictures_too(variant: str, media_type: str, signature: bytes) -> None:
    answer = get(f"{API}/videos/video_1/content{variant}")
    assert answer.headers["content-type"] == media_type
    assert signature in answer.content[:16]


@pytest.mark.usefixtures("client")
def test_boxes_of_a_video_are_whole() -> None:
    content = get(f"{API}/videos/video_1/content").content
    names: list[bytes] = []
    while content:
        (size,) = struct.unpack(">I", content[:4])
        names.append(content[4:8])
        assert 8 <= size <= len(content)
        content = content[size:]
    assert names[0] == b"ftyp"
    assert {b"moov", b"mdat"} <= set(names)


def test_files_are_attachments(client: openai.OpenAI) -> None:
    answer = get(f"{API}/files/file-1/content")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == 'attachment; filename="file"'
    assert client.files.content("file-1").content == answer.content


def test_the_answer_to_a_call_has_its_location(client: openai.OpenAI) -> None:
    answer = client.realtime.calls.create(sdp="v=0\r\n")
    assert answer.response.status_code == 201
    assert answer.response.headers["location"].startswith("/v1/realtime/calls/rtc_")
    assert answer.text.startswith("v=0\r\n")


@pytest.mark.parametrize("name", SIGNATURES)
def test_speech_that_a_test_sets_has_the_media_type_of_the_request(
    openai_mock: OpenAIMock, name: str
) -> None:
    openai_mock.audio.speech.create.response = b"speech"
    body = {"model": "tts-1", "voice": "alloy", "input": "Hi", "response_format": name}
    answer = post(f"{API}/audio/speech", json=body)
    assert (answer.content, answer.headers["content-type"]) == (b"speech", SIGNATURES[name][0])


def test_content_that_a_test_sets_has_the_headers_of_the_default(openai_mock: OpenAIMock) -> None:
    calls: Any = openai_mock.realtime.calls  # whose answers are typed as text
    calls.create.response = b"v=0\r\n"
    openai_mock.videos.download_content.response = lambda: b"pixels"
    client = openai.OpenAI(api_key="sk-fake")
    call = client.realtime.calls.create(sdp="v=0\r\n").response
    assert call.headers["location"].startswith("/v1/realtime/calls/rtc_")
    thumbnail = get(f"{API}/videos/video_1/content?variant=thumbnail")
    assert (thumbnail.content, thumbnail.headers["content-type"]) == (b"pixels", "image/webp")


def test_answers_of_the_test_take_precedence(openai_mock: OpenAIMock) -> None:
    openai_mock.audio.speech.create.response = b"mine"
    openai_mock.images.generate.response = {"data": [{"url": "https://example.com/cat.png"}]}
    client = openai.OpenAI(api_key="sk-fake")
    speech = client.audio.speech.create(model="tts-1", voice="alloy", input="Hi")
    assert speech.content == b"mine"
    images = client.images.generate(prompt="a cat").data or []
    assert [image.url for image in images] == ["https://example.com/cat.png"]
