"""Writes the types as JSON Schema, for run time: one file for each module of types.

A file is an object whose members are schemas by the name of the type. `$ref` is `#/Name` for a type
of the same file, `file.json#/Name` for one of another. A discriminator is a member beside `anyOf`,
as in OpenAPI. `x-sdk-answers` of an object are the requirements of the SDK's clients on its fields
in answers (`codegen.sdk.answers`).
"""

from __future__ import annotations

import ast
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping

from codegen.document import Document, Json, mapping
from codegen.emit.inlining import annotated_parts
from codegen.emit.python_types import PythonType, TypedDictType
from codegen.errors import CodegenError
from codegen.sdk import ANSWERS
from codegen.sdk.expressions import subscript_elements, union_members

_NULL: Document = {"type": "null"}
_NAMED: Mapping[str, Document] = {
    "bool": {"type": "boolean"},
    "bytes": {"type": "string", "format": "binary"},
    "float": {"type": "number"},
    "int": {"type": "integer"},
    "object": {},
    "str": {"type": "string"},
}
_LIMITS = {
    "ge": "minimum",
    "gt": "exclusiveMinimum",
    "le": "maximum",
    "lt": "exclusiveMaximum",
    "multiple_of": "multipleOf",
}
_SIZES: Mapping[Json, tuple[str, str]] = {
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
    "string": ("minLength", "maxLength"),
}


def schema_files(
    types: Mapping[str, PythonType], modules: Mapping[str, str], sdk: Document
) -> Iterator[tuple[str, str]]:
    """Yield relative path and text of every file, with one line per type.

    `release.json` has the release of the SDK that the requirements are from. Raises CodegenError
    for a type that JSON Schema cannot express.
    """
    grouped: dict[str, list[str]] = defaultdict(list)
    for name in sorted(types):
        schema = _Writer(types, modules, modules[name]).type(types[name])
        text = json.dumps(schema, separators=(",", ":"), ensure_ascii=True)
        grouped[modules[name]].append(f"{json.dumps(name)}:{text}")
    release = mapping(sdk.get("sdk")).get("version", "")
    yield "schemas/release.json", f"{json.dumps({'sdk': release})}\n"
    for module in sorted(grouped):
        lines = ",\n".join(grouped[module])
        yield f"schemas/{module}.json", f"{{\n{lines}\n}}\n"


class _Writer:
    """Makes schemas of the types of one module."""

    def __init__(
        self, types: Mapping[str, PythonType], modules: Mapping[str, str], module: str
    ) -> None:
        self._types = types
        self._modules = modules
        self._module = module

    def type(self, one: PythonType) -> Document:
        """Return the schema of a type."""
        if not isinstance(one, TypedDictType):
            return self._expression(one.expression)
        requirements: Document = {
            field.name: field.requirements for field in one.fields if field.requirements
        }
        required: list[Json] = [field.name for field in one.fields if field.required]
        return {
            "type": "object",
            "properties": {field.name: self._expression(field.annotation) for field in one.fields},
            **({"required": required} if required else {}),
            **({ANSWERS: requirements} if requirements else {}),
        }

    def _expression(self, node: ast.expr) -> Document:
        if isinstance(node, ast.Name):
            return self._name(node)
        if isinstance(node, ast.Constant) and node.value is None:
            return _NULL
        if isinstance(node, ast.BinOp):
            return {"anyOf": [self._expression(member) for member in union_members(node)]}
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            return self._subscript(node, node.value.id)
        raise _unclear(node)

    def _name(self, node: ast.Name) -> Document:
        if node.id in _NAMED:
            return _NAMED[node.id]
        if node.id not in self._types:
            raise _unclear(node)
        module = self._modules[node.id]
        file = "" if module == self._module else f"{module}.json"
        return {"$ref": f"{file}#/{node.id}"}

    def _subscript(self, node: ast.Subscript, outer: str) -> Document:
        if outer == "Annotated" and (parts := annotated_parts(node)) is not None:
            return self._limited(*parts)
        if outer == "Literal":
            return {"enum": [_value(each) for each in subscript_elements(node)]}
        if outer == "list":
            return {"type": "array", "items": self._expression(node.slice)}
        if outer == "dict":
            return {
                "type": "object",
                "additionalProperties": self._expression(subscript_elements(node)[1]),
            }
        raise _unclear(node)

    def _limited(self, inner: ast.expr, keywords: list[ast.keyword]) -> Document:
        schema = dict(self._expression(inner))
        kind = self._kind(schema)
        for keyword in keywords:
            name = str(keyword.arg)
            if name == "discriminator":
                schema[name] = {"propertyName": _value(keyword.value)}
            elif name == "pattern":
                call = keyword.value
                schema[name] = _value(call.args[0] if isinstance(call, ast.Call) else call)
            elif name in _LIMITS:
                schema[_LIMITS[name]] = _value(keyword.value)
            elif name in ("min_length", "max_length") and kind in _SIZES:
                schema[_SIZES[kind][name == "max_length"]] = _value(keyword.value)
            else:
                raise _unclear(keyword.value)
        return schema

    def _kind(self, schema: Document) -> Json:
        """Return the JSON type of a schema, with references resolved."""
        reference = schema.get("$ref")
        if isinstance(reference, str):
            return self._kind(self.type(self._types[reference.partition("#/")[2]]))
        return schema.get("type")


def _value(node: ast.expr) -> Json:
    try:
        value: Json = ast.literal_eval(node)
    except ValueError as error:
        raise _unclear(node) from error
    return value


def _unclear(node: ast.expr) -> CodegenError:
    return CodegenError(f"{ast.unparse(node)}: expected a type that can be said in JSON Schema.")
