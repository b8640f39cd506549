"""Corrections of the document as data: OpenAPI Overlay 1.0."""

from codegen.overlays.applying import Unfit, apply_overlays
from codegen.overlays.reading import Action, Overlay, load_overlays

__all__ = ["Action", "Overlay", "Unfit", "apply_overlays", "load_overlays"]
