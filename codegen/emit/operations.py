"""Writes the table of operations: one row with named fields per operation, data only."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple, cast

from codegen import names
from codegen.emit.render import render
from codegen.emit.sdk_types import sdk_row
from codegen.emit.types import TypeModules
from codegen.ir.facts import Api, Operation, Stream

_STEP, _WIDTH = " " * 4, 100
_INDENT = _STEP * 2
# The defaults of `Operation` in `openai_responses._core.spec.operations`.
DEFAULTS: dict[str, object] = {
    "query": (),
    "aliases": (),
    "status": 200,
    "answer_media_types": ("application/json",),
    "request_media_types": (),
    "admin": False,
    "answer": None,
    "request": None,
    "parameters": None,
    "sdk_answers": (),
    "stream": None,
    "session": None,
}


class _Code(str):
    """Python source, which is written unchanged."""

    __slots__ = ()


class _Call(NamedTuple):
    """A call of a function with named arguments."""

    function: str
    fields: Mapping[str, object]


def operations_file(api: Api, types: TypeModules) -> tuple[str, str]:
    """Return relative path and text of the table of operations."""
    rows = [row for one in api.operations for row in _rows(one, types)]
    homes = {name: types.schema_home(name) for one in api.operations for name in _type_names(one)}
    return (
        "operations.py",
        render(
            "operations.py.jinja",
            title="Every operation of the API, a row for each path at which it is called.",
            modules=sorted({(_constant(home), home) for home in homes.values()}),
            rows=rows,
        ),
    )


def _rows(operation: Operation, types: TypeModules) -> Iterator[str]:
    if operation.moved_to is not None:
        yield _row(replace(operation, path=operation.moved_to), types)
    yield _row(operation, types)


def _row(operation: Operation, types: TypeModules) -> str:
    fields: dict[str, object] = {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "name": operation.name,
        "query": operation.query,
        "aliases": operation.aliases,
        "status": operation.status,
        "answer_media_types": operation.answer_media_types,
        "request_media_types": operation.request_media_types,
        "admin": operation.admin,
        "answer": _type(operation.answer, types),
        "request": _type(operation.request, types),
        "parameters": _type(operation.parameters, types),
        "sdk_answers": tuple(sdk_row(one) for one in operation.sdk_answers),
        "stream": _stream(operation.id, operation.stream),
    }
    row_fields = {
        key: value for key, value in fields.items() if value != DEFAULTS.get(key, DEFAULTS)
    }
    return _wrap_items([_argument(key, value) for key, value in row_fields.items()], _INDENT)


def _type_names(operation: Operation) -> list[str]:
    named = (operation.answer, operation.request, operation.parameters)
    return [name for name in named if name is not None]


def _type(name: str | None, types: TypeModules) -> _Code | None:
    return None if name is None else _Code(f'({_constant(types.schema_home(name))}, "{name}")')


def _constant(module: str) -> str:
    """Return the constant for a module of types: `VECTOR_STORES`."""
    return module.rpartition(".")[2].upper()


def _stream(operation_id: str, stream: Stream | None) -> _Call | None:
    if stream is None:
        return None
    return _Call(
        "StreamFacts",
        {
            "switch_in": stream.switch_in,
            "switch_name": stream.switch_name,
            "switch_value": stream.switch_value,
            "event": stream.event,
            "terminator": stream.terminator,
            "line_end": stream.line_end,
            "base": names.stream_class(operation_id),
        },
    )


def _argument(key: str, value: object) -> str:
    """Render `key=value`, with one line per item of the value if it is too long for one line."""
    text = f"{key}={_python(value)}"
    if len(_INDENT) + len(text) < _WIDTH or not isinstance(value, tuple):
        return text
    opening = f"{value.function}(" if isinstance(value, _Call) else "("
    lines = _wrap_items(_items(cast("tuple[object, ...]", value)), _INDENT + _STEP)
    return f"{key}={opening}\n{lines}\n{_INDENT})"


def _items(value: tuple[object, ...]) -> list[str]:
    if isinstance(value, _Call):
        return [f"{key}={_python(one)}" for key, one in value.fields.items()]
    return [_python(one) for one in value]


def _python(value: object) -> str:
    if isinstance(value, _Code):
        return value
    if isinstance(value, str):
        return json.dumps(value)
    if isinstance(value, _Call):
        return f"{value.function}({', '.join(_items(value))})"
    if isinstance(value, tuple):
        items = _items(cast("tuple[object, ...]", value))
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
    return repr(value)


def _wrap_items(items: Iterable[str], indent: str) -> str:
    """Wrap items, each followed by a comma, into as few lines as possible."""
    lines: list[str] = []
    for item in items:
        longer = f"{lines[-1]} {item}," if lines else ""
        if lines and "\n" not in longer and len(indent) + len(longer) <= _WIDTH:
            lines[-1] = longer
        else:
            lines.append(f"{item},")
    return "\n".join(indent + line for line in lines)
