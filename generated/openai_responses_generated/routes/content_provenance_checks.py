"""Routes of `content_provenance_checks`.

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

    import openai.types
    from openai_responses._core.calls.conditions import CallConditions
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.content_provenance_checks import (
        CreateContentProvenanceBody,
    )
    from openai_responses_generated.types.partials.content_provenance_checks import (
        ProvenanceResourcePartial,
    )

    class CreatecontentprovenancecheckConditions(CallConditions, total=False):
        file: object


class CreatecontentprovenancecheckRoute(
    Route[
        "ProvenanceResourcePartial",
        "openai.types.ContentProvenanceCheck",
        "CreateContentProvenanceBody",
    ]
):
    """`content_provenance_checks.create`: POST /content_provenance_checks.

    https://developers.openai.com/api/reference/resources/content_provenance_checks/methods/create
    """

    _operation_id = "Createcontentprovenancecheck"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProvenanceResourcePartial = ...,
            /,
            **fields: Unpack[ProvenanceResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateContentProvenanceBody]], object] | None = None,
            /,
            **conditions: Unpack[CreatecontentprovenancecheckConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateContentProvenanceBody]], object] | None = None,
            /,
            **conditions: Unpack[CreatecontentprovenancecheckConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateContentProvenanceBody]], object] | None = None,
            /,
            **conditions: Unpack[CreatecontentprovenancecheckConditions],
        ) -> None: ...


class ContentProvenanceChecksResource(Resource):
    """`content_provenance_checks`."""

    @cached_property
    def create(self) -> CreatecontentprovenancecheckRoute:
        """`content_provenance_checks.create`: POST /content_provenance_checks.

        https://developers.openai.com/api/reference/resources/content_provenance_checks/methods/create
        """
        return self._route(CreatecontentprovenancecheckRoute)
