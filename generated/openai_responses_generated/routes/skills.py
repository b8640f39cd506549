"""Routes of `skills`.

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

    import openai.pagination
    import openai.types
    import openai.types.skills
    from openai_responses._core.calls.conditions import CallConditions, Matching
    from openai_responses._core.calls.recorded import Call
    from typing_extensions import Self, Unpack

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

    class CreateSkillConditions(CallConditions, total=False):
        files: object

    class CreateSkillVersionConditions(CallConditions, total=False):
        default: bool | Matching
        files: object

    class UpdateSkillDefaultVersionConditions(CallConditions, total=False):
        default_version: str | Matching


class CreateSkillRoute(Route["SkillResourcePartial", "openai.types.Skill", "CreateSkillBody"]):
    """`skills.create`: POST /skills.

    https://developers.openai.com/api/reference/resources/skills/methods/create
    """

    _operation_id = "CreateSkill"

    if TYPE_CHECKING:

        def respond(
            self, answer: SkillResourcePartial = ..., /, **fields: Unpack[SkillResourcePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateSkillBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateSkillConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateSkillBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateSkillConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateSkillBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateSkillConditions],
        ) -> None: ...


class CreateSkillVersionRoute(
    Route[
        "SkillVersionResourcePartial", "openai.types.skills.SkillVersion", "CreateSkillVersionBody"
    ]
):
    """`skills.versions.create`: POST /skills/{skill_id}/versions.

    https://developers.openai.com/api/reference/resources/skills/subresources/versions/methods/create
    """

    _operation_id = "CreateSkillVersion"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: SkillVersionResourcePartial = ...,
            /,
            **fields: Unpack[SkillVersionResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[CreateSkillVersionBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateSkillVersionConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[CreateSkillVersionBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateSkillVersionConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[CreateSkillVersionBody]], object] | None = None,
            /,
            **conditions: Unpack[CreateSkillVersionConditions],
        ) -> None: ...


class DeleteSkillRoute(Route["DeletedSkillResourcePartial", "openai.types.DeletedSkill", "None"]):
    """`skills.delete`: DELETE /skills/{skill_id}.

    https://developers.openai.com/api/reference/resources/skills/methods/delete
    """

    _operation_id = "DeleteSkill"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeletedSkillResourcePartial = ...,
            /,
            **fields: Unpack[DeletedSkillResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class DeleteSkillVersionRoute(
    Route["DeletedSkillVersionResourcePartial", "openai.types.skills.DeletedSkillVersion", "None"]
):
    """`skills.versions.delete`: DELETE /skills/{skill_id}/versions/{version}.

    https://developers.openai.com/api/reference/resources/skills/subresources/versions/methods/delete
    """

    _operation_id = "DeleteSkillVersion"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: DeletedSkillVersionResourcePartial = ...,
            /,
            **fields: Unpack[DeletedSkillVersionResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetSkillRoute(Route["SkillResourcePartial", "openai.types.Skill", "None"]):
    """`skills.retrieve`: GET /skills/{skill_id}.

    https://developers.openai.com/api/reference/resources/skills/methods/retrieve
    """

    _operation_id = "GetSkill"

    if TYPE_CHECKING:

        def respond(
            self, answer: SkillResourcePartial = ..., /, **fields: Unpack[SkillResourcePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetSkillContentRoute(Route["bytes", "None", "None"]):
    """`skills.content.retrieve`: GET /skills/{skill_id}/content.

    https://developers.openai.com/api/reference/resources/skills/subresources/content/methods/retrieve
    """

    _operation_id = "GetSkillContent"

    if TYPE_CHECKING:

        def respond(self, answer: bytes, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetSkillVersionRoute(
    Route["SkillVersionResourcePartial", "openai.types.skills.SkillVersion", "None"]
):
    """`skills.versions.retrieve`: GET /skills/{skill_id}/versions/{version}.

    https://developers.openai.com/api/reference/resources/skills/subresources/versions/methods/retrieve
    """

    _operation_id = "GetSkillVersion"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: SkillVersionResourcePartial = ...,
            /,
            **fields: Unpack[SkillVersionResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class GetSkillVersionContentRoute(Route["bytes", "None", "None"]):
    """`skills.versions.content.retrieve`: GET /skills/{skill_id}/versions/{version}/content.

    https://developers.openai.com/api/reference/resources/skills/subresources/versions/subresources/content/methods/retrieve
    """

    _operation_id = "GetSkillVersionContent"

    if TYPE_CHECKING:

        def respond(self, answer: bytes, /) -> Self:
            """Answer with this, and return the route.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListSkillVersionsRoute(
    Route[
        "SkillVersionListResourcePartial",
        "openai.pagination.SyncCursorPage[openai.types.skills.SkillVersion] | openai.pagination.AsyncCursorPage[openai.types.skills.SkillVersion]",
        "None",
    ]
):
    """`skills.versions.list`: GET /skills/{skill_id}/versions.

    https://developers.openai.com/api/reference/resources/skills/subresources/versions/methods/list
    """

    _operation_id = "ListSkillVersions"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: SkillVersionListResourcePartial = ...,
            /,
            **fields: Unpack[SkillVersionListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class ListSkillsRoute(
    Route[
        "SkillListResourcePartial",
        "openai.pagination.SyncCursorPage[openai.types.Skill] | openai.pagination.AsyncCursorPage[openai.types.Skill]",
        "None",
    ]
):
    """`skills.list`: GET /skills.

    https://developers.openai.com/api/reference/resources/skills/methods/list
    """

    _operation_id = "ListSkills"

    if TYPE_CHECKING:

        def respond(
            self,
            answer: SkillListResourcePartial = ...,
            /,
            **fields: Unpack[SkillListResourcePartial],
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...


class UpdateSkillDefaultVersionRoute(
    Route["SkillResourcePartial", "openai.types.Skill", "SetDefaultSkillVersionBody"]
):
    """`skills.update`: POST /skills/{skill_id}.

    https://developers.openai.com/api/reference/resources/skills/methods/update
    """

    _operation_id = "UpdateSkillDefaultVersion"

    if TYPE_CHECKING:

        def respond(
            self, answer: SkillResourcePartial = ..., /, **fields: Unpack[SkillResourcePartial]
        ) -> Self:
            """Answer with these fields, and return the route; the others are filled in.

            `.response = ...` takes every other kind of answer, such as streams and exceptions.
            """
            ...

        def when(
            self,
            accepts: Callable[[Call[SetDefaultSkillVersionBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateSkillDefaultVersionConditions],
        ) -> Self: ...

        def assert_called_with(
            self,
            accepts: Callable[[Call[SetDefaultSkillVersionBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateSkillDefaultVersionConditions],
        ) -> None: ...

        def assert_called_once_with(
            self,
            accepts: Callable[[Call[SetDefaultSkillVersionBody]], object] | None = None,
            /,
            **conditions: Unpack[UpdateSkillDefaultVersionConditions],
        ) -> None: ...


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
        """`skills.create`: POST /skills.

        https://developers.openai.com/api/reference/resources/skills/methods/create
        """
        return self._route(CreateSkillRoute)

    @cached_property
    def delete(self) -> DeleteSkillRoute:
        """`skills.delete`: DELETE /skills/{skill_id}.

        https://developers.openai.com/api/reference/resources/skills/methods/delete
        """
        return self._route(DeleteSkillRoute)

    @cached_property
    def list(self) -> ListSkillsRoute:
        """`skills.list`: GET /skills.

        https://developers.openai.com/api/reference/resources/skills/methods/list
        """
        return self._route(ListSkillsRoute)

    @cached_property
    def retrieve(self) -> GetSkillRoute:
        """`skills.retrieve`: GET /skills/{skill_id}.

        https://developers.openai.com/api/reference/resources/skills/methods/retrieve
        """
        return self._route(GetSkillRoute)

    @cached_property
    def update(self) -> UpdateSkillDefaultVersionRoute:
        """`skills.update`: POST /skills/{skill_id}.

        https://developers.openai.com/api/reference/resources/skills/methods/update
        """
        return self._route(UpdateSkillDefaultVersionRoute)


class SkillsContentResource(Resource):
    """`skills.content`."""

    @cached_property
    def retrieve(self) -> GetSkillContentRoute:
        """`skills.content.retrieve`: GET /skills/{skill_id}/content.

        https://developers.openai.com/api/reference/resources/skills/subresources/content/methods/retrieve
        """
        return self._route(GetSkillContentRoute)


class SkillsVersionsResource(Resource):
    """`skills.versions`."""

    @cached_property
    def content(self) -> SkillsVersionsContentResource:
        """The resource `skills.versions.content`."""
        return self._child(SkillsVersionsContentResource)

    @cached_property
    def create(self) -> CreateSkillVersionRoute:
        """`skills.versions.create`: POST /skills/{skill_id}/versions.

        https://developers.openai.com/api/reference/resources/skills/subresources/versions/methods/create
        """
        return self._route(CreateSkillVersionRoute)

    @cached_property
    def delete(self) -> DeleteSkillVersionRoute:
        """`skills.versions.delete`: DELETE /skills/{skill_id}/versions/{version}.

        https://developers.openai.com/api/reference/resources/skills/subresources/versions/methods/delete
        """
        return self._route(DeleteSkillVersionRoute)

    @cached_property
    def list(self) -> ListSkillVersionsRoute:
        """`skills.versions.list`: GET /skills/{skill_id}/versions.

        https://developers.openai.com/api/reference/resources/skills/subresources/versions/methods/list
        """
        return self._route(ListSkillVersionsRoute)

    @cached_property
    def retrieve(self) -> GetSkillVersionRoute:
        """`skills.versions.retrieve`: GET /skills/{skill_id}/versions/{version}.

        https://developers.openai.com/api/reference/resources/skills/subresources/versions/methods/retrieve
        """
        return self._route(GetSkillVersionRoute)


class SkillsVersionsContentResource(Resource):
    """`skills.versions.content`."""

    @cached_property
    def retrieve(self) -> GetSkillVersionContentRoute:
        """`skills.versions.content.retrieve`: GET /skills/{skill_id}/versions/{version}/content.

        https://developers.openai.com/api/reference/resources/skills/subresources/versions/subresources/content/methods/retrieve
        """
        return self._route(GetSkillVersionContentRoute)
