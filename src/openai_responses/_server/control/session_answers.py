"""Sessions of WebSockets as JSON: what the methods of a session send."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import cast

from openai_responses._core.http.websockets import Abort, Close, closing
from openai_responses._core.json_values.type_guards import JsonObject, is_list
from openai_responses._core.sessions.session import AnySession
from openai_responses._core.sessions.waiting import WaitFor

from .hints import made_by
from .names import OneOf, only_name
from .problems import Path, WrongInputError, unknown_name
from .shapes import Shape, require_object

__all__ = ["SessionShape"]

_METHOD = "on_"
# What it returns is sent to nobody, or is about every event.
_OTHERS = frozenset(("on_disconnect", "on_event"))


def close(code: int = 1000, reason: str = "") -> Close | Abort:
    """Return what closes the connection."""
    return closing(code, reason)


def abort() -> Abort:
    """Return what cuts the connection."""
    return Abort()


def wait_for(types: list[str]) -> WaitFor:
    """Return what waits for an event of the client of one of these types."""
    return WaitFor(tuple(types))


_ACTIONS: Mapping[str, Shape] = {each.__name__: made_by(each) for each in (close, abort, wait_for)}


class SessionShape(Shape):
    """A session: an object with methods by their names, each a list of what it yields.

    An item is an event of the server, or an action. The other methods do what the API does.
    """

    def __init__(self, base: type[AnySession] | None = None) -> None:
        """Take the base of a route's sessions; None for a route that has none."""
        self._base = base

    def read(self, value: object, path: Path) -> type[AnySession]:
        """Return the class of the session. Raises WrongInputError for what it does not have."""
        base = self._base
        if base is None:
            raise WrongInputError("this route opens no WebSocket", path)
        names = [each for each in dir(base) if each.startswith(_METHOD) and each not in _OTHERS]
        methods: dict[str, object] = {}
        for name, items in require_object(value, path).items():
            if name not in names:
                raise unknown_name("method", name, names, (*path, name))
            methods[name] = _method(_items(items, base, (*path, name)))
        return cast("type[AnySession]", type(base.__name__, (base,), methods))

    def schema(self) -> JsonObject:
        """Return the schema."""
        actions = OneOf("action", _ACTIONS).schema()
        event: JsonObject = {"type": "object", "required": ["type"]}
        items = {"type": "array", "items": {"anyOf": [event, actions]}}
        return {"type": "object", "additionalProperties": items}


def _items(value: object, base: type[AnySession], path: Path) -> Sequence[object]:
    if not is_list(value):
        raise WrongInputError("these are no items", path, expected="a list")
    return [_item(each, base, (*path, number)) for number, each in enumerate(value)]


def _item(value: object, base: type[AnySession], path: Path) -> object:
    """Return what a method yields. Raises WrongInputError for an event that does not exist."""
    name = only_name(value)
    if name in _ACTIONS:
        return OneOf("action", _ACTIONS).read(value, path)
    event = require_object(value, path)
    try:
        base.server_events.variant(event)
    except ValueError as error:
        raise WrongInputError(str(error), path) from error
    return event


def _method(items: Sequence[object]) -> Callable[..., Sequence[object]]:
    def method(*_: object) -> Sequence[object]:
        return items

    return method
