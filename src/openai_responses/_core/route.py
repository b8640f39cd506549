"""Routes and the tree they hang in: the bases of the generated route classes."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from functools import reduce
from typing import ClassVar, Generic, TypeAlias, TypeVar, cast

from .answers import accept_answer
from .event_streams import AsyncEventStream, EventStream
from .exchange import HttpResponse, Request
from .functions import ResponseFunction
from .operations import Operation, OperationTable
from .router.calls import CallList
from .router.routes import RouterRoute
from .unset import UNSET

__all__ = ["AnyRoute", "Resource", "Route", "RouteRegistry"]

PartialT = TypeVar("PartialT")
ModelT = TypeVar("ModelT")
BodyT = TypeVar("BodyT")
RouteT = TypeVar("RouteT", bound="AnyRoute")
ResourceT = TypeVar("ResourceT", bound="Resource")

Answer: TypeAlias = (
    PartialT
    | ModelT
    | HttpResponse
    | EventStream[object]
    | AsyncEventStream[object]
    | type[EventStream[object]]
    | type[AsyncEventStream[object]]
    | Exception
    | type[Exception]
    | None
)
"""What a route answers with, and what a function that answers for it may return."""

AnswerFunction: TypeAlias = Callable[
    ..., Answer[PartialT, ModelT] | Awaitable[Answer[PartialT, ModelT]]
]

_FUNCTION = "a function of (), (request) or (request, route) that returns one of these"
_PARAMETER = re.compile(r"\{([^}]*)\}")


class AnyRoute(RouterRoute):
    """One operation on a mock, without the types of its answers."""

    operation_id: ClassVar[str]

    def __init__(self, operation: Operation) -> None:
        super().__init__()
        self.operation = operation
        self._answer: object = UNSET
        self._kept: object = UNSET
        self._function: ResponseFunction | None = None

    def __repr__(self) -> str:
        """Return the route's name and what it stands for."""
        return f"<Route {self.name}: {self.operation.method} {self.operation.path}>"

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

    @property
    def is_function(self) -> bool:
        """Whether a function answers."""
        return self._function is not None

    def assign(self, value: object) -> None:
        """Answer with `value` from now on; None takes back what was given before.

        Raises ResponseTypeError if the operation cannot answer with such a value.
        """
        where = f"openai_mock.{self.name}.response"
        function = None
        kept: object = UNSET
        if value is None and self.operation.answer_media_types:
            value = UNSET
        elif callable(value) and not isinstance(value, type):
            function = ResponseFunction(value, where, self._parameters)
        else:
            kept = accept_answer(value, self.operation, where, _FUNCTION)
        self._answer, self._kept, self._function = value, kept, function

    def call(self, request: Request, path_params: Mapping[str, str], state_store: object) -> object:
        """Return what answers a request: the value itself, or what the function returns.

        It is UNSET if nothing was given to answer with.
        """
        if self._function is None:
            return self._kept
        values = dict(zip(self._parameters, (*path_params.values(),) * 2, strict=False))
        return self._function(request.native, self, values, state_store)

    @property
    def _parameters(self) -> list[str]:
        """What functions may call the path parameters; a `model` is also a `model_id`."""
        names: list[str] = _PARAMETER.findall(self.operation.path)
        others = [name if name.endswith("_id") else f"{name}_id" for name in names]
        return names if others == names else [*names, *others]

    def accept_result(self, value: object) -> object:
        """Return what a call gave, as it is sent; UNSET stays what it is.

        Raises ResponseTypeError if a function returned what the operation cannot answer with.
        """
        if self._function is None:
            return value
        where = f"openai_mock.{self.name}.response: the function's answer"
        return accept_answer(value, self.operation, where)


class Route(AnyRoute, Generic[PartialT, ModelT, BodyT]):
    """One operation on a mock, with the types of what it answers, and of what is asked of it."""

    calls: CallList[BodyT]

    @property
    def response(self) -> Answer[PartialT, ModelT] | AnswerFunction[PartialT, ModelT]:
        """What the operation answers with; None if nothing was given.

        It may be a dict or an SDK object (bytes or text where the operation answers so), an HTTP
        response of httpx2 or httpx, an EventStream where the operation streams, an exception, or a
        function that returns one of these. The function may take the request, the route, and any
        path parameter by its name.
        """
        answer = self._answer if self.is_set else None
        return cast("Answer[PartialT, ModelT] | AnswerFunction[PartialT, ModelT]", answer)

    @response.setter
    def response(self, value: Answer[PartialT, ModelT] | AnswerFunction[PartialT, ModelT]) -> None:
        self.assign(value)


class RouteRegistry:
    """The routes of one mock, each made when it is first looked at, and once only."""

    def __init__(self, table: OperationTable) -> None:
        self.table = table
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


class Resource:
    """A node of the tree of routes: what `chat` is in `openai_mock.chat.completions`."""

    def __init__(self, registry: RouteRegistry) -> None:
        self._registry = registry

    def _route(self, cls: type[RouteT]) -> RouteT:
        return self._registry.route(cls)

    def _child(self, cls: type[ResourceT]) -> ResourceT:
        return cls(self._registry)
