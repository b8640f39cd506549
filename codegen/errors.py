"""What codegen says when its input is unusable."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


class CodegenError(Exception):
    """An input cannot be used; the message says what, where, and what to do.

    The command line prints the message alone and exits with code 2; nothing has been written.
    """


@contextmanager
def naming_file(file: Path | str) -> Generator[None]:
    """Name the file that a message is about, where the message does not name it itself.

    What stands too deep inside of each other for Python to follow is a CodegenError too.
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
