"""Words that give a number: "double", "halve", "most"."""

from __future__ import annotations

from newslint.lang.en import family

TIMES = {"double": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0, "quintuple": 5.0, "halve": 0.5}
MOST = frozenset({"most", "majority"})


def is_number(word: str) -> bool:
    """Whether a folded word gives a number as "doubles" and "most" do."""
    return family(word) in TIMES or word in MOST or word == "twice"
