"""Validates `openapi/sdk.yaml` against the form that `python -m codegen sdk` writes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator

from codegen.document import Document, Json, mapping, schema_references, sequence
from codegen.errors import CodegenError
from codegen.normalise.locations import show_location

_TEXT: Document = {"type": "string"}
_TEXTS: Document = {"type": "array", "items": _TEXT}
_NAME: Document = {"type": "string", "pattern": r"^\w+(\.\w+)*$"}
_MAPPING: Document = {"type": "object"}
_METHOD: Document = {"enum": ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]}
_PATH: Document = {"type": "string", "pattern": r"^/([^{}]|\{[^{}]+\})*$"}
_TYPE: Document = {
    "type": "object",
    "properties": {
        "kind": _TEXT,
        "module": _TEXT,
        "name": _TEXT,
        "args": {"type": "array", "items": {"$ref": "#/$defs/type"}},
    },
    "dependentRequired": {"module": ["name"]},
    "if": {"not": {"properties": {"kind": {"const": "union"}}, "required": ["kind"]}},
    "then": {
        "properties": {
            "args": {"type": "array", "items": {"required": ["module"], "type": "object"}}
        }
    },
}
_ADDRESS: Document = {"method": _METHOD, "path": _PATH, "query": _MAPPING}
_ROUTE: Document = {
    "type": "object",
    "required": ["name", "method", "path"],
    "properties": {
        **_ADDRESS,
        "name": _NAME,
        "aliases": {"type": "array", "items": _NAME},
        "former": {
            "type": "array",
            "items": {"type": "object", "required": ["method", "path"], "properties": _ADDRESS},
        },
        "request": _MAPPING,
        "response": {"$ref": "#/$defs/type"},
        "stream": {"type": "object", "properties": {"event": {"$ref": "#/$defs/type"}}},
    },
}
_PARAMETER: Document = {"type": "object", "required": ["name"], "properties": {"name": _TEXT}}
_SCHEMA: Document = {"type": ["object", "boolean"]}
_NEED: Document = {
    "type": "object",
    "properties": {
        "required": {"const": True},
        "nullable": {"type": "boolean"},
        "enum": {"type": "array"},
    },
}
_ADDITION: Document = {
    "type": "object",
    "required": ["at"],
    "properties": {
        "at": {"type": "array", "items": {"type": ["string", "integer"]}},
        "properties": {"type": "object", "additionalProperties": _SCHEMA},
        "parameters": {"type": "array", "items": _PARAMETER},
        "values": {"type": "array"},
        "optional": _TEXTS,
        "answers": {"type": "object", "additionalProperties": _NEED},
        "variants": {"type": "array", "items": _SCHEMA},
    },
}
_UNTIL: Document = {"required": ["until"], "properties": {"until": _TEXT}}
_REMOVED: Document = {
    "type": "object",
    "properties": {
        "schemas": {"type": "object", "additionalProperties": _SCHEMA},
        "additions": {
            "type": "array",
            "items": {"allOf": [_ADDITION, _UNTIL]},
        },
    },
}
_ID: Document = {
    "type": "object",
    "required": ["operation", "id"],
    "properties": {"operation": _TEXT, "id": _TEXT},
}
_HELPER: Document = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": _NAME, "calls": {"type": "array", "items": _NAME}},
}
_WEBSOCKET: Document = {
    "type": "object",
    "required": ["name", "path"],
    "properties": {"name": _NAME, "path": _TEXT},
}
_FORM: Document = {
    "type": "object",
    "required": ["sdk", "routes"],
    "properties": {
        "sdk": {"type": "object", "required": ["version"], "properties": {"version": _TEXT}},
        "routes": {"type": "array", "items": _ROUTE},
        "websockets": {"type": "array", "items": _WEBSOCKET},
        "webhooks": {"$ref": "#/$defs/type"},
        "helpers": {"type": "array", "items": _HELPER},
        "problems": {"type": "array", "items": _MAPPING},
        "fragments": _MAPPING,
        "additions": {"type": "array", "items": _ADDITION},
        "removed": _REMOVED,
        "ids": {"type": "array", "items": _ID},
    },
    "$defs": {"type": _TYPE},
}
_ADVICE = "write the file again by `python -m codegen sdk`"


def check_sdk(sdk: Document) -> None:
    """Raise CodegenError, with the place, if a loaded `openapi/sdk.yaml` has another form.

    Its `fragments`, a document, are read only for the schemas that `additions` refer to.
    """
    error = next(_errors(_validator(_FORM), sdk), None)
    if error is not None:
        place = show_location(error.absolute_path)
        raise CodegenError(f"{place or 'at the top'}: {_shorten(error.message)}; {_ADVICE}.")
    components = mapping(mapping(sdk.get("fragments")).get("components"))
    known = mapping(components.get("schemas"))
    for name in schema_references(sequence(sdk.get("additions"))):
        if name not in known:
            raise CodegenError(f"additions: the schema {name!r} is not in `fragments`; {_ADVICE}.")


def _validator(form: Mapping[str, object]) -> Validator:
    return Draft202012Validator(form)


def _errors(validator: Validator, value: Json) -> Iterator[ValidationError]:
    yield from validator.iter_errors(value)


def _shorten(text: str) -> str:
    return text if len(text) <= 200 else f"{text[:200]}…"
