"""The generated API: the tables of its operations, and the versions of their origin."""

from __future__ import annotations


def __getattr__(name: str) -> object:
    """Say what is wrong if the older package of this import name imports its decorator here."""
    if name == "mock":
        raise ImportError(
            "openai-responses has been installed over openai-responses-mock, which has the same "
            "import name. Run: pip uninstall -y openai-responses; "
            "pip install --force-reinstall --no-deps openai-responses-mock"
        )
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
