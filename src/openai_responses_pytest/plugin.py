"""The pytest plugin, or in its place a fixture that says why it cannot be imported."""

from __future__ import annotations

from importlib import import_module

from . import broken

try:
    _plugin = import_module("openai_responses.plugin")
    _hooks: dict[str, object] = {name: getattr(_plugin, name) for name in _plugin.__all__}
except (ImportError, AttributeError) as error:  # files of the package are missing, or another's
    broken.cause = error
    _hooks = {name: getattr(broken, name) for name in broken.__all__}

globals().update(_hooks)
