"""Compares two schemas recursively, up to the components that they refer to."""

from __future__ import annotations

from typing import TypeAlias

from codegen.diff.facts import SchemaChange, SchemaKind
from codegen.diff.limits import limit_changes
from codegen.diff.notation import join_place, type_text, value_text
from codegen.diff.pairing import Alternative
from codegen.diff.shapes import admitted_values, discriminator_of, fields, required
from codegen.diff.unions import Sides, TypeDiff, type_diff
from codegen.document import Document, Json, mapping, ref_name

# The first characters of a place below a schema that is not a field of it.
_NOTATION_PREFIXES = ("", "[", "{", "<")

# The components that were resolved on the way to a place, each with its side ("old" or "new").
Trail: TypeAlias = "frozenset[tuple[str, str]]"


def compare_schemas(
    sides: Sides, subject: str, old: Document, new: Document
) -> tuple[SchemaChange, ...]:
    """Return all differences between two schemas, except those in components that both refer to.

    `subject` is the name of the schema in `sides.replaced`, to which the comparison adds the
    references that it finds replaced.
    """
    comparison = _Comparison(sides, subject)
    comparison.compare_place("", old, new, frozenset())
    return tuple(dict.fromkeys(comparison.changes))


class _Comparison:
    def __init__(self, sides: Sides, subject: str) -> None:
        self._sides = sides
        self._subject = subject
        self.changes: list[SchemaChange] = []

    def compare_place(self, where: str, old: Document, new: Document, trail: Trail) -> None:
        """Compare the schemas at one place."""
        if old == new:
            return
        self._compare_annotations(where, old, new)
        is_same_component = not (where or ref_name(old) or ref_name(new))
        difference = type_diff(self._sides, old, new, is_same_component=is_same_component)
        self._compare_nullability(where, difference)
        self._report_alternatives(where, difference, old, new)
        for one, other in difference.pairing.pairs:
            self._compare_pair(where, one, other, difference, trail)

    def _report(self, kind: SchemaKind, where: str, old: str = "", new: str = "") -> None:
        self.changes.append(SchemaChange(kind, where, old, new))

    def _compare_annotations(self, where: str, old: Document, new: Document) -> None:
        was, now = old.get("deprecated") is True, new.get("deprecated") is True
        if was != now:
            self._report(SchemaKind.DEPRECATED if now else SchemaKind.NO_LONGER_DEPRECATED, where)
        before, after = _default(old), _default(new)
        if before != after:
            self._report(SchemaKind.DEFAULT_CHANGED, where, before, after)

    def _compare_nullability(self, where: str, difference: TypeDiff) -> None:
        if difference.is_nullable and not difference.was_nullable:
            self._report(SchemaKind.BECAME_NULLABLE, where)
        if difference.was_nullable and not difference.is_nullable:
            self._report(SchemaKind.NO_LONGER_NULLABLE, where)

    def _report_alternatives(
        self, where: str, difference: TypeDiff, old: Document, new: Document
    ) -> None:
        pairing = difference.pairing
        if (pairing.removed or pairing.added) and not difference.was_and_is_union:
            texts = type_text(old, self._sides.old), type_text(new, self._sides.new)
            self._report(difference.direction, where, *texts)
            return
        for one in pairing.removed:
            self._report(SchemaKind.ALTERNATIVE_REMOVED, where, old=one.text)
        for one in pairing.added:
            self._report(SchemaKind.ALTERNATIVE_ADDED, where, new=one.text)

    def _compare_pair(
        self,
        where: str,
        old: Alternative,
        new: Alternative,
        difference: TypeDiff,
        trail: Trail,
    ) -> None:
        if old.ref and new.ref:
            self._record_replacement(where, old.ref, new.ref)
            return
        entered = {(side, one.ref) for side, one in (("old", old), ("new", new)) if one.ref}
        if _is_recursion(entered, trail):
            return
        if difference.is_union and new.kind in ("object", "array"):
            where = f"{where}<{_alternative_label(new)}>"
        self._compare_bodies(where, old, new, trail | entered)
        if new.kind not in ("object", "array"):
            self._compare_values(where, old.body, new.body, known_only=difference.open)

    def _record_replacement(self, where: str, old: str, new: str) -> None:
        places = self._sides.replaced.setdefault((old, new), [])
        place = (
            f"{self._subject}{where}"
            if where[:1] in _NOTATION_PREFIXES
            else join_place(self._subject, where)
        )
        if place not in places:
            places.append(place)

    def _compare_bodies(self, where: str, old: Alternative, new: Alternative, trail: Trail) -> None:
        if old.kind != new.kind:  # only integer and number are paired across kinds
            wider = new.kind == "number"
            kind = SchemaKind.TYPE_WIDENED if wider else SchemaKind.TYPE_NARROWED
            self._report(kind, where, old.text, new.text)
        self.changes.extend(limit_changes(where, old.body, new.body))
        if new.kind == "object":
            self._compare_objects(where, old.body, new.body, trail)
        elif new.kind == "array":
            items = mapping(old.body.get("items")), mapping(new.body.get("items"))
            self.compare_place(f"{where}[]", *items, trail)

    def _compare_values(
        self, where: str, old: Document, new: Document, *, known_only: bool
    ) -> None:
        before, after = admitted_values(old), admitted_values(new)
        if bool(before) != bool(after):
            kind = SchemaKind.TYPE_NARROWED if after else SchemaKind.TYPE_WIDENED
            texts = type_text(old, self._sides.old), type_text(new, self._sides.new)
            self._report(kind, where, *texts)
            return
        removed_kind = SchemaKind.KNOWN_VALUE_REMOVED if known_only else SchemaKind.VALUE_REMOVED
        added_kind = SchemaKind.KNOWN_VALUE_ADDED if known_only else SchemaKind.VALUE_ADDED
        for value in _values_not_in(before, after):
            self._report(removed_kind, where, old=value_text(value))
        for value in _values_not_in(after, before):
            self._report(added_kind, where, new=value_text(value))

    def _compare_objects(self, where: str, old: Document, new: Document, trail: Trail) -> None:
        ours, theirs = fields(old), fields(new)
        for name, schema in ours.items():
            if name in theirs:
                self._compare_field(join_place(where, name), name, (old, new), trail)
            else:
                text = type_text(schema, self._sides.old)
                self._report(SchemaKind.FIELD_REMOVED, join_place(where, name), old=text)
        for name, schema in theirs.items():
            if name not in ours:
                self._report_new_field(
                    join_place(where, name), schema, is_required=name in required(new)
                )
        self.compare_place(
            f"{where}{{}}", _additional_properties(old), _additional_properties(new), trail
        )

    def _report_new_field(self, where: str, schema: Document, *, is_required: bool) -> None:
        kind = SchemaKind.REQUIRED_FIELD_ADDED if is_required else SchemaKind.FIELD_ADDED
        self._report(kind, where, new=type_text(schema, self._sides.new))

    def _compare_field(
        self, where: str, name: str, owners: tuple[Document, Document], trail: Trail
    ) -> None:
        was, now = (name in required(owner) for owner in owners)
        if was != now:
            self._report(SchemaKind.BECAME_REQUIRED if now else SchemaKind.BECAME_OPTIONAL, where)
        old, new = (fields(owner)[name] for owner in owners)
        self.compare_place(where, old, new, trail)


def _is_recursion(entered: set[tuple[str, str]], trail: Trail) -> bool:
    """Whether a component is resolved a second time while both sides follow references.

    While one side is an inline schema without references, the recursion ends with that schema.
    """
    sides = {side for side, _name in trail}
    return bool(entered) and entered <= trail and len(sides) > 1


def _default(schema: Document) -> str:
    return value_text(schema["default"]) if "default" in schema else "none"


def _additional_properties(schema: Document) -> Document:
    """The schema of additional properties; an empty one, which admits any value, by default."""
    return mapping(schema.get("additionalProperties"))


def _values_not_in(values: list[Json], others: list[Json]) -> list[Json]:
    return [value for value in values if value not in others]


def _alternative_label(one: Alternative) -> str:
    discriminator = discriminator_of(one.body)
    return discriminator[1] if discriminator else one.ref or one.kind
