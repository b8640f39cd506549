"""The mock itself: activation, clients, the decorator, the router, the tree of routes."""
