"""The request validator: refuses what the API would refuse, with the API's own errors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from openai_responses._core.errors.exceptions import (
    MockError,
    RefusedRequestError,
    UnansweredCallError,
)
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.request import Request
from openai_responses._core.http.servers import API_VERSION, deployment_of, is_openai
from openai_responses._core.routes.any_route import EngineRoute
from openai_responses._core.spec.modes import ALLOW_UNKNOWN, OPEN_REQUEST, REQUEST, TYPES, Mode
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.retirements import NOT_RETIRED, Retirements
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import ObjectOf, Shape
from openai_responses._core.spec.validators import accepts

from .api_words import Refusal, refusal_of
from .bodies import body_of, is_raw, unread
from .combinations.rules import early_refusal, late_refusal
from .models import model_refusal
from .retired import RetiredRequests
from .rules import RequestRules

if TYPE_CHECKING:
    from .api_keys import IsValid

__all__ = ["RequestValidator"]

# Below it are the operations that start sessions: they take client secrets as keys.
_SESSIONS = "/realtime"


class RequestValidator:
    """Validates the requests to a mock by its rules."""

    def __init__(
        self,
        rules: RequestRules,
        failures: list[MockError],
        retirements: Retirements = NOT_RETIRED,
        is_valid: IsValid | None = None,
    ) -> None:
        """Store the rules; schemas are loaded with the first request of each operation.

        `failures` collects the errors that fail the test even if the code under test swallows them;
        `retirements` is what OpenAI has switched off; `is_valid` knows the client secrets.
        """
        self._rules = rules
        self.failures = failures
        self._retired = RetiredRequests(rules, retirements)
        self._mode = OPEN_REQUEST if rules.accepts_unknown else REQUEST
        if rules.check_requests == "types":
            self._mode = TYPES
        self._is_valid: IsValid = _unknown if is_valid is None else is_valid
        self._knows_keys = rules.api_keys is not None or rules.admin_keys is not None

    def check(self, request: Request, route: EngineRoute) -> None:
        """Raise ApiError for a request that the API refuses.

        If the rules are strict, RefusedRequestError is raised instead, and fails the test. Requests
        that the route passes through to the network are not checked.
        """
        if route.passes_through:
            return
        refused = self.refusal(request, route)
        if refused is None:
            return
        if self._rules.strict:
            error = RefusedRequestError(_for_the_author(refused, route.name))
            self.failures.append(error)
            raise error
        raise refused

    def check_answered(self, route: EngineRoute) -> None:
        """Raise UnansweredCallError, which fails the test, if it must set answers and has not."""
        if not self._rules.refuses_unanswered or route.is_set:
            return
        error = UnansweredCallError(
            f"openai_mock.{route.name} was called, and the test has set no answer for it, which "
            f'unanswered="refuse" requires. Assign {route.where} ({{}} generates the answer), or '
            "use openai_mock.model_says(...)."
        )
        self.failures.append(error)
        raise error

    def refusal(self, request: Request, route: EngineRoute) -> ApiError | None:
        """Return the API's error for a request; None if the API accepts it."""
        rules, operation = self._rules, route.operation
        is_websocket = operation.session is not None
        refused = None if is_websocket else self._retired.refusal(request, operation)
        if refused is not None:
            return refused
        if len(request.body) > rules.max_body_bytes:
            from .api_messages import too_large

            return too_large(len(request.body), rules.max_body_bytes)
        if (refused := self._key_refusal(request, operation)) is not None:
            return refused
        if not rules.check_requests:
            return None
        if is_websocket:
            return None  # the document says nothing of its query
        if request.address.query and (operation.parameters or operation.request is None):
            refused = _query_refusal(request, operation, self._mode_of(route))
            if refused is not None:
                return refused
        if operation.request is None:
            return None
        if is_raw(request, operation):
            return None
        return self._of_body(request, route, generated_shape(*operation.request))

    def _key_refusal(self, request: Request, operation: Operation) -> ApiError | None:
        if not self._knows_keys and not operation.path.startswith(_SESSIONS):
            return None
        from .api_keys import key_refusal  # few tests set keys

        return key_refusal(request, operation, self._rules, self._is_valid)

    def retired(self, request: Request, route: EngineRoute) -> ApiError | None:
        """Return the API's error for a retired WebSocket if it is refused. May warn instead.

        The connection is opened, and gets the error as its only event.
        """
        refused = self._retired.refusal(request, route.operation)
        if refused is not None and self._rules.strict:
            self.failures.append(RefusedRequestError(_for_the_author(refused, route.name)))
        return refused

    def _mode_of(self, route: EngineRoute) -> Mode:
        if route.unknown_fields is None or self._mode is TYPES:
            return self._mode
        return OPEN_REQUEST if route.unknown_fields == "allow" else REQUEST

    def _of_body(self, request: Request, route: EngineRoute, shape: Shape) -> ApiError | None:
        operation, is_for_openai = route.operation, is_openai(request)
        body = body_of(request, shape)
        if not body and (refused := unread(request)) is not None:
            return refused
        if not is_for_openai and (deployment := deployment_of(request)) is not None:
            body = {**body, "model": body.get("model") or deployment}
        # Whether other servers have them is not known.
        has_rules = is_for_openai and self._rules.checks_all
        if has_rules and (refused := early_refusal(operation.key, body)) is not None:
            return refused
        mode = self._mode_of(route)
        if not is_for_openai and mode is not TYPES:
            mode = OPEN_REQUEST
        problem = refusal_of(body, shape, mode)
        if problem is not None:
            from .request_shapes import extended_body  # reads the SDK, before a refusal

            if (newer := extended_body(operation)) is not None:
                shape, body = newer, {**body, **body_of(request, newer)}
                problem = refusal_of(body, shape, mode)
        if problem is not None:
            from .api_messages import special_message

            special = special_message(problem, operation, body)
            return _with_hint(special or _refusal(problem), body, shape)
        refused = model_refusal(body, request, operation, self._rules)
        refused = refused or self._retired.model_refusal(request, body)
        return refused or (late_refusal(operation.key, body) if has_rules else None)


