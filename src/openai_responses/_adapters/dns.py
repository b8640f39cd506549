"""A patch on the look-up of host names, which whatever goes to the API comes by.

The other adapters answer what is requested through the libraries of the SDK. What goes other ways
(WebSockets, urllib, requests, aiohttp by itself) cannot be answered, but does not escape either.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import wraps
from types import ModuleType
from urllib.parse import urlsplit

from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.http.interception import concerns, refuse_connection

from .error_translation import make_visible
from .patches import Patch
from .requests import LibraryRequest

__all__ = ["let_through", "patches_of_lookups"]

_API = "api.openai.com"

_let_through = Counter[str]()


def patches_of_lookups(socket: ModuleType) -> list[Patch]:
    """Return the patch on the module `socket`."""
    return [Patch(socket, "getaddrinfo", _guarded)]


@contextmanager
def let_through(request: LibraryRequest) -> Generator[None, None, None]:
    """Let the host of a request be looked up while it is on its way to the network."""
    host = _name(urlsplit(str(request.url)).hostname)
    _let_through[host] += 1
    try:
        yield
    finally:
        _let_through[host] -= 1


def _guarded(original: Callable[..., object]) -> Callable[..., object]:
    @wraps(original)
    def getaddrinfo(host: object, *args: object, **kwargs: object) -> object:
        if concerns():
            _check(_name(host))
        return original(host, *args, **kwargs)

    return getaddrinfo


def _check(host: str) -> None:
    if (host == _API or host.endswith(f".{_API}")) and not _let_through[host]:
        try:
            refuse_connection(host)
        except MockError as error:
            make_visible(error)
            raise


def _name(host: object) -> str:
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    return name.lower().rstrip(".")
