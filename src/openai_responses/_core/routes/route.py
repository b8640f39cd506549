"""The routes of operations: the bases of the generated classes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from typing_extensions import Self, Unpack, override

from openai_responses._core.calls.call_assertions import CallAssertions
from openai_responses._core.calls.cases import Cases
from openai_responses._core.calls.conditions import CallConditions, Conditions
from openai_responses._core.calls.recorded import Call
from openai_responses._core.errors.exceptions import UnmatchedCallError
from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.spec.modes import (
    OPEN_PARTIAL,
    PARTIAL,
    Mode,
    UnknownFields,
    check_unknown_fields,
)
from openai_responses._core.spec.operations import Operation

from .field_names import FieldNames, any_field, check_field_names
from .fixed_attributes import FixedAttributes
from .respond_calls import answer_of_call
from .responders import Responder
from .router_route import RespxRoute, RouterRoute
from .sequences import Plan, plan_of

if TYPE_CHECKING:
    from .answer_types import AnyAnswer

__all__ = ["AnyRoute", "Route"]

PartialT = TypeVar("PartialT")
ModelT = TypeVar("ModelT")
BodyT = TypeVar("BodyT")

_PARAMETER = r"\{([^}]*)\}"


class AnyRoute(FixedAttributes, RouterRoute):
    """The route of one operation, without the types of its answers."""

    operation_id: ClassVar[str]
    _own = frozenset(("calls", "cases", "operation", "passes_through"))

    def __init__(
        self,
        operation: Operation,
        answer_mode: Mode = PARTIAL,
        field_names: FieldNames = any_field,
    ) -> None:
        super().__init__()
        self.operation = operation
        self._answer_mode = answer_mode
        self._field_names = field_names
        self._unknown_fields: UnknownFields | None = None
        self._answer: object = UNSET
        self._responder = Responder(self)
        self._plan: Plan | None = None
        self._when = ""
        self.cases: Cases[Self] | None = None

    def __repr__(self) -> str:
        """Return the route's name, conditions, method and path."""
        return f"<Route {self.name}{self._when}: {self.operation.method} {self.operation.path}>"

    @property
    def name(self) -> str:
        """The route's attribute path on the mock, such as `chat.completions.create`."""
        return self.operation.name

    @property
    def unknown_fields(self) -> UnknownFields | None:
        """Whether fields, values and kinds of objects that the document does not have are accepted.

        They may be in requests, answers and events: "allow" accepts them, "refuse" does not, and
        None does what the mock does. It must be set before the answer.
        """
        return self._unknown_fields

    @unknown_fields.setter
    def unknown_fields(self, value: UnknownFields | None) -> None:
        if value is not None:
            check_unknown_fields(value)
        self._unknown_fields = value
        for case in self.cases or ():
            case.unknown_fields = value

    @property
    def answer_mode(self) -> Mode:
        """The mode by which answers are validated."""
        if self._unknown_fields is None:
            return self._answer_mode
        return OPEN_PARTIAL if self._unknown_fields == "allow" else PARTIAL

    @property
    def route(self) -> RespxRoute:
        """The route on which the operation's calls are recorded: this one, as a route of RESPX."""
        return cast("RespxRoute", self)

    @property
    def assigned(self) -> object:
        """The assigned answer; None if there is none."""
        return None if self._answer is UNSET else self._answer

    @property
    def is_set(self) -> bool:
        """Whether an answer was assigned."""
        return self._answer is not UNSET

    def assign(self, value: object) -> None:
        """Answer with `value` from now on; None removes an earlier answer.

        Raises ResponseTypeError if the operation cannot answer with such a value.
        """
        plan = plan_of(value, self)
        if plan is None:
            self._responder = Responder.of(value, self, self.where)
        is_removal = value is None and bool(self.operation.answer_media_types)
        self._answer, self._plan = UNSET if is_removal else value, plan

    if not TYPE_CHECKING:  # each generated class declares it with the fields of its answer

        def respond(self, answer: object = UNSET, /, **fields: object) -> Self:
            """Answer with a dict of fields, or with fields by name, and return the route.

            Any other value that `response` accepts is accepted as well, and a status code with
            the arguments of an HTTP response. Raises ResponseTypeError if the operation cannot
            answer so.
            """
            self.assign(answer_of_call(answer, fields, self))
            return self

    @property
    def answers_left(self) -> Sequence[int]:
        """The numbers of unused answers, if several were assigned; else empty."""
        return () if self._plan is None else self._plan.left

    def reset(self) -> None:
        """Remove the answer and the cases, and do not let requests through."""
        self.passes_through = False
        self._answer, self._plan, self.cases = UNSET, None, None
        self._responder = Responder(self)

    def reset_calls(self) -> None:
        """Delete the recorded calls of the route and its cases."""
        super().reset_calls()
        for case in self.cases or ():
            case.reset_calls()

    def responder(self) -> Responder:
        """Return the responder of the next call. Raises NoAnswerLeftError if none is left."""
        return self._responder if self._plan is None else self._plan.responder(self.where)

    @property
    def where(self) -> str:
        """The attribute path to which answers are assigned, for error messages."""
        return f"openai_mock.{self.name}{self._when}.response"

    def case(self, conditions: Conditions) -> Self:
        """Return the route for calls that meet these conditions, created if new."""
        if self.cases is None:
            self.cases = Cases()
        return self.cases.case(conditions, lambda: self._create_case(conditions))

    def _create_case(self, conditions: Conditions) -> Self:
        route = type(self)(self.operation, self._answer_mode, self._field_names)
        route._unknown_fields = self._unknown_fields
        route._when = f"{self._when}.when({conditions})"
        return route

    def select(self, call: Call[Any]) -> AnyRoute:
        """Return the route that answers a call: the matching case, or this route.

        Raises UnmatchedCallError if there are cases, none of them matches, and this route has no
        answer.
        """
        if self.cases is None:
            return self
        number = self.call_count + 1
        case = self.cases.best(call, number)
        if case is not None:
            return case.select(call)
        if self.is_set:
            return self
        path = f"openai_mock.{self.name}{self._when}"
        raise UnmatchedCallError(
            f"{path}: call {number} matches no case of this route:"
            f"{self.cases.why_none(call, number)}\n"
            f"Set {path}.response to answer all other calls; {{}} generates the answer."
        )

    @property
    def parameters(self) -> Sequence[str]:
        """The names of the path parameters for functions; a `model` is also a `model_id`."""
        names: list[str] = re.findall(_PARAMETER, self.operation.path)
        others = [name if name.endswith("_id") else f"{name}_id" for name in names]
        return names if others == names else [*names, *others]


RespxRoute.register(AnyRoute)


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
        answer = self._answer if self.is_set else None
        return cast("AnyAnswer[PartialT, ModelT]", answer)

    @response.setter
    def response(self, value: AnyAnswer[PartialT, ModelT]) -> None:
        self.assign(value)

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
        return self.case(expected)

    @override
    def _check_fields(self, fields: Iterable[str]) -> None:
        if self.answer_mode is not OPEN_PARTIAL:
            check_field_names(fields, self.operation, self._field_names(self.operation))
