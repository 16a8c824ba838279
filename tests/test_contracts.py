"""What every check, reader and reporter must be, so that one file is enough to add one."""

import ast
import importlib
from pathlib import Path

import pytest

import newslint
from newslint import packs, readers
from newslint.engine import Linter
from newslint.parameters import check_names

PACKAGE = Path(newslint.__file__).parent
MODULES = sorted(path for path in PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("name", check_names())
def test_a_check_has_params_and_one_way_to_find(name):
    module = importlib.import_module("newslint.checks." + name.replace("-", "_"))
    assert issubclass(module.Params, tuple)
    assert module.Params._fields is not None
    assert hasattr(module, "find") != hasattr(module, "fuse")


def test_every_check_serves_a_rule_and_every_rule_has_its_check():
    assert {rule.check for rule in packs.builtin()} == set(check_names())


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_module_opens_with_a_sentence_on_what_it_is_for(path):
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert doc
    assert doc.split("\n\n")[0].endswith((".", ":"))


@pytest.mark.parametrize("path", sorted((PACKAGE / "reporters").glob("[!_]*.py")), ids=lambda path: path.stem)
def test_a_reporter_writes(path):
    assert callable(importlib.import_module(f"newslint.reporters.{path.stem}").write)


@pytest.mark.parametrize("path", sorted((PACKAGE / "readers").glob("[!_]*.py")), ids=lambda path: path.stem)
def test_a_reader_names_its_suffixes_and_reads(path):
    module = importlib.import_module(f"newslint.readers.{path.stem}")
    assert all(suffix.startswith(".") for suffix in module.SUFFIXES)
    assert callable(module.read)


@pytest.mark.parametrize("name", ["story.txt", "story.md", "story.html"])
@pytest.mark.parametrize("text", ["", "\n \n", "---\ntitle: Quay opens\n---\n", "# Quay opens\n", "* * *\n"])
def test_an_article_without_a_text_is_no_trouble_to_any_rule(name: str, text: str) -> None:
    linted = Linter(packs.builtin()).lint(readers.read(name, text.encode()))
    assert linted.failures == ()
