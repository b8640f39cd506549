"""Corrections of the document as data: OpenAPI Overlay 1.0."""

from codegen.overlays.applying import Action, Overlay, apply_overlays, load_overlays

__all__ = ["Action", "Overlay", "apply_overlays", "load_overlays"]
