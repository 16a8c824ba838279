"""Headlines held against their articles: what each kind of contradiction needs, and what must stay silent."""

import pytest

from newslint import packs, readers
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch") or rule.name == "unrelated-body"])
TAIL = " The harbour office in Malvo, which keeps the books of the ferries, gave no further details of the matter."


def found(headline, body):
    """The rules that speak, each with its first evidence."""
    linted = LINTER.lint(readers.read("story.txt", f"{headline}\n\n{body}{TAIL}\n".encode()))
    return {f.rule.name: linted.source[f.evidence[0].span.start : f.evidence[0].span.end] for f in linted.findings}


_FILLER = " ".join(f"Ferry {count} left the harbour as it does on any other day." for count in range(2, 14))
"""What makes a body long enough to be expected to repeat its headline's words."""


@pytest.mark.parametrize(
    ("headline", "body", "rule", "evidence"),
    [
        # done, says the headline; the body has it at a stage before
        (
            "Port sells ferry to Ostrand",
            "The port is in talks to sell its ferry to Ostrand.",
            "status-mismatch",
            "talks",
        ),
        (
            "Ferry firm orders six boats",
            "The ferry firm is evaluating bids for six boats.",
            "status-mismatch",
            "evaluat",
        ),
        ("Captain quits after grounding", "The captain has been urged to quit.", "status-mismatch", "urged to quit"),
        (
            "Council bans jet skis",
            "Jet skis could be banned by the council in Malvo.",
            "status-mismatch",
            "could be banned",
        ),
        (
            "Harbour chief acquitted",
            "The harbour chief's trial was adjourned on Monday.",
            "status-mismatch",
            "adjourned",
        ),
        (
            "Sailors accept pay offer",
            "Sailors vote in May on a pay offer. Leaders recommend it.",
            "status-mismatch",
            "vote",
        ),
        ("Island scraps car tax", "The car tax could disappear on the island.", "status-mismatch", "could disappear"),
        # a fact, says the headline; the body has it from somebody, or open
        (
            "Mate stole 400 life jackets",
            "The port's lawyers allege that the mate stole 400 life jackets.",
            "certainty-mismatch",
            "allege that",
        ),
        (
            "Cable fault caused ferry blaze",
            "Police are looking into whether a cable caused the ferry blaze.",
            "certainty-mismatch",
            "looking into whether",
        ),
        (
            "Seaweed tea cures headaches",
            "Seaweed tea is linked with fewer headaches, a study of 90 sailors found.",
            "certainty-mismatch",
            "linked with",
        ),
        (
            "Pilot drank before grounding",
            "Two former stewards say that the pilot drank on the night of the grounding.",
            "certainty-mismatch",
            "Two former stewards say that",
        ),
        # the other way round
        (
            "Residents welcome ferry terminal",
            "Most residents at a hearing objected to the ferry terminal.",
            "polarity-mismatch",
            "objected",
        ),
        (
            "Judge tells port to publish report",
            "The port does not have to publish its report, a judge ruled.",
            "polarity-mismatch",
            "not have to publish",
        ),
        (
            "Ferry operator does not cut fares",
            "The ferry operator cut fares by a tenth on Monday.",
            "polarity-mismatch",
            "cut",
        ),
        # numbers
        ("Storm sinks 40 boats", "A storm sank 14 boats on Monday.", "number-mismatch", "14"),
        ("Pier to cost €4bn", "The pier will cost €4 million, the port said.", "number-mismatch", "€4 million"),
        (
            "Swimmer crosses 30-mile strait",
            "She crossed the 30 kilometres of the strait.",
            "number-mismatch",
            "30 kilometres",
        ),
        ("Fares to rise by $4", "Fares will rise from $3.50 to $4 in May.", "number-mismatch", "$4"),
        ("Mooring fees double", "Mooring fees rose by 20 per cent on Monday.", "number-mismatch", "20 per cent"),
        ("Most islanders back bridge", "The bridge has the support of 41 per cent.", "number-mismatch", "41 per cent"),
        ("Half of sailors smoke", "Three in ten sailors smoke, a survey found.", "number-mismatch", "Three in ten"),
        ("Berth rent up £90 a month", "The berth rent goes up by £90 a year.", "number-mismatch", "£90"),
        # names, roles and kin
        ("Norway halts herring talks", "Iceland has halted talks on herring, it said.", "name-mismatch", "Iceland"),
        (
            "Finance minister owns ferry shares",
            "The deputy finance minister owns shares in a ferry firm, a register shows.",
            "name-mismatch",
            "deputy finance minister",
        ),
        (
            "Captain's wife held over theft of ferry bell",
            "The captain's sister is being held over the theft of a ferry bell.",
            "name-mismatch",
            "sister",
        ),
        (
            "Slovenia hands fugitive banker to Canada",
            "A fugitive banker was flown to Toronto after Slovakia handed him over.",
            "name-mismatch",
            "Slovakia",
        ),
        # half of a name, the same noun, the same surname, another one to do it, the two changed about
        (
            "Bruno Kessling wins lighthouse prize",
            "The prize for lighthouses went on Monday to Bruno Tavrel, a painter of harbours.",
            "name-mismatch",
            "Bruno Tavrel",
        ),
        (
            "Harbour bans Varnock masks",
            "Fans in Tolvane masks will be kept out of the harbour on Saturday.",
            "name-mismatch",
            "Tolvane",
        ),
        (
            "Gale tears roof off chapel in Varnock",
            "A gale tore the roof off a chapel in Tolvane on Monday. Nobody was hurt, the fire service said.",
            "name-mismatch",
            "Tolvane",
        ),
        (
            "Former rower Dario Kessling jailed",
            "Edwin Kessling, 51, the elder brother of Dario Kessling, was jailed on Monday for fraud.",
            "name-mismatch",
            "Edwin Kessling",
        ),
        (
            "Ohio attorney general sues ferry firm",
            "A ferry firm misled its passengers. Iowa Attorney General Ana Veld filed suit on Monday. The firm is in Ohio.",
            "name-mismatch",
            "Iowa Attorney General Ana Veld",
        ),
        (
            "Norway expels Danish envoy in herring row",
            "Norway's minister said Copenhagen had given his envoy 72 hours to leave. The row is about herring.",
            "name-mismatch",
            "Copenhagen",
        ),
        (
            "Supreme court upholds ban on ferries",
            "The appeal court on Monday upheld the ban. The owners may now go to the supreme court.",
            "name-mismatch",
            "The appeal court",
        ),
        (
            "Varnock Lines swallows Tolvane Ferries",
            "Under the terms, Tolvane Ferries paid 30 crowns a share for Varnock Lines.",
            "name-mismatch",
            "Tolvane Ferries",
        ),
        # counts of another thing
        (
            "Three killed as plane hits barn",
            "Two people died and a third is in hospital after a plane hit a barn.",
            "number-mismatch",
            "Two",
        ),
        ("Airline to cut 1,500 jobs", "The airline will cut 500 of its 1,500 jobs.", "number-mismatch", "500"),
        # who decides, and what the source of a headline said
        (
            "Regulator clears first pill for gout",
            "A panel voted by nine to two to recommend the first pill for gout, which the regulator has still to rule on.",
            "status-mismatch",
            "panel",
        ),
        (
            "Bones in quarry are those of sailor",
            "Bones found in a quarry could be those of a sailor. No identification has been made, police said.",
            "certainty-mismatch",
            "could",
        ),
        (
            "Tea prevents gout, study finds",
            "Sailors who drank tea had less gout, a study found. Its authors said it cannot tell us whether tea helps.",
            "certainty-mismatch",
            "cannot tell us whether",
        ),
        (
            "'This port is finished,' mayor says",
            '"This port is finished only if the crews go," the mayor, Ana Ruiz, said.',
            "quote-mismatch",
            "This port is finished",
        ),
        # what the object of the verb says
        (
            "Councillors give green light to leisure centre",
            "Councillors are being advised to approve a leisure centre when they meet on Thursday.",
            "status-mismatch",
            "advised to approve",
        ),
        (
            "Ward in the valley shuts its doors",
            "The ward in the valley would close next spring under a plan that is open to comment.",
            "status-mismatch",
            "would close",
        ),
        # causes and culprits that nobody knows
        (
            "Arsonist torched ferry shed",
            "Investigators have not determined what set fire to a ferry shed in Malvo.",
            "certainty-mismatch",
            "have not determined",
        ),
        # a change that there was not
        (
            "Salt pill raises stroke risk",
            "People who took the salt pill had no increase in strokes and no higher risk of any kind.",
            "polarity-mismatch",
            "no increase",
        ),
        (
            "Gang behind attack on port",
            "A gang has claimed that it was behind the attack on the port. Police said they could not confirm the claim.",
            "certainty-mismatch",
            "could not confirm the claim",
        ),
        (
            "Cook stole recipes from bakery",
            "A former cook walked out with 34 recipes, the bakery alleges in a lawsuit.",
            "certainty-mismatch",
            "alleges",
        ),
        # shares
        (
            "Quarter of port pupils absent",
            "Some 14 per cent of pupils at the port were absent on Monday.",
            "number-mismatch",
            "14 per cent",
        ),
        # quotations
        (
            "Mayor: 'We will close this port for ever'",
            '"We will close this port for a week," the mayor, Ana Ruiz, said.',
            "quote-mismatch",
            "We will close this port",
        ),
        (
            "'We failed these crews,' says port chief",
            '"If the inquiry finds that we failed these crews, I shall go," the port chief said.',
            "quote-mismatch",
            "we failed these crews",
        ),
        (
            "'We failed these crews,' says port chief",
            '"I would not say we failed these crews," the port chief said.',
            "quote-mismatch",
            "we failed these crews",
        ),
        (
            "'I was reckless,' harbour pilot says",
            '"I would bring her in more slowly," the harbour pilot said of the night on which the ferry struck the pier. '
            + _FILLER,
            "quote-mismatch",
            "I would bring her in more slowly",
        ),
        (
            "Ostrand wreck 'rewrites naval history', says diver",
            '"I would tear up no textbook," said the diver who found the wreck off Ostrand. ' + _FILLER,
            "quote-mismatch",
            "I would tear up no textbook",
        ),
        (
            "Minister calls ferry report 'pack of lies'",
            'The minister, Ana Ruiz, called for calm. "It is a pack of lies," said Olga Brandt, a retired pilot.',
            "quote-mismatch",
            "Olga Brandt",
        ),
        (
            "Regulator calls ferry 'a house of horrors'",
            'The regulator closed the ferry. "It was a house of horrors," said Olga Brandt, whose mother drowned there.',
            "quote-mismatch",
            "Olga Brandt",
        ),
        (
            "Captain calls ruling 'a disgrace'",
            'The captain described the ruling as "a disappointment" that her crew would get over. ' + _FILLER,
            "quote-mismatch",
            "a disappointment",
        ),
        # what nobody knows, or has shown, is what the headline states
        (
            "Dyke worker poisoned the carp",
            "Hundreds of carp floated on the pond. The vet said that she could not yet say what had killed them.",
            "certainty-mismatch",
            "could not yet say what",
        ),
        (
            "Skeleton in quarry is that of lost miner",
            "Children found a skeleton in the quarry. It is not known who it was, the coroner said.",
            "certainty-mismatch",
            "not known who",
        ),
        (
            "Sketch in attic is lost Veld drawing",
            "A sketch that hung in an attic has a seller who is sure of it. Experts are divided.",
            "certainty-mismatch",
            "Experts are divided",
        ),
        (
            "Night buses cut drink driving",
            "Fewer drunk drivers were caught after the buses came. No comparison group was looked at, the team wrote.",
            "certainty-mismatch",
            "No comparison group",
        ),
        (
            "Treasurer took ferry takings",
            "A purser told the inquiry that the treasurer kept an envelope every Friday. The treasurer denies having "
            "seen any envelope.",
            "certainty-mismatch",
            "told the inquiry",
        ),
        (
            "Trainer doped racing pigeons",
            "The club has had an anonymous letter about pigeons and what they are fed. It says the trainer is to blame.",
            "certainty-mismatch",
            "anonymous letter",
        ),
        (
            "Mast fire was arson",
            "A mast burned on Monday. The fire chief had no explanation, and said that lightning was one of several "
            "things it could have been.",
            "certainty-mismatch",
            "had no explanation",
        ),
        (
            "Sea kelp shortens colds",
            "Sailors who ate kelp had colds that were a day shorter. Chance could account for the gap, the team wrote.",
            "certainty-mismatch",
            "Chance could account",
        ),
        (
            "Coxswain slapped cadet",
            "The parents of a boy of nine say that a coxswain slapped him. She says that she was not in the boat.",
            "certainty-mismatch",
            "parents of a boy of nine say",
        ),
        # the matter turned out the other way, in words of its own
        (
            "Judge lets ferry suit go forward",
            "The deckhands will have to find another court. Judge Ana Veld threw out the suit on Monday.",
            "polarity-mismatch",
            "threw out the suit",
        ),
        (
            "Harbour noise linked to poor sleep",
            "Those who live on the quay were no more likely to sleep badly than others, a survey of 900 found.",
            "polarity-mismatch",
            "no more likely",
        ),
        (
            "Anglers throw weight behind dam",
            "The council read out 60 letters from anglers about the dam. All but four urged refusal.",
            "polarity-mismatch",
            "urged refusal",
        ),
        (
            "Ferry sales climb again",
            "Fewer ferries changed hands in May than in April, the brokers said.",
            "polarity-mismatch",
            "Fewer ferries changed hands in May than in",
        ),
        (
            "Skipper cleared over drowning",
            "The jury in Malvo found the case proved on both counts.",
            "polarity-mismatch",
            "case proved",
        ),
        (
            "Ferry firm beats profit forecast",
            "The ferry firm made 30 crowns, well short of the 40 that brokers had reckoned with.",
            "polarity-mismatch",
            "well short of the",
        ),
        (
            "Queue for berths grows",
            "There were 40 fewer boats waiting for a berth at the end of June than a month earlier.",
            "polarity-mismatch",
            "fewer boats waiting for a berth at the end of June than",
        ),
        (
            "Court blocks sale of ferry",
            "The sale of the ferry can go ahead after a judge declined to stop it.",
            "polarity-mismatch",
            "can go ahead",
        ),
        (
            "Harbour chief survives confidence vote",
            "The harbour chief lost a vote of confidence by 23 to 20.",
            "polarity-mismatch",
            "lost a vote",
        ),
        (
            "Port scraps plan for toll",
            "The port said that it would press on with its plan for a toll.",
            "polarity-mismatch",
            "press on with",
        ),
    ],
)
def test_what_the_body_contradicts_is_found_with_its_passage(headline, body, rule, evidence):
    said = found(headline, body)
    assert list(said) == [rule]
    assert evidence in said[rule]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Port sells ferry to Ostrand", "After long talks the port has sold its ferry to Ostrand."),
        ("Port 'to sell ferry'", "The port is in talks to sell its ferry to Ostrand."),
        ("Port in talks to sell ferry", "The port is in talks to sell its ferry to Ostrand."),
        ("Captain quits after grounding", "The captain stepped down on Monday. He had said that he would not go."),
        ("Council bans jet skis", "Jet skis are outlawed in Malvo from May. More bans could follow."),
        ("Mate 'stole 400 life jackets'", "The port's lawyers allege that the mate stole 400 life jackets."),
        ("Mate stole 400 life jackets, port says", "The port alleges that the mate stole 400 life jackets."),
        ("Mate accused of theft", "The port's lawyers allege that the mate stole 400 life jackets."),
        ("Mate denies theft", "The mate denies that he stole 400 life jackets."),
        ("Did the mate steal 400 life jackets?", "The port alleges that the mate stole 400 life jackets."),
        ("Nearly 15 boats sink", "A storm sank 14 boats on Monday."),
        ("Pier to cost €4bn", "The pier will cost €4.2 billion, the port said."),
        ("Captain dies at 85", "The captain died on Monday, aged 85. She was 14 when she first sailed."),
        ("Passes to save families $520 a year", "Families will save $10 a week on passes that cost $19 million."),
        ("Seven ways to cross the strait", "There are four ferries across the strait, the guide says."),
        ("Reykjavik halts herring talks", "Iceland has halted talks on herring, it said."),
        ("Ex-minister starts jail term", "The former fisheries minister began his jail term on Monday."),
        ("Ward reopens at port hospital", "Mothers are back at the port hospital's ward, closed since March."),
        ("Beekeeper not guilty of fraud", "A beekeeper was acquitted of fraud on Monday."),
        ("Three killed in fire", "A man and two children died in a fire at the port."),
        ("Three killed in fire", "Two people died in a fire at the port. Another died later in hospital."),
        ("Rates could fall, bank chief says", "There could be room to cut rates, the bank chief said."),
        ("Storms kill 11", "Storms killed seven people in the hills of northern Malvo, and four more on the plain."),
        ("Fares to fall 10%", "Fares will be a tenth less from May, the port said. They rose 15% in 2022."),
        (
            "Planners approve homes",
            "Homes will be built after planners gave the go-ahead. Officers had advised refusal.",
        ),
        ("Cheese row reaches court", "A row over whether cheese should be made in Malvo has reached the court."),
        ("Treasurer stole from the crew", "The former treasurer stole from the crew, a court found on Monday."),
        ("Quarter of pupils absent", "Some 24 per cent of pupils at the port were absent on Monday."),
        ("Mayor wins recall vote", "The mayor will keep her job after the recall vote on Monday."),
        ("Fire guts ferry shed", "A blaze tore through a ferry shed. Its cause has not been determined."),
        (
            "'We are bleeding cash', port chief says",
            '"We are not bankrupt, but we are bleeding cash," the port chief said.',
        ),
        (
            "Swan knocks out power in New Jersey",
            "TRENVILLE, N.J. - A swan flew into a substation on Monday and left 400 homes in Varnock dark, the utility said.",
        ),
        (
            "Ana Veld swaps Varnock for Serie A",
            "The keeper Ana Veld left Varnock on Monday for Bruno Calcio, whose season begins in May.",
        ),
        (
            "Pacific states sign herring treaty",
            "SUVA - Leaders of eleven island nations put their names to a treaty on herring on Monday.",
        ),
        (
            "Bruno Kessling jailed for fraud",
            "Kessling, whose brother Edwin is a rower, was sent to prison on Monday for fraud.",
        ),
        (
            "Ohio attorney general sues ferry firm",
            "Attorney General Ana Veld sued a ferry firm in an Ohio court on Monday. Iowa's has sued too.",
        ),
        (
            "Varnock buys Tolvane ferry arm",
            "The shipping giant Tolvane Lines has sold its ferries to the Varnock company for 30 crowns.",
        ),
        # whose words, and how they stand there
        (
            "'The pier is doomed,' says Brandt",
            '"The pier is doomed," she said. Olga Brandt has fished off it for years. The mayor, Ana Ruiz, was not there.',
        ),
        (
            "Ruiz: 'We pay in five days ... and we pay in full'",
            '"We pay in 5 days, whatever it takes, and I mean it," the mayor, Ana Ruiz, said. "And we pay in full."',
        ),
        (
            "'You can keep your berth,' mayor says",
            '"If you like your berth, you can keep your berth," the mayor said.',
        ),
        (
            "Port 'trying to sell ferry hull for scrap'",
            'The port wants to be rid of the hull, a document says. "We talk to everybody," its chief said. ' + _FILLER,
        ),
        ("Port chief calls delay 'a disgrace'", "The port chief called the delay 'a disgrace' on Monday."),
        # a hedge over something else, or a headline that leaves it open itself
        (
            "Fleet chief threatens to close port",
            "The fleet chief said that she may close the port in Malvo if the strike goes on.",
        ),
        (
            "Ferry bill stalls in senate",
            "A bill on the inquiry into possible rigging of ferry fares stalled in the senate on Monday.",
        ),
        (
            "Forty pupils cheated in ferry exam, panel rules",
            "Forty pupils must sit it again. Two of them deny taking part, and a lawyer says that one was ill.",
        ),
        (
            "Mayor bans ferry posters, according to memo",
            "The mayor of Malvo has reportedly banned posters of ferries.",
        ),
        (
            "Iceland cuts calls with Norway, threatens to fish alone",
            "Iceland broke off the calls. It remains unclear whether its boats will sail.",
        ),
        (
            "In mice, old gout pill slows scars",
            "Mice that were given the pill had fewer scars. Whether it works in people is unknown.",
        ),
        (
            "Blaze destroys net loft",
            "A net loft on the quay went up in flames. Police have sealed it off until the cause is established.",
        ),
        (
            "Baker loses weight to give sister a kidney",
            "A baker who was told that he was too heavy has lost 30 kilos, and his sister has his kidney.",
        ),
        (
            "President opens door to other explanations of wreck",
            "The president opened the door to other explanations of the wreck on Monday.",
        ),
        # an opposite that is another thing's, another time's, or undone
        ("Minister backs away from ferry deal", "The minister now opposes the ferry deal with Ostrand."),
        (
            "Captains double down on fares",
            "Fares were the captains' matter again on Monday. Takings gained.",
        ),
        (
            "Port minister backs ferry tunnel",
            "The port minister has reversed his opposition to a ferry tunnel, he said on Monday.",
        ),
        (
            "Governor approves ferry tunnel",
            "The governor gave the ferry tunnel its permit, which the former governor rejected in 2015.",
        ),
        (
            "Ferry firm swings to profit",
            "The ferry firm said it earned 38 crowns, against a loss of 112 crowns a year ago.",
        ),
        (
            "Tribunal backs sacked stoker",
            "A stoker has won his case. The tribunal turned down a second claim by the stoker, for holiday pay.",
        ),
        (
            "Court upholds part of ferry law",
            "The court struck down most of the ferry law on Monday, but it upheld the part about lamps.",
        ),
        (
            "Skipper concedes defeat to Veld",
            "The skipper rang Ana Veld on Monday. Her victory, Veld said, was the fleet's.",
        ),
        ("Ana Ruiz: 'The pier opened doors in my life'", "Ana Ruiz spoke on Monday against the ban on the pier."),
        ("Fishing aid will shrink in May", "An increase in fishing aid expires in May, the port office said."),
        ("The dangers of not dredging the port", "We must dredge the port, whatever the mayor says."),
        (
            "Skippers back new quay",
            "Skippers voted for the new quay on Monday, by 60 to 9. Three of them asked the port to refuse it.",
        ),
        (
            "Villagers welcome ferry tunnel",
            "The ferry tunnel has the blessing of the village. Two of the 200 who wrote in were opposed to the tunnel.",
        ),
        (
            "Queue for berths grows",
            "More boats were waiting for a berth than in May. Fewer waited for a mooring than a year ago.",
        ),
        (
            "Lost bell found off Malvo",
            "Divers brought up the bell. It is not known who was buried beside it.",
        ),
        (
            "Acid killed the swans",
            "Acid killed the swans, tests have shown. How the acid got there is not known.",
        ),
    ],
)
def test_a_headline_that_its_body_bears_out_is_let_pass(headline, body):
    assert found(headline, body) == {}


def test_the_first_passage_is_the_strongest_and_others_follow():
    body = "The port is in talks to sell its ferry. It has yet to name a price. A sale would need the mayor's consent."
    linted = LINTER.lint(readers.read("story.txt", f"Port sells ferry\n\n{body}\n".encode()))
    (finding,) = linted.findings
    texts = [linted.source[item.span.start : item.span.end] for item in finding.evidence]
    assert texts[0] == "in talks to sell"
    assert 1 < len(texts) <= 3
