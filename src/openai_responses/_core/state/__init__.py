"""State: families of operations, the store of their objects, and lists of these."""
