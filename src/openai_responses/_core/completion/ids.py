"""Ids in the API's format: prefix, alphabet and number of characters (recorded)."""

from __future__ import annotations

from typing import NamedTuple

from .makers import Filling

__all__ = ["IdForm", "id_form", "reference_form", "secret_form"]


class IdForm(NamedTuple):
    """The format of an id: a prefix, then letters and digits, or hexadecimal digits.

    In `timed` ids the first eight digits are the time; in `linked` ids 26 digits are common to all
    ids of one answer and include the time.
    """

    prefix: str
    length: int
    digits: bool = False
    timed: bool = False
    linked: bool = False

    def make(self, filling: Filling) -> str:
        """Return a new id for an answer."""
        source = filling.source
        if self.linked:
            return f"{self.prefix}{filling.link}{source.hex(24)}"
        if self.timed:
            return f"{self.prefix}{source.now():08x}{source.hex(self.length - 8)}"
        tail = source.hex(self.length) if self.digits else source.letters(self.length)
        return self.prefix + tail


def _letters(prefix: str, length: int = 24) -> IdForm:
    return IdForm(prefix, length)


def _hex(prefix: str, length: int = 32) -> IdForm:
    return IdForm(prefix, length, digits=True)


def _timed(prefix: str, length: int = 32) -> IdForm:
    return IdForm(prefix, length, digits=True, timed=True)


def _item(prefix: str) -> IdForm:
    return IdForm(prefix, 50, digits=True, linked=True)


# By the object's kind: its `object`, or else its `type`.
_BY_KIND: dict[str, IdForm] = {
    "chat.completion": _letters("chatcmpl-", 29),
    "text_completion": _letters("cmpl-", 29),
    "moderation": _letters("modr-", 29),
    "function": _letters("call_"),
    "custom": _letters("call_"),
    "code_interpreter": _letters("call_"),
    "file_search": _letters("call_"),
    "response": _item("resp_"),
    "response.compaction": _item("resp_"),
    "message": _item("msg_"),
    "reasoning": _item("rs_"),
    "function_call": _item("fc_"),
    "function_call_output": _item("fco_"),
    "web_search_call": _item("ws_"),
    "file_search_call": _item("fs_"),
    "code_interpreter_call": _item("ci_"),
    "computer_call": _item("cu_"),
    "computer_call_output": _item("cuo_"),
    "mcp_call": _item("mcp_"),
    "mcp_list_tools": _item("mcpl_"),
    "mcp_approval_request": _item("mcpr_"),
    "mcp_approval_response": _item("mcpa_"),
    "image_generation_call": _item("ig_"),
    "compaction": _item("cmp_"),
    "tool_search_call": _item("tsc_"),
    "tool_search_output": _item("tso_"),
    "custom_tool_call": _item("ctc_"),
    "custom_tool_call_output": _item("ctco_"),
    "local_shell_call": _item("lsh_"),
    "local_shell_call_output": _item("lsho_"),
    "shell_call": _item("sh_"),
    "shell_call_output": _item("sho_"),
    "apply_patch_call": _item("apc_"),
    "apply_patch_call_output": _item("apco_"),
    "conversation": _timed("conv_", 48),
    "container": _timed("cntr_", 48),
    "container.file": _timed("cfile_"),
    "prompt": _timed("pmpt_", 48),
    "vector_store": _timed("vs_"),
    "vector_store.file": _letters("file-", 22),
    "vector_store.file_batch": _hex("vsfb_"),
    "vector_store.files_batch": _hex("vsfb_"),
    "file": _letters("file-", 22),
    "upload": _timed("upload_"),
    "upload.part": _timed("part_"),
    "batch": _timed("batch_"),
    "assistant": _letters("asst_"),
    "thread": _letters("thread_"),
    "thread.message": _letters("msg_"),
    "thread.run": _letters("run_"),
    "thread.run.step": _letters("step_"),
    "fine_tuning.job": _letters("ftjob-"),
    "fine_tuning.job.event": _letters("ftevent-"),
    "fine_tuning.job.checkpoint": _letters("ftckpt_"),
    "checkpoint.permission": _letters("cp_"),
    "eval": _timed("eval_"),
    "eval.run": _timed("evalrun_"),
    "eval.run.output_item": _timed("outputitem_"),
    "video": _timed("video_", 48),
    "skill": _timed("skill_", 48),
    "skill.version": _timed("skillver_", 48),
    "character": _timed("char_", 48),
    "audio.voice": _hex("voice_", 24),
    "audio.voice_consent": _hex("cons_", 24),
    "content_provenance_check": _timed("cpc_"),
    "chatkit.session": _timed("cksess_", 48),
    "chatkit.thread": _timed("cthr_", 48),
    "chatkit.thread_item": _timed("cti_", 48),
    "realtime.session": _letters("sess_", 21),
    "realtime.transcription_session": _letters("sess_", 21),
    "realtime.translation_session": _letters("sess_", 21),
    "organization": _letters("org-"),
    "organization.project": _letters("proj_"),
    "organization.user": _letters("user-"),
    "organization.project.user": _letters("user-"),
    "user": _letters("user-"),
    "organization.admin_api_key": _letters("key_"),
    "organization.admin_api_key.owner": _letters("user-"),
    "organization.project.api_key": _letters("key_"),
    "organization.project.service_account.api_key": _letters("key_"),
    "organization.project.service_account": _letters("svc_acct_"),
    "organization.invite": _letters("invite-"),
    "certificate": _letters("cert_"),
    "organization.certificate": _letters("cert_"),
    "organization.project.certificate": _letters("cert_"),
    "organization.audit_log": _letters("audit_log-"),
    "organization.spend_alert": _letters("spend_alert_"),
    "project.spend_alert": _letters("spend_alert_"),
    "project.rate_limit": _letters("rl_"),
    "role": _letters("role_"),
    "group": _letters("group_"),
}

