"""What the API's document says of values: the schemas, and the validators made of them."""
