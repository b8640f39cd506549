"""Routes of `admin`.

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
    import openai.types.admin.organization
    import openai.types.admin.organization.groups
    import openai.types.admin.organization.projects
    import openai.types.admin.organization.projects.groups
    import openai.types.admin.organization.projects.service_accounts
    import openai.types.admin.organization.projects.users
    import openai.types.admin.organization.users
    import openai.types.admin.organization.workload_identity_providers
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

    from openai_responses_generated.types.admin import (
        AdminApiKeysCreateRequest,
        AdminOrganizationExternalKeysCreateRequest,
        AdminOrganizationExternalStorageCreateRequest,
        AdminOrganizationProjectsApiKeysUpdateRequest,
        AdminOrganizationProjectsServiceTierSettingsUpdateRequest,
        AdminOrganizationWorkloadIdentityProvidersCreateRequest,
        AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequest,
        AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequest,
        AdminOrganizationWorkloadIdentityProvidersUpdateRequest,
        CreateGroupBody,
        CreateGroupUserBody,
        CreateProjectServiceAccountApiKeyBody,
        CreateSpendAlertBody,
        InviteProjectGroupBody,
        InviteRequest,
        ModifyCertificateRequest,
        ProjectCreateRequest,
        ProjectHostedToolPermissionsUpdateRequest,
        ProjectModelPermissionsUpdateRequest,
        ProjectRateLimitUpdateRequest,
        ProjectServiceAccountCreateRequest,
        ProjectUpdateRequest,
        ProjectUserCreateRequest,
        ProjectUserUpdateRequest,
        PublicAssignOrganizationGroupRoleBody,
        PublicCreateOrganizationRoleBody,
        PublicProjectResidency,
        PublicUpdateOrganizationRoleBody,
        ToggleCertificatesRequest,
        UpdateGroupBody,
        UpdateOrganizationDataRetentionBody,
        UpdateOrganizationSpendLimitBody,
        UpdateProjectDataRetentionBody,
        UpdateProjectServiceAccountBody,
        UpdateProjectSpendLimitBody,
        UploadCertificateRequest,
        UserRoleUpdateRequest,
    )
    from openai_responses_generated.types.partials.admin import (
        AdminApiKeyCreateResponsePartial,
        AdminApiKeyPartial,
        AdminApiKeysDeleteResponsePartial,
        AdminOrganizationExternalKeysListResponsePartial,
        AdminOrganizationExternalStorageListResponsePartial,
        AdminOrganizationWorkloadIdentityProvidersFederationRulesListResponsePartial,
        AdminOrganizationWorkloadIdentityProvidersListResponsePartial,
        ApiKeyListPartial,
        AssignedRoleDetailsPartial,
        CertificatePartial,
        DeleteCertificateResponsePartial,
        DeletedRoleAssignmentResourcePartial,
        ExternalKeyPartial,
        ExternalKeyValidateResponsePartial,
        ExternalStorageConfigurationPartial,
        ExternalStorageDeletedPartial,
        FederationRuleDeletedPartial,
        FederationRulePartial,
        GroupDeletedResourcePartial,
        GroupListResourcePartial,
        GroupMemberUserPartial,
        GroupResourceWithSuccessPartial,
        GroupResponsePartial,
        GroupRoleAssignmentPartial,
        GroupUserAssignmentPartial,
        GroupUserDeletedResourcePartial,
        InviteDeleteResponsePartial,
        InviteListResponsePartial,
        InvitePartial,
        ListAuditLogsResponsePartial,
        ListCertificatesResponsePartial,
        ListProjectCertificatesResponsePartial,
        OrganizationCertificateActivationResponsePartial,
        OrganizationCertificateDeactivationResponsePartial,
        OrganizationDataRetentionPartial,
        OrganizationProjectCertificateActivationResponsePartial,
        OrganizationProjectCertificateDeactivationResponsePartial,
        OrganizationSpendAlertDeletedResourcePartial,
        OrganizationSpendAlertListResourcePartial,
        OrganizationSpendAlertPartial,
        OrganizationSpendLimitDeletedResourcePartial,
        OrganizationSpendLimitResourcePartial,
        ProjectApiKeyDeleteResponsePartial,
        ProjectApiKeyListResponsePartial,
        ProjectAPIKeyPartial,
        ProjectApiKeyPartial,
        ProjectDataRetentionPartial,
        ProjectGroupDeletedResourcePartial,
        ProjectGroupListResourcePartial,
        ProjectGroupPartial,
        ProjectHostedToolPermissionsPartial,
        ProjectListResponsePartial,
        ProjectModelPermissionsDeleteResponsePartial,
        ProjectModelPermissionsPartial,
        ProjectPartial,
        ProjectRateLimitListResponsePartial,
        ProjectRateLimitPartial,
        ProjectServiceAccountCreateResponsePartial,
        ProjectServiceAccountDeleteResponsePartial,
        ProjectServiceAccountListResponsePartial,
        ProjectServiceAccountPartial,
        ProjectServiceTierSettingsPartial,
        ProjectSpendAlertDeletedResourcePartial,
        ProjectSpendAlertListResourcePartial,
        ProjectSpendAlertPartial,
        ProjectSpendLimitDeletedResourcePartial,
        ProjectSpendLimitResourcePartial,
        ProjectUserDeleteResponsePartial,
        ProjectUserListResponsePartial,
        ProjectUserPartial,
        PublicRoleListResourcePartial,
        RoleDeletedResourcePartial,
        RoleListResourcePartial,
        RolePartial,
        ServiceAccountApiKeyBodyPartial,
        UsageDecisionsResponsePartial,
        UsageResponsePartial,
        UserDeleteResponsePartial,
        UserListResourcePartial,
        UserListResponsePartial,
        UserPartial,
        UserRoleAssignmentPartial,
        WorkloadIdentityProviderDeletedPartial,
        WorkloadIdentityProviderPartial,
    )

    class CreateanAPIkeyforaserviceaccountConditions(CallConditions, total=False):
        expires_in_seconds: int | None | Matching
        name: str | Matching
        scopes: object

    class UpdateorganizationspendlimitConditions(CallConditions, total=False):
        currency: Literal["USD"] | Matching
        interval: Literal["month"] | Matching
        threshold_amount: int | Matching

    class UpdateprojectspendlimitConditions(CallConditions, total=False):
        currency: Literal["USD"] | Matching
        interval: Literal["month"] | Matching
        threshold_amount: int | Matching

    class ActivateOrganizationCertificatesConditions(CallConditions, total=False):
        certificate_ids: object

    class ActivateProjectCertificatesConditions(CallConditions, total=False):
        certificate_ids: object

    class AddGroupUserConditions(CallConditions, total=False):
        user_id: str | Matching

    class AddProjectGroupConditions(CallConditions, total=False):
        group_id: str | Matching
        role: str | Matching

    class AdminApiKeysCreateConditions(CallConditions, total=False):
        expires_in_seconds: int | Matching
        name: str | Matching

    class AdminOrganizationExternalKeysCreateConditions(CallConditions, total=False):
        audience: str | Matching
        external_id: str | Matching
        key_name: str | Matching
        key_ocid: str | Matching
        key_version: str | Matching
        key_version_ocid: str | Matching
        kms_arn: str | Matching
        kms_key_location: str | Matching
        kms_key_name: str | Matching
        kms_key_ring_name: str | Matching
        kms_key_version: str | Matching
        kms_project_id: str | Matching
        name: str | Matching
        purpose: Literal["ekm", "psp_decryption"] | Matching
        region: str | Matching
        role_arn: str | Matching
        tenant_id: str | Matching
        type: Literal["aws", "gcp", "azure", "oci"] | Matching
        vault_ocid: str | Matching
        vault_uri: str | Matching
        workload_identity_pool_id: str | Matching
        workload_identity_project_number: str | Matching
        workload_identity_provider_id: str | Matching

    class AdminOrganizationExternalStorageCreateConditions(CallConditions, total=False):
        project_id: str | Matching
        provider: object

    class AdminOrganizationProjectsApiKeysUpdateConditions(CallConditions, total=False):
        expires_in_seconds: int | Matching
        scopes: object

    class AdminOrganizationProjectsServiceTierSettingsUpdateConditions(CallConditions, total=False):
        default: Literal["standard", "fast", "scale"] | Matching
        enabled_tiers: object

    class AdminOrganizationWorkloadIdentityProvidersCreateConditions(CallConditions, total=False):
        attribute_transformations: object
        audience: str | Matching
        description: str | Matching
        enabled: bool | Matching
        issuer: str | Matching
        name: str | Matching
        type: Literal["oidc"] | Matching
        verification: object

    class AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateConditions(
        CallConditions, total=False
    ):
        attribute_matchers: object
        description: str | Matching
        enabled: bool | Matching
        name: str | Matching
        permissions: object
        project_id: str | Matching
        service_account_id: str | Matching

    class AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateConditions(
        CallConditions, total=False
    ):
        attribute_matchers: object
        description: str | None | Matching
        enabled: bool | Matching
        name: str | None | Matching
        permissions: object

    class AdminOrganizationWorkloadIdentityProvidersUpdateConditions(CallConditions, total=False):
        attribute_transformations: object
        audience: str | Matching
        description: str | None | Matching
        enabled: bool | Matching
        issuer: str | Matching
        name: str | Matching
        verification: object

    class AssignGroupRoleConditions(CallConditions, total=False):
        role_id: str | Matching

    class AssignProjectGroupRoleConditions(CallConditions, total=False):
        role_id: str | Matching

    class AssignProjectUserRoleConditions(CallConditions, total=False):
        role_id: str | Matching

    class AssignUserRoleConditions(CallConditions, total=False):
        role_id: str | Matching

    class CreateGroupConditions(CallConditions, total=False):
        name: str | Matching

    class CreateOrganizationSpendAlertConditions(CallConditions, total=False):
        currency: Literal["USD"] | Matching
        interval: Literal["month"] | Matching
        notification_channel: object
        threshold_amount: int | Matching

    class CreateProjectConditions(CallConditions, total=False):
        external_key_id: str | None | Matching
        geography: str | None | Matching
        name: str | Matching
        residency: PublicProjectResidency | None | Matching

    class CreateProjectRoleConditions(CallConditions, total=False):
        description: str | None | Matching
        permissions: object
        role_name: str | Matching

    class CreateProjectServiceAccountConditions(CallConditions, total=False):
        create_service_account_only: bool | None | Matching
        expires_in_seconds: int | None | Matching
        name: str | Matching

    class CreateProjectSpendAlertConditions(CallConditions, total=False):
        currency: Literal["USD"] | Matching
        interval: Literal["month"] | Matching
        notification_channel: object
        threshold_amount: int | Matching

    class CreateProjectUserConditions(CallConditions, total=False):
        email: str | None | Matching
        role: str | Matching
        user_id: str | None | Matching

    class CreateRoleConditions(CallConditions, total=False):
        description: str | None | Matching
        permissions: object
        role_name: str | Matching

    class DeactivateOrganizationCertificatesConditions(CallConditions, total=False):
        certificate_ids: object

    class DeactivateProjectCertificatesConditions(CallConditions, total=False):
        certificate_ids: object

    class InviteUserConditions(CallConditions, total=False):
        email: str | Matching
        projects: object
        role: Literal["reader", "owner"] | Matching

    class ModifyProjectConditions(CallConditions, total=False):
        external_key_id: str | None | Matching
        geography: str | None | Matching
        name: str | None | Matching

    class ModifyProjectUserConditions(CallConditions, total=False):
        role: str | None | Matching

    class ModifyUserConditions(CallConditions, total=False):
        developer_persona: str | None | Matching
        role: str | None | Matching
        role_id: str | None | Matching
        technical_level: str | None | Matching

    class ModifyCertificateConditions(CallConditions, total=False):
        name: str | Matching

    class UpdateGroupConditions(CallConditions, total=False):
        name: str | Matching

    class UpdateOrganizationDataRetentionConditions(CallConditions, total=False):
        retention_type: (
            Literal[
                "zero_data_retention",
                "modified_abuse_monitoring",
                "enhanced_zero_data_retention",
                "enhanced_modified_abuse_monitoring",
            ]
            | Matching
        )

    class UpdateOrganizationSpendAlertConditions(CallConditions, total=False):
        currency: Literal["USD"] | Matching
        interval: Literal["month"] | Matching
        notification_channel: object
        threshold_amount: int | Matching

    class UpdateProjectDataRetentionConditions(CallConditions, total=False):
        retention_type: (
            Literal[
                "organization_default",
                "none",
                "zero_data_retention",
                "modified_abuse_monitoring",
                "enhanced_zero_data_retention",
                "enhanced_modified_abuse_monitoring",
            ]
            | Matching
        )

    class UpdateProjectHostedToolPermissionsConditions(CallConditions, total=False):
        code_interpreter: object
        file_search: object
        image_generation: object
        mcp: object
        web_search: object

    class UpdateProjectModelPermissionsConditions(CallConditions, total=False):
        mode: Literal["allow_list", "deny_list"] | Matching
        model_ids: object

    class UpdateProjectRateLimitsConditions(CallConditions, total=False):
        batch_1_day_max_input_tokens: int | Matching
        max_audio_megabytes_per_1_minute: int | Matching
        max_images_per_1_minute: int | Matching
        max_requests_per_1_day: int | Matching
        max_requests_per_1_minute: int | Matching
        max_tokens_per_1_minute: int | Matching

    class UpdateProjectRoleConditions(CallConditions, total=False):
        description: str | None | Matching
        permissions: object
        role_name: str | None | Matching

    class UpdateProjectServiceAccountConditions(CallConditions, total=False):
        name: str | Matching
        role: Literal["member", "owner"] | Matching

    class UpdateProjectSpendAlertConditions(CallConditions, total=False):
        currency: Literal["USD"] | Matching
        interval: Literal["month"] | Matching
        notification_channel: object
        threshold_amount: int | Matching

    class UpdateRoleConditions(CallConditions, total=False):
        description: str | None | Matching
        permissions: object
        role_name: str | None | Matching

    class UploadCertificateConditions(CallConditions, total=False):
        certificate: str | Matching
        name: str | Matching


class CreateanAPIkeyforaserviceaccountRoute(
    Route[
        "ServiceAccountApiKeyBodyPartial",
        "openai.types.admin.organization.projects.service_accounts.APIKeyCreateResponse",
        "CreateProjectServiceAccountApiKeyBody",
    ]
):
    """`admin.organization.projects.service_accounts.api_keys.create`: POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/subresources/api_keys/methods/create
    """

    _operation_id = "CreateanAPIkeyforaserviceaccount"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ServiceAccountApiKeyBodyPartial = ...,
            /,
            **fields: Unpack[ServiceAccountApiKeyBodyPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateProjectServiceAccountApiKeyBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateanAPIkeyforaserviceaccountConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateProjectServiceAccountApiKeyBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateanAPIkeyforaserviceaccountConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateProjectServiceAccountApiKeyBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateanAPIkeyforaserviceaccountConditions],
        ) -> None: ...


class DeleteorganizationspendlimitRoute(
    Route[
        "OrganizationSpendLimitDeletedResourcePartial",
        "openai.types.admin.organization.OrganizationSpendLimitDeleted",
        "None",
    ]
):
    """`admin.organization.spend_limit.delete`: DELETE /organization/spend_limit.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_limit/methods/delete
    """

    _operation_id = "Deleteorganizationspendlimit"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationSpendLimitDeletedResourcePartial = ...,
            /,
            **fields: Unpack[OrganizationSpendLimitDeletedResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteprojectspendlimitRoute(
    Route[
        "ProjectSpendLimitDeletedResourcePartial",
        "openai.types.admin.organization.projects.ProjectSpendLimitDeleted",
        "None",
    ]
):
    """`admin.organization.projects.spend_limit.delete`: DELETE /organization/projects/{project_id}/spend_limit.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_limit/methods/delete
    """

    _operation_id = "Deleteprojectspendlimit"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectSpendLimitDeletedResourcePartial = ...,
            /,
            **fields: Unpack[ProjectSpendLimitDeletedResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetorganizationspendlimitRoute(
    Route[
        "OrganizationSpendLimitResourcePartial",
        "openai.types.admin.organization.OrganizationSpendLimit",
        "None",
    ]
):
    """`admin.organization.spend_limit.retrieve`: GET /organization/spend_limit.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_limit/methods/retrieve
    """

    _operation_id = "Getorganizationspendlimit"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationSpendLimitResourcePartial = ...,
            /,
            **fields: Unpack[OrganizationSpendLimitResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetprojectspendlimitRoute(
    Route[
        "ProjectSpendLimitResourcePartial",
        "openai.types.admin.organization.projects.ProjectSpendLimit",
        "None",
    ]
):
    """`admin.organization.projects.spend_limit.retrieve`: GET /organization/projects/{project_id}/spend_limit.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_limit/methods/retrieve
    """

    _operation_id = "Getprojectspendlimit"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectSpendLimitResourcePartial = ...,
            /,
            **fields: Unpack[ProjectSpendLimitResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UpdateorganizationspendlimitRoute(
    Route[
        "OrganizationSpendLimitResourcePartial",
        "openai.types.admin.organization.OrganizationSpendLimit",
        "UpdateOrganizationSpendLimitBody",
    ]
):
    """`admin.organization.spend_limit.update`: POST /organization/spend_limit.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_limit/methods/update
    """

    _operation_id = "Updateorganizationspendlimit"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationSpendLimitResourcePartial = ...,
            /,
            **fields: Unpack[OrganizationSpendLimitResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[UpdateOrganizationSpendLimitBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateorganizationspendlimitConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UpdateOrganizationSpendLimitBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateorganizationspendlimitConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UpdateOrganizationSpendLimitBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateorganizationspendlimitConditions],
        ) -> None: ...


class UpdateprojectspendlimitRoute(
    Route[
        "ProjectSpendLimitResourcePartial",
        "openai.types.admin.organization.projects.ProjectSpendLimit",
        "UpdateProjectSpendLimitBody",
    ]
):
    """`admin.organization.projects.spend_limit.update`: POST /organization/projects/{project_id}/spend_limit.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_limit/methods/update
    """

    _operation_id = "Updateprojectspendlimit"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectSpendLimitResourcePartial = ...,
            /,
            **fields: Unpack[ProjectSpendLimitResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[UpdateProjectSpendLimitBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateprojectspendlimitConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UpdateProjectSpendLimitBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateprojectspendlimitConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UpdateProjectSpendLimitBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateprojectspendlimitConditions],
        ) -> None: ...


class ActivateOrganizationCertificatesRoute(
    Route[
        "OrganizationCertificateActivationResponsePartial",
        "openai.pagination.SyncPage[openai.types.admin.organization.CertificateActivateResponse] | openai.pagination.AsyncPage[openai.types.admin.organization.CertificateActivateResponse]",
        "ToggleCertificatesRequest",
    ]
):
    """`admin.organization.certificates.activate`: POST /organization/certificates/activate.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/activate
    """

    _operation_id = "activateOrganizationCertificates"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationCertificateActivationResponsePartial = ...,
            /,
            **fields: Unpack[OrganizationCertificateActivationResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ToggleCertificatesRequest]], object] | None = None,
            /,
            **conditions: Unpack[ActivateOrganizationCertificatesConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ToggleCertificatesRequest]], object] | None = None,
            /,
            **conditions: Unpack[ActivateOrganizationCertificatesConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ToggleCertificatesRequest]], object] | None = None,
            /,
            **conditions: Unpack[ActivateOrganizationCertificatesConditions],
        ) -> None: ...


class ActivateProjectCertificatesRoute(
    Route[
        "OrganizationProjectCertificateActivationResponsePartial",
        "openai.pagination.SyncPage[openai.types.admin.organization.projects.CertificateActivateResponse] | openai.pagination.AsyncPage[openai.types.admin.organization.projects.CertificateActivateResponse]",
        "ToggleCertificatesRequest",
    ]
):
    """`admin.organization.projects.certificates.activate`: POST /organization/projects/{project_id}/certificates/activate.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/certificates/methods/activate
    """

    _operation_id = "activateProjectCertificates"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationProjectCertificateActivationResponsePartial = ...,
            /,
            **fields: Unpack[OrganizationProjectCertificateActivationResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ToggleCertificatesRequest]], object] | None = None,
            /,
            **conditions: Unpack[ActivateProjectCertificatesConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ToggleCertificatesRequest]], object] | None = None,
            /,
            **conditions: Unpack[ActivateProjectCertificatesConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ToggleCertificatesRequest]], object] | None = None,
            /,
            **conditions: Unpack[ActivateProjectCertificatesConditions],
        ) -> None: ...


class AddGroupUserRoute(
    Route[
        "GroupUserAssignmentPartial",
        "openai.types.admin.organization.groups.UserCreateResponse",
        "CreateGroupUserBody",
    ]
):
    """`admin.organization.groups.users.create`: POST /organization/groups/{group_id}/users.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/users/methods/create
    """

    _operation_id = "add-group-user"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: GroupUserAssignmentPartial = ...,
            /,
            **fields: Unpack[GroupUserAssignmentPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateGroupUserBody]], object] | None = None,
            /,
            **conditions: Unpack[AddGroupUserConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateGroupUserBody]], object] | None = None,
            /,
            **conditions: Unpack[AddGroupUserConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateGroupUserBody]], object] | None = None,
            /,
            **conditions: Unpack[AddGroupUserConditions],
        ) -> None: ...


class AddProjectGroupRoute(
    Route[
        "ProjectGroupPartial",
        "openai.types.admin.organization.projects.ProjectGroup",
        "InviteProjectGroupBody",
    ]
):
    """`admin.organization.projects.groups.create`: POST /organization/projects/{project_id}/groups.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/methods/create
    """

    _operation_id = "add-project-group"

    if TYPE_CHECKING:

        def respond(
            self, answer: ProjectGroupPartial = ..., /, **fields: Unpack[ProjectGroupPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[InviteProjectGroupBody]], object] | None = None,
            /,
            **conditions: Unpack[AddProjectGroupConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[InviteProjectGroupBody]], object] | None = None,
            /,
            **conditions: Unpack[AddProjectGroupConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[InviteProjectGroupBody]], object] | None = None,
            /,
            **conditions: Unpack[AddProjectGroupConditions],
        ) -> None: ...


class AdminApiKeysCreateRoute(
    Route[
        "AdminApiKeyCreateResponsePartial",
        "openai.types.admin.organization.AdminAPIKeyCreateResponse",
        "AdminApiKeysCreateRequest",
    ]
):
    """`admin.organization.admin_api_keys.create`: POST /organization/admin_api_keys.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/create
    """

    _operation_id = "admin-api-keys-create"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AdminApiKeyCreateResponsePartial = ...,
            /,
            **fields: Unpack[AdminApiKeyCreateResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[AdminApiKeysCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[AdminApiKeysCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[AdminApiKeysCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[AdminApiKeysCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[AdminApiKeysCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[AdminApiKeysCreateConditions],
        ) -> None: ...


class AdminApiKeysDeleteRoute(
    Route[
        "AdminApiKeysDeleteResponsePartial",
        "openai.types.admin.organization.AdminAPIKeyDeleteResponse",
        "None",
    ]
):
    """`admin.organization.admin_api_keys.delete`: DELETE /organization/admin_api_keys/{key_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/delete
    """

    _operation_id = "admin-api-keys-delete"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AdminApiKeysDeleteResponsePartial = ...,
            /,
            **fields: Unpack[AdminApiKeysDeleteResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminApiKeysGetRoute(
    Route["AdminApiKeyPartial", "openai.types.admin.organization.AdminAPIKey", "None"]
):
    """`admin.organization.admin_api_keys.retrieve`: GET /organization/admin_api_keys/{key_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/retrieve
    """

    _operation_id = "admin-api-keys-get"

    if TYPE_CHECKING:

        def respond(
            self, answer: AdminApiKeyPartial = ..., /, **fields: Unpack[AdminApiKeyPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminApiKeysListRoute(
    Route[
        "ApiKeyListPartial",
        "openai.pagination.SyncCursorPage[openai.types.admin.organization.AdminAPIKey] | openai.pagination.AsyncCursorPage[openai.types.admin.organization.AdminAPIKey]",
        "None",
    ]
):
    """`admin.organization.admin_api_keys.list`: GET /organization/admin_api_keys.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/list
    """

    _operation_id = "admin-api-keys-list"

    if TYPE_CHECKING:

        def respond(
            self, answer: ApiKeyListPartial = ..., /, **fields: Unpack[ApiKeyListPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationExternalKeysCreateRoute(
    Route[
        "ExternalKeyPartial",
        "openai.types.admin.organization.ExternalKey",
        "AdminOrganizationExternalKeysCreateRequest",
    ]
):
    """`admin.organization.external_keys.create`: POST /organization/external_keys.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/create
    """

    _operation_id = "adminOrganizationExternalKeysCreate"

    if TYPE_CHECKING:

        def respond(
            self, answer: ExternalKeyPartial = ..., /, **fields: Unpack[ExternalKeyPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[AdminOrganizationExternalKeysCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationExternalKeysCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[AdminOrganizationExternalKeysCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationExternalKeysCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[AdminOrganizationExternalKeysCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationExternalKeysCreateConditions],
        ) -> None: ...


class AdminOrganizationExternalKeysDeleteRoute(
    Route["ExternalKeyPartial", "openai.types.admin.organization.ExternalKey", "None"]
):
    """`admin.organization.external_keys.delete`: DELETE /organization/external_keys/{external_key_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/delete
    """

    _operation_id = "adminOrganizationExternalKeysDelete"

    if TYPE_CHECKING:

        def respond(
            self, answer: ExternalKeyPartial = ..., /, **fields: Unpack[ExternalKeyPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationExternalKeysListRoute(
    Route[
        "AdminOrganizationExternalKeysListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.admin.organization.ExternalKey] | openai.pagination.AsyncCursorPage[openai.types.admin.organization.ExternalKey]",
        "None",
    ]
):
    """`admin.organization.external_keys.list`: GET /organization/external_keys.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/list
    """

    _operation_id = "adminOrganizationExternalKeysList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AdminOrganizationExternalKeysListResponsePartial = ...,
            /,
            **fields: Unpack[AdminOrganizationExternalKeysListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationExternalKeysRetrieveRoute(
    Route["ExternalKeyPartial", "openai.types.admin.organization.ExternalKey", "None"]
):
    """`admin.organization.external_keys.retrieve`: GET /organization/external_keys/{external_key_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/retrieve
    """

    _operation_id = "adminOrganizationExternalKeysRetrieve"

    if TYPE_CHECKING:

        def respond(
            self, answer: ExternalKeyPartial = ..., /, **fields: Unpack[ExternalKeyPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationExternalKeysValidateRoute(
    Route[
        "ExternalKeyValidateResponsePartial",
        "openai.types.admin.organization.ExternalKeyValidateResponse",
        "None",
    ]
):
    """`admin.organization.external_keys.validate`: POST /organization/external_keys/{external_key_id}/validate.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/validate
    """

    _operation_id = "adminOrganizationExternalKeysValidate"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ExternalKeyValidateResponsePartial = ...,
            /,
            **fields: Unpack[ExternalKeyValidateResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationExternalStorageCreateRoute(
    Route[
        "ExternalStorageConfigurationPartial",
        "openai.types.admin.organization.ExternalStorageConfiguration",
        "AdminOrganizationExternalStorageCreateRequest",
    ]
):
    """`admin.organization.external_storage.create`: POST /organization/external_storage.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/create
    """

    _operation_id = "adminOrganizationExternalStorageCreate"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ExternalStorageConfigurationPartial = ...,
            /,
            **fields: Unpack[ExternalStorageConfigurationPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[AdminOrganizationExternalStorageCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationExternalStorageCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[AdminOrganizationExternalStorageCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationExternalStorageCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[AdminOrganizationExternalStorageCreateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationExternalStorageCreateConditions],
        ) -> None: ...


class AdminOrganizationExternalStorageDeleteRoute(
    Route[
        "ExternalStorageDeletedPartial",
        "openai.types.admin.organization.ExternalStorageDeleted",
        "None",
    ]
):
    """`admin.organization.external_storage.delete`: DELETE /organization/external_storage/{external_storage_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/delete
    """

    _operation_id = "adminOrganizationExternalStorageDelete"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ExternalStorageDeletedPartial = ...,
            /,
            **fields: Unpack[ExternalStorageDeletedPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationExternalStorageListRoute(
    Route[
        "AdminOrganizationExternalStorageListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.admin.organization.ExternalStorageConfiguration] | openai.pagination.AsyncCursorPage[openai.types.admin.organization.ExternalStorageConfiguration]",
        "None",
    ]
):
    """`admin.organization.external_storage.list`: GET /organization/external_storage.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/list
    """

    _operation_id = "adminOrganizationExternalStorageList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AdminOrganizationExternalStorageListResponsePartial = ...,
            /,
            **fields: Unpack[AdminOrganizationExternalStorageListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationExternalStorageRetrieveRoute(
    Route[
        "ExternalStorageConfigurationPartial",
        "openai.types.admin.organization.ExternalStorageConfiguration",
        "None",
    ]
):
    """`admin.organization.external_storage.retrieve`: GET /organization/external_storage/{external_storage_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/retrieve
    """

    _operation_id = "adminOrganizationExternalStorageRetrieve"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ExternalStorageConfigurationPartial = ...,
            /,
            **fields: Unpack[ExternalStorageConfigurationPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationExternalStorageValidateRoute(
    Route[
        "ExternalStorageConfigurationPartial",
        "openai.types.admin.organization.ExternalStorageConfiguration",
        "None",
    ]
):
    """`admin.organization.external_storage.validate`: POST /organization/external_storage/{external_storage_id}/validate.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/validate
    """

    _operation_id = "adminOrganizationExternalStorageValidate"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ExternalStorageConfigurationPartial = ...,
            /,
            **fields: Unpack[ExternalStorageConfigurationPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationProjectsApiKeysUpdateRoute(
    Route[
        "ProjectAPIKeyPartial",
        "openai.types.admin.organization.projects.ProjectAPIKey",
        "AdminOrganizationProjectsApiKeysUpdateRequest",
    ]
):
    """`admin.organization.projects.api_keys.update`: POST /organization/projects/{project_id}/api_keys/{api_key_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/update
    """

    _operation_id = "adminOrganizationProjectsApiKeysUpdate"

    if TYPE_CHECKING:

        def respond(
            self, answer: ProjectAPIKeyPartial = ..., /, **fields: Unpack[ProjectAPIKeyPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[AdminOrganizationProjectsApiKeysUpdateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationProjectsApiKeysUpdateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[AdminOrganizationProjectsApiKeysUpdateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationProjectsApiKeysUpdateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[AdminOrganizationProjectsApiKeysUpdateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationProjectsApiKeysUpdateConditions],
        ) -> None: ...


class AdminOrganizationProjectsServiceTierSettingsRetrieveRoute(
    Route[
        "ProjectServiceTierSettingsPartial",
        "openai.types.admin.organization.projects.ProjectServiceTierSettings",
        "None",
    ]
):
    """`admin.organization.projects.service_tier_settings.retrieve`: GET /organization/projects/{project_id}/service_tier_settings.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_tier_settings/methods/retrieve
    """

    _operation_id = "adminOrganizationProjectsServiceTierSettingsRetrieve"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectServiceTierSettingsPartial = ...,
            /,
            **fields: Unpack[ProjectServiceTierSettingsPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationProjectsServiceTierSettingsUpdateRoute(
    Route[
        "ProjectServiceTierSettingsPartial",
        "openai.types.admin.organization.projects.ProjectServiceTierSettings",
        "AdminOrganizationProjectsServiceTierSettingsUpdateRequest",
    ]
):
    """`admin.organization.projects.service_tier_settings.update`: POST /organization/projects/{project_id}/service_tier_settings.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_tier_settings/methods/update
    """

    _operation_id = "adminOrganizationProjectsServiceTierSettingsUpdate"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectServiceTierSettingsPartial = ...,
            /,
            **fields: Unpack[ProjectServiceTierSettingsPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[
                [Call[AdminOrganizationProjectsServiceTierSettingsUpdateRequest]], object
            ]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationProjectsServiceTierSettingsUpdateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[
                [Call[AdminOrganizationProjectsServiceTierSettingsUpdateRequest]], object
            ]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationProjectsServiceTierSettingsUpdateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[
                [Call[AdminOrganizationProjectsServiceTierSettingsUpdateRequest]], object
            ]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationProjectsServiceTierSettingsUpdateConditions],
        ) -> None: ...


class AdminOrganizationUsageDecisionsRoute(
    Route[
        "UsageDecisionsResponsePartial",
        "openai.types.admin.organization.UsageDecisionsResponse",
        "None",
    ]
):
    """`admin.organization.usage.decisions`: GET /organization/usage/decisions.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/decisions
    """

    _operation_id = "adminOrganizationUsageDecisions"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: UsageDecisionsResponsePartial = ...,
            /,
            **fields: Unpack[UsageDecisionsResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationWorkloadIdentityProvidersCreateRoute(
    Route[
        "WorkloadIdentityProviderPartial",
        "openai.types.admin.organization.WorkloadIdentityProvider",
        "AdminOrganizationWorkloadIdentityProvidersCreateRequest",
    ]
):
    """`admin.organization.workload_identity_providers.create`: POST /organization/workload_identity_providers.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/create
    """

    _operation_id = "adminOrganizationWorkloadIdentityProvidersCreate"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: WorkloadIdentityProviderPartial = ...,
            /,
            **fields: Unpack[WorkloadIdentityProviderPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[
                [Call[AdminOrganizationWorkloadIdentityProvidersCreateRequest]], object
            ]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationWorkloadIdentityProvidersCreateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[
                [Call[AdminOrganizationWorkloadIdentityProvidersCreateRequest]], object
            ]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationWorkloadIdentityProvidersCreateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[
                [Call[AdminOrganizationWorkloadIdentityProvidersCreateRequest]], object
            ]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationWorkloadIdentityProvidersCreateConditions],
        ) -> None: ...


class AdminOrganizationWorkloadIdentityProvidersDeleteRoute(
    Route[
        "WorkloadIdentityProviderDeletedPartial",
        "openai.types.admin.organization.WorkloadIdentityProviderDeleted",
        "None",
    ]
):
    """`admin.organization.workload_identity_providers.delete`: DELETE /organization/workload_identity_providers/{workload_identity_provider_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/delete
    """

    _operation_id = "adminOrganizationWorkloadIdentityProvidersDelete"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: WorkloadIdentityProviderDeletedPartial = ...,
            /,
            **fields: Unpack[WorkloadIdentityProviderDeletedPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRoute(
    Route[
        "FederationRulePartial",
        "openai.types.admin.organization.workload_identity_providers.FederationRule",
        "AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequest",
    ]
):
    """`admin.organization.workload_identity_providers.federation_rules.create`: POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/create
    """

    _operation_id = "adminOrganizationWorkloadIdentityProvidersFederationRulesCreate"

    if TYPE_CHECKING:

        def respond(
            self, answer: FederationRulePartial = ..., /, **fields: Unpack[FederationRulePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[
                [Call[AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequest]],
                object,
            ]
            | None = None,
            /,
            **conditions: Unpack[
                AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateConditions
            ],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[
                [Call[AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequest]],
                object,
            ]
            | None = None,
            /,
            **conditions: Unpack[
                AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateConditions
            ],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[
                [Call[AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequest]],
                object,
            ]
            | None = None,
            /,
            **conditions: Unpack[
                AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateConditions
            ],
        ) -> None: ...


class AdminOrganizationWorkloadIdentityProvidersFederationRulesDeleteRoute(
    Route[
        "FederationRuleDeletedPartial",
        "openai.types.admin.organization.workload_identity_providers.FederationRuleDeleted",
        "None",
    ]
):
    """`admin.organization.workload_identity_providers.federation_rules.delete`: DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/delete
    """

    _operation_id = "adminOrganizationWorkloadIdentityProvidersFederationRulesDelete"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: FederationRuleDeletedPartial = ...,
            /,
            **fields: Unpack[FederationRuleDeletedPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationWorkloadIdentityProvidersFederationRulesListRoute(
    Route[
        "AdminOrganizationWorkloadIdentityProvidersFederationRulesListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.admin.organization.workload_identity_providers.FederationRule] | openai.pagination.AsyncCursorPage[openai.types.admin.organization.workload_identity_providers.FederationRule]",
        "None",
    ]
):
    """`admin.organization.workload_identity_providers.federation_rules.list`: GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/list
    """

    _operation_id = "adminOrganizationWorkloadIdentityProvidersFederationRulesList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AdminOrganizationWorkloadIdentityProvidersFederationRulesListResponsePartial = ...,
            /,
            **fields: Unpack[
                AdminOrganizationWorkloadIdentityProvidersFederationRulesListResponsePartial
            ],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationWorkloadIdentityProvidersFederationRulesRetrieveRoute(
    Route[
        "FederationRulePartial",
        "openai.types.admin.organization.workload_identity_providers.FederationRule",
        "None",
    ]
):
    """`admin.organization.workload_identity_providers.federation_rules.retrieve`: GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/retrieve
    """

    _operation_id = "adminOrganizationWorkloadIdentityProvidersFederationRulesRetrieve"

    if TYPE_CHECKING:

        def respond(
            self, answer: FederationRulePartial = ..., /, **fields: Unpack[FederationRulePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRoute(
    Route[
        "FederationRulePartial",
        "openai.types.admin.organization.workload_identity_providers.FederationRule",
        "AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequest",
    ]
):
    """`admin.organization.workload_identity_providers.federation_rules.update`: POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/update
    """

    _operation_id = "adminOrganizationWorkloadIdentityProvidersFederationRulesUpdate"

    if TYPE_CHECKING:

        def respond(
            self, answer: FederationRulePartial = ..., /, **fields: Unpack[FederationRulePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[
                [Call[AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequest]],
                object,
            ]
            | None = None,
            /,
            **conditions: Unpack[
                AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateConditions
            ],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[
                [Call[AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequest]],
                object,
            ]
            | None = None,
            /,
            **conditions: Unpack[
                AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateConditions
            ],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[
                [Call[AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequest]],
                object,
            ]
            | None = None,
            /,
            **conditions: Unpack[
                AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateConditions
            ],
        ) -> None: ...


class AdminOrganizationWorkloadIdentityProvidersListRoute(
    Route[
        "AdminOrganizationWorkloadIdentityProvidersListResponsePartial",
        "openai.pagination.SyncCursorPage[openai.types.admin.organization.WorkloadIdentityProvider] | openai.pagination.AsyncCursorPage[openai.types.admin.organization.WorkloadIdentityProvider]",
        "None",
    ]
):
    """`admin.organization.workload_identity_providers.list`: GET /organization/workload_identity_providers.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/list
    """

    _operation_id = "adminOrganizationWorkloadIdentityProvidersList"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AdminOrganizationWorkloadIdentityProvidersListResponsePartial = ...,
            /,
            **fields: Unpack[AdminOrganizationWorkloadIdentityProvidersListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationWorkloadIdentityProvidersRetrieveRoute(
    Route[
        "WorkloadIdentityProviderPartial",
        "openai.types.admin.organization.WorkloadIdentityProvider",
        "None",
    ]
):
    """`admin.organization.workload_identity_providers.retrieve`: GET /organization/workload_identity_providers/{workload_identity_provider_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/retrieve
    """

    _operation_id = "adminOrganizationWorkloadIdentityProvidersRetrieve"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: WorkloadIdentityProviderPartial = ...,
            /,
            **fields: Unpack[WorkloadIdentityProviderPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminOrganizationWorkloadIdentityProvidersUpdateRoute(
    Route[
        "WorkloadIdentityProviderPartial",
        "openai.types.admin.organization.WorkloadIdentityProvider",
        "AdminOrganizationWorkloadIdentityProvidersUpdateRequest",
    ]
):
    """`admin.organization.workload_identity_providers.update`: POST /organization/workload_identity_providers/{workload_identity_provider_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/update
    """

    _operation_id = "adminOrganizationWorkloadIdentityProvidersUpdate"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: WorkloadIdentityProviderPartial = ...,
            /,
            **fields: Unpack[WorkloadIdentityProviderPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[
                [Call[AdminOrganizationWorkloadIdentityProvidersUpdateRequest]], object
            ]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationWorkloadIdentityProvidersUpdateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[
                [Call[AdminOrganizationWorkloadIdentityProvidersUpdateRequest]], object
            ]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationWorkloadIdentityProvidersUpdateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[
                [Call[AdminOrganizationWorkloadIdentityProvidersUpdateRequest]], object
            ]
            | None = None,
            /,
            **conditions: Unpack[AdminOrganizationWorkloadIdentityProvidersUpdateConditions],
        ) -> None: ...


class ArchiveProjectRoute(
    Route["ProjectPartial", "openai.types.admin.organization.Project", "None"]
):
    """`admin.organization.projects.archive`: POST /organization/projects/{project_id}/archive.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/archive
    """

    _operation_id = "archive-project"

    if TYPE_CHECKING:

        def respond(
            self, answer: ProjectPartial = ..., /, **fields: Unpack[ProjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AssignGroupRoleRoute(
    Route[
        "GroupRoleAssignmentPartial",
        "openai.types.admin.organization.groups.RoleCreateResponse",
        "PublicAssignOrganizationGroupRoleBody",
    ]
):
    """`admin.organization.groups.roles.create`: POST /organization/groups/{group_id}/roles.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/roles/methods/create
    """

    _operation_id = "assign-group-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: GroupRoleAssignmentPartial = ...,
            /,
            **fields: Unpack[GroupRoleAssignmentPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[PublicAssignOrganizationGroupRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[AssignGroupRoleConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[PublicAssignOrganizationGroupRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[AssignGroupRoleConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[PublicAssignOrganizationGroupRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[AssignGroupRoleConditions],
        ) -> None: ...


class AssignProjectGroupRoleRoute(
    Route[
        "GroupRoleAssignmentPartial",
        "openai.types.admin.organization.projects.groups.RoleCreateResponse",
        "PublicAssignOrganizationGroupRoleBody",
    ]
):
    """`admin.organization.projects.groups.roles.create`: POST /projects/{project_id}/groups/{group_id}/roles.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/subresources/roles/methods/create
    """

    _operation_id = "assign-project-group-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: GroupRoleAssignmentPartial = ...,
            /,
            **fields: Unpack[GroupRoleAssignmentPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[PublicAssignOrganizationGroupRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[AssignProjectGroupRoleConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[PublicAssignOrganizationGroupRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[AssignProjectGroupRoleConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[PublicAssignOrganizationGroupRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[AssignProjectGroupRoleConditions],
        ) -> None: ...


class AssignProjectUserRoleRoute(
    Route[
        "UserRoleAssignmentPartial",
        "openai.types.admin.organization.projects.users.RoleCreateResponse",
        "PublicAssignOrganizationGroupRoleBody",
    ]
):
    """`admin.organization.projects.users.roles.create`: POST /projects/{project_id}/users/{user_id}/roles.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/subresources/roles/methods/create
    """

    _operation_id = "assign-project-user-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: UserRoleAssignmentPartial = ...,
            /,
            **fields: Unpack[UserRoleAssignmentPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[PublicAssignOrganizationGroupRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[AssignProjectUserRoleConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[PublicAssignOrganizationGroupRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[AssignProjectUserRoleConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[PublicAssignOrganizationGroupRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[AssignProjectUserRoleConditions],
        ) -> None: ...


class AssignUserRoleRoute(
    Route[
        "UserRoleAssignmentPartial",
        "openai.types.admin.organization.users.RoleCreateResponse",
        "PublicAssignOrganizationGroupRoleBody",
    ]
):
    """`admin.organization.users.roles.create`: POST /organization/users/{user_id}/roles.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/subresources/roles/methods/create
    """

    _operation_id = "assign-user-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: UserRoleAssignmentPartial = ...,
            /,
            **fields: Unpack[UserRoleAssignmentPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[PublicAssignOrganizationGroupRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[AssignUserRoleConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[PublicAssignOrganizationGroupRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[AssignUserRoleConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[PublicAssignOrganizationGroupRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[AssignUserRoleConditions],
        ) -> None: ...


class CreateGroupRoute(
    Route["GroupResponsePartial", "openai.types.admin.organization.Group", "CreateGroupBody"]
):
    """`admin.organization.groups.create`: POST /organization/groups.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/create
    """

    _operation_id = "create-group"

    if TYPE_CHECKING:

        def respond(
            self, answer: GroupResponsePartial = ..., /, **fields: Unpack[GroupResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateGroupBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateGroupConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateGroupBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateGroupConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateGroupBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateGroupConditions],
        ) -> None: ...


class CreateOrganizationSpendAlertRoute(
    Route[
        "OrganizationSpendAlertPartial",
        "openai.types.admin.organization.OrganizationSpendAlert",
        "CreateSpendAlertBody",
    ]
):
    """`admin.organization.spend_alerts.create`: POST /organization/spend_alerts.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/create
    """

    _operation_id = "create-organization-spend-alert"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationSpendAlertPartial = ...,
            /,
            **fields: Unpack[OrganizationSpendAlertPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateSpendAlertBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateOrganizationSpendAlertConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateSpendAlertBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateOrganizationSpendAlertConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateSpendAlertBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateOrganizationSpendAlertConditions],
        ) -> None: ...


class CreateProjectRoute(
    Route["ProjectPartial", "openai.types.admin.organization.Project", "ProjectCreateRequest"]
):
    """`admin.organization.projects.create`: POST /organization/projects.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/create
    """

    _operation_id = "create-project"

    if TYPE_CHECKING:

        def respond(
            self, answer: ProjectPartial = ..., /, **fields: Unpack[ProjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ProjectCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ProjectCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ProjectCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectConditions],
        ) -> None: ...


class CreateProjectRoleRoute(
    Route["RolePartial", "openai.types.admin.organization.Role", "PublicCreateOrganizationRoleBody"]
):
    """`admin.organization.projects.roles.create`: POST /projects/{project_id}/roles.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/create
    """

    _operation_id = "create-project-role"

    if TYPE_CHECKING:

        def respond(self, answer: RolePartial = ..., /, **fields: Unpack[RolePartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[PublicCreateOrganizationRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectRoleConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[PublicCreateOrganizationRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectRoleConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[PublicCreateOrganizationRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectRoleConditions],
        ) -> None: ...


class CreateProjectServiceAccountRoute(
    Route[
        "ProjectServiceAccountCreateResponsePartial",
        "openai.types.admin.organization.projects.ServiceAccountCreateResponse",
        "ProjectServiceAccountCreateRequest",
    ]
):
    """`admin.organization.projects.service_accounts.create`: POST /organization/projects/{project_id}/service_accounts.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/create
    """

    _operation_id = "create-project-service-account"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectServiceAccountCreateResponsePartial = ...,
            /,
            **fields: Unpack[ProjectServiceAccountCreateResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ProjectServiceAccountCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectServiceAccountConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ProjectServiceAccountCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectServiceAccountConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ProjectServiceAccountCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectServiceAccountConditions],
        ) -> None: ...


class CreateProjectSpendAlertRoute(
    Route[
        "ProjectSpendAlertPartial",
        "openai.types.admin.organization.projects.ProjectSpendAlert",
        "CreateSpendAlertBody",
    ]
):
    """`admin.organization.projects.spend_alerts.create`: POST /organization/projects/{project_id}/spend_alerts.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/create
    """

    _operation_id = "create-project-spend-alert"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectSpendAlertPartial = ...,
            /,
            **fields: Unpack[ProjectSpendAlertPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateSpendAlertBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectSpendAlertConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateSpendAlertBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectSpendAlertConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateSpendAlertBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectSpendAlertConditions],
        ) -> None: ...


class CreateProjectUserRoute(
    Route[
        "ProjectUserPartial",
        "openai.types.admin.organization.projects.ProjectUser",
        "ProjectUserCreateRequest",
    ]
):
    """`admin.organization.projects.users.create`: POST /organization/projects/{project_id}/users.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/create
    """

    _operation_id = "create-project-user"

    if TYPE_CHECKING:

        def respond(
            self, answer: ProjectUserPartial = ..., /, **fields: Unpack[ProjectUserPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ProjectUserCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectUserConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ProjectUserCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectUserConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ProjectUserCreateRequest]], object] | None = None,
            /,
            **conditions: Unpack[CreateProjectUserConditions],
        ) -> None: ...


class CreateRoleRoute(
    Route["RolePartial", "openai.types.admin.organization.Role", "PublicCreateOrganizationRoleBody"]
):
    """`admin.organization.roles.create`: POST /organization/roles.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/roles/methods/create
    """

    _operation_id = "create-role"

    if TYPE_CHECKING:

        def respond(self, answer: RolePartial = ..., /, **fields: Unpack[RolePartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[PublicCreateOrganizationRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateRoleConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[PublicCreateOrganizationRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateRoleConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[PublicCreateOrganizationRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateRoleConditions],
        ) -> None: ...


class DeactivateOrganizationCertificatesRoute(
    Route[
        "OrganizationCertificateDeactivationResponsePartial",
        "openai.pagination.SyncPage[openai.types.admin.organization.CertificateDeactivateResponse] | openai.pagination.AsyncPage[openai.types.admin.organization.CertificateDeactivateResponse]",
        "ToggleCertificatesRequest",
    ]
):
    """`admin.organization.certificates.deactivate`: POST /organization/certificates/deactivate.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/deactivate
    """

    _operation_id = "deactivateOrganizationCertificates"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationCertificateDeactivationResponsePartial = ...,
            /,
            **fields: Unpack[OrganizationCertificateDeactivationResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ToggleCertificatesRequest]], object] | None = None,
            /,
            **conditions: Unpack[DeactivateOrganizationCertificatesConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ToggleCertificatesRequest]], object] | None = None,
            /,
            **conditions: Unpack[DeactivateOrganizationCertificatesConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ToggleCertificatesRequest]], object] | None = None,
            /,
            **conditions: Unpack[DeactivateOrganizationCertificatesConditions],
        ) -> None: ...


class DeactivateProjectCertificatesRoute(
    Route[
        "OrganizationProjectCertificateDeactivationResponsePartial",
        "openai.pagination.SyncPage[openai.types.admin.organization.projects.CertificateDeactivateResponse] | openai.pagination.AsyncPage[openai.types.admin.organization.projects.CertificateDeactivateResponse]",
        "ToggleCertificatesRequest",
    ]
):
    """`admin.organization.projects.certificates.deactivate`: POST /organization/projects/{project_id}/certificates/deactivate.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/certificates/methods/deactivate
    """

    _operation_id = "deactivateProjectCertificates"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationProjectCertificateDeactivationResponsePartial = ...,
            /,
            **fields: Unpack[OrganizationProjectCertificateDeactivationResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ToggleCertificatesRequest]], object] | None = None,
            /,
            **conditions: Unpack[DeactivateProjectCertificatesConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ToggleCertificatesRequest]], object] | None = None,
            /,
            **conditions: Unpack[DeactivateProjectCertificatesConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ToggleCertificatesRequest]], object] | None = None,
            /,
            **conditions: Unpack[DeactivateProjectCertificatesConditions],
        ) -> None: ...


class DeleteGroupRoute(
    Route[
        "GroupDeletedResourcePartial", "openai.types.admin.organization.GroupDeleteResponse", "None"
    ]
):
    """`admin.organization.groups.delete`: DELETE /organization/groups/{group_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/delete
    """

    _operation_id = "delete-group"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: GroupDeletedResourcePartial = ...,
            /,
            **fields: Unpack[GroupDeletedResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteInviteRoute(
    Route[
        "InviteDeleteResponsePartial",
        "openai.types.admin.organization.InviteDeleteResponse",
        "None",
    ]
):
    """`admin.organization.invites.delete`: DELETE /organization/invites/{invite_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/invites/methods/delete
    """

    _operation_id = "delete-invite"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: InviteDeleteResponsePartial = ...,
            /,
            **fields: Unpack[InviteDeleteResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteOrganizationSpendAlertRoute(
    Route[
        "OrganizationSpendAlertDeletedResourcePartial",
        "openai.types.admin.organization.OrganizationSpendAlertDeleted",
        "None",
    ]
):
    """`admin.organization.spend_alerts.delete`: DELETE /organization/spend_alerts/{alert_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/delete
    """

    _operation_id = "delete-organization-spend-alert"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationSpendAlertDeletedResourcePartial = ...,
            /,
            **fields: Unpack[OrganizationSpendAlertDeletedResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteProjectApiKeyRoute(
    Route[
        "ProjectApiKeyDeleteResponsePartial",
        "openai.types.admin.organization.projects.APIKeyDeleteResponse",
        "None",
    ]
):
    """`admin.organization.projects.api_keys.delete`: DELETE /organization/projects/{project_id}/api_keys/{api_key_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/delete
    """

    _operation_id = "delete-project-api-key"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectApiKeyDeleteResponsePartial = ...,
            /,
            **fields: Unpack[ProjectApiKeyDeleteResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteProjectModelPermissionsRoute(
    Route[
        "ProjectModelPermissionsDeleteResponsePartial",
        "openai.types.admin.organization.projects.ProjectModelPermissionsDeleted",
        "None",
    ]
):
    """`admin.organization.projects.model_permissions.delete`: DELETE /organization/projects/{project_id}/model_permissions.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/model_permissions/methods/delete
    """

    _operation_id = "delete-project-model-permissions"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectModelPermissionsDeleteResponsePartial = ...,
            /,
            **fields: Unpack[ProjectModelPermissionsDeleteResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteProjectRoleRoute(
    Route[
        "RoleDeletedResourcePartial",
        "openai.types.admin.organization.projects.RoleDeleteResponse",
        "None",
    ]
):
    """`admin.organization.projects.roles.delete`: DELETE /projects/{project_id}/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/delete
    """

    _operation_id = "delete-project-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: RoleDeletedResourcePartial = ...,
            /,
            **fields: Unpack[RoleDeletedResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteProjectServiceAccountRoute(
    Route[
        "ProjectServiceAccountDeleteResponsePartial",
        "openai.types.admin.organization.projects.ServiceAccountDeleteResponse",
        "None",
    ]
):
    """`admin.organization.projects.service_accounts.delete`: DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/delete
    """

    _operation_id = "delete-project-service-account"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectServiceAccountDeleteResponsePartial = ...,
            /,
            **fields: Unpack[ProjectServiceAccountDeleteResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteProjectSpendAlertRoute(
    Route[
        "ProjectSpendAlertDeletedResourcePartial",
        "openai.types.admin.organization.projects.ProjectSpendAlertDeleted",
        "None",
    ]
):
    """`admin.organization.projects.spend_alerts.delete`: DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/delete
    """

    _operation_id = "delete-project-spend-alert"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectSpendAlertDeletedResourcePartial = ...,
            /,
            **fields: Unpack[ProjectSpendAlertDeletedResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteProjectUserRoute(
    Route[
        "ProjectUserDeleteResponsePartial",
        "openai.types.admin.organization.projects.UserDeleteResponse",
        "None",
    ]
):
    """`admin.organization.projects.users.delete`: DELETE /organization/projects/{project_id}/users/{user_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/delete
    """

    _operation_id = "delete-project-user"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectUserDeleteResponsePartial = ...,
            /,
            **fields: Unpack[ProjectUserDeleteResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteRoleRoute(
    Route[
        "RoleDeletedResourcePartial", "openai.types.admin.organization.RoleDeleteResponse", "None"
    ]
):
    """`admin.organization.roles.delete`: DELETE /organization/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/roles/methods/delete
    """

    _operation_id = "delete-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: RoleDeletedResourcePartial = ...,
            /,
            **fields: Unpack[RoleDeletedResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteUserRoute(
    Route["UserDeleteResponsePartial", "openai.types.admin.organization.UserDeleteResponse", "None"]
):
    """`admin.organization.users.delete`: DELETE /organization/users/{user_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/methods/delete
    """

    _operation_id = "delete-user"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: UserDeleteResponsePartial = ...,
            /,
            **fields: Unpack[UserDeleteResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteCertificateRoute(
    Route[
        "DeleteCertificateResponsePartial",
        "openai.types.admin.organization.CertificateDeleteResponse",
        "None",
    ]
):
    """`admin.organization.certificates.delete`: DELETE /organization/certificates/{certificate_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/delete
    """

    _operation_id = "deleteCertificate"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeleteCertificateResponsePartial = ...,
            /,
            **fields: Unpack[DeleteCertificateResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetCertificateRoute(
    Route["CertificatePartial", "openai.types.admin.organization.Certificate", "None"]
):
    """`admin.organization.certificates.retrieve`: GET /organization/certificates/{certificate_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/retrieve
    """

    _operation_id = "getCertificate"

    if TYPE_CHECKING:

        def respond(
            self, answer: CertificatePartial = ..., /, **fields: Unpack[CertificatePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class InviteUserRoute(
    Route["InvitePartial", "openai.types.admin.organization.Invite", "InviteRequest"]
):
    """`admin.organization.invites.create`: POST /organization/invites.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/invites/methods/create
    """

    _operation_id = "inviteUser"

    if TYPE_CHECKING:

        def respond(self, answer: InvitePartial = ..., /, **fields: Unpack[InvitePartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[InviteRequest]], object] | None = None,
            /,
            **conditions: Unpack[InviteUserConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[InviteRequest]], object] | None = None,
            /,
            **conditions: Unpack[InviteUserConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[InviteRequest]], object] | None = None,
            /,
            **conditions: Unpack[InviteUserConditions],
        ) -> None: ...


class ListAuditLogsRoute(
    Route[
        "ListAuditLogsResponsePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.admin.organization.AuditLogListResponse] | openai.pagination.AsyncConversationCursorPage[openai.types.admin.organization.AuditLogListResponse]",
        "None",
    ]
):
    """`admin.organization.audit_logs.list`: GET /organization/audit_logs.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/audit_logs/methods/list
    """

    _operation_id = "list-audit-logs"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListAuditLogsResponsePartial = ...,
            /,
            **fields: Unpack[ListAuditLogsResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListGroupRoleAssignmentsRoute(
    Route[
        "RoleListResourcePartial",
        "openai.pagination.SyncNextCursorPage[openai.types.admin.organization.groups.RoleListResponse] | openai.pagination.AsyncNextCursorPage[openai.types.admin.organization.groups.RoleListResponse]",
        "None",
    ]
):
    """`admin.organization.groups.roles.list`: GET /organization/groups/{group_id}/roles.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/roles/methods/list
    """

    _operation_id = "list-group-role-assignments"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: RoleListResourcePartial = ...,
            /,
            **fields: Unpack[RoleListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListGroupUsersRoute(
    Route[
        "UserListResourcePartial",
        "openai.pagination.SyncNextCursorPage[openai.types.admin.organization.groups.OrganizationGroupUser] | openai.pagination.AsyncNextCursorPage[openai.types.admin.organization.groups.OrganizationGroupUser]",
        "None",
    ]
):
    """`admin.organization.groups.users.list`: GET /organization/groups/{group_id}/users.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/users/methods/list
    """

    _operation_id = "list-group-users"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: UserListResourcePartial = ...,
            /,
            **fields: Unpack[UserListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListGroupsRoute(
    Route[
        "GroupListResourcePartial",
        "openai.pagination.SyncNextCursorPage[openai.types.admin.organization.Group] | openai.pagination.AsyncNextCursorPage[openai.types.admin.organization.Group]",
        "None",
    ]
):
    """`admin.organization.groups.list`: GET /organization/groups.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/list
    """

    _operation_id = "list-groups"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: GroupListResourcePartial = ...,
            /,
            **fields: Unpack[GroupListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListInvitesRoute(
    Route[
        "InviteListResponsePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.admin.organization.Invite] | openai.pagination.AsyncConversationCursorPage[openai.types.admin.organization.Invite]",
        "None",
    ]
):
    """`admin.organization.invites.list`: GET /organization/invites.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/invites/methods/list
    """

    _operation_id = "list-invites"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: InviteListResponsePartial = ...,
            /,
            **fields: Unpack[InviteListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListOrganizationSpendAlertsRoute(
    Route[
        "OrganizationSpendAlertListResourcePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.admin.organization.OrganizationSpendAlert] | openai.pagination.AsyncConversationCursorPage[openai.types.admin.organization.OrganizationSpendAlert]",
        "None",
    ]
):
    """`admin.organization.spend_alerts.list`: GET /organization/spend_alerts.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/list
    """

    _operation_id = "list-organization-spend-alerts"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationSpendAlertListResourcePartial = ...,
            /,
            **fields: Unpack[OrganizationSpendAlertListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListProjectApiKeysRoute(
    Route[
        "ProjectApiKeyListResponsePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.admin.organization.projects.ProjectAPIKey] | openai.pagination.AsyncConversationCursorPage[openai.types.admin.organization.projects.ProjectAPIKey]",
        "None",
    ]
):
    """`admin.organization.projects.api_keys.list`: GET /organization/projects/{project_id}/api_keys.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/list
    """

    _operation_id = "list-project-api-keys"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectApiKeyListResponsePartial = ...,
            /,
            **fields: Unpack[ProjectApiKeyListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListProjectGroupRoleAssignmentsRoute(
    Route[
        "RoleListResourcePartial",
        "openai.pagination.SyncNextCursorPage[openai.types.admin.organization.projects.groups.RoleListResponse] | openai.pagination.AsyncNextCursorPage[openai.types.admin.organization.projects.groups.RoleListResponse]",
        "None",
    ]
):
    """`admin.organization.projects.groups.roles.list`: GET /projects/{project_id}/groups/{group_id}/roles.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/subresources/roles/methods/list
    """

    _operation_id = "list-project-group-role-assignments"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: RoleListResourcePartial = ...,
            /,
            **fields: Unpack[RoleListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListProjectGroupsRoute(
    Route[
        "ProjectGroupListResourcePartial",
        "openai.pagination.SyncNextCursorPage[openai.types.admin.organization.projects.ProjectGroup] | openai.pagination.AsyncNextCursorPage[openai.types.admin.organization.projects.ProjectGroup]",
        "None",
    ]
):
    """`admin.organization.projects.groups.list`: GET /organization/projects/{project_id}/groups.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/methods/list
    """

    _operation_id = "list-project-groups"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectGroupListResourcePartial = ...,
            /,
            **fields: Unpack[ProjectGroupListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListProjectRateLimitsRoute(
    Route[
        "ProjectRateLimitListResponsePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.admin.organization.projects.ProjectRateLimit] | openai.pagination.AsyncConversationCursorPage[openai.types.admin.organization.projects.ProjectRateLimit]",
        "None",
    ]
):
    """`admin.organization.projects.rate_limits.list_rate_limits`: GET /organization/projects/{project_id}/rate_limits.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/rate_limits/methods/list_rate_limits
    """

    _operation_id = "list-project-rate-limits"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectRateLimitListResponsePartial = ...,
            /,
            **fields: Unpack[ProjectRateLimitListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListProjectRolesRoute(
    Route[
        "PublicRoleListResourcePartial",
        "openai.pagination.SyncNextCursorPage[openai.types.admin.organization.Role] | openai.pagination.AsyncNextCursorPage[openai.types.admin.organization.Role]",
        "None",
    ]
):
    """`admin.organization.projects.roles.list`: GET /projects/{project_id}/roles.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/list
    """

    _operation_id = "list-project-roles"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: PublicRoleListResourcePartial = ...,
            /,
            **fields: Unpack[PublicRoleListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListProjectServiceAccountsRoute(
    Route[
        "ProjectServiceAccountListResponsePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.admin.organization.projects.ProjectServiceAccount] | openai.pagination.AsyncConversationCursorPage[openai.types.admin.organization.projects.ProjectServiceAccount]",
        "None",
    ]
):
    """`admin.organization.projects.service_accounts.list`: GET /organization/projects/{project_id}/service_accounts.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/list
    """

    _operation_id = "list-project-service-accounts"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectServiceAccountListResponsePartial = ...,
            /,
            **fields: Unpack[ProjectServiceAccountListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListProjectSpendAlertsRoute(
    Route[
        "ProjectSpendAlertListResourcePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.admin.organization.projects.ProjectSpendAlert] | openai.pagination.AsyncConversationCursorPage[openai.types.admin.organization.projects.ProjectSpendAlert]",
        "None",
    ]
):
    """`admin.organization.projects.spend_alerts.list`: GET /organization/projects/{project_id}/spend_alerts.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/list
    """

    _operation_id = "list-project-spend-alerts"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectSpendAlertListResourcePartial = ...,
            /,
            **fields: Unpack[ProjectSpendAlertListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListProjectUserRoleAssignmentsRoute(
    Route[
        "RoleListResourcePartial",
        "openai.pagination.SyncNextCursorPage[openai.types.admin.organization.projects.users.RoleListResponse] | openai.pagination.AsyncNextCursorPage[openai.types.admin.organization.projects.users.RoleListResponse]",
        "None",
    ]
):
    """`admin.organization.projects.users.roles.list`: GET /projects/{project_id}/users/{user_id}/roles.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/subresources/roles/methods/list
    """

    _operation_id = "list-project-user-role-assignments"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: RoleListResourcePartial = ...,
            /,
            **fields: Unpack[RoleListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListProjectUsersRoute(
    Route[
        "ProjectUserListResponsePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.admin.organization.projects.ProjectUser] | openai.pagination.AsyncConversationCursorPage[openai.types.admin.organization.projects.ProjectUser]",
        "None",
    ]
):
    """`admin.organization.projects.users.list`: GET /organization/projects/{project_id}/users.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/list
    """

    _operation_id = "list-project-users"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectUserListResponsePartial = ...,
            /,
            **fields: Unpack[ProjectUserListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListProjectsRoute(
    Route[
        "ProjectListResponsePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.admin.organization.Project] | openai.pagination.AsyncConversationCursorPage[openai.types.admin.organization.Project]",
        "None",
    ]
):
    """`admin.organization.projects.list`: GET /organization/projects.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/list
    """

    _operation_id = "list-projects"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectListResponsePartial = ...,
            /,
            **fields: Unpack[ProjectListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListRolesRoute(
    Route[
        "PublicRoleListResourcePartial",
        "openai.pagination.SyncNextCursorPage[openai.types.admin.organization.Role] | openai.pagination.AsyncNextCursorPage[openai.types.admin.organization.Role]",
        "None",
    ]
):
    """`admin.organization.roles.list`: GET /organization/roles.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/roles/methods/list
    """

    _operation_id = "list-roles"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: PublicRoleListResourcePartial = ...,
            /,
            **fields: Unpack[PublicRoleListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListUserRoleAssignmentsRoute(
    Route[
        "RoleListResourcePartial",
        "openai.pagination.SyncNextCursorPage[openai.types.admin.organization.users.RoleListResponse] | openai.pagination.AsyncNextCursorPage[openai.types.admin.organization.users.RoleListResponse]",
        "None",
    ]
):
    """`admin.organization.users.roles.list`: GET /organization/users/{user_id}/roles.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/subresources/roles/methods/list
    """

    _operation_id = "list-user-role-assignments"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: RoleListResourcePartial = ...,
            /,
            **fields: Unpack[RoleListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListUsersRoute(
    Route[
        "UserListResponsePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.admin.organization.OrganizationUser] | openai.pagination.AsyncConversationCursorPage[openai.types.admin.organization.OrganizationUser]",
        "None",
    ]
):
    """`admin.organization.users.list`: GET /organization/users.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/methods/list
    """

    _operation_id = "list-users"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: UserListResponsePartial = ...,
            /,
            **fields: Unpack[UserListResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListOrganizationCertificatesRoute(
    Route[
        "ListCertificatesResponsePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.admin.organization.CertificateListResponse] | openai.pagination.AsyncConversationCursorPage[openai.types.admin.organization.CertificateListResponse]",
        "None",
    ]
):
    """`admin.organization.certificates.list`: GET /organization/certificates.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/list
    """

    _operation_id = "listOrganizationCertificates"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListCertificatesResponsePartial = ...,
            /,
            **fields: Unpack[ListCertificatesResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListProjectCertificatesRoute(
    Route[
        "ListProjectCertificatesResponsePartial",
        "openai.pagination.SyncConversationCursorPage[openai.types.admin.organization.projects.CertificateListResponse] | openai.pagination.AsyncConversationCursorPage[openai.types.admin.organization.projects.CertificateListResponse]",
        "None",
    ]
):
    """`admin.organization.projects.certificates.list`: GET /organization/projects/{project_id}/certificates.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/certificates/methods/list
    """

    _operation_id = "listProjectCertificates"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ListProjectCertificatesResponsePartial = ...,
            /,
            **fields: Unpack[ListProjectCertificatesResponsePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ModifyProjectRoute(
    Route["ProjectPartial", "openai.types.admin.organization.Project", "ProjectUpdateRequest"]
):
    """`admin.organization.projects.update`: POST /organization/projects/{project_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/update
    """

    _operation_id = "modify-project"

    if TYPE_CHECKING:

        def respond(
            self, answer: ProjectPartial = ..., /, **fields: Unpack[ProjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ProjectUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyProjectConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ProjectUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyProjectConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ProjectUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyProjectConditions],
        ) -> None: ...


class ModifyProjectUserRoute(
    Route[
        "ProjectUserPartial",
        "openai.types.admin.organization.projects.ProjectUser",
        "ProjectUserUpdateRequest",
    ]
):
    """`admin.organization.projects.users.update`: POST /organization/projects/{project_id}/users/{user_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/update
    """

    _operation_id = "modify-project-user"

    if TYPE_CHECKING:

        def respond(
            self, answer: ProjectUserPartial = ..., /, **fields: Unpack[ProjectUserPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ProjectUserUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyProjectUserConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ProjectUserUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyProjectUserConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ProjectUserUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyProjectUserConditions],
        ) -> None: ...


class ModifyUserRoute(
    Route[
        "UserPartial", "openai.types.admin.organization.OrganizationUser", "UserRoleUpdateRequest"
    ]
):
    """`admin.organization.users.update`: POST /organization/users/{user_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/methods/update
    """

    _operation_id = "modify-user"

    if TYPE_CHECKING:

        def respond(self, answer: UserPartial = ..., /, **fields: Unpack[UserPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[UserRoleUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyUserConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UserRoleUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyUserConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UserRoleUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyUserConditions],
        ) -> None: ...


class ModifyCertificateRoute(
    Route[
        "CertificatePartial",
        "openai.types.admin.organization.Certificate",
        "ModifyCertificateRequest",
    ]
):
    """`admin.organization.certificates.update`: POST /organization/certificates/{certificate_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/update
    """

    _operation_id = "modifyCertificate"

    if TYPE_CHECKING:

        def respond(
            self, answer: CertificatePartial = ..., /, **fields: Unpack[CertificatePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ModifyCertificateRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyCertificateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ModifyCertificateRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyCertificateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ModifyCertificateRequest]], object] | None = None,
            /,
            **conditions: Unpack[ModifyCertificateConditions],
        ) -> None: ...


class RemoveGroupUserRoute(
    Route[
        "GroupUserDeletedResourcePartial",
        "openai.types.admin.organization.groups.UserDeleteResponse",
        "None",
    ]
):
    """`admin.organization.groups.users.delete`: DELETE /organization/groups/{group_id}/users/{user_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/users/methods/delete
    """

    _operation_id = "remove-group-user"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: GroupUserDeletedResourcePartial = ...,
            /,
            **fields: Unpack[GroupUserDeletedResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RemoveProjectGroupRoute(
    Route[
        "ProjectGroupDeletedResourcePartial",
        "openai.types.admin.organization.projects.GroupDeleteResponse",
        "None",
    ]
):
    """`admin.organization.projects.groups.delete`: DELETE /organization/projects/{project_id}/groups/{group_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/methods/delete
    """

    _operation_id = "remove-project-group"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectGroupDeletedResourcePartial = ...,
            /,
            **fields: Unpack[ProjectGroupDeletedResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveGroupRoute(
    Route["GroupResponsePartial", "openai.types.admin.organization.Group", "None"]
):
    """`admin.organization.groups.retrieve`: GET /organization/groups/{group_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/retrieve
    """

    _operation_id = "retrieve-group"

    if TYPE_CHECKING:

        def respond(
            self, answer: GroupResponsePartial = ..., /, **fields: Unpack[GroupResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveGroupRoleRoute(
    Route[
        "AssignedRoleDetailsPartial",
        "openai.types.admin.organization.groups.RoleRetrieveResponse",
        "None",
    ]
):
    """`admin.organization.groups.roles.retrieve`: GET /organization/groups/{group_id}/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/roles/methods/retrieve
    """

    _operation_id = "retrieve-group-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AssignedRoleDetailsPartial = ...,
            /,
            **fields: Unpack[AssignedRoleDetailsPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveGroupUserRoute(
    Route[
        "GroupMemberUserPartial",
        "openai.types.admin.organization.groups.UserRetrieveResponse",
        "None",
    ]
):
    """`admin.organization.groups.users.retrieve`: GET /organization/groups/{group_id}/users/{user_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/users/methods/retrieve
    """

    _operation_id = "retrieve-group-user"

    if TYPE_CHECKING:

        def respond(
            self, answer: GroupMemberUserPartial = ..., /, **fields: Unpack[GroupMemberUserPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveInviteRoute(Route["InvitePartial", "openai.types.admin.organization.Invite", "None"]):
    """`admin.organization.invites.retrieve`: GET /organization/invites/{invite_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/invites/methods/retrieve
    """

    _operation_id = "retrieve-invite"

    if TYPE_CHECKING:

        def respond(self, answer: InvitePartial = ..., /, **fields: Unpack[InvitePartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveOrganizationDataRetentionRoute(
    Route[
        "OrganizationDataRetentionPartial",
        "openai.types.admin.organization.OrganizationDataRetention",
        "None",
    ]
):
    """`admin.organization.data_retention.retrieve`: GET /organization/data_retention.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/data_retention/methods/retrieve
    """

    _operation_id = "retrieve-organization-data-retention"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationDataRetentionPartial = ...,
            /,
            **fields: Unpack[OrganizationDataRetentionPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveOrganizationSpendAlertRoute(
    Route[
        "OrganizationSpendAlertPartial",
        "openai.types.admin.organization.OrganizationSpendAlert",
        "None",
    ]
):
    """`admin.organization.spend_alerts.retrieve`: GET /organization/spend_alerts/{alert_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/retrieve
    """

    _operation_id = "retrieve-organization-spend-alert"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationSpendAlertPartial = ...,
            /,
            **fields: Unpack[OrganizationSpendAlertPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveProjectRoute(
    Route["ProjectPartial", "openai.types.admin.organization.Project", "None"]
):
    """`admin.organization.projects.retrieve`: GET /organization/projects/{project_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/retrieve
    """

    _operation_id = "retrieve-project"

    if TYPE_CHECKING:

        def respond(
            self, answer: ProjectPartial = ..., /, **fields: Unpack[ProjectPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveProjectApiKeyRoute(
    Route["ProjectApiKeyPartial", "openai.types.admin.organization.projects.ProjectAPIKey", "None"]
):
    """`admin.organization.projects.api_keys.retrieve`: GET /organization/projects/{project_id}/api_keys/{api_key_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/retrieve
    """

    _operation_id = "retrieve-project-api-key"

    if TYPE_CHECKING:

        def respond(
            self, answer: ProjectApiKeyPartial = ..., /, **fields: Unpack[ProjectApiKeyPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveProjectDataRetentionRoute(
    Route[
        "ProjectDataRetentionPartial",
        "openai.types.admin.organization.projects.ProjectDataRetention",
        "None",
    ]
):
    """`admin.organization.projects.data_retention.retrieve`: GET /organization/projects/{project_id}/data_retention.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/data_retention/methods/retrieve
    """

    _operation_id = "retrieve-project-data-retention"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectDataRetentionPartial = ...,
            /,
            **fields: Unpack[ProjectDataRetentionPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveProjectGroupRoute(
    Route["ProjectGroupPartial", "openai.types.admin.organization.projects.ProjectGroup", "None"]
):
    """`admin.organization.projects.groups.retrieve`: GET /organization/projects/{project_id}/groups/{group_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/methods/retrieve
    """

    _operation_id = "retrieve-project-group"

    if TYPE_CHECKING:

        def respond(
            self, answer: ProjectGroupPartial = ..., /, **fields: Unpack[ProjectGroupPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveProjectGroupRoleRoute(
    Route[
        "AssignedRoleDetailsPartial",
        "openai.types.admin.organization.projects.groups.RoleRetrieveResponse",
        "None",
    ]
):
    """`admin.organization.projects.groups.roles.retrieve`: GET /projects/{project_id}/groups/{group_id}/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/subresources/roles/methods/retrieve
    """

    _operation_id = "retrieve-project-group-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AssignedRoleDetailsPartial = ...,
            /,
            **fields: Unpack[AssignedRoleDetailsPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveProjectHostedToolPermissionsRoute(
    Route[
        "ProjectHostedToolPermissionsPartial",
        "openai.types.admin.organization.projects.ProjectHostedToolPermissions",
        "None",
    ]
):
    """`admin.organization.projects.hosted_tool_permissions.retrieve`: GET /organization/projects/{project_id}/hosted_tool_permissions.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/hosted_tool_permissions/methods/retrieve
    """

    _operation_id = "retrieve-project-hosted-tool-permissions"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectHostedToolPermissionsPartial = ...,
            /,
            **fields: Unpack[ProjectHostedToolPermissionsPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveProjectModelPermissionsRoute(
    Route[
        "ProjectModelPermissionsPartial",
        "openai.types.admin.organization.projects.ProjectModelPermissions",
        "None",
    ]
):
    """`admin.organization.projects.model_permissions.retrieve`: GET /organization/projects/{project_id}/model_permissions.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/model_permissions/methods/retrieve
    """

    _operation_id = "retrieve-project-model-permissions"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectModelPermissionsPartial = ...,
            /,
            **fields: Unpack[ProjectModelPermissionsPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveProjectRoleRoute(
    Route["RolePartial", "openai.types.admin.organization.Role", "None"]
):
    """`admin.organization.projects.roles.retrieve`: GET /projects/{project_id}/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/retrieve
    """

    _operation_id = "retrieve-project-role"

    if TYPE_CHECKING:

        def respond(self, answer: RolePartial = ..., /, **fields: Unpack[RolePartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveProjectServiceAccountRoute(
    Route[
        "ProjectServiceAccountPartial",
        "openai.types.admin.organization.projects.ProjectServiceAccount",
        "None",
    ]
):
    """`admin.organization.projects.service_accounts.retrieve`: GET /organization/projects/{project_id}/service_accounts/{service_account_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/retrieve
    """

    _operation_id = "retrieve-project-service-account"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectServiceAccountPartial = ...,
            /,
            **fields: Unpack[ProjectServiceAccountPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveProjectSpendAlertRoute(
    Route[
        "ProjectSpendAlertPartial",
        "openai.types.admin.organization.projects.ProjectSpendAlert",
        "None",
    ]
):
    """`admin.organization.projects.spend_alerts.retrieve`: GET /organization/projects/{project_id}/spend_alerts/{alert_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/retrieve
    """

    _operation_id = "retrieve-project-spend-alert"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectSpendAlertPartial = ...,
            /,
            **fields: Unpack[ProjectSpendAlertPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveProjectUserRoute(
    Route["ProjectUserPartial", "openai.types.admin.organization.projects.ProjectUser", "None"]
):
    """`admin.organization.projects.users.retrieve`: GET /organization/projects/{project_id}/users/{user_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/retrieve
    """

    _operation_id = "retrieve-project-user"

    if TYPE_CHECKING:

        def respond(
            self, answer: ProjectUserPartial = ..., /, **fields: Unpack[ProjectUserPartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveProjectUserRoleRoute(
    Route[
        "AssignedRoleDetailsPartial",
        "openai.types.admin.organization.projects.users.RoleRetrieveResponse",
        "None",
    ]
):
    """`admin.organization.projects.users.roles.retrieve`: GET /projects/{project_id}/users/{user_id}/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/subresources/roles/methods/retrieve
    """

    _operation_id = "retrieve-project-user-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AssignedRoleDetailsPartial = ...,
            /,
            **fields: Unpack[AssignedRoleDetailsPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveRoleRoute(Route["RolePartial", "openai.types.admin.organization.Role", "None"]):
    """`admin.organization.roles.retrieve`: GET /organization/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/roles/methods/retrieve
    """

    _operation_id = "retrieve-role"

    if TYPE_CHECKING:

        def respond(self, answer: RolePartial = ..., /, **fields: Unpack[RolePartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveUserRoute(
    Route["UserPartial", "openai.types.admin.organization.OrganizationUser", "None"]
):
    """`admin.organization.users.retrieve`: GET /organization/users/{user_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/methods/retrieve
    """

    _operation_id = "retrieve-user"

    if TYPE_CHECKING:

        def respond(self, answer: UserPartial = ..., /, **fields: Unpack[UserPartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class RetrieveUserRoleRoute(
    Route[
        "AssignedRoleDetailsPartial",
        "openai.types.admin.organization.users.RoleRetrieveResponse",
        "None",
    ]
):
    """`admin.organization.users.roles.retrieve`: GET /organization/users/{user_id}/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/subresources/roles/methods/retrieve
    """

    _operation_id = "retrieve-user-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: AssignedRoleDetailsPartial = ...,
            /,
            **fields: Unpack[AssignedRoleDetailsPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UnassignGroupRoleRoute(
    Route[
        "DeletedRoleAssignmentResourcePartial",
        "openai.types.admin.organization.groups.RoleDeleteResponse",
        "None",
    ]
):
    """`admin.organization.groups.roles.delete`: DELETE /organization/groups/{group_id}/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/roles/methods/delete
    """

    _operation_id = "unassign-group-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeletedRoleAssignmentResourcePartial = ...,
            /,
            **fields: Unpack[DeletedRoleAssignmentResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UnassignProjectGroupRoleRoute(
    Route[
        "DeletedRoleAssignmentResourcePartial",
        "openai.types.admin.organization.projects.groups.RoleDeleteResponse",
        "None",
    ]
):
    """`admin.organization.projects.groups.roles.delete`: DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/subresources/roles/methods/delete
    """

    _operation_id = "unassign-project-group-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeletedRoleAssignmentResourcePartial = ...,
            /,
            **fields: Unpack[DeletedRoleAssignmentResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UnassignProjectUserRoleRoute(
    Route[
        "DeletedRoleAssignmentResourcePartial",
        "openai.types.admin.organization.projects.users.RoleDeleteResponse",
        "None",
    ]
):
    """`admin.organization.projects.users.roles.delete`: DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/subresources/roles/methods/delete
    """

    _operation_id = "unassign-project-user-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeletedRoleAssignmentResourcePartial = ...,
            /,
            **fields: Unpack[DeletedRoleAssignmentResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UnassignUserRoleRoute(
    Route[
        "DeletedRoleAssignmentResourcePartial",
        "openai.types.admin.organization.users.RoleDeleteResponse",
        "None",
    ]
):
    """`admin.organization.users.roles.delete`: DELETE /organization/users/{user_id}/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/subresources/roles/methods/delete
    """

    _operation_id = "unassign-user-role"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeletedRoleAssignmentResourcePartial = ...,
            /,
            **fields: Unpack[DeletedRoleAssignmentResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UpdateGroupRoute(
    Route[
        "GroupResourceWithSuccessPartial",
        "openai.types.admin.organization.GroupUpdateResponse",
        "UpdateGroupBody",
    ]
):
    """`admin.organization.groups.update`: POST /organization/groups/{group_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/update
    """

    _operation_id = "update-group"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: GroupResourceWithSuccessPartial = ...,
            /,
            **fields: Unpack[GroupResourceWithSuccessPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[UpdateGroupBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateGroupConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UpdateGroupBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateGroupConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UpdateGroupBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateGroupConditions],
        ) -> None: ...


class UpdateOrganizationDataRetentionRoute(
    Route[
        "OrganizationDataRetentionPartial",
        "openai.types.admin.organization.OrganizationDataRetention",
        "UpdateOrganizationDataRetentionBody",
    ]
):
    """`admin.organization.data_retention.update`: POST /organization/data_retention.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/data_retention/methods/update
    """

    _operation_id = "update-organization-data-retention"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationDataRetentionPartial = ...,
            /,
            **fields: Unpack[OrganizationDataRetentionPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[UpdateOrganizationDataRetentionBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateOrganizationDataRetentionConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UpdateOrganizationDataRetentionBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateOrganizationDataRetentionConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UpdateOrganizationDataRetentionBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateOrganizationDataRetentionConditions],
        ) -> None: ...


class UpdateOrganizationSpendAlertRoute(
    Route[
        "OrganizationSpendAlertPartial",
        "openai.types.admin.organization.OrganizationSpendAlert",
        "CreateSpendAlertBody",
    ]
):
    """`admin.organization.spend_alerts.update`: POST /organization/spend_alerts/{alert_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/update
    """

    _operation_id = "update-organization-spend-alert"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: OrganizationSpendAlertPartial = ...,
            /,
            **fields: Unpack[OrganizationSpendAlertPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateSpendAlertBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateOrganizationSpendAlertConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateSpendAlertBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateOrganizationSpendAlertConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateSpendAlertBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateOrganizationSpendAlertConditions],
        ) -> None: ...


class UpdateProjectDataRetentionRoute(
    Route[
        "ProjectDataRetentionPartial",
        "openai.types.admin.organization.projects.ProjectDataRetention",
        "UpdateProjectDataRetentionBody",
    ]
):
    """`admin.organization.projects.data_retention.update`: POST /organization/projects/{project_id}/data_retention.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/data_retention/methods/update
    """

    _operation_id = "update-project-data-retention"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectDataRetentionPartial = ...,
            /,
            **fields: Unpack[ProjectDataRetentionPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[UpdateProjectDataRetentionBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectDataRetentionConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UpdateProjectDataRetentionBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectDataRetentionConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UpdateProjectDataRetentionBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectDataRetentionConditions],
        ) -> None: ...


class UpdateProjectHostedToolPermissionsRoute(
    Route[
        "ProjectHostedToolPermissionsPartial",
        "openai.types.admin.organization.projects.ProjectHostedToolPermissions",
        "ProjectHostedToolPermissionsUpdateRequest",
    ]
):
    """`admin.organization.projects.hosted_tool_permissions.update`: POST /organization/projects/{project_id}/hosted_tool_permissions.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/hosted_tool_permissions/methods/update
    """

    _operation_id = "update-project-hosted-tool-permissions"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectHostedToolPermissionsPartial = ...,
            /,
            **fields: Unpack[ProjectHostedToolPermissionsPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ProjectHostedToolPermissionsUpdateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[UpdateProjectHostedToolPermissionsConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ProjectHostedToolPermissionsUpdateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[UpdateProjectHostedToolPermissionsConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ProjectHostedToolPermissionsUpdateRequest]], object]
            | None = None,
            /,
            **conditions: Unpack[UpdateProjectHostedToolPermissionsConditions],
        ) -> None: ...


class UpdateProjectModelPermissionsRoute(
    Route[
        "ProjectModelPermissionsPartial",
        "openai.types.admin.organization.projects.ProjectModelPermissions",
        "ProjectModelPermissionsUpdateRequest",
    ]
):
    """`admin.organization.projects.model_permissions.update`: POST /organization/projects/{project_id}/model_permissions.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/model_permissions/methods/update
    """

    _operation_id = "update-project-model-permissions"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectModelPermissionsPartial = ...,
            /,
            **fields: Unpack[ProjectModelPermissionsPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ProjectModelPermissionsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectModelPermissionsConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ProjectModelPermissionsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectModelPermissionsConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ProjectModelPermissionsUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectModelPermissionsConditions],
        ) -> None: ...


class UpdateProjectRateLimitsRoute(
    Route[
        "ProjectRateLimitPartial",
        "openai.types.admin.organization.projects.ProjectRateLimit",
        "ProjectRateLimitUpdateRequest",
    ]
):
    """`admin.organization.projects.rate_limits.update_rate_limit`: POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/rate_limits/methods/update_rate_limit
    """

    _operation_id = "update-project-rate-limits"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectRateLimitPartial = ...,
            /,
            **fields: Unpack[ProjectRateLimitPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[ProjectRateLimitUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectRateLimitsConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[ProjectRateLimitUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectRateLimitsConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[ProjectRateLimitUpdateRequest]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectRateLimitsConditions],
        ) -> None: ...


class UpdateProjectRoleRoute(
    Route["RolePartial", "openai.types.admin.organization.Role", "PublicUpdateOrganizationRoleBody"]
):
    """`admin.organization.projects.roles.update`: POST /projects/{project_id}/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/update
    """

    _operation_id = "update-project-role"

    if TYPE_CHECKING:

        def respond(self, answer: RolePartial = ..., /, **fields: Unpack[RolePartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[PublicUpdateOrganizationRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectRoleConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[PublicUpdateOrganizationRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectRoleConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[PublicUpdateOrganizationRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectRoleConditions],
        ) -> None: ...


class UpdateProjectServiceAccountRoute(
    Route[
        "ProjectServiceAccountPartial",
        "openai.types.admin.organization.projects.ProjectServiceAccount",
        "UpdateProjectServiceAccountBody",
    ]
):
    """`admin.organization.projects.service_accounts.update`: POST /organization/projects/{project_id}/service_accounts/{service_account_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/update
    """

    _operation_id = "update-project-service-account"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectServiceAccountPartial = ...,
            /,
            **fields: Unpack[ProjectServiceAccountPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[UpdateProjectServiceAccountBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectServiceAccountConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UpdateProjectServiceAccountBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectServiceAccountConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UpdateProjectServiceAccountBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectServiceAccountConditions],
        ) -> None: ...


class UpdateProjectSpendAlertRoute(
    Route[
        "ProjectSpendAlertPartial",
        "openai.types.admin.organization.projects.ProjectSpendAlert",
        "CreateSpendAlertBody",
    ]
):
    """`admin.organization.projects.spend_alerts.update`: POST /organization/projects/{project_id}/spend_alerts/{alert_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/update
    """

    _operation_id = "update-project-spend-alert"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: ProjectSpendAlertPartial = ...,
            /,
            **fields: Unpack[ProjectSpendAlertPartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateSpendAlertBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectSpendAlertConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateSpendAlertBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectSpendAlertConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateSpendAlertBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateProjectSpendAlertConditions],
        ) -> None: ...


class UpdateRoleRoute(
    Route["RolePartial", "openai.types.admin.organization.Role", "PublicUpdateOrganizationRoleBody"]
):
    """`admin.organization.roles.update`: POST /organization/roles/{role_id}.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/roles/methods/update
    """

    _operation_id = "update-role"

    if TYPE_CHECKING:

        def respond(self, answer: RolePartial = ..., /, **fields: Unpack[RolePartial]) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[PublicUpdateOrganizationRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateRoleConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[PublicUpdateOrganizationRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateRoleConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[PublicUpdateOrganizationRoleBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateRoleConditions],
        ) -> None: ...


class UploadCertificateRoute(
    Route[
        "CertificatePartial",
        "openai.types.admin.organization.Certificate",
        "UploadCertificateRequest",
    ]
):
    """`admin.organization.certificates.create`: POST /organization/certificates.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/create
    """

    _operation_id = "uploadCertificate"

    if TYPE_CHECKING:

        def respond(
            self, answer: CertificatePartial = ..., /, **fields: Unpack[CertificatePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[UploadCertificateRequest]], object] | None = None,
            /,
            **conditions: Unpack[UploadCertificateConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[UploadCertificateRequest]], object] | None = None,
            /,
            **conditions: Unpack[UploadCertificateConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[UploadCertificateRequest]], object] | None = None,
            /,
            **conditions: Unpack[UploadCertificateConditions],
        ) -> None: ...


class UsageAudioSpeechesRoute(
    Route[
        "UsageResponsePartial", "openai.types.admin.organization.UsageAudioSpeechesResponse", "None"
    ]
):
    """`admin.organization.usage.audio_speeches`: GET /organization/usage/audio_speeches.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/audio_speeches
    """

    _operation_id = "usage-audio-speeches"

    if TYPE_CHECKING:

        def respond(
            self, answer: UsageResponsePartial = ..., /, **fields: Unpack[UsageResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UsageAudioTranscriptionsRoute(
    Route[
        "UsageResponsePartial",
        "openai.types.admin.organization.UsageAudioTranscriptionsResponse",
        "None",
    ]
):
    """`admin.organization.usage.audio_transcriptions`: GET /organization/usage/audio_transcriptions.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/audio_transcriptions
    """

    _operation_id = "usage-audio-transcriptions"

    if TYPE_CHECKING:

        def respond(
            self, answer: UsageResponsePartial = ..., /, **fields: Unpack[UsageResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UsageCodeInterpreterSessionsRoute(
    Route[
        "UsageResponsePartial",
        "openai.types.admin.organization.UsageCodeInterpreterSessionsResponse",
        "None",
    ]
):
    """`admin.organization.usage.code_interpreter_sessions`: GET /organization/usage/code_interpreter_sessions.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/code_interpreter_sessions
    """

    _operation_id = "usage-code-interpreter-sessions"

    if TYPE_CHECKING:

        def respond(
            self, answer: UsageResponsePartial = ..., /, **fields: Unpack[UsageResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UsageCompletionsRoute(
    Route[
        "UsageResponsePartial", "openai.types.admin.organization.UsageCompletionsResponse", "None"
    ]
):
    """`admin.organization.usage.completions`: GET /organization/usage/completions.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/completions
    """

    _operation_id = "usage-completions"

    if TYPE_CHECKING:

        def respond(
            self, answer: UsageResponsePartial = ..., /, **fields: Unpack[UsageResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UsageCostsRoute(
    Route["UsageResponsePartial", "openai.types.admin.organization.UsageCostsResponse", "None"]
):
    """`admin.organization.usage.costs`: GET /organization/costs.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/costs
    """

    _operation_id = "usage-costs"

    if TYPE_CHECKING:

        def respond(
            self, answer: UsageResponsePartial = ..., /, **fields: Unpack[UsageResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UsageEmbeddingsRoute(
    Route["UsageResponsePartial", "openai.types.admin.organization.UsageEmbeddingsResponse", "None"]
):
    """`admin.organization.usage.embeddings`: GET /organization/usage/embeddings.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/embeddings
    """

    _operation_id = "usage-embeddings"

    if TYPE_CHECKING:

        def respond(
            self, answer: UsageResponsePartial = ..., /, **fields: Unpack[UsageResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UsageFileSearchCallsRoute(
    Route[
        "UsageResponsePartial",
        "openai.types.admin.organization.UsageFileSearchCallsResponse",
        "None",
    ]
):
    """`admin.organization.usage.file_search_calls`: GET /organization/usage/file_search_calls.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/file_search_calls
    """

    _operation_id = "usage-file-search-calls"

    if TYPE_CHECKING:

        def respond(
            self, answer: UsageResponsePartial = ..., /, **fields: Unpack[UsageResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UsageImagesRoute(
    Route["UsageResponsePartial", "openai.types.admin.organization.UsageImagesResponse", "None"]
):
    """`admin.organization.usage.images`: GET /organization/usage/images.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/images
    """

    _operation_id = "usage-images"

    if TYPE_CHECKING:

        def respond(
            self, answer: UsageResponsePartial = ..., /, **fields: Unpack[UsageResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UsageModerationsRoute(
    Route[
        "UsageResponsePartial", "openai.types.admin.organization.UsageModerationsResponse", "None"
    ]
):
    """`admin.organization.usage.moderations`: GET /organization/usage/moderations.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/moderations
    """

    _operation_id = "usage-moderations"

    if TYPE_CHECKING:

        def respond(
            self, answer: UsageResponsePartial = ..., /, **fields: Unpack[UsageResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UsageVectorStoresRoute(
    Route[
        "UsageResponsePartial", "openai.types.admin.organization.UsageVectorStoresResponse", "None"
    ]
):
    """`admin.organization.usage.vector_stores`: GET /organization/usage/vector_stores.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/vector_stores
    """

    _operation_id = "usage-vector-stores"

    if TYPE_CHECKING:

        def respond(
            self, answer: UsageResponsePartial = ..., /, **fields: Unpack[UsageResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UsageWebSearchCallsRoute(
    Route[
        "UsageResponsePartial",
        "openai.types.admin.organization.UsageWebSearchCallsResponse",
        "None",
    ]
):
    """`admin.organization.usage.web_search_calls`: GET /organization/usage/web_search_calls.

    https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/web_search_calls
    """

    _operation_id = "usage-web-search-calls"

    if TYPE_CHECKING:

        def respond(
            self, answer: UsageResponsePartial = ..., /, **fields: Unpack[UsageResponsePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class AdminResource(Resource):
    """`admin`."""

    @cached_property
    def organization(self) -> AdminOrganizationResource:
        """The resource `admin.organization`."""
        return self._child(AdminOrganizationResource)


class AdminOrganizationResource(Resource):
    """`admin.organization`."""

    @cached_property
    def admin_api_keys(self) -> AdminOrganizationAdminApiKeysResource:
        """The resource `admin.organization.admin_api_keys`."""
        return self._child(AdminOrganizationAdminApiKeysResource)

    @cached_property
    def audit_logs(self) -> AdminOrganizationAuditLogsResource:
        """The resource `admin.organization.audit_logs`."""
        return self._child(AdminOrganizationAuditLogsResource)

    @cached_property
    def certificates(self) -> AdminOrganizationCertificatesResource:
        """The resource `admin.organization.certificates`."""
        return self._child(AdminOrganizationCertificatesResource)

    @cached_property
    def data_retention(self) -> AdminOrganizationDataRetentionResource:
        """The resource `admin.organization.data_retention`."""
        return self._child(AdminOrganizationDataRetentionResource)

    @cached_property
    def external_keys(self) -> AdminOrganizationExternalKeysResource:
        """The resource `admin.organization.external_keys`."""
        return self._child(AdminOrganizationExternalKeysResource)

    @cached_property
    def external_storage(self) -> AdminOrganizationExternalStorageResource:
        """The resource `admin.organization.external_storage`."""
        return self._child(AdminOrganizationExternalStorageResource)

    @cached_property
    def groups(self) -> AdminOrganizationGroupsResource:
        """The resource `admin.organization.groups`."""
        return self._child(AdminOrganizationGroupsResource)

    @cached_property
    def invites(self) -> AdminOrganizationInvitesResource:
        """The resource `admin.organization.invites`."""
        return self._child(AdminOrganizationInvitesResource)

    @cached_property
    def projects(self) -> AdminOrganizationProjectsResource:
        """The resource `admin.organization.projects`."""
        return self._child(AdminOrganizationProjectsResource)

    @cached_property
    def roles(self) -> AdminOrganizationRolesResource:
        """The resource `admin.organization.roles`."""
        return self._child(AdminOrganizationRolesResource)

    @cached_property
    def spend_alerts(self) -> AdminOrganizationSpendAlertsResource:
        """The resource `admin.organization.spend_alerts`."""
        return self._child(AdminOrganizationSpendAlertsResource)

    @cached_property
    def spend_limit(self) -> AdminOrganizationSpendLimitResource:
        """The resource `admin.organization.spend_limit`."""
        return self._child(AdminOrganizationSpendLimitResource)

    @cached_property
    def usage(self) -> AdminOrganizationUsageResource:
        """The resource `admin.organization.usage`."""
        return self._child(AdminOrganizationUsageResource)

    @cached_property
    def users(self) -> AdminOrganizationUsersResource:
        """The resource `admin.organization.users`."""
        return self._child(AdminOrganizationUsersResource)

    @cached_property
    def workload_identity_providers(self) -> AdminOrganizationWorkloadIdentityProvidersResource:
        """The resource `admin.organization.workload_identity_providers`."""
        return self._child(AdminOrganizationWorkloadIdentityProvidersResource)


class AdminOrganizationAdminApiKeysResource(Resource):
    """`admin.organization.admin_api_keys`."""

    @cached_property
    def create(self) -> AdminApiKeysCreateRoute:
        """`admin.organization.admin_api_keys.create`: POST /organization/admin_api_keys.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/create
        """
        return self._route(AdminApiKeysCreateRoute)

    @cached_property
    def delete(self) -> AdminApiKeysDeleteRoute:
        """`admin.organization.admin_api_keys.delete`: DELETE /organization/admin_api_keys/{key_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/delete
        """
        return self._route(AdminApiKeysDeleteRoute)

    @cached_property
    def list(self) -> AdminApiKeysListRoute:
        """`admin.organization.admin_api_keys.list`: GET /organization/admin_api_keys.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/list
        """
        return self._route(AdminApiKeysListRoute)

    @cached_property
    def retrieve(self) -> AdminApiKeysGetRoute:
        """`admin.organization.admin_api_keys.retrieve`: GET /organization/admin_api_keys/{key_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/retrieve
        """
        return self._route(AdminApiKeysGetRoute)


class AdminOrganizationAuditLogsResource(Resource):
    """`admin.organization.audit_logs`."""

    @cached_property
    def list(self) -> ListAuditLogsRoute:
        """`admin.organization.audit_logs.list`: GET /organization/audit_logs.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/audit_logs/methods/list
        """
        return self._route(ListAuditLogsRoute)


class AdminOrganizationCertificatesResource(Resource):
    """`admin.organization.certificates`."""

    @cached_property
    def activate(self) -> ActivateOrganizationCertificatesRoute:
        """`admin.organization.certificates.activate`: POST /organization/certificates/activate.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/activate
        """
        return self._route(ActivateOrganizationCertificatesRoute)

    @cached_property
    def create(self) -> UploadCertificateRoute:
        """`admin.organization.certificates.create`: POST /organization/certificates.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/create
        """
        return self._route(UploadCertificateRoute)

    @cached_property
    def deactivate(self) -> DeactivateOrganizationCertificatesRoute:
        """`admin.organization.certificates.deactivate`: POST /organization/certificates/deactivate.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/deactivate
        """
        return self._route(DeactivateOrganizationCertificatesRoute)

    @cached_property
    def delete(self) -> DeleteCertificateRoute:
        """`admin.organization.certificates.delete`: DELETE /organization/certificates/{certificate_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/delete
        """
        return self._route(DeleteCertificateRoute)

    @cached_property
    def list(self) -> ListOrganizationCertificatesRoute:
        """`admin.organization.certificates.list`: GET /organization/certificates.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/list
        """
        return self._route(ListOrganizationCertificatesRoute)

    @cached_property
    def retrieve(self) -> GetCertificateRoute:
        """`admin.organization.certificates.retrieve`: GET /organization/certificates/{certificate_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/retrieve
        """
        return self._route(GetCertificateRoute)

    @cached_property
    def update(self) -> ModifyCertificateRoute:
        """`admin.organization.certificates.update`: POST /organization/certificates/{certificate_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/certificates/methods/update
        """
        return self._route(ModifyCertificateRoute)


class AdminOrganizationDataRetentionResource(Resource):
    """`admin.organization.data_retention`."""

    @cached_property
    def retrieve(self) -> RetrieveOrganizationDataRetentionRoute:
        """`admin.organization.data_retention.retrieve`: GET /organization/data_retention.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/data_retention/methods/retrieve
        """
        return self._route(RetrieveOrganizationDataRetentionRoute)

    @cached_property
    def update(self) -> UpdateOrganizationDataRetentionRoute:
        """`admin.organization.data_retention.update`: POST /organization/data_retention.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/data_retention/methods/update
        """
        return self._route(UpdateOrganizationDataRetentionRoute)


class AdminOrganizationExternalKeysResource(Resource):
    """`admin.organization.external_keys`."""

    @cached_property
    def create(self) -> AdminOrganizationExternalKeysCreateRoute:
        """`admin.organization.external_keys.create`: POST /organization/external_keys.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/create
        """
        return self._route(AdminOrganizationExternalKeysCreateRoute)

    @cached_property
    def delete(self) -> AdminOrganizationExternalKeysDeleteRoute:
        """`admin.organization.external_keys.delete`: DELETE /organization/external_keys/{external_key_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/delete
        """
        return self._route(AdminOrganizationExternalKeysDeleteRoute)

    @cached_property
    def list(self) -> AdminOrganizationExternalKeysListRoute:
        """`admin.organization.external_keys.list`: GET /organization/external_keys.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/list
        """
        return self._route(AdminOrganizationExternalKeysListRoute)

    @cached_property
    def retrieve(self) -> AdminOrganizationExternalKeysRetrieveRoute:
        """`admin.organization.external_keys.retrieve`: GET /organization/external_keys/{external_key_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/retrieve
        """
        return self._route(AdminOrganizationExternalKeysRetrieveRoute)

    @cached_property
    def validate(self) -> AdminOrganizationExternalKeysValidateRoute:
        """`admin.organization.external_keys.validate`: POST /organization/external_keys/{external_key_id}/validate.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_keys/methods/validate
        """
        return self._route(AdminOrganizationExternalKeysValidateRoute)


class AdminOrganizationExternalStorageResource(Resource):
    """`admin.organization.external_storage`."""

    @cached_property
    def create(self) -> AdminOrganizationExternalStorageCreateRoute:
        """`admin.organization.external_storage.create`: POST /organization/external_storage.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/create
        """
        return self._route(AdminOrganizationExternalStorageCreateRoute)

    @cached_property
    def delete(self) -> AdminOrganizationExternalStorageDeleteRoute:
        """`admin.organization.external_storage.delete`: DELETE /organization/external_storage/{external_storage_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/delete
        """
        return self._route(AdminOrganizationExternalStorageDeleteRoute)

    @cached_property
    def list(self) -> AdminOrganizationExternalStorageListRoute:
        """`admin.organization.external_storage.list`: GET /organization/external_storage.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/list
        """
        return self._route(AdminOrganizationExternalStorageListRoute)

    @cached_property
    def retrieve(self) -> AdminOrganizationExternalStorageRetrieveRoute:
        """`admin.organization.external_storage.retrieve`: GET /organization/external_storage/{external_storage_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/retrieve
        """
        return self._route(AdminOrganizationExternalStorageRetrieveRoute)

    @cached_property
    def validate(self) -> AdminOrganizationExternalStorageValidateRoute:
        """`admin.organization.external_storage.validate`: POST /organization/external_storage/{external_storage_id}/validate.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/external_storage/methods/validate
        """
        return self._route(AdminOrganizationExternalStorageValidateRoute)


class AdminOrganizationGroupsResource(Resource):
    """`admin.organization.groups`."""

    @cached_property
    def roles(self) -> AdminOrganizationGroupsRolesResource:
        """The resource `admin.organization.groups.roles`."""
        return self._child(AdminOrganizationGroupsRolesResource)

    @cached_property
    def users(self) -> AdminOrganizationGroupsUsersResource:
        """The resource `admin.organization.groups.users`."""
        return self._child(AdminOrganizationGroupsUsersResource)

    @cached_property
    def create(self) -> CreateGroupRoute:
        """`admin.organization.groups.create`: POST /organization/groups.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/create
        """
        return self._route(CreateGroupRoute)

    @cached_property
    def delete(self) -> DeleteGroupRoute:
        """`admin.organization.groups.delete`: DELETE /organization/groups/{group_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/delete
        """
        return self._route(DeleteGroupRoute)

    @cached_property
    def list(self) -> ListGroupsRoute:
        """`admin.organization.groups.list`: GET /organization/groups.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/list
        """
        return self._route(ListGroupsRoute)

    @cached_property
    def retrieve(self) -> RetrieveGroupRoute:
        """`admin.organization.groups.retrieve`: GET /organization/groups/{group_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/retrieve
        """
        return self._route(RetrieveGroupRoute)

    @cached_property
    def update(self) -> UpdateGroupRoute:
        """`admin.organization.groups.update`: POST /organization/groups/{group_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/methods/update
        """
        return self._route(UpdateGroupRoute)


class AdminOrganizationGroupsRolesResource(Resource):
    """`admin.organization.groups.roles`."""

    @cached_property
    def create(self) -> AssignGroupRoleRoute:
        """`admin.organization.groups.roles.create`: POST /organization/groups/{group_id}/roles.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/roles/methods/create
        """
        return self._route(AssignGroupRoleRoute)

    @cached_property
    def delete(self) -> UnassignGroupRoleRoute:
        """`admin.organization.groups.roles.delete`: DELETE /organization/groups/{group_id}/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/roles/methods/delete
        """
        return self._route(UnassignGroupRoleRoute)

    @cached_property
    def list(self) -> ListGroupRoleAssignmentsRoute:
        """`admin.organization.groups.roles.list`: GET /organization/groups/{group_id}/roles.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/roles/methods/list
        """
        return self._route(ListGroupRoleAssignmentsRoute)

    @cached_property
    def retrieve(self) -> RetrieveGroupRoleRoute:
        """`admin.organization.groups.roles.retrieve`: GET /organization/groups/{group_id}/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/roles/methods/retrieve
        """
        return self._route(RetrieveGroupRoleRoute)


class AdminOrganizationGroupsUsersResource(Resource):
    """`admin.organization.groups.users`."""

    @cached_property
    def create(self) -> AddGroupUserRoute:
        """`admin.organization.groups.users.create`: POST /organization/groups/{group_id}/users.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/users/methods/create
        """
        return self._route(AddGroupUserRoute)

    @cached_property
    def delete(self) -> RemoveGroupUserRoute:
        """`admin.organization.groups.users.delete`: DELETE /organization/groups/{group_id}/users/{user_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/users/methods/delete
        """
        return self._route(RemoveGroupUserRoute)

    @cached_property
    def list(self) -> ListGroupUsersRoute:
        """`admin.organization.groups.users.list`: GET /organization/groups/{group_id}/users.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/users/methods/list
        """
        return self._route(ListGroupUsersRoute)

    @cached_property
    def retrieve(self) -> RetrieveGroupUserRoute:
        """`admin.organization.groups.users.retrieve`: GET /organization/groups/{group_id}/users/{user_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/groups/subresources/users/methods/retrieve
        """
        return self._route(RetrieveGroupUserRoute)


class AdminOrganizationInvitesResource(Resource):
    """`admin.organization.invites`."""

    @cached_property
    def create(self) -> InviteUserRoute:
        """`admin.organization.invites.create`: POST /organization/invites.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/invites/methods/create
        """
        return self._route(InviteUserRoute)

    @cached_property
    def delete(self) -> DeleteInviteRoute:
        """`admin.organization.invites.delete`: DELETE /organization/invites/{invite_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/invites/methods/delete
        """
        return self._route(DeleteInviteRoute)

    @cached_property
    def list(self) -> ListInvitesRoute:
        """`admin.organization.invites.list`: GET /organization/invites.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/invites/methods/list
        """
        return self._route(ListInvitesRoute)

    @cached_property
    def retrieve(self) -> RetrieveInviteRoute:
        """`admin.organization.invites.retrieve`: GET /organization/invites/{invite_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/invites/methods/retrieve
        """
        return self._route(RetrieveInviteRoute)


class AdminOrganizationProjectsResource(Resource):
    """`admin.organization.projects`."""

    @cached_property
    def api_keys(self) -> AdminOrganizationProjectsApiKeysResource:
        """The resource `admin.organization.projects.api_keys`."""
        return self._child(AdminOrganizationProjectsApiKeysResource)

    @cached_property
    def certificates(self) -> AdminOrganizationProjectsCertificatesResource:
        """The resource `admin.organization.projects.certificates`."""
        return self._child(AdminOrganizationProjectsCertificatesResource)

    @cached_property
    def data_retention(self) -> AdminOrganizationProjectsDataRetentionResource:
        """The resource `admin.organization.projects.data_retention`."""
        return self._child(AdminOrganizationProjectsDataRetentionResource)

    @cached_property
    def groups(self) -> AdminOrganizationProjectsGroupsResource:
        """The resource `admin.organization.projects.groups`."""
        return self._child(AdminOrganizationProjectsGroupsResource)

    @cached_property
    def hosted_tool_permissions(self) -> AdminOrganizationProjectsHostedToolPermissionsResource:
        """The resource `admin.organization.projects.hosted_tool_permissions`."""
        return self._child(AdminOrganizationProjectsHostedToolPermissionsResource)

    @cached_property
    def model_permissions(self) -> AdminOrganizationProjectsModelPermissionsResource:
        """The resource `admin.organization.projects.model_permissions`."""
        return self._child(AdminOrganizationProjectsModelPermissionsResource)

    @cached_property
    def rate_limits(self) -> AdminOrganizationProjectsRateLimitsResource:
        """The resource `admin.organization.projects.rate_limits`."""
        return self._child(AdminOrganizationProjectsRateLimitsResource)

    @cached_property
    def roles(self) -> AdminOrganizationProjectsRolesResource:
        """The resource `admin.organization.projects.roles`."""
        return self._child(AdminOrganizationProjectsRolesResource)

    @cached_property
    def service_accounts(self) -> AdminOrganizationProjectsServiceAccountsResource:
        """The resource `admin.organization.projects.service_accounts`."""
        return self._child(AdminOrganizationProjectsServiceAccountsResource)

    @cached_property
    def service_tier_settings(self) -> AdminOrganizationProjectsServiceTierSettingsResource:
        """The resource `admin.organization.projects.service_tier_settings`."""
        return self._child(AdminOrganizationProjectsServiceTierSettingsResource)

    @cached_property
    def spend_alerts(self) -> AdminOrganizationProjectsSpendAlertsResource:
        """The resource `admin.organization.projects.spend_alerts`."""
        return self._child(AdminOrganizationProjectsSpendAlertsResource)

    @cached_property
    def spend_limit(self) -> AdminOrganizationProjectsSpendLimitResource:
        """The resource `admin.organization.projects.spend_limit`."""
        return self._child(AdminOrganizationProjectsSpendLimitResource)

    @cached_property
    def users(self) -> AdminOrganizationProjectsUsersResource:
        """The resource `admin.organization.projects.users`."""
        return self._child(AdminOrganizationProjectsUsersResource)

    @cached_property
    def archive(self) -> ArchiveProjectRoute:
        """`admin.organization.projects.archive`: POST /organization/projects/{project_id}/archive.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/archive
        """
        return self._route(ArchiveProjectRoute)

    @cached_property
    def create(self) -> CreateProjectRoute:
        """`admin.organization.projects.create`: POST /organization/projects.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/create
        """
        return self._route(CreateProjectRoute)

    @cached_property
    def list(self) -> ListProjectsRoute:
        """`admin.organization.projects.list`: GET /organization/projects.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/list
        """
        return self._route(ListProjectsRoute)

    @cached_property
    def retrieve(self) -> RetrieveProjectRoute:
        """`admin.organization.projects.retrieve`: GET /organization/projects/{project_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/retrieve
        """
        return self._route(RetrieveProjectRoute)

    @cached_property
    def update(self) -> ModifyProjectRoute:
        """`admin.organization.projects.update`: POST /organization/projects/{project_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/methods/update
        """
        return self._route(ModifyProjectRoute)


class AdminOrganizationProjectsApiKeysResource(Resource):
    """`admin.organization.projects.api_keys`."""

    @cached_property
    def delete(self) -> DeleteProjectApiKeyRoute:
        """`admin.organization.projects.api_keys.delete`: DELETE /organization/projects/{project_id}/api_keys/{api_key_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/delete
        """
        return self._route(DeleteProjectApiKeyRoute)

    @cached_property
    def list(self) -> ListProjectApiKeysRoute:
        """`admin.organization.projects.api_keys.list`: GET /organization/projects/{project_id}/api_keys.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/list
        """
        return self._route(ListProjectApiKeysRoute)

    @cached_property
    def retrieve(self) -> RetrieveProjectApiKeyRoute:
        """`admin.organization.projects.api_keys.retrieve`: GET /organization/projects/{project_id}/api_keys/{api_key_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/retrieve
        """
        return self._route(RetrieveProjectApiKeyRoute)

    @cached_property
    def update(self) -> AdminOrganizationProjectsApiKeysUpdateRoute:
        """`admin.organization.projects.api_keys.update`: POST /organization/projects/{project_id}/api_keys/{api_key_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/update
        """
        return self._route(AdminOrganizationProjectsApiKeysUpdateRoute)


class AdminOrganizationProjectsCertificatesResource(Resource):
    """`admin.organization.projects.certificates`."""

    @cached_property
    def activate(self) -> ActivateProjectCertificatesRoute:
        """`admin.organization.projects.certificates.activate`: POST /organization/projects/{project_id}/certificates/activate.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/certificates/methods/activate
        """
        return self._route(ActivateProjectCertificatesRoute)

    @cached_property
    def deactivate(self) -> DeactivateProjectCertificatesRoute:
        """`admin.organization.projects.certificates.deactivate`: POST /organization/projects/{project_id}/certificates/deactivate.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/certificates/methods/deactivate
        """
        return self._route(DeactivateProjectCertificatesRoute)

    @cached_property
    def list(self) -> ListProjectCertificatesRoute:
        """`admin.organization.projects.certificates.list`: GET /organization/projects/{project_id}/certificates.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/certificates/methods/list
        """
        return self._route(ListProjectCertificatesRoute)


class AdminOrganizationProjectsDataRetentionResource(Resource):
    """`admin.organization.projects.data_retention`."""

    @cached_property
    def retrieve(self) -> RetrieveProjectDataRetentionRoute:
        """`admin.organization.projects.data_retention.retrieve`: GET /organization/projects/{project_id}/data_retention.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/data_retention/methods/retrieve
        """
        return self._route(RetrieveProjectDataRetentionRoute)

    @cached_property
    def update(self) -> UpdateProjectDataRetentionRoute:
        """`admin.organization.projects.data_retention.update`: POST /organization/projects/{project_id}/data_retention.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/data_retention/methods/update
        """
        return self._route(UpdateProjectDataRetentionRoute)


class AdminOrganizationProjectsGroupsResource(Resource):
    """`admin.organization.projects.groups`."""

    @cached_property
    def roles(self) -> AdminOrganizationProjectsGroupsRolesResource:
        """The resource `admin.organization.projects.groups.roles`."""
        return self._child(AdminOrganizationProjectsGroupsRolesResource)

    @cached_property
    def create(self) -> AddProjectGroupRoute:
        """`admin.organization.projects.groups.create`: POST /organization/projects/{project_id}/groups.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/methods/create
        """
        return self._route(AddProjectGroupRoute)

    @cached_property
    def delete(self) -> RemoveProjectGroupRoute:
        """`admin.organization.projects.groups.delete`: DELETE /organization/projects/{project_id}/groups/{group_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/methods/delete
        """
        return self._route(RemoveProjectGroupRoute)

    @cached_property
    def list(self) -> ListProjectGroupsRoute:
        """`admin.organization.projects.groups.list`: GET /organization/projects/{project_id}/groups.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/methods/list
        """
        return self._route(ListProjectGroupsRoute)

    @cached_property
    def retrieve(self) -> RetrieveProjectGroupRoute:
        """`admin.organization.projects.groups.retrieve`: GET /organization/projects/{project_id}/groups/{group_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/methods/retrieve
        """
        return self._route(RetrieveProjectGroupRoute)


class AdminOrganizationProjectsGroupsRolesResource(Resource):
    """`admin.organization.projects.groups.roles`."""

    @cached_property
    def create(self) -> AssignProjectGroupRoleRoute:
        """`admin.organization.projects.groups.roles.create`: POST /projects/{project_id}/groups/{group_id}/roles.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/subresources/roles/methods/create
        """
        return self._route(AssignProjectGroupRoleRoute)

    @cached_property
    def delete(self) -> UnassignProjectGroupRoleRoute:
        """`admin.organization.projects.groups.roles.delete`: DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/subresources/roles/methods/delete
        """
        return self._route(UnassignProjectGroupRoleRoute)

    @cached_property
    def list(self) -> ListProjectGroupRoleAssignmentsRoute:
        """`admin.organization.projects.groups.roles.list`: GET /projects/{project_id}/groups/{group_id}/roles.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/subresources/roles/methods/list
        """
        return self._route(ListProjectGroupRoleAssignmentsRoute)

    @cached_property
    def retrieve(self) -> RetrieveProjectGroupRoleRoute:
        """`admin.organization.projects.groups.roles.retrieve`: GET /projects/{project_id}/groups/{group_id}/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/groups/subresources/roles/methods/retrieve
        """
        return self._route(RetrieveProjectGroupRoleRoute)


class AdminOrganizationProjectsHostedToolPermissionsResource(Resource):
    """`admin.organization.projects.hosted_tool_permissions`."""

    @cached_property
    def retrieve(self) -> RetrieveProjectHostedToolPermissionsRoute:
        """`admin.organization.projects.hosted_tool_permissions.retrieve`: GET /organization/projects/{project_id}/hosted_tool_permissions.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/hosted_tool_permissions/methods/retrieve
        """
        return self._route(RetrieveProjectHostedToolPermissionsRoute)

    @cached_property
    def update(self) -> UpdateProjectHostedToolPermissionsRoute:
        """`admin.organization.projects.hosted_tool_permissions.update`: POST /organization/projects/{project_id}/hosted_tool_permissions.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/hosted_tool_permissions/methods/update
        """
        return self._route(UpdateProjectHostedToolPermissionsRoute)


class AdminOrganizationProjectsModelPermissionsResource(Resource):
    """`admin.organization.projects.model_permissions`."""

    @cached_property
    def delete(self) -> DeleteProjectModelPermissionsRoute:
        """`admin.organization.projects.model_permissions.delete`: DELETE /organization/projects/{project_id}/model_permissions.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/model_permissions/methods/delete
        """
        return self._route(DeleteProjectModelPermissionsRoute)

    @cached_property
    def retrieve(self) -> RetrieveProjectModelPermissionsRoute:
        """`admin.organization.projects.model_permissions.retrieve`: GET /organization/projects/{project_id}/model_permissions.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/model_permissions/methods/retrieve
        """
        return self._route(RetrieveProjectModelPermissionsRoute)

    @cached_property
    def update(self) -> UpdateProjectModelPermissionsRoute:
        """`admin.organization.projects.model_permissions.update`: POST /organization/projects/{project_id}/model_permissions.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/model_permissions/methods/update
        """
        return self._route(UpdateProjectModelPermissionsRoute)


class AdminOrganizationProjectsRateLimitsResource(Resource):
    """`admin.organization.projects.rate_limits`."""

    @cached_property
    def list_rate_limits(self) -> ListProjectRateLimitsRoute:
        """`admin.organization.projects.rate_limits.list_rate_limits`: GET /organization/projects/{project_id}/rate_limits.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/rate_limits/methods/list_rate_limits
        """
        return self._route(ListProjectRateLimitsRoute)

    @cached_property
    def update_rate_limit(self) -> UpdateProjectRateLimitsRoute:
        """`admin.organization.projects.rate_limits.update_rate_limit`: POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/rate_limits/methods/update_rate_limit
        """
        return self._route(UpdateProjectRateLimitsRoute)


class AdminOrganizationProjectsRolesResource(Resource):
    """`admin.organization.projects.roles`."""

    @cached_property
    def create(self) -> CreateProjectRoleRoute:
        """`admin.organization.projects.roles.create`: POST /projects/{project_id}/roles.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/create
        """
        return self._route(CreateProjectRoleRoute)

    @cached_property
    def delete(self) -> DeleteProjectRoleRoute:
        """`admin.organization.projects.roles.delete`: DELETE /projects/{project_id}/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/delete
        """
        return self._route(DeleteProjectRoleRoute)

    @cached_property
    def list(self) -> ListProjectRolesRoute:
        """`admin.organization.projects.roles.list`: GET /projects/{project_id}/roles.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/list
        """
        return self._route(ListProjectRolesRoute)

    @cached_property
    def retrieve(self) -> RetrieveProjectRoleRoute:
        """`admin.organization.projects.roles.retrieve`: GET /projects/{project_id}/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/retrieve
        """
        return self._route(RetrieveProjectRoleRoute)

    @cached_property
    def update(self) -> UpdateProjectRoleRoute:
        """`admin.organization.projects.roles.update`: POST /projects/{project_id}/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/roles/methods/update
        """
        return self._route(UpdateProjectRoleRoute)


class AdminOrganizationProjectsServiceAccountsResource(Resource):
    """`admin.organization.projects.service_accounts`."""

    @cached_property
    def api_keys(self) -> AdminOrganizationProjectsServiceAccountsApiKeysResource:
        """The resource `admin.organization.projects.service_accounts.api_keys`."""
        return self._child(AdminOrganizationProjectsServiceAccountsApiKeysResource)

    @cached_property
    def create(self) -> CreateProjectServiceAccountRoute:
        """`admin.organization.projects.service_accounts.create`: POST /organization/projects/{project_id}/service_accounts.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/create
        """
        return self._route(CreateProjectServiceAccountRoute)

    @cached_property
    def delete(self) -> DeleteProjectServiceAccountRoute:
        """`admin.organization.projects.service_accounts.delete`: DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/delete
        """
        return self._route(DeleteProjectServiceAccountRoute)

    @cached_property
    def list(self) -> ListProjectServiceAccountsRoute:
        """`admin.organization.projects.service_accounts.list`: GET /organization/projects/{project_id}/service_accounts.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/list
        """
        return self._route(ListProjectServiceAccountsRoute)

    @cached_property
    def retrieve(self) -> RetrieveProjectServiceAccountRoute:
        """`admin.organization.projects.service_accounts.retrieve`: GET /organization/projects/{project_id}/service_accounts/{service_account_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/retrieve
        """
        return self._route(RetrieveProjectServiceAccountRoute)

    @cached_property
    def update(self) -> UpdateProjectServiceAccountRoute:
        """`admin.organization.projects.service_accounts.update`: POST /organization/projects/{project_id}/service_accounts/{service_account_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/update
        """
        return self._route(UpdateProjectServiceAccountRoute)


class AdminOrganizationProjectsServiceAccountsApiKeysResource(Resource):
    """`admin.organization.projects.service_accounts.api_keys`."""

    @cached_property
    def create(self) -> CreateanAPIkeyforaserviceaccountRoute:
        """`admin.organization.projects.service_accounts.api_keys.create`: POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/subresources/api_keys/methods/create
        """
        return self._route(CreateanAPIkeyforaserviceaccountRoute)


class AdminOrganizationProjectsServiceTierSettingsResource(Resource):
    """`admin.organization.projects.service_tier_settings`."""

    @cached_property
    def retrieve(self) -> AdminOrganizationProjectsServiceTierSettingsRetrieveRoute:
        """`admin.organization.projects.service_tier_settings.retrieve`: GET /organization/projects/{project_id}/service_tier_settings.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_tier_settings/methods/retrieve
        """
        return self._route(AdminOrganizationProjectsServiceTierSettingsRetrieveRoute)

    @cached_property
    def update(self) -> AdminOrganizationProjectsServiceTierSettingsUpdateRoute:
        """`admin.organization.projects.service_tier_settings.update`: POST /organization/projects/{project_id}/service_tier_settings.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_tier_settings/methods/update
        """
        return self._route(AdminOrganizationProjectsServiceTierSettingsUpdateRoute)


class AdminOrganizationProjectsSpendAlertsResource(Resource):
    """`admin.organization.projects.spend_alerts`."""

    @cached_property
    def create(self) -> CreateProjectSpendAlertRoute:
        """`admin.organization.projects.spend_alerts.create`: POST /organization/projects/{project_id}/spend_alerts.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/create
        """
        return self._route(CreateProjectSpendAlertRoute)

    @cached_property
    def delete(self) -> DeleteProjectSpendAlertRoute:
        """`admin.organization.projects.spend_alerts.delete`: DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/delete
        """
        return self._route(DeleteProjectSpendAlertRoute)

    @cached_property
    def list(self) -> ListProjectSpendAlertsRoute:
        """`admin.organization.projects.spend_alerts.list`: GET /organization/projects/{project_id}/spend_alerts.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/list
        """
        return self._route(ListProjectSpendAlertsRoute)

    @cached_property
    def retrieve(self) -> RetrieveProjectSpendAlertRoute:
        """`admin.organization.projects.spend_alerts.retrieve`: GET /organization/projects/{project_id}/spend_alerts/{alert_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/retrieve
        """
        return self._route(RetrieveProjectSpendAlertRoute)

    @cached_property
    def update(self) -> UpdateProjectSpendAlertRoute:
        """`admin.organization.projects.spend_alerts.update`: POST /organization/projects/{project_id}/spend_alerts/{alert_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_alerts/methods/update
        """
        return self._route(UpdateProjectSpendAlertRoute)


class AdminOrganizationProjectsSpendLimitResource(Resource):
    """`admin.organization.projects.spend_limit`."""

    @cached_property
    def delete(self) -> DeleteprojectspendlimitRoute:
        """`admin.organization.projects.spend_limit.delete`: DELETE /organization/projects/{project_id}/spend_limit.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_limit/methods/delete
        """
        return self._route(DeleteprojectspendlimitRoute)

    @cached_property
    def retrieve(self) -> GetprojectspendlimitRoute:
        """`admin.organization.projects.spend_limit.retrieve`: GET /organization/projects/{project_id}/spend_limit.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_limit/methods/retrieve
        """
        return self._route(GetprojectspendlimitRoute)

    @cached_property
    def update(self) -> UpdateprojectspendlimitRoute:
        """`admin.organization.projects.spend_limit.update`: POST /organization/projects/{project_id}/spend_limit.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/spend_limit/methods/update
        """
        return self._route(UpdateprojectspendlimitRoute)


class AdminOrganizationProjectsUsersResource(Resource):
    """`admin.organization.projects.users`."""

    @cached_property
    def roles(self) -> AdminOrganizationProjectsUsersRolesResource:
        """The resource `admin.organization.projects.users.roles`."""
        return self._child(AdminOrganizationProjectsUsersRolesResource)

    @cached_property
    def create(self) -> CreateProjectUserRoute:
        """`admin.organization.projects.users.create`: POST /organization/projects/{project_id}/users.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/create
        """
        return self._route(CreateProjectUserRoute)

    @cached_property
    def delete(self) -> DeleteProjectUserRoute:
        """`admin.organization.projects.users.delete`: DELETE /organization/projects/{project_id}/users/{user_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/delete
        """
        return self._route(DeleteProjectUserRoute)

    @cached_property
    def list(self) -> ListProjectUsersRoute:
        """`admin.organization.projects.users.list`: GET /organization/projects/{project_id}/users.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/list
        """
        return self._route(ListProjectUsersRoute)

    @cached_property
    def retrieve(self) -> RetrieveProjectUserRoute:
        """`admin.organization.projects.users.retrieve`: GET /organization/projects/{project_id}/users/{user_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/retrieve
        """
        return self._route(RetrieveProjectUserRoute)

    @cached_property
    def update(self) -> ModifyProjectUserRoute:
        """`admin.organization.projects.users.update`: POST /organization/projects/{project_id}/users/{user_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/methods/update
        """
        return self._route(ModifyProjectUserRoute)


class AdminOrganizationProjectsUsersRolesResource(Resource):
    """`admin.organization.projects.users.roles`."""

    @cached_property
    def create(self) -> AssignProjectUserRoleRoute:
        """`admin.organization.projects.users.roles.create`: POST /projects/{project_id}/users/{user_id}/roles.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/subresources/roles/methods/create
        """
        return self._route(AssignProjectUserRoleRoute)

    @cached_property
    def delete(self) -> UnassignProjectUserRoleRoute:
        """`admin.organization.projects.users.roles.delete`: DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/subresources/roles/methods/delete
        """
        return self._route(UnassignProjectUserRoleRoute)

    @cached_property
    def list(self) -> ListProjectUserRoleAssignmentsRoute:
        """`admin.organization.projects.users.roles.list`: GET /projects/{project_id}/users/{user_id}/roles.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/subresources/roles/methods/list
        """
        return self._route(ListProjectUserRoleAssignmentsRoute)

    @cached_property
    def retrieve(self) -> RetrieveProjectUserRoleRoute:
        """`admin.organization.projects.users.roles.retrieve`: GET /projects/{project_id}/users/{user_id}/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/users/subresources/roles/methods/retrieve
        """
        return self._route(RetrieveProjectUserRoleRoute)


class AdminOrganizationRolesResource(Resource):
    """`admin.organization.roles`."""

    @cached_property
    def create(self) -> CreateRoleRoute:
        """`admin.organization.roles.create`: POST /organization/roles.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/roles/methods/create
        """
        return self._route(CreateRoleRoute)

    @cached_property
    def delete(self) -> DeleteRoleRoute:
        """`admin.organization.roles.delete`: DELETE /organization/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/roles/methods/delete
        """
        return self._route(DeleteRoleRoute)

    @cached_property
    def list(self) -> ListRolesRoute:
        """`admin.organization.roles.list`: GET /organization/roles.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/roles/methods/list
        """
        return self._route(ListRolesRoute)

    @cached_property
    def retrieve(self) -> RetrieveRoleRoute:
        """`admin.organization.roles.retrieve`: GET /organization/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/roles/methods/retrieve
        """
        return self._route(RetrieveRoleRoute)

    @cached_property
    def update(self) -> UpdateRoleRoute:
        """`admin.organization.roles.update`: POST /organization/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/roles/methods/update
        """
        return self._route(UpdateRoleRoute)


class AdminOrganizationSpendAlertsResource(Resource):
    """`admin.organization.spend_alerts`."""

    @cached_property
    def create(self) -> CreateOrganizationSpendAlertRoute:
        """`admin.organization.spend_alerts.create`: POST /organization/spend_alerts.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/create
        """
        return self._route(CreateOrganizationSpendAlertRoute)

    @cached_property
    def delete(self) -> DeleteOrganizationSpendAlertRoute:
        """`admin.organization.spend_alerts.delete`: DELETE /organization/spend_alerts/{alert_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/delete
        """
        return self._route(DeleteOrganizationSpendAlertRoute)

    @cached_property
    def list(self) -> ListOrganizationSpendAlertsRoute:
        """`admin.organization.spend_alerts.list`: GET /organization/spend_alerts.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/list
        """
        return self._route(ListOrganizationSpendAlertsRoute)

    @cached_property
    def retrieve(self) -> RetrieveOrganizationSpendAlertRoute:
        """`admin.organization.spend_alerts.retrieve`: GET /organization/spend_alerts/{alert_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/retrieve
        """
        return self._route(RetrieveOrganizationSpendAlertRoute)

    @cached_property
    def update(self) -> UpdateOrganizationSpendAlertRoute:
        """`admin.organization.spend_alerts.update`: POST /organization/spend_alerts/{alert_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_alerts/methods/update
        """
        return self._route(UpdateOrganizationSpendAlertRoute)


class AdminOrganizationSpendLimitResource(Resource):
    """`admin.organization.spend_limit`."""

    @cached_property
    def delete(self) -> DeleteorganizationspendlimitRoute:
        """`admin.organization.spend_limit.delete`: DELETE /organization/spend_limit.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_limit/methods/delete
        """
        return self._route(DeleteorganizationspendlimitRoute)

    @cached_property
    def retrieve(self) -> GetorganizationspendlimitRoute:
        """`admin.organization.spend_limit.retrieve`: GET /organization/spend_limit.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_limit/methods/retrieve
        """
        return self._route(GetorganizationspendlimitRoute)

    @cached_property
    def update(self) -> UpdateorganizationspendlimitRoute:
        """`admin.organization.spend_limit.update`: POST /organization/spend_limit.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/spend_limit/methods/update
        """
        return self._route(UpdateorganizationspendlimitRoute)


class AdminOrganizationUsageResource(Resource):
    """`admin.organization.usage`."""

    @cached_property
    def audio_speeches(self) -> UsageAudioSpeechesRoute:
        """`admin.organization.usage.audio_speeches`: GET /organization/usage/audio_speeches.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/audio_speeches
        """
        return self._route(UsageAudioSpeechesRoute)

    @cached_property
    def audio_transcriptions(self) -> UsageAudioTranscriptionsRoute:
        """`admin.organization.usage.audio_transcriptions`: GET /organization/usage/audio_transcriptions.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/audio_transcriptions
        """
        return self._route(UsageAudioTranscriptionsRoute)

    @cached_property
    def code_interpreter_sessions(self) -> UsageCodeInterpreterSessionsRoute:
        """`admin.organization.usage.code_interpreter_sessions`: GET /organization/usage/code_interpreter_sessions.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/code_interpreter_sessions
        """
        return self._route(UsageCodeInterpreterSessionsRoute)

    @cached_property
    def completions(self) -> UsageCompletionsRoute:
        """`admin.organization.usage.completions`: GET /organization/usage/completions.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/completions
        """
        return self._route(UsageCompletionsRoute)

    @cached_property
    def costs(self) -> UsageCostsRoute:
        """`admin.organization.usage.costs`: GET /organization/costs.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/costs
        """
        return self._route(UsageCostsRoute)

    @cached_property
    def decisions(self) -> AdminOrganizationUsageDecisionsRoute:
        """`admin.organization.usage.decisions`: GET /organization/usage/decisions.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/decisions
        """
        return self._route(AdminOrganizationUsageDecisionsRoute)

    @cached_property
    def embeddings(self) -> UsageEmbeddingsRoute:
        """`admin.organization.usage.embeddings`: GET /organization/usage/embeddings.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/embeddings
        """
        return self._route(UsageEmbeddingsRoute)

    @cached_property
    def file_search_calls(self) -> UsageFileSearchCallsRoute:
        """`admin.organization.usage.file_search_calls`: GET /organization/usage/file_search_calls.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/file_search_calls
        """
        return self._route(UsageFileSearchCallsRoute)

    @cached_property
    def images(self) -> UsageImagesRoute:
        """`admin.organization.usage.images`: GET /organization/usage/images.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/images
        """
        return self._route(UsageImagesRoute)

    @cached_property
    def moderations(self) -> UsageModerationsRoute:
        """`admin.organization.usage.moderations`: GET /organization/usage/moderations.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/moderations
        """
        return self._route(UsageModerationsRoute)

    @cached_property
    def vector_stores(self) -> UsageVectorStoresRoute:
        """`admin.organization.usage.vector_stores`: GET /organization/usage/vector_stores.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/vector_stores
        """
        return self._route(UsageVectorStoresRoute)

    @cached_property
    def web_search_calls(self) -> UsageWebSearchCallsRoute:
        """`admin.organization.usage.web_search_calls`: GET /organization/usage/web_search_calls.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/usage/methods/web_search_calls
        """
        return self._route(UsageWebSearchCallsRoute)


class AdminOrganizationUsersResource(Resource):
    """`admin.organization.users`."""

    @cached_property
    def roles(self) -> AdminOrganizationUsersRolesResource:
        """The resource `admin.organization.users.roles`."""
        return self._child(AdminOrganizationUsersRolesResource)

    @cached_property
    def delete(self) -> DeleteUserRoute:
        """`admin.organization.users.delete`: DELETE /organization/users/{user_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/methods/delete
        """
        return self._route(DeleteUserRoute)

    @cached_property
    def list(self) -> ListUsersRoute:
        """`admin.organization.users.list`: GET /organization/users.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/methods/list
        """
        return self._route(ListUsersRoute)

    @cached_property
    def retrieve(self) -> RetrieveUserRoute:
        """`admin.organization.users.retrieve`: GET /organization/users/{user_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/methods/retrieve
        """
        return self._route(RetrieveUserRoute)

    @cached_property
    def update(self) -> ModifyUserRoute:
        """`admin.organization.users.update`: POST /organization/users/{user_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/methods/update
        """
        return self._route(ModifyUserRoute)


class AdminOrganizationUsersRolesResource(Resource):
    """`admin.organization.users.roles`."""

    @cached_property
    def create(self) -> AssignUserRoleRoute:
        """`admin.organization.users.roles.create`: POST /organization/users/{user_id}/roles.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/subresources/roles/methods/create
        """
        return self._route(AssignUserRoleRoute)

    @cached_property
    def delete(self) -> UnassignUserRoleRoute:
        """`admin.organization.users.roles.delete`: DELETE /organization/users/{user_id}/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/subresources/roles/methods/delete
        """
        return self._route(UnassignUserRoleRoute)

    @cached_property
    def list(self) -> ListUserRoleAssignmentsRoute:
        """`admin.organization.users.roles.list`: GET /organization/users/{user_id}/roles.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/subresources/roles/methods/list
        """
        return self._route(ListUserRoleAssignmentsRoute)

    @cached_property
    def retrieve(self) -> RetrieveUserRoleRoute:
        """`admin.organization.users.roles.retrieve`: GET /organization/users/{user_id}/roles/{role_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/users/subresources/roles/methods/retrieve
        """
        return self._route(RetrieveUserRoleRoute)


class AdminOrganizationWorkloadIdentityProvidersResource(Resource):
    """`admin.organization.workload_identity_providers`."""

    @cached_property
    def federation_rules(self) -> AdminOrganizationWorkloadIdentityProvidersFederationRulesResource:
        """The resource `admin.organization.workload_identity_providers.federation_rules`."""
        return self._child(AdminOrganizationWorkloadIdentityProvidersFederationRulesResource)

    @cached_property
    def create(self) -> AdminOrganizationWorkloadIdentityProvidersCreateRoute:
        """`admin.organization.workload_identity_providers.create`: POST /organization/workload_identity_providers.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/create
        """
        return self._route(AdminOrganizationWorkloadIdentityProvidersCreateRoute)

    @cached_property
    def delete(self) -> AdminOrganizationWorkloadIdentityProvidersDeleteRoute:
        """`admin.organization.workload_identity_providers.delete`: DELETE /organization/workload_identity_providers/{workload_identity_provider_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/delete
        """
        return self._route(AdminOrganizationWorkloadIdentityProvidersDeleteRoute)

    @cached_property
    def list(self) -> AdminOrganizationWorkloadIdentityProvidersListRoute:
        """`admin.organization.workload_identity_providers.list`: GET /organization/workload_identity_providers.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/list
        """
        return self._route(AdminOrganizationWorkloadIdentityProvidersListRoute)

    @cached_property
    def retrieve(self) -> AdminOrganizationWorkloadIdentityProvidersRetrieveRoute:
        """`admin.organization.workload_identity_providers.retrieve`: GET /organization/workload_identity_providers/{workload_identity_provider_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/retrieve
        """
        return self._route(AdminOrganizationWorkloadIdentityProvidersRetrieveRoute)

    @cached_property
    def update(self) -> AdminOrganizationWorkloadIdentityProvidersUpdateRoute:
        """`admin.organization.workload_identity_providers.update`: POST /organization/workload_identity_providers/{workload_identity_provider_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/methods/update
        """
        return self._route(AdminOrganizationWorkloadIdentityProvidersUpdateRoute)


class AdminOrganizationWorkloadIdentityProvidersFederationRulesResource(Resource):
    """`admin.organization.workload_identity_providers.federation_rules`."""

    @cached_property
    def create(self) -> AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRoute:
        """`admin.organization.workload_identity_providers.federation_rules.create`: POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/create
        """
        return self._route(AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRoute)

    @cached_property
    def delete(self) -> AdminOrganizationWorkloadIdentityProvidersFederationRulesDeleteRoute:
        """`admin.organization.workload_identity_providers.federation_rules.delete`: DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/delete
        """
        return self._route(AdminOrganizationWorkloadIdentityProvidersFederationRulesDeleteRoute)

    @cached_property
    def list(self) -> AdminOrganizationWorkloadIdentityProvidersFederationRulesListRoute:
        """`admin.organization.workload_identity_providers.federation_rules.list`: GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/list
        """
        return self._route(AdminOrganizationWorkloadIdentityProvidersFederationRulesListRoute)

    @cached_property
    def retrieve(self) -> AdminOrganizationWorkloadIdentityProvidersFederationRulesRetrieveRoute:
        """`admin.organization.workload_identity_providers.federation_rules.retrieve`: GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/retrieve
        """
        return self._route(AdminOrganizationWorkloadIdentityProvidersFederationRulesRetrieveRoute)

    @cached_property
    def update(self) -> AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRoute:
        """`admin.organization.workload_identity_providers.federation_rules.update`: POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}.

        https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/workload_identity_providers/subresources/federation_rules/methods/update
        """
        return self._route(AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRoute)
