"""What the new document calls otherwise than the one before: what overlays name by its old name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from codegen.diff.versions import Versions
from codegen.document import Document, Json, mapping, renamed_schemas, sequence


@dataclass(frozen=True)
class Renames:
    """Old names to new ones: of component schemas, of path keys, and of properties."""

    schemas: Mapping[str, str]
    paths: Mapping[str, str]
    properties: Mapping[str, str]


def find_renames(before: Document, after: Document) -> Renames:
    """Compare the snapshot so far with a new, corrected document.

    A property that is gone has moved where the same object has one new property of an equal schema,
    or where one is gone, one is new, and both are of a kind: `before` has corrections of it.
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
    """The properties of an object, and of the objects in it, that go by another name."""
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
    """What a value of a schema may be but null, which overlays add."""
    here = mapping(schema)
    kinds = {str(here["$ref"])} if "$ref" in here else {str(one) for one in _types(here)}
    return kinds.union(*map(_kinds, sequence(here.get("anyOf")))) - {"null"}


def _types(schema: Document) -> list[Json]:
    stated = schema.get("type", [])
    return stated if isinstance(stated, list) else [stated]


def with_new_names(text: str, names: Mapping[str, str]) -> str:
    """A text in which names that stand alone, not within a longer one, are the new ones."""
    if not names:
        return text
    # The longest first: `/files/{id}` stands in `/files/{id}/content`, but not alone.
    alternatives = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w/{{#-])(?:{alternatives})(?![\w/}}#-])")
    return pattern.sub(lambda found: names[found.group()], text)
