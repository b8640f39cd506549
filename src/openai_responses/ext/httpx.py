"""All public names of the installed SDK's HTTP library: httpx2 for openai 3.x, httpx for 2.x."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from openai_responses._adapters.libraries import sdk_http_library

if TYPE_CHECKING:
    from httpx2 import *  # noqa: F403  # pyright: ignore[reportWildcardImportFromLibrary]
else:
    _library = import_module(sdk_http_library())
    __all__ = _library.__all__

    def __getattr__(name: str) -> object:
        return getattr(_library, name)

    def __dir__() -> list[str]:
        return __all__
