"""The operations table: pure data that imports nothing."""

from __future__ import annotations

from codegen import names
from codegen.ir import Api, Operation
from codegen.render import render


def operations_file(api: Api) -> tuple[str, str]:
    """Relative path and text of the operations table."""
    return (
        "operations.py",
        render(
            "operations.py.jinja",
            title="Every operation of the API, one row each.",
            rows=[_row(one) for one in api.operations],
        ),
    )


def _row(operation: Operation) -> str:
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
            _stream_row(operation),
        )
    )


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
