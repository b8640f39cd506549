"""Routes of `realtime`.

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

    import openai.types.realtime
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from openai_responses._core.sessions.client import SessionClient
    from typing_extensions import Self, Unpack

    from openai_responses_generated.sessions.realtime import (
        RealtimeSession,
        RealtimeTranslationsSession,
    )
    from openai_responses_generated.types.partials.realtime import (
        RealtimeCreateClientSecretResponsePartial,
        RealtimeTranslationClientSecretCreateResponsePartial,
    )
    from openai_responses_generated.types.realtime import (
        CreateRealtimeCallRequest,
        RealtimeCallReferRequest,
        RealtimeCallRejectRequest,
        RealtimeCreateClientSecretRequest,
        RealtimeSessionCreateRequestGA,
        RealtimeTranslationClientSecretCreateRequest,
    )
    from openai_responses_generated.types.realtime_websockets import (
        RealtimeClientEvent,
        RealtimeServerEvent,
        RealtimeTranslationClientEvent,
        RealtimeTranslationServerEvent,
    )

    class AcceptRealtimeCallConditions(CallConditions, total=False):
        audio: object
        include: object
        instructions: str | Matching
        max_output_tokens: int | Literal["inf"] | Matching
        model: (
            str
            | Literal[
                "gpt-realtime",
                "gpt-realtime-1.5",
                "gpt-realtime-2",
                "gpt-realtime-2.1",
                "gpt-realtime-2.1-mini",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
                "gpt-realtime-mini",
                "gpt-realtime-mini-2025-10-06",
                "gpt-realtime-mini-2025-12-15",
                "gpt-audio-1.5",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-10-06",
                "gpt-audio-mini-2025-12-15",
            ]
            | Matching
        )
        output_modalities: object
        parallel_tool_calls: bool | Matching
        prompt: object
        reasoning: object
        tool_choice: object
        tools: object
        tracing: object
        truncation: object
        type: Literal["realtime"] | Matching

    class CreateRealtimeCallConditions(CallConditions, total=False):
        sdp: str | Matching
        session: object

    class CreateRealtimeClientSecretConditions(CallConditions, total=False):
        expires_after: object
        session: object

    class CreateRealtimeTranslationClientSecretConditions(CallConditions, total=False):
        expires_after: object
        session: object

    class ReferRealtimeCallConditions(CallConditions, total=False):
        target_uri: str | Matching

    class RejectRealtimeCallConditions(CallConditions, total=False):
        status_code: int | Matching


class AcceptRealtimeCallRoute(Route["None", "None", "RealtimeSessionCreateRequestGA"]):
    """`realtime.calls.accept`: POST /realtime/calls/{call_id}/accept.

    https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/accept
    """

    _operation_id = "accept-realtime-call"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[RealtimeSessionCreateRequestGA]], object] | None = None,
            /,
            **conditions: Unpack[AcceptRealtimeCallConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[RealtimeSessionCreateRequestGA]], object] | None = None,
            /,
            **conditions: Unpack[AcceptRealtimeCallConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[RealtimeSessionCreateRequestGA]], object] | None = None,
            /,
            **conditions: Unpack[AcceptRealtimeCallConditions],
        ) -> None: ...


class CreateRealtimeCallRoute(Route["str", "None", "CreateRealtimeCallRequest"]):
    """`realtime.calls.create`: POST /realtime/calls.

    https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/create
    """

    _operation_id = "create-realtime-call"

    if TYPE_CHECKING:

        def respond(self, answer: str, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateRealtimeCallRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateRealtimeCallConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateRealtimeCallRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateRealtimeCallConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateRealtimeCallRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateRealtimeCallConditions],
        ) -> None: ...


class CreateRealtimeClientSecretRoute(
    Route[
        "RealtimeCreateClientSecretResponsePartial",
        "openai.types.realtime.ClientSecretCreateResponse",
        "RealtimeCreateClientSecretRequest",
    ]
):
    """`realtime.client_secrets.create`: POST /realtime/client_secrets.

    https://developers.openai.com/api/reference/resources/realtime/subresources/client_secrets/methods/create
    """

    _operation_id = "create-realtime-client-secret"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: RealtimeCreateClientSecretResponsePartial = ...,
            /,
            **fields: Unpack[RealtimeCreateClientSecretResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[RealtimeCreateClientSecretRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateRealtimeClientSecretConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[RealtimeCreateClientSecretRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateRealtimeClientSecretConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[RealtimeCreateClientSecretRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateRealtimeClientSecretConditions],
        ) -> None: ...


class CreateRealtimeTranslationClientSecretRoute(
    Route[
        "RealtimeTranslationClientSecretCreateResponsePartial",
        "openai.types.realtime.RealtimeTranslationClientSecretCreateResponse",
        "RealtimeTranslationClientSecretCreateRequest",
    ]
):
    """`realtime.translations.client_secrets.create`: POST /realtime/translations/client_secrets.

    https://developers.openai.com/api/reference/resources/realtime/subresources/translations/subresources/client_secrets/methods/create
    """

    _operation_id = "create-realtime-translation-client-secret"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: RealtimeTranslationClientSecretCreateResponsePartial = ...,
            /,
            **fields: Unpack[RealtimeTranslationClientSecretCreateResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[RealtimeTranslationClientSecretCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[CreateRealtimeTranslationClientSecretConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[RealtimeTranslationClientSecretCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[CreateRealtimeTranslationClientSecretConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[RealtimeTranslationClientSecretCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[CreateRealtimeTranslationClientSecretConditions],
        ) -> None: ...


class HangupRealtimeCallRoute(Route["None", "None", "None"]):
    """`realtime.calls.hangup`: POST /realtime/calls/{call_id}/hangup.

    https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/hangup
    """

    _operation_id = "hangup-realtime-call"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ReferRealtimeCallRoute(Route["None", "None", "RealtimeCallReferRequest"]):
    """`realtime.calls.refer`: POST /realtime/calls/{call_id}/refer.

    https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/refer
    """

    _operation_id = "refer-realtime-call"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[RealtimeCallReferRequest]], object] | None = None,
            /,
            **conditions: Unpack[ReferRealtimeCallConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[RealtimeCallReferRequest]], object] | None = None,
            /,
            **conditions: Unpack[ReferRealtimeCallConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[RealtimeCallReferRequest]], object] | None = None,
            /,
            **conditions: Unpack[ReferRealtimeCallConditions],
        ) -> None: ...


class RejectRealtimeCallRoute(Route["None", "None", "RealtimeCallRejectRequest"]):
    """`realtime.calls.reject`: POST /realtime/calls/{call_id}/reject.

    https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/reject
    """

    _operation_id = "reject-realtime-call"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[RealtimeCallRejectRequest]], object] | None = None,
            /,
            **conditions: Unpack[RejectRealtimeCallConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[RealtimeCallRejectRequest]], object] | None = None,
            /,
            **conditions: Unpack[RejectRealtimeCallConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[RealtimeCallRejectRequest]], object] | None = None,
            /,
            **conditions: Unpack[RejectRealtimeCallConditions],
        ) -> None: ...


class RealtimeConnectRoute(
    WebSocketRoute["RealtimeSession", "RealtimeClientEvent", "RealtimeServerEvent"]
):
    """`realtime.connect`: a WebSocket at /realtime."""

    _operation_id = "realtime.connect"


class RealtimeTranslationsConnectRoute(
    WebSocketRoute[
        "RealtimeTranslationsSession",
        "RealtimeTranslationClientEvent",
        "RealtimeTranslationServerEvent",
    ]
):
    """`realtime.translations.connect`: a WebSocket at /realtime/translations."""

    _operation_id = "realtime.translations.connect"


class RealtimeResource(Resource):
    """`realtime`."""

    @cached_property
    def calls(self) -> RealtimeCallsResource:
        """The resource `realtime.calls`."""
        return self._child(RealtimeCallsResource)

    @cached_property
    def client_secrets(self) -> RealtimeClientSecretsResource:
        """The resource `realtime.client_secrets`."""
        return self._child(RealtimeClientSecretsResource)

    @cached_property
    def translations(self) -> RealtimeTranslationsResource:
        """The resource `realtime.translations`."""
        return self._child(RealtimeTranslationsResource)

    @cached_property
    def connect(self) -> RealtimeConnectRoute:
        """`realtime.connect`: a WebSocket at /realtime."""
        return self._route(RealtimeConnectRoute)

    def session(self, **query: str) -> SessionClient[RealtimeClientEvent, RealtimeServerEvent]:
        """Open a connection without a socket, and return the client's side of it."""
        return self.connect.session(**query)


