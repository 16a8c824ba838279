"""Headlines held against bodies that tell the matter in words of their own, and honest ones told so."""

import pytest
from linting import contradiction

from newslint import packs
from newslint.engine import Linter

LINTER = Linter([rule for rule in packs.builtin() if rule.id.endswith("-mismatch")])


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Ferry crews end Oban blockade",
            (
                "Holidaymakers stranded on the islands may soon be on the move.\n\nRepresentatives of the deckhands "
                "and the line's managers settled on the terms of a new roster in the small hours of Thursday.\n\nThe "
                "men will be asked to endorse it at meetings over the weekend. Until then, they said, no boat would"
                ' leave the harbour.\n\n"A piece of paper is not a pay packet," said the convener, Roy Tallis.'
            ),
            "settled on the terms",
        ),
        (
            "Brewer Castleford sells pubs arm to Danish fund",
            (
                "Castleford Ales is poised to part with the 212 public houses that made its name.\n\nThe Skagen fund "
                "of Copenhagen has tabled £340m for them and been granted four weeks alone with the books.\n\nShould "
                "it like what it finds, a contract could follow before Christmas, people close to both "
                "said.\n\nPublicans were told by letter on Tuesday. The competition authority would then have its "
                "say."
            ),
            "alone with the books",
        ),
        (
            "Teenager who swam Channel sets new record",
            (
                "Mina Farrow, 15, was greasing her shoulders on Shakespeare Beach last night.\n\nWeather permitting, "
                "she will wade in at first light and hopes to be in France by mid-afternoon.\n\nThe fastest crossing "
                "by a girl of her age stands at nine hours and four minutes.\n\nHer coach, Del Pryor, said she had "
                "swum quicker in training."
            ),
            "Weather permitting",
        ),
        (
            "Mayor of Brackwell steps down over expenses",
            (
                "The knives are out for the mayor of Brackwell, Dorian Pell, after an auditor questioned £14,000 of"
                " hotel bills.\n\nEleven of the 20 councillors put their names on Monday to a letter asking him to go"
                ' by the end of the week.\n\nMr Pell, 58, said he would sleep on it. "I was elected by the people and'
                ' not by a letter," he told reporters.\n\nA special sitting is called for Friday.'
            ),
            "knives are out",
        ),
        (
            "Zoo's last elephant moved to sanctuary",
            (
                "Rosie, who has lived on the hill above Penhale since 1981, is getting used to her crate.\n\nKeepers "
                "have been feeding her in it each evening so that she will walk in calmly when the lorry comes for "
                "her in April.\n\nThe licence for the journey has still to be issued by two governments, the zoo "
                "said.\n\nShe is 49 and has arthritis."
            ),
            "has still to",
        ),
        (
            "Lawmakers scrap tax on feminine products",
            (
                "BOISE — A tax that advocates call a penalty on being a woman is closer to extinction.\n\nThe revenue"
                " panel sent the measure to the floor on Tuesday with nine votes for and two against.\n\nIt needs the"
                " backing of both chambers and of Gov. Ellis Trane, who has not said what he thinks of it.\n\nThe "
                "state takes in $4m a year from the levy."
            ),
            "closer to",
        ),
        (
            "Steelmaker Korvald closes Teeswick furnace",
            (
                "Steam still rises over Teeswick, but the 900 families who live by it are counting the "
                "weeks.\n\nKorvald, the Norwegian owner, told unions on Wednesday that it saw no future for the blast"
                " furnace beyond the autumn and opened the 45 days of consultation that the law demands.\n\nMinisters"
                ' are to put forward a rescue package. "Nothing is signed and nothing is settled," the works '
                "convener, Moira Stead, said.\n\nThe furnace was lit in 1961."
            ),
            "consultation",
        ),
        (
            "Judge frees mother jailed over rent money",
            (
                "A mother of three who took £4,000 in rent to feed her children may be home for Christmas.\n\nLawyers"
                " for Dee Parrish, 33, told the court of appeal yesterday that 18 months was far beyond what such a"
                " crime deserves.\n\nThe three judges will give their answer in writing within a fortnight. Until "
                "then she stays at Fosse prison.\n\nThe landlord has forgiven her."
            ),
            "will give their answer",
        ),
        (
            "Harbour bridge repainted in green after row",
            (
                "For a century the bridge at Port Ellery has been red, and it may stay so a while.\n\nA panel of "
                "residents has plumped for green out of five colours, by a single vote.\n\nTheir choice must pass the"
                " heritage office, the harbour trust and the full council, none of which has a date for it.\n\nThe "
                "paint would cost $3 million."
            ),
            "plumped for",
        ),
        (
            "Senate ends daylight saving time",
            (
                "WASHINGTON — Twice a year Americans grumble about their clocks, and twice a year Congress promises"
                " to do something.\n\nA bill that would stop the change for good cleared a subcommittee on Thursday "
                "by a voice vote.\n\nThe chairman, Sen. Bo Tilden, said that he would look for a slot on the floor "
                "after the recess. A like bill died in the House in 2022."
            ),
            "cleared a subcommittee",
        ),
        (
            "Publisher drops memoir of disgraced chef",
            (
                "The publisher of a memoir by the chef Lyle Garrow is taking a second look at it.\n\nPenhallow, which"
                ' had planned to bring out "Heat" in May, said that it was reading the manuscript again after '
                "eleven women spoke of his kitchens.\n\nIt expected to say more next week. Shops have taken orders "
                "for 40,000."
            ),
            "taking a second look",
        ),
        (
            "Trawlerman banned for landing undersized cod",
            (
                "A skipper who brought ashore boxes of fish no longer than a hand could be told to stay "
                "there.\n\nCounsel for the fisheries agency suggested to the magistrates at Port Ness on Tuesday that"
                " a year without a licence would concentrate the mind of Donal Reid, 52. His solicitor spoke of a "
                "fine.\n\nThe bench asked for reports and put the matter back to the 14th.\n\nHe has pleaded guilty to "
                "nine offences."
            ),
            "suggested to the magistrates",
        ),
        (
            "Tech firm Lumex moves headquarters to Leeds",
            (
                "Leeds has made it to the last two in the contest for the headquarters of Lumex, the maker of smart"
                " bulbs.\n\nIts chief, Bea Tolland, walked round Wellington Street on Thursday and goes to Manchester"
                " on Monday. She wants the question out of the way before the lease in Hammersmith runs out.\n\nSome "
                "600 people work there."
            ),
            "last two",
        ),
        (
            "Cyclist Moreau retires after doping ban",
            (
                "Alix Moreau is asking herself whether it is worth going on.\n\nThe climber, who is 34 and barred "
                "until July, told a newspaper in Lyon that she would ride another season if her legs agreed and "
                'stop if they did not. "Ask me at Christmas," she said.\n\nHer team has kept her place.'
            ),
            "asking herself whether",
        ),
    ],
)
def test_what_is_still_to_come_in_other_words_is_not_done(headline, body, evidence):
    assert contradiction(LINTER, headline, body) == evidence


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "House prices slide in Denbury",
            (
                "Sellers in Denbury have rarely had it so good.\n\nThe typical home in the town changed hands for "
                "£318,000 in the spring, the land registry said, which is £19,000 above what it fetched in the "
                "autumn.\n\nAgents put that down to the new line to the city. Flats were the exception."
            ),
            "19,000 above what",
        ),
        (
            "Judge throws out case against nursery owner",
            (
                "The woman who ran Little Acorns will stand before a jury after all.\n\nAt Halden crown court on "
                "Friday Judge Amrit Sohal turned away an attempt by lawyers for Jean Marsh to bring the prosecution"
                " to a halt.\n\nHe said that the delay of three years was regrettable but not unfair. Mrs Marsh, 61, "
                "denies four counts of neglect."
            ),
            "will stand before a jury",
        ),
        (
            "Voters back incinerator at Swaffield",
            (
                "Swaffield will not be getting its incinerator.\n\nIn Thursday's poll 6,311 people put their cross "
                'against the plant and 2,874 wanted it, on a turnout of 44 per cent.\n\n"The town has spoken," said '
                "the chairman of the residents' group, Len Ebdon."
            ),
            "6,311 people put their cross against the plant and 2,874 wanted it",
        ),
        (
            "Crime falls in Harlow Vale",
            (
                "Officers in Harlow Vale were called to more break-ins, more fights and more stolen cars last year "
                "than in any since 2012.\n\nIn all 9,420 offences were logged, compared with 8,177 in the twelve "
                "months before.\n\nThe chief constable blamed drink."
            ),
            "9,420 offences were logged, compared with 8,177",
        ),
        (
            "Shop workers win equal pay case",
            (
                "Women who stack shelves at the Fairway chain will not get the same as men in its depots.\n\nA "
                "tribunal in Leeds decided yesterday that the two jobs were not of like value and that the 1,100 "
                "claimants must bear the firm's costs.\n\nTheir solicitor, Pat Dunn, called it a dark day and said "
                "there would be an appeal."
            ),
            "will not get the",
        ),
        (
            "Rovers knocked out of cup by Thornley",
            (
                "Malvo Rovers are through to the quarter-finals for the first time since 1994.\n\nDeep into extra "
                "time Kit Sands bundled home a corner to send Thornley, of the league above, home empty-"
                'handed.\n\n"We rode our luck," said the Rovers manager, Tim Ault.'
            ),
            "are through",
        ),
        (
            "Airline returns to the black",
            (
                "Skyways lost £44m in the six months to September, its third half-year of red ink on the "
                "trot.\n\nFuel was to blame, said its chief executive, Lotte Brandt. Passenger numbers went up by 6 "
                "per cent.\n\nThe shares fell 9 per cent."
            ),
            "red ink",
        ),
        (
            "Museum keeps disputed bronzes",
            (
                "Four bronzes carried off by soldiers in 1897 are going home.\n\nTrustees of the Wexcombe museum said"
                " yesterday that they would hand them over at a ceremony in May.\n\nThe museum will show casts in "
                "their stead. Its director, Ada Quill, said that she would miss them."
            ),
            "going home",
        ),
        (
            "Court lifts ban on night flights",
            (
                "Residents under the flight path at Stansford will go on sleeping in peace.\n\nThree judges decided "
                "on Tuesday that the ban between eleven and six must stand, and turned the airport's arguments down"
                " one by one.\n\nThe airport said it was studying the ruling."
            ),
            "go on sleeping in peace",
        ),
        (
            "Union leader Hobday toppled in ballot",
            (
                "Grace Hobday will lead the bakers' union for five more years.\n\nShe took 61 per cent of the votes "
                "in a ballot that closed on Friday, to the surprise of those who had written her off after the "
                "bread strike.\n\nHer challenger, Mick Foss, wished her well through gritted teeth."
            ),
            "lead",
        ),
        (
            "Regulator blocks water merger",
            (
                "Two of the country's thirstiest counties will be served by one company from July.\n\nThe competition"
                " watchdog said on Tuesday that it saw nothing to fear in Avonwater's takeover of Severnside and "
                "gave it the nod without conditions.\n\nConsumer groups had urged it to stand in the way. Bills will "
                "be held for a year."
            ),
            "nothing to fear",
        ),
        (
            "Rail punctuality worsens in north",
            (
                "Passengers in the north can set their watches by the trains again, or nearly.\n\nOf every hundred "
                "services 91 came in within five minutes of the timetable between January and March, the best "
                "showing in nine years. It was 84 a year ago.\n\nLines in the south were the exception."
            ),
            "best showing in",
        ),
        (
            "Vaccine protects infants from RSV, trial finds",
            (
                "A jab that was meant to spare babies a winter in hospital has come to nothing.\n\nIn a trial with "
                "6,000 infants as many of those who got it fell ill as of those who were given salt water, its "
                "makers said on Monday.\n\nShares in Lindqvist lost a third. Two other firms have jabs on the way."
            ),
            "come to nothing",
        ),
        (
            "Town votes to keep its statue of slave trader",
            (
                "Sir Ambrose Pike has looked down on the market at Wexcombe since 1871. He has until spring.\n\nAt a "
                "packed meeting on Tuesday 18 of the 26 councillors were for taking him away, and the rest kept "
                "their hands down or walked out.\n\nHe will go to the museum."
            ),
            "has until",
        ),
        (
            "Jobless rate dips in Ontario",
            (
                "More people in Ontario were looking for work in March than at any time in three years.\n\nThe share "
                "of the labor force without a job came to 7.4 percent, against 6.9 in February, the statistics "
                "agency said on Friday.\n\nFactories let 12,000 go. Teenagers fared better."
            ),
            "More people in Ontario were looking for work in March than at",
        ),
        (
            "Ex-banker found guilty of leaking bids",
            (
                "Jurors needed two hours to send Owen Tarleton home to his family.\n\nThe former banker at Marsh & "
                "Lyle had been accused of passing the details of four takeovers to a friend at his tennis club. "
                'They did not believe it.\n\n"It has been a nightmare," he said on the steps.'
            ),
            "did not believe it",
        ),
        (
            "Rowers Kemp and Adeyemi qualify for Olympics",
            (
                "Two women who met in a hospital canteen will be watching the Games on the ward.\n\nJo Kemp, a nurse,"
                " and Tola Adeyemi, a radiographer, needed to be in the first three at Lucerne, the last regatta "
                "that counted. They were fourth, by a hand.\n\nThey had finished second at Bled in June."
            ),
            "needed to",
        ),
        (
            "Surgeon cleared of blame over transplant death",
            (
                "A heart surgeon waited too long, and a boy of nine died of it, a medical panel has concluded.\n\nMr "
                "Ivo Sandoval should have begun within the hour, said the panel, which sat for three weeks. It took"
                " away his right to operate for two years.\n\nHe had argued that the donor organ was flawed."
            ),
            "should have begun",
        ),
        (
            "Mill workers vote to end nine-day stoppage",
            (
                "Looms at Garside's will stay silent.\n\nBy 214 hands to 37 the weavers turned up their noses at a "
                "rise of 6 per cent and an extra day's leave, their union said. They want nine.\n\nIt is the first "
                "walkout since 1984. The owner said it had nothing more to give."
            ),
            "will stay silent",
        ),
        (
            "Inflation eases to 3.6 per cent",
            (
                "The cost of living went up faster in July than in any month this year.\n\nPrices were 3.6 per cent "
                "higher than twelve months before, the statistics office said, after 3.1 in June. Beef was dearer "
                "by 11 per cent.\n\nThe bank meets on the 9th."
            ),
            "went up",
        ),
        (
            "New drug slows Parkinson's, trial shows",
            (
                "Hopes for the first drug to hold back Parkinson's disease have been dashed.\n\nAfter 18 months those"
                " on the pill had lost as much of their steadiness as those on a dummy, the trial's leader, Prof "
                "Uma Sethi, told a congress in Vienna.\n\nIt had done well in rats. Its maker's shares were "
                "suspended."
            ),
            "as much of their steadiness as those",
        ),
        (
            "Heathmoor residents welcome wind farm",
            (
                "Feelings ran high in the parish hall at Heathmoor on Thursday.\n\nOf some 140 who came to hear about"
                " nine turbines on the ridge, three spoke up for them. The others booed the developer and carried a"
                " motion telling him to take his windmills elsewhere.\n\nIt would power 12,000 homes."
            ),
            "booed",
        ),
    ],
)
def test_what_turned_out_the_other_way_in_other_words_contradicts(headline, body, evidence):
    assert contradiction(LINTER, headline, body) == evidence


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Granger buys rival Holloway Foods",
            (
                "There is a new name over the gates of the pie maker Granger.\n\nHolloway Foods, which is half its "
                "age and twice its size, said on Monday that it had paid £61m for the family business.\n\nGranger's "
                "400 workers will keep their jobs. The founder's grandson, Miles Granger, stays on as chairman."
            ),
            "Holloway Foods",
        ),
        (
            "Dog saves owner from icy lake",
            (
                "A woman crawled across a frozen lake to pull out her spaniel.\n\nPetra Lund, 39, lay flat on the ice"
                " at Tarn Moss and dragged Bramble clear by the collar after the animal had gone through.\n\nThe dog "
                "was none the worse. Mrs Lund was treated for frostbite."
            ),
            "pull out her",
        ),
        (
            "Kenya to host next climate summit",
            (
                "Delegates clapped when the gavel came down in the early hours of Saturday.\n\nThey will reassemble "
                "in Colombo in eighteen months, after the Sri Lankan capital saw off a bid from Nairobi.\n\nKenya "
                "held the meeting of 2019. Its envoy said there were no hard feelings."
            ),
            "Colombo",
        ),
        (
            "Oxford scientists grow first artificial liver",
            (
                "A liver made from the cells of a pig has kept a sheep alive for nine days.\n\nIt was grown by a "
                "group at the University of Ghent, who describe the work in a journal today.\n\nDr Hugh Penrose of "
                "Oxford, who was not involved in the research, said that it was a remarkable step.\n\nThe next trials"
                " are planned for 2028."
            ),
            "by a group at the University of Ghent",
        ),
        (
            "Wexley striker Doyle nets hat-trick in derby rout",
            (
                "Wexley tore their neighbours apart on Saturday.\n\nAll three goals came from the head of the centre-"
                "half, Abel Nkosi, and each of them from a corner taken by Ryan Doyle.\n\nDoyle missed a penalty late"
                " on. The manager said his back line could do with such scorers."
            ),
            "Abel Nkosi",
        ),
        (
            "Hospital at Dunmore to lose A&E to Casterby",
            (
                "Ambulances will take everybody to Dunmore from the autumn.\n\nHealth chiefs voted on Monday to shut "
                "the emergency department at Casterby and to move its nurses to Dunmore, 14 miles down the "
                "road.\n\nCasterby's patients' league said that lives would be lost."
            ),
            "move its nurses to Dunmore",
        ),
        (
            "Arts minister quits over museum cuts",
            (
                "The head of the national museum has walked out in protest at a cut of a fifth in its grant.\n\nTilda"
                " Kranz told her staff on Monday that she could not run half a museum. The arts minister, Bo Lind, "
                "said that he regretted it and would stay the course.\n\nThe cut takes effect in July."
            ),
            "The head of the national museum",
        ),
        (
            "Pharma giant Orlex sued by whistleblower Dacey",
            (
                "Orlex is going after the man who told the world about its pills.\n\nIn papers lodged in Boston the "
                "company says that Martin Dacey broke his contract when he handed 900 emails to a newspaper, and "
                "asks for $20m from him.\n\nMr. Dacey said he would see them in court."
            ),
            (
                "papers lodged in Boston the company says that Martin Dacey broke his contract when he handed 900 "
                "emails to"
            ),
        ),
        (
            "Billionaire Voss sues nephews over foundation",
            (
                "The nephews of Inge Voss want a judge in Basel to stop her giving it all away.\n\nThey lodged a "
                "claim on Wednesday saying that their aunt, who is 74, had been talked into putting 3 billion euros"
                " into a foundation for malaria nets.\n\nShe said they had never once been to see her."
            ),
            "They lodged a claim",
        ),
    ],
)
def test_who_did_it_in_other_words_is_held_against_the_headline(headline, body, evidence):
    assert contradiction(LINTER, headline, body) == evidence


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Three in four nurses plan to quit, survey finds",
            (
                "More than half of nurses in the region are thinking of leaving the profession, a poll for their "
                "union has found.\n\nOf 2,300 who took part, 58 per cent said they would go within five years if they"
                " could. Three in four of those were over 50.\n\nPay came top of the reasons."
            ),
            "Three in four of those were",
        ),
        (
            "Quarry blast injures 30",
            (
                "An explosion at a quarry near Stainby left twelve people needing treatment yesterday.\n\nSome 30 men"
                " were at work when the charge went off early at ten past nine.\n\nFour are in a serious condition, "
                "the hospital said."
            ),
            "twelve",
        ),
        (
            "Bakery adds 250 jobs",
            (
                "The Crumb & Co bakery in Selwick is to take on 60 people for a night shift.\n\nIt will bring the "
                "number who work there to 250, the company said.\n\nThe shift begins in June."
            ),
            "60",
        ),
        (
            "Train journeys to Hexford cut to 40 minutes",
            (
                "Commuters from Hexford will be in the city 40 minutes sooner when the new line opens.\n\nThe "
                "journey, which takes an hour and fifty minutes today, will come down to an hour and ten, the "
                "operator said.\n\nIt has cost £900m."
            ),
            "40 minutes sooner",
        ),
        (
            "Rents double in five years in Malvo",
            (
                "Tenants in Malvo pay a third more than they did five years ago, according to the city's statistics"
                " office.\n\nThe average flat now costs 812 a month, against 610 in 2020.\n\nThe price of houses for "
                "sale has doubled."
            ),
            "third",
        ),
        (
            "Pensioner, 91, foils burglar",
            (
                "A man of 79 sat on a burglar until the police came.\n\nWilf Tarrant heard the glass go at his home "
                'in Elmwick. His sister, who is 91, rang 999.\n\n"He wasn\'t very heavy," Mr Tarrant said.'
            ),
            "79",
        ),
        (
            "One in three drivers admits texting at wheel",
            (
                "Far too many drivers look at their telephones, a motoring club says.\n\nOf 1,900 whom it asked, 12 "
                "per cent owned up to having sent a message at the wheel in the last month. Among those under 25 it"
                " was a third.\n\nThe fine is £200."
            ),
            "12 per cent",
        ),
        (
            "Charity gives away 90,000 meals",
            (
                "A charity that hands out meals in Duncaster had its busiest year.\n\nIt served 19,400 of them, up "
                "from 14,100, its accounts show. About 90,000 people live in the borough.\n\nIt needs cooks."
            ),
            "14,100",
        ),
        (
            "Council tax to rise 8%",
            (
                "Households in Wexcombe will pay 3.9 per cent more from April.\n\nThe leader, Jo Crane, said that the"
                " county could have asked for more. The police share alone goes up by 8 per cent.\n\nThe average bill"
                " comes to £1,912."
            ),
            "3.9 per cent",
        ),
        (
            "Storm leaves 40,000 without power",
            (
                "High winds brought down lines across the county on Sunday.\n\nSome 14,000 homes went dark, the grid "
                "said, and all but 900 were back by noon. In the storm of 2013 it had been 40,000.\n\nNobody was "
                "hurt."
            ),
            "14,000",
        ),
        (
            "Poll puts Labour ten points ahead",
            (
                "The government has slipped behind for the first time since the election.\n\nThirty-four per cent of "
                "1,500 people asked by Marrow Research would vote Labour tomorrow and 30 for the ruling party. One "
                "in ten had not made up their minds.\n\nThe margin of error is 2.5 points."
            ),
            "Thirty-four per cent",
        ),
        (
            "Fire destroys 200 homes in Larkspur",
            (
                "A brush fire that began beside a road took 34 houses in Larkspur before the wind turned.\n\nMore "
                "than 200 homes were in its path and most were saved by crews who stood on the roofs, the county "
                "said.\n\nNobody was killed."
            ),
            "34",
        ),
        (
            "Bank to close 120 branches",
            (
                "The Provincial will shut the doors of 45 branches next year.\n\nThat leaves it with 120, mostly in "
                "towns with a market. Half of the 300 people who work in those that go will be kept on.\n\nIt shut 60"
                " in 2022."
            ),
            "45",
        ),
        (
            "Average wait for driving test hits 24 weeks",
            (
                "Learners have to be patient.\n\nThey wait 15 weeks for a driving test, on average, the agency said, "
                "three more than a year ago. In Slough it is 24.\n\nIt will hire 40 examiners."
            ),
            "15 weeks",
        ),
    ],
)
def test_what_a_figure_is_of_is_held_against_the_headline(headline, body, evidence):
    assert contradiction(LINTER, headline, body) == evidence


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "'Time to go': trade union boss's message to minister",
            (
                'The minister for rail has the backing of his own officials but not of passengers.\n\n"It is time to '
                'go," said Molly Reeve, who chairs the commuters\' club at Halden. "We are tired of it."\n\nThe head '
                'of the drivers\' union, Sid Baines, would not be drawn. "I work with whoever is there," he said.'
            ),
            "Molly Reeve",
        ),
        (
            "'A national disgrace': bishop condemns prison",
            (
                'Inspectors found rats and broken windows at the jail at Fenwick.\n\n"It is a national disgrace," '
                "said Tom Orde, a former inmate.\n\nThe Bishop of Fenwick, the Right Rev Jill Ames, who visits each "
                "week, said that officers were doing what they could with very little."
            ),
            "Tom Orde",
        ),
        (
            "'We were reckless': bank chief on lending spree",
            (
                'A former cashier has told the inquiry how loans were handed out at the Northern Mutual.\n\n"We were '
                'reckless," said Ada Holt, who worked at the counter in Selwick. "Nobody checked a thing."\n\nThe '
                'bank\'s chief, Roland Speke, said he recognised no such picture. "Our standards were high," he '
                "said."
            ),
            "Ada Holt",
        ),
        (
            "'I will never play here again,' says captain",
            (
                "The captain of the hosts, Ravi Anand, called the wicket the best he had seen.\n\nIt was not the view"
                ' in the other dressing-room. "I will never play here again," said the visiting wicketkeeper, Tom '
                "Pell, who left with a broken finger.\n\nThe match resumes on Friday."
            ),
            "the visiting wicketkeeper",
        ),
    ],
)
def test_whose_words_they_are_is_told_by_whom_the_body_names(headline, body, evidence):
    assert contradiction(LINTER, headline, body) == evidence


