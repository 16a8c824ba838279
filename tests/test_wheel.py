"""The wheel: what it carries, and that it works without the checkout and without a network."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from newslint import packs

ROOT = Path(__file__).parent.parent
NO_NETWORK = """
import socket
def refuse(*args, **kwargs):
    raise OSError("no network in this test")
socket.socket.connect = refuse
socket.getaddrinfo = refuse
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """The wheel unpacked, in front of everything else on the path, and no network."""
    folder = tmp_path_factory.mktemp("site")
    zipfile.ZipFile(wheel).extractall(folder)
    (folder / "sitecustomize.py").write_text(NO_NETWORK, encoding="utf-8")
    return folder


def newslint(installed: Path, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed), "HOME": str(cwd), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-m", "newslint", *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_the_wheel_holds_one_index_of_the_rules_and_no_rule_files(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert "newslint/rules.bin" in names
    assert zipfile.ZipFile(wheel).read("newslint/figures.json") == (ROOT / "rules" / "figures.json").read_bytes()
    assert [name for name in names if name.endswith((".yaml", ".yml"))] == []
    assert not any("tests" in name or name.endswith("_build.py") for name in names)
    held = packs.from_index(zipfile.ZipFile(wheel).read("newslint/rules.bin"))
    assert [rule.name for rule in held] == [rule.name for rule in packs.builtin()]


def test_check_rules_and_explain_work_from_the_wheel_alone(installed, tmp_path):
    (tmp_path / "story.txt").write_text("The port opened in the the summer.\n", encoding="utf-8")
    done = newslint(installed, tmp_path, "check", "story.txt")
    assert done.returncode == 1, done.stderr
    assert "redundancy/doubled-word" in done.stdout
    assert "doubled-word" in newslint(installed, tmp_path, "rules").stdout
    explained = newslint(installed, tmp_path, "explain", "doubled-word")
    assert explained.returncode == 0, explained.stderr
    assert "the the" in explained.stdout
    assert "\nMeasured: " in explained.stdout


def test_the_wheel_and_the_checkout_say_the_same(installed, tmp_path):
    story = ROOT / "examples" / "harbour.md"
    arguments = ("check", "--isolated", "--format", "json", "--fail-on", "never", str(story))
    from_wheel = newslint(installed, tmp_path, *arguments)
    from_checkout = newslint(ROOT, tmp_path, *arguments)
    assert from_wheel.returncode == 0, from_wheel.stderr
    assert json.loads(from_wheel.stdout)["findings"]
    assert from_wheel.stdout == from_checkout.stdout


READY_MADE = """
import importlib.util, re, sys
from newslint import late_re, packs, prepared
known = prepared.table
prepared.table = lambda name: None
spec = importlib.util.spec_from_file_location("newslint._prepare", sys.argv[1])
preparing = importlib.util.module_from_spec(spec)
spec.loader.exec_module(preparing)
with open(packs.INDEX, "rb") as file:
    index = file.read()
tables = preparing.tables(index)
counts = {name: len(table) for name, table in tables.items()}
compiled = late_re.made_for()
assert counts[compiled] > 300 and counts["phrases"] > 1000, counts
assert counts["pattern patterns"] > 300 and counts["consistency entries"] > 300, counts
assert counts["rules"] == 4 and counts["made"] > 1, counts
assert len([name for name in counts if name.endswith(" trees")]) == 9, counts
assert counts["lexicon trees"] > 1000 and counts["lexicon words"] > 1000, counts
assert len(preparing._families(index)) > 1000
for name, table in tables.items():
    for key, made in table.items():
        found = known(name).get(prepared.digest(*key) if isinstance(key, tuple) else key)
        assert found is not None, (name, key)
        assert name == compiled or found == made, (name, key)
prepared.table = known
for flags, text in [written.split(" ", 1) for written in tables[compiled]]:
    flags = int(flags)
    own, plain = late_re._compiled(text, flags), re.compile(text, flags)
    assert (own, own.flags, own.groupindex) == (plain, plain.flags, plain.groupindex), text
"""


