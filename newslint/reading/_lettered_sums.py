"""Sums of money whose currency stands before them in letters: "Sh120m", "R3 billion", "N50,000"."""

from __future__ import annotations

from newslint import late_re as re
from newslint.lang.measures import SCALES
from newslint.record import NamedTuple

_SUMS = re.compile(
    r"(?:(K|T|U)?[Ss]hs?|RM|Rp|Tk|CHF|PKR|GHS|GH[¢₵]|[NRPK])"
    r"(?:\.? (?=\d)|\.?)(\d[\d,]*(?:\.\d+)?)(?: ?(million|billion|trillion|thousand|lakh|crore|mn|m|bn|b|tn|k)\b)?"
)
_MAYBE = re.compile(r"[hsNRPKMkpFS¢₵]\.? ?\d")
"""What every such sum has, looked for first since it costs little."""
_SUM_UNITS = {"RM": "MYR", "Rp": "IDR", "Tk": "BDT", "CHF": "CHF", "PKR": "PKR", "N": "NGN", "R": "ZAR", "P": "PHP"}
_SHILLINGS = {"T": "TZS", "U": "UGX"}


class Sum(NamedTuple):
    """A sum of money behind the letters of its currency: "Sh120m", "R3 billion", "N50,000"."""

    end: int
    value: float
    unit: str


def lettered_sums(text: str) -> dict[int, Sum]:
    """The sums of a text whose currency is one or more letters, by where they start.

    One letter alone counts only before a scale or a comma: "R3.2bn", not the road "N7" or the form "P45".
    """
    found: dict[int, Sum] = {}
    if not any(map(text.__contains__, "0123456789")) or not _MAYBE.search(text):
        return found
    for one in _SUMS.finditer(text):
        before, figures, scale = text[one.start() - 1 : one.start()], one.group(2), one.group(3)
        letters = text[one.start() : one.start(2)].rstrip(". ")
        alone = len(letters) == 1
        if before.isalnum() or before in {"-", "’", "'"} or text[one.end() : one.end() + 1].isalnum():
            continue
        if alone and (not (scale or "," in figures.rstrip(",")) or text[one.start() + 1] in ". "):
            continue
        figures = figures.rstrip(",")
        end = one.end() if scale else one.start(2) + len(figures)
        unit = _SHILLINGS.get(one.group(1), "KES") if letters.lower().rstrip("s").endswith("sh") else letters
        value = float(figures.replace(",", "")) * SCALES.get(scale, 1.0)
        found[one.start()] = Sum(end, value, _SUM_UNITS.get(unit, unit))
    return found
