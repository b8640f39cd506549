"""Matches the operations and components of the old document with those of the new one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass

from codegen.diff.endpoints import Api, Endpoint, matching_slots, without_parameter_names
from codegen.diff.pairing import alternative, similar
from codegen.diff.shapes import Schemas
from codegen.document import Json, ref_name, schema_ref


@dataclass(frozen=True)
class Matching:
    """The operations of both documents, of the old one only, and of the new one only."""

    both: tuple[tuple[Endpoint, Endpoint], ...]
    removed: tuple[Endpoint, ...]
    added: tuple[Endpoint, ...]


def match_operations(old: Api, new: Api) -> Matching:
    """Match by address, then by address without the names of path parameters, then by name."""
    keys: tuple[Callable[[Endpoint], Hashable], ...] = (
        lambda one: one.key,
        lambda one: without_parameter_names(one.key),
        lambda one: (one.facts.kind, one.facts.id),
        lambda one: (one.facts.kind, one.facts.operation_id or one.facts.id),
    )
    removed, added = list(old.endpoints), list(new.endpoints)
    both: dict[str, tuple[Endpoint, Endpoint]] = {}
    for key in keys:
        theirs = {key(one): one for one in reversed(added)}
        pairs = [(one, theirs.pop(key(one))) for one in removed if key(one) in theirs]
        both.update((other.key, (one, other)) for one, other in pairs)
        removed = [one for one in removed if all(one is not each for each, _ in pairs)]
        added = [one for one in added if one.key not in both]
    in_order = [both[one.key] for one in new.endpoints if one.key in both]
    return Matching(tuple(in_order), tuple(removed), tuple(added))


def renamed_components(old: Api, new: Api, matching: Matching) -> dict[str, str]:
    """Return the components that have another name in the new document, old name to new name.

    The new name of a removed component is the one that most of the places which referred to it
    refer to now, if that component is new and similar; otherwise that of a new component that is
    equal to it.
    """
    votes: Counter[tuple[str, str]] = Counter()
    for ours, theirs in _corresponding_schemas(old, new, matching):
        votes.update(_changed_references(ours, theirs))
    renamed: dict[str, str] = {}
    for (old_name, new_name), _count in sorted(votes.items(), key=lambda item: (-item[1], item[0])):
        if _is_rename(old.schemas, new.schemas, old_name, new_name, renamed):
            renamed[old_name] = new_name
    for old_name, new_name in _equal_components(old.schemas, new.schemas):
        if old_name not in renamed and new_name not in renamed.values():
            renamed[old_name] = new_name
    return renamed


def _corresponding_schemas(old: Api, new: Api, matching: Matching) -> Iterator[tuple[Json, Json]]:
    for name, schema in old.schemas.components.items():
        if name in new.schemas:
            yield schema, new.schemas.component(name)
    for one, other in matching.both:
        yield from ((ours.schema, theirs.schema) for ours, theirs in matching_slots(one, other))


def _changed_references(old: Json, new: Json) -> Iterator[tuple[str, str]]:
    """Yield the pairs of different names that two trees refer to at the same place."""
    if isinstance(old, dict) and isinstance(new, dict):
        ours, theirs = ref_name(old), ref_name(new)
        if ours and theirs and ours != theirs:
            yield ours, theirs
        for key in old.keys() & new.keys():
            yield from _changed_references(old[key], new[key])
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for one, other in zip(old, new, strict=True):
            yield from _changed_references(one, other)


def _is_rename(
    old: Schemas, new: Schemas, old_name: str, new_name: str, known: dict[str, str]
) -> bool:
    if old_name in new or new_name in old or old_name in known or new_name in known.values():
        return False
    one = alternative(schema_ref(old_name), old)
    return similar(one, alternative(schema_ref(new_name), new))


def _equal_components(old: Schemas, new: Schemas) -> Iterator[tuple[str, str]]:
    new_name = [name for name in new.components if name not in old]
    for old_name in (name for name in old.components if name not in new):
        for name in new_name:
            if old.component(old_name) == new.component(name):
                yield old_name, name
