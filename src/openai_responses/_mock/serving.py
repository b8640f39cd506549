"""A mock behind a socket, or as an ASGI application."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.engine import Engine
from openai_responses._core.http.hosts import Realm
from openai_responses._core.http.request import Request
from openai_responses._core.spec.path_router import Match

if TYPE_CHECKING:
    from openai_responses._server.application import Application, Log
    from openai_responses._server.asgi import AsgiApp
    from openai_responses._server.server import Server

__all__ = ["Serving"]


class Serving:
    """Methods to answer clients of other processes and languages, whether entered or not."""

    _realm: Realm
    _engine: Engine
    _base_url: str
    _key: str
    _max_body_bytes: int

    def serve(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: bool = False,
        environ: bool = False,
        log: Log | None = None,
    ) -> Server:
        """Return a server that answers by this mock, to be entered with `with` or `async with`.

        It listens on `host` ("localhost" for IPv4 and IPv6) and on `port`, by default a free one.
        With `tls` it has a certificate of its own (extra `tls`). With `environ` the variables
        `OPENAI_BASE_URL` and `OPENAI_API_KEY` are set until the block ends, so that child processes
        call it. `log` is called with an entry for each call.
        """
        from openai_responses._server.reading import Limits
        from openai_responses._server.running import Threads
        from openai_responses._server.server import Server
        from openai_responses._server.settings import Settings

        limits = Limits(body=self._max_body_bytes)
        settings = Settings(self._application(log), limits, Threads())
        return Server(settings, self._key, host=host, port=port, tls=tls, environ=environ)

    @cached_property
    def asgi(self) -> AsgiApp:
        """The mock as an ASGI application, for a server of your own or a client's `ASGITransport`.

        ASGI has no failed connections: faults that need one raise WireError in the application, for
        which servers answer 500, or close the connection if the reply has begun.
        """
        from openai_responses._server.asgi import AsgiApp

        return AsgiApp(self._application(None), self._max_body_bytes)

    def _application(self, log: Log | None) -> Application:
        from openai_responses._server.application import Application

        return Application(self._realm, self._base_url, self._route_name, log)

    def _route_name(self, request: Request) -> str | None:
        match = self._engine.find(request)
        return match.target.name if isinstance(match, Match) else None
