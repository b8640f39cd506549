"""Synthesis: the events of a stream are made from the answer they end in."""
