"""The fields that answers fill in for tools and text formats which the request leaves out.

A field is filled in if its type accepts the value: tools of the same name differ by endpoint. The
values are those of recorded answers; some are not the defaults that the document states.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["FILLED_IN"]

FILLED_IN: Mapping[str, Mapping[str, object]] = {
    "approximate": {"city": None, "country": None, "region": None, "timezone": None},
    "custom": {"format": {"type": "text"}},
    "file_search": {"filters": None, "max_num_results": 20, "ranking_options": {}},
    "file_search.ranking_options": {"ranker": "auto", "score_threshold": 0.0},
    "function": {"description": None, "output_schema": None, "strict": True},
    "function.function": {"strict": False},
    "image_generation": {
        "background": "auto",
        "moderation": "auto",
        "n": 1,
        "output_compression": 100,
        "output_format": "png",
        "quality": "auto",
        "size": "auto",
    },
    "json_schema": {"description": None, "strict": True},
    "mcp": {
        "allowed_tools": None,
        "headers": None,
        "require_approval": "always",
        "server_description": None,
    },
    "mcp.allowed_tools": {"read_only": None},
    "mcp.require_approval": {"always": None, "never": None},
    "mcp.require_approval.always": {"read_only": None},
    "mcp.require_approval.never": {"read_only": None},
    "tool_search": {"description": None, "parameters": None},
    "web_search": {
        "return_token_budget": "default",
        "search_content_types": ["text"],
        "search_context_size": "medium",
        "user_location": {"type": "approximate", "country": "US"},
    },
    "web_search_preview": {
        "search_context_size": "medium",
        "user_location": {"type": "approximate", "country": "US"},
    },
}
