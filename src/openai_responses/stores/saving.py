"""Saving stores as JSON: all objects by family, and file contents in base64."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from typing import cast

from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.state.families import Family
from openai_responses._core.state.store import Item, Owners, Store

__all__ = ["dump_store", "fill"]

_VERSION = 1


def dump_store(store: Store, seeds: Mapping[str, Mapping[str, JsonObject]]) -> str:
    """Return a store's content as JSON text, without families that hold just their seeds."""
    with store.lock:
        objects = {family.name: list(_objects(store, family)) for family in store.families}
        for name, seed in seeds.items():
            family = store.families.by_name[name]
            if {item.key: item.value for _, item in store.all_items(family)} == seed:
                del objects[name]
        saved_objects = {
            name: entries for name, entries in objects.items() if entries or name in seeds
        }
        contents = {key: b64encode(each).decode() for key, each in store.contents.items()}
    document = {"version": _VERSION, "objects": saved_objects, "contents": contents}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _objects(store: Store, family: Family) -> Iterator[JsonObject]:
    def number(entry_: tuple[Owners, Item]) -> int:
        return entry_[1].number

    for owners, item in sorted(store.all_items(family), key=number):
        entry: JsonObject = {"object": item.value}
        if owners:
            entry["of"] = dict(zip(family.parents, owners, strict=True))
        if item.key != family.key_of(item.value):
            entry["key"] = item.key
        yield entry


def fill(store: Store, text: str | bytes) -> None:
    """Load the output of `dump_store` into a store, replacing the objects of each saved family.

    Raises ValueError for text that is not a saved store, and for families that the API lacks.
    """
    document: object = json.loads(text)
    if not is_mapping(document) or document.get("version") != _VERSION:
        raise ValueError(f'expected a saved store ("version": {_VERSION})')
    for name, entries in _mapping(document, "objects").items():
        family = store.families.by_name.get(name)
        if family is None:
            raise ValueError(f"objects.{name}: the API has no such objects")
        store.clear(family)
        for number, each in enumerate(entries if is_list(entries) else ()):
            _load_object(store, family, each, f"objects.{name}[{number}]")
    for key, content in _mapping(document, "contents").items():
        store.put_content(key, b64decode(str(content), validate=True))


def _load_object(store: Store, family: Family, entry: object, where: str) -> None:
    value = entry.get("object") if is_mapping(entry) else None
    if not is_mapping(entry) or not is_mapping(value):
        raise ValueError(f'{where}: expected an "object"')
    of = _mapping(entry, "of")
    owners = tuple(str(of[name]) for name in family.parents if name in of)
    key = entry.get("key") or family.key_of(value)
    if len(owners) < len(family.parents) or not isinstance(key, str):
        parents = ", ".join(family.parents)
        raise ValueError(f'{where}: expected an id, and in "of": {parents or "nothing"}')
    store.put(family, owners, key, dict(value))


def _mapping(value: Mapping[str, object], name: str) -> Mapping[str, object]:
    member = value.get(name)
    return member if is_mapping(member) else cast("Mapping[str, object]", {})
