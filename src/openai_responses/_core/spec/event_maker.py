"""The base of generated event constructors, of streams and of sessions."""

from __future__ import annotations

from typing import TypeVar, cast

from openai_responses._core.json_values.unset import UNSET

from .event_schema import EventSchema

__all__ = ["EventMaker"]

EventT = TypeVar("EventT")


class EventMaker:
    """Makes events of a union, from the arguments of a generated method for each."""

    @classmethod
    def _union(cls) -> EventSchema | None:
        """Return the union of the events."""
        raise NotImplementedError

    # The generated methods declare the type of the result: a TypedDict, which is a dict.
    def _event(self, value: str, /, **fields: object) -> EventT:  # type: ignore[type-var]
        """Return the event with this value of the discriminator, without fields left out.

        When it is yielded, what the stream or session knows is filled in, and it is validated.
        """
        event = {name: each for name, each in fields.items() if each is not UNSET}
        union = self._union()
        if value and union is not None:
            event = {union.discriminator: value, **event}
        return cast("EventT", event)
