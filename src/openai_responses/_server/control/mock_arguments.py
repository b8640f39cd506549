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

from .hints import arguments_of
from .signatures import Arguments

__all__ = ["mock_arguments"]

# What the annotations name, where it is imported for type checkers only. A URL is a string in JSON.
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
# A mock of a session is never entered, which the scope is about.
_WITHOUT = ("scope",)


@cache
def mock_arguments(kind: type) -> Arguments:
    """Return the shape of the arguments of a class of mocks, without those that are no JSON."""
    return arguments_of(kind, without=_WITHOUT, names=_NAMES, always_named=True)
