"""Paths to operations."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_responses._core.spec.path_router import Match, Router, WrongMethod

ROUTES = [
    ("GET", "/files", ()),
    ("POST", "/files", ()),
    ("GET", "/files/{file_id}", ()),
    ("DELETE", "/files/{id}", ()),
    ("GET", "/files/{file_id}/content", ()),
    ("POST", "/files/search", ()),
    ("POST", "/threads/runs", ()),
    ("POST", "/threads/{thread_id}", ()),
    ("GET", "/threads/{thread_id}/runs/{run_id}/steps/{step_id}", ()),
    ("POST", "/responses", ()),
    ("POST", "/responses", (("beta", "true"),)),
    ("POST", "/responses/only", (("beta", "true"),)),
]


@pytest.fixture(scope="module")
def router() -> Router[str]:
    router: Router[str] = Router()
    for method, template, query in ROUTES:
        marks = "".join(f"?{name}={value}" for name, value in query)
        router.add(method, template, f"{method} {template}{marks}", query)
    return router


@pytest.mark.parametrize(
    ("method", "path", "query", "target", "params"),
    [
        ("GET", "/files", "", "GET /files", {}),
        ("GET", "/files", "limit=2&order=asc", "GET /files", {}),
        ("GET", "/files/a", "", "GET /files/{file_id}", {"file_id": "a"}),
        ("DELETE", "/files/a", "", "DELETE /files/{id}", {"id": "a"}),
        (
            "GET",
            "/files/a%2Fb%20c/content",
            "",
            "GET /files/{file_id}/content",
            {"file_id": "a/b c"},
        ),
        ("POST", "/files/search", "", "POST /files/search", {}),
        ("GET", "/files/search", "", "GET /files/{file_id}", {"file_id": "search"}),
        ("POST", "/threads/runs", "", "POST /threads/runs", {}),
        ("POST", "/threads/run", "", "POST /threads/{thread_id}", {"thread_id": "run"}),
        (
            "GET",
            "/threads/t/runs/r/steps/s",
            "include%5B%5D=x",
            "GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}",
            {"thread_id": "t", "run_id": "r", "step_id": "s"},
        ),
        ("POST", "/responses", "", "POST /responses", {}),
        ("POST", "/responses", "beta=false", "POST /responses", {}),
        ("POST", "/responses", "x=1&beta=true", "POST /responses?beta=true", {}),
    ],
)
def test_requests_find_their_route(
    router: Router[str], method: str, path: str, query: str, target: str, params: dict[str, str]
) -> None:
    match = router.find(method, path, query)
    assert isinstance(match, Match)
    assert (match.target, match.path_params) == (target, params)


@pytest.mark.parametrize(
    "path",
    ["", "/", "/file", "/files/", "/files//content", "/files/a/content/", "/v1/files", "files"],
)
def test_unknown_paths_are_reported(router: Router[str], path: str) -> None:
    assert router.find("GET", path) is None


def test_a_wrong_method_is_reported_with_the_allowed_ones(router: Router[str]) -> None:
    assert router.find("PATCH", "/files") == WrongMethod(("GET", "POST"))
    assert router.find("PATCH", "/files/search") == WrongMethod(("DELETE", "GET", "POST"))


def test_a_path_that_exists_for_other_query_values_only_is_unknown(router: Router[str]) -> None:
    assert router.find("POST", "/responses/only") is None


def test_the_order_of_adding_makes_no_difference(router: Router[str]) -> None:
    backwards: Router[str] = Router()
    for method, template, query in reversed(ROUTES):
        backwards.add(method, template, template, query)
    match = backwards.find("POST", "/threads/runs")
    assert isinstance(match, Match)
    assert match.target == "/threads/runs"


@given(st.text(min_size=1))
def test_any_text_survives_in_a_parameter(router: Router[str], value: str) -> None:
    path = f"/files/{quote(value, safe='', errors='replace')}/content"
    expected = value.encode(errors="replace").decode()
    match = router.find("GET", path)
    assert isinstance(match, Match)
    assert match.target == "GET /files/{file_id}/content"
    assert match.path_params == {"file_id": expected}
