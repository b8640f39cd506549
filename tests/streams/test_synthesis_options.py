"""Options of streaming in the request and the mock: pieces, padding, usage."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import cast

import openai
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import post
from openai_responses.streaming import Cutter
from tests.sdk.both import Client, all_of, done
from tests.sdk.played import API, Json, chat, fetched, message, posted, response, token

TEXT = "Zürich, 🚀 and\n  more  space \u2028"


def deltas_of(openai_mock: OpenAIMock, text: str) -> list[str]:
    """Return the pieces in which a chat completion says a text."""
    openai_mock.chat.completions.create.response = chat({"content": text})
    chunks = posted(
        "chat/completions", model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
    )
    deltas = [cast("Json", cast("list[Json]", chunk["choices"])[0]["delta"]) for chunk in chunks]
    return [str(delta["content"]) for delta in deltas if delta.get("content")]


# --- cutting -------------------------------------------------------------------------------------


def halves(text: str) -> Iterator[str]:
    yield text[: len(text) // 2]
    yield text[len(text) // 2 :]


CUTTERS: dict[str, tuple[Cutter, list[str]]] = {
    "characters": (list, list(TEXT)),
    "at once": (lambda text: [text], [TEXT]),
    "two": (halves, [*halves(TEXT)]),
    "empty pieces": (lambda text: ["", text, ""], [TEXT]),
}


def test_texts_are_cut_where_tokens_end(openai_mock: OpenAIMock) -> None:
    pieces = deltas_of(openai_mock, TEXT)
    assert pieces == ["Zürich", ",", " 🚀", " and", "\n  ", "more", "  ", "space", " \u2028"]
    assert deltas_of(openai_mock, TEXT) == pieces


@pytest.mark.parametrize("name", CUTTERS)
def test_the_author_says_how_texts_are_cut(name: str) -> None:
    cut, expected = CUTTERS[name]
    with OpenAIMock(cut=cut) as openai_mock:
        assert deltas_of(openai_mock, TEXT) == expected
        openai_mock.responses.create.response = response(
            message({"type": "output_text", "text": TEXT})
        )
        events = posted("responses", model="gpt-5", input="Hi")
    deltas = [event["delta"] for event in events if event["type"] == "response.output_text.delta"]
    assert deltas == expected


@pytest.mark.openai_mock(cut=list)
def test_the_marker_takes_a_cutter(openai_mock: OpenAIMock) -> None:
    assert deltas_of(openai_mock, "Hi!") == ["H", "i", "!"]


@pytest.mark.parametrize("pieces", [["Hi"], ["Ho", "!"], ["Hi!", "!"], []])
def test_a_cutter_that_loses_text_is_named(pieces: list[str]) -> None:
    def cutter(text: str) -> list[str]:
        return pieces

    with (
        OpenAIMock(cut=cutter) as openai_mock,
        pytest.raises(ValueError, match=r"cut=cutter: after \d of the 3 characters .*'Hi!'"),
    ):
        deltas_of(openai_mock, "Hi!")


def test_texts_are_cut_while_they_are_read() -> None:
    seen = list[str]()

    def cut(text: str) -> Iterator[str]:
        for letter in text:
            seen.append(letter)
            yield letter

    client = openai.OpenAI(api_key="sk-fake")
    with OpenAIMock(cut=cut) as openai_mock:
        openai_mock.chat.completions.create.response = chat({"content": "Hello"})
        stream = client.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], stream=True
        )
        told = [next(stream).choices[0].delta.content for _ in range(3)]
        assert (told, seen) == (["", "H", "e"], ["H", "e"])
        stream.close()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_the_pieces_of_any_text_are_the_text(text: str) -> None:
    with OpenAIMock() as openai_mock:
        assert "".join(deltas_of(openai_mock, text)) == text


# --- padding -------------------------------------------------------------------------------------

OFF = {"include_obfuscation": False}


def test_chunks_are_padded_to_full_blocks(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = chat({"content": TEXT})
    body: Json = {
        "model": "gpt-4o",
        "messages": [{"role": "user", "content": "Hi"}],
        "stream": True,
    }
    text = post(f"{API}/chat/completions", json=body).text
    chunks = [line for line in text.split("\n") if line.startswith("data: {")]
    assert {(len(chunk) - len("data: ")) % 16 for chunk in chunks} == {1}
    paddings = [str(json.loads(chunk.removeprefix("data: "))["obfuscation"]) for chunk in chunks]
    assert all(padding.isascii() for padding in paddings)
    assert len({*paddings}) > len(paddings) // 2


def test_deltas_are_padded_to_full_blocks(openai_mock: OpenAIMock) -> None:
    events = posted("responses", model="gpt-5", input="Hi")
    deltas = [event for event in events if str(event["type"]).endswith(".delta")]
    sizes = {(len(str(e["delta"])) + len(str(e["obfuscation"]))) % 16 for e in deltas}
    assert sizes == {0}
    assert all("obfuscation" not in event for event in events if event not in deltas)


def test_nothing_is_padded_if_padding_is_disabled(openai_mock: OpenAIMock) -> None:
    created = posted("responses", model="gpt-5", input="Hi", stream_options=OFF)
    chunks = posted(
        "chat/completions",
        model="gpt-4o",
        messages=[{"role": "user", "content": "Hi"}],
        stream_options=OFF,
    )
    key = cast("Json", created[-1]["response"])["id"]
    again = fetched(f"responses/{key}?stream=true&include_obfuscation=false")
    assert again == created
    assert all("obfuscation" not in event for event in [*created, *chunks, *again])


def test_a_stream_is_the_same_whenever_it_is_read(openai_mock: OpenAIMock) -> None:
    created = posted("responses", model="gpt-5", input="Hi", background=True)
    key = cast("Json", created[-1]["response"])["id"]
    assert fetched(f"responses/{key}?stream=true") == created
    for after in (0, 3, len(created) - 1):
        rest = fetched(f"responses/{key}?stream=true&starting_after={after}")
        assert rest == created[after + 1 :]


# --- usage ---------------------------------------------------------------------------------------


def test_usage_is_a_separate_chunk_if_requested(openai_mock: OpenAIMock) -> None:
    wanted = {"include_usage": True}
    bodies: dict[str, Json] = {
        "chat/completions": {"messages": [{"role": "user", "content": "Hi"}]},
        "completions": {"prompt": "Hi"},
    }
    for path, body in bodies.items():
        *chunks, last = posted(path, model="m", stream_options=wanted, **body)
        assert [chunk["usage"] for chunk in chunks] == [None] * len(chunks)
        assert (last["choices"], cast("Json", last["usage"])["total_tokens"]) != ([], 0)
        assert all("usage" not in chunk for chunk in posted(path, model="m", **body))


# --- models that do not stream -------------------------------------------------------------------


@pytest.mark.asyncio
async def test_whisper_answers_as_a_whole(openai_mock: OpenAIMock, client: Client) -> None:
    create = client.audio.transcriptions.create
    stream = await done(create(model="whisper-1", file=("a.wav", b"RIFF"), stream=True))
    assert await all_of(stream) == []
    form = {"model": "whisper-1", "stream": "true"}
    answer = post(f"{API}/audio/transcriptions", data=form, files={"file": ("a.wav", b"RIFF")})
    assert answer.headers["content-type"] == "application/json"
    assert "text" in answer.json()


# --- what else a message of chat may hold --------------------------------------------------------


def test_speech_has_a_transcript_and_audio(openai_mock: OpenAIMock) -> None:
    audio = {"id": "audio_1", "expires_at": 9, "data": "QUJD" * 10_000, "transcript": "Hi you"}
    openai_mock.chat.completions.create.response = chat({"content": None, "audio": audio})
    chunks = posted(
        "chat/completions",
        model="gpt-4o-audio-preview",
        messages=[{"role": "user", "content": "Hi"}],
    )
    deltas = [cast("Json", cast("list[Json]", chunk["choices"])[0]["delta"]) for chunk in chunks]
    told = [cast("Json", delta["audio"]) for delta in deltas if "audio" in delta]
    assert [sorted(each) for each in told] == [
        ["id", "transcript"],
        ["transcript"],
        ["data"],
        ["data"],
        ["expires_at"],
    ]
    assert "".join(str(each.get("data", "")) for each in told) == audio["data"]


def test_a_legacy_completion_comes_in_the_pieces_of_the_wire(openai_mock: OpenAIMock) -> None:
    choices = [
        {"text": "Hi you", "finish_reason": "stop"},
        {"text": "Once upon", "finish_reason": "length"},
        {"text": "", "finish_reason": "stop"},
    ]
    setattr(openai_mock.completions.create, "response", {"choices": choices})  # noqa: B010
    chunks = posted("completions", model="m", prompt="Hi")
    told = [cast("list[Json]", chunk["choices"])[0] for chunk in chunks]
    found = {
        index: [(each["text"], each["finish_reason"]) for each in told if each["index"] == index]
        for index in range(3)
    }
    assert found == {
        0: [("Hi", None), (" you", None), ("", "stop")],
        1: [("Once", None), (" upon", "length")],
        2: [("", "stop")],
    }


def test_log_probabilities_cut_a_legacy_completion(openai_mock: OpenAIMock) -> None:
    logprobs: Json = {
        "tokens": ["H", "i yo", "u"],
        "token_logprobs": [-0.5, -1.0, -2.0],
        "top_logprobs": [{}, {}, {}],
        "text_offset": [0, 1, 5],
    }
    choice = {"text": "Hi you", "finish_reason": "length", "logprobs": logprobs}
    setattr(openai_mock.completions.create, "response", {"choices": [choice]})  # noqa: B010
    chunks = posted("completions", model="m", prompt="Hi")
    told = [cast("Json", cast("list[Json]", chunk["choices"])[0]["logprobs"]) for chunk in chunks]
    assert [each["text_offset"] for each in told] == [[0], [1], [5]]
    assert [each["tokens"] for each in told] == [["H"], ["i yo"], ["u"]]


def test_tokens_of_another_text_are_refused(openai_mock: OpenAIMock) -> None:
    known = {"content": [token("No")], "refusal": None}
    openai_mock.chat.completions.create.response = chat({"content": "Hi"}, logprobs=known)
    with pytest.raises(Exception, match="tokens that do not make up the text"):
        posted("chat/completions", model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
