"""Types of `videos`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import OrderEnum


class CreateVideoCharacterBody(TypedDict):
    video: bytes
    name: Annotated[str, Field(max_length=80, min_length=1)]


class CreateVideoEditJsonBody(TypedDict):
    video: VideoReferenceInputParam
    prompt: Annotated[str, Field(max_length=32000, min_length=1)]


class CreateVideoEditMultipartBody(TypedDict):
    video: bytes | VideoReferenceInputParam
    prompt: Annotated[str, Field(max_length=32000, min_length=1)]


class CreateVideoExtendJsonBody(TypedDict):
    video: VideoReferenceInputParam
    prompt: Annotated[str, Field(max_length=32000, min_length=1)]
    seconds: VideoSeconds


class CreateVideoExtendMultipartBody(TypedDict):
    video: VideoReferenceInputParam | bytes
    prompt: Annotated[str, Field(max_length=32000, min_length=1)]
    seconds: VideoSeconds


class CreateVideoJsonBody(TypedDict):
    model: NotRequired[VideoModel]
    prompt: Annotated[str, Field(max_length=32000, min_length=1)]
    input_reference: NotRequired[ImageRefParam2]
    seconds: NotRequired[VideoSeconds]
    size: NotRequired[VideoSize]


class CreateVideoMultipartBody(TypedDict):
    model: NotRequired[VideoModel]
    prompt: Annotated[str, Field(max_length=32000, min_length=1)]
    input_reference: NotRequired[bytes | ImageRefParam2]
    seconds: NotRequired[VideoSeconds]
    size: NotRequired[VideoSize]


class CreateVideoRemixBody(TypedDict):
    prompt: Annotated[str, Field(max_length=32000, min_length=1)]


class DeletedVideoResource(TypedDict):
    object: Literal["video.deleted"]
    deleted: bool
    id: str


class Error2(TypedDict):
    code: str
    message: str
    headers: NotRequired[dict[str, str] | None]  # of the SDK, not of the document
    misalignment: NotRequired[
        VideoCreateErrorMisalignment | None
    ]  # of the SDK, not of the document
    param: NotRequired[str | None]  # of the SDK, not of the document
    type: NotRequired[str | None]  # of the SDK, not of the document


class ImageRefParam2(TypedDict):
    image_url: NotRequired[Annotated[str, Field(max_length=20971520)]]
    file_id: NotRequired[str]


class ListVideosQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    order: NotRequired[OrderEnum]
    after: NotRequired[str]


class RetrieveVideoContentQuery(TypedDict):
    variant: NotRequired[VideoContentVariant]


class VideoCharacterResource(TypedDict):
    id: str | None
    name: str | None
    created_at: int


class VideoCreateErrorMisalignment(TypedDict):
    detailed_explanation: NotRequired[str | None]
    error_type: NotRequired[
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ]
    review_target: NotRequired[str | None]
    steer: NotRequired[VideoCreateErrorMisalignmentSteer | None]


class VideoCreateErrorMisalignmentSteer(TypedDict):
    message: str


class VideoListResource(TypedDict):
    object: Literal["list"]
    data: list[VideoResource]
    first_id: str | None
    last_id: str | None
    has_more: bool


class VideoReferenceInputParam(TypedDict):
    id: str


class VideoResource(TypedDict):
    id: str
    object: Literal["video"]
    model: VideoModel
    status: VideoStatus
    progress: NotRequired[int]
    created_at: int
    completed_at: NotRequired[int | None]
    expires_at: NotRequired[int | None]
    prompt: str | None
    size: VideoSize
    seconds: str
    remixed_from_video_id: str | None
    error: Error2 | None


CreateVideoEditRequest: TypeAlias = CreateVideoEditMultipartBody | CreateVideoEditJsonBody
CreateVideoExtendRequest: TypeAlias = CreateVideoExtendMultipartBody | CreateVideoExtendJsonBody
CreateVideoRequest: TypeAlias = CreateVideoMultipartBody | CreateVideoJsonBody
VideoContentVariant: TypeAlias = Literal["video", "thumbnail", "spritesheet"]
VideoModel: TypeAlias = (
    str
    | Literal[
        "sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"
    ]
)
VideoSeconds: TypeAlias = Literal["4", "8", "12"]
VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
VideoStatus: TypeAlias = Literal["queued", "in_progress", "completed", "failed"]
