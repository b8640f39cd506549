"""The context of a session: the request of its connection, and the parts of the mock it uses."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .session_ids import new_event_id, new_session_id

if TYPE_CHECKING:
    from openai_responses._core.determinism.determinism import Determinism
    from openai_responses._core.errors.exceptions import MockError
    from openai_responses._core.http.api_errors import ApiError
    from openai_responses._core.http.reply import Reply
    from openai_responses._core.http.request import Request
    from openai_responses._core.model_output.script import Script
    from openai_responses._core.model_output.user_turns import UserTurns
    from openai_responses._core.spec.operations import Operation
    from openai_responses._core.spec.shapes import Shape
    from openai_responses._core.state.backend import Backend

__all__ = ["SessionContext"]

_ATTACH_SUFFIX = "/attach"


@dataclass(eq=False)
class SessionContext:
    """The connection of a session.

    `operation` opens the WebSocket, by `request` with the decoded `path_params`. `backend` is the
    mock's state and time; `prepare` makes a request (method, path, JSON) to the mock's engine, with
    the headers of the opening request, `send` also sends it, and `request_refusal` returns the
    API's error for one. `refusal` returns the API's error for a value that does not fit a shape.
    The errors in `failures` fail the test; with `strict` a refused event of the client does, too.
    `user_turns` is the queue of the user's turns. `is_open` is true until the connection ends.
    With `accepts_unknown` events may have fields and values that the document does not have.
    `pushed` is the queue of items that other connections or requests have caused; `on_push` is
    called after one is added.
    """

    operation: Operation
    request: Request
    path_params: Mapping[str, str]
    backend: Backend
    script: Callable[[], Script | None]
    prepare: Callable[[str, str, bytes], Request]
    send: Callable[[str, str, bytes], Reply | None]
    request_refusal: Callable[[Request], ApiError | None]
    refusal: Callable[[object, Shape], ApiError | None]
    failures: list[MockError]
    user_turns: UserTurns
    strict: bool = False
    accepts_unknown: bool = False
    is_open: bool = True
    pushed: deque[object] = field(default_factory=deque[object])
    on_push: Callable[[], None] = lambda: None

    def push(self, item: object) -> None:
        """Send an item over this connection that no event of its client has caused."""
        self.pushed.append(item)
        self.on_push()

    @property
    def query(self) -> Mapping[str, str]:
        """The query parameters; of repeated ones the last value."""
        return self.request.query

    @property
    def call_id(self) -> str:
        """The id of the call (or Live session) that the client joins; empty if it joins none."""
        if self.operation.path.endswith(_ATTACH_SUFFIX):
            return next(iter(self.path_params.values()), "")
        return self.query.get("call_id", "")

    @property
    def determinism(self) -> Determinism:
        """The generator of ids, times and random values."""
        return self.backend.determinism

    def now(self) -> int:
        """Return the mock's time in Unix seconds."""
        return self.backend.determinism.now()

    def new_id(self, prefix: str) -> str:
        """Return a new id, such as `item_…` for the prefix `item_`."""
        return new_session_id(self.determinism, prefix)

    def new_event_id(self) -> str:
        """Return the id of a new event of the server; events without one get it when sent."""
        return new_event_id(self.determinism)
