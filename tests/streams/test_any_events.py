"""Synthesized streams of operations without a hand-written synthesizer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import pytest

from openai_responses._api.table import TABLE
from openai_responses._core.errors.order_policy import OrderPolicy
from openai_responses._core.http.request import Request
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.spec.operations import Operation
from openai_responses._core.state.backend import Backend
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.context import BackendContext
from openai_responses._core.streams.event_streams import EventStream, StreamDefinition
from openai_responses._core.streams.synthesis.lazy_synthesizer import LazySynthesizer
from openai_responses.behaviours import BEHAVIOURS
from openai_responses.behaviours.lifecycles import LIFECYCLES
from openai_responses.errors import StreamMismatchError
from openai_responses.stores import StateStore
from openai_responses_generated import streams
from tests.sdk.played import events_of

# The events by which an emitter knows a stream.
MARKS = (
    "agent.session.idle",
    "image_edit.completed",
    "image_generation.completed",
    "response.completed",
    "speech.audio.done",
    "thread.run.completed",
    "transcript.text.done",
)
FAILURES = ("cancelled", "cancelling", "error", "expired", "failed", "incomplete", "action")


class NoHeaders:
    """The headers of a request that has none."""

    def get(self, name: str, default: str, /) -> str:
        """Return what is said for a header that is not there."""
        return default

    def multi_items(self) -> list[tuple[str, str]]:
        """Return no pairs."""
        return []


def no_reply(method: str, path: str, body: Mapping[str, object]) -> tuple[int, object]:
    """Refuse what a world asks of its mock: nothing here does."""
    raise AssertionError(f"{method} {path} was called")


def schema_of(operation: Operation) -> EventSchema:
    """The events that an operation has."""
    assert operation.stream is not None
    schema: EventSchema = getattr(streams, operation.stream.base).schema
    return schema


def played(operation: Operation, schema: EventSchema, final: object) -> list[dict[str, object]]:
    """The events that an operation streams of an answer if it has those of a schema."""
    context = BackendContext(no_reply, (), OrderPolicy())
    backend = Backend(TABLE, StateStore(), LIFECYCLES, BEHAVIOURS, "invent", context)
    request = Request(operation.method, "https://api.openai.com/v1/", NoHeaders(), b"", None)
    given = final if is_mapping(final) else None
    call = StateCall(operation, request, {}, backend.determinism, backend, given)
    base = type("Base", (StreamDefinition,), {"schema": schema})
    stream = LazySynthesizer(lambda _: base).synthesize(final, call)
    assert isinstance(stream, EventStream)
    return [data for _, data in events_of(b"".join(cast("EventStream[object]", stream)).decode())]


UNIONS = [each.id for each in TABLE.by_id.values() if each.stream and schema_of(each).discriminator]


@pytest.mark.parametrize("operation_id", UNIONS)
def test_one_event_of_each_kind_is_streamed_and_valid_but_of_failures(operation_id: str) -> None:
    operation = TABLE.by_id[operation_id]
    schema = schema_of(operation)
    others = {kind: each for kind, each in schema.variants.items() if kind not in MARKS}
    unknown = EventSchema(schema.union, schema.discriminator, others)
    # What is not of its type would be refused by the stream itself.
    found = played(operation, unknown, {})
    if schema.discriminator == "type":
        kinds = {str(each["type"]) for each in found}
        assert kinds == {kind for kind in others if not kind.endswith(FAILURES)}
    else:
        assert len(found) >= sum(not kind.endswith(FAILURES) for kind in others)


RESPONSE = TABLE.at("POST /responses")


def some_events(*kinds: str) -> EventSchema:
    """Some of the events of responses."""
    schema = schema_of(RESPONSE)
    return EventSchema(schema.union, "type", {kind: schema.variants[kind] for kind in kinds})


def test_what_can_only_fail_fails() -> None:
    assert [each["type"] for each in played(RESPONSE, some_events("error"), {})] == ["error"]


def test_what_is_inside_begins_later_and_all_ends_last() -> None:
    kinds = (
        "response.output_item.done",
        "response.output_text.delta",
        "response.created",
        "response.output_text.annotation.added",
        "response.output_item.added",
    )
    found = played(RESPONSE, some_events(*kinds), {})
    assert list(dict.fromkeys(each["type"] for each in found)) == [
        "response.created",
        "response.output_item.added",
        "response.output_text.annotation.added",
        "response.output_text.delta",
        "response.output_item.done",
    ]


def test_an_answer_is_one_event_if_an_event_contains_all_of_it() -> None:
    (created,) = played(RESPONSE, some_events("response.created"), {"model": "mine"})
    response = cast("dict[str, object]", created["response"])
    assert (response["model"], response["status"]) == ("mine", "in_progress")


def test_a_stream_that_lacks_what_an_emitter_sends_has_what_there_is() -> None:
    schema = some_events("response.completed", "response.created")
    created, completed = played(RESPONSE, schema, {"model": "mine"})
    assert (created["type"], completed["type"]) == ("response.created", "response.completed")
    assert cast("dict[str, object]", completed["response"])["model"] == "mine"


def test_a_given_text_is_sent_in_pieces() -> None:
    found = played(RESPONSE, some_events("response.output_text.delta"), "One two")
    assert [each["delta"] for each in found] == ["One", " two"]
    (empty,) = played(RESPONSE, some_events("response.output_text.delta"), "")
    assert empty["delta"] == ""


def test_what_was_given_and_has_no_place_is_named() -> None:
    with pytest.raises(
        StreamMismatchError, match=r"responses\.create .* no event can express model\. Set"
    ):
        played(RESPONSE, some_events("response.output_text.done"), {"model": "mine"})
    with pytest.raises(StreamMismatchError, match="no event can express any of it"):
        played(RESPONSE, some_events("response.output_text.delta"), b"\x00")
