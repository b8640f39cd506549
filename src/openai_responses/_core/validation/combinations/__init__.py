"""Refusals that need several fields, items, or knowledge of the model: one row for each rule.

`rules` has the rows of all operations, in the order in which they are tried; `model_facts` has what
is known about models. `docs/refusals.md` lists the rows.
"""
