"""Routes of `skills`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.route import Resource, Route

if TYPE_CHECKING:
    import openai.pagination
    import openai.types
    import openai.types.skills

    from openai_responses_generated.types.partials.skills import (
        DeletedSkillResourcePartial,
        DeletedSkillVersionResourcePartial,
        SkillListResourcePartial,
        SkillResourcePartial,
        SkillVersionListResourcePartial,
        SkillVersionResourcePartial,
    )
    from openai_responses_generated.types.skills import (
        CreateSkillBody,
        CreateSkillVersionBody,
        SetDefaultSkillVersionBody,
    )


class CreateSkillRoute(Route["SkillResourcePartial", "openai.types.Skill", "CreateSkillBody"]):
    """`skills.create`: POST /skills."""

    operation_id = "CreateSkill"


class CreateSkillVersionRoute(
    Route[
        "SkillVersionResourcePartial", "openai.types.skills.SkillVersion", "CreateSkillVersionBody"
    ]
):
    """`skills.versions.create`: POST /skills/{skill_id}/versions."""

    operation_id = "CreateSkillVersion"


class DeleteSkillRoute(Route["DeletedSkillResourcePartial", "openai.types.DeletedSkill", "None"]):
    """`skills.delete`: DELETE /skills/{skill_id}."""

    operation_id = "DeleteSkill"


class DeleteSkillVersionRoute(
    Route["DeletedSkillVersionResourcePartial", "openai.types.skills.DeletedSkillVersion", "None"]
):
    """`skills.versions.delete`: DELETE /skills/{skill_id}/versions/{version}."""

    operation_id = "DeleteSkillVersion"


class GetSkillRoute(Route["SkillResourcePartial", "openai.types.Skill", "None"]):
    """`skills.retrieve`: GET /skills/{skill_id}."""

    operation_id = "GetSkill"


class GetSkillContentRoute(Route["bytes", "None", "None"]):
    """`skills.content.retrieve`: GET /skills/{skill_id}/content."""

    operation_id = "GetSkillContent"


class GetSkillVersionRoute(
    Route["SkillVersionResourcePartial", "openai.types.skills.SkillVersion", "None"]
):
    """`skills.versions.retrieve`: GET /skills/{skill_id}/versions/{version}."""

    operation_id = "GetSkillVersion"


class GetSkillVersionContentRoute(Route["bytes", "None", "None"]):
    """`skills.versions.content.retrieve`: GET /skills/{skill_id}/versions/{version}/content."""

    operation_id = "GetSkillVersionContent"


class ListSkillVersionsRoute(
    Route[
        "SkillVersionListResourcePartial",
        "openai.pagination.SyncCursorPage[openai.types.skills.SkillVersion] | openai.pagination.AsyncCursorPage[openai.types.skills.SkillVersion]",
        "None",
    ]
):
    """`skills.versions.list`: GET /skills/{skill_id}/versions."""

    operation_id = "ListSkillVersions"


class ListSkillsRoute(
    Route[
        "SkillListResourcePartial",
        "openai.pagination.SyncCursorPage[openai.types.Skill] | openai.pagination.AsyncCursorPage[openai.types.Skill]",
        "None",
    ]
):
    """`skills.list`: GET /skills."""

    operation_id = "ListSkills"


class UpdateSkillDefaultVersionRoute(
    Route["SkillResourcePartial", "openai.types.Skill", "SetDefaultSkillVersionBody"]
):
    """`skills.update`: POST /skills/{skill_id}."""

    operation_id = "UpdateSkillDefaultVersion"


class SkillsResource(Resource):
    """`skills`."""

    @cached_property
    def content(self) -> SkillsContentResource:
        """The resource `skills.content`."""
        return self._child(SkillsContentResource)

    @cached_property
    def versions(self) -> SkillsVersionsResource:
        """The resource `skills.versions`."""
        return self._child(SkillsVersionsResource)

    @cached_property
    def create(self) -> CreateSkillRoute:
        """The route `skills.create`."""
        return self._route(CreateSkillRoute)

    @cached_property
    def delete(self) -> DeleteSkillRoute:
        """The route `skills.delete`."""
        return self._route(DeleteSkillRoute)

    @cached_property
    def list(self) -> ListSkillsRoute:
        """The route `skills.list`."""
        return self._route(ListSkillsRoute)

    @cached_property
    def retrieve(self) -> GetSkillRoute:
        """The route `skills.retrieve`."""
        return self._route(GetSkillRoute)

    @cached_property
    def update(self) -> UpdateSkillDefaultVersionRoute:
        """The route `skills.update`."""
        return self._route(UpdateSkillDefaultVersionRoute)


class SkillsContentResource(Resource):
    """`skills.content`."""

    @cached_property
    def retrieve(self) -> GetSkillContentRoute:
        """The route `skills.content.retrieve`."""
        return self._route(GetSkillContentRoute)


class SkillsVersionsResource(Resource):
    """`skills.versions`."""

    @cached_property
    def content(self) -> SkillsVersionsContentResource:
        """The resource `skills.versions.content`."""
        return self._child(SkillsVersionsContentResource)

    @cached_property
    def create(self) -> CreateSkillVersionRoute:
        """The route `skills.versions.create`."""
        return self._route(CreateSkillVersionRoute)

    @cached_property
    def delete(self) -> DeleteSkillVersionRoute:
        """The route `skills.versions.delete`."""
        return self._route(DeleteSkillVersionRoute)

    @cached_property
    def list(self) -> ListSkillVersionsRoute:
        """The route `skills.versions.list`."""
        return self._route(ListSkillVersionsRoute)

    @cached_property
    def retrieve(self) -> GetSkillVersionRoute:
        """The route `skills.versions.retrieve`."""
        return self._route(GetSkillVersionRoute)


class SkillsVersionsContentResource(Resource):
    """`skills.versions.content`."""

    @cached_property
    def retrieve(self) -> GetSkillVersionContentRoute:
        """The route `skills.versions.content.retrieve`."""
        return self._route(GetSkillVersionContentRoute)
