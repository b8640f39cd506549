"""Routes of `live`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    import openai.types.live
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.live import (
        LiveCreateRequest,
        LiveSessionsAcceptRequest,
        LiveSessionsForkRequest,
        LiveSessionsReferRequest,
        LiveSessionsRejectRequest,
    )
    from openai_responses_generated.types.partials.live import (
        LiveCreateResponsePartial,
        SessionForkResponsePartial,
    )


class LiveCreateRoute(
    Route["LiveCreateResponsePartial", "openai.types.live.LiveCreateResponse", "LiveCreateRequest"]
):
    """`live.create`: POST /live/sessions.

    https://developers.openai.com/api/reference/resources/live/methods/create
    """

    operation_id = "liveCreate"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: LiveCreateResponsePartial = ...,
            /,
            **fields: Unpack[LiveCreateResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class LiveSessionsAcceptRoute(Route["None", "None", "LiveSessionsAcceptRequest"]):
    """`live.sessions.accept`: POST /live/sessions/{session_id}/accept.

    https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/accept
    """

    operation_id = "liveSessionsAccept"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class LiveSessionsDownloadRecordingRoute(Route["bytes", "None", "None"]):
    """`live.sessions.download_recording`: GET /live/sessions/{session_id}/content.

    https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/download_recording
    """

    operation_id = "liveSessionsDownloadRecording"

    if TYPE_CHECKING:

        def respond(self, answer: bytes, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class LiveSessionsForkRoute(
    Route[
        "SessionForkResponsePartial",
        "openai.types.live.SessionForkResponse",
        "LiveSessionsForkRequest",
    ]
):
    """`live.sessions.fork`: POST /live/sessions/{session_id}/fork.

    https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/fork
    """

    operation_id = "liveSessionsFork"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: SessionForkResponsePartial = ...,
            /,
            **fields: Unpack[SessionForkResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class LiveSessionsHangupRoute(Route["None", "None", "None"]):
    """`live.sessions.hangup`: POST /live/sessions/{session_id}/hangup.

    https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/hangup
    """

    operation_id = "liveSessionsHangup"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class LiveSessionsReferRoute(Route["None", "None", "LiveSessionsReferRequest"]):
    """`live.sessions.refer`: POST /live/sessions/{session_id}/refer.

    https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/refer
    """

    operation_id = "liveSessionsRefer"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class LiveSessionsRejectRoute(Route["None", "None", "LiveSessionsRejectRequest"]):
    """`live.sessions.reject`: POST /live/sessions/{session_id}/reject.

    https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/reject
    """

    operation_id = "liveSessionsReject"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """


class LiveResource(Resource):
    """`live`."""

    @cached_property
    def sessions(self) -> LiveSessionsResource:
        """The resource `live.sessions`."""
        return self._child(LiveSessionsResource)

    @cached_property
    def create(self) -> LiveCreateRoute:
        """`live.create`: POST /live/sessions.

        https://developers.openai.com/api/reference/resources/live/methods/create
        """
        return self._route(LiveCreateRoute)


class LiveSessionsResource(Resource):
    """`live.sessions`."""

    @cached_property
    def accept(self) -> LiveSessionsAcceptRoute:
        """`live.sessions.accept`: POST /live/sessions/{session_id}/accept.

        https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/accept
        """
        return self._route(LiveSessionsAcceptRoute)

    @cached_property
    def download_recording(self) -> LiveSessionsDownloadRecordingRoute:
        """`live.sessions.download_recording`: GET /live/sessions/{session_id}/content.

        https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/download_recording
        """
        return self._route(LiveSessionsDownloadRecordingRoute)

    @cached_property
    def fork(self) -> LiveSessionsForkRoute:
        """`live.sessions.fork`: POST /live/sessions/{session_id}/fork.

        https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/fork
        """
        return self._route(LiveSessionsForkRoute)

    @cached_property
    def hangup(self) -> LiveSessionsHangupRoute:
        """`live.sessions.hangup`: POST /live/sessions/{session_id}/hangup.

        https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/hangup
        """
        return self._route(LiveSessionsHangupRoute)

    @cached_property
    def refer(self) -> LiveSessionsReferRoute:
        """`live.sessions.refer`: POST /live/sessions/{session_id}/refer.

        https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/refer
        """
        return self._route(LiveSessionsReferRoute)

    @cached_property
    def reject(self) -> LiveSessionsRejectRoute:
        """`live.sessions.reject`: POST /live/sessions/{session_id}/reject.

        https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/reject
        """
        return self._route(LiveSessionsRejectRoute)
