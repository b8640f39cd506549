"""Events of a kind of item that the API's document does not have yet; see `new_items.json`."""

from __future__ import annotations

from openai_responses._core.spec.event_schema import EventSchema

__all__ = ["SCHEMA"]


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
