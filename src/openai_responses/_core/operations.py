"""Operations as data: the rows of the generated table, with names for their fields."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, TypeAlias

from .errors import MockError
from .routing import Router

__all__ = [
    "Operation",
    "OperationRow",
    "OperationTable",
    "SdkTypePath",
    "StreamFacts",
    "StreamRow",
    "TypePath",
    "key_of",
]

_PARAMETER = re.compile(r"\{([^}]*)\}")

TypePath = tuple[str, str]
SdkTypePath: TypeAlias = "tuple[str, str, tuple[SdkTypePath, ...]]"
StreamRow = tuple[str, str, object, str, str, str, str]
OperationRow = tuple[
    str,
    str,
    str,
    tuple[tuple[str, str], ...],
    str,
    tuple[str, ...],
    str,
    int,
    tuple[str, ...],
    tuple[str, ...],
    bool,
    TypePath | None,
    TypePath | None,
    TypePath | None,
    tuple[SdkTypePath, ...],
    StreamRow | None,
]


class StreamFacts(NamedTuple):
    """How an operation streams: what switches it on, and which dialect it speaks.

    `event` says where the `event:` line comes from: nowhere, the event's `type`, or the `event` of
    an `{event, data}` pair. `terminator` says what ends the stream: nothing, `data: [DONE]`, or
    `event: done` with it.
    """

    switch_in: str
    switch_name: str
    switch_value: object
    event: str
    terminator: str
    line_end: str
    base: str


class Operation(NamedTuple):
    """One operation of the API: a row of the generated table, field by field.

    `path` is a template (`/files/{file_id}`), `query` what the URL must hold besides, `name` the
    attribute path on the mock, `resource` the module of its routes, streams and types; `answer` and
    `request` are the types of its bodies, as module and name, `parameters` is that of its query;
    `sdk_answers` are the SDK's types for the answer, with their arguments.
    """

    id: str
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    name: str
    aliases: tuple[str, ...]
    resource: str
    status: int
    answer_media_types: tuple[str, ...]
    request_media_types: tuple[str, ...]
    admin: bool
    answer: TypePath | None
    request: TypePath | None
    parameters: TypePath | None
    sdk_answers: tuple[SdkTypePath, ...]
    stream: StreamFacts | None

    @property
    def key(self) -> str:
        """What hand-written code calls the operation: see `key_of`."""
        return key_of(self.method, self.path, self.query)

    def named(self, *values: str) -> dict[str, str]:
        """Return the values of the path's parameters by their names, given in their order.

        Raises ValueError if there are more or fewer values than parameters.
        """
        return dict(zip(_PARAMETER.findall(self.path), values, strict=True))

    def __hash__(self) -> int:
        """Return the hash of the id: that of all fields takes its time."""
        return hash(self.id)

    @property
    def answers_json(self) -> bool:
        """Whether a JSON object is an answer; so it is where the document names no body at all."""
        media_types = self.answer_media_types
        return not media_types or any(media_type.endswith("json") for media_type in media_types)

    @property
    def raw_media_type(self) -> str | None:
        """The first media type of an answer that is neither JSON nor an event stream."""
        raw = (
            media_type
            for media_type in self.answer_media_types
            if not media_type.endswith("json") and media_type != "text/event-stream"
        )
        return next(raw, None)


class OperationTable:
    """All operations of an API, with the router over them, built when the first request asks."""

    def __init__(self, rows: Sequence[OperationRow]) -> None:
        self._rows = rows

    @cached_property
    def by_id(self) -> Mapping[str, Operation]:
        """Every operation under its id; of several rows for one, which differ in path, the last."""
        return {row[0]: _operation(row) for row in self._rows}

    def at(self, key: str) -> Operation:
        """Return an operation by its key, such as `POST /threads/{}/runs`.

        Raises MockError if there is none: neither the document nor the SDK has it any more.
        """
        operation_id = self._ids.get(key)
        if operation_id is None:
            raise MockError(
                f"{key}: the API that this package was generated from has no such operation; "
                "use a release of openai-responses that has it."
            )
        return self.by_id[operation_id]

    @cached_property
    def _ids(self) -> Mapping[str, str]:
        """The ids of operations by their keys: one for each path at which it is called."""
        return {
            key_of(method, path, query): operation_id
            for operation_id, method, path, query, *_ in self._rows
        }

    @cached_property
    def router(self) -> Router[Operation]:
        """The trie over the path templates of all operations."""
        router: Router[Operation] = Router()
        for operation_id, method, path, query, *_ in self._rows:
            router.add(method, path, self.by_id[operation_id], query)
        return router


def key_of(method: str, path: str, query: Sequence[tuple[str, str]] = ()) -> str:
    """Return what tells an operation from all others, whatever a document calls it.

    That is its method, its path without the names of parameters, and the query that it is asked
    with: `GET /files/{}/content`, `POST /responses?beta=true`.
    """
    asked = "&".join(f"{name}={value}" for name, value in query)
    return f"{method} {_PARAMETER.sub('{}', path)}" + (f"?{asked}" if asked else "")


def _operation(row: OperationRow) -> Operation:
    *facts, stream = row
    return Operation._make([*facts, None if stream is None else StreamFacts._make(stream)])
