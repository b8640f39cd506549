"""Which changes break the tests of people who use the mock; the one place that decides it.

A test meets the schemas of operations in three ways, in each of which another side writes the data:

- **requests**: the code under test writes them, the mock validates them. What the mock accepts less
  of, breaks a call that worked; what it accepts more of, breaks nothing.
- **answers**: the test writes a part (`.response = {...}`), the mock completes it, the code under
  test reads all of it. So both directions matter: what a test may write less of, breaks the test;
  what a reader can rely on less (a field that may now be absent, null or of another type) breaks
  the reader, since the mock is free to leave it out. Fields that became required, or are new and
  required, break nobody: the mock fills them in.
- **events**: the test writes each of them in full (required fields are required parameters of the
  event's constructor) and nothing completes them. What a test may write less of, or has to write
  more of, breaks the test; what a reader can rely on less does not, since a test's events stay as
  they are written.

What a WebSocket carries is written alike: the client's events by the code under test, as requests
are; the server's by the test, as the events of a stream are; and so are webhooks.

In all of them, a further value of an enum or a further variant of a union is no break: the API
reserves the right to add them, and readers are told to expect it. A value that is only listed as
known beside a free string (model names) restricts nobody, so losing it breaks nobody.
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
    # The wire text stays a string or a number, whatever its format is called.
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
    """Those of a schema's uses in which a change of this kind breaks somebody; empty if none."""
    return _BREAKS[kind] & uses


def breaks(kind: OperationKind) -> bool:
    """Whether a change of this kind to an operation breaks somebody."""
    return kind in _BREAKING_OPERATION_CHANGES
