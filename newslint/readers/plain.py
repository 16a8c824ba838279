"""Plain text: a headline and a deck where the first lines look like them, then paragraphs between blank ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from newslint import late_re as re
from newslint.document import Block, Document, Piece
from newslint.record import NamedTuple

SUFFIXES = (".txt", ".text")

LONGEST_HEADLINE = 200
_BREAK = re.compile(r"\r\n|\r|\n")
_BULLET = re.compile(r"(?:[-*•–]|\d{1,2}[.)])\s+(?=\S)")
_QUOTED = re.compile(r">\s*")
_BYLINE = re.compile(r"(?:By|BY|Words by)\s+[^\W\d_][^\d.!?]{2,80}\Z")
_FULL_STOP = re.compile(r"(?<!\.)\.[\"'”’)\]]*\Z")
_ABBREVIATION = re.compile(r"(?:\b[^\W\d_]|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|Bros|etc|No|vs))\.\Z")
_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’)\]]*\Z")
_DATELINE = re.compile(r"[^\W\d_]{3,}.{0,40}\s[—–-]+\s")
_DIRECTIVE = re.compile(r"<!--\s*newslint-(?:disable|enable)|\{/\*\s*newslint-(?:disable|enable)")
_LONGEST_HEADING = 70
_SHORTEST_WRAPPED = 45
_LONGEST_WRAPPED = 130


class _Line(NamedTuple):
    """A line without the space around it, and where it starts in the source."""

    start: int
    text: str


class _Group(NamedTuple):
    """Lines without a blank one between them; ``closed`` where a blank line follows."""

    lines: tuple[_Line, ...]
    closed: bool


def read(path: str, source: str, headline: str | None = None) -> Document:
    """The document of a decoded plain-text file; ``headline`` stands in place of the file's own."""
    groups = list(_groups(source))
    titled = bool(groups) and _is_headline(groups[0])
    blocks = _read(groups, titled, "headline" if headline is None else "heading")
    origin = "first line" if titled else ""
    if headline is not None:
        blocks.insert(0, Block("headline", " ".join(headline.split()), ()))
        origin = "option"
    notes = _of_directive(source) if blocks else ("there is no text in it",)
    return Document(path, source, "text", tuple(blocks), origin, notes=notes)


def article(path: str, headline: str, body: str, meta: Mapping[str, str]) -> Document:
    """The document of an article whose parts are known: its source is the headline, a blank line and the body.

    The headline is made one line, and is one whatever it looks like. Without it the body is read like a file.
    """
    title = " ".join(headline.split())
    if not title:
        own = read(path, body)
        return Document(path, own.source, own.format, own.blocks, own.headline_from, meta=meta, notes=own.notes)
    source = f"{title}\n\n{body}"
    blocks = _read(list(_groups(source)), True, "headline")
    return Document(path, source, "text", tuple(blocks), "headline column", meta=meta, notes=_of_directive(source))


def _of_directive(source: str) -> tuple[str, ...]:
    """A remark on a comment that asks for silence: plain text has no comments, readers would see it."""
    found = _DIRECTIVE.search(source) if "newslint-" in source else None
    if found is None:
        return ()
    line = sum(1 for _ in _BREAK.finditer(source, 0, found.start())) + 1
    return (
        f"line {line}: a comment silences nothing in plain text, where it is printed like any other words; "
        "take it out, and silence the rule for this path in the configuration ([[overrides]] with paths and ignore)",
    )


def _read(groups: list[_Group], titled: bool, kind: str) -> list[Block]:
    """The blocks; ``titled`` says whether the first group is a headline, which becomes a block of ``kind``."""
    blocks: list[Block] = []
    if titled:
        blocks.append(_block(kind, groups.pop(0).lines))
        if groups and _is_headline(groups[0]) and _is_deck(groups[0].lines[0].text):
            blocks.append(_block("deck", groups.pop(0).lines))
    for group in groups:
        for quoted, run in groupby(group.lines, key=lambda line: line.text.startswith(">")):
            lines = tuple(run)
            blocks += _quoted(lines) if quoted else _of_group(lines)
    return blocks


