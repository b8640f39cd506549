"""The generated API: the tables of its operations, and the versions of their origin."""
