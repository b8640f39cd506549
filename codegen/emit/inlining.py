"""Anonymous types of the generator, put where they are used, as Python expressions."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from copy import deepcopy

from codegen.document import Document
from codegen.ir.unions import FlatSchemas

# What Rust's regular expressions lack: looking ahead and behind, references to groups.
_LOOKAROUND = re.compile(r"\(\?<?[=!]|\\[1-9]")


def discriminate(expression: ast.expr, schemas: FlatSchemas, schema: Document) -> ast.expr:
    """A union with the key that tells its variants apart, where there is one."""
    key = schemas.discriminator(schema)
    if key is None:
        return expression
    return _annotate(expression, [ast.keyword("discriminator", ast.Constant(key))])


def annotated_parts(node: ast.Subscript) -> tuple[ast.expr, list[ast.keyword]] | None:
    """The type and the `Field` keywords of `Annotated[..., Field(...)]`, None for anything else."""
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
    """Puts anonymous types where they are used and drops what TypedDicts do not need."""

    def __init__(
        self,
        names: Mapping[str, str],
        definitions: Mapping[str, ast.expr | dict[str, ast.expr]],
        schemas: FlatSchemas,
    ) -> None:
        """Take our name for each of the generator's, and what it made of each."""
        self._names = names
        self._definitions = definitions
        self._schemas = schemas

    def visit_expression(self, node: ast.expr) -> ast.expr:
        """Return an expression with everything inlined."""
        visited = self.visit(node)
        assert isinstance(visited, ast.expr)
        return visited

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """Replace the name of an anonymous type by its definition, other names by ours."""
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
        # A type named before it is defined comes in quotes; ours are put in order afterwards.
        return (
            self.visit_expression(parse_expression(node.value))
            if isinstance(node.value, str)
            else node
        )

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """Inline the arguments; write unions with `|`, and drop aliases of fields."""
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
    """A keyword of `Field`; a pattern that pydantic's own engine cannot run is for Python's."""
    if keyword.arg != "pattern":
        return keyword
    call = keyword.value
    pattern = call.args[0] if isinstance(call, ast.Call) else call
    if isinstance(pattern, ast.Constant) and _LOOKAROUND.search(str(pattern.value)):
        compiler = ast.Attribute(ast.Name("re", ast.Load()), "compile", ast.Load())
        pattern = ast.Call(compiler, [pattern], [])
    return ast.keyword(keyword.arg, pattern)


def parse_expression(text: str) -> ast.expr:
    """The expression in a text."""
    return ast.parse(text, mode="eval").body


def _union_of(members: ast.expr) -> ast.expr:
    """`A | B` for the members of `Union[A, B]`."""
    first, *others = members.elts if isinstance(members, ast.Tuple) else [members]
    for other in others:
        first = ast.BinOp(first, ast.BitOr(), other)
    return first
