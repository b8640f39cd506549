"""Where OpenAI's reference describes an operation."""

from __future__ import annotations

from codegen.ir.facts import Operation

_REFERENCE = "https://developers.openai.com/api/reference"


def reference_link(operation: Operation) -> str:
    """The address of the page about an operation: it is made of the SDK's names, as the SDK links.

    What the SDK does not have has no such page; then it is that of the whole reference.
    """
    if not operation.in_sdk:
        return _REFERENCE
    *resources, method = operation.name.split(".")
    return f"{_REFERENCE}/resources/{'/subresources/'.join(resources)}/methods/{method}"
