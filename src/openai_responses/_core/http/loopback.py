"""Names and addresses of this machine."""

from __future__ import annotations

from ipaddress import ip_address

__all__ = ["is_address", "is_loopback"]

_LOCALHOST = "localhost"


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine: a loopback address, or a name as in RFC 6761, 6.3."""
    if host == _LOCALHOST or host.endswith(f".{_LOCALHOST}"):
        return True
    return is_address(host) and ip_address(host).is_loopback


def is_address(host: str) -> bool:
    """Return whether a host is an IP address."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
