"""What is page furniture, and what only looks like it."""

import pytest
from linting import flagged, shown

from newslint import readers
from newslint.document import Block, Document, Piece
from newslint.reading import _labels
from newslint.reading.furniture import furniture, furniture_spans
from newslint.reading.prose import prose

STORY = "The pump arrived at the harbour on Monday, and the crew set to work before the tide came in."


def article(*lines, kinds=None):
    blocks = tuple(
        Block(kind, line, (Piece(0, len(line), 0, len(line)),))
        for line, kind in zip(lines, kinds or ["paragraph"] * len(lines), strict=True)
    )
    return Document("a.txt", "", "text", blocks)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("1 comment", "comments"),
        ("Leave a Reply", "comments"),
        ("Sorry we are not currently accepting comments on this article.", "comments"),
        ("To get this story first, sign up for Harbour Post Pro.", "subscribe"),
        ("RelatedPump is in at lastMayor opens the quayFerry leaves at dawn", "related"),
        ("The pump on the quay ((AP Photos/Department of Harbours)", "caption"),
        ("Ana RuizPhoto: Malvo Images", "caption"),
        ("You May Also Like", "related"),
        ("Read more: How fares are set", "related"),
        ("Also read", "related"),
        ("SEE MORE: Ten harbours to visit", "related"),
        ("Advertisement", "advert"),
        ("- Advertisement -", "advert"),
        ("Continue reading after the ad", "advert"),
        ("Sign up for our newsletter", "subscribe"),
        ("Join our Telegram", "subscribe"),
        ("Follow us on Twitter", "subscribe"),
        ("Click here to subscribe", "navigation"),
        ("Image credit: Shutterstock", "credit"),
        ("(Photo by Ana Ruiz/Getty Images)", "credit"),
        ("Tags: health, pills", "tags"),
        ("Share this:", "share"),
        ("Facebook Twitter WhatsApp", "share"),
        ("Loading…", "navigation"),
        ("Previous article", "navigation"),
        ("Copyright © 2025 The Harbour Gazette. All rights reserved.", "legal"),
        ("We use cookies to improve your visit.", "legal"),
        ("Not financial advice.", "legal"),
        ("This is a developing story. Refresh for updates.", "update"),
        ("This is a breaking news story - more to follow", "update"),
        ("Join our readers forum", "comments"),
        ("Join lively conversations, follow other Harbour Post readers and see their replies", "comments"),
        ("Got a story? Email our newsdesk", "contact"),
        ("The quay at dawn. Photograph: Ana Ruiz/Lirn Press", "caption"),
        ("The crew on the quay. Teo Lin / Lirn Press file", "caption"),
        ("Ana Ruiz, left, opens the valve", "caption"),
        ("In this photo taken on 4 May, the crew opens the valve.", "caption"),
        ("The crew at work on the quay #harbour #pump", "embed"),
        (".@harbourwatch Who paid for the pump?", "embed"),
        ("newsdesk@example.org", "contact"),
        ("Try it now →", "navigation"),
        ("Poll loading …", "player"),
        ("View all 20", "navigation"),
        ("You can read the director's whole letter here.", "navigation"),
        ("Who Pays for the Pump? SEPT. 24, 2016", "byline-stub"),
        ("12 hours ago", "byline-stub"),
        ("December 19, 2016 | 7:08pm", "byline-stub"),
        ("Teo Lin / AFP / Getty Images", "credit"),
        ("Chart on phone image via Shutterstock", "credit"),
        ("Special Offer", "subscribe"),
        ("Go VIP - One Month for Only $1", "subscribe"),
        ("When will the pump run? Here's everything we know.", "navigation"),
        ("The Gazette keeps high standards. Questions? Contact us at desk@example.org.", "contact"),
        ("?", "player"),
        ("MALVO FACES ITS WORST STORM IN 20 YEARS", "related"),
        ("https://example.org/pump", "player"),
        ("Well done to the crew! — Harbour Watch (@harbourwatch) May 4, 2025", "embed"),
    ],
)
def test_labels_notices_and_buttons_of_the_page_are_furniture(line, kind):
    assert furniture(article(STORY, line)) == {1: kind}


