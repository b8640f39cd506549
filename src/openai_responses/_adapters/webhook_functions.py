"""Webhooks to functions of a test."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import cast

from openai_responses._core.http.own_loops import run_in_own_loop
from openai_responses._core.webhooks.deliveries import Outcome, Receiver
from openai_responses._core.webhooks.signing import Webhook

__all__ = ["function_receiver"]

_OK = 200


def function_receiver(function: Callable[..., object]) -> Receiver:
    """Return a receiver that calls a function, sync or async, with each webhook.

    The function returns the status of the response, or None for 200. What it raises is for the
    test, which wrote it.
    """

    def receive(url: str, webhook: Webhook) -> Outcome:
        try:
            result = function(webhook)
            if inspect.isawaitable(result):
                result = run_in_own_loop(lambda: cast("Awaitable[object]", result))
            return Outcome(_status(function, result))
        except BaseException as error:  # recorded with the delivery, then raised
            return Outcome(None, error, raises=True)

    return receive


def _status(function: Callable[..., object], result: object) -> int:
    if result is None:
        return _OK
    if isinstance(result, int) and not isinstance(result, bool):
        return result
    raise TypeError(
        f"{function!r} received a webhook; expected it to return a status or None, got {result!r}"
    )
