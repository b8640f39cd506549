"""A Python package as source: its modules, the names they bind, and what a name means.

Nothing is imported: whatever the package would do at import time cannot change what is read, and
packages that are not installed can be read as well.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from codegen.errors import CodegenError

Function: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"


@dataclass(frozen=True)
class Imported:
    """What an import statement binds: a module (`name` empty) or a name of one."""

    module: str
    name: str = ""


Binding: TypeAlias = "Imported | ast.ClassDef | Function | ast.expr"


@dataclass(frozen=True)
class External:
    """A name, or a module if `name` is empty, from outside the package."""

    module: str
    name: str = ""


@dataclass(frozen=True)
class Definition:
    """What a name of the package is defined as: a class, a function, or an assigned value."""

    module: Module
    name: str
    node: ast.ClassDef | Function | ast.expr

    @property
    def dotted(self) -> str:
        """Module and name, joined by a dot."""
        return f"{self.module.name}.{self.name}"

    @cached_property
    def scope(self) -> Scope:
        """Where the names in the definition are looked up."""
        return Scope(self.module)


@dataclass(frozen=True)
class ClassDefinition(Definition):
    """A class of the package."""

    node: ast.ClassDef


@dataclass(frozen=True)
class FunctionDefinition(Definition):
    """A function or method of the package."""

    node: Function

    @cached_property
    def scope(self) -> Scope:
        """The module's names and those that the function itself imports."""
        found = _bindings(self.node.body, self.module.package)
        return Scope(self.module, {name: value for name, value in found if _is_import(value)})


Meaning: TypeAlias = "Module | Definition | External"


@dataclass(frozen=True, eq=False)
class Module:
    """One file of the package; each exists once, so identity is equality."""

    name: str
    path: Path
    tree: ast.Module = field(repr=False)

    @property
    def package(self) -> str:
        """The dotted name against which the module's relative imports are read."""
        is_package = self.path.name == "__init__.py"
        return self.name if is_package else self.name.rpartition(".")[0]

    @cached_property
    def bindings(self) -> Mapping[str, Binding]:
        """Every name bound at the top of the module, branches of `if` and `try` included."""
        return dict(_bindings(self.tree.body, self.package))

    @cached_property
    def star_imports(self) -> tuple[str, ...]:
        """The modules whose names are imported with `*`, in order."""
        return tuple(
            _import_base(node, self.package)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.ImportFrom) and node.names[0].name == "*"
        )

    @cached_property
    def exports(self) -> frozenset[str]:
        """The names a type checker lets others import: defined here, in `__all__`, `x as x`."""
        defined = (name for name, value in self.bindings.items() if not _is_import(value))
        return frozenset([*defined, *self._all, *_renamed_to_itself(self.tree)])

    @property
    def _all(self) -> Iterator[str]:
        names = self.bindings.get("__all__")
        elements = names.elts if isinstance(names, (ast.List, ast.Tuple)) else []
        for element in elements:
            if isinstance(element, ast.Constant) and isinstance(element.value, str):
                yield element.value


@dataclass(frozen=True)
class Scope:
    """Where a name is looked up: a module, and the imports of the function that uses it."""

    module: Module
    local: Mapping[str, Binding] = field(default_factory=dict[str, Binding])


