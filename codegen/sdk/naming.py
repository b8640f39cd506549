"""Adds the names of the SDK's methods to the operations of a document.

They are in extensions: `x-sdk-names` of an operation lists the attribute paths of the methods that
call it, the primary one first; `x-sdk-only` marks operations that the document itself lacks;
`x-public-id` is the id that the mock's public names are made of.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping

from codegen.document import HTTP_METHODS, Document, Json, mapping, operations, sequence
from codegen.sdk.completing import complete
from codegen.sdk.former import former_identities
from codegen.sdk.ids import ids_of
from codegen.sdk.joining import Operation
from codegen.sdk.routes import Identity, identity_of, routes_of

NAMES = "x-sdk-names"
ONLY = "x-sdk-only"
PUBLIC_ID = "x-public-id"


def complete_snapshot(snapshot: Document, sdk: Document) -> Document:
    """Complete a snapshot with the SDK's operations and fields, and with the SDK's names.

    Raises CodegenError if two operations would have the same public name.
    """
    documented = {(key, method) for key, method, _ in operations(snapshot)}
    found = add_sdk_names(complete(snapshot, sdk), sdk, documented)
    for (key, method), one in ids_of(found, sdk).items():
        mapping(mapping(mapping(found["paths"])[key])[method])[PUBLIC_ID] = one
    return found


def add_sdk_names(
    document: Document, sdk: Document, documented: Iterable[tuple[str, str]] | None = None
) -> Document:
    """Add the names of the SDK's methods to the operations of a document.

    `documented` are the path keys and verbs of the document's own operations; all if None.
    """
    known = {Operation(key, method, "").identity for key, method, _ in operations(document)}
    names, kept = _names(sdk, known), None if documented is None else set(documented)

    def changed(key: str, method: str, operation: Document) -> Document:
        sdk_names = names.get(Operation(key, method, "").identity)
        only = kept is not None and (key, method) not in kept
        return {
            **operation,
            **({NAMES: sdk_names} if sdk_names else {}),
            **({ONLY: True} if only else {}),
        }

    paths: Document = {
        key: {
            word: changed(key, word, mapping(value)) if word in HTTP_METHODS else value
            for word, value in mapping(item).items()
        }
        for key, item in mapping(document.get("paths")).items()
    }
    return {**document, "paths": paths}


def _names(sdk: Document, known: Container[Identity]) -> Mapping[Identity, list[Json]]:
    """Return the names by address; by former address if the document lacks the current one."""
    found: dict[Identity, list[Json]] = {}
    for route in routes_of(sdk):
        current = identity_of(route)
        for one in [current] if current in known else former_identities(route):
            found.setdefault(one, [route["name"], *sequence(route.get("aliases"))])
    return found
