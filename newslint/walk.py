"""Which files a command line means: those it names, and the articles in the folders it names."""

# A path is shown as it was given, and ``Path`` would rewrite it: ``os.path`` works on the string.

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from os import path as paths_of
from stat import S_ISREG

from newslint.model import Failure
from newslint.record import NamedTuple
from newslint.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

SKIPPED = frozenset({"node_modules", "__pycache__", "site-packages"})
"""Folders that hold no articles, besides those whose name starts with a dot and virtual environments."""

STDIN = "-"

PARQUET = ".parquet"
ARCHIVES = (".jsonl", ".ndjson", PARQUET)
"""What a path ends in that is an archive, if it is named on the command line; in a folder of articles none is."""


class Found(NamedTuple):
    """What a command line names: ``files`` as their paths will be shown, each once, sorted; ``failures`` for
    paths that do not exist and folders without articles; ``skipped`` for named files that are excluded."""

    files: tuple[str, ...]
    failures: tuple[Failure, ...]
    skipped: tuple[str, ...]


class _Ignores(NamedTuple):
    """One ``.gitignore``: the real folder it lies in and its patterns."""

    folder: str
    spec: GitIgnoreSpec


class _Folder(NamedTuple):
    """A folder still to be looked into: its path as shown, its real path and the ``.gitignore`` files in
    force there, outermost first."""

    path: str
    real: str
    ignores: tuple[_Ignores, ...]


class _Search:
    """A search under way: what is looked for, and what was found so far."""

    def __init__(self, suffixes: frozenset[str], excluded: Callable[[str], bool]) -> None:
        self.suffixes = suffixes
        self.excluded = excluded
        self.files: dict[str, str] = {}
        self.failures: list[Failure] = []
        self._folders: dict[str, str] = {}

    def real(self, path: str) -> str:
        """The real path of a file that is no link: many have one folder."""
        before, separator, name = path.rpartition(os.sep)
        folder = before + separator
        if folder not in self._folders:
            self._folders[folder] = paths_of.join(paths_of.realpath(folder), "")
        return self._folders[folder] + name


def find(paths: Iterable[str], suffixes: Iterable[str], excluded: Callable[[str], bool]) -> Found:
    """The files that ``paths`` mean.

    A file is taken whatever its suffix, a folder gives its files with one of ``suffixes`` (lower case, with
    the dot), ``-`` stands for standard input. ``excluded`` says whether the configuration leaves a path out;
    ``.gitignore`` and hidden names count inside folders only. A file reached twice counts once.
    """
    search = _Search(frozenset(suffixes), excluded)
    skipped = []
    for path in dict.fromkeys(paths):
        if path == STDIN:
            search.files.setdefault(STDIN, STDIN)
        elif (plain := _plain(path)) is False and paths_of.isdir(path):
            if not _walk(search, path):
                listed = ", ".join(sorted(search.suffixes))
                search.failures.append(Failure(shown(path), None, f"no article in this folder (looked for {listed})"))
        elif plain is None:
            search.failures.append(Failure(shown(path), None, "no such file or folder"))
        elif excluded(path):
            skipped.append(shown(path))
        else:
            search.files.setdefault(search.real(path) if plain else paths_of.realpath(path), shown(path))
    return Found(tuple(sorted(search.files.values())), tuple(search.failures), tuple(skipped))


def _plain(path: str) -> bool | None:
    """Whether a path is that of a file and no link, as real as its folder is; None where there is nothing."""
    try:
        mode = os.lstat(path).st_mode
    except (OSError, ValueError):
        return None
    return S_ISREG(mode) and os.name != "nt"  # where a name has more than one form


def is_archive(path: str) -> bool:
    """Whether a path named on the command line is that of an archive, or of a folder of parts of one."""
    return path.lower().rstrip("/" + os.sep).endswith(ARCHIVES)


def shown(path: str) -> str:
    """A path as reports show it: as given, with ``/`` between parts."""
    return path if os.sep == "/" else path.replace(os.sep, "/")


