"""Headlines that state what their article says nobody knows, in whatever words it says so; and those that do not."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "certainty-mismatch"])


def evidence(headline, body):
    """The first passage that leaves the headline's statement open; empty where none does."""
    return contradiction(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body", "open_"),
    [
        (
            "Leaking tank killed river eels",
            "Eels by the hundred floated belly up below the weir at Corran on Tuesday.\n\nThe water authority "
            "said it was not in a position to say what had killed them. A tank at a nearby distillery was "
            "found to be leaking last month, and some residents drew their own conclusions.",
            "was not in a position to say what",
        ),
        (
            "Mould in flats gave tenants asthma",
            "Tenants of the Hallam estate who live with mould are more often treated for asthma than those "
            "who do not, doctors at the local surgery have found.\n\nThe doctors stressed that they had not "
            "established whether mould was the cause. Smoking was commoner in the damp flats.",
            "had not established whether",
        ),
        (
            "Cooking fumes double dementia risk",
            "Women who cook on gas were found to have dementia twice as often as those who do not, in a "
            "study of 2,000 people in Lodz.\n\nThe authors say the finding does not prove that fumes are to "
            "blame, as poorer households are likelier to cook on gas.",
            "not prove that",
        ),
        (
            "Human bones in barn are missing farmer's",
            "Bones found under a barn floor near Hest are human, police said on Friday.\n\nIt is not yet known"
            " whose they are. Joost Havel, who farmed there, has not been seen since 1994.",
            "is not yet known whose",
        ),
        (
            "Beetroot juice speeds up cyclists",
            "Twelve cyclists who drank beetroot juice for a week rode a little faster than before.\n\nThere "
            "was no group that drank something else, and the researchers said they could not tell whether it"
            " was the juice or the practice.",
            "could not tell whether",
        ),
        (
            "Bishop hid letters of abused choirboys",
            "Three men who sang in the choir as boys say the bishop put their letters in a drawer.\n\nThe "
            "bishop rejects the accusation and says the letters never reached him. An inquiry by the diocese"
            " is to report at Easter.",
            "rejects the accusation",
        ),
        (
            "Sparks from train set heath alight",
            "A fire that began on Wednesday has burned 40 hectares of heath beside the railway near Brenn.\n\n"
            "The railway said nothing pointed to one of its trains. Fire officers have yet to work out where"
            " the flames began.",
            "have yet to work out where",
        ),
        (
            "Rust brought down footbridge",
            "A footbridge over the Aller came down in the night, hours after a school party had crossed it."
            "\n\nEngineers who looked at the wreck said they did not know why it had failed. Rust had been "
            "noted in an inspection in 2019.",
            "did not know why",
        ),
        (
            "Rediscovered waltz is by Schumann",
            "A waltz found in a piano stool in Zwickau was written by Robert Schumann, its owner believes.\n\n"
            "Scholars are not of one mind. Dr Petra Voss said the paper was too late. The manuscript has not"
            " been dated.",
            "believes",
        ),
        (
            "Landlord poisoned tenant's dog",
            "A woman in Malden has told police that her landlord put out bait for her dog.\n\nThe landlord "
            "denies it. A vet who opened the animal said she could not be sure that poison was involved.",
            "could not be sure that",
        ),
        (
            "Coach fed gymnasts banned pills",
            "Two former gymnasts claim that they were given pills by their coach before meets in 2016.\n\nThe "
            "coach, Ilka Brun, called the claim a lie. No test from that year has been found.",
            "claim that",
        ),
        (
            "Wolf killed 14 sheep on Aske farm",
            "Fourteen sheep were found dead on a farm at Aske on Thursday, and the farmer is in no doubt "
            "that a wolf did it.\n\nThe wildlife agency said that swabs had been taken and that it could as "
            "easily have been a dog.",
            "could as easily have been",
        ),
        (
            "Fish oil wards off depression",
            "Pensioners who took fish oil were less likely to be depressed, according to a study from Oslo."
            "\n\nProfessor Nils Aas, who was not involved, said the study tells us nothing about cause. People"
            " who feel well may be likelier to look after themselves.",
            "tells us nothing about",
        ),
        (
            "Hackers emptied town's bank account",
            "Almost 900,000 crowns has gone from an account of the town of Vik.\n\nThe town clerk said she "
            "suspected hackers. The bank said it had found no sign of a break-in, and police would not "
            "speculate.",
            "she suspected",
        ),
        (
            "Explosives sank trawler off Lisk",
            "A trawler went down in minutes off Lisk with the loss of four crew.\n\nRelatives believe that she"
            " struck a mine or was blown up. The maritime board said that nobody could say why she sank "
            "until the wreck had been raised.",
            "nobody could say why",
        ),
        (
            "Student forged war hero's medals",
            "A collector in Ghent says that he bought medals from a student which turned out to be fakes.\n\n"
            "The student says he bought them in good faith. No charges have been brought and the police said"
            " that they had drawn no conclusions.",
            "A collector in Ghent says that",
        ),
        (
            "Nursery heater made children ill",
            "Nine children at a nursery in Holt were taken to hospital with headaches on Monday.\n\nThe cause "
            "was still being sought last night. A heater was taken away for examination.",
            "cause was still being sought",
        ),
        (
            "Corran eel deaths: leaking tank to blame",
            "Eels by the hundred floated below the weir at Corran.\n\nThe water office said that it has not been able "
            "to say what killed them. A distillery, a farm and a dairy lie along the river.",
            "has not been able to say what",
        ),
    ],
)
def test_what_nobody_knows_is_no_fact_for_a_headline(headline, body, open_):
    assert evidence(headline, body) == open_


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Leaking tank killed river eels",
            "A leaking tank at a distillery killed hundreds of eels below the weir at Corran, the water "
            "authority said.\n\nIt said it did not yet know why the alarm on the tank had failed.",
        ),
        (
            "Fire destroys mill in Tarn Bridge",
            "A fire destroyed a mill at Tarn Bridge on Sunday night.\n\nThe cause has not been established. "
            "Firefighters were at the mill until dawn. It is not known whether the mill was insured.",
        ),
        (
            "Coach crash near Tarn Bridge kills two",
            "Two pensioners died when a coach left the road near Tarn Bridge on Sunday.\n\nPolice said it was "
            "too early to say why the coach had crashed.",
        ),
        (
            "Wolf killed 14 sheep on Aske farm",
            "A wolf killed 14 sheep on a farm at Aske on Thursday. DNA from the wounds left no doubt, the "
            "wildlife agency said.\n\nIt is not known where the wolf came from.",
        ),
        (
            "Council closes Holt nursery",
            "A nursery in Holt has been closed by the council after nine children fell ill.\n\nThe cause of "
            "the illness has not been established.",
        ),
        (
            "Mayor quits over fairground fees",
            "The mayor of Elling resigned on Friday after a former inspector said that he had handed him an "
            "envelope each spring.\n\nThe mayor denies the claim. It has not been tested in court.",
        ),
        (
            "Gunman kills three at Vik bank",
            "A gunman shot dead three people at a bank in Vik on Tuesday before killing himself.\n\nPolice "
            "said they did not know why he had done it. There was no evidence of an accomplice.",
        ),
        (
            "Trawler sinks off Lisk with loss of four",
            "A trawler sank in minutes off Lisk and four of her crew were lost.\n\nNobody can say why she "
            "sank, the maritime board said.",
        ),
        (
            "Beetroot juice speeds up cyclists, study finds",
            "Cyclists who drank beetroot juice rode faster than those who were given a drink that looked the"
            " same, a trial with 400 riders has found.\n\nIt is not known whether older riders would gain as "
            "much.",
        ),
        (
            "Body found in search for missing farmer",
            "A body has been found in the search for a farmer who went missing near Hest.\n\nIt has yet to be "
            "formally identified. His family has been told.",
        ),
        (
            "Ministers back pier plan",
            "Ministers have backed a plan to rebuild the pier at Corran.\n\nThey did not say whether the money"
            " would come this year. It is unclear what the council will do.",
        ),
        (
            "Striker signs for Vik",
            "Vik have signed the striker Ola Brekke from Lisk for four million.\n\nHe could not say whether he"
            " would be fit for Saturday.",
        ),
        (
            "Hackers emptied town's bank account",
            "Hackers took almost 900,000 crowns from an account of the town of Vik, the police said on "
            "Friday.\n\nWho they are is not known. The town had not changed its password since 2016.",
        ),
        (
            "Rust brought down footbridge",
            "Rust in two of its bolts brought down the footbridge over the Aller last year, an inquiry has "
            "found.\n\nIt could not say why an inspection in 2019 had missed it.",
        ),
        (
            "Bishop hid letters of abused choirboys",
            "A bishop kept letters from choirboys who had been abused in a locked drawer for nine years, an "
            "inquiry by the diocese has concluded.\n\nThe bishop denies that he read them. He has not said "
            "whether he will step down.",
        ),
        (
            "Minister: slurry to blame for fish deaths",
            "Slurry killed the fish, the minister said. Her office has not been able to say what caused the spill.",
        ),
    ],
)
def test_what_nobody_knows_besides_leaves_a_headline_as_it_is(headline, body):
    assert evidence(headline, body) == ""
