"""Deep partials of the types of `live`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict


class LiveCreateResponsePartial(TypedDict, total=False):
    session: LiveCreateResponseSessionPartial
    transport: LiveCreateResponseTransportPartial


class LiveCreateResponseSessionPartial(TypedDict, total=False):
    id: str


class LiveCreateResponseTransportPartial(TypedDict, total=False):
    sdp: str
    type: Literal["webrtc"]


class SessionForkResponsePartial(TypedDict, total=False):
    session: SessionForkResponseSessionPartial
    transport: SessionForkResponseTransportPartial


class SessionForkResponseSessionPartial(TypedDict, total=False):
    id: str


class SessionForkResponseTransportPartial(TypedDict, total=False):
    sdp: str
    type: Literal["webrtc"]
