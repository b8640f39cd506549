"""Forms of either encoding, read as JSON would have them."""

from __future__ import annotations

import pytest

from openai_responses._core.http.forms import File, read_form

URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = 'multipart/form-data; boundary="b"'


def part(head: str, content: bytes) -> bytes:
    return b"--b\r\nContent-Disposition: form-data; " + head.encode() + b"\r\n\r\n" + content


def multipart(*parts: bytes) -> bytes:
    return b"\r\n".join([*parts, b"--b--\r\n"])


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        (b"", {}),
        (b"a=1&b=two+words", {"a": "1", "b": "two words"}),
        (b"a%5B%5D=1&a%5B%5D=2", {"a": ["1", "2"]}),
        (b"a[b]=1&a[c][d]=2&a[e][]=3", {"a": {"b": "1", "c": {"d": "2"}, "e": ["3"]}}),
        (b"a[][b]=1&a[][c]=2&a[][b]=3", {"a": [{"b": "1", "c": "2"}, {"b": "3"}]}),
        (b"a[][b][c]=1&a[][b][d]=2", {"a": [{"b": {"c": "1", "d": "2"}}]}),
        (b"a[][b][c]=1&a[][b][c]=2", {"a": [{"b": {"c": "1"}}, {"b": {"c": "2"}}]}),
        (b"a[][b][]=1&a[][b][]=2&a[][c]=3", {"a": [{"b": ["1", "2"], "c": "3"}]}),
        (b"a[]=1&a[][b]=2", {"a": ["1", {"b": "2"}]}),
    ],
)
def test_names_with_brackets_are_objects_and_lists(body: bytes, fields: object) -> None:
    assert read_form(URLENCODED, body).to_nested() == fields


def test_parts_with_a_filename_are_files_and_others_text() -> None:
    body = multipart(
        part('name="model"', b"whisper-1"),
        part('name="file"; filename="a \xe4.wav"\r\nContent-Type: audio/wav', b"R\r\nI\n--b"),
        part('name="empty"', b""),
    )
    form = read_form(MULTIPART, body)
    assert form.pairs == (("model", "whisper-1"), ("empty", ""))
    assert form.files == (File("file", "a \xe4.wav", b"R\r\nI\n--b"),)


@pytest.mark.parametrize(
    ("filename", "expected"),
    [
        ('""', ""),
        ('"say \\"hi\\".txt"', 'say "hi".txt'),
        ('"C:\\\\x.txt"', "C:\\x.txt"),
        ("plain.txt", "plain.txt"),
        ("plain.txt; filename*=utf-8''plain.txt", "plain.txt"),
        ("\"=?utf-8?B?w6QudHh0?=\"; filename*=utf-8''%C3%A4.txt", "\xe4.txt"),
    ],
)
def test_names_of_files_may_be_anything(filename: str, expected: str) -> None:
    body = multipart(part(f'name="file"; filename={filename}', b"x"))
    assert read_form(MULTIPART, body).files == (File("file", expected, b"x"),)


def test_names_need_no_quotes_and_the_disposition_need_not_be_first() -> None:
    """As .NET's clients write them."""
    body = multipart(
        b"--b\r\nContent-Type: text/plain; charset=utf-8\r\n"
        b"Content-Disposition: form-data; name=purpose\r\n\r\nassistants",
        part("name=file; filename=a.txt", b"x"),
    )
    form = read_form(MULTIPART, body)
    assert form.pairs == (("purpose", "assistants"),)
    assert form.files == (File("file", "a.txt", b"x"),)


def test_bytes_are_a_file_also_without_a_filename() -> None:
    """As the clients for Java and Ruby send what is not read from a file."""
    body = multipart(
        part('name="file"\r\nContent-Type: application/octet-stream', b"\xff"),
        part('name="sdp"\r\nContent-Type: application/sdp', b"v=0"),
    )
    form = read_form(MULTIPART, body)
    assert form.files == (File("file", "upload", b"\xff"),)
    assert form.pairs == (("sdp", "v=0"),)


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", b'{"a": 1}'),
        ("", b"a=1"),
        ("multipart/form-data", b"--b"),
        (MULTIPART, b"nothing of the kind"),
        (MULTIPART, b"--b\r\nno head at all--b--"),
    ],
)
def test_what_is_no_form_has_no_fields(content_type: str, body: bytes) -> None:
    form = read_form(content_type, body)
    assert (form.to_nested(), form.files) == ({}, ())
