"""Sessions of WebSockets as JSON: the events that each method of a session sends."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import cast

from openai_responses._core.http.websockets import Abort, Close, closing
from openai_responses._core.json_values.type_guards import JsonObject, is_list
from openai_responses._core.sessions.session import AnySession
from openai_responses._core.sessions.waiting import WaitFor

from .names import OneOf, single_name
from .parameter_shapes import call_shape
from .problems import InvalidInputError, Path, unknown_name
from .shapes import Shape, require_object

__all__ = ["SessionShape"]

_METHOD_PREFIX = "on_"
# The results of `on_disconnect` are not sent, and `on_event` calls the other methods.
_NOT_SETTABLE = frozenset(("on_disconnect", "on_event"))


def close(code: int = 1000, reason: str = "") -> Close | Abort:
    """Return the action that closes the connection."""
    return closing(code, reason)


def abort() -> Abort:
    """Return the action that cuts the connection."""
    return Abort()


def wait_for(types: list[str]) -> WaitFor:
    """Return the action that waits for an event of the client of one of these types."""
    return WaitFor(tuple(types))


_ACTIONS: Mapping[str, Shape] = {
    each.__name__: call_shape(each) for each in (close, abort, wait_for)
}


class SessionShape(Shape):
    """A session: an object with a list of items for each method, by the name of the method.

    An item is an event of the server, or an action. Other methods keep their default behaviour.
    """

    def __init__(self, base: type[AnySession] | None = None) -> None:
        """Set the base class of a route's sessions; None for a route that opens no WebSocket."""
        self._base = base

    def read(self, value: object, path: Path) -> type[AnySession]:
        """Return the session class. Raises InvalidInputError for unknown methods or events."""
        base = self._base
        if base is None:
            raise InvalidInputError(
                "this route opens no WebSocket", path, expected="another kind of answer"
            )
        names = [
            each
            for each in dir(base)
            if each.startswith(_METHOD_PREFIX) and each not in _NOT_SETTABLE
        ]
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
        raise InvalidInputError("got another value", path, expected="a list of events and actions")
    return [_item(each, base, (*path, number)) for number, each in enumerate(value)]


def _item(value: object, base: type[AnySession], path: Path) -> object:
    """Return an item that a method yields. Raises InvalidInputError for an unknown event."""
    name = single_name(value)
    if name in _ACTIONS:
        return _action(value, base, path)
    event = require_object(value, path)
    try:
        base.server_events.variant(event)
    except ValueError as error:
        raise InvalidInputError(str(error), path) from error
    return event


def _action(value: object, base: type[AnySession], path: Path) -> object:
    """Return an action that a method yields. Raises InvalidInputError for a wrong one."""
    action = OneOf("action", _ACTIONS).read(value, path)
    if isinstance(action, WaitFor):
        try:
            base.client_events.check_types(*action.types)
        except ValueError as error:
            raise InvalidInputError(str(error), (*path, wait_for.__name__)) from error
    return action


def _method(items: Sequence[object]) -> Callable[..., Sequence[object]]:
    def method(*_: object) -> Sequence[object]:
        return items

    return method
