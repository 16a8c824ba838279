"""Verbs by which headlines claim a deed or an effect that may have to be shown first."""

from __future__ import annotations

from newslint.lang.en_families import family_set

DEEDS = family_set(
    "bite slap punch kick shove spit feign plot dope "
    "pocket rig fake forge fix nobble steal lift plagiarise bribe cheat defraud embezzle launder dump toss discard "
    "shred hide conceal bury falsify doctor tamper hack breach leak spy bug tap poison sicken assault abuse rape "
    "molest harass bully beat torture massacre execute murder kill shoot stab bomb torch shell gun smuggle traffic "
    "loot extort blackmail lie mislead deceive dupe exploit overcharge siphon divert ignore flout violate know alter "
    "tweak manipulate inflate fabricate invent plant sabotage orchestrate mastermind marry wed betray cripple "
    "paralyse steer funnel skim swindle pilfer"
)
"""What somebody is said to have done and may not have: wrongs, and what gossip tells."""
EFFECTS = family_set(
    "cause spark trigger start ignite prompt provoke create prevent ward cut halve reduce slash lower raise boost "
    "double triple protect cure heal reverse slow stop end beat treat extend add worsen increase improve sharpen "
    "stave fend delay ease relieve shrink curb soothe banish melt shield fuel shorten restore repair kill halt"
)
"""What something is said to bring about, which takes proof."""
FINDS = family_set(
    "spot detect diagnose predict sniff discover find recover identify uncover locate be use threaten take pump "
    "receive employ"
)
"""Other verbs of what a text may hold open: what was found, and what somebody does unseen."""
EVENTS = family_set(
    "fire blaze flame inferno storm flood quake earthquake crash explosion blast accident tornado hurricane cyclone "
    "typhoon heatwave heat wildfire mudslide eruption tsunami monsoon downpour "
    "collision collapse derailment landslide avalanche shooting attack strike bomb bombing"
)
"""What destroys and kills, and leaves open how it came about."""
