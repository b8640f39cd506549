"""The generated schemas say what the generated types say, which are read by their annotations."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.resources import files
from pkgutil import iter_modules

import pytest
from openai_responses_generated import schemas, types

from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.annotations import shape_of
from openai_responses._core.spec.shapes import ListOf, Literals, MapOf, ObjectOf, Shape, UnionOf

MODULES = sorted(
    found.name for found in iter_modules(types.__path__) if not found.ispkg
)


@pytest.mark.parametrize("module", MODULES)
def test_schemas_have_the_shapes_of_the_types(module: str) -> None:
    compared: set[tuple[int, int]] = set()
    shapes = generated_schemas(module)
    hints = vars(import_module(f"{types.__name__}.{module}"))
    classes = {name for name, hint in hints.items() if getattr(hint, "__module__", "") == module}
    assert shapes.keys() >= classes
    found = {
        name: list(_differences(shape_of(hints[name]), shape, name, compared))
        for name, shape in shapes.items()
    }
    assert {name: each for name, each in found.items() if each} == {}


def generated_schemas(module: str) -> Mapping[str, Shape]:
    """Return the shapes of all schemas of a module."""
    path = f"{schemas.__name__}.{module}"
    text = (files(schemas) / f"{module}.json").read_text(encoding="utf-8")
    return {name: generated_shape(path, name) for name in json.loads(text)}


def _differences(
    of_type: Shape, of_schema: Shape, path: str, compared: set[tuple[int, int]]
) -> Iterator[str]:
    """Yield the paths at which two shapes differ."""
    if type(of_type) is not type(of_schema):
        yield f"{path}: {of_type} != {of_schema}"
    elif isinstance(of_type, ObjectOf) and isinstance(of_schema, ObjectOf):
        pair = id(of_type), id(of_schema)
        if pair not in compared:
            compared.add(pair)
            yield from _differences_of_objects(of_type, of_schema, path, compared)
    elif isinstance(of_type, UnionOf) and isinstance(of_schema, UnionOf):
        if len(of_type.members) != len(of_schema.members):
            yield f"{path}: {of_type} != {of_schema}"
        for one, other in zip(of_type.members, of_schema.members, strict=False):
            yield from _differences(one, other, path, compared)
    elif isinstance(of_type, ListOf) and isinstance(of_schema, ListOf):
        if (of_type.shortest, of_type.longest) != (of_schema.shortest, of_schema.longest):
            yield f"{path}: {of_type} != {of_schema}"
        yield from _differences(of_type.item, of_schema.item, f"{path}[]", compared)
    elif isinstance(of_type, MapOf) and isinstance(of_schema, MapOf):
        if of_type.longest != of_schema.longest:
            yield f"{path}: {of_type} != {of_schema}"
        yield from _differences(of_type.value, of_schema.value, f"{path}{{}}", compared)
    elif isinstance(of_type, Literals) and isinstance(of_schema, Literals):
        # `typing` takes `Literal["b", "a"]` for the `Literal["a", "b"]` that was there before.
        if sorted(map(repr, of_type.values)) != sorted(map(repr, of_schema.values)):
            yield f"{path}: {of_type} != {of_schema}"
    elif of_type != of_schema:
        yield f"{path}: {of_type} != {of_schema}"


def _differences_of_objects(
    of_type: ObjectOf, of_schema: ObjectOf, path: str, compared: set[tuple[int, int]]
) -> Iterator[str]:
    if (of_type.name, [*of_type.fields]) != (of_schema.name, [*of_schema.fields]):
        yield f"{path}: {of_type} {[*of_type.fields]} != {of_schema} {[*of_schema.fields]}"
        return
    for name, field in of_type.fields.items():
        other = of_schema.fields[name]
        if field[1:] != other[1:]:
            yield f"{path}.{name}: {field} != {other}"
        yield from _differences(field.shape, other.shape, f"{path}.{name}", compared)
