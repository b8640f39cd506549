"""The permanent ids of operations, which stay when a later document or SDK renames them.

Public names are made of them: those of stream classes and events, and those of routes without a
method of the SDK. `ids` of `openapi/sdk.yaml` has the id under which each operation was first
generated, by its method, path and fixed query (`POST /responses?beta=true`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlencode

from codegen import names
from codegen.document import Document, Json, mapping, operations, sequence
from codegen.sdk.completing import complete
from codegen.sdk.former import former_identities
from codegen.sdk.joining import Operation
from codegen.sdk.routes import Identity, identity_of, routes_of

__all__ = ["ids_of", "key_of", "with_ids"]


def with_ids(sdk: Document, snapshot: Document, previous: Document) -> Document:
    """Return the SDK's facts with the ids of all operations; those in `previous` are kept.

    Ids of removed operations are kept too, since some are added again. Raises CodegenError as
    `ids_of` does.
    """
    known = _kept_ids(previous)
    complete_document = complete(snapshot, sdk)
    found = ids_of(complete_document, {**sdk, "ids": previous.get("ids", [])})
    ids = {key_of(Operation(*place, "").identity): one for place, one in found.items()}
    rows: list[Json] = [
        {"operation": key, "id": one}
        for key, one in sorted({**ids, **known}.items(), key=lambda item: item[0].split()[::-1])
    ]
    return {**sdk, "ids": rows}


def ids_of(document: Document, sdk: Document) -> dict[tuple[str, str], str]:
    """Return the id of each operation, by its path key and method.

    It is the one in the SDK's `ids`, also where the SDK has called the operation at another address
    before; else the document's own, or one made of method and path where another operation has kept
    that. Raises CodegenError where two new operations have ids that make one Python name.
    """
    kept, former = _kept_ids(sdk), _former(sdk)
    found: dict[tuple[str, str], str] = {}
    new: list[tuple[Operation, str]] = []
    for key, method, declared in operations(document):
        one = Operation(key, method, str(declared.get("operationId") or _make_id(key, method)))
        addresses = (one.identity, *former.get(one.identity, ()))
        known = next((kept[key_of(each)] for each in addresses if key_of(each) in kept), None)
        if known is None or known in found.values():
            new.append((one, one.id))
        else:
            found[key, method] = known
    used_ids = {names.pascal(one) for one in found.values()}
    for one, own in new:
        is_taken = names.pascal(own) in used_ids
        found[one.key, one.method] = _make_id(one.key, one.method) if is_taken else own
    names.refuse_duplicates(
        (names.pascal(one), f"{one} ({method.upper()} {key})")
        for (key, method), one in sorted(found.items(), key=lambda item: item[1])
    )
    return found


def _make_id(key: str, method: str) -> str:
    return names.snake(f"{method} {key.partition('#')[0]}")


def _kept_ids(sdk: Document) -> dict[str, str]:
    rows = map(mapping, sequence(sdk.get("ids")))
    return {str(row["operation"]): str(row["id"]) for row in rows}


def _former(sdk: Document) -> Mapping[Identity, Iterable[Identity]]:
    """Return the former addresses of each address."""
    return {identity_of(route): former_identities(route) for route in routes_of(sdk)}


def key_of(identity: Identity) -> str:
    """Return the unique key of an operation as text: `POST /responses?beta=true`."""
    method, path, query = identity
    return f"{method} {path}" + (f"?{urlencode(query)}" if query else "")
