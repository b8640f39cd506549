"""Completion: a part of an answer, or nothing, becomes the whole answer of an operation."""
