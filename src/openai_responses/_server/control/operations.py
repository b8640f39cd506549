"""Operations of the control API: each is one row, from which it is dispatched and documented."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar, cast

from openai_responses._core.json_values.type_guards import JsonObject

from .problems import Path, unknown_name
from .shapes import Leaf, Shape

__all__ = [
    "WAITING",
    "Given",
    "NotFoundError",
    "NotYetError",
    "Operation",
    "TakenError",
    "fits",
    "require_enough",
]

WAITING: Mapping[str, Leaf] = {"wait_for": Leaf(int), "timeout": Leaf(float)}
"""The parameters of lists that a request can wait for."""

TargetT = TypeVar("TargetT")


class NotFoundError(Exception):
    """What a path names does not exist: status 404."""

    def __init__(self, message: str, did_you_mean: str = "") -> None:
        super().__init__(message)
        self.did_you_mean = did_you_mean


class TakenError(Exception):
    """What is to be made exists, or must stay: status 409."""


class NotYetError(Exception):
    """What a request waits for has not happened; `timeout` is how long it waits, in seconds."""

    def __init__(self, message: str, timeout: float) -> None:
        super().__init__(message)
        self.timeout = timeout


class Given(NamedTuple):
    """What a request says: in its path, its query and its body; `at` is the place of the body."""

    path: Mapping[str, str]
    query: Mapping[str, object]
    body: object = None
    at: Path = ()


@dataclass(frozen=True)
class Operation(Generic[TargetT]):
    """One operation: `run` does it to a mock, or to the server, and returns the JSON of the answer.

    `path` is below `/_mock`, and below a session for operations on mocks. `query` has the shapes of
    its parameters; with `open_query` there may be any others. Without an `answer` the status is
    204.
    """

    method: str
    path: str
    summary: str
    run: Callable[[TargetT, Given], object]
    query: Mapping[str, Leaf] = field(default_factory=dict[str, Leaf])
    body: Shape | None = None
    answer: JsonObject | None = None
    open_query: bool = False
    status: int = 200

    @property
    def key(self) -> str:
        """The name of the operation in a configuration file."""
        return self.path.lstrip("/")

    def read_query(self, query: Mapping[str, str]) -> Mapping[str, object]:
        """Return the parameters of a query. Raises WrongInputError for unknown and wrong ones."""
        read: dict[str, object] = {}
        for name, text in query.items():
            shape = self.query.get(name)
            if shape is None and not self.open_query:
                raise unknown_name("parameter", name, self.query, (name,))
            read[name] = text if shape is None else shape.read_text(text, (name,))
        return read

    def apply(
        self,
        target: TargetT,
        body: object = None,
        *,
        path: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        at: Path = (),
    ) -> object:
        """Do the operation, and return the JSON of the answer.

        Raises WrongInputError, and what `run` raises; nothing has been done then.
        """
        read = None if self.body is None else self.body.read(body, at)
        return self.run(target, Given(path or {}, self.read_query(query or {}), read, at))


def require_enough(found: int, what: str, query: Mapping[str, object]) -> None:
    """Raise NotYetError while there are fewer of something than a request waits for."""
    least = cast("int", query.get("wait_for", 0))
    if found < least:
        timeout = cast("float", query.get("timeout", 5.0))
        raise NotYetError(f"{found} of {least} {what} within {timeout:g} seconds", timeout)


def fits(query: Mapping[str, object], number: int, facts: Mapping[str, object]) -> bool:
    """Return whether a numbered record comes after what a query names, and has its other values."""
    after = cast("int", query.get("after", 0))
    return number > after and all(query.get(name, fact) == fact for name, fact in facts.items())
