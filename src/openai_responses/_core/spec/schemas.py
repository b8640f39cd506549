"""The generated schemas: JSON Schema by module and name; files are read when needed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple, TypeAlias, cast

from pydantic_core import from_json

__all__ = [
    "JsonSchema",
    "SchemaPath",
    "field_names",
    "find_schema",
    "is_object",
    "referenced",
    "sdk_release",
]

JsonSchema: TypeAlias = Mapping[str, object]

# The file that says what a package of schemas was generated from.
_RELEASE = "release"


class SchemaPath(NamedTuple):
    """The name and location of a schema: `package.chat` is the file `chat.json` of a package.

    The equivalent generated type for type checkers has the same name.
    """

    module: str
    name: str


def find_schema(path: SchemaPath) -> JsonSchema:
    """Return a schema by its path.

    Raises LookupError if the generated package does not have it.
    """
    found = _file(path.module).get(path.name)
    if found is None:
        raise LookupError(f"{path.module}: has no schema of the name {path.name}")
    return found


def referenced(schema: JsonSchema, module: str) -> SchemaPath | None:
    """Return the path that the `$ref` of a schema in a module names; None if there is no `$ref`."""
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return None
    file, _, name = reference.partition("#/")
    if not file:
        return SchemaPath(module, name)
    package, _, _ = module.rpartition(".")
    return SchemaPath(f"{package}.{file.removesuffix('.json')}", name)


def is_object(schema: JsonSchema) -> bool:
    """Return whether a schema describes an object with named fields."""
    return "properties" in schema


def field_names(path: SchemaPath) -> frozenset[str]:
    """Return the names of an object's fields; empty for any other schema."""
    schema = find_schema(path)
    other = referenced(schema, path.module)
    if other is not None:
        return field_names(other)
    return frozenset(cast("Mapping[str, object]", schema.get("properties", {})))


def sdk_release(module: str) -> str:
    """Return the release of the SDK that the package of a module of schemas was generated from."""
    package, _, _ = module.rpartition(".")
    return str(_file(f"{package}.{_RELEASE}")["sdk"])


@cache
def _file(module: str) -> Mapping[str, JsonSchema]:
    package, _, name = module.rpartition(".")
    text = (files(package) / f"{name}.json").read_bytes()
    return cast("Mapping[str, JsonSchema]", from_json(text))
