"""Writes the TypedDicts below `types/` and their deep partials below `types/partials/`."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from graphlib import TopologicalSorter

from codegen import names
from codegen.emit.modules import reachable
from codegen.emit.python_types import (
    AliasType,
    PythonType,
    TypedDictField,
    TypedDictType,
    references,
)
from codegen.emit.render import render

PACKAGE = "openai_responses_generated"
TYPES = f"{PACKAGE}.types"
PARTIALS = f"{PACKAGE}.types.partials"
SCHEMAS = f"{PACKAGE}.schemas"

_HOME = {
    "Annotated": "typing",
    "Field": "pydantic",
    "Literal": "typing",
    "NotRequired": "typing_extensions",
    "TypeAlias": "typing",
    "TypeAliasType": "typing_extensions",
    "TypedDict": "typing_extensions",
}


@dataclass(frozen=True)
class _FieldText:
    name: str
    annotation: str
    of_sdk: bool
    until: str

    @property
    def origin(self) -> str:
        """A comment on the origin of the field, if it is not from the document."""
        if self.until:
            return f"  # of openai until {self.until}"
        return "  # of the SDK, not of the document" if self.of_sdk else ""

    @property
    def key(self) -> str:
        return repr(self.name)

    @property
    def quoted(self) -> str:
        return repr(self.annotation)


@dataclass(frozen=True)
class _ClassText:
    name: str
    fields: tuple[_FieldText, ...]
    partial: bool

    @property
    def functional(self) -> bool:
        """Whether a key is no identifier (`hate/threatening`) and no class body can define it."""
        return not all(names.is_attribute(field.name) for field in self.fields)


@dataclass(frozen=True)
class _AliasText:
    name: str
    expression: str
    recursive: bool

    @property
    def quoted(self) -> str:
        return repr(self.expression)


@dataclass(frozen=True)
class _Module:
    imports: tuple[str, ...]
    classes: tuple[_ClassText, ...]
    aliases: tuple[_AliasText, ...]


@dataclass(frozen=True)
class TypeModules:
    """The modules of types and of their partials, by the name of the original."""

    types: Mapping[str, PythonType]
    partials: Mapping[str, PythonType]
    modules: Mapping[str, str]

    def home(self, name: str) -> str:
        """Return the full name of the module of a type."""
        return f"{TYPES}.{self.modules[name]}"

    def schema_home(self, name: str) -> str:
        """Return the module and name of the JSON Schema of a type."""
        return f"{SCHEMAS}.{self.modules[name]}"

    def partial_home(self, name: str) -> str:
        """Return the full name of the module of a type's deep partial."""
        return f"{PARTIALS}.{self.modules[name]}"

    def homes(self) -> dict[str, str]:
        """Return the module of every type and every partial, by name."""
        originals = {name: self.home(name) for name in self.types}
        return originals | {names.partial(name): self.partial_home(name) for name in self.partials}

    def files(self) -> Iterator[tuple[str, str]]:
        """Yield relative path and text of every module."""
        homes = self.homes()
        for folder, types, title in (
            ("types", self.types, "Types of {}."),
            (
                "types/partials",
                self.partials,
                "Deep partials of the types of {}: every key optional.",
            ),
        ):
            for module, members in sorted(self._by_module(types).items()):
                home = f"{PACKAGE}.{folder}.{module}".replace("/", ".")
                text = render(
                    "types.py.jinja",
                    title=title.format(f"`{module}`"),
                    module=_module(home, members, homes, partial=types is self.partials),
                )
                yield f"{folder}/{module}.py", text

    def _by_module(self, types: Mapping[str, PythonType]) -> dict[str, list[PythonType]]:
        grouped: dict[str, list[PythonType]] = defaultdict(list)
        for name in sorted(types):
            grouped[self.modules[name]].append(types[name])
        return grouped


def _module(
    home: str, members: Sequence[PythonType], homes: Mapping[str, str], *, partial: bool
) -> _Module:
    classes = [one for one in members if isinstance(one, TypedDictType)]
    aliases = [one for one in members if isinstance(one, AliasType)]
    alias_texts = _order_aliases(aliases)
    used = {"TypedDict" for _ in classes}
    used |= {"TypeAliasType" if one.recursive else "TypeAlias" for one in alias_texts}
    if not partial and any(not field.required for one in classes for field in one.fields):
        used.add("NotRequired")
    for one in members:
        used |= _used_by(one)
    return _Module(
        imports=tuple(import_lines(used, homes, home)),
        classes=tuple(_class_text(one, partial=partial) for one in classes),
        aliases=tuple(alias_texts),
    )


def _used_by(one: PythonType) -> set[str]:
    return {name for expression in one.expressions() for name in names_in(expression)}


def names_in(expression: ast.expr) -> set[str]:
    """Yield every name in a type expression."""
    return {node.id for node in ast.walk(expression) if isinstance(node, ast.Name)}


def import_lines(used: set[str], homes: Mapping[str, str], home: str) -> Iterator[str]:
    """Return the `from … import …` lines for the names used in the module `home`."""
    names_by_module: dict[str, list[str]] = defaultdict(list)
    for name in used:
        module = homes.get(name) or _HOME.get(name)
        if module is not None and module != home:
            names_by_module[module].append(name)
    if "re" in used:
        yield "import re"
    order = sorted(names_by_module, key=lambda module: (module.startswith(PACKAGE), module))
    for module in order:
        yield f"from {module} import {', '.join(sorted(names_by_module[module]))}"


def _class_text(one: TypedDictType, *, partial: bool) -> _ClassText:
    return _ClassText(
        one.name, tuple(_field_text(field, partial=partial) for field in one.fields), partial
    )


def _field_text(field: TypedDictField, *, partial: bool) -> _FieldText:
    annotation = ast.unparse(field.annotation)
    if not field.required and not partial:
        annotation = f"NotRequired[{annotation}]"
    return _FieldText(field.name, annotation, field.of_sdk, field.until)


def _order_aliases(aliases: Sequence[AliasType]) -> list[_AliasText]:
    # An alias is evaluated at import (a TypedDict's annotations are not), so the names in it must
    # be defined before it. A recursive alias has to contain a string.
    refs = references({one.name: one for one in aliases})
    recursive = {one.name for one in aliases if one.name in reachable(refs[one.name], refs)}
    non_recursive = TopologicalSorter(
        {name: sorted(needed - recursive) for name, needed in refs.items() if name not in recursive}
    )
    expressions = {one.name: ast.unparse(one.expression) for one in aliases}
    return [
        _AliasText(name, expressions[name], name in recursive)
        for name in (*sorted(recursive), *non_recursive.static_order())
    ]
