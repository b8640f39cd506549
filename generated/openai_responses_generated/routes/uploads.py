"""Routes of `uploads`.

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

    import openai.types
    import openai.types.uploads
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.partials.uploads import UploadPartial, UploadPartPartial
    from openai_responses_generated.types.uploads import (
        AddUploadPartRequest,
        CompleteUploadRequest,
        CreateUploadRequest,
    )

    class AddUploadPartConditions(CallConditions, total=False):
        data: object

    class CompleteUploadConditions(CallConditions, total=False):
        md5: str | Matching
        part_ids: object

    class CreateUploadConditions(CallConditions, total=False):
        bytes: int | Matching
        expires_after: object
        filename: str | Matching
        mime_type: str | Matching
        purpose: (
            Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | Matching
        )


class AddUploadPartRoute(
    Route["UploadPartPartial", "openai.types.uploads.UploadPart", "AddUploadPartRequest"]
):
    """`uploads.parts.create`: POST /uploads/{upload_id}/parts.

    https://developers.openai.com/api/reference/resources/uploads/subresources/parts/methods/create
    """

    _operation_id = "addUploadPart"

    if TYPE_CHECKING:

        def respond(
            self, answer: UploadPartPartial = ..., /, **fields: Unpack[UploadPartPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[AddUploadPartRequest]], object] | None = None,
            /,
            **conditions: Unpack[AddUploadPartConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[AddUploadPartRequest]], object] | None = None,
            /,
            **conditions: Unpack[AddUploadPartConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[AddUploadPartRequest]], object] | None = None,
            /,
            **conditions: Unpack[AddUploadPartConditions],
        ) -> None: ...


class CancelUploadRoute(Route["UploadPartial", "openai.types.Upload", "None"]):
    """`uploads.cancel`: POST /uploads/{upload_id}/cancel.

    https://developers.openai.com/api/reference/resources/uploads/methods/cancel
    """

    _operation_id = "cancelUpload"

    if TYPE_CHECKING:

        def respond(self, answer: UploadPartial = ..., /, **fields: Unpack[UploadPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class CompleteUploadRoute(Route["UploadPartial", "openai.types.Upload", "CompleteUploadRequest"]):
    """`uploads.complete`: POST /uploads/{upload_id}/complete.

    https://developers.openai.com/api/reference/resources/uploads/methods/complete
    """

    _operation_id = "completeUpload"

    if TYPE_CHECKING:

        def respond(self, answer: UploadPartial = ..., /, **fields: Unpack[UploadPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CompleteUploadRequest]], object] | None = None,
            /,
            **conditions: Unpack[CompleteUploadConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CompleteUploadRequest]], object] | None = None,
            /,
            **conditions: Unpack[CompleteUploadConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CompleteUploadRequest]], object] | None = None,
            /,
            **conditions: Unpack[CompleteUploadConditions],
        ) -> None: ...


class CreateUploadRoute(Route["UploadPartial", "openai.types.Upload", "CreateUploadRequest"]):
    """`uploads.create`: POST /uploads.

    https://developers.openai.com/api/reference/resources/uploads/methods/create
    """

    _operation_id = "createUpload"

    if TYPE_CHECKING:

        def respond(self, answer: UploadPartial = ..., /, **fields: Unpack[UploadPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateUploadRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateUploadConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateUploadRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateUploadConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateUploadRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateUploadConditions],
        ) -> None: ...


class UploadsResource(Resource):
    """`uploads`."""

    @cached_property
    def parts(self) -> UploadsPartsResource:
        """The resource `uploads.parts`."""
        return self._child(UploadsPartsResource)

    @cached_property
    def cancel(self) -> CancelUploadRoute:
        """`uploads.cancel`: POST /uploads/{upload_id}/cancel.

        https://developers.openai.com/api/reference/resources/uploads/methods/cancel
        """
        return self._route(CancelUploadRoute)

    @cached_property
    def complete(self) -> CompleteUploadRoute:
        """`uploads.complete`: POST /uploads/{upload_id}/complete.

        https://developers.openai.com/api/reference/resources/uploads/methods/complete
        """
        return self._route(CompleteUploadRoute)

    @cached_property
    def create(self) -> CreateUploadRoute:
        """`uploads.create`: POST /uploads.

        https://developers.openai.com/api/reference/resources/uploads/methods/create
        """
        return self._route(CreateUploadRoute)


class UploadsPartsResource(Resource):
    """`uploads.parts`."""

    @cached_property
    def create(self) -> AddUploadPartRoute:
        """`uploads.parts.create`: POST /uploads/{upload_id}/parts.

        https://developers.openai.com/api/reference/resources/uploads/subresources/parts/methods/create
        """
        return self._route(AddUploadPartRoute)
