"""Deep partials of the types of `realtime_and_responses`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ToolChoiceFunctionPartial(TypedDict, total=False):
    type: Literal["function"]
    name: str


class ToolChoiceMCPPartial(TypedDict, total=False):
    type: Literal["mcp"]
    server_label: str
    name: str | None
