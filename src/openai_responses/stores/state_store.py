"""The root of a store's tree; the other nodes are derived from the API's families."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, cast

from typing_extensions import Self

from openai_responses._api.table import FAMILIES
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.backend import SharedState

if TYPE_CHECKING:
    from openai_responses._core.state.nodes import Node
    from openai_responses_generated.stores import Store as _Tree
else:  # nodes are made on access: the generated tree is for type checkers
    from openai_responses._core.state.nodes import Node as _Tree

__all__ = ["StateStore"]


class StateStore(_Tree):
    """The objects of a mock, in the SDK's resource tree: `state.files`, `state.beta.threads`.

    It takes SDK objects and dicts, and returns SDK objects. Several mocks may share one store, and
    several threads may use it. `save` writes it to a file, `load` reads it from one.
    """

    def __init__(self) -> None:
        """Create a store that holds only OpenAI's models."""
        self.core = SharedState(FAMILIES, {"models": _known_models})
        super().__init__(self.core, "", _node_at)

    def to_json(self) -> str:
        """Return all objects and file contents as JSON text."""
        from .saving import dump_store  # few tests save their objects

        return dump_store(self.core.store, {"models": _known_models()})

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Return a store with the content of `to_json`. Raises ValueError for any other text."""
        from .saving import fill  # few tests load saved objects

        store = cls()
        fill(store.core.store, text)
        content = text.encode() if isinstance(text, str) else text
        store.core.determinism.reseed(content)  # so that new objects get none of the ids in it
        return store

    def save(self, path: str | PathLike[str]) -> None:
        """Write all objects and file contents to a JSON file."""
        Path(path).write_text(self.to_json(), encoding="utf-8")

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Self:
        """Return a store with the content of a file that `save` has written.

        Raises OSError if the file cannot be read, and ValueError if it is not a saved store.
        """
        content = Path(path).read_bytes()
        try:
            return cls.from_json(content)
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from error

    def __repr__(self) -> str:
        """Return the number of objects of each family that has any."""
        counts = {family.name: self.core.store.count(family) for family in FAMILIES}
        counts_text = ", ".join(f"{name}: {count}" for name, count in counts.items() if count)
        return f"<StateStore {counts_text}>"


def _known_models() -> Mapping[str, JsonObject]:
    models = import_module("openai_responses.behaviours.models")
    return cast("Mapping[str, JsonObject]", models.known_models(FAMILIES))


def _node_at(shared: SharedState, path: str) -> Node:
    from openai_responses._core.state.collection import node_at  # if a test looks at its objects

    return node_at(shared, path)
