"""Deep partials of the types of `content_provenance_checks`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openai_responses_generated.types.content_provenance_checks import (
    C2PAValidationStateApi,
    ProvenanceCheckObject,
    ProvenanceDetectionResultApi,
)


class C2PAProvenanceResultPartial(TypedDict, total=False):
    type: Literal["c2pa"]
    outcome: ProvenanceDetectionResultApi
    validation_state: C2PAValidationStateApi
    issuer: str | None
    model: str | None
    generated_at: str | None


class ProvenanceResourcePartial(TypedDict, total=False):
    object: ProvenanceCheckObject
    created_at: int
    results: list[C2PAProvenanceResultPartial | SynthIDProvenanceResultPartial]


class SynthIDProvenanceResultPartial(TypedDict, total=False):
    type: Literal["synthid"]
    outcome: ProvenanceDetectionResultApi
    model: str | None
    generated_at: str | None
