"""Types of `traces`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing_extensions import TypedDict


class IngestRequest(TypedDict):
    data: list[dict[str, object]]
