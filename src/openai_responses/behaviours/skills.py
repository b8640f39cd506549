"""Skills: archives with a description, in several versions with one default."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping

from openai_responses._core.behaviours.table import Media
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import read_content, role_behaviour

from .created_objects import make_object
from .fields import number_at, text_at
from .media import zip_of

__all__ = ["content", "create", "create_version", "delete_version", "update", "version_content"]

_SKILLS = "/skills"
_VERSIONS = "/skills/{}/versions"
_MANIFEST = "SKILL.md"
_LINE = re.compile(r"^(name|description):[ \t]*(.*?)[ \t]*$", re.MULTILINE)


def create(call: StateCall) -> CompleteAnswer:
    """Store a skill and its first version."""
    archive = _archive(call)
    manifest_fields = _manifest_fields(archive)
    answer = call.complete({**manifest_fields, "default_version": "1", "latest_version": "1"})
    call.keep(answer)
    _keep_version(call, text_at(answer, "id"), "1", archive, manifest_fields)
    return CompleteAnswer(answer)


def create_version(call: StateCall) -> CompleteAnswer:
    """Store another version of a skill, and make it the default if the request says so."""
    call.require_owners()
    (skill_id,) = call.owners
    skill = call.require(_SKILLS, skill_id)
    number = str(number_at(skill, "latest_version") + 1)
    archive = _archive(call)
    manifest_fields = _manifest_fields(archive)
    version = _keep_version(call, skill_id, number, archive, manifest_fields)
    if call.store.get(call.family(_SKILLS), (), skill_id) is not None:
        is_default = str(call.body.get("default", "")).lower() == "true"
        default = {"default_version": number, **manifest_fields} if is_default else {}
        call.keep({**skill, "latest_version": number, **default}, _SKILLS, ())
    return CompleteAnswer(call.complete(version))


def update(call: StateCall) -> object:
    """Make a version of a skill its default. Raises ApiError if there is no such version."""
    version = text_at(call.body, "default_version")
    if version and not call.tolerates_missing:
        call.required()
        call.require(_VERSIONS, version, call.key)
    return role_behaviour(Role.UPDATE)(call)


def delete_version(call: StateCall) -> object:
    """Delete a version. Raises ApiError for the default one."""
    version = call.required()
    skill = call.store.get(call.family(_SKILLS), (), call.owners[0]) or {}
    if skill.get("default_version") == version.get("version") and not call.tolerates_missing:
        message = f"Version {call.key} is the default version of the skill, it cannot be deleted."
        raise ApiError(400, message, param="version", code="invalid_value")
    call.store.delete_content(_place(call.owners[0], call.key))
    return role_behaviour(Role.DELETE)(call)


def content(call: StateCall) -> object:
    """Return the archive of the default version of a skill."""
    version = text_at(call.required(), "default_version")
    return read_content(call) or _content(call, call.key, version)


def version_content(call: StateCall) -> object:
    """Return the archive of a version of a skill."""
    call.required()
    return read_content(call) or _content(call, call.owners[0], call.key)


def _content(call: StateCall, skill_id: str, version: str) -> object:
    found = call.store.content(_place(skill_id, version))
    return call.backend.stateless(call) if found is None else Media(found, "application/zip")


def _place(skill_id: str, version: str) -> str:
    return f"{skill_id}/{version}"


def _keep_version(
    call: StateCall,
    skill_id: str,
    number: str,
    archive: bytes,
    manifest_fields: Mapping[str, object],
) -> JsonObject:
    own = {"skill_id": skill_id, "version": number, **manifest_fields}
    version = make_object(call, "POST /skills/{}/versions", own)
    call.keep(version, _VERSIONS, (skill_id,))
    if archive:
        call.store.put_content(_place(skill_id, number), archive)
    return version


def _archive(call: StateCall) -> bytes:
    """Return the upload as a ZIP archive: a single archive, or one of all files; may be empty."""
    files = call.request.form.files
    if len(files) == 1 and zipfile.is_zipfile(io.BytesIO(files[0].content)):
        return files[0].content
    return zip_of({file.name: file.content for file in files}) if files else b""


def _manifest_fields(archive: bytes) -> JsonObject:
    """Return the name and description in the `SKILL.md` of an archive; empty without one."""
    if not archive:
        return {}
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        names = [name for name in opened.namelist() if name.rpartition("/")[2] == _MANIFEST]
        text = opened.read(names[0]).decode(errors="replace") if names else ""
    return {name: value.strip("\"'") for name, value in _LINE.findall(text)}
