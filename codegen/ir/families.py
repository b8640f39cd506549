"""Finds families: the operations that create, list, retrieve, update and delete an object.

They are inferred: a path that ends in a parameter is an item, the part before it is the collection,
and the HTTP method determines the operation's role.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping

from codegen import names
from codegen.ir.facts import Family, Operation, Place, SdkType

_PARAMETER = re.compile(r"\{([^}]*)\}")

SECRET = "value"


def find_families(
    operations: Iterable[Operation], secrets: Container[str] = ()
) -> tuple[dict[str, Family], dict[str, Place]]:
    """Return all families by their paths, and the places of operations by their ids.

    Of two operations on the same path, the one without a fixed query determines the family.
    `secrets` are the ids of the operations that create credentials, which have no own path.
    """
    ordered = sorted(operations, key=lambda one: len(one.query))
    collections = _collections(ordered, secrets)
    aliases = _aliases(collections, ordered)
    merged: dict[str, tuple[str, tuple[str, ...]]] = {}
    for path, found in collections.items():
        merged.setdefault(_canonical(path, aliases), found)
    places = dict(_places(ordered, merged, aliases))
    standing: dict[str, list[Operation]] = defaultdict(list)
    for one in ordered:
        if one.id in places:
            standing[places[one.id].path].append(one)
    families = {
        path: _family(path, parameter, parents, merged, standing[path], places)
        for path, (parameter, parents) in sorted(merged.items())
    }
    return families, places


def _family(
    path: str,
    parameter: str,
    parents: tuple[str, ...],
    families: Iterable[str],
    standing: Iterable[Operation],
    places: Mapping[str, Place],
) -> Family:
    roles: dict[str, Operation] = {}
    downloads = False
    for one in standing:
        if places[one.id].role != "action":
            roles.setdefault(places[one.id].role, one)
        elif one.method == "GET":
            downloads = downloads or (places[one.id].on_item and one.answer is None)
    around = [other for other in families if path.startswith(f"{other}/{{}}/")]
    return Family(
        path=path,
        name=_name(path, roles),
        parameter=parameter,
        parents=parents,
        parent=max(around, key=len, default=None),
        operations={role: one.id for role, one in roles.items()},
        model=_model(roles),
        has_content=downloads,
    )


# --- paths ---------------------------------------------------------------------------------------


def _collections(
    operations: Iterable[Operation], secrets: Container[str]
) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return the collections by path, with the parameter after each and those within it."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for one in operations:
        for parameter in _PARAMETER.finditer(one.path):
            base = one.path[: parameter.start() - 1]
            parents = tuple(_PARAMETER.findall(base))
            found.setdefault(_unnamed_path(base), (parameter[1], parents))
    for one in operations:
        if _is_list(one):  # of objects that cannot be retrieved singly
            parents = tuple(_PARAMETER.findall(one.path))
            found.setdefault(_unnamed_path(one.path), ("id", parents))
        elif one.id in secrets:
            found.setdefault(_unnamed_path(one.path), (SECRET, ()))
    return found


def _aliases(
    collections: Mapping[str, tuple[str, tuple[str, ...]]], operations: Iterable[Operation]
) -> dict[str, str]:
    """Map paths without operations of their own to the path of the same objects elsewhere.

    The document has the roles of a project below `/projects/{project_id}`, and the project itself
    at `/organization/projects/{project_id}`: the only longer path that ends in the same parameter.
    """
    used = {_unnamed_path(one.path).removesuffix("/{}") for one in operations}
    aliases: dict[str, str] = {}
    for path in sorted(collections.keys() - used, key=len):
        parameter = collections[path][0]
        parameter_ends = _canonical(path, aliases)
        same = [
            other
            for other in collections.keys() & used
            if collections[other][0] == parameter
            and (other == parameter_ends or other.endswith(path))
        ]
        if len(same) == 1:
            aliases[path] = same[0]
    return aliases


def _canonical(path: str, aliases: Mapping[str, str]) -> str:
    """Replace the longest prefix of a path that is an alias."""
    starts = [one for one in aliases if path == one or path.startswith(f"{one}/{{}}")]
    longest = max(starts, key=len, default="")
    return aliases[longest] + path.removeprefix(longest) if longest else path


def _unnamed_path(path: str) -> str:
    return _PARAMETER.sub("{}", path)


# --- operations ----------------------------------------------------------------------------------


def _places(
    operations: Iterable[Operation], families: Iterable[str], aliases: Mapping[str, str]
) -> Iterator[tuple[str, Place]]:
    known = set(families)
    for one in operations:
        place = _place(one, _canonical(_unnamed_path(one.path), aliases), known)
        if place is not None:
            yield one.id, place


def _place(one: Operation, path: str, families: set[str]) -> Place | None:
    """Return the place of an operation by its path and method; None without a family."""
    if path in families:
        role = _collection_role(one)
        return None if role is None else Place(path, role, on_item=False)
    base, separator, _ = path.rpartition("/{}")
    if not separator or base not in families:
        return None
    return Place(base, _item_role(one) if path.endswith("/{}") else "action", on_item=True)


def _is_list(one: Operation) -> bool:
    method = one.name.rpartition(".")[2]
    called = method == "list" or method.startswith("list_")
    has_limit = any(parameter.name == "limit" for parameter in one.query_parameters)
    return one.method == "GET" and not one.path.endswith("}") and (called or has_limit)


def _collection_role(one: Operation) -> str | None:
    if one.method == "POST":
        return "create"
    return "list" if _is_list(one) else None


def _item_role(one: Operation) -> str:
    if one.method == "GET":
        return "retrieve"
    if one.method == "DELETE":
        return "delete"
    # A few actions are POST requests to the item itself; the SDK's name distinguishes them.
    return "update" if one.name.rpartition(".")[2].startswith("update") else "action"


# --- what the SDK has ----------------------------------------------------------------------------


def _name(path: str, roles: Mapping[str, Operation]) -> str:
    """Return the SDK's name of a family; if the class is another's, the path's end is appended."""
    if not roles:
        return path
    for one in roles.values():
        resource, _, method = one.name.rpartition(".")
        if method in ("create", "list", "retrieve"):
            return resource
    resource = next(iter(roles.values())).name.rpartition(".")[0]
    words = names.words(path.rpartition("/")[2])
    last = names.snake("_".join(words)) if words else ""
    return resource if resource.endswith(last) else f"{resource}.{last}"


def _model(roles: Mapping[str, Operation]) -> SdkType | None:
    """Return the SDK's type of one object: the answer of retrieve, list or create."""
    for role in ("retrieve", "list", "create", "update"):
        answers = roles[role].sdk_answers if role in roles else ()
        for answer in answers:
            if role != "list":
                return answer
            if answer.args:
                return answer.args[0]
    return None
