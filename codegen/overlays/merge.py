"""Merges an update into a document in place, as defined by OpenAPI Overlay 1.0."""

from __future__ import annotations

import json

from codegen.document import Document, Json, copy_tree


def merge(target: Document, update: Document) -> bool:
    """Merge an object into an object; return whether that changed anything.

    Objects are merged by key, missing entries are appended to lists, other values are replaced.
    """
    changes = [_append(target, key, value) for key, value in update.items()]
    return any(changes)


def extend(target: list[Json], update: Json) -> bool:
    """Append an entry, or every entry of a list, to a list; return whether that changed anything.

    An entry that the list has already is not added again: lists of an OpenAPI document are sets
    (`required`, `enum`, `anyOf`), so an existing entry means that the correction has been made.
    """
    identities = {_identity(entry) for entry in target}
    entries = update if isinstance(update, list) else [update]
    missing = [entry for entry in entries if _identity(entry) not in identities]
    target.extend(copy_tree(entry) for entry in missing)
    return bool(missing)


def _append(target: Document, key: str, value: Json) -> bool:
    current = target.get(key)
    if isinstance(current, dict) and isinstance(value, dict):
        return merge(current, value)
    if isinstance(current, list) and isinstance(value, list):
        return extend(current, value)
    if key in target and _identity(current) == _identity(value):
        return False
    target[key] = copy_tree(value)
    return True


def _identity(value: Json) -> str:
    """Return a key that is equal for equal JSON values; unlike `==`, 1, 1.0 and true differ."""
    return json.dumps(value, sort_keys=True)
