"""Numbers as English writes them: number words, scales, currencies, units of measure and approximators."""

from __future__ import annotations

SMALL = {
    word: float(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {
    word: float(10 * value)
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
"""Number words below a hundred."""

SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0, "lakh": 1e5,
    "crore": 1e7, "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9, "t": 1e12, "tn": 1e12, "trn": 1e12,
}  # fmt: skip
"""What multiplies the number before it."""

PLURAL_SCALES = {
    "dozens": 12.0, "scores": 20.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9,
    "trillions": 1e12,
}  # fmt: skip
"""Vague plurals: the least they can mean is more than one of the value."""

PARTS = {
    "half": 0.5, "halves": 0.5, "third": 1 / 3, "thirds": 1 / 3, "quarter": 0.25, "quarters": 0.25, "fourths": 0.25,
    "fifth": 0.2, "fifths": 0.2, "sixth": 1 / 6, "sixths": 1 / 6, "eighth": 0.125, "eighths": 0.125, "tenth": 0.1,
    "tenths": 0.1, "hundredth": 0.01, "hundredths": 0.01, "thousandth": 0.001, "thousandths": 0.001,
}  # fmt: skip

_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
ORDINALS = {word: float(value) for value, word in enumerate(_ORDINALS.split(), 1)} | {
    "fifteenth": 15.0, "sixteenth": 16.0, "seventeenth": 17.0, "eighteenth": 18.0, "nineteenth": 19.0,
    "twentieth": 20.0,
    "thirtieth": 30.0, "fortieth": 40.0, "fiftieth": 50.0, "hundredth": 100.0,
}  # fmt: skip

SIGNS = {"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₦": "NGN", "₪": "ILS"}
PREFIXED = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "hk": "HKD",
    "nz": "NZD",
    "r": "BRL",
    "s": "SGD",
}
"""Letters before a dollar sign."""

CURRENCIES = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "cent": "cent", "cents": "cent", "pence": "penny",
    "penny": "penny", "pound": "GBP", "pounds": "GBP", "euro": "EUR", "euros": "EUR", "yen": "JPY", "yuan": "CNY",
    "renminbi": "CNY", "rupee": "INR", "rupees": "INR", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB",
    "rubles": "RUB",
    "franc": "franc", "francs": "franc", "krona": "krona", "kronor": "krona", "krone": "krone", "kroner": "krone",
    "real": "BRL", "reais": "BRL", "peso": "peso", "pesos": "peso", "lira": "lira", "zloty": "PLN", "won": "KRW",
    "rand": "ZAR", "naira": "NGN", "shekel": "ILS", "shekels": "ILS", "riyal": "SAR", "riyals": "SAR", "dirham": "AED",
    "dirhams": "AED", "usd": "USD", "gbp": "GBP", "eur": "EUR", "bitcoin": "BTC", "bitcoins": "BTC",
}  # fmt: skip

UNITS: dict[str, tuple[str, str]] = {
    form: (kind, unit)
    for kind, unit, forms in (
        ("distance", "km", "km kms kilometre kilometres kilometer kilometers"),
        ("distance", "mi", "mile miles"),
        ("distance", "m", "metre metres meter meters"),
        ("distance", "cm", "cm centimetre centimetres centimeter centimeters"),
        ("distance", "mm", "mm millimetre millimetres millimeter millimeters"),
        ("distance", "ft", "ft foot feet"),
        ("distance", "in", "inch inches"),
        ("distance", "yd", "yard yards"),
        ("weight", "kg", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
        ("weight", "g", "gram grams gramme grammes"),
        ("weight", "mg", "mg milligram milligrams"),
        ("weight", "t", "tonne tonnes ton tons"),
        ("weight", "lb", "lb lbs"),
        ("weight", "oz", "oz ounce ounces"),
        ("duration", "s", "second seconds sec secs"),
        ("duration", "min", "minute minutes min mins"),
        ("duration", "h", "hour hours hr hrs"),
        ("duration", "d", "day days night nights"),
        ("duration", "wk", "week weeks"),
        ("duration", "mo", "month months"),
        ("duration", "yr", "year years yr yrs"),
        ("duration", "decade", "decade decades"),
        ("duration", "century", "century centuries"),
        ("speed", "mph", "mph"),
        ("speed", "km/h", "kmh kph"),
        ("area", "ha", "hectare hectares"),
        ("area", "acre", "acre acres"),
        ("volume", "l", "litre litres liter liters"),
        ("volume", "gal", "gallon gallons"),
        ("volume", "bbl", "barrel barrels"),
        ("energy", "MW", "mw megawatt megawatts"),
        ("energy", "GW", "gw gigawatt gigawatts"),
        ("energy", "kWh", "kwh"),
        ("data", "GB", "gb gigabyte gigabytes gigabits"),
        ("data", "MB", "mb megabyte megabytes megabits"),
        ("data", "TB", "tb terabyte terabytes"),
        ("temperature", "C", "celsius centigrade"),
        ("temperature", "F", "fahrenheit"),
        ("temperature", "deg", "degree degrees"),
        ("points", "bp", "bps"),
    )
    for form in forms.split()
}  # fmt: skip
"""Unit word, folded, to its kind and symbol."""

APPROXIMATORS = {
    ("about",): "about", ("around",): "about", ("approximately",): "about", ("roughly",): "about", ("some",): "about",
    ("circa",): "about", ("estimated",): "about", ("nearly",): "nearly", ("almost",): "nearly",
    ("approaching",): "nearly",
    ("close", "to"): "nearly", ("more", "than"): "more than", ("over",): "more than", ("above",): "more than",
    ("exceeding",): "more than", ("upwards", "of"): "more than", ("less", "than"): "less than",
    ("fewer", "than"): "less than", ("under",): "less than", ("below",): "less than", ("at", "least"): "at least",
    ("minimum", "of"): "at least", ("up", "to"): "at most", ("at", "most"): "at most", ("as", "many", "as"): "at most",
    ("as", "much", "as"): "at most", ("as", "few", "as"): "at least", ("maximum", "of"): "at most",
    ("no", "more", "than"): "at most", ("not", "more", "than"): "at most", ("no", "less", "than"): "at least",
    ("no", "fewer", "than"): "at least",
}  # fmt: skip
"""Words before a number, folded, to what they make of it."""

MONTHS = {
    word: value
    for value, words in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1)
    for word in words.split()
}  # fmt: skip
