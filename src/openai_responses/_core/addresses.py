"""The addresses on which a mock answers, and what is left of a path there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from .exchange import Request, origin_of

__all__ = ["OPENAI", "Address"]

# What may stand between a host and an operation's path: clients are configured with and without it.
_PREFIXES = ("/v1", "/openai/v1", "/openai", "")

# Azure writes /deployments/{name}/chat/completions
_AZURE_DEPLOYMENT = re.compile(r"/deployments/[^/]+(?=/)")


class Address:
    """One base URL: a host, and the path below which the API lives."""

    def __init__(self, base_url: str) -> None:
        """Take `base_url` apart. Raises ValueError if it names no host."""
        parts = urlsplit(base_url)
        if not parts.hostname or parts.scheme not in ("http", "https"):
            raise ValueError(f"base_url: expected http(s)://host/path, got {base_url!r}")
        self._origin = origin_of(parts)
        self._prefixes = tuple(dict.fromkeys((parts.path.rstrip("/"), *_PREFIXES)))

    def serves(self, request: Request) -> bool:
        """Return whether a request is for this host."""
        return request.origin == self._origin

    def paths(self, request: Request) -> Iterator[str]:
        """Yield what the request's path may be in OpenAI's document, the likeliest first.

        Azure's paths with a deployment in them are taken for the operation behind it.
        """
        full = request.address.path
        for prefix in self._prefixes if self.serves(request) else ():
            if full.startswith(f"{prefix}/"):
                path = full[len(prefix) :]
                yield path
                if deployment := _AZURE_DEPLOYMENT.match(path):
                    yield path[deployment.end() :]


OPENAI = Address("https://api.openai.com/v1")
