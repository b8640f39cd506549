"""A server in a thread of this process."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import AsyncGenerator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager
from threading import Thread
from types import TracebackType
from typing import Generic

from typing_extensions import Self

from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.http import own_servers
from openai_responses._core.http.request import Origin

from .listening import Listener, listening_sockets
from .naming import prefix_of
from .sessions import MockT, Sessions
from .settings import Settings
from .tls import Certificates

__all__ = ["Server"]

_PREFIX = "/v1"
_ANY = frozenset(("0.0.0.0", "::", ""))


class Server(Generic[MockT]):
    """A server that answers by a mock, for clients of any process and language.

    It is a context manager, sync and async: it serves until the block ends, in a thread of its own.
    """

    def __init__(
        self,
        settings: Settings,
        sessions: Sessions[MockT],
        key: str,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: bool = False,
        environ: bool = False,
    ) -> None:
        """Set the address; `OpenAIMock.serve` describes the arguments."""
        self._settings = settings
        self._sessions = sessions
        self._key = key
        self._host, self._requested_port, self._tls = host, port, tls
        self._sets_environ = environ
        self._environ_before: dict[str, str | None] = {}
        self._certificates: Certificates | None = None
        self._sockets: Sequence[socket.socket] = ()
        self._thread: Thread | None = None
        self._registered: Sequence[Origin] = ()

    def __repr__(self) -> str:
        """Return the URL, if the server listens."""
        return f"<Server {self.url}>" if self._sockets else "<Server, not started>"

    @property
    def host(self) -> str:
        """The name or address of the host, as clients on this machine reach it."""
        host = "127.0.0.1" if self._host in _ANY else self._host
        return f"[{host}]" if ":" in host else host

    @property
    def port(self) -> int:
        """The port. Raises RuntimeError if the server does not listen."""
        if not self._sockets:
            raise RuntimeError("the server does not listen: enter it with `with` first")
        port: int = self._sockets[0].getsockname()[1]
        return port

    @property
    def origin(self) -> str:
        """The URL without a path: `http://127.0.0.1:49152`."""
        return f"{'https' if self._tls else 'http'}://{self.host}:{self.port}"

    @property
    def url(self) -> str:
        """The base URL for clients: `http://127.0.0.1:49152/v1`."""
        return f"{self.origin}{_PREFIX}"

    def session(self, session_id: str) -> MockT:
        """Return the mock of a session, which is made if there is none of this id."""
        return self._sessions.session(session_id).mock

    def session_url(self, session_id: str) -> str:
        """Return the base URL for clients of a session: `http://127.0.0.1:49152/_s/one/v1`."""
        return f"{self.origin}{prefix_of(session_id)}{_PREFIX}"

    @property
    def errors(self) -> Sequence[MockError]:
        """The errors of requests to all sessions, including removed ones."""
        return self._sessions.errors

    @property
    def ca_file(self) -> str | None:
        """The file with the certificate that clients have to trust; None without TLS."""
        return None if self._certificates is None else self._certificates.ca_file

    @property
    def environ(self) -> Mapping[str, str]:
        """The variables by which clients in other processes find the server."""
        variables = {"OPENAI_BASE_URL": self.url, "OPENAI_API_KEY": self._key}
        if self._certificates is not None:
            variables |= self._certificates.environ
        return variables

    def start(self) -> None:
        """Start serving. Raises OSError if the address cannot be used."""
        self._open()
        try:
            self._start_thread()
        except BaseException:
            self._close()
            raise

    def stop(self) -> None:
        """Stop serving; requests that are being answered are cut off."""
        if self._thread is not None:
            self._loop.call_soon_threadsafe(self._stopping.set)
            self._thread.join()
            self._thread = None
        self._close()

    @asynccontextmanager
    async def in_this_loop(self) -> AsyncGenerator[Self, None]:
        """Serve in the running `asyncio.SelectorEventLoop`, not in a thread."""
        self._open()
        try:
            async with self._listener():
                yield self
        finally:
            self._close()

    def __enter__(self) -> Self:
        """Start serving, as `start` does."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop serving, as `stop` does."""
        self.stop()

    async def __aenter__(self) -> Self:
        """Start serving, as `start` does."""
        return self.__enter__()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop serving, as `stop` does."""
        self.__exit__(kind, error, traceback)

    def _start_thread(self) -> None:
        ready: Future[None] = Future()
        self._thread = Thread(
            target=self._run, args=(ready,), name="openai_responses server", daemon=True
        )
        self._thread.start()
        ready.result()

    def _run(self, ready: Future[None]) -> None:
        loop = asyncio.SelectorEventLoop()
        try:
            loop.run_until_complete(self._serve(ready))
        finally:
            loop.close()

    async def _serve(self, ready: Future[None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        try:
            async with self._listener():
                ready.set_result(None)
                await self._stopping.wait()
        except BaseException as error:
            if ready.done():
                raise
            ready.set_exception(error)

    @asynccontextmanager
    async def _listener(self) -> AsyncGenerator[None, None]:
        listener = Listener(self._settings, self._sockets)
        try:
            listener.start(None if self._certificates is None else self._certificates.context)
            yield
        finally:
            await listener.stop()

    def _open(self) -> None:
        """Listen, and register the server. Raises OSError if the address cannot be used."""
        self._sockets = listening_sockets(self._host, self._requested_port)
        try:
            if self._tls:
                self._certificates = Certificates.make(self._host)
        except BaseException:
            self._close()
            raise
        self._registered = self._origins()
        own_servers.register(self._registered)
        if self._sets_environ:
            self._set_environ(self.environ)

    def _close(self) -> None:
        """Undo `_open`, also after an error in it."""
        self._set_environ(self._environ_before)
        self._environ_before = {}
        own_servers.unregister(self._registered)
        self._registered = ()
        for each in self._sockets:
            each.close()
        self._sockets = ()
        if self._certificates is not None:
            self._certificates.remove()
            self._certificates = None

    def _origins(self) -> Sequence[Origin]:
        """Return the addresses by which clients of this process may call the server."""
        scheme = "https" if self._tls else "http"
        names = {self.host.strip("[]"), "localhost", "127.0.0.1", "::1"}
        return [(scheme, name, self.port) for name in names]

    def _set_environ(self, variables: Mapping[str, str | None]) -> None:
        """Set environment variables, and remember their values; None removes one."""
        for name, value in variables.items():
            self._environ_before.setdefault(name, os.environ.get(name))
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
