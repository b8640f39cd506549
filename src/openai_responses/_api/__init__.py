"""The API as it was generated: the tables of its operations, and the versions they are from."""
