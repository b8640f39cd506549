"""Interception: finds the active mock that a request belongs to.

A mock is visible in the context (thread, task) that entered it and in all contexts derived from it:
tasks copy the context themselves; for threads and thread pools the adapters copy it. There the
innermost mock that serves the address answers; once all of them have ended, none does. In other
contexts (a thread started earlier, a separate event loop) the mocks that are active anywhere
answer, if they are nested in one another. If they are not, as with tests in parallel threads, the
request cannot be assigned to a mock, and it is refused.

A process-wide mock also answers contexts whose own mocks have ended, and those whose own mocks are
outside of it.
"""

from __future__ import annotations

import warnings
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Lock, get_ident
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from openai_responses._core.errors.exceptions import (
    MockEndedError,
    MockError,
    OuterMockWarning,
    UnmockedRequestError,
    documentation_of,
)

from .headers import HeaderPairs
from .hosts import Host, Realm
from .own_servers import PassThrough, is_of_own_server
from .reply import Reply
from .request import Request
from .unanswered import ambiguous_mocks, unmocked_error

if TYPE_CHECKING:
    from .websockets import SocketConnection

__all__ = [
    "Chain",
    "active_here",
    "connect",
    "enter",
    "host_for",
    "host_in",
    "leave",
    "must_intercept",
    "opens_websockets",
    "refuse_connection",
    "report",
    "use_chain",
]


class _Entry:
    """One `with` block of a mock; `around` has the enclosing ones, the outermost first."""

    def __init__(self, realm: Realm, around: Chain) -> None:
        self.realm = realm
        self.around = around
        self.active = True
        self.thread = get_ident()


Chain: TypeAlias = tuple[_Entry, ...]
"""Mocks that are nested in one another, the outermost first."""

_context_chain: ContextVar[Chain] = ContextVar("openai_responses_entered", default=())
_active: list[_Entry] = []
_lock = Lock()
_network = PassThrough()


def enter(realm: Realm) -> None:
    """Activate a mock in the current context and in those derived from it."""
    entry = _Entry(realm, active_here())
    with _lock:
        _active.append(entry)
    _context_chain.set((*_context_chain.get(), entry))


def leave(realm: Realm) -> None:
    """End the last `enter` of this mock, in whichever context it was called."""
    here = _context_chain.get()
    with _lock:
        entries = [entry for entry in _active if entry.realm is realm]
        last_entry = next((entry for entry in reversed(here) if entry in entries), entries[-1])
        _active.remove(last_entry)
        last_entry.active = False
        has_ended = len(entries) == 1
    if has_ended:
        realm.close_connections()
    _context_chain.set(tuple(entry for entry in here if entry is not last_entry))


def must_intercept() -> bool:
    """Return whether requests must be intercepted: a mock is active, or was in this context.

    If False, a request is sent as if there were no mocks.
    """
    return bool(_active) or bool(_context_chain.get())


def active_here() -> Chain:
    """Return the active mocks of the current context."""
    return _still_active(_context_chain.get())


@contextmanager
def use_chain(chain: Chain) -> Generator[None, None, None]:
    """Run the block in a context with these mocks and no others."""
    token = _context_chain.set(chain)
    try:
        yield
    finally:
        _context_chain.reset(token)


def host_for(request: Request) -> Host:
    """Return the host that answers a request.

    A request to a server that a mock runs in this process passes through to that server.

    Raises UnmockedRequestError if no mock that the request may belong to serves its address,
    AmbiguousMockError if several unrelated ones do, and MockEndedError if it belongs to a mock that
    has ended.
    """
    if is_of_own_server(request):
        return _network
    here = _context_chain.get()
    if here and here[-1].active and len(_active) == len(here):  # most frequent, and unambiguous
        host = here[-1].realm.host_of(request)
        if host is not None:
            return host
    chains = _chains_of(request)
    serving_hosts = {
        id(host): host for chain in chains if (host := _serving(chain, request)) is not None
    }
    if len(serving_hosts) == 1:
        return next(iter(serving_hosts.values()))
    realms = [chain[-1].realm for chain in chains]
    error = (
        ambiguous_mocks(request, len(serving_hosts))
        if serving_hosts
        else unmocked_error(request, realms)
    )
    for realm in realms:
        realm.errors.append(error)
    raise error


def host_in(realm: Realm, request: Request) -> Host:
    """Return the host that answers a request sent to this very mock, whether entered or not.

    Raises UnmockedRequestError if none of its hosts serves the address.
    """
    host = realm.host_of(request)
    if host is None:
        error = unmocked_error(request, [realm])
        realm.errors.append(error)
        raise error
    return host


