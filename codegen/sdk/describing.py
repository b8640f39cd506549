"""Writes an OpenAPI document of the operations that the SDK calls, from its source only."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path

from codegen.document import (
    Document,
    Json,
    component_schemas,
    mapping,
    operations,
    reached_schemas,
    renamed_schemas,
    sequence,
)
from codegen.errors import CodegenError
from codegen.normalise import OPENAPI_VERSION, normalise
from codegen.sdk.additions import Comparison
from codegen.sdk.component_names import component_names
from codegen.sdk.events import missing_webhooks, webhook_items, websocket_schemas
from codegen.sdk.joining import join
from codegen.sdk.naming import add_sdk_names
from codegen.sdk.openapi import Describer
from codegen.sdk.problems import Problems
from codegen.sdk.reading import read_sdk
from codegen.sdk.routes import path_key, routes_of
from codegen.sdk.schemas import SchemaReader
from codegen.sdk.source import Package, package_of
from codegen.sdk.websocket_schemas import (
    WEBSOCKETS,
    documented_websockets,
    missing_websockets,
)

_BEARER: Document = {"type": "http", "scheme": "bearer"}
# The folders below a given folder that may be the package.
_PACKAGE_FOLDERS = ("", "openai", "src/openai")
# The keys of `openapi/sdk.yaml` that the source describes, and those that are not about calls.
_DESCRIBED = ("routes", "webhooks", "websockets")
_OTHERS = ("webhooks", WEBSOCKETS)


def describe(
    package: Path | Package, version: str, routes: Sequence[Document]
) -> tuple[Document, list[Json]]:
    """Return the normalised document of these routes of a package, and the problems."""
    return _describe(package, version, {"routes": [*routes]})


def _describe(package: Path | Package, version: str, sdk: Document) -> tuple[Document, list[Json]]:
    """Return the document of the routes, WebSockets and webhooks in `sdk`, and the problems.

    The names of the routes' schemas do not depend on those of WebSockets and webhooks.
    """
    source = package_of(package)
    problems = Problems(source)
    reader = SchemaReader(source, problems)
    paths = Describer(reader).paths(routes_of(sdk))
    named = component_names(reader.definitions, source)
    websockets = websocket_schemas(sdk, reader)
    webhooks = webhook_items(sdk, reader)
    named = component_names(reader.definitions, source, named)
    document: Document = {
        "openapi": OPENAPI_VERSION,
        "info": {"title": source.name, "version": version},
        "security": [{"ApiKeyAuth": []}],
        "paths": renamed_schemas(paths, named),
        **({"webhooks": renamed_schemas(webhooks, named)} if webhooks else {}),
        "components": {
            "securitySchemes": {"AdminApiKeyAuth": _BEARER, "ApiKeyAuth": _BEARER},
            "schemas": {
                named[key]: renamed_schemas(schema, named)
                for key, schema in reader.components.items()
            },
        },
    }
    found = normalise(document)
    if websockets:  # an extension, of which normalising leaves nothing
        found[WEBSOCKETS] = renamed_schemas(websockets, named)
    return found, problems.to_list()


def with_fragments(sdk: Document, snapshot: Document, package: Path | Package) -> Document:
    """Return the result of `read_sdk` with the parts that the snapshot lacks.

    `fragments` is a document of the routes that no operation has, and of the webhooks and events of
    WebSockets that only the package knows; `additions` are what operations, webhooks and WebSockets
    of both have in the package alone (`codegen.sdk.additions` says how they are written). The
    fragments have the schemas of all.
    """
    version = str(mapping(sdk["sdk"])["version"])
    found = join(snapshot, sdk)
    described: Document = {key: sdk[key] for key in _DESCRIBED if key in sdk}
    complete_document, unclear = _describe(package, version, described)
    known = documented_websockets(sdk, component_schemas(snapshot))
    comparison = Comparison(snapshot, complete_document)
    additions: list[Json] = [*comparison.additions(found, known)]
    paths = _paths(complete_document, found.routes_without_operation)
    webhooks = missing_webhooks(snapshot, complete_document)
    websockets = missing_websockets(known, snapshot, complete_document)
    components = mapping(complete_document["components"])
    roots: list[Json] = [paths, webhooks, websockets, additions]
    schemas = reached_schemas(roots, mapping(components["schemas"]))
    kept = {key: value for key, value in sdk.items() if key != "problems"}
    fragments = {key: complete_document[key] for key in complete_document if key not in _OTHERS}
    return {
        **kept,
        "fragments": {
            **fragments,
            "paths": paths,
            **({"webhooks": webhooks} if webhooks else {}),
            **({WEBSOCKETS: websockets} if websockets else {}),
            "components": {**components, "schemas": schemas},
        },
        "additions": additions,
        "problems": [*sequence(sdk.get("problems")), *unclear],
    }


def _paths(complete_document: Document, routes: Sequence[Document]) -> Document:
    """Return the paths of a document that belong to these routes."""
    addresses = {(path_key(route), str(route["method"]).lower()) for route in routes}
    paths: dict[str, Document] = {}
    for key, method, operation in operations(complete_document):
        if (key, method) in addresses:
            paths.setdefault(key, {})[method] = operation
    return {**paths}


def describe_folder(folder: Path) -> Document:
    """Return the document of all operations, WebSockets and webhooks of the package in a folder.

    It contains the SDK's names (`codegen.sdk.naming`). The folder is the package, its parent
    (`site-packages`), or an unpacked source distribution. Raises CodegenError if there is no such
    package, or if its source has constructs that the reader does not know.
    """
    for below in _PACKAGE_FOLDERS:
        if (folder / below / "_client.py").is_file():
            package = Package(folder / below)
            break
    else:
        raise CodegenError(f"{folder}: no openai package in it (no _client.py); name its folder.")
    version = _version(package)
    sdk = read_sdk(package, version)
    document, unclear = _describe(package, version, sdk)
    _raise_problems([*sequence(sdk.get("problems")), *unclear])
    return add_sdk_names(document, sdk)


def _raise_problems(unclear: Sequence[Json]) -> None:
    found = [mapping(one) for one in unclear]
    if found:
        lines = [f"  {one['file']}:{one['line']}: {one['problem']}" for one in found]
        raise CodegenError("\n".join(["The source of openai is not understood:", *lines]))


def _version(source: Package) -> str:
    module = source.module(f"{source.name}._version")
    declared = None if module is None else module.bindings.get("__version__")
    return str(declared.value) if isinstance(declared, ast.Constant) else ""
