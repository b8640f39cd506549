"""The OpenAPI document at run time: operations, paths, schemas, and validation by them."""
