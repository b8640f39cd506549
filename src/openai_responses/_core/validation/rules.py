"""The rules for validating requests: the mock's settings about keys, models and strictness."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, get_args

from openai_responses._core.spec.modes import UnknownFields, check_unknown_fields

__all__ = ["MAX_BODY_BYTES", "CheckRequests", "RequestRules", "Retired", "Unanswered"]

CheckRequests = bool | Literal["types"]
"""Whether requests are checked as by the API, not at all, or only for the types of their fields."""

Unanswered = Literal["answer", "refuse"]
"""Whether calls for which the test has set no answer get a default one, or are refused."""

Retired = Literal["answer", "warn", "refuse"]
"""What is done about requests for operations and models that OpenAI has switched off."""

MAX_BODY_BYTES = 512 * 1024 * 1024
"""The size of the largest body that the API accepts: that of a file (operation createFile)."""


class RequestRules:
    """A mock's settings for the requests that it accepts.

    Keys are checked if configured: `api_keys` for ordinary operations, `admin_keys` for
    administration operations; models are checked if `models` is given. If `strict`, a refused
    request is an error of the test instead of an answer. `unanswered` is about calls for which the
    test has set no answer, `retired` about what OpenAI has switched off.
    """

    def __init__(
        self,
        *,
        check_requests: CheckRequests = True,
        unknown_fields: UnknownFields = "refuse",
        strict: bool = False,
        api_keys: Collection[str] | None = None,
        admin_keys: Collection[str] | None = None,
        models: Collection[str] | None = None,
        max_body_bytes: int = MAX_BODY_BYTES,
        unanswered: Unanswered = "answer",
        retired: Retired = "answer",
    ) -> None:
        """Store the rules. Raises ValueError or TypeError for invalid ones."""
        self.check_requests = check_requests
        if isinstance(check_requests, str) and check_requests != "types":
            raise ValueError(
                f'check_requests: expected True, False or "types", got {check_requests!r}'
            )
        self.unknown_fields = unknown_fields
        self.strict = strict
        self.api_keys = api_keys
        self.admin_keys = admin_keys
        self.models = models
        self.max_body_bytes = max_body_bytes
        self.unanswered = unanswered
        if unanswered not in get_args(Unanswered):
            raise ValueError(f'unanswered: expected "answer" or "refuse", got {unanswered!r}')
        self.retired = retired
        if retired not in get_args(Retired):
            raise ValueError(f'retired: expected "answer", "warn" or "refuse", got {retired!r}')
        check_unknown_fields(unknown_fields)
        for name in ("api_keys", "admin_keys", "models"):
            if isinstance(getattr(self, name), str):
                raise TypeError(f"{name}: expected a list of strings, got a string")

    @property
    def refuses_unanswered(self) -> bool:
        """Whether calls for which the test has set no answer are refused."""
        return self.unanswered == "refuse"

    @property
    def checks_all(self) -> bool:
        """Whether requests are checked for all that the API checks."""
        return self.check_requests is True

    @property
    def accepts_unknown(self) -> bool:
        """Whether fields, values and kinds of objects that the document does not have are right."""
        return self.unknown_fields == "allow"
