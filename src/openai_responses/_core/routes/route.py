"""Routes and the tree they hang in: the bases of the generated route classes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from typing_extensions import Self, override

from openai_responses._core.calls.call_assertions import CallAssertions
from openai_responses._core.calls.cases import Cases
from openai_responses._core.calls.conditions import CallNumber, Conditions
from openai_responses._core.calls.recorded import Call
from openai_responses._core.errors.exceptions import UnmatchedCallError
from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.spec.operations import Operation, OperationTable

from .fixed_attributes import FixedAttributes
from .responders import Responder
from .router_route import RouterRoute
from .sequences import Plan, plan_of

if TYPE_CHECKING:
    from .answer_types import AnyAnswer

__all__ = ["AnyRoute", "Resource", "Route", "RouteRegistry"]

PartialT = TypeVar("PartialT")
ModelT = TypeVar("ModelT")
BodyT = TypeVar("BodyT")
RouteT = TypeVar("RouteT", bound="AnyRoute")
ResourceT = TypeVar("ResourceT", bound="Resource")

_PARAMETER = r"\{([^}]*)\}"


class AnyRoute(FixedAttributes, RouterRoute):
    """One operation on a mock, without the types of its answers."""

    operation_id: ClassVar[str]
    _own = frozenset(("calls", "cases", "operation", "passes_through"))

    def __init__(self, operation: Operation) -> None:
        super().__init__()
        self.operation = operation
        self._answer: object = UNSET
        self._responder = Responder(self)
        self._plan: Plan | None = None
        self._when = ""
        self.cases: Cases[Self] | None = None

    def __repr__(self) -> str:
        """Return the route's name and what it stands for."""
        return f"<Route {self.name}{self._when}: {self.operation.method} {self.operation.path}>"

    @property
    def name(self) -> str:
        """The route's path of attributes on the mock, such as `chat.completions.create`."""
        return self.operation.name

    @property
    def route(self) -> RouterRoute:
        """The router's own route: what the operation's calls are recorded on."""
        return self

    @property
    def assigned(self) -> object:
        """What was given to answer with; None if nothing was."""
        return None if self._answer is UNSET else self._answer

    @property
    def is_set(self) -> bool:
        """Whether anything was given to answer with."""
        return self._answer is not UNSET

    def assign(self, value: object) -> None:
        """Answer with `value` from now on; None takes back what was given before.

        Raises ResponseTypeError if the operation cannot answer with such a value.
        """
        plan = plan_of(value, self)
        if plan is None:
            self._responder = Responder.of(value, self, self.where)
        taken_back = value is None and bool(self.operation.answer_media_types)
        self._answer, self._plan = UNSET if taken_back else value, plan

    @property
    def answers_left(self) -> Sequence[int]:
        """Of several answers the numbers of those that no call has asked for; else nothing."""
        return () if self._plan is None else self._plan.left

    def reset_calls(self) -> None:
        """Forget all calls, those of the cases included."""
        super().reset_calls()
        for case in self.cases or ():
            case.reset_calls()

    def responder(self) -> Responder:
        """Return what answers the next call. Raises NoAnswerLeftError if nothing is left to."""
        return self._responder if self._plan is None else self._plan.responder(self.where)

    @property
    def where(self) -> str:
        """Where answers are assigned, for errors that say so."""
        return f"openai_mock.{self.name}{self._when}.response"

    def case(self, conditions: Conditions) -> Self:
        """Return the route of the calls that fit these conditions, made if they are new."""
        if self.cases is None:
            self.cases = Cases()
        return self.cases.case(conditions, lambda: self._made_for(conditions))

    def _made_for(self, conditions: Conditions) -> Self:
        made = type(self)(self.operation)
        made._when = f"{self._when}.when({conditions})"
        return made

    def chosen(self, call: Call[Any]) -> AnyRoute:
        """Return what answers a call: the case that it is, or this route.

        Raises UnmatchedCallError if there are cases, none of them fits, and this route has no
        answer of its own.
        """
        if self.cases is None:
            return self
        number = self.call_count + 1
        case = self.cases.best(call, number)
        if case is not None:
            return case.chosen(call)
        if self.is_set:
            return self
        spelled = f"openai_mock.{self.name}{self._when}"
        raise UnmatchedCallError(
            f"{spelled} has been called (call {number}), and no case of it is for this call:"
            f"{self.cases.why_none(call, number)}\n"
            f"For all other calls set {spelled}.response; {{}} has the answer made up."
        )

    @property
    def parameters(self) -> Sequence[str]:
        """What functions may call the path parameters; a `model` is also a `model_id`."""
        names: list[str] = re.findall(_PARAMETER, self.operation.path)
        others = [name if name.endswith("_id") else f"{name}_id" for name in names]
        return names if others == names else [*names, *others]


