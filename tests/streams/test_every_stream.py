"""Streams of every streaming operation are complete, and have the right events in order."""

from __future__ import annotations

import pytest

import openai_responses_generated.streams as streams
from openai_responses import OpenAIMock
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.spec.operations import Operation
from openai_responses._core.streams.order.selection import select_order
from openai_responses.ext.httpx import Response, get, post
from tests.sdk.operations import TABLE, all_operations, body_of, url_of
from tests.sdk.played import events_of

STREAMING = [each.id for each in all_operations() if each.stream is not None]


@pytest.mark.parametrize("operation_id", STREAMING)
def test_a_stream_is_whole_and_has_events_of_its_operation_in_their_order(
    operation_id: str,
) -> None:
    operation = TABLE.by_id[operation_id]
    with OpenAIMock(missing="invent"):
        answer = streamed(operation)
    assert answer.headers["content-type"].startswith("text/event-stream"), answer.text
    schema = schema_of(operation)
    events = [
        {"event": line, "data": data} if schema.discriminator == "event" else data
        for line, data in events_of(answer.text)
    ]
    assert events
    if schema.discriminator:
        assert {str(event[schema.discriminator]) for event in events} <= schema.variants.keys()
    order = select_order(tuple(schema.variants), events[0], operation.path)
    if order is not None:
        violations = [order.check(event) for event in events]
        assert [*filter(None, violations), order.end()] == [None]


def schema_of(operation: Operation) -> EventSchema:
    """The events that an operation has."""
    assert operation.stream is not None
    schema: EventSchema = getattr(streams, operation.stream.base).schema
    return schema


def streamed(operation: Operation) -> Response:
    """Call an operation as it has to be called for a stream."""
    facts, url, body = operation.stream, url_of(operation), body_of(operation)
    assert facts is not None
    assert is_mapping(body)
    if facts.switch_in == "body":
        # Some transcribers do not stream, as the one that the document names first.
        model = {"model": "gpt-4o-transcribe"} if "model" in body else {}
        return post(url, json={**body, **model, facts.switch_name: facts.switch_value})
    return get(
        url if facts.switch_in == "always" else f"{url}{'&' if '?' in url else '?'}stream=true"
    )
