"""What the API does by default in Live sessions: the connections that play, watch and fork them."""
