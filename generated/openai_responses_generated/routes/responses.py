"""Routes of `responses`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

# Pyright takes `Unpack[CallConditions]` of the base for keywords of any name and of one type.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route
from openai_responses._core.routes.websocket_route import WebSocketRoute

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    import openai.pagination
    import openai.types.responses
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from openai_responses._core.model_output.values import RouteOutput
    from openai_responses._core.sessions.client import SessionClient
    from typing_extensions import Self, Unpack

    from openai_responses_generated.sessions.responses import ResponsesSession
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
        ModelIdsCompaction,
        ModelIdsResponses,
        PersonalityEnum,
        PromptCacheRetentionEnum,
        ServiceTierEnum,
        ServiceTierResponses,
        TokenCountsBody,
        TruncationEnum,
    )
    from openai_responses_generated.types.responses_websockets import (
        ResponsesConnectClientEvent,
        ResponsesServerEvent,
    )

    class CompactconversationConditions(CallConditions, total=False):
        image: object
        input: object
        instructions: str | None | Matching
        model: ModelIdsCompaction | Matching
        previous_response_id: str | None | Matching
        prompt_cache_key: str | None | Matching
        prompt_cache_options: object
        prompt_cache_retention: PromptCacheRetentionEnum | None | Matching
        service_tier: ServiceTierEnum | None | Matching

    class GetinputtokencountsConditions(CallConditions, total=False):
        conversation: object
        input: object
        instructions: str | None | Matching
        model: str | None | Matching
        parallel_tool_calls: bool | None | Matching
        personality: PersonalityEnum | Matching
        previous_response_id: str | None | Matching
        reasoning: object
        text: object
        tool_choice: object
        tools: object
        truncation: TruncationEnum | Matching

    class CreateResponseConditions(CallConditions, total=False):
        access_programs: object
        background: bool | None | Matching
        background_options: object
        context_management: object
        conversation: object
        image: object
        include: object
        input: object
        instructions: str | None | Matching
        max_output_tokens: int | None | Matching
        max_tool_calls: int | None | Matching
        metadata: object
        model: ModelIdsResponses | Matching
        moderation: object
        parallel_tool_calls: bool | None | Matching
        previous_response_id: str | None | Matching
        prompt: object
        prompt_cache_key: str | None | Matching
        prompt_cache_options: object
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Matching
        reasoning: object
        safety_identifier: str | None | Matching
        service_tier: ServiceTierResponses | Matching
        store: bool | None | Matching
        stream: bool | None | Matching
        stream_options: object
        temperature: float | None | Matching
        text: object
        tool_choice: object
        tools: object
        top_logprobs: int | Matching
        top_p: float | None | Matching
        truncation: Literal["auto", "disabled"] | None | Matching
        user: str | Matching


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

    _operation_id = "Compactconversation"

    if TYPE_CHECKING:

        def respond(
            self, answer: CompactResourcePartial = ..., /, **fields: Unpack[CompactResourcePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CompactResponseMethodPublicBody]], object] | None = None,
            /,
            **conditions: Unpack[CompactconversationConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CompactResponseMethodPublicBody]], object] | None = None,
            /,
            **conditions: Unpack[CompactconversationConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CompactResponseMethodPublicBody]], object] | None = None,
            /,
            **conditions: Unpack[CompactconversationConditions],
        ) -> None: ...


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

    _operation_id = "Getinputtokencounts"

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
            ...

        def when(
            self,
            accepts: Callable[[Call[TokenCountsBody]], object] | None = None,
            /,
            **conditions: Unpack[GetinputtokencountsConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[TokenCountsBody]], object] | None = None,
            /,
            **conditions: Unpack[GetinputtokencountsConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[TokenCountsBody]], object] | None = None,
            /,
            **conditions: Unpack[GetinputtokencountsConditions],
        ) -> None: ...


class CancelResponseRoute(Route["ResponsePartial", "openai.types.responses.Response", "None"]):
    """`responses.cancel`: POST /responses/{response_id}/cancel.

    https://developers.openai.com/api/reference/resources/responses/methods/cancel
    """

    _operation_id = "cancelResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: ResponsePartial = ..., /, **fields: Unpack[ResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class CreateResponseRoute(
    Route["ResponsePartial | RouteOutput", "openai.types.responses.Response", "CreateResponse"]
):
    """`responses.create`: POST /responses.

    https://developers.openai.com/api/reference/resources/responses/methods/create
    """

    _operation_id = "createResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: ResponsePartial = ..., /, **fields: Unpack[ResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateResponse]], object] | None = None,
            /,
            **conditions: Unpack[CreateResponseConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateResponse]], object] | None = None,
            /,
            **conditions: Unpack[CreateResponseConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateResponse]], object] | None = None,
            /,
            **conditions: Unpack[CreateResponseConditions],
        ) -> None: ...


class DeleteResponseRoute(Route["DeletedResponsePartial", "None", "None"]):
    """`responses.delete`: DELETE /responses/{response_id}.

    https://developers.openai.com/api/reference/resources/responses/methods/delete
    """

    _operation_id = "deleteResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: DeletedResponsePartial = ..., /, **fields: Unpack[DeletedResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetResponseRoute(Route["ResponsePartial", "openai.types.responses.Response", "None"]):
    """`responses.retrieve`: GET /responses/{response_id}.

    https://developers.openai.com/api/reference/resources/responses/methods/retrieve
    """

    _operation_id = "getResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: ResponsePartial = ..., /, **fields: Unpack[ResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


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

    _operation_id = "listInputItems"

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
            ...


class ResponsesConnectRoute(
    WebSocketRoute["ResponsesSession", "ResponsesConnectClientEvent", "ResponsesServerEvent"]
):
    """`responses.connect`: a WebSocket at /responses."""

    _operation_id = "responses.connect"


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

    @cached_property
    def connect(self) -> ResponsesConnectRoute:
        """`responses.connect`: a WebSocket at /responses."""
        return self._route(ResponsesConnectRoute)

    def session(
        self, **query: str
    ) -> SessionClient[ResponsesConnectClientEvent, ResponsesServerEvent]:
        """Open a connection without a socket, and return the client's side of it."""
        return self.connect.session(**query)


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
