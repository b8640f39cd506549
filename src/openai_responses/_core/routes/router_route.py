"""What any route of the router is, be it an operation of the API or an address of another host."""

from __future__ import annotations

import json as _json
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, cast

from typing_extensions import Self

from openai_responses._core.calls.recorded import CallList
from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.http.reply import Reply

__all__ = ["RouterRoute"]


class RouterRoute(ABC):
    """A route: it records its calls, and answers with what it was told to."""

    def __init__(self) -> None:
        self.calls: CallList[Any] = CallList()
        self.passes_through = False

    @property
    @abstractmethod
    def name(self) -> str | None:
        """What the route is called, if it has a name."""

    @abstractmethod
    def assign(self, value: object) -> None:
        """Answer with `value`, or with what it returns, from now on; None takes it back."""

    @property
    @abstractmethod
    def assigned(self) -> object:
        """What the route was told to answer with; None if nothing."""

    def assert_called(self) -> None:
        """Raise AssertionError if there was no call."""
        __tracebackhide__ = True
        assert self.calls, f"{self!r}: expected to have been called; it was not"

    def assert_called_once(self) -> None:
        """Raise AssertionError unless there was exactly one call."""
        __tracebackhide__ = True
        count = len(self.calls)
        assert count == 1, f"{self!r}: expected to have been called once; it was {count} times"

    def assert_not_called(self) -> None:
        """Raise AssertionError if there was a call."""
        __tracebackhide__ = True
        if self.calls:
            from openai_responses._core.calls.descriptions import told  # when a test fails

            raise AssertionError(
                f"{self!r}: expected not to have been called; it was {len(self.calls)} times:"
                f"{told(self.calls)}"
            )

    @property
    def called(self) -> bool:
        """Whether it has been called."""
        return self.calls.called

    @property
    def call_count(self) -> int:
        """How many calls it has answered; within its function the one at hand does not count."""
        return self.calls.call_count

    def reset_calls(self) -> None:
        """Forget all calls."""
        self.calls.reset()

    @property
    def return_value(self) -> object:
        """What it answers with; None if nothing was said, or if that is a side effect."""
        return None if _is_effect(self.assigned) else self.assigned

    @return_value.setter
    def return_value(self, value: object) -> None:
        self.assign(value)

    @property
    def side_effect(self) -> object:
        """The function, the exception or the list of answers that was set; None if nothing was."""
        return self.assigned if _is_effect(self.assigned) else None

    @side_effect.setter
    def side_effect(self, value: object) -> None:
        self.assign(_effect(value, self))

    def mock(self, return_value: object = None, *, side_effect: object = None) -> Self:
        """Answer with a response, or have a side effect: a function, an exception, or responses.

        Of several responses each call gets the next one. Raises ResponseTypeError for what it
        cannot answer with.
        """
        self.passes_through = False
        self.assign(return_value if side_effect is None else _effect(side_effect, self))
        return self

    def respond(
        self,
        status_code: int = 200,
        *,
        headers: Mapping[str, str] | None = None,
        json: object = None,
        text: str | None = None,
        html: str | None = None,
        content: bytes | str | None = None,
        content_type: str | None = None,
    ) -> Self:
        """Answer with a response made of these."""
        body, media_type = _body(json, text, html, content)
        sent = {name.lower(): value for name, value in (headers or {}).items()}
        kind = content_type or sent.pop("content-type", media_type)
        pairs = [("content-type", kind)] if kind else []
        return self.mock(Reply(status_code, [*pairs, *sent.items()], body))

    def pass_through(self, value: bool = True) -> Self:
        """Let requests through to the network, or do so no longer."""
        self.passes_through = value
        return self

    def __mod__(self, response: object) -> Self:
        """Answer with a status, with the arguments of `respond` in a dict, or with a response."""
        if isinstance(response, int):
            return self.respond(response)
        if isinstance(response, dict):
            return cast("Callable[..., Self]", self.respond)(**response)
        return self.mock(response)


def _is_effect(value: object) -> bool:
    return callable(value) or isinstance(value, Exception)


def _effect(value: object, route: RouterRoute) -> object:
    """Return what a route answers with to have a side effect."""
    if callable(value) or not isinstance(value, (list, tuple, Iterator)):
        return value
    answers: Iterator[object] = iter(cast("Iterable[object]", value))

    def next_answer() -> object:
        try:
            return next(answers)
        except StopIteration:
            raise MockError(
                f"{route!r} was given a list of answers as side_effect, and called once more than "
                f"there are answers (call {route.call_count + 1})"
            ) from None

    return next_answer


def _body(
    json: object, text: str | None, html: str | None, content: bytes | str | None
) -> tuple[bytes, str]:
    """Return the body and its content type, of the one that was given."""
    if json is not None:
        return _json.dumps(json, separators=(",", ":")).encode(), "application/json"
    if html is not None:
        return html.encode(), "text/html; charset=utf-8"
    if text is not None:
        return text.encode(), "text/plain; charset=utf-8"
    body = content.encode() if isinstance(content, str) else content
    return body or b"", ""
