"""Routes of `files`.

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
    from typing import Literal

    import openai.pagination
    import openai.types
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.files import CreateFileRequest
    from openai_responses_generated.types.partials.files import (
        DeleteFileResponsePartial,
        ListFilesResponsePartial,
    )
    from openai_responses_generated.types.partials.files_and_uploads import OpenAIFilePartial

    class CreateFileConditions(CallConditions, total=False):
        expires_after: object
        file: object
        purpose: (
            Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | Matching
        )


class CreateFileRoute(Route["OpenAIFilePartial", "openai.types.FileObject", "CreateFileRequest"]):
    """`files.create`: POST /files.

    https://developers.openai.com/api/reference/resources/files/methods/create
    """

    _operation_id = "createFile"

    if TYPE_CHECKING:

        def respond(
            self, answer: OpenAIFilePartial = ..., /, **fields: Unpack[OpenAIFilePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateFileRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateFileConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateFileRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateFileConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateFileRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateFileConditions],
        ) -> None: ...


class DeleteFileRoute(Route["DeleteFileResponsePartial", "openai.types.FileDeleted", "None"]):
    """`files.delete`: DELETE /files/{file_id}.

    https://developers.openai.com/api/reference/resources/files/methods/delete
    """

    _operation_id = "deleteFile"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeleteFileResponsePartial = ...,
            /,
            **fields: Unpack[DeleteFileResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DownloadFileRoute(Route["bytes", "None", "None"]):
    """`files.content`: GET /files/{file_id}/content.

    https://developers.openai.com/api/reference/resources/files/methods/content
    """

    _operation_id = "downloadFile"

    if TYPE_CHECKING:

        def respond(self, answer: bytes, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListFilesRoute(
    Route[
        "ListFilesResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.FileObject] | openai.pagination.AsyncCursorPage[openai.types.FileObject]",
        "None",
    ]
):
    """`files.list`: GET /files.

    https://developers.openai.com/api/reference/resources/files/methods/list
    """

    _operation_id = "listFiles"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListFilesResponsePartial = ...,
            /,
            **fields: Unpack[ListFilesResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveFileRoute(Route["OpenAIFilePartial", "openai.types.FileObject", "None"]):
    """`files.retrieve`: GET /files/{file_id}.

    https://developers.openai.com/api/reference/resources/files/methods/retrieve
    """

    _operation_id = "retrieveFile"

    if TYPE_CHECKING:

        def respond(
            self, answer: OpenAIFilePartial = ..., /, **fields: Unpack[OpenAIFilePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class FilesResource(Resource):
    """`files`."""

    @cached_property
    def content(self) -> DownloadFileRoute:
        """`files.content`: GET /files/{file_id}/content.

        https://developers.openai.com/api/reference/resources/files/methods/content
        """
        return self._route(DownloadFileRoute)

    @cached_property
    def create(self) -> CreateFileRoute:
        """`files.create`: POST /files.

        https://developers.openai.com/api/reference/resources/files/methods/create
        """
        return self._route(CreateFileRoute)

    @cached_property
    def delete(self) -> DeleteFileRoute:
        """`files.delete`: DELETE /files/{file_id}.

        https://developers.openai.com/api/reference/resources/files/methods/delete
        """
        return self._route(DeleteFileRoute)

    @cached_property
    def list(self) -> ListFilesRoute:
        """`files.list`: GET /files.

        https://developers.openai.com/api/reference/resources/files/methods/list
        """
        return self._route(ListFilesRoute)

    @cached_property
    def retrieve(self) -> RetrieveFileRoute:
        """`files.retrieve`: GET /files/{file_id}.

        https://developers.openai.com/api/reference/resources/files/methods/retrieve
        """
        return self._route(RetrieveFileRoute)

    @cached_property
    def retrieve_content(self) -> DownloadFileRoute:
        """`files.content`: GET /files/{file_id}/content.

        https://developers.openai.com/api/reference/resources/files/methods/content
        """
        return self._route(DownloadFileRoute)

    @cached_property
    def wait_for_processing(self) -> RetrieveFileRoute:
        """`files.retrieve`: GET /files/{file_id}.

        https://developers.openai.com/api/reference/resources/files/methods/retrieve
        """
        return self._route(RetrieveFileRoute)
