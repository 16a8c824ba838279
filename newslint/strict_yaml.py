"""YAML as people mean it: strings, decimal integers, null, true and false, and no key twice.

Full YAML reads ``no``, ``on`` and ``1:30`` as something else and lets a key appear twice in silence; word
lists break on it. Here every plain scalar that is not one of the few above is the string that was written,
and every mapping and list remembers its lines for error messages.
"""

from __future__ import annotations

from newslint import late_re as re
from newslint.model import NewslintError
from newslint.typed import Any

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)\Z")
_PLAIN = {"": None, "null": None, "~": None, "true": True, "false": False}
_DEEPEST = 50


class YamlError(NewslintError):
    """What is wrong with a YAML text; ``line`` counts from 1."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


class Table(dict[str, Any]):
    """A mapping that knows the line it starts on and the line of each key."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: dict[str, int] = {}


class Items(list[Any]):
    """A list that knows the line of each item."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: list[int] = []


def load(text: str) -> Any:
    """The data of one YAML document, mappings as ``Table`` and lists as ``Items``.

    Raises ``YamlError`` for broken YAML, a second document, an alias, a tag, a key that is no string or
    stands twice, and nesting deeper than fifty levels.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _Builder(yaml.parse(text, Loader=loader)).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlError(error.problem or "not valid YAML", mark.line + 1 if mark else 1) from None
    except yaml.YAMLError as error:
        raise YamlError(" ".join(str(error).split()), 1) from None


class _Builder:
    """Turns the parser's events into data; the events carry the line marks."""

    def __init__(self, events: Any) -> None:
        self.events = iter(events)

    def document(self) -> Any:
        value: Any = None
        seen = False
        for event in self.events:
            kind = type(event).__name__
            if kind == "DocumentStartEvent":
                if seen:
                    raise YamlError("a second document begins here; one is allowed", _line(event))
                seen = True
                value = self.node(next(self.events), 0)
        return value

    def node(self, event: Any, depth: int) -> Any:
        kind = type(event).__name__
        if depth > _DEEPEST:
            raise YamlError(f"nested deeper than {_DEEPEST} levels", _line(event))
        if kind == "AliasEvent":
            raise YamlError("aliases (*name) are not allowed; write the value out", _line(event))
        if getattr(event, "tag", None) not in (None, "!"):
            raise YamlError(f"tags ({event.tag}) are not allowed", _line(event))
        if kind == "ScalarEvent":
            return _scalar(event)
        if kind == "SequenceStartEvent":
            items = Items(_line(event))
            while type(event := next(self.events)).__name__ != "SequenceEndEvent":
                items.lines.append(_line(event))
                items.append(self.node(event, depth + 1))
            return items
        return self.table(event, depth)

    def table(self, start: Any, depth: int) -> Table:
        table = Table(_line(start))
        while type(event := next(self.events)).__name__ != "MappingEndEvent":
            key = self.node(event, depth + 1)
            if not isinstance(key, str):
                raise YamlError(
                    f"the key {event.value if hasattr(event, 'value') else key!r} is no string; put it in quotes",
                    _line(event),
                )
            if key in table:
                raise YamlError(f"the key '{key}' stands twice (first on line {table.lines[key]})", _line(event))
            table.lines[key] = _line(event)
            table[key] = self.node(next(self.events), depth + 1)
        return table


def _scalar(event: Any) -> Any:
    value: str = event.value
    if event.style or not event.implicit[0]:
        return value
    if value in _PLAIN:
        return _PLAIN[value]
    if _INTEGER.match(value) and len(value) <= 18:
        return int(value)
    return value


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1
