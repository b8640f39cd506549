"""Routes of `videos`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

# Pyright takes `Unpack[CallConditions]` of the base for keywords of any name and of one type.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable

    import openai.pagination
    import openai.types
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.partials.videos import (
        DeletedVideoResourcePartial,
        VideoCharacterResourcePartial,
        VideoListResourcePartial,
        VideoResourcePartial,
    )
    from openai_responses_generated.types.videos import (
        CreateVideoCharacterBody,
        CreateVideoEditRequest,
        CreateVideoExtendRequest,
        CreateVideoRemixBody,
        CreateVideoRequest,
        VideoModel,
        VideoSeconds,
        VideoSize,
    )

    class CreateVideoCharacterConditions(CallConditions, total=False):
        name: str | Matching
        video: object

    class CreateVideoEditConditions(CallConditions, total=False):
        prompt: str | Matching
        video: object

    class CreateVideoExtendConditions(CallConditions, total=False):
        prompt: str | Matching
        seconds: VideoSeconds | Matching
        video: object

    class CreateVideoRemixConditions(CallConditions, total=False):
        prompt: str | Matching

    class CreateVideoConditions(CallConditions, total=False):
        input_reference: object
        model: VideoModel | Matching
        prompt: str | Matching
        seconds: VideoSeconds | Matching
        size: VideoSize | Matching


class CreateVideoCharacterRoute(
    Route[
        "VideoCharacterResourcePartial",
        "openai.types.VideoCreateCharacterResponse",
        "CreateVideoCharacterBody",
    ]
):
    """`videos.create_character`: POST /videos/characters.

    https://developers.openai.com/api/reference/resources/videos/methods/create_character
    """

    _operation_id = "CreateVideoCharacter"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VideoCharacterResourcePartial = ...,
            /,
            **fields: Unpack[VideoCharacterResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateVideoCharacterBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoCharacterConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateVideoCharacterBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoCharacterConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateVideoCharacterBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoCharacterConditions],
        ) -> None: ...


class CreateVideoEditRoute(
    Route["VideoResourcePartial", "openai.types.Video", "CreateVideoEditRequest"]
):
    """`videos.edit`: POST /videos/edits.

    https://developers.openai.com/api/reference/resources/videos/methods/edit
    """

    _operation_id = "CreateVideoEdit"

    if TYPE_CHECKING:

        def respond(
            self, answer: VideoResourcePartial = ..., /, **fields: Unpack[VideoResourcePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateVideoEditRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoEditConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateVideoEditRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoEditConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateVideoEditRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoEditConditions],
        ) -> None: ...


class CreateVideoExtendRoute(
    Route["VideoResourcePartial", "openai.types.Video", "CreateVideoExtendRequest"]
):
    """`videos.extend`: POST /videos/extensions.

    https://developers.openai.com/api/reference/resources/videos/methods/extend
    """

    _operation_id = "CreateVideoExtend"

    if TYPE_CHECKING:

        def respond(
            self, answer: VideoResourcePartial = ..., /, **fields: Unpack[VideoResourcePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateVideoExtendRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoExtendConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateVideoExtendRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoExtendConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateVideoExtendRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoExtendConditions],
        ) -> None: ...


class CreateVideoRemixRoute(
    Route["VideoResourcePartial", "openai.types.Video", "CreateVideoRemixBody"]
):
    """`videos.remix`: POST /videos/{video_id}/remix.

    https://developers.openai.com/api/reference/resources/videos/methods/remix
    """

    _operation_id = "CreateVideoRemix"

    if TYPE_CHECKING:

        def respond(
            self, answer: VideoResourcePartial = ..., /, **fields: Unpack[VideoResourcePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateVideoRemixBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoRemixConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateVideoRemixBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoRemixConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateVideoRemixBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoRemixConditions],
        ) -> None: ...


class DeleteVideoRoute(
    Route["DeletedVideoResourcePartial", "openai.types.VideoDeleteResponse", "None"]
):
    """`videos.delete`: DELETE /videos/{video_id}.

    https://developers.openai.com/api/reference/resources/videos/methods/delete
    """

    _operation_id = "DeleteVideo"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeletedVideoResourcePartial = ...,
            /,
            **fields: Unpack[DeletedVideoResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetVideoRoute(Route["VideoResourcePartial", "openai.types.Video", "None"]):
    """`videos.retrieve`: GET /videos/{video_id}.

    https://developers.openai.com/api/reference/resources/videos/methods/retrieve
    """

    _operation_id = "GetVideo"

    if TYPE_CHECKING:

        def respond(
            self, answer: VideoResourcePartial = ..., /, **fields: Unpack[VideoResourcePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetVideoCharacterRoute(
    Route["VideoCharacterResourcePartial", "openai.types.VideoGetCharacterResponse", "None"]
):
    """`videos.get_character`: GET /videos/characters/{character_id}.

    https://developers.openai.com/api/reference/resources/videos/methods/get_character
    """

    _operation_id = "GetVideoCharacter"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VideoCharacterResourcePartial = ...,
            /,
            **fields: Unpack[VideoCharacterResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListVideosRoute(
    Route[
        "VideoListResourcePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.Video] | openai.pagination.AsyncConversationCursorPage[openai.types.Video]",
        "None",
    ]
):
    """`videos.list`: GET /videos.

    https://developers.openai.com/api/reference/resources/videos/methods/list
    """

    _operation_id = "ListVideos"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VideoListResourcePartial = ...,
            /,
            **fields: Unpack[VideoListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveVideoContentRoute(Route["bytes", "None", "None"]):
    """`videos.download_content`: GET /videos/{video_id}/content.

    https://developers.openai.com/api/reference/resources/videos/methods/download_content
    """

    _operation_id = "RetrieveVideoContent"

    if TYPE_CHECKING:

        def respond(self, answer: bytes, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class CreateVideoRoute(Route["VideoResourcePartial", "openai.types.Video", "CreateVideoRequest"]):
    """`videos.create`: POST /videos.

    https://developers.openai.com/api/reference/resources/videos/methods/create
    """

    _operation_id = "createVideo"

    if TYPE_CHECKING:

        def respond(
            self, answer: VideoResourcePartial = ..., /, **fields: Unpack[VideoResourcePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateVideoRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateVideoRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateVideoRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVideoConditions],
        ) -> None: ...


class VideosResource(Resource):
    """`videos`."""

    @cached_property
    def create(self) -> CreateVideoRoute:
        """`videos.create`: POST /videos.

        https://developers.openai.com/api/reference/resources/videos/methods/create
        """
        return self._route(CreateVideoRoute)

    @cached_property
    def create_and_poll(self) -> CreateVideoRoute:
        """`videos.create`: POST /videos.

        https://developers.openai.com/api/reference/resources/videos/methods/create
        """
        return self._route(CreateVideoRoute)

    @cached_property
    def create_character(self) -> CreateVideoCharacterRoute:
        """`videos.create_character`: POST /videos/characters.

        https://developers.openai.com/api/reference/resources/videos/methods/create_character
        """
        return self._route(CreateVideoCharacterRoute)

    @cached_property
    def delete(self) -> DeleteVideoRoute:
        """`videos.delete`: DELETE /videos/{video_id}.

        https://developers.openai.com/api/reference/resources/videos/methods/delete
        """
        return self._route(DeleteVideoRoute)

    @cached_property
    def download_content(self) -> RetrieveVideoContentRoute:
        """`videos.download_content`: GET /videos/{video_id}/content.

        https://developers.openai.com/api/reference/resources/videos/methods/download_content
        """
        return self._route(RetrieveVideoContentRoute)

    @cached_property
    def edit(self) -> CreateVideoEditRoute:
        """`videos.edit`: POST /videos/edits.

        https://developers.openai.com/api/reference/resources/videos/methods/edit
        """
        return self._route(CreateVideoEditRoute)

    @cached_property
    def extend(self) -> CreateVideoExtendRoute:
        """`videos.extend`: POST /videos/extensions.

        https://developers.openai.com/api/reference/resources/videos/methods/extend
        """
        return self._route(CreateVideoExtendRoute)

    @cached_property
    def get_character(self) -> GetVideoCharacterRoute:
        """`videos.get_character`: GET /videos/characters/{character_id}.

        https://developers.openai.com/api/reference/resources/videos/methods/get_character
        """
        return self._route(GetVideoCharacterRoute)

    @cached_property
    def list(self) -> ListVideosRoute:
        """`videos.list`: GET /videos.

        https://developers.openai.com/api/reference/resources/videos/methods/list
        """
        return self._route(ListVideosRoute)

    @cached_property
    def poll(self) -> GetVideoRoute:
        """`videos.retrieve`: GET /videos/{video_id}.

        https://developers.openai.com/api/reference/resources/videos/methods/retrieve
        """
        return self._route(GetVideoRoute)

    @cached_property
    def remix(self) -> CreateVideoRemixRoute:
        """`videos.remix`: POST /videos/{video_id}/remix.

        https://developers.openai.com/api/reference/resources/videos/methods/remix
        """
        return self._route(CreateVideoRemixRoute)

    @cached_property
    def retrieve(self) -> GetVideoRoute:
        """`videos.retrieve`: GET /videos/{video_id}.

        https://developers.openai.com/api/reference/resources/videos/methods/retrieve
        """
        return self._route(GetVideoRoute)
