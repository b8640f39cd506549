"""Reading a single field of an object gives the same value as reading the whole object."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest
from pydantic import BaseModel, Field
from typing_extensions import NotRequired, TypedDict

from openai_responses._core.spec.annotations import shape_of
from openai_responses._core.spec.choosing import choose
from openai_responses._core.spec.shapes import Literals, ObjectOf, UnionOf

Kind = Literal["said"]


def said_shape() -> ObjectOf:
    class SaidFields(TypedDict):
        type: Kind
        text: str
        note: NotRequired[str | None]
        parts: list[int]

    return as_object(SaidFields)


def called_shape() -> ObjectOf:
    class CalledFields(TypedDict):
        type: Literal["called"]
        text: str

    return as_object(CalledFields)


def model() -> ObjectOf:
    class Model(BaseModel):
        kind: Kind = Field(alias="type")
        text: str | None = None
        parts: list[int]
        extra: int = 0

    return as_object(Model)


def as_object(hint: type) -> ObjectOf:
    shape = shape_of(hint)
    assert isinstance(shape, ObjectOf)
    return shape


@pytest.mark.parametrize("make", [said_shape, model])
def test_a_field_is_the_same_read_alone_and_with_the_others(make: Callable[[], ObjectOf]) -> None:
    shape = make()
    alone = {name: shape.field(name) for name in shape.names}
    assert "fields" not in vars(shape)
    assert shape.fields == alone
    assert {name: shape.field(name) for name in shape.names} == alone


@pytest.mark.parametrize("make", [said_shape, model])
def test_what_is_not_there_has_no_field(make: Callable[[], ObjectOf]) -> None:
    shape = make()
    assert shape.field("missing") is None
    assert shape.constant("missing") == ()
    assert shape.constant("text") == ()
    assert shape.constant("type") == ("said",)
    assert "fields" not in vars(shape)
    assert shape.field("missing") is None


def test_names_in_annotations_are_those_of_the_module() -> None:
    field = said_shape().field("type")
    assert field is not None
    assert field.shape == Literals(("said",))
    assert field.required


def test_a_member_is_chosen_by_what_it_calls_itself_without_reading_the_rest() -> None:
    first, second = called_shape(), said_shape()
    chosen = choose(UnionOf((first, second)), {"type": "said"})
    assert chosen is second
    assert not vars(first).keys() & {"fields", "constants"}
    assert not vars(second).keys() & {"fields", "constants"}


@pytest.mark.parametrize("make", [said_shape, model])
def test_contradictions_are_the_same_before_and_after_reading_all(
    make: Callable[[], ObjectOf],
) -> None:
    values: list[dict[str, object]] = [
        {},
        {"type": "said"},
        {"type": "other", "text": 1},
        {"missing": 1, "type": ["x"]},
    ]
    shape = make()
    before = [shape.contradictions(value) for value in values]
    assert shape.fields
    assert [shape.contradictions(value) for value in values] == before == [0, 0, 1, 1]
