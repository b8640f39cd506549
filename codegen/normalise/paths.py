"""Normalises paths: no query in their keys, and all path parameters declared."""

from __future__ import annotations

import re
from typing import cast
from urllib.parse import parse_qsl

from codegen.document import HTTP_METHODS, Document, Json, mapping, sequence
from codegen.normalise.references import resolve

_TEMPLATE_NAME = re.compile(r"\{([^{}]+)\}")


def normalise_paths(document: Document) -> Document:
    """Return a copy without queries in path keys, and with all path parameters declared.

    `/responses?beta=true` becomes `/responses#beta=true`, and its operations require the query
    parameter `beta=true`. The fragment keeps the key unique; it is not part of the path. An
    undeclared path parameter is a string.
    """
    paths: Document = {}
    for key, item in mapping(document.get("paths")).items():
        path, mark, query = key.partition("?")
        paths[f"{path}#{query}" if mark else key] = _normalise_path_item(
            document, path, query, item
        )
    return {**document, "paths": paths}


def _normalise_path_item(document: Document, path: str, query: str, item: Json) -> Json:
    if not isinstance(item, dict):
        return item
    required = [_query(name, value) for name, value in parse_qsl(query, keep_blank_values=True)]
    shared = _declared_parameters(document, sequence(item.get("parameters")))
    return {
        name: _normalise_operation(document, path, required, shared, entry)
        if name in HTTP_METHODS and isinstance(entry, dict)
        else entry
        for name, entry in item.items()
    }


def _normalise_operation(
    document: Document,
    path: str,
    required: list[Document],
    shared: set[tuple[Json, Json]],
    operation: Document,
) -> Document:
    parameters = sequence(operation.get("parameters"))
    declared = shared | _declared_parameters(document, parameters)
    names = _TEMPLATE_NAME.findall(path.partition("#")[0])
    missing = [_path(name) for name in names if (name, "path") not in declared]
    if not missing and not required:
        return operation
    fixed = {(parameter["name"], "query") for parameter in required}
    others = [one for one in parameters if not _declared_parameters(document, [one]) & fixed]
    return {**operation, "parameters": cast("Json", [*missing, *others, *required])}


def _declared_parameters(document: Document, parameters: list[Json]) -> set[tuple[Json, Json]]:
    """Return name and place (`path`, `query`…) of parameters, with references resolved."""
    declared: set[tuple[Json, Json]] = set()
    for parameter in parameters:
        reference = mapping(parameter).get("$ref")
        target = resolve(document, reference) if isinstance(reference, str) else parameter
        declared.add((mapping(target).get("name"), mapping(target).get("in")))
    return declared


def _query(name: str, value: str) -> Document:
    return {
        "name": name,
        "in": "query",
        "required": True,
        "schema": {"type": "string", "const": value},
    }


def _path(name: str) -> Document:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
