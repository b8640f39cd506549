"""Ids, times and random values that are the same in every run."""
