"""The operation on the frames of WebSocket connections: list them, or wait for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from openai_responses._core.calls.websocket_calls import WebSocketCall
from openai_responses._core.json_values.type_guards import JsonObject

from .calls import numbered_calls
from .mock import ControlledMock
from .operations import WAITING, Operation, OperationRequest, fits, require_enough
from .routes import require_route
from .shapes import Leaf

__all__ = ["LIST_FRAMES"]

_FIELDS: Mapping[str, JsonObject] = {
    "call": {"type": "integer", "minimum": 1},
    "number": {"type": "integer", "minimum": 1},
    "sender": {"enum": ["client", "server"]},
    "time": {"type": "number"},
    "event": {"type": "object"},
}


def _list_frames(mock: ControlledMock, request: OperationRequest) -> list[JsonObject]:
    """Return the matching frames. Raises NotReadyError while there are fewer than `wait_for`."""
    query = request.query
    if "route" in query:
        require_route(str(query["route"]), ("route",))
    found = list(_fitting(mock, query))
    require_enough(len(found), "frames were sent", query)
    return found


def _fitting(mock: ControlledMock, query: Mapping[str, object]) -> Iterator[JsonObject]:
    for call_number, call in numbered_calls(mock):
        if not isinstance(call, WebSocketCall):
            continue
        for number, frame in enumerate(tuple(call.frames), start=1):
            facts = {
                "route": call.route_name,
                "call": call_number,
                "sender": frame.sender,
                "type": frame.event.get("type"),
            }
            if fits(query, number, facts):
                yield {
                    "call": call_number,
                    "number": number,
                    "sender": frame.sender,
                    "time": frame.time,
                    "event": dict(frame.event),
                }


LIST_FRAMES = Operation(
    "GET",
    "/frames",
    "List the events of WebSocket connections, or wait until there are enough of them.",
    _list_frames,
    query={
        "route": Leaf(str),
        "call": Leaf(int),
        "sender": Leaf(str),
        "type": Leaf(str),
        "after": Leaf(int),
        **WAITING,
    },
    answer={
        "type": "array",
        "items": {
            "type": "object",
            "properties": dict(_FIELDS),
            "required": list(_FIELDS),
            "additionalProperties": False,
        },
    },
)
