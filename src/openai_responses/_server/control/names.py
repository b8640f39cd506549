"""Objects that name a function of Python with its arguments: `{"rate_limit": {"limit": 3}}`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import ModuleType

from openai_responses._core.json_values.type_guards import JsonObject, is_mapping

from .problems import Path, WrongInputError, unknown_name
from .shapes import Shape

__all__ = ["OneOf", "only_name", "public_functions", "snake_case"]


@dataclass(frozen=True)
class OneOf(Shape):
    """An object with exactly one of several names; `what` is named in errors."""

    what: str
    members: Mapping[str, Shape]

    def read(self, value: object, path: Path) -> object:
        """Return what the member reads. Raises WrongInputError for another name, or several."""
        name = only_name(value)
        if name is None or not is_mapping(value):
            raise WrongInputError(
                f"an object with one name is needed here, the {self.what}",
                path,
                expected=f"one of {', '.join(self.members)}",
            )
        if name not in self.members:
            raise unknown_name(self.what, name, self.members, (*path, name))
        return self.members[name].read(value[name], (*path, name))

    def schema(self) -> JsonObject:
        """Return the schema."""
        return {
            "type": "object",
            "properties": {name: shape.schema() for name, shape in self.members.items()},
            "additionalProperties": False,
            "minProperties": 1,
            "maxProperties": 1,
        }


def only_name(value: object) -> str | None:
    """Return the name in an object that has just one; None for any other value."""
    return next(iter(value)) if is_mapping(value) and len(value) == 1 else None


def public_functions(module: ModuleType) -> Mapping[str, Callable[..., object]]:
    """Return the functions among the public names of a module, without classes."""
    names: list[str] = module.__all__
    members = {name: getattr(module, name) for name in names}
    return {
        name: member
        for name, member in members.items()
        if callable(member) and not isinstance(member, type) and name.islower()
    }


def snake_case(name: str) -> str:
    """Return the name of a class as a field: `tool_call` for `ToolCall`."""
    words = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
    return words.lstrip("_")
