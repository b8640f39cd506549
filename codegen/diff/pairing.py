"""Which alternative of an old union is which of the new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from codegen.diff.notation import type_text
from codegen.diff.shapes import Schemas, admitted, fields, kind, ref_name, telling_value
from codegen.document import Document


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
    kind_ = "string" if admitted(body) and kind(body) == "any" else kind(body)
    text = type_text(schema, schemas)
    return Alternative(schema, body, kind_, _key(body, kind_, text), text)


def pair(old: Sequence[Alternative], new: Sequence[Alternative]) -> Pairing:
    """Pair by what an alternative says it is; what is left, if it is the only one of its kind."""
    surely = _paired(old, new, _sure_key, _always)
    likely = _paired(surely.removed, surely.added, _only_one(surely), similar)
    return Pairing((*surely.pairs, *likely.pairs), likely.removed, likely.added)


def similar(old: Alternative, new: Alternative) -> bool:
    """Whether one reads like a later version of the other: the same kind, half of the fields."""
    if _loose(old) != _loose(new):
        return False
    if old.kind != "object":
        return True
    if _contradict(telling_value(old.body), telling_value(new.body)):
        return False
    ours, theirs = fields(old.body).keys(), fields(new.body).keys()
    if not ours or not theirs:
        return not ours and not theirs
    return 2 * len(ours & theirs) >= min(len(ours), len(theirs))


def _always(_old: Alternative, _new: Alternative) -> bool:
    return True


def _contradict(one: tuple[str, str] | None, other: tuple[str, str] | None) -> bool:
    return one is not None and other is not None and one[0] == other[0] and one[1] != other[1]


def _key(body: Document, kind_: str, text: str) -> str:
    if kind_ == "object":
        telling = telling_value(body)
        return f"{telling[0]}={telling[1]}" if telling else ""
    if kind_ == "array":
        return text
    return f"{kind_} of known values" if admitted(body) else kind_


def _sure_key(one: Alternative) -> str:
    return f"{one.kind} {one.key}" if one.key else ""


def _loose(one: Alternative) -> str:
    return "number" if one.kind == "integer" else one.kind


def _only_one(rest: Pairing) -> Callable[[Alternative], str]:
    """The kind as a key, where it stands for one alternative on each side alone."""

    def key(one: Alternative) -> str:
        sides = (rest.removed, rest.added)
        alone = all([_loose(each) for each in side].count(_loose(one)) == 1 for side in sides)
        return _loose(one) if alone else ""

    return key


def _paired(
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
