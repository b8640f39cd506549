"""The addresses on which a mock answers, and what is left of a path there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import SplitResult, urlsplit

__all__ = ["OPENAI", "Address"]

_PORTS = {"http": 80, "https": 443}

# What may stand between a host and an operation's path: clients are configured with and without it.
_PREFIXES = ("/v1", "/openai/v1", "/openai", "")

# Azure writes /deployments/{name}/chat/completions
_AZURE_DEPLOYMENT = re.compile(r"/deployments/[^/]+(?=/)")


class Address:
    """One base URL: a host, and the path below which the API lives."""

    def __init__(self, base_url: str) -> None:
        """Take `base_url` apart. Raises ValueError if it names no host."""
        parts = urlsplit(base_url)
        if not parts.hostname or parts.scheme not in _PORTS:
            raise ValueError(f"base_url: expected http(s)://host/path, got {base_url!r}")
        self._origin = _origin(parts)
        self._prefixes = tuple(dict.fromkeys((parts.path.rstrip("/"), *_PREFIXES)))

    def serves(self, url: SplitResult) -> bool:
        """Return whether a URL is of this host."""
        return _origin(url) == self._origin

    def paths(self, url: SplitResult) -> Iterator[str]:
        """Yield what the path may be in OpenAI's document, the likeliest first.

        Azure's paths with a deployment in them are taken for the operation behind it.
        """
        for prefix in self._prefixes:
            if url.path.startswith(f"{prefix}/"):
                path = url.path[len(prefix) :]
                yield path
                if deployment := _AZURE_DEPLOYMENT.match(path):
                    yield path[deployment.end() :]


def _origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    return url.scheme, url.hostname, url.port or _PORTS.get(url.scheme)


OPENAI = Address("https://api.openai.com/v1")
