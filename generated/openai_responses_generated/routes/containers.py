"""Routes of `containers`.

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
    import openai.types.containers
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.containers import (
        CreateContainerBody,
        CreateContainerFileBody,
    )
    from openai_responses_generated.types.partials.containers import (
        ContainerFileListResourcePartial,
        ContainerFileResourcePartial,
        ContainerListResourcePartial,
        ContainerResourcePartial,
        DeletedContainerFileResourcePartial,
        DeletedContainerResourcePartial,
    )

    class CreateContainerConditions(CallConditions, total=False):
        expires_after: object
        file_ids: object
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Matching
        name: str | Matching
        network_policy: object
        skills: object

    class CreateContainerFileConditions(CallConditions, total=False):
        file: object
        file_id: str | Matching


class CreateContainerRoute(
    Route["ContainerResourcePartial", "openai.types.ContainerCreateResponse", "CreateContainerBody"]
):
    """`containers.create`: POST /containers.

    https://developers.openai.com/api/reference/resources/containers/methods/create
    """

    _operation_id = "CreateContainer"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ContainerResourcePartial = ...,
            /,
            **fields: Unpack[ContainerResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateContainerBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateContainerConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateContainerBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateContainerConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateContainerBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateContainerConditions],
        ) -> None: ...


class CreateContainerFileRoute(
    Route[
        "ContainerFileResourcePartial",
        "openai.types.containers.FileCreateResponse",
        "CreateContainerFileBody",
    ]
):
    """`containers.files.create`: POST /containers/{container_id}/files.

    https://developers.openai.com/api/reference/resources/containers/subresources/files/methods/create
    """

    _operation_id = "CreateContainerFile"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ContainerFileResourcePartial = ...,
            /,
            **fields: Unpack[ContainerFileResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateContainerFileBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateContainerFileConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateContainerFileBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateContainerFileConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateContainerFileBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateContainerFileConditions],
        ) -> None: ...


class DeleteContainerRoute(Route["DeletedContainerResourcePartial", "None", "None"]):
    """`containers.delete`: DELETE /containers/{container_id}.

    https://developers.openai.com/api/reference/resources/containers/methods/delete
    """

    _operation_id = "DeleteContainer"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeletedContainerResourcePartial = ...,
            /,
            **fields: Unpack[DeletedContainerResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteContainerFileRoute(Route["DeletedContainerFileResourcePartial", "None", "None"]):
    """`containers.files.delete`: DELETE /containers/{container_id}/files/{file_id}.

    https://developers.openai.com/api/reference/resources/containers/subresources/files/methods/delete
    """

    _operation_id = "DeleteContainerFile"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeletedContainerFileResourcePartial = ...,
            /,
            **fields: Unpack[DeletedContainerFileResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListContainerFilesRoute(
    Route[
        "ContainerFileListResourcePartial",
        "openai.pagination.SyncCursorPage[openai.types.containers.FileListResponse] | openai.pagination.AsyncCursorPage[openai.types.containers.FileListResponse]",
        "None",
    ]
):
    """`containers.files.list`: GET /containers/{container_id}/files.

    https://developers.openai.com/api/reference/resources/containers/subresources/files/methods/list
    """

    _operation_id = "ListContainerFiles"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ContainerFileListResourcePartial = ...,
            /,
            **fields: Unpack[ContainerFileListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListContainersRoute(
    Route[
        "ContainerListResourcePartial",
        "openai.pagination.SyncCursorPage[openai.types.ContainerListResponse] | openai.pagination.AsyncCursorPage[openai.types.ContainerListResponse]",
        "None",
    ]
):
    """`containers.list`: GET /containers.

    https://developers.openai.com/api/reference/resources/containers/methods/list
    """

    _operation_id = "ListContainers"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ContainerListResourcePartial = ...,
            /,
            **fields: Unpack[ContainerListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveContainerRoute(
    Route["ContainerResourcePartial", "openai.types.ContainerRetrieveResponse", "None"]
):
    """`containers.retrieve`: GET /containers/{container_id}.

    https://developers.openai.com/api/reference/resources/containers/methods/retrieve
    """

    _operation_id = "RetrieveContainer"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ContainerResourcePartial = ...,
            /,
            **fields: Unpack[ContainerResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveContainerFileRoute(
    Route["ContainerFileResourcePartial", "openai.types.containers.FileRetrieveResponse", "None"]
):
    """`containers.files.retrieve`: GET /containers/{container_id}/files/{file_id}.

    https://developers.openai.com/api/reference/resources/containers/subresources/files/methods/retrieve
    """

    _operation_id = "RetrieveContainerFile"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ContainerFileResourcePartial = ...,
            /,
            **fields: Unpack[ContainerFileResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveContainerFileContentRoute(Route["bytes", "None", "None"]):
    """`containers.files.content.retrieve`: GET /containers/{container_id}/files/{file_id}/content.

    https://developers.openai.com/api/reference/resources/containers/subresources/files/subresources/content/methods/retrieve
    """

    _operation_id = "RetrieveContainerFileContent"

    if TYPE_CHECKING:

        def respond(self, answer: bytes, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ContainersResource(Resource):
    """`containers`."""

    @cached_property
    def files(self) -> ContainersFilesResource:
        """The resource `containers.files`."""
        return self._child(ContainersFilesResource)

    @cached_property
    def create(self) -> CreateContainerRoute:
        """`containers.create`: POST /containers.

        https://developers.openai.com/api/reference/resources/containers/methods/create
        """
        return self._route(CreateContainerRoute)

    @cached_property
    def delete(self) -> DeleteContainerRoute:
        """`containers.delete`: DELETE /containers/{container_id}.

        https://developers.openai.com/api/reference/resources/containers/methods/delete
        """
        return self._route(DeleteContainerRoute)

    @cached_property
    def list(self) -> ListContainersRoute:
        """`containers.list`: GET /containers.

        https://developers.openai.com/api/reference/resources/containers/methods/list
        """
        return self._route(ListContainersRoute)

    @cached_property
    def retrieve(self) -> RetrieveContainerRoute:
        """`containers.retrieve`: GET /containers/{container_id}.

        https://developers.openai.com/api/reference/resources/containers/methods/retrieve
        """
        return self._route(RetrieveContainerRoute)


class ContainersFilesResource(Resource):
    """`containers.files`."""

    @cached_property
    def content(self) -> ContainersFilesContentResource:
        """The resource `containers.files.content`."""
        return self._child(ContainersFilesContentResource)

    @cached_property
    def create(self) -> CreateContainerFileRoute:
        """`containers.files.create`: POST /containers/{container_id}/files.

        https://developers.openai.com/api/reference/resources/containers/subresources/files/methods/create
        """
        return self._route(CreateContainerFileRoute)

    @cached_property
    def delete(self) -> DeleteContainerFileRoute:
        """`containers.files.delete`: DELETE /containers/{container_id}/files/{file_id}.

        https://developers.openai.com/api/reference/resources/containers/subresources/files/methods/delete
        """
        return self._route(DeleteContainerFileRoute)

    @cached_property
    def list(self) -> ListContainerFilesRoute:
        """`containers.files.list`: GET /containers/{container_id}/files.

        https://developers.openai.com/api/reference/resources/containers/subresources/files/methods/list
        """
        return self._route(ListContainerFilesRoute)

    @cached_property
    def retrieve(self) -> RetrieveContainerFileRoute:
        """`containers.files.retrieve`: GET /containers/{container_id}/files/{file_id}.

        https://developers.openai.com/api/reference/resources/containers/subresources/files/methods/retrieve
        """
        return self._route(RetrieveContainerFileRoute)


class ContainersFilesContentResource(Resource):
    """`containers.files.content`."""

    @cached_property
    def retrieve(self) -> RetrieveContainerFileContentRoute:
        """`containers.files.content.retrieve`: GET /containers/{container_id}/files/{file_id}/content.

        https://developers.openai.com/api/reference/resources/containers/subresources/files/subresources/content/methods/retrieve
        """
        return self._route(RetrieveContainerFileContentRoute)
