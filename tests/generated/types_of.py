"""The generated types by the names of their schemas, to check these independently."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import cast

from pydantic import TypeAdapter

from openai_responses_generated import schemas, types

__all__ = ["adapter_of", "type_of"]


def type_of(path: tuple[str, str]) -> object:
    """Return the type that says the same as a schema, whose path is its module and its name."""
    module, name = path
    found: object = getattr(
        import_module(module.replace(schemas.__name__, types.__name__, 1)), name
    )
    return found


@cache
def adapter_of(path: tuple[str, str]) -> TypeAdapter[object]:
    """Return what pydantic makes of the type that says the same as a schema."""
    return TypeAdapter(cast("type[object]", type_of(path)))
