"""Routes of `beta_chatkit`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

# Pyright takes `Unpack[CallConditions]` of the base for keywords of any name and of one type.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable

    import openai.pagination
    import openai.types.beta.chatkit
    import openai.types.beta.chatkit.chatkit_thread_item_list
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.beta_chatkit import CreateChatSessionBody
    from openai_responses_generated.types.partials.beta_chatkit import (
        ChatSessionResourcePartial,
        DeletedThreadResourcePartial,
        ThreadItemListResourcePartial,
        ThreadListResourcePartial,
        ThreadResourcePartial,
    )

    class CreateChatSessionMethodConditions(CallConditions, total=False):
        chatkit_configuration: object
        expires_after: object
        rate_limits: object
        user: str | Matching
        workflow: object


class CancelChatSessionMethodRoute(
    Route["ChatSessionResourcePartial", "openai.types.beta.chatkit.ChatSession", "None"]
):
    """`beta.chatkit.sessions.cancel`: POST /chatkit/sessions/{session_id}/cancel.

    https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/sessions/methods/cancel
    """

    _operation_id = "CancelChatSessionMethod"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ChatSessionResourcePartial = ...,
            /,
            **fields: Unpack[ChatSessionResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class CreateChatSessionMethodRoute(
    Route[
        "ChatSessionResourcePartial",
        "openai.types.beta.chatkit.ChatSession",
        "CreateChatSessionBody",
    ]
):
    """`beta.chatkit.sessions.create`: POST /chatkit/sessions.

    https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/sessions/methods/create
    """

    _operation_id = "CreateChatSessionMethod"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ChatSessionResourcePartial = ...,
            /,
            **fields: Unpack[ChatSessionResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateChatSessionBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateChatSessionMethodConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateChatSessionBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateChatSessionMethodConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateChatSessionBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateChatSessionMethodConditions],
        ) -> None: ...


class DeleteThreadMethodRoute(
    Route["DeletedThreadResourcePartial", "openai.types.beta.chatkit.ThreadDeleteResponse", "None"]
):
    """`beta.chatkit.threads.delete`: DELETE /chatkit/threads/{thread_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/threads/methods/delete
    """

    _operation_id = "DeleteThreadMethod"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeletedThreadResourcePartial = ...,
            /,
            **fields: Unpack[DeletedThreadResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetThreadMethodRoute(
    Route["ThreadResourcePartial", "openai.types.beta.chatkit.ChatKitThread", "None"]
):
    """`beta.chatkit.threads.retrieve`: GET /chatkit/threads/{thread_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/threads/methods/retrieve
    """

    _operation_id = "GetThreadMethod"

    if TYPE_CHECKING:

        def respond(
            self, answer: ThreadResourcePartial = ..., /, **fields: Unpack[ThreadResourcePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListThreadItemsMethodRoute(
    Route[
        "ThreadItemListResourcePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.beta.chatkit.chatkit_thread_item_list.Data] | openai.pagination.AsyncConversationCursorPage[openai.types.beta.chatkit.chatkit_thread_item_list.Data]",
        "None",
    ]
):
    """`beta.chatkit.threads.list_items`: GET /chatkit/threads/{thread_id}/items.

    https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/threads/methods/list_items
    """

    _operation_id = "ListThreadItemsMethod"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ThreadItemListResourcePartial = ...,
            /,
            **fields: Unpack[ThreadItemListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListThreadsMethodRoute(
    Route[
        "ThreadListResourcePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.beta.chatkit.ChatKitThread] | openai.pagination.AsyncConversationCursorPage[openai.types.beta.chatkit.ChatKitThread]",
        "None",
    ]
):
    """`beta.chatkit.threads.list`: GET /chatkit/threads.

    https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/threads/methods/list
    """

    _operation_id = "ListThreadsMethod"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ThreadListResourcePartial = ...,
            /,
            **fields: Unpack[ThreadListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaChatkitResource(Resource):
    """`beta.chatkit`."""

    @cached_property
    def sessions(self) -> BetaChatkitSessionsResource:
        """The resource `beta.chatkit.sessions`."""
        return self._child(BetaChatkitSessionsResource)

    @cached_property
    def threads(self) -> BetaChatkitThreadsResource:
        """The resource `beta.chatkit.threads`."""
        return self._child(BetaChatkitThreadsResource)


class BetaChatkitSessionsResource(Resource):
    """`beta.chatkit.sessions`."""

    @cached_property
    def cancel(self) -> CancelChatSessionMethodRoute:
        """`beta.chatkit.sessions.cancel`: POST /chatkit/sessions/{session_id}/cancel.

        https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/sessions/methods/cancel
        """
        return self._route(CancelChatSessionMethodRoute)

    @cached_property
    def create(self) -> CreateChatSessionMethodRoute:
        """`beta.chatkit.sessions.create`: POST /chatkit/sessions.

        https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/sessions/methods/create
        """
        return self._route(CreateChatSessionMethodRoute)


class BetaChatkitThreadsResource(Resource):
    """`beta.chatkit.threads`."""

    @cached_property
    def delete(self) -> DeleteThreadMethodRoute:
        """`beta.chatkit.threads.delete`: DELETE /chatkit/threads/{thread_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/threads/methods/delete
        """
        return self._route(DeleteThreadMethodRoute)

    @cached_property
    def list(self) -> ListThreadsMethodRoute:
        """`beta.chatkit.threads.list`: GET /chatkit/threads.

        https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/threads/methods/list
        """
        return self._route(ListThreadsMethodRoute)

    @cached_property
    def list_items(self) -> ListThreadItemsMethodRoute:
        """`beta.chatkit.threads.list_items`: GET /chatkit/threads/{thread_id}/items.

        https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/threads/methods/list_items
        """
        return self._route(ListThreadItemsMethodRoute)

    @cached_property
    def retrieve(self) -> GetThreadMethodRoute:
        """`beta.chatkit.threads.retrieve`: GET /chatkit/threads/{thread_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/chatkit/subresources/threads/methods/retrieve
        """
        return self._route(GetThreadMethodRoute)
