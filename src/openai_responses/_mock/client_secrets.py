"""What tells of the client secrets in a mock's state; imported when the first one is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openai_responses._core.state.backend import Backend
    from openai_responses._core.validation.api_keys import IsValid

__all__ = ["validity_of"]


def validity_of(backend: Backend) -> IsValid:
    """Return what tells whether a client secret is valid now."""

    def is_valid(secret: str) -> bool | None:
        from openai_responses.behaviours.realtime import client_secrets  # few mocks need it

        return client_secrets.is_valid(backend, secret)

    return is_valid
