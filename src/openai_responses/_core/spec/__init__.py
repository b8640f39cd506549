"""What the OpenAPI document says: operations, paths, schemas, and their validation."""
