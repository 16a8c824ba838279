"""What a finding is called in baselines: a name that survives edits elsewhere in the file."""

from __future__ import annotations

from newslint.digest import sha256

_LENGTH = 16


def fingerprint(rule: str, text: str, sentence: str) -> str:
    """16 hexadecimal digits made of a rule's id, the flagged text and its sentence; white space counts as one space."""
    parts = "\0".join(" ".join(part.split()) for part in (rule, text, sentence))
    return sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
