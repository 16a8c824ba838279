"""Small articles made by hand, for tests that need a document and no reader."""

from __future__ import annotations

from newslint.document import Block, Document, Piece


def article(*blocks: str | tuple[str, str]) -> Document:
    """A document of these blocks: plain text is a paragraph, a pair is a kind and its text."""
    made, source = [], ""
    for block in blocks:
        kind, text = ("paragraph", block) if isinstance(block, str) else block
        made.append(Block(kind, text, (Piece(0, len(text), len(source), len(text)),)))
        source += text + "\n\n"
    return Document("story.txt", source, "text", tuple(made))
