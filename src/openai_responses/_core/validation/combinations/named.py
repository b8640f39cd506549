"""Rules for the objects that requests name by their ids: they must exist."""

from __future__ import annotations

from collections.abc import Mapping

from .rule import Rule

__all__ = ["EVERY", "NAMED", "UNKNOWN"]

EVERY = ("every operation",)

_FILES = "https://platform.openai.com/docs/api-reference/files"
_SEARCH = "https://platform.openai.com/docs/guides/tools-file-search"
_CODE = "https://platform.openai.com/docs/guides/tools-code-interpreter"

UNKNOWN: Mapping[str, Rule] = {
    "/files": Rule(
        EVERY,
        "",
        "a file that does not exist: in input files and images, attachments, masks, variables of "
        "prompts, `file_ids` of containers, `training_file` …",
        None,
        "No such File object: {id}",
        ("recorded for `GET /files/{file_id}`", _FILES),
        param="id",
        status=404,
    ),
    "/vector_stores": Rule(
        EVERY,
        "",
        "`vector_store_ids` of vector stores that do not exist",
        None,
        "Vector store with id {ids} not found.",
        (_SEARCH,),
        status=404,
    ),
    "/containers": Rule(
        EVERY,
        "",
        "a `container` or `container_id` that does not exist",
        None,
        "Container with id '{id}' not found.",
        (_CODE, "https://github.com/BerriAI/litellm/pull/30942"),
        status=404,
    ),
}
"""By the path of a family of objects: the refusal of ids that it does not have."""

NAMED: tuple[Rule, ...] = tuple(UNKNOWN.values())
