"""JSON objects with one name, that of a Python function: `{"rate_limit": {"limit": 3}}`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import ModuleType

from openai_responses._core.json_values.type_guards import JsonObject, is_mapping

from .problems import InvalidInputError, Path, unknown_name
from .shapes import Shape

__all__ = ["OneOf", "public_functions", "single_name", "snake_case"]


@dataclass(frozen=True)
class OneOf(Shape):
    """An object with exactly one of several names; `noun` is named in errors."""

    noun: str
    members: Mapping[str, Shape]

    def read(self, value: object, path: Path) -> object:
        """Return the value read by the named member. Raises InvalidInputError for other names."""
        name = single_name(value)
        if name is None or not is_mapping(value):
            raise InvalidInputError(
                f"the {self.noun} must be an object with exactly one name",
                path,
                expected=f"one of {', '.join(self.members)}",
            )
        if name not in self.members:
            raise unknown_name(self.noun, name, self.members, (*path, name))
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


def single_name(value: object) -> str | None:
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
