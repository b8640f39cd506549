"""Requests before anything answers them: what the API would refuse is refused, in its own words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from urllib.parse import parse_qsl

from openai_responses._core.answering.hints import generated_shape
from openai_responses._core.answering.shapes import Field, ObjectOf, Shape
from openai_responses._core.api_errors import ApiError
from openai_responses._core.asked import Asked
from openai_responses._core.errors import MockError, RefusedRequestError
from openai_responses._core.exchange import Request
from openai_responses._core.forms import Form
from openai_responses._core.operations import Operation
from openai_responses._core.route import AnyRoute

from .bodies import body_of, is_raw, unread
from .compiling import Check, Compiler
from .keys import key_refusal
from .models import model_refusal
from .problems import Problem
from .rules import RequestRules
from .sdk_fields import sdk_knows, sdk_takes
from .servers import deployment_of, is_openai
from .texts import typed
from .wordings import said_specially, too_large

__all__ = ["RequestJudge"]

_UNKNOWN = "unknown_parameter"


class RequestJudge:
    """Judges the requests to a mock, by its rules."""

    def __init__(self, rules: RequestRules, failures: list[MockError]) -> None:
        """Take the rules; what they need is loaded with the first request of each operation.

        `failures` is where the errors go that are to fail the test, whoever swallows them.
        """
        self._rules = rules
        self.failures = failures
        # The checks of bodies after which nothing is left to check, by operation and host.
        self._whole: dict[tuple[str, str | None], Check] = {}
        self._compiler = _compiler(rules.unknown_fields == "allow")
        self._elsewhere = _compiler(True)
        self._knows_keys = rules.api_keys is not None or rules.admin_keys is not None

    def check(self, request: Request, route: AnyRoute) -> None:
        """Raise ApiError for a request to a route that the API refuses.

        If the rules are strict RefusedRequestError is raised instead, and the test fails with it.
        Requests that the route lets through to the network are not judged.
        """
        if route.passes_through:
            return
        operation = route.operation
        check = self._whole.get((operation.id, request.origin[1]))
        if check is not None and len(request.body) <= self._rules.max_body_bytes:
            body = request.json_object
            if isinstance(body, Asked) and check in body.accepted_by:
                return
            if body and check(body) is None:  # as nearly always
                if isinstance(body, Asked):
                    body.accepted_by.add(check)
                return
        refused = self.refusal(request, operation)
        if refused is None:
            return
        if self._rules.strict:
            error = RefusedRequestError(_for_the_author(refused, route.name))
            self.failures.append(error)
            raise error
        raise refused

    def refusal(self, request: Request, operation: Operation) -> ApiError | None:
        """Return why the API refuses a request; None if it takes it."""
        rules = self._rules
        if len(request.body) > rules.max_body_bytes:
            return too_large(len(request.body), rules.max_body_bytes)
        if self._knows_keys and (refused := key_refusal(request, operation, rules)) is not None:
            return refused
        if not rules.check_requests:
            return None
        if operation.parameters is not None and request.address.query:
            problem = self._query_problem(request, generated_shape(*operation.parameters))
            if problem is not None:
                return _refusal(problem)
        if operation.request is None:
            return None
        shape = generated_shape(*operation.request)
        if operation.parameters is None and not self._knows_keys and rules.models is None:
            check = self._compiler_for(request).check(shape)
            self._whole[operation.id, request.origin[1]] = check
        return None if is_raw(request, operation) else self._of_body(request, operation, shape)

    def _compiler_for(self, request: Request) -> Compiler:
        return self._compiler if is_openai(request) else self._elsewhere

    def _query_problem(self, request: Request, shape: Shape) -> Problem | None:
        """Return what is wrong with a query; what the document does not know is let through.

        So is that something required is missing: the SDK's methods see to that themselves, and a
        plain GET is what tests write when they use no SDK. And so is 0, which the SDK's own tests
        send as the limit of every list.
        """
        assert isinstance(shape, ObjectOf)  # as all types of queries are
        shape = _without_requirements(shape)
        pairs = parse_qsl(request.address.query, keep_blank_values=True)
        given = Form(tuple(pairs), ()).nested()
        known = {name: each for name, each in given.items() if name in shape.fields and each != "0"}
        return self._compiler.check(shape)(typed(known, shape))

    def _of_body(self, request: Request, operation: Operation, shape: Shape) -> ApiError | None:
        body = body_of(request, shape)
        if not body and (refused := unread(request)) is not None:
            return refused
        if not is_openai(request) and (deployment := deployment_of(request)) is not None:
            body = {"model": deployment, **body}
        compiler = self._compiler_for(request)
        problem = compiler.check(shape)(body)
        if problem is not None and problem.is_unknown:
            problem = _without_newer(problem, body, operation, compiler.check, shape)
        if problem is not None:
            return said_specially(problem, operation, body) or _refusal(problem)
        return model_refusal(body, request, operation, self._rules)


@cache
def _compiler(unknown_fields: bool) -> Compiler:
    """Return what makes checks: one for all mocks with the same rules, as its checks are kept."""
    return Compiler(unknown_fields=unknown_fields)


@cache
def _without_requirements(shape: ObjectOf) -> ObjectOf:
    def load() -> Mapping[str, Field]:
        return {name: field._replace(required=False) for name, field in shape.fields.items()}

    return ObjectOf(shape.name, load)


def _without_newer(
    problem: Problem,
    body: Mapping[str, object],
    operation: Operation,
    check_of: Callable[[Shape], Check],
    shape: Shape,
) -> Problem | None:
    """Return the problem of a body but for what is newer than the document, as the SDK knows it."""
    taken: set[str] = set()
    found: Problem | None = problem
    while found is not None and found.is_unknown:
        name = _outermost(found.path, body)
        is_parameter = found.code == _UNKNOWN and name == found.path
        if is_parameter and not sdk_knows(operation, name):
            return found
        if not is_parameter and not sdk_takes(operation, name, body[name], check_of):
            return found
        taken.add(name)
        found = check_of(shape)({key: each for key, each in body.items() if key not in taken})
    # What was taken may be required: the rest of the body is not looked at then.
    return None if found is not None and found.path in taken else found


def _outermost(path: str, body: Mapping[str, object]) -> str:
    """Return the field of a body that a path begins with; names may have dots and brackets."""
    names = [name for name in body if path == name or path.startswith((f"{name}.", f"{name}["))]
    return max(names, key=len, default=path)


def _refusal(problem: Problem) -> ApiError:
    return ApiError(400, problem.message, param=problem.path or None, code=problem.code)


def _for_the_author(refused: ApiError, name: str) -> str:
    where = f" (param {refused.param!r})" if refused.param else ""
    return (
        f"openai_mock.{name}: the API would refuse this request with status {refused.status}"
        f"{where}: {refused.message} The mock is strict, which fails the test; without strict=True "
        "the client gets the API's answer."
    )