def test_what_the_wheel_carries_ready_made_is_used_and_is_what_would_be_worked_out(installed, tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", READY_MADE, str(ROOT / "newslint" / "_prepare.py")],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()


def test_no_phrase_is_put_in_its_tree_where_the_wheel_has_the_trees(installed, tmp_path):
    code = (
        "import sys\nfrom newslint.reading.phrases import Phrases\nfrom newslint.start import main\n"
        "Phrases.add = None\n"
        f"sys.argv = ['newslint', 'check', '--isolated', {str(ROOT / 'examples' / 'harbour.md')!r}]\n"
        "main()\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert done.returncode in (0, 1), done.stderr.decode()
    assert b"failed" not in done.stdout + done.stderr


PLAIN_PYTHON = frozenset(
    "__future__ _ast _bisect _blake2 _collections _functools _heapq _json _opcode _operator _sha2 _sha256 _sre _typing "
    "_struct _weakrefset array ast bisect collections copyreg dataclasses difflib dis encodings enum errno "
    "fnmatch functools gc heapq importlib inspect ipaddress itertools json keyword linecache math mmap ntpath "
    "opcode operator pathlib pkgutil re reprlib struct token tokenize tomllib types unicodedata urllib warnings weakref "
    "annotationlib glob string _string _tokenize _opcode_metadata _suggestions _colorize _types".split()
)
NOT_FOR_ONE_PLAIN_FILE = (
    "newslint.checks.languagetool",
    "newslint.cli",
    "newslint.figures",
    "newslint.fixes",
    "newslint.headlines.certainty.doubted",
    "newslint.headlines.names.halves",
    "newslint.headlines.names.rivals",
    "newslint.headlines.numbers.context",
    "newslint.headlines.numbers.contradiction",
    "newslint.headlines.numbers.words",
    "newslint.headlines.polarity.sides",
    "newslint.headlines.quotes",
    "newslint.labelled",
    "newslint.pool",
    "newslint.readers._",
    "newslint.readers.html",
    "newslint.readers.markdown",
    "newslint.reading.answered",
    "newslint.reading.judged",
    "newslint.reading.standing",
    "newslint.reporters.github",
    "newslint.reporters.json",
    "newslint.reporters.sarif",
    "newslint.rule_file",
    "newslint.suppress",
    "newslint.testing",
)


def test_checking_one_plain_file_imports_nothing_that_it_does_not_need(installed, tmp_path):
    story = "Board sues over quay\n\nThe board has sued the builder of the the quay, Ute Lanz said on 3 March 2025.\n"
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    code = (
        "import sys\nbefore = set(sys.modules)\nsys.argv = ['newslint', 'check', 'story.txt']\n"
        "from newslint.start import main\n"
        "try:\n    main()\nfinally:\n    print(*sorted(set(sys.modules) - before), file=sys.stderr)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(installed), "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stderr
    imported = done.stderr.split()
    rooms = {name for name in imported if name.split(".")[0] == "newslint"}
    others = {name.split(".")[0] for name in imported} - {"newslint"}
    assert others <= PLAIN_PYTHON | {"re2", "_re2"}
    assert [name for name in sorted(rooms) if name.startswith(NOT_FOR_ONE_PLAIN_FILE)] == []


def imported_from(installed: Path, cwd: Path) -> list[str]:
    """The loaders of the modules that a plain run imports."""
    code = (
        "import sys\nsys.argv = ['newslint', 'check', 'story.txt', '--isolated', '--no-cache']\n"
        "from newslint.start import main\n"
        "try:\n    main()\nexcept SystemExit:\n"
        "    print(*(type(m.__loader__).__name__ + '=' + n for n, m in sys.modules.items() if n.startswith('newslint')))\n"
    )
    (cwd / "story.txt").write_text("The port opened on Monday.\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    done = subprocess.run(
        [sys.executable, "-B", "-c", code], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1].split()


@pytest.fixture
def shelved(installed, tmp_path) -> Path:
    """A copy of the unpacked wheel, to be spoilt."""
    shutil.copytree(installed, tmp_path / "site")
    return tmp_path / "site"


def test_the_modules_of_a_run_come_from_one_file(installed, tmp_path):
    imported = imported_from(installed, tmp_path)
    assert len([one for one in imported if one.startswith("_Shelved=")]) > 100
    assert {one for one in imported if not one.startswith("_Shelved=")} == {
        f"SourceFileLoader=newslint{name}" for name in ("", ".start", ".shelf")
    }


def test_a_module_whose_source_was_changed_comes_from_its_source(shelved, tmp_path):
    engine, runner = shelved / "newslint" / "engine.py", shelved / "newslint" / "runner.py"
    engine.write_text(engine.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    os.utime(runner, (2e9, 2e9))
    (shelved / "newslint" / "walk.py").touch()
    imported = imported_from(shelved, tmp_path)
    assert {"SourceFileLoader=newslint.engine", "SourceFileLoader=newslint.runner"} < set(imported)
    assert "_Shelved=newslint.walk" in imported


@pytest.mark.parametrize("spoilt", [lambda whole: b"", lambda whole: b"\xff" * 900, lambda whole: whole[:-1]])
def test_a_spoilt_file_of_modules_is_passed_over(shelved, tmp_path, spoilt):
    file = shelved / "newslint" / "code.bin"
    file.write_bytes(spoilt(file.read_bytes()))
    assert {one.partition("=")[0] for one in imported_from(shelved, tmp_path)} == {"SourceFileLoader"}


def test_a_traceback_shows_the_source_of_a_module_from_that_file(installed, tmp_path):
    code = "from newslint import shelf\nshelf.use()\nfrom newslint.lang.en_families import family\nfamily(1)\n"
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert f'File "{installed / "newslint" / "lang" / "en_families.py"}", line ' in done.stderr
    assert "    low = word.lower()\n" in done.stderr


COUNTED = """
import collections, gc, json, marshal, re, sys
counts = collections.Counter()
def counted(module, name, amount):
    usual = getattr(module, name)
    def counting(*given, **named):
        counts.update(amount(sys._getframe(1), *given))
        return usual(*given, **named)
    setattr(module, name, counting)
def unpacked(asking, data):
    own = asking.f_globals["__name__"]
    return {own + " bytes": len(data), own + " times": 1} if own.startswith("newslint.") else {}
counted(marshal, "loads", unpacked)
counted(re, "compile", lambda *_: {"expressions worked out": 1})
import re2
counted(re2, "compile", lambda *_: {"automata": 1})
from newslint import shelf
counted(shelf._Shelved, "get_code", lambda *_: {"modules alone": 1})
counted(shelf, "_load", lambda *_: {"modules together": 1})
def leave(code):
    gc.disable()
    print(json.dumps(counts), file=sys.stderr)
    sys.exit(code)
from newslint.start import main
sys.argv[1:] = ["check", "story.txt", "--isolated", "--no-cache"]
gc.disable()
gc.callbacks.append(lambda phase, _: counts.update({"searches for garbage": phase == "start"}))
main(leave)
"""
STORY = """Board to sue over late quay

It is understood that the board will sue the builder of the quay, which opened in March 2031, three years late.

"We waited for three years," Ute Lanz, who leads the board, said on Monday. Ships of 40 metres can moor there. Some
officials expect the claim to cost more than 2 million crowns, sources said.
"""


def test_one_article_asks_for_no_more_than_it_needs(installed, tmp_path):
    """Counted and not timed: what a start costs is what it loads, unpacks and compiles."""
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(installed), "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", COUNTED], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    counts = json.loads(done.stderr.splitlines()[-1])
    assert counts["modules together"] > 150
    assert counts["automata"] > 0
    most = {
        "modules together": 250,
        "modules alone": 20,
        "automata": 45,
        "newslint.shelf times": 12,
        "newslint.shelf bytes": 3_200_000,
        "newslint.packs times": 12,
        "newslint.packs bytes": 260_000,
        "newslint.prepared times": 1,
        "newslint.prepared bytes": 6_000,
        "newslint.hashed times": 600,
        "newslint.hashed bytes": 900_000,
    }
    assert {name: count for name, count in counts.items() if count > most.get(name, 0)} == {}
