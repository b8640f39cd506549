"""The plugin of a broken installation: a test that uses the mock fails, and says what to do."""

from __future__ import annotations

from typing import NoReturn

import pytest

__all__ = ["openai_mock", "openai_server", "pytest_configure", "pytest_report_header"]

cause: Exception | None = None
"""Why the plugin cannot be imported; None if it can."""

ADVICE = (
    "pip uninstall -y openai-responses; "
    "pip install --force-reinstall --no-deps openai-responses-mock"
)


def sentence() -> str:
    """Return what has happened and what to do."""
    return (
        "openai-responses-mock is installed but its files are missing or replaced, as after "
        f"installing or uninstalling openai-responses, which has the same import name ({cause}). "
        f"Run: {ADVICE}"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker, so that tests with it can be collected."""
    config.addinivalue_line("markers", "openai_mock(**arguments): has no effect, see the header.")


def pytest_report_header() -> str:
    """Return what has happened and what to do."""
    return sentence()


@pytest.fixture
def openai_mock() -> NoReturn:
    """Fail the test, and say what to do."""
    pytest.fail(sentence(), pytrace=False)


@pytest.fixture
def openai_server() -> NoReturn:
    """Fail the test, and say what to do."""
    pytest.fail(sentence(), pytrace=False)
