"""Small valid media files: silence, blank images, a black video, a ZIP archive."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from base64 import b64decode
from functools import cache

__all__ = ["image", "sample", "sound", "zip_of"]

_RATE = 24_000
_SILENCE = bytes(_RATE // 2)  # a quarter of a second, two bytes per sample

# Encoded files: a quarter of a second of silence, a white square of 16 pixels, and a second of
# black video of 32 pixels. They are compressed here, because silence is repetitive.
_MP3 = (
    "eNr7/9nlCAMDA7MHkGDwcfR1NdYzNDAIpQKAGPYfaH4wzHwqmYxu/jIam79m1PxR80ec+RCAYn4o9QGtzQcAEMiOYQ=="
)
_AAC = "eNr7/zHCgbH+D6OEAvt/ipkAx6Yd3Q=="
_FLAC = (
    "eNrtyqEKwmAYheGjbLIhmo1i9BYsgsEiBot5wX9JGBatu4EtewWyOtgtWOwmq904MPx+uwzhfcp5w3GbZCVpFiu2"
    "GUqj8KWPNNHydFkU32v1zrP0WSb3QBoP7OPcMTukFso1FQAAAAAAAAAAAAAA+H++XUeqLR67LnuN5W3u23PUD/2+"
    "O2x/f2QctQ=="
)
_OPUS = (
    "eNrzT08PZmBiQANMGluLGIX9C0qLPVITUxgZLRgbdoMl/EHKUQAjEH8+feE2oxhIeUhiejEbUCQtLbcgNR2ug+WH"
    "IZLhQCy/12EWHzsbMuDgfrJzwZ4WDvZjm/mOUYsEALgvOP0="
)
_JPEG = (
    "eNr7f+P/AwYBLzdPNwZGRgYGRiBk+H+bwZlBWkhEXERQWlxMXE5GWkHDSVtDVVUj0MrWwCkhNDUlPjQ2OqtiZmNW"
    "4YTi6NjWrW0T5i1evXZ1esOek7uWHZ+5YvUSkCGMMnJyGsoaftrafkvyYvOWkAz+H2AQ5GAQYBBgZlRiYBJkZBZk"
    "/H+EQRTsVBTABhQWEUAXZQCJMmIVFcQUvcXAw8wItIVZkMGeYRmD/P+bALRjU3E="
)
_MP4 = (
    "eNpjYGCQSSupLMgszs9lYGBiANFAbJRbYGLIwMDAkVaUmgqk3XNTEksYGBg3MwiwA6ltwkw9gm/39277y8BwyI3j"
    "2/1jt+tAwuGNskCBfBAzmhHOjIeJMhvk5ueXAY3LyS3LSGFAAcwvwJiRAYQQgBFVFTrfgQEvYAKi+pKixGwgO6Yk"
    "G2wnM6ZpILvx24PVXgUoZmBQSU0pKQbSMqk5xSUIHVBzwXoZv+emZCaCdOSmoPvdAYxDj4A5uhkpOUUwmbLMlFRk"
    "lWFAfr5HYl5KTipIDeOi3My8NCBDpCwXbCiyM1VSIHIyKUWpaUje4CktylGAsBmTikuScoDsW8UlxSlIak4B478M"
    "R1CAPK3A4AGkPXCqQAcS//8DyYTU4pRicIA3NDT4A7WxAGlHBUGIIT9AJCtQRB/I2QBy3dZOYYjhjAoMR3o7GFQZ"
    "WVhEnIHcTT6JZclmRnpGFnqGBkZsQD2MTKBQSCopggY/xDSQzcUl4KiBuZOFgUEAxBYB+hhZHIRlgGLJaGIsUFoF"
    "KFeF5COQuBwQcyNhoJnJ+Uj6dYDYtjSlBBTtprmpYBoEFJGjGJgsihILCnKQg4sjE5iOAAXQemw="
)
_WEBP = "eNoL8nRzk2NgYAh3dQoIC7DwEQSy9fkPMDOwX/j/7/v+/40dL+oZGAC95wyp"


@cache
def _decompress(encoded: str) -> bytes:
    return zlib.decompress(b64decode(encoded))


def sample(media_type: str) -> bytes:
    """Return a small sample of a media type; a line of text for an unknown type."""
    kind, _, name = media_type.partition("/")
    if kind == "audio":
        return sound(_SOUND_NAMES.get(name, name))
    if kind == "image":
        return image(name)
    if kind == "video":
        return _decompress(_MP4)
    if name == "zip":
        return zip_of({"example.txt": b"Example\n"})
    return b"Example\n"


_SOUND_NAMES = {"mpeg": "mp3", "x-wav": "wav", "ogg": "opus"}
_SOUNDS = {"mp3": _MP3, "aac": _AAC, "flac": _FLAC, "opus": _OPUS}


def sound(name: str) -> bytes:
    """Return silence as `mp3` (also for unknown names), `opus`, `aac`, `flac`, `wav` or `pcm`."""
    if name == "pcm":
        return _SILENCE
    return _wav() if name == "wav" else _decompress(_SOUNDS.get(name, _MP3))


def _wav() -> bytes:
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, _RATE, 2 * _RATE, 2, 16)
    data = struct.pack("<4sI", b"data", len(_SILENCE)) + _SILENCE
    return struct.pack("<4sI4s", b"RIFF", 4 + len(form) + len(data), b"WAVE") + form + data


def image(name: str, width: int = 16, height: int = 16) -> bytes:
    """Return a blank image as `png` of the given size, or a small one as `jpeg` or `webp`."""
    if name in ("jpeg", "jpg"):
        return _decompress(_JPEG)
    return _decompress(_WEBP) if name == "webp" else _png(width, height)


@cache
def _png(width: int, height: int) -> bytes:
    """Return a white image with one bit per pixel."""
    line = b"\0" + b"\xff" * -(-width // 8)
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    pixels = zlib.compress(line * height, 9)
    parts = ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def zip_of(files: dict[str, bytes]) -> bytes:
    """Return a ZIP archive of `files` (contents by name), with the same bytes each time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return buffer.getvalue()
