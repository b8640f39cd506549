"""The router: what routes record of their calls, and routes for other hosts than the API's."""
