"""Which alternative of an old union is which of the new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from codegen.diff.notation import type_text
from codegen.diff.shapes import Schemas, admitted_values, fields, kind, telling_value
from codegen.document import Document, Json, mapping, ref_name


@dataclass(frozen=True)
class Alternative:
    """One alternative as written, what it resolves to, and the words it is recognised by."""

    schema: Document
    body: Document
    kind: str
    key: str
    text: str

    @property
    def ref(self) -> str:
        """The component that the alternative refers to, empty where it is written inline."""
        return ref_name(self.schema)


@dataclass(frozen=True)
class Pairing:
    """What is on both sides, only on the old one, only on the new one."""

    pairs: tuple[tuple[Alternative, Alternative], ...]
    removed: tuple[Alternative, ...]
    added: tuple[Alternative, ...]


def alternative(schema: Document, schemas: Schemas) -> Alternative:
    """An alternative of a union with all that it can be recognised by."""
    body = schemas.resolve(schema)
    text = type_text(schema, schemas)
    return Alternative(schema, body, kind(body), _key(body, schemas), text)


def pair(
    old: Sequence[Alternative], new: Sequence[Alternative], *, one_thing: bool = False
) -> Pairing:
    """Pair by what an alternative says it is; what is left, if it is the only one of its kind.

    That it also reads like a later version is not asked for where both sides are known to be
    `one_thing`, as two components of one name are.
    """
    surely = _pair_by_key(old, new, _sure_key, _always)
    accept = _same_kind if one_thing else similar
    likely = _pair_by_key(surely.removed, surely.added, _only_one(surely), accept)
    return Pairing((*surely.pairs, *likely.pairs), likely.removed, likely.added)


def similar(old: Alternative, new: Alternative) -> bool:
    """Whether one reads like a later version of the other: the same kind, half of the fields."""
    if not _same_kind(old, new):
        return False
    if old.kind != "object":
        return True
    if _contradict(telling_value(old.body), telling_value(new.body)):
        return False
    ours, theirs = fields(old.body).keys(), fields(new.body).keys()
    if not ours or not theirs:
        return not ours and not theirs
    return 2 * len(ours & theirs) >= min(len(ours), len(theirs))


def _same_kind(old: Alternative, new: Alternative) -> bool:
    return _loose(old) == _loose(new)


def _always(_old: Alternative, _new: Alternative) -> bool:
    return True


def _contradict(one: tuple[str, str] | None, other: tuple[str, str] | None) -> bool:
    return one is not None and other is not None and one[0] == other[0] and one[1] != other[1]


def _key(body: Document, schemas: Schemas) -> str:
    if kind(body) in ("object", "array", "all of"):
        return _words(body, schemas)
    return "known values" if admitted_values(body) else "any value"


def _words(schema: Document, schemas: Schemas) -> str:
    """What a schema is recognised by, whatever the order in which it is written."""
    if name := ref_name(schema):
        return name
    if kind(schema) == "object":
        telling = telling_value(schema)
        rest = _union_words(mapping(schema.get("additionalProperties")), schemas)
        return "=".join(telling) if telling else ",".join([*sorted(fields(schema)), rest])
    if kind(schema) == "array":
        return f"[{_union_words(mapping(schema.get('items')), schemas)}]"
    if kind(schema) == "all of":
        return _text(schema)
    return kind(schema) + ",".join(sorted(map(str, admitted_values(schema))))


def _union_words(schema: Document, schemas: Schemas) -> str:
    return "|".join(sorted(_words(one, schemas) for one in schemas.shape(schema).alternatives))


def _text(node: Json) -> str:
    """A tree as a text that is the same in whatever order it is written."""
    if isinstance(node, dict):
        return f"{{{','.join(sorted(f'{key}:{_text(value)}' for key, value in node.items()))}}}"
    if isinstance(node, list):
        return f"[{','.join(sorted(map(_text, node)))}]"
    return repr(node)


def _sure_key(one: Alternative) -> str:
    return f"{one.kind} {one.key}" if one.key else ""


def _loose(one: Alternative) -> str:
    """The kind as far as a later version has to be of the same."""
    if one.kind == "all of":  # cannot be looked into, so that only the same is a later version
        return _text(one.schema)
    return "number" if one.kind == "integer" else one.kind


def _only_one(rest: Pairing) -> Callable[[Alternative], str]:
    """The kind as a key, where it stands for one alternative on each side alone."""

    def key(one: Alternative) -> str:
        sides = (rest.removed, rest.added)
        alone = all([_loose(each) for each in side].count(_loose(one)) == 1 for side in sides)
        return _loose(one) if alone else ""

    return key


def _pair_by_key(
    old: Sequence[Alternative],
    new: Sequence[Alternative],
    key: Callable[[Alternative], str],
    accept: Callable[[Alternative, Alternative], bool],
) -> Pairing:
    """Pair those with the same non-empty key, in order."""
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
