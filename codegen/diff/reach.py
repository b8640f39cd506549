"""Finds the operations that reach a component schema, and the uses in which they do."""

from __future__ import annotations

from codegen.diff.endpoints import Api
from codegen.diff.facts import Use


class Reach:
    """For each component schema: the operations that reach it, and the uses in which they do."""

    def __init__(self, api: Api) -> None:
        """Follow the references of every operation."""
        self.uses: dict[str, set[Use]] = {}
        self.operations: dict[str, dict[str, None]] = {}
        self.pairs: dict[str, set[tuple[str, Use]]] = {}
        for endpoint in api.endpoints:
            for slot in endpoint.slots():
                for name in api.schemas.referenced_components(slot.schema):
                    self.uses.setdefault(name, set()).add(slot.use)
                    self.operations.setdefault(name, {})[endpoint.facts.id] = None
                    self.pairs.setdefault(name, set()).add((endpoint.facts.id, slot.use))

    def __contains__(self, name: str) -> bool:
        """Whether any operation reaches the component."""
        return name in self.uses
