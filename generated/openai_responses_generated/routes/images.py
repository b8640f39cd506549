"""Routes of `images`.

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
    from typing import Literal

    import openai.types
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from openai_responses._core.model_output.values import ImageRouteOutput
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.images import (
        CreateImageEditRequestBody,
        CreateImageRequest,
        CreateImageVariationRequest,
        PartialImages,
    )
    from openai_responses_generated.types.partials.images import ImagesResponsePartial

    class CreateImageConditions(CallConditions, total=False):
        background: Literal["transparent", "opaque", "auto"] | None | Matching
        complexity: Literal["low", "medium", "high"] | None | Matching
        frame_count: int | None | Matching
        frame_duration_ms: int | None | Matching
        model: (
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
            | Matching
        )
        moderation: Literal["low", "auto"] | None | Matching
        n: int | None | Matching
        output_compression: int | None | Matching
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | None | Matching
        partial_images: PartialImages | Matching
        prompt: str | Matching
        quality: (
            Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"]
            | None
            | Matching
        )
        response_format: Literal["url", "b64_json"] | None | Matching
        safety_identifier: str | None | Matching
        size: (
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
            | Matching
        )
        stream: bool | None | Matching
        style: Literal["vivid", "natural"] | None | Matching
        svg: object
        user: str | Matching

    class CreateImageEditConditions(CallConditions, total=False):
        background: Literal["transparent", "opaque", "auto"] | None | Matching
        complexity: Literal["low", "medium", "high"] | None | Matching
        frame_count: int | None | Matching
        frame_duration_ms: int | None | Matching
        image: object
        images: object
        input_fidelity: object
        markup: object
        mask: object
        model: object
        moderation: Literal["low", "auto"] | None | Matching
        n: int | None | Matching
        output_compression: int | None | Matching
        output_format: object
        partial_images: PartialImages | Matching
        prompt: str | Matching
        quality: object
        response_format: Literal["url", "b64_json"] | None | Matching
        safety_identifier: str | None | Matching
        size: object
        stream: bool | None | Matching
        svg: object
        user: str | Matching

    class CreateImageVariationConditions(CallConditions, total=False):
        image: object
        model: str | Literal["dall-e-2"] | None | Matching
        n: int | None | Matching
        response_format: Literal["url", "b64_json"] | None | Matching
        size: Literal["256x256", "512x512", "1024x1024"] | None | Matching
        user: str | Matching


class CreateImageRoute(
    Route[
        "ImagesResponsePartial | ImageRouteOutput",
        "openai.types.ImagesResponse",
        "CreateImageRequest",
    ]
):
    """`images.generate`: POST /images/generations.

    https://developers.openai.com/api/reference/resources/images/methods/generate
    """

    _operation_id = "createImage"

    if TYPE_CHECKING:

        def respond(
            self, answer: ImagesResponsePartial = ..., /, **fields: Unpack[ImagesResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateImageRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateImageConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateImageRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateImageConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateImageRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateImageConditions],
        ) -> None: ...


class CreateImageEditRoute(
    Route[
        "ImagesResponsePartial | ImageRouteOutput",
        "openai.types.ImagesResponse",
        "CreateImageEditRequestBody",
    ]
):
    """`images.edit`: POST /images/edits.

    https://developers.openai.com/api/reference/resources/images/methods/edit
    """

    _operation_id = "createImageEdit"

    if TYPE_CHECKING:

        def respond(
            self, answer: ImagesResponsePartial = ..., /, **fields: Unpack[ImagesResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateImageEditRequestBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateImageEditConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateImageEditRequestBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateImageEditConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateImageEditRequestBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateImageEditConditions],
        ) -> None: ...


class CreateImageVariationRoute(
    Route[
        "ImagesResponsePartial | ImageRouteOutput",
        "openai.types.ImagesResponse",
        "CreateImageVariationRequest",
    ]
):
    """`images.create_variation`: POST /images/variations.

    https://developers.openai.com/api/reference/resources/images/methods/create_variation
    """

    _operation_id = "createImageVariation"

    if TYPE_CHECKING:

        def respond(
            self, answer: ImagesResponsePartial = ..., /, **fields: Unpack[ImagesResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateImageVariationRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateImageVariationConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateImageVariationRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateImageVariationConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateImageVariationRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateImageVariationConditions],
        ) -> None: ...


class ImagesResource(Resource):
    """`images`."""

    @cached_property
    def create_variation(self) -> CreateImageVariationRoute:
        """`images.create_variation`: POST /images/variations.

        https://developers.openai.com/api/reference/resources/images/methods/create_variation
        """
        return self._route(CreateImageVariationRoute)

    @cached_property
    def edit(self) -> CreateImageEditRoute:
        """`images.edit`: POST /images/edits.

        https://developers.openai.com/api/reference/resources/images/methods/edit
        """
        return self._route(CreateImageEditRoute)

    @cached_property
    def generate(self) -> CreateImageRoute:
        """`images.generate`: POST /images/generations.

        https://developers.openai.com/api/reference/resources/images/methods/generate
        """
        return self._route(CreateImageRoute)
