"""Deep partials of the types of `videos`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openai_responses_generated.types.videos import VideoModel, VideoSize, VideoStatus


class DeletedVideoResourcePartial(TypedDict, total=False):
    object: Literal["video.deleted"]
    deleted: bool
    id: str


class Error2Partial(TypedDict, total=False):
    code: str
    message: str
    headers: dict[str, str] | None
    misalignment: VideoCreateErrorMisalignmentPartial | None
    param: str | None
    type: str | None


class VideoCharacterResourcePartial(TypedDict, total=False):
    id: str | None
    name: str | None
    created_at: int


class VideoCreateErrorMisalignmentPartial(TypedDict, total=False):
    detailed_explanation: str | None
    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    )
    review_target: str | None
    steer: VideoCreateErrorMisalignmentSteerPartial | None


class VideoCreateErrorMisalignmentSteerPartial(TypedDict, total=False):
    message: str


class VideoListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[VideoResourcePartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class VideoResourcePartial(TypedDict, total=False):
    id: str
    object: Literal["video"]
    model: VideoModel
    status: VideoStatus
    progress: int
    created_at: int
    completed_at: int | None
    expires_at: int | None
    prompt: str | None
    size: VideoSize
    seconds: str
    remixed_from_video_id: str | None
    error: Error2Partial | None
