"""``newslint init``: a starter configuration in which everything that can be set is shown and explained."""

from __future__ import annotations

from pathlib import Path

import click

from newslint import atomic
from newslint.config import FILE, ConfigError

STARTER = """\
# Settings of newslint. Everything here is optional; what is commented out shows how it is written.
# They hold for the articles in this folder and below. "newslint config" shows what is in force.

# The mildest severity that makes "newslint check" exit with 1: error, warning, suggestion or never.
# fail-on = "warning"

# The kind of article: news, opinion, live or wire. A profile stands beneath all that is set here.
# profile = "news"

# Only these rules: names of rules or categories, "default" (those that are on unless something says
# otherwise) or "all". "newslint rules" lists them, "newslint explain NAME" says what one does.
# select = ["default"]

# Not these rules.
# ignore = ["wording", "long-paragraph"]

# Files and folders to leave out, whether named or found. A name alone matches at any depth.
# exclude = ["drafts/", "archive/**/*.html"]

# Rules of your own: a folder of <category>/<rule>.yaml files, or an installed package that holds them.
# packs = ["style/our-desk", "package:acme_style"]

# A LanguageTool server of your own, for the rules of grammar.
# languagetool = "http://localhost:8081"

# One rule or category: switch it on or off, change its severity, set its parameters.
# [rules.long-sentence]
# severity = "suggestion"

# [rules.single-source]
# enabled = false

# Other rules for some articles. Several overrides may hold for one article; the last has the last word.
# [[overrides]]
# paths = ["opinion/**", "reviews/**"]
# profile = "opinion"
# [overrides.rules.cliche]
# severity = "suggestion"
"""


def answer(force: bool) -> None:
    """Write the file. Raises ``ConfigError`` where there is one already and ``force`` does not say to replace it."""
    if Path(FILE).exists() and not force:
        raise ConfigError(f"{FILE} is there already; --force replaces it")
    try:
        atomic.write(FILE, STARTER.encode())
    except OSError as error:
        raise ConfigError(f"{FILE}: cannot be written: {error.strerror or error}") from None
    click.echo(f"wrote {FILE}")
