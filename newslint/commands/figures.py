"""``newslint figures``: measure the rules on real and on labelled articles, and write down what came out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import click

from newslint import __version__, atomic, figures, labelled, readers, ruleset, runner, walk
from newslint.commands import progress
from newslint.commands.delivery import tell, wording
from newslint.commands.listed import choice_here
from newslint.config import Configuration, Options
from newslint.engine import Linter
from newslint.figures import Figure, Figures, number
from newslint.labelled import Faults, Labelled
from newslint.model import Failure, NewslintError, Report, Rule
from newslint.typed import Any
from newslint.worker import Task


@dataclass(frozen=True)
class Material:
    """What to measure on: paths of real articles, files of labelled ones, the file that names the labels' faults."""

    articles: tuple[str, ...] = ()
    labelled: tuple[str, ...] = ()
    faults: str | None = None


def answer(material: Material, write: str | None, jobs: int | None, **options: Any) -> int:
    """Print the figures or write them to a file; 2 where something could not be judged, and then nothing else."""
    if not material.articles and not material.labelled:
        raise click.UsageError("nothing to measure on: give --articles, or --labelled with --faults, or both")
    if bool(material.labelled) != bool(material.faults):
        raise click.UsageError("--labelled and --faults need each other")
    rules = ruleset.in_force(choice_here(**options))
    gold: tuple[Labelled, ...] = ()
    faults: Faults = {}
    if material.faults:
        faults = labelled.load_faults(material.faults)
        gold = tuple(article for path in material.labelled for article in labelled.load(path, faults))
    report = _read(material.articles, jobs, options)
    judged, failures = _judged(gold, rules, faults)
    failures = [*(report.tally().failures if report else ()), *failures]
    for failure in failures:
        tell(wording(failure))
    if failures:
        tell("no figures, since not everything was judged")
        return 2
    measured = _measured(rules, report, gold, judged)
    if write is None:
        for line in _table(measured):
            click.echo(line)
        return 0
    try:
        atomic.write(write, figures.dumps(measured).encode())
    except OSError as error:
        raise NewslintError(f"{write}: cannot be written: {error.strerror or error}") from None
    click.echo(f"wrote {write}: {len(measured.rules)} rules")
    return 0


def _read(paths: Sequence[str], jobs: int | None, options: dict[str, Any]) -> Report | None:
    """What newslint says of the real articles; None where there are none."""
    if not paths:
        return None
    configuration = Configuration(Options(**options))
    found = walk.find(paths, readers.known_suffixes(), lambda path: configuration.settings(path).excludes(path))
    with progress.watched(len(found.files)) as bar:
        return runner.run(found, Task(configuration), jobs, bar).report(streams=False)


def _judged(
    gold: Sequence[Labelled], rules: Sequence[Rule], faults: Faults
) -> tuple[dict[str, Counter[bool | None]], list[Failure]]:
    """For each rule whose fault the labels know: how many of its findings in labelled articles are right, false
    or neither."""
    own = {rule.id: labelled.answers(rule, faults) for rule in rules}
    asked = {pair: labelled.asked(gold, pair) for pair in (False, True)}
    judged = {name: Counter[bool | None]() for name in own if any(own[name] & named for named in asked.values())}
    failures: list[Failure] = []
    linter = Linter(rules)
    for article in gold:
        linted = linter.lint(readers.read(f"{article.name}.txt", article.text.encode()))
        failures += linted.failures
        for finding in linted.findings:
            name = finding.rule.id
            if own[name] & asked[article.pair]:
                judged[name][labelled.verdict(finding, article, own[name])] += 1
    return judged, failures


def _measured(
    rules: Sequence[Rule],
    report: Report | None,
    gold: Sequence[Labelled],
    judged: dict[str, Counter[bool | None]],
) -> Figures:
    spoken, spoken_in = Counter[str](), Counter[str]()
    for linted in report.files if report else ():
        named = [finding.rule.id for finding in linted.findings]
        spoken.update(named)
        spoken_in.update(set(named))
    by_rule = {
        rule.id: Figure(
            spoken[rule.id] if report else None,
            spoken_in[rule.id] if report else None,
            judged[rule.id][True] if rule.id in judged else None,
            judged[rule.id][False] if rule.id in judged else None,
        )
        for rule in rules
    }
    return Figures(
        __version__,
        report.tally().files if report else 0,
        sum(not article.pair for article in gold),
        sum(article.pair for article in gold),
        sum(not label.borderline for article in gold for label in article.labels),
        by_rule,
    )


def _table(measured: Figures) -> Iterator[str]:
    width = max(len(name) for name in measured.rules)
    yield f"{'rule':<{width}} {'per 1,000':>10} {'articles':>9} {'right':>6} {'false':>6} {'precision':>10}"
    for name, figure in sorted(measured.rules.items()):
        rate = _share(figure.findings, measured.articles, figures.PER)
        share = _share(figure.articles, measured.articles, 100, " %")
        sure = (figure.right or 0) + (figure.false or 0)
        precision = _share(figure.right, sure, 100, " %")
        counts = " ".join(f"{'-' if count is None else count:>6}" for count in (figure.right, figure.false))
        yield f"{name:<{width}} {rate:>10} {share:>9} {counts} {precision:>10}"
    yield (
        f"{number(measured.articles, 'real article')}; {number(measured.labelled, 'labelled article')} "
        f"and {number(measured.pairs, 'pair')} with {number(measured.labels, 'label')}"
    )


def _share(part: int | None, whole: int, of: int, unit: str = "") -> str:
    return f"{part * of / whole:.1f}{unit}" if part is not None and whole else "-"
