"""Synthesis: makes the events of a stream from its final answer."""
