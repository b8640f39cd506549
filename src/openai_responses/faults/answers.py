"""Answers that a client does not expect from the API, such as those of proxies and gateways."""

from __future__ import annotations

from typing import cast

from typing_extensions import Never, TypeVar

from openai_responses._core.faults.faulty_reply import FaultyReply, add_faults
from openai_responses._core.faults.reply_faults import with_content_type, without_body
from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.reply import Reply
from openai_responses._core.json_values.unset import UNSET, Unset

__all__ = ["bad_gateway", "content_type", "empty_body", "redirect"]

AnswerT = TypeVar("AnswerT", default=Never)

_PAGE = (
    "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n"
    "<center><h1>{title}</h1></center>\r\n</body>\r\n</html>\r\n"
)
_TITLES = {502: "502 Bad Gateway", 503: "503 Service Unavailable", 504: "504 Gateway Time-out"}


def content_type(
    answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET, /, *, media_type: str = "text/html"
) -> FaultyReply[AnswerT]:
    """Return an answer with `media_type` as its content type; the body is unchanged."""
    return add_faults(answer, with_content_type(media_type))


def empty_body(answer: FaultyReply[AnswerT] | AnswerT | Unset = UNSET, /) -> FaultyReply[AnswerT]:
    """Return an answer with status and headers, but an empty body."""
    return add_faults(answer, without_body())


def redirect(location: str, *, status: int = 307) -> FaultyReply[Never]:
    """Return a redirect to another URL, or to a path of the API.

    The SDK follows it, with the same method and body for 307 and 308. The mock also answers the
    second request if the URL is one that it mocks.
    """
    return _sent(status, [("location", location)], b"")


def bad_gateway(status: int = 502, *, backoff: bool = False) -> FaultyReply[Never]:
    """Return the HTML error page of a gateway, with status 502, 503 or 504.

    The SDK raises InternalServerError. It retries at once, or with `backoff` after its own delays.
    """
    page = _PAGE.format(title=_TITLES.get(status, f"{status} Error")).encode()
    hint = [] if backoff else [("retry-after-ms", "1")]
    return _sent(status, [("content-type", "text/html"), *hint], page)


def _sent(status: int, headers: HeaderList, body: bytes) -> FaultyReply[Never]:
    """Return an answer that does not come from the API, and so lacks the API's headers."""
    return FaultyReply(cast("Never", Reply(status, headers, body)), ())
