"""Compares the alternatives of two schemas: unchanged, added, removed and paired ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.diff.facts import SchemaKind
from codegen.diff.pairing import Alternative, Pairing, alternative, pair, similar
from codegen.diff.shapes import Schemas, admitted_values, kind
from codegen.document import Document, ref_name


@dataclass
class Sides:
    """The schemas of both documents, with renamed and replaced components.

    `renamed` maps old component names to new ones. `replaced` collects the places at which a
    reference to one component became a reference to another; these two are compared separately.
    """

    old: Schemas
    new: Schemas
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    replaced: dict[tuple[str, str], list[str]] = field(
        default_factory=dict[tuple[str, str], list[str]]
    )

    def same_component(self, old: str, new: str) -> bool:
        """Whether two names are names of the same component."""
        return self.renamed.get(old, old) == new


@dataclass(frozen=True)
class TypeDiff:
    """The differences between the alternatives of two schemas.

    `shared` counts the alternatives that are equal; `open` is true if the new schema admits any
    string, so that the listed values are only suggestions.
    """

    was_nullable: bool
    is_nullable: bool
    pairing: Pairing
    shared: int
    open: bool

    @property
    def is_union(self) -> bool:
        """Whether there is more than one alternative on either side."""
        ours = len(self.pairing.removed)
        theirs = len(self.pairing.added)
        return self.shared + len(self.pairing.pairs) + max(ours, theirs) > 1

    @property
    def was_and_is_union(self) -> bool:
        """Whether there is more than one alternative on both sides."""
        ours = len(self.pairing.removed)
        theirs = len(self.pairing.added)
        return self.shared + len(self.pairing.pairs) + min(ours, theirs) > 1

    @property
    def direction(self) -> SchemaKind:
        """Whether the new type as a whole is wider, narrower or just different."""
        removed, added = self.pairing.removed, self.pairing.added
        if not removed or any(one.kind == "any" for one in added):
            return SchemaKind.TYPE_WIDENED
        if not added or any(one.kind == "any" for one in removed):
            return SchemaKind.TYPE_NARROWED
        return SchemaKind.TYPE_CHANGED


def type_diff(
    sides: Sides, old: Document, new: Document, *, is_same_component: bool = False
) -> TypeDiff:
    """Compare the alternatives of two schemas.

    References are compared by name first; the remaining ones are resolved, and unions expanded.
    `is_same_component` states that both are versions of one component.
    """
    ours, theirs = sides.old.shape(old), sides.new.shape(new)
    left, right = _remove_shared(sides, ours.alternatives, theirs.alternatives)
    shared = len(ours.alternatives) - len(left)
    was_nullable, is_nullable = ours.nullable, theirs.nullable
    pairing = _replacement(sides, left, right)
    if pairing is None:
        wide, wider = sides.old.expanded_shape(left), sides.new.expanded_shape(right)
        left, right = _remove_shared(sides, wide.alternatives, wider.alternatives)
        shared += len(wide.alternatives) - len(left)
        was_nullable, is_nullable = was_nullable or wide.nullable, is_nullable or wider.nullable
        pairing = pair(
            _read_alternatives(sides.old, left),
            _read_alternatives(sides.new, right),
            is_same_component=is_same_component,
        )
    is_open = _admits_any_string(sides.new, new)
    return TypeDiff(was_nullable, is_nullable, pairing, shared, is_open)


def _read_alternatives(schemas: Schemas, alternatives: tuple[Document, ...]) -> list[Alternative]:
    return [alternative(one, schemas) for one in alternatives]


def _remove_shared(
    sides: Sides, old: tuple[Document, ...], new: tuple[Document, ...]
) -> tuple[tuple[Document, ...], tuple[Document, ...]]:
    """Remove the alternatives that are the same component, or equal, on both sides."""
    left: list[Document] = []
    right = list(new)
    for one in old:
        match = next((each for each in right if _is_same_type(sides, one, each)), None)
        if match is None:
            left.append(one)
        else:
            right.remove(match)
    return tuple(left), tuple(right)


def _is_same_type(sides: Sides, old: Document, new: Document) -> bool:
    name = ref_name(old)
    return sides.same_component(name, ref_name(new)) if name else old == new


def _replacement(
    sides: Sides, old: tuple[Document, ...], new: tuple[Document, ...]
) -> Pairing | None:
    """Return the pair of components of which one replaced the other, if nothing else differs."""
    if not (len(old) == len(new) == 1 and ref_name(old[0]) and ref_name(new[0])):
        return None
    one, other = alternative(old[0], sides.old), alternative(new[0], sides.new)
    return Pairing(((one, other),), (), ()) if similar(one, other) else None


def _admits_any_string(schemas: Schemas, schema: Document) -> bool:
    alternatives = schemas.expanded_shape((schema,)).alternatives
    return any(kind(one) == "string" and not admitted_values(one) for one in alternatives)
