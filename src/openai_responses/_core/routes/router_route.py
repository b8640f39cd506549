"""The base of all routes: those of the API's operations and those to other hosts."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, cast

from typing_extensions import Self

from openai_responses._core.calls.recorded import CallList
from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.http.reply import Reply

__all__ = ["RespxRoute", "RouterRoute"]


class RouterRoute(ABC):
    """A route: it records its calls and gives the assigned answer."""

    def __init__(self, calls: CallList[Any]) -> None:
        self._calls = calls

    @property
    def calls(self) -> CallList[Any]:
        """The recorded calls, in their order."""
        return self._calls

    @property
    @abstractmethod
    def name(self) -> str | None:
        """The name of the route; None if it has none."""

    @abstractmethod
    def pass_through(self, value: bool = True) -> Self:
        """Send requests to the network, or stop doing so."""

    @abstractmethod
    def _assign(self, value: object) -> None:
        """Answer with `value`, or with what it returns, from now on; None removes the answer."""

    @property
    @abstractmethod
    def _assigned(self) -> object:
        """The assigned answer; None if there is none."""

    def assert_called(self) -> None:
        """Raise AssertionError if the route was not called."""
        __tracebackhide__ = True
        assert self.calls, f"{self!r}: expected to have been called; it was not{self.calls.hint}"

    def assert_called_once(self) -> None:
        """Raise AssertionError unless the route was called exactly once."""
        __tracebackhide__ = True
        count = len(self.calls)
        assert count == 1, (
            f"{self!r}: expected to have been called once; it was {count} times{self.calls.hint}"
        )

    def assert_not_called(self) -> None:
        """Raise AssertionError if the route was called."""
        __tracebackhide__ = True
        if self.calls:
            from openai_responses._core.calls.descriptions import (
                describe_calls,  # when a test fails
            )

            raise AssertionError(
                f"{self!r}: expected not to have been called; it was {len(self.calls)} times:"
                f"{describe_calls(self.calls)}"
            )

    @property
    def called(self) -> bool:
        """Whether the route has been called."""
        return self.calls.called

    @property
    def call_count(self) -> int:
        """The number of answered calls; within the route's function, without the current one."""
        return self.calls.call_count

    def reset(self) -> None:
        """Remove the answer, and do not let requests through."""
        self.pass_through(False)
        self._assign(None)

    def reset_calls(self) -> None:
        """Delete all recorded calls."""
        self.calls.reset()

    @property
    def return_value(self) -> object:
        """The assigned answer; None if there is none, or if it is a side effect."""
        return None if _is_effect(self._assigned) else self._assigned

    @return_value.setter
    def return_value(self, value: object) -> None:
        self._assign(value)

    @property
    def side_effect(self) -> object:
        """The assigned function or exception (a function for a list); None if there is none."""
        return self._assigned if _is_effect(self._assigned) else None

    @side_effect.setter
    def side_effect(self, value: object) -> None:
        self._assign(_effect(value, self))

    def mock(self, return_value: object = None, *, side_effect: object = None) -> Self:
        """Set a response or a side effect: a function, an exception, or a list of responses.

        Each call gets the next response of a list. Raises ResponseTypeError for an invalid answer.
        """
        self.pass_through(False)
        self._assign(return_value if side_effect is None else _effect(side_effect, self))
        return self

    def __mod__(self, response: object) -> Self:
        """Answer with a status code, a dict of arguments for an HTTP response, or a response."""
        from .http_replies import http_reply

        if isinstance(response, int):
            return self.mock(http_reply(response))
        if isinstance(response, dict):
            return self.mock(cast("Callable[..., Reply]", http_reply)(**response))
        return self.mock(response)


class RespxRoute(RouterRoute):
    """A route with the methods of RESPX: `respond` takes the arguments of an HTTP response.

    The routes of operations are such routes too, although type checkers know another `respond`.
    """

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
        """Answer with an HTTP response built from these arguments."""
        from .http_replies import http_reply

        return self.mock(
            http_reply(
                status_code,
                headers=headers,
                json=json,
                text=text,
                html=html,
                content=content,
                content_type=content_type,
            )
        )


def _is_effect(value: object) -> bool:
    return callable(value) or isinstance(value, Exception)


def _effect(value: object, route: RouterRoute) -> object:
    """Return the answer to assign for a side effect; a list becomes a function."""
    if callable(value) or not isinstance(value, (list, tuple, Iterator)):
        return value
    answers: Iterator[object] = iter(cast("Iterable[object]", value))

    def next_answer() -> object:
        try:
            return next(answers)
        except StopIteration:
            raise MockError(
                f"{route!r} has a list of answers as side_effect, but none for call "
                f"{route.call_count + 1}; add an answer to the list"
            ) from None

    return next_answer
