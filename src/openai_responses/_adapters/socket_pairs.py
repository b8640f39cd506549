"""Pairs of connected sockets in this process: Unix sockets, or of TCP where there are none."""

from __future__ import annotations

import socket

__all__ = ["is_unix", "socket_pair"]


def socket_pair() -> tuple[socket.socket, socket.socket]:
    """Return a pair of connected sockets that send small parts at once.

    By default TCP delays them until earlier parts are acknowledged (Nagle's algorithm).
    """
    pair = socket.socketpair()
    for each in pair:
        if not is_unix(each):
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return pair


def is_unix(end: socket.socket) -> bool:
    """Return whether a socket is a Unix socket, which has no options of TCP."""
    return end.family == getattr(socket, "AF_UNIX", None)
