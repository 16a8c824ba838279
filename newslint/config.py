"""The settings of a run: defaults, configuration files and options in layers, each value with its origin.

The nearest ``newslint.toml``, or ``pyproject.toml`` with a ``[tool.newslint]`` table, in an article's folder
or above it, up to the root of its repository, holds for the article, and it alone: files are never merged,
and where the program is started does not matter. Paths and patterns in a file are relative to its folder.
"""

# Paths stay as they were written; ``os.path`` works on the string.

from __future__ import annotations

import functools
import os
from collections.abc import Iterable, Mapping

from newslint import profile
from newslint.globs import matches
from newslint.model import SEVERITIES, NewslintError
from newslint.record import NamedTuple
from newslint.typed import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from newslint.toml_lines import Key

FILE = "newslint.toml"
DEFAULT = "default"
FAIL_ON = ("error", "warning", "suggestion", "never")
KEYS = ("profile", "select", "ignore", "fail-on", "rules", "overrides", "packs", "languagetool", "exclude")
OVERRIDE_KEYS = ("paths", "profile", "select", "ignore", "rules")


def names(value: str) -> tuple[str, ...]:
    """The names that an option gives, parted by commas."""
    return tuple(name.strip() for name in value.split(",") if name.strip())


class ConfigError(NewslintError):
    """A setting that cannot be used; the message names file, line, key and what is allowed."""


class Value(NamedTuple):
    """A setting and where it was made: ``default``, ``newslint.toml:7`` or ``--select``."""

    value: Any
    origin: str = DEFAULT


_ON_ERROR, _NO_SERVER, _NOTHING = Value("error"), Value(""), Value(())


class Tweak(NamedTuple):
    """One key of a ``[rules.NAME]`` table: ``enabled``, ``severity`` or a parameter of the rule's check."""

    rule: str
    key: str
    value: Any
    origin: str


class Layer(NamedTuple):
    """What one source (a file, an override in it, the command line) says about rules.

    ``paths`` are the patterns it holds for; none means every article. ``select`` and ``ignore`` hold
    tuples of names, ``profile`` a name; they are None where the layer does not speak of them.
    """

    paths: tuple[str, ...] = ()
    profile: Value | None = None
    select: Value | None = None
    ignore: Value | None = None
    tweaks: tuple[Tweak, ...] = ()

    # One that is read again is another: a tweak's value may be one that cannot be hashed.
    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


class Choice(NamedTuple):
    """All that decides which rules judge an article, and how. Equal for articles under the same layers of one
    ``Settings``, so that it can key a cache."""

    packs: Value
    languagetool: Value
    layers: tuple[Layer, ...]


class Settings(NamedTuple):
    """The settings that one configuration file (or none) gives, options of the command line included.

    ``file`` is the file as shown to users, empty without one; ``root`` the absolute folder of its patterns.
    ``packs`` holds absolute folders and packages ("package:name"), ``languagetool`` a URL or nothing.
    """

    file: str = ""
    root: str = ""
    fail_on: Value = _ON_ERROR
    languagetool: Value = _NO_SERVER
    exclude: Value = _NOTHING
    packs: Value = _NOTHING
    layers: tuple[Layer, ...] = ()

    def for_path(self, path: str) -> Choice:
        """The rules' layers in force for an article: its profile, the file's own, each override that names its path.

        Of several profiles the last one holds, beneath all else that is set.
        """
        layers = self.layers
        if any(layer.paths for layer in layers):
            relative = self._relative(path)
            layers = tuple(layer for layer in layers if not layer.paths or matches(layer.paths, relative))
        chosen = [layer.profile for layer in layers if layer.profile is not None]
        if chosen:
            layers = (_profile(str(chosen[-1].value)), *layers)
        return Choice(self.packs, self.languagetool, layers)

    def excludes(self, path: str) -> bool:
        """Whether ``exclude`` leaves the file or folder out."""
        return bool(self.exclude.value) and matches(self.exclude.value, self._relative(path))

    def _relative(self, path: str) -> str:
        return os.path.relpath(os.path.abspath(path), self.root or None).replace(os.sep, "/")


class Options(NamedTuple):
    """What the command line says about settings. None and empty mean: not said."""

    config: str | None = None
    profile: str | None = None
    isolated: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    languagetool: str | None = None


_UNSAID = Options()


