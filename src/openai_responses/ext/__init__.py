"""Names of other packages for tests, from the version that the installed SDK uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_responses._lazy_modules import lazy_modules

if TYPE_CHECKING:
    from . import httpx, respx

__all__ = ["httpx", "respx"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_modules(__name__, __all__)
