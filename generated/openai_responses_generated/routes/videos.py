"""Routes of `videos`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.route import Resource, Route

if TYPE_CHECKING:
    from openai.pagination import AsyncConversationCursorPage as SdkAsyncConversationCursorPage
    from openai.pagination import SyncConversationCursorPage as SdkSyncConversationCursorPage
    from openai.types import Video as SdkVideo
    from openai.types import VideoCreateCharacterResponse as SdkVideoCreateCharacterResponse
    from openai.types import VideoDeleteResponse as SdkVideoDeleteResponse
    from openai.types import VideoGetCharacterResponse as SdkVideoGetCharacterResponse

    from openai_responses_generated.types.partials.videos import (
        DeletedVideoResourcePartial,
        VideoCharacterResourcePartial,
        VideoListResourcePartial,
        VideoResourcePartial,
    )
    from openai_responses_generated.types.videos import RetrieveVideoContentResponse


class CreateVideoCharacterRoute(
    Route["VideoCharacterResourcePartial", "SdkVideoCreateCharacterResponse"]
):
    """`videos.create_character`: POST /videos/characters."""

    operation_id = "CreateVideoCharacter"


class CreateVideoEditRoute(Route["VideoResourcePartial", "SdkVideo"]):
    """`videos.edit`: POST /videos/edits."""

    operation_id = "CreateVideoEdit"


class CreateVideoExtendRoute(Route["VideoResourcePartial", "SdkVideo"]):
    """`videos.extend`: POST /videos/extensions."""

    operation_id = "CreateVideoExtend"


class CreateVideoRemixRoute(Route["VideoResourcePartial", "SdkVideo"]):
    """`videos.remix`: POST /videos/{video_id}/remix."""

    operation_id = "CreateVideoRemix"


class DeleteVideoRoute(Route["DeletedVideoResourcePartial", "SdkVideoDeleteResponse"]):
    """`videos.delete`: DELETE /videos/{video_id}."""

    operation_id = "DeleteVideo"


class GetVideoRoute(Route["VideoResourcePartial", "SdkVideo"]):
    """`videos.retrieve`: GET /videos/{video_id}."""

    operation_id = "GetVideo"


class GetVideoCharacterRoute(
    Route["VideoCharacterResourcePartial", "SdkVideoGetCharacterResponse"]
):
    """`videos.get_character`: GET /videos/characters/{character_id}."""

    operation_id = "GetVideoCharacter"


class ListVideosRoute(
    Route[
        "VideoListResourcePartial",
        "SdkSyncConversationCursorPage[SdkVideo] | SdkAsyncConversationCursorPage[SdkVideo]",
    ]
):
    """`videos.list`: GET /videos."""

    operation_id = "ListVideos"


class RetrieveVideoContentRoute(Route["RetrieveVideoContentResponse | bytes", "None"]):
    """`videos.download_content`: GET /videos/{video_id}/content."""

    operation_id = "RetrieveVideoContent"


class CreateVideoRoute(Route["VideoResourcePartial", "SdkVideo"]):
    """`videos.create`: POST /videos."""

    operation_id = "createVideo"


class VideosResource(Resource):
    """`videos`."""

    @cached_property
    def create(self) -> CreateVideoRoute:
        """The route `videos.create`."""
        return self._route(CreateVideoRoute)

    @cached_property
    def create_character(self) -> CreateVideoCharacterRoute:
        """The route `videos.create_character`."""
        return self._route(CreateVideoCharacterRoute)

    @cached_property
    def delete(self) -> DeleteVideoRoute:
        """The route `videos.delete`."""
        return self._route(DeleteVideoRoute)

    @cached_property
    def download_content(self) -> RetrieveVideoContentRoute:
        """The route `videos.download_content`."""
        return self._route(RetrieveVideoContentRoute)

    @cached_property
    def edit(self) -> CreateVideoEditRoute:
        """The route `videos.edit`."""
        return self._route(CreateVideoEditRoute)

    @cached_property
    def extend(self) -> CreateVideoExtendRoute:
        """The route `videos.extend`."""
        return self._route(CreateVideoExtendRoute)

    @cached_property
    def get_character(self) -> GetVideoCharacterRoute:
        """The route `videos.get_character`."""
        return self._route(GetVideoCharacterRoute)

    @cached_property
    def list(self) -> ListVideosRoute:
        """The route `videos.list`."""
        return self._route(ListVideosRoute)

    @cached_property
    def remix(self) -> CreateVideoRemixRoute:
        """The route `videos.remix`."""
        return self._route(CreateVideoRemixRoute)

    @cached_property
    def retrieve(self) -> GetVideoRoute:
        """The route `videos.retrieve`."""
        return self._route(GetVideoRoute)
