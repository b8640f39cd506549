"""The default behaviour of Responses sockets: requests, lanes, stored responses, steering."""
