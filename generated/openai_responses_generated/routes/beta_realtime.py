"""Routes of `beta_realtime`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    import openai.types.beta.realtime
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.beta_realtime import (
        RealtimeSessionCreateRequest,
        RealtimeTranscriptionSessionCreateRequest,
    )
    from openai_responses_generated.types.partials.beta_realtime import (
        RealtimeSessionCreateResponsePartial,
        RealtimeTranscriptionSessionCreateResponsePartial,
    )


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

    operation_id = "create-realtime-session"

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

    operation_id = "create-realtime-transcription-session"

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
