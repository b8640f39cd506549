"""Deep partials of the types of `safety`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class SafetyAlertPartial(TypedDict, total=False):
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
    reason: str | None
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: str | None


class SafetyCasePartial(TypedDict, total=False):
    id: str
    created_at: int
    entity_identifier: str
    notice: SafetyCaseNoticePartial
    object: Literal["safety.case"]
    reason: str | None


class SafetyCaseNoticePartial(TypedDict, total=False):
    type: Literal["warning", "deactivation"]
