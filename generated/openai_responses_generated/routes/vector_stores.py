"""Routes of `vector_stores`.

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
    import openai.types
    import openai.types.vector_stores
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.partials.vector_stores import (
        DeleteVectorStoreFileResponsePartial,
        DeleteVectorStoreResponsePartial,
        ListVectorStoreFilesResponsePartial,
        ListVectorStoresResponsePartial,
        VectorStoreFileBatchObjectPartial,
        VectorStoreFileContentResponsePartial,
        VectorStoreFileObjectPartial,
        VectorStoreObjectPartial,
        VectorStoreSearchResultsPagePartial,
    )
    from openai_responses_generated.types.vector_stores import (
        CreateVectorStoreFileBatchRequest,
        CreateVectorStoreFileRequest,
        CreateVectorStoreRequest,
        UpdateVectorStoreFileAttributesRequest,
        UpdateVectorStoreRequest,
        VectorStoreSearchRequest,
    )

    class CreateVectorStoreConditions(CallConditions, total=False):
        chunking_strategy: object
        description: str | Matching
        expires_after: object
        file_ids: object
        metadata: object
        name: str | Matching

    class CreateVectorStoreFileConditions(CallConditions, total=False):
        attributes: object
        chunking_strategy: object
        file_id: str | Matching

    class CreateVectorStoreFileBatchConditions(CallConditions, total=False):
        attributes: object
        chunking_strategy: object
        file_ids: object
        files: object

    class ModifyVectorStoreConditions(CallConditions, total=False):
        expires_after: object
        metadata: object
        name: str | None | Matching

    class SearchVectorStoreConditions(CallConditions, total=False):
        filters: object
        max_num_results: int | Matching
        ranking_options: object
        rewrite_query: bool | Matching

    class UpdateVectorStoreFileAttributesConditions(CallConditions, total=False):
        attributes: object


class CancelVectorStoreFileBatchRoute(
    Route[
        "VectorStoreFileBatchObjectPartial",
        "openai.types.vector_stores.VectorStoreFileBatch",
        "None",
    ]
):
    """`vector_stores.file_batches.cancel`: POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel.

    https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/cancel
    """

    _operation_id = "cancelVectorStoreFileBatch"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VectorStoreFileBatchObjectPartial = ...,
            /,
            **fields: Unpack[VectorStoreFileBatchObjectPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class CreateVectorStoreRoute(
    Route["VectorStoreObjectPartial", "openai.types.VectorStore", "CreateVectorStoreRequest"]
):
    """`vector_stores.create`: POST /vector_stores.

    https://developers.openai.com/api/reference/resources/vector_stores/methods/create
    """

    _operation_id = "createVectorStore"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VectorStoreObjectPartial = ...,
            /,
            **fields: Unpack[VectorStoreObjectPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateVectorStoreRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVectorStoreConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateVectorStoreRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVectorStoreConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateVectorStoreRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVectorStoreConditions],
        ) -> None: ...


class CreateVectorStoreFileRoute(
    Route[
        "VectorStoreFileObjectPartial",
        "openai.types.vector_stores.VectorStoreFile",
        "CreateVectorStoreFileRequest",
    ]
):
    """`vector_stores.files.create`: POST /vector_stores/{vector_store_id}/files.

    https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/create
    """

    _operation_id = "createVectorStoreFile"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VectorStoreFileObjectPartial = ...,
            /,
            **fields: Unpack[VectorStoreFileObjectPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateVectorStoreFileRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVectorStoreFileConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateVectorStoreFileRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVectorStoreFileConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateVectorStoreFileRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVectorStoreFileConditions],
        ) -> None: ...


class CreateVectorStoreFileBatchRoute(
    Route[
        "VectorStoreFileBatchObjectPartial",
        "openai.types.vector_stores.VectorStoreFileBatch",
        "CreateVectorStoreFileBatchRequest",
    ]
):
    """`vector_stores.file_batches.create`: POST /vector_stores/{vector_store_id}/file_batches.

    https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/create
    """

    _operation_id = "createVectorStoreFileBatch"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VectorStoreFileBatchObjectPartial = ...,
            /,
            **fields: Unpack[VectorStoreFileBatchObjectPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateVectorStoreFileBatchRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVectorStoreFileBatchConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateVectorStoreFileBatchRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVectorStoreFileBatchConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateVectorStoreFileBatchRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateVectorStoreFileBatchConditions],
        ) -> None: ...


class DeleteVectorStoreRoute(
    Route["DeleteVectorStoreResponsePartial", "openai.types.VectorStoreDeleted", "None"]
):
    """`vector_stores.delete`: DELETE /vector_stores/{vector_store_id}.

    https://developers.openai.com/api/reference/resources/vector_stores/methods/delete
    """

    _operation_id = "deleteVectorStore"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeleteVectorStoreResponsePartial = ...,
            /,
            **fields: Unpack[DeleteVectorStoreResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteVectorStoreFileRoute(
    Route[
        "DeleteVectorStoreFileResponsePartial",
        "openai.types.vector_stores.VectorStoreFileDeleted",
        "None",
    ]
):
    """`vector_stores.files.delete`: DELETE /vector_stores/{vector_store_id}/files/{file_id}.

    https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/delete
    """

    _operation_id = "deleteVectorStoreFile"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeleteVectorStoreFileResponsePartial = ...,
            /,
            **fields: Unpack[DeleteVectorStoreFileResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetVectorStoreRoute(Route["VectorStoreObjectPartial", "openai.types.VectorStore", "None"]):
    """`vector_stores.retrieve`: GET /vector_stores/{vector_store_id}.

    https://developers.openai.com/api/reference/resources/vector_stores/methods/retrieve
    """

    _operation_id = "getVectorStore"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VectorStoreObjectPartial = ...,
            /,
            **fields: Unpack[VectorStoreObjectPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetVectorStoreFileRoute(
    Route["VectorStoreFileObjectPartial", "openai.types.vector_stores.VectorStoreFile", "None"]
):
    """`vector_stores.files.retrieve`: GET /vector_stores/{vector_store_id}/files/{file_id}.

    https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/retrieve
    """

    _operation_id = "getVectorStoreFile"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VectorStoreFileObjectPartial = ...,
            /,
            **fields: Unpack[VectorStoreFileObjectPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetVectorStoreFileBatchRoute(
    Route[
        "VectorStoreFileBatchObjectPartial",
        "openai.types.vector_stores.VectorStoreFileBatch",
        "None",
    ]
):
    """`vector_stores.file_batches.retrieve`: GET /vector_stores/{vector_store_id}/file_batches/{batch_id}.

    https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/retrieve
    """

    _operation_id = "getVectorStoreFileBatch"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VectorStoreFileBatchObjectPartial = ...,
            /,
            **fields: Unpack[VectorStoreFileBatchObjectPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListFilesInVectorStoreBatchRoute(
    Route[
        "ListVectorStoreFilesResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.vector_stores.VectorStoreFile] | openai.pagination.AsyncCursorPage[openai.types.vector_stores.VectorStoreFile]",
        "None",
    ]
):
    """`vector_stores.file_batches.list_files`: GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files.

    https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/list_files
    """

    _operation_id = "listFilesInVectorStoreBatch"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListVectorStoreFilesResponsePartial = ...,
            /,
            **fields: Unpack[ListVectorStoreFilesResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListVectorStoreFilesRoute(
    Route[
        "ListVectorStoreFilesResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.vector_stores.VectorStoreFile] | openai.pagination.AsyncCursorPage[openai.types.vector_stores.VectorStoreFile]",
        "None",
    ]
):
    """`vector_stores.files.list`: GET /vector_stores/{vector_store_id}/files.

    https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/list
    """

    _operation_id = "listVectorStoreFiles"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListVectorStoreFilesResponsePartial = ...,
            /,
            **fields: Unpack[ListVectorStoreFilesResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListVectorStoresRoute(
    Route[
        "ListVectorStoresResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.VectorStore] | openai.pagination.AsyncCursorPage[openai.types.VectorStore]",
        "None",
    ]
):
    """`vector_stores.list`: GET /vector_stores.

    https://developers.openai.com/api/reference/resources/vector_stores/methods/list
    """

    _operation_id = "listVectorStores"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListVectorStoresResponsePartial = ...,
            /,
            **fields: Unpack[ListVectorStoresResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ModifyVectorStoreRoute(
    Route["VectorStoreObjectPartial", "openai.types.VectorStore", "UpdateVectorStoreRequest"]
):
    """`vector_stores.update`: POST /vector_stores/{vector_store_id}.

    https://developers.openai.com/api/reference/resources/vector_stores/methods/update
    """

    _operation_id = "modifyVectorStore"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VectorStoreObjectPartial = ...,
            /,
            **fields: Unpack[VectorStoreObjectPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[UpdateVectorStoreRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyVectorStoreConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UpdateVectorStoreRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyVectorStoreConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UpdateVectorStoreRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyVectorStoreConditions],
        ) -> None: ...


class RetrieveVectorStoreFileContentRoute(
    Route[
        "VectorStoreFileContentResponsePartial",
        "openai.pagination.SyncPage[openai.types.vector_stores.FileContentResponse] | openai.pagination.AsyncPage[openai.types.vector_stores.FileContentResponse]",
        "None",
    ]
):
    """`vector_stores.files.content`: GET /vector_stores/{vector_store_id}/files/{file_id}/content.

    https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/content
    """

    _operation_id = "retrieveVectorStoreFileContent"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VectorStoreFileContentResponsePartial = ...,
            /,
            **fields: Unpack[VectorStoreFileContentResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class SearchVectorStoreRoute(
    Route[
        "VectorStoreSearchResultsPagePartial",
        "openai.pagination.SyncPage[openai.types.VectorStoreSearchResponse] | openai.pagination.AsyncPage[openai.types.VectorStoreSearchResponse]",
        "VectorStoreSearchRequest",
    ]
):
    """`vector_stores.search`: POST /vector_stores/{vector_store_id}/search.

    https://developers.openai.com/api/reference/resources/vector_stores/methods/search
    """

    _operation_id = "searchVectorStore"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VectorStoreSearchResultsPagePartial = ...,
            /,
            **fields: Unpack[VectorStoreSearchResultsPagePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[VectorStoreSearchRequest]], object] | None = None,
            /,
            **conditions: Unpack[SearchVectorStoreConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[VectorStoreSearchRequest]], object] | None = None,
            /,
            **conditions: Unpack[SearchVectorStoreConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[VectorStoreSearchRequest]], object] | None = None,
            /,
            **conditions: Unpack[SearchVectorStoreConditions],
        ) -> None: ...


class UpdateVectorStoreFileAttributesRoute(
    Route[
        "VectorStoreFileObjectPartial",
        "openai.types.vector_stores.VectorStoreFile",
        "UpdateVectorStoreFileAttributesRequest",
    ]
):
    """`vector_stores.files.update`: POST /vector_stores/{vector_store_id}/files/{file_id}.

    https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/update
    """

    _operation_id = "updateVectorStoreFileAttributes"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: VectorStoreFileObjectPartial = ...,
            /,
            **fields: Unpack[VectorStoreFileObjectPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[UpdateVectorStoreFileAttributesRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateVectorStoreFileAttributesConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UpdateVectorStoreFileAttributesRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateVectorStoreFileAttributesConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UpdateVectorStoreFileAttributesRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateVectorStoreFileAttributesConditions],
        ) -> None: ...


class VectorStoresResource(Resource):
    """`vector_stores`."""

    @cached_property
    def file_batches(self) -> VectorStoresFileBatchesResource:
        """The resource `vector_stores.file_batches`."""
        return self._child(VectorStoresFileBatchesResource)

    @cached_property
    def files(self) -> VectorStoresFilesResource:
        """The resource `vector_stores.files`."""
        return self._child(VectorStoresFilesResource)

    @cached_property
    def create(self) -> CreateVectorStoreRoute:
        """`vector_stores.create`: POST /vector_stores.

        https://developers.openai.com/api/reference/resources/vector_stores/methods/create
        """
        return self._route(CreateVectorStoreRoute)

    @cached_property
    def delete(self) -> DeleteVectorStoreRoute:
        """`vector_stores.delete`: DELETE /vector_stores/{vector_store_id}.

        https://developers.openai.com/api/reference/resources/vector_stores/methods/delete
        """
        return self._route(DeleteVectorStoreRoute)

    @cached_property
    def list(self) -> ListVectorStoresRoute:
        """`vector_stores.list`: GET /vector_stores.

        https://developers.openai.com/api/reference/resources/vector_stores/methods/list
        """
        return self._route(ListVectorStoresRoute)

    @cached_property
    def retrieve(self) -> GetVectorStoreRoute:
        """`vector_stores.retrieve`: GET /vector_stores/{vector_store_id}.

        https://developers.openai.com/api/reference/resources/vector_stores/methods/retrieve
        """
        return self._route(GetVectorStoreRoute)

    @cached_property
    def search(self) -> SearchVectorStoreRoute:
        """`vector_stores.search`: POST /vector_stores/{vector_store_id}/search.

        https://developers.openai.com/api/reference/resources/vector_stores/methods/search
        """
        return self._route(SearchVectorStoreRoute)

    @cached_property
    def update(self) -> ModifyVectorStoreRoute:
        """`vector_stores.update`: POST /vector_stores/{vector_store_id}.

        https://developers.openai.com/api/reference/resources/vector_stores/methods/update
        """
        return self._route(ModifyVectorStoreRoute)


class VectorStoresFileBatchesResource(Resource):
    """`vector_stores.file_batches`."""

    @cached_property
    def cancel(self) -> CancelVectorStoreFileBatchRoute:
        """`vector_stores.file_batches.cancel`: POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/cancel
        """
        return self._route(CancelVectorStoreFileBatchRoute)

    @cached_property
    def create(self) -> CreateVectorStoreFileBatchRoute:
        """`vector_stores.file_batches.create`: POST /vector_stores/{vector_store_id}/file_batches.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/create
        """
        return self._route(CreateVectorStoreFileBatchRoute)

    @cached_property
    def create_and_poll(self) -> CreateVectorStoreFileBatchRoute:
        """`vector_stores.file_batches.create`: POST /vector_stores/{vector_store_id}/file_batches.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/create
        """
        return self._route(CreateVectorStoreFileBatchRoute)

    @cached_property
    def list_files(self) -> ListFilesInVectorStoreBatchRoute:
        """`vector_stores.file_batches.list_files`: GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/list_files
        """
        return self._route(ListFilesInVectorStoreBatchRoute)

    @cached_property
    def poll(self) -> GetVectorStoreFileBatchRoute:
        """`vector_stores.file_batches.retrieve`: GET /vector_stores/{vector_store_id}/file_batches/{batch_id}.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/retrieve
        """
        return self._route(GetVectorStoreFileBatchRoute)

    @cached_property
    def retrieve(self) -> GetVectorStoreFileBatchRoute:
        """`vector_stores.file_batches.retrieve`: GET /vector_stores/{vector_store_id}/file_batches/{batch_id}.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/retrieve
        """
        return self._route(GetVectorStoreFileBatchRoute)

    @cached_property
    def upload_and_poll(self) -> CreateVectorStoreFileBatchRoute:
        """`vector_stores.file_batches.create`: POST /vector_stores/{vector_store_id}/file_batches.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/file_batches/methods/create
        """
        return self._route(CreateVectorStoreFileBatchRoute)


class VectorStoresFilesResource(Resource):
    """`vector_stores.files`."""

    @cached_property
    def content(self) -> RetrieveVectorStoreFileContentRoute:
        """`vector_stores.files.content`: GET /vector_stores/{vector_store_id}/files/{file_id}/content.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/content
        """
        return self._route(RetrieveVectorStoreFileContentRoute)

    @cached_property
    def create(self) -> CreateVectorStoreFileRoute:
        """`vector_stores.files.create`: POST /vector_stores/{vector_store_id}/files.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/create
        """
        return self._route(CreateVectorStoreFileRoute)

    @cached_property
    def create_and_poll(self) -> CreateVectorStoreFileRoute:
        """`vector_stores.files.create`: POST /vector_stores/{vector_store_id}/files.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/create
        """
        return self._route(CreateVectorStoreFileRoute)

    @cached_property
    def delete(self) -> DeleteVectorStoreFileRoute:
        """`vector_stores.files.delete`: DELETE /vector_stores/{vector_store_id}/files/{file_id}.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/delete
        """
        return self._route(DeleteVectorStoreFileRoute)

    @cached_property
    def list(self) -> ListVectorStoreFilesRoute:
        """`vector_stores.files.list`: GET /vector_stores/{vector_store_id}/files.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/list
        """
        return self._route(ListVectorStoreFilesRoute)

    @cached_property
    def poll(self) -> GetVectorStoreFileRoute:
        """`vector_stores.files.retrieve`: GET /vector_stores/{vector_store_id}/files/{file_id}.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/retrieve
        """
        return self._route(GetVectorStoreFileRoute)

    @cached_property
    def retrieve(self) -> GetVectorStoreFileRoute:
        """`vector_stores.files.retrieve`: GET /vector_stores/{vector_store_id}/files/{file_id}.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/retrieve
        """
        return self._route(GetVectorStoreFileRoute)

    @cached_property
    def update(self) -> UpdateVectorStoreFileAttributesRoute:
        """`vector_stores.files.update`: POST /vector_stores/{vector_store_id}/files/{file_id}.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/update
        """
        return self._route(UpdateVectorStoreFileAttributesRoute)

    @cached_property
    def upload(self) -> CreateVectorStoreFileRoute:
        """`vector_stores.files.create`: POST /vector_stores/{vector_store_id}/files.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/create
        """
        return self._route(CreateVectorStoreFileRoute)

    @cached_property
    def upload_and_poll(self) -> CreateVectorStoreFileRoute:
        """`vector_stores.files.create`: POST /vector_stores/{vector_store_id}/files.

        https://developers.openai.com/api/reference/resources/vector_stores/subresources/files/methods/create
        """
        return self._route(CreateVectorStoreFileRoute)
