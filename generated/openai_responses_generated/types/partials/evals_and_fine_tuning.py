"""Deep partials of the types of `evals_and_fine_tuning`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from openai_responses_generated.types.evals_and_fine_tuning import EvalItemContentText
from openai_responses_generated.types.partials.common import InputTextContentPartial


class EvalItemPartial(TypedDict, total=False):
    role: Literal["user", "assistant", "system", "developer"]
    content: EvalItemContentPartial
    type: Literal["message"]


class EvalItemContentOutputTextPartial(TypedDict, total=False):
    type: Literal["output_text"]
    text: str


class EvalItemInputImagePartial(TypedDict, total=False):
    type: Literal["input_image"]
    image_url: str
    detail: str


class GraderLabelModelPartial(TypedDict, total=False):
    type: Literal["label_model"]
    name: str
    model: str
    input: list[EvalItemPartial]
    labels: list[str]
    passing_labels: list[str]


class GraderStringCheckPartial(TypedDict, total=False):
    type: Literal["string_check"]
    name: str
    input: str
    reference: str
    operation: Literal["eq", "ne", "like", "ilike"]


class InputAudioPartial(TypedDict, total=False):
    type: Literal["input_audio"]
    input_audio: InputAudioInputAudioPartial


class InputAudioInputAudioPartial(TypedDict, total=False):
    data: str
    format: Literal["mp3", "wav"]


EvalItemContentItemPartial: TypeAlias = (
    EvalItemContentText
    | InputTextContentPartial
    | EvalItemContentOutputTextPartial
    | EvalItemInputImagePartial
    | InputAudioPartial
)
EvalItemContentArrayPartial: TypeAlias = list[EvalItemContentItemPartial]
EvalItemContentPartial: TypeAlias = EvalItemContentItemPartial | EvalItemContentArrayPartial