def _groups(source: str) -> Iterator[_Group]:
    lines: list[_Line] = []
    start = 0
    ends = [*((found.start(), found.end()) for found in _BREAK.finditer(source)), (len(source), len(source))]
    for end, following in ends:
        raw = source[start:end]
        text = raw.strip()
        if text:
            lines.append(_Line(start + len(raw) - len(raw.lstrip()), text))
        elif lines:
            yield _Group(tuple(lines), closed=end < len(source) or bool(raw) or start == end)
            lines = []
        start = following
    if lines:
        yield _Group(tuple(lines), closed=False)


def _is_headline(group: _Group) -> bool:
    """One line with a blank one after it, not too long, that does not end in a full stop."""
    text = group.lines[0].text
    if len(group.lines) > 1 or not group.closed or len(text) > LONGEST_HEADLINE:
        return False
    if _BULLET.match(text) or _QUOTED.match(text):
        return False
    return not _FULL_STOP.search(text) or bool(_ABBREVIATION.search(text))


def _is_deck(text: str) -> bool:
    return len(text.split()) > 3 and not _BYLINE.match(text) and not _DATELINE.match(text) and not _BULLET.match(text)


def _quoted(lines: tuple[_Line, ...]) -> list[Block]:
    """A block quotation, its marks taken off."""
    kept = tuple(line for line in (_without(line, _QUOTED) for line in lines) if line.text)
    return [_block("quote", kept)] if kept else []


def _of_group(lines: tuple[_Line, ...]) -> Iterator[Block]:
    """One block where the lines are a paragraph broken to a width, else one a line; bullets part items."""
    run: list[_Line] = []
    kind = "paragraph"
    wrapped = _is_wrapped(lines)
    for line in lines:
        bullet = _BULLET.match(line.text)
        if run and (bullet or not wrapped):
            yield _block(kind, tuple(run))
            run = []
        if not run:
            kind = "list-item" if bullet else _kind(line.text) if len(lines) == 1 or not wrapped else "paragraph"
        run.append(_without(line, _BULLET) if bullet else line)
    yield _block(kind, tuple(run))


def _without(line: _Line, mark: re.Pattern[str]) -> _Line:
    found = mark.match(line.text)
    cut = found.end() if found else 0
    return _Line(line.start + cut, line.text[cut:])


def _is_wrapped(lines: tuple[_Line, ...]) -> bool:
    """Whether the line breaks only keep a width: lines of like length that end in the middle of a sentence."""
    if len(lines) < 2:
        return False
    broken = lines[:-1]
    if len(lines[-1].text) > _LONGEST_WRAPPED:
        return lines[1].text[:1].islower()
    if any(not _SHORTEST_WRAPPED <= len(line.text) <= _LONGEST_WRAPPED for line in broken):
        return lines[1].text[:1].islower()
    ended = sum(bool(_SENTENCE_END.search(line.text)) for line in broken)
    return ended * 2 <= len(broken)


def _kind(text: str) -> str:
    if _BYLINE.match(text):
        return "byline"
    if len(text) <= _LONGEST_HEADING and not _SENTENCE_END.search(text) and not text[:1].islower():
        return "heading"
    return "paragraph"


def _block(kind: str, lines: tuple[_Line, ...]) -> Block:
    """The lines as one block, each break between them one space."""
    pieces: list[Piece] = []
    at = 0
    for index, line in enumerate(lines):
        if index:
            before = pieces[-1].source + pieces[-1].source_length
            pieces.append(Piece(at, 1, before, line.start - before))
            at += 1
        pieces.append(Piece(at, len(line.text), line.start, len(line.text)))
        at += len(line.text)
    return Block(kind, " ".join(line.text for line in lines), tuple(pieces))
