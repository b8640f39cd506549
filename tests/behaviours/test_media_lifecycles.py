"""Lifecycles of videos, containers, skills, voices and sessions."""

from __future__ import annotations

import io
import zipfile

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import delete, get, post
from tests.sdk.both import Client, all_of, done

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

# --- videos --------------------------------------------------------------------------------------


@pytest.mark.asyncio
async def test_the_walk_through_of_videos(openai_mock: OpenAIMock, client: Client) -> None:
    video = await done(client.videos.create(prompt="A cat on a skateboard", seconds="8"))
    assert (video.status, video.progress, video.seconds) == ("queued", 0, "8")
    with pytest.raises(openai.BadRequestError, match="is not ready: its status is 'queued'"):
        await done(client.videos.download_content(video.id))
    seen: list[tuple[str, int]] = []
    while video.status != "completed":
        video = await done(client.videos.retrieve(video.id))
        seen.append((video.status, video.progress))
    assert seen == [("queued", 0), ("in_progress", 50), ("completed", 100)]
    assert video.completed_at is not None
    assert (await done(client.videos.download_content(video.id))).content[4:8] == b"ftyp"
    thumbnail = await done(client.videos.download_content(video.id, variant="thumbnail"))
    assert thumbnail.content[8:12] == b"WEBP"

    remixed = await done(client.videos.remix(video.id, prompt="Now a dog"))
    assert (remixed.remixed_from_video_id, remixed.prompt) == (video.id, "Now a dog")
    assert (remixed.status, remixed.seconds) == ("queued", "8")
    with pytest.raises(openai.BadRequestError, match="is not ready"):
        await done(client.videos.remix(remixed.id, prompt="Now a bird"))
    assert [each.id for each in await all_of(client.videos.list())] == [remixed.id, video.id]
    await done(client.videos.delete(video.id))
    with pytest.raises(openai.NotFoundError):
        await done(client.videos.download_content(video.id))


@pytest.mark.asyncio
async def test_a_video_is_waited_for(openai_mock: OpenAIMock, client: Client) -> None:
    video = await done(client.videos.create_and_poll(prompt="A cat"))
    assert (video.status, video.progress) == ("completed", 100)
    openai_mock.fail(openai_mock.state.videos, "Not allowed", code="moderation_blocked")
    failed = await done(client.videos.create_and_poll(prompt="Two cats"))
    assert failed.status == "failed"
    assert failed.error is not None
    assert (failed.error.code, failed.error.message) == ("moderation_blocked", "Not allowed")


@pytest.mark.asyncio
async def test_a_video_is_not_deleted_while_it_is_made(
    openai_mock: OpenAIMock, client: Client
) -> None:
    video = await done(client.videos.create(prompt="A cat"))
    for _ in ("queued", "in_progress"):
        with pytest.raises(openai.BadRequestError, match="is being made"):
            await done(client.videos.delete(video.id))
        openai_mock.advance(video)
    await done(client.videos.delete(video.id))


# --- containers ----------------------------------------------------------------------------------


@pytest.mark.asyncio
async def test_the_walk_through_of_containers(openai_mock: OpenAIMock, client: Client) -> None:
    uploaded = await done(client.files.create(file=("a.csv", b"1,2"), purpose="assistants"))
    container = await done(
        client.containers.create(name="Sums", file_ids=[uploaded.id], memory_limit="4g")
    )
    assert (container.status, container.memory_limit) == ("running", "4g")
    files = client.containers.files
    second = await done(files.create(container.id, file=("b.csv", b"\x00\r\n3,4")))
    third = await done(files.create(container.id, file_id=uploaded.id))
    assert (second.path, second.bytes, second.source) == ("/mnt/data/b.csv", 6, "user")
    listed = await all_of(files.list(container.id, order="asc", limit=1))
    assert [each.path for each in listed] == ["/mnt/data/a.csv", "/mnt/data/b.csv", third.path]
    for file, expected in zip(listed, (b"1,2", b"\x00\r\n3,4", b"1,2"), strict=True):
        content = await done(files.content.retrieve(file.id, container_id=container.id))
        assert content.content == expected
    await done(files.with_raw_response.delete(second.id, container_id=container.id))
    with pytest.raises(openai.NotFoundError):
        await done(files.content.retrieve(second.id, container_id=container.id))
    with pytest.raises(openai.NotFoundError, match="No such File object: file-none"):
        await done(client.containers.create(name="None", file_ids=["file-none"]))


@pytest.mark.asyncio
async def test_a_container_expires_when_nobody_uses_it(
    openai_mock: OpenAIMock, client: Client
) -> None:
    container = await done(
        client.containers.create(
            name="Sums", expires_after={"anchor": "last_active_at", "minutes": 20}
        )
    )
    openai_mock.advance(seconds=19 * 60)
    await done(client.containers.files.create(container.id, file=b"a"))
    openai_mock.advance(seconds=19 * 60)
    assert (await done(client.containers.retrieve(container.id))).status == "running"
    openai_mock.advance(seconds=60)
    assert (await done(client.containers.retrieve(container.id))).status == "expired"
    with pytest.raises(openai.BadRequestError, match="is expired"):
        await done(client.containers.files.create(container.id, file=b"a"))


