"""Reads type expressions of the SDK's source as JSON Schema; classes become components.

A component has the dotted name of its class until `codegen.sdk.component_names` names it.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from codegen.document import Document, Json, mapping, schema_ref, sequence
from codegen.sdk.expressions import dotted_name, last_name, subscript_elements, unquote
from codegen.sdk.fields import WRAPPERS, ClassField, FieldReader, type_arguments
from codegen.sdk.problems import Problems, UnclearError, source_of
from codegen.sdk.source import (
    ClassDefinition,
    Definition,
    External,
    FunctionDefinition,
    Meaning,
    Module,
    Package,
    Scope,
)

Arguments: TypeAlias = "Mapping[str, Document]"

_NO_ARGUMENTS: Arguments = MappingProxyType({})
_NULL: Document = {"type": "null"}
# Normalised later.
_NULLABLE: Document = {"nullable": True}
_BINARY: Document = {"type": "string", "format": "binary"}
# The schemas of Python's types, and of the package's types of arguments, by name.
_PLAIN: Mapping[str, Document] = {
    "Any": {},
    "Base64FileInput": {"type": "string"},
    "FileTypes": _BINARY,
    "HttpxBinaryResponseContent": _BINARY,
    "NoneType": _NULL,
    "StrictBool": {"type": "boolean"},
    "StrictFloat": {"type": "number"},
    "StrictInt": {"type": "integer"},
    "StrictStr": {"type": "string"},
    "bool": {"type": "boolean"},
    "bytes": _BINARY,
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "dict": {"type": "object"},
    "float": {"type": "number"},
    "int": {"type": "integer"},
    "object": {},
    "str": {"type": "string"},
}
_LISTS = frozenset(["Iterable", "List", "Sequence", "SequenceNotStr", "list"])
_MAPPINGS = frozenset(["Dict", "Mapping", "dict"])


class SchemaReader:
    """Makes schemas of types; a type that it does not know is a problem, and admits any value.

    `components` and `definitions` collect the schemas and the definitions of the classes.
    """

    def __init__(self, package: Package, problems: Problems) -> None:
        """Take the package that resolves names, and the list of problems."""
        self.components: dict[str, Document] = {}
        self.definitions: dict[str, Definition] = {}
        self._package = package
        self._problems = problems
        self._fields = FieldReader(package)

    def of_reference(self, reference: Document) -> Document:
        """Return the schema of a type in the notation of `codegen.sdk.typerefs`."""
        name = str(reference.get("name"))
        args = [self.of_reference(mapping(one)) for one in sequence(reference.get("args"))]
        if reference.get("kind") == "none":
            return _NULL
        if name == "Union":
            return _any_of(args)
        if name in _LISTS:
            return {"type": "array", "items": args[0] if args else {}}
        found = self._find_definition(reference)
        if isinstance(found, ClassDefinition) and args:
            return self._object(found, dict(zip(type_arguments(found), args, strict=False)))
        if found is None:
            return _PLAIN.get(name, {})
        return self._meaning(found)

    def fields_of(self, reference: Document) -> list[Mapping[str, ClassField]]:
        """Return the fields of a class, or of each member of a union."""
        if reference.get("name") == "Union":
            members = [self.fields_of(mapping(one)) for one in sequence(reference.get("args"))]
            return [fields for member in members for fields in member]
        found = self._find_definition(reference)
        return [] if found is None else self._fields_of(found)

    def of_field(self, field: ClassField) -> Document:
        """Return the schema of the values of a field."""
        return self._expression(field.annotation, field.scope)

    def _fields_of(self, found: Meaning) -> list[Mapping[str, ClassField]]:
        if isinstance(found, ClassDefinition):
            return [self._fields.of_class(found)]
        if not isinstance(found, Definition):
            return []
        names = [dotted_name(one) or "" for one in _members(found.node)]
        meanings = [self._package.find(found.scope, name) for name in names]
        return [each for one in meanings if one is not None for each in self._fields_of(one)]

    def _find_definition(self, reference: Document) -> Meaning | None:
        module = self._package.module(str(reference.get("module")))
        return module and self._package.find(Scope(module), str(reference.get("name")))

    def _expression(
        self, node: ast.expr, scope: Scope, arguments: Arguments = _NO_ARGUMENTS
    ) -> Document:
        """Return the schema of a type expression; `arguments` are the values of type variables."""
        try:
            return self._is_supported(unquote(node), scope, arguments)
        except UnclearError as error:
            self._problems.add(scope.module, error.line, error.text)
            return {}

    def _is_supported(self, node: ast.expr, scope: Scope, arguments: Arguments) -> Document:
        if isinstance(node, ast.Constant) and node.value is None:
            return _NULL
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return _any_of([self._expression(n, scope, arguments) for n in (node.left, node.right)])
        if isinstance(node, ast.Subscript):
            return self._subscript(node, scope, arguments)
        name = dotted_name(node) or ""
        if name in arguments:
            return arguments[name]
        found = self._package.find(scope, name)
        if found is None or isinstance(found, (Module, FunctionDefinition)):
            raise UnclearError(node, f"{source_of(node)}: expected the name of a type")
        return self._meaning(found)

    def _subscript(self, node: ast.Subscript, scope: Scope, arguments: Arguments) -> Document:
        name = last_name(node)
        if name == "Literal":
            return {"enum": [_constant(value) for value in subscript_elements(node)]}
        if name in WRAPPERS:
            return self._expression(subscript_elements(node)[0], scope, arguments)
        inner = [self._expression(one, scope, arguments) for one in subscript_elements(node)]
        if name == "Optional":
            return _any_of([inner[0], _NULL]) if "$ref" in inner[0] else {**inner[0], **_NULLABLE}
        if name == "Union":
            return _any_of(inner)
        if name in _LISTS:
            return {"type": "array", "items": inner[0]}
        if name in _MAPPINGS:
            return {"type": "object", "additionalProperties": inner[-1]}
        found = self._package.find_class(scope, dotted_name(node.value) or "")
        if found is None:
            raise UnclearError(node, f"{source_of(node)}: expected a list, a mapping or a class")
        return self._object(found, dict(zip(type_arguments(found), inner, strict=False)))

    def _meaning(self, found: Meaning) -> Document:
        if isinstance(found, (External, Definition)) and found.name in _PLAIN:
            return _PLAIN[found.name]
        if isinstance(found, ClassDefinition):
            return self._component(found)
        if isinstance(found, Definition) and isinstance(found.node, ast.expr):
            if self._is_named_alias(found):
                return self._component(found)
            return self._expression(found.node, found.scope)
        name = found.name
        raise UnclearError(ast.Constant(name), f"{name}: expected a type that JSON has")

    def _component(self, definition: Definition) -> Document:
        key = definition.dotted
        if key not in self.components:
            self.components[key] = {}  # ends recursion
            self.definitions[key] = definition
            if isinstance(definition, ClassDefinition):
                self.components[key] = self._object(definition, _NO_ARGUMENTS)
            elif isinstance(definition.node, ast.expr):
                self.components[key] = self._expression(definition.node, definition.scope)
        return schema_ref(key)

    def _is_named_alias(self, definition: Definition) -> bool:
        """Whether a definition is an alias of a union of classes that other modules may import."""
        names = [dotted_name(one) or "" for one in _members(definition.node)]
        classes = [self._package.find_class(definition.scope, name) for name in names]
        public = self._package.public_module(definition) != definition.module.name
        return public and sum(one is not None for one in classes) > 1

    def _object(self, definition: ClassDefinition, arguments: Arguments) -> Document:
        fields = self._fields.of_class(definition).values()
        required: list[Json] = [one.name for one in fields if one.required]
        return {
            "type": "object",
            "properties": {
                one.name: self._expression(one.annotation, one.scope, arguments) for one in fields
            },
            **({"required": required} if required else {}),
        }


def _members(node: ast.AST) -> list[ast.expr]:
    """Return the members of `Union[...]`, also inside `Annotated`; none of other expressions."""
    while isinstance(node, ast.Subscript) and last_name(node) == "Annotated":
        node = subscript_elements(node)[0]
    if not isinstance(node, ast.Subscript) or last_name(node) != "Union":
        return []
    return subscript_elements(node)


def _any_of(members: Sequence[Document]) -> Document:
    return {"anyOf": [*members]}


def _constant(node: ast.expr) -> Json:
    if isinstance(node, ast.Constant) and isinstance(node.value, (str, int, bool, type(None))):
        return node.value
    raise UnclearError(node, f"{source_of(node)}: expected a value that JSON has")
