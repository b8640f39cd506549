"""Types of `realtime_and_responses`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict


class ToolChoiceFunction(TypedDict):
    type: Literal["function"]
    name: str


class ToolChoiceMCP(TypedDict):
    type: Literal["mcp"]
    server_label: str
    name: NotRequired[str | None]


ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
