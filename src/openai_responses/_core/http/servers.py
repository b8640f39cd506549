"""The server a request is for: OpenAI's, Azure's, or a compatible one."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote

from .request import Request

__all__ = ["API_VERSION", "deployment_of", "is_azure", "is_openai", "is_openai_host"]

_OPENAI = "api.openai.com"
# The domains of Azure's public cloud and of its clouds for single countries.
_AZURE = (".azure.com", ".azure.us", ".azure.cn")
_DEPLOYMENT = r"/deployments/([^/]+)/"
API_VERSION = "api-version"
"""The query parameter that Azure requires in every request."""


def is_openai(request: Request) -> bool:
    """Return whether a request is for OpenAI's own servers, regional hosts included.

    Only there it is certain that a field which the document does not have is refused.
    """
    return is_openai_host(request.origin[1] or "")


def is_openai_host(host: str) -> bool:
    """Return whether a host is one of OpenAI's, regional ones included."""
    return host == _OPENAI or host.endswith(f".{_OPENAI}")


def is_azure(request: Request) -> bool:
    """Return whether a request is for Azure: its host, an API version or an `api-key` header."""
    if (request.origin[1] or "").endswith(_AZURE) or request.header("api-key"):
        return True
    query = request.address.query
    return API_VERSION in query and any(name == API_VERSION for name, _ in parse_qsl(query))


def deployment_of(request: Request) -> str | None:
    """Return the deployment in an Azure path, which stands for the model; None if there is none."""
    found = re.search(_DEPLOYMENT, request.address.path)
    return None if found is None else unquote(found[1])
