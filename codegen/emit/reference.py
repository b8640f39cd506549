"""Links to OpenAI's API reference."""

from __future__ import annotations

from codegen.ir.facts import Operation

_REFERENCE = "https://developers.openai.com/api/reference"


def reference_link(operation: Operation) -> str:
    """Return the address of the page about an operation, made of the SDK's names.

    An operation that the SDK lacks has no page; then it is the address of the whole reference.
    """
    if not operation.in_sdk:
        return _REFERENCE
    *resources, method = operation.name.split(".")
    return f"{_REFERENCE}/resources/{'/subresources/'.join(resources)}/methods/{method}"
