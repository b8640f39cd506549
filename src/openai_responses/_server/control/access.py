"""Who may use the control API: programs, and pages of the server itself, not other web pages."""

from __future__ import annotations

from urllib.parse import urlsplit

from openai_responses._core.http.headers import HeaderPairs
from openai_responses._core.http.loopback import is_address, is_loopback

__all__ = ["refusal"]

_ANY = frozenset(("", "0.0.0.0", "::"))
_OTHER_SITES = frozenset(("cross-site", "same-site"))


def refusal(headers: HeaderPairs, bound_host: str) -> str | None:
    """Return why a request is refused; None if it is not.

    Browsers say which page a request comes from. A page that has made its own name point at this
    machine (DNS rebinding) is of the same origin for them, but has that name in `Host`.
    """
    host = headers.get("host").lower()
    if host and not _is_own(_name_of(host), bound_host.lower()):
        return f"the control API does not answer to the name {host}; use localhost or the address"
    if headers.get("sec-fetch-site").lower() in _OTHER_SITES:
        return "the control API does not answer requests of web pages of other sites"
    origin = headers.get("origin").lower()
    if origin and urlsplit(origin).netloc != host:
        return f"the control API does not answer requests of web pages of {origin}"
    return None


def _name_of(host: str) -> str:
    """Return the name or address in a header `Host`, without the port."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:  # half an IPv6 address
        return ""


def _is_own(name: str, bound_host: str) -> bool:
    """Return whether a name is one of this machine, which no other site can take.

    A server for all addresses has any address, and names without a dot, as containers have them:
    no domain of the internet is one.
    """
    if name == bound_host or is_loopback(name):
        return True
    return bound_host in _ANY and (is_address(name) or (bool(name) and "." not in name))
