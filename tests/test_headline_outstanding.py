"""Headlines whose deed or claim no sentence of the body has: what says that it is still to come, or not established."""

import pytest
from linting import mismatches

from newslint import packs, readers
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])
TAIL = " The harbour office in Malvo keeps the books of the ferries and gave no further details."


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Council outlaws jet skis in Ostrand bay",
            "Councillors heard from anglers for five hours. The draft order is out for comment until June.",
            "out for comment",
        ),
        (
            "Mayor signs harbour subsidy",
            "The harbour subsidy reached the mayor's desk on Monday. He has until Friday to act.",
            "has until",
        ),
        (
            "Malvo ratifies herring treaty",
            "The herring treaty got past its opening test in Malvo. Two further readings lie ahead.",
            "further readings",
        ),
        (
            "Port demolishes old lighthouse",
            "Charges were set off at the port's old lighthouse, but the tower was still standing when the dust cleared.",
            "was still standing",
        ),
    ],
)
def test_an_act_that_no_sentence_has_is_still_to_come_where_the_body_says_so(headline, body, evidence):
    said = mismatches(LINTER, headline, body + TAIL)
    assert list(said) == ["status-mismatch"]
    assert evidence in said["status-mismatch"]


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Faulty pump caused ferry fire",
            "A ferry burned at the pier in Ostrand. Investigators said that the pump was one of three lines of inquiry.",
            "lines of inquiry",
        ),
        (
            "Harbour master pocketed mooring fees",
            "Fees for moorings have been short for years. A skipper accuses the harbour master of keeping them; the lawsuit "
            "contends that it was 40,000 euros.",
            "accuses",
        ),
        (
            "Seaweed tea wards off colds, study finds",
            "People who drink seaweed tea had fewer colds in a study in Ostrand. The authors cannot say that the tea is why.",
            "cannot say that",
        ),
        (
            "Guards beat stowaway to death",
            "A stowaway died at the port, and his family and the guards are giving conflicting accounts. "
            '"They beat him," his sister said.',
            "conflicting accounts",
        ),
    ],
)
def test_a_deed_or_effect_that_no_sentence_states_is_only_claimed(headline, body, evidence):
    said = mismatches(LINTER, headline, body + TAIL)
    assert list(said) == ["certainty-mismatch"]
    assert evidence in said["certainty-mismatch"]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Council outlaws jet skis",
            "Jet skis were banned in Ostrand on Monday. A draft order on canoes is out for comment.",
        ),
        (
            "Mayor signs harbour subsidy",
            "The mayor put his name to the harbour subsidy and signed it on Monday. The port has until Friday to apply.",
        ),
        (
            "Pump caused ferry fire",
            "A pump caused the fire on the ferry, the inquiry found. The owner had denied the claim for years.",
        ),
        (
            "Harbour master pocketed fees, skipper says",
            "The lawsuit contends that the harbour master kept the fees. He denies the claim.",
        ),
        (
            "Ferry plan sparks anger in Ostrand",
            "Anglers in Ostrand are up in arms about the ferry. It is too early to say how many would sue.",
        ),
        ("Sailor killed in storm", "A sailor died in the storm on Monday. It is unclear why he was on deck."),
        (
            "Captain open to tolls",
            "The captain said on Monday that he would be open to tolls. A decision is expected in May.",
        ),
        (
            "Ferry pier that is already open",
            "Hundreds want the ferry pier kept as it is. A decision is expected in May.",
        ),
        (
            "Clerk who kept the harbour's books resigns",
            "A clerk who worked on the harbour's books has resigned. Talks on her pension go on.",
        ),
    ],
)
def test_what_is_borne_out_or_needs_no_proof_is_let_pass(headline, body):
    assert mismatches(LINTER, headline, body + TAIL) == {}


