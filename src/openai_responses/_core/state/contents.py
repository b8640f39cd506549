"""The contents of files."""

from __future__ import annotations

from openai_responses._core.state.store import Store

__all__ = ["ContentStore"]


class ContentStore:
    """The contents of files, by id."""

    def __init__(self, core: Store) -> None:
        """Set the store that holds the contents."""
        self._core = core

    def put(self, id: str, content: bytes) -> None:  # noqa: A002  (the SDK's own name)
        """Store the content of a file."""
        self._core.put_content(id, content)

    def get(self, id: str) -> bytes | None:  # noqa: A002
        """Return the content of a file; None if there is none."""
        return self._core.content(id)

    def delete(self, id: str) -> bool:  # noqa: A002
        """Delete the content of a file; return whether it existed."""
        return self._core.delete_content(id)
