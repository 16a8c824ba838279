"""What bears a headline's act out, and what only names it, tells of others, or says what would be if something were."""

import pytest
from linting import mismatches

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        # A study into an act, and an act that was put off, are no act.
        (
            "Slate quarry restarts, bringing 90 jobs to Malvo",
            "The owner of the slate quarry at Malvo is weighing whether to dig again. It has paid for a study into "
            "restarting the pumps. It restarted a smaller pit at Ostrand last year.",
            "is weighing",
        ),
        (
            "Harbour road closes for two weekends as crane is moved",
            "The closure of the harbour road over two weekends, which was to have begun tonight, has been put off. New "
            "dates will be announced in May. The firm had planned to shut the road to move a crane.",
            "will be announced",
        ),
        # What another did bears nobody out.
        (
            "Member suspended for ten days over ferry passes",
            "Otto Veld should be kept out of the chamber for ten days over ferry passes, the watchdog said. The house will "
            "vote on the advice on Friday. If approved, a suspension of that length would be the first. A neighbouring "
            "member was suspended in the spring.",
            "will vote",
        ),
        # Who wins a contract beats nobody.
        (
            "Lindal Line wins ten-year contract for island ferry",
            "The Lindal Line was named preferred bidder for the island ferry. It beat two rivals on price. No contract has "
            "been awarded, and the losers have until Friday to object.",
            "No contract has",
        ),
        # A stage before an act is said with its verb.
        (
            "Harbour tram opens to riders",
            "Empty trams began gliding along the quay on Monday as the harbour office started test runs on the line. No "
            "rider will be let on before the autumn, its manager said.",
            "test runs",
        ),
        # What the lead has under a condition.
        (
            "Captain quits Lindal Rovers",
            "The captain of Lindal Rovers said on Sunday that he would walk away if the board sold his brother. He took "
            "training as usual on Monday.",
            "would walk",
        ),
        (
            "Ward evacuated as river rises",
            "Patients on the ground floor will be moved if the river rises by another foot, the hospital said. Coaches are "
            "standing by.",
            "will be moved if",
        ),
        (
            "Seal pup released into Malvo bay",
            "A seal pup that was found in a drain is eating well and will go back to the bay once she has doubled her "
            "weight, her keepers say.",
            "will go back to the bay once",
        ),
        # What was asked of a court, and what it will say one day.
        (
            "Veld jailed for seven years over mill fraud",
            "Prosecutors on Tuesday asked for a term of seven years for Otto Veld, telling the court that he had emptied "
            "the pension fund of the mill. The judge said that she would give her decision in June.",
            "asked for a term",
        ),
        (
            "Man charged over boathouse blaze",
            "Police have spoken to a man of 29 about the blaze at the boathouse and let him go the same day. He has been "
            "released with no charges.",
            "no charges",
        ),
        # Acts of other kinds: who is paid, caught, sued, put down or given an organ.
        (
            "Trawlermen compensated for lost grounds",
            "Trawlermen who lost their grounds to the wind farm off Malvo would be entitled to 30,000 crowns each under a "
            "scheme put out for comment on Tuesday.",
            "out for comment",
        ),
        (
            "Thief who fled Malvo court recaptured",
            "A thief who leapt from the dock was still at large near Malvo last night. Dogs were used in the search.",
            "still at",
        ),
        (
            "Two arrested over bus shelter blast in Ostrand",
            "Detectives are looking at film of two youths near the bus shelter in Ostrand. No one has been detained, and a "
            "firework is thought to have been used.",
            "o one has been detained",
        ),
        (
            "Family of drowned nurse sues Malvo hospital",
            "The family of a nurse who drowned has not decided whether to go to law, its solicitor said.",
            "not decided",
        ),
        (
            "Bear that mauled walker near Malvo shot dead",
            "Wardens were looking for a bear near Malvo on Thursday. It would be shot if it was found to be the one that "
            "mauled a walker, they said.",
            "would be shot",
        ),
        (
            "Surgeons transplant pig liver into patient",
            "Surgeons in Malvo have been given permission to put the liver of a pig into a patient. A volunteer has not "
            "been chosen, and the team said it was in no hurry.",
            "in no hurry",
        ),
        (
            "Hostages freed in Ostrand",
            "Mediators said that talks for the release of nine hostages in Ostrand had entered a third day. Buses are "
            "parked outside the gates.",
            "talks",
        ),
        (
            "Lindal orchestra appoints first woman conductor",
            "The orchestra has drawn up its last three for the post of conductor, and one of them is a woman. Each is to "
            "lead a concert before the players vote.",
            "last three",
        ),
    ],
)
def test_an_act_that_is_named_or_another_s_bears_no_headline_out(headline, body, evidence):
    said = mismatches(LINTER, headline, body)
    assert list(said) == ["status-mismatch"]
    assert any(evidence in passage for passage in said["status-mismatch"])


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        # What is open is another matter than the headline's.
        (
            "Malvo museum opens tidal gallery",
            "The first visitors filed into the tidal gallery of the museum on Monday, two years late. A café is still "
            "being fitted out and will not be ready before Easter.",
        ),
        (
            "Lindal Pharma recalls cough syrup",
            "A cough syrup is being pulled from every chemist's after twelve reports of rashes. Inspectors have yet to say "
            "what caused them.",
        ),
        (
            "Steel plant shuts with loss of 900 jobs",
            "The last slab was rolled at the plant on Thursday and 900 people went home for good. The council is "
            "consulting on what should become of the site.",
        ),
        (
            "Orchard widow wins payout from spray maker",
            "The widow was awarded 410,000 crowns on Friday by a judge who said the maker had known of the danger. It has "
            "said that it would pay if its appeal failed.",
        ),
        (
            "Rowers clinch cup berth with 34-6 win over Malvo",
            "Otto Roell told his crew not to dwell on the loss of Ana Ruiz. He wanted everyone to do what they could to "
            "help, figuring that would be enough. It was. Roell said he had been sure. He rowed twice in the first race "
            "since Ruiz hurt her calf, and the Rowers clinched a cup berth with a 34-6 win over Malvo on Monday.",
        ),
    ],
)
def test_what_is_open_beside_an_act_that_was_done_is_let_pass(headline, body):
    assert mismatches(LINTER, headline, body) == {}


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        # What the headline has to come, tentatively, in the past, or by a bill.
        (
            "Officials hopeful they will close ferry deal",
            "Talks aimed at concluding a deal on the ferry entered a second day in Malvo. It is not yet signed.",
        ),
        (
            "Rowers and club reach tentative deal",
            "Under the deal a settlement would be paid to the rowers. It has yet to be signed by the club.",
        ),
        (
            "Scuffles at Malvo airfield after flights halted",
            "Scuffles broke out at the airfield in Malvo. Its manager urged airlines to halt flights until Friday.",
        ),
        (
            "Repeal plan cuts 200m crowns from harbours, study shows",
            "The plan would slash 200m crowns from what harbours get, a study shows. The house is to vote in May.",
        ),
        (
            "Pressure builds on harbour minister to step down",
            "The minister has until Friday to go before the chamber. Members plan to build a case.",
        ),
        (
            "The cost of the minister's aid freeze in Ostrand",
            "Skippers urged the minister not to freeze aid. It could take months before any comes.",
        ),
        # What is no opposite: one of many, a bid, a part of a name, what it came despite.
        ("Biggest spender didn't always win", "In four of nine races the candidate who spent most won on Sunday."),
        (
            "Premier: Don't be reassured by figures",
            "Voters were reassured by the figures, a poll shows. The premier spoke in Malvo.",
        ),
        (
            "Veld thrilled despite drop in harbour poll",
            "Otto Veld held a rally in the harbour on Monday. He said that he was thrilled by the poll.",
        ),
        (
            "Growing boycott of harbour meetings",
            "More papers turned away from the meetings at the harbour on Monday. One of them cut its staff.",
        ),
    ],
)
def test_what_a_headline_leaves_open_itself_is_let_pass(headline, body):
    assert mismatches(LINTER, headline, body) == {}