def opens_websockets(origin: str) -> bool:
    """Return whether an active mock opens WebSockets at an origin, such as `https://host`."""
    request = Request("GET", f"{origin}/", HeaderPairs(()), b"")
    if is_of_own_server(request):
        return False
    with _lock:
        realms = [entry.realm for entry in _active]
    hosts = [realm.host_of(request) for realm in realms]
    return any(host is not None and host.opens_websockets for host in hosts)


def connect(request: Request) -> SocketConnection | Reply | None:
    """Return the WebSocket connection that a request opens, or the reply that refuses it.

    None lets the request through to the network. Raises as `host_for` does.
    """
    host = host_for(request)
    opened = host.connect(request)
    if opened is not None and not isinstance(opened, Reply):
        with _lock:
            for realm in {entry.realm for entry in _active if host in entry.realm.hosts}:
                realm.keep(opened)
    return opened


def report(error: MockError) -> None:
    """Store an error with the mocks of this context, which raise for it when they end."""
    for entry in _innermost():
        if error not in entry.realm.errors:
            entry.realm.errors.append(error)


def _innermost() -> Sequence[_Entry]:
    """Return the innermost mocks that something in this context may belong to."""
    chains = [active_here()] if _context_chain.get() else _separate_chains()
    return [chain[-1] for chain in chains if chain]


def refuse_connection(host: str) -> NoReturn:
    """Raise UnmockedRequestError for a connection to the API that no mock can answer.

    The error is also stored with the mocks that the connection may belong to.
    """
    entries = _innermost()
    hint = next((entry.realm.hint() for entry in entries), "")
    error = UnmockedRequestError(
        f"A connection to {host} is not made through httpx2, httpx, or the SDK's aiohttp "
        "transport, which a mock can answer, nor as a WebSocket of websockets or aiohttp, "
        "but through urllib, requests, or plain aiohttp (whose WebSockets need the package "
        "websockets). No connection to the API is allowed while a mock is active. "
        "Let the code call a server that answers by the mock, whose URL the fixture openai_server "
        "and openai_mock.serve() have (see docs/server.md), or use the SDK or one of these "
        "libraries."
        f"{hint}"
    )
    report(error)
    raise error


def _chains_of(request: Request) -> Sequence[Chain]:
    """Return the chains of mocks that a request may belong to: one if the context has any.

    Raises MockEndedError if all mocks of the context have ended and no process-wide one is active.
    """
    here = active_here()
    process_wide = _process_wide_inside(here)
    if process_wide:
        return [process_wide]
    if here:
        _warn_about_inner_mocks(here, request)
        return [here]
    if _context_chain.get():
        raise MockEndedError(
            f"{request.method} {request.url}: the mock under which this thread or task was started "
            "has ended, so that nothing answers: neither the mock of another test nor the network. "
            "Wait for its end in the test that starts it (thread.join(), await). If it serves "
            'several tests, use OpenAIMock(scope="process") in each of them.'
        )
    return _separate_chains()


def _process_wide_inside(here: Chain) -> Chain:
    """Return the chain of the last process-wide mock that has only mocks of `here` around it."""
    with _lock:
        process_wide = [entry for entry in _active if entry.realm.process_wide]
    for entry in reversed(process_wide):
        if entry not in here and all(outer in entry.around for outer in here):
            return _still_active((*entry.around, entry))
    return ()


def _warn_about_inner_mocks(here: Chain, request: Request) -> None:
    """Warn if the request comes from a thread that is older than a mock inside its own one."""
    outer = here[-1]
    if outer.thread == get_ident():
        return
    with _lock:
        inner = [each for each in _active if outer in each.around and each not in here]
    if any(each.thread == outer.thread for each in inner):
        warnings.warn(
            f"{request.method} {request.url}: this thread was started under an outer mock, which "
            "answers, although the test has entered another one inside of it. Start the thread "
            'inside the inner mock, or use OpenAIMock(scope="process") for that one. '
            f"See {documentation_of(OuterMockWarning)}",
            OuterMockWarning,
            stacklevel=2,
        )


def _still_active(entries: Chain) -> Chain:
    return tuple(entry for entry in entries if entry.active)


def _separate_chains() -> Sequence[Chain]:
    """Return the chains of all active mocks in which no other active mock is nested."""
    with _lock:
        active = list(_active)
    outer_ids = {id(outer) for entry in active for outer in entry.around}
    return [
        _still_active((*entry.around, entry)) or (entry,)
        for entry in active
        if id(entry) not in outer_ids
    ]


def _serving(chain: Chain, request: Request) -> Host | None:
    """Return the innermost host of a chain that serves the address; None if none does."""
    for entry in reversed(chain):
        host = entry.realm.host_of(request)
        if host is not None:
            return host
    return None
