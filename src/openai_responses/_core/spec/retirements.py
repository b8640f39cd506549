"""What OpenAI has switched off: operations by their paths, and models, with dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, TypeAlias

from .operations import Operation

__all__ = ["NOT_RETIRED", "Retirement", "RetirementRow", "Retirements"]

RetirementRow: TypeAlias = tuple[
    tuple[str, ...], str, int, "str | None", "str | None", tuple[str, ...]
]
"""The fields of a `Retirement`, as the generated table has them."""


class Retirement(NamedTuple):
    """Operations that are switched off: all at these paths and below them.

    `date` is the day, as `YYYY-MM-DD`; `status`, `message` and `code` are what clients get since
    then. A `message` that is None is that for unknown paths; an empty one has no body.
    `websockets` are the names of operations that open WebSockets and are switched off, too.
    """

    paths: tuple[str, ...]
    date: str
    status: int
    message: str | None
    code: str | None
    websockets: tuple[str, ...] = ()


class Retirements:
    """The retired operations and models of an API; they are loaded with the first question."""

    def __init__(
        self, load: Callable[[], tuple[Sequence[RetirementRow], Mapping[str, str]]]
    ) -> None:
        """Store the function that returns the rows of operations, and the dates of models."""
        self._load = load

    def of(self, operation: Operation) -> Retirement | None:
        """Return what is known about a retired operation; None for one that is not retired."""
        found = (
            each
            for each in self._operations
            if _is_below(operation.path, each.paths) or operation.name in each.websockets
        )
        return next(found, None)

    @property
    def models(self) -> Mapping[str, str]:
        """The dates of retired models, by name."""
        return self._loaded[1]

    @cached_property
    def _operations(self) -> Sequence[Retirement]:
        return [Retirement(*row) for row in self._loaded[0]]

    @cached_property
    def _loaded(self) -> tuple[Sequence[RetirementRow], Mapping[str, str]]:
        return self._load()


NOT_RETIRED = Retirements(lambda: ((), {}))
"""An API of which nothing is retired."""


def _is_below(path: str, prefixes: Sequence[str]) -> bool:
    return any(path == prefix or path.startswith(f"{prefix}/") for prefix in prefixes)
