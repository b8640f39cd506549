"""Deep partials, the types of `.response`: every key is optional at every level."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping

from codegen import names
from codegen.emit.inlining import annotated_parts
from codegen.emit.modules import reachable
from codegen.emit.python_types import (
    AliasType,
    PythonType,
    TypedDictField,
    TypedDictType,
    references,
)


def partial_types(types: Mapping[str, PythonType], roots: Iterable[str]) -> dict[str, PythonType]:
    """Return the deep partials of all types that `roots` refer to, by the original's name.

    A type that contains no object (a string, a list of numbers) is its own partial and is left out.
    Raises CodegenError if two partials have the same name.
    """
    refs = references(types)
    reached = reachable(roots, refs)
    objects = {name for name in types if isinstance(types[name], TypedDictType)}
    with_partials = {name for name in reached if reachable([name], refs) & objects}
    names.refuse_duplicates(
        (names.partial(name), f"the deep partial of {name}") for name in with_partials
    )
    return {name: _partial_type(types[name], with_partials) for name in sorted(with_partials)}


def _partial_type(original: PythonType, with_partials: set[str]) -> PythonType:
    rename = _Rename(with_partials)
    name = names.partial(original.name)
    if isinstance(original, AliasType):
        return AliasType(name, rename.expression(original.expression))
    return TypedDictType(
        name,
        tuple(
            TypedDictField(one.name, rename.expression(one.annotation), required=False)
            for one in original.fields
        ),
    )


class _Rename(ast.NodeTransformer):
    def __init__(self, with_partials: set[str]) -> None:
        self._twinned = with_partials

    def expression(self, node: ast.expr) -> ast.expr:
        copied = ast.parse(ast.unparse(node), mode="eval").body
        visited = self.visit(copied)
        assert isinstance(visited, ast.expr)
        return visited

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in self._twinned:
            return ast.Name(names.partial(node.id), ast.Load())
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        self.generic_visit(node)
        parts = annotated_parts(node)
        if parts is None:
            return node
        inner, keywords = parts
        # A partial may leave the discriminator out, so pydantic must not require it.
        return inner if any(keyword.arg == "discriminator" for keyword in keywords) else node
