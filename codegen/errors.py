"""The error for invalid inputs."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


class CodegenError(Exception):
    """An input is invalid; the message says what is wrong, where, and what to do.

    The command line prints the message alone and exits with code 2; nothing has been written.
    """


@contextmanager
def naming_file(file: Path | str) -> Generator[None]:
    """Prefix the messages of errors with the name of a file, if they do not contain it.

    A RecursionError, of a document with too many levels, becomes a CodegenError.
    """
    try:
        yield
    except CodegenError as error:
        if str(error).startswith(str(file)):
            raise
        raise CodegenError(f"{file}: {error}") from error
    except RecursionError as error:
        raise CodegenError(
            f"{file}: its schemas stand, or refer, too deep inside of each other; expected fewer "
            "levels."
        ) from error
