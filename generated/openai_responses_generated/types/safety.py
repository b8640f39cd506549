"""Types of `safety`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict


class SafetyAlert(TypedDict):
    id: str
    created_at: int
    error_type: Literal[
        "potentially_unintended_data_transfer",
        "potentially_unintended_data_access",
        "potentially_unintended_destructive_activity",
        "other",
    ]
    model: str
    object: Literal["safety.alert"]
    reason: NotRequired[str | None]
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: NotRequired[str | None]


class SafetyCase(TypedDict):
    id: str
    created_at: int
    entity_identifier: str
    notice: SafetyCaseNotice
    object: Literal["safety.case"]
    reason: NotRequired[str | None]


class SafetyCaseNotice(TypedDict):
    type: Literal["warning", "deactivation"]
