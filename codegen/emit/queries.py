"""Writes the table of the query parameters of lists, which loads faster than their types."""

from __future__ import annotations

from codegen.emit.render import render
from codegen.ir.facts import Api, Parameter


def queries_file(api: Api) -> tuple[str, str]:
    """Return relative path and text of the table of the query parameters of lists."""
    rows = {
        one.id: tuple(map(_row, one.query_parameters))
        for one in api.operations
        if one.id in api.places and api.places[one.id].role == "list"
    }
    title = "What may stand in the query of each operation that lists objects."
    return "queries.py", render("queries.py.jinja", title=title, rows=rows)


def _row(one: Parameter) -> tuple[object, ...]:
    return one.name, one.kind, one.required, one.default, one.least, one.most, one.values
