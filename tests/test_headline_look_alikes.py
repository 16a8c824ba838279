"""Honest headlines whose number, name or quotation the body has in other words: nothing is said of them."""

import pytest

from newslint import packs, readers
from newslint.engine import Linter

LINTER = Linter(
    [rule for rule in packs.builtin() if rule.name in {"number-mismatch", "name-mismatch", "quote-mismatch"}]
)


def said(headline: str, body: str) -> list[str]:
    linted = LINTER.lint(readers.read("story.txt", f"{headline}\n\n{body}\n".encode()))
    assert linted.failures == ()
    return [finding.message for finding in linted.findings]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Nearly a third of Malvo's bridges unsafe",
            "Sixty-one of the 190 bridges in Malvo are unsafe, the engineer said. More than half of the bridges are old.",
        ),
        (
            "Vaccine helps five of six deaf otters",
            "Five otters born deaf in Malvo could hear after an injection. A sixth, the oldest, did not respond.",
        ),
        (
            "Heat tops 120 degrees in Malvo",
            "It was 49.3 degrees Celsius in Malvo on Monday, five degrees above what is usual.",
        ),
        (
            "Otters in Malvo have doubled since 2015",
            "There are 83 otters in Malvo. A count in 2015 found 41. They have multiplied since a 2012 flood.",
        ),
        (
            "Malvo beaten inside three days",
            "Malvo lost on Monday, the third day, by an innings and with two days to spare.",
        ),
        (
            "Mayor marks her 100th day in Malvo office",
            "The mayor looked back on her first 100 days in the Malvo office. It was her first winter.",
        ),
        (
            "Skipper gets more than $134,000 in Malvo gifts",
            "The Malvo skipper was sent more than $130,000 in gifts within a day, his lawyer said.",
        ),
        (
            "Nearly 1,800 pages of Malvo rules",
            "The Malvo rules run to 1,159 pages of law, with another 609-page report on fees.",
        ),
        (
            "Three books released in Malvo",
            "A book by Ana Ruiz and two books by Otto Veld were released in Malvo on Monday.",
        ),
        ("At least 40 dead in Malvo fire", "A fire in Malvo killed 56 people on Monday, the fire chief said."),
        (
            "Bus plunge in Malvo kills 15",
            "A bus left the bridge in Malvo. All 15 people aboard are presumed dead. Thirteen bodies have been found.",
        ),
        (
            "1,800 families parted at Malvo border in 17 months",
            "Nearly 1,800 families were parted at the border from October 2016 through February. In the last three "
            "months there were 700.",
        ),
        (
            "Brill Lines posts Rs 35 crore profit",
            "Brill Lines made a net profit of Rs 35.35 crore, the first in years.",
        ),
        ("Ferry firm of 8 ways to cross: 5 captains to know", "Any of the 15 captains could make news on Monday."),
    ],
)
def test_a_number_that_the_body_has_in_another_form_is_borne_out(headline, body):
    assert said(headline, body) == []


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Explainer: Why Malvo shut its port",
            "The president, Ana Ruiz, shut the Malvo port on Monday. It will stay so.",
        ),
        (
            "Port cuts loom in Malvo - Maria Veldtmann and Oskar Brandt",
            "The inability of Congress to agree on a plan will cut the port of Malvo to the bone, the mayor said.",
        ),
        (
            "Granite City loses its grandest hotel",
            "The doors of the Marischal Grand in Aberdeen shut on Sunday. The hotel had 211 rooms, its grandest in a tower.",
        ),
        (
            "SCOTUS allows Malvo voter law to stand",
            "The Supreme Court will allow Malvo to enforce its voter law, it said on Monday. Three justices dissented.",
        ),
        (
            "Brill boss resigns from port council",
            "An African-born boss of a shipping line has resigned from the port council. Otto Veld said he left Brill's "
            "seat on Monday.",
        ),
        (
            "Scotland Yard reopens Hackney case",
            "Detectives are looking anew at the killing of a London grocer in Hackney. The Metropolitan Police said so.",
        ),
        (
            "Feds halt oaths for harbour pilots after Vidal admin's gaffe on background checks of foreign crews",
            "The harbour office stopped oaths after it learned that its checks were broken. Otto Goodlatte, a lawyer of "
            "the pilots, was stunned.",
        ),
        (
            "Leopard claws bus in Bengaluru",
            "A woman from Chennai was hurt when a leopard clawed a bus at the Bannerghatta National Park on Thursday.",
        ),
        (
            "Obama hails ruling as win for Ã¢â‚¬Ëœmiddle classÃ¢â‚¬â„¢",
            "The Supreme Court handed Barack Obama a win for the middle class on Monday, and he hailed the ruling.",
        ),
    ],
)
def test_a_name_that_is_no_name_or_stands_for_another_is_borne_out(headline, body):
    assert said(headline, body) == []


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Ruiz: 'You have to be kind when they leave the ship'",
            "“I am for crews, and if you're for crews you have to be kind when they leave the ship too,” Ana Ruiz said.",
        ),
        (
            "Ruiz on pier report: 'It has proved what we knew'",
            "The mayor, Ana Ruiz, spoke of the pier report. “It, by and large, has proved what we in Malvo knew,” she said.",
        ),
    ],
)
def test_a_quotation_that_is_only_trimmed_is_borne_out(headline, body):
    assert said(headline, body) == []


def test_words_that_nobody_says_are_let_pass_where_the_body_begins_further_down():
    headline = "'Sometimes you have to walk': Ruiz scraps Ostrand ferry deal"
    body = (
        "“My office will go on to work with both towns,” the harbour chief, Otto Veld, said on Friday. " * 2
        + "He spoke of cranes, of crews and of the price of rope, and he did not look at his watch. " * 6
    )
    assert said(headline, body) == []


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Farmgate milk price lifted to record",
            "Brill Dairy lifted the milk price that it forecasts for the season to a record on Monday. The cooperative said "
            "so in a letter to its farmers.",
        ),
        (
            "Otters reach Final Four for first time",
            "Ana Ruiz had 22 points as the Otters knocked out Ostrand Tech and went where they have never been. The last "
            "weekend of the season is in Malvo.",
        ),
    ],
)
def test_two_common_words_in_one_and_numbers_are_no_names(headline, body):
    assert said(headline, body) == []