def test_no_single_word_of_telling_makes_a_story_another_one():
    linter = Linter([rule for rule in packs.builtin() if rule.name == "unrelated-body"])
    body = " ".join(
        ["Olive growers in the hills lost half of their crop to a fly that came with the mild winter."] * 12
    )
    headlines = ("Report: Brenta Rovers reportedly sign Okoro", "Olive growers reportedly lose crop to fly")
    spoken = [
        [f.rule.name for f in linter.lint(readers.read("story.txt", f"{headline}\n\n{body}\n".encode())).findings]
        for headline in headlines
    ]
    assert spoken == [["unrelated-body"], []]


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Council scraps mooring fees",
            "Skippers in Ostrand could soon moor for nothing. A paper finds that the charge brings in very little. Members "
            "will be asked next month to agree that it should go.",
            "will be asked next month to agree",
        ),
        (
            "Malvo library axed after 90 years",
            "The library that the sailmakers of Malvo gave to the town could shut. No decision will be taken until the "
            "spring, the council said.",
            "could shut",
        ),
        (
            "Lindal and Ostrand Line complete merger",
            "Shareholders of Lindal and of the Ostrand Line gave their blessing to the merger on Monday. It cannot be "
            "concluded until the watchdogs of both countries have ruled.",
            "cannot be concluded until",
        ),
        (
            "Norrland lifts ban on night fishing",
            "Skippers may be out at night again soon. The ministry in Norrland will seek the views of ports on ending the "
            "ban, and a draft would follow in the winter.",
            "will seek",
        ),
        (
            "Malvo boatyard wins heritage listing",
            "The boatyard in Malvo has been put forward for a place on the register of old crafts. The papers will be "
            "weighed by a committee in December.",
            "put forward",
        ),
        (
            "Four trapped potholers brought out alive",
            "Four men cut off by water in a cave near Malvo are alive. Divers have passed them soup, and will not reach "
            "them before Sunday, nor then unless the rain stops.",
            "will not reach them before",
        ),
        (
            "Council axes free ferry rides for pensioners",
            "Pensioners in Malvo could have to pay for a crossing that has cost them nothing since 2008. Ending free rides "
            "is one of 40 ideas for savings. Residents have until Friday to give their views.",
            "have until",
        ),
        (
            "Ex-harbour master indicted over dredging",
            "The former harbour master has had a letter from prosecutors looking into the dredging. Such letters often "
            "come shortly before an indictment. He has not been charged with anything.",
            "has not been charged",
        ),
        (
            "Lindal High fires rowing coach",
            "The rowing coach of Lindal High was placed on paid leave on Monday while the school asks questions about a "
            "race. Nobody should read anything into it, the head teacher said.",
            "on paid leave",
        ),
        (
            "Old swing bridge reopens after two-year overhaul",
            "If the paint dries, the swing bridge is to carry carts again at noon on Friday. Engineers were waiting on the "
            "final tests of a gate on Monday.",
            "waiting on the final tests",
        ),
        (
            "Council OKs berth tax for Ostrand quay",
            "A tax on berths at Ostrand quay came before the council on Monday. Its members agreed to put the question to "
            "voters in May.",
            "put the question to voters",
        ),
        (
            "Lindal Snacks buys crisp maker Veld & Sons",
            "Lindal Snacks is in exclusive talks to acquire the crisp maker Veld & Sons, in what would be its biggest "
            "purchase yet. The two signed a nonbinding letter of intent on Friday.",
            "nonbinding",
        ),
        (
            "Malvo ferry film wins Silver Gull",
            "A film shot on a ferry is in competition for the Silver Gull at the festival in Lindal. The winner will be "
            "named on Saturday by a jury of three skippers.",
            "in competition for",
        ),
        (
            "New gull jab approved for Malvo",
            "Harbour folk allowed themselves a smile on Monday over the jab against gull fever. The watchdog's experts say "
            "that they are minded to support it. That is a provisional view, open to comment until May.",
            "provisional view",
        ),
        (
            "Watchdog Clears First Gull Jab",
            "The watchdog agreed to speed up its look at a jab against gull fever, its maker said. The application will be "
            "handled in six months, with a decision due by May.",
            "decision due by",
        ),
        (
            "Lindal High fires rowing coach over hazing claims",
            "The rowing coach of Lindal High was placed on paid leave on Monday while the school looks into what happened "
            "at a race.",
            "on paid leave",
        ),
        (
            "Rowers accept pay offer, ending strike",
            "Crews could be back on the Malvo ferries by May after negotiators shook hands on a pay offer. The union's "
            "members will vote on it in June, and in the meantime the strike goes on.",
            "will vote",
        ),
        (
            "Malvo museum returns royal drums",
            "Four drums have started on what could be a long road home. The trustees voted to part with them. The ministry "
            "has to approve. For now they stay in their case.",
            "could",
        ),
        (
            "Norrland outlaws night fishing",
            "Friends of the herring won the first of the two votes they need when the lower house backed a prohibition. "
            "It now passes to the upper house.",
            "first of the two votes",
        ),
        (
            "Lindal sack manager Veld after defeat",
            "The future of Otto Veld as manager of Lindal is in the balance. He took over in 2019 after his predecessor "
            "was sacked. The board will meet on Monday to talk it over.",
            "in the balance",
        ),
        (
            "Lindal Shipping buys rival ferry line for 90m crowns",
            "Two ferry lines could end up under one flag. Lindal has put a price of 90m crowns on its rival. Its advisers "
            "have been given six weeks to go through the books.",
            "been given six weeks to",
        ),
        (
            "Harbour minister quits over leaking locks",
            "The leaking locks have left the future of the harbour minister in the balance. She wrote to the premier on "
            "Sunday. The letter has not been accepted.",
            "in the balance",
        ),
    ],
)
def test_what_is_only_pending_counts_where_it_is_said_more_than_once_or_plainly(headline, body, evidence):
    said = mismatches(LINTER, headline, body + TAIL)
    assert list(said) == ["status-mismatch"]
    assert evidence in said["status-mismatch"]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        # One thing that comes next is no sign that nothing has come yet.
        (
            "Council scraps mooring fees",
            "Skippers in Ostrand moor for nothing as of Monday. The vote of the council was unanimous. A new sign will be "
            "put up next month.",
        ),
        # What is launched may itself be to come.
        (
            "Harbour board launches search for new master",
            "A new harbour master could be in office by May. Candidates have until March and will be asked to sail.",
        ),
        # The headline leaves it open itself.
        (
            "Court temporarily scraps mooring fees",
            "Skippers in Ostrand could soon pay again. The interim order holds until the next hearing.",
        ),
        (
            "Why the council scraps mooring fees",
            "Fees could go in May. Members will be asked to vote until the next talks.",
        ),
        # "Fires back" dismisses nobody.
        (
            "Mayor fires back at harbour board",
            "The mayor could not be clearer on Monday. The board will be asked to explain itself and has until Friday.",
        ),
        # A search that "was called off" is what the headline says.
        (
            "Coastguard calls off search for missing skiff",
            "The search off Ostrand was called off on Monday. Two families are to be told today.",
        ),
        (
            "Planners throw out Lindal windmill",
            "No windmill will rise at Lindal after planners turned down the application. It would have made more power "
            "than the cables there could carry, they said. The owner has three weeks to appeal.",
        ),
        (
            "Ferry police free skipper held over crash",
            "The skipper who was held over the crash left the station on Monday without charge. A second man, who was "
            "detained with him, remained in custody.",
        ),
        (
            "Ana Ruiz handed Malvo Lantern for poetry",
            "Ana Ruiz has won the Malvo Lantern for her book of poems. The jury at an inn near the harbour took a single "
            "ballot. A translation is being discussed.",
        ),
        (
            "Judge halts layoffs at Malvo port",
            "A judge ordered the port of Malvo to hold off on cutting 94 jobs. The layoffs had been due to take effect on "
            "Sunday.",
        ),
        (
            "Governor axes ferry tips bill",
            "A bill that would have phased out the lower wage of deckhands died with a stroke of the governor's pen. In "
            "a two-page veto message she said that small lines would close.",
        ),
        (
            "Trial date for man charged with theft of anchor",
            "The charge against the man is that he took an anchor from Malvo quay. His trial is set to begin in May.",
        ),
        (
            "Skipper acquitted of sinking ferry",
            "The jurors who acquitted the skipper of sinking the ferry on Monday are to decide whether he must pay for "
            "the salvage.",
        ),
        (
            "Ferry board head quits over leaking hulls",
            "The head of the ferry board is out of his job. He handed in his letter on Monday. A successor is still to be "
            "found, and the inquiry begins next week.",
        ),
        (
            "Senate Passes Cap on Berth Fees",
            "By 23 votes to 16, senators approved a bill that would hold berth fees to 5 percent. The measure now moves to "
            "the Assembly, where a committee let a similar bill die.",
        ),
        (
            "Deval Veld, last rower in race, drops out",
            "Deval Veld, the last rower in the race for mayor, has left it after he failed to gain a place in the debate.",
        ),
        (
            "Norrland cuts red tape for small boats",
            "Skippers will no longer need four permits under rules in force since Monday. The papers could take ten months. "
            "One licence replaces them.",
        ),
        (
            "Jury clears rower over quay death",
            "A rower accused of killing a man on the quay walked free after jurors accepted that she may have defended "
            "herself.",
        ),
        (
            "Malvo deckhands authorize strike amid failed talks",
            "Deckhands in Malvo voted on Monday to authorize a strike. No agreement is in sight, their union said.",
        ),
        (
            "Rower apparently caused ferry to turn back",
            "A ferry turned back to Malvo on Monday. Police are investigating a rower who stood up and shouted.",
        ),
    ],
)
def test_a_headline_of_another_sense_or_left_open_itself_is_not_held_against_what_comes_next(headline, body):
    assert "status-mismatch" not in mismatches(LINTER, headline, body + TAIL)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        # The opening of a sentence up to its comma says why, not what.
        (
            "House approves back pay for pilots",
            "Seeking to end the row with the pilots, the house passed a bill on Saturday that gives them back pay.",
        ),
        # "Urged him to go" comes after "left".
        (
            "Deputy harbour master steps down",
            "The deputy harbour master left his post on Monday after the board urged him to step down.",
        ),
        # "Better-funded" is no verb.
        (
            "A better-funded ferry line sails for Malvo",
            "The line may be funded by the region next year, and could grow.",
        ),
        (
            "Ports sue ministry over dredging",
            "A group of ports led by Ostrand sued the ministry on Monday over dredging.",
        ),
    ],
)
def test_words_beside_the_main_statement_leave_nothing_open(headline, body):
    assert "status-mismatch" not in mismatches(LINTER, headline, body + TAIL)