class Configuration:
    """The settings of every article of a run: of one file (``--config``), of none (``--isolated``) or of the
    nearest file above each. Each file is read once."""

    def __init__(self, options: Options = _UNSAID) -> None:
        self.options = options
        self._everywhere = options.isolated or options.config is not None
        self._by_given: dict[str, Settings] = {}
        self._by_folder: dict[str, Settings] = {}
        self._by_file: dict[str, Settings] = {}
        self._choices: dict[int, Choice] = {}

    def choice(self, path: str) -> Choice:
        """All that decides which rules judge a file, and how; one for all files of the same settings where they set
        nothing for some paths. Raises ``ConfigError``."""
        settings = self.settings(path)
        known = self._choices.get(id(settings))  # settings that were read are kept
        if known is not None:
            return known
        choice = settings.for_path(path)
        if not any(layer.paths for layer in settings.layers):
            self._choices[id(settings)] = choice
        return choice

    def settings(self, path: str) -> Settings:
        """The settings for a file, which need not exist. Raises ``ConfigError``."""
        given = "" if self._everywhere else os.path.dirname(path)
        known = self._by_given.get(given)
        if known is None:
            known = self._by_given[given] = self._found(given)
        return known

    def _found(self, folder: str) -> Settings:
        """The settings for the files of a folder."""
        if self.options.isolated:
            return self._read(None)
        if self.options.config is not None:
            return self._read(os.path.abspath(self.options.config))
        return self._nearest(os.path.abspath(folder))

    def _nearest(self, folder: str) -> Settings:
        if folder not in self._by_folder:
            above = os.path.dirname(folder)
            for name in (FILE, "pyproject.toml"):
                file = os.path.join(folder, name)
                if os.path.isfile(file) and (name == FILE or _speaks_of_newslint(file)):
                    self._by_folder[folder] = self._read(file)
                    break
            else:
                top = above == folder or os.path.exists(os.path.join(folder, ".git"))
                self._by_folder[folder] = self._read(None) if top else self._nearest(above)
        return self._by_folder[folder]

    def _read(self, file: str | None) -> Settings:
        key = file or ""
        if key not in self._by_file:
            self._by_file[key] = with_options(Settings() if file is None else load(file), self.options)
        return self._by_file[key]


def with_options(settings: Settings, options: Options) -> Settings:
    """The settings with the command line's own on top."""
    layers = settings.layers
    if options.profile is not None and options.profile not in profile.known():
        raise ConfigError(f"--profile: {_no_profile(options.profile)}")
    if options.select or options.ignore or options.profile:
        named = Value(options.profile, "--profile") if options.profile else None
        select = Value(options.select, "--select") if options.select else None
        ignore = Value(options.ignore, "--ignore") if options.ignore else None
        layers = (*layers, Layer(profile=named, select=select, ignore=ignore))
    if options.languagetool and (wrong := _no_server(options.languagetool)):
        raise ConfigError(f"--languagetool: {wrong}")
    return settings._replace(
        layers=layers,
        fail_on=Value(options.fail_on, "--fail-on") if options.fail_on else settings.fail_on,
        languagetool=Value(options.languagetool, "--languagetool") if options.languagetool else settings.languagetool,
    )


def load(file: str) -> Settings:
    """The settings of a ``newslint.toml``, or of the ``[tool.newslint]`` table of any other TOML file that has
    one (an empty ``pyproject.toml`` gives the defaults). Raises ``ConfigError``."""
    import tomllib

    from newslint.toml_lines import lines_of

    display = _displayed(file)
    try:
        with open(file, "rb") as opened:
            text = opened.read().decode("utf-8-sig").replace("\r\n", "\n")
        data = tomllib.loads(text)
    except OSError as error:
        raise ConfigError(f"{display}: cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{display}: is not UTF-8 text (byte {error.start})") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{display}: is not valid TOML: {error}") from None
    at: Key = ()
    if os.path.basename(file) == "pyproject.toml":
        at = ("tool", "newslint")
        for part in at:
            data = data.get(str(part), {})
    return _File(display, os.path.dirname(os.path.abspath(file)), lines_of(text), at).settings(data)


@functools.cache
def _profile(name: str) -> Layer:
    """What a profile says of the rules."""
    import tomllib

    from newslint.toml_lines import lines_of

    text = profile.text(name)
    data = tomllib.loads(text)
    data.pop("summary")
    return _File(f"profile {name}", "", lines_of(text), ()).layer(data, ())


def _no_profile(name: Any) -> str:
    known = profile.known()
    return f"no profile {name!r}{near(str(name), known)} (there are {', '.join(known)})"


def near(word: str, known: Iterable[str]) -> str:
    """``; did you mean 'x'?`` for the nearest of the known words, or nothing."""
    import difflib

    close = difflib.get_close_matches(word, list(known), 1)
    return f"; did you mean '{close[0]}'?" if close else ""


def _no_server(url: str) -> str:
    """What is wrong with the address of a grammar server, or nothing."""
    from newslint.address import endpoint

    try:
        endpoint(url)
    except NewslintError as error:
        return str(error)
    return ""


def _speaks_of_newslint(pyproject: str) -> bool:
    """Whether a ``pyproject.toml`` has a table for us. One that is broken and does not name us is not ours to judge."""
    import tomllib

    try:
        with open(pyproject, "rb") as file:
            data = file.read()
    except OSError:
        return False
    if b"newslint" not in data:
        return False
    try:
        return "newslint" in tomllib.loads(data.decode("utf-8-sig")).get("tool", {})
    except ValueError:
        return b"[tool.newslint" in data


def _displayed(file: str) -> str:
    relative = os.path.relpath(file)
    return (os.path.abspath(file) if relative.startswith("..") else relative).replace(os.sep, "/")


