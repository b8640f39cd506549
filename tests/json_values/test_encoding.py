"""JSON as the servers write it."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai.types.chat import ChatCompletionChunk
from pydantic import BaseModel, ConfigDict, Field

from openai_responses._core.json_values.encoding import dump
from openai_responses._core.streams.sse import decode
from tests.streams.recorded_streams import exact_streams, needs_recordings

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
)


# ryu: digits up to 16 places before the point and from 1e-5 on behind it, else a bare exponent.
@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.0, "1.0"),
        (-0.0, "-0.0"),
        (0.1, "0.1"),
        (0.0001, "0.0001"),
        (0.00002, "0.00002"),
        (9.99e-05, "0.0000999"),
        (1e-05, "0.00001"),
        (9.9e-06, "9.9e-6"),
        (-3e-06, "-3e-6"),
        (-3.4121115e-06, "-3.4121115e-6"),
        (5e-324, "5e-324"),
        (1e15, "1000000000000000.0"),
        (1234567890123456.8, "1234567890123456.8"),
        (1e16, "1e16"),
        (1.5e16, "1.5e16"),
        (1.7976931348623157e308, "1.7976931348623157e308"),
        (10**30, "1" + "0" * 30),
    ],
)
def test_numbers_are_spelled_as_rust_spells_them(value: float, text: str) -> None:
    assert dump({"n": [value]}) == f'{{"n":[{text}]}}'.encode()


def test_text_is_compact_and_unescaped() -> None:
    value = {"text": 'é\u2028😀 "\\/\n\x00\x1f\b', "list": [1, True, None]}
    expected = '{"text":"é\u2028😀 \\"\\\\/\\n\\u0000\\u001f\\b","list":[1,true,null]}'
    assert dump(value) == expected.encode()


@pytest.mark.parametrize("text", ["1e+16", "NaN", "-Infinity", 'a "quote\\" e+', "\\"])
def test_strings_that_look_like_odd_numbers_stay(text: str) -> None:
    assert json.loads(dump({text: [text, 1e16]})) == {text: [text, 1e16]}


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_numbers_that_json_lacks_are_refused(value: float) -> None:
    with pytest.raises(ValueError, match="no spelling in JSON"):
        dump({"logprob": value, "text": "NaN"})


@pytest.mark.parametrize("value", [object(), "\ud800"])
def test_what_json_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="not JSON"):
        dump({"value": value})


@given(json_values)
def test_every_json_value_is_decoded_to_itself(value: object) -> None:
    assert json.loads(dump(value)) == value


class Inner(BaseModel):
    model_config = ConfigDict(extra="allow")
    from_: str | None = Field(default=None, alias="from")
    count: int | None = None


def test_of_a_model_only_what_was_set_is_written_under_its_wire_name() -> None:
    model = Inner.model_validate({"from": None, "new": [1]})
    assert dump({"inner": [model]}) == b'{"inner":[{"from":null,"new":[1]}]}'


def test_an_sdk_object_that_was_not_validated_is_written_as_it_is() -> None:
    chunk = ChatCompletionChunk.construct(id="chatcmpl-1", created="then")
    assert json.loads(dump(chunk)) == {"id": "chatcmpl-1", "created": "then"}


@needs_recordings
def test_recorded_data_is_written_to_the_byte() -> None:
    # 17 texts of two streams of 2023 are written with spaces, by another program then.
    odd = {"dd-trace-py/0152", "dd-trace-py/0161"}
    different = [
        name
        for name, wire in exact_streams()
        if name not in odd
        for event in decode([wire])
        if event.data != "[DONE]" and dump(json.loads(event.data)).decode() != event.data
    ]
    assert different == []
