"""A document with moved and renamed operations.

Assistants and videos are gone from it, and the SDK has them still. Agents, which only the SDK has
had, are in it, and their schemas have other names. All operations of the document have other ids.
A model has another field that is required, and no owner any more.
"""

from __future__ import annotations

from pathlib import Path

from codegen.document import (
    Document,
    Json,
    mapping,
    operations,
    reached_schemas,
    renamed_schemas,
    sequence,
)
from codegen.sdk import installed_sdk, read_sdk, with_former, with_fragments, with_ids

__all__ = ["moved", "renamed", "sdk_after", "some_of", "some_of_sdk"]

ROOT = Path(__file__).parents[2]
OPENAI, SDK = ROOT / "openapi/openai.yaml", ROOT / "openapi/sdk.yaml"

_GONE = ("/assistants", "/threads", "/videos")
_NEW = "/agents"
# What is called to see that all of it works: the rest takes long to generate.
_SOME = (*_GONE, _NEW, "/embeddings", "/files", "/models", "/uploads", "/vector_stores")


def renamed(snapshot: Document) -> Document:
    """A document in which every operation has another id."""
    paths: dict[str, Document] = {}
    for number, (path, method, operation) in enumerate(operations(snapshot)):
        item = paths.setdefault(path, {**mapping(mapping(snapshot["paths"])[path])})
        item[method] = {**operation, "operationId": f"operation{number}"}
    return {**snapshot, "paths": {**paths}}


def moved(openai: Document, sdk: Document) -> Document:
    """The snapshot of the document."""
    fragments = mapping(sdk["fragments"])
    schemas = mapping(mapping(fragments["components"])["schemas"])
    new: Document = {
        path: item for path, item in mapping(fragments["paths"]).items() if path.startswith(_NEW)
    }
    names = {name: name.replace("Agent", "Actor") for name in schemas}
    published: Document = {
        names[name]: renamed_schemas(schema, names)
        for name, schema in reached_schemas(new, schemas).items()
    }
    kept: Document = {
        path: item for path, item in mapping(openai["paths"]).items() if not path.startswith(_GONE)
    }
    components = mapping(openai["components"])
    schemas = mapping(components["schemas"])
    whole: Document = {**schemas, **published, "Model": _changed(mapping(schemas["Model"]))}
    paths: Document = {**kept, **mapping(renamed_schemas(new, names))}
    return renamed(_with({**openai, "components": {**components, "schemas": whole}}, paths))


def _changed(model: Document) -> Document:
    fields: Document = {**mapping(model["properties"]), "display_name": {"type": "string"}}
    required = [
        *(name for name in sequence(model["required"]) if name != "owned_by"),
        "display_name",
    ]
    del fields["owned_by"]
    return {**model, "properties": fields, "required": required}


def sdk_after(snapshot: Document, before: Document) -> Document:
    """What is known of the SDK then; of the ids of operations only those of agents were kept."""
    package, version = installed_sdk()
    ids = [row for row in sequence(before["ids"]) if _NEW in str(mapping(row)["operation"])]
    tree = with_fragments(with_former(read_sdk(package, version), before), snapshot, package)
    return with_ids(tree, snapshot, {**before, "ids": ids})


def some_of(snapshot: Document) -> Document:
    """The part of a document that the calls of the tests need."""
    paths = mapping(snapshot["paths"])
    return _with(
        {**snapshot, "webhooks": {}},
        {path: item for path, item in paths.items() if path.startswith(_SOME)},
    )


def some_of_sdk(sdk: Document) -> Document:
    """The part of what is known of the SDK that the calls of the tests need."""
    routes = [one for one in sequence(sdk["routes"]) if str(mapping(one)["path"]).startswith(_SOME)]
    fragments = mapping(sdk["fragments"])
    paths: Document = {
        path: item for path, item in mapping(fragments["paths"]).items() if path.startswith(_SOME)
    }
    return {**sdk, "routes": routes, "fragments": {**fragments, "paths": paths}}


def _with(snapshot: Document, paths: Document) -> Document:
    """A document with these paths, and the schemas that are needed then."""
    components = mapping(snapshot["components"])
    needed: list[Json] = [paths, components.get("responses"), snapshot.get("webhooks")]
    schemas = reached_schemas(needed, mapping(components["schemas"]))
    return {**snapshot, "paths": paths, "components": {**components, "schemas": schemas}}
