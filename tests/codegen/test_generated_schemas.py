"""The generated schemas are equivalent to the annotations of the generated types."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.resources import files
from pkgutil import iter_modules

import pytest

from openai_responses._core.spec.annotations import shape_of
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import ListOf, Literals, MapOf, ObjectOf, Shape, UnionOf
from openai_responses_generated import schemas, types

MODULES = sorted(found.name for found in iter_modules(types.__path__) if not found.ispkg)


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
    if type(of_type) is not type(of_schema) or _own_facts(of_type) != _own_facts(of_schema):
        yield f"{path}: {of_type} != {of_schema}"
    elif isinstance(of_type, ObjectOf) and isinstance(of_schema, ObjectOf):
        pair = id(of_type), id(of_schema)
        if pair not in compared:
            compared.add(pair)
            yield from _differences_of_objects(of_type, of_schema, path, compared)
    for (step, one), (_, other) in zip(_inner(of_type), _inner(of_schema), strict=False):
        yield from _differences(one, other, f"{path}{step}", compared)


def _own_facts(shape: Shape) -> object:
    """Return what a shape says of itself, without the shapes in it."""
    if isinstance(shape, UnionOf):
        return len(shape.members)
    if isinstance(shape, ListOf):
        return shape.shortest, shape.longest
    if isinstance(shape, MapOf):
        return shape.longest
    if isinstance(shape, Literals):
        # `typing` takes `Literal["b", "a"]` for the `Literal["a", "b"]` that was there before.
        return sorted(map(repr, shape.values))
    return None if isinstance(shape, ObjectOf) else shape


def _inner(shape: Shape) -> list[tuple[str, Shape]]:
    """Return the shapes in a shape, with the steps of their paths; the fields of objects apart."""
    if isinstance(shape, UnionOf):
        return [("", each) for each in shape.members]
    if isinstance(shape, ListOf):
        return [("[]", shape.item)]
    return [("{}", shape.value)] if isinstance(shape, MapOf) else []


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
