"""The mock: activation, clients, the decorator, the router, the tree of routes."""
