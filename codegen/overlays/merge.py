"""How an update is merged into a document, as OpenAPI Overlay 1.0 has it; trees change in place."""

from __future__ import annotations

import json

from codegen.document import Document, Json, copy_tree


def merge(target: Document, update: Document) -> bool:
    """Merge an object into an object and say whether that changed anything.

    Objects merge key by key, lists grow by the entries they lack, any other value is replaced.
    """
    changes = [_append(target, key, value) for key, value in update.items()]
    return any(changes)


def extend(target: list[Json], update: Json) -> bool:
    """Append an entry, or every entry of a list, to a list and say whether that changed anything.

    An entry that the list holds already is not added again: lists of an OpenAPI document are sets
    (`required`, `enum`, `anyOf`), so an entry that is there is a correction that has been made.
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
    """Equal for equal JSON values; unlike Python's `==` it tells 1, 1.0 and true apart."""
    return json.dumps(value, sort_keys=True)
