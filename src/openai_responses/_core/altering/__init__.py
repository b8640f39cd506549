"""Answers that arrive otherwise than they were given: later, in other pieces, broken, or cut."""
