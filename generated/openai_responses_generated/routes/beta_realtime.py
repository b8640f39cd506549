"""Routes of `beta_realtime`.

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

    import openai.types.beta.realtime
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from openai_responses._core.sessions.client import SessionClient
    from typing_extensions import Self, Unpack

    from openai_responses_generated.sessions.beta_realtime import BetaRealtimeSession
    from openai_responses_generated.types.beta_realtime import (
        RealtimeSessionCreateRequest,
        RealtimeTranscriptionSessionCreateRequest,
    )
    from openai_responses_generated.types.beta_realtime_websockets import (
        BetaRealtimeRealtimeClientEvent,
        BetaRealtimeRealtimeServerEvent,
    )
    from openai_responses_generated.types.partials.beta_realtime import (
        RealtimeSessionCreateResponsePartial,
        RealtimeTranscriptionSessionCreateResponsePartial,
    )

    class CreateRealtimeSessionConditions(CallConditions, total=False):
        client_secret: object
        input_audio_format: str | Matching
        input_audio_noise_reduction: object
        input_audio_transcription: object
        instructions: str | Matching
        max_response_output_tokens: int | Literal["inf"] | Matching
        modalities: object
        model: (
            Literal[
                "gpt-realtime",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
            ]
            | Matching
        )
        output_audio_format: str | Matching
        prompt: object
        speed: float | Matching
        temperature: float | Matching
        tool_choice: str | Matching
        tools: object
        tracing: object
        truncation: object
        turn_detection: object
        voice: object

    class CreateRealtimeTranscriptionSessionConditions(CallConditions, total=False):
        client_secret: object
        include: object
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Matching
        input_audio_noise_reduction: object
        input_audio_transcription: object
        modalities: object
        turn_detection: object


class CreateRealtimeSessionRoute(
    Route[
        "RealtimeSessionCreateResponsePartial",
        "openai.types.beta.realtime.SessionCreateResponse",
        "RealtimeSessionCreateRequest",
    ]
):
    """`beta.realtime.sessions.create`: POST /realtime/sessions.

    https://developers.openai.com/api/reference/resources/beta/subresources/realtime/subresources/sessions/methods/create
    """

    _operation_id = "create-realtime-session"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: RealtimeSessionCreateResponsePartial = ...,
            /,
            **fields: Unpack[RealtimeSessionCreateResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[RealtimeSessionCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateRealtimeSessionConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[RealtimeSessionCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateRealtimeSessionConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[RealtimeSessionCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateRealtimeSessionConditions],
        ) -> None: ...


class CreateRealtimeTranscriptionSessionRoute(
    Route[
        "RealtimeTranscriptionSessionCreateResponsePartial",
        "openai.types.beta.realtime.TranscriptionSession",
        "RealtimeTranscriptionSessionCreateRequest",
    ]
):
    """`beta.realtime.transcription_sessions.create`: POST /realtime/transcription_sessions.

    https://developers.openai.com/api/reference/resources/beta/subresources/realtime/subresources/transcription_sessions/methods/create
    """

    _operation_id = "create-realtime-transcription-session"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: RealtimeTranscriptionSessionCreateResponsePartial = ...,
            /,
            **fields: Unpack[RealtimeTranscriptionSessionCreateResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[RealtimeTranscriptionSessionCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[CreateRealtimeTranscriptionSessionConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[RealtimeTranscriptionSessionCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[CreateRealtimeTranscriptionSessionConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[RealtimeTranscriptionSessionCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[CreateRealtimeTranscriptionSessionConditions],
        ) -> None: ...


class BetaRealtimeConnectRoute(
    WebSocketRoute[
        "BetaRealtimeSession", "BetaRealtimeRealtimeClientEvent", "BetaRealtimeRealtimeServerEvent"
    ]
):
    """`beta.realtime.connect`: a WebSocket at /realtime."""

    _operation_id = "beta.realtime.connect"


class BetaRealtimeResource(Resource):
    """`beta.realtime`."""

    @cached_property
    def sessions(self) -> BetaRealtimeSessionsResource:
        """The resource `beta.realtime.sessions`."""
        return self._child(BetaRealtimeSessionsResource)

    @cached_property
    def transcription_sessions(self) -> BetaRealtimeTranscriptionSessionsResource:
        """The resource `beta.realtime.transcription_sessions`."""
        return self._child(BetaRealtimeTranscriptionSessionsResource)

    @cached_property
    def connect(self) -> BetaRealtimeConnectRoute:
        """`beta.realtime.connect`: a WebSocket at /realtime."""
        return self._route(BetaRealtimeConnectRoute)

    def session(
        self, **query: str
    ) -> SessionClient[BetaRealtimeRealtimeClientEvent, BetaRealtimeRealtimeServerEvent]:
        """Open a connection without a socket, and return the client's side of it."""
        return self.connect.session(**query)


class BetaRealtimeSessionsResource(Resource):
    """`beta.realtime.sessions`."""

    @cached_property
    def create(self) -> CreateRealtimeSessionRoute:
        """`beta.realtime.sessions.create`: POST /realtime/sessions.

        https://developers.openai.com/api/reference/resources/beta/subresources/realtime/subresources/sessions/methods/create
        """
        return self._route(CreateRealtimeSessionRoute)


class BetaRealtimeTranscriptionSessionsResource(Resource):
    """`beta.realtime.transcription_sessions`."""

    @cached_property
    def create(self) -> CreateRealtimeTranscriptionSessionRoute:
        """`beta.realtime.transcription_sessions.create`: POST /realtime/transcription_sessions.

        https://developers.openai.com/api/reference/resources/beta/subresources/realtime/subresources/transcription_sessions/methods/create
        """
        return self._route(CreateRealtimeTranscriptionSessionRoute)
