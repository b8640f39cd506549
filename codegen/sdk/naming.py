"""The SDK's names in a document: those of the methods that call its operations.

They stand in extensions: `x-sdk-names` of an operation lists the attribute paths of the methods
that call it, the plainest first; `x-sdk-only` says that the document itself lacks it;
`x-public-id` is the id of which the mock's public names are made.
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
    """A snapshot as the mock knows it: completed by what the SDK has, under the SDK's names.

    Raises CodegenError where two operations would have one public name.
    """
    documented = {(key, method) for key, method, _ in operations(snapshot)}
    found = add_sdk_names(complete(snapshot, sdk), sdk, documented)
    for (key, method), one in ids_of(found, sdk).items():
        mapping(mapping(mapping(found["paths"])[key])[method])[PUBLIC_ID] = one
    return found


def add_sdk_names(
    document: Document, sdk: Document, documented: Iterable[tuple[str, str]] | None = None
) -> Document:
    """A document whose operations say by which of the SDK's methods they are called.

    `documented` are the path keys and verbs of those that it has itself, if not all.
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
    """The names by what they call; at a former address where the document has no later one."""
    found: dict[Identity, list[Json]] = {}
    for route in routes_of(sdk):
        current = identity_of(route)
        for one in [current] if current in known else former_identities(route):
            found.setdefault(one, [route["name"], *sequence(route.get("aliases"))])
    return found
