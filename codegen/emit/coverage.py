"""Writes `docs/coverage.md`, the table of the SDK's methods and what the mock does for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from codegen.document import Document, mapping, sequence
from codegen.ir import Api
from codegen.ir.facts import Operation

_HEAD = """\
# What is mocked

Every method of openai {version}, and what the mock does when it is called.
Written by `python -m codegen generate`; do not edit.

- **mocked**: the call is answered without a word from the test.
- **stateful**: what the call creates, finds, changes or deletes is kept in the mock's store.
- **streams**: the call can answer with an event stream.
- **validated**: the parts of the request that have a type to be held against.
- **source**: who says what is sent and answered: OpenAI's document, or, as long as the document
  lacks the operation, the source of the openai package (SDK).

{counts}
"""
_COLUMNS = ("method", "request", "mocked", "stateful", "streams", "validated", "source")
_OF_DOCUMENT = "document"
_OF_SDK = "SDK"


@dataclass(frozen=True)
class _Row:
    """A row of the table; an empty cell means no."""

    name: str
    request: str
    mocked: bool
    stateful: bool = False
    streams: bool = False
    validated: str = ""
    source: str = ""

    def cells(self) -> Iterator[str]:
        """The texts of the cells, in the order of the columns."""
        yield f"`{self.name}`"
        yield self.request
        for fact in (self.mocked, self.stateful, self.streams):
            yield "yes" if fact else ""
        yield self.validated
        yield self.source


def coverage_page(api: Api, sdk: Document) -> str:
    """Return the page for an SDK as recorded in `openapi/sdk.yaml`."""
    rows = sorted(
        [*_methods(api), *_helpers(sdk), *_websockets(sdk)], key=lambda row: row.name.split(".")
    )
    version = mapping(sdk.get("sdk")).get("version")
    parts = [_HEAD.format(version=version, counts=_counts(api))]
    for resource, members in groupby(rows, key=lambda row: row.name.split(".")[0]):
        parts.append(_section(resource, list(members)))
    return "\n".join(parts)


def _methods(api: Api) -> Iterator[_Row]:
    for operation in api.operations:
        for name in (operation.name, *operation.aliases):
            yield _row(api, operation, name)


def _row(api: Api, operation: Operation, name: str) -> _Row:
    query = "&".join(f"{key}={value}" for key, value in operation.query)
    path = operation.path + (f"?{query}" if query else "")
    parts = (("body", operation.request), ("query", operation.parameters))
    return _Row(
        name,
        f"`{operation.method} {path}`",
        mocked=True,
        stateful=_is_stateful(api, operation),
        streams=operation.stream is not None,
        validated=", ".join(part for part, type_ in parts if type_ is not None),
        source=_OF_DOCUMENT if operation.documented else _OF_SDK,
    )


def _is_stateful(api: Api, operation: Operation) -> bool:
    """Whether the objects of an operation can be created, or belong to objects that can."""
    place = api.places.get(operation.id)
    answers = {one.id: one.answer for one in api.operations}
    path = None if place is None else place.path
    while path is not None:
        family = api.families[path]
        created = family.operations.get("create")
        if created is not None and answers[created] is not None:
            return True
        path = family.parent
    return False


def _helpers(sdk: Document) -> Iterator[_Row]:
    for one in map(mapping, sequence(sdk.get("helpers"))):
        yield _Row(str(one["name"]), "through other methods", mocked=True)


def _websockets(sdk: Document) -> Iterator[_Row]:
    for one in map(mapping, sequence(sdk.get("websockets"))):
        yield _Row(str(one["name"]), f"WebSocket `{one['path']}`", mocked=True)


def _counts(api: Api) -> str:
    operations = api.operations
    facts: Mapping[str, int] = {
        "operations": len(operations),
        "of the SDK alone": sum(not one.documented for one in operations),
        "stateful": sum(_is_stateful(api, one) for one in operations),
        "streaming": sum(one.stream is not None for one in operations),
    }
    return ", ".join(f"{count} {what}" for what, count in facts.items()) + "."


def _section(resource: str, rows: Sequence[_Row]) -> str:
    lines = [
        f"## {resource}",
        "",
        f"| {' | '.join(_COLUMNS)} |",
        f"|{'---|' * len(_COLUMNS)}",
        *(f"| {' | '.join(row.cells())} |" for row in rows),
    ]
    return "\n".join(lines) + "\n"
