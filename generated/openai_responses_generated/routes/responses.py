"""Routes of `responses`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    import openai.pagination
    import openai.types.responses
    from openai_responses._core.model_output.values import RouteOutput
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.partials.responses import (
        CompactResourcePartial,
        DeletedResponsePartial,
        ResponseItemListPartial,
        ResponsePartial,
        TokenCountsResourcePartial,
    )
    from openai_responses_generated.types.responses import (
        CompactResponseMethodPublicBody,
        CreateResponse,
        TokenCountsBody,
    )


class CompactconversationRoute(
    Route[
        "CompactResourcePartial",
        "openai.types.responses.CompactedResponse",
        "CompactResponseMethodPublicBody",
    ]
):
    """`responses.compact`: POST /responses/compact.

    https://developers.openai.com/api/reference/resources/responses/methods/compact
    """

    operation_id = "Compactconversation"

    if TYPE_CHECKING:

        def respond(
            self, answer: CompactResourcePartial = ..., /, **fields: Unpack[CompactResourcePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class GetinputtokencountsRoute(
    Route[
        "TokenCountsResourcePartial",
        "openai.types.responses.InputTokenCountResponse",
        "TokenCountsBody",
    ]
):
    """`responses.input_tokens.count`: POST /responses/input_tokens.

    https://developers.openai.com/api/reference/resources/responses/subresources/input_tokens/methods/count
    """

    operation_id = "Getinputtokencounts"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: TokenCountsResourcePartial = ...,
            /,
            **fields: Unpack[TokenCountsResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class CancelResponseRoute(Route["ResponsePartial", "openai.types.responses.Response", "None"]):
    """`responses.cancel`: POST /responses/{response_id}/cancel.

    https://developers.openai.com/api/reference/resources/responses/methods/cancel
    """

    operation_id = "cancelResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: ResponsePartial = ..., /, **fields: Unpack[ResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class CreateResponseRoute(
    Route["ResponsePartial | RouteOutput", "openai.types.responses.Response", "CreateResponse"]
):
    """`responses.create`: POST /responses.

    https://developers.openai.com/api/reference/resources/responses/methods/create
    """

    operation_id = "createResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: ResponsePartial = ..., /, **fields: Unpack[ResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class DeleteResponseRoute(Route["DeletedResponsePartial", "None", "None"]):
    """`responses.delete`: DELETE /responses/{response_id}.

    https://developers.openai.com/api/reference/resources/responses/methods/delete
    """

    operation_id = "deleteResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: DeletedResponsePartial = ..., /, **fields: Unpack[DeletedResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class GetResponseRoute(Route["ResponsePartial", "openai.types.responses.Response", "None"]):
    """`responses.retrieve`: GET /responses/{response_id}.

    https://developers.openai.com/api/reference/resources/responses/methods/retrieve
    """

    operation_id = "getResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: ResponsePartial = ..., /, **fields: Unpack[ResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class ListInputItemsRoute(
    Route[
        "ResponseItemListPartial",
        "openai.pagination.SyncCursorPage[openai.types.responses.ResponseItem] | openai.pagination.AsyncCursorPage[openai.types.responses.ResponseItem]",
        "None",
    ]
):
    """`responses.input_items.list`: GET /responses/{response_id}/input_items.

    https://developers.openai.com/api/reference/resources/responses/subresources/input_items/methods/list
    """

    operation_id = "listInputItems"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ResponseItemListPartial = ...,
            /,
            **fields: Unpack[ResponseItemListPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class ResponsesResource(Resource):
    """`responses`."""

    @cached_property
    def input_items(self) -> ResponsesInputItemsResource:
        """The resource `responses.input_items`."""
        return self._child(ResponsesInputItemsResource)

    @cached_property
    def input_tokens(self) -> ResponsesInputTokensResource:
        """The resource `responses.input_tokens`."""
        return self._child(ResponsesInputTokensResource)

    @cached_property
    def cancel(self) -> CancelResponseRoute:
        """`responses.cancel`: POST /responses/{response_id}/cancel.

        https://developers.openai.com/api/reference/resources/responses/methods/cancel
        """
        return self._route(CancelResponseRoute)

    @cached_property
    def compact(self) -> CompactconversationRoute:
        """`responses.compact`: POST /responses/compact.

        https://developers.openai.com/api/reference/resources/responses/methods/compact
        """
        return self._route(CompactconversationRoute)

    @cached_property
    def create(self) -> CreateResponseRoute:
        """`responses.create`: POST /responses.

        https://developers.openai.com/api/reference/resources/responses/methods/create
        """
        return self._route(CreateResponseRoute)

    @cached_property
    def delete(self) -> DeleteResponseRoute:
        """`responses.delete`: DELETE /responses/{response_id}.

        https://developers.openai.com/api/reference/resources/responses/methods/delete
        """
        return self._route(DeleteResponseRoute)

    @cached_property
    def parse(self) -> CreateResponseRoute:
        """`responses.create`: POST /responses.

        https://developers.openai.com/api/reference/resources/responses/methods/create
        """
        return self._route(CreateResponseRoute)

    @cached_property
    def retrieve(self) -> GetResponseRoute:
        """`responses.retrieve`: GET /responses/{response_id}.

        https://developers.openai.com/api/reference/resources/responses/methods/retrieve
        """
        return self._route(GetResponseRoute)

    @cached_property
    def stream(self) -> CreateResponseRoute:
        """`responses.create`: POST /responses.

        https://developers.openai.com/api/reference/resources/responses/methods/create
        """
        return self._route(CreateResponseRoute)


class ResponsesInputItemsResource(Resource):
    """`responses.input_items`."""

    @cached_property
    def list(self) -> ListInputItemsRoute:
        """`responses.input_items.list`: GET /responses/{response_id}/input_items.

        https://developers.openai.com/api/reference/resources/responses/subresources/input_items/methods/list
        """
        return self._route(ListInputItemsRoute)


class ResponsesInputTokensResource(Resource):
    """`responses.input_tokens`."""

    @cached_property
    def count(self) -> GetinputtokencountsRoute:
        """`responses.input_tokens.count`: POST /responses/input_tokens.

        https://developers.openai.com/api/reference/resources/responses/subresources/input_tokens/methods/count
        """
        return self._route(GetinputtokencountsRoute)
