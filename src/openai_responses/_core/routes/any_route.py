"""Routes of operations: what authors hold, and what the engine reads, apart from each other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any, ClassVar, cast

from typing_extensions import Self, override

from openai_responses._core.calls.recorded import Call, CallList
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
from .responders import Responder
from .router_route import RespxRoute, RouterRoute

if TYPE_CHECKING:
    from openai_responses._core.calls.cases import Cases
    from openai_responses._core.calls.conditions import Conditions

    from .sequences import Plan

__all__ = ["AnyRoute", "EngineRoute", "engine_route", "id_of_operation"]

_PARAMETER = r"\{([^}]*)\}"


class EngineRoute:
    """A route as the engine reads it: the operation, the answers, the cases and the calls."""

    def __init__(
        self,
        handle: AnyRoute,
        operation: Operation,
        answer_mode: Mode,
        field_names: FieldNames,
        conditions: str = "",
    ) -> None:
        """Set what the route is for; `handle` is the object of the author that belongs to it.

        `conditions` describes the calls that it answers if it is a case of another route.
        `open_session` opens a WebSocket without a socket, if the operation opens one.
        """
        self.handle = handle
        self.operation = operation
        self.calls: CallList[Any] = CallList()
        self.passes_through = False
        self.cases: Cases[EngineRoute] | None = None
        self.conditions = conditions
        self.open_session: Callable[[Operation, Mapping[str, str]], object] | None = None
        self._answer_mode = answer_mode
        self._field_names = field_names
        self._unknown_fields: UnknownFields | None = None
        self._answer: object = UNSET
        self._responder = Responder(self)
        self._plan: Plan | None = None

    @property
    def name(self) -> str:
        """The attribute path on the mock, such as `chat.completions.create`."""
        return self.operation.name

    @property
    def where(self) -> str:
        """The attribute path to which answers are assigned, for error messages."""
        return f"openai_mock.{self.name}{self.conditions}.response"

    @property
    def parameters(self) -> Sequence[str]:
        """The names of the path parameters for functions; a `model` is also a `model_id`."""
        names: list[str] = re.findall(_PARAMETER, self.operation.path)
        others = [name if name.endswith("_id") else f"{name}_id" for name in names]
        return names if others == names else [*names, *others]

    @property
    def unknown_fields(self) -> UnknownFields | None:
        """Whether unknown fields, values and kinds of objects are accepted; None as by the mock."""
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

    def field_names(self, condition_names: Iterable[str]) -> Set[str] | None:
        """Return the names of the fields that conditions may use; None for any.

        `condition_names` are those that they do use.
        """
        if self.answer_mode is OPEN_PARTIAL:
            return None
        return self._field_names(self.operation, condition_names)

    def check_fields(self, fields: Iterable[str]) -> None:
        """Raise UnknownFieldError for names of fields that requests of the operation lack."""
        names = list(fields)
        check_field_names(names, self.operation, self.field_names(names))

    # --- answers ---------------------------------------------------------------------------------

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
        from .sequences import plan_of  # if a test sets answers

        plan = plan_of(value, self)
        if plan is None:
            self._responder = Responder.of(value, self, self.where)
        is_removal = value is None and not self.operation.can_answer_none
        self._answer, self._plan = UNSET if is_removal else value, plan

    def check(self, value: object) -> None:
        """Raise ResponseTypeError for a value that `assign` does not take; assign nothing."""
        from .sequences import plan_of

        if plan_of(value, self) is None:
            Responder.of(value, self, self.where)

    @property
    def unused_call_numbers(self) -> Sequence[int]:
        """The numbers of unused answers, if several were assigned; else empty."""
        return () if self._plan is None else self._plan.remaining

    def responder(self) -> Responder:
        """Return the responder of the next call. Raises NoAnswerLeftError if none is left."""
        return self._responder if self._plan is None else self._plan.responder(self.where)

    def reset(self) -> None:
        """Remove the answer and the cases, and do not let requests through."""
        self.passes_through = False
        self._answer, self._plan, self.cases = UNSET, None, None
        self._responder = Responder(self)

    # --- cases -----------------------------------------------------------------------------------

    def case(self, conditions: Conditions) -> EngineRoute:
        """Return the route for calls that meet these conditions, created if new."""
        from openai_responses._core.calls.cases import Cases

        if self.cases is None:
            self.cases = Cases()
        return self.cases.case(conditions, lambda: self._create_case(conditions))

    def _create_case(self, conditions: Conditions) -> EngineRoute:
        handle = type(self.handle)(self.operation, self._answer_mode, self._field_names)
        case = engine_route(handle)
        case.conditions = f"{self.conditions}.when({conditions})"
        case.unknown_fields = self._unknown_fields
        return case

    def select(self, call: Call[Any]) -> EngineRoute:
        """Return the route that answers a call: the matching case, or this route.

        Raises UnmatchedCallError if there are cases, none of them matches, and this route has no
        answer.
        """
        if self.cases is None:
            return self
        number = self.calls.call_count + 1
        case = self.cases.best(call, number)
        if case is not None:
            return case.select(call)
        if self.is_set:
            return self
        path = f"openai_mock.{self.name}{self.conditions}"
        raise UnmatchedCallError(
            f"{path}: call {number} matches no case of this route:"
            f"{self.cases.why_none(call, number)}\n"
            f"Set {path}.response to answer all other calls; {{}} generates the answer."
        )


class AnyRoute(FixedAttributes, RouterRoute):
    """The route of one operation, without the types of its answers."""

    _operation_id: ClassVar[str]

    def __init__(
        self,
        operation: Operation,
        answer_mode: Mode = PARTIAL,
        field_names: FieldNames = any_field,
    ) -> None:
        self._engine_route = EngineRoute(self, operation, answer_mode, field_names)
        super().__init__(self._engine_route.calls)

    def __repr__(self) -> str:
        """Return the route's name, conditions, method and path."""
        route = self._engine_route
        operation = route.operation
        return f"<Route {route.name}{route.conditions}: {operation.method} {operation.path}>"

    @property
    @override
    def name(self) -> str:
        """The route's attribute path on the mock, such as `chat.completions.create`."""
        return self._engine_route.name

    @property
    def unknown_fields(self) -> UnknownFields | None:
        """Whether fields, values and kinds of objects that the document does not have are accepted.

        They may be in requests, answers and events: "allow" accepts them, "refuse" does not, and
        None does what the mock does. It must be set before the answer.
        """
        return self._engine_route.unknown_fields

    @unknown_fields.setter
    def unknown_fields(self, value: UnknownFields | None) -> None:
        self._engine_route.unknown_fields = value

    @property
    def route(self) -> RespxRoute:
        """The route on which the operation's calls are recorded: this one, as a route of RESPX."""
        return cast("RespxRoute", self)

    if not TYPE_CHECKING:  # each generated class declares it with the fields of its answer

        def respond(self, answer: object = UNSET, /, **fields: object) -> Self:
            """Answer with a dict of fields, or with fields by name, and return the route.

            Any other value that `response` accepts is accepted as well, and a status code with
            the arguments of an HTTP response. Raises ResponseTypeError if the operation cannot
            answer so.
            """
            from .respond_calls import answer_of_call

            self._assign(answer_of_call(answer, fields, self._engine_route))
            return self

    def reset(self) -> None:
        """Remove the answer and the cases, and do not let requests through."""
        self._engine_route.reset()

    def reset_calls(self) -> None:
        """Delete the recorded calls of the route and its cases."""
        super().reset_calls()
        for case in self._engine_route.cases or ():
            case.handle.reset_calls()

    @override
    def pass_through(self, value: bool = True) -> Self:
        """Send requests to the network, or stop doing so."""
        self._engine_route.passes_through = value
        return self

    @property
    @override
    def _assigned(self) -> object:
        return self._engine_route.assigned

    @override
    def _assign(self, value: object) -> None:
        self._engine_route.assign(value)


RespxRoute.register(AnyRoute)


def engine_route(route: AnyRoute) -> EngineRoute:
    """Return the engine's part of an author's route, which is not public."""
    return route._engine_route  # pyright: ignore[reportPrivateUsage]


def id_of_operation(cls: type[AnyRoute]) -> str:
    """Return the id of the operation of a generated class."""
    return cls._operation_id  # pyright: ignore[reportPrivateUsage]
