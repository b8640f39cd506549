"""Types of `content_provenance_checks`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypedDict


class C2PAProvenanceResult(TypedDict):
    type: Literal["c2pa"]
    outcome: ProvenanceDetectionResultApi
    validation_state: C2PAValidationStateApi
    issuer: str | None
    model: str | None
    generated_at: str | None


class CreateContentProvenanceBody(TypedDict):
    file: bytes


class ProvenanceResource(TypedDict):
    object: ProvenanceCheckObject
    created_at: int
    results: list[
        Annotated[C2PAProvenanceResult | SynthIDProvenanceResult, Field(discriminator="type")]
    ]


class SynthIDProvenanceResult(TypedDict):
    type: Literal["synthid"]
    outcome: ProvenanceDetectionResultApi
    model: str | None
    generated_at: str | None


C2PAValidationStateApi: TypeAlias = Literal["trusted", "valid", "invalid", "not_present"]
ProvenanceCheckObject: TypeAlias = Literal["content_provenance_check"]
ProvenanceDetectionResultApi: TypeAlias = Literal["detected", "not_detected"]
