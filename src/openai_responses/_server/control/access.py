"""Access to the control API: for programs and the server's own page, not for other web pages."""

from __future__ import annotations

from urllib.parse import urlsplit

from openai_responses._core.http.headers import HeaderPairs
from openai_responses._core.http.loopback import is_address, is_loopback

__all__ = ["refusal"]

_ANY = frozenset(("", "0.0.0.0", "::"))
_OTHER_SITES = frozenset(("cross-site", "same-site"))


def refusal(headers: HeaderPairs, bound_host: str) -> str | None:
    """Return the reason for which a request is refused; None if it is allowed.

    Browsers send the origin of the page. A page whose host name resolves to this machine (DNS
    rebinding) has the same origin as the server for them, but sends that name in `Host`.
    """
    host = headers.get("host").lower()
    if host and not _is_own(_name_of(host), bound_host.lower()):
        return (
            f"the control API refuses requests for the host {host}: use localhost or the server's "
            "IP address"
        )
    if headers.get("sec-fetch-site").lower() in _OTHER_SITES:
        return (
            "the control API refuses requests of web pages of other sites: call it from a program "
            "or from the page /_mock"
        )
    origin = headers.get("origin").lower()
    if origin and urlsplit(origin).netloc != host:
        return (
            f"the control API refuses requests of web pages of {origin}: call it from a program or "
            "from the page /_mock"
        )
    return None


def _name_of(host: str) -> str:
    """Return the name or address in a header `Host`, without the port."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:  # half an IPv6 address
        return ""


def _is_own(name: str, bound_host: str) -> bool:
    """Return whether a name belongs to this machine, so that no other site can have it.

    A server on all interfaces accepts any IP address, and names without a dot, as containers have:
    they are no public domains.
    """
    if name == bound_host or is_loopback(name):
        return True
    return bound_host in _ANY and (is_address(name) or (bool(name) and "." not in name))
