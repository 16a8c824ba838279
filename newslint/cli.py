"""The command line: what can be asked, in words and options; ``commands/`` holds the answers."""

from __future__ import annotations

from collections.abc import Callable

import click

from newslint import __version__
from newslint.failing import guarded
from newslint.typed import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


class Door(click.Group):
    """The commands, with one way to fail: a single line on standard error and an exit code that tells why."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; faults of the request and of newslint itself end in 2, never in the 1 of findings."""
        result: Any = None

        def invoked() -> int:
            nonlocal result
            result = super(Door, self).invoke(ctx)
            return 0

        code = guarded(invoked, (click.ClickException, click.exceptions.Exit, click.Abort))
        if code:
            ctx.exit(code)
        return result

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which they are met, not that of the alphabet."""
        return list(self.commands)


def _names(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    from newslint.config import names

    return tuple(name for value in values for name in names(value))


def _settings(command: F) -> F:
    """The options that decide which settings hold."""
    for option in reversed(
        (
            click.option("--select", multiple=True, metavar="NAMES", callback=_names,
                         help="Only these: rules, categories, default or all; repeat or separate by commas."),
            click.option("--ignore", multiple=True, metavar="NAMES", callback=_names, help="All but these."),
            click.option("--profile", metavar="NAME", help="The kind of article: news, opinion, live or wire."),
            click.option("--config", metavar="FILE", help="This configuration file for every article."),
            click.option("--isolated", is_flag=True, help="No configuration file: the built-in defaults."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


@click.group(
    cls=Door,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    invoke_without_command=True,
)
@click.version_option(__version__, message="newslint %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """newslint reads a news article the way a demanding desk editor does.

    Start with: newslint check story.md
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


@cli.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--format",
    "style",
    default="text",
    metavar="NAME",
    show_default=True,
    help="How to report: text, json or the name of another reporter.",
)
@click.option("--output", metavar="FILE", help="Write the report to a file.")
@_settings
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "suggestion", "never"]),
    help="The mildest severity that makes the exit code 1.  [default: error]",
)
@click.option("--fix", is_flag=True, help="Apply the safe fixes; report what remains.")
@click.option("--diff", is_flag=True, help="Print the safe fixes as a diff, write nothing.")
@click.option("--headline", metavar="TEXT", help="The headline of the one article given.")
@click.option("--stdin-filename", default="", metavar="PATH", help="The name of what - reads from standard input.")
@click.option("--full", is_flag=True, help="Text with a judgement and the source lines, as on a terminal.")
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    metavar="N",
    help="Text shows N findings of a rule in an article, and all errors; 0 shows all.  [default: 5]",
)
@click.option("--quiet", is_flag=True, help="No progress and no notes.")
@click.option("--statistics", is_flag=True, help="Text with the number of findings per rule instead.")
@click.option("--languagetool", metavar="URL", help="Check grammar with the LanguageTool server at this address.")
@click.option(
    "--headline-column", metavar="NAME", help="Of an archive: the column of headlines.  [default: headline or title]"
)
@click.option("--body-column", metavar="NAME", help="The column of bodies.  [default: body, text or content]")
@click.option("--id-column", metavar="NAME", help="The column of ids, for the paths of findings.  [default: id or url]")
@click.option("--date-column", metavar="NAME", help="The column of dates.  [default: date or published]")
@click.option("--resume", is_flag=True, help="Go on with an archive's --output where a run was ended.")
@click.option("--timings", is_flag=True, help="Say on standard error where the time goes; in one process, all anew.")
@click.option("--no-cache", is_flag=True, help="Lint every file anew.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes to use; chosen by itself otherwise.")
@click.pass_context
def check(ctx: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """Lint articles: files, folders, or - for standard input.

    In folders, files of known formats are read and .gitignore is respected. A file that is named is read
    whatever its suffix, and only the exclude setting keeps it out.

    A .jsonl or .parquet file that is named is an archive: each of its rows is an article.

    Exit code: 0 nothing at or above --fail-on, 1 something, 2 a wrong request or something not linted.
    """  # fmt: skip
    if not paths:
        click.echo(ctx.get_help(), err=True)
        ctx.exit(2)
    from newslint.commands.check import answer
    from newslint.commands.delivery import Request

    ctx.exit(answer(Request(paths=paths, **options)))


@cli.command()
@click.option("--format", "style", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
@_settings
def rules(style: str, **options: Any) -> None:
    """List the rules in force: name, severity, what each flags. With --select all: all there are.

    As Markdown it is a catalogue of all rules, with examples, sources and figures.
    """
    from newslint.commands.rules import answer

    answer(style, **options)


@cli.command()
@click.argument("rule")
@_settings
def explain(rule: str, **options: Any) -> None:
    """Say what a rule flags, why, when it is silent, with examples and sources.

    RULE is a rule's name; for the name of a category its rules are listed.
    """
    from newslint.commands.explain import answer

    answer(rule, **options)


@cli.command()
@click.argument("pack", required=False)
@_settings
@click.pass_context
def test(ctx: click.Context, /, pack: str | None, **options: Any) -> None:
    """Run the examples inside rule files.

    PACK is a pack's folder, one of its categories' folders, a rule file, or the name of a rule or category;
    without it every rule there is gets tested. Exit code 1: an example did not come out as it says.
    """
    from newslint.commands.test import answer

    ctx.exit(answer(pack, **options))


@cli.command()
@click.option("--articles", multiple=True, metavar="PATH", help="Real articles: a file or a folder; repeatable.")
@click.option("--labelled", multiple=True, metavar="FILE", help="Labelled articles, JSON Lines; repeatable.")
@click.option("--faults", metavar="FILE", help="Which rules report which label, JSON.")
@click.option("--write", metavar="FILE", help="Write the figures to a file, in place of all that is in it.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes to use; chosen by itself otherwise.")
@_settings
@click.pass_context
def figures(
    ctx: click.Context,
    /,
    articles: tuple[str, ...],
    labelled: tuple[str, ...],
    faults: str | None,
    write: str | None,
    jobs: int | None,
    **options: Any,
) -> None:
    """Measure the rules: how often each speaks in real articles, how often it is right in labelled ones.

    The figures that newslint explain shows come from this command.
    """
    from newslint.commands.figures import Material, answer

    ctx.exit(answer(Material(articles, labelled, faults), write, jobs, **options))


@cli.command()
@click.argument("path", default=".")
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True)
@_settings
def config(path: str, style: str, **options: Any) -> None:
    """Show the settings in force for PATH (here, if not given) and where each was made."""
    from newslint.commands.config import answer

    answer(path, style, **options)


@cli.command()
@click.option("--force", is_flag=True, help="Replace a newslint.toml that is there.")
def init(force: bool) -> None:
    """Write a commented newslint.toml into the current folder."""
    from newslint.commands.init import answer

    answer(force)


def main() -> None:
    """The entry point."""
    cli(prog_name="newslint")
