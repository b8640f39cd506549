"""Routes of `safety`.

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
    import openai.types.safety
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.partials.safety import (
        SafetyAlertPartial,
        SafetyCasePartial,
    )


class SafetyAlertsRetrieveRoute(
    Route["SafetyAlertPartial", "openai.types.safety.SafetyAlert", "None"]
):
    """`safety.alerts.retrieve`: GET /safety/alerts/{id}.

    https://developers.openai.com/api/reference/resources/safety/subresources/alerts/methods/retrieve
    """

    _operation_id = "safetyAlertsRetrieve"

    if TYPE_CHECKING:

        def respond(
            self, answer: SafetyAlertPartial = ..., /, **fields: Unpack[SafetyAlertPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class SafetyCasesRetrieveRoute(
    Route["SafetyCasePartial", "openai.types.safety.SafetyCase", "None"]
):
    """`safety.cases.retrieve`: GET /safety/cases/{id}.

    https://developers.openai.com/api/reference/resources/safety/subresources/cases/methods/retrieve
    """

    _operation_id = "safetyCasesRetrieve"

    if TYPE_CHECKING:

        def respond(
            self, answer: SafetyCasePartial = ..., /, **fields: Unpack[SafetyCasePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class SafetyResource(Resource):
    """`safety`."""

    @cached_property
    def alerts(self) -> SafetyAlertsResource:
        """The resource `safety.alerts`."""
        return self._child(SafetyAlertsResource)

    @cached_property
    def cases(self) -> SafetyCasesResource:
        """The resource `safety.cases`."""
        return self._child(SafetyCasesResource)


class SafetyAlertsResource(Resource):
    """`safety.alerts`."""

    @cached_property
    def retrieve(self) -> SafetyAlertsRetrieveRoute:
        """`safety.alerts.retrieve`: GET /safety/alerts/{id}.

        https://developers.openai.com/api/reference/resources/safety/subresources/alerts/methods/retrieve
        """
        return self._route(SafetyAlertsRetrieveRoute)


class SafetyCasesResource(Resource):
    """`safety.cases`."""

    @cached_property
    def retrieve(self) -> SafetyCasesRetrieveRoute:
        """`safety.cases.retrieve`: GET /safety/cases/{id}.

        https://developers.openai.com/api/reference/resources/safety/subresources/cases/methods/retrieve
        """
        return self._route(SafetyCasesRetrieveRoute)
