"""Routes of `live`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.route import Resource, Route

if TYPE_CHECKING:
    import openai.types.live

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
    """`live.create`: POST /live/sessions."""

    operation_id = "liveCreate"


class LiveSessionsAcceptRoute(Route["None", "None", "LiveSessionsAcceptRequest"]):
    """`live.sessions.accept`: POST /live/sessions/{session_id}/accept."""

    operation_id = "liveSessionsAccept"


class LiveSessionsDownloadRecordingRoute(Route["bytes", "None", "None"]):
    """`live.sessions.download_recording`: GET /live/sessions/{session_id}/content."""

    operation_id = "liveSessionsDownloadRecording"


class LiveSessionsForkRoute(
    Route[
        "SessionForkResponsePartial",
        "openai.types.live.SessionForkResponse",
        "LiveSessionsForkRequest",
    ]
):
    """`live.sessions.fork`: POST /live/sessions/{session_id}/fork."""

    operation_id = "liveSessionsFork"


class LiveSessionsHangupRoute(Route["None", "None", "None"]):
    """`live.sessions.hangup`: POST /live/sessions/{session_id}/hangup."""

    operation_id = "liveSessionsHangup"


class LiveSessionsReferRoute(Route["None", "None", "LiveSessionsReferRequest"]):
    """`live.sessions.refer`: POST /live/sessions/{session_id}/refer."""

    operation_id = "liveSessionsRefer"


class LiveSessionsRejectRoute(Route["None", "None", "LiveSessionsRejectRequest"]):
    """`live.sessions.reject`: POST /live/sessions/{session_id}/reject."""

    operation_id = "liveSessionsReject"


class LiveResource(Resource):
    """`live`."""

    @cached_property
    def sessions(self) -> LiveSessionsResource:
        """The resource `live.sessions`."""
        return self._child(LiveSessionsResource)

    @cached_property
    def create(self) -> LiveCreateRoute:
        """The route `live.create`."""
        return self._route(LiveCreateRoute)


class LiveSessionsResource(Resource):
    """`live.sessions`."""

    @cached_property
    def accept(self) -> LiveSessionsAcceptRoute:
        """The route `live.sessions.accept`."""
        return self._route(LiveSessionsAcceptRoute)

    @cached_property
    def download_recording(self) -> LiveSessionsDownloadRecordingRoute:
        """The route `live.sessions.download_recording`."""
        return self._route(LiveSessionsDownloadRecordingRoute)

    @cached_property
    def fork(self) -> LiveSessionsForkRoute:
        """The route `live.sessions.fork`."""
        return self._route(LiveSessionsForkRoute)

    @cached_property
    def hangup(self) -> LiveSessionsHangupRoute:
        """The route `live.sessions.hangup`."""
        return self._route(LiveSessionsHangupRoute)

    @cached_property
    def refer(self) -> LiveSessionsReferRoute:
        """The route `live.sessions.refer`."""
        return self._route(LiveSessionsReferRoute)

    @cached_property
    def reject(self) -> LiveSessionsRejectRoute:
        """The route `live.sessions.reject`."""
        return self._route(LiveSessionsRejectRoute)
