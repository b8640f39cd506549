"""What methods of sessions return: items to send, or a mistake that is reported as such."""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from typing import TypeGuard

from openai_responses._core.errors.exceptions import SessionFailedError
from openai_responses._core.json_values.model_fields import fields_of

__all__ = ["check_no_items", "items_of"]

_LONGEST_TEXT = 60


def items_of(result: object, session: object, method: str) -> Iterable[object] | None:
    """Return the items that a method of a session has returned.

    Raises SessionFailedError, which names the method, for anything but an iterable or None. One
    item is none, although dicts and named tuples can be iterated.
    """
    _check_not_async(result, session, method)
    if result is None or _are_items(result):
        return result
    raise SessionFailedError(
        f"{_name(session, method)} returned {_shorten(result)}; expected an iterable of events "
        "(yield them, or return a list), or None to send nothing"
    )


def check_no_items(result: object, session: object, method: str) -> None:
    """Raise SessionFailedError for a method whose body has not run: an async one, or a generator.

    It is for methods after which nothing can be sent.
    """
    _check_not_async(result, session, method)
    if inspect.isgenerator(result):
        raise SessionFailedError(
            f"{_name(session, method)} is a generator, but nothing can be sent any more; write it "
            "without yield"
        )


def _check_not_async(result: object, session: object, method: str) -> None:
    """Raise SessionFailedError if a method is async; close its coroutine, which nothing awaits."""
    if inspect.iscoroutine(result):
        result.close()
    if inspect.isawaitable(result) or inspect.isasyncgen(result):
        raise SessionFailedError(
            f"{_name(session, method)} is async; methods of sessions are not awaited: write it "
            "without async, and yield the events, or return a list of them"
        )


def _are_items(result: object) -> TypeGuard[Iterable[object]]:
    # The actions of sessions are named tuples.
    is_action = hasattr(result, "_fields")
    is_one = isinstance(result, (str, bytes)) or is_action or fields_of(result) is not None
    return isinstance(result, Iterable) and not is_one


def _name(session: object, method: str) -> str:
    return f"{type(session).__name__}.{method}"


def _shorten(value: object) -> str:
    text = repr(value)
    excerpt = text if len(text) <= _LONGEST_TEXT else f"{text[: _LONGEST_TEXT - 3]}..."
    return f"{excerpt} ({type(value).__name__})"
