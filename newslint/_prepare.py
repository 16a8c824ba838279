"""Makes the tables of ``prepared`` and the file of ``shelf`` for a wheel; run when one is built and never else."""

from __future__ import annotations

import ast
import os
import pkgutil
import re
import subprocess
import sys
import tempfile
from array import array
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from types import CodeType, ModuleType

from newslint import checks, headlines, lang, late_re, packs, prepared, readers, reading, record, shelf
from newslint.checks import consistency, lexicon, pattern, unattributed, undated
from newslint.checks._patterns import tables as of_patterns
from newslint.checks._rule_phrases import together
from newslint.checks.near_duplicate import groups
from newslint.checks.near_duplicate import title as title_of
from newslint.lang.classes import CLASSES
from newslint.lang.en_families import family
from newslint.lang.table import BY_WORD, READY, read_map, title
from newslint.model import Rule
from newslint.reading._labels import shapes
from newslint.reading._phrase_forms import PhraseError, forms
from newslint.reading.phrases import TABLES, from_table, gathered
from newslint.typed import Any

WITH_PHRASES = ("lexicon", "unattributed", "undated")
"""The checks whose parameters are phrases."""

WITH_TREES = (lexicon, unattributed)
"""Those of them that look for the phrases of all their rules at once."""

WITH_PATTERNS = (pattern, consistency)
"""The checks that look for the patterns of all their rules at once."""

ELSEWHERE = ("._tables", ".languagetool", "._languagetool_server", "._languagetool_request")
"""Modules that need packages which building a wheel does not install, and which no article meets without a server."""

LOOKED_UP = ("families.txt", "roots.txt", "syllables.txt", "synonyms.txt", "verbs.txt", "words.txt")
"""The tables of which a run needs a few words."""

_FIELDS = 32
"""More than a record has."""

ROOMS = (lang, reading, readers, headlines, checks)
"""Where most of the expressions are that an article meets."""

BESIDE = ("newslint.engine", "newslint.reporters.text", "newslint.strict_yaml")
"""What else it meets."""


def file(index: bytes) -> bytes:
    """The contents of ``prepared.FILE`` for the rules of an index."""
    return prepared.packed(tables(index))


def tables(index: bytes) -> dict[str, Mapping[Any, Any]]:
    """All that is worked out for the rules of an index and for the rooms."""
    bound = [packs.bind(rule) for rule in packs.from_index(index)]
    return {
        late_re.made_for(): expressions(dict.fromkeys(_written())),
        "phrases": _phrases(bound),
        "rules": {
            (_name(check),): [rule.mark for rule in _on(bound)[_name(check)]] for check in (*WITH_TREES, *WITH_PATTERNS)
        },
        **_trees(_on(bound)),
        **_patterns(_on(bound)),
        "families": {(title("families.txt"), title("spelling.txt")): _families(index)},
        "made": _made(),
        record.MADE: {count: record.constructor(count) for count in range(_FIELDS)},
        **{title(name): read_map(name) for name in LOOKED_UP},
        **{name(): work() for name, work in BY_WORD},
        **{title_of(alike): groups(alike) for alike in (rule.params.alike for rule in _on(bound)["near-duplicate"])},
        "suffixes": {(): readers.suffixes()},
    }


STORY = "Board sues over quay\n\nThe board has sued the builder of the quay, Ute Lanz said on 3 March.\n"
"""An article that asks for what all articles ask for."""

TOLD = """
import os, sys
import _frozen_importlib
loading, loaded = _frozen_importlib._load_unlocked, []
def load(spec):
    module = loading(spec)
    loaded.append(spec.name)
    if spec.name == "newslint.packs":
        module.INDEX = os.environ["INDEX"]  # without which a checkout reads rule files, for which it loads more
    return module
_frozen_importlib._load_unlocked = load
from newslint.start import main
try:
    main()
except SystemExit:
    print()
    print(*loaded)
    if "newslint.lang.en_families" in sys.modules:
        from newslint.lang.en_families import family
        print(*filter(str.isalpha, family.__self__))
"""
"""Such a run, which then tells of the modules that it has loaded, each after those that it imports, and of the words
whose family it has asked for."""


