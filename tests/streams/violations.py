"""Finds violations of the order of events in complete streams."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from openai_responses._core.streams.order.rules import Violation
from openai_responses._core.streams.order.selection import select_order

Event = dict[str, Any]


def violation_in(events: Sequence[Event]) -> Violation | None:
    """Return the first thing that is wrong with a whole stream."""
    whole = [event for event in events if event.get("object") != ""]  # Azure's first has no kind
    order = select_order((), whole[0])
    assert order is not None
    found = (order.check(event) for event in events)
    return next((violation for violation in found if violation is not None), None) or order.end()


def parsed(data: str) -> Any:
    """Return the data of an event, which is JSON but for the end mark."""
    return data if data == "[DONE]" else json.loads(data)
