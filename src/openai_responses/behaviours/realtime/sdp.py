"""SDP answers to WebRTC offers (RFC 8866), for a server without media."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["answer_to"]

_LINE_BREAK = re.compile(r"\r?\n")
_SESSION = ("v=0", "o=- 1 2 IN IP4 127.0.0.1", "s=-", "t=0 0")
# The lines of each medium that an answer repeats; the others describe the offerer.
_REPEATED = ("a=mid:", "a=rtpmap:", "a=fmtp:", "a=sctp-port:", "a=rtcp-mux")
_TRANSPORT = (
    "c=IN IP4 0.0.0.0",
    "a=ice-ufrag:mock",
    "a=ice-pwd:0123456789abcdef01234567",
    "a=fingerprint:sha-256 " + ":".join(["00"] * 32),
    "a=setup:active",
)
_DATA_CHANNEL = (
    "m=application 9 UDP/DTLS/SCTP webrtc-datachannel",
    "a=mid:0",
    "a=sctp-port:5000",
)


def answer_to(offer: str) -> str:
    """Return the answer to an offer: a data channel, if that has no media.

    As an answer must (RFC 3264, section 6), it has the media of the offer, in their order.
    """
    media = list(_media(_LINE_BREAK.split(offer))) or [list(_DATA_CHANNEL)]
    names = [line.removeprefix("a=mid:") for each in media for line in each if "a=mid:" in line]
    lines = [*_SESSION, f"a=group:BUNDLE {' '.join(names)}"]
    for first, *rest in media:
        lines += [first, *_TRANSPORT, *rest]
    return "".join(f"{line}\r\n" for line in lines)


def _media(lines: list[str]) -> Iterator[list[str]]:
    """Yield the lines of each medium that the answer repeats."""
    medium: list[str] = []
    for line in lines:
        if line.startswith("m="):
            if medium:
                yield medium
            kind, _, formats = line.split(" ", 2)
            medium = [f"{kind} 9 {formats}"]
        elif medium and line.startswith(_REPEATED):
            medium.append(line)
    if medium:
        yield medium
