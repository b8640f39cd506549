"""Types of the `openai` package as annotations, each under a name that no generated type has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.ir import SdkType

_BUILTINS = "builtins"


def sdk_name(one: SdkType) -> str:
    """The local name of an SDK type: `openai.types.Model` is imported as `SdkModel`."""
    return one.name if one.module == _BUILTINS else f"Sdk{one.name}"


def sdk_expression(one: SdkType) -> str:
    """The type as an annotation: `SdkSyncPage[SdkModel]`."""
    if not one.args:
        return sdk_name(one)
    return f"{sdk_name(one)}[{', '.join(sdk_expression(arg) for arg in one.args)}]"


def sdk_import_lines(types: Iterable[SdkType]) -> list[str]:
    """The import lines that `sdk_expression` of these types needs, sorted."""
    return sorted(
        {
            f"from {one.module} import {one.name} as {sdk_name(one)}"
            for root in types
            for one in _all(root)
            if one.module != _BUILTINS
        }
    )


def _all(one: SdkType) -> Iterator[SdkType]:
    yield one
    for arg in one.args:
        yield from _all(arg)
