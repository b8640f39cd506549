"""Events of a kind of item that the API's document does not have yet."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openai_responses._core.event_schema import EventSchema

__all__ = ["SCHEMA"]


class Juggling(TypedDict):
    """An item of the new kind."""

    type: Literal["juggling_call"]
    id: str
    status: Literal["in_progress", "completed"]
    pattern: str


class Added(TypedDict):
    type: Literal["response.output_item.added"]
    output_index: int
    item: Juggling


class Done(TypedDict):
    type: Literal["response.output_item.done"]
    output_index: int
    item: Juggling


class State(TypedDict):
    type: str
    item_id: str
    output_index: int


class Delta(TypedDict):
    type: Literal["response.juggling_call_pattern.delta"]
    item_id: str
    output_index: int
    delta: str


class PatternDone(TypedDict):
    type: Literal["response.juggling_call_pattern.done"]
    item_id: str
    output_index: int
    pattern: str


SCHEMA = EventSchema(
    union=(__name__, "Any"),
    discriminator="type",
    variants={
        "response.juggling_call.completed": (__name__, "State"),
        "response.juggling_call.in_progress": (__name__, "State"),
        "response.juggling_call.throwing": (__name__, "State"),
        "response.juggling_call_pattern.delta": (__name__, "Delta"),
        "response.juggling_call_pattern.done": (__name__, "PatternDone"),
        "response.output_item.added": (__name__, "Added"),
        "response.output_item.done": (__name__, "Done"),
    },
)
