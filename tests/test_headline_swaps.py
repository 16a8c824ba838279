"""Headlines with a number, a name or a quotation that the body has of something, somebody or someone else."""

import pytest
from linting import first_evidence

from newslint import packs
from newslint.engine import Linter

LINTER = Linter(
    [rule for rule in packs.builtin() if rule.name in {"number-mismatch", "name-mismatch", "quote-mismatch"}]
)


def evidence(headline: str, body: str) -> list[str]:
    return first_evidence(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body", "shown"),
    [
        (
            "Skipper, 36, dies after fall in Malvo",
            "A skipper has died after a fall in Malvo. Police named him as Otto Veld, 63. His son Bruno, 36, was ashore.",
            "63",
        ),
        (
            "Norway pledges aid for flood victims",
            "Portugal will send tents and rescuers to the valleys that were flooded on Sunday, its foreign minister "
            "said. The aid for the victims will leave Lisbon today.",
            "Portugal",
        ),
        (
            "Ostrander hits back at doubters",
            "Ana Vidal has answered those who say that she is too old for the marathon. Vidal, 41, won two races last "
            "year. “I am as fast as I ever was,” Vidal said. Vidal's coach thinks that she has three seasons in her.",
            "Ana Vidal",
        ),
        (
            "Late double hands Malvo 4-1 win over Ostrand",
            "Malvo beat Ostrand with two late goals to settle it at 3-1. They had won 4-1 in the reverse fixture in May.",
            "3-1",
        ),
        (
            "Bus crash near Malvo leaves 31 dead",
            "A bus left the road near Malvo. Four people were killed. Another 31 were taken to hospitals with injuries.",
            "Four",
        ),
        (
            "Rents in Malvo drop 6 per cent in a month",
            "Rents in Malvo were 0.4 per cent less than in April and 6 per cent below the level of May last year.",
            "6 per cent below the level of May last year",
        ),
        (
            "Divers found safe 300km from Malvo pier",
            "Two divers were found off Malvo. A boat spotted them about 300 metres from the pier.",
            "300 metres",
        ),
        (
            "Jobless rate in Malvo up 7.2 points",
            "The jobless rate in Malvo stood at 7.2 percent in spring, compared with 6.9 percent in winter.",
            "7.2 percent",
        ),
        (
            "Malvo dams down to 30pc",
            "The dams of Malvo stood at 58 per cent on Monday. That is a drop of 30 percentage points in a year.",
            "30 percentage points",
        ),
        (
            "Veld beats Ruiz to claim sixth Malvo Open title",
            "Ana Veld won the Malvo Open for the fourth time on Sunday, beating Eva Ruiz. Veld is ranked sixth on the list.",
            "fourth",
        ),
        (
            "Councillors vote 15-3 to close Malvo pool",
            "Malvo will close its pool. In the end ten members supported the closure and eight were against it.",
            "ten",
        ),
        (
            "Villagers raise £250,000 to save Malvo inn",
            "By Friday villagers of Malvo had pledged £96,500. It needs £250,000 to buy the inn.",
            "£96,500",
        ),
        (
            "Malvo tram to open in 2026",
            "The tram in Malvo was supposed to open in 2026. It will now start in the spring of 2028, its boss said.",
            "2028",
        ),
        (
            "Gas blast in Malvo kills nine",
            "Two more bodies were found, bringing the number of people killed in the gas blast in Malvo to 14. Nine of the "
            "victims have been named.",
            "14",
        ),
        (
            "Brill Lines posts 40 pct jump in profit",
            "Net profit at Brill Lines came to $6m, a gain of 14 percent. Exports to Ostrand had risen by 40 percent.",
            "14 percent",
        ),
        (
            "New depot to bring 1,200 jobs to Malvo",
            "Brill, which employs 1,200 people across the land, plans a depot in Malvo. It will have 160 workers.",
            "160",
        ),
        (
            "Malvo customers to pay $14 more a month",
            "Bills in Malvo will go up by about $14 over the course of the year, the board said.",
            "$14 over the course of the year",
        ),
        (
            "Malvo bridge to reopen in June",
            "The Malvo bridge will not reopen until September, the council said. It had been due to reopen in June.",
            "September",
        ),
        (
            "Teenager, 17, wins Malvo poetry prize",
            "The youngest winner of the prize was named on Friday. Nadia Oyelaran, 15, beat 3,000 others. Her sister "
            "Amara, 17, came second.",
            "15",
        ),
        (
            "Council tax in Malvo to rise by 9 per cent",
            "The council voted to raise the tax by 4 per cent, half of what its chief asked for. He had proposed 9 per cent.",
            "4 per cent",
        ),
        (
            "Half of pupils in Malvo miss school on Fridays",
            "About one in seven pupils in Malvo was away on Fridays. Half of the schools had no attendance officer.",
            "one in seven",
        ),
        (
            "Film takes $80 million in Malvo weekend",
            "The film took $18 million in its first weekend, the Malvo studio said. The film cost $80 million to make.",
            "$18 million",
        ),
        (
            "Malvo berry growers report harvest twice last year's",
            "Berry growers in Malvo said they would pick 1,400 tonnes, half as much as last year.",
            "half as much",
        ),
        (
            "Only 12 Malvo council staff took leave for stress last year",
            "The data show that 148 employees of Malvo council took leave because of stress. Planning had the fewest at 12.",
            "148",
        ),
        (
            "Builder who fooled widows jailed for 12 years",
            "The builder was given seven years for fraud and five years for theft. The two terms will run together.",
            "seven years",
        ),
    ],
)
def test_the_headlines_number_is_of_something_else(headline, body, shown):
    assert evidence(headline, body) == [shown]


