"""Routes of `beta_responses`.

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
    import openai.types.beta
    import openai.types.beta.responses
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from openai_responses._core.model_output.values import RouteOutput
    from openai_responses._core.sessions.client import SessionClient
    from typing_extensions import Self, Unpack

    from openai_responses_generated.sessions.beta_responses import BetaResponsesSession
    from openai_responses_generated.types.beta_responses import (
        BetaCompactResponseMethodPublicBody,
        BetaCreateResponse,
        BetaModelIdsCompaction,
        BetaModelIdsResponses,
        BetaPersonalityEnum,
        BetaPromptCacheRetentionEnum,
        BetaServiceTierEnum,
        BetaServiceTierResponses,
        BetaTokenCountsBody,
        BetaTruncationEnum,
    )
    from openai_responses_generated.types.beta_responses_websockets import (
        BetaResponsesClientEvent,
        BetaResponsesServerEvent,
    )
    from openai_responses_generated.types.partials.beta_responses import (
        BetaCompactResourcePartial,
        BetaDeletedResponsePartial,
        BetaResponseItemListPartial,
        BetaResponsePartial,
        BetaTokenCountsResourcePartial,
    )

    class BetaCompactconversationConditions(CallConditions, total=False):
        image: object
        input: object
        instructions: str | None | Matching
        model: BetaModelIdsCompaction | Matching
        previous_response_id: str | None | Matching
        prompt_cache_key: str | None | Matching
        prompt_cache_options: object
        prompt_cache_retention: BetaPromptCacheRetentionEnum | None | Matching
        service_tier: BetaServiceTierEnum | None | Matching

    class BetaGetinputtokencountsConditions(CallConditions, total=False):
        conversation: object
        input: object
        instructions: str | None | Matching
        model: str | None | Matching
        parallel_tool_calls: bool | None | Matching
        personality: BetaPersonalityEnum | Matching
        previous_response_id: str | None | Matching
        reasoning: object
        text: object
        tool_choice: object
        tools: object
        truncation: BetaTruncationEnum | Matching

    class BetaCreateResponseConditions(CallConditions, total=False):
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
        model: BetaModelIdsResponses | Matching
        moderation: object
        multi_agent: object
        parallel_tool_calls: bool | None | Matching
        previous_response_id: str | None | Matching
        prompt: object
        prompt_cache_key: str | None | Matching
        prompt_cache_options: object
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Matching
        reasoning: object
        safety_identifier: str | None | Matching
        service_tier: BetaServiceTierResponses | Matching
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

    _operation_id = "beta_Compactconversation"

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
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaCompactResponseMethodPublicBody]], object] | None = None,
            /,
            **conditions: Unpack[BetaCompactconversationConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaCompactResponseMethodPublicBody]], object] | None = None,
            /,
            **conditions: Unpack[BetaCompactconversationConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaCompactResponseMethodPublicBody]], object] | None = None,
            /,
            **conditions: Unpack[BetaCompactconversationConditions],
        ) -> None: ...


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

    _operation_id = "beta_Getinputtokencounts"

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
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaTokenCountsBody]], object] | None = None,
            /,
            **conditions: Unpack[BetaGetinputtokencountsConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaTokenCountsBody]], object] | None = None,
            /,
            **conditions: Unpack[BetaGetinputtokencountsConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaTokenCountsBody]], object] | None = None,
            /,
            **conditions: Unpack[BetaGetinputtokencountsConditions],
        ) -> None: ...


class BetaCancelResponseRoute(
    Route["BetaResponsePartial", "openai.types.beta.BetaResponse", "None"]
):
    """`beta.responses.cancel`: POST /responses/{response_id}/cancel.

    https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/cancel
    """

    _operation_id = "beta_cancelResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: BetaResponsePartial = ..., /, **fields: Unpack[BetaResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaCreateResponseRoute(
    Route[
        "BetaResponsePartial | RouteOutput", "openai.types.beta.BetaResponse", "BetaCreateResponse"
    ]
):
    """`beta.responses.create`: POST /responses.

    https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/create
    """

    _operation_id = "beta_createResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: BetaResponsePartial = ..., /, **fields: Unpack[BetaResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaCreateResponse]], object] | None = None,
            /,
            **conditions: Unpack[BetaCreateResponseConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaCreateResponse]], object] | None = None,
            /,
            **conditions: Unpack[BetaCreateResponseConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaCreateResponse]], object] | None = None,
            /,
            **conditions: Unpack[BetaCreateResponseConditions],
        ) -> None: ...


class BetaDeleteResponseRoute(Route["BetaDeletedResponsePartial", "None", "None"]):
    """`beta.responses.delete`: DELETE /responses/{response_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/delete
    """

    _operation_id = "beta_deleteResponse"

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
            ...


class BetaGetResponseRoute(Route["BetaResponsePartial", "openai.types.beta.BetaResponse", "None"]):
    """`beta.responses.retrieve`: GET /responses/{response_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/responses/methods/retrieve
    """

    _operation_id = "beta_getResponse"

    if TYPE_CHECKING:

        def respond(
            self, answer: BetaResponsePartial = ..., /, **fields: Unpack[BetaResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


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

    _operation_id = "beta_listInputItems"

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
            ...


class BetaResponsesConnectRoute(
    WebSocketRoute["BetaResponsesSession", "BetaResponsesClientEvent", "BetaResponsesServerEvent"]
):
    """`beta.responses.connect`: a WebSocket at /responses."""

    _operation_id = "beta.responses.connect"


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

    @cached_property
    def connect(self) -> BetaResponsesConnectRoute:
        """`beta.responses.connect`: a WebSocket at /responses."""
        return self._route(BetaResponsesConnectRoute)

    def session(
        self, **query: str
    ) -> SessionClient[BetaResponsesClientEvent, BetaResponsesServerEvent]:
        """Open a connection without a socket, and return the client's side of it."""
        return self.connect.session(**query)


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
