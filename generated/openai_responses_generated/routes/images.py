"""Routes of `images`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    import openai.types
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.images import (
        CreateImageEditRequestBody,
        CreateImageRequest,
        CreateImageVariationRequest,
    )
    from openai_responses_generated.types.partials.images import ImagesResponsePartial


class CreateImageRoute(
    Route["ImagesResponsePartial", "openai.types.ImagesResponse", "CreateImageRequest"]
):
    """`images.generate`: POST /images/generations.

    https://developers.openai.com/api/reference/resources/images/methods/generate
    """

    operation_id = "createImage"

    if TYPE_CHECKING:

        def respond(
            self, answer: ImagesResponsePartial = ..., /, **fields: Unpack[ImagesResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class CreateImageEditRoute(
    Route["ImagesResponsePartial", "openai.types.ImagesResponse", "CreateImageEditRequestBody"]
):
    """`images.edit`: POST /images/edits.

    https://developers.openai.com/api/reference/resources/images/methods/edit
    """

    operation_id = "createImageEdit"

    if TYPE_CHECKING:

        def respond(
            self, answer: ImagesResponsePartial = ..., /, **fields: Unpack[ImagesResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class CreateImageVariationRoute(
    Route["ImagesResponsePartial", "openai.types.ImagesResponse", "CreateImageVariationRequest"]
):
    """`images.create_variation`: POST /images/variations.

    https://developers.openai.com/api/reference/resources/images/methods/create_variation
    """

    operation_id = "createImageVariation"

    if TYPE_CHECKING:

        def respond(
            self, answer: ImagesResponsePartial = ..., /, **fields: Unpack[ImagesResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


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
