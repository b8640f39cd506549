"""The addresses that a mock answers, and the API path of a request to one of them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from .request import Request, origin_of
from .servers import is_openai_host

__all__ = ["Address", "Addresses"]

_VERSION = "/v1"

# Path prefixes between the host and an operation's path; clients are configured with any of them.
_PREFIXES = (_VERSION, "/openai/v1", "/openai", "")

# Azure writes /deployments/{name}/chat/completions
_AZURE_DEPLOYMENT = re.compile(r"/deployments/[^/]+(?=/)")

# The variables from which the SDK reads its base URL; their values are API addresses as well.
_VARIABLES = ("OPENAI_BASE_URL", "AZURE_OPENAI_ENDPOINT")


class Address:
    """One base URL: a host, and the path prefix of the API."""

    def __init__(self, base_url: str, *, regions: bool = False) -> None:
        """Parse `base_url`; with `regions`, its subdomains are served as well.

        Raises ValueError if it has no host.
        """
        parts = urlsplit(base_url)
        if not parts.hostname or parts.scheme not in ("http", "https"):
            raise ValueError(f"base_url: expected http(s)://host/path, got {base_url!r}")
        self._base_url = base_url
        self.host = parts.hostname
        self._origin = origin_of(parts)
        self._prefixes = tuple(dict.fromkeys((*_with_and_without(parts.path), *_PREFIXES)))
        self._region = f".{parts.hostname}" if regions else None

    def __str__(self) -> str:
        """Return the base URL as it was given."""
        return self._base_url

    def serves(self, request: Request) -> bool:
        """Return whether a request is for this host or for one of its regions."""
        origin = request.origin
        if origin == self._origin:
            return True
        scheme, host, port = origin
        return (
            self._region is not None
            and (scheme, port) == (self._origin[0], self._origin[2])
            and (host or "").endswith(self._region)
        )

    def paths(self, request: Request) -> Iterator[str]:
        """Yield the possible API paths of a request, the most likely first.

        For Azure's paths with a deployment, the path without the deployment is yielded too.
        """
        full = request.address.path
        for prefix in self._prefixes:
            if full.startswith(f"{prefix}/"):
                path = full[len(prefix) :]
                yield path
                if deployment := _AZURE_DEPLOYMENT.match(path):
                    yield path[deployment.end() :]


def _with_and_without(path: str) -> tuple[str, str]:
    """Return the path of a base URL as it is, and with `/v1` added or removed."""
    own = path.rstrip("/")
    return own, own.removesuffix(_VERSION) if own.endswith(_VERSION) else own + _VERSION


_OPENAI = Address("https://api.openai.com/v1", regions=True)


class Addresses:
    """All addresses of one mock: its own, OpenAI's, and those from the environment."""

    def __init__(self, *base_urls: str) -> None:
        """Store the mock's own addresses. Raises ValueError if one of them has no host."""
        self._constant = (*map(Address, base_urls), _OPENAI)

    @property
    def has_other_servers(self) -> bool:
        """Whether the mock's own addresses, those of the environment aside, have other servers."""
        return not all(is_openai_host(address.host) for address in self._constant)

    def __iter__(self) -> Iterator[Address]:
        """Yield all addresses, the mock's own first; the environment is read on each call."""
        yield from self._constant
        for variable in _VARIABLES:
            address = _address_or_none(os.environ.get(variable, ""))
            if address is not None:
                yield address

    def serve(self, request: Request) -> bool:
        """Return whether a request is for any of the addresses."""
        for address in self._constant:  # usually enough, without reading the environment
            if address.serves(request):
                return True
        return any(address.serves(request) for address in self)

    def paths(self, request: Request) -> Iterator[str]:
        """Yield the possible API paths of a request, for every address that serves it."""
        for address in self:
            if address.serves(request):
                yield from address.paths(request)

    def likely_paths(self, request: Request) -> Iterator[str]:
        """Yield the possible API paths of a request to any host, as a guess for error messages."""
        return _OPENAI.paths(request)


def _address_or_none(base_url: str) -> Address | None:
    """Return the address in a variable; None if it is not valid as a base URL."""
    try:
        return Address(base_url)
    except ValueError:
        return None
