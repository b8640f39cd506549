"""Decides which changes are breaking: those that break tests of users of the mock.

A test uses the schemas of operations in three ways, which differ in who writes the data:

- **requests**: the code under test writes them, the mock validates them. If the mock accepts fewer
  requests, a call that worked may fail; if it accepts more, nothing breaks.
- **answers**: the test writes a part (`.response = {...}`), the mock completes it, the code under
  test reads all of it. A narrower schema breaks the test; a wider one (a field that may now be
  absent, null or of another type) breaks the code that reads it, since the mock may now leave the
  field out. Fields that became required, or that are new and required, are not breaking: the mock
  fills them in.
- **events**: the test writes each of them in full (required fields are required parameters of the
  event's constructor) and nothing completes them. A narrower schema, or a new required field,
  breaks the test; a wider one does not, since the events of a test are sent as they are.

On a WebSocket, the code under test writes the client's events, like requests; the test writes the
server's events, like the events of a stream, and so it writes webhooks.

A new value of an enum or a new variant of a union is never breaking: OpenAI's documentation says
that the API may add them. A value that is listed beside an arbitrary string (a model's name) does
not restrict anything, so that its removal is not breaking.
"""

from __future__ import annotations

from codegen.diff.facts import OperationKind, SchemaKind, Use

_EVERYWHERE = frozenset(Use)
_NOWHERE: frozenset[Use] = frozenset()
_ANSWERS = frozenset({Use.ANSWER})
_WRITTEN_BY_TESTS = _EVERYWHERE - _ANSWERS

_BREAKS: dict[SchemaKind, frozenset[Use]] = {
    SchemaKind.FIELD_REMOVED: _EVERYWHERE,
    SchemaKind.REQUIRED_FIELD_ADDED: _WRITTEN_BY_TESTS,
    SchemaKind.FIELD_ADDED: _NOWHERE,
    SchemaKind.BECAME_REQUIRED: _WRITTEN_BY_TESTS,
    SchemaKind.BECAME_OPTIONAL: _ANSWERS,
    SchemaKind.BECAME_NULLABLE: _ANSWERS,
    SchemaKind.NO_LONGER_NULLABLE: _EVERYWHERE,
    SchemaKind.TYPE_CHANGED: _EVERYWHERE,
    SchemaKind.TYPE_NARROWED: _EVERYWHERE,
    SchemaKind.TYPE_WIDENED: _ANSWERS,
    SchemaKind.ALTERNATIVE_REMOVED: _EVERYWHERE,
    SchemaKind.ALTERNATIVE_ADDED: _NOWHERE,
    SchemaKind.VALUE_REMOVED: _EVERYWHERE,
    SchemaKind.VALUE_ADDED: _NOWHERE,
    SchemaKind.KNOWN_VALUE_REMOVED: _NOWHERE,
    SchemaKind.KNOWN_VALUE_ADDED: _NOWHERE,
    SchemaKind.LIMIT_TIGHTENED: _EVERYWHERE,
    SchemaKind.LIMIT_LOOSENED: _NOWHERE,
    # The value stays a string or a number; formats are not validated.
    SchemaKind.FORMAT_CHANGED: _NOWHERE,
    SchemaKind.DEFAULT_CHANGED: _NOWHERE,
    SchemaKind.DEPRECATED: _NOWHERE,
    SchemaKind.NO_LONGER_DEPRECATED: _NOWHERE,
}

_BREAKING_OPERATION_CHANGES = frozenset(
    {
        OperationKind.NAME_REMOVED,
        OperationKind.MOVED,  # the installed SDK still calls the old address
        OperationKind.BODY_BECAME_REQUIRED,
        OperationKind.REQUEST_MEDIA_TYPE_REMOVED,
        OperationKind.STATUS_CHANGED,  # tests assert on it
        OperationKind.ANSWER_MEDIA_TYPE_REMOVED,
        OperationKind.STREAMING_LOST,
        OperationKind.FRAMING_CHANGED,  # tests compare the bytes of a stream
    }
)


def broken_uses(kind: SchemaKind, uses: frozenset[Use]) -> frozenset[Use]:
    """Return the uses of a schema in which a change of this kind is breaking; empty if none."""
    return _BREAKS[kind] & uses


def breaks(kind: OperationKind) -> bool:
    """Whether a change of this kind to an operation is breaking."""
    return kind in _BREAKING_OPERATION_CHANGES
