"""A patch on host name resolution, which refuses connections to the API that no adapter answers.

The other adapters answer requests made with the SDK's HTTP libraries, and WebSockets of
`websockets` and aiohttp. Connections by other means (urllib, requests, plain aiohttp) cannot be
answered, but must not reach the network.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import wraps
from types import ModuleType
from urllib.parse import urlsplit

from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.http.interception import must_intercept, refuse_connection

from .error_translation import make_visible
from .patches import Patch
from .requests import LibraryRequest

__all__ = ["allow_host", "patches_of_lookups"]

_API = "api.openai.com"

_allowed_hosts = Counter[str]()


def patches_of_lookups(socket: ModuleType) -> list[Patch]:
    """Return the patch on the module `socket`."""
    return [Patch(socket, "getaddrinfo", _guard)]


@contextmanager
def allow_host(request: LibraryRequest) -> Generator[None, None, None]:
    """Allow the resolution of a request's host while it is sent to the network."""
    host = _name(urlsplit(str(request.url)).hostname)
    _allowed_hosts[host] += 1
    try:
        yield
    finally:
        _allowed_hosts[host] -= 1


def _guard(original: Callable[..., object]) -> Callable[..., object]:
    @wraps(original)
    def getaddrinfo(host: object, *args: object, **kwargs: object) -> object:
        if must_intercept():
            _check(_name(host))
        return original(host, *args, **kwargs)

    return getaddrinfo


def _check(host: str) -> None:
    if (host == _API or host.endswith(f".{_API}")) and not _allowed_hosts[host]:
        try:
            refuse_connection(host)
        except MockError as error:
            make_visible(error)
            raise


def _name(host: object) -> str:
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    return name.lower().rstrip(".")
