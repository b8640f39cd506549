"""The organization: invites, users, groups, roles and certificates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from openai_responses._core.completion.status_fields import STATUS_ORDERS
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import role_behaviour

from .created_objects import make_object
from .fields import object_at, objects_at, strings_at, text_at
from .lifecycle import Lifecycle

__all__ = [
    "INVITE_LIFECYCLE",
    "add_group_user",
    "add_project_group",
    "add_project_user",
    "assign_group_role",
    "assign_user_role",
    "create_role",
    "delete_certificate",
    "toggle_certificates",
    "update_role",
]

_GROUPS = "/organization/groups"
_IDENTITY = ("id", "name", "email")
_USERS = "/organization/users"
_CERTIFICATES = "/organization/certificates"


# --- invites -------------------------------------------------------------------------------------


def _join(call: StateCall, invite: JsonObject) -> JsonObject:
    """Add the invited user to the organization, and to the projects in the invite."""
    email, now = text_at(invite, "email"), call.determinism.now()
    own = {"email": email, "name": email.partition("@")[0], "role": invite.get("role")}
    user = make_object(call, "GET /organization/users/{}", own)
    call.keep(user, _USERS, ())
    for project in objects_at(invite, "projects"):
        member = {"id": user["id"], "email": email, "name": own["name"], "role": project["role"]}
        membership = make_object(call, "GET /organization/projects/{}/users/{}", member)
        call.keep(membership, "/organization/projects/{}/users", (text_at(project, "id"),))
    return {"accepted_at": now, "expires_at": None}


INVITE_LIFECYCLE = Lifecycle(
    order=STATUS_ORDERS["organization.invite"],
    entering={"accepted": _join},
    advances_by_itself=False,
    endings=("expired",),
    ended=frozenset(("accepted", "expired")),
)


# --- users, groups and roles ---------------------------------------------------------------------


def add_project_user(call: StateCall) -> object:
    """Add a user of the organization to a project, with the same id, name and e-mail."""
    call.require_owners()
    known = _user(call, text_at(call.body, "user_id"), text_at(call.body, "email")) or {}
    own: JsonObject = {name: known[name] for name in _IDENTITY if name in known}
    answer = call.complete(own)
    call.keep(answer)
    return CompleteAnswer(answer)


def _user(call: StateCall, key: str, email: str) -> JsonObject | None:
    """Return a user of the organization by id, or by e-mail if there is no such id."""
    family = call.family(_USERS)
    known = call.store.get(family, (), key)
    if known is not None or not email:
        return known
    users = (item.value for item in call.store.ordered_items(family, ()))
    return next((user for user in users if user.get("email") == email), None)


def add_project_group(call: StateCall) -> CompleteAnswer:
    """Add a group of the organization to a project, with the same name."""
    call.require_owners()
    group = call.store.get(call.family(_GROUPS), (), text_at(call.body, "group_id")) or {}
    answer = call.complete({"group_name": group["name"]} if "name" in group else None)
    call.keep(answer)
    return CompleteAnswer(answer)


def create_role(call: StateCall) -> CompleteAnswer:
    """Store a role; its `name` is the request's `role_name`."""
    call.require_owners()
    name = text_at(call.body, "role_name")
    answer = call.complete({"name": name} if name else None)
    call.keep(answer)
    return CompleteAnswer(answer)


def update_role(call: StateCall) -> object:
    """Update a role; its `name` is the request's `role_name`."""
    request_fields = call.fields if call.own_fields is None else call.own_fields
    name = request_fields.get("role_name")
    return role_behaviour(Role.UPDATE)(replace(call, own_fields={**request_fields, "name": name}))


def add_group_user(call: StateCall) -> CompleteAnswer:
    """Add a user of the organization to a group; the group's list then shows the user's data."""
    call.require_owners()
    answer = call.complete()
    user_id = text_at(answer, "user_id")
    user = call.store.get(call.family(_USERS), (), user_id) or {}
    own = {name: user[name] for name in _IDENTITY if name in user}
    call.keep(make_object(call, "GET /organization/groups/{}/users/{}", {**own, "id": user_id}))
    return CompleteAnswer(answer)


def assign_group_role(call: StateCall) -> CompleteAnswer:
    """Assign a role to a group. Raises ApiError for an unknown role, if any roles are stored."""
    group = call.store.get(call.family(_GROUPS), (), call.owners[-1])
    return _assign_role(call, "group", {} if group is None else group)


def assign_user_role(call: StateCall) -> CompleteAnswer:
    """Assign a role to a user. Raises ApiError for an unknown role, if any roles are stored."""
    user = call.store.get(call.family(_USERS), (), call.owners[-1])
    return _assign_role(call, "user", {} if user is None else user)


def _assign_role(call: StateCall, kind: str, holder: Mapping[str, object]) -> CompleteAnswer:
    call.require_owners()
    in_project = call.operation.path.startswith("/projects/")
    roles = "/organization/projects/{}/roles" if in_project else "/organization/roles"
    owners = call.owners[:1] if in_project else ()
    role_id = text_at(call.body, "role_id")
    known = call.store.get(call.family(roles), owners, role_id)
    role: Mapping[str, object] = {"id": role_id} if known is None else known
    if (
        known is None
        and not call.tolerates_missing
        and call.store.ordered_items(call.family(roles), owners)
    ):
        raise ApiError(404, f"Role with id '{role_id}' not found.", param="role_id")
    holder = holder or {"id": call.owners[-1]}
    answer = call.complete({"role": dict(role) if role_id else {}, kind: dict(holder)})
    # Retrieving the assignment returns the role itself, without its holder.
    details = {name: each for name, each in object_at(answer, "role").items() if name != "object"}
    call.keep(make_object(call, call.place.family.operations[Role.RETRIEVE].key, details))
    return CompleteAnswer(answer)


# --- certificates --------------------------------------------------------------------------------


def toggle_certificates(call: StateCall) -> CompleteAnswer:
    """Activate or deactivate certificates of the organization or a project; return their list.

    Raises ApiError if one of them does not exist.
    """
    active = call.operation.path.endswith("/activate")
    owners = tuple(call.path_params.values())  # the project's id, if the path has one
    if owners and call.store.knows(call.family("/organization/projects")):
        call.require("/organization/projects", *owners)
    certificates = [
        {**call.require(_CERTIFICATES, key), "active": active}
        for key in strings_at(call.body, "certificate_ids")
    ]
    name = "/organization/projects/{}/certificates" if owners else _CERTIFICATES
    for certificate in certificates:
        kind = "organization.project.certificate" if owners else certificate.get("object")
        call.keep({**certificate, "object": kind}, name, owners)
    kind = "organization.project.certificate" if owners else "organization.certificate"
    data = [{**certificate, "object": kind} for certificate in certificates]
    return CompleteAnswer(call.complete({"data": data} if data else None))


def delete_certificate(call: StateCall) -> object:
    """Delete a certificate. Raises ApiError while it is active."""
    if call.required().get("active") is True and call.exists:
        raise ApiError(400, f"Certificate '{call.key}' is active; deactivate it first.")
    return role_behaviour(Role.DELETE)(call)
