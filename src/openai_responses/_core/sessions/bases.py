"""Loads the generated base classes of sessions."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from openai_responses._core.spec.operations import Operation

    from .session import AnySession

__all__ = ["session_base"]


def session_base(operation: Operation) -> type[AnySession]:
    """Return the generated base class of an operation's sessions.

    Raises ValueError if the operation opens no WebSocket.
    """
    if operation.session is None:
        raise ValueError(f"{operation.name} opens no WebSocket")
    module, name = operation.session
    return cast("type[AnySession]", getattr(import_module(module), name))
