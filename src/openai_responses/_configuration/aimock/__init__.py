"""Fixture files of aimock, another mock server: they are read as they are."""
