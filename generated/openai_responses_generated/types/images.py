"""Types of `images`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import InputFidelity


class CreateImageEditRequest(TypedDict):
    image: bytes | Annotated[list[bytes], Field(max_length=16)]
    prompt: str
    mask: NotRequired[bytes]
    background: NotRequired[Literal["transparent", "opaque", "auto"] | None]
    model: NotRequired[
        str
        | Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | None
    ]
    n: NotRequired[Annotated[int, Field(ge=1, le=10)] | None]
    size: NotRequired[
        str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None
    ]
    response_format: NotRequired[Literal["url", "b64_json"] | None]
    output_format: NotRequired[Literal["png", "jpeg", "webp", "gif", "svg"] | None]
    output_compression: NotRequired[int | None]
    user: NotRequired[str]
    input_fidelity: NotRequired[InputFidelity | None]
    stream: NotRequired[bool | None]
    partial_images: NotRequired[PartialImages]
    quality: NotRequired[
        Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"] | None
    ]
    complexity: NotRequired[
        Literal["low", "medium", "high"] | None
    ]  # of the SDK, not of the document
    frame_count: NotRequired[int | None]  # of the SDK, not of the document
    frame_duration_ms: NotRequired[int | None]  # of the SDK, not of the document
    markup: NotRequired[bytes]  # of the SDK, not of the document
    safety_identifier: NotRequired[str | None]  # of the SDK, not of the document
    svg: NotRequired[ImageEditParamsSvg | None]  # of the SDK, not of the document


class CreateImageRequest(TypedDict):
    prompt: str
    model: NotRequired[
        str
        | Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | None
    ]
    n: NotRequired[Annotated[int, Field(ge=1, le=10)] | None]
    quality: NotRequired[
        Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"] | None
    ]
    response_format: NotRequired[Literal["url", "b64_json"] | None]
    output_format: NotRequired[Literal["png", "jpeg", "webp", "gif", "svg"] | None]
    output_compression: NotRequired[int | None]
    stream: NotRequired[bool | None]
    partial_images: NotRequired[PartialImages]
    size: NotRequired[
        str
        | Literal[
            "auto",
            "1024x1024",
            "1536x1024",
            "1024x1536",
            "256x256",
            "512x512",
            "1792x1024",
            "1024x1792",
        ]
        | None
    ]
    moderation: NotRequired[Literal["low", "auto"] | None]
    background: NotRequired[Literal["transparent", "opaque", "auto"] | None]
    style: NotRequired[Literal["vivid", "natural"] | None]
    user: NotRequired[str]
    complexity: NotRequired[
        Literal["low", "medium", "high"] | None
    ]  # of the SDK, not of the document
    frame_count: NotRequired[int | None]  # of the SDK, not of the document
    frame_duration_ms: NotRequired[int | None]  # of the SDK, not of the document
    safety_identifier: NotRequired[str | None]  # of the SDK, not of the document
    svg: NotRequired[ImageGenerateParamsSvg | None]  # of the SDK, not of the document


class CreateImageVariationRequest(TypedDict):
    image: bytes
    model: NotRequired[str | Literal["dall-e-2"] | None]
    n: NotRequired[Annotated[int, Field(ge=1, le=10)] | None]
    response_format: NotRequired[Literal["url", "b64_json"] | None]
    size: NotRequired[Literal["256x256", "512x512", "1024x1024"] | None]
    user: NotRequired[str]


class EditImageBodyJsonParam(TypedDict):
    model: NotRequired[
        str
        | Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | None
    ]
    images: Annotated[list[ImageRefParam], Field(max_length=16, min_length=1)]
    mask: NotRequired[ImageRefParam]
    prompt: Annotated[str, Field(max_length=32000, min_length=1)]
    n: NotRequired[Annotated[int, Field(ge=1, le=10)] | None]
    quality: NotRequired[Literal["low", "medium", "high", "auto"] | None]
    input_fidelity: NotRequired[Literal["high", "low"] | None]
    size: NotRequired[Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | None]
    user: NotRequired[str]
    output_format: NotRequired[Literal["png", "jpeg", "webp"] | None]
    output_compression: NotRequired[Annotated[int, Field(ge=0, le=100)] | None]
    moderation: NotRequired[Literal["low", "auto"] | None]
    background: NotRequired[Literal["transparent", "opaque", "auto"] | None]
    stream: NotRequired[bool | None]
    partial_images: NotRequired[PartialImages]


class Image(TypedDict):
    b64_json: NotRequired[str]
    url: NotRequired[str]
    revised_prompt: NotRequired[str]


class ImageEditCompletedEvent(TypedDict):
    type: Literal["image_edit.completed"]
    b64_json: str
    created_at: int
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    usage: ImagesUsage
    safety_identifier: NotRequired[str | None]  # of the SDK, not of the document


class ImageEditParamsSvg(TypedDict):
    model: NotRequired[str]
    reasoning: NotRequired[ImageEditParamsSvgReasoning | None]


class ImageEditParamsSvgReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


class ImageEditPartialImageEvent(TypedDict):
    type: Literal["image_edit.partial_image"]
    b64_json: str
    created_at: int
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int


class ImageGenCompletedEvent(TypedDict):
    type: Literal["image_generation.completed"]
    b64_json: str
    created_at: int
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    usage: ImagesUsage
    safety_identifier: NotRequired[str | None]  # of the SDK, not of the document


class ImageGenInputUsageDetails(TypedDict):
    text_tokens: int
    image_tokens: int


class ImageGenOutputTokensDetails(TypedDict):
    image_tokens: int
    text_tokens: int


class ImageGenPartialImageEvent(TypedDict):
    type: Literal["image_generation.partial_image"]
    b64_json: str
    created_at: int
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int


class ImageGenUsage(TypedDict):
    input_tokens: int
    total_tokens: int
    output_tokens: int
    output_tokens_details: NotRequired[ImageGenOutputTokensDetails]
    input_tokens_details: ImageGenInputUsageDetails


class ImageGenerateParamsSvg(TypedDict):
    model: str
    reasoning: NotRequired[ImageGenerateParamsSvgReasoning | None]


class ImageGenerateParamsSvgReasoning(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None]


class ImageRefParam(TypedDict):
    image_url: NotRequired[Annotated[str, Field(max_length=20971520)]]
    file_id: NotRequired[str]


class ImagesResponse(TypedDict):
    created: int
    data: NotRequired[list[Image]]
    background: NotRequired[Literal["transparent", "opaque"]]
    output_format: NotRequired[Literal["png", "webp", "jpeg", "gif", "svg"]]
    size: NotRequired[str | Literal["1024x1024", "1024x1536", "1536x1024"]]
    quality: NotRequired[Literal["low", "medium", "high", "xhigh", "max"]]
    usage: NotRequired[ImageGenUsage]
    safety_identifier: NotRequired[str | None]  # of the SDK, not of the document
    svg_usage: NotRequired[ImagesResponseSvgUsage | None]  # of the SDK, not of the document


class ImagesResponseSvgUsage(TypedDict):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ImagesUsage(TypedDict):
    total_tokens: int
    input_tokens: int
    output_tokens: int
    input_tokens_details: ImagesUsageInputTokensDetails


class ImagesUsageInputTokensDetails(TypedDict):
    text_tokens: int
    image_tokens: int


CreateImageEditRequestBody: TypeAlias = CreateImageEditRequest | EditImageBodyJsonParam
ImageEditStreamEvent: TypeAlias = Annotated[
    ImageEditPartialImageEvent | ImageEditCompletedEvent, Field(discriminator="type")
]
ImageGenStreamEvent: TypeAlias = Annotated[
    ImageGenPartialImageEvent | ImageGenCompletedEvent, Field(discriminator="type")
]
PartialImages: TypeAlias = Annotated[int, Field(ge=0, le=3)] | None
