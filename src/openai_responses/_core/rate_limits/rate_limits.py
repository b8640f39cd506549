"""Rate limits that count requests and tokens per minute, and answer with 429 when exceeded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Lock

from openai_responses._core.completion.tokens import count_request_tokens
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.reply_headers import LIMITS, is_limited
from openai_responses._core.http.request import Request
from openai_responses._core.spec.operations import Operation

from .rate_limit_errors import Unit, duration, rate_limit_error, rate_limit_message

__all__ = ["RateLimits", "RateWindow"]

_MINUTE = 60
_UNITS: tuple[Unit, ...] = ("requests", "tokens")


@dataclass(frozen=True)
class RateLimits:
    """The number of requests, and of their tokens, that a mock takes per minute; None is no limit.

    After a 429 the SDK retries at once, unless `backoff` is set: then `retry-after` has the seconds
    until the limit resets.
    """

    requests: int | None = None
    tokens: int | None = None
    backoff: bool = False

    def __post_init__(self) -> None:
        """Raise ValueError for negative limits, or if there is none."""
        limits = [each for each in (self.requests, self.tokens) if each is not None]
        if not limits or min(limits) < 0:
            raise ValueError(
                "RateLimits: expected requests=... or tokens=... (or both) per minute, not "
                f"negative, got requests={self.requests!r}, tokens={self.tokens!r}"
            )


class RateWindow:
    """The current window of a mock's limits: a fixed minute, which begins with its first call.

    After that minute the limits are reset, and the next call begins another window. Refused calls
    do not count. All operations that have limits share the window.
    """

    def __init__(self, limits: RateLimits, now: Callable[[], int]) -> None:
        """Take the limits, and a function that returns the mock's time in Unix seconds."""
        self._backoff = limits.backoff
        each: dict[Unit, int | None] = {"requests": limits.requests, "tokens": limits.tokens}
        self._limits: Mapping[Unit, int] = {
            unit: most for unit, most in each.items() if most is not None
        }
        self._now = now
        self._lock = Lock()
        self._began: int | None = None
        self._used_amounts: dict[Unit, int] = dict.fromkeys(_UNITS, 0)

    def take(self, request: Request, operation: Operation) -> None:
        """Count a request, if its operation has limits. Raises a 429 ApiError over a limit."""
        if not is_limited(operation):
            return
        fields = request.fields
        costs: dict[Unit, int] = {"requests": 1, "tokens": count_request_tokens(fields)}
        with self._lock:
            now = self._now()
            if self._seconds_left(now) == 0:
                self._began, self._used_amounts = now, dict.fromkeys(_UNITS, 0)
            for unit, limit in self._limits.items():
                if self._used_amounts[unit] + costs[unit] > limit:
                    raise self._rate_limit_error(
                        unit, limit, costs[unit], fields, self._seconds_left(now)
                    )
            self._used_amounts = {unit: self._used_amounts[unit] + costs[unit] for unit in _UNITS}

    def headers(self, headers: HeaderList) -> HeaderList:
        """Return the headers of an answer, with these limits in place of the defaults."""
        if LIMITS.isdisjoint(headers):
            return headers
        own = self._own_headers()
        return [
            (name, own.get(name, value)) if (name, value) in LIMITS else (name, value)
            for name, value in headers
        ]

    def _own_headers(self) -> Mapping[str, str]:
        with self._lock:
            seconds_left = self._seconds_left(self._now())
            own: dict[str, str] = {}
            for unit, limit in self._limits.items():
                used = self._used_amounts[unit] if seconds_left else 0
                own[f"x-ratelimit-limit-{unit}"] = str(limit)
                own[f"x-ratelimit-remaining-{unit}"] = str(limit - used)
                own[f"x-ratelimit-reset-{unit}"] = duration(seconds_left)
            return own

    def _seconds_left(self, now: int) -> int:
        """Return the seconds left in the window; 0 if there is none, or it is over."""
        if self._began is None or now < self._began:  # a clock may be set back
            return 0
        return max(self._began + _MINUTE - now, 0)

    def _rate_limit_error(
        self, unit: Unit, limit: int, costs: int, fields: Mapping[str, object], seconds: int
    ) -> ApiError:
        used = self._used_amounts[unit]
        model = str(fields.get("model") or "default")
        return rate_limit_error(
            unit,
            rate_limit_message(unit, model, limit, used, costs, seconds),
            limit,
            limit - used,
            seconds,
            retry_after=seconds if self._backoff else None,
        )
