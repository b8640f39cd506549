"""Images given by a test: given values are kept, missing ones have the requested format."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping

import openai
import pytest
from openai.types import Image, ImagesResponse

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import post
from tests.untyped import set_answer

API = "https://api.openai.com/v1"
LINK = "https://example.com/cat.png"
PNG = b"\x89PNG"

AS_LINKS: list[dict[str, object]] = [
    {"model": "dall-e-3"},
    {"model": "dall-e-2", "response_format": "url"},
    {"model": "flux", "response_format": "url"},
]
AS_BYTES: list[dict[str, object]] = [
    {},
    {"model": "gpt-image-1"},
    {"model": "gpt-image-1", "response_format": "url"},
    {"model": "dall-e-3", "response_format": "b64_json"},
]


def images(**fields: object) -> list[Mapping[str, str]]:
    with OpenAIMock(check_requests=False) as openai_mock:
        set_answer(openai_mock.images.generate, fields.pop("response"))
        body = {"prompt": "a cat", **fields}
        answer = post(f"{API}/images/generations", json=body).json()
    data: list[Mapping[str, str]] = answer["data"]
    return data


@pytest.mark.parametrize("request_fields", AS_BYTES)
@pytest.mark.parametrize("given", [{"url": LINK}, {"revised_prompt": "a black cat"}, {}])
def test_bytes_are_added_if_the_request_asks_for_them(
    given: Mapping[str, str], request_fields: Mapping[str, object]
) -> None:
    other = {"b64_json": "QUJD"}
    first, second = images(response={"data": [given, other]}, **request_fields)
    assert b64decode(first["b64_json"]).startswith(PNG)
    assert {name: first[name] for name in first if name != "b64_json"} == given
    assert second == other


@pytest.mark.parametrize("request_fields", AS_LINKS)
@pytest.mark.parametrize("given", [{"b64_json": "QUJD"}, {"revised_prompt": "a black cat"}, {}])
def test_links_are_added_if_the_request_asks_for_them(
    given: Mapping[str, str], request_fields: Mapping[str, object]
) -> None:
    other = {"url": LINK}
    first, second = images(response={"data": [given, other]}, **request_fields)
    assert first["url"].startswith("https://")
    assert {name: first[name] for name in first if name != "url"} == given
    assert second == other


def test_a_function_s_images_are_completed_too() -> None:
    (image,) = images(response=lambda: {"data": [{"url": LINK}]})
    assert b64decode(image["b64_json"]).startswith(PNG)


def test_null_is_a_value() -> None:
    (image,) = images(response={"data": [{"url": LINK, "b64_json": None}]})
    assert image == {"url": LINK, "b64_json": None}


def test_what_is_added_has_the_format_of_the_answer() -> None:
    given: dict[str, object] = {"data": [{}], "output_format": "webp"}
    (image,) = images(response=given)
    assert b64decode(image["b64_json"]).startswith(b"RIFF")


def test_images_that_are_not_given_are_the_usual_ones() -> None:
    assert len(images(response={"created": 1}, n=2)) == 2
    assert images(response={"data": []}) == []


def test_an_object_of_the_sdk_is_sent_as_it_is(openai_mock: OpenAIMock) -> None:
    given = ImagesResponse(created=1, data=[Image(url=LINK)])
    openai_mock.images.generate.response = given
    client = openai.OpenAI(api_key="sk-fake")
    assert client.images.generate(prompt="a cat", model="gpt-image-1") == given


@pytest.mark.filterwarnings("ignore:deprecated")
def test_edits_and_variations(openai_mock: OpenAIMock) -> None:
    openai_mock.images.edit.response = {"data": [{"url": LINK}]}
    openai_mock.images.create_variation.response = {"data": [{"b64_json": "QUJD"}]}
    client = openai.OpenAI(api_key="sk-fake")
    (edited,) = client.images.edit(image=b"", prompt="a hat").data or []
    assert edited.url == LINK
    assert b64decode(edited.b64_json or "").startswith(PNG)
    (varied,) = client.images.create_variation(image=b"").data or []
    assert varied.b64_json == "QUJD"
    assert (varied.url or "").startswith("https://")


@pytest.mark.openai_mock(check_requests=False)
def test_a_given_link_is_streamed_as_an_image(openai_mock: OpenAIMock) -> None:
    openai_mock.images.generate.response = {"data": [{"url": LINK}]}
    stream = openai.OpenAI(api_key="sk-fake").images.generate(
        prompt="a cat", response_format="url", stream=True, partial_images=1
    )
    events = list(stream)
    assert [event.type for event in events] == [
        "image_generation.partial_image",
        "image_generation.completed",
    ]
    assert all(b64decode(event.b64_json).startswith(PNG) for event in events)
