"""Transcriptions, translations and moderations: every format, every category."""

from __future__ import annotations

from typing import get_args

import openai
import pytest
from openai.types import (
    AudioResponseFormat,
    ModerationImageURLInputParam,
    ModerationTextInputParam,
)
from openai.types.audio import (
    Transcription,
    TranscriptionDiarized,
    TranscriptionVerbose,
    Translation,
    TranslationVerbose,
)

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import post

API = "https://api.openai.com/v1"
TEXT = "Hello, world! This is a test."
FILE = ("speech.wav", b"RIFF")


@pytest.fixture
def client(openai_mock: OpenAIMock) -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake", _strict_response_validation=True)


def test_every_format_is_of_its_type(client: openai.OpenAI) -> None:
    create = client.audio.transcriptions.create
    json = create(file=FILE, model="gpt-4o-transcribe")
    assert isinstance(json, Transcription)
    assert json.text == TEXT
    verbose = create(file=FILE, model="whisper-1", response_format="verbose_json")
    assert isinstance(verbose, TranscriptionVerbose)
    assert (verbose.text, verbose.language, verbose.words) == (TEXT, "english", None)
    assert [segment.text.strip() for segment in verbose.segments or []] == [TEXT]
    diarized = create(file=FILE, model="gpt-4o-transcribe-diarize", response_format="diarized_json")
    assert isinstance(diarized, TranscriptionDiarized)
    assert [segment.speaker for segment in diarized.segments] == ["A"]


def test_all_formats_of_the_sdk_are_known(client: openai.OpenAI) -> None:
    names: tuple[AudioResponseFormat, ...] = get_args(AudioResponseFormat)
    for name in names:
        model = "gpt-4o-transcribe-diarize" if name == "diarized_json" else "whisper-1"
        answer: object = client.audio.transcriptions.create(
            file=FILE, model=model, response_format=name
        )
        assert TEXT in str(answer)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("text", f"{TEXT}\n"),
        ("vtt", f"WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n{TEXT}\n\n"),
        ("srt", f"1\n00:00:00,000 --> 00:00:02,000\n{TEXT}\n\n\n"),
    ],
)
@pytest.mark.parametrize("path", ["transcriptions", "translations"])
def test_texts_are_texts(openai_mock: OpenAIMock, path: str, name: str, text: str) -> None:
    files = {"file": FILE}
    form = {"model": "whisper-1", "response_format": name}
    answer = post(f"{API}/audio/{path}", data=form, files=files)
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.text == text


def test_words_have_times_if_requested(client: openai.OpenAI) -> None:
    answer = client.audio.transcriptions.create(
        file=FILE,
        model="whisper-1",
        response_format="verbose_json",
        timestamp_granularities=["word"],
    )
    assert [word.word for word in answer.words or []] == [
        "Hello",
        "world",
        "This",
        "is",
        "a",
        "test",
    ]
    ends = [word.end for word in answer.words or []]
    assert ends == sorted(ends)
    assert answer.segments is None


def test_whisper_is_charged_by_time_and_others_by_tokens(client: openai.OpenAI) -> None:
    create = client.audio.transcriptions.create
    usages = [
        create(file=FILE, model=model).usage for model in ("whisper-1", "gpt-4o-mini-transcribe")
    ]
    assert [usage.type for usage in usages if usage is not None] == ["duration", "tokens"]
    tokens = usages[1]
    assert tokens is not None
    assert tokens.type == "tokens"
    assert tokens.total_tokens == tokens.input_tokens + tokens.output_tokens


@pytest.mark.filterwarnings("ignore:deprecated")
def test_translations_are_of_their_types(client: openai.OpenAI) -> None:
    json = client.audio.translations.create(file=FILE, model="whisper-1")
    assert isinstance(json, Translation)
    verbose = client.audio.translations.create(
        file=FILE, model="whisper-1", response_format="verbose_json"
    )
    assert isinstance(verbose, TranslationVerbose)
    assert verbose.text == json.text == TEXT


# --- moderations ---------------------------------------------------------------------------------


def test_a_moderation_has_every_category(client: openai.OpenAI) -> None:
    moderation = client.moderations.create(input="I forgot to water my plants")
    (result,) = moderation.results
    assert moderation.model == "omni-moderation-latest"
    assert not result.flagged
    categories = result.categories.model_dump()
    assert set(categories.values()) == {False}
    scores = result.category_scores.model_dump()
    assert scores.keys() == categories.keys() >= {"illicit", "self_harm", "violence_graphic"}
    assert all(0 < score < 0.001 for score in scores.values())


def test_each_text_has_a_result_of_its_own(client: openai.OpenAI) -> None:
    first, second, third = client.moderations.create(input=["a", "b", "a"]).results
    assert first == third != second


def test_older_models_know_less(client: openai.OpenAI) -> None:
    (result,) = client.moderations.create(input="a", model="text-moderation-latest").results
    assert result.categories.illicit is None
    assert result.category_scores.illicit == 0.0 < result.category_scores.violence


def test_parts_of_a_message_have_one_result(client: openai.OpenAI) -> None:
    parts: list[ModerationImageURLInputParam | ModerationTextInputParam] = [
        {"type": "text", "text": "Hello"},
        {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}},
    ]
    (result,) = client.moderations.create(input=parts).results
    applied = result.category_applied_input_types
    assert applied.violence == ["text", "image"]
    assert applied.hate == applied.sexual_minors == ["text"]
