"""The arguments of `OpenAIMock` as JSON, for the mocks of sessions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from openai_responses._core.rate_limits.rate_limits import RateLimits
from openai_responses._core.spec.modes import UnknownFields
from openai_responses._core.state.calls import Missing
from openai_responses._core.state.clock import Time
from openai_responses._core.streams.synthesis.cutting import Cutter
from openai_responses._core.validation.rules import CheckRequests, Retired, Unanswered
from openai_responses.stores import StateStore

from .parameter_shapes import arguments_of
from .signatures import Arguments

__all__ = ["mock_arguments"]

# The types in annotations that are imported for type checkers only. A URL is a string in JSON.
_NAMES: Mapping[str, object] = {
    "CheckRequests": CheckRequests,
    "Cutter": Cutter,
    "Missing": Missing,
    "RateLimits": RateLimits,
    "Retired": Retired,
    "StateStore": StateStore,
    "Time": Time,
    "URL": str,
    "Unanswered": Unanswered,
    "UnknownFields": UnknownFields,
}
# `scope` has no effect: mocks of sessions are never entered.
_WITHOUT = ("scope",)


@cache
def mock_arguments(kind: type) -> Arguments:
    """Return the shape of a mock class's arguments, without those that JSON cannot represent."""
    return arguments_of(kind, without=_WITHOUT, names=_NAMES, always_named=True)
