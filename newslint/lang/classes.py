"""Closed classes of English words that several rules and readings share: verbs of saying, people, institutions.

Members are base forms; ``~`` in front means every inflection, ``*`` any word with that ending. Own work, put
together from the reporting verbs that grammars list and the nouns by which newsrooms call their sources.
"""

from __future__ import annotations

import functools

from newslint.lang import en

_SAY = """
say tell claim argue state report suggest believe think warn note observe predict estimate contend insist maintain
admit concede deny confirm announce reveal allege assert acknowledge add explain declare describe indicate conclude
complain reply comment remark forecast reckon write tweet testify cite disclose quip recall emphasise stress
reiterate recommend caution lament show find expect call point
"""
_OPINE = """
say tell claim argue suggest believe think feel fear warn note observe predict expect speculate contend insist
maintain allege assert estimate agree reckon doubt worry hope complain criticise dismiss slam blast hail question
forecast caution point call describe reveal indicate hint imply conclude declare explain confirm report admit concede
suspect assume consider note stress acknowledge condemn denounce decry deride lament
"""
_SHOW = """
suggest indicate claim say show reveal allege state imply hint point find prove confirm demonstrate emerge swirl
circulate abound surface
"""
_GROUP = """
critics experts analysts observers commentators pundits insiders scholars academics researchers scientists doctors
campaigners activists supporters opponents detractors proponents backers sceptics skeptics fans locals residents
neighbours neighbors villagers onlookers bystanders witnesses viewers readers users customers consumers voters
politicians economists traders investors lawyers strategists specialists gurus historians advocates watchers
professionals practitioners theorists enthusiasts purists traditionalists conservatives
liberals progressives conspiracists campaigners environmentalists astronomers psychologists
*ologists *nomists *icians
"""
_CROWD = "some many most several others everyone everybody people plenty few"
_INSTITUTION = """
police court judge jury prosecutor prosecution government ministry minister council company bank university agency
department authority commission committee parliament regulator union association federation board inquiry institute
spokesman spokeswoman spokesperson spokespeople president chancellor mayor governor army military navy hospital
school party firm club charity watchdog ombudsman embassy bureau corporation organisation organization coroner
secretary senator office administration organisers organizers foundation airline operator retailer manufacturer
chairman chairwoman chief director manager editor author publisher lawyer attorney solicitor coastguard guard brigade
constabulary sheriff treasury congress senate commissioner league society trust coalition consulate palace legislature
"""
_DOCUMENT = """
report study survey poll lawsuit complaint filing statement document indictment affidavit letter memo email review
paper audit census figures data statistics law bill directive agreement transcript website tweet post blog book
magazine newspaper newsletter article interview release leaflet agenda minutes records warrant
"""


def _members(words: str, mark: str) -> tuple[str, ...]:
    return tuple(word if word.startswith("*") else mark + word for word in words.split())


CLASSES: dict[str, tuple[str, ...]] = {
    "say": _members(_SAY, "~"),
    "opine": _members(_OPINE, "~"),
    "show": _members(_SHOW, "~"),
    "group": _members(_GROUP, ""),
    "crowd": _members(_CROWD, ""),
    "institution": _members(_INSTITUTION, "~"),
    "document": _members(_DOCUMENT, "~"),
}
"""Class name to members, as a phrase's ``<name>`` means them."""


@functools.cache
def families(name: str) -> frozenset[str]:
    """The word families of a class whose members are given with all their inflections."""
    return frozenset(en.family(member.lstrip("~")) for member in CLASSES[name])
