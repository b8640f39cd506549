"""The SDK accepts signed webhooks, and refuses changed ones."""

from __future__ import annotations

from base64 import b64encode

import openai
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from openai_responses.webhooks import SECRET, events, signed

CLIENT = openai.OpenAI(api_key="sk-fake", webhook_secret=SECRET)
SIGNED_HEADERS = ("webhook-id", "webhook-timestamp", "webhook-signature")

secrets = st.one_of(
    st.binary(min_size=1).map(lambda key: f"whsec_{b64encode(key).decode()}"),
    st.text(min_size=1).filter(lambda text: not text.startswith("whsec_")),
)
texts = st.text(st.characters(codec="utf-8"), min_size=1)
# Without blanks: a signature that one of them separates from what is before it is still whole.
visible = st.characters(codec="ascii", min_codepoint=33)


def changed(text: str, place: int, to: str) -> str:
    """Return a text with another character at one place."""
    place %= len(text)
    return text[:place] + to + text[place + 1 :]


@settings(max_examples=100)
@given(secrets, texts)
def test_what_is_signed_is_accepted(secret: str, body: str) -> None:
    CLIENT.webhooks.verify_signature(body, signed(body, secret), secret=secret)


@settings(max_examples=150)
@given(st.sampled_from(["body", *SIGNED_HEADERS]), st.integers(0, 500), visible)
def test_what_was_tampered_with_is_refused(part: str, place: int, to: str) -> None:
    body, headers = events.response_completed(id="resp_1")
    text = body if part == "body" else headers[part]
    other = changed(text, place, to)
    assume(other != text)
    if part == "body":
        body = other
    else:
        headers[part] = other
    with pytest.raises(openai.InvalidWebhookSignatureError):
        CLIENT.webhooks.unwrap(body, headers)


@settings(max_examples=50)
@given(secrets, secrets)
def test_another_secret_is_refused(secret: str, other: str) -> None:
    assume(secret != other)
    body, headers = events.response_completed(id="resp_1", secret=secret)
    with pytest.raises(openai.InvalidWebhookSignatureError):
        CLIENT.webhooks.unwrap(body, headers, secret=other)


@pytest.mark.parametrize("name", SIGNED_HEADERS)
def test_no_header_may_lack(name: str) -> None:
    body, headers = events.response_completed(id="resp_1")
    del headers[name]
    with pytest.raises(ValueError, match=name):
        CLIENT.webhooks.unwrap(body, headers)
