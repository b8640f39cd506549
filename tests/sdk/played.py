"""Helpers of the tests of synthesized streams: answers, and the events made of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from openai import BaseModel

from openai_responses.ext.httpx import get, post

if TYPE_CHECKING:
    from openai_responses_generated.types.partials.chat import CreateChatCompletionResponsePartial
    from openai_responses_generated.types.partials.responses import ResponsePartial

__all__ = [
    "API",
    "Json",
    "chat",
    "collapsed",
    "custom_call",
    "events_of",
    "fetched",
    "made",
    "message",
    "names",
    "posted",
    "response",
    "token",
    "tool_call",
]

API = "https://api.openai.com/v1"

Json = dict[str, object]

ModelT = TypeVar("ModelT", bound=BaseModel)


class Event(Protocol):
    """What all events have: those of assistants are named by `event`."""

    type: str
    event: str


def names(events: Iterable[object]) -> list[str]:
    """Return the names of events, a run of the same ones written once."""
    found = (cast("Event", event) for event in events)
    return collapsed(each.event if hasattr(each, "event") else each.type for each in found)


def collapsed(names: Iterable[str]) -> list[str]:
    """Return names, a run of the same ones written once."""
    found: list[str] = []
    for name in names:
        if not found or found[-1] != name:
            found.append(name)
    return found


# --- what goes over the wire ---------------------------------------------------------------------


def events_of(text: str) -> Iterator[tuple[str, Json]]:
    """Yield the `event:` line and the data of each event in a body, the end mark left out."""
    for block in text.replace("\r\n", "\n").split("\n\n"):
        lines = dict(line.split(": ", 1) for line in block.split("\n") if ": " in line)
        if lines.get("data", "[DONE]") != "[DONE]":
            yield lines.get("event", ""), json.loads(lines["data"])


def posted(path: str, **body: object) -> list[Json]:
    """Return the events that a path streams for a body."""
    text = post(f"{API}/{path}", json={"stream": True, **body}).text
    return [data for _, data in events_of(text)]


def fetched(path: str) -> list[Json]:
    """Return the events that a path streams."""
    return [data for _, data in events_of(get(f"{API}/{path}").text)]


# --- answers -------------------------------------------------------------------------------------


def chat(message: Mapping[str, object], **others: object) -> CreateChatCompletionResponsePartial:
    """Return a chat completion with one choice."""
    choice = {"message": message, **others}
    return cast("CreateChatCompletionResponsePartial", {"choices": [choice]})


def tool_call(name: str, arguments: str) -> Json:
    """Return a call of a function."""
    return {"type": "function", "function": {"name": name, "arguments": arguments}}


def custom_call(name: str, text: str) -> Json:
    """Return a call of a custom tool."""
    return {"type": "custom", "custom": {"name": name, "input": text}}


def token(text: str) -> Json:
    """Return the log probability of a token."""
    return {"token": text, "logprob": -0.5, "bytes": list(text.encode()), "top_logprobs": []}


def response(*output: Mapping[str, object], **others: object) -> ResponsePartial:
    """Return a response with these items."""
    return cast("ResponsePartial", {"output": list(output), **others})


def message(*content: Mapping[str, object]) -> Json:
    """Return a message with these parts."""
    return {"type": "message", "content": list(content)}


def made(model: type[ModelT], fields: Mapping[str, object]) -> ModelT:
    """Return an SDK object as the SDK makes it of JSON: whatever the fields are."""
    return model.construct(**cast("Any", fields))
