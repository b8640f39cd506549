"""Faults: replies that are delayed, cut short, or otherwise altered."""
