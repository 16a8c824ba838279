"""Whether a number of the body bears out one of the headline: equal, rounded, about it, or in another unit."""

from __future__ import annotations

from newslint.lang.measures import UNITS
from newslint.reading.quantities import Quantity

_FACTORS = {
    "s": ("time", 1 / 86400), "min": ("time", 1 / 1440), "h": ("time", 1 / 24), "d": ("time", 1.0), "wk": ("time", 7.0),
    "mo": ("time", 30.44), "yr": ("time", 365.25), "decade": ("time", 3652.5), "century": ("time", 36525.0),
    "mm": ("length", 1e-3), "cm": ("length", 1e-2), "in": ("length", 0.0254), "ft": ("length", 0.3048),
    "yd": ("length", 0.9144), "m": ("length", 1.0), "km": ("length", 1e3), "mi": ("length", 1609.34),
    "mg": ("weight", 1e-6), "g": ("weight", 1e-3), "oz": ("weight", 0.02835), "lb": ("weight", 0.4536),
    "kg": ("weight", 1.0), "t": ("weight", 1e3), "km/h": ("speed", 1.0), "mph": ("speed", 1.609),
    "ha": ("area", 1.0), "acre": ("area", 0.4047), "l": ("volume", 1.0), "gal": ("volume", 4.2),
    "MB": ("data", 1.0), "GB": ("data", 1e3), "TB": ("data", 1e6), "MW": ("power", 1.0), "GW": ("power", 1e3),
}  # fmt: skip
"""Unit to what it measures and how much of it."""
_EXACT = frozenset({"label", "ordinal", "date", "score"})
"""Kinds of number that are never rounded."""
_NEVER_COUNTS = frozenset({"age", "score", "time", "phone"})
BEYOND = frozenset({"more than", "at least"})
SHORT_OF = frozenset({"less than", "nearly", "at most"})
_FAR, _FAR_ROUND, _FAR_SO_FAR = 1.25, 1.5, 1.75
"""How much more than "more than" a number may still be; the second where a single figure is shown, the third where
a headline counts "at least" so many and the story goes on to count."""
_FAR_EXACT = 1.15
"""How much more than the body's "more than" a headline's number may be that is no round one."""
_COUNTED = 100
_HUGE = 1e6
_DEGREES = 2
"""Degrees Fahrenheit that a conversion may be off."""
_SLACK = 0.06
_RATES = frozenset({4, 7, 12, 24, 52, 60, 365})
"""Quotients of a rate by one period and by another."""
_CONVERTED = 0.12
"""How far a conversion may be off: units are converted to round numbers."""


def supports(own: Quantity, other: Quantity, around: float, per: bool = False) -> bool:
    """Whether ``other`` bears ``own`` out; ``around`` is how far off it may be where either is approximate.

    ``per`` says that ``own`` is a rate ("a year"), which the body may give for another period.
    """
    if own.approximate == "plural":
        return other.value >= own.value and other.kind in {own.kind, "money"}
    if own.kind == other.kind == "temperature" and own.unit != other.unit:
        return _as_warm(own, other)
    if own.unit != other.unit and own.unit and other.unit:
        one, two = measure(own), measure(other)
        return one[0] != "" and one[0] == two[0] and abs(one[1] - two[1]) <= _CONVERTED * max(one[1], two[1])
    if own.value == other.value:
        return _may_be(own, other)
    if {own.kind, other.kind} == {"fraction", "percent"}:
        shares = [q.value * (100 if q.kind == "fraction" else 1) for q in (own, other)]
        return abs(shares[0] - shares[1]) <= around * max(shares)
    if own.kind != other.kind or own.kind in _EXACT:
        return False
    if rounds(other.value, own.value):
        return True
    if own.unit == other.unit and other.value and per and round(own.value / other.value, 6) in _RATES:
        return True
    for shown, real in ((own, other.value), (other, own.value)):
        if shown.approximate in BEYOND:
            far = _FAR_ROUND if figures(shown.value) == 1 and shown.value >= _COUNTED else _FAR
            if shown is own and other.approximate in BEYOND and rounds(own.value, other.value):
                return True  # "more than $134,000" and "more than $130,000"
            far = _FAR_SO_FAR if shown is own and own.approximate == "at least" else far
            if shown is other and not own.approximate and real != rounds_up(real):
                far = _FAR_EXACT
            return shown.value <= real <= far * shown.value
        if shown.approximate in SHORT_OF:
            return shown.value >= real >= shown.value / _FAR
    about = own.approximate or (other.approximate and figures(own.value) <= figures(other.value))
    return bool(about) and abs(own.value - other.value) <= around * max(abs(own.value), abs(other.value))


def _as_warm(own: Quantity, other: Quantity) -> bool:
    """Whether two temperatures are one in Fahrenheit and in Celsius; bare degrees may be either."""
    pairs = [(own, other), (other, own)]
    return any(
        one.unit != "F" and two.unit != "C" and abs(one.value * 1.8 + 32 - two.value) <= _DEGREES for one, two in pairs
    )


def _may_be(own: Quantity, other: Quantity) -> bool:
    """Whether two equal numbers can be said of one thing: nobody's age bears out a number of people."""
    if own.kind == other.kind:
        return True
    if own.unit:
        counted = UNITS.get(other.noun, ("", ""))[1] == own.unit  # "two fiscal years"
        large = own.value >= _HUGE  # "72 million yeas": no other thing is counted so
        return own.unit == other.unit or (other.kind == "count" and (counted or not other.noun or large))
    if other.kind in _NEVER_COUNTS or (own.kind == "label" and other.unit):
        return False
    return not (own.noun and other.unit) and not (own.noun and other.kind == "ordinal")


def measure(quantity: Quantity) -> tuple[str, float]:
    """What a quantity measures and how much of it, in one unit for all; empty and 0 for units not known."""
    dimension, factor = _FACTORS.get(quantity.unit, ("", 0.0))
    return dimension, quantity.value * factor


def rounds(exact: float, shown: float) -> bool:
    """Whether ``exact`` rounds, or is cut, to ``shown`` at the precision that ``shown`` has.

    Whole numbers below a hundred are not rounded; to a single figure only what is within a twentieth.
    """
    if not exact or (abs(shown) < _COUNTED and exact == int(exact)):
        return False
    digits = figures(shown)
    if digits == 1 and abs(shown) >= _COUNTED:
        return abs(exact - shown) <= _SLACK * abs(exact)
    step = 10.0 ** (len(str(int(abs(shown)))) - digits)
    # Half a step is rounded up by hand, and to the even figure by machine.
    return float(f"{exact:.{max(0, digits - 1)}e}") == shown or -step / 2 <= exact - shown < step


def rounds_up(value: float) -> float:
    """The next ten from a number on, or the number where it is one."""
    return -(-value // 10) * 10


def figures(value: float) -> int:
    """How many significant figures a number shows."""
    return len(f"{value:g}".replace(".", "").replace("-", "").split("e")[0].strip("0")) or 1
