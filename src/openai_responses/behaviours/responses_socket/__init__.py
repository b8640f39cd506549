"""What the API does by default on Responses sockets: requests, lanes, what they know, steering."""
