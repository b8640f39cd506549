"""Moves or removes defaults that their own schemas do not admit."""

from __future__ import annotations

from typing import cast

from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from openapi_schema_validator import oas31_format_checker
from pydantic_core import SchemaError, SchemaValidator, core_schema

from codegen.document import Document, Json, mapping, sequence
from codegen.normalise.dialect import admits_null, nullable
from codegen.normalise.grammar import rewrite_schemas


def normalise_defaults(document: Document) -> Document:
    """Return a copy in which every `default` is a valid value of its schema.

    `default: null` of a variant of a union with null becomes the union's; a list as the default of
    a list's items becomes the list's; a schema with the default null becomes nullable. Other
    invalid defaults are removed.
    """
    return _DefaultNormaliser(document).settle()


class _DefaultNormaliser:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._components = mapping(document.get("components"))
        self._schemas = mapping(self._components.get("schemas"))
        self._checked = _without_patterns(self._schemas)

    def settle(self) -> Document:
        return rewrite_schemas(rewrite_schemas(self._with_named(), self._lift), self._settle)

    def _with_named(self) -> Document:
        """Remove null defaults of named schemas, whose users become nullable themselves."""
        if not self._schemas:
            return self._document
        schemas = {name: self._without_null(schema) for name, schema in self._schemas.items()}
        return {**self._document, "components": {**self._components, "schemas": schemas}}

    def _refuses(self, schema: Json, value: Json) -> bool:
        if not isinstance(schema, dict):
            return False
        schemas: Document = {"components": {"schemas": self._checked}}
        root = {**mapping(_without_patterns(schema)), **schemas}
        return not _validator(root).is_valid(value) or not _matches(schema.get("pattern"), value)

    def _without_null(self, schema: Json) -> Json:
        if mapping(schema).get("default", ...) is None and self._refuses(schema, None):
            return _without_default(schema)
        return schema

    def _lift(self, schema: Document) -> Json:
        if "default" in schema:
            return schema
        for union in ("anyOf", "oneOf"):
            variants = sequence(schema.get(union))
            if any(map(_is_null_by_default, variants)) and any(map(admits_null, variants)):
                lifted = [_without_default(v) if _is_null_by_default(v) else v for v in variants]
                return {**schema, union: cast("Json", lifted), "default": None}
        return self._lift_from_items(schema)

    def _lift_from_items(self, schema: Document) -> Document:
        items = schema.get("items")
        default = mapping(items).get("default")
        if isinstance(default, list) and self._refuses(items, default):
            return {**schema, "items": _without_default(items), "default": default}
        return schema

    def _settle(self, schema: Document) -> Json:
        if "default" not in schema or not self._refuses(schema, schema["default"]):
            return schema
        return nullable(schema) if schema["default"] is None else _without_default(schema)


def _validator(schema: Document) -> Validator:
    return Draft202012Validator(schema, format_checker=oas31_format_checker)


def _without_patterns(node: Json) -> Json:
    """Remove regular expressions, for which Python's engine may take exponential time."""
    if isinstance(node, list):
        return [_without_patterns(each) for each in node]
    if not isinstance(node, dict):
        return node
    kept = ((key, each) for key, each in node.items() if key != "pattern" or isinstance(each, dict))
    return {key: _without_patterns(each) for key, each in kept}


def _matches(pattern: Json, value: Json) -> bool:
    """Whether a string matches a pattern, by an engine with linear time.

    A pattern that this engine does not support, such as one with lookahead, matches everything.
    """
    if not isinstance(pattern, str) or not isinstance(value, str):
        return True
    try:
        matching = SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        return True
    return matching.isinstance_python(value)


def _is_null_by_default(schema: Json) -> bool:
    return isinstance(schema, dict) and "default" in schema and schema["default"] is None


def _without_default(schema: Json) -> Json:
    return {key: value for key, value in mapping(schema).items() if key != "default"}