@pytest.mark.parametrize(
    ("headline", "body", "shown"),
    [
        (
            "Mayor resigns over Malvo holiday",
            "The deputy mayor of Malvo stepped down on Monday over a holiday. Mayor Ana Ruiz thanked him.",
            "The deputy mayor",
        ),
        (
            "Mayor's brother wins Malvo snow contract",
            "The Malvo snow contract went to Otto Focht, the brother of City Clerk Eva Focht. The mayor voted against it.",
            "brother of City Clerk Eva Focht",
        ),
        (
            "Bishop's son jailed over Malvo roof fund",
            "The treasurer of the Malvo roof fund, a nephew of the bishop, was sent to prison on Monday.",
            "nephew",
        ),
        (
            "High Court upholds Malvo ruling",
            "Three judges of the Full Court of the Federal Court dismissed an appeal over the Malvo ruling on Monday.",
            "Full Court",
        ),
        (
            "State Supreme Court revives Malvo suit",
            "The Malvo families may sue. In an opinion a panel of the Court of Appeals said a judge had been wrong.",
            "Court of Appeals",
        ),
        (
            "Harlan to acquire Bexley in $2 billion deal",
            "Two dairies are to join. Harlan shareholders will receive $31 a share. Bexley pays with new debt.",
            "Harlan shareholders will receive",
        ),
        (
            "Palmer Freight snaps up Dunmore & Sons",
            "Dunmore & Sons, of Malvo, said on Wednesday that it was taking over its larger rival Palmer Freight.",
            "Dunmore & Sons",
        ),
        (
            "Ostmark Bank fined for lax checks",
            "The regulator has imposed a penalty of €17 million on Credit Lorain for lax checks. A rival, Ostmark Bank, "
            "had told it.",
            "Credit Lorain",
        ),
        (
            "Lindqvist wins Malvo race from pole",
            "Marco Venturi kept his nerve on a wet track to win the Malvo race. Nils Lindqvist slid off. Lindqvist was "
            "eighth.",
            "Marco Venturi",
        ),
    ],
)
def test_somebody_else_did_it(headline, body, shown):
    assert evidence(headline, body) == [shown]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Police chief on raid: 'We failed that family'",
            "“I don't believe for one minute that we failed that family,” the police chief, Otto Veld, said.",
        ),
        (
            "'We failed every child in our care,' admits trust",
            "“We failed some of the children in our care, and we failed them badly,” Ana Ruiz, the trust's chair, said.",
        ),
        (
            "'The finest Hamlet of my lifetime': critic hails revival",
            "Had I gone home after two acts, I might have called it the finest Hamlet of my lifetime. I stayed.",
        ),
        (
            "Chef on vegan food: 'I can't stand the stuff'",
            "“Five years ago I'd have told you I can't stand the stuff,” the chef, Otto Veld, said. “I love it now.”",
        ),
        (
            "'We will never sell the ground,' says chairman",
            "“I can't promise that we will never sell the ground,” the chairman, Otto Veld, said.",
        ),
        (
            "Bank chief: 'The worst is still to come'",
            "“The forecasters tell me the worst is still to come, so do eat quickly,” said the bank's chief, Ana Ruiz.",
        ),
        (
            "'I'm too old for this role,' says Ruiz",
            "“People keep telling me, 'You're too old for this role',” Ana Ruiz said in Malvo.",
        ),
        (
            "Doyle: 'This is the end for rowing'",
            "“Is this the end for rowing? Of course it isn't,” Eva Doyle told a radio programme on Monday.",
        ),
        (
            "Health minister: Our clinics are 'a stain upon the nation'",
            "Health Minister Ana Ruiz defended them. “They are a stain upon the nation,” retorted the shadow minister, "
            "Otto Veld.",
        ),
    ],
)
def test_the_quoted_words_are_not_what_the_speaker_says(headline, body):
    assert len(evidence(headline, body)) == 1


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Ruiz: 'Is this the end for rowing?'",
            "“Is this the end for rowing? Of course it isn't,” Eva Ruiz told a radio programme on Monday.",
        ),
        (
            "Mayor's brother wins Malvo snow contract",
            "The Malvo snow contract went to Otto Ruiz, the brother of the mayor, Ana Ruiz.",
        ),
        (
            "Mayor resigns over Malvo holiday",
            "The mayor of Malvo, Ana Ruiz, stepped down on Monday. The deputy mayor, Otto Veld, resigned too.",
        ),
        (
            "Malvo bridge to reopen in June",
            "The Malvo bridge will reopen in June, three months late. It was due to reopen in March.",
        ),
        (
            "Girl, 9, swims to Malvo",
            "Mia Tan swam to Malvo on Friday, two weeks before her tenth birthday. Her coach, Ann Rowe, 61, swam too.",
        ),
        (
            "Fund raises £250,000 for Malvo lifeboat",
            "A fund for a Malvo lifeboat has met its goal of £250,000. A first appeal brought £96,500.",
        ),
        (
            "High Court throws out Malvo challenge",
            "A judge at the High Court dismissed the Malvo challenge. “We'll go to the Court of Appeal,” said Otto Veld.",
        ),
        (
            "Brill Lines up 6 per cent in a year",
            "Shares in Brill Lines are 6 per cent above the level of May last year.",
        ),
        (
            "Thief jailed for 12 years in Malvo",
            "The thief was given seven years for fraud and five years for theft, to be served one after the other.",
        ),
        (
            "Skipper sacked over WhatsApp posts",
            "A skipper who posted jokes in a group chat called Nightshift Gulls has lost her job. Ana Veld, 31, was "
            "dismissed on Monday.",
        ),
        (
            "Bells ring out over Styrian village",
            "The bells of the church in Oberkogl were heard on Sunday for the first time since 1943, and rang for an hour.",
        ),
        (
            "Ana Ruiz, who taught the Bronx to row, dies at 91",
            "Ana Ruiz, the Malvo-born seamstress who introduced thousands to rowing, died on Monday at home. She was 91.",
        ),
        (
            "Malvo keeper the hero as Seasiders sneak into semis",
            "Otto Veld saved two penalties to send Malvo Harbour through to the last four. Malvo had been second best.",
        ),
        (
            "Ottawa puts off cut to crab quota",
            "Harvesters in the southern Gulf will fish to the same limit after the federal fisheries department said it "
            "would put off the cut.",
        ),
        (
            "President Ruiz calls Malvo fire an outrage",
            "President Ana Ruiz called the fire in Malvo an outrage on Monday. The president will go there today.",
        ),
        (
            "Norrland keeps mum on Malvo talks",
            "Norrland said nothing of the talks in Malvo. The king's sister left for Malvo on Monday.",
        ),
        (
            "Veld's uncle calls Veld a hypocrite",
            "The uncle of palace harbour adviser Otto Veld called him a hypocrite in a letter on Monday.",
        ),
        (
            "Skipper, 36, dies after fall in Malvo",
            "A skipper has died after a fall in Malvo. Police named him as Otto Veld, 36. His father, 63, was ashore.",
        ),
    ],
)
def test_the_like_of_it_that_the_body_bears_out_is_let_pass(headline, body):
    assert evidence(headline, body) == []
