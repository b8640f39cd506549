"""The query parameters of an operation, with the limits of their values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from codegen.document import Document, Json, mapping, sequence
from codegen.ir.facts import Parameter, Scalar

_LIMITS = {
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
}
_OF_NUMBERS = ("minimum", "maximum")


def query_parameters(operation: Document, schemas: Mapping[str, Json]) -> Iterator[Parameter]:
    """Return the parameters of an operation's query, except fixed ones.

    `operation` includes the parameters of its path; `schemas` are the document's components.
    """
    for parameter in map(mapping, sequence(operation.get("parameters"))):
        schema = _schema(mapping(parameter.get("schema")), schemas)
        required = bool(parameter.get("required"))
        if parameter.get("in") == "query" and not (required and "const" in schema):
            yield _parameter(str(parameter["name"]), required, schema, schemas)


def _parameter(
    name: str, required: bool, schema: Document, schemas: Mapping[str, Json]
) -> Parameter:
    kind = _kind(schema)
    item = _schema(mapping(schema.get("items")), schemas) if kind == "array" else schema
    least, most = (_number(schema.get(key)) for key in _LIMITS.get(kind, _OF_NUMBERS))
    return Parameter(
        name=name.removesuffix("[]"),
        kind=kind,
        required=required,
        default=_scalar(schema.get("default")),
        least=least,
        most=most,
        values=tuple(_values(item)),
    )


def _schema(schema: Document, schemas: Mapping[str, Json]) -> Document:
    """Resolve references, and remove null."""
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return _schema(mapping(schemas.get(reference.rpartition("/")[2])), schemas)
    kinds = [mapping(one) for one in sequence(schema.get("anyOf"))]
    real = [one for one in kinds if one.get("type") != "null"]
    return _schema(real[0], schemas) if len(real) == 1 else schema


def _kind(schema: Document) -> str:
    kind = schema.get("type")
    kinds = [str(one) for one in (kind if isinstance(kind, list) else [kind]) if one != "null"]
    return kinds[0] if len(kinds) == 1 and kinds[0] != "None" else "string"


def _values(schema: Document) -> Iterator[str]:
    values = [schema["const"]] if "const" in schema else sequence(schema.get("enum"))
    return (str(value) for value in values if value is not None)


def _number(value: Json) -> int | float | None:
    return value if isinstance(value, (int, float)) else None


def _scalar(value: Json) -> Scalar:
    return cast("Scalar", value) if isinstance(value, (str, int, float)) else None
