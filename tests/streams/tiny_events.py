"""Event types of a made-up endpoint, as codegen would write them for `tiny_events.json`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class Part(TypedDict):
    kind: Literal["text"]
    text: str


class Delta(TypedDict):
    type: Literal["delta"]
    sequence_number: int
    item_id: str
    output_index: int
    content_index: int
    delta: str
    parts: NotRequired[list[Part]]


class Chunk(TypedDict):
    id: str
    object: Literal["chat.completion.chunk"]
    created: int
    model: str
    choices: list[Part | str]
