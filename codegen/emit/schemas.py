"""The types as JSON Schema, one file for each module of types: what is read at run time.

A file is an object: each of its members is the schema of the type of that name. `$ref` is
`#/Name` for a type of the same file, `file.json#/Name` for one of another. A discriminator stands
beside `anyOf`, as in OpenAPI. `x-sdk-answers` of an object says what clients of the SDK need of its
fields in answers, beyond what is said of the fields themselves (`codegen.sdk.answers`).
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
    """Relative path and text of every file; a line for each type.

    `release.json` holds the release of the SDK whose needs the schemas say. Raises CodegenError for
    a type that cannot be said in JSON Schema.
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
    """Turns the types of one module into schemas."""

    def __init__(
        self, types: Mapping[str, PythonType], modules: Mapping[str, str], module: str
    ) -> None:
        self._types = types
        self._modules = modules
        self._module = module

    def type(self, one: PythonType) -> Document:
        """The schema of a type."""
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
        """The JSON type of a schema, references followed."""
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
