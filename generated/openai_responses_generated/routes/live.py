"""Routes of `live`.

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

    import openai.types.live
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from openai_responses._core.sessions.client import SessionClient
    from typing_extensions import Self, Unpack

    from openai_responses_generated.sessions.live import (
        LiveForksSession,
        LiveSession,
        LiveSidebandSession,
    )
    from openai_responses_generated.types.live import (
        LiveCreateRequest,
        LiveSessionsAcceptRequest,
        LiveSessionsForkRequest,
        LiveSessionsReferRequest,
        LiveSessionsRejectRequest,
    )
    from openai_responses_generated.types.live_websockets import (
        ClientEvent,
        ConnectClientEvent,
        ConnectServerEvent,
        ForkClientEvent,
        ForkServerEvent,
        ServerEvent,
    )
    from openai_responses_generated.types.partials.live import (
        LiveCreateResponsePartial,
        SessionForkResponsePartial,
    )

    class LiveCreateConditions(CallConditions, total=False):
        session: object
        transport: object

    class LiveSessionsAcceptConditions(CallConditions, total=False):
        session: object

    class LiveSessionsForkConditions(CallConditions, total=False):
        session: object
        transport: object

    class LiveSessionsReferConditions(CallConditions, total=False):
        target_uri: str | Matching

    class LiveSessionsRejectConditions(CallConditions, total=False):
        status_code: int | Matching


class LiveCreateRoute(
    Route["LiveCreateResponsePartial", "openai.types.live.LiveCreateResponse", "LiveCreateRequest"]
):
    """`live.create`: POST /live/sessions.

    https://developers.openai.com/api/reference/resources/live/methods/create
    """

    _operation_id = "liveCreate"

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
            ...

        def when(
            self,
            accepts: Callable[[Call[LiveCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[LiveCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[LiveCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveCreateConditions],
        ) -> None: ...


class LiveSessionsAcceptRoute(Route["None", "None", "LiveSessionsAcceptRequest"]):
    """`live.sessions.accept`: POST /live/sessions/{session_id}/accept.

    https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/accept
    """

    _operation_id = "liveSessionsAccept"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[LiveSessionsAcceptRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveSessionsAcceptConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[LiveSessionsAcceptRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveSessionsAcceptConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[LiveSessionsAcceptRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveSessionsAcceptConditions],
        ) -> None: ...


class LiveSessionsDownloadRecordingRoute(Route["bytes", "None", "None"]):
    """`live.sessions.download_recording`: GET /live/sessions/{session_id}/content.

    https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/download_recording
    """

    _operation_id = "liveSessionsDownloadRecording"

    if TYPE_CHECKING:

        def respond(self, answer: bytes, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


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

    _operation_id = "liveSessionsFork"

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
            ...

        def when(
            self,
            accepts: Callable[[Call[LiveSessionsForkRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveSessionsForkConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[LiveSessionsForkRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveSessionsForkConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[LiveSessionsForkRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveSessionsForkConditions],
        ) -> None: ...


class LiveSessionsHangupRoute(Route["None", "None", "None"]):
    """`live.sessions.hangup`: POST /live/sessions/{session_id}/hangup.

    https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/hangup
    """

    _operation_id = "liveSessionsHangup"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class LiveSessionsReferRoute(Route["None", "None", "LiveSessionsReferRequest"]):
    """`live.sessions.refer`: POST /live/sessions/{session_id}/refer.

    https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/refer
    """

    _operation_id = "liveSessionsRefer"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[LiveSessionsReferRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveSessionsReferConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[LiveSessionsReferRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveSessionsReferConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[LiveSessionsReferRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveSessionsReferConditions],
        ) -> None: ...


class LiveSessionsRejectRoute(Route["None", "None", "LiveSessionsRejectRequest"]):
    """`live.sessions.reject`: POST /live/sessions/{session_id}/reject.

    https://developers.openai.com/api/reference/resources/live/subresources/sessions/methods/reject
    """

    _operation_id = "liveSessionsReject"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[LiveSessionsRejectRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveSessionsRejectConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[LiveSessionsRejectRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveSessionsRejectConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[LiveSessionsRejectRequest]], object] | None = None,
            /,
            **conditions: Unpack[LiveSessionsRejectConditions],
        ) -> None: ...


class LiveConnectRoute(WebSocketRoute["LiveSession", "ClientEvent", "ServerEvent"]):
    """`live.connect`: a WebSocket at /live/sessions."""

    _operation_id = "live.connect"


class LiveForksConnectRoute(
    WebSocketRoute["LiveForksSession", "ForkClientEvent", "ForkServerEvent"]
):
    """`live.forks.connect`: a WebSocket at /live/sessions/{session_id}/fork."""

    _operation_id = "live.forks.connect"


class LiveSidebandConnectRoute(
    WebSocketRoute["LiveSidebandSession", "ConnectClientEvent", "ConnectServerEvent"]
):
    """`live.sideband.connect`: a WebSocket at /live/sessions/{session_id}/attach."""

    _operation_id = "live.sideband.connect"


class LiveResource(Resource):
    """`live`."""

    @cached_property
    def forks(self) -> LiveForksResource:
        """The resource `live.forks`."""
        return self._child(LiveForksResource)

    @cached_property
    def sessions(self) -> LiveSessionsResource:
        """The resource `live.sessions`."""
        return self._child(LiveSessionsResource)

    @cached_property
    def sideband(self) -> LiveSidebandResource:
        """The resource `live.sideband`."""
        return self._child(LiveSidebandResource)

    @cached_property
    def create(self) -> LiveCreateRoute:
        """`live.create`: POST /live/sessions.

        https://developers.openai.com/api/reference/resources/live/methods/create
        """
        return self._route(LiveCreateRoute)

    @cached_property
    def connect(self) -> LiveConnectRoute:
        """`live.connect`: a WebSocket at /live/sessions."""
        return self._route(LiveConnectRoute)

    def session(self, **query: str) -> SessionClient[ClientEvent, ServerEvent]:
        """Open a connection without a socket, and return the client's side of it."""
        return self.connect.session(**query)


class LiveForksResource(Resource):
    """`live.forks`."""

    @cached_property
    def connect(self) -> LiveForksConnectRoute:
        """`live.forks.connect`: a WebSocket at /live/sessions/{session_id}/fork."""
        return self._route(LiveForksConnectRoute)

    def session(
        self, *, session_id: str, **query: str
    ) -> SessionClient[ForkClientEvent, ForkServerEvent]:
        """Open a connection without a socket, and return the client's side of it."""
        return self.connect.session(session_id=session_id, **query)


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


class LiveSidebandResource(Resource):
    """`live.sideband`."""

    @cached_property
    def connect(self) -> LiveSidebandConnectRoute:
        """`live.sideband.connect`: a WebSocket at /live/sessions/{session_id}/attach."""
        return self._route(LiveSidebandConnectRoute)

    def session(
        self, *, session_id: str, **query: str
    ) -> SessionClient[ConnectClientEvent, ConnectServerEvent]:
        """Open a connection without a socket, and return the client's side of it."""
        return self.connect.session(session_id=session_id, **query)
