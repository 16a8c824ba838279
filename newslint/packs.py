"""Rule files to rules: find a pack, read it strictly, check each file against what its check allows.

The built-in pack is one prepared index in an installed newslint and a folder of YAML in a checkout. A pack
is data: loading one runs no code but newslint's own checks, whose names must be modules of ``checks/``.
"""

from __future__ import annotations

import functools
import marshal
import os
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from newslint.digest import blake2b
from newslint.model import BUILT_IN, Example, PackError, Rule, Source
from newslint.parameters import FaultError, check_module, convert
from newslint.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

PACKAGE = os.path.dirname(os.path.realpath(__file__))
INDEX = os.path.join(PACKAGE, "rules.bin")
INSTALLED = "package:"
"""What a pack begins with that is an installed package and not a folder."""

CHECKOUT = os.path.join(os.path.dirname(PACKAGE), "rules")


@functools.cache
def builtin() -> tuple[Rule, ...]:
    """The rules that ship with newslint, by category and name."""
    if os.path.isdir(CHECKOUT) and not os.path.exists(INDEX):
        from pathlib import Path

        return load_pack(Path(CHECKOUT), BUILT_IN)
    try:
        from mmap import ACCESS_READ, mmap

        with open(INDEX, "rb", buffering=0) as file:
            return from_index(memoryview(mmap(file.fileno(), 0, access=ACCESS_READ)))
    except (OSError, ValueError, EOFError, TypeError) as error:
        raise PackError(f"the built-in rules cannot be read ({error}); reinstall newslint") from None


def load_pack(folder: Path, name: str | None = None) -> tuple[Rule, ...]:
    """The rules of a folder of ``<category>/<rule>.yaml`` files, by category and name.

    ``name`` is the folder's own when None. Raises ``PackError`` for the first file that is wrong, or where
    the folder holds no rule file at all.
    """
    from newslint.rule_file import NAME, load_rule

    if not folder.is_dir():
        raise PackError(f"{folder}: no such rule pack; give a folder that holds <category>/<rule>.yaml files")
    pack = name or folder.resolve().name.replace("_", "-")
    paths = sorted(path for path in folder.glob("*/*") if path.suffix in (".yaml", ".yml"))
    if not paths:
        raise PackError(f"{folder}: no rule files; a pack holds <category>/<rule>.yaml")
    if not NAME.match(pack):
        raise PackError(f"{folder}: a pack's folder is named in lower case, words joined by hyphens, not '{pack}'")
    return tuple(load_rule(path, pack) for path in paths)


def installed(name: str) -> Path:
    """The folder of an installed package, found without running its code or looking anywhere but on Python's path.

    Raises ``PackError`` where there is none of that name.
    """
    from importlib.machinery import PathFinder
    from pathlib import Path

    found = PathFinder.find_spec(name) if name.isidentifier() else None
    for place in (found.submodule_search_locations or ()) if found else ():
        return Path(place)
    raise PackError(
        f"no installed package '{name}'; install it where newslint is installed "
        f"(pip install {name.replace('_', '-')}), or give a folder"
    )


def with_params(rule: Rule, overrides: Mapping[str, Any]) -> Rule:
    """The rule with some of its parameters replaced. Raises ``PackError`` naming the key and what is allowed."""
    if not overrides:
        return rule
    try:
        # All of them at once: a check validates its parameters together.
        merged = convert(rule.check, {**rule.params, **overrides}, 1)
    except FaultError as fault:
        raise PackError(str(fault)) from None
    return rule._replace(params=merged, mark="")


def bind(rule: Rule) -> Rule:
    """The rule with ``params`` as an instance of its check's ``Params``. Raises ``PackError``."""
    if isinstance(rule.params, SealedParams):
        return rule._replace(params=BoundLate(rule.check, rule.params))
    try:
        return rule._replace(params=check_module(rule.check).Params(**rule.params))
    except TypeError as error:
        raise PackError(f"{rule.id}: its parameters do not fit the check '{rule.check}': {error}") from None


def fingerprint(rules: Iterable[Rule]) -> str:
    """A short digest of everything about the rules that can change a finding."""
    digests = [_digest_of.get(rule) or _digest(to_entry(rule)) for rule in rules]
    return blake2b(b"".join(digests), digest_size=8).hexdigest()


_digest_of: dict[Rule, bytes] = {}
"""The digests of the rules of the prepared index, which are rules as they were written and not as they were set."""


def _digest(entry: Mapping[str, Any]) -> bytes:
    import json

    return blake2b(json.dumps({**entry, "blocks": sorted(entry["blocks"])}).encode(), digest_size=16).digest()


