"""Property-based tests of behaviours: lines of batches, texts, schemas, filters."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from openai_responses.behaviours.attribute_filters import matches
from openai_responses.behaviours.batch_lines import read_lines
from openai_responses.behaviours.schemas import example_of
from openai_responses.behaviours.texts import Chunk, chunks_of, rank, text_of

ENDPOINT = "/v1/responses"

IDS = st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=8, unique=True)
BODIES = st.dictionaries(st.text(max_size=5), st.integers(), max_size=3)


@given(st.binary(max_size=200))
def test_any_file_has_lines_or_errors(content: bytes) -> None:
    lines, errors = read_lines(content, ENDPOINT)
    assert lines == []  # nothing that short is a request
    assert errors
    assert all(error["code"] and error["message"] for error in errors)


@given(IDS, BODIES, st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_all_good_lines_are_read(ids: list[str], body: dict[str, int], end: str) -> None:
    texts = [
        json.dumps({"custom_id": each, "method": "POST", "url": ENDPOINT, "body": body})
        for each in ids
    ]
    lines, errors = read_lines(end.join(texts).encode(), ENDPOINT)
    assert errors == []
    assert [line.custom_id for line in lines] == ids
    assert all(line.body == body for line in lines)


@given(st.text(max_size=400), st.integers(100, 120), st.integers(0, 50))
def test_chunks_are_all_of_a_text(text: str, size: int, overlap: int) -> None:
    static = {"max_chunk_size_tokens": size, "chunk_overlap_tokens": overlap}
    content = text.encode(errors="ignore")
    chunks = chunks_of("file-1", content, {"chunking_strategy": {"static": static}})
    known, step = text_of(content), 4 * (size - overlap)
    assert all(len(chunk.text) <= 4 * size for chunk in chunks)
    together = "".join(chunk.text[:step] for chunk in chunks[:-1])
    assert together + (chunks[-1].text if chunks else "") == known


@given(st.text(max_size=20), st.lists(st.text(max_size=40), max_size=5))
def test_scores_are_between_0_and_1(query: str, texts: list[str]) -> None:
    hits = rank(query, [Chunk(str(number), text) for number, text in enumerate(texts)])
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]},
        {"type": "object", "properties": {"a": {"type": "string"}}},
        {"type": ["integer", "null"]},
        {"anyOf": [{"type": "number"}, {"type": "null"}]},
        {"oneOf": [{"const": 3}, {"type": "string"}]},
        {"enum": ["x", "y"]},
        {"type": "string", "default": "d"},
        {"type": "array", "items": {"type": "string"}},
        {"type": "boolean"},
        {"type": "null"},
        {},
        {
            "$defs": {"a~/b": {"type": "object", "properties": {"n": {"const": 3}}}},
            "type": "array",
            "items": {"$ref": "#/$defs/a~0~1b"},
            "minItems": 2,
        },
        {
            "$defs": {
                "node": {
                    "type": "object",
                    "properties": {"next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]}},
                    "required": ["next"],
                }
            },
            "$ref": "#/$defs/node",
        },
        {
            "allOf": [
                {"type": "object", "properties": {"a": {"const": 1}}, "required": ["a"]},
                {"type": "object", "properties": {"b": {"const": 2}}, "required": ["b"]},
            ],
        },
        {"allOf": [{"type": "string", "maxLength": 3}]},
        {"type": "string", "minLength": 20, "maxLength": 20},
        {"type": "string", "format": "date-time"},
        {"type": "integer", "minimum": 5, "maximum": 9},
        {"type": "integer", "exclusiveMaximum": 0},
        {"type": "number", "exclusiveMinimum": 3},
    ],
    ids=str,
)
def test_examples_are_as_their_schemas_say(schema: dict[str, object]) -> None:
    validator: Any = Draft202012Validator(schema)
    validator.validate(example_of(schema))


def test_what_cannot_be_compared_does_not_match() -> None:
    assert not matches({"type": "gt", "key": "a", "value": 1}, {"a": "text"})
    assert not matches({"type": "gt", "key": "a", "value": 1}, {})
    assert not matches({"type": "in", "key": "a", "value": 1}, {"a": 1})
    assert matches({}, {"a": 1})
