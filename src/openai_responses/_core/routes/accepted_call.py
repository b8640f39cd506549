"""A call to a route, while it is answered."""

from __future__ import annotations

from typing import Any

from openai_responses._core.calls.recorded import Call, CallList
from openai_responses._core.http.request import Request
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.state.backend import Backend
from openai_responses._core.state.calls import StateCall

from .responders import Responder
from .targets import Target

__all__ = ["AcceptedCall"]


class AcceptedCall:
    """A call to the route of `target`: its record, and what answers it.

    `answering` is the target itself or one of its cases, `responder` the answer that is set there.
    """

    __slots__ = ("answering", "record", "request", "responder", "target")

    responder: Responder

    def __init__(self, request: Request, target: Target) -> None:
        """Start the record of a request to a target."""
        self.request = request
        self.target = target
        self.answering = target
        self.record: Call[Any] = Call(request, target.path_params, target.name)

    def respond(self, state: object) -> object:
        """Return the route's answer to the request; UNSET if it has none.

        A function of the test's author may get the `state`.
        """
        route, path_params = self.answering.route, self.answering.path_params
        if route.passes_through:
            return UNSET
        return self.responder.respond(self.request, route.handle, path_params, state)

    def to_state_call(self, backend: Backend, answer: object) -> StateCall:
        """Return the call as behaviours get it, with the fields that the author's answer sets."""
        route, path_params = self.answering.route, self.answering.path_params
        return StateCall(
            route.operation,
            self.request,
            path_params,
            backend.determinism,
            backend,
            answer if is_mapping(answer) else None,
            unknown_fields=route.unknown_fields,
        )

    def add_record_to(self, calls: CallList[Any]) -> None:
        """Add the record to the calls of its routes, and to the calls of the mock."""
        target, answering = self.target, self.answering
        target.route.calls.append(self.record)
        if answering is not target and answering.route is not target.route:
            answering.route.calls.append(self.record)
        calls.append(self.record)
