"""What an article has from whom: unnamed sources as readers meet them."""

import pytest

from newslint import readers
from newslint.reading.sources import sources
from newslint.reading.standing import unanswered
from newslint.reading.words import words


def read(body):
    return readers.read("story.txt", f"The port\n\n{body}\n".encode())


def found(body):
    """The sources of the body as written, each with its kind."""
    document = read(body)
    shown = []
    for source in document.derive(sources):
        own = document.derive(words)[source.sentence.block]
        text = document.blocks[source.sentence.block].text
        shown.append((source.kind, text[own.starts[source.first] : own.ends[source.last - 1]]))
    return shown


def nobody(body):
    """The sources that stay unknown when the article has been read."""
    document = read(body)
    return [source.kind for source in document.derive(sources) if unanswered(document, source, "root")]


@pytest.mark.parametrize(
    ("body", "source"),
    [
        ("Critics say the wall will fall.", ("group", "Critics say")),
        ("The wall, critics of the plan have argued, will fall.", ("group", "critics of the plan have argued")),
        ("The wall will fall, according to leading economists.", ("group", "according to leading economists")),
        ("The wall will fall, say local historians.", ("group", "say local historians")),
        ("Some in the party believe the wall will fall.", ("crowd", "Some in the party believe")),
        ("Even some Democrats are saying the wall will fall.", ("crowd", "some Democrats are saying")),
        (
            "Senior government officials are deeply alarmed.",
            ("official", "Senior government officials are deeply alarmed"),
        ),
        ("A former employee said the wall would fall.", ("insider", "A former employee said")),
        ("One diplomat, who had read it, called it grim.", ("insider", "One diplomat, who had read it, called")),
        ("Sources said the wall would fall.", ("source", "Sources said")),
        ("Early media reports suggest the wall fell.", ("report", "Early media reports suggest")),
        ("Several recent studies have shown that walls fall.", ("study", "Several recent studies have shown")),
        ("Doctors warn that walls fall.", ("scene", "Doctors warn")),
    ],
)
def test_a_source_is_read_with_its_verb_however_it_is_put(body, source):
    assert source in found(body)


@pytest.mark.parametrize(
    "body",
    [
        "The experts said the wall was safe.",
        "He rejected the critics' calls.",
        "The plan was praised by experts.",
        "Ana Tal, an analyst at Brill, said the wall was safe.",
        "Gamers should expect titles that blur the line.",
        "Fans said by the organisers to be without tickets were turned away.",
        "The rules allow users in some countries to call for help.",
        "Experts gathered at the port.",
        "A press officer said the wall was safe.",
        "The clubs will seek reports from the referees.",
    ],
)
def test_no_source_is_read_where_nobody_unknown_reports_anything(body):
    assert found(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Campaigners from Green Hill Watch say the wall will fall.",
        "Critics, among them Ana Ruiz, say the wall will fall.",
        "Brill Bank analysts say the wall will fall.",
        "A 2020 study showed that walls fall.",
        "Lawyers for the company believe the wall will fall.",
        "Experts told the inquest that the wall would fall.",
        "A senior official told the Malvo Herald that the wall would fall.",
        "Residents said the wall fell at noon.",
        "Marta Hulme, the mayor, said experts believe the wall will fall.",
        "The wall will fall, experts say, according to Marta Hulme, the mayor.",
        "Critics said she had been bought. The loudest of them, Hugo Baltar, withdrew it in May.",
        '"It will fall," said the economist Ana Ruiz. Other economists say it will stand.',
        "Some studies show that walls fall. The studies, by Kelso University, took a year.",
    ],
)
def test_a_source_is_known_where_the_words_around_it_tell_who_it_is(body):
    assert nobody(body) == []


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("Many in the valley say the wall will fall.", "crowd"),
        ("Senior US officials say the wall will fall.", "official"),
        ("Top Ruiz administration officials are alarmed at the wall.", "official"),
        ("A senior aide to Marta Hulme said the wall would fall.", "insider"),
        ("Marta Hulme, the mayor, built it, but experts believe it will fall.", "group"),
        ("While Marta Hulme said it was safe, engineers say it will fall.", "scene"),
        ("Experts believe it will fall. Marta Hulme opened a school on Monday.", "group"),
        ("Doctors say that the heat kills. At the clinic, Dr Pilar Onega had patients fanned.", "scene"),
    ],
)
def test_a_name_close_by_does_not_make_a_source_known(body, kind):
    assert kind in nobody(body)
