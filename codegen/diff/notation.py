"""Types, values and places in a short notation: `string | Tool[] | null`."""

from __future__ import annotations

import json
from collections.abc import Sequence

from codegen.diff.shapes import Schemas, admitted_values, fields, kind
from codegen.document import Document, Json, mapping, ref_name, sequence

_MANY = 4


def type_text(schema: Document, schemas: Schemas) -> str:
    """Render a schema as a type: components by name, long unions, enums and objects shortened."""
    shape = schemas.shape(schema)
    texts = list(dict.fromkeys(_alternative(part, schemas) for part in shape.alternatives))
    if len(texts) > _MANY:
        texts = [*texts[:_MANY], f"… ({len(texts)} alternatives)"]
    return " | ".join([*texts, *(["null"] if shape.nullable else [])]) or "nothing"


def value_text(value: Json) -> str:
    """Render a value as JSON; strings without quotes."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def join_place(where: str, name: str) -> str:
    """Return the place of a field below another place."""
    return f"{where}.{name}" if where else name


def _alternative(schema: Document, schemas: Schemas) -> str:
    if name := ref_name(schema):
        return name
    if values := admitted_values(schema):
        return _enum(values)
    kind_ = kind(schema)
    if kind_ == "array":
        return _list(schema, schemas)
    if kind_ == "object":
        return _object(schema, schemas)
    if kind_ == "all of":
        return " & ".join(type_text(mapping(part), schemas) for part in sequence(schema["allOf"]))
    return kind_


def _enum(values: Sequence[Json]) -> str:
    texts = [json.dumps(value, ensure_ascii=False) for value in values]
    if len(texts) > _MANY:
        texts = [*texts[:_MANY], f"… ({len(texts)} values)"]
    return " | ".join(texts)


def _list(schema: Document, schemas: Schemas) -> str:
    item = type_text(mapping(schema.get("items")), schemas)
    return f"({item})[]" if " | " in item else f"{item}[]"


def _object(schema: Document, schemas: Schemas) -> str:
    names = list(fields(schema))
    if names:
        return "{" + ", ".join(names[:_MANY]) + (", …}" if len(names) > _MANY else "}")
    extra = schema.get("additionalProperties")
    return f"map of {type_text(extra, schemas)}" if isinstance(extra, dict) and extra else "object"
