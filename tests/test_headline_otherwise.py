"""Votes, verdicts, measures and loyalties that turned out the other way than the headline has them."""

import pytest
from linting import flagged


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Voters reject levy for Brill library",
            "Voters in Malvo have said yes to a levy for the Brill library.\n\nThe measure passed with 54 per cent of the vote on Tuesday, enough by four points.",
        ),
        (
            "Teachers ratify contract, ending walkout",
            "Teachers in Ostrand have voted down the contract that their union had agreed with the district.\n\nThe tally was 412 to 390. The walkout goes into its fourth week.",
        ),
        (
            "Trustees back new name for Veld school",
            "The Otto Veld school keeps its name.\n\nTrustees voted five to two on Monday to leave it as it is, after three hours of speeches.",
        ),
        (
            "Fish oil eases low spirits, large trial shows",
            "Teenagers who took fish oil felt no better after a year than those who took dummy pills, a trial of 4,000 has found.\n\nIts authors said that they had hoped for more.",
        ),
        (
            "Unemployment climbs in Tarn valley",
            "The number of people out of work in the Tarn valley went down for the third month running, to 4,100.\n\nHotels have taken on more hands, the labour office said.",
        ),
        (
            "Court throws out fishers' claim",
            "Fishers who lost their nets to a dredger will get their money, a court in Ostrand ruled on Friday.\n\nThe judge accepted every part of their claim against the harbour company.",
        ),
        (
            "Jury clears trader of fraud",
            "A trader who sold bonds that did not exist was convicted of eleven counts of fraud on Friday.\n\nThe jury took four hours. He will be sentenced in March.",
        ),
        (
            "City welcomes plan for tram to port",
            "The city has come out against a tram to the port.\n\nIts transport committee called the plan the wrong line in the wrong place and asked the region to withdraw it.",
        ),
        (
            "Union calls off bus strike",
            "Buses will not run in Malvo on Thursday, for the strike goes ahead.\n\nThe union said last night that the company's new offer was no better than the old one.",
        ),
        (
            "Minister rules out rise in fuel duty",
            'The finance minister would not rule out a rise in fuel duty on Monday.\n\n"Nothing is off the table," she said.',
        ),
        (
            "Factory spared in Brill shake-up",
            "Brill will shut its factory in Ostrand as part of its shake-up, with the loss of 300 jobs.\n\nThe plant at Malvo stays open.",
        ),
        (
            "Wheat harvest best in decade",
            "Farmers have brought in the smallest wheat harvest for ten years.\n\nA wet May and a dry June did the damage, their union said.",
        ),
        (
            "Ferry company stands by captain",
            "The ferry company has dismissed the captain who ran the Isle of Malvo aground.\n\nIt said that it had lost confidence in him.",
        ),
        (
            "Residents oppose hostel in old school",
            "Neighbours have spoken up for a hostel in the old school at Ostrand.\n\nEighty of them signed a letter that calls it a good use for a building that nobody else wants.",
        ),
        (
            "Museum keeps looted bronze",
            "The museum at Malvo has handed back a bronze that was taken from a temple in 1897.\n\nIts director put it into the hands of a priest on Sunday.",
        ),
    ],
)
def test_a_matter_that_turned_out_otherwise_is_found(headline, body):
    assert len(flagged("polarity-mismatch", f"{headline}\n\n{body}\n")) == 1


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Trustees back new name for Veld school",
            "The Otto Veld school is to be called after Ines Maro.\n\nTrustees voted five to two on Monday, and turned down a motion to keep the old name.",
        ),
        (
            "Unemployment climbs in Tarn valley",
            "The number of people out of work in the Tarn valley rose to 4,900.\n\nIn Malvo alone it went down, as hotels took on more hands.",
        ),
        (
            "Jury clears trader of fraud",
            "A trader was found not guilty of fraud on Friday.\n\nHis partner was convicted of eleven counts last year.",
        ),
        (
            "Union calls off bus strike",
            "Buses will run in Malvo on Thursday after all.\n\nA strike of tram drivers goes ahead, their union said.",
        ),
        (
            "Minister rules out rise in fuel duty",
            "There will be no rise in fuel duty, the finance minister said on Monday.\n\nShe would not rule out one on tobacco.",
        ),
        (
            "Factory spared in Brill shake-up",
            "Brill's factory in Ostrand will stay open.\n\nThe plant at Malvo will shut, with the loss of 300 jobs.",
        ),
        (
            "Museum keeps looted bronze",
            "The museum at Malvo will not hand back a bronze that was taken from a temple in 1897.\n\nTwo others have been handed back.",
        ),
        (
            "Ferry company stands by captain",
            "The ferry company said that it had not lost confidence in the captain who ran the Isle of Malvo aground.\n\nA mate was dismissed.",
        ),
        (
            "Snow on Brill range well above normal",
            "Surveyors measured 163 per cent of the average depth of snow on the Brill range on Monday.\n\nLast year there was little.",
        ),
    ],
)
def test_what_befell_another_matter_is_let_pass(headline, body):
    assert flagged("polarity-mismatch", f"{headline}\n\n{body}\n") == []
