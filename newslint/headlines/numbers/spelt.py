"""Words that give a number: "double", "halve", "most"."""

from __future__ import annotations

from newslint.lang.en import family

TIMES = {"double": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0, "quintuple": 5.0, "halve": 0.5}
FOLDS = {
    "twofold": 2.0, "threefold": 3.0, "fourfold": 4.0, "fivefold": 5.0, "sixfold": 6.0, "sevenfold": 7.0,
    "eightfold": 8.0, "ninefold": 9.0, "tenfold": 10.0,
}  # fmt: skip
MOST = frozenset({"most", "majority"})


def is_number(word: str) -> bool:
    """Whether a folded word gives a number as "doubles" and "most" do."""
    return family(word) in TIMES or word in MOST or word in ("twice", "half") or word.replace("-", "") in FOLDS
