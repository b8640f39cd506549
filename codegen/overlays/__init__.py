"""Corrections of the document, as OpenAPI Overlay 1.0 documents."""

from codegen.overlays.applying import RejectedAction, apply_overlays
from codegen.overlays.mending import edit_texts
from codegen.overlays.proposals import Proposal, propose
from codegen.overlays.reading import Action, Overlay, load_overlays, parse_overlay

__all__ = [
    "Action",
    "Overlay",
    "Proposal",
    "RejectedAction",
    "apply_overlays",
    "edit_texts",
    "load_overlays",
    "parse_overlay",
    "propose",
]
