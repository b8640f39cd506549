"""Finds the names that the new document has changed and that overlays refer to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.diff.versions import Versions
from codegen.document import Document, Json, mapping, renamed_schemas, sequence


@dataclass(frozen=True)
class Renames:
    """Maps old names to new ones: of component schemas, of path keys, and of properties."""

    schemas: Mapping[str, str]
    paths: Mapping[str, str]
    properties: Mapping[str, str]


def find_renames(before: Document, after: Document) -> Renames:
    """Compare the existing snapshot with a new, corrected document.

    A removed property was renamed if the same object has one new property with an equal schema, or
    if it has one removed and one new property of the same kind, since `before` has corrections.
    """
    versions = Versions(before, after)
    paths = {
        _path(one.key): _path(other.key)
        for one, other in versions.matching.both
        if _path(one.key) != _path(other.key)
    }
    properties: dict[str, str] = {}
    for old, new in versions.pairs():
        ours = renamed_schemas(versions.old.schemas.component(old), versions.renamed)
        for old_name, new_name in _renamed_properties(ours, versions.new.schemas.component(new)):
            properties.setdefault(old_name, new_name)
    return Renames(versions.renamed, paths, properties)


def _path(key: str) -> str:
    return key.partition(" ")[2]


def _renamed_properties(old: Json, new: Json) -> Iterator[tuple[str, str]]:
    """Yield the renamed properties of an object, and of the objects in it."""
    if isinstance(old, dict) and isinstance(new, dict):
        ours, theirs = mapping(old.get("properties")), mapping(new.get("properties"))
        old_name = [name for name in ours if name not in theirs]
        new_name = [name for name in theirs if name not in ours]
        for name in old_name:
            equal = [other for other in new_name if theirs[other] == ours[name]]
            if not equal and len(old_name) == len(new_name) == 1:
                equal = [other for other in new_name if _kinds(theirs[other]) & _kinds(ours[name])]
            if len(equal) == 1:
                yield name, equal[0]
        for key in old.keys() & new.keys():
            yield from _renamed_properties(old[key], new[key])
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for one, other in zip(old, new, strict=True):
            yield from _renamed_properties(one, other)


def _kinds(schema: Json) -> set[str]:
    """Return the types of a schema except null, which overlays add."""
    here = mapping(schema)
    kinds = {str(here["$ref"])} if "$ref" in here else {str(one) for one in _types(here)}
    return kinds.union(*map(_kinds, sequence(here.get("anyOf")))) - {"null"}


def _types(schema: Document) -> list[Json]:
    stated = schema.get("type", [])
    return stated if isinstance(stated, list) else [stated]


def with_new_names(text: str, names: Mapping[str, str]) -> str:
    """Replace names in a text, but not within longer names."""
    if not names:
        return text
    # The longest first: `/files/{id}` is a part of `/files/{id}/content`.
    alternatives = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w/{{#-])(?:{alternatives})(?![\w/}}#-])")
    return pattern.sub(lambda found: names[found.group()], text)
