"""Event constructors and stream bases of `images`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from openai_responses._core.json_values.unset import UNSET, Unset
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.streams.event_streams import (
    AsyncEventStream,
    EventConstructors,
    EventStream,
)
from openai_responses._core.streams.request import RequestOf

if TYPE_CHECKING:
    from typing import Literal

    import openai.types

    from openai_responses_generated.types.images import (
        CreateImageEditRequestBody,
        CreateImageRequest,
        ImageEditCompletedEvent,
        ImageEditPartialImageEvent,
        ImageEditStreamEvent,
        ImageGenCompletedEvent,
        ImageGenPartialImageEvent,
        ImageGenStreamEvent,
        ImagesUsage,
    )


class CreateImageEvents(EventConstructors):
    """The events that `images.generate` can send.

    POST /images/generations: https://developers.openai.com/api/reference/resources/images/methods/generate
    """

    operation_id = "createImage"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.images", "ImageGenStreamEvent"),
        discriminator="type",
        variants={
            "image_generation.completed": (
                "openai_responses_generated.schemas.images",
                "ImageGenCompletedEvent",
            ),
            "image_generation.partial_image": (
                "openai_responses_generated.schemas.images",
                "ImageGenPartialImageEvent",
            ),
        },
    )
    request = RequestOf["CreateImageRequest"]()

    def completed(
        self,
        *,
        b64_json: str,
        created_at: int,
        size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"],
        quality: Literal["low", "medium", "high", "auto", "xhigh", "max"],
        background: Literal["transparent", "opaque", "auto"],
        output_format: Literal["png", "webp", "jpeg"],
        usage: ImagesUsage,
        safety_identifier: str | None | Unset = UNSET,
    ) -> ImageGenCompletedEvent:
        """`image_generation.completed` (ImageGenCompletedEvent)."""
        return cast(
            "ImageGenCompletedEvent",
            self._event(
                "image_generation.completed",
                b64_json=b64_json,
                created_at=created_at,
                size=size,
                quality=quality,
                background=background,
                output_format=output_format,
                usage=usage,
                safety_identifier=safety_identifier,
            ),
        )

    def partial_image(
        self,
        *,
        b64_json: str,
        created_at: int,
        size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"],
        quality: Literal["low", "medium", "high", "auto", "xhigh", "max"],
        background: Literal["transparent", "opaque", "auto"],
        output_format: Literal["png", "webp", "jpeg"],
        partial_image_index: int,
    ) -> ImageGenPartialImageEvent:
        """`image_generation.partial_image` (ImageGenPartialImageEvent)."""
        return cast(
            "ImageGenPartialImageEvent",
            self._event(
                "image_generation.partial_image",
                b64_json=b64_json,
                created_at=created_at,
                size=size,
                quality=quality,
                background=background,
                output_format=output_format,
                partial_image_index=partial_image_index,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
CreateImageEvent: TypeAlias = "ImageGenStreamEvent | openai.types.ImageGenStreamEvent"


class CreateImageEventStream(CreateImageEvents, EventStream["CreateImageEvent"]):
    """Base for streams of `images.generate`: override `generate`.

    POST /images/generations: https://developers.openai.com/api/reference/resources/images/methods/generate
    """


class AsyncCreateImageEventStream(CreateImageEvents, AsyncEventStream["CreateImageEvent"]):
    """Base for streams of `images.generate` that await: override `agenerate`.

    POST /images/generations: https://developers.openai.com/api/reference/resources/images/methods/generate
    """


class CreateImageEditEvents(EventConstructors):
    """The events that `images.edit` can send.

    POST /images/edits: https://developers.openai.com/api/reference/resources/images/methods/edit
    """

    operation_id = "createImageEdit"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.images", "ImageEditStreamEvent"),
        discriminator="type",
        variants={
            "image_edit.completed": (
                "openai_responses_generated.schemas.images",
                "ImageEditCompletedEvent",
            ),
            "image_edit.partial_image": (
                "openai_responses_generated.schemas.images",
                "ImageEditPartialImageEvent",
            ),
        },
    )
    request = RequestOf["CreateImageEditRequestBody"]()

    def completed(
        self,
        *,
        b64_json: str,
        created_at: int,
        size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"],
        quality: Literal["low", "medium", "high", "auto", "xhigh", "max"],
        background: Literal["transparent", "opaque", "auto"],
        output_format: Literal["png", "webp", "jpeg"],
        usage: ImagesUsage,
        safety_identifier: str | None | Unset = UNSET,
    ) -> ImageEditCompletedEvent:
        """`image_edit.completed` (ImageEditCompletedEvent)."""
        return cast(
            "ImageEditCompletedEvent",
            self._event(
                "image_edit.completed",
                b64_json=b64_json,
                created_at=created_at,
                size=size,
                quality=quality,
                background=background,
                output_format=output_format,
                usage=usage,
                safety_identifier=safety_identifier,
            ),
        )

    def partial_image(
        self,
        *,
        b64_json: str,
        created_at: int,
        size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"],
        quality: Literal["low", "medium", "high", "auto", "xhigh", "max"],
        background: Literal["transparent", "opaque", "auto"],
        output_format: Literal["png", "webp", "jpeg"],
        partial_image_index: int,
    ) -> ImageEditPartialImageEvent:
        """`image_edit.partial_image` (ImageEditPartialImageEvent)."""
        return cast(
            "ImageEditPartialImageEvent",
            self._event(
                "image_edit.partial_image",
                b64_json=b64_json,
                created_at=created_at,
                size=size,
                quality=quality,
                background=background,
                output_format=output_format,
                partial_image_index=partial_image_index,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
CreateImageEditEvent: TypeAlias = "ImageEditStreamEvent | openai.types.ImageEditStreamEvent"


class CreateImageEditEventStream(CreateImageEditEvents, EventStream["CreateImageEditEvent"]):
    """Base for streams of `images.edit`: override `generate`.

    POST /images/edits: https://developers.openai.com/api/reference/resources/images/methods/edit
    """


class AsyncCreateImageEditEventStream(
    CreateImageEditEvents, AsyncEventStream["CreateImageEditEvent"]
):
    """Base for streams of `images.edit` that await: override `agenerate`.

    POST /images/edits: https://developers.openai.com/api/reference/resources/images/methods/edit
    """
