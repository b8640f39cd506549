"""Renders types of the `openai` package as annotations with full names, which are unique."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.ir.facts import SdkType

_BUILTINS = "builtins"


def sdk_expression(one: SdkType) -> str:
    """Render the type as an annotation: `openai.pagination.SyncPage[openai.types.Model]`."""
    name = one.name if one.module == _BUILTINS else f"{one.module}.{one.name}"
    return f"{name}[{', '.join(sdk_expression(arg) for arg in one.args)}]" if one.args else name


def sdk_row(one: SdkType) -> tuple[object, ...]:
    """Render the type as data: module, name, and arguments of the same form."""
    return one.module, one.name, tuple(sdk_row(arg) for arg in one.args)


def sdk_import_lines(types: Iterable[SdkType]) -> list[str]:
    """Return the sorted import lines for `sdk_expression` of these types."""
    modules = {one.module for root in types for one in _all(root)}
    return sorted(f"import {module}" for module in modules - {_BUILTINS})


def _all(one: SdkType) -> Iterator[SdkType]:
    yield one
    for arg in one.args:
        yield from _all(arg)
