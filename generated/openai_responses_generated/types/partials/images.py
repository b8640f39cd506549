"""Deep partials of the types of `images`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class ImagePartial(TypedDict, total=False):
    b64_json: str
    url: str
    revised_prompt: str


class ImageGenInputUsageDetailsPartial(TypedDict, total=False):
    text_tokens: int
    image_tokens: int


class ImageGenOutputTokensDetailsPartial(TypedDict, total=False):
    image_tokens: int
    text_tokens: int


class ImageGenUsagePartial(TypedDict, total=False):
    input_tokens: int
    total_tokens: int
    output_tokens: int
    output_tokens_details: ImageGenOutputTokensDetailsPartial
    input_tokens_details: ImageGenInputUsageDetailsPartial


class ImagesResponsePartial(TypedDict, total=False):
    created: int
    data: list[ImagePartial]
    background: Literal["transparent", "opaque"]
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"]
    quality: Literal["low", "medium", "high", "xhigh", "max"]
    usage: ImageGenUsagePartial
    safety_identifier: str | None
    svg_usage: ImagesResponseSvgUsagePartial | None


class ImagesResponseSvgUsagePartial(TypedDict, total=False):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int
