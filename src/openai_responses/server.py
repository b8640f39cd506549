"""A mock behind a socket (`OpenAIMock.serve`) or as an ASGI application (`OpenAIMock.asgi`)."""

from __future__ import annotations

from ._server.application import LogEntry
from ._server.asgi import AsgiApp
from ._server.server import Server

__all__ = ["AsgiApp", "LogEntry", "Server"]
