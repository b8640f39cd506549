"""Activation: a mock answers while it is entered, and reports refused requests on exit."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from types import TracebackType

from typing_extensions import Self

from openai_responses._adapters import patching
from openai_responses._core.errors.exceptions import (
    AmbiguousMockError,
    MockError,
    UnmockedRequestError,
)
from openai_responses._core.http import interception
from openai_responses._core.http.hosts import Realm

__all__ = ["Activation"]

_REQUEST_ERRORS = (AmbiguousMockError, UnmockedRequestError)


class Activation:
    """A context manager, sync and async, that answers the requests of a realm."""

    _realm: Realm

    @property
    def refused_requests(self) -> list[MockError]:
        """The errors of requests that had no answer; the mock raises for them on exit.

        A strict mock also puts the errors of streams with a wrong order of events here. A test that
        expects such an error clears this list.
        """
        return self._realm.errors

    def check_refused_requests(self, propagating: BaseException | None = None) -> None:
        """Raise UnmockedRequestError if requests were refused, and clear the list.

        If the list holds only other errors (of streams), the class of the first is raised instead.
        If an error is already raised (`propagating`), it gets a note instead, on Python 3.11 or
        newer, unless a refused request caused it.
        """
        errors = self.refused_requests.copy()
        self.refused_requests.clear()
        if not errors:
            return
        if propagating is None:
            raise _error_class(errors)(_swallowed_message(errors)) from errors[0]
        if sys.version_info >= (3, 11) and not _is_caused_by(propagating, errors):
            propagating.add_note(_swallowed_message(errors))

    def __enter__(self) -> Self:
        """Start answering the requests of this thread or task and of those that it starts."""
        patching.install()
        interception.enter(self._realm)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop answering; the last active mock restores the HTTP libraries.

        Raises UnmockedRequestError if requests were refused and the code under test swallowed that.
        """
        self._shut_down()
        try:
            interception.leave(self._realm)
        finally:
            patching.uninstall()
        self.check_refused_requests(error)

    def _shut_down(self) -> None:
        """End what runs beside the test and may call the API; its errors are those of the mock."""

    async def __aenter__(self) -> Self:
        """Start answering, as `__enter__` does."""
        return self.__enter__()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop answering, as `__exit__` does."""
        self.__exit__(kind, error, traceback)


def _swallowed_message(errors: Sequence[MockError]) -> str:
    lines = "".join(f"\n- {error}" for error in errors)
    what = (
        f"{len(errors)} error(s) of the mock"
        if not any(isinstance(error, _REQUEST_ERRORS) for error in errors)
        else f"the error of {len(errors)} request(s) that nothing answered"
    )
    return (
        f"The code under test swallowed {what}. If that is meant, clear "
        f"openai_mock.refused_requests.{lines}"
    )


def _error_class(errors: Sequence[MockError]) -> type[MockError]:
    has_request_error = any(isinstance(error, _REQUEST_ERRORS) for error in errors)
    return UnmockedRequestError if has_request_error else type(errors[0])


def _is_caused_by(error: BaseException | None, errors: Sequence[MockError]) -> bool:
    return any(each in errors for each in _causes(error))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and its chain of causes and contexts."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