# The kind of object that a field `<name>_id`, or a path parameter of that name, refers to.
_BY_REFERENCE: dict[str, str] = {
    "api_key": "organization.project.api_key",
    "alert": "organization.spend_alert",
    "approval_request": "mcp_approval_request",
    "batch": "batch",
    "call": "function",
    "caller": "function",
    "character": "video",
    "checkpoint": "fine_tuning.job.checkpoint",
    "completion": "chat.completion",
    "consent": "audio.voice_consent",
    "file_batch": "vector_store.files_batch",
    "input_file": "file",
    "invite": "organization.invite",
    "item": "message",
    "job": "fine_tuning.job",
    "key": "organization.admin_api_key",
    "message": "thread.message",
    "output_item": "eval.run.output_item",
    "permission": "checkpoint.permission",
    "project": "organization.project",
    "rate_limit": "project.rate_limit",
    "remixed_from_video": "video",
    "run": "thread.run",
    "service_account": "organization.project.service_account",
    "session": "chatkit.session",
    "step": "thread.run.step",
    "fine_tuning_job": "fine_tuning.job",
    "training_file": "file",
}

# Fields with a file's id whose names do not end in `_id`.
_FILES = frozenset(("training_file",))

# Keys and other secrets, by their place.
_SECRETS: dict[str, IdForm] = {
    "organization.admin_api_key.value": _letters("sk-admin-", 48),
    "organization.project.service_account.api_key.value": _letters("sk-svcacct-", 48),
    "realtime.session.client_secret.value": _hex("ek_"),
    "realtime.transcription_session.client_secret.value": _hex("ek_"),
    "value": _hex("ek_"),
    "chatkit.session.client_secret": _hex("chatkit_token_"),
}


def id_form(kind: str) -> IdForm:
    """Return the id format for a kind of object; for an unknown kind, the prefix is its name."""
    kind = kind.removesuffix(".deleted")
    known = _BY_KIND.get(kind)
    if known is not None:
        return known
    name = kind.rpartition(".")[2]
    return _hex(f"{name}_" if name else "")


def reference_form(name: str) -> IdForm | None:
    """Return the id format of a field such as `assistant_id`; None if unknown."""
    base = name.removesuffix("_id")
    if base == name and name not in _FILES:
        return None
    return _BY_KIND.get(_BY_REFERENCE.get(base, base))


def secret_form(place: str) -> IdForm | None:
    """Return the format of the key or secret at a place; None if there is none."""
    return _SECRETS.get(place)
