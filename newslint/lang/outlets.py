"""The names of papers, agencies, stations and websites that have news."""

from __future__ import annotations

from newslint.lang.memory import remembered

_OUTLETS = frozenset(
    "times post guardian telegraph mail mirror sun star herald tribune journal gazette observer independent express "
    "news bbc cnn cnbc nbc cbs abc npr pbs itv cbc rte reuters afp ap bloomberg tmz buzzfeed politico mashable wsj "
    "espn jazeera arabiya arabiyya tv television radio press agency magazine channel daily weekly chronicle inquirer "
    "standard echo argus examiner globe bild spiegel figaro monde xinhua tass interfax itar ria dpa ansa kyodo "
    "yonhap anadolu wire variety deadline billboard wired verge engadget techcrunch forbes economist newsweek salon "
    "vox axios insider weekly gazeta vedomosti kommersant corriere repubblica marca lequipe newspaper broadcaster "
    "huffpost mcclatchy propublica intercept slate atlantic yorker quartz recode gizmodo kotaku nikkei haaretz beast "
    "breitbart newsmax macrumors techradar cnet zdnet review digest bulletin register sentinel dispatch courier "
    "advertiser ledger monitor nyheter dagbladet aftonbladet aftenposten zeitung tageblatt allgemeine welt matin soir "
    "reporter nyt wapo msnbc mundo stampa gazzetta yomiuri asahi mainichi shimbun digitimes".split()
)


@remembered(500)
def is_outlet(name: str) -> bool:
    """Whether a name is that of a paper, an agency or a website: "the Malvo Herald", "Malvo.com"."""
    low = name.lower()
    return low.endswith((".com", ".net", ".org", ".co.uk", ".tv", "times", "news")) or not _OUTLETS.isdisjoint(
        low.replace("-", " ").split()
    )
