"""Pairs the alternatives of an old union with those of the new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from codegen.diff.notation import type_text
from codegen.diff.shapes import Schemas, admitted_values, discriminator_of, fields, kind
from codegen.document import Document, Json, mapping, ref_name


@dataclass(frozen=True)
class Alternative:
    """One alternative: its schema, the resolved schema, and the key by which it is matched."""

    schema: Document
    body: Document
    kind: str
    key: str
    text: str

    @property
    def ref(self) -> str:
        """The component that the alternative refers to; empty for an inline schema."""
        return ref_name(self.schema)


@dataclass(frozen=True)
class Pairing:
    """The alternatives of both sides, of the old one only, and of the new one only."""

    pairs: tuple[tuple[Alternative, Alternative], ...]
    removed: tuple[Alternative, ...]
    added: tuple[Alternative, ...]


def alternative(schema: Document, schemas: Schemas) -> Alternative:
    """Return an alternative of a union with the key by which it is matched."""
    body = schemas.resolve(schema)
    text = type_text(schema, schemas)
    return Alternative(schema, body, kind(body), _key(body, schemas), text)


def pair(
    old: Sequence[Alternative], new: Sequence[Alternative], *, is_same_component: bool = False
) -> Pairing:
    """Pair alternatives with the same key, then those that are the only ones of their kind.

    The latter must also be similar, unless both sides are versions of one component
    (`is_same_component`).
    """
    exact = _pair_by_key(old, new, _exact_key, _accept_any)
    accept = _same_kind if is_same_component else similar
    by_kind = _pair_by_key(exact.removed, exact.added, _unique_kind_key(exact), accept)
    return Pairing((*exact.pairs, *by_kind.pairs), by_kind.removed, by_kind.added)


def similar(old: Alternative, new: Alternative) -> bool:
    """Whether one may be a later version of the other: the same kind, half of the fields."""
    if not _same_kind(old, new):
        return False
    if old.kind != "object":
        return True
    if _have_different_constants(discriminator_of(old.body), discriminator_of(new.body)):
        return False
    ours, theirs = fields(old.body).keys(), fields(new.body).keys()
    if not ours or not theirs:
        return not ours and not theirs
    return 2 * len(ours & theirs) >= min(len(ours), len(theirs))


def _same_kind(old: Alternative, new: Alternative) -> bool:
    return _comparable_kind(old) == _comparable_kind(new)


def _accept_any(_old: Alternative, _new: Alternative) -> bool:
    return True


def _have_different_constants(one: tuple[str, str] | None, other: tuple[str, str] | None) -> bool:
    return one is not None and other is not None and one[0] == other[0] and one[1] != other[1]


def _key(body: Document, schemas: Schemas) -> str:
    if kind(body) in ("object", "array", "all of"):
        return _identifying_text(body, schemas)
    return "known values" if admitted_values(body) else "any value"


def _identifying_text(schema: Document, schemas: Schemas) -> str:
    """Return a text that identifies a schema and does not depend on the order of its parts."""
    if name := ref_name(schema):
        return name
    if kind(schema) == "object":
        discriminator = discriminator_of(schema)
        rest = _identifying_union_text(mapping(schema.get("additionalProperties")), schemas)
        return (
            "=".join(discriminator) if discriminator else ",".join([*sorted(fields(schema)), rest])
        )
    if kind(schema) == "array":
        return f"[{_identifying_union_text(mapping(schema.get('items')), schemas)}]"
    if kind(schema) == "all of":
        return _canonical_text(schema)
    return kind(schema) + ",".join(sorted(map(str, admitted_values(schema))))


def _identifying_union_text(schema: Document, schemas: Schemas) -> str:
    return "|".join(
        sorted(_identifying_text(one, schemas) for one in schemas.shape(schema).alternatives)
    )


def _canonical_text(node: Json) -> str:
    """Render a tree as a text that does not depend on the order of its members."""
    if isinstance(node, dict):
        members = [f"{key}:{_canonical_text(value)}" for key, value in node.items()]
        return f"{{{','.join(sorted(members))}}}"
    if isinstance(node, list):
        return f"[{','.join(sorted(map(_canonical_text, node)))}]"
    return repr(node)


def _exact_key(one: Alternative) -> str:
    return f"{one.kind} {one.key}" if one.key else ""


def _comparable_kind(one: Alternative) -> str:
    """The kind that a later version must have too."""
    if one.kind == "all of":  # could not be merged, so that only an equal schema matches
        return _canonical_text(one.schema)
    return "number" if one.kind == "integer" else one.kind


def _unique_kind_key(rest: Pairing) -> Callable[[Alternative], str]:
    """Return a key function: the kind, if each side has exactly one alternative of it."""

    def key(one: Alternative) -> str:
        sides = (rest.removed, rest.added)
        alone = all(
            [_comparable_kind(each) for each in side].count(_comparable_kind(one)) == 1
            for side in sides
        )
        return _comparable_kind(one) if alone else ""

    return key


def _pair_by_key(
    old: Sequence[Alternative],
    new: Sequence[Alternative],
    key: Callable[[Alternative], str],
    accept: Callable[[Alternative, Alternative], bool],
) -> Pairing:
    """Pair alternatives with the same non-empty key, in order."""
    added = list(new)
    pairs: list[tuple[Alternative, Alternative]] = []
    removed: list[Alternative] = []
    for one in old:
        match = next((each for each in added if key(one) and key(one) == key(each)), None)
        if match is None or not accept(one, match):
            removed.append(one)
        else:
            added.remove(match)
            pairs.append((one, match))
    return Pairing(tuple(pairs), tuple(removed), tuple(added))
