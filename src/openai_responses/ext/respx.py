"""Names that tests take from RESPX: a route, its calls, and the router."""

from __future__ import annotations

from openai_responses._core.router.calls import Call, CallList
from openai_responses._core.router.routes import RouterRoute as Route
from openai_responses._router import MockRouter

__all__ = ["Call", "CallList", "MockRouter", "Route", "Router"]

Router = MockRouter
