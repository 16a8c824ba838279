"""Makes the tables in ``data/`` from open word lists; run by a developer, never by newslint itself.

    python -m newslint.lang._tables --scowl DIR --wordnet DIR --cmudict FILE

``--scowl`` is the folder of SCOWL word lists (Debian: package scowl, /usr/share/dict/scowl), ``--wordnet`` a
WordNet 3.0 folder (Debian: package wordnet-base, /usr/share/wordnet), ``--cmudict`` the CMU Pronouncing
Dictionary (``cmudict.dict``). A table whose source is not given stays as it is; families need lemminflect.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from newslint.lang import en, en_families, en_spelling, en_syllables

DATA = Path(__file__).parent / "data"
LEVELS = (10, 20, 35, 40, 50, 55, 60)
SPELLINGS = ("english", "american", "british", "british_z")

# -- words ---------------------------------------------------------------------------------------------------


def scowl(folder: Path, lists: Iterable[str], levels: Iterable[int]) -> dict[str, int]:
    """Word -> the lowest level of SCOWL that lists it, plain lower-case letters only."""
    found: dict[str, int] = {}
    for level in levels:
        for name in lists:
            path = folder / f"{name}.{level}"
            for word in path.read_text("latin-1").split() if path.exists() else ():
                if word.isascii() and word.isalpha() and word.islower():
                    found.setdefault(word, level)
    return found


def names(folder: Path) -> set[str]:
    """Words that SCOWL also lists with a capital, in lower case."""
    return {
        word.lower()
        for name in ("english-upper", "american-upper", "english-proper-names", "american-proper-names")
        for level in (10, 20, 35, 40, 50)
        if (path := folder / f"{name}.{level}").exists()
        for word in path.read_text("latin-1").split()
    }


def words_table(folder: Path) -> str:
    """Lines ``word<TAB>level``, a ``*`` behind the level of words that are names too, sorted by bytes."""
    known, capital = scowl(folder, [f"{name}-words" for name in SPELLINGS], LEVELS), names(folder)
    return "".join(f"{word}\t{known[word]}{'*' if word in capital else ''}\n" for word in sorted(known))


def read_words() -> dict[str, int]:
    """The words of the table in ``data/`` with their levels."""
    lines = (DATA / "words.txt").read_text("ascii").splitlines()
    return {word: int(level.rstrip("*")) for word, level in (line.split("\t") for line in lines)}


# -- American and British spelling ---------------------------------------------------------------------------

_UK_TO_US = [
    (re.compile(uk), us)
    for uk, us in (
        change.split(">")
        for change in """
