"""Reads a Python package as source: its modules, and the definitions of names.

Nothing is imported, so that no code of the package runs, and packages that are not installed can be
read as well.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from codegen.errors import CodegenError
from codegen.sdk.bindings import (
    Binding,
    Function,
    ImportBinding,
    bind,
    exported_names,
    import_bindings,
    star_imports,
)


@dataclass(frozen=True)
class External:
    """A name, or a module if `name` is empty, from outside the package."""

    module: str
    name: str = ""


@dataclass(frozen=True)
class Definition:
    """The definition of a name: a class, a function, or an assigned value."""

    module: Module
    name: str
    node: ast.ClassDef | Function | ast.expr

    @property
    def dotted(self) -> str:
        """Module and name, joined by a dot."""
        return f"{self.module.name}.{self.name}"

    @cached_property
    def scope(self) -> Scope:
        """The scope of the names in the definition."""
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
        """The scope of the module's names and of those that the function itself imports."""
        return Scope(self.module, import_bindings(self.node.body, self.module.package))


Meaning: TypeAlias = "Module | Definition | External"


@dataclass(frozen=True, eq=False)
class Module:
    """One file of the package; there is one instance per file, compared by identity."""

    name: str
    path: Path
    tree: ast.Module = field(repr=False)

    @property
    def package(self) -> str:
        """The dotted name that the module's relative imports start from."""
        is_package = self.path.name == "__init__.py"
        return self.name if is_package else self.name.rpartition(".")[0]

    @cached_property
    def bindings(self) -> Mapping[str, Binding]:
        """The bindings of the module's global names."""
        return bind(self.tree.body, self.package)

    @cached_property
    def star_imports(self) -> tuple[str, ...]:
        """The modules of `from module import *`, in order."""
        return star_imports(self.tree, self.package)

    @cached_property
    def exports(self) -> frozenset[str]:
        """The names that other modules may import, by the rules of type checkers."""
        return exported_names(self.tree, self.package)


@dataclass(frozen=True)
class Scope:
    """The scope of a name: a module, and the imports of the function that uses it."""

    module: Module
    local: Mapping[str, Binding] = field(default_factory=dict[str, Binding])


class Package:
    """A package on disk; its files are read when they are needed."""

    def __init__(self, root: Path) -> None:
        """Take the folder of the package; its name is the package's."""
        self.root = root
        self.name = root.name
        self._modules: dict[str, Module | None] = {}

    def module(self, name: str) -> Module | None:
        """Return the module of a dotted name, or None if the package has no such file.

        Raises CodegenError if the file is not valid Python.
        """
        if name not in self._modules:
            self._modules[name] = self._load(name)
        return self._modules[name]

    def file(self, module: Module) -> str:
        """Return the module's file, relative to the package."""
        return module.path.relative_to(self.root).as_posix()

    def find(self, scope: Scope, dotted: str) -> Meaning | None:
        """Resolve a name such as `completion_create_params.CompletionCreateParams` in a scope."""
        if not dotted:
            return None
        first, *rest = dotted.split(".")
        meaning = self._find_first(scope, first)
        for name in rest:
            meaning = self._attribute(meaning, name)
        return meaning

    def find_class(self, scope: Scope, dotted: str) -> ClassDefinition | None:
        """Resolve a name to a class of the package; None if it is something else."""
        meaning = self.find(scope, dotted)
        return meaning if isinstance(meaning, ClassDefinition) else None

    def public_module(self, definition: Definition) -> str:
        """Return the module to import a definition from: the nearest package, or its module."""
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
        """Resolve a name of a module; `seen` stops at circular imports."""
        if (module.name, name) in seen:
            return None
        seen |= {(module.name, name)}
        binding = module.bindings.get(name)
        if binding is not None:
            found = self._follow(binding, module, name, seen)
        else:
            found = self._lookup_in_star_imports(module, name, seen)
        return found or self.module(f"{module.name}.{name}")

    def _lookup_in_star_imports(
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
        if not isinstance(binding, ImportBinding):
            return _definition(module, name, binding)
        target = self.module(binding.module)
        if target is None:
            inside = binding.module.split(".")[0] == self.name
            return None if inside else External(binding.module, binding.name)
        return self._lookup(target, binding.name, seen) if binding.name else target


def package_of(package: Path | Package) -> Package:
    """Return the package in a folder; a `Package`, with the files it has read, as it is."""
    return package if isinstance(package, Package) else Package(package)


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