# --- skills --------------------------------------------------------------------------------------

MANIFEST = b"---\nname: sums\ndescription: 'Add numbers.'\n---\n\nUse a calculator.\n"


def unpacked(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.asyncio
async def test_a_skill_has_versions(openai_mock: OpenAIMock, client: Client) -> None:
    skill = await done(
        client.skills.create(files=[("sums/SKILL.md", MANIFEST), ("sums/run.py", b"1 + 1")])
    )
    assert (skill.name, skill.description) == ("sums", "Add numbers.")
    assert (skill.default_version, skill.latest_version) == ("1", "1")

    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("SKILL.md", MANIFEST.replace(b"Add", b"Multiply"))
    versions = client.skills.versions
    second = await done(versions.create(skill.id, files=[("sums.zip", packed.getvalue())]))
    assert (second.version, second.description) == ("2", "Multiply numbers.")
    skill = await done(client.skills.retrieve(skill.id))
    assert (skill.default_version, skill.latest_version) == ("1", "2")
    first_content = await done(client.skills.content.retrieve(skill.id))
    assert unpacked(first_content.content) == {"sums/SKILL.md": MANIFEST, "sums/run.py": b"1 + 1"}
    content = await done(versions.content.retrieve("2", skill_id=skill.id))
    assert content.content == packed.getvalue()

    with pytest.raises(openai.NotFoundError, match="'3' not found"):
        await done(client.skills.update(skill.id, default_version="3"))
    skill = await done(client.skills.update(skill.id, default_version="2"))
    assert skill.default_version == "2"
    with pytest.raises(openai.BadRequestError, match="Version 2 is the default version"):
        await done(versions.delete("2", skill_id=skill.id))
    assert (await done(versions.delete("1", skill_id=skill.id))).deleted
    listed = await all_of(versions.list(skill.id))
    assert [each.version for each in listed] == ["2"]
    third = await done(versions.create(skill.id, files=[("SKILL.md", MANIFEST)], default=True))
    assert third.version == "3"
    skill = await done(client.skills.retrieve(skill.id))
    assert (skill.default_version, skill.description) == ("3", "Add numbers.")


# --- voices, sessions, models --------------------------------------------------------------------


def test_a_voice_needs_a_consent(openai_mock: OpenAIMock) -> None:
    api = "https://api.openai.com/v1/audio"
    recording = {"recording": ("a.wav", b"sound", "audio/wav")}
    said = {"name": "Ada", "language": "en-US"}
    consent = post(f"{api}/voice_consents", data=said, files=recording).json()
    assert (consent["object"], consent["name"]) == ("audio.voice_consent", "Ada")
    assert get(f"{api}/voice_consents/{consent['id']}").json() == consent
    sample = {"audio_sample": ("a.wav", b"sound", "audio/wav")}
    wanted = {"name": "Voice", "consent": consent["id"]}
    voice = post(f"{api}/voices", data=wanted, files=sample).json()
    assert (voice["object"], voice["name"]) == ("audio.voice", "Voice")
    assert delete(f"{api}/voices/{voice['id']}").json()["deleted"] is True
    assert delete(f"{api}/voices/{voice['id']}").status_code == 404
    assert delete(f"{api}/voice_consents/{consent['id']}").json()["deleted"] is True
    assert post(f"{api}/voices", data=wanted, files=sample).status_code == 404


@pytest.mark.asyncio
async def test_a_session_of_chatkit_lasts_for_a_while(
    openai_mock: OpenAIMock, client: Client
) -> None:
    sessions = client.beta.chatkit.sessions
    first, second = [
        await done(
            sessions.create(
                user="user",
                workflow={"id": "wf_1"},
                expires_after={"anchor": "created_at", "seconds": 60},
            )
        )
        for _ in range(2)
    ]
    assert first.status == "active"
    assert (await done(sessions.cancel(first.id))).status == "cancelled"
    openai_mock.advance(seconds=60)
    with pytest.raises(openai.BadRequestError, match="is expired, it cannot be cancelled"):
        await done(sessions.cancel(second.id))


@pytest.mark.asyncio
async def test_only_models_that_were_made_here_are_deleted(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.state.models.put({"id": "ft:gpt-4o:acme::1", "owned_by": "acme"})
    assert (await done(client.models.delete("ft:gpt-4o:acme::1"))).deleted
    with pytest.raises(openai.PermissionDeniedError, match="only fine-tuned models"):
        await done(client.models.delete("gpt-4o"))
