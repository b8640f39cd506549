"""Every event type of every stream, without the fields that the stream fills in.

An event is made from its schema and yielded as a whole; then it is yielded again and again with
fields left out. All of them are valid, strict clients can read them, and they are about the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from operator import attrgetter
from random import Random
from typing import Any, cast

import openai
import openai.types.beta as beta
import pytest
from openai.types import Completion, ImageEditStreamEvent, ImageGenStreamEvent
from openai.types.audio import TranscriptionStreamEvent
from openai.types.chat import ChatCompletionChunk
from openai.types.responses import ResponseStreamEvent
from pydantic import ValidationError

import openai_responses_generated.streams as streams
from openai_responses import OpenAIMock
from openai_responses._core.completion.makers import Filling
from openai_responses._core.completion.plans import plan_of_object
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import ObjectOf, UnionOf
from tests.sdk.operations import TABLE, all_operations, body_of, url_of

Path = tuple["str | int", ...]

# The fields that a stream knows by itself or from the event before, wherever they are.
KNOWN = frozenset(
    ("id", "object", "created", "created_at", "model", "status", "logprobs", "index", "item_id",
     "sequence_number", "event_id", "session_id", "turn_id", "output_index", "content_index",
     "summary_index", "partial_image_index")
)  # fmt: skip
# Those that are the same in two events of one type about the same.
SAME = ("object", "created", "model", "item_id", "output_index", "content_index", "summary_index")

# The SDK's types of events by the union in the document; speech has none.
SDK_TYPES: Mapping[str, Any] = {
    "AgentSessionEvent": getattr(beta, "AgentSessionEvent", object),
    "AssistantStreamEvent": beta.AssistantStreamEvent,
    "BetaResponseStreamEvent": getattr(beta, "BetaResponseStreamEvent", object),
    "CreateChatCompletionStreamResponse": ChatCompletionChunk,
    "CreateCompletionResponse": Completion,
    "CreateTranscriptionResponseStreamEvent": TranscriptionStreamEvent,
    "ImageEditStreamEvent": ImageEditStreamEvent,
    "ImageGenStreamEvent": ImageGenStreamEvent,
    "ResponseStreamEvent": ResponseStreamEvent,
}


def one_operation_of_each_union() -> Iterator[tuple[Operation, EventSchema]]:
    seen = set[tuple[str, str]]()
    for operation in all_operations():
        if operation.stream is not None:
            schema: EventSchema = getattr(streams, operation.stream.base).schema
            if schema.union not in seen:
                seen.add(schema.union)
                yield operation, schema


def cases() -> Iterator[Any]:
    for operation, schema in one_operation_of_each_union():
        for name in sorted(schema.variants.keys() - {"error"}):  # the SDK raises for it
            for number, member in enumerate(whole_events(schema, name)):
                suffix = f"-{number}" if number else ""
                yield pytest.param(
                    operation.id, member, id=f"{operation.id}-{name or 'chunk'}{suffix}"
                )


def whole_events(schema: EventSchema, name: str) -> Iterator[JsonObject]:
    """Yield an event of a type, made from its schema; one for each kind of item or part in it."""
    shape = generated_shape(*schema.variants[name])
    assert isinstance(shape, ObjectOf)
    event = made(shape)
    if is_mapping(data := event.get("data")):  # the SDK does not read all nulls of the document
        event["data"] = {field: each for field, each in data.items() if each is not None}
    objects = {
        field: [each for each in facts.shape.members if isinstance(each, ObjectOf)]
        for field, facts in shape.fields.items()
        if isinstance(facts.shape, UnionOf) and field in ("item", "part")
    }
    if not objects:
        yield event
    for field, members in objects.items():
        for member in members:
            yield {**event, field: made(member)}


def made(shape: ObjectOf) -> JsonObject:
    return plan_of_object(shape, "").complete({}, Filling(Determinism()))


def removable(value: object, path: Path = ()) -> Iterator[Path]:
    """Yield the paths of what may be left out: what is known, null, or an empty list."""
    if is_mapping(value):
        for name, each in value.items():
            if name in KNOWN or (each in (None, []) and path):
                yield (*path, name)
            yield from removable(each, (*path, name))
    elif is_list(value):
        for index, each in enumerate(value):
            yield from removable(each, (*path, index))


def without(event: JsonObject, paths: list[Path]) -> JsonObject:
    reduced = deepcopy(event)
    for path in paths:
        drop(reduced, path)
    return reduced


def drop(value: Any, path: Path) -> None:
    """Remove what is at a path, unless something around it was removed before."""
    if len(path) == 1:
        value.pop(path[0], None)
    elif is_list(value) or path[0] in value:
        inner: Any = value
        drop(inner[path[0]], path[1:])


def received(
    operation: Operation, events: list[JsonObject], *, is_known: bool = True
) -> list[JsonObject]:
    """Return the events as the SDK's strict client reads them; as they are if it does not know."""
    assert operation.stream is not None
    base: Any = getattr(streams, operation.stream.base)

    def generate(self: object) -> Iterator[JsonObject]:
        return iter(events)

    stream: Any = type("Reduced", (base,), {"generate": generate, "check_order": False})
    with OpenAIMock(missing="invent") as openai_mock:
        attrgetter(operation.name)(openai_mock).response = stream
        client = openai.OpenAI(api_key="sk-fake123", _strict_response_validation=True)
        stream_type: Any = openai.Stream
        cls: Any = stream_type[SDK_TYPES.get(base.schema.union[1], object) if is_known else object]
        post: Any = client.post
        body, facts = body_of(operation), operation.stream
        url: Any = url_of(operation)
        if operation.method == "GET":
            get: Any = client.get
            read: Any = get(url, cast_to=object, stream=True, stream_cls=cls)
        else:
            assert is_mapping(body)
            model = {"model": "gpt-4o-transcribe"} if "model" in body else {}
            fields = {**body, **model, facts.switch_name: facts.switch_value}
            read = post(url, cast_to=object, body=fields, stream=True, stream_cls=cls)
        return [as_json(each) for each in read]


def as_json(event: Any) -> JsonObject:
    if is_mapping(event):
        return dict(event)
    return cast("JsonObject", event.to_dict(mode="json"))


@pytest.mark.parametrize(("operation_id", "whole"), list(cases()))
def test_what_is_left_out_arrives(operation_id: str, whole: JsonObject) -> None:
    operation = TABLE.by_id[operation_id]
    paths = sorted(set(removable(whole)), key=str)
    draw = Random(str(whole))
    some = [draw.sample(paths, draw.randint(0, len(paths))) for _ in range(2)]
    chosen = [paths, *([path] for path in paths), *some]
    reduced = [without(whole, each) for each in chosen]
    try:
        received(operation, [whole])
    except (openai.APIResponseValidationError, ValidationError):
        is_known = False  # an event that the SDK does not have
    else:
        is_known = True
    first, *others = received(operation, [whole, *reduced], is_known=is_known)
    kind = str(whole.get("type"))
    same = [name for name in SAME if name in whole and not kind.endswith(".added")]
    for other in others:
        assert {name: other.get(name) for name in same} == {name: first[name] for name in same}
