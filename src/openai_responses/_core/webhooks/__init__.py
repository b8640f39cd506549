"""Webhooks without I/O: events, signatures, subscriptions, deliveries and their retries."""
