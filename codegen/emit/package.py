"""Generates all files of the package in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from codegen.document import Document
from codegen.emit.coverage import coverage_page
from codegen.emit.families import family_files
from codegen.emit.layout import format_files
from codegen.emit.modules import assign_modules
from codegen.emit.operations import operations_file
from codegen.emit.origin import origin_file
from codegen.emit.partials import partial_types
from codegen.emit.python_types import python_types, references
from codegen.emit.queries import queries_file
from codegen.emit.render import render
from codegen.emit.retirements import retirements_file
from codegen.emit.routes import route_files
from codegen.emit.schemas import schema_files
from codegen.emit.sessions import session_files
from codegen.emit.streams import stream_files
from codegen.emit.types import TypeModules
from codegen.emit.webhook_events import webhook_events_file
from codegen.fetch.upstream import Upstream
from codegen.ir import Api, build_api, type_roots, websocket_roots
from codegen.retired import Retired

Stage = Callable[[str], None]

_PACKAGES = {
    "__init__.py": "Written by codegen: operations, types, routes and streams of OpenAI's API.",
    "schemas/__init__.py": "JSON Schema of everything that the API takes and returns, by module.",
    "types/__init__.py": "TypedDicts of everything that the API takes and returns.",
    "types/partials/__init__.py": "Deep partials: what may be assigned to `.response`.",
}
# PEP 561: marks the package as typed.
_MARKERS = {"py.typed": ""}


class GeneratedPackage(NamedTuple):
    """The files of the package by relative path, and the page about it."""

    files: dict[str, str]
    coverage: str


def generate_package(
    snapshot: Document,
    sdk: Document,
    stage: Stage,
    upstream: Upstream | None = None,
    retired: Retired | None = None,
) -> GeneratedPackage:
    """Return the generated package and the page about its contents.

    `stage` is called with the name of each stage at its beginning; `upstream` identifies the
    document; `retired` has the operations and models that OpenAI has switched off. Raises
    CodegenError if the snapshot or the SDK's tree is invalid.
    """
    stage("read the API")
    api = build_api(snapshot, sdk)
    stage("make types")
    types = _type_modules(api)
    stage("render")
    facts = (origin_file(sdk, upstream), retirements_file(retired or Retired()))
    files = dict([*_render(api, types), *facts])
    data = dict(schema_files(types.types, types.modules, sdk))
    stage("format")
    return GeneratedPackage({**format_files(files), **data, **_MARKERS}, coverage_page(api, sdk))


def _type_modules(api: Api) -> TypeModules:
    types = python_types(api.schemas)
    answers = {one.answer for one in api.operations if one.answer is not None}
    return TypeModules(
        types,
        partial_types(types, answers),
        assign_modules(references(types), type_roots(api), websocket_roots(api)),
    )


def _render(api: Api, types: TypeModules) -> Iterator[tuple[str, str]]:
    for path, title in _PACKAGES.items():
        yield path, render("package.py.jinja", title=title)
    yield operations_file(api, types)
    yield queries_file(api)
    yield from family_files(api)
    yield from types.files()
    yield from route_files(api, types)
    yield from stream_files(api, types)
    yield from session_files(api, types)
    yield webhook_events_file(api, types)


def sizes(files: Mapping[str, str]) -> str:
    """Return the number of files, lines and megabytes in one line."""
    lines = sum(text.count("\n") for text in files.values())
    megabytes = sum(len(text.encode()) for text in files.values()) / 1e6
    return f"{len(files)} files, {lines:,} lines, {megabytes:.1f} MB"
