"""A mock of OpenAI's API for tests: it answers every call of the SDK inside the test process."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from . import api_errors, errors, ext, faults, helpers, matching, sequences, stores, streaming
    from ._core.model_output.values import (
        Image,
        ModelTurn,
        Reasoning,
        Refusal,
        StructuredOutput,
        Text,
        ToolCall,
        Usage,
    )
    from ._core.rate_limits.rate_limits import RateLimits
    from ._mock.decorator import mock
    from ._mock.mock import OpenAIMock

__all__ = [
    "Image",
    "ModelTurn",
    "OpenAIMock",
    "RateLimits",
    "Reasoning",
    "Refusal",
    "StructuredOutput",
    "Text",
    "ToolCall",
    "Usage",
    "__version__",
    "api_errors",
    "errors",
    "ext",
    "faults",
    "helpers",
    "matching",
    "mock",
    "sequences",
    "stores",
    "streaming",
]

# Names are imported on first access, so that a pytest run without a mock pays nothing. A name that
# is not listed here is a submodule or, with a capital letter, a class of `_SAID`.
_PLACES = {
    "OpenAIMock": "._mock.mock",
    "RateLimits": "._core.rate_limits.rate_limits",
    "mock": "._mock.decorator",
}
_SAID = "._core.model_output.values"


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    place = _PLACES.get(name) or ("" if name.islower() else _SAID)
    value: object
    if place:
        value = getattr(import_module(place, __name__), name)
    else:
        value = import_module(f".{name}", __name__)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
