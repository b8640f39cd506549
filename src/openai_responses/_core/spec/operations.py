"""Operations as data: the rows of the generated table, and the table's lookups."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from typing import NamedTuple, TypeAlias

from openai_responses._core.errors.exceptions import MockError

from .path_router import Router

__all__ = [
    "Operation",
    "OperationTable",
    "SdkTypePath",
    "StreamFacts",
    "TypePath",
    "key_of",
]

_PARAMETER = re.compile(r"\{([^}]*)\}")

TypePath = tuple[str, str]
SdkTypePath: TypeAlias = "tuple[str, str, tuple[SdkTypePath, ...]]"


class StreamFacts(NamedTuple):
    """How an operation streams: the parameter that enables it, and the framing.

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
    """One operation of the API: a row of the generated table.

    `path` is a template (`/files/{file_id}`), `query` has the required query parameters, `name` is
    the attribute path on the mock; `answer` and `request` are the schemas of its bodies, as module
    and name (see `SchemaPath`), `parameters` is that of its query; `sdk_answers` are the SDK's
    types for the answer, with their arguments; `session` is the generated base, as module and name,
    of the sessions of an operation that opens a WebSocket. Defaults are the most frequent values;
    the generated table omits them.
    """

    id: str
    method: str
    path: str
    name: str
    query: tuple[tuple[str, str], ...] = ()
    aliases: tuple[str, ...] = ()
    status: int = 200
    answer_media_types: tuple[str, ...] = ("application/json",)
    request_media_types: tuple[str, ...] = ()
    admin: bool = False
    answer: TypePath | None = None
    request: TypePath | None = None
    parameters: TypePath | None = None
    sdk_answers: tuple[SdkTypePath, ...] = ()
    stream: StreamFacts | None = None
    session: TypePath | None = None

    @property
    def key(self) -> str:
        """The key of the operation in hand-written code: see `key_of`."""
        return key_of(self.method, self.path, self.query)

    @property
    def parameter_names(self) -> list[str]:
        """The names of the path's parameters."""
        return _PARAMETER.findall(self.path)

    def named(self, *values: str) -> dict[str, str]:
        """Return the given values of the path's parameters, in their order, by name.

        Raises ValueError if there are more or fewer values than parameters.
        """
        return dict(zip(self.parameter_names, values, strict=True))

    def __hash__(self) -> int:
        """Return the hash of the id, which is faster than that of all fields."""
        return hash(self.id)

    @property
    def answers_json(self) -> bool:
        """Whether an answer is a JSON object; true also if the document has no body for it."""
        media_types = self.answer_media_types
        return not media_types or any(media_type.endswith("json") for media_type in media_types)

    @property
    def can_answer_none(self) -> bool:
        """Whether None is an answer, one without a body; for other routes it removes the answer."""
        return not self.answer_media_types and self.session is None

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
    """All operations of an API, and the router over them, which is built on the first request."""

    def __init__(self, rows: Sequence[Operation]) -> None:
        self.rows = rows

    @cached_property
    def by_id(self) -> Mapping[str, Operation]:
        """Every operation by its id; of several rows for one id, which differ in path, the last."""
        return {row.id: row for row in self.rows}

    def at(self, key: str) -> Operation:
        """Return an operation by its key, such as `POST /threads/{}/runs`.

        Raises MockError if neither the document nor the SDK has it any more.
        """
        found = self.find(key)
        if found is None:
            raise MockError(
                f"{key}: the API that this package was generated from has no such operation; "
                "use a release of openai-responses that has it."
            )
        return found

    def find(self, key: str) -> Operation | None:
        """Return an operation by its key; None if there is none."""
        operation_id = self._ids.get(key)
        return None if operation_id is None else self.by_id[operation_id]

    def keys_of(self, operation: Operation) -> Sequence[str]:
        """Return all keys of an operation: one for each of its paths."""
        return self._keys[operation.id]

    @cached_property
    def _keys(self) -> Mapping[str, Sequence[str]]:
        keys: defaultdict[str, list[str]] = defaultdict(list)
        for key, operation_id in self._ids.items():
            keys[operation_id].append(key)
        return keys

    @cached_property
    def _ids(self) -> Mapping[str, str]:
        """The ids of operations by key."""
        return {key_of(row.method, row.path, row.query): row.id for row in self.rows}

    @cached_property
    def router(self) -> Router[Operation]:
        """The trie over the path templates of all operations."""
        router: Router[Operation] = Router()
        for row in self.rows:
            router.add(row.method, row.path, self.by_id[row.id], row.query)
        return router


@cache
@cache
def key_of(method: str, path: str, query: tuple[tuple[str, str], ...] = ()) -> str:
    """Return the key that identifies an operation, independent of its id in the document.

    It has the method, the path without parameter names, and the required query: `GET
    /files/{}/content`, `POST /responses?beta=true`.
    """
    required_query = "&".join(f"{name}={value}" for name, value in query)
    return f"{method} {_PARAMETER.sub('{}', path)}" + (
        f"?{required_query}" if required_query else ""
    )