class RealtimeCallsResource(Resource):
    """`realtime.calls`."""

    @cached_property
    def accept(self) -> AcceptRealtimeCallRoute:
        """`realtime.calls.accept`: POST /realtime/calls/{call_id}/accept.

        https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/accept
        """
        return self._route(AcceptRealtimeCallRoute)

    @cached_property
    def create(self) -> CreateRealtimeCallRoute:
        """`realtime.calls.create`: POST /realtime/calls.

        https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/create
        """
        return self._route(CreateRealtimeCallRoute)

    @cached_property
    def hangup(self) -> HangupRealtimeCallRoute:
        """`realtime.calls.hangup`: POST /realtime/calls/{call_id}/hangup.

        https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/hangup
        """
        return self._route(HangupRealtimeCallRoute)

    @cached_property
    def refer(self) -> ReferRealtimeCallRoute:
        """`realtime.calls.refer`: POST /realtime/calls/{call_id}/refer.

        https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/refer
        """
        return self._route(ReferRealtimeCallRoute)

    @cached_property
    def reject(self) -> RejectRealtimeCallRoute:
        """`realtime.calls.reject`: POST /realtime/calls/{call_id}/reject.

        https://developers.openai.com/api/reference/resources/realtime/subresources/calls/methods/reject
        """
        return self._route(RejectRealtimeCallRoute)