is(?=[aei])>iz ys(?=[ei])>yz our>or re$>er re(?=s$|d$)>er r(?=ing$|ed$)>er red$>ered
re(?=glass|board|fold|piece|goer|ly|ness)>er ll(?=ed|ing|er|or|en|ous|y|ist|it|is)>l l(?=s?$|ment)>ll
l(?=ful)>ll ae(?!$)>e oe(?![rsd]?$)>e ogue>og enc(?=e)>ens grey>gray ou(?=l[dt])>o plough>plow
jewellery>jewelry pyj>paj ium$>um sc(?=ept)>sk sulph>sulf ou(?=s?tach)>u s(?=y$|ier$|iest$|ily$|iness$)>z
eing$>ing gement>gment oeuv>euv oeuvr(?=e)>euver oeuvr(?=ing|ab)>euver eable>able usc(?=s?$)>usk roub>rub
aero(?=plane)>air maths>math efact>ifact pp(?=ed|ing|er)>p tt(?=ed|ing|or)>t ourit>orit
""".split()
    )
]
"""Spelling changes from Britain to America: a pattern and what takes its place."""

DIFFERENT_WORDS = frozenset(
    "analyses programme licence practise metre tyre cheque storey draught disc vice kerb "
    "paralyses catalyses dialyses hydrolyses autolyses snowshoed costumire "
    "chequer chequered".split()
)
"""British spellings whose American twin is another word too, in the same or in the other country."""


def spelling_table(folder: Path) -> str:
    """Lines ``american<TAB>british``: a spelling change that SCOWL knows on one side only, on each side."""
    shared = scowl(folder, ["english-words"], (*LEVELS, 70))
    american = scowl(folder, ["american-words"], (*LEVELS, 70))
    british = scowl(folder, ["british-words"], LEVELS)
    pairs: dict[str, str] = {}
    for word in sorted(british.keys() - american.keys() - shared.keys()):
        if _stem_is_different(word):
            continue
        for us in _american(word):
            if us in american and us not in british and us not in shared:
                pairs[word] = us
                break
    return "".join(f"{us}\t{uk}\n" for uk, us in sorted(pairs.items(), key=lambda pair: (pair[1], pair[0])))


def _stem_is_different(word: str) -> bool:
    return any(word == stem or word == stem + "s" or word == stem + "d" for stem in DIFFERENT_WORDS) or word.startswith(
        ("programm", "licenc", "practis", "cheque", "draught")
    )


def _american(word: str) -> list[str]:
    """What the word could be in America: every single spelling change, then every pair of them."""
    once = {word[: at.start()] + us + word[at.end() :] for uk, us in _UK_TO_US for at in uk.finditer(word)}
    twice = {
        one[: at.start()] + us + one[at.end() :] for one in once for uk, us in _UK_TO_US for at in uk.finditer(one)
    }
    return [*sorted(once), *sorted(twice - once)]


# -- word families -------------------------------------------------------------------------------------------

KEEP = frozenset(
    "evening during nothing something anything everything news means physics headquarters clothes scissors shambles "
    "summons proceeds series species lens innings taxis mathematics economics politics athletics gymnastics bit bound "
    "dove stove clove spat rung abode cleft staid laden born crew number rent resent offset "
    "reset media data opera dice "
    "wound ground bore lay smelt rebound furrier dinner winner stranger flatter rather unless perhaps always besides "
    "sometimes nowadays overseas afterwards downstairs upstairs indoors outdoors wedding ceiling hundred sacred naked "
    "wicked interest rugged ragged crooked wretched bus gas plus virus thus yes his this its us as is was has does "
    "ms mr its ours yours theirs hers alas bias atlas canvas christmas texas asset".split()
) - {"does", "is", "was", "has"}
"""Words that stay a family of their own whatever inflection they look like."""

CHOSEN = {
    "lives": "life", "leaves": "leave", "halves": "halve", "shelves": "shelf", "thieves": "thief", "calves": "calf",
    "bases": "base", "axes": "axe", "analyses": "analysis", "taxes": "tax", "wives": "wife", "saw": "see",
    "found": "find", "fell": "fall", "better": "better", "best": "best", "worse": "worse", "worst": "worst",
    "more": "more", "most": "most", "less": "less", "least": "least", "doses": "dose", "lenses": "lens",
    "cookies": "cookie", "hippies": "hippie", "elder": "elder", "eldest": "elder", "lower": "low", "later": "late",
    "further": "far", "broke": "break", "left": "leave", "lied": "lie", "lying": "lie", "dying": "die", "does": "do",
    "is": "be", "am": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be", "has": "have",
    "had": "have", "having": "have", "persons": "person", "men": "man", "women": "woman", "staves": "stave",
    "businesses": "business", "buses": "bus", "busing": "bus", "bused": "bus", "gases": "gas", "forgone": "forgo",
    "oks": "okay", "oked": "okay", "axed": "axe", "axing": "axe",
}  # fmt: skip


def families_table(known: Mapping[str, int]) -> str:
    """Lines ``word<TAB>base`` for the known words whose base form ``en_families.strip`` gets wrong."""
    wrong = {word: base for word in known if (base := _root_form(word, known)) != en_families.strip(word)}
    wrong |= {word: base for word, base in CHOSEN.items() if en_families.strip(word) != base}
    return "".join(f"{word}\t{wrong[word]}\n" for word in sorted(wrong))


def _root_form(word: str, known: Mapping[str, int]) -> str:
    """The base of the base: 'meetings' is of one family with 'meeting', and that with 'meet'."""
    for _ in range(4):
        base = _base(word, known)
        if base == word:
            break
        word = base
    return word


def _base(word: str, known: Mapping[str, int]) -> str:
    """The base form of a word: lemminflect's, one of them where it knows several."""
    import lemminflect

    if word in CHOSEN or word in KEEP:
        return CHOSEN.get(word, word)
    lemmas: dict[str, tuple[str, ...]] = lemminflect.getAllLemmas(word)
    verbs, nouns = ([base for base in lemmas.get(tag, ()) if base.isalpha()] for tag in ("VERB", "NOUN"))
    if not lemmas:
        stripped = en_families.strip(word)
        return word if word.endswith("ics") else stripped

    def best(bases: Iterable[str]) -> str:
        return min(bases, key=lambda base: (base == word, known.get(base, 99), base != en_families.strip(word), base))

    if word in verbs:
        return word
    if word.endswith("s") and (verbs or nouns):
        return best({*verbs, *nouns})
    if verbs:
        return best(verbs)
    if nouns:
        return word if word in nouns else best(nouns)
    degrees = [base for tag in ("ADJ", "ADV") for base in lemmas.get(tag, ()) if base != word]
    return best(degrees) if degrees and word.endswith(("er", "est")) else word


