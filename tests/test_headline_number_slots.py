"""Numbers that the body has in another place of the same story: another month's, a group's."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.name == "number-mismatch"])

WATER = (
    "Households in the west are to pay more for water.\n\nThe average bill will rise by £9 a year from April, "
    "Westwater said on Monday, to £421.\n\nThe regulator had allowed it up to £14. Customers on a meter can "
    "save about £6 a month, the firm said.\n\nMinisters called it fair."
)
NURSES = (
    "The state has improved its offer to nurses in the hope of ending a strike.\n\nThey would get an extra $300 "
    "a month for two years and a bonus at Christmas.\n\nThe union said rents had risen by $90 a week in the "
    "same time.\n\nA vote is to be held on Friday."
)
CARS = (
    "A carmaker is to open a plant near Aldwick.\n\nIt will turn out 2,000 cars a week when it is fully staffed "
    "in 2027 and employ 1,100 people.\n\nThe first cars will leave the line in spring.\n\nThe region lost its "
    "last car plant in 2004."
)
TEACHERS = (
    "A survey of Tarland's schools has found worry in the staff rooms.\n\nOf teachers in their first two years, "
    '50 per cent said they wanted to leave. Among all teachers the share was 14 per cent.\n\n"They come in with '
    "such hopes,\" said Ana Brill of the teachers' league.\n\nThe ministry said it was training more."
)
SAVINGS = (
    "The young are finding it hard to put money by, a bank says.\n\nOne in three of those under 25 has no "
    "savings at all. Overall, one in nine adults has none.\n\nThe bank asked 4,000 people in March.\n\nMost "
    "blamed rent."
)
HAWKS = (
    "Hawks 9.12 (66) beat Plovers 9.7 (61)\n\nHawks hung on to beat Plovers by five points in a thriller at the "
    "Oval on Saturday.\n\nThey had led by four goals at half time. Plovers kicked the last three of the match. "
    "\n\nHawks meet Terns next week."
)
MARE = (
    "Grey mare Verity won by three lengths from Ansel in the Tarn Classic on Sunday.\n\nShe had been fourth at "
    "the last fence, which brought down two.\n\nHer trainer said she would go to France next."
)
ROSES = (
    "Roses 41\n\nThistles 39\n\nRoses are champions for the first time after a final that had everything.\n\n"
    "There were only two points between the sides at the end, and Thistles, who had led by four at the break, "
    "missed with the last shot of all.\n\nCoach Ada Bright wept."
)
PRICES = (
    "Prices rose faster than expected last month.\n\nAnnual inflation stood at 3.6 per cent in March, the "
    "statistics agency said on Tuesday, after 3.2 per cent in February.\n\nFood was the main cause.\n\nThe bank "
    "meets next week."
)
HOUSES = (
    "Fewer homes changed hands over the summer.\n\nSales came to 38,500 in the third quarter, the land registry "
    "said, against 41,000 in the second.\n\nAgents blamed the heat and the rates.\n\nPrices were flat."
)
FLIGHTS = (
    "Fewer people flew with Skylark in June.\n\nThe airline carried 2.4m in June, down from 2.9m a year "
    "earlier, it said on Thursday. In May it had been 2.1m.\n\nStrikes at two airports were to blame.\n\nShares "
    "fell a little."
)
CINEMA = (
    "A 19-year-old has been charged with setting fire to Hexley's old cinema.\n\nLee Marsh is due in court on "
    "Monday.\n\nA boy of 17 who was with him has been released.\n\nThe cinema, built in 1931, was gutted."
)
ROVERS = (
    "Rovers 3 (Ames 12, 44, Tull 80) City 1 (Oke 60)\n\nRovers went top with a 3-1 win over City on Saturday, "
    "and it could have been more.\n\nAmes scored twice before the break.\n\nThe last meeting of the two ended "
    "4-1."
)
STAFF = (
    "Engineering firm Oakwell is to cut 120 jobs in the Tarn valley by summer.\n\n500 of its 4,000 staff work "
    "there.\n\nThe union said it would fight every one."
)
STREAK = (
    "Vera Moen won the women's race at Holt for the third year in a row on Sunday.\n\nIt was her fifth start "
    "there. She was eighth on her debut."
)
PROFIT = (
    "Orlan Cement has reported a profit of $61 million for the year ended 31 December, up from $44 million.\n\n"
    "The fourth quarter was the weakest of the four, with $9.8 million."
)
QUAD = (
    "A nine-year-old boy has died after the quad bike he was riding on rolled near Holt.\n\nHis 14-year-old "
    "cousin, who was driving, broke a collarbone."
)
COACH = (
    "A coach carrying a bowls club came off a wet road on Sunday.\n\nFive of the 31 people on board were taken "
    "to hospital, where none was thought to be in danger."
)
CUP = (
    'Holt beat Corran Stars 2-1 in extra time on Sunday to win the county cup.\n\n"I told them there would be '
    "one more chance,\" said the coach, whose side lost last year's final after a 3-2 semi-final win."
)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Water bills to rise £9 a month", WATER),
        ("Nurses offered extra $300 a week", NURSES),
        ("Plant to make 2,000 cars a day", CARS),
        ("Half of Tarland teachers want to leave", TEACHERS),
        ("One in three Britons has no savings", SAVINGS),
        ("Hawks beat Plovers by five goals", HAWKS),
        ("Verity wins Tarn Classic by three shots", MARE),
        ("Roses win final by four", ROSES),
        ("Inflation at 3.2% in March", PRICES),
        ("House sales hit 41,000 in third quarter", HOUSES),
        ("Airline passenger numbers fell to 2.1m last month", FLIGHTS),
        ("Teenager, 17, charged over Hexley fire", CINEMA),
        ("Rovers thrash City 4-1", ROVERS),
        ("Firm to axe 500 jobs in Tarn valley", STAFF),
        ("Moen wins fifth straight Holt race", STREAK),
        ("Orlan Cement makes $61m in three months", PROFIT),
        ("Boy, 14, dies in quad bike crash near Holt", QUAD),
        ("Thirty-one in hospital after coach leaves road", COACH),
        ("Holt edge Corran Stars 3-2 to lift county cup", CUP),
    ],
)
def test_a_number_of_another_place_is_not_the_headlines(headline, body):
    assert contradiction(LINTER, headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Water bills to rise £9 a year", WATER),
        ("Nurses offered extra $3,600 a year", NURSES),
        ("Half of new Tarland teachers want to leave", TEACHERS),
        ("One in three young Britons has no savings", SAVINGS),
        ("Hawks beat Plovers by five points", HAWKS),
        ("Roses win final by two", ROSES),
        ("Inflation at 3.6% in March", PRICES),
        ("Rovers beat City 3-1", ROVERS),
        ("Firm to axe 120 jobs in Tarn valley", STAFF),
        ("Inflation up from 3.2%", PRICES),
        ("Moen wins third straight Holt race", STREAK),
        ("Orlan Cement makes $61m in a year", PROFIT),
        ("Boy, nine, dies in quad bike crash near Holt", QUAD),
        ("Five in hospital after coach leaves road", COACH),
        ("Holt edge Corran Stars 2-1 to lift county cup", CUP),
        ("Terns beat Hawks by six wickets", HAWKS.replace("by five points", "by six wickets")),
    ],
)
def test_a_number_of_the_headlines_place_bears_it_out(headline, body):
    assert contradiction(LINTER, headline, body) == ""
