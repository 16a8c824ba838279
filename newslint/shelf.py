"""The code of all modules in one file of a wheel: a start then opens one file and not two hundred.

The modules are what they would be without it, each with its own name and file: a traceback shows the source. A module
whose source was changed, and every module where another version of Python runs than built the wheel, is imported as
ever. A checkout has no such file.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from _imp import _fix_co_filename  # type: ignore[attr-defined]  # as importlib does
from collections.abc import Iterable, Mapping
from mmap import ACCESS_READ, mmap

TYPE_CHECKING = False

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec, SourceFileLoader
    from types import CodeType, ModuleType

    from newslint.typed import Any
else:  # importlib and types load more, at each start
    from _frozen_importlib import ModuleSpec
    from _frozen_importlib_external import SourceFileLoader

    ModuleType = type(sys)

FILE = os.path.join(os.path.dirname(__file__), "code.bin")
_HEAD = 4
_PATH = frozenset({"__path__"})
_CACHED = f"{os.sep}__pycache__{os.sep}", f".{sys.implementation.cache_tag}.pyc"
_MADE_FOR = f"{sys.implementation.name} {sys.version_info[:2]} {sys.version_info[3]}"
_LATER = 60
"""Seconds that an installation may take: what was written later than so long after the file is a change."""

KNOWN, RUN = 0, 1
"""The bundles of what a run over one article needs: even if the article is known, and if not. Of each other bundle the
last module imports the others: they are loaded when it is asked for."""

_BAD = (OSError, ValueError, TypeError, EOFError, KeyError)


def use() -> None:
    """From now on look here for modules of newslint, where there is anything to look in."""
    if sys.flags.optimize or any(isinstance(finder, Shelf) for finder in sys.meta_path):
        return
    try:
        sys.meta_path.insert(0, Shelf(FILE))
    except _BAD:
        return


def unpack(bundle: int) -> None:
    """Load the modules of a bundle, one after the other: to search for each where it is imported takes longer than to
    run most of them."""
    for finder in sys.meta_path:
        if isinstance(finder, Shelf):
            finder.unpack(bundle)


def module(name: str) -> ModuleType:
    """A module that is to be imported now."""
    __import__(name)
    return sys.modules[name]


def packed(bundles: Iterable[Mapping[str, tuple[CodeType, int, bool]]]) -> bytes:
    """The contents of the file, from modules that are needed together, each after those that it imports: the code of
    each, the size of its source and whether it is a package."""
    index, places, parts = {}, [], []
    for number, bundle in enumerate(bundles):
        parts.append(marshal.dumps({name: code for name, (code, _, _) in bundle.items()}))
        places.append((sum(map(len, parts[:-1])), len(parts[-1])))
        index.update({name: (number, size, package) for name, (_, size, package) in bundle.items()})
    head = marshal.dumps((_MADE_FOR, index, places))
    return b"".join((len(head).to_bytes(_HEAD, "big"), head, *parts))


class Shelf:
    """Finds the modules that a file holds. Raises one of ``_BAD`` where there is none that this Python can use."""

    def __init__(self, path: str) -> None:
        with open(path, "rb", buffering=0) as file:
            self._stat = os.fstat(file.fileno())
            whole = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
        end = _HEAD + int.from_bytes(whole[:_HEAD], "big")
        made_for, self._index, self._places = marshal.loads(whole[_HEAD:end])  # noqa: S302
        self._code = whole[end:]
        if made_for != _MADE_FOR or len(self._code) != (sum(self._places[-1]) if self._places else 0):
            raise ValueError("made by another Python, or cut short")
        self._folder = os.path.dirname(os.path.dirname(path))
        self._bundles: dict[int, dict[str, CodeType]] = {}
        self._plain: dict[str, ModuleType] = {}

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """Where a module comes from; None for what is not here or has another source than it had."""
        if name not in self._index:
            return None
        number, size, package = self._index[name]
        if number > RUN and next(reversed(self._bundle(number)), "") == name:
            self.unpack(number, name)
        place = self._folder + os.sep + name.replace(".", os.sep)
        folder, _, stem = (place, "", "__init__") if package else place.rpartition(os.sep)
        source = f"{place}{os.sep}__init__.py" if package else f"{place}.py"
        try:
            stat = os.stat(source)
        except OSError:
            return None
        if stat.st_size != size or stat.st_mtime > self._stat.st_mtime + _LATER:
            return None
        spec = ModuleSpec(name, _Shelved(name, source, self), origin=source)
        if package:
            spec.submodule_search_locations = [folder]
        spec.has_location = True
        spec.cached = folder + stem.join(_CACHED)
        return spec

    def take(self, name: str) -> CodeType | None:
        """The code of a module, once; None where it cannot be had."""
        return self._bundle(self._index[name][0]).pop(name, None)

    def unpack(self, number: int, without: str = "") -> None:
        """Load the modules of a bundle that are not loaded and whose source is what it was."""
        names = [name for name in self._bundle(number) if name != without and name not in sys.modules]
        if not names:
            return
        python: Any = builtins
        importing, loaded = python.__import__, sys.modules
        # Modules that are no packages give names as they are. Python first looks for a search path that they have not.
        plain = self._plain = self._plain or {
            name: found for name, found in loaded.items() if "__path__" not in getattr(found, "__dict__", _PATH)
        }

        def known(name: str, globals: Any = None, locals: Any = None, names: Any = (), level: int = 0) -> Any:  # noqa: A002
            if names and name in plain:
                return plain[name]
            return importing(name, globals, locals, names, level)

        python.__import__ = known
        try:
            for name in names:
                spec = None if name in loaded else self.find_spec(name)
                code = None if spec is None else self.take(name)
                if spec is not None and code is not None:
                    _load(spec, code)
                    if spec.submodule_search_locations is None:
                        plain[name] = loaded[name]
        except Exception:  # whoever imports it is to be told
            loaded.pop(name, None)
        finally:
            python.__import__ = importing

    def _bundle(self, number: int) -> dict[str, CodeType]:
        if number not in self._bundles:
            start, length = self._places[number]
            try:
                self._bundles[number] = marshal.loads(self._code[start : start + length])  # noqa: S302
            except _BAD:
                self._bundles[number] = {}
        return self._bundles[number]


def _load(spec: ModuleSpec, code: CodeType) -> None:
    """Make of the code of a module what importing it does."""
    module = ModuleType(spec.name)
    given = {"__spec__": spec, "__loader__": spec.loader, "__file__": spec.origin, "__cached__": spec.cached}
    vars(module).update(given, __package__=spec.parent)
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    sys.modules[spec.name] = module
    _fix_co_filename(code, spec.origin)
    spec._initializing = True  # type: ignore[attr-defined]  # as importlib does, and asks at each import
    try:
        exec(code, vars(module))  # noqa: S102
    finally:
        spec._initializing = False  # type: ignore[attr-defined]
    package, _, name = spec.name.rpartition(".")
    setattr(sys.modules[package], name, module)


class _Shelved(SourceFileLoader):
    """Loads a module from its source as ever, but that its code is ready."""

    def __init__(self, name: str, path: str, shelf: Shelf) -> None:
        super().__init__(name, path)
        self._shelf = shelf

    def get_code(self, fullname: str) -> CodeType | None:
        code = self._shelf.take(fullname)
        if code is None:
            return super().get_code(fullname)
        _fix_co_filename(code, self.path)
        return code
