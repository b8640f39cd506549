"""Types of `admin`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict


class AdminApiKey(TypedDict):
    object: Literal["organization.admin_api_key"]
    id: str
    name: NotRequired[str | None]
    redacted_value: str
    created_at: int
    expires_at: NotRequired[int | None]
    last_used_at: NotRequired[int | None]
    owner: AdminApiKeyOwner


class AdminApiKeyCreateResponse(TypedDict):
    object: Literal["organization.admin_api_key"]
    id: str
    name: NotRequired[str | None]
    redacted_value: str
    created_at: int
    expires_at: int | None
    last_used_at: NotRequired[int | None]
    owner: AdminApiKeyCreateResponseOwner
    value: str


class AdminApiKeyCreateResponseOwner(TypedDict):
    type: NotRequired[str]
    object: NotRequired[str]
    id: NotRequired[str]
    name: NotRequired[str]
    created_at: NotRequired[int]
    role: NotRequired[str]


class AdminApiKeyOwner(TypedDict):
    type: NotRequired[str]
    object: NotRequired[str]
    id: NotRequired[str]
    name: NotRequired[str]
    created_at: NotRequired[int]
    role: NotRequired[str]


class AdminApiKeysCreateRequest(TypedDict):
    name: str
    expires_in_seconds: NotRequired[Annotated[int, Field(ge=1, le=31536000)]]


class AdminApiKeysDeleteResponse(TypedDict):
    id: str
    object: Literal["organization.admin_api_key.deleted"]
    deleted: bool


class AdminApiKeysListQuery(TypedDict):
    after: NotRequired[str | None]
    order: NotRequired[Literal["asc", "desc"]]
    limit: NotRequired[int]


class AdminOrganizationExternalKeysCreateRequest(TypedDict):
    external_id: NotRequired[str]
    kms_arn: NotRequired[str]
    name: str
    role_arn: NotRequired[str]
    type: Literal["aws", "gcp", "azure", "oci"]
    purpose: NotRequired[Literal["ekm", "psp_decryption"]]
    audience: NotRequired[str]
    kms_key_location: NotRequired[str]
    kms_key_name: NotRequired[str]
    kms_key_ring_name: NotRequired[str]
    kms_project_id: NotRequired[str]
    workload_identity_pool_id: NotRequired[str]
    workload_identity_project_number: NotRequired[str]
    workload_identity_provider_id: NotRequired[str]
    kms_key_version: NotRequired[str]
    key_name: NotRequired[str]
    tenant_id: NotRequired[str]
    vault_uri: NotRequired[str]
    key_version: NotRequired[str]
    key_ocid: NotRequired[str]
    region: NotRequired[str]
    vault_ocid: NotRequired[str]
    key_version_ocid: NotRequired[str]


class AdminOrganizationExternalKeysListQuery(TypedDict):
    after: NotRequired[str | None]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    purpose: NotRequired[Literal["ekm", "psp_decryption"]]


class AdminOrganizationExternalKeysListResponse(TypedDict):
    data: list[ExternalKey]
    has_more: NotRequired[bool | None]


class AdminOrganizationExternalStorageCreateRequest(TypedDict):
    project_id: str
    provider: Annotated[
        ExternalStorageCreateParamsProviderAws
        | ExternalStorageCreateParamsProviderAzure
        | ExternalStorageCreateParamsProviderGcp
        | ExternalStorageCreateParamsProviderOci,
        Field(discriminator="type"),
    ]


class AdminOrganizationExternalStorageListQuery(TypedDict):
    after: NotRequired[str | None]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    project_id: NotRequired[str | None]


class AdminOrganizationExternalStorageListResponse(TypedDict):
    data: list[ExternalStorageConfiguration]
    has_more: NotRequired[bool | None]


class AdminOrganizationProjectsApiKeysUpdateRequest(TypedDict):
    expires_in_seconds: NotRequired[int]
    scopes: NotRequired[list[str]]


class AdminOrganizationProjectsServiceTierSettingsUpdateRequest(TypedDict):
    default: NotRequired[Literal["standard", "fast", "scale"]]
    enabled_tiers: NotRequired[Literal["all"] | list[Literal["flex", "fast", "ultrafast"]]]


class AdminOrganizationUsageDecisionsQuery(TypedDict):
    start_time: int
    api_key_ids: NotRequired[list[str] | None]
    batch: NotRequired[bool | None]
    bucket_width: NotRequired[Literal["1m", "1h", "1d"] | None]
    end_time: NotRequired[int | None]
    group_by: NotRequired[
        list[
            Literal[
                "project_id",
                "user_id",
                "api_key_id",
                "model",
                "batch",
                "service_tier",
                "api_source",
            ]
        ]
        | None
    ]
    limit: NotRequired[int | None]
    models: NotRequired[list[str] | None]
    page: NotRequired[str | None]
    project_ids: NotRequired[list[str] | None]
    user_ids: NotRequired[list[str] | None]


class AdminOrganizationWorkloadIdentityProvidersCreateRequest(TypedDict):
    audience: str
    issuer: str
    name: str
    type: Literal["oidc"]
    attribute_transformations: NotRequired[
        list[WorkloadIdentityProviderCreateParamsAttributeTransformation]
    ]
    description: NotRequired[str]
    enabled: NotRequired[bool]
    verification: NotRequired[
        Annotated[
            WorkloadIdentityProviderCreateParamsVerificationDiscovery
            | WorkloadIdentityProviderCreateParamsVerificationUploadedJwks,
            Field(discriminator="type"),
        ]
    ]


class AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequest(TypedDict):
    attribute_matchers: dict[str, str | bool | int | float]
    project_id: str
    service_account_id: str
    description: NotRequired[str]
    enabled: NotRequired[bool]
    name: NotRequired[str]
    permissions: NotRequired[
        Annotated[
            FederationRuleCreateParamsPermissionsServiceAccountDefault
            | FederationRuleCreateParamsPermissionsRestricted,
            Field(discriminator="type"),
        ]
    ]


class AdminOrganizationWorkloadIdentityProvidersFederationRulesListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    service_account_id: NotRequired[str]


class AdminOrganizationWorkloadIdentityProvidersFederationRulesListResponse(TypedDict):
    data: list[FederationRule]
    has_more: NotRequired[bool | None]


class AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequest(TypedDict):
    attribute_matchers: NotRequired[dict[str, str | bool | int | float]]
    description: NotRequired[str | None]
    enabled: NotRequired[bool]
    name: NotRequired[str | None]
    permissions: NotRequired[
        Annotated[
            FederationRuleUpdateParamsPermissionsDefaultPermissionsParam
            | FederationRuleUpdateParamsPermissionsRestrictedPermissionsParam,
            Field(discriminator="type"),
        ]
    ]


class AdminOrganizationWorkloadIdentityProvidersListQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class AdminOrganizationWorkloadIdentityProvidersListResponse(TypedDict):
    data: list[WorkloadIdentityProvider]
    has_more: NotRequired[bool | None]


class AdminOrganizationWorkloadIdentityProvidersUpdateRequest(TypedDict):
    attribute_transformations: NotRequired[
        list[WorkloadIdentityProviderUpdateParamsAttributeTransformation]
    ]
    audience: NotRequired[str]
    description: NotRequired[str | None]
    enabled: NotRequired[bool]
    issuer: NotRequired[str]
    name: NotRequired[str]
    verification: NotRequired[
        Annotated[
            WorkloadIdentityProviderUpdateParamsVerificationDiscoveryVerificationParam
            | WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksVerificationParam,
            Field(discriminator="type"),
        ]
    ]


class ApiKeyList(TypedDict):
    object: Literal["list"]
    data: list[AdminApiKey]
    has_more: bool
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]


class AssignedRoleDetails(TypedDict):
    id: str
    name: str
    permissions: list[str]
    resource_type: str
    predefined_role: bool
    description: str | None
    created_at: int | None
    updated_at: int | None
    created_by: str | None
    created_by_user_obj: dict[str, object] | None
    metadata: dict[str, object] | None
    assignment_sources: NotRequired[list[AssignedRoleDetailsAssignmentSourcesItem] | None]


class AssignedRoleDetailsAssignmentSourcesItem(TypedDict):
    principal_id: str
    principal_type: str


AuditLog = TypedDict(
    "AuditLog",
    {
        "id": "str",
        "type": "AuditLogEventType",
        "effective_at": "int",
        "project": "NotRequired[AuditLogProject]",
        "actor": "NotRequired[AuditLogActor | None]",
        "api_key.created": "NotRequired[AuditLogApiKeyCreated]",
        "api_key.updated": "NotRequired[AuditLogApiKeyUpdated]",
        "api_key.deleted": "NotRequired[AuditLogApiKeyDeleted]",
        "checkpoint.permission.created": "NotRequired[AuditLogCheckpointPermissionCreated]",
        "checkpoint.permission.deleted": "NotRequired[AuditLogCheckpointPermissionDeleted]",
        "external_key.registered": "NotRequired[AuditLogExternalKeyRegistered]",
        "external_key.removed": "NotRequired[AuditLogExternalKeyRemoved]",
        "group.created": "NotRequired[AuditLogGroupCreated]",
        "group.updated": "NotRequired[AuditLogGroupUpdated]",
        "group.deleted": "NotRequired[AuditLogGroupDeleted]",
        "scim.enabled": "NotRequired[AuditLogScimEnabled]",
        "scim.disabled": "NotRequired[AuditLogScimDisabled]",
        "invite.sent": "NotRequired[AuditLogInviteSent]",
        "invite.accepted": "NotRequired[AuditLogInviteAccepted]",
        "invite.deleted": "NotRequired[AuditLogInviteDeleted]",
        "ip_allowlist.created": "NotRequired[AuditLogIpAllowlistCreated]",
        "ip_allowlist.updated": "NotRequired[AuditLogIpAllowlistUpdated]",
        "ip_allowlist.deleted": "NotRequired[AuditLogIpAllowlistDeleted]",
        "ip_allowlist.config.activated": "NotRequired[AuditLogIpAllowlistConfigActivated]",
        "ip_allowlist.config.deactivated": "NotRequired[AuditLogIpAllowlistConfigDeactivated]",
        "login.succeeded": "NotRequired[dict[str, object]]",
        "login.failed": "NotRequired[AuditLogLoginFailed]",
        "logout.succeeded": "NotRequired[dict[str, object]]",
        "logout.failed": "NotRequired[AuditLogLogoutFailed]",
        "organization.updated": "NotRequired[AuditLogOrganizationUpdated]",
        "project.created": "NotRequired[AuditLogProjectCreated]",
        "project.updated": "NotRequired[AuditLogProjectUpdated]",
        "project.archived": "NotRequired[AuditLogProjectArchived]",
        "project.deleted": "NotRequired[AuditLogProjectDeleted]",
        "rate_limit.updated": "NotRequired[AuditLogRateLimitUpdated]",
        "rate_limit.deleted": "NotRequired[AuditLogRateLimitDeleted]",
        "role.created": "NotRequired[AuditLogRoleCreated]",
        "role.updated": "NotRequired[AuditLogRoleUpdated]",
        "role.deleted": "NotRequired[AuditLogRoleDeleted]",
        "role.assignment.created": "NotRequired[AuditLogRoleAssignmentCreated]",
        "role.assignment.deleted": "NotRequired[AuditLogRoleAssignmentDeleted]",
        "role.bound_to_resource": "NotRequired[AuditLogRoleBoundToResource]",
        "role.unbound_from_resource": "NotRequired[AuditLogRoleUnboundFromResource]",
        "service_account.created": "NotRequired[AuditLogServiceAccountCreated]",
        "service_account.updated": "NotRequired[AuditLogServiceAccountUpdated]",
        "service_account.deleted": "NotRequired[AuditLogServiceAccountDeleted]",
        "workload_identity_provider.created": "NotRequired[AuditLogWorkloadIdentityProviderCreated]",
        "workload_identity_provider.updated": "NotRequired[AuditLogWorkloadIdentityProviderUpdated]",
        "workload_identity_provider.deleted": "NotRequired[AuditLogWorkloadIdentityProviderDeleted]",
        "workload_identity_provider_mapping.created": "NotRequired[AuditLogWorkloadIdentityProviderMappingCreated]",
        "workload_identity_provider_mapping.updated": "NotRequired[AuditLogWorkloadIdentityProviderMappingUpdated]",
        "workload_identity_provider_mapping.deleted": "NotRequired[AuditLogWorkloadIdentityProviderMappingDeleted]",
        "user.added": "NotRequired[AuditLogUserAdded]",
        "user.updated": "NotRequired[AuditLogUserUpdated]",
        "user.deleted": "NotRequired[AuditLogUserDeleted]",
        "certificate.created": "NotRequired[AuditLogCertificateCreated]",
        "certificate.updated": "NotRequired[AuditLogCertificateUpdated]",
        "certificate.deleted": "NotRequired[AuditLogCertificateDeleted]",
        "certificates.activated": "NotRequired[AuditLogCertificatesActivated]",
        "certificates.deactivated": "NotRequired[AuditLogCertificatesDeactivated]",
        "external_storage.registered": "NotRequired[AuditLogListResponseExternalStorageRegistered | None]",  # of the SDK, not of the document
        "external_storage.removed": "NotRequired[AuditLogListResponseExternalStorageRemoved | None]",  # of the SDK, not of the document
    },
)


class AuditLogActor(TypedDict):
    type: NotRequired[Literal["session", "api_key"]]
    session: NotRequired[AuditLogActorSession]
    api_key: NotRequired[AuditLogActorApiKey]


class AuditLogActorApiKey(TypedDict):
    id: NotRequired[str]
    type: NotRequired[Literal["user", "service_account"]]
    user: NotRequired[AuditLogActorUser]
    service_account: NotRequired[AuditLogActorServiceAccount]


class AuditLogActorServiceAccount(TypedDict):
    id: NotRequired[str]


class AuditLogActorSession(TypedDict):
    user: NotRequired[AuditLogActorUser]
    ip_address: NotRequired[str]


class AuditLogActorUser(TypedDict):
    id: NotRequired[str]
    email: NotRequired[str]


class AuditLogApiKeyCreated(TypedDict):
    id: NotRequired[str]
    data: NotRequired[AuditLogApiKeyCreatedData]


class AuditLogApiKeyCreatedData(TypedDict):
    scopes: NotRequired[list[str]]


class AuditLogApiKeyDeleted(TypedDict):
    id: NotRequired[str]


class AuditLogApiKeyUpdated(TypedDict):
    id: NotRequired[str]
    changes_requested: NotRequired[AuditLogApiKeyUpdatedChangesRequested]


class AuditLogApiKeyUpdatedChangesRequested(TypedDict):
    scopes: NotRequired[list[str]]
    expires_in_seconds: NotRequired[int | None]  # of the SDK, not of the document


class AuditLogCertificateCreated(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


class AuditLogCertificateDeleted(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    certificate: NotRequired[str]


class AuditLogCertificateUpdated(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


class AuditLogCertificatesActivated(TypedDict):
    certificates: NotRequired[list[AuditLogCertificatesActivatedCertificatesItem]]


class AuditLogCertificatesActivatedCertificatesItem(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


class AuditLogCertificatesDeactivated(TypedDict):
    certificates: NotRequired[list[AuditLogCertificatesDeactivatedCertificatesItem]]


class AuditLogCertificatesDeactivatedCertificatesItem(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


class AuditLogCheckpointPermissionCreated(TypedDict):
    id: NotRequired[str]
    data: NotRequired[AuditLogCheckpointPermissionCreatedData]


class AuditLogCheckpointPermissionCreatedData(TypedDict):
    project_id: NotRequired[str]
    fine_tuned_model_checkpoint: NotRequired[str]


class AuditLogCheckpointPermissionDeleted(TypedDict):
    id: NotRequired[str]


class AuditLogExternalKeyRegistered(TypedDict):
    id: NotRequired[str]
    data: NotRequired[dict[str, object]]


class AuditLogExternalKeyRemoved(TypedDict):
    id: NotRequired[str]


class AuditLogGroupCreated(TypedDict):
    id: NotRequired[str]
    data: NotRequired[AuditLogGroupCreatedData]


class AuditLogGroupCreatedData(TypedDict):
    group_name: NotRequired[str]


class AuditLogGroupDeleted(TypedDict):
    id: NotRequired[str]


class AuditLogGroupUpdated(TypedDict):
    id: NotRequired[str]
    changes_requested: NotRequired[AuditLogGroupUpdatedChangesRequested]


class AuditLogGroupUpdatedChangesRequested(TypedDict):
    group_name: NotRequired[str]


class AuditLogInviteAccepted(TypedDict):
    id: NotRequired[str]


class AuditLogInviteDeleted(TypedDict):
    id: NotRequired[str]


class AuditLogInviteSent(TypedDict):
    id: NotRequired[str]
    data: NotRequired[AuditLogInviteSentData]


class AuditLogInviteSentData(TypedDict):
    email: NotRequired[str]
    role: NotRequired[str]


class AuditLogIpAllowlistConfigActivated(TypedDict):
    configs: NotRequired[list[AuditLogIpAllowlistConfigActivatedConfigsItem]]


class AuditLogIpAllowlistConfigActivatedConfigsItem(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


class AuditLogIpAllowlistConfigDeactivated(TypedDict):
    configs: NotRequired[list[AuditLogIpAllowlistConfigDeactivatedConfigsItem]]


class AuditLogIpAllowlistConfigDeactivatedConfigsItem(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


class AuditLogIpAllowlistCreated(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    allowed_ips: NotRequired[list[str]]


class AuditLogIpAllowlistDeleted(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    allowed_ips: NotRequired[list[str]]


class AuditLogIpAllowlistUpdated(TypedDict):
    id: NotRequired[str]
    allowed_ips: NotRequired[list[str]]


class AuditLogListResponseExternalStorageRegistered(TypedDict):
    id: NotRequired[str | None]
    data: NotRequired[AuditLogListResponseExternalStorageRegisteredData | None]


class AuditLogListResponseExternalStorageRegisteredData(TypedDict):
    geography: NotRequired[str | None]
    provider: NotRequired[
        Annotated[
            AwsExternalStorageProvider
            | AzureExternalStorageProvider
            | GcpExternalStorageProvider
            | OciExternalStorageProvider
            | None,
            Field(discriminator="type"),
        ]
    ]


class AuditLogListResponseExternalStorageRemoved(TypedDict):
    id: NotRequired[str | None]


class AuditLogLoginFailed(TypedDict):
    error_code: NotRequired[str]
    error_message: NotRequired[str]


class AuditLogLogoutFailed(TypedDict):
    error_code: NotRequired[str]
    error_message: NotRequired[str]


class AuditLogOrganizationUpdated(TypedDict):
    id: NotRequired[str]
    changes_requested: NotRequired[AuditLogOrganizationUpdatedChangesRequested]


class AuditLogOrganizationUpdatedChangesRequested(TypedDict):
    title: NotRequired[str]
    description: NotRequired[str]
    name: NotRequired[str]
    threads_ui_visibility: NotRequired[str]
    usage_dashboard_visibility: NotRequired[str]
    api_call_logging: NotRequired[str]
    api_call_logging_project_ids: NotRequired[str]


class AuditLogProject(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


class AuditLogProjectArchived(TypedDict):
    id: NotRequired[str]


class AuditLogProjectCreated(TypedDict):
    id: NotRequired[str]
    data: NotRequired[AuditLogProjectCreatedData]


class AuditLogProjectCreatedData(TypedDict):
    name: NotRequired[str]
    title: NotRequired[str]


class AuditLogProjectDeleted(TypedDict):
    id: NotRequired[str]


class AuditLogProjectUpdated(TypedDict):
    id: NotRequired[str]
    changes_requested: NotRequired[AuditLogProjectUpdatedChangesRequested]


class AuditLogProjectUpdatedChangesRequested(TypedDict):
    title: NotRequired[str]


class AuditLogRateLimitDeleted(TypedDict):
    id: NotRequired[str]


class AuditLogRateLimitUpdated(TypedDict):
    id: NotRequired[str]
    changes_requested: NotRequired[AuditLogRateLimitUpdatedChangesRequested]


class AuditLogRateLimitUpdatedChangesRequested(TypedDict):
    max_requests_per_1_minute: NotRequired[int]
    max_tokens_per_1_minute: NotRequired[int]
    max_images_per_1_minute: NotRequired[int]
    max_audio_megabytes_per_1_minute: NotRequired[int]
    max_requests_per_1_day: NotRequired[int]
    batch_1_day_max_input_tokens: NotRequired[int]


class AuditLogRoleAssignmentCreated(TypedDict):
    id: NotRequired[str]
    principal_id: NotRequired[str]
    principal_type: NotRequired[str]
    resource_id: NotRequired[str]
    resource_type: NotRequired[str]


class AuditLogRoleAssignmentDeleted(TypedDict):
    id: NotRequired[str]
    principal_id: NotRequired[str]
    principal_type: NotRequired[str]
    resource_id: NotRequired[str]
    resource_type: NotRequired[str]


class AuditLogRoleBoundToResource(TypedDict):
    id: NotRequired[str]
    role_id: NotRequired[str]
    resource_id: NotRequired[str]
    resource_type: NotRequired[str]
    permissions: NotRequired[list[str]]
    workspace_id: NotRequired[str]
    connector_id: NotRequired[str]
    connector_name: NotRequired[str]
    enabled: NotRequired[bool]
    source: NotRequired[
        Literal[
            "role_toggle",
            "role_connector_update",
            "role_delete",
            "workspace_permissions",
            "connector_publish",
        ]
    ]


class AuditLogRoleCreated(TypedDict):
    id: NotRequired[str]
    role_name: NotRequired[str]
    permissions: NotRequired[list[str]]
    resource_type: NotRequired[str]
    resource_id: NotRequired[str]


class AuditLogRoleDeleted(TypedDict):
    id: NotRequired[str]


class AuditLogRoleUnboundFromResource(TypedDict):
    id: NotRequired[str]
    role_id: NotRequired[str]
    resource_id: NotRequired[str]
    resource_type: NotRequired[str]
    permissions: NotRequired[list[str]]
    workspace_id: NotRequired[str]
    connector_id: NotRequired[str]
    connector_name: NotRequired[str]
    enabled: NotRequired[bool]
    source: NotRequired[
        Literal[
            "role_toggle",
            "role_connector_update",
            "role_delete",
            "workspace_permissions",
            "connector_publish",
        ]
    ]


class AuditLogRoleUpdated(TypedDict):
    id: NotRequired[str]
    changes_requested: NotRequired[AuditLogRoleUpdatedChangesRequested]


class AuditLogRoleUpdatedChangesRequested(TypedDict):
    role_name: NotRequired[str]
    resource_id: NotRequired[str]
    resource_type: NotRequired[str]
    permissions_added: NotRequired[list[str]]
    permissions_removed: NotRequired[list[str]]
    description: NotRequired[str]
    metadata: NotRequired[dict[str, object]]


class AuditLogScimDisabled(TypedDict):
    id: NotRequired[str]


class AuditLogScimEnabled(TypedDict):
    id: NotRequired[str]


class AuditLogServiceAccountCreated(TypedDict):
    id: NotRequired[str]
    data: NotRequired[AuditLogServiceAccountCreatedData]


class AuditLogServiceAccountCreatedData(TypedDict):
    role: NotRequired[str]


class AuditLogServiceAccountDeleted(TypedDict):
    id: NotRequired[str]


class AuditLogServiceAccountUpdated(TypedDict):
    id: NotRequired[str]
    changes_requested: NotRequired[AuditLogServiceAccountUpdatedChangesRequested]


class AuditLogServiceAccountUpdatedChangesRequested(TypedDict):
    role: NotRequired[str]


class AuditLogUserAdded(TypedDict):
    id: NotRequired[str]
    data: NotRequired[AuditLogUserAddedData]


class AuditLogUserAddedData(TypedDict):
    role: NotRequired[str]


class AuditLogUserDeleted(TypedDict):
    id: NotRequired[str]


class AuditLogUserUpdated(TypedDict):
    id: NotRequired[str]
    changes_requested: NotRequired[AuditLogUserUpdatedChangesRequested]


class AuditLogUserUpdatedChangesRequested(TypedDict):
    role: NotRequired[str]


class AuditLogWorkloadIdentityProviderCreated(TypedDict):
    id: NotRequired[str]
    data: NotRequired[dict[str, object]]


class AuditLogWorkloadIdentityProviderDeleted(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


class AuditLogWorkloadIdentityProviderMappingCreated(TypedDict):
    id: NotRequired[str]
    identity_provider_id: NotRequired[str]
    data: NotRequired[dict[str, object]]


class AuditLogWorkloadIdentityProviderMappingDeleted(TypedDict):
    id: NotRequired[str]
    identity_provider_id: NotRequired[str]
    project_id: NotRequired[str]
    service_account_id: NotRequired[str]


class AuditLogWorkloadIdentityProviderMappingUpdated(TypedDict):
    id: NotRequired[str]
    identity_provider_id: NotRequired[str]
    changes_requested: NotRequired[dict[str, object]]


class AuditLogWorkloadIdentityProviderUpdated(TypedDict):
    id: NotRequired[str]
    changes_requested: NotRequired[dict[str, object]]


class AwsExternalStorageProvider(TypedDict):
    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal["aws"]


class AzureExternalStorageProvider(TypedDict):
    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]


class Certificate(TypedDict):
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    id: str
    name: str | None
    created_at: int
    certificate_details: CertificateCertificateDetails
    active: NotRequired[bool]


class CertificateCertificateDetails(TypedDict):
    valid_at: NotRequired[int]
    expires_at: NotRequired[int]
    content: NotRequired[str]


class CostsResult(TypedDict):
    object: Literal["organization.costs.result"]
    amount: NotRequired[CostsResultAmount]
    line_item: NotRequired[str | None]
    project_id: NotRequired[str | None]
    api_key_id: NotRequired[str | None]
    quantity: NotRequired[float | None]
    quantity_unit: NotRequired[
        str
        | Literal[
            "tokens",
            "1000_tokens",
            "duration_seconds",
            "duration_minutes",
            "duration_hours",
            "gibibyte_hours",
            "images",
            "characters",
        ]
        | None
    ]
    organization_id: NotRequired[str | None]
    api_source: NotRequired[
        Literal["agents_api", "unlabeled"] | None
    ]  # of the SDK, not of the document
    user_id: NotRequired[str | None]  # of the SDK, not of the document


class CostsResultAmount(TypedDict):
    value: NotRequired[float]
    currency: NotRequired[str]


class CreateGroupBody(TypedDict):
    name: Annotated[str, Field(max_length=255, min_length=1)]


class CreateGroupUserBody(TypedDict):
    user_id: str


class CreateProjectServiceAccountApiKeyBody(TypedDict):
    name: NotRequired[str]
    scopes: NotRequired[list[str]]
    expires_in_seconds: NotRequired[int | None]  # of the SDK, not of the document


class CreateSpendAlertBody(TypedDict):
    threshold_amount: Annotated[int, Field(ge=0)]
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertNotificationChannel


class DeleteCertificateResponse(TypedDict):
    object: Literal["certificate.deleted"]
    id: str


class DeletedRoleAssignmentResource(TypedDict):
    object: str
    deleted: bool


class ExternalKey(TypedDict):
    id: str
    api_project_ids: list[str]
    created_at: int
    name: str
    object: str
    type: str
    workspace_id: str
    audience: NotRequired[str | None]
    external_id: NotRequired[str | None]
    key_name: NotRequired[str | None]
    key_ocid: NotRequired[str | None]
    key_version: NotRequired[str | None]
    key_version_ocid: NotRequired[str | None]
    kms_arn: NotRequired[str | None]
    kms_key_location: NotRequired[str | None]
    kms_key_name: NotRequired[str | None]
    kms_key_ring_name: NotRequired[str | None]
    kms_key_version: NotRequired[str | None]
    kms_project_id: NotRequired[str | None]
    purpose: NotRequired[Literal["ekm", "psp_decryption"] | None]
    region: NotRequired[str | None]
    role_arn: NotRequired[str | None]
    tenant_id: NotRequired[str | None]
    vault_ocid: NotRequired[str | None]
    vault_uri: NotRequired[str | None]
    workload_identity_pool_id: NotRequired[str | None]
    workload_identity_project_number: NotRequired[str | None]
    workload_identity_provider_id: NotRequired[str | None]


class ExternalKeyValidateResponse(TypedDict):
    status: str


class ExternalStorageConfiguration(TypedDict):
    id: str
    created_at: int
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: Annotated[
        AwsExternalStorageProvider
        | AzureExternalStorageProvider
        | GcpExternalStorageProvider
        | OciExternalStorageProvider,
        Field(discriminator="type"),
    ]
    status: Literal["pending", "validated", "degraded", "unhealthy"]


class ExternalStorageCreateParamsProviderAws(TypedDict):
    bucket: str
    role_arn: str
    type: Literal["aws"]


class ExternalStorageCreateParamsProviderAzure(TypedDict):
    account_name: str
    container: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]


class ExternalStorageCreateParamsProviderGcp(TypedDict):
    bucket: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str


class ExternalStorageCreateParamsProviderOci(TypedDict):
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]


class ExternalStorageDeleted(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]


class FederationRule(TypedDict):
    id: str
    attribute_matchers: dict[str, str | bool | int | float]
    created_at: int
    description: NotRequired[str | None]
    enabled: bool
    name: NotRequired[str | None]
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: Annotated[
        FederationRulePermissionsServiceAccountDefault | FederationRulePermissionsRestricted,
        Field(discriminator="type"),
    ]
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str


class FederationRuleCreateParamsPermissionsRestricted(TypedDict):
    scopes: list[str]
    type: Literal["restricted"]


class FederationRuleCreateParamsPermissionsServiceAccountDefault(TypedDict):
    type: Literal["service_account_default"]


class FederationRuleDeleted(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_federation_rule.deleted"]


class FederationRulePermissionsRestricted(TypedDict):
    scopes: list[str]
    type: Literal["restricted"]


class FederationRulePermissionsServiceAccountDefault(TypedDict):
    type: Literal["service_account_default"]


class FederationRuleUpdateParamsPermissionsDefaultPermissionsParam(TypedDict):
    type: Literal["service_account_default"]


class FederationRuleUpdateParamsPermissionsRestrictedPermissionsParam(TypedDict):
    scopes: list[str]
    type: Literal["restricted"]


class GcpExternalStorageProvider(TypedDict):
    audience: str
    bucket: str
    region: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str


class GetCertificateQuery(TypedDict):
    include: NotRequired[list[Literal["content"]]]


class Group(TypedDict):
    object: Literal["group"]
    id: str
    name: str
    created_at: int
    scim_managed: bool


class GroupDeletedResource(TypedDict):
    object: Literal["group.deleted"]
    id: str
    deleted: bool


class GroupListResource(TypedDict):
    object: Literal["list"]
    data: list[GroupResponse]
    has_more: bool
    next: str | None


class GroupMemberUser(TypedDict):
    id: str
    name: str
    email: str | None
    picture: str | None
    is_service_account: bool | None
    user_type: Literal["user", "tenant_user"]


class GroupResourceWithSuccess(TypedDict):
    id: str
    name: str
    created_at: int
    is_scim_managed: bool


class GroupResponse(TypedDict):
    id: str
    name: str
    created_at: int
    is_scim_managed: bool
    group_type: NotRequired[Literal["group", "tenant_group"]]


class GroupRoleAssignment(TypedDict):
    object: Literal["group.role"]
    group: Group
    role: Role


class GroupUser(TypedDict):
    id: str
    name: str
    email: str | None


class GroupUserAssignment(TypedDict):
    object: Literal["group.user"]
    user_id: str
    group_id: str


class GroupUserDeletedResource(TypedDict):
    object: Literal["group.user.deleted"]
    deleted: bool


class HostedToolPermission(TypedDict):
    enabled: bool


class HostedToolPermissionUpdate(TypedDict):
    enabled: bool


class Invite(TypedDict):
    object: Literal["organization.invite"]
    id: str
    email: str
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    created_at: int
    expires_at: NotRequired[int | None]
    accepted_at: NotRequired[int | None]
    projects: NotRequired[list[InviteProjectsItem]]


class InviteDeleteResponse(TypedDict):
    object: Literal["organization.invite.deleted"]
    id: str
    deleted: bool


class InviteListResponse(TypedDict):
    object: Literal["list"]
    data: list[Invite]
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]
    has_more: bool


class InviteProjectGroupBody(TypedDict):
    group_id: str
    role: str


class InviteProjectsItem(TypedDict):
    id: str
    role: Literal["member", "owner"]


class InviteRequest(TypedDict):
    email: str
    role: Literal["reader", "owner"]
    projects: NotRequired[list[InviteRequestProjectsItem]]


class InviteRequestProjectsItem(TypedDict):
    id: str
    role: Literal["member", "owner"]


class ListAuditLogsQuery(TypedDict):
    effective_at: NotRequired[ListAuditLogsQueryEffectiveAt]
    project_ids: NotRequired[list[str]]
    event_types: NotRequired[list[AuditLogEventType]]
    actor_ids: NotRequired[list[str]]
    actor_emails: NotRequired[list[str]]
    resource_ids: NotRequired[list[str]]
    tenant_only: NotRequired[bool]
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    after: NotRequired[str]
    before: NotRequired[str]


class ListAuditLogsQueryEffectiveAt(TypedDict):
    gt: NotRequired[int]
    gte: NotRequired[int]
    lt: NotRequired[int]
    lte: NotRequired[int]


class ListAuditLogsResponse(TypedDict):
    object: Literal["list"]
    data: list[AuditLog]
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]
    has_more: bool


class ListCertificatesResponse(TypedDict):
    data: list[OrganizationCertificate]
    first_id: str | None
    last_id: str | None
    has_more: bool
    object: Literal["list"]


class ListGroupRoleAssignmentsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=1000)]]
    after: NotRequired[str]
    order: NotRequired[Literal["asc", "desc"]]


class ListGroupUsersQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=1000)]]
    after: NotRequired[str]
    order: NotRequired[Literal["asc", "desc"]]


class ListGroupsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=1000)]]
    after: NotRequired[str]
    order: NotRequired[Literal["asc", "desc"]]


class ListInvitesQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    after: NotRequired[str]


class ListOrganizationCertificatesQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    after: NotRequired[str]
    order: NotRequired[Literal["asc", "desc"]]


class ListOrganizationSpendAlertsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]
    before: NotRequired[str]


class ListProjectApiKeysQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    after: NotRequired[str]
    owner_project_access: NotRequired[Literal["active", "inactive", "any"]]


class ListProjectCertificatesQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    after: NotRequired[str]
    order: NotRequired[Literal["asc", "desc"]]


class ListProjectCertificatesResponse(TypedDict):
    data: list[OrganizationProjectCertificate]
    first_id: str | None
    last_id: str | None
    has_more: bool
    object: Literal["list"]


class ListProjectGroupRoleAssignmentsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=1000)]]
    after: NotRequired[str]
    order: NotRequired[Literal["asc", "desc"]]


class ListProjectGroupsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    after: NotRequired[str]
    order: NotRequired[Literal["asc", "desc"]]


class ListProjectRateLimitsQuery(TypedDict):
    limit: NotRequired[int]
    after: NotRequired[str]
    before: NotRequired[str]


class ListProjectRolesQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=1000)]]
    after: NotRequired[str]
    order: NotRequired[Literal["asc", "desc"]]


class ListProjectServiceAccountsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    after: NotRequired[str]


class ListProjectSpendAlertsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=100)]]
    order: NotRequired[Literal["asc", "desc"]]
    after: NotRequired[str]
    before: NotRequired[str]


class ListProjectUserRoleAssignmentsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=1000)]]
    after: NotRequired[str]
    order: NotRequired[Literal["asc", "desc"]]


class ListProjectUsersQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    after: NotRequired[str]


class ListProjectsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    after: NotRequired[str]
    include_archived: NotRequired[bool]


class ListRolesQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=1000)]]
    after: NotRequired[str]
    order: NotRequired[Literal["asc", "desc"]]


class ListUserRoleAssignmentsQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=0, le=1000)]]
    after: NotRequired[str]
    order: NotRequired[Literal["asc", "desc"]]


class ListUsersQuery(TypedDict):
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]
    after: NotRequired[str]
    emails: NotRequired[list[str]]


class ModifyCertificateRequest(TypedDict):
    name: NotRequired[str]


class OciExternalStorageProvider(TypedDict):
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]


class OrganizationCertificate(TypedDict):
    object: Literal["organization.certificate"]
    id: str
    name: str | None
    created_at: int
    certificate_details: OrganizationCertificateCertificateDetails
    active: bool


class OrganizationCertificateActivationResponse(TypedDict):
    object: Literal["organization.certificate.activation"]
    data: list[OrganizationCertificate]


class OrganizationCertificateCertificateDetails(TypedDict):
    valid_at: NotRequired[int]
    expires_at: NotRequired[int]


class OrganizationCertificateDeactivationResponse(TypedDict):
    object: Literal["organization.certificate.deactivation"]
    data: list[OrganizationCertificate]


class OrganizationDataRetention(TypedDict):
    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class OrganizationProjectCertificate(TypedDict):
    object: Literal["organization.project.certificate"]
    id: str
    name: str | None
    created_at: int
    certificate_details: OrganizationProjectCertificateCertificateDetails
    active: bool


class OrganizationProjectCertificateActivationResponse(TypedDict):
    object: Literal["organization.project.certificate.activation"]
    data: list[OrganizationProjectCertificate]


class OrganizationProjectCertificateCertificateDetails(TypedDict):
    valid_at: NotRequired[int]
    expires_at: NotRequired[int]


class OrganizationProjectCertificateDeactivationResponse(TypedDict):
    object: Literal["organization.project.certificate.deactivation"]
    data: list[OrganizationProjectCertificate]


class OrganizationSpendAlert(TypedDict):
    id: str
    object: Literal["organization.spend_alert"]
    threshold_amount: int
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertNotificationChannel


class OrganizationSpendAlertDeletedResource(TypedDict):
    id: str
    object: Literal["organization.spend_alert.deleted"]
    deleted: bool


class OrganizationSpendAlertListResource(TypedDict):
    object: Literal["list"]
    data: list[OrganizationSpendAlert]
    first_id: str | None
    last_id: str | None
    has_more: bool


class OrganizationSpendLimitDeletedResource(TypedDict):
    object: Literal["organization.spend_limit.deleted"]
    deleted: bool


class OrganizationSpendLimitResource(TypedDict):
    object: Literal["organization.spend_limit"]
    threshold_amount: int
    currency: SpendLimitCurrency
    interval: SpendLimitInterval
    enforcement: SpendLimitEnforcement


class Project(TypedDict):
    id: str
    object: Literal["organization.project"]
    name: NotRequired[str | None]
    created_at: int
    archived_at: NotRequired[int | None]
    status: NotRequired[str | None]
    external_key_id: NotRequired[str | None]
    residency: NotRequired[PublicProjectResidency]


class ProjectAPIKey(TypedDict):
    id: str
    created_at: int
    last_used_at: NotRequired[int | None]
    name: str
    object: Literal["organization.project.api_key"]
    owner: ProjectApiKeyOwner
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    expires_at: NotRequired[int | None]


class ProjectApiKey(TypedDict):
    object: Literal["organization.project.api_key"]
    redacted_value: str
    name: str
    created_at: int
    last_used_at: int | None
    id: str
    owner_project_access: Literal["active", "inactive"]
    owner: ProjectApiKeyOwnerObject
    expires_at: NotRequired[int | None]  # of the SDK, not of the document


class ProjectApiKeyDeleteResponse(TypedDict):
    object: Literal["organization.project.api_key.deleted"]
    id: str
    deleted: bool


class ProjectApiKeyListResponse(TypedDict):
    object: Literal["list"]
    data: list[ProjectApiKey]
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]
    has_more: bool


class ProjectApiKeyOwner(TypedDict):
    service_account: NotRequired[SdkProjectApiKeyOwnerServiceAccount | None]
    type: NotRequired[Literal["user", "service_account"] | None]
    user: NotRequired[SdkProjectApiKeyOwnerUser | None]


class ProjectApiKeyOwnerObject(TypedDict):
    type: NotRequired[Literal["user", "service_account"]]
    user: NotRequired[ProjectApiKeyOwnerUser]
    service_account: NotRequired[ProjectApiKeyOwnerServiceAccount]


class ProjectApiKeyOwnerServiceAccount(TypedDict):
    id: str
    name: str
    created_at: int
    role: str


class ProjectApiKeyOwnerUser(TypedDict):
    id: str
    email: str
    name: str
    created_at: int
    role: str


class ProjectCreateRequest(TypedDict):
    name: str
    residency: NotRequired[PublicProjectResidency | None]
    external_key_id: NotRequired[str | None]
    geography: NotRequired[str | None]  # of the SDK, not of the document


class ProjectDataRetention(TypedDict):
    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class ProjectGroup(TypedDict):
    object: Literal["project.group"]
    project_id: str
    group_id: str
    group_name: str
    group_type: NotRequired[Literal["group", "tenant_group"]]
    created_at: int


class ProjectGroupDeletedResource(TypedDict):
    object: Literal["project.group.deleted"]
    deleted: bool


class ProjectGroupListResource(TypedDict):
    object: Literal["list"]
    data: list[ProjectGroup]
    has_more: bool
    next: str | None


class ProjectHostedToolPermissions(TypedDict):
    file_search: HostedToolPermission
    web_search: HostedToolPermission
    image_generation: HostedToolPermission
    mcp: HostedToolPermission
    code_interpreter: HostedToolPermission


class ProjectHostedToolPermissionsUpdateRequest(TypedDict):
    file_search: NotRequired[HostedToolPermissionUpdate | None]
    web_search: NotRequired[HostedToolPermissionUpdate | None]
    image_generation: NotRequired[HostedToolPermissionUpdate | None]
    mcp: NotRequired[HostedToolPermissionUpdate | None]
    code_interpreter: NotRequired[HostedToolPermissionUpdate | None]


class ProjectListResponse(TypedDict):
    object: Literal["list"]
    data: list[Project]
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]
    has_more: bool


class ProjectModelPermissions(TypedDict):
    object: Literal["project.model_permissions"]
    mode: Literal["allow_list", "deny_list"]
    model_ids: list[str]


class ProjectModelPermissionsDeleteResponse(TypedDict):
    object: Literal["project.model_permissions.deleted"]
    deleted: bool


class ProjectModelPermissionsUpdateRequest(TypedDict):
    mode: Literal["allow_list", "deny_list"]
    model_ids: list[str]


class ProjectRateLimit(TypedDict):
    object: Literal["project.rate_limit"]
    id: str
    model: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: NotRequired[int]
    max_audio_megabytes_per_1_minute: NotRequired[int]
    max_requests_per_1_day: NotRequired[int]
    batch_1_day_max_input_tokens: NotRequired[int]


class ProjectRateLimitListResponse(TypedDict):
    object: Literal["list"]
    data: list[ProjectRateLimit]
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]
    has_more: bool


class ProjectRateLimitUpdateRequest(TypedDict):
    max_requests_per_1_minute: NotRequired[int]
    max_tokens_per_1_minute: NotRequired[int]
    max_images_per_1_minute: NotRequired[int]
    max_audio_megabytes_per_1_minute: NotRequired[int]
    max_requests_per_1_day: NotRequired[int]
    batch_1_day_max_input_tokens: NotRequired[int]


class ProjectServiceAccount(TypedDict):
    object: Literal["organization.project.service_account"]
    id: str
    name: str
    role: Literal["owner", "member", "none"]
    created_at: int


class ProjectServiceAccountApiKey(TypedDict):
    object: Literal["organization.project.service_account.api_key"]
    value: str
    name: str
    created_at: int
    id: str
    expires_at: NotRequired[int | None]  # of the SDK, not of the document


class ProjectServiceAccountCreateRequest(TypedDict):
    name: str
    create_service_account_only: NotRequired[bool | None]
    expires_in_seconds: NotRequired[int | None]  # of the SDK, not of the document


class ProjectServiceAccountCreateResponse(TypedDict):
    object: Literal["organization.project.service_account"]
    id: str
    name: str
    role: Literal["member", "none"]
    created_at: int
    api_key: ProjectServiceAccountApiKey | None


class ProjectServiceAccountDeleteResponse(TypedDict):
    object: Literal["organization.project.service_account.deleted"]
    id: str
    deleted: bool


class ProjectServiceAccountListResponse(TypedDict):
    object: Literal["list"]
    data: list[ProjectServiceAccount]
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]
    has_more: bool


class ProjectServiceTierSettings(TypedDict):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | list[Literal["flex", "fast", "ultrafast"]]
    object: Literal["project.service_tier_settings"]


class ProjectSpendAlert(TypedDict):
    id: str
    object: Literal["project.spend_alert"]
    threshold_amount: int
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertNotificationChannel


class ProjectSpendAlertDeletedResource(TypedDict):
    id: str
    object: Literal["project.spend_alert.deleted"]
    deleted: bool


class ProjectSpendAlertListResource(TypedDict):
    object: Literal["list"]
    data: list[ProjectSpendAlert]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ProjectSpendLimitDeletedResource(TypedDict):
    object: Literal["project.spend_limit.deleted"]
    deleted: bool


class ProjectSpendLimitResource(TypedDict):
    object: Literal["project.spend_limit"]
    threshold_amount: int
    currency: SpendLimitCurrency
    interval: SpendLimitInterval
    enforcement: SpendLimitEnforcement


class ProjectUpdateRequest(TypedDict):
    name: NotRequired[str | None]
    external_key_id: NotRequired[str | None]
    geography: NotRequired[str | None]  # of the SDK, not of the document


class ProjectUser(TypedDict):
    object: Literal["organization.project.user"]
    id: str
    name: NotRequired[str | None]
    email: NotRequired[str | None]
    role: str
    added_at: int


class ProjectUserCreateRequest(TypedDict):
    user_id: NotRequired[str | None]
    email: NotRequired[str | None]
    role: str


class ProjectUserDeleteResponse(TypedDict):
    object: Literal["organization.project.user.deleted"]
    id: str
    deleted: bool


class ProjectUserListResponse(TypedDict):
    object: str
    data: list[ProjectUser]
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]
    has_more: bool


class ProjectUserUpdateRequest(TypedDict):
    role: NotRequired[str | None]


class PublicAssignOrganizationGroupRoleBody(TypedDict):
    role_id: str


class PublicCreateOrganizationRoleBody(TypedDict):
    role_name: str
    permissions: list[str]
    description: NotRequired[str | None]


class PublicRoleListResource(TypedDict):
    object: Literal["list"]
    data: list[Role]
    has_more: bool
    next: str | None


class PublicUpdateOrganizationRoleBody(TypedDict):
    permissions: NotRequired[list[str] | None]
    description: NotRequired[str | None]
    role_name: NotRequired[str | None]


class RetrieveProjectGroupQuery(TypedDict):
    group_type: NotRequired[Literal["group", "tenant_group"]]


class Role(TypedDict):
    object: Literal["role"]
    id: str
    name: str
    description: str | None
    permissions: list[str]
    resource_type: str
    predefined_role: bool


class RoleDeletedResource(TypedDict):
    object: Literal["role.deleted"]
    id: str
    deleted: bool


class RoleListResource(TypedDict):
    object: Literal["list"]
    data: list[AssignedRoleDetails]
    has_more: bool
    next: str | None


class SdkProjectApiKeyOwnerServiceAccount(TypedDict):
    id: str
    created_at: int
    name: str
    role: str


class SdkProjectApiKeyOwnerUser(TypedDict):
    id: str
    created_at: int
    email: str
    name: str
    role: str


class ServiceAccountApiKeyBody(TypedDict):
    object: Literal["organization.project.service_account.api_key"]
    value: str
    name: str
    created_at: int
    id: str
    expires_at: NotRequired[int | None]  # of the SDK, not of the document


class SpendAlertNotificationChannel(TypedDict):
    type: Literal["email"]
    recipients: list[str]
    subject_prefix: NotRequired[str | None]


class SpendLimitEnforcement(TypedDict):
    status: SpendLimitEnforcementStatus


class ToggleCertificatesRequest(TypedDict):
    certificate_ids: Annotated[list[str], Field(max_length=10, min_length=1)]


class UpdateGroupBody(TypedDict):
    name: Annotated[str, Field(max_length=255, min_length=1)]


class UpdateOrganizationDataRetentionBody(TypedDict):
    retention_type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class UpdateOrganizationSpendLimitBody(TypedDict):
    threshold_amount: Annotated[int, Field(ge=1)]
    currency: Literal["USD"]
    interval: Literal["month"]


class UpdateProjectDataRetentionBody(TypedDict):
    retention_type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class UpdateProjectServiceAccountBody(TypedDict):
    name: NotRequired[str]
    role: NotRequired[Literal["member", "owner"]]


class UpdateProjectSpendLimitBody(TypedDict):
    threshold_amount: Annotated[int, Field(ge=1)]
    currency: Literal["USD"]
    interval: Literal["month"]


class UploadCertificateRequest(TypedDict):
    name: NotRequired[str]
    certificate: str


class UsageAudioSpeechesQuery(TypedDict):
    start_time: int
    end_time: NotRequired[int]
    bucket_width: NotRequired[Literal["1m", "1h", "1d"]]
    project_ids: NotRequired[list[str]]
    user_ids: NotRequired[list[str]]
    api_key_ids: NotRequired[list[str]]
    models: NotRequired[list[str]]
    group_by: NotRequired[list[Literal["project_id", "user_id", "api_key_id", "model"]]]
    limit: NotRequired[Annotated[int, Field(ge=1, le=1440)]]
    page: NotRequired[str]


class UsageAudioSpeechesResult(TypedDict):
    object: Literal["organization.usage.audio_speeches.result"]
    characters: int
    num_model_requests: int
    project_id: NotRequired[str | None]
    user_id: NotRequired[str | None]
    api_key_id: NotRequired[str | None]
    model: NotRequired[str | None]


class UsageAudioTranscriptionsQuery(TypedDict):
    start_time: int
    end_time: NotRequired[int]
    bucket_width: NotRequired[Literal["1m", "1h", "1d"]]
    project_ids: NotRequired[list[str]]
    user_ids: NotRequired[list[str]]
    api_key_ids: NotRequired[list[str]]
    models: NotRequired[list[str]]
    group_by: NotRequired[list[Literal["project_id", "user_id", "api_key_id", "model"]]]
    limit: NotRequired[Annotated[int, Field(ge=1, le=1440)]]
    page: NotRequired[str]


class UsageAudioTranscriptionsResult(TypedDict):
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    num_model_requests: int
    project_id: NotRequired[str | None]
    user_id: NotRequired[str | None]
    api_key_id: NotRequired[str | None]
    model: NotRequired[str | None]


class UsageCodeInterpreterSessionsQuery(TypedDict):
    start_time: int
    end_time: NotRequired[int]
    bucket_width: NotRequired[Literal["1m", "1h", "1d"]]
    project_ids: NotRequired[list[str]]
    group_by: NotRequired[list[Literal["project_id"]]]
    limit: NotRequired[Annotated[int, Field(ge=1, le=1440)]]
    page: NotRequired[str]


class UsageCodeInterpreterSessionsResult(TypedDict):
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    num_sessions: int
    project_id: NotRequired[str | None]


class UsageCompletionsQuery(TypedDict):
    start_time: int
    end_time: NotRequired[int]
    bucket_width: NotRequired[Literal["1m", "1h", "1d"]]
    project_ids: NotRequired[list[str]]
    user_ids: NotRequired[list[str]]
    api_key_ids: NotRequired[list[str]]
    models: NotRequired[list[str]]
    batch: NotRequired[bool]
    group_by: NotRequired[
        list[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]]
    ]
    limit: NotRequired[Annotated[int, Field(ge=1, le=1440)]]
    page: NotRequired[str]


class UsageCompletionsResult(TypedDict):
    object: Literal["organization.usage.completions.result"]
    input_tokens: int
    input_cached_tokens: NotRequired[int]
    input_cache_write_tokens: NotRequired[int]
    input_uncached_tokens: NotRequired[int]
    output_tokens: int
    input_text_tokens: NotRequired[int]
    output_text_tokens: NotRequired[int]
    input_cached_text_tokens: NotRequired[int]
    input_audio_tokens: NotRequired[int]
    input_cached_audio_tokens: NotRequired[int]
    output_audio_tokens: NotRequired[int]
    input_image_tokens: NotRequired[int]
    input_cached_image_tokens: NotRequired[int]
    output_image_tokens: NotRequired[int]
    num_model_requests: int
    project_id: NotRequired[str | None]
    user_id: NotRequired[str | None]
    api_key_id: NotRequired[str | None]
    model: NotRequired[str | None]
    batch: NotRequired[bool | None]
    service_tier: NotRequired[str | None]
    api_source: NotRequired[
        Literal["agents_api", "unlabeled"] | None
    ]  # of the SDK, not of the document
    input_cache_write_12h_tokens: NotRequired[int | None]  # of the SDK, not of the document
    input_cache_write_30m_tokens: NotRequired[int | None]  # of the SDK, not of the document


class UsageCostsQuery(TypedDict):
    start_time: int
    end_time: NotRequired[int]
    bucket_width: NotRequired[Literal["1d"]]
    project_ids: NotRequired[list[str]]
    api_key_ids: NotRequired[list[str]]
    group_by: NotRequired[list[Literal["project_id", "line_item", "api_key_id"]]]
    limit: NotRequired[Annotated[int, Field(ge=1, le=180)]]
    page: NotRequired[str]
    line_items: NotRequired[list[str]]


class UsageDecisionsResponse(TypedDict):
    data: list[UsageDecisionsResponseData]
    has_more: bool
    next_page: NotRequired[str | None]
    object: Literal["page"]


class UsageDecisionsResponseData(TypedDict):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageDecisionsResponseDataResult]
    start_time: int


class UsageDecisionsResponseDataResult(TypedDict):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.decisions.result"]
    output_tokens: int
    api_key_id: NotRequired[str | None]
    api_source: NotRequired[Literal["agents_api", "unlabeled"] | None]
    batch: NotRequired[bool | None]
    input_audio_tokens: NotRequired[int | None]
    input_cache_write_12h_tokens: NotRequired[int | None]
    input_cache_write_30m_tokens: NotRequired[int | None]
    input_cache_write_tokens: NotRequired[int | None]
    input_cached_audio_tokens: NotRequired[int | None]
    input_cached_image_tokens: NotRequired[int | None]
    input_cached_text_tokens: NotRequired[int | None]
    input_cached_tokens: NotRequired[int | None]
    input_image_tokens: NotRequired[int | None]
    input_text_tokens: NotRequired[int | None]
    input_uncached_tokens: NotRequired[int | None]
    model: NotRequired[str | None]
    output_audio_tokens: NotRequired[int | None]
    output_image_tokens: NotRequired[int | None]
    output_text_tokens: NotRequired[int | None]
    project_id: NotRequired[str | None]
    service_tier: NotRequired[str | None]
    user_id: NotRequired[str | None]


class UsageEmbeddingsQuery(TypedDict):
    start_time: int
    end_time: NotRequired[int]
    bucket_width: NotRequired[Literal["1m", "1h", "1d"]]
    project_ids: NotRequired[list[str]]
    user_ids: NotRequired[list[str]]
    api_key_ids: NotRequired[list[str]]
    models: NotRequired[list[str]]
    group_by: NotRequired[list[Literal["project_id", "user_id", "api_key_id", "model"]]]
    limit: NotRequired[Annotated[int, Field(ge=1, le=1440)]]
    page: NotRequired[str]


class UsageEmbeddingsResult(TypedDict):
    object: Literal["organization.usage.embeddings.result"]
    input_tokens: int
    num_model_requests: int
    project_id: NotRequired[str | None]
    user_id: NotRequired[str | None]
    api_key_id: NotRequired[str | None]
    model: NotRequired[str | None]


class UsageFileSearchCallsQuery(TypedDict):
    start_time: int
    end_time: NotRequired[int]
    bucket_width: NotRequired[Literal["1m", "1h", "1d"]]
    project_ids: NotRequired[list[str]]
    user_ids: NotRequired[list[str]]
    api_key_ids: NotRequired[list[str]]
    vector_store_ids: NotRequired[list[str]]
    group_by: NotRequired[list[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]]
    limit: NotRequired[Annotated[int, Field(ge=1, le=1440)]]
    page: NotRequired[str]


class UsageFileSearchCallsResult(TypedDict):
    object: Literal["organization.usage.file_searches.result"]
    num_requests: int
    project_id: NotRequired[str | None]
    user_id: NotRequired[str | None]
    api_key_id: NotRequired[str | None]
    vector_store_id: NotRequired[str | None]


class UsageImagesQuery(TypedDict):
    start_time: int
    end_time: NotRequired[int]
    bucket_width: NotRequired[Literal["1m", "1h", "1d"]]
    sources: NotRequired[list[Literal["image.generation", "image.edit", "image.variation"]]]
    sizes: NotRequired[list[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]]
    project_ids: NotRequired[list[str]]
    user_ids: NotRequired[list[str]]
    api_key_ids: NotRequired[list[str]]
    models: NotRequired[list[str]]
    group_by: NotRequired[
        list[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    ]
    limit: NotRequired[Annotated[int, Field(ge=1, le=1440)]]
    page: NotRequired[str]


class UsageImagesResult(TypedDict):
    object: Literal["organization.usage.images.result"]
    images: int
    num_model_requests: int
    source: NotRequired[str | None]
    size: NotRequired[str | None]
    project_id: NotRequired[str | None]
    user_id: NotRequired[str | None]
    api_key_id: NotRequired[str | None]
    model: NotRequired[str | None]


class UsageModerationsQuery(TypedDict):
    start_time: int
    end_time: NotRequired[int]
    bucket_width: NotRequired[Literal["1m", "1h", "1d"]]
    project_ids: NotRequired[list[str]]
    user_ids: NotRequired[list[str]]
    api_key_ids: NotRequired[list[str]]
    models: NotRequired[list[str]]
    group_by: NotRequired[list[Literal["project_id", "user_id", "api_key_id", "model"]]]
    limit: NotRequired[Annotated[int, Field(ge=1, le=1440)]]
    page: NotRequired[str]


class UsageModerationsResult(TypedDict):
    object: Literal["organization.usage.moderations.result"]
    input_tokens: int
    num_model_requests: int
    project_id: NotRequired[str | None]
    user_id: NotRequired[str | None]
    api_key_id: NotRequired[str | None]
    model: NotRequired[str | None]


class UsageResponse(TypedDict):
    object: Literal["page"]
    data: list[UsageTimeBucket]
    has_more: bool
    next_page: str | None


class UsageTimeBucket(TypedDict):
    object: Literal["bucket"]
    start_time: int
    end_time: int
    results: list[
        Annotated[
            UsageCompletionsResult
            | UsageEmbeddingsResult
            | UsageModerationsResult
            | UsageImagesResult
            | UsageAudioSpeechesResult
            | UsageAudioTranscriptionsResult
            | UsageVectorStoresResult
            | UsageCodeInterpreterSessionsResult
            | UsageFileSearchCallsResult
            | UsageWebSearchCallsResult
            | CostsResult,
            Field(discriminator="object"),
        ]
    ]


class UsageVectorStoresQuery(TypedDict):
    start_time: int
    end_time: NotRequired[int]
    bucket_width: NotRequired[Literal["1m", "1h", "1d"]]
    project_ids: NotRequired[list[str]]
    group_by: NotRequired[list[Literal["project_id"]]]
    limit: NotRequired[Annotated[int, Field(ge=1, le=1440)]]
    page: NotRequired[str]


class UsageVectorStoresResult(TypedDict):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: NotRequired[str | None]


class UsageWebSearchCallsQuery(TypedDict):
    start_time: int
    end_time: NotRequired[int]
    bucket_width: NotRequired[Literal["1m", "1h", "1d"]]
    project_ids: NotRequired[list[str]]
    user_ids: NotRequired[list[str]]
    api_key_ids: NotRequired[list[str]]
    models: NotRequired[list[str]]
    context_levels: NotRequired[list[Literal["low", "medium", "high"]]]
    group_by: NotRequired[
        list[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]]
    ]
    limit: NotRequired[Annotated[int, Field(ge=1, le=1440)]]
    page: NotRequired[str]


class UsageWebSearchCallsResult(TypedDict):
    object: Literal["organization.usage.web_searches.result"]
    num_model_requests: int
    num_requests: int
    project_id: NotRequired[str | None]
    user_id: NotRequired[str | None]
    api_key_id: NotRequired[str | None]
    model: NotRequired[str | None]
    context_level: NotRequired[str | None]
    api_source: NotRequired[
        Literal["agents_api", "unlabeled"] | None
    ]  # of the SDK, not of the document


class User(TypedDict):
    object: Literal["organization.user"]
    id: str
    name: NotRequired[str | None]
    email: NotRequired[str | None]
    role: NotRequired[str | None]
    added_at: int
    is_default: NotRequired[bool]
    created: NotRequired[int]
    user: NotRequired[UserUser]
    is_service_account: NotRequired[bool]
    is_scale_tier_authorized_purchaser: NotRequired[bool | None]
    is_scim_managed: NotRequired[bool]
    api_key_last_used_at: NotRequired[int | None]
    technical_level: NotRequired[str | None]
    developer_persona: NotRequired[str | None]
    projects: NotRequired[UserProjects | None]


class UserDeleteResponse(TypedDict):
    object: Literal["organization.user.deleted"]
    id: str
    deleted: bool


class UserListResource(TypedDict):
    object: Literal["list"]
    data: list[GroupUser]
    has_more: bool
    next: str | None


class UserListResponse(TypedDict):
    object: Literal["list"]
    data: list[User]
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]
    has_more: bool


class UserProjects(TypedDict):
    object: Literal["list"]
    data: list[UserProjectsDataItem]


class UserProjectsDataItem(TypedDict):
    id: NotRequired[str | None]
    name: NotRequired[str | None]
    role: NotRequired[str | None]


class UserRoleAssignment(TypedDict):
    object: Literal["user.role"]
    user: User
    role: Role


class UserRoleUpdateRequest(TypedDict):
    role: NotRequired[str | None]
    role_id: NotRequired[str | None]
    technical_level: NotRequired[str | None]
    developer_persona: NotRequired[str | None]


class UserUser(TypedDict):
    object: Literal["user"]
    id: str
    email: NotRequired[str | None]
    name: NotRequired[str | None]
    picture: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    banned: NotRequired[bool | None]
    banned_at: NotRequired[int | None]


class WorkloadIdentityProvider(TypedDict):
    id: str
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformation]
    audience: str
    created_at: int
    description: NotRequired[str | None]
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: Annotated[
        WorkloadIdentityProviderVerificationDiscovery
        | WorkloadIdentityProviderVerificationUploadedJwks,
        Field(discriminator="type"),
    ]


class WorkloadIdentityProviderAttributeTransformation(TypedDict):
    attribute: str
    expression: str


class WorkloadIdentityProviderCreateParamsAttributeTransformation(TypedDict):
    attribute: str
    expression: str


class WorkloadIdentityProviderCreateParamsVerificationDiscovery(TypedDict):
    discovery_url: str | None
    type: Literal["discovery"]


class WorkloadIdentityProviderCreateParamsVerificationUploadedJwks(TypedDict):
    jwks: dict[str, object]
    type: Literal["uploaded_jwks"]


class WorkloadIdentityProviderDeleted(TypedDict):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]


class WorkloadIdentityProviderUpdateParamsAttributeTransformation(TypedDict):
    attribute: str
    expression: str


class WorkloadIdentityProviderUpdateParamsVerificationDiscoveryVerificationParam(TypedDict):
    discovery_url: str | None
    type: Literal["discovery"]


class WorkloadIdentityProviderUpdateParamsVerificationUploadedJwksVerificationParam(TypedDict):
    jwks: dict[str, object]
    type: Literal["uploaded_jwks"]


class WorkloadIdentityProviderVerificationDiscovery(TypedDict):
    discovery_url: NotRequired[str | None]
    type: Literal["discovery"]


class WorkloadIdentityProviderVerificationUploadedJwks(TypedDict):
    jwks: dict[str, object]
    type: Literal["uploaded_jwks"]


AuditLogEventType: TypeAlias = Literal[
    "api_key.created",
    "api_key.updated",
    "api_key.deleted",
    "certificate.created",
    "certificate.updated",
    "certificate.deleted",
    "certificates.activated",
    "certificates.deactivated",
    "checkpoint.permission.created",
    "checkpoint.permission.deleted",
    "external_key.registered",
    "external_key.removed",
    "group.created",
    "group.updated",
    "group.deleted",
    "invite.sent",
    "invite.accepted",
    "invite.deleted",
    "ip_allowlist.created",
    "ip_allowlist.updated",
    "ip_allowlist.deleted",
    "ip_allowlist.config.activated",
    "ip_allowlist.config.deactivated",
    "login.succeeded",
    "login.failed",
    "logout.succeeded",
    "logout.failed",
    "organization.updated",
    "project.created",
    "project.updated",
    "project.archived",
    "project.deleted",
    "rate_limit.updated",
    "rate_limit.deleted",
    "resource.deleted",
    "tunnel.created",
    "tunnel.updated",
    "tunnel.deleted",
    "workload_identity_provider.created",
    "workload_identity_provider.updated",
    "workload_identity_provider.deleted",
    "workload_identity_provider_mapping.created",
    "workload_identity_provider_mapping.updated",
    "workload_identity_provider_mapping.deleted",
    "role.created",
    "role.updated",
    "role.deleted",
    "role.assignment.created",
    "role.assignment.deleted",
    "role.bound_to_resource",
    "role.unbound_from_resource",
    "scim.enabled",
    "scim.disabled",
    "service_account.created",
    "service_account.updated",
    "service_account.deleted",
    "user.added",
    "user.updated",
    "user.deleted",
    "tenant.metadata.updated",
    "tenant.microsoft_entra_mapping.upserted",
    "tenant.microsoft_entra_mapping.deleted",
    "tenant.workload_identity.provider.created",
    "tenant.workload_identity.provider.updated",
    "tenant.workload_identity.provider.archived",
    "tenant.workload_identity.mapping.created",
    "tenant.workload_identity.mapping.updated",
    "tenant.workload_identity.mapping.archived",
    "tenant.workload_identity.binding.created",
    "tenant.workload_identity.principal.provisioned",
    "tenant.workload_identity.access_token.issued",
    "tenant.admin_api_key.created",
    "tenant.admin_api_key.updated",
    "tenant.admin_api_key.deleted",
    "tenant.project_api_key.created",
    "tenant.chatgpt_access_token.revoked",
    "tenant.migration.completed",
    "tenant.sso.migrated",
    "tenant.domains.migrated",
    "tenant.sso_connection.created",
    "tenant.sso_connection.updated",
    "tenant.sso_connection.deleted",
    "tenant.sso_connection.setup.started",
    "tenant.policy.created",
    "tenant.policy.updated",
    "tenant.policy.deleted",
    "tenant.policy.attached",
    "tenant.policy.detached",
    "tenant.principal_authentication_policy.resolved",
    "tenant.scim.setup.started",
    "tenant.scim.deletion.requested",
    "tenant.scim.directory.created",
    "tenant.product_access_policy.updated",
    "tenant.resource_share_grant.created",
    "tenant.resource_share_grant.updated",
    "tenant.resource_share_grant.accepted",
    "tenant.resource_share_grant.declined",
    "tenant.resource_share_grant.revoked",
    "tenant.resource_share_grant.deleted",
    "tenant.service_account.updated",
    "tenant.service_account.deleted",
    "tenant.service_account.token.revoked",
    "tenant.billing.overage_limit.updated",
    "tenant.billing.alerts.updated",
    "tenant.billing.info.updated",
    "tenant.usage_limit.workspace.updated",
    "tenant.usage_limit.group.updated",
    "tenant.usage_limit.user.updated",
    "tenant.usage_limit.increase_request.updated",
    "tenant.usage_limit.increase_request.resolved",
    "tenant.group.created",
    "tenant.group.updated",
    "tenant.group.deleted",
    "tenant.group.member.added",
    "tenant.group.member.removed",
    "tenant.migration_rollout.status.updated",
    "tenant.migration_rollout.tier.updated",
    "tenant.role.metadata.updated",
    "tenant.custom_role.created",
    "tenant.custom_role.updated",
    "tenant.custom_role.deleted",
    "tenant.role_assignment.created",
    "tenant.role_assignment.deleted",
    "tenant.resource_role_assignment.created",
    "tenant.resource_role_assignment.deleted",
    "tenant.resource_access.updated",
    "tenant.resource_access.deleted",
    "tenant.ads_account.onboarding.redemption",
    "tenant.session_policy.created",
    "tenant.session_policy.updated",
    "tenant.session_policy.deleted",
    "tenant.session_revocation.started",
    "tenant.third_party_app_policy.updated",
    "tenant.user.added",
    "tenant.user.updated",
    "tenant.user.removed",
    "tenant.user.looked_up",
    "tenant.user.invited",
    "tenant.membership.revoked",
    "tenant.api_organization_invite.upserted",
    "tenant.api_organization_invite.deleted",
    "tenant.chatgpt_workspace_invite.upserted",
    "tenant.membership.accepted",
    "tenant.membership.declined",
    "tenant.workspace_invite_email_settings.updated",
    "external_storage.registered",
    "external_storage.removed",
    "tenant.trusted_access.business_verification.started",
    "tenant.trusted_access.application.submitted",
]
PublicProjectResidency: TypeAlias = Literal[
    "GLOBAL",
    "US_STORAGE_PROCESSING",
    "EU_STORAGE_PROCESSING",
    "JP_STORAGE",
    "KR_STORAGE",
    "CA_STORAGE",
    "SG_STORAGE",
    "IN_STORAGE",
    "AU_STORAGE",
    "GB_STORAGE",
    "AE_STORAGE",
    "AE_STORAGE_PROCESSING",
    "JP_STORAGE_PROCESSING",
    "IN_STORAGE_PROCESSING",
    "AU_STORAGE_PROCESSING",
]
SpendLimitCurrency: TypeAlias = str | Literal["USD"]
SpendLimitEnforcementStatus: TypeAlias = str | Literal["inactive", "enforcing"]
SpendLimitInterval: TypeAlias = str | Literal["month"]
