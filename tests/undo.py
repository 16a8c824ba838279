"""Markup, entities and line breaks of a stretch of source undone, without any part of newslint's readers.

What is left is compared with the prose that a block says the stretch holds. The routine is crude on purpose:
marks that may be markup or may be text (``*``, ``_``, …) are taken out of both sides.
"""

import html
import re

_COMMENT = re.compile(r"<!--.*?-->|\{/\*.*?\*/\}", re.DOTALL)
_SHORTCODE = re.compile(r"\{\{[<%].*?[%>]\}\}|\{%.*?%\}", re.DOTALL)
_IMAGE = re.compile(r"!\[[^\]]*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])")
_TARGET = re.compile(r"\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])")
_FOOTNOTE = re.compile(r"\[\^[^\]]*\](?!\()")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]*|[^<>\s@]+@[^<>\s]+)>")
_LINE = re.compile(r"[ \t]*(?:\\)?(?:\r\n|\r|\n)[ \t]*(?:>[ \t]?)*[ \t]*")
_MARKS = re.compile(r"[*_~`\\\[\]#|<>^]")


def undo_plain(slice_: str) -> str:
    """Plain text: each line break, with the space around it and the mark of a quotation, is one space."""
    return re.sub(r"[ \t\x0b\x0c]*(?:\r\n|\r|\n)[ \t\x0b\x0c]*(?:> ?)?", " ", slice_)


def undo_markdown(slice_: str) -> str:
    """Markdown: what a reader of the page would see, marks aside."""
    text = _COMMENT.sub("", slice_.replace("\\<", "&lt;"))
    text = _SHORTCODE.sub("", text)
    text = _AUTOLINK.sub(r"\1", text)
    text = _IMAGE.sub("", text)
    text = _FOOTNOTE.sub("", text)
    text = _TARGET.sub("", text)
    text = re.sub(r"<br\s*/?>", " ", text, flags=re.IGNORECASE)
    text = _TAG.sub("", text)
    text = _LINE.sub(" ", text)
    return bare(html.unescape(text))


def bare(text: str) -> str:
    """Text without the marks that may be markup, white space folded."""
    return " ".join(_MARKS.sub("", text).split())