class Route(CallAssertions[BodyT], AnyRoute, Generic[PartialT, ModelT, BodyT]):
    """One operation on a mock, with the types of what it answers, and of what is asked of it."""

    @property
    def response(self) -> AnyAnswer[PartialT, ModelT]:
        """What the operation answers with; None if nothing was given.

        It may be a dict or an SDK object (bytes or text where the operation answers so), an HTTP
        response of httpx2 or httpx, an EventStream where the operation streams, an exception, or a
        function that returns one of these. The function may take the request, the route, and any
        path parameter by its name. A list has one of these for each call, its last one for all that
        follow (see `openai_responses.sequences`); `openai_responses.faults` alters any of them.

        A dict is taken as it is when it is assigned: to change it afterwards has no effect.
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
        *,
        call_number: CallNumber | None = None,
        last_user_message: object = UNSET,
        headers: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        body: object = UNSET,
        **fields: object,
    ) -> Self:
        """Return this route for some of its calls only, to give it another answer for these.

        All that is said must fit: a function that is given the call, the number of the call or
        several (they count from 1), the text of the last message of the user, headers, values of
        the query, the `body` as a whole, and any of its fields by their names. For what may be
        expected of each see `openai_responses.matching`. Of several cases that fit the one wins
        that expects most; a value counts more than a pattern, and that more than a function. Of
        equals the first wins.

        If there are cases and none fits, the route's own `response` answers; without one the model
        says its next turn (`openai_mock.model_says`), and with none left the call fails with
        UnmatchedCallError.
        """
        conditions = Conditions(
            accepts, call_number, last_user_message, headers or {}, query or {}, body, fields
        )
        return self.case(conditions)


class RouteRegistry:
    """The routes of one mock, each made when it is first looked at, and once only."""

    def __init__(self, table: OperationTable, hint: Callable[[], str] = str) -> None:
        self.table = table
        self.hint = hint
        self._routes: dict[str, AnyRoute] = {}

    @property
    def routes(self) -> list[AnyRoute]:
        """The routes that somebody has looked at or called."""
        return list(self._routes.values())

    def route(self, cls: type[RouteT]) -> RouteT:
        """Return the mock's route of a generated class; aliases of an operation share one."""
        route = self._routes.get(cls.operation_id)
        if not isinstance(route, cls):
            route = cls(self.table.by_id[cls.operation_id])
            self._routes[cls.operation_id] = route
        return route

    def of_operation(self, operation: Operation, root: Resource) -> AnyRoute:
        """Return the route of an operation: the one in the tree below `root`."""
        if operation.id not in self._routes:
            reduce(getattr, operation.name.split("."), root)
        return self._routes[operation.id]


class Resource(FixedAttributes):
    """A node of the tree of routes: what `chat` is in `openai_mock.chat.completions`."""

    def __init__(self, registry: RouteRegistry) -> None:
        self._registry = registry
        self._hint = registry.hint

    def _route(self, cls: type[RouteT]) -> RouteT:
        return self._registry.route(cls)

    def _child(self, cls: type[ResourceT]) -> ResourceT:
        return cls(self._registry)

    @override
    def _refusal(self, name: str) -> str:
        there = getattr(self, name, None)
        if isinstance(there, AnyRoute):
            return f"{there!r} is a route; what it answers is assigned to {there.where}"
        below = (getattr(self, each) for each in dir(self) if each[0] != "_")
        route = next((each for each in below if isinstance(each, AnyRoute)), None)
        if route is None:
            return super()._refusal(name)
        return f"nothing can be assigned to {name!r} here; answers go to routes, as {route.where}"
