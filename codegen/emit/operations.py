"""The operations table: pure data that imports nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen import names
from codegen.emit.render import render
from codegen.emit.sdk_types import sdk_row
from codegen.emit.types import TypeModules
from codegen.ir.facts import Api, Operation


def operations_file(api: Api, types: TypeModules) -> tuple[str, str]:
    """Relative path and text of the operations table."""
    return (
        "operations.py",
        render(
            "operations.py.jinja",
            title="Every operation of the API, a row for each path at which it is called.",
            rows=[row for one in api.operations for row in _rows(one, types)],
        ),
    )


def _rows(operation: Operation, types: TypeModules) -> Iterator[str]:
    if operation.moved_to is not None:
        yield _row(replace(operation, path=operation.moved_to), types)
    yield _row(operation, types)


def _row(operation: Operation, types: TypeModules) -> str:
    return repr(
        (
            operation.id,
            operation.method,
            operation.path,
            operation.query,
            operation.name,
            operation.aliases,
            names.module(operation.name),
            operation.status,
            operation.answer_media_types,
            operation.request_media_types,
            operation.admin,
            _type(operation.answer, types),
            _type(operation.request, types),
            _type(operation.parameters, types),
            tuple(sdk_row(one) for one in operation.sdk_answers),
            _stream_row(operation),
        )
    )


def _type(name: str | None, types: TypeModules) -> tuple[str, str] | None:
    return None if name is None else (types.home(name), name)


def _stream_row(operation: Operation) -> tuple[str | bool, ...] | None:
    stream = operation.stream
    if stream is None:
        return None
    return (
        stream.switch_in,
        stream.switch_name,
        stream.switch_value,
        stream.event,
        stream.terminator,
        stream.line_end,
        names.stream_class(operation.id),
    )