def _walk(search: _Search, top: str) -> bool:
    """Collect the articles below ``top``; whether there was any, or a failure that says why not."""
    real = paths_of.realpath(top)
    visited = {real}
    pending = [_Folder(top, real, _ignores_above(real))]
    any_found = False
    while pending:
        folder = pending.pop()
        try:
            with os.scandir(folder.path) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            search.failures.append(Failure(shown(folder.path), None, f"cannot be listed: {error.strerror}"))
            any_found = True
            continue
        folder = folder._replace(ignores=_ignores_in(folder, entries))
        entries.reverse()
        while entries:  # each is let go of as soon as it was looked at: there may be very many
            entry = entries.pop()
            path = paths_of.join(folder.path, entry.name)
            if entry.name.startswith(".") or search.excluded(path):
                continue
            if _is_dir(entry):
                real = _real(folder, entry)
                # A link may lead back up: each real folder is entered once.
                if real not in visited and not _passed_over(path) and not _ignored(folder, entry.name + "/"):
                    visited.add(real)
                    pending.append(_Folder(path, real, folder.ignores))
            elif (
                paths_of.splitext(entry.name)[1].lower() in search.suffixes
                and not _ignored(folder, entry.name)
                and not _is_special(entry)
            ):
                real, name = _real(folder, entry), shown(path)
                search.files.setdefault(real, real if real == name else name)  # one string, for there may be many files
                any_found = True
    return any_found


def _real(folder: _Folder, entry: os.DirEntry[str]) -> str:
    path = paths_of.join(folder.real, entry.name)
    return paths_of.realpath(path) if entry.is_symlink() else path


def _is_dir(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_special(entry: os.DirEntry[str]) -> bool:
    """Whether it is a pipe, a socket or a device, which may never end. A link to nothing is a failure to be told."""
    try:
        return not entry.is_file() and not (entry.is_symlink() and not paths_of.exists(entry.path))
    except OSError:
        return False


def _passed_over(path: str) -> bool:
    return paths_of.basename(path) in SKIPPED or paths_of.exists(paths_of.join(path, "pyvenv.cfg"))


def _ignores_above(real: str) -> tuple[_Ignores, ...]:
    """The rules of the folders above, up to the root of the repository; none outside a repository."""
    if paths_of.exists(paths_of.join(real, ".git")):
        return ()
    above = []
    while (parent := paths_of.dirname(real)) != real:
        real = parent
        above.append(real)
        if paths_of.exists(paths_of.join(real, ".git")):
            return tuple(read for folder in reversed(above) for read in _gitignore(folder))
    return ()


def _ignores_in(folder: _Folder, entries: list[os.DirEntry[str]]) -> tuple[_Ignores, ...]:
    names = {entry.name for entry in entries if entry.name.startswith(".git")}
    inherited = () if ".git" in names else folder.ignores  # a repository inside another keeps to its own rules
    return (*inherited, *_gitignore(folder.real)) if ".gitignore" in names else inherited


def _gitignore(folder: str) -> tuple[_Ignores, ...]:
    """The patterns of the folder's ``.gitignore``, as a tuple of one, or of none."""
    try:
        with open(paths_of.join(folder, ".gitignore"), encoding="utf-8", errors="replace") as file:
            lines = file.read().splitlines()
    except OSError:
        return ()
    from pathspec import GitIgnoreSpec

    return (_Ignores(folder, GitIgnoreSpec.from_lines(line for line in lines if _readable(line))),)


def _readable(line: str) -> bool:
    """Whether a pattern means anything: git passes over one that does not, and so do we."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True


def _ignored(folder: _Folder, name: str) -> bool:
    """Whether ``name`` (with a final ``/`` for a folder) is ignored: the innermost file's last word counts."""
    for where, spec in reversed(folder.ignores):
        inner = folder.real[len(where) :].strip(os.sep)
        verdict = spec.check_file(f"{inner}{os.sep}{name}" if inner else name).include
        if verdict is not None:
            return verdict
    return False