def _unknown(secret: str) -> None:
    """Know no client secrets."""


def _query_refusal(request: Request, operation: Operation, mode: Mode) -> ApiError | None:
    """Return the error for the first problem of a query; unknown parameters are accepted.

    Missing required parameters are accepted too: the SDK's methods check them, and tests without
    the SDK write a plain GET. So is 0, which the SDK's own tests send as the limit of every list.
    """
    from openai_responses._core.http.forms import Form

    from .request_shapes import extended_query, query_shape

    pairs = parse_qsl(request.address.query, keep_blank_values=True)
    given = Form(tuple(pairs), ()).to_nested()
    fields = {name: each for name, each in given.items() if name != API_VERSION and each != "0"}
    shape = query_shape(operation)
    known = _typed_fields(fields, shape)
    problem = refusal_of(known, shape, mode)
    if problem is None and fields.keys() <= shape.names:
        return None
    newer = extended_query(operation)
    if newer is not None:
        shape, known = newer, _typed_fields(fields, newer)
        problem = refusal_of(known, shape, mode)
    return None if problem is None else _with_hint(_refusal(problem), known, shape)


def _typed_fields(given: Mapping[str, object], shape: ObjectOf) -> object:
    from openai_responses._core.spec.texts import typed

    return typed({name: each for name, each in given.items() if name in shape.names}, shape)


def _with_hint(refused: ApiError, value: object, shape: Shape) -> ApiError:
    """Return an error with the hint that unknown fields may be allowed, if that is all there is."""
    if accepts(shape, value, OPEN_REQUEST):
        refused.hint = ALLOW_UNKNOWN
    return refused


def _refusal(problem: Refusal) -> ApiError:
    return ApiError(400, problem.message, param=problem.path or None, code=problem.code)


def _for_the_author(refused: ApiError, name: str) -> str:
    hint = f" {refused.hint}" if refused.hint else ""
    where = f" (param {refused.param!r})" if refused.param else ""
    return (
        f"openai_mock.{name}: the API would refuse this request with status {refused.status}"
        f"{where}: {refused.message} The mock is strict, which fails the test; without strict=True "
        f"the client gets the API's answer.{hint}"
    )
