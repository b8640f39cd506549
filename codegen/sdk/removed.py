"""Keeps the operations and fields that only earlier releases of the SDK have.

They are in `openapi/sdk.yaml` under `removed`, in the form of `additions`, each with the last
release that has it (`until`); `schemas` are those that only these use. A removed method keeps its
route, with `until`, and its fragment. All of it is copied from one `sdk.yaml` to the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from codegen.document import (
    Document,
    Json,
    component_schemas,
    mapping,
    operations,
    reached_schemas,
    rewrite,
    sequence,
)
from codegen.sdk.additions import Comparison, Pair
from codegen.sdk.answers import ANSWERS, former_requirements
from codegen.sdk.completing import REMOVED, SDK_FIELDS, complete
from codegen.sdk.events import UNTIL, missing_webhooks
from codegen.sdk.former import former_identities
from codegen.sdk.joining import Operation
from codegen.sdk.located import Place
from codegen.sdk.routes import Identity, identity_of, path_key, routes_of

# The keys of a route that refer to types, which the newest release may lack.
_TYPED = frozenset(("request", "response", "stream", "variants"))
_EMPTY: Document = {"openapi": "3.1.0", "paths": {}, "components": {"schemas": {}}}


def with_removed(sdk: Document, previous: Document, snapshot: Document) -> Document:
    """Return the result of `with_fragments` with the parts that only `previous` has.

    `previous` is the existing `sdk.yaml`. It is ignored if it is of a newer release.
    """
    if _version_numbers(previous) > _version_numbers(sdk):
        return sdk
    complete_document = _with_webhooks(_with_routes(sdk, previous), previous, snapshot)
    now = complete(snapshot, complete_document)
    published = {Operation(key, method, "").identity for key, method, _ in operations(snapshot)}
    # An operation that the document has by now is compared with its former fragment.
    alone = complete(_EMPTY, previous)
    fragments = {key: pair for key, pair in _by_identity(alone).items() if key in published}
    before = complete(snapshot, previous)
    found: list[Json] = []
    schemas: dict[str, Json] = {}
    for side, earlier in ((before, _by_identity(before)), (alone, fragments)):
        missing = Comparison(now, side).additions_of(_pairs(now, earlier))
        found += [one for one in _with_release(missing, previous) if one not in found]
        schemas = {**reached_schemas([*found], {**component_schemas(side), **schemas}), **schemas}
    found += former_requirements(complete_document, previous)
    if not found:
        return complete_document
    known = component_schemas(now)
    kept: Document = {name: one for name, one in schemas.items() if name not in known}
    return {
        **complete_document,
        "removed": rewrite({"schemas": kept, "additions": found}, _remove_marks),
    }


def _remove_marks(node: Document) -> Json:
    return {key: value for key, value in node.items() if key not in (ANSWERS, REMOVED, SDK_FIELDS)}


def _version_numbers(sdk: Document) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", _version(sdk))))


def _version(sdk: Document) -> str:
    return str(mapping(sdk.get("sdk")).get("version", ""))


# --- parts of operations --------------------------------------------------------------------------


def _by_identity(document: Document) -> dict[Identity, Document]:
    """Return the operations of a document by verb, path and fixed query."""
    return {
        Operation(key, method, "").identity: operation
        for key, method, operation in operations(document)
    }


def _pairs(now: Document, earlier: Mapping[Identity, Document]) -> Iterator[Pair]:
    """Yield the operations of a document that an earlier one has too, with their places."""
    for key, method, operation in operations(now):
        other = earlier.get(Operation(key, method, "").identity)
        if other is not None:
            yield ("paths", key, method), operation, other


def _with_release(missing: Iterable[Document], previous: Document) -> Iterator[Document]:
    """Yield the missing parts, each with the last release that has it."""
    releases = _releases(previous)
    for one in missing:
        kind = next(key for key in one if key != "at")
        by_release: dict[str, list[tuple[str, Json]]] = {}
        for name, value in _items(one[kind]):
            known = releases.get((_place(one), kind, name)) or releases.get(((), kind, name))
            by_release.setdefault(known or _version(previous), []).append((name, value))
        for release, items in sorted(by_release.items()):
            values: Json = dict(items) if kind == "properties" else [value for _, value in items]
            yield {"at": one["at"], "until": release, kind: values}


def _releases(previous: Document) -> dict[tuple[Place, str, str], str]:
    """Return the last releases of parts already removed, by place and by name only."""
    found: dict[tuple[Place, str, str], str] = {}
    removed = mapping(previous.get("removed"))
    for one in map(mapping, sequence(removed.get("additions"))):
        for kind in one.keys() - {"at", "until"}:
            for name, _ in _items(one[kind]):
                found[_place(one), kind, name] = found[(), kind, name] = str(one["until"])
    return found


def _place(one: Document) -> Place:
    return tuple(key for key in sequence(one["at"]) if isinstance(key, (str, int)))


def _items(values: Json) -> Iterator[tuple[str, Json]]:
    """Yield the items of an addition with their names; a removed parameter is never required."""
    if isinstance(values, dict):
        yield from values.items()
    for value in values if isinstance(values, list) else ():
        if isinstance(value, dict):
            kept = {key: inner for key, inner in value.items() if key != "required"}
            yield str(value.get("name", value)), kept
        else:
            yield str(value), value


# --- whole methods --------------------------------------------------------------------------------


def _with_routes(sdk: Document, previous: Document) -> Document:
    """Return the SDK's facts with the removed routes, and the fragments of their operations."""
    names = {str(route["name"]) for route in routes_of(sdk)}
    called = {
        each for route in routes_of(sdk) for each in (identity_of(route), *former_identities(route))
    }
    removed_routes = [
        {
            **{key: value for key, value in route.items() if key not in _TYPED},
            "until": route.get("until", _version(previous)),
        }
        for route in routes_of(previous)
        if str(route["name"]) not in names and identity_of(route) not in called
    ]
    if not removed_routes:
        return sdk
    order = sorted(
        [*routes_of(sdk), *removed_routes],
        key=lambda r: (str(r["name"]), str(r["path"]), str(r["method"])),
    )
    fragments = _with_paths(
        mapping(sdk.get("fragments")), mapping(previous.get("fragments")), removed_routes
    )
    return {**sdk, "routes": [*order], "fragments": fragments}


