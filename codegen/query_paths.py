"""Path keys that carry a query, as paths that OpenAPI allows and operations told apart by a query.

`/responses?beta=true` becomes `/responses#beta=true`, whose operations require the query parameter
`beta=true`. The fragment keeps the key unique and is cut off by whoever needs the path.
"""

from __future__ import annotations

from typing import cast
from urllib.parse import parse_qsl

from codegen.document import HTTP_METHODS, Document, Json, mapping, sequence


def settle_path_keys(document: Document) -> Document:
    """A copy whose path keys hold no query; the operations below them require it instead."""
    paths: Document = {}
    for key, item in mapping(document.get("paths")).items():
        path, mark, query = key.partition("?")
        paths[f"{path}#{query}" if mark else key] = _require(item, query) if mark else item
    return {**document, "paths": paths}


def _require(item: Json, query: str) -> Json:
    required = [_parameter(name, value) for name, value in parse_qsl(query, keep_blank_values=True)]
    return {
        method: _with_parameters(operation, required) if method in HTTP_METHODS else operation
        for method, operation in mapping(item).items()
    }


def _parameter(name: str, value: str) -> Document:
    schema: Document = {"type": "string", "const": value}
    return {"name": name, "in": "query", "required": True, "schema": schema}


def _with_parameters(operation: Json, required: list[Document]) -> Json:
    taken = {parameter["name"] for parameter in required}
    declared = [
        parameter
        for parameter in sequence(mapping(operation).get("parameters"))
        if mapping(parameter).get("in") != "query" or mapping(parameter).get("name") not in taken
    ]
    return {**mapping(operation), "parameters": cast("Json", [*declared, *required])}
