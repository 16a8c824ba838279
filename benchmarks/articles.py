"""Invented news articles from templates, the same for the same seed: ``python -m benchmarks.articles DIR``."""

from __future__ import annotations

import argparse
import random
import string
import sys
from pathlib import Path

FEWEST, MOST = 370, 470  # words of an article, those of its headline among them
LONGEST = 40  # words of a sentence, at most
SEED = 2026

# Each slot of a template is filled anew, but for the places, bodies and people that one article is about.
CAST = {
    "first": "Orla Tavin Mirel Joss Edda Corrin Halvar Nessa Brannic Ysolde Perrin Wenna Aldous Kesta Rovan Thessaly",
    "last": "Fennimarsh Vasskell Okonmoor Trelowick Dunhallow Brackenwyke Sorrelby Quillhurst Marrowdene Ostleigh "
    "Pellanby Gantrowe Hexmoor Lindwhistle Averstone Corvandale",
    "town": "Kestlow Marrowby Tarnbridge Port_Ellory Hollin_Vale Saltmere Ardenshaw Wickstrand Greyfallow Nether_Osk",
    "body": "harbour_board water_company transport_office school_trust housing_fund energy_council fisheries_union",
    "thing": "harbour tramway reservoir library bridge market_hall ferry_terminal power_station lighthouse hospital",
}
WORDS = {
    "role": "spokeswoman chairman director treasurer surveyor engineer secretary manager",
    "adjective": "new costly delayed bold modest controversial temporary permanent public large",
    "noun": "scheme plan survey contract budget hearing deadline deal timetable proposal report ballot",
    "verb": "welcomed rejected delayed questioned supported criticised approved reviewed postponed announced",
    "day": "Monday Tuesday Wednesday Thursday Friday Saturday",
    "month": "January March April June September October November",
    "group": "residents traders fishermen commuters teachers councillors campaigners shopkeepers",
    "reason": "rising_costs falling_demand a_shortage_of_staff heavy_rain a_legal_challenge new_safety_rules",
    "unit": "jobs homes passengers households boats pupils",
    "adverb": "quickly reportedly significantly eventually carefully particularly",
    "n": "12 18 25 34 48 60 75 120 240 310 450 900",
    "money": "£2.5m £4m £18m £36.4m £120m £1.2bn",
    "percent": "2% 3.5% 8% 11% 14% 27%",
}
HEADLINES = (
    "{town} {body} {verb} {adjective} {noun} for {thing}",
    "{body} in {town} faces {noun} over {adjective} {thing}",
    "{group} fear for {n} {unit} as {town} {thing} closes",
    "{town} to spend {money} on {adjective} {thing}",
)
SENTENCES = (
    "The {body} in {town} said on {day} that it had {verb} a {adjective} {noun} for the {thing}, after {reason}.",
    "{first} {last}, the {role} of the {body}, said the {noun} would be ready by {month} at a cost of {money}.",
    '"We have looked at every part of the {noun}, and the {thing} cannot wait any longer," said {first} {last}.',
    "The {noun}, which was {verb} by {n} votes to 9, is expected to affect about {n} {unit} in and around {town}.",
    "It is understood that the {noun} was {adverb} changed in order to avoid another {adjective} {noun}.",
    "Critics say the {thing} has been neglected for years, and many {group} no longer use it at all.",
    "Figures published in {month} showed that the number of {unit} had fallen by {percent} because of {reason}.",
    "However, {last} told the council that the {body} had not been asked about the {adjective} {noun}.",
    "Some {group} {verb} the decision, while others were {adverb} disappointed by the way it was made.",
    "The {thing} was built {n} years ago and is used by {n} {unit} each day, according to the {body}.",
    '"This is not the end of the matter," the {role} said. "There will be a {noun} before the winter."',
    "A {adjective} {noun} was put forward last {month}, but it was withdrawn due to {reason}.",
    "The cost has risen from {money} to {money}, an increase which the {body} blamed on {reason}.",
    "In {town}, {group} who rely on the {thing} said they had heard nothing from the {body} since {month}.",
    "{last} added that the {noun} was a {adjective} step, and that work on the {thing} would begin on {day}.",
    "The {noun} is being considered by a committee of {n} members, who will report to the {body} in {month}.",
    "There were {n} objections to the {noun}, most of them from {group} living close to the {thing}.",
    "Asked whether {unit} would be lost, the {role} said no decision had been taken and talks were under way.",
    "Experts believe the {thing} could {adverb} be repaired at the present time for less than {money}.",
    "The company is in talks with the {body} about a {adjective} {noun}, and hopes to finish them by {day}.",
    "Under the {adjective} {noun}, the {thing} will close for {n} days in {month} and reopen in stages.",
    'The {group} have called the {noun} "{adjective} and badly timed", a charge that {last} does not accept.',
    "Last year the {body} made a loss of {money}, compared with a profit of {money} the year before.",
    "Nobody from the {body} was available to say how the {noun} would be paid for if costs rose by {percent}.",
)


def article(number: int, seed: int = SEED) -> str:
    """The article of that number: a headline, a blank line, paragraphs; it depends on nothing but the two numbers."""
    chance = random.Random(f"{seed}/{number}")
    cast = {slot: _draw(chance, words) for slot, words in CAST.items()}
    headline = _fill(chance, chance.choice(HEADLINES), cast)
    left = chance.randint(FEWEST, MOST - LONGEST) - len(headline.split())
    paragraphs: list[str] = []
    unused: list[str] = []
    while left > 0:
        sentences = []
        for _ in range(chance.randint(1, 3)):
            unused = unused or chance.sample(SENTENCES, len(SENTENCES))
            sentences.append(_fill(chance, unused.pop(), cast))
            left -= len(sentences[-1].split())
            if left <= 0:
                break
        paragraphs.append(" ".join(sentences))
    return "\n\n".join([headline, *paragraphs]) + "\n"


def _fill(chance: random.Random, template: str, cast: dict[str, str]) -> str:
    parts = []
    for text, slot, _, _ in string.Formatter().parse(template):
        parts.append(text)
        if slot:
            parts.append(cast[slot] if slot in cast else _draw(chance, WORDS[slot]))
    made = "".join(parts)
    return made[0].upper() + made[1:]


def _draw(chance: random.Random, words: str) -> str:
    return chance.choice(words.split()).replace("_", " ")


def write(folder: Path, number: int, seed: int = SEED) -> list[Path]:
    """Write that many articles as text files into a folder, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for index in range(number):
        path = folder / f"article-{index:06}.txt"
        path.write_text(article(index, seed), encoding="utf-8")
        paths.append(path)
    return paths


def main(arguments: list[str] | None = None) -> int:
    """Write a corpus."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.articles", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--number", type=int, default=1000, metavar="N", help="how many  [default: 1000]")
    parser.add_argument("--seed", type=int, default=SEED, metavar="N")
    options = parser.parse_args(arguments)
    write(options.folder, options.number, options.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
