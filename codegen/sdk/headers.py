"""Reads the headers that a method sets, and whether they declare a multipart body."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from codegen.document import Document
from codegen.sdk.assignments import Assignments, names_in
from codegen.sdk.bindings import Function
from codegen.sdk.expressions import last_name
from codegen.sdk.problems import UnclearError, source_of

ENCODER = "encode_multipart"
_CALLER_HEADERS = "extra_headers"


def header_facts(node: ast.expr | None, function: Function, assignments: Assignments) -> Document:
    """Return `headers`, which the method always sends, and `header_params`, set by arguments.

    Raises UnclearError if a header's value is neither a constant nor an argument.
    """
    fixed: Document = {}
    parameter_headers: Document = {}
    for name, value in _headers(node, assignments):
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            fixed[name] = value.value
        else:
            parameter_headers[name] = _argument_in(value, function)
    facts: Document = {"headers": _sort(fixed), "header_params": _sort(parameter_headers)}
    return {key: value for key, value in facts.items() if value}


def always_multipart(node: ast.expr | None, assignments: Assignments) -> bool:
    """Whether a method always declares its body as multipart."""
    return any(
        _is_multipart_header(name, value, assignments)
        for assigned in (assignments.assignments_to(node) if node is not None else [])
        if not assigned.conditional
        for name, value in _entries(assigned.value)
    )


def _headers(node: ast.expr | None, assignments: Assignments) -> Iterator[tuple[str, ast.expr]]:
    """Yield the headers that a method sets, except the media type of a multipart body."""
    if node is None:
        return
    for value in assignments.values_of(node) or [node]:
        for name, header in _entries(value):
            if not _is_multipart_header(name, header, assignments):
                yield name, header


def _is_multipart_header(name: str, value: ast.expr, assignments: Assignments) -> bool:
    """Whether a header is the multipart media type, with or without a boundary."""
    if name.lower() != "content-type":
        return False
    if isinstance(value, ast.Constant):
        return value.value == "multipart/form-data"
    return any(last_name(call) == ENCODER for call in assignments.values_of(value))


def _entries(node: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    """Yield the headers of a dict, of dicts unpacked in it, and of those passed to a function."""
    if isinstance(node, ast.Call) and node.args:
        yield from _entries(node.args[0])
    elif isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            if key is None:
                yield from _entries(value)
            else:
                yield _name(key), value
    elif _CALLER_HEADERS not in names_in(node):
        raise UnclearError(node, f"{source_of(node)}: expected headers")


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise UnclearError(node, f"{source_of(node)}: expected the name of a header")


def _argument_in(node: ast.expr, function: Function) -> str:
    """Return the argument of the method that a header's value is made from."""
    used = names_in(node)
    for argument in (*function.args.args, *function.args.kwonlyargs):
        if argument.arg in used:
            return argument.arg
    raise UnclearError(node, f"{source_of(node)}: expected a constant or an argument in a header")


def _sort(headers: Document) -> Document:
    return dict(sorted(headers.items()))
