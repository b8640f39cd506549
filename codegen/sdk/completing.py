"""A document completed by what the SDK calls beyond it: the fragments of `openapi/sdk.yaml`.

Where the document has an operation itself it wins: the fragment's counts for nothing, nor do the
schemas that nothing else refers to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen import names
from codegen.document import (
    Document,
    Json,
    mapping,
    operations,
    renamed_schemas,
    schema_references,
    sequence,
)
from codegen.sdk.joining import Operation
from codegen.sdk.paths import path_shape

_PARAMETER = re.compile(r"\{([^{}]*)\}")


def completed(snapshot: Document, sdk: Document) -> Document:
    """A copy of a snapshot that has the SDK's operations, too; without fragments it is the same.

    A schema of a fragment whose name the document has taken gets `Sdk` before it.
    """
    fragments = mapping(sdk.get("fragments"))
    missing = list(_missing(snapshot, fragments))
    if not missing:
        return snapshot
    schemas = _schemas(fragments, [operation for _, _, operation in missing])
    taken = {names.type_name(name) for name in _components(snapshot)}
    new_names = {name: f"Sdk{name}" for name in schemas if names.type_name(name) in taken}
    paths = {key: dict(mapping(item)) for key, item in mapping(snapshot.get("paths")).items()}
    for key, method, operation in missing:
        at, renamed = _placed(key, operation, paths)
        paths.setdefault(at, {})[method] = renamed_schemas(renamed, new_names)
    added: Document = {
        new_names.get(name, name): renamed_schemas(schema, new_names)
        for name, schema in schemas.items()
    }
    components = mapping(snapshot.get("components"))
    return {
        **snapshot,
        "paths": {**paths},
        "components": {**components, "schemas": {**_components(snapshot), **added}},
    }


def _missing(snapshot: Document, fragments: Document) -> Iterator[tuple[str, str, Document]]:
    known = {Operation(key, method, "").identity for key, method, _ in operations(snapshot)}
    for key, method, operation in operations(fragments):
        if Operation(key, method, "").identity not in known:
            yield key, method, operation


def _placed(key: str, operation: Document, paths: dict[str, Document]) -> tuple[str, Document]:
    """The operation under the document's own key for its path, where it has one.

    Of two paths that differ only in what parameters are called OpenAPI allows one.
    """
    own = next((path for path in paths if path_shape(path) == path_shape(key)), key)
    theirs = dict(zip(_PARAMETER.findall(key), _PARAMETER.findall(own), strict=True))
    parameters: list[Json] = [
        {**one, "name": theirs[str(one["name"])]} if one.get("in") == "path" else one
        for one in map(mapping, sequence(operation.get("parameters")))
    ]
    return own, {**operation, "parameters": parameters} if parameters else operation


def _components(document: Document) -> Document:
    return mapping(mapping(document.get("components")).get("schemas"))


def _schemas(fragments: Document, roots: list[Document]) -> Document:
    """The schemas of the fragments that these operations reach, in their order."""
    components, reached = _components(fragments), set[str]()
    pending: list[Json] = [*roots]
    while pending:
        for name in schema_references(pending.pop()):
            if name not in reached:
                reached.add(name)
                pending.append(components[name])
    return {name: schema for name, schema in components.items() if name in reached}
