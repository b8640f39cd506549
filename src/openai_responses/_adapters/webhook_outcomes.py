"""The outcome of a call of an application: its status, or its exception."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from openai_responses._core.webhooks.deliveries import Outcome

__all__ = ["outcome_of"]

_SERVER_ERROR = 500


def outcome_of(post: Callable[[], object], statuses: Sequence[int]) -> Outcome:
    """Return the outcome of `post`, which calls an application and appends to `statuses`.

    A server answers 500 if an application raises. A failed assertion, and what is no Exception
    (such as `pytest.fail`), are verdicts of the test, and for the test.
    """
    try:
        post()
    except BaseException as error:  # recorded with the delivery, and raised if it is for the test
        is_verdict = isinstance(error, AssertionError) or not isinstance(error, Exception)
        return Outcome(_SERVER_ERROR, error, raises=is_verdict)
    if not statuses:
        return Outcome(None, RuntimeError("the application sent no response"))
    return Outcome(statuses[0])
