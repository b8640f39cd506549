"""A second plugin, which tells that the older distribution is installed too."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from . import broken

__all__ = ["pytest_report_header"]

_OLDER = "openai-responses"


def pytest_report_header() -> str | None:
    """Return what is wrong if the older distribution is installed; None if it is not."""
    try:
        found = version(_OLDER)
    except PackageNotFoundError:
        return None
    return (
        f"{_OLDER} {found} and openai-responses-mock are both installed, and have the same import "
        f"name: each has replaced files of the other. Run: {broken.ADVICE}"
    )
