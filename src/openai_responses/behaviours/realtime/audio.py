"""Audio formats of sessions (PCM and G.711), and synthetic speech."""

from __future__ import annotations

import sys
from array import array
from base64 import b64decode
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from math import sin, sqrt, tau
from operator import mul
from typing import NamedTuple

from openai_responses._core.json_values.type_guards import is_mapping

from .api_words import invalid_audio

__all__ = ["PCM16", "AudioFormat", "decode_audio", "format_of", "pieces", "speech_of"]

_FULL_SCALE = 32768
_RATE = 24_000
_TELEPHONE_RATE = 8_000

# Speech is a quiet tone, whose period is a whole number of samples at each rate.
_TONE_HZ = 200
_TONE_LEVEL = 3000

_MILLISECONDS_PER_TOKEN = 60
_MILLISECONDS_PER_PIECE = 200


def _mu_law(code: int) -> int:
    """Return the sample of a code of G.711 µ-law (ITU-T G.711, table 2)."""
    code = ~code & 0xFF
    size = (((code & 0x0F) << 3) + 0x84 << (code >> 4 & 7)) - 0x84
    return -size if code & 0x80 else size


def _a_law(code: int) -> int:
    """Return the sample of a code of G.711 A-law (ITU-T G.711, table 1)."""
    code ^= 0x55
    exponent, size = code >> 4 & 7, (code & 0x0F) << 4
    size = size + 8 if exponent == 0 else size + 0x108 << exponent - 1
    return size if code & 0x80 else -size


class AudioFormat(NamedTuple):
    """An encoding of audio with one channel: PCM16, little endian, if `law` is empty."""

    rate: int
    law: str = ""

    @property
    def bytes_per_sample(self) -> int:
        """The bytes of one sample."""
        return 1 if self.law else 2

    def size(self, milliseconds: float) -> int:
        """Return the bytes of the whole samples in a length of time."""
        return int(milliseconds * self.rate // 1000) * self.bytes_per_sample

    def milliseconds(self, size: int) -> float:
        """Return the length of a number of bytes."""
        return size // self.bytes_per_sample * 1000 / self.rate

    def decode(self, data: bytes) -> array[int]:
        """Return the samples in whole bytes of audio, as 16-bit numbers."""
        if self.law:
            table = _tables(self.law).samples
            return array("h", [table[code] for code in data])
        samples = array("h")
        samples.frombytes(data[: len(data) // 2 * 2])
        if sys.byteorder == "big":
            samples.byteswap()
        return samples

    def encode(self, samples: array[int]) -> bytes:
        """Return samples in this encoding; for G.711 the code with the nearest sample."""
        if self.law:
            tables = _tables(self.law)
            return bytes(map(tables.code, samples))
        if sys.byteorder == "big":
            samples = array("h", samples)
            samples.byteswap()
        return samples.tobytes()

    def level(self, data: bytes) -> float:
        """Return the energy of audio: the root mean square of its samples, from 0 to 1."""
        samples = self.decode(data)
        if not samples:
            return 0.0
        return sqrt(sum(map(mul, samples, samples)) / len(samples)) / _FULL_SCALE


class _Tables:
    """The samples of the 256 codes of a law, and the codes of samples."""

    def __init__(self, law: str) -> None:
        decode = _mu_law if law == "mu" else _a_law
        self.samples = [decode(code) for code in range(256)]

    @cached_property
    def _sorted(self) -> list[tuple[int, int]]:
        return sorted((sample, code) for code, sample in enumerate(self.samples))

    @cached_property
    def _levels(self) -> list[int]:
        return [sample for sample, _ in self._sorted]

    def code(self, sample: int) -> int:
        """Return the code with the nearest sample."""
        index = bisect_left(self._levels, sample)
        near = self._sorted[max(index - 1, 0) : index + 1] or self._sorted[-1:]
        return min(near, key=lambda each: abs(each[0] - sample))[1]


@lru_cache
def _tables(law: str) -> _Tables:
    return _Tables(law)


PCM16 = AudioFormat(_RATE)

_LAWS = {
    "audio/pcmu": "mu",
    "g711_ulaw": "mu",
    "audio/pcma": "a",
    "g711_alaw": "a",
}


def format_of(value: object) -> AudioFormat:
    """Return the format that a session names: an object with a type, or one of the older names."""
    fields: Mapping[str, object] = value if is_mapping(value) else {"type": value}
    law = _LAWS.get(str(fields.get("type")), "")
    if law:
        return AudioFormat(_TELEPHONE_RATE, law)
    rate = fields.get("rate")
    return AudioFormat(rate) if isinstance(rate, int) and rate > 0 else PCM16


def speech_of(tokens: int, audio: AudioFormat) -> bytes:
    """Return the speech of a text with a number of tokens: a quiet tone."""
    size = audio.size(tokens * _MILLISECONDS_PER_TOKEN)
    period = _period(audio)
    return (period * (size // len(period) + 1))[:size]


@lru_cache
def _period(audio: AudioFormat) -> bytes:
    count = audio.rate // _TONE_HZ
    wave = [round(_TONE_LEVEL * sin(tau * index / count)) for index in range(count)]
    return audio.encode(array("h", wave))


def pieces(data: bytes, audio: AudioFormat) -> Iterator[bytes]:
    """Yield the pieces of audio that are sent in one event each."""
    size = max(audio.size(_MILLISECONDS_PER_PIECE), audio.bytes_per_sample)
    for start in range(0, len(data), size):
        yield data[start : start + size]


def decode_audio(value: object, param: str) -> bytes:
    """Return the bytes of audio in base64. Raises ApiError for a value that is no base64."""
    try:
        return b64decode(value if isinstance(value, str) else "", validate=True)
    except ValueError:
        raise invalid_audio(param) from None
