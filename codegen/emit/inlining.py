"""Replaces the names of the generator's anonymous types by their definitions."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from copy import deepcopy

from codegen.document import Document
from codegen.ir.unions import FlatSchemas

# Lookahead, lookbehind and references to groups, which Rust's regular expressions lack.
_LOOKAROUND = re.compile(r"\(\?<?[=!]|\\[1-9]")


def discriminate(expression: ast.expr, schemas: FlatSchemas, schema: Document) -> ast.expr:
    """Annotate a union with its discriminator, if it has one."""
    key = schemas.discriminator(schema)
    if key is None:
        return expression
    return _annotate(expression, [ast.keyword("discriminator", ast.Constant(key))])


def annotated_parts(node: ast.Subscript) -> tuple[ast.expr, list[ast.keyword]] | None:
    """Return the type and the `Field` keywords of `Annotated[..., Field(...)]`, else None."""
    if not isinstance(node.value, ast.Name) or node.value.id != "Annotated":
        return None
    if not isinstance(node.slice, ast.Tuple) or len(node.slice.elts) != 2:
        return None
    inner, call = node.slice.elts
    return (inner, call.keywords) if isinstance(call, ast.Call) else None


def _annotate(expression: ast.expr, keywords: list[ast.keyword]) -> ast.expr:
    call = ast.Call(ast.Name("Field", ast.Load()), [], keywords)
    return ast.Subscript(
        ast.Name("Annotated", ast.Load()),
        ast.Tuple([expression, call], ast.Load()),
        ast.Load(),
    )


class Inliner(ast.NodeTransformer):
    """Inlines anonymous types, and removes annotations that TypedDicts do not need."""

    def __init__(
        self,
        names: Mapping[str, str],
        definitions: Mapping[str, ast.expr | dict[str, ast.expr]],
        schemas: FlatSchemas,
    ) -> None:
        """Take the final names by the generator's names, and the generator's definitions."""
        self._names = names
        self._definitions = definitions
        self._schemas = schemas

    def visit_expression(self, node: ast.expr) -> ast.expr:
        """Return an expression with everything inlined."""
        visited = self.visit(node)
        assert isinstance(visited, ast.expr)
        return visited

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """Replace the name of an anonymous type by its definition, other names by final ones."""
        if node.id == "Any":
            return ast.Name("object", ast.Load())
        name = self._names.get(node.id)
        if name is None:
            return node
        definitions = self._definitions.get(name)
        if name in self._schemas.named or not isinstance(definitions, ast.expr):
            return ast.Name(name, ast.Load())
        schema = self._schemas.anonymous[name]
        return discriminate(self.visit_expression(deepcopy(definitions)), self._schemas, schema)

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        """Replace a quoted type by the type."""
        # The generator quotes types that are defined later; they are sorted afterwards.
        return (
            self.visit_expression(parse_expression(node.value))
            if isinstance(node.value, str)
            else node
        )

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """Inline the arguments, write unions with `|`, and remove aliases of fields."""
        outer = node.value.id if isinstance(node.value, ast.Name) else ""
        if outer == "Literal":
            return node
        if parts := annotated_parts(node):
            inner = self.visit_expression(parts[0])
            kept = [_constraint(keyword) for keyword in parts[1] if keyword.arg != "alias"]
            return _annotate(inner, kept) if kept else inner
        node.slice = self.visit_expression(node.slice)
        return _union_of(node.slice) if outer == "Union" else node


def _constraint(keyword: ast.keyword) -> ast.keyword:
    """Return a keyword of `Field`; a pattern with lookaround is compiled by Python's `re`."""
    if keyword.arg != "pattern":
        return keyword
    call = keyword.value
    pattern = call.args[0] if isinstance(call, ast.Call) else call
    if isinstance(pattern, ast.Constant) and _LOOKAROUND.search(str(pattern.value)):
        compiler = ast.Attribute(ast.Name("re", ast.Load()), "compile", ast.Load())
        pattern = ast.Call(compiler, [pattern], [])
    return ast.keyword(keyword.arg, pattern)


def parse_expression(text: str) -> ast.expr:
    """Parse an expression."""
    return ast.parse(text, mode="eval").body


def _union_of(members: ast.expr) -> ast.expr:
    """Return `A | B` for the members of `Union[A, B]`."""
    first, *others = members.elts if isinstance(members, ast.Tuple) else [members]
    for other in others:
        first = ast.BinOp(first, ast.BitOr(), other)
    return first
