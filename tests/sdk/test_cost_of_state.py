"""What a call costs does not depend on how many objects there are."""

from __future__ import annotations

from collections.abc import Callable
from time import thread_time

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import Client

API = "https://api.openai.com/v1"
FEW, MANY = 100, 10_000
REPEATS, ATTEMPTS = 40, 5


def calls(http: Client, some_id: str) -> dict[str, Callable[[], object]]:
    """Return the calls to compare, by their names."""
    return {
        "create": lambda: http.post(f"{API}/conversations", json={}),
        "retrieve": lambda: http.get(f"{API}/conversations/{some_id}"),
        "list": lambda: http.get(f"{API}/evals"),
        "next page": lambda: http.get(f"{API}/evals?after=eval_50&limit=20"),
        "filtered": lambda: http.get(f"{API}/files?purpose=batch&limit=20"),
    }


def least(call: Callable[[], object]) -> float:
    """Return the processor's time that a call takes at least: others use the machine as well."""
    taken: list[float] = []
    for _ in range(REPEATS):
        begun = thread_time()
        call()
        taken.append(thread_time() - begun)
    return min(taken)


def costs(count: int) -> dict[str, float]:
    """Return what each call costs where there are so many objects."""
    http = Client()
    with OpenAIMock() as mock:
        for number in range(count):
            mock.state.conversations.put({"id": f"conv_{number}"})
            mock.state.evals.put({"id": f"eval_{number}"})
            mock.state.files.put({"id": f"file-{number}", "purpose": "batch"})
        found = calls(http, f"conv_{count // 2}")
        measured = {name: least(call) for name, call in found.items()}
    http.close()
    return measured


def ratios() -> dict[str, float]:
    """Return how much more each call costs among many objects than among few."""
    few, many = costs(FEW), costs(MANY)
    return {name: many[name] / few[name] for name in few}


def test_calls_cost_the_same_among_many_objects() -> None:
    found = ratios()
    for _ in range(ATTEMPTS):  # others may have been busy just then
        if max(found.values()) < 2:
            break
        found = ratios()
    assert max(found.values()) < 2, found
