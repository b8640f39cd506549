"""The cost of a call does not depend on the number of stored objects."""

from __future__ import annotations

from collections.abc import Callable
from time import thread_time

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import Client

API = "https://api.openai.com/v1"
STORE = f"{API}/vector_stores/vs_1"
FEW, MANY = 100, 3_000
REPEATS, ATTEMPTS = 20, 5


def calls(http: Client, mock: OpenAIMock, some: int) -> dict[str, Callable[[], object]]:
    """Return the calls to compare, by their names; `some` is a number of an object."""
    return {
        "create": lambda: http.post(f"{API}/conversations", json={}),
        "retrieve": lambda: http.get(f"{API}/conversations/conv_{some}"),
        "list": lambda: http.get(f"{API}/evals"),
        "next page": lambda: http.get(f"{API}/evals?after=eval_50&limit=20"),
        "filtered": lambda: http.get(f"{API}/files?purpose=batch&limit=20"),
        "create batch": lambda: http.post(f"{STORE}/file_batches", json={"file_ids": ["file-1"]}),
        "files of batch": lambda: http.get(f"{STORE}/file_batches/vsfb_0/files?limit=20"),
        "file by its id": lambda: mock.state.vector_stores.files.get(f"file-{some}"),
        "create project user": lambda: http.post(
            f"{API}/organization/projects/proj_1/users",
            json={"user_id": "user_1", "role": "member"},
        ),
        "put and take file": lambda: put_and_take(http),
    }


def put_and_take(http: Client) -> None:
    """Put a file into a vector store, and take it out again."""
    http.post(f"{STORE}/files", json={"file_id": "file-2"})
    http.delete(f"{STORE}/files/file-2")


def fill(mock: OpenAIMock, count: int) -> None:
    """Put so many objects of each kind into a mock."""
    state = mock.state
    state.vector_stores.put({"id": "vs_1"})
    state.admin.organization.projects.put({"id": "proj_1"})
    for number in range(count):
        state.conversations.put({"id": f"conv_{number}"})
        state.admin.organization.users.put({"id": f"user_{number}"})
        state.evals.put({"id": f"eval_{number}"})
        state.files.put({"id": f"file-{number}", "purpose": "batch"})
        state.vector_stores.put({"id": f"vs_of_{number}"})
        state.vector_stores.files.put(
            {"id": f"file-{number}", "vector_store_id": f"vs_of_{number}"}
        )
        batch = {"id": f"vsfb_{number}", "vector_store_id": "vs_1", "status": "completed"}
        state.vector_stores.file_batches.put(batch)
        state.vector_stores.files.put({"id": f"file-in-{number}", "vector_store_id": "vs_1"})
        state.vector_stores.file_batches.files.put(
            {"id": f"file-in-{number}"}, vector_store_id="vs_1", batch_id="vsfb_0"
        )


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
        fill(mock, count)
        found = calls(http, mock, count // 2)
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