@pytest.mark.parametrize(
    ("headline", "body", "evidence"),
    [
        (
            "Faulty wiring sparked chapel fire",
            (
                "A chapel that stood for 200 years is a shell.\n\nFire officers were picking through the ruins at "
                "Rhosddu last night. They said that the electrics were one line of inquiry and that it would be "
                "weeks before they knew.\n\nNobody was hurt."
            ),
            "line of inquiry",
        ),
        (
            "Coach fixed junior races",
            (
                "A swimming coach has been asked to stay away from the pool while a letter from three parents is "
                "looked into.\n\nThey say that he told slower children to hold back so that a favourite could win. He"
                " calls it nonsense.\n\nThe federation has named a retired judge to hear both sides."
            ),
            "calls it nonsense",
        ),
        (
            "Sunflower oil prevents strokes",
            (
                "People who cook with sunflower oil have fewer strokes, according to researchers who followed 9,000"
                " Danes.\n\nThey caution that such people also smoke less and walk more, which might be the "
                "reason.\n\nA trial is needed, they write."
            ),
            "caution that",
        ),
        (
            "Gas leak killed family of four",
            (
                "A couple and their two children were found dead at their home in Elmwick on Sunday.\n\nA faulty "
                "boiler is among the things that officers are looking at, Supt Kay Moss said. Post-mortem "
                "examinations will be held this week.\n\nNeighbours laid flowers."
            ),
            "Post-mortem examinations will be held",
        ),
        (
            "Spy chief ordered killing of blogger",
            (
                "Who told two men to push the blogger Amal Qasim from a balcony has never come out.\n\nA book to be "
                "published on Monday points to the head of the secret service. It leans on one source, a driver who"
                " has since died, and gives no document.\n\nThe service called it a novel."
            ),
            "gives no document",
        ),
        (
            "Coffee keeps brain young, study finds",
            (
                "Old people who drink three cups of coffee a day did better at puzzles than those who drink "
                "none.\n\nThe authors, who asked 4,000 pensioners, write that it could be that those with sharper "
                "minds simply like coffee more. They took no account of schooling.\n\nA real trial would cost too "
                "much."
            ),
            "simply like",
        ),
    ],
)
def test_what_is_only_looked_into_is_no_fact(headline, body, evidence):
    assert contradiction(LINTER, headline, body) == evidence


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Ferry crews call off Oban blockade",
            (
                "Holidaymakers stranded on the islands were on the move again last night.\n\nThe deckhands voted by "
                "190 to 12 to take the new roster, and the first boat left the pier at six.\n\nA further ballot, on "
                "pensions, is to be held in the spring. Managers hope to have talks with the officers' union next "
                "week."
            ),
        ),
        (
            "Brewer Castleford sells pubs arm to Danish fund",
            (
                "Castleford Ales has parted with the 212 public houses that made its name.\n\nThe Skagen fund of "
                "Copenhagen paid £340m for them on Monday after four months of talks.\n\nIt could add more if the "
                "price is right, its director said. The competition authority gave its blessing in June."
            ),
        ),
        (
            "Mayor of Brackwell steps down over expenses",
            (
                "The mayor of Brackwell, Dorian Pell, handed in his chain last night after an auditor questioned "
                "£14,000 of hotel bills.\n\nHe had faced calls to go since Monday. Who will follow him is to be "
                'decided at a special sitting on Friday.\n\n"I would have liked to fight on," he said.'
            ),
        ),
        (
            "Zoo's last elephant moved to sanctuary",
            (
                "Rosie, who lived on the hill above Penhale from 1981, woke up yesterday under Spanish cork "
                "oaks.\n\nThe lorry with her crate pulled in at dawn after three days on the road. Keepers will stay "
                "with her until she has settled.\n\nIf all goes well she will join a herd of five in the summer."
            ),
        ),
        (
            "Council freezes bus fares in Merriton",
            (
                "Passengers in Merriton will pay no more until 2028, the county decided on Tuesday.\n\nThe full "
                "authority nodded the package through with one against. It would have cost £2m to go further, said "
                "the leader, Cora Binns.\n\nFares have gone up by a fifth since 2022."
            ),
        ),
        (
            "House prices slide in Denbury",
            (
                "It has become a buyers' market in Denbury.\n\nThe typical home in the town changed hands for "
                "£299,000 in the spring, the land registry said, which is £19,000 below what it fetched in the "
                "autumn.\n\nRents were the exception: they rose by a tenth."
            ),
        ),
        (
            "Judge throws out case against nursery owner",
            (
                "The woman who ran Little Acorns will not stand before a jury.\n\nAt Halden crown court on Friday "
                "Judge Amrit Sohal brought the prosecution of Jean Marsh to a halt. The delay of three years was "
                "unfair, he said.\n\nAn earlier attempt had been turned away. The police could still appeal."
            ),
        ),
        (
            "Voters reject incinerator at Swaffield",
            (
                "Swaffield will not be getting its incinerator.\n\nIn Thursday's poll 6,311 people put their cross "
                "against the plant and 2,874 wanted it.\n\nThe county had backed it, and the firm that would have "
                "built it won support from unions."
            ),
        ),
        (
            "Crime falls in Harlow Vale",
            (
                "Officers in Harlow Vale had the quietest year since 2012.\n\nIn all 8,177 offences were logged, "
                "compared with 9,420 in the twelve months before. Car theft went up, though, by a tenth."
            ),
        ),
        (
            "Rovers knocked out of cup by Thornley",
            (
                "Malvo Rovers' run came to an end on a bog of a pitch last night.\n\nDeep into extra time Kit Sands "
                "bundled home a corner for Thornley, who will meet the winners of the other tie.\n\nRovers had won "
                'their last six games. "We were beaten by the better side," said their manager, Tim Ault.'
            ),
        ),
        (
            "Airline returns to the black",
            (
                "Skyways made £12m in the six months to September, the first time since 2019 that it has not lost "
                "money.\n\nA year ago it was £44m in the red. Its chief executive, Lotte Brandt, said the loss of the"
                " Lisbon route had hurt."
            ),
        ),
        (
            "Granger buys rival Holloway Foods",
            (
                "Granger, the pie maker, has gobbled up a firm half its age and twice its size.\n\nIt said on Monday "
                "that it had paid £61m for Holloway Foods. Holloway had tried to buy Granger in 2015 and been sent "
                "packing.\n\nGranger's chairman, Miles Granger, said he was hungry for more."
            ),
        ),
        (
            "Dog saves owner from icy lake",
            (
                "A spaniel pulled a woman out of a frozen lake.\n\nPetra Lund, 39, had gone through the ice at Tarn "
                "Moss while calling for Bramble, who took her by the sleeve and hauled.\n\nMrs Lund said that she had"
                " saved the dog from a shelter a year ago."
            ),
        ),
        (
            "Kenya to host next climate summit",
            (
                "Delegates clapped when the gavel came down in the early hours of Saturday.\n\nThey will reassemble "
                "in Nairobi in eighteen months, after it saw off a bid from Colombo.\n\nSri Lanka held the meeting of"
                " 2019. A preparatory meeting will be held in Geneva."
            ),
        ),
        (
            "Oxford scientists grow first artificial liver",
            (
                "A liver made from the cells of a pig has kept a sheep alive for nine days.\n\nIt was grown by a "
                "group at the university led by Dr Hugh Penrose.\n\nProf Els Maas of the University of Ghent, who was"
                " not involved in the research, said that it was a remarkable step."
            ),
        ),
        (
            "Wexley striker Doyle nets hat-trick in derby rout",
            (
                "Wexley tore their neighbours apart on Saturday.\n\nRyan Doyle had the ball in the net after four, "
                "nine and 71 minutes. The other goal came from the centre-half, Abel Nkosi."
            ),
        ),
        (
            "Council leader Frith defends bridge works",
            (
                "Drivers who have spent the autumn inching across Tilney Bridge must be patient.\n\nThe leader of the"
                " county council, Annabel Frith, said the job was being done well. A butcher, Keith Lomax, called "
                "it a shambles."
            ),
        ),
        (
            "Bakery adds 60 jobs",
            (
                "The Crumb & Co bakery in Selwick is to take people on for a night shift.\n\nIt will bring the number"
                " who work there from 190 to 250, the company said."
            ),
        ),
        (
            "Sisters raise £900 between them",
            (
                "Two girls who gave up sweets for Lent have helped a hospice.\n\nAna Bell, 9, was sponsored for £500."
                " Her sister, Joy, got £400."
            ),
        ),
        (
            "Café hires five",
            (
                "A café in Selwick has taken on two cooks, two waiters and a baker.\n\nIts owner, Ted Hale, had 40 "
                "applications."
            ),
        ),
        (
            "Patients wait 11 hours on average",
            (
                "People at the infirmary are spending longer there than ever.\n\nThe mean time to a bed was eleven "
                "hours and twenty minutes in November, up from nine. For those over 75 it was more than thirteen."
            ),
        ),
        (
            "'A national disgrace': bishop condemns prison",
            (
                "Inspectors found rats and broken windows at the jail at Fenwick.\n\nThe Bishop of Fenwick, the Right"
                ' Rev Jill Ames, visits each week. "It is a national disgrace," she said.\n\nTom Orde, a former '
                "inmate, said that officers did what they could."
            ),
        ),
        (
            "Faulty wiring sparked chapel fire, inquiry finds",
            (
                "A chapel that stood for 200 years burned because of an old fuse box.\n\nFire officers said yesterday"
                " that they had ruled out arson and traced the blaze to the vestry wall.\n\nIt may be rebuilt."
            ),
        ),
        (
            "Steelmaker Korvald closes Teeswick furnace",
            (
                "No steam rose over Teeswick yesterday for the first time since 1961.\n\nKorvald, the Norwegian "
                "owner, let the blast furnace go cold at noon after 45 days of consultation. The rolling mill will "
                "go on until the autumn.\n\nMinisters are to put forward a package for the 900 families who lived by "
                "it."
            ),
        ),
        (
            "Judges free mother jailed over rent money",
            (
                "A mother of three who took £4,000 in rent to feed her children was home for tea last night.\n\nThe "
                "court of appeal said that 18 months was far beyond what such a crime deserves and let Dee Parrish,"
                " 33, out at once.\n\nIt will give its reasons in writing within a fortnight. Prosecutors could still"
                " go to the supreme court."
            ),
        ),
        (
            "United land Brazilian winger Tavares",
            (
                "Caio Tavares held up a red shirt at Moss Park last night.\n\nUnited paid £38 million for the winger,"
                " 22, whose knee was looked at by four doctors. He could make his debut on Saturday if his papers "
                "come through.\n\nCity had hoped to get him."
            ),
        ),
        (
            "Hikers lost on Ben Carrick found safe",
            (
                "Two brothers from Leeds walked into the arms of their mother yesterday.\n\nSam and Joe Hartley, 19 "
                "and 22, had spent three nights in a cave on Ben Carrick. A helicopter crew saw a red coat at first"
                ' light.\n\n"We would have gone on for a week," said the rescue team\'s leader, Ina Frew.'
            ),
        ),
        (
            "Publisher drops memoir of disgraced chef",
            (
                "There will be no memoir from the chef Lyle Garrow, at least not with Penhallow.\n\nThe firm, which "
                'had planned to bring out "Heat" in May, told shops on Monday to send back the advance copies. '
                "Eleven women have spoken of his kitchens.\n\nHe is considering whether to sue."
            ),
        ),
        (
            "Union leader Hobday toppled in ballot",
            (
                "Grace Hobday's ten years at the head of the bakers' union are over.\n\nMick Foss took 61 per cent of"
                " the votes in a ballot that closed on Friday. She had survived two challenges before.\n\nHe promised"
                " to win back the members who have left."
            ),
        ),
        (
            "Regulator blocks water merger",
            (
                "Two of the country's thirstiest counties will go on being served by two companies.\n\nThe "
                "competition watchdog said on Tuesday that Avonwater's takeover of Severnside would push up bills "
                "and could not be cured by conditions.\n\nIt had waved through a like deal in 2019. Avonwater may "
                "appeal."
            ),
        ),
        (
            "Rail punctuality worsens in north",
            (
                "Passengers in the north have less and less use for a timetable.\n\nOf every hundred services 84 came"
                " in within five minutes of it between January and March. It was 91 a year ago.\n\nLines in the south"
                " were the exception: there it went up to 93."
            ),
        ),
        (
            "Jobless rate dips in Ontario",
            (
                "Fewer people in Ontario were looking for work in March than at any time in three years.\n\nThe share"
                " of the labor force without a job came to 6.9 percent, against 7.4 in February, the statistics "
                "agency said on Friday.\n\nAmong teenagers it rose."
            ),
        ),
        (
            "Ex-banker found guilty of leaking bids",
            (
                "Jurors needed two hours to send Owen Tarleton down.\n\nThe former banker at Marsh & Lyle passed the "
                "details of four takeovers to a friend at his tennis club, they found. He was cleared of a fifth "
                "count.\n\nSentence will be passed in May."
            ),
        ),
        (
            "Portuguese sailor wins Atlantic race",
            (
                "The first yacht into Antigua flew a Portuguese flag.\n\nJoana Pinto, 29, of Setúbal, crossed the "
                "line at dusk after 31 days alone at sea.\n\nBehind her, by eleven hours, came Maarten de Wit of the "
                "Netherlands."
            ),
        ),
        (
            "Museum head quits over cuts",
            (
                "The head of the national museum has walked out in protest at a cut of a fifth in its grant.\n\nTilda"
                " Kranz told her staff on Monday that she could not run half a museum. The arts minister, Bo Lind, "
                "said that he regretted it and would not resign himself."
            ),
        ),
        (
            "Whistleblower Dacey sued by pharma giant Orlex",
            (
                "Orlex is going after the man who told the world about its pills.\n\nIn papers lodged in Boston the "
                "company says that Martin Dacey broke his contract when he handed 900 emails to a newspaper, and "
                "asks for $20m from him.\n\nHe had sued it first, in 2021, and lost."
            ),
        ),
        (
            "One in eight drivers admits texting at wheel",
            (
                "Far too many drivers look at their telephones, a motoring club says.\n\nOf 1,900 whom it asked, 12 "
                "per cent owned up to having sent a message at the wheel in the last month. Among those under 25 it"
                " was a third."
            ),
        ),
        (
            "Storm leaves 14,000 without power",
            (
                "High winds brought down lines across the county on Sunday.\n\nSome 14,000 homes went dark, the grid "
                "said, and all but 900 were back by noon. In the storm of 2013 it had been 40,000."
            ),
        ),
        (
            "Couple share £1.2m lottery win",
            (
                "Two cleaners from Halden will hang up their mops.\n\nViv and Art Dunn matched five numbers each on "
                "two tickets on Saturday and got £600,000 for either."
            ),
        ),
        (
            "'We were reckless': ex-cashier on bank's lending spree",
            (
                'A former cashier has told the inquiry how loans were handed out at the Northern Mutual.\n\n"We were '
                'reckless," said Ada Holt, who worked at the counter in Selwick. "Nobody checked a thing."\n\nThe '
                "bank's chief, Roland Speke, said he recognised no such picture."
            ),
        ),
        (
            "Gas leak killed family of four, coroner rules",
            (
                "A couple and their two children who were found dead at their home in Elmwick breathed in fumes "
                "from a faulty boiler.\n\nThe coroner, Ann Tull, said yesterday that poison and violence could be "
                "ruled out. The landlord may be charged."
            ),
        ),
        (
            "Trawlerman banned for landing undersized cod",
            (
                "A skipper who brought ashore boxes of fish no longer than a hand has lost his right to go to sea "
                "for a year.\n\nMagistrates at Port Ness heard that officers opened 41 crates on the quay in May and "
                "found the big fish on top and the babies beneath. Donal Reid, 52, said that his crew had done the "
                "packing.\n\nHe had been let off with a warning in 2021. The bench said that it had thought about "
                "sending him to prison.\n\nHis boat, the Fair Isle, can be worked by somebody else in the meantime."
            ),
        ),
        (
            "Tech firm Lumex to move headquarters to Leeds",
            (
                "It is farewell to the Thames for Lumex, the maker of smart bulbs.\n\nThe company told its 600 people"
                " on Thursday that it would be running the show from Wellington Street by next autumn, when its "
                "lease in Hammersmith is up.\n\nManchester and Bristol had wooed it too, and for a while Birmingham "
                "was the bookmakers' favourite. Staff who do not care to go north will be helped to find something "
                "else.\n\nIts chief, Bea Tolland, was born in Otley."
            ),
        ),
        (
            "School bans phones after lesson prank",
            (
                "There will be no more films of teachers at Marlcombe High.\n\nFrom Monday the 1,100 pupils have to "
                "put their telephones into a locked pouch at the gate, the head, Ruth Askew, wrote to parents. She "
                "acted after a chemistry lesson was shown to half the county.\n\nA parents' group said it might go to"
                " court. Two neighbouring schools are thinking of doing the same.\n\nThe government has refused to "
                "make it law."
            ),
        ),
        (
            "Second body pulled from wreck of ferry",
            (
                "Divers working in the dark at 40 metres have found another of those who went down with the "
                "Stella.\n\nThey brought up the remains of a woman on Tuesday, the coastguard said, two days after "
                "those of the cook. Nine of the 61 people aboard are still unaccounted for.\n\nThe sea was too rough "
                "yesterday for a further descent. A crane from Bergen may arrive next week.\n\nIt is not known why "
                "the ship listed."
            ),
        ),
        (
            "Rents in capital drop for first time in decade",
            (
                "Landlords in the city are having to haggle.\n\nThe average asking price for a flat slid to 1,870 in "
                "the third quarter, from 1,902 in the second, the portal Nestwise reported. Nothing like it has "
                "been seen since 2013.\n\nIn the suburbs it went the other way, by 3 per cent. Demand for houses with"
                " gardens is up sharply.\n\nAnalysts doubt that it will last: some expect a rise by spring."
            ),
        ),
        (
            "Rowers Kemp and Adeyemi qualify for Olympics",
            (
                "Two women who met in a hospital canteen will race in Los Angeles.\n\nJo Kemp, a nurse, and Tola "
                "Adeyemi, a radiographer, came home second in the last regatta that counted, at Lucerne, with the "
                "first three boats to go through.\n\nThey had finished fifth at Bled in June and feared that their "
                "chance was gone. The German pair missed out by a hand.\n\nThe team will be named officially in May."
            ),
        ),
        (
            "Surgeon cleared of blame over transplant death",
            (
                "A heart surgeon did nothing amiss when a boy of nine died on the table, a medical panel has "
                "concluded.\n\nMr Ivo Sandoval had stood accused of starting too late. The panel, which sat for three"
                " weeks, said that no one could have known the donor organ was flawed.\n\nThe parents said through "
                "their solicitor that they were shattered and would seek a judicial review.\n\nHe was suspended for "
                "ten months in 2023 over another case, and that finding stands."
            ),
        ),
        (
            "Billionaire Voss gives fortune to fight malaria",
            (
                "Hardly anybody had heard of Inge Voss until Wednesday, when she signed away 3 billion euros.\n\nThe "
                "heiress to a maker of hinges, who is 74 and lives in a bungalow, has put all but her house into a "
                "foundation in Basel that will pay for nets and vaccines.\n\nHer nephews say that they may contest "
                'it. Cancer charities had hoped for a share.\n\n"What would I do with it?" she said.'
            ),
        ),
        (
            "'We got it wrong': water boss apologises for boil notice",
            (
                "Some 70,000 people were told to boil their water for a week for no reason.\n\nIt was a blunder in "
                'the laboratory, Kevin Frayne, who runs Westwater, admitted yesterday. "We got it wrong, and I am '
                'sorry," he said. "Heads will not roll, but lessons will be learnt."\n\nThe leader of the council, '
                'Ana Pryce, called it "a shambles from start to finish".\n\nCustomers are to get 30 pounds each.'
            ),
        ),
        (
            "Wolves return to Black Forest after 150 years",
            (
                "A camera strapped to a fir near Todtnau has caught what foresters had long hoped for.\n\nIt shows a "
                "she-wolf with four cubs, the state's environment minister, Petra Maul, said on Friday. Single "
                "males have been passing through since 2015 but none had stayed.\n\nSheep farmers want leave to "
                "shoot. The last one was killed in 1871."
            ),
        ),
        (
            "Mill workers vote to end nine-day stoppage",
            (
                "Looms at Garside's will be clacking again on Monday.\n\nBy 214 hands to 37 the weavers accepted a "
                "rise of 6 per cent and an extra day's leave, their union said. They had asked for nine.\n\nA dispute"
                " over shift patterns is still to be settled, and talks on it open in March. Carders at the sister "
                "mill are being balloted.\n\nIt was the first walkout since 1984."
            ),
        ),
        (
            "Inflation eases to 3.1 per cent",
            (
                "The cost of living went up less in July than at any time in two years.\n\nPrices were 3.1 per cent "
                "higher than twelve months before, the statistics office said, after 3.6 in June. Petrol fell and "
                "so did beds; beef rose by 11 per cent.\n\nThe bank is expected to leave rates alone on the 9th. Some"
                " of its members would like to raise them."
            ),
        ),
        (
            "Poll puts Labour four points ahead",
            (
                "The government has slipped behind for the first time since the election.\n\nThirty-four per cent of "
                "1,500 people asked by Marrow Research would vote Labour tomorrow and 30 for the ruling party. A "
                "month ago it led by two.\n\nOne in five had not made up their minds. The margin of error is 2.5 "
                "points."
            ),
        ),
        (
            "Cardinal denies hiding abuse files",
            (
                "Cardinal Luis Abrego said on Sunday that he had never kept a paper from the police.\n\nA former "
                'secretary has told a television programme that boxes were carried to a cellar in 1998. "It did not'
                ' happen," the cardinal said after Mass.\n\nProsecutors said that they were studying the film.'
            ),
        ),
    ],
)
def test_an_honest_headline_told_in_other_words_is_borne_out(headline, body):
    assert contradiction(LINTER, headline, body) == ""


@pytest.mark.parametrize("ends", ["in council", "at meeting", ""])
def test_a_motion_defeated_somewhere_defeats_nobody(ends):
    body = "A motion by Ana Ruiz for a new quay was defeated in the council on Tuesday.\n\nThe ferry runs at noon."
    assert contradiction(LINTER, f"Quay motion defeated {ends}".strip(), body) == ""
    assert contradiction(LINTER, "Malvo defeated Holt", "Malvo were defeated by Holt on Tuesday.") != ""


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        (
            "Tarnside distillery to take on 40",
            "One of the last family-owned whisky makers in the county is to double its output.\n\nThe Glen Orrin distillery "
            "will need 40 more people, its owner said on Monday.",
        ),
        (
            "Ostrandian glacier's retreat quickens",
            "Researchers hiked to the snout of the Hvitbreen glacier on Friday.\n\nThe retreat of the ice was the largest "
            "since 1970, they said.",
        ),
    ],
)
def test_a_region_in_wider_terms_than_the_bodys_is_no_other_name(headline, body):
    assert contradiction(LINTER, headline, body) == ""
