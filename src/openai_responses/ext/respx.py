"""Names that tests import from RESPX: the route, its calls, and the router."""

from __future__ import annotations

from openai_responses._core.calls.recorded import Call, CallList
from openai_responses._core.routes.router_route import RespxRoute as Route
from openai_responses._mock.router import MockRouter

__all__ = ["Call", "CallList", "MockRouter", "Route", "Router"]

Router = MockRouter
