"""English, as far as rules need it: folding, word families and small closed classes of words."""

from __future__ import annotations

from newslint import late_re as re
from newslint.lang.en_families import derived, family, rooted, roots
from newslint.lang.en_sentences import sentence_ends
from newslint.lang.en_spelling import spelling_pairs
from newslint.lang.en_syllables import syllables
from newslint.lang.en_words import is_common, level, may_be_name

__all__ = [
    "STOPWORDS",
    "derived",
    "family",
    "fold",
    "is_common",
    "level",
    "may_be_name",
    "parted",
    "rooted",
    "roots",
    "sentence_ends",
    "spelling_pairs",
    "syllables",
    "tokens",
]

STOPWORDS = frozenset(
    """
    a about above across after again against ago all almost along already also although always am among an and another
    any anybody anyone anything are aren't around as at away back be because been before behind being below between both
    but by can can't cannot could couldn't despite did didn't do does doesn't doing don't done down during each either
    else enough even ever every everybody everyone everything except few for from further get gets getting got had
    hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however i i'd
    i'll i'm i've if in indeed instead into is isn't it it'd it'll it's its itself just least less let let's like likely
    many may maybe me might mine more most much must mustn't my myself near nearly need neither never no nobody none nor
    not nothing now of off often on once one one's only onto or other others otherwise ought our ours ourselves out over
    own per perhaps quite rather really same shall she she'd she'll she's should shouldn't since so some somebody
    someone something somewhat still such than that that's the their theirs them themselves then there there's therefore
    these they they'd they'll they're they've this those though through throughout thus to together too toward towards
    under unless until up upon us very via was wasn't we we'd we'll we're we've well were weren't what what's whatever
    when whenever where whereas whether which while who who's whoever whole whom whose why will with within without
    won't would wouldn't yet you you'd you'll you're you've your yours yourself yourselves
    """.split()
)
"""Words without content of their own, folded."""

# No possessive group: Python before 3.11.5 keeps what such a group has tried in vain ("today'").
_TOKEN = re.compile(
    r"((?=\w)(?:"  # so that the four are tried only where one can begin
    r"[a-zA-Z][a-zA-Z]++[^\W_]*+(?:['’][^\W_]+)*"  # as the last, where that takes least time
    r"|(?:[^\W\d_]\.){2,}"  # U.S., e.g.
    r"|\d+(?:[.,:]\d+)*[^\W_]*"  # 1,000  3.5  10am  28bn
    r"|[^\W_]+(?:['’][^\W_]+)*))"  # words, with inner apostrophes
)


_PLAIN_TOKEN = re.compile(_TOKEN.pattern, re.ASCII)
"""The same of plain text, in three fifths of the time."""


def fold(text: str) -> str:
    """Lower case and straight apostrophes, one character for one, so that offsets hold."""
    folded = text.lower()
    if len(folded) != len(text):
        # 'İ'.lower() is two characters: such a letter keeps its own form.
        folded = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return folded.replace("’", "'").replace("‘", "'") if "’" in folded or "‘" in folded else folded


def tokens(text: str) -> list[tuple[int, int]]:
    """``(start, end)`` of each word: hyphens part words, inner apostrophes and full stops do not."""
    return [found.span() for found in _TOKEN.finditer(text)]


def parted(text: str) -> list[str]:
    """The same as texts: what stands before the first word, the first word, what stands before the next, … and what
    stands behind the last. A fourth of the time, for no match is made into an object."""
    return (_PLAIN_TOKEN if text.isascii() else _TOKEN).split(text)
