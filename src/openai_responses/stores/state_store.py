"""The root of a store; the rest of its tree follows from the families of the API."""

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

from .saving import dumped, fill

if TYPE_CHECKING:
    from openai_responses_generated.stores import Store as _Tree
else:  # the tree makes itself: the generated one is for type checkers
    from openai_responses._core.state.collection import Node as _Tree

__all__ = ["StateStore"]


class StateStore(_Tree):
    """What exists in a mock: every kind of object that the API has, where the SDK has it.

    Objects go in and come out as the SDK's (dicts go in as well). One store may be given to several
    mocks, and it may be used from several threads. It can be saved to a file, and loaded from it.
    """

    def __init__(self) -> None:
        """Make a store that holds what the API has from the beginning: its models."""
        self.core = SharedState(FAMILIES, {"models": _known_models})
        super().__init__(self.core, "")

    def save(self, path: str | PathLike[str]) -> None:
        """Write all objects, and the contents of files, to a JSON file."""
        text = dumped(self.core.store, {"models": _known_models()})
        Path(path).write_text(text, encoding="utf-8")

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Self:
        """Return a store that holds what `save` has written to a file.

        Raises OSError if there is none, and ValueError for a file that holds something else.
        """
        saved = Path(path).read_bytes()
        store = cls()
        try:
            fill(store.core.store, saved)
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from error
        store.core.source.reseed(saved)  # so that new objects get none of the ids in the file
        return store

    def __repr__(self) -> str:
        """Return which families have objects."""
        counts = {family.name: self.core.store.count(family) for family in FAMILIES}
        held = ", ".join(f"{name}: {count}" for name, count in counts.items() if count)
        return f"<StateStore {held}>"


def _known_models() -> Mapping[str, JsonObject]:
    models = import_module("openai_responses.behaviours.models")
    return cast("Mapping[str, JsonObject]", models.known_models(FAMILIES))
