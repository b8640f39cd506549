"""Operations of the control API as data, for the dispatch of requests and for the document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar, cast

from openai_responses._core.json_values.type_guards import JsonObject

from .problems import Path, unknown_name
from .shapes import Leaf, Shape

__all__ = [
    "WAITING",
    "ConflictError",
    "NotFoundError",
    "NotReadyError",
    "Operation",
    "OperationRequest",
    "fits",
    "require_enough",
]

WAITING: Mapping[str, Leaf] = {"wait_for": Leaf(int), "timeout": Leaf(float)}
"""The query parameters of operations that can wait for a number of results."""

TargetT = TypeVar("TargetT")


class NotFoundError(Exception):
    """The resource in a path does not exist: status 404."""

    def __init__(self, message: str, did_you_mean: str = "") -> None:
        super().__init__(message)
        self.did_you_mean = did_you_mean


class ConflictError(Exception):
    """The resource exists already, or cannot be deleted: status 409."""


class NotReadyError(Exception):
    """There are too few results so far; the request waits for them for `timeout` seconds."""

    def __init__(self, message: str, timeout: float) -> None:
        super().__init__(message)
        self.timeout = timeout


class OperationRequest(NamedTuple):
    """The parameters in the path and the query, and the body, which is at `body_path` in a file."""

    path: Mapping[str, str]
    query: Mapping[str, object]
    body: object = None
    body_path: Path = ()


@dataclass(frozen=True)
class Operation(Generic[TargetT]):
    """One operation: `run` applies it to a mock or to the sessions, and returns the answer's JSON.

    `path` is below `/_mock`, and below a session for operations on mocks. `query` has the shapes of
    its parameters; with `open_query` there may be any others. Without an `answer` the status is
    204.
    """

    method: str
    path: str
    summary: str
    run: Callable[[TargetT, OperationRequest], object]
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
        """Return the parameters of a query. Raises InvalidInputError for unknown and wrong ones."""
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
        body_path: Path = (),
    ) -> object:
        """Run the operation, and return the JSON of the answer.

        Raises InvalidInputError and errors of `run`; the target is unchanged then.
        """
        read = None if self.body is None else self.body.read(body, body_path)
        return self.run(
            target, OperationRequest(path or {}, self.read_query(query or {}), read, body_path)
        )


def require_enough(found: int, what: str, query: Mapping[str, object]) -> None:
    """Raise NotReadyError if fewer results were found than the `wait_for` of the query."""
    required = cast("int", query.get("wait_for", 0))
    if found < required:
        timeout = cast("float", query.get("timeout", 5.0))
        raise NotReadyError(f"{found} of {required} {what} within {timeout:g} seconds", timeout)


def fits(query: Mapping[str, object], number: int, facts: Mapping[str, object]) -> bool:
    """Return whether a record has a number above the query's `after`, and its other values."""
    after = cast("int", query.get("after", 0))
    return number > after and all(query.get(name, fact) == fact for name, fact in facts.items())