@pytest.mark.parametrize(
    "line",
    [
        "MALVO, 4 May —",
        "Correction: an earlier version of this story gave the wrong month.",
        "Editor's note: the author owns a boat in the harbour.",
        "AFP contributed to this report",
        "Reporting by Ana Ruiz; editing by Teo Lin",
        "Advertisement of the tender begins in May.",
        "The newsletter said that the port would open. It drew one comment.",
        "Followers of the club shared the picture on Twitter.",
        "“No comment,” she said.",
        "Join the queue at your peril.",
        "Comments by the mayor angered the crew.",
        "Read the contract, and the risk is plain.",
        "What Comes Next",
        "Global Reaction",
        "More is expected on Friday.",
        "Photographers crowded the quay.",
        "The pump was last seen on 4 May 2016.",
        "Here the harbour is nine metres deep.",
        "* * *",
        "Ana Ruiz (pictured), 41, opened the valve.",
        "The far left, the mayor said, had no plan.",
        "Get me a pump, the director told them, or get out.",
    ],
)
def test_story_text_about_adverts_comments_and_pictures_is_none(line):
    assert furniture(article(STORY, line, STORY)) == {}


def test_headlines_under_a_related_label_are_furniture_until_the_story_goes_on():
    found = furniture(article(STORY, "Related", "Council weighs a second pump for the old harbour", STORY))
    assert found == {1: "related", 2: "related"}


def test_a_subheading_after_read_more_is_the_storys_own():
    assert furniture(article(STORY, "Read more", "What Comes Next", STORY)) == {1: "related"}


def test_a_caption_is_in_its_place_where_the_markup_says_so():
    assert furniture(article("The quay. Photo: Ana Ruiz", STORY, kinds=["caption", "paragraph"])) == {}


def test_a_subheading_in_capitals_is_about_the_paragraph_below_it():
    line, below = "THE PUMP IS AS OLD AS THE HARBOUR", "The pump is old, and the harbour is as old."
    assert furniture(article(STORY, line, below)) == {}
    assert furniture(article(STORY, line, "Nobody was at the quay.")) == {1: "related"}


def test_two_lines_in_capitals_one_below_the_other_are_links():
    assert furniture(article(STORY, "MAYOR OPENS QUAY", "FERRY LEAVES AT DAWN", STORY)) == {1: "related", 2: "related"}
    assert furniture(article(STORY, "WHAT THE PUMP COSTS", STORY)) == {}
    assert furniture(article(STORY, "THURSDAY 2 APRIL", "THE OLD QUAY, MALVO", STORY)) == {}


def test_a_row_of_furniture_in_one_line_is_furniture():
    assert furniture(article(STORY, "This is a developing story. Check back for updates.")) == {1: "update"}


def test_the_message_above_a_networks_signature_is_furniture_with_it():
    message = "Movie night on the quay with the whole of the crew"
    assert furniture(article(STORY, message, "— Ana Ruiz (@anaruiz) May 4, 2025", STORY)) == {1: "embed", 2: "embed"}


def test_a_name_behind_a_dash_at_the_end_is_a_byline_but_a_name_in_a_list_is_not():
    kinds = ["paragraph", "paragraph", "list-item"]
    assert furniture(article(STORY, STORY, "Ana Ruiz", kinds=kinds)) == {2: "byline-stub"}
    assert furniture(article(STORY, "Teo Lin", "Ana Ruiz", kinds=["paragraph", "list-item", "list-item"])) == {}


def test_a_sentence_that_bids_the_reader_click_is_a_span_of_its_paragraph():
    text = "To begin, click on a topic. The posts are not the paper's own. Read our Methodology."
    assert [text[s:e] for _, s, e, _ in furniture_spans(article(text))] == [
        "To begin, click on a topic.",
        "Read our Methodology.",
    ]
    text = "The crew set to work. Sign up for our newsletter. The pump came on Monday."
    assert [text[s:e] for _, s, e, _ in furniture_spans(article(text))] == ["Sign up for our newsletter."]


def test_the_name_of_an_icon_is_a_span_with_the_words_of_its_button():
    text = "The pump came on Monday. Choose your plan ArrowRight The crew set to work."
    assert [text[s:e] for _, s, e, _ in furniture_spans(article(text))] == ["Choose your plan ArrowRight"]


def test_furniture_glued_to_a_paragraph_is_a_span():
    text = STORY + " Read more: How fares are set"
    assert [(b, text[s:e], kind) for b, s, e, kind in furniture_spans(article(text))] == [
        (0, "Read more: How fares are set", "related")
    ]