# -- roots ---------------------------------------------------------------------------------------------------


APART = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "contain/content contain/continent tend/tender commit/commission commit/committee state/statement "
        "count/counter bet/better drift/drive sign/significant signify/sign signify/significance "
        "organ/organic organ/organism "
        "stand/standard office/official revolt/revolution press/pressure present/presence bat/batter can/cannery "
        "cow/cower vice/vicious wave/waver team/teamster tie/tier plane/planar poke/poker pole/polar page/pager "
        "arm/armor bush/bushing converse/conversely desert/deserter find/foundation gut/gutter grave/gravitate "
        "grave/gravity gravity/gravitate horn/horny inter/interment kind/kindly lag/laggard live/liver log/logger "
        "mole/molar mug/mugger fume/fumigate must/musty trust/trusty down/downy destine/destination mine/minor "
        "live/lively time/timely temper/temperance train/training moment/momentous cannon/canon rid/riddance "
        "will/willing air/airy fit/fitter bath/bathe accord/accordance fine/final "
        "home/homely count/country general/generality move/movement let/letter lay/layer pass/passage "
        "box/boxer like/likeness rank/ranker port/porter head/heady part/partial dump/dumpy grace/gracious "
        "long/longing create/creature draw/drawer public/publicity store/storage tin/tinny type/typify"
    ).split()
)
"""Links of WordNet's that no reader of a newspaper feels: one of the words has long gone its own way."""


def roots_table(folder: Path, known: Mapping[str, int]) -> str:
    """Lines ``word<TAB>root``: base forms that WordNet derives from one another, under their shortest one.

    Two words are joined where WordNet links them, both are known and they share a stem of four letters.
    """
    parent: dict[str, str] = {}

    def find(word: str) -> str:
        while (above := parent.get(word, word)) != word:
            word = above
        return word

    # 'rose' counts as a form of 'rise': what WordNet derives from the flower must not land there.
    bases = {word for word in known if en_families.family(word) == en_spelling.american().get(word, word)}
    for one, other in sorted(_derivations(folder)):
        if frozenset((one, other)) not in APART and {one, other} <= bases and _share_stem(one, other):
            a, b = find(en_families.family(one)), find(en_families.family(other))
            if a != b:
                low, high = sorted((a, b), key=lambda word: (len(word), word))
                parent[high] = low
                parent.setdefault(low, low)
    lines = [f"{word}\t{find(word)}\n" for word in sorted(parent) if find(word) != word]
    return "".join(lines)


def _derivations(folder: Path) -> set[tuple[str, str]]:
    """Pairs of words that WordNet calls derivationally related, and adverbs with their adjectives."""
    kinds = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
    synsets: dict[tuple[str, str], list[str]] = {}
    links: list[tuple[str, str, str, str, str]] = []
    for kind in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{kind}").read_text("latin-1").splitlines():
            if line.startswith(" "):
                continue
            part = line.split(" | ")[0].split()
            count = int(part[3], 16)
            synsets[kind, part[0]] = [re.sub(r"\(.*\)", "", word) for word in part[4 : 4 + 2 * count : 2]]
            rest = part[5 + 2 * count :]
            pointers = [rest[at : at + 4] for at in range(0, 4 * int(part[4 + 2 * count]), 4)]
            links += [
                (kind, part[0], kinds[to], at, ends)
                for sign, at, to, ends in pointers
                if sign == "+" or (sign == "\\" and kind == "adv")
            ]
    found = set()
    for kind, here, other_kind, there, ends in links:
        source, target = int(ends[:2], 16), int(ends[2:], 16)
        if source and target:
            found.add((synsets[kind, here][source - 1].lower(), synsets[other_kind, there][target - 1].lower()))
    return found


