"""Which operations reach a component schema, and in which use."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diff.endpoints import Api
from codegen.diff.facts import Use
from codegen.diff.shapes import ref_name
from codegen.document import Document, Json


class Reach:
    """For each component schema: the uses in which operations reach it, and their ids."""

    def __init__(self, api: Api) -> None:
        """Follow the references of every operation."""
        self._direct = {name: set(refs(schema)) for name, schema in api.schemas.components.items()}
        self.uses: dict[str, set[Use]] = {}
        self.operations: dict[str, dict[str, None]] = {}
        for endpoint in api.endpoints:
            for _label, use, schema in endpoint.schemas():
                self._add(endpoint.facts.id, use, schema)

    def __contains__(self, name: str) -> bool:
        """Whether any operation reaches the component."""
        return name in self.uses

    def _add(self, operation: str, use: Use, schema: Document) -> None:
        for name in self._closure(schema):
            self.uses.setdefault(name, set()).add(use)
            self.operations.setdefault(name, {})[operation] = None

    def _closure(self, schema: Document) -> set[str]:
        seen: set[str] = set()
        waiting = set(refs(schema))
        while waiting:
            name = waiting.pop()
            seen.add(name)
            waiting |= self._direct.get(name, set()) - seen
        return seen


def refs(node: Json) -> Iterator[str]:
    """The names of the component schemas that a tree refers to directly."""
    if isinstance(node, dict):
        if name := ref_name(node):
            yield name
        for value in node.values():
            yield from refs(value)
    elif isinstance(node, list):
        for value in node:
            yield from refs(value)