class _File(NamedTuple):
    """A configuration file being checked: what its messages need to name a place."""

    display: str
    root: str
    lines: Mapping[Key, int]
    at: Key

    def settings(self, data: Any) -> Settings:
        self.table(data, ())
        self.known(data, KEYS, ())
        overrides = data.get("overrides", [])
        if not isinstance(overrides, list) or not all(isinstance(item, dict) for item in overrides):
            self.fail(("overrides",), "is a list of tables: write each as [[overrides]], with its keys below")
        layers = [self.layer(data, ()), *(self.layer(item, ("overrides", at)) for at, item in enumerate(overrides))]
        packs = tuple(
            pack if pack.startswith("package:") else os.path.join(self.root, pack)
            for pack in self.strings(data, "packs")
        )
        return Settings(
            file=self.display,
            root=self.root,
            fail_on=self.value(data, "fail-on", self.fail_on(data)),
            languagetool=self.value(data, "languagetool", self.server(data)),
            exclude=self.value(data, "exclude", self.strings(data, "exclude")),
            packs=self.value(data, "packs", packs),
            layers=tuple(layers),
        )

    def layer(self, data: dict[str, Any], within: Key) -> Layer:
        paths: tuple[str, ...] = ()
        if within:
            self.known(data, OVERRIDE_KEYS, within)
            paths = self.strings(data, "paths", within)
            if not paths:
                self.fail(within, 'needs paths = ["folder/**"], the articles it holds for')
        return Layer(
            paths,
            self.profile(data, within),
            self.names(data, "select", within),
            self.names(data, "ignore", within),
            tuple(self.tweaks(data, within)),
        )

    def profile(self, data: dict[str, Any], within: Key) -> Value | None:
        if "profile" not in data:
            return None
        if data["profile"] not in profile.known():
            raise ConfigError(f"{self.origin((*within, 'profile'))}: {_no_profile(data['profile'])}")
        return Value(data["profile"], self.origin((*within, "profile")))

    def names(self, data: dict[str, Any], key: str, within: Key) -> Value | None:
        if key not in data:
            return None
        return Value(self.strings(data, key, within), self.origin((*within, key)))

    def tweaks(self, data: dict[str, Any], within: Key) -> Iterable[Tweak]:
        rules = self.table(data.get("rules", {}), (*within, "rules"))
        for rule, keys in rules.items():
            at = (*within, "rules", rule)
            for key, value in self.table(keys, at).items():
                if key == "severity" and value not in SEVERITIES:
                    self.fail((*at, key), f"is one of {', '.join(SEVERITIES)}, not {value!r}")
                if key == "enabled" and not isinstance(value, bool):
                    self.fail((*at, key), f"is true or false, not {value!r}")
                yield Tweak(rule, key, value, self.origin((*at, key)))

    def fail_on(self, data: dict[str, Any]) -> str:
        value = data.get("fail-on", "error")
        if value not in FAIL_ON:
            self.fail(("fail-on",), f"is one of {', '.join(FAIL_ON)}, not {value!r}")
        return str(value)

    def server(self, data: dict[str, Any]) -> str:
        value = data.get("languagetool", "")
        if not isinstance(value, str):
            self.fail(("languagetool",), f"is a text in quotation marks, not {value!r}")
        if value and (wrong := _no_server(value)):
            self.fail(("languagetool",), f"cannot be used: {wrong}")
        return value

    def strings(self, data: dict[str, Any], key: str, within: Key = ()) -> tuple[str, ...]:
        value = data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            one = value if isinstance(value, str) else "one"
            self.fail((*within, key), f'is a list of texts, as in {key} = ["{one}", "two"], not {value!r}')
        return tuple(value)

    def value(self, data: dict[str, Any], key: str, value: Any) -> Value:
        return Value(value, self.origin((key,)) if key in data else DEFAULT)

    def table(self, value: Any, key: Key) -> dict[str, Any]:
        if not isinstance(value, dict):
            name = ".".join(str(part) for part in key if isinstance(part, str))
            self.fail(key, f"is a table of keys and values, not {value!r}: write it as [{name}]")
        return value

    def known(self, data: dict[str, Any], keys: tuple[str, ...], within: Key) -> None:
        for key in data:
            if key not in keys:
                where = "overrides" if within else "newslint"
                hint = near(key.replace("_", "-"), keys)
                if key == "tool":
                    hint = "; [tool.newslint] is for pyproject.toml, here the keys stand without it"
                raise ConfigError(
                    f"{self.origin((*within, key))}: unknown key '{key}'{hint} ({where} takes {', '.join(keys)})"
                )

    def origin(self, key: Key) -> str:
        from newslint.toml_lines import line_of

        line = line_of(dict(self.lines), self.at + key)
        return f"{self.display}:{line}" if line else self.display

    def fail(self, key: Key, message: str) -> NoReturn:
        name = ".".join(str(part) for part in key if isinstance(part, str)) or "tool.newslint"
        raise ConfigError(f"{self.origin(key)}: '{name}' {message}")
