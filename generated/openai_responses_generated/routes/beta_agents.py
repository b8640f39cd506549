"""Routes of `beta_agents`.

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
    import openai.types.beta
    import openai.types.beta.agents
    import openai.types.beta.agents.automations
    import openai.types.beta.agents.environments
    import openai.types.beta.agents.sessions
    import openai.types.beta.agents.vaults
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.beta_agents import (
        BetaAgentsAutomationsCreateRequest,
        BetaAgentsAutomationsUpdateRequest,
        BetaAgentsCreateRequest,
        BetaAgentsEnvironmentsCreateRequest,
        BetaAgentsEnvironmentsFilesCreateRequest,
        BetaAgentsEnvironmentsTemplatesCreateRequest,
        BetaAgentsEnvironmentsTemplatesUpdateRequest,
        BetaAgentsSessionsCreateRequest,
        BetaAgentsSessionsEventsCreateRequest,
        BetaAgentsSessionsUpdateRequest,
        BetaAgentsUpdateRequest,
        BetaAgentsVaultsCreateRequest,
        BetaAgentsVaultsCredentialsCreateRequest,
        BetaAgentsVaultsCredentialsUpdateRequest,
        BetaAgentsVaultsUpdateRequest,
    )
    from openai_responses_generated.types.partials.beta_agents import (
        AgentDeletedPartial,
        AgentPartial,
        AgentSessionDeletedPartial,
        AgentSessionPartial,
        AutomationDeletedPartial,
        AutomationInvocationPartial,
        AutomationPartial,
        BetaAgentsAutomationsInvocationsListResponsePartial,
        BetaAgentsAutomationsListResponsePartial,
        BetaAgentsEnvironmentsFilesListResponsePartial,
        BetaAgentsEnvironmentsListResponsePartial,
        BetaAgentsEnvironmentsTemplatesListResponsePartial,
        BetaAgentsListResponsePartial,
        BetaAgentsSessionsArtifactsListResponsePartial,
        BetaAgentsSessionsItemsListResponsePartial,
        BetaAgentsSessionsListResponsePartial,
        BetaAgentsSessionsSubagentsItemsListResponsePartial,
        BetaAgentsSessionsSubagentsListResponsePartial,
        BetaAgentsSessionsSubagentsTurnsItemsListResponsePartial,
        BetaAgentsSessionsSubagentsTurnsListResponsePartial,
        BetaAgentsSessionsTracesListResponsePartial,
        BetaAgentsSessionsTurnsItemsListResponsePartial,
        BetaAgentsSessionsTurnsListResponsePartial,
        BetaAgentsVaultsCredentialsListResponsePartial,
        BetaAgentsVaultsListResponsePartial,
        CredentialDeletedPartial,
        CredentialPartial,
        EnvironmentFilePartial,
        EnvironmentInfoPartial,
        EnvironmentTemplateDeletedPartial,
        EnvironmentTemplatePartial,
        SessionArtifactDeletedPartial,
        SessionArtifactPartial,
        SubagentPartial,
        TurnPartial,
        VaultDeletedPartial,
        VaultPartial,
    )

    class BetaAgentsAutomationsCreateConditions(CallConditions, total=False):
        expression: str | Matching
        metadata: object
        name: str | Matching
        run_at: int | Matching
        target: object
        timezone: str | Matching
        type: Literal["periodic", "once"] | Matching

    class BetaAgentsAutomationsUpdateConditions(CallConditions, total=False):
        expression: str | Matching
        metadata: object
        name: str | Matching
        run_at: int | Matching
        target: object
        timezone: str | Matching

    class BetaAgentsCreateConditions(CallConditions, total=False):
        compaction: object
        experimental: object
        instructions: str | None | Matching
        metadata: object
        model: str | Matching
        multi_agent: object
        name: str | None | Matching
        reasoning: object
        service_tier: (
            Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None | Matching
        )
        text: object
        tools: object

    class BetaAgentsEnvironmentsCreateConditions(CallConditions, total=False):
        environment: object
        vault_ids: object

    class BetaAgentsEnvironmentsFilesCreateConditions(CallConditions, total=False):
        data: str | Matching
        file_id: str | Matching
        path: str | Matching
        type: Literal["file_id", "inline"] | Matching

    class BetaAgentsEnvironmentsTemplatesCreateConditions(CallConditions, total=False):
        capability_directories: object
        desktop: object
        env: object
        files: object
        name: str | None | Matching
        network: object
        packages: object
        plugins: object
        setup_commands: object
        skills: object

    class BetaAgentsEnvironmentsTemplatesUpdateConditions(CallConditions, total=False):
        capability_directories: object
        desktop: object
        env: object
        files: object
        name: str | None | Matching
        network: object
        packages: object
        plugins: object
        setup_commands: object
        skills: object

    class BetaAgentsSessionsCreateConditions(CallConditions, total=False):
        agent: object
        agent_id: str | Matching
        environment: object
        input: object
        metadata: object
        prompt_cache_options: object
        review: Literal["none", "auto_review"] | Matching
        spend_control: object
        stream: Literal[False, True] | Matching
        stream_options: object
        vault_ids: object

    class BetaAgentsSessionsEventsCreateConditions(CallConditions, total=False):
        events: object

    class BetaAgentsSessionsUpdateConditions(CallConditions, total=False):
        agent: object
        metadata: object
        prompt_cache_options: object
        review: Literal["none", "auto_review"] | Matching
        spend_control: object

    class BetaAgentsUpdateConditions(CallConditions, total=False):
        compaction: object
        experimental: object
        instructions: str | None | Matching
        metadata: object
        model: str | Matching
        multi_agent: object
        name: str | None | Matching
        reasoning: object
        service_tier: (
            Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None | Matching
        )
        text: object
        tools: object

    class BetaAgentsVaultsCreateConditions(CallConditions, total=False):
        metadata: object
        name: str | Matching

    class BetaAgentsVaultsCredentialsCreateConditions(CallConditions, total=False):
        auth: object
        metadata: object
        name: str | Matching

    class BetaAgentsVaultsCredentialsUpdateConditions(CallConditions, total=False):
        auth: object
        metadata: object

    class BetaAgentsVaultsUpdateConditions(CallConditions, total=False):
        metadata: object
        name: str | None | Matching


class BetaAgentsAutomationsCreateRoute(
    Route[
        "AutomationPartial",
        "openai.types.beta.agents.Automation",
        "BetaAgentsAutomationsCreateRequest",
    ]
):
    """`beta.agents.automations.create`: POST /agents/automations.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/create
    """

    _operation_id = "betaAgentsAutomationsCreate"

    if TYPE_CHECKING:

        def respond(self, answer: AutomationPartial, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsAutomationsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsAutomationsCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsAutomationsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsAutomationsCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsAutomationsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsAutomationsCreateConditions],
        ) -> None: ...


class BetaAgentsAutomationsDeleteRoute(
    Route["AutomationDeletedPartial", "openai.types.beta.agents.AutomationDeleted", "None"]
):
    """`beta.agents.automations.delete`: DELETE /agents/automations/{automation_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/delete
    """

    _operation_id = "betaAgentsAutomationsDelete"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AutomationDeletedPartial = ...,
            /,
            **fields: Unpack[AutomationDeletedPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsAutomationsInvocationsCreateRoute(
    Route[
        "AutomationInvocationPartial",
        "openai.types.beta.agents.automations.AutomationInvocation",
        "None",
    ]
):
    """`beta.agents.automations.invocations.create`: POST /agents/automations/{automation_id}/invocations.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/subresources/invocations/methods/create
    """

    _operation_id = "betaAgentsAutomationsInvocationsCreate"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AutomationInvocationPartial = ...,
            /,
            **fields: Unpack[AutomationInvocationPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsAutomationsInvocationsListRoute(
    Route[
        "BetaAgentsAutomationsInvocationsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.agents.automations.AutomationInvocation] | openai.pagination.AsyncCursorPage[openai.types.beta.agents.automations.AutomationInvocation]",
        "None",
    ]
):
    """`beta.agents.automations.invocations.list`: GET /agents/automations/{automation_id}/invocations.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/subresources/invocations/methods/list
    """

    _operation_id = "betaAgentsAutomationsInvocationsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsAutomationsInvocationsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsAutomationsInvocationsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsAutomationsInvocationsRetrieveRoute(
    Route[
        "AutomationInvocationPartial",
        "openai.types.beta.agents.automations.AutomationInvocation",
        "None",
    ]
):
    """`beta.agents.automations.invocations.retrieve`: GET /agents/automations/{automation_id}/invocations/{invocation_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/subresources/invocations/methods/retrieve
    """

    _operation_id = "betaAgentsAutomationsInvocationsRetrieve"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AutomationInvocationPartial = ...,
            /,
            **fields: Unpack[AutomationInvocationPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsAutomationsListRoute(
    Route[
        "BetaAgentsAutomationsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.agents.Automation] | openai.pagination.AsyncCursorPage[openai.types.beta.agents.Automation]",
        "None",
    ]
):
    """`beta.agents.automations.list`: GET /agents/automations.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/list
    """

    _operation_id = "betaAgentsAutomationsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsAutomationsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsAutomationsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsAutomationsPauseRoute(
    Route["AutomationPartial", "openai.types.beta.agents.Automation", "None"]
):
    """`beta.agents.automations.pause`: POST /agents/automations/{automation_id}/pause.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/pause
    """

    _operation_id = "betaAgentsAutomationsPause"

    if TYPE_CHECKING:

        def respond(self, answer: AutomationPartial, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsAutomationsResumeRoute(
    Route["AutomationPartial", "openai.types.beta.agents.Automation", "None"]
):
    """`beta.agents.automations.resume`: POST /agents/automations/{automation_id}/resume.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/resume
    """

    _operation_id = "betaAgentsAutomationsResume"

    if TYPE_CHECKING:

        def respond(self, answer: AutomationPartial, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsAutomationsRetrieveRoute(
    Route["AutomationPartial", "openai.types.beta.agents.Automation", "None"]
):
    """`beta.agents.automations.retrieve`: GET /agents/automations/{automation_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/retrieve
    """

    _operation_id = "betaAgentsAutomationsRetrieve"

    if TYPE_CHECKING:

        def respond(self, answer: AutomationPartial, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsAutomationsUpdateRoute(
    Route[
        "AutomationPartial",
        "openai.types.beta.agents.Automation",
        "BetaAgentsAutomationsUpdateRequest",
    ]
):
    """`beta.agents.automations.update`: POST /agents/automations/{automation_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/update
    """

    _operation_id = "betaAgentsAutomationsUpdate"

    if TYPE_CHECKING:

        def respond(self, answer: AutomationPartial, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsAutomationsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsAutomationsUpdateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsAutomationsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsAutomationsUpdateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsAutomationsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsAutomationsUpdateConditions],
        ) -> None: ...


class BetaAgentsCreateRoute(
    Route["AgentPartial", "openai.types.beta.Agent", "BetaAgentsCreateRequest"]
):
    """`beta.agents.create`: POST /agents.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/create
    """

    _operation_id = "betaAgentsCreate"

    if TYPE_CHECKING:

        def respond(self, answer: AgentPartial = ..., /, **fields: Unpack[AgentPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsCreateConditions],
        ) -> None: ...


class BetaAgentsDeleteRoute(Route["AgentDeletedPartial", "openai.types.beta.AgentDeleted", "None"]):
    """`beta.agents.delete`: DELETE /agents/{agent_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/delete
    """

    _operation_id = "betaAgentsDelete"

    if TYPE_CHECKING:

        def respond(
            self, answer: AgentDeletedPartial = ..., /, **fields: Unpack[AgentDeletedPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsEnvironmentsCreateRoute(
    Route[
        "EnvironmentInfoPartial",
        "openai.types.beta.agents.EnvironmentInfo",
        "BetaAgentsEnvironmentsCreateRequest",
    ]
):
    """`beta.agents.environments.create`: POST /agents/environments.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/methods/create
    """

    _operation_id = "betaAgentsEnvironmentsCreate"

    if TYPE_CHECKING:

        def respond(
            self, answer: EnvironmentInfoPartial = ..., /, **fields: Unpack[EnvironmentInfoPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsEnvironmentsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsEnvironmentsCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsEnvironmentsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsEnvironmentsCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsEnvironmentsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsEnvironmentsCreateConditions],
        ) -> None: ...


class BetaAgentsEnvironmentsFilesCreateRoute(
    Route[
        "EnvironmentFilePartial",
        "openai.types.beta.agents.environments.EnvironmentFile",
        "BetaAgentsEnvironmentsFilesCreateRequest",
    ]
):
    """`beta.agents.environments.files.create`: POST /agents/environments/{environment_id}/files.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/files/methods/create
    """

    _operation_id = "betaAgentsEnvironmentsFilesCreate"

    if TYPE_CHECKING:

        def respond(
            self, answer: EnvironmentFilePartial = ..., /, **fields: Unpack[EnvironmentFilePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsEnvironmentsFilesCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsEnvironmentsFilesCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsEnvironmentsFilesCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsEnvironmentsFilesCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsEnvironmentsFilesCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsEnvironmentsFilesCreateConditions],
        ) -> None: ...


class BetaAgentsEnvironmentsFilesListRoute(
    Route[
        "BetaAgentsEnvironmentsFilesListResponsePartial",
        "openai.pagination.SyncTokenPage[openai.types.beta.agents.environments.EnvironmentFile] | openai.pagination.AsyncTokenPage[openai.types.beta.agents.environments.EnvironmentFile]",
        "None",
    ]
):
    """`beta.agents.environments.files.list`: GET /agents/environments/{environment_id}/files.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/files/methods/list
    """

    _operation_id = "betaAgentsEnvironmentsFilesList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsEnvironmentsFilesListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsEnvironmentsFilesListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsEnvironmentsListRoute(
    Route[
        "BetaAgentsEnvironmentsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.agents.EnvironmentInfo] | openai.pagination.AsyncCursorPage[openai.types.beta.agents.EnvironmentInfo]",
        "None",
    ]
):
    """`beta.agents.environments.list`: GET /agents/environments.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/methods/list
    """

    _operation_id = "betaAgentsEnvironmentsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsEnvironmentsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsEnvironmentsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsEnvironmentsRetrieveRoute(
    Route["EnvironmentInfoPartial", "openai.types.beta.agents.EnvironmentInfo", "None"]
):
    """`beta.agents.environments.retrieve`: GET /agents/environments/{environment_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/methods/retrieve
    """

    _operation_id = "betaAgentsEnvironmentsRetrieve"

    if TYPE_CHECKING:

        def respond(
            self, answer: EnvironmentInfoPartial = ..., /, **fields: Unpack[EnvironmentInfoPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsEnvironmentsTemplatesCreateRoute(
    Route[
        "EnvironmentTemplatePartial",
        "openai.types.beta.agents.environments.EnvironmentTemplate",
        "BetaAgentsEnvironmentsTemplatesCreateRequest",
    ]
):
    """`beta.agents.environments.templates.create`: POST /agents/environments/templates.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/create
    """

    _operation_id = "betaAgentsEnvironmentsTemplatesCreate"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: EnvironmentTemplatePartial = ...,
            /,
            **fields: Unpack[EnvironmentTemplatePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsEnvironmentsTemplatesCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsEnvironmentsTemplatesCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsEnvironmentsTemplatesCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsEnvironmentsTemplatesCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsEnvironmentsTemplatesCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsEnvironmentsTemplatesCreateConditions],
        ) -> None: ...


class BetaAgentsEnvironmentsTemplatesDeleteRoute(
    Route[
        "EnvironmentTemplateDeletedPartial",
        "openai.types.beta.agents.environments.EnvironmentTemplateDeleted",
        "None",
    ]
):
    """`beta.agents.environments.templates.delete`: DELETE /agents/environments/templates/{environment_template_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/delete
    """

    _operation_id = "betaAgentsEnvironmentsTemplatesDelete"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: EnvironmentTemplateDeletedPartial = ...,
            /,
            **fields: Unpack[EnvironmentTemplateDeletedPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsEnvironmentsTemplatesListRoute(
    Route[
        "BetaAgentsEnvironmentsTemplatesListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.agents.environments.EnvironmentTemplate] | openai.pagination.AsyncCursorPage[openai.types.beta.agents.environments.EnvironmentTemplate]",
        "None",
    ]
):
    """`beta.agents.environments.templates.list`: GET /agents/environments/templates.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/list
    """

    _operation_id = "betaAgentsEnvironmentsTemplatesList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsEnvironmentsTemplatesListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsEnvironmentsTemplatesListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsEnvironmentsTemplatesRetrieveRoute(
    Route[
        "EnvironmentTemplatePartial",
        "openai.types.beta.agents.environments.EnvironmentTemplate",
        "None",
    ]
):
    """`beta.agents.environments.templates.retrieve`: GET /agents/environments/templates/{environment_template_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/retrieve
    """

    _operation_id = "betaAgentsEnvironmentsTemplatesRetrieve"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: EnvironmentTemplatePartial = ...,
            /,
            **fields: Unpack[EnvironmentTemplatePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsEnvironmentsTemplatesUpdateRoute(
    Route[
        "EnvironmentTemplatePartial",
        "openai.types.beta.agents.environments.EnvironmentTemplate",
        "BetaAgentsEnvironmentsTemplatesUpdateRequest",
    ]
):
    """`beta.agents.environments.templates.update`: POST /agents/environments/templates/{environment_template_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/update
    """

    _operation_id = "betaAgentsEnvironmentsTemplatesUpdate"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: EnvironmentTemplatePartial = ...,
            /,
            **fields: Unpack[EnvironmentTemplatePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsEnvironmentsTemplatesUpdateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsEnvironmentsTemplatesUpdateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsEnvironmentsTemplatesUpdateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsEnvironmentsTemplatesUpdateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsEnvironmentsTemplatesUpdateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsEnvironmentsTemplatesUpdateConditions],
        ) -> None: ...


class BetaAgentsListRoute(
    Route[
        "BetaAgentsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.Agent] | openai.pagination.AsyncCursorPage[openai.types.beta.Agent]",
        "None",
    ]
):
    """`beta.agents.list`: GET /agents.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/list
    """

    _operation_id = "betaAgentsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsRetrieveRoute(Route["AgentPartial", "openai.types.beta.Agent", "None"]):
    """`beta.agents.retrieve`: GET /agents/{agent_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/retrieve
    """

    _operation_id = "betaAgentsRetrieve"

    if TYPE_CHECKING:

        def respond(self, answer: AgentPartial = ..., /, **fields: Unpack[AgentPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsArtifactsContentRoute(Route["bytes", "None", "None"]):
    """`beta.agents.sessions.artifacts.content`: GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/artifacts/methods/content
    """

    _operation_id = "betaAgentsSessionsArtifactsContent"

    if TYPE_CHECKING:

        def respond(self, answer: bytes, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsArtifactsDeleteRoute(
    Route[
        "SessionArtifactDeletedPartial",
        "openai.types.beta.agents.sessions.SessionArtifactDeleted",
        "None",
    ]
):
    """`beta.agents.sessions.artifacts.delete`: DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/artifacts/methods/delete
    """

    _operation_id = "betaAgentsSessionsArtifactsDelete"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: SessionArtifactDeletedPartial = ...,
            /,
            **fields: Unpack[SessionArtifactDeletedPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsArtifactsListRoute(
    Route[
        "BetaAgentsSessionsArtifactsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.agents.sessions.SessionArtifact] | openai.pagination.AsyncCursorPage[openai.types.beta.agents.sessions.SessionArtifact]",
        "None",
    ]
):
    """`beta.agents.sessions.artifacts.list`: GET /agents/sessions/{session_id}/artifacts.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/artifacts/methods/list
    """

    _operation_id = "betaAgentsSessionsArtifactsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsSessionsArtifactsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsSessionsArtifactsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsArtifactsRetrieveRoute(
    Route["SessionArtifactPartial", "openai.types.beta.agents.sessions.SessionArtifact", "None"]
):
    """`beta.agents.sessions.artifacts.retrieve`: GET /agents/sessions/{session_id}/artifacts/{artifact_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/artifacts/methods/retrieve
    """

    _operation_id = "betaAgentsSessionsArtifactsRetrieve"

    if TYPE_CHECKING:

        def respond(
            self, answer: SessionArtifactPartial = ..., /, **fields: Unpack[SessionArtifactPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsCreateRoute(
    Route[
        "AgentSessionPartial", "openai.types.beta.AgentSession", "BetaAgentsSessionsCreateRequest"
    ]
):
    """`beta.agents.sessions.create`: POST /agents/sessions.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/create
    """

    _operation_id = "betaAgentsSessionsCreate"

    if TYPE_CHECKING:

        def respond(
            self, answer: AgentSessionPartial = ..., /, **fields: Unpack[AgentSessionPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsSessionsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsSessionsCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsSessionsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsSessionsCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsSessionsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsSessionsCreateConditions],
        ) -> None: ...


class BetaAgentsSessionsDeleteRoute(
    Route["AgentSessionDeletedPartial", "openai.types.beta.AgentSessionDeleted", "None"]
):
    """`beta.agents.sessions.delete`: DELETE /agents/sessions/{session_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/delete
    """

    _operation_id = "betaAgentsSessionsDelete"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AgentSessionDeletedPartial = ...,
            /,
            **fields: Unpack[AgentSessionDeletedPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsEventsCreateRoute(
    Route["None", "None", "BetaAgentsSessionsEventsCreateRequest"]
):
    """`beta.agents.sessions.events.create`: POST /agents/sessions/{session_id}/events.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/events/methods/create
    """

    _operation_id = "betaAgentsSessionsEventsCreate"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsSessionsEventsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsSessionsEventsCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsSessionsEventsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsSessionsEventsCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsSessionsEventsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsSessionsEventsCreateConditions],
        ) -> None: ...


class BetaAgentsSessionsEventsStreamRoute(Route["None", "None", "None"]):
    """`beta.agents.sessions.events.stream`: GET /agents/sessions/{session_id}/events.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/events/methods/stream
    """

    _operation_id = "betaAgentsSessionsEventsStream"

    if TYPE_CHECKING:

        def respond(self, answer: None = ..., /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsItemsListRoute(
    Route[
        "BetaAgentsSessionsItemsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.AgentSessionItem] | openai.pagination.AsyncCursorPage[openai.types.beta.AgentSessionItem]",
        "None",
    ]
):
    """`beta.agents.sessions.items.list`: GET /agents/sessions/{session_id}/items.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/items/methods/list
    """

    _operation_id = "betaAgentsSessionsItemsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsSessionsItemsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsSessionsItemsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsListRoute(
    Route[
        "BetaAgentsSessionsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.AgentSession] | openai.pagination.AsyncCursorPage[openai.types.beta.AgentSession]",
        "None",
    ]
):
    """`beta.agents.sessions.list`: GET /agents/sessions.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/list
    """

    _operation_id = "betaAgentsSessionsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsSessionsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsSessionsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsRetrieveRoute(
    Route["AgentSessionPartial", "openai.types.beta.AgentSession", "None"]
):
    """`beta.agents.sessions.retrieve`: GET /agents/sessions/{session_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/retrieve
    """

    _operation_id = "betaAgentsSessionsRetrieve"

    if TYPE_CHECKING:

        def respond(
            self, answer: AgentSessionPartial = ..., /, **fields: Unpack[AgentSessionPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsSubagentsItemsListRoute(
    Route[
        "BetaAgentsSessionsSubagentsItemsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.AgentSessionItem] | openai.pagination.AsyncCursorPage[openai.types.beta.AgentSessionItem]",
        "None",
    ]
):
    """`beta.agents.sessions.subagents.items.list`: GET /agents/sessions/{session_id}/subagents/{subagent_id}/items.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/subresources/items/methods/list
    """

    _operation_id = "betaAgentsSessionsSubagentsItemsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsSessionsSubagentsItemsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsSessionsSubagentsItemsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsSubagentsListRoute(
    Route[
        "BetaAgentsSessionsSubagentsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.Subagent] | openai.pagination.AsyncCursorPage[openai.types.beta.Subagent]",
        "None",
    ]
):
    """`beta.agents.sessions.subagents.list`: GET /agents/sessions/{session_id}/subagents.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/methods/list
    """

    _operation_id = "betaAgentsSessionsSubagentsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsSessionsSubagentsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsSessionsSubagentsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsSubagentsRetrieveRoute(
    Route["SubagentPartial", "openai.types.beta.Subagent", "None"]
):
    """`beta.agents.sessions.subagents.retrieve`: GET /agents/sessions/{session_id}/subagents/{subagent_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/methods/retrieve
    """

    _operation_id = "betaAgentsSessionsSubagentsRetrieve"

    if TYPE_CHECKING:

        def respond(
            self, answer: SubagentPartial = ..., /, **fields: Unpack[SubagentPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsSubagentsTurnsItemsListRoute(
    Route[
        "BetaAgentsSessionsSubagentsTurnsItemsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.AgentSessionItem] | openai.pagination.AsyncCursorPage[openai.types.beta.AgentSessionItem]",
        "None",
    ]
):
    """`beta.agents.sessions.subagents.turns.items.list`: GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/subresources/turns/subresources/items/methods/list
    """

    _operation_id = "betaAgentsSessionsSubagentsTurnsItemsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsSessionsSubagentsTurnsItemsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsSessionsSubagentsTurnsItemsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsSubagentsTurnsListRoute(
    Route[
        "BetaAgentsSessionsSubagentsTurnsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.agents.sessions.Turn] | openai.pagination.AsyncCursorPage[openai.types.beta.agents.sessions.Turn]",
        "None",
    ]
):
    """`beta.agents.sessions.subagents.turns.list`: GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/subresources/turns/methods/list
    """

    _operation_id = "betaAgentsSessionsSubagentsTurnsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsSessionsSubagentsTurnsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsSessionsSubagentsTurnsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsSubagentsTurnsRetrieveRoute(
    Route["TurnPartial", "openai.types.beta.agents.sessions.Turn", "None"]
):
    """`beta.agents.sessions.subagents.turns.retrieve`: GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/subresources/turns/methods/retrieve
    """

    _operation_id = "betaAgentsSessionsSubagentsTurnsRetrieve"

    if TYPE_CHECKING:

        def respond(self, answer: TurnPartial = ..., /, **fields: Unpack[TurnPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsTracesListRoute(
    Route[
        "BetaAgentsSessionsTracesListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.agents.sessions.SessionTrace] | openai.pagination.AsyncCursorPage[openai.types.beta.agents.sessions.SessionTrace]",
        "None",
    ]
):
    """`beta.agents.sessions.traces.list`: GET /agents/sessions/{session_id}/traces.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/traces/methods/list
    """

    _operation_id = "betaAgentsSessionsTracesList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsSessionsTracesListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsSessionsTracesListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsTurnsItemsListRoute(
    Route[
        "BetaAgentsSessionsTurnsItemsListResponsePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.beta.AgentSessionItem] | openai.pagination.AsyncConversationCursorPage[openai.types.beta.AgentSessionItem]",
        "None",
    ]
):
    """`beta.agents.sessions.turns.items.list`: GET /agents/sessions/{session_id}/turns/{turn_id}/items.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/turns/subresources/items/methods/list
    """

    _operation_id = "betaAgentsSessionsTurnsItemsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsSessionsTurnsItemsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsSessionsTurnsItemsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsTurnsListRoute(
    Route[
        "BetaAgentsSessionsTurnsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.agents.sessions.Turn] | openai.pagination.AsyncCursorPage[openai.types.beta.agents.sessions.Turn]",
        "None",
    ]
):
    """`beta.agents.sessions.turns.list`: GET /agents/sessions/{session_id}/turns.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/turns/methods/list
    """

    _operation_id = "betaAgentsSessionsTurnsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsSessionsTurnsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsSessionsTurnsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsTurnsRetrieveRoute(
    Route["TurnPartial", "openai.types.beta.agents.sessions.Turn", "None"]
):
    """`beta.agents.sessions.turns.retrieve`: GET /agents/sessions/{session_id}/turns/{turn_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/turns/methods/retrieve
    """

    _operation_id = "betaAgentsSessionsTurnsRetrieve"

    if TYPE_CHECKING:

        def respond(self, answer: TurnPartial = ..., /, **fields: Unpack[TurnPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsSessionsUpdateRoute(
    Route[
        "AgentSessionPartial", "openai.types.beta.AgentSession", "BetaAgentsSessionsUpdateRequest"
    ]
):
    """`beta.agents.sessions.update`: POST /agents/sessions/{session_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/update
    """

    _operation_id = "betaAgentsSessionsUpdate"

    if TYPE_CHECKING:

        def respond(
            self, answer: AgentSessionPartial = ..., /, **fields: Unpack[AgentSessionPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsSessionsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsSessionsUpdateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsSessionsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsSessionsUpdateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsSessionsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsSessionsUpdateConditions],
        ) -> None: ...


class BetaAgentsUpdateRoute(
    Route["AgentPartial", "openai.types.beta.Agent", "BetaAgentsUpdateRequest"]
):
    """`beta.agents.update`: POST /agents/{agent_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/update
    """

    _operation_id = "betaAgentsUpdate"

    if TYPE_CHECKING:

        def respond(self, answer: AgentPartial = ..., /, **fields: Unpack[AgentPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsUpdateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsUpdateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsUpdateConditions],
        ) -> None: ...


class BetaAgentsVaultsCreateRoute(
    Route["VaultPartial", "openai.types.beta.agents.Vault", "BetaAgentsVaultsCreateRequest"]
):
    """`beta.agents.vaults.create`: POST /vaults.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/create
    """

    _operation_id = "betaAgentsVaultsCreate"

    if TYPE_CHECKING:

        def respond(self, answer: VaultPartial = ..., /, **fields: Unpack[VaultPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsVaultsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsVaultsCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsVaultsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsVaultsCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsVaultsCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsVaultsCreateConditions],
        ) -> None: ...


class BetaAgentsVaultsCredentialsCreateRoute(
    Route[
        "CredentialPartial",
        "openai.types.beta.agents.vaults.Credential",
        "BetaAgentsVaultsCredentialsCreateRequest",
    ]
):
    """`beta.agents.vaults.credentials.create`: POST /vaults/{vault_id}/credentials.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/create
    """

    _operation_id = "betaAgentsVaultsCredentialsCreate"

    if TYPE_CHECKING:

        def respond(
            self, answer: CredentialPartial = ..., /, **fields: Unpack[CredentialPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsVaultsCredentialsCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsVaultsCredentialsCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsVaultsCredentialsCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsVaultsCredentialsCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsVaultsCredentialsCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsVaultsCredentialsCreateConditions],
        ) -> None: ...


class BetaAgentsVaultsCredentialsDeleteRoute(
    Route["CredentialDeletedPartial", "openai.types.beta.agents.vaults.CredentialDeleted", "None"]
):
    """`beta.agents.vaults.credentials.delete`: DELETE /vaults/{vault_id}/credentials/{credential_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/delete
    """

    _operation_id = "betaAgentsVaultsCredentialsDelete"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: CredentialDeletedPartial = ...,
            /,
            **fields: Unpack[CredentialDeletedPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsVaultsCredentialsListRoute(
    Route[
        "BetaAgentsVaultsCredentialsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.agents.vaults.Credential] | openai.pagination.AsyncCursorPage[openai.types.beta.agents.vaults.Credential]",
        "None",
    ]
):
    """`beta.agents.vaults.credentials.list`: GET /vaults/{vault_id}/credentials.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/list
    """

    _operation_id = "betaAgentsVaultsCredentialsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsVaultsCredentialsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsVaultsCredentialsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsVaultsCredentialsRetrieveRoute(
    Route["CredentialPartial", "openai.types.beta.agents.vaults.Credential", "None"]
):
    """`beta.agents.vaults.credentials.retrieve`: GET /vaults/{vault_id}/credentials/{credential_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/retrieve
    """

    _operation_id = "betaAgentsVaultsCredentialsRetrieve"

    if TYPE_CHECKING:

        def respond(
            self, answer: CredentialPartial = ..., /, **fields: Unpack[CredentialPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsVaultsCredentialsUpdateRoute(
    Route[
        "CredentialPartial",
        "openai.types.beta.agents.vaults.Credential",
        "BetaAgentsVaultsCredentialsUpdateRequest",
    ]
):
    """`beta.agents.vaults.credentials.update`: POST /vaults/{vault_id}/credentials/{credential_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/update
    """

    _operation_id = "betaAgentsVaultsCredentialsUpdate"

    if TYPE_CHECKING:

        def respond(
            self, answer: CredentialPartial = ..., /, **fields: Unpack[CredentialPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsVaultsCredentialsUpdateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsVaultsCredentialsUpdateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsVaultsCredentialsUpdateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsVaultsCredentialsUpdateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsVaultsCredentialsUpdateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[BetaAgentsVaultsCredentialsUpdateConditions],
        ) -> None: ...


class BetaAgentsVaultsDeleteRoute(
    Route["VaultDeletedPartial", "openai.types.beta.agents.VaultDeleted", "None"]
):
    """`beta.agents.vaults.delete`: DELETE /vaults/{vault_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/delete
    """

    _operation_id = "betaAgentsVaultsDelete"

    if TYPE_CHECKING:

        def respond(
            self, answer: VaultDeletedPartial = ..., /, **fields: Unpack[VaultDeletedPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsVaultsListRoute(
    Route[
        "BetaAgentsVaultsListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.beta.agents.Vault] | openai.pagination.AsyncCursorPage[openai.types.beta.agents.Vault]",
        "None",
    ]
):
    """`beta.agents.vaults.list`: GET /vaults.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/list
    """

    _operation_id = "betaAgentsVaultsList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: BetaAgentsVaultsListResponsePartial = ...,
            /,
            **fields: Unpack[BetaAgentsVaultsListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsVaultsRetrieveRoute(
    Route["VaultPartial", "openai.types.beta.agents.Vault", "None"]
):
    """`beta.agents.vaults.retrieve`: GET /vaults/{vault_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/retrieve
    """

    _operation_id = "betaAgentsVaultsRetrieve"

    if TYPE_CHECKING:

        def respond(self, answer: VaultPartial = ..., /, **fields: Unpack[VaultPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class BetaAgentsVaultsUpdateRoute(
    Route["VaultPartial", "openai.types.beta.agents.Vault", "BetaAgentsVaultsUpdateRequest"]
):
    """`beta.agents.vaults.update`: POST /vaults/{vault_id}.

    https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/update
    """

    _operation_id = "betaAgentsVaultsUpdate"

    if TYPE_CHECKING:

        def respond(self, answer: VaultPartial = ..., /, **fields: Unpack[VaultPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[BetaAgentsVaultsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsVaultsUpdateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[BetaAgentsVaultsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsVaultsUpdateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[BetaAgentsVaultsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[BetaAgentsVaultsUpdateConditions],
        ) -> None: ...


class BetaAgentsResource(Resource):
    """`beta.agents`."""

    @cached_property
    def automations(self) -> BetaAgentsAutomationsResource:
        """The resource `beta.agents.automations`."""
        return self._child(BetaAgentsAutomationsResource)

    @cached_property
    def environments(self) -> BetaAgentsEnvironmentsResource:
        """The resource `beta.agents.environments`."""
        return self._child(BetaAgentsEnvironmentsResource)

    @cached_property
    def sessions(self) -> BetaAgentsSessionsResource:
        """The resource `beta.agents.sessions`."""
        return self._child(BetaAgentsSessionsResource)

    @cached_property
    def vaults(self) -> BetaAgentsVaultsResource:
        """The resource `beta.agents.vaults`."""
        return self._child(BetaAgentsVaultsResource)

    @cached_property
    def create(self) -> BetaAgentsCreateRoute:
        """`beta.agents.create`: POST /agents.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/create
        """
        return self._route(BetaAgentsCreateRoute)

    @cached_property
    def delete(self) -> BetaAgentsDeleteRoute:
        """`beta.agents.delete`: DELETE /agents/{agent_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/delete
        """
        return self._route(BetaAgentsDeleteRoute)

    @cached_property
    def list(self) -> BetaAgentsListRoute:
        """`beta.agents.list`: GET /agents.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/list
        """
        return self._route(BetaAgentsListRoute)

    @cached_property
    def retrieve(self) -> BetaAgentsRetrieveRoute:
        """`beta.agents.retrieve`: GET /agents/{agent_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/retrieve
        """
        return self._route(BetaAgentsRetrieveRoute)

    @cached_property
    def update(self) -> BetaAgentsUpdateRoute:
        """`beta.agents.update`: POST /agents/{agent_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/methods/update
        """
        return self._route(BetaAgentsUpdateRoute)


class BetaAgentsAutomationsResource(Resource):
    """`beta.agents.automations`."""

    @cached_property
    def invocations(self) -> BetaAgentsAutomationsInvocationsResource:
        """The resource `beta.agents.automations.invocations`."""
        return self._child(BetaAgentsAutomationsInvocationsResource)

    @cached_property
    def create(self) -> BetaAgentsAutomationsCreateRoute:
        """`beta.agents.automations.create`: POST /agents/automations.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/create
        """
        return self._route(BetaAgentsAutomationsCreateRoute)

    @cached_property
    def delete(self) -> BetaAgentsAutomationsDeleteRoute:
        """`beta.agents.automations.delete`: DELETE /agents/automations/{automation_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/delete
        """
        return self._route(BetaAgentsAutomationsDeleteRoute)

    @cached_property
    def list(self) -> BetaAgentsAutomationsListRoute:
        """`beta.agents.automations.list`: GET /agents/automations.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/list
        """
        return self._route(BetaAgentsAutomationsListRoute)

    @cached_property
    def pause(self) -> BetaAgentsAutomationsPauseRoute:
        """`beta.agents.automations.pause`: POST /agents/automations/{automation_id}/pause.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/pause
        """
        return self._route(BetaAgentsAutomationsPauseRoute)

    @cached_property
    def resume(self) -> BetaAgentsAutomationsResumeRoute:
        """`beta.agents.automations.resume`: POST /agents/automations/{automation_id}/resume.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/resume
        """
        return self._route(BetaAgentsAutomationsResumeRoute)

    @cached_property
    def retrieve(self) -> BetaAgentsAutomationsRetrieveRoute:
        """`beta.agents.automations.retrieve`: GET /agents/automations/{automation_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/retrieve
        """
        return self._route(BetaAgentsAutomationsRetrieveRoute)

    @cached_property
    def update(self) -> BetaAgentsAutomationsUpdateRoute:
        """`beta.agents.automations.update`: POST /agents/automations/{automation_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/methods/update
        """
        return self._route(BetaAgentsAutomationsUpdateRoute)


class BetaAgentsAutomationsInvocationsResource(Resource):
    """`beta.agents.automations.invocations`."""

    @cached_property
    def create(self) -> BetaAgentsAutomationsInvocationsCreateRoute:
        """`beta.agents.automations.invocations.create`: POST /agents/automations/{automation_id}/invocations.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/subresources/invocations/methods/create
        """
        return self._route(BetaAgentsAutomationsInvocationsCreateRoute)

    @cached_property
    def list(self) -> BetaAgentsAutomationsInvocationsListRoute:
        """`beta.agents.automations.invocations.list`: GET /agents/automations/{automation_id}/invocations.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/subresources/invocations/methods/list
        """
        return self._route(BetaAgentsAutomationsInvocationsListRoute)

    @cached_property
    def retrieve(self) -> BetaAgentsAutomationsInvocationsRetrieveRoute:
        """`beta.agents.automations.invocations.retrieve`: GET /agents/automations/{automation_id}/invocations/{invocation_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/automations/subresources/invocations/methods/retrieve
        """
        return self._route(BetaAgentsAutomationsInvocationsRetrieveRoute)


class BetaAgentsEnvironmentsResource(Resource):
    """`beta.agents.environments`."""

    @cached_property
    def files(self) -> BetaAgentsEnvironmentsFilesResource:
        """The resource `beta.agents.environments.files`."""
        return self._child(BetaAgentsEnvironmentsFilesResource)

    @cached_property
    def templates(self) -> BetaAgentsEnvironmentsTemplatesResource:
        """The resource `beta.agents.environments.templates`."""
        return self._child(BetaAgentsEnvironmentsTemplatesResource)

    @cached_property
    def create(self) -> BetaAgentsEnvironmentsCreateRoute:
        """`beta.agents.environments.create`: POST /agents/environments.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/methods/create
        """
        return self._route(BetaAgentsEnvironmentsCreateRoute)

    @cached_property
    def list(self) -> BetaAgentsEnvironmentsListRoute:
        """`beta.agents.environments.list`: GET /agents/environments.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/methods/list
        """
        return self._route(BetaAgentsEnvironmentsListRoute)

    @cached_property
    def retrieve(self) -> BetaAgentsEnvironmentsRetrieveRoute:
        """`beta.agents.environments.retrieve`: GET /agents/environments/{environment_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/methods/retrieve
        """
        return self._route(BetaAgentsEnvironmentsRetrieveRoute)


class BetaAgentsEnvironmentsFilesResource(Resource):
    """`beta.agents.environments.files`."""

    @cached_property
    def create(self) -> BetaAgentsEnvironmentsFilesCreateRoute:
        """`beta.agents.environments.files.create`: POST /agents/environments/{environment_id}/files.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/files/methods/create
        """
        return self._route(BetaAgentsEnvironmentsFilesCreateRoute)

    @cached_property
    def list(self) -> BetaAgentsEnvironmentsFilesListRoute:
        """`beta.agents.environments.files.list`: GET /agents/environments/{environment_id}/files.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/files/methods/list
        """
        return self._route(BetaAgentsEnvironmentsFilesListRoute)

    @cached_property
    def upload(self) -> BetaAgentsEnvironmentsFilesCreateRoute:
        """`beta.agents.environments.files.create`: POST /agents/environments/{environment_id}/files.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/files/methods/create
        """
        return self._route(BetaAgentsEnvironmentsFilesCreateRoute)


class BetaAgentsEnvironmentsTemplatesResource(Resource):
    """`beta.agents.environments.templates`."""

    @cached_property
    def create(self) -> BetaAgentsEnvironmentsTemplatesCreateRoute:
        """`beta.agents.environments.templates.create`: POST /agents/environments/templates.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/create
        """
        return self._route(BetaAgentsEnvironmentsTemplatesCreateRoute)

    @cached_property
    def delete(self) -> BetaAgentsEnvironmentsTemplatesDeleteRoute:
        """`beta.agents.environments.templates.delete`: DELETE /agents/environments/templates/{environment_template_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/delete
        """
        return self._route(BetaAgentsEnvironmentsTemplatesDeleteRoute)

    @cached_property
    def list(self) -> BetaAgentsEnvironmentsTemplatesListRoute:
        """`beta.agents.environments.templates.list`: GET /agents/environments/templates.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/list
        """
        return self._route(BetaAgentsEnvironmentsTemplatesListRoute)

    @cached_property
    def retrieve(self) -> BetaAgentsEnvironmentsTemplatesRetrieveRoute:
        """`beta.agents.environments.templates.retrieve`: GET /agents/environments/templates/{environment_template_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/retrieve
        """
        return self._route(BetaAgentsEnvironmentsTemplatesRetrieveRoute)

    @cached_property
    def update(self) -> BetaAgentsEnvironmentsTemplatesUpdateRoute:
        """`beta.agents.environments.templates.update`: POST /agents/environments/templates/{environment_template_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/update
        """
        return self._route(BetaAgentsEnvironmentsTemplatesUpdateRoute)


class BetaAgentsSessionsResource(Resource):
    """`beta.agents.sessions`."""

    @cached_property
    def artifacts(self) -> BetaAgentsSessionsArtifactsResource:
        """The resource `beta.agents.sessions.artifacts`."""
        return self._child(BetaAgentsSessionsArtifactsResource)

    @cached_property
    def events(self) -> BetaAgentsSessionsEventsResource:
        """The resource `beta.agents.sessions.events`."""
        return self._child(BetaAgentsSessionsEventsResource)

    @cached_property
    def items(self) -> BetaAgentsSessionsItemsResource:
        """The resource `beta.agents.sessions.items`."""
        return self._child(BetaAgentsSessionsItemsResource)

    @cached_property
    def subagents(self) -> BetaAgentsSessionsSubagentsResource:
        """The resource `beta.agents.sessions.subagents`."""
        return self._child(BetaAgentsSessionsSubagentsResource)

    @cached_property
    def traces(self) -> BetaAgentsSessionsTracesResource:
        """The resource `beta.agents.sessions.traces`."""
        return self._child(BetaAgentsSessionsTracesResource)

    @cached_property
    def turns(self) -> BetaAgentsSessionsTurnsResource:
        """The resource `beta.agents.sessions.turns`."""
        return self._child(BetaAgentsSessionsTurnsResource)

    @cached_property
    def create(self) -> BetaAgentsSessionsCreateRoute:
        """`beta.agents.sessions.create`: POST /agents/sessions.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/create
        """
        return self._route(BetaAgentsSessionsCreateRoute)

    @cached_property
    def delete(self) -> BetaAgentsSessionsDeleteRoute:
        """`beta.agents.sessions.delete`: DELETE /agents/sessions/{session_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/delete
        """
        return self._route(BetaAgentsSessionsDeleteRoute)

    @cached_property
    def list(self) -> BetaAgentsSessionsListRoute:
        """`beta.agents.sessions.list`: GET /agents/sessions.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/list
        """
        return self._route(BetaAgentsSessionsListRoute)

    @cached_property
    def retrieve(self) -> BetaAgentsSessionsRetrieveRoute:
        """`beta.agents.sessions.retrieve`: GET /agents/sessions/{session_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/retrieve
        """
        return self._route(BetaAgentsSessionsRetrieveRoute)

    @cached_property
    def update(self) -> BetaAgentsSessionsUpdateRoute:
        """`beta.agents.sessions.update`: POST /agents/sessions/{session_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/methods/update
        """
        return self._route(BetaAgentsSessionsUpdateRoute)


class BetaAgentsSessionsArtifactsResource(Resource):
    """`beta.agents.sessions.artifacts`."""

    @cached_property
    def content(self) -> BetaAgentsSessionsArtifactsContentRoute:
        """`beta.agents.sessions.artifacts.content`: GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/artifacts/methods/content
        """
        return self._route(BetaAgentsSessionsArtifactsContentRoute)

    @cached_property
    def delete(self) -> BetaAgentsSessionsArtifactsDeleteRoute:
        """`beta.agents.sessions.artifacts.delete`: DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/artifacts/methods/delete
        """
        return self._route(BetaAgentsSessionsArtifactsDeleteRoute)

    @cached_property
    def list(self) -> BetaAgentsSessionsArtifactsListRoute:
        """`beta.agents.sessions.artifacts.list`: GET /agents/sessions/{session_id}/artifacts.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/artifacts/methods/list
        """
        return self._route(BetaAgentsSessionsArtifactsListRoute)

    @cached_property
    def retrieve(self) -> BetaAgentsSessionsArtifactsRetrieveRoute:
        """`beta.agents.sessions.artifacts.retrieve`: GET /agents/sessions/{session_id}/artifacts/{artifact_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/artifacts/methods/retrieve
        """
        return self._route(BetaAgentsSessionsArtifactsRetrieveRoute)


class BetaAgentsSessionsEventsResource(Resource):
    """`beta.agents.sessions.events`."""

    @cached_property
    def create(self) -> BetaAgentsSessionsEventsCreateRoute:
        """`beta.agents.sessions.events.create`: POST /agents/sessions/{session_id}/events.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/events/methods/create
        """
        return self._route(BetaAgentsSessionsEventsCreateRoute)

    @cached_property
    def stream(self) -> BetaAgentsSessionsEventsStreamRoute:
        """`beta.agents.sessions.events.stream`: GET /agents/sessions/{session_id}/events.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/events/methods/stream
        """
        return self._route(BetaAgentsSessionsEventsStreamRoute)


class BetaAgentsSessionsItemsResource(Resource):
    """`beta.agents.sessions.items`."""

    @cached_property
    def list(self) -> BetaAgentsSessionsItemsListRoute:
        """`beta.agents.sessions.items.list`: GET /agents/sessions/{session_id}/items.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/items/methods/list
        """
        return self._route(BetaAgentsSessionsItemsListRoute)


class BetaAgentsSessionsSubagentsResource(Resource):
    """`beta.agents.sessions.subagents`."""

    @cached_property
    def items(self) -> BetaAgentsSessionsSubagentsItemsResource:
        """The resource `beta.agents.sessions.subagents.items`."""
        return self._child(BetaAgentsSessionsSubagentsItemsResource)

    @cached_property
    def turns(self) -> BetaAgentsSessionsSubagentsTurnsResource:
        """The resource `beta.agents.sessions.subagents.turns`."""
        return self._child(BetaAgentsSessionsSubagentsTurnsResource)

    @cached_property
    def list(self) -> BetaAgentsSessionsSubagentsListRoute:
        """`beta.agents.sessions.subagents.list`: GET /agents/sessions/{session_id}/subagents.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/methods/list
        """
        return self._route(BetaAgentsSessionsSubagentsListRoute)

    @cached_property
    def retrieve(self) -> BetaAgentsSessionsSubagentsRetrieveRoute:
        """`beta.agents.sessions.subagents.retrieve`: GET /agents/sessions/{session_id}/subagents/{subagent_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/methods/retrieve
        """
        return self._route(BetaAgentsSessionsSubagentsRetrieveRoute)


class BetaAgentsSessionsSubagentsItemsResource(Resource):
    """`beta.agents.sessions.subagents.items`."""

    @cached_property
    def list(self) -> BetaAgentsSessionsSubagentsItemsListRoute:
        """`beta.agents.sessions.subagents.items.list`: GET /agents/sessions/{session_id}/subagents/{subagent_id}/items.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/subresources/items/methods/list
        """
        return self._route(BetaAgentsSessionsSubagentsItemsListRoute)


class BetaAgentsSessionsSubagentsTurnsResource(Resource):
    """`beta.agents.sessions.subagents.turns`."""

    @cached_property
    def items(self) -> BetaAgentsSessionsSubagentsTurnsItemsResource:
        """The resource `beta.agents.sessions.subagents.turns.items`."""
        return self._child(BetaAgentsSessionsSubagentsTurnsItemsResource)

    @cached_property
    def list(self) -> BetaAgentsSessionsSubagentsTurnsListRoute:
        """`beta.agents.sessions.subagents.turns.list`: GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/subresources/turns/methods/list
        """
        return self._route(BetaAgentsSessionsSubagentsTurnsListRoute)

    @cached_property
    def retrieve(self) -> BetaAgentsSessionsSubagentsTurnsRetrieveRoute:
        """`beta.agents.sessions.subagents.turns.retrieve`: GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/subresources/turns/methods/retrieve
        """
        return self._route(BetaAgentsSessionsSubagentsTurnsRetrieveRoute)


class BetaAgentsSessionsSubagentsTurnsItemsResource(Resource):
    """`beta.agents.sessions.subagents.turns.items`."""

    @cached_property
    def list(self) -> BetaAgentsSessionsSubagentsTurnsItemsListRoute:
        """`beta.agents.sessions.subagents.turns.items.list`: GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/subagents/subresources/turns/subresources/items/methods/list
        """
        return self._route(BetaAgentsSessionsSubagentsTurnsItemsListRoute)


class BetaAgentsSessionsTracesResource(Resource):
    """`beta.agents.sessions.traces`."""

    @cached_property
    def list(self) -> BetaAgentsSessionsTracesListRoute:
        """`beta.agents.sessions.traces.list`: GET /agents/sessions/{session_id}/traces.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/traces/methods/list
        """
        return self._route(BetaAgentsSessionsTracesListRoute)


class BetaAgentsSessionsTurnsResource(Resource):
    """`beta.agents.sessions.turns`."""

    @cached_property
    def items(self) -> BetaAgentsSessionsTurnsItemsResource:
        """The resource `beta.agents.sessions.turns.items`."""
        return self._child(BetaAgentsSessionsTurnsItemsResource)

    @cached_property
    def list(self) -> BetaAgentsSessionsTurnsListRoute:
        """`beta.agents.sessions.turns.list`: GET /agents/sessions/{session_id}/turns.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/turns/methods/list
        """
        return self._route(BetaAgentsSessionsTurnsListRoute)

    @cached_property
    def retrieve(self) -> BetaAgentsSessionsTurnsRetrieveRoute:
        """`beta.agents.sessions.turns.retrieve`: GET /agents/sessions/{session_id}/turns/{turn_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/turns/methods/retrieve
        """
        return self._route(BetaAgentsSessionsTurnsRetrieveRoute)


class BetaAgentsSessionsTurnsItemsResource(Resource):
    """`beta.agents.sessions.turns.items`."""

    @cached_property
    def list(self) -> BetaAgentsSessionsTurnsItemsListRoute:
        """`beta.agents.sessions.turns.items.list`: GET /agents/sessions/{session_id}/turns/{turn_id}/items.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/sessions/subresources/turns/subresources/items/methods/list
        """
        return self._route(BetaAgentsSessionsTurnsItemsListRoute)


class BetaAgentsVaultsResource(Resource):
    """`beta.agents.vaults`."""

    @cached_property
    def credentials(self) -> BetaAgentsVaultsCredentialsResource:
        """The resource `beta.agents.vaults.credentials`."""
        return self._child(BetaAgentsVaultsCredentialsResource)

    @cached_property
    def create(self) -> BetaAgentsVaultsCreateRoute:
        """`beta.agents.vaults.create`: POST /vaults.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/create
        """
        return self._route(BetaAgentsVaultsCreateRoute)

    @cached_property
    def delete(self) -> BetaAgentsVaultsDeleteRoute:
        """`beta.agents.vaults.delete`: DELETE /vaults/{vault_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/delete
        """
        return self._route(BetaAgentsVaultsDeleteRoute)

    @cached_property
    def list(self) -> BetaAgentsVaultsListRoute:
        """`beta.agents.vaults.list`: GET /vaults.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/list
        """
        return self._route(BetaAgentsVaultsListRoute)

    @cached_property
    def retrieve(self) -> BetaAgentsVaultsRetrieveRoute:
        """`beta.agents.vaults.retrieve`: GET /vaults/{vault_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/retrieve
        """
        return self._route(BetaAgentsVaultsRetrieveRoute)

    @cached_property
    def update(self) -> BetaAgentsVaultsUpdateRoute:
        """`beta.agents.vaults.update`: POST /vaults/{vault_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/update
        """
        return self._route(BetaAgentsVaultsUpdateRoute)


class BetaAgentsVaultsCredentialsResource(Resource):
    """`beta.agents.vaults.credentials`."""

    @cached_property
    def create(self) -> BetaAgentsVaultsCredentialsCreateRoute:
        """`beta.agents.vaults.credentials.create`: POST /vaults/{vault_id}/credentials.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/create
        """
        return self._route(BetaAgentsVaultsCredentialsCreateRoute)

    @cached_property
    def delete(self) -> BetaAgentsVaultsCredentialsDeleteRoute:
        """`beta.agents.vaults.credentials.delete`: DELETE /vaults/{vault_id}/credentials/{credential_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/delete
        """
        return self._route(BetaAgentsVaultsCredentialsDeleteRoute)

    @cached_property
    def list(self) -> BetaAgentsVaultsCredentialsListRoute:
        """`beta.agents.vaults.credentials.list`: GET /vaults/{vault_id}/credentials.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/list
        """
        return self._route(BetaAgentsVaultsCredentialsListRoute)

    @cached_property
    def retrieve(self) -> BetaAgentsVaultsCredentialsRetrieveRoute:
        """`beta.agents.vaults.credentials.retrieve`: GET /vaults/{vault_id}/credentials/{credential_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/retrieve
        """
        return self._route(BetaAgentsVaultsCredentialsRetrieveRoute)

    @cached_property
    def update(self) -> BetaAgentsVaultsCredentialsUpdateRoute:
        """`beta.agents.vaults.credentials.update`: POST /vaults/{vault_id}/credentials/{credential_id}.

        https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/update
        """
        return self._route(BetaAgentsVaultsCredentialsUpdateRoute)
