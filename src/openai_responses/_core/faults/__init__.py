"""Faults: replies that are delayed, cut short, or altered."""
