"""The mock as tests see it: every operation of the API, on the tree that codegen has written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_responses_generated.operations import OPERATIONS
from openai_responses_generated.routes import Routes

from ._core.operations import OperationTable
from ._mocking import Mocking

if TYPE_CHECKING:
    from httpx2 import URL

__all__ = ["OpenAIMock"]

_TABLE = OperationTable(OPERATIONS)


class OpenAIMock(Mocking, Routes):
    """A mock of OpenAI's API, with the SDK's own tree: `openai_mock.chat.completions.create`.

    It answers while it is entered, with `with` or `async with`: requests of the thread or task that
    has entered it, and of all that these start. Nothing reaches the network in that time.
    """

    def __init__(self, base_url: str | URL | None = None) -> None:
        """Make a mock, which also answers on `base_url` (an Azure resource, a proxy) if given."""
        super().__init__(_TABLE, base_url)