def code(root: Path, index: bytes) -> bytes:
    """The contents of ``shelf.FILE``: what a run over an unchanged file needs together, what any other run over one
    plain file needs together, what else is imported where a function asks for it, with all that this imports, and each
    other module alone."""
    modules = dict(_compiled(root))
    unknown, _, known = _runs(index)
    first = {name: modules.pop(name) for name in known if name in modules}
    then = {name: modules.pop(name) for name in unknown if name in modules}
    joined = [{name: modules.pop(name) for name in names} for names in _joined(_imports(root), set(modules))]
    return shelf.packed([first, then, *joined, *({name: found} for name, found in modules.items())])


Imports = Mapping[str, tuple[list[str], list[str]]]
"""For each module what it imports, and what its functions do when they are called."""


def _imports(root: Path) -> Imports:
    found = {}
    for name, path in _sources(root):
        tree = ast.parse(path.read_bytes())
        inner = [node for part in ast.walk(tree) if isinstance(part, ast.FunctionDef) for node in ast.walk(part)]
        found[name] = (list(_imported(tree.body)), list(_imported(inner)))
    return found


def _imported(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """What may be the names of modules that some statements import."""
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{part.name}" for part in node.names)


def _joined(imports: Imports, alone: set[str]) -> Iterator[list[str]]:
    """Modules that are imported together where a function asks for the last of them, each after those that it
    imports."""

    def closure(name: str, met: dict[str, None]) -> dict[str, None]:
        """A module behind all that it imports, itself or by others."""
        if name in alone and name not in met:
            for other in (name.rpartition(".")[0], *imports[name][0]):
                if other != name:
                    closure(other, met)
            met[name] = None
        return met

    asked = {name for _, inner in imports.values() for name in inner if name in alone}
    for names in sorted((list(closure(name, {})) for name in sorted(asked)), key=len):
        own = [name for name in names if name in alone]
        if len(own) > 1 and own[-1] == names[-1]:
            alone.difference_update(own)
            yield own


def _compiled(root: Path) -> Iterator[tuple[str, tuple[CodeType, int, bool]]]:
    """The modules that a wheel has, by name."""
    for name, path in _sources(root):
        source = path.read_bytes()
        made = compile(source, str(path.relative_to(root).with_suffix("")), "exec", dont_inherit=True, optimize=0)
        yield name, (made, len(source), path.stem == "__init__")


def _sources(root: Path) -> Iterator[tuple[str, Path]]:
    """The modules that there are, by name."""
    for path in sorted(root.glob("newslint/**/*.py")):
        name = path.relative_to(root).with_suffix("")
        yield ".".join((name.parent if path.stem == "__init__" else name).parts), path


@cache
def _runs(index: bytes) -> tuple[list[str], list[str], list[str]]:
    """What ``TOLD`` tells of a run over one article: modules and words; and the modules of the same run when the cache
    knows the article."""
    with tempfile.TemporaryDirectory() as folder:
        story = Path(folder, "story.txt")
        story.write_text(STORY, encoding="utf-8")
        rules = Path(folder, "rules.bin")
        rules.write_bytes(index)
        asked = [sys.executable, "-c", TOLD, "check", "--isolated", str(story)]
        path = os.pathsep.join((str(Path(__file__).parent.parent), *sys.path))
        own = {"PYTHONPATH": path, "NEWSLINT_CACHE_DIR": str(Path(folder, "cache")), "INDEX": str(rules)}
        first, again = (subprocess.check_output(asked, env={**os.environ, **own}, text=True) for _ in range(2))
    *_, modules, words = (line.split() for line in first.splitlines())
    return modules, sorted(words), again.splitlines()[-1].split()


def expressions(written: Iterable[tuple[str, int]]) -> dict[str, tuple[Any, ...]]:
    """Each pattern with its flags, and what Python's engine of expressions is given for it."""
    table = {}
    for text, flags in written:
        with _overheard() as heard:
            re.compile(text, flags)
        _, own, code, groups, names, by_number = heard[-1]
        table[late_re.written(text, flags)] = (
            int(own),
            array("I", code).tobytes(),
            groups,
            dict(names),
            by_number,
        )
    return table


def _made() -> dict[tuple[str, ...], Any]:
    """What is made of tables of words."""
    for name in _met():
        import_module(name)
    return {key(): work() for key, work in READY}


def _families(index: bytes) -> dict[str, str]:
    """The families of words that modules name, told of the words that a run over one article has asked for."""
    return {word: family(word) for word in _runs(index)[1]}


def _phrases(rules: Iterable[Rule]) -> dict[tuple[str], list[tuple[tuple[str, ...], int]]]:
    """What each phrase that a rule or a class of words writes stands for."""
    texts = [text for rule in rules if rule.check in WITH_PHRASES for text in _texts(rule.params._asdict())]
    texts += [member for members in CLASSES.values() for member in members]
    return {(text,): found for text in dict.fromkeys(texts) if (found := _expanded(text))}


def _on(rules: Iterable[Rule]) -> dict[str, list[Rule]]:
    """The rules that are in force where nobody says otherwise, by check."""
    by_check: dict[str, list[Rule]] = {}
    for rule in rules:
        if rule.enabled:
            by_check.setdefault(rule.check, []).append(rule)
    return by_check


def _trees(by_check: Mapping[str, list[Rule]]) -> dict[str, Mapping[Any, Any]]:
    """The phrases of each table, and of each check with rules."""
    sets = {title(name): from_table(name) for name in TABLES}
    for check in WITH_TREES:
        name = _name(check)
        sets[name] = together(by_check[name], check.listed)
    for rule in by_check["undated"]:
        sets[prepared.digest(*rule.params).hex()] = gathered(undated.listed(rule.params))
    return {f"{name} {part}": table for name, phrases in sets.items() for part, table in phrases.made().items()}


def _expanded(text: str) -> list[tuple[tuple[str, ...], int]]:
    try:
        return forms(text)
    except PhraseError:
        return []  # a class's ending, or a parameter that is no phrase


def _texts(value: Any) -> Iterator[str]:
    """The texts among parameters."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for part in (*value.keys(), *value.values()) for text in _texts(part))
    elif isinstance(value, tuple):
        yield from (text for part in value for text in _texts(part))


def _patterns(by_check: Mapping[str, list[Rule]]) -> dict[str, Mapping[Any, Any]]:
    """What makes the patterns of each check likely."""
    made: dict[str, Mapping[Any, Any]] = {}
    for check in WITH_PATTERNS:
        made |= of_patterns(_name(check), by_check[_name(check)], check.listed)
    return made


def _name(check: ModuleType) -> str:
    """A check by the name that rules call it."""
    return check.__name__.rpartition(".")[2].replace("_", "-")


def _written() -> Iterator[tuple[str, int]]:
    """The expressions of all that is loaded once the rooms are, and of the table of page furniture."""
    yield from ((shape.pattern, shape.flags) for shape in shapes())
    for name in _met():
        import_module(name)
    for name, module in sorted(sys.modules.items()):
        if name.startswith("newslint."):
            yield from ((one.pattern, one.flags) for one in _late(vars(module).values()))


def _met() -> Iterator[str]:
    """The modules that an article may meet."""
    yield from BESIDE
    for room in ROOMS:
        yield from _modules(room)


def _modules(room: ModuleType) -> Iterator[str]:
    """The names of a room's modules, those in rooms of its own too."""
    for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        if not found.name.endswith(ELSEWHERE):
            yield found.name


def _late(values: Iterable[Any]) -> Iterator[Any]:
    """The expressions among the values of a module, those in its tuples, mappings and classes too."""
    for value in values:
        if isinstance(value, late_re.Late):
            yield value
        elif isinstance(value, tuple | list):
            yield from _late(value)
        elif isinstance(value, dict):
            yield from _late(value.values())


@contextmanager
def _overheard() -> Iterator[list[tuple[Any, ...]]]:
    """What Python's compiler of expressions hands to its engine while the context lasts."""
    compiler: Any = import_module("re._compiler")
    engine = compiler._sre
    heard: list[tuple[Any, ...]] = []

    class Listening:
        def __getattr__(self, name: str) -> Any:
            return getattr(engine, name)

        def compile(self, *given: Any) -> Any:
            heard.append(given)
            return engine.compile(*given)

    re.purge()
    compiler._sre = Listening()
    try:
        yield heard
    finally:
        compiler._sre = engine
