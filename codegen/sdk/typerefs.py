"""Reads type expressions of the SDK's source as data: the module of a type, and its kind.

A reference is `{kind, module, name, args}`: `module` and `name` are what a type checker lets others
import, `args` (only where there are any) are references again. So `openai.pagination` +
`SyncCursorPage` + one argument is the annotation `openai.pagination.SyncCursorPage[...]`. Kinds:

    model   a class              none    no body is read
    union   of several types     binary  the body's bytes
    list    of one type          text    the body as a string
    page    of one item type     any     whatever the body holds
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from codegen.document import Document, Json
from codegen.sdk.expressions import (
    dotted_name,
    last_name,
    subscript_elements,
    union_members,
    unquote,
)
from codegen.sdk.problems import UnclearError, source_of
from codegen.sdk.source import (
    ClassDefinition,
    Definition,
    External,
    FunctionDefinition,
    Module,
    Package,
    Scope,
)

_NAMED_KINDS = {
    "NoneType": "none",
    "HttpxBinaryResponseContent": "binary",
    "str": "text",
    "bytes": "binary",
    "List": "list",
    "list": "list",
}
_STREAMS = ("Stream", "AsyncStream")


class TypeReader:
    """Makes references of type expressions; methods raise UnclearError for other expressions."""

    def __init__(self, package: Package) -> None:
        """Take the package that resolves names."""
        self._package = package

    def response(self, node: ast.expr, scope: Scope) -> Document:
        """Return the type of a `cast_to=` argument.

        `cast(..., X)` is X; the call of a function is the function's return annotation.
        """
        if not isinstance(node, ast.Call):
            return self.reference(node, scope)
        if last_name(node) == "cast" and len(node.args) == 2:
            return self.response(node.args[1], scope)
        found = self._package.find(scope, dotted_name(node.func) or "")
        if isinstance(found, FunctionDefinition) and found.node.returns is not None:
            returns = unquote(found.node.returns)
            if isinstance(returns, ast.Subscript) and last_name(returns) in ("type", "Type"):
                return self.reference(returns.slice, found.scope)
        text = f"{source_of(node)}: expected a function annotated to return type[...]"
        raise UnclearError(node, text, scope.module)

    def page(self, node: ast.expr, scope: Scope) -> Document:
        """Return the page class of a `page=` argument, with its item type."""
        return {**self.reference(node, scope), "kind": "page"}

    def stream(self, node: ast.expr, scope: Scope) -> Document:
        """Return the class of a `stream_cls=` argument; under `event` the type of its events."""
        target = node.value if isinstance(node, ast.Subscript) else node
        reference = {**self._named_reference(target, scope), "event": self._event(node, scope)}
        return {key: value for key, value in reference.items() if key != "kind"}

    def request(self, node: ast.expr, scope: Scope) -> Document:
        """Return the `*Params` type that a request is transformed with.

        If the type depends on an argument, it is the module's alias of the union of these types.
        """
        leaves = list(_branches(node))
        if len(leaves) == 1:
            return _without_kind(self.reference(node, scope))
        alias = self._alias_of_union(leaves, scope)
        if alias is not None:
            return self._import(alias)
        args: list[Json] = [_without_kind(self.reference(leaf, scope)) for leaf in leaves]
        return {"module": "typing", "name": "Union", "args": args}

    def reference(self, node: ast.expr, scope: Scope) -> Document:
        """Return the reference of a type expression."""
        node = unquote(node)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return self._union(list(union_members(node)), scope)
        if isinstance(node, ast.IfExp):
            return self._union(list(_branches(node)), scope)
        if isinstance(node, ast.Constant) and node.value is None:
            return {"kind": "none"}
        if isinstance(node, ast.Subscript):
            return self._subscript(node, scope)
        return self._named_reference(node, scope)

    def _event(self, node: ast.expr, scope: Scope) -> Document:
        """Return the argument of `Stream[...]`, which is the class itself or one of its bases."""
        target = node.value if isinstance(node, ast.Subscript) else node
        found = self._meaning(target, scope)
        if isinstance(node, ast.Subscript) and found.name in _STREAMS:
            return self.reference(node.slice, scope)
        if isinstance(found, ClassDefinition):
            for base in found.node.bases:
                if last_name(base).endswith(_STREAMS):
                    return self._event(base, found.scope)
        text = f"{source_of(node)}: the stream class names no type of event"
        raise UnclearError(node, text, scope.module)

    def _subscript(self, node: ast.Subscript, scope: Scope) -> Document:
        args = subscript_elements(node)
        name = last_name(node)
        if name == "Annotated":
            return self.reference(args[0], scope)
        if name == "Union":
            return self._union(args, scope)
        if name == "Optional":
            return self._union([*args, ast.Constant(None)], scope)
        plain: list[Json] = [self.reference(arg, scope) for arg in args]
        return {**self._named_reference(node.value, scope), "args": plain}

    def _union(self, members: list[ast.expr], scope: Scope) -> Document:
        args: list[Json] = [self.reference(member, scope) for member in members]
        return {"kind": "union", "module": "typing", "name": "Union", "args": args}

    def _named_reference(self, node: ast.expr, scope: Scope) -> Document:
        meaning = self._meaning(node, scope)
        kind = self._kind(meaning)
        return {"kind": kind} if kind == "none" else {"kind": kind, **self._import(meaning)}

    def _import(self, meaning: Definition | External) -> Document:
        if isinstance(meaning, External):
            return {"module": meaning.module, "name": meaning.name}
        return {"module": self._package.public_module(meaning), "name": meaning.name}

    def _kind(self, meaning: Definition | External) -> Json:
        if meaning.name in _NAMED_KINDS:
            return _NAMED_KINDS[meaning.name]
        if isinstance(meaning, ClassDefinition):
            return "model"
        if isinstance(meaning, Definition) and isinstance(meaning.node, ast.expr):
            return self.reference(meaning.node, meaning.scope)["kind"]
        return "any"

    def _meaning(self, node: ast.expr, scope: Scope) -> Definition | External:
        found = self._package.find(scope, dotted_name(node) or "")
        if found is None or isinstance(found, (Module, FunctionDefinition)):
            text = f"{source_of(node)}: expected the name of a type"
            raise UnclearError(node, text, scope.module)
        return found

    def _alias_of_union(self, leaves: list[ast.expr], scope: Scope) -> Definition | None:
        meanings = [self._meaning(leaf, scope) for leaf in leaves]
        first = meanings[0]
        if isinstance(first, External):
            return None
        for name, value in first.module.bindings.items():
            if isinstance(value, ast.Subscript) and last_name(value) == "Union":
                names = [dotted_name(member) or "" for member in subscript_elements(value)]
                members = [self._package.find(first.scope, member) for member in names]
                if len(members) == len(leaves) and all(m in members for m in meanings):
                    return Definition(first.module, name, value)
        return None


def _branches(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the values that a conditional expression can have, in source order."""
    if isinstance(node, ast.IfExp):
        yield from _branches(node.body)
        yield from _branches(node.orelse)
    else:
        yield node


def _without_kind(reference: Document) -> Document:
    return {key: value for key, value in reference.items() if key != "kind"}