class Package:
    """A package on disk, read file by file as it is asked for."""

    def __init__(self, root: Path) -> None:
        """Take the folder of the package; its name is the package's."""
        self.root = root
        self.name = root.name
        self._modules: dict[str, Module | None] = {}

    def module(self, name: str) -> Module | None:
        """The module of a dotted name, or None where the package has no such file.

        Raises CodegenError where the file is not Python.
        """
        if name not in self._modules:
            self._modules[name] = self._load(name)
        return self._modules[name]

    def file(self, module: Module) -> str:
        """The module's file, relative to the package."""
        return module.path.relative_to(self.root).as_posix()

    def find(self, scope: Scope, dotted: str) -> Meaning | None:
        """What a name such as `completion_create_params.CompletionCreateParams` means there."""
        if not dotted:
            return None
        first, *rest = dotted.split(".")
        meaning = self._find_first(scope, first)
        for name in rest:
            meaning = self._attribute(meaning, name)
        return meaning

    def find_class(self, scope: Scope, dotted: str) -> ClassDefinition | None:
        """The class of the package that a name means there, if it means one."""
        meaning = self.find(scope, dotted)
        return meaning if isinstance(meaning, ClassDefinition) else None

    def public_module(self, definition: Definition) -> str:
        """Where to import a definition from: the nearest package that exports it, or its module."""
        package = definition.module.name
        while "." in package:
            package = package.rpartition(".")[0]
            if self._exports(package, definition):
                return package
        return definition.module.name

    def _exports(self, package: str, definition: Definition) -> bool:
        module = self.module(package)
        if module is None or definition.name not in module.exports:
            return False
        return self.find(Scope(module), definition.name) == definition

    def _load(self, name: str) -> Module | None:
        if name.split(".")[0] != self.name:
            return None
        base = self.root.joinpath(*name.split(".")[1:])
        for path in (base / "__init__.py", base.with_suffix(".py")):
            if path.is_file():
                return Module(name, path, _parse(path))
        return None

    def _find_first(self, scope: Scope, name: str) -> Meaning | None:
        local = scope.local.get(name)
        if local is not None:
            return self._follow(local, scope.module, name, frozenset())
        found = self._lookup(scope.module, name, frozenset())
        if found is None and hasattr(builtins, name):
            return External("builtins", name)
        return found

    def _attribute(self, meaning: Meaning | None, name: str) -> Meaning | None:
        if isinstance(meaning, Module):
            return self._lookup(meaning, name, frozenset())
        if isinstance(meaning, External) and not meaning.name:
            return External(meaning.module, name)
        return None

    def _lookup(
        self, module: Module, name: str, seen: frozenset[tuple[str, str]]
    ) -> Meaning | None:
        """The meaning of a module's name; `seen` ends circular imports."""
        if (module.name, name) in seen:
            return None
        seen |= {(module.name, name)}
        binding = module.bindings.get(name)
        if binding is not None:
            found = self._follow(binding, module, name, seen)
        else:
            found = self._lookup_in_stars(module, name, seen)
        return found or self.module(f"{module.name}.{name}")

    def _lookup_in_stars(
        self, module: Module, name: str, seen: frozenset[tuple[str, str]]
    ) -> Meaning | None:
        for star in module.star_imports:
            target = self.module(star)
            found = None if target is None else self._lookup(target, name, seen)
            if found is not None:
                return found
        return None

    def _follow(
        self, binding: Binding, module: Module, name: str, seen: frozenset[tuple[str, str]]
    ) -> Meaning | None:
        if not isinstance(binding, Imported):
            return _definition(module, name, binding)
        target = self.module(binding.module)
        if target is None:
            inside = binding.module.split(".")[0] == self.name
            return None if inside else External(binding.module, binding.name)
        return self._lookup(target, binding.name, seen) if binding.name else target


def dotted_name(node: ast.expr) -> str | None:
    """`a.b.c` as text, or None where the expression is something else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = dotted_name(node.value)
        return None if base is None else f"{base}.{node.attr}"
    return None


def last_name(node: ast.expr) -> str:
    """The last part of a name, or of the name of what is called or subscripted; otherwise empty."""
    if isinstance(node, ast.Call):
        return last_name(node.func)
    if isinstance(node, ast.Subscript):
        return last_name(node.value)
    return (dotted_name(node) or "").rpartition(".")[2]


def unquoted(node: ast.expr) -> ast.expr:
    """The expression inside a quoted annotation; any other node, or no expression, as it is."""
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return node
    try:
        inner = ast.parse(node.value, mode="eval").body
    except SyntaxError:
        return node
    for part in ast.walk(inner):
        ast.copy_location(part, node)
    return inner


def _parse(path: Path) -> ast.Module:
    try:
        return ast.parse(path.read_text(encoding="utf-8"))
    except (SyntaxError, ValueError) as error:
        raise CodegenError(f"{path}: not Python that can be read: {error}.") from error


def _definition(module: Module, name: str, node: ast.ClassDef | Function | ast.expr) -> Definition:
    if isinstance(node, ast.ClassDef):
        return ClassDefinition(module, name, node)
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return FunctionDefinition(module, name, node)
    return Definition(module, name, node)


def _is_import(binding: Binding) -> bool:
    return isinstance(binding, Imported)


def _bindings(body: Iterable[ast.stmt], package: str) -> Iterator[tuple[str, Binding]]:
    """Names with what they are bound to, later ones override; of branches the first one last."""
    for statement in body:
        if isinstance(statement, ast.If):
            yield from _bindings(statement.orelse, package)
            yield from _bindings(statement.body, package)
        elif isinstance(statement, ast.Try):
            for handler in statement.handlers:
                yield from _bindings(handler.body, package)
            yield from _bindings(statement.body, package)
        else:
            yield from _bound_by(statement, package)


def _bound_by(statement: ast.stmt, package: str) -> Iterator[tuple[str, Binding]]:
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
            yield alias.asname or alias.name, Imported(base, alias.name)
    elif isinstance(statement, ast.Import):
        for alias in statement.names:
            first = alias.name.split(".")[0]
            yield alias.asname or first, Imported(alias.name if alias.asname else first)


def _import_base(node: ast.ImportFrom, package: str) -> str:
    """The dotted module that a `from` import names, relative ones resolved."""
    if not node.level:
        return node.module or ""
    parents = package.split(".")
    kept = parents[: len(parents) - node.level + 1]
    return ".".join([*kept, node.module] if node.module else kept)


def _renamed_to_itself(tree: ast.Module) -> Iterator[str]:
    """Names of `from x import y as y`: the spelling by which a stub or typed package re-exports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names if alias.asname == alias.name)
