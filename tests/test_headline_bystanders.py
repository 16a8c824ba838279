"""Headlines that give the deed to somebody, or the event to a place, that the body has only standing by."""

import pytest
from linting import first_evidence

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "name-mismatch"])


def evidence(headline: str, body: str) -> list[str]:
    return first_evidence(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body", "shown"),
    [
        (
            "Treasurer convicted of stealing from lifeboat fund",
            "A court in Ostrand has convicted a man who took 40,000 crowns from the lifeboat fund over six years. Judge "
            "Ida Holm said that Bruno Tarn, 51, the club's barman, had a key to the box and used it weekly. It was the "
            "treasurer, Ana Vidal, who raised the alarm when the takings fell. Tarn will be sentenced in May.",
            "the club's barman",
        ),
        (
            "Nurse sacked over missing morphine",
            "A hospital in Malvo has dismissed a man over ampoules of morphine that went missing from a ward in spring. "
            "Nils Rask, 44, a night porter, was seen on camera with the keys, the board said on Monday. A nurse alerted "
            "managers when the count was wrong twice in a week. She has been thanked.",
            "a night porter",
        ),
        (
            "Novelist Ines Carrow wins Tarn Prize",
            "A book about a lighthouse has won the Tarn Prize for the best novel of the year. Otto Veld's “The Lamp” was "
            "picked by five judges. The shortlist included novels by Ines Carrow and Petra Lund. Veld receives 20,000 "
            "crowns.",
            "Otto Veld",
        ),
        (
            "Fire destroys warehouse in Kestrel Bay",
            "Flames tore through a warehouse in Port Lunde on Friday and destroyed 300 tonnes of grain. Sixty "
            "firefighters were sent. Smoke drifted across the water towards Kestrel Bay, where schools shut their "
            "windows. Nobody was hurt.",
            "Port Lunde",
        ),
        (
            "Weaving mill at Harrow Ford to close with 80 jobs lost",
            "One of the two mills of Lund & Sons is to close with the loss of 80 jobs, the firm said on Monday. Weaving "
            "at Harrow Ford will stay, and a new loom is to be bought. The jobs will go at its sister mill at Denby "
            "Cross. Work there ends in June.",
            "Denby Cross",
        ),
        (
            "Food agency recalls jars of honey",
            "Shoppers have been told to return jars of honey in which glass was found. The producer, Bellamy Foods, "
            "said it was recalling 4,000 jars after two complaints. The food agency said that it had been kept informed "
            "and saw no need to act. Refunds are offered.",
            "Bellamy Foods",
        ),
        (
            "Ostrand University team maps sunken city",
            "The streets of a city that sank 2,000 years ago have been mapped by divers from Halden College. They "
            "describe the city this week in a journal. Petra Lund of Ostrand University, who was not involved in the "
            "work, said she was in awe of the maps.",
            "Halden College",
        ),
        (
            "Sorvik header sends Malvo top",
            "Malvo went top of the league with a win over Kesterholm on Sunday. The only goal came late: Ben Sorvik cut "
            "the ball back for Ike Dunmore, who headed it in. Kesterholm hit the bar twice.",
            "Ike Dunmore",
        ),
        (
            "High Court orders landlord to repay deposits",
            "A landlord has been told to give deposits back to 30 students. The housing tribunal ordered Tarn Lettings "
            "to repay 400 crowns to each within a month. The firm said it would go to the High Court if it had to.",
            "housing tribunal ordered",
        ),
    ],
)
def test_whoever_stood_by_did_not_do_it(headline: str, body: str, shown: str) -> None:
    assert evidence(headline, body) == [shown]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Nurse sacked over missing morphine",
            "A hospital in Malvo has dismissed a man over ampoules of morphine that went missing from a ward in spring. "
            "Nils Rask, 44, was seen on camera with the keys, the board said on Monday. A nurse alerted managers when "
            "the count was wrong. Rask had worked there as a nurse since 2011.",
        ),
        (
            "Novelist Ines Carrow wins Tarn Prize",
            "A book about a lighthouse has won the Tarn Prize for the best novel of the year. “The Lamp” was picked by "
            "five judges who called it quietly funny. The shortlist included novels by Otto Veld and Petra Lund. Carrow "
            "receives 20,000 crowns.",
        ),
        (
            "Car maker picks Malvo for battery plant",
            "Nordal Motors will build its battery plant in Malvo, the car maker said on Tuesday. It will employ 900 "
            "people. The company had earlier looked at a site in Ostrand but the port there was too small.",
        ),
        (
            "Food agency recalls jars of honey",
            "Shoppers have been told to return jars of honey in which glass was found. The agency said that Bellamy "
            "Foods had been kept informed. It ordered 4,000 jars off the shelves.",
        ),
        (
            "Novelist Ines Carrow misses out on Tarn Prize",
            "A book about a lighthouse has won the Tarn Prize for the best novel of the year. Otto Veld's “The Lamp” was "
            "picked by five judges. The shortlist included novels by Ines Carrow and Petra Lund.",
        ),
        (
            "High Court orders landlord to repay deposits",
            "A landlord has been told to give deposits back to 30 students. The housing tribunal had dismissed the claim "
            "last year, but Mr Justice Lund found that it erred. The judge ordered Tarn Lettings to repay 400 crowns to "
            "each.",
        ),
    ],
)
def test_whoever_also_did_it_is_let_pass(headline: str, body: str) -> None:
    assert evidence(headline, body) == []