def index(rules: Iterable[Rule]) -> bytes:
    """The prepared index: what the wheel carries instead of rule files."""
    parts = [b""]

    def sealed(value: Any) -> int:
        """The number of what is put behind the rules."""
        parts.append(marshal.dumps(value, _FORMAT))
        return len(parts) - 1

    told = []
    for entry in map(to_entry, rules):
        late = {*_SELDOM, "params"} if entry["check"] in _WITH_TABLES else _SELDOM.keys()
        one = [sealed(entry[key]) if key in late else entry[key] for key in _FIELDS]
        told.append((one, _digest(entry)))
    head = marshal.dumps((told, list(accumulate(map(len, parts)))), _FORMAT)
    return b"".join((len(head).to_bytes(_WIDTH, "big"), head, *parts))


_FORMAT = 4  # which every Python from 3.4 on reads
_WIDTH = 4
_FIELDS = Rule._fields[:-1]
_SELDOM = {"sources": Source, "bad": Example, "good": Example}
"""What only those read who want a rule explained or tried: a thousand records, and half the time that rules take."""

_PLACES = [(_FIELDS.index(key), kind) for key, kind in _SELDOM.items()]
_PARAMS = _FIELDS.index("params")
_WITH_TABLES = ("lexicon", "pattern")
"""Checks that ask for a rule's parameters where it speaks and not before, for a wheel has tables of what they look for:
three quarters of all parameters."""


def from_index(data: bytes | memoryview) -> tuple[Rule, ...]:
    """The rules of an index. It is trusted: a wheel's own, and not validated again. What few ask for is left there."""
    whole = memoryview(data)
    begin = _WIDTH + int.from_bytes(whole[:_WIDTH], "big")
    told, ends = marshal.loads(whole[_WIDTH:begin])  # noqa: S302
    if len(whole) != begin + ends[-1]:
        raise ValueError("cut short")
    rules = []
    for entry, digest in told:
        for place, kind in _PLACES:
            entry[place] = Sealed(whole[begin + ends[entry[place] - 1] : begin + ends[entry[place]]], kind)
        if isinstance(entry[_PARAMS], int):
            number = entry[_PARAMS]
            entry[_PARAMS] = SealedParams(whole[begin + ends[number - 1] : begin + ends[number]])
        rules.append(Rule._make((*entry, digest.hex())))
        _digest_of[rules[-1]] = digest
    return tuple(rules)


class Sealed(Sequence[Any]):
    """Records of one kind, which are made when somebody asks for one."""

    def __init__(self, sealed: memoryview, kind: type[Any]) -> None:
        self._sealed = sealed
        self._kind = kind

    @functools.cached_property
    def _all(self) -> tuple[Any, ...]:
        return tuple([tuple.__new__(self._kind, item) for item in marshal.loads(self._sealed)])  # noqa: S302

    def __len__(self) -> int:
        return len(self._all)

    def __getitem__(self, at: Any) -> Any:
        return self._all[at]


class SealedParams:
    """The parameters of a rule as its file has them, unpacked when somebody asks for one."""

    def __init__(self, sealed: memoryview) -> None:
        self._sealed = sealed

    @functools.cached_property
    def plain(self) -> dict[str, Any]:
        """All of them."""
        return dict(marshal.loads(self._sealed))  # noqa: S302

    def keys(self) -> Iterable[str]:
        """Their names."""
        return self.plain.keys()

    def __getitem__(self, key: str) -> Any:
        return self.plain[key]


class BoundLate:
    """An instance of a check's ``Params``, made when somebody asks for one of them."""

    def __init__(self, check: str, params: SealedParams) -> None:
        self._check = check
        self._params = params

    @functools.cached_property
    def _own(self) -> Any:
        return check_module(self._check).Params(**self._params.plain)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(self._own, name)
        setattr(self, name, found)
        return found

    def __eq__(self, other: object) -> bool:
        return bool(self._own == other)

    def __hash__(self) -> int:
        return hash(self._own)


def to_entry(rule: Rule) -> dict[str, Any]:
    """The rule as plain data for the prepared index."""
    plain = {key: tuple(map(tuple, getattr(rule, key))) for key in _SELDOM}
    params = rule.params.plain if isinstance(rule.params, SealedParams) else rule.params
    entry = {**rule._asdict(), **plain, "params": params, "levels": dict(rule.levels), "path": ""}
    del entry["mark"]  # which stands for all of this
    return entry
