"""The tree of a store as tests use it: its nodes, above the collections of objects."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .backend import SharedState
    from .store import Store

__all__ = ["Node"]


class Node:
    """A node in the tree of a store, such as `beta` in `state.beta.assistants`."""

    def __init__(
        self, shared: SharedState, path: str, make_node: Callable[[SharedState, str], Node]
    ) -> None:
        """Set the shared state, the attribute path of this node, and what makes those below it."""
        self._shared = shared
        self._path = path
        self._make_node = make_node

    @property
    def name(self) -> str:
        """The attribute path of this node, as in the SDK's tree: `beta.threads.messages`."""
        return self._path

    @property
    def _core(self) -> Store:
        return self._shared.store

    if not TYPE_CHECKING:  # type checkers know the attributes from the generated tree

        def __getattr__(self, name: str) -> Node:
            """Return the child with this name: a collection, or a node above collections."""
            path = f"{self._path}.{name}".lstrip(".")
            if name.startswith("_") or name not in dir(self):
                raise AttributeError(f"state.{path}: the API has no such objects")
            child = self.__dict__[name] = self._make_node(self._shared, path)
            return child

    def __dir__(self) -> builtins.list[str]:
        """Return the names of the children and of all other attributes."""
        prefix = f"{self._path}." if self._path else ""
        names = [name for name in self._core.families.by_name if name.startswith(prefix)]
        below = {name[len(prefix) :].partition(".")[0] for name in names}
        return sorted({*below, *super().__dir__()})
