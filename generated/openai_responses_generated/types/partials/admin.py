"""Deep partials of the types of `admin`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openai_responses_generated.types.admin import (
    AuditLogEventType,
    PublicProjectResidency,
    SpendLimitCurrency,
    SpendLimitEnforcementStatus,
    SpendLimitInterval,
)


class AdminApiKeyPartial(TypedDict, total=False):
    object: Literal["organization.admin_api_key"]
    id: str
    name: str | None
    redacted_value: str
    created_at: int
    expires_at: int | None
    last_used_at: int | None
    owner: AdminApiKeyOwnerPartial


class AdminApiKeyCreateResponsePartial(TypedDict, total=False):
    object: Literal["organization.admin_api_key"]
    id: str
    name: str | None
    redacted_value: str
    created_at: int
    expires_at: int | None
    last_used_at: int | None
    owner: AdminApiKeyCreateResponseOwnerPartial
    value: str


class AdminApiKeyCreateResponseOwnerPartial(TypedDict, total=False):
    type: str
    object: str
    id: str
    name: str
    created_at: int
    role: str


class AdminApiKeyOwnerPartial(TypedDict, total=False):
    type: str
    object: str
    id: str
    name: str
    created_at: int
    role: str


class AdminApiKeysDeleteResponsePartial(TypedDict, total=False):
    id: str
    object: Literal["organization.admin_api_key.deleted"]
    deleted: bool


class AdminOrganizationExternalKeysListResponsePartial(TypedDict, total=False):
    data: list[ExternalKeyPartial]
    has_more: bool | None


class AdminOrganizationExternalStorageListResponsePartial(TypedDict, total=False):
    data: list[ExternalStorageConfigurationPartial]
    has_more: bool | None


class AdminOrganizationWorkloadIdentityProvidersFederationRulesListResponsePartial(
    TypedDict, total=False
):
    data: list[FederationRulePartial]
    has_more: bool | None


class AdminOrganizationWorkloadIdentityProvidersListResponsePartial(TypedDict, total=False):
    data: list[WorkloadIdentityProviderPartial]
    has_more: bool | None


class ApiKeyListPartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[AdminApiKeyPartial]
    has_more: bool
    first_id: str | None
    last_id: str | None


class AssignedRoleDetailsPartial(TypedDict, total=False):
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
    assignment_sources: list[AssignedRoleDetailsAssignmentSourcesItemPartial] | None


class AssignedRoleDetailsAssignmentSourcesItemPartial(TypedDict, total=False):
    principal_id: str
    principal_type: str


AuditLogPartial = TypedDict(
    "AuditLogPartial",
    {
        "id": "str",
        "type": "AuditLogEventType",
        "effective_at": "int",
        "project": "AuditLogProjectPartial",
        "actor": "AuditLogActorPartial | None",
        "api_key.created": "AuditLogApiKeyCreatedPartial",
        "api_key.updated": "AuditLogApiKeyUpdatedPartial",
        "api_key.deleted": "AuditLogApiKeyDeletedPartial",
        "checkpoint.permission.created": "AuditLogCheckpointPermissionCreatedPartial",
        "checkpoint.permission.deleted": "AuditLogCheckpointPermissionDeletedPartial",
        "external_key.registered": "AuditLogExternalKeyRegisteredPartial",
        "external_key.removed": "AuditLogExternalKeyRemovedPartial",
        "group.created": "AuditLogGroupCreatedPartial",
        "group.updated": "AuditLogGroupUpdatedPartial",
        "group.deleted": "AuditLogGroupDeletedPartial",
        "scim.enabled": "AuditLogScimEnabledPartial",
        "scim.disabled": "AuditLogScimDisabledPartial",
        "invite.sent": "AuditLogInviteSentPartial",
        "invite.accepted": "AuditLogInviteAcceptedPartial",
        "invite.deleted": "AuditLogInviteDeletedPartial",
        "ip_allowlist.created": "AuditLogIpAllowlistCreatedPartial",
        "ip_allowlist.updated": "AuditLogIpAllowlistUpdatedPartial",
        "ip_allowlist.deleted": "AuditLogIpAllowlistDeletedPartial",
        "ip_allowlist.config.activated": "AuditLogIpAllowlistConfigActivatedPartial",
        "ip_allowlist.config.deactivated": "AuditLogIpAllowlistConfigDeactivatedPartial",
        "login.succeeded": "dict[str, object]",
        "login.failed": "AuditLogLoginFailedPartial",
        "logout.succeeded": "dict[str, object]",
        "logout.failed": "AuditLogLogoutFailedPartial",
        "organization.updated": "AuditLogOrganizationUpdatedPartial",
        "project.created": "AuditLogProjectCreatedPartial",
        "project.updated": "AuditLogProjectUpdatedPartial",
        "project.archived": "AuditLogProjectArchivedPartial",
        "project.deleted": "AuditLogProjectDeletedPartial",
        "rate_limit.updated": "AuditLogRateLimitUpdatedPartial",
        "rate_limit.deleted": "AuditLogRateLimitDeletedPartial",
        "role.created": "AuditLogRoleCreatedPartial",
        "role.updated": "AuditLogRoleUpdatedPartial",
        "role.deleted": "AuditLogRoleDeletedPartial",
        "role.assignment.created": "AuditLogRoleAssignmentCreatedPartial",
        "role.assignment.deleted": "AuditLogRoleAssignmentDeletedPartial",
        "role.bound_to_resource": "AuditLogRoleBoundToResourcePartial",
        "role.unbound_from_resource": "AuditLogRoleUnboundFromResourcePartial",
        "service_account.created": "AuditLogServiceAccountCreatedPartial",
        "service_account.updated": "AuditLogServiceAccountUpdatedPartial",
        "service_account.deleted": "AuditLogServiceAccountDeletedPartial",
        "workload_identity_provider.created": "AuditLogWorkloadIdentityProviderCreatedPartial",
        "workload_identity_provider.updated": "AuditLogWorkloadIdentityProviderUpdatedPartial",
        "workload_identity_provider.deleted": "AuditLogWorkloadIdentityProviderDeletedPartial",
        "workload_identity_provider_mapping.created": "AuditLogWorkloadIdentityProviderMappingCreatedPartial",
        "workload_identity_provider_mapping.updated": "AuditLogWorkloadIdentityProviderMappingUpdatedPartial",
        "workload_identity_provider_mapping.deleted": "AuditLogWorkloadIdentityProviderMappingDeletedPartial",
        "user.added": "AuditLogUserAddedPartial",
        "user.updated": "AuditLogUserUpdatedPartial",
        "user.deleted": "AuditLogUserDeletedPartial",
        "certificate.created": "AuditLogCertificateCreatedPartial",
        "certificate.updated": "AuditLogCertificateUpdatedPartial",
        "certificate.deleted": "AuditLogCertificateDeletedPartial",
        "certificates.activated": "AuditLogCertificatesActivatedPartial",
        "certificates.deactivated": "AuditLogCertificatesDeactivatedPartial",
        "external_storage.registered": "AuditLogListResponseExternalStorageRegisteredPartial | None",
        "external_storage.removed": "AuditLogListResponseExternalStorageRemovedPartial | None",
    },
    total=False,
)


class AuditLogActorPartial(TypedDict, total=False):
    type: Literal["session", "api_key"]
    session: AuditLogActorSessionPartial
    api_key: AuditLogActorApiKeyPartial


class AuditLogActorApiKeyPartial(TypedDict, total=False):
    id: str
    type: Literal["user", "service_account"]
    user: AuditLogActorUserPartial
    service_account: AuditLogActorServiceAccountPartial


class AuditLogActorServiceAccountPartial(TypedDict, total=False):
    id: str


class AuditLogActorSessionPartial(TypedDict, total=False):
    user: AuditLogActorUserPartial
    ip_address: str


class AuditLogActorUserPartial(TypedDict, total=False):
    id: str
    email: str


class AuditLogApiKeyCreatedPartial(TypedDict, total=False):
    id: str
    data: AuditLogApiKeyCreatedDataPartial


class AuditLogApiKeyCreatedDataPartial(TypedDict, total=False):
    scopes: list[str]


class AuditLogApiKeyDeletedPartial(TypedDict, total=False):
    id: str


class AuditLogApiKeyUpdatedPartial(TypedDict, total=False):
    id: str
    changes_requested: AuditLogApiKeyUpdatedChangesRequestedPartial


class AuditLogApiKeyUpdatedChangesRequestedPartial(TypedDict, total=False):
    scopes: list[str]
    expires_in_seconds: int | None


class AuditLogCertificateCreatedPartial(TypedDict, total=False):
    id: str
    name: str


class AuditLogCertificateDeletedPartial(TypedDict, total=False):
    id: str
    name: str
    certificate: str


class AuditLogCertificateUpdatedPartial(TypedDict, total=False):
    id: str
    name: str


class AuditLogCertificatesActivatedPartial(TypedDict, total=False):
    certificates: list[AuditLogCertificatesActivatedCertificatesItemPartial]


class AuditLogCertificatesActivatedCertificatesItemPartial(TypedDict, total=False):
    id: str
    name: str


class AuditLogCertificatesDeactivatedPartial(TypedDict, total=False):
    certificates: list[AuditLogCertificatesDeactivatedCertificatesItemPartial]


class AuditLogCertificatesDeactivatedCertificatesItemPartial(TypedDict, total=False):
    id: str
    name: str


class AuditLogCheckpointPermissionCreatedPartial(TypedDict, total=False):
    id: str
    data: AuditLogCheckpointPermissionCreatedDataPartial


class AuditLogCheckpointPermissionCreatedDataPartial(TypedDict, total=False):
    project_id: str
    fine_tuned_model_checkpoint: str


class AuditLogCheckpointPermissionDeletedPartial(TypedDict, total=False):
    id: str


class AuditLogExternalKeyRegisteredPartial(TypedDict, total=False):
    id: str
    data: dict[str, object]


class AuditLogExternalKeyRemovedPartial(TypedDict, total=False):
    id: str


class AuditLogGroupCreatedPartial(TypedDict, total=False):
    id: str
    data: AuditLogGroupCreatedDataPartial


class AuditLogGroupCreatedDataPartial(TypedDict, total=False):
    group_name: str


class AuditLogGroupDeletedPartial(TypedDict, total=False):
    id: str


class AuditLogGroupUpdatedPartial(TypedDict, total=False):
    id: str
    changes_requested: AuditLogGroupUpdatedChangesRequestedPartial


class AuditLogGroupUpdatedChangesRequestedPartial(TypedDict, total=False):
    group_name: str


class AuditLogInviteAcceptedPartial(TypedDict, total=False):
    id: str


class AuditLogInviteDeletedPartial(TypedDict, total=False):
    id: str


class AuditLogInviteSentPartial(TypedDict, total=False):
    id: str
    data: AuditLogInviteSentDataPartial


class AuditLogInviteSentDataPartial(TypedDict, total=False):
    email: str
    role: str


class AuditLogIpAllowlistConfigActivatedPartial(TypedDict, total=False):
    configs: list[AuditLogIpAllowlistConfigActivatedConfigsItemPartial]


class AuditLogIpAllowlistConfigActivatedConfigsItemPartial(TypedDict, total=False):
    id: str
    name: str


class AuditLogIpAllowlistConfigDeactivatedPartial(TypedDict, total=False):
    configs: list[AuditLogIpAllowlistConfigDeactivatedConfigsItemPartial]


class AuditLogIpAllowlistConfigDeactivatedConfigsItemPartial(TypedDict, total=False):
    id: str
    name: str


class AuditLogIpAllowlistCreatedPartial(TypedDict, total=False):
    id: str
    name: str
    allowed_ips: list[str]


class AuditLogIpAllowlistDeletedPartial(TypedDict, total=False):
    id: str
    name: str
    allowed_ips: list[str]


class AuditLogIpAllowlistUpdatedPartial(TypedDict, total=False):
    id: str
    allowed_ips: list[str]


class AuditLogListResponseExternalStorageRegisteredPartial(TypedDict, total=False):
    id: str | None
    data: AuditLogListResponseExternalStorageRegisteredDataPartial | None


class AuditLogListResponseExternalStorageRegisteredDataPartial(TypedDict, total=False):
    geography: str | None
    provider: (
        AwsExternalStorageProviderPartial
        | AzureExternalStorageProviderPartial
        | GcpExternalStorageProviderPartial
        | OciExternalStorageProviderPartial
        | None
    )


class AuditLogListResponseExternalStorageRemovedPartial(TypedDict, total=False):
    id: str | None


class AuditLogLoginFailedPartial(TypedDict, total=False):
    error_code: str
    error_message: str


class AuditLogLogoutFailedPartial(TypedDict, total=False):
    error_code: str
    error_message: str


class AuditLogOrganizationUpdatedPartial(TypedDict, total=False):
    id: str
    changes_requested: AuditLogOrganizationUpdatedChangesRequestedPartial


class AuditLogOrganizationUpdatedChangesRequestedPartial(TypedDict, total=False):
    title: str
    description: str
    name: str
    threads_ui_visibility: str
    usage_dashboard_visibility: str
    api_call_logging: str
    api_call_logging_project_ids: str


class AuditLogProjectPartial(TypedDict, total=False):
    id: str
    name: str


class AuditLogProjectArchivedPartial(TypedDict, total=False):
    id: str


class AuditLogProjectCreatedPartial(TypedDict, total=False):
    id: str
    data: AuditLogProjectCreatedDataPartial


class AuditLogProjectCreatedDataPartial(TypedDict, total=False):
    name: str
    title: str


class AuditLogProjectDeletedPartial(TypedDict, total=False):
    id: str


class AuditLogProjectUpdatedPartial(TypedDict, total=False):
    id: str
    changes_requested: AuditLogProjectUpdatedChangesRequestedPartial


class AuditLogProjectUpdatedChangesRequestedPartial(TypedDict, total=False):
    title: str


class AuditLogRateLimitDeletedPartial(TypedDict, total=False):
    id: str


class AuditLogRateLimitUpdatedPartial(TypedDict, total=False):
    id: str
    changes_requested: AuditLogRateLimitUpdatedChangesRequestedPartial


class AuditLogRateLimitUpdatedChangesRequestedPartial(TypedDict, total=False):
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int
    max_audio_megabytes_per_1_minute: int
    max_requests_per_1_day: int
    batch_1_day_max_input_tokens: int


class AuditLogRoleAssignmentCreatedPartial(TypedDict, total=False):
    id: str
    principal_id: str
    principal_type: str
    resource_id: str
    resource_type: str


class AuditLogRoleAssignmentDeletedPartial(TypedDict, total=False):
    id: str
    principal_id: str
    principal_type: str
    resource_id: str
    resource_type: str


class AuditLogRoleBoundToResourcePartial(TypedDict, total=False):
    id: str
    role_id: str
    resource_id: str
    resource_type: str
    permissions: list[str]
    workspace_id: str
    connector_id: str
    connector_name: str
    enabled: bool
    source: Literal[
        "role_toggle",
        "role_connector_update",
        "role_delete",
        "workspace_permissions",
        "connector_publish",
    ]


class AuditLogRoleCreatedPartial(TypedDict, total=False):
    id: str
    role_name: str
    permissions: list[str]
    resource_type: str
    resource_id: str


class AuditLogRoleDeletedPartial(TypedDict, total=False):
    id: str


class AuditLogRoleUnboundFromResourcePartial(TypedDict, total=False):
    id: str
    role_id: str
    resource_id: str
    resource_type: str
    permissions: list[str]
    workspace_id: str
    connector_id: str
    connector_name: str
    enabled: bool
    source: Literal[
        "role_toggle",
        "role_connector_update",
        "role_delete",
        "workspace_permissions",
        "connector_publish",
    ]


class AuditLogRoleUpdatedPartial(TypedDict, total=False):
    id: str
    changes_requested: AuditLogRoleUpdatedChangesRequestedPartial


class AuditLogRoleUpdatedChangesRequestedPartial(TypedDict, total=False):
    role_name: str
    resource_id: str
    resource_type: str
    permissions_added: list[str]
    permissions_removed: list[str]
    description: str
    metadata: dict[str, object]


class AuditLogScimDisabledPartial(TypedDict, total=False):
    id: str


class AuditLogScimEnabledPartial(TypedDict, total=False):
    id: str


class AuditLogServiceAccountCreatedPartial(TypedDict, total=False):
    id: str
    data: AuditLogServiceAccountCreatedDataPartial


class AuditLogServiceAccountCreatedDataPartial(TypedDict, total=False):
    role: str


class AuditLogServiceAccountDeletedPartial(TypedDict, total=False):
    id: str


class AuditLogServiceAccountUpdatedPartial(TypedDict, total=False):
    id: str
    changes_requested: AuditLogServiceAccountUpdatedChangesRequestedPartial


class AuditLogServiceAccountUpdatedChangesRequestedPartial(TypedDict, total=False):
    role: str


class AuditLogUserAddedPartial(TypedDict, total=False):
    id: str
    data: AuditLogUserAddedDataPartial


class AuditLogUserAddedDataPartial(TypedDict, total=False):
    role: str


class AuditLogUserDeletedPartial(TypedDict, total=False):
    id: str


class AuditLogUserUpdatedPartial(TypedDict, total=False):
    id: str
    changes_requested: AuditLogUserUpdatedChangesRequestedPartial


class AuditLogUserUpdatedChangesRequestedPartial(TypedDict, total=False):
    role: str


class AuditLogWorkloadIdentityProviderCreatedPartial(TypedDict, total=False):
    id: str
    data: dict[str, object]


class AuditLogWorkloadIdentityProviderDeletedPartial(TypedDict, total=False):
    id: str
    name: str


class AuditLogWorkloadIdentityProviderMappingCreatedPartial(TypedDict, total=False):
    id: str
    identity_provider_id: str
    data: dict[str, object]


class AuditLogWorkloadIdentityProviderMappingDeletedPartial(TypedDict, total=False):
    id: str
    identity_provider_id: str
    project_id: str
    service_account_id: str


class AuditLogWorkloadIdentityProviderMappingUpdatedPartial(TypedDict, total=False):
    id: str
    identity_provider_id: str
    changes_requested: dict[str, object]


class AuditLogWorkloadIdentityProviderUpdatedPartial(TypedDict, total=False):
    id: str
    changes_requested: dict[str, object]


class AwsExternalStorageProviderPartial(TypedDict, total=False):
    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal["aws"]


class AzureExternalStorageProviderPartial(TypedDict, total=False):
    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]


class CertificatePartial(TypedDict, total=False):
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    id: str
    name: str | None
    created_at: int
    certificate_details: CertificateCertificateDetailsPartial
    active: bool


class CertificateCertificateDetailsPartial(TypedDict, total=False):
    valid_at: int
    expires_at: int
    content: str


class CostsResultPartial(TypedDict, total=False):
    object: Literal["organization.costs.result"]
    amount: CostsResultAmountPartial
    line_item: str | None
    project_id: str | None
    api_key_id: str | None
    quantity: float | None
    quantity_unit: (
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
    )
    organization_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    user_id: str | None


class CostsResultAmountPartial(TypedDict, total=False):
    value: float
    currency: str


class DeleteCertificateResponsePartial(TypedDict, total=False):
    object: Literal["certificate.deleted"]
    id: str


class DeletedRoleAssignmentResourcePartial(TypedDict, total=False):
    object: str
    deleted: bool


class ExternalKeyPartial(TypedDict, total=False):
    id: str
    api_project_ids: list[str]
    created_at: int
    name: str
    object: str
    type: str
    workspace_id: str
    audience: str | None
    external_id: str | None
    key_name: str | None
    key_ocid: str | None
    key_version: str | None
    key_version_ocid: str | None
    kms_arn: str | None
    kms_key_location: str | None
    kms_key_name: str | None
    kms_key_ring_name: str | None
    kms_key_version: str | None
    kms_project_id: str | None
    purpose: Literal["ekm", "psp_decryption"] | None
    region: str | None
    role_arn: str | None
    tenant_id: str | None
    vault_ocid: str | None
    vault_uri: str | None
    workload_identity_pool_id: str | None
    workload_identity_project_number: str | None
    workload_identity_provider_id: str | None


class ExternalKeyValidateResponsePartial(TypedDict, total=False):
    status: str


class ExternalStorageConfigurationPartial(TypedDict, total=False):
    id: str
    created_at: int
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: (
        AwsExternalStorageProviderPartial
        | AzureExternalStorageProviderPartial
        | GcpExternalStorageProviderPartial
        | OciExternalStorageProviderPartial
    )
    status: Literal["pending", "validated", "degraded", "unhealthy"]


class ExternalStorageDeletedPartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]


class FederationRulePartial(TypedDict, total=False):
    id: str
    attribute_matchers: dict[str, str | bool | int | float]
    created_at: int
    description: str | None
    enabled: bool
    name: str | None
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: (
        FederationRulePermissionsServiceAccountDefaultPartial
        | FederationRulePermissionsRestrictedPartial
    )
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str


class FederationRuleDeletedPartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_federation_rule.deleted"]


class FederationRulePermissionsRestrictedPartial(TypedDict, total=False):
    scopes: list[str]
    type: Literal["restricted"]


class FederationRulePermissionsServiceAccountDefaultPartial(TypedDict, total=False):
    type: Literal["service_account_default"]


class GcpExternalStorageProviderPartial(TypedDict, total=False):
    audience: str
    bucket: str
    region: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str


class GroupPartial(TypedDict, total=False):
    object: Literal["group"]
    id: str
    name: str
    created_at: int
    scim_managed: bool


class GroupDeletedResourcePartial(TypedDict, total=False):
    object: Literal["group.deleted"]
    id: str
    deleted: bool


class GroupListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[GroupResponsePartial]
    has_more: bool
    next: str | None


class GroupMemberUserPartial(TypedDict, total=False):
    id: str
    name: str
    email: str | None
    picture: str | None
    is_service_account: bool | None
    user_type: Literal["user", "tenant_user"]


class GroupResourceWithSuccessPartial(TypedDict, total=False):
    id: str
    name: str
    created_at: int
    is_scim_managed: bool


class GroupResponsePartial(TypedDict, total=False):
    id: str
    name: str
    created_at: int
    is_scim_managed: bool
    group_type: Literal["group", "tenant_group"]


class GroupRoleAssignmentPartial(TypedDict, total=False):
    object: Literal["group.role"]
    group: GroupPartial
    role: RolePartial


class GroupUserPartial(TypedDict, total=False):
    id: str
    name: str
    email: str | None


class GroupUserAssignmentPartial(TypedDict, total=False):
    object: Literal["group.user"]
    user_id: str
    group_id: str


class GroupUserDeletedResourcePartial(TypedDict, total=False):
    object: Literal["group.user.deleted"]
    deleted: bool


class HostedToolPermissionPartial(TypedDict, total=False):
    enabled: bool


class InvitePartial(TypedDict, total=False):
    object: Literal["organization.invite"]
    id: str
    email: str
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    created_at: int
    expires_at: int | None
    accepted_at: int | None
    projects: list[InviteProjectsItemPartial]


class InviteDeleteResponsePartial(TypedDict, total=False):
    object: Literal["organization.invite.deleted"]
    id: str
    deleted: bool


class InviteListResponsePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[InvitePartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class InviteProjectsItemPartial(TypedDict, total=False):
    id: str
    role: Literal["member", "owner"]


class ListAuditLogsResponsePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[AuditLogPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ListCertificatesResponsePartial(TypedDict, total=False):
    data: list[OrganizationCertificatePartial]
    first_id: str | None
    last_id: str | None
    has_more: bool
    object: Literal["list"]


class ListProjectCertificatesResponsePartial(TypedDict, total=False):
    data: list[OrganizationProjectCertificatePartial]
    first_id: str | None
    last_id: str | None
    has_more: bool
    object: Literal["list"]


class OciExternalStorageProviderPartial(TypedDict, total=False):
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]


class OrganizationCertificatePartial(TypedDict, total=False):
    object: Literal["organization.certificate"]
    id: str
    name: str | None
    created_at: int
    certificate_details: OrganizationCertificateCertificateDetailsPartial
    active: bool


class OrganizationCertificateActivationResponsePartial(TypedDict, total=False):
    object: Literal["organization.certificate.activation"]
    data: list[OrganizationCertificatePartial]


class OrganizationCertificateCertificateDetailsPartial(TypedDict, total=False):
    valid_at: int
    expires_at: int


class OrganizationCertificateDeactivationResponsePartial(TypedDict, total=False):
    object: Literal["organization.certificate.deactivation"]
    data: list[OrganizationCertificatePartial]


class OrganizationDataRetentionPartial(TypedDict, total=False):
    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class OrganizationProjectCertificatePartial(TypedDict, total=False):
    object: Literal["organization.project.certificate"]
    id: str
    name: str | None
    created_at: int
    certificate_details: OrganizationProjectCertificateCertificateDetailsPartial
    active: bool


class OrganizationProjectCertificateActivationResponsePartial(TypedDict, total=False):
    object: Literal["organization.project.certificate.activation"]
    data: list[OrganizationProjectCertificatePartial]


class OrganizationProjectCertificateCertificateDetailsPartial(TypedDict, total=False):
    valid_at: int
    expires_at: int


class OrganizationProjectCertificateDeactivationResponsePartial(TypedDict, total=False):
    object: Literal["organization.project.certificate.deactivation"]
    data: list[OrganizationProjectCertificatePartial]


class OrganizationSpendAlertPartial(TypedDict, total=False):
    id: str
    object: Literal["organization.spend_alert"]
    threshold_amount: int
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertNotificationChannelPartial


class OrganizationSpendAlertDeletedResourcePartial(TypedDict, total=False):
    id: str
    object: Literal["organization.spend_alert.deleted"]
    deleted: bool


class OrganizationSpendAlertListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[OrganizationSpendAlertPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class OrganizationSpendLimitDeletedResourcePartial(TypedDict, total=False):
    object: Literal["organization.spend_limit.deleted"]
    deleted: bool


class OrganizationSpendLimitResourcePartial(TypedDict, total=False):
    object: Literal["organization.spend_limit"]
    threshold_amount: int
    currency: SpendLimitCurrency
    interval: SpendLimitInterval
    enforcement: SpendLimitEnforcementPartial


class ProjectPartial(TypedDict, total=False):
    id: str
    object: Literal["organization.project"]
    name: str | None
    created_at: int
    archived_at: int | None
    status: str | None
    external_key_id: str | None
    residency: PublicProjectResidency


class ProjectAPIKeyPartial(TypedDict, total=False):
    id: str
    created_at: int
    last_used_at: int | None
    name: str
    object: Literal["organization.project.api_key"]
    owner: ProjectApiKeyOwnerPartial
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    expires_at: int | None


class ProjectApiKeyPartial(TypedDict, total=False):
    object: Literal["organization.project.api_key"]
    redacted_value: str
    name: str
    created_at: int
    last_used_at: int | None
    id: str
    owner_project_access: Literal["active", "inactive"]
    owner: ProjectApiKeyOwnerObjectPartial
    expires_at: int | None


class ProjectApiKeyDeleteResponsePartial(TypedDict, total=False):
    object: Literal["organization.project.api_key.deleted"]
    id: str
    deleted: bool


class ProjectApiKeyListResponsePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ProjectApiKeyPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ProjectApiKeyOwnerPartial(TypedDict, total=False):
    service_account: SdkProjectApiKeyOwnerServiceAccountPartial | None
    type: Literal["user", "service_account"] | None
    user: SdkProjectApiKeyOwnerUserPartial | None


class ProjectApiKeyOwnerObjectPartial(TypedDict, total=False):
    type: Literal["user", "service_account"]
    user: ProjectApiKeyOwnerUserPartial
    service_account: ProjectApiKeyOwnerServiceAccountPartial


class ProjectApiKeyOwnerServiceAccountPartial(TypedDict, total=False):
    id: str
    name: str
    created_at: int
    role: str


class ProjectApiKeyOwnerUserPartial(TypedDict, total=False):
    id: str
    email: str
    name: str
    created_at: int
    role: str


class ProjectDataRetentionPartial(TypedDict, total=False):
    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class ProjectGroupPartial(TypedDict, total=False):
    object: Literal["project.group"]
    project_id: str
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    created_at: int


class ProjectGroupDeletedResourcePartial(TypedDict, total=False):
    object: Literal["project.group.deleted"]
    deleted: bool


class ProjectGroupListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ProjectGroupPartial]
    has_more: bool
    next: str | None


class ProjectHostedToolPermissionsPartial(TypedDict, total=False):
    file_search: HostedToolPermissionPartial
    web_search: HostedToolPermissionPartial
    image_generation: HostedToolPermissionPartial
    mcp: HostedToolPermissionPartial
    code_interpreter: HostedToolPermissionPartial


class ProjectListResponsePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ProjectPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ProjectModelPermissionsPartial(TypedDict, total=False):
    object: Literal["project.model_permissions"]
    mode: Literal["allow_list", "deny_list"]
    model_ids: list[str]


class ProjectModelPermissionsDeleteResponsePartial(TypedDict, total=False):
    object: Literal["project.model_permissions.deleted"]
    deleted: bool


class ProjectRateLimitPartial(TypedDict, total=False):
    object: Literal["project.rate_limit"]
    id: str
    model: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int
    max_audio_megabytes_per_1_minute: int
    max_requests_per_1_day: int
    batch_1_day_max_input_tokens: int


class ProjectRateLimitListResponsePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ProjectRateLimitPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ProjectServiceAccountPartial(TypedDict, total=False):
    object: Literal["organization.project.service_account"]
    id: str
    name: str
    role: Literal["owner", "member", "none"]
    created_at: int


class ProjectServiceAccountApiKeyPartial(TypedDict, total=False):
    object: Literal["organization.project.service_account.api_key"]
    value: str
    name: str
    created_at: int
    id: str
    expires_at: int | None


class ProjectServiceAccountCreateResponsePartial(TypedDict, total=False):
    object: Literal["organization.project.service_account"]
    id: str
    name: str
    role: Literal["member", "none"]
    created_at: int
    api_key: ProjectServiceAccountApiKeyPartial | None


class ProjectServiceAccountDeleteResponsePartial(TypedDict, total=False):
    object: Literal["organization.project.service_account.deleted"]
    id: str
    deleted: bool


class ProjectServiceAccountListResponsePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ProjectServiceAccountPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ProjectServiceTierSettingsPartial(TypedDict, total=False):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | list[Literal["flex", "fast", "ultrafast"]]
    object: Literal["project.service_tier_settings"]


class ProjectSpendAlertPartial(TypedDict, total=False):
    id: str
    object: Literal["project.spend_alert"]
    threshold_amount: int
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertNotificationChannelPartial


class ProjectSpendAlertDeletedResourcePartial(TypedDict, total=False):
    id: str
    object: Literal["project.spend_alert.deleted"]
    deleted: bool


class ProjectSpendAlertListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ProjectSpendAlertPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ProjectSpendLimitDeletedResourcePartial(TypedDict, total=False):
    object: Literal["project.spend_limit.deleted"]
    deleted: bool


class ProjectSpendLimitResourcePartial(TypedDict, total=False):
    object: Literal["project.spend_limit"]
    threshold_amount: int
    currency: SpendLimitCurrency
    interval: SpendLimitInterval
    enforcement: SpendLimitEnforcementPartial


class ProjectUserPartial(TypedDict, total=False):
    object: Literal["organization.project.user"]
    id: str
    name: str | None
    email: str | None
    role: str
    added_at: int


class ProjectUserDeleteResponsePartial(TypedDict, total=False):
    object: Literal["organization.project.user.deleted"]
    id: str
    deleted: bool


class ProjectUserListResponsePartial(TypedDict, total=False):
    object: str
    data: list[ProjectUserPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class PublicRoleListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[RolePartial]
    has_more: bool
    next: str | None


class RolePartial(TypedDict, total=False):
    object: Literal["role"]
    id: str
    name: str
    description: str | None
    permissions: list[str]
    resource_type: str
    predefined_role: bool


class RoleDeletedResourcePartial(TypedDict, total=False):
    object: Literal["role.deleted"]
    id: str
    deleted: bool


class RoleListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[AssignedRoleDetailsPartial]
    has_more: bool
    next: str | None


class SdkProjectApiKeyOwnerServiceAccountPartial(TypedDict, total=False):
    id: str
    created_at: int
    name: str
    role: str


class SdkProjectApiKeyOwnerUserPartial(TypedDict, total=False):
    id: str
    created_at: int
    email: str
    name: str
    role: str


class ServiceAccountApiKeyBodyPartial(TypedDict, total=False):
    object: Literal["organization.project.service_account.api_key"]
    value: str
    name: str
    created_at: int
    id: str
    expires_at: int | None


class SpendAlertNotificationChannelPartial(TypedDict, total=False):
    type: Literal["email"]
    recipients: list[str]
    subject_prefix: str | None


class SpendLimitEnforcementPartial(TypedDict, total=False):
    status: SpendLimitEnforcementStatus


class UsageAudioSpeechesResultPartial(TypedDict, total=False):
    object: Literal["organization.usage.audio_speeches.result"]
    characters: int
    num_model_requests: int
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    model: str | None


class UsageAudioTranscriptionsResultPartial(TypedDict, total=False):
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    num_model_requests: int
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    model: str | None


class UsageCodeInterpreterSessionsResultPartial(TypedDict, total=False):
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    num_sessions: int
    project_id: str | None


class UsageCompletionsResultPartial(TypedDict, total=False):
    object: Literal["organization.usage.completions.result"]
    input_tokens: int
    input_cached_tokens: int
    input_cache_write_tokens: int
    input_uncached_tokens: int
    output_tokens: int
    input_text_tokens: int
    output_text_tokens: int
    input_cached_text_tokens: int
    input_audio_tokens: int
    input_cached_audio_tokens: int
    output_audio_tokens: int
    input_image_tokens: int
    input_cached_image_tokens: int
    output_image_tokens: int
    num_model_requests: int
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    model: str | None
    batch: bool | None
    service_tier: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    input_cache_write_12h_tokens: int | None
    input_cache_write_30m_tokens: int | None


class UsageDecisionsResponsePartial(TypedDict, total=False):
    data: list[UsageDecisionsResponseDataPartial]
    has_more: bool
    next_page: str | None
    object: Literal["page"]


class UsageDecisionsResponseDataPartial(TypedDict, total=False):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageDecisionsResponseDataResultPartial]
    start_time: int


class UsageDecisionsResponseDataResultPartial(TypedDict, total=False):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.decisions.result"]
    output_tokens: int
    api_key_id: str | None
    api_source: Literal["agents_api", "unlabeled"] | None
    batch: bool | None
    input_audio_tokens: int | None
    input_cache_write_12h_tokens: int | None
    input_cache_write_30m_tokens: int | None
    input_cache_write_tokens: int | None
    input_cached_audio_tokens: int | None
    input_cached_image_tokens: int | None
    input_cached_text_tokens: int | None
    input_cached_tokens: int | None
    input_image_tokens: int | None
    input_text_tokens: int | None
    input_uncached_tokens: int | None
    model: str | None
    output_audio_tokens: int | None
    output_image_tokens: int | None
    output_text_tokens: int | None
    project_id: str | None
    service_tier: str | None
    user_id: str | None


class UsageEmbeddingsResultPartial(TypedDict, total=False):
    object: Literal["organization.usage.embeddings.result"]
    input_tokens: int
    num_model_requests: int
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    model: str | None


class UsageFileSearchCallsResultPartial(TypedDict, total=False):
    object: Literal["organization.usage.file_searches.result"]
    num_requests: int
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    vector_store_id: str | None


class UsageImagesResultPartial(TypedDict, total=False):
    object: Literal["organization.usage.images.result"]
    images: int
    num_model_requests: int
    source: str | None
    size: str | None
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    model: str | None


class UsageModerationsResultPartial(TypedDict, total=False):
    object: Literal["organization.usage.moderations.result"]
    input_tokens: int
    num_model_requests: int
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    model: str | None


class UsageResponsePartial(TypedDict, total=False):
    object: Literal["page"]
    data: list[UsageTimeBucketPartial]
    has_more: bool
    next_page: str | None


class UsageTimeBucketPartial(TypedDict, total=False):
    object: Literal["bucket"]
    start_time: int
    end_time: int
    results: list[
        UsageCompletionsResultPartial
        | UsageEmbeddingsResultPartial
        | UsageModerationsResultPartial
        | UsageImagesResultPartial
        | UsageAudioSpeechesResultPartial
        | UsageAudioTranscriptionsResultPartial
        | UsageVectorStoresResultPartial
        | UsageCodeInterpreterSessionsResultPartial
        | UsageFileSearchCallsResultPartial
        | UsageWebSearchCallsResultPartial
        | CostsResultPartial
    ]


class UsageVectorStoresResultPartial(TypedDict, total=False):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None


class UsageWebSearchCallsResultPartial(TypedDict, total=False):
    object: Literal["organization.usage.web_searches.result"]
    num_model_requests: int
    num_requests: int
    project_id: str | None
    user_id: str | None
    api_key_id: str | None
    model: str | None
    context_level: str | None
    api_source: Literal["agents_api", "unlabeled"] | None


class UserPartial(TypedDict, total=False):
    object: Literal["organization.user"]
    id: str
    name: str | None
    email: str | None
    role: str | None
    added_at: int
    is_default: bool
    created: int
    user: UserUserPartial
    is_service_account: bool
    is_scale_tier_authorized_purchaser: bool | None
    is_scim_managed: bool
    api_key_last_used_at: int | None
    technical_level: str | None
    developer_persona: str | None
    projects: UserProjectsPartial | None


class UserDeleteResponsePartial(TypedDict, total=False):
    object: Literal["organization.user.deleted"]
    id: str
    deleted: bool


class UserListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[GroupUserPartial]
    has_more: bool
    next: str | None


class UserListResponsePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[UserPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class UserProjectsPartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[UserProjectsDataItemPartial]


class UserProjectsDataItemPartial(TypedDict, total=False):
    id: str | None
    name: str | None
    role: str | None


class UserRoleAssignmentPartial(TypedDict, total=False):
    object: Literal["user.role"]
    user: UserPartial
    role: RolePartial


class UserUserPartial(TypedDict, total=False):
    object: Literal["user"]
    id: str
    email: str | None
    name: str | None
    picture: str | None
    enabled: bool | None
    banned: bool | None
    banned_at: int | None


class WorkloadIdentityProviderPartial(TypedDict, total=False):
    id: str
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationPartial]
    audience: str
    created_at: int
    description: str | None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: (
        WorkloadIdentityProviderVerificationDiscoveryPartial
        | WorkloadIdentityProviderVerificationUploadedJwksPartial
    )


class WorkloadIdentityProviderAttributeTransformationPartial(TypedDict, total=False):
    attribute: str
    expression: str


class WorkloadIdentityProviderDeletedPartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]


class WorkloadIdentityProviderVerificationDiscoveryPartial(TypedDict, total=False):
    discovery_url: str | None
    type: Literal["discovery"]


class WorkloadIdentityProviderVerificationUploadedJwksPartial(TypedDict, total=False):
    jwks: dict[str, object]
    type: Literal["uploaded_jwks"]