class RealtimeClientSecretsResource(Resource):
    """`realtime.client_secrets`."""

    @cached_property
    def create(self) -> CreateRealtimeClientSecretRoute:
        """`realtime.client_secrets.create`: POST /realtime/client_secrets.

        https://developers.openai.com/api/reference/resources/realtime/subresources/client_secrets/methods/create
        """
        return self._route(CreateRealtimeClientSecretRoute)


class RealtimeTranslationsResource(Resource):
    """`realtime.translations`."""

    @cached_property
    def client_secrets(self) -> RealtimeTranslationsClientSecretsResource:
        """The resource `realtime.translations.client_secrets`."""
        return self._child(RealtimeTranslationsClientSecretsResource)

    @cached_property
    def connect(self) -> RealtimeTranslationsConnectRoute:
        """`realtime.translations.connect`: a WebSocket at /realtime/translations."""
        return self._route(RealtimeTranslationsConnectRoute)

    def session(
        self, **query: str
    ) -> SessionClient[RealtimeTranslationClientEvent, RealtimeTranslationServerEvent]:
        """Open a connection without a socket, and return the client's side of it."""
        return self.connect.session(**query)


class RealtimeTranslationsClientSecretsResource(Resource):
    """`realtime.translations.client_secrets`."""

    @cached_property
    def create(self) -> CreateRealtimeTranslationClientSecretRoute:
        """`realtime.translations.client_secrets.create`: POST /realtime/translations/client_secrets.

        https://developers.openai.com/api/reference/resources/realtime/subresources/translations/subresources/client_secrets/methods/create
        """
        return self._route(CreateRealtimeTranslationClientSecretRoute)
