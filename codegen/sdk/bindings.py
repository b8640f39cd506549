"""The names that the statements of a module or function bind, including those in branches."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"


@dataclass(frozen=True)
class ImportBinding:
    """A name bound by an import: a module (`name` is empty), or a name of a module."""

    module: str
    name: str = ""


Binding: TypeAlias = "ImportBinding | ast.ClassDef | Function | ast.expr"


def bind(body: Iterable[ast.stmt], package: str) -> dict[str, Binding]:
    """Return the bindings of statements; `package` is the base of relative imports.

    Of several bindings the last one is used; of branches of `if` and `try` the first one.
    """
    return dict(_bindings(body, package))


def import_bindings(body: Iterable[ast.stmt], package: str) -> dict[str, Binding]:
    """Return the bindings of import statements only."""
    return {name: value for name, value in _bindings(body, package) if _is_import(value)}


def star_imports(tree: ast.Module, package: str) -> tuple[str, ...]:
    """Return the modules of `from module import *`, in order."""
    return tuple(
        _import_base(node, package)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*"
    )


def exported_names(tree: ast.Module, package: str) -> frozenset[str]:
    """Return the names that other modules may import: defined here, in `__all__`, `y as y`."""
    names = bind(tree.body, package)
    defined = [name for name, value in names.items() if not _is_import(value)]
    return frozenset([*defined, *_strings(names.get("__all__")), *_redundant_aliases(tree)])


def _bindings(body: Iterable[ast.stmt], package: str) -> Iterator[tuple[str, Binding]]:
    for statement in body:
        if isinstance(statement, ast.If):
            yield from _bindings(statement.orelse, package)
            yield from _bindings(statement.body, package)
        elif isinstance(statement, ast.Try):
            for handler in statement.handlers:
                yield from _bindings(handler.body, package)
            yield from _bindings(statement.body, package)
        else:
            yield from _statement_bindings(statement, package)


def _statement_bindings(statement: ast.stmt, package: str) -> Iterator[tuple[str, Binding]]:
    if isinstance(statement, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
        yield statement.name, statement
    elif isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        for target in targets:
            if isinstance(target, ast.Name):
                yield target.id, statement.value
    elif isinstance(statement, ast.ImportFrom):
        base = _import_base(statement, package)
        for alias in statement.names:
            yield alias.asname or alias.name, ImportBinding(base, alias.name)
    elif isinstance(statement, ast.Import):
        for alias in statement.names:
            first = alias.name.split(".")[0]
            yield alias.asname or first, ImportBinding(alias.name if alias.asname else first)


def _import_base(node: ast.ImportFrom, package: str) -> str:
    """Return the dotted name of the module of a `from` import, with relative imports resolved."""
    if not node.level:
        return node.module or ""
    parents = package.split(".")
    kept = parents[: len(parents) - node.level + 1]
    return ".".join([*kept, node.module] if node.module else kept)


def _redundant_aliases(tree: ast.Module) -> Iterator[str]:
    """Yield the names of `from x import y as y`, by which a typed package re-exports names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names if alias.asname == alias.name)


def _strings(value: Binding | None) -> Iterator[str]:
    """Return the strings of a list, such as `__all__`."""
    elements = value.elts if isinstance(value, (ast.List, ast.Tuple)) else []
    for element in elements:
        if isinstance(element, ast.Constant) and isinstance(element.value, str):
            yield element.value


def _is_import(binding: Binding) -> bool:
    return isinstance(binding, ImportBinding)
