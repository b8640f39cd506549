"""The routes of operations, with the types of their answers: the base of the generated classes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from typing_extensions import Self, Unpack, override

from openai_responses._core.calls.call_assertions import CallAssertions
from openai_responses._core.calls.conditions import CallConditions, Conditions
from openai_responses._core.calls.recorded import Call

from .any_route import AnyRoute

if TYPE_CHECKING:
    from .answer_types import AnyAnswer

__all__ = ["Route"]

PartialT = TypeVar("PartialT")
ModelT = TypeVar("ModelT")
BodyT = TypeVar("BodyT")


class Route(CallAssertions[BodyT], AnyRoute, Generic[PartialT, ModelT, BodyT]):
    """The route of one operation, with the types of its answers and of its request body."""

    @property
    def response(self) -> AnyAnswer[PartialT, ModelT]:
        """The answer of the operation; None if none was assigned.

        It may be a dict or an SDK object (bytes or text where the operation answers so), an HTTP
        response of httpx2 or httpx, an EventStream where the operation streams, an exception, or a
        function that returns one of these. The function may take the request, the route, and any
        path parameter by its name. A list holds one of these for each call, the last one for all
        further calls (see `openai_responses.sequences`); `openai_responses.faults` alters any.

        A dict is copied on assignment: later changes to it have no effect.
        """
        return cast("AnyAnswer[PartialT, ModelT]", self._assigned)

    @response.setter
    def response(self, value: AnyAnswer[PartialT, ModelT]) -> None:
        self._assign(value)

    def when(
        self,
        accepts: Callable[[Call[BodyT]], object] | None = None,
        /,
        **conditions: Unpack[CallConditions],
    ) -> Self:
        """Return a case of this route: a route for the calls that meet the given conditions.

        All conditions must be met: `accepts` returns true for the call; the number of the call is
        `call_number` or one of several (counted from 1); the text of the last user message, the
        headers, the query parameters, the entire `body` and any of its fields, by name, match. For
        the possible expectations see `openai_responses.matching`. Of several matching cases the
        most specific one answers: a value counts more than a pattern, and that more than a
        function. Of equals the first one answers.

        If no case matches, the route's own `response` answers; without one, the next turn of the
        model (`openai_mock.model_says`); without a turn, the call fails with UnmatchedCallError.
        """
        expected = Conditions.of(accepts, conditions)
        self._check_fields(expected.fields)
        return cast("Self", self._engine_route.case(expected).handle)

    @override
    def _check_fields(self, fields: Iterable[str]) -> None:
        self._engine_route.check_fields(fields)
