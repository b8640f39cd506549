"""Types of `evals_and_fine_tuning`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import InputTextContent


class EvalItem(TypedDict):
    role: Literal["user", "assistant", "system", "developer"]
    content: EvalItemContent
    type: NotRequired[Literal["message"]]


class EvalItemContentOutputText(TypedDict):
    type: Literal["output_text"]
    text: str


class EvalItemInputImage(TypedDict):
    type: Literal["input_image"]
    image_url: str
    detail: NotRequired[str]


class GraderLabelModel(TypedDict):
    type: Literal["label_model"]
    name: str
    model: str
    input: list[EvalItem]
    labels: list[str]
    passing_labels: list[str]


class GraderStringCheck(TypedDict):
    type: Literal["string_check"]
    name: str
    input: str
    reference: str
    operation: Literal["eq", "ne", "like", "ilike"]


class InputAudio(TypedDict):
    type: Literal["input_audio"]
    input_audio: InputAudioInputAudio


class InputAudioInputAudio(TypedDict):
    data: str
    format: Literal["mp3", "wav"]


EvalItemContentText: TypeAlias = str
EvalItemContentItem: TypeAlias = (
    EvalItemContentText
    | InputTextContent
    | EvalItemContentOutputText
    | EvalItemInputImage
    | InputAudio
)
EvalItemContentArray: TypeAlias = list[EvalItemContentItem]
EvalItemContent: TypeAlias = EvalItemContentItem | EvalItemContentArray
