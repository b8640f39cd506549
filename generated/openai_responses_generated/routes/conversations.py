"""Routes of `conversations`.

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
    import openai.types.conversations
    from openai_responses._core.calls.conditions import CallConditions
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.conversations import (
        CreateConversationBody,
        CreateConversationItemsRequest,
        UpdateConversationBody,
    )
    from openai_responses_generated.types.partials.conversations import (
        ConversationItemListPartial,
        ConversationItemPartial,
        ConversationResourcePartial,
        DeletedConversationResourcePartial,
    )

    class CreateConversationConditions(CallConditions, total=False):
        items: object
        metadata: object

    class CreateConversationItemsConditions(CallConditions, total=False):
        items: object

    class UpdateConversationConditions(CallConditions, total=False):
        metadata: object


class CreateConversationRoute(
    Route[
        "ConversationResourcePartial",
        "openai.types.conversations.Conversation",
        "CreateConversationBody",
    ]
):
    """`conversations.create`: POST /conversations.

    https://developers.openai.com/api/reference/resources/conversations/methods/create
    """

    _operation_id = "createConversation"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ConversationResourcePartial = ...,
            /,
            **fields: Unpack[ConversationResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateConversationBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateConversationConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateConversationBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateConversationConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateConversationBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateConversationConditions],
        ) -> None: ...


class CreateConversationItemsRoute(
    Route[
        "ConversationItemListPartial",
        "openai.types.conversations.ConversationItemList",
        "CreateConversationItemsRequest",
    ]
):
    """`conversations.items.create`: POST /conversations/{conversation_id}/items.

    https://developers.openai.com/api/reference/resources/conversations/subresources/items/methods/create
    """

    _operation_id = "createConversationItems"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ConversationItemListPartial = ...,
            /,
            **fields: Unpack[ConversationItemListPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateConversationItemsRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateConversationItemsConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateConversationItemsRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateConversationItemsConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateConversationItemsRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateConversationItemsConditions],
        ) -> None: ...


class DeleteConversationRoute(
    Route[
        "DeletedConversationResourcePartial",
        "openai.types.conversations.ConversationDeletedResource",
        "None",
    ]
):
    """`conversations.delete`: DELETE /conversations/{conversation_id}.

    https://developers.openai.com/api/reference/resources/conversations/methods/delete
    """

    _operation_id = "deleteConversation"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeletedConversationResourcePartial = ...,
            /,
            **fields: Unpack[DeletedConversationResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteConversationItemRoute(
    Route["ConversationResourcePartial", "openai.types.conversations.Conversation", "None"]
):
    """`conversations.items.delete`: DELETE /conversations/{conversation_id}/items/{item_id}.

    https://developers.openai.com/api/reference/resources/conversations/subresources/items/methods/delete
    """

    _operation_id = "deleteConversationItem"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ConversationResourcePartial = ...,
            /,
            **fields: Unpack[ConversationResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetConversationRoute(
    Route["ConversationResourcePartial", "openai.types.conversations.Conversation", "None"]
):
    """`conversations.retrieve`: GET /conversations/{conversation_id}.

    https://developers.openai.com/api/reference/resources/conversations/methods/retrieve
    """

    _operation_id = "getConversation"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ConversationResourcePartial = ...,
            /,
            **fields: Unpack[ConversationResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetConversationItemRoute(
    Route["ConversationItemPartial", "openai.types.conversations.ConversationItem", "None"]
):
    """`conversations.items.retrieve`: GET /conversations/{conversation_id}/items/{item_id}.

    https://developers.openai.com/api/reference/resources/conversations/subresources/items/methods/retrieve
    """

    _operation_id = "getConversationItem"

    if TYPE_CHECKING:

        def respond(self, answer: ConversationItemPartial, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListConversationItemsRoute(
    Route[
        "ConversationItemListPartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.conversations.ConversationItem] | openai.pagination.AsyncConversationCursorPage[openai.types.conversations.ConversationItem]",
        "None",
    ]
):
    """`conversations.items.list`: GET /conversations/{conversation_id}/items.

    https://developers.openai.com/api/reference/resources/conversations/subresources/items/methods/list
    """

    _operation_id = "listConversationItems"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ConversationItemListPartial = ...,
            /,
            **fields: Unpack[ConversationItemListPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UpdateConversationRoute(
    Route[
        "ConversationResourcePartial",
        "openai.types.conversations.Conversation",
        "UpdateConversationBody",
    ]
):
    """`conversations.update`: POST /conversations/{conversation_id}.

    https://developers.openai.com/api/reference/resources/conversations/methods/update
    """

    _operation_id = "updateConversation"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ConversationResourcePartial = ...,
            /,
            **fields: Unpack[ConversationResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[UpdateConversationBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateConversationConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UpdateConversationBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateConversationConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UpdateConversationBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateConversationConditions],
        ) -> None: ...


class ConversationsResource(Resource):
    """`conversations`."""

    @cached_property
    def items(self) -> ConversationsItemsResource:
        """The resource `conversations.items`."""
        return self._child(ConversationsItemsResource)

    @cached_property
    def create(self) -> CreateConversationRoute:
        """`conversations.create`: POST /conversations.

        https://developers.openai.com/api/reference/resources/conversations/methods/create
        """
        return self._route(CreateConversationRoute)

    @cached_property
    def delete(self) -> DeleteConversationRoute:
        """`conversations.delete`: DELETE /conversations/{conversation_id}.

        https://developers.openai.com/api/reference/resources/conversations/methods/delete
        """
        return self._route(DeleteConversationRoute)

    @cached_property
    def retrieve(self) -> GetConversationRoute:
        """`conversations.retrieve`: GET /conversations/{conversation_id}.

        https://developers.openai.com/api/reference/resources/conversations/methods/retrieve
        """
        return self._route(GetConversationRoute)

    @cached_property
    def update(self) -> UpdateConversationRoute:
        """`conversations.update`: POST /conversations/{conversation_id}.

        https://developers.openai.com/api/reference/resources/conversations/methods/update
        """
        return self._route(UpdateConversationRoute)


class ConversationsItemsResource(Resource):
    """`conversations.items`."""

    @cached_property
    def create(self) -> CreateConversationItemsRoute:
        """`conversations.items.create`: POST /conversations/{conversation_id}/items.

        https://developers.openai.com/api/reference/resources/conversations/subresources/items/methods/create
        """
        return self._route(CreateConversationItemsRoute)

    @cached_property
    def delete(self) -> DeleteConversationItemRoute:
        """`conversations.items.delete`: DELETE /conversations/{conversation_id}/items/{item_id}.

        https://developers.openai.com/api/reference/resources/conversations/subresources/items/methods/delete
        """
        return self._route(DeleteConversationItemRoute)

    @cached_property
    def list(self) -> ListConversationItemsRoute:
        """`conversations.items.list`: GET /conversations/{conversation_id}/items.

        https://developers.openai.com/api/reference/resources/conversations/subresources/items/methods/list
        """
        return self._route(ListConversationItemsRoute)

    @cached_property
    def retrieve(self) -> GetConversationItemRoute:
        """`conversations.items.retrieve`: GET /conversations/{conversation_id}/items/{item_id}.

        https://developers.openai.com/api/reference/resources/conversations/subresources/items/methods/retrieve
        """
        return self._route(GetConversationItemRoute)
