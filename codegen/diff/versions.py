"""Both documents, with the matches between them that the comparison needs."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.diff.endpoints import Api
from codegen.diff.facts import Kind, Use
from codegen.diff.matching import match_operations, renamed_components
from codegen.diff.reach import Reach
from codegen.diff.unions import Sides
from codegen.document import Document

SEVERAL = "Several resources"


class Versions:
    """Both documents: the matches of their parts, and which operations reach a component."""

    def __init__(self, old: Document, new: Document) -> None:
        """Match the operations and components of both documents."""
        self.old, self.new = Api(old), Api(new)
        self.matching = match_operations(self.old, self.new)
        self.renamed = renamed_components(self.old, self.new, self.matching)
        self.sides = Sides(self.old.schemas, self.new.schemas, self.renamed)
        self.was, self.now = Reach(self.old), Reach(self.new)
        self._ids = {one.facts.id: other.facts.id for one, other in self.matching.both}
        endpoints = (*self.old.endpoints, *self.new.endpoints)
        self._groups = {one.facts.id: one.facts.group for one in endpoints}
        self._kinds = {one.facts.id: one.facts.kind for one in endpoints}

    def pairs(self) -> list[tuple[str, str]]:
        """Return the components that both documents have, by their old and new names."""
        names = [(name, self.renamed.get(name, name)) for name in self.old.schemas.components]
        return [(old, new) for old, new in names if new in self.new.schemas]

    def removed(self) -> list[str]:
        """Return the components that only the old document has."""
        ours = self.old.schemas.components
        return [name for name in ours if self.renamed.get(name, name) not in self.new.schemas]

    def added(self) -> list[str]:
        """Return the components that only the new document has."""
        kept = {new for _old, new in self.pairs()}
        return [name for name in self.new.schemas.components if name not in kept]

    def uses(self, old: str, new: str) -> frozenset[Use]:
        """Return the uses in which operations of both documents reach a component."""
        return frozenset(self.was.uses.get(old, set()) & self.now.uses.get(new, set()))

    def operations(self, old: str, new: str) -> tuple[str, ...]:
        """Return the operations that reach a component in both documents, else in the new one."""
        before = {self._ids.get(each, each) for each in self.was.operations.get(old, {})}
        now = tuple(self.now.operations.get(new, {}))
        return tuple(each for each in now if each in before) or now

    def touches(self, old: str, new: str) -> frozenset[tuple[str, Use]]:
        """Return the operations, with the uses, that reach a component in both documents."""
        before = {(self._ids.get(one, one), use) for one, use in self.was.pairs.get(old, ())}
        return frozenset(before & self.now.pairs.get(new, set()))

    def of_kind(self, operations: Iterable[str], *kinds: Kind) -> tuple[str, ...]:
        """Return those of the given ids whose kind is one of `kinds`."""
        return tuple(each for each in operations if self._kinds[each] in kinds)

    def group(self, operations: Iterable[str]) -> str:
        """Return the resource that all these operations belong to, or `SEVERAL`."""
        groups = {self._groups[each] for each in operations}
        return groups.pop() if len(groups) == 1 else SEVERAL
