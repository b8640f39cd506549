"""The addresses on which a mock answers, and what is left of a path there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from .request import Request, origin_of

__all__ = ["Address", "Addresses"]

_VERSION = "/v1"

# What may stand between a host and an operation's path: clients are configured with and without it.
_PREFIXES = (_VERSION, "/openai/v1", "/openai", "")

# Azure writes /deployments/{name}/chat/completions
_AZURE_DEPLOYMENT = re.compile(r"/deployments/[^/]+(?=/)")

# Where the SDK looks for its base URL; what stands there is the API for this process.
_VARIABLES = ("OPENAI_BASE_URL", "AZURE_OPENAI_ENDPOINT")


class Address:
    """One base URL: a host, and the path below which the API lives."""

    def __init__(self, base_url: str, *, regions: bool = False) -> None:
        """Take `base_url` apart; with `regions` its subdomains serve as well.

        Raises ValueError if it names no host.
        """
        parts = urlsplit(base_url)
        if not parts.hostname or parts.scheme not in ("http", "https"):
            raise ValueError(f"base_url: expected http(s)://host/path, got {base_url!r}")
        self._base_url = base_url
        self._origin = origin_of(parts)
        self._prefixes = tuple(dict.fromkeys((*_with_and_without(parts.path), *_PREFIXES)))
        self._region = f".{parts.hostname}" if regions else None

    def __str__(self) -> str:
        """Return the base URL, as it was given."""
        return self._base_url

    def serves(self, request: Request) -> bool:
        """Return whether a request is for this host, or for one of its regions."""
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
        """Yield what the request's path may be in OpenAI's document, the likeliest first.

        Azure's paths with a deployment in them are taken for the operation behind it.
        """
        full = request.address.path
        for prefix in self._prefixes:
            if full.startswith(f"{prefix}/"):
                path = full[len(prefix) :]
                yield path
                if deployment := _AZURE_DEPLOYMENT.match(path):
                    yield path[deployment.end() :]


def _with_and_without(path: str) -> tuple[str, str]:
    """Return the path of a base URL as it is, and with `/v1` if it is without, or the other way."""
    own = path.rstrip("/")
    return own, own.removesuffix(_VERSION) if own.endswith(_VERSION) else own + _VERSION


_OPENAI = Address("https://api.openai.com/v1", regions=True)


class Addresses:
    """All addresses of one mock: OpenAI's, its own, and where the environment sends clients."""

    def __init__(self, *base_urls: str) -> None:
        """Take the mock's own addresses. Raises ValueError if one of them names no host."""
        self._fixed = (*map(Address, base_urls), _OPENAI)

    def __iter__(self) -> Iterator[Address]:
        """Yield them all, the mock's own first; the environment is read now."""
        yield from self._fixed
        for variable in _VARIABLES:
            address = _address_or_none(os.environ.get(variable, ""))
            if address is not None:
                yield address

    def serve(self, request: Request) -> bool:
        """Return whether a request is for any of them."""
        for address in self._fixed:  # without a look at the environment, nearly always
            if address.serves(request):
                return True
        return any(address.serves(request) for address in self)

    def paths(self, request: Request) -> Iterator[str]:
        """Yield what the request's path may be in OpenAI's document, on those that serve it."""
        for address in self:
            if address.serves(request):
                yield from address.paths(request)

    def likely_paths(self, request: Request) -> Iterator[str]:
        """Yield what the path may be, whatever the host: the guess of an error message."""
        return _OPENAI.paths(request)


def _address_or_none(base_url: str) -> Address | None:
    """Return the address of a variable; None for what would not do as a client's base URL."""
    try:
        return Address(base_url)
    except ValueError:
        return None
