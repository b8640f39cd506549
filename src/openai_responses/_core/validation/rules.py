"""By which rules requests are judged: what a mock was told about keys, models and strictness."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, get_args

__all__ = ["MAX_BODY_BYTES", "RequestRules", "UnknownFields"]

UnknownFields = Literal["refuse", "allow"]
"""What becomes of fields that the document does not know: refused, or let through."""

MAX_BODY_BYTES = 512 * 1024 * 1024
"""The size of the largest body that the API takes: that of a file (operation createFile)."""


class RequestRules:
    """What a mock was told about the requests that it may take.

    Keys are judged if some are given, `api_keys` on the operations that take those, `admin_keys` on
    those of administrators; models if `models` is given. With `strict` a request that is refused is
    an error of the test itself, and not an answer.
    """

    def __init__(
        self,
        *,
        check_requests: bool = True,
        unknown_fields: UnknownFields = "refuse",
        strict: bool = False,
        api_keys: Collection[str] | None = None,
        admin_keys: Collection[str] | None = None,
        models: Collection[str] | None = None,
        max_body_bytes: int = MAX_BODY_BYTES,
    ) -> None:
        """Take the rules. Raises ValueError or TypeError for rules that make no sense."""
        self.check_requests = check_requests
        self.unknown_fields = unknown_fields
        self.strict = strict
        self.api_keys = api_keys
        self.admin_keys = admin_keys
        self.models = models
        self.max_body_bytes = max_body_bytes
        if self.unknown_fields not in get_args(UnknownFields):
            raise ValueError(
                f'unknown_fields: expected "refuse" or "allow", got {self.unknown_fields!r}'
            )
        for name in ("api_keys", "admin_keys", "models"):
            if isinstance(getattr(self, name), str):
                raise TypeError(f"{name}: expected a list of strings, got a string")
