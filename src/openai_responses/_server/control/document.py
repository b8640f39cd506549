"""The OpenAPI document of the control API, generated from its operations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._version import __version__

from .answers import AnswerShape
from .operations import Operation

__all__ = ["control_document"]

_ANSWERS = (AnswerShape(), AnswerShape(in_list=True))
_PARAMETER = re.compile(r"\{(\w+)\}")
_TEXT_OR_NULL: JsonObject = {"type": ["string", "null"]}
_ERROR: JsonObject = {
    "type": "object",
    "properties": {
        "error": {
            "type": "object",
            "properties": {
                "message": {"type": "string"},
                "field": _TEXT_OR_NULL,
                "expected": _TEXT_OR_NULL,
                "did_you_mean": _TEXT_OR_NULL,
            },
            "required": ["message", "field", "expected", "did_you_mean"],
            "additionalProperties": False,
        }
    },
    "required": ["error"],
}


def control_document(rows: Iterable[tuple[str, Operation[Any]]]) -> JsonObject:
    """Return the document of some operations, each with its path."""
    paths: dict[str, JsonObject] = {}
    definitions = {shape.name: shape.definition() for shape in _ANSWERS}
    for path, operation in rows:
        item = paths.setdefault(path, {})
        item[operation.method.lower()] = _operation_json(path, operation)
        if operation.body is not None and _body_name(operation) not in definitions:
            definitions[_body_name(operation)] = operation.body.schema()
    return {
        "openapi": "3.1.0",
        "info": {"title": "Control API of openai-responses", "version": __version__},
        "paths": paths,
        "components": {"schemas": {**definitions, "Error": _ERROR}},
    }


def _operation_json(path: str, operation: Operation[Any]) -> JsonObject:
    found: JsonObject = {
        "operationId": _id(path, operation),
        "summary": operation.summary,
        "parameters": [*_path_parameters(path), *_query_parameters(operation)],
        "responses": {
            str(_status(operation)): _answer_json(operation.answer),
            "default": _answer_json({"$ref": "#/components/schemas/Error"}),
        },
    }
    if operation.body is not None:
        schema = {"$ref": f"#/components/schemas/{_body_name(operation)}"}
        found["requestBody"] = {"required": True, "content": _json(dict(schema))}
    return found


def _body_name(operation: Operation[Any]) -> str:
    return f"{operation.method.lower()}_{operation.key}"


def _id(path: str, operation: Operation[Any]) -> str:
    words = re.findall(r"\w+", path)
    return "_".join([operation.method.lower(), *words])


def _status(operation: Operation[Any]) -> int:
    return 204 if operation.answer is None else operation.status


def _answer_json(schema: JsonObject | None) -> JsonObject:
    return {"description": ""} if schema is None else {"description": "", "content": _json(schema)}


def _json(schema: JsonObject) -> JsonObject:
    return {"application/json": {"schema": schema}}


def _path_parameters(path: str) -> Iterator[JsonObject]:
    for name in _PARAMETER.findall(path):
        yield {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _query_parameters(operation: Operation[Any]) -> Iterator[JsonObject]:
    for name, shape in operation.query.items():
        yield {"name": name, "in": "query", "schema": shape.schema()}
    if operation.open_query:
        schema = {"type": "object", "additionalProperties": {"type": "string"}}
        yield {"name": "others", "in": "query", "style": "form", "explode": True, "schema": schema}
