"""A mock of OpenAI's API for tests: every call of the SDK is answered inside the test process."""

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

# Loaded when they are asked for: a pytest run that mocks nothing pays for nothing. What is in none
# of these places is a module, or, with a capital letter, of what models say.
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
