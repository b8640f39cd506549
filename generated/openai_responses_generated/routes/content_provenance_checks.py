"""Routes of `content_provenance_checks`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.routes.resource import Resource
from openai_responses._core.routes.route import Route

if TYPE_CHECKING:
    import openai.types
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.content_provenance_checks import (
        CreateContentProvenanceBody,
    )
    from openai_responses_generated.types.partials.content_provenance_checks import (
        ProvenanceResourcePartial,
    )


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

    operation_id = "Createcontentprovenancecheck"

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


class ContentProvenanceChecksResource(Resource):
    """`content_provenance_checks`."""

    @cached_property
    def create(self) -> CreatecontentprovenancecheckRoute:
        """`content_provenance_checks.create`: POST /content_provenance_checks.

        https://developers.openai.com/api/reference/resources/content_provenance_checks/methods/create
        """
        return self._route(CreatecontentprovenancecheckRoute)
