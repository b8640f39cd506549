"""Streams for free: how each operation tells, event by event, of an answer that is there."""