def test_an_advertisement_between_two_sentences_is_a_span_but_an_advertisement_in_one_is_not():
    text = "The pump came. Advertisement The crew set to work."
    assert [(text[s:e], kind) for _, s, e, kind in furniture_spans(article(text))] == [("Advertisement", "advert")]
    assert furniture_spans(article("The firm ran an Advertisement in May.")) == ()


def test_prose_is_paragraphs_and_list_items_that_are_no_furniture():
    kinds = ["headline", "paragraph", "list-item", "quote", "paragraph", "code"]
    assert prose(article("Pump comes", STORY, "A new valve", "We will pump.", "1 comment", "x = 1", kinds=kinds)) == (
        1,
        2,
    )


def test_a_line_of_five_megabytes_is_no_furniture():
    assert furniture(article("read more share " * 330_000)) == {}


def test_every_shape_of_the_table_belongs_to_a_kind_and_has_words_that_lead_to_it():
    shapes = _labels._shapes()
    reached = {number for numbers in shapes.by_word.values() for number in numbers}
    assert reached == set(range(len(shapes.kinds)))
    assert all(kind.replace("-", "").isalpha() for kind in shapes.kinds)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("How the wall was built Read more", "related"),
        ("The wall falls, stone by stone – video", "related"),
        ("Catch up on the works on our weekly harbour podcast, “Low Tide.”", "subscribe"),
        ("Listen to every tide on Apple Podcasts", "subscribe"),
        ("Sign up to receive our stories as soon as they come out.", "subscribe"),
        ("Interested in Malvo? Add Malvo as an interest to see the latest. Add Interest", "subscribe"),
        ("Did you see the flood? Email desk@example.org with your tale", "contact"),
        ("Are you in the valley? Email your photos to desk@example.org", "contact"),
        ("Growers: share your story", "contact"),
        ("Share this with your friends and family", "share"),
        ("Photographer: Ana Ruiz/Lirn Press", "credit"),
        ("Reuters Boats lie on the quay after the wall fell into the water", "credit"),
        ("Boats lie on the quay after the wall fell. (Ana Ruiz/Reuters) More", "credit"),
        ("Tweet may have been deleted", "player"),
        ("(opens in a new tab)", "player"),
        ("Media playback is unsupported on your device", "player"),
        ("Reprints", "share"),
        ("Link this", "share"),
        ("Most read in harbours", "related"),
        ("For more wall coverage: http://www.example.org/wall", "related"),
        ("Harbours·Updated", "update"),
        ("You must confirm your public display name before commenting", "comments"),
        ("Why not follow Malvo Post on Facebook? You can send us your tale too", "subscribe"),
        ("What the wall is made of. Download · 5:38 5:38", "player"),
        ("This undated photo shows the wall before it fell.", "caption"),
    ],
)
def test_what_a_page_offers_beside_a_story_is_furniture_by_its_shape(line, kind):
    assert furniture(article(STORY, line, STORY)) == {1: kind}


@pytest.mark.parametrize(
    "line",
    [
        "Those who want to know how the wall was built can read more",
        "The council will email your photos to nobody, its clerk said.",
        "Reuters reported that the wall had fallen into the water",
        "Reuters first reported on the fall of the wall into the water.",
        "AFP photographer Ana Ruiz was hurt when the wall fell into the water.",
        "The podcast is the work of two boys from the valley.",
        "The photos of the wall are still in the hall.",
        "The latest updates to the wall are paid for by the council.",
        "Most read the letter in the hall and left.",
        "He asked growers to share their story with the council.",
    ],
)
def test_a_story_may_speak_of_what_pages_offer(line):
    assert furniture(article(STORY, line, STORY)) == {}


def test_who_wrote_the_article_is_told_at_its_end_by_a_name_that_the_story_lacks():
    writer = "Ana Ruiz is the editor of the Malvo Herald."
    assert furniture(article(STORY, writer)) == {1: "biography"}
    assert furniture(article(STORY, "Ana Ruiz is harbour correspondent of the Malvo Herald")) == {1: "biography"}
    assert furniture(article("The paper has a new owner, Ruiz said.", STORY, writer)) == {}


