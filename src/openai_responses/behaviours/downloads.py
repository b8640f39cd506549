"""Downloads: default content for files, skills and videos that have none."""

from __future__ import annotations

from urllib.parse import parse_qs

from openai_responses._core.behaviours.table import Call, Media

from .media import image, sample, zip_of

__all__ = ["anything", "file", "skill", "video"]

_SKILL = b"---\nname: example\ndescription: An example.\n---\n\nDo nothing.\n"


def anything(call: Call) -> Media:
    """Return a small sample of the operation's media type."""
    media_type = call.operation.raw_media_type or "application/octet-stream"
    return Media(sample(media_type), media_type)


def file(call: Call) -> Media:
    """Return the content of a file, as an attachment."""
    disposition = ("content-disposition", 'attachment; filename="file"')
    return Media(b"Example\n", "application/octet-stream", (disposition,))


def skill(call: Call) -> Media:
    """Return a skill as a ZIP archive."""
    return Media(zip_of({"example/SKILL.md": _SKILL}), "application/zip")


def video(call: Call) -> Media:
    """Return a video, or its thumbnail or spritesheet if the query asks for one."""
    variant = parse_qs(call.request.address.query).get("variant", ["video"])[0]
    if variant == "thumbnail":
        return Media(image("webp"), "image/webp")
    if variant == "spritesheet":
        return Media(image("jpeg"), "image/jpeg")
    return Media(sample("video/mp4"), "video/mp4")