def _with_webhooks(sdk: Document, previous: Document, snapshot: Document) -> Document:
    """Return the SDK's facts with the removed webhooks, each with its last release."""
    fragments, earlier = mapping(sdk.get("fragments")), mapping(previous.get("fragments"))
    known: Document = {
        "webhooks": {**mapping(snapshot.get("webhooks")), **mapping(fragments.get("webhooks"))},
        "components": {"schemas": {**component_schemas(snapshot), **component_schemas(fragments)}},
    }
    removed = {
        name: {UNTIL: _version(previous), **mapping(item)}
        for name, item in missing_webhooks(known, earlier).items()
    }
    if not removed:
        return sdk
    components = mapping(fragments.get("components"))
    schemas = {
        **reached_schemas([*removed.values()], component_schemas(earlier)),
        **component_schemas(fragments),
    }
    webhooks = {**removed, **mapping(fragments.get("webhooks"))}
    return {
        **sdk,
        "fragments": {
            **fragments,
            "webhooks": {name: webhooks[name] for name in sorted(webhooks)},
            "components": {
                **components,
                "schemas": {name: schemas[name] for name in sorted(schemas)},
            },
        },
    }


def _with_paths(
    fragments: Document, previous: Document, removed_routes: list[Document]
) -> Document:
    """Return the fragments with the previous fragments of removed routes."""
    paths = {key: mapping(item) for key, item in mapping(fragments.get("paths")).items()}
    earlier = mapping(previous.get("paths"))
    kept: list[Json] = []
    for route in removed_routes:
        key, method = path_key(route), str(route["method"]).lower()
        operation = mapping(earlier.get(key)).get(method)
        if operation is not None:
            kept.append(operation)
            paths[key] = {**paths.get(key, {}), method: operation}
    components = mapping(fragments.get("components"))
    schemas = {**reached_schemas(kept, component_schemas(previous)), **component_schemas(fragments)}
    ordered = {name: schemas[name] for name in sorted(schemas)}
    return {
        **fragments,
        "paths": {key: paths[key] for key in sorted(paths)},
        "components": {**components, "schemas": ordered},
    }
