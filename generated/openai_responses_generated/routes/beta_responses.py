"""Routes of `beta_responses`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    import openai.pagination
    import openai.types.beta
    import openai.types.beta.responses
    from openai_responses._core.model_output.values import RouteOutput
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.beta_responses import (
        BetaCompactResponseMethodPublicBody,
        BetaCreateResponse,
        BetaTokenCountsBody,
    )
    from openai_responses_generated.types.partials.beta_responses import (
        BetaCompactResourcePartial,
        BetaDeletedResponsePartial,
        BetaResponseItemListPartial,
        BetaResponsePartial,
        BetaTokenCountsResourcePartial,
    )


class BetaCompactconversationRoute(
    Route[
        "BetaCompactResourcePartial",
        "openai.types.beta.BetaCompactedResponse",
        "BetaCompactResponseMethodPublicBody",
    ]
):
    """`beta.responses.compact`: POST /responses/compact.

    https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/compact
    """

    operation_id = "beta_Compactconversation"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaCompactResourcePartial = ...,
            /,
            **fields: Unpack[BetaCompactResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class BetaGetinputtokencountsRoute(
    Route[
        "BetaTokenCountsResourcePartial",
        "openai.types.beta.responses.InputTokenCountResponse",
        "BetaTokenCountsBody",
    ]
):
    """`beta.responses.input_tokens.count`: POST /responses/input_tokens.

    https://developers.openai.com/api/reference/resources/beta/subresources/responses/subresources/input_tokens/methods/count
    """

    operation_id = "beta_Getinputtokencounts"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaTokenCountsResourcePartial = ...,
            /,
            **fields: Unpack[BetaTokenCountsResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class BetaCancelResponseRoute(
    Route["BetaResponsePartial", "openai.types.beta.BetaResponse", "None"]
):
    """`beta.responses.cancel`: POST /responses/{response_id}/cancel.

    https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/cancel
    """

    operation_id = "beta_cancelResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: BetaResponsePartial = ..., /, **fields: Unpack[BetaResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class BetaCreateResponseRoute(
    Route[
        "BetaResponsePartial | RouteOutput", "openai.types.beta.BetaResponse", "BetaCreateResponse"
    ]
):
    """`beta.responses.create`: POST /responses.

    https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/create
    """

    operation_id = "beta_createResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: BetaResponsePartial = ..., /, **fields: Unpack[BetaResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class BetaDeleteResponseRoute(Route["BetaDeletedResponsePartial", "None", "None"]):
    """`beta.responses.delete`: DELETE /responses/{response_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/delete
    """

    operation_id = "beta_deleteResponse"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaDeletedResponsePartial = ...,
            /,
            **fields: Unpack[BetaDeletedResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class BetaGetResponseRoute(Route["BetaResponsePartial", "openai.types.beta.BetaResponse", "None"]):
    """`beta.responses.retrieve`: GET /responses/{response_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/retrieve
    """

    operation_id = "beta_getResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: BetaResponsePartial = ..., /, **fields: Unpack[BetaResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class BetaListInputItemsRoute(
    Route[
        "BetaResponseItemListPartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.BetaResponseItem] | openai.pagination.AsyncCursorPage[openai.types.beta.BetaResponseItem]",
        "None",
    ]
):
    """`beta.responses.input_items.list`: GET /responses/{response_id}/input_items.

    https://developers.openai.com/api/reference/resources/beta/subresources/responses/subresources/input_items/methods/list
    """

    operation_id = "beta_listInputItems"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaResponseItemListPartial = ...,
            /,
            **fields: Unpack[BetaResponseItemListPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class BetaResponsesResource(Resource):
    """`beta.responses`."""

    @cached_property
    def input_items(self) -> BetaResponsesInputItemsResource:
        """The resource `beta.responses.input_items`."""
        return self._child(BetaResponsesInputItemsResource)

    @cached_property
    def input_tokens(self) -> BetaResponsesInputTokensResource:
        """The resource `beta.responses.input_tokens`."""
        return self._child(BetaResponsesInputTokensResource)

    @cached_property
    def cancel(self) -> BetaCancelResponseRoute:
        """`beta.responses.cancel`: POST /responses/{response_id}/cancel.

        https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/cancel
        """
        return self._route(BetaCancelResponseRoute)

    @cached_property
    def compact(self) -> BetaCompactconversationRoute:
        """`beta.responses.compact`: POST /responses/compact.

        https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/compact
        """
        return self._route(BetaCompactconversationRoute)

    @cached_property
    def create(self) -> BetaCreateResponseRoute:
        """`beta.responses.create`: POST /responses.

        https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/create
        """
        return self._route(BetaCreateResponseRoute)

    @cached_property
    def delete(self) -> BetaDeleteResponseRoute:
        """`beta.responses.delete`: DELETE /responses/{response_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/delete
        """
        return self._route(BetaDeleteResponseRoute)

    @cached_property
    def retrieve(self) -> BetaGetResponseRoute:
        """`beta.responses.retrieve`: GET /responses/{response_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/retrieve
        """
        return self._route(BetaGetResponseRoute)


class BetaResponsesInputItemsResource(Resource):
    """`beta.responses.input_items`."""

    @cached_property
    def list(self) -> BetaListInputItemsRoute:
        """`beta.responses.input_items.list`: GET /responses/{response_id}/input_items.

        https://developers.openai.com/api/reference/resources/beta/subresources/responses/subresources/input_items/methods/list
        """
        return self._route(BetaListInputItemsRoute)


class BetaResponsesInputTokensResource(Resource):
    """`beta.responses.input_tokens`."""

    @cached_property
    def count(self) -> BetaGetinputtokencountsRoute:
        """`beta.responses.input_tokens.count`: POST /responses/input_tokens.

        https://developers.openai.com/api/reference/resources/beta/subresources/responses/subresources/input_tokens/methods/count
        """
        return self._route(BetaGetinputtokencountsRoute)