def test_an_aside_that_points_to_another_story_is_found_inside_a_paragraph():
    assert [found[3] for found in furniture_spans(article(STORY + " (RELATED: Wall Falls In The Night)"))] == [
        "related"
    ]


def test_what_a_page_shows_of_a_name_under_the_pointer_is_furniture():
    text = (
        "The plan of Mayor Tove Lind Tove Maria LindPump arrives in Malvo Mayor opens the quay MORE (I) will cost more."
    )
    assert [text[s:e] for _, s, e, _ in furniture_spans(article(text))] == [
        "Tove Maria LindPump arrives in Malvo Mayor opens the quay MORE"
    ]
    plain = "Lind said that Lind and Ruiz wanted MORE of it, and Lind got it."
    assert furniture_spans(article(plain)) == ()
    assert furniture_spans(article("The plan of YouTube and of Tove McLind, who wants MORE, will cost more.")) == ()


def test_what_a_page_put_into_a_sentence_does_not_make_it_long():
    link = "Tove Maria Lind" + "Pump arrives in Malvo and the Mayor opens the quay " * 6 + "MORE"
    sentence = f"The plan of Mayor Tove Lind {link} (I) will cost more than the town has."
    assert flagged("long-sentence", f"The pump came. {sentence}") == []
    assert flagged("page-furniture", f"The pump came. {sentence}") == [link]


def test_the_same_line_again_is_shown_with_the_first():
    page = f"{STORY}\n\n3 comments\n\n{STORY}\n\n5 comments\n\n{STORY}\n\nLeave a Reply\n\n{STORY}"
    assert flagged("page-furniture", page) == ["3 comments", "Leave a Reply"]
    assert shown("page-furniture", page) == [["5 comments"], []]


def test_a_list_of_links_to_other_stories_is_one_fault():
    links = "Mayor quits after storm over the ferry line\n\nTen things to know about the new wall in the port"
    page = f"{STORY}\n\n{STORY}\n\nYou May Also Like\n\n{links}"
    assert flagged("page-furniture", page) == ["You May Also Like"]
    assert shown("page-furniture", page) == [links.split("\n\n")]


POST = "Who paid for the pump? — Tove Lind (@tovelind) May 4, 2025"


def test_a_post_is_one_fault_with_all_its_paragraphs_and_the_line_above_it_is_the_storys():
    page = f"{STORY}\n\nLind answered on the network:\n\n\n\nThe quay is wet!\n\n\n\n{POST}\n\n{STORY}"
    assert flagged("page-furniture", page) == ["The quay is wet!"]
    assert shown("page-furniture", page) == [[POST]]
    assert flagged("loaded-exclamation", page) == []


def test_a_paragraph_above_a_post_that_stands_as_near_as_any_other_is_the_storys():
    assert flagged("page-furniture", f"{STORY}\n\nThe quay is wet.\n\n{POST}\n\n{STORY}") == [POST]
    apart = "\n\n\n\n".join([STORY] * 9)
    assert flagged("page-furniture", f"{apart}\n\n\n\n{POST}") == [POST]


def test_a_line_that_hands_over_to_a_post_is_no_furniture():
    assert flagged("page-furniture", f"{STORY}\n\nMore from the mayor:\n\n{POST}\n\n{STORY}") == [POST]


def test_a_posts_signature_inside_a_paragraph_is_furniture_and_its_day_no_style_of_the_story():
    signed = "pic.twitter.com/Ab3Cd9 — Tove Lind (@tovelind) May 4, 2025"
    page = f"{STORY} Wet again. {signed} The lock opens on 8 June. It shuts on 9 June."
    assert flagged("page-furniture", page) == [signed]
    assert flagged("date-style", page) == []


def test_who_the_writer_is_may_stand_below_an_article():
    assert flagged("page-furniture", f"{STORY}\n\n{STORY}\n\nAna Ruiz is the editor of the Malvo Herald.") == []


def test_the_items_of_a_list_below_read_next_are_links_whatever_they_end_with():
    item = "- Ana Ruiz has bought six boats in Malvo. Here is how to buy one before they are gone."
    document = readers.read("a.txt", f"Port grows\n\nThe port has grown.\n\nRead Next:\n\n{item}\n\n{item}\n".encode())
    assert [document.derive(furniture).get(at) for at in range(2, 5)] == ["related"] * 3
