"""The HTTP library of the installed SDK: httpx2 since openai 3.0, httpx before."""

from __future__ import annotations

import sys
from functools import cache
from importlib import metadata

__all__ = ["sdk_http_library"]


@cache
def sdk_http_library() -> str:
    """Return the name of the HTTP library of the installed SDK, importing neither of them."""
    return "httpx2" if int(_sdk_version().partition(".")[0]) >= 3 else "httpx"


def _sdk_version() -> str:
    """Return the SDK's version: from the module if imported, else from the metadata."""
    version: object = getattr(sys.modules.get("openai"), "__version__", None)
    return version if isinstance(version, str) else metadata.version("openai")
