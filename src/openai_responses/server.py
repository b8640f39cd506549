"""A mock behind a socket (`OpenAIMock.serve`) or as an ASGI application (`OpenAIMock.asgi`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ._server.asgi import AsgiApp
from ._server.dispatcher import LogEntry
from ._server.server import Server as _Server

if TYPE_CHECKING:
    from ._mock.mock import OpenAIMock

    Server: TypeAlias = _Server[OpenAIMock]
else:
    Server = _Server

__all__ = ["AsgiApp", "LogEntry", "Server"]