def _share_stem(one: str, other: str) -> bool:
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= 4 or (shared == 3 and min(len(one), len(other)) <= 5)


# -- synonyms ------------------------------------------------------------------------------------------------

TOO_WIDE = frozenset(
    "say make get go have be do take give put run call name come state see keep find hold set turn show use work try "
    "let look know think want need feel tell ask seem leave thing way time case first best line point place part side "
    "end start begin back back-up face head hand man people person day year number group move play bring meet become "
    "stand carry pass draw pay cause act line term world life home house order form issue cut break term run business "
    "good great new high low long big small large little old young".split()
)
"""Words that stand for so much that what stands for them tells nothing."""

MOST_SENSES = {"noun": 2, "verb": 3, "adj": 2, "adv": 1}
MOST_LEVEL = 40


def synonyms_table(folder: Path, known: Mapping[str, int]) -> str:
    """Lines ``family<TAB>family,family...``: what WordNet lists beside a word in its first senses."""
    found: dict[str, set[str]] = defaultdict(set)
    for kind, most in MOST_SENSES.items():
        members = _members(folder, kind)
        for line in (folder / f"index.{kind}").read_text("latin-1").splitlines():
            if line.startswith(" "):
                continue
            word, *part = line.split()
            count = int(part[1])
            tagged = int(part[-count - 1])
            for at in part[-count:][: min(most, max(1, tagged))]:
                for other in members[at]:
                    one, two = en_families.family(word), en_families.family(other)
                    if one != two and all(_plain(each, known) for each in (word, other, one, two)):
                        found[one].add(two)
                        found[two].add(one)
    return "".join(f"{word}\t{','.join(sorted(found[word]))}\n" for word in sorted(found))


def _plain(word: str, known: Mapping[str, int]) -> bool:
    """Whether a word is no rare one, no wide one, and no form of another: 'slew' is one of 'slay' to us."""
    if en_families.family(word) != en_spelling.american().get(word, word):
        return False
    return 0 < known.get(word, 0) <= MOST_LEVEL and word not in TOO_WIDE and word not in en.STOPWORDS


def _members(folder: Path, kind: str) -> dict[str, list[str]]:
    """The words of each synset of a kind, by its place in the file."""
    members = {}
    for line in (folder / f"data.{kind}").read_text("latin-1").splitlines():
        if not line.startswith(" "):
            part = line.split(" | ")[0].split()
            count = int(part[3], 16)
            members[part[0]] = [re.sub(r"\(.*\)", "", word).lower() for word in part[4 : 4 + 2 * count : 2]]
    return members


# -- syllables -----------------------------------------------------------------------------------------------


def syllables_table(path: Path) -> str:
    """Lines ``word<TAB>count``: the words of the dictionary that ``en_syllables.estimate`` gets wrong."""
    counts: dict[str, int] = {}
    for line in path.read_text("utf-8").splitlines():
        word, *sounds = line.split("#")[0].split()
        if word.isalpha() and word.isascii():
            counts.setdefault(word, sum(sound[-1].isdigit() for sound in sounds))
    wrong = [(word, count) for word, count in sorted(counts.items()) if en_syllables.estimate(word) != count]
    return "".join(f"{word}\t{count}\n" for word, count in wrong)


def main() -> None:
    """Write the tables whose sources are given."""
    parser = argparse.ArgumentParser(description="Make the tables of newslint.lang")
    for name in ("scowl", "wordnet", "cmudict"):
        parser.add_argument(f"--{name}", type=Path)
    given = parser.parse_args()
    if given.scowl:
        (DATA / "words.txt").write_text(words_table(given.scowl), "ascii")
        (DATA / "spelling.txt").write_text(spelling_table(given.scowl), "ascii")
    known = read_words()
    (DATA / "families.txt").write_text(families_table(known), "ascii")
    if given.wordnet:
        (DATA / "roots.txt").write_text(roots_table(given.wordnet, known), "ascii")
        (DATA / "synonyms.txt").write_text(synonyms_table(given.wordnet, known), "ascii")
    if given.cmudict:
        (DATA / "syllables.txt").write_text(syllables_table(given.cmudict), "ascii")


if __name__ == "__main__":
    main()
