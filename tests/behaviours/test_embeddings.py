"""Embeddings: unit vectors that depend on the text only, and are similar for similar texts."""

from __future__ import annotations

import math
import struct
from base64 import b64decode
from collections.abc import Sequence
from typing import Any, cast

import openai
import pytest
from openai.types import CreateEmbeddingResponse, Embedding
from openai.types.create_embedding_response import Usage

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import post
from tests.untyped import set_answer

URL = "https://api.openai.com/v1/embeddings"


def vectors(text: str | Sequence[str], **more: object) -> list[list[float]]:
    body = {"model": "text-embedding-3-small", "input": text, **more}
    return [item["embedding"] for item in post(URL, json=body).json()["data"]]


def likeness(one: Sequence[float], other: Sequence[float]) -> float:
    return math.fsum(a * b for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize(
    ("model", "asked", "dimensions"),
    [
        ("text-embedding-3-small", None, 1536),
        ("text-embedding-ada-002", None, 1536),
        ("text-embedding-3-large", None, 3072),
        ("text-embedding-3-large", 256, 256),
        ("text-embedding-3-small", 1, 1),
        ("newer-than-this-mock", None, 1536),
    ],
)
def test_vectors_have_the_models_dimensions_or_those_asked_for(
    openai_mock: OpenAIMock, model: str, asked: int | None, dimensions: int
) -> None:
    more = {} if asked is None else {"dimensions": asked}
    (vector,) = vectors("Hello", model=model, **more)
    assert len(vector) == dimensions
    assert likeness(vector, vector) == pytest.approx(1, abs=1e-6)


def test_equal_texts_are_equal_everywhere(openai_mock: OpenAIMock) -> None:
    first, second = vectors(["The cat sat", "The cat sat"])
    with OpenAIMock():
        (third,) = vectors("The cat sat")
    assert first == second == third
    assert vectors("the cat sat")[0] != first


def test_texts_that_are_alike_are_nearer_than_others(openai_mock: OpenAIMock) -> None:
    cat, kitten, physics = vectors(
        [
            "The cat sat on the mat.",
            "A cat was sitting on a mat.",
            "Quantum fields obey commutation relations.",
        ]
    )
    assert likeness(cat, kitten) > 0.2 > abs(likeness(cat, physics))


def test_the_sdk_gets_the_same_numbers_by_either_encoding(openai_mock: OpenAIMock) -> None:
    client = openai.OpenAI(api_key="sk-fake")
    usual = client.embeddings.create(model="text-embedding-3-small", input=["Hello", "you"])
    floats = client.embeddings.create(
        model="text-embedding-3-small", input=["Hello", "you"], encoding_format="float"
    )
    assert [item.embedding for item in usual.data] == [item.embedding for item in floats.data]
    assert [item.index for item in usual.data] == [0, 1]
    assert usual.usage.total_tokens == usual.usage.prompt_tokens == 3


@pytest.mark.asyncio
async def test_who_asks_the_sdk_for_base64_gets_it(openai_mock: OpenAIMock) -> None:
    sync = openai.OpenAI(api_key="sk-fake").embeddings.create
    asynchronous = openai.AsyncOpenAI(api_key="sk-fake").embeddings.create
    model = "text-embedding-3-small"
    one = sync(model=model, input="Hi", encoding_format="base64")
    other = await asynchronous(model=model, input="Hi", encoding_format="base64")
    assert isinstance(one.data[0].embedding, str)
    assert one.data[0].embedding == other.data[0].embedding
    usual = await asynchronous(model=model, input="Hi")
    assert len(usual.data[0].embedding) == 1536


@pytest.mark.parametrize("answer", [None, {"data": [{"embedding": [0.5]}]}])
def test_base64_is_sent_whoever_asks_for_it(openai_mock: OpenAIMock, answer: object) -> None:
    """The SDK asks for it if its caller asks for nothing, and its strict mode cannot read it."""
    if answer is not None:
        set_answer(openai_mock.embeddings.create, answer)
    create = openai.OpenAI(api_key="sk-fake").embeddings.with_raw_response.create
    sent = create(model="text-embedding-3-small", input="Hi").http_response.json()
    assert isinstance(sent["data"][0]["embedding"], str)
    strict = openai.OpenAI(api_key="sk-fake", _strict_response_validation=True)
    floats = strict.embeddings.create(
        model="text-embedding-3-small", input="Hi", encoding_format="float"
    )
    assert isinstance(floats.data[0].embedding[0], float)
    with pytest.raises(openai.APIResponseValidationError):
        strict.embeddings.create(model="text-embedding-3-small", input="Hi")


def test_several_given_vectors_are_in_order(openai_mock: OpenAIMock) -> None:
    answers = [[0.5, 1.0], [1, 2], [-0.25, 0]]
    set_answer(openai_mock.embeddings.create, {"data": [{"embedding": each} for each in answers]})
    client = openai.OpenAI(api_key="sk-fake")
    for more in ({}, {"encoding_format": "float"}):
        read = client.embeddings.create(model="m", input=["a", "b", "c"], extra_body=more)
        assert [item.embedding for item in read.data] == answers
        assert [item.index for item in read.data] == [0, 1, 2]


def test_base64_is_little_endian_floats(openai_mock: OpenAIMock) -> None:
    (text,) = vectors("Hello", encoding_format="base64", dimensions=4)
    (numbers,) = vectors("Hello", dimensions=4)
    assert isinstance(text, str)
    assert list(struct.unpack("<4f", b64decode(text))) == numbers


@pytest.mark.parametrize(
    ("value", "count", "tokens"),
    [
        ("", 1, 0),
        ([1, 2, 3], 1, 3),
        ([[1, 2, 3], [1, 2]], 2, 5),
        (["12345678", "1"], 2, 3),
    ],
)
def test_inputs_of_all_kinds_are_counted(
    openai_mock: OpenAIMock, value: object, count: int, tokens: int
) -> None:
    answer = post(URL, json={"model": "text-embedding-3-small", "input": value}).json()
    assert [item["index"] for item in answer["data"]] == list(range(count))
    assert answer["usage"] == {"prompt_tokens": tokens, "total_tokens": tokens}


def test_tokens_in_common_make_vectors_alike(openai_mock: OpenAIMock) -> None:
    body = {"model": "text-embedding-3-small", "input": [[1, 2, 3], [2, 3, 4], [7, 8, 9]]}
    one, alike, other = (item["embedding"] for item in post(URL, json=body).json()["data"])
    assert likeness(one, alike) > 0.4 > likeness(one, other)


def answers() -> list[object]:
    embedding = Embedding(embedding=[0.5, -0.25], index=0, object="embedding")
    model = CreateEmbeddingResponse(
        data=[embedding],
        model="mine",
        object="list",
        usage=Usage(prompt_tokens=1, total_tokens=1),
    )
    return [{"data": [{"embedding": [0.5, -0.25]}]}, model, lambda: model]


@pytest.mark.parametrize("answer", answers())
def test_given_vectors_are_spelled_as_the_request_asks(
    openai_mock: OpenAIMock, answer: object
) -> None:
    set_answer(openai_mock.embeddings.create, answer)
    assert vectors("x") == [[0.5, -0.25]]
    (text,) = vectors("x", encoding_format="base64")
    assert isinstance(text, str)
    assert struct.unpack("<2f", b64decode(text)) == (0.5, -0.25)
    client = openai.OpenAI(api_key="sk-fake")
    read = client.embeddings.create(model="text-embedding-3-small", input="x")
    assert read.data[0].embedding == [0.5, -0.25]


@pytest.mark.parametrize("fields", [{}, {"model": "own"}, {"usage": {"prompt_tokens": 7}}])
def test_an_answer_without_vectors_gets_the_usual_ones(
    openai_mock: OpenAIMock, fields: dict[str, Any]
) -> None:
    client = openai.OpenAI(api_key="sk-fake123")
    usual = client.embeddings.create(model="text-embedding-3-small", input=["x", "y"])
    openai_mock.embeddings.create.response = cast("Any", fields)
    answer = client.embeddings.create(model="text-embedding-3-small", input=["x", "y"])
    assert answer.data == usual.data
    assert answer.model == fields.get("model", usual.model)
    assert answer.usage.prompt_tokens == (7 if "usage" in fields else usual.usage.prompt_tokens)
