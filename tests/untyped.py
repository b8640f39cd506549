"""Sets answers that type checkers refuse, to test the behaviour at run time."""

from __future__ import annotations

from typing import Any

__all__ = ["set_answer"]


def set_answer(route: Any, value: object) -> None:
    """Assign any value to `route.response`."""
    route.response = value
