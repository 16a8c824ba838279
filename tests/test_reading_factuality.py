"""How far an event has come: what a cue says of the words it governs, and where its reach ends."""

import pytest

from newslint import readers
from newslint.headlines.factuality import factuality
from newslint.reading.sentences import sentences
from newslint.reading.words import words


def reading(sentence, word):
    """How the sentence has the word: the kind of the scope over it, or ``fact``."""
    document = readers.read("story.txt", f"{sentence}\n".encode())
    (only,) = (found for found in document.derive(sentences) if word in document.blocks[found.block].text)
    at = document.derive(words)[only.block].texts.index(word)
    scope = document.derive(factuality).of(only, at)
    return scope.kind if scope else "fact"


@pytest.mark.parametrize(
    ("sentence", "word", "kind"),
    [
        ("The two ports signed the pact on Monday.", "signed", "fact"),
        ("The two ports plan to sign the pact on Monday.", "sign", "planned"),
        ("The two ports are expected to sign the pact.", "sign", "planned"),
        ("The two ports have yet to sign the pact.", "sign", "planned"),
        ("The mayor urged the two ports to sign the pact.", "sign", "planned"),
        ("The two ports would sign the pact in May, it said.", "sign", "planned"),
        ("The two ports are in intense talks over a pact.", "pact", "underway"),
        ("The board is considering a sale of the ferry.", "sale", "underway"),
        ("The board could sell the ferry by May.", "sell", "possible"),
        ("The board will decide whether to sell the ferry.", "sell", "possible"),
        ("The fire may have started in the galley.", "started", "possible"),
        ("Anglers allege that the dairy poisoned the stream.", "poisoned", "alleged"),
        ("The mate was arrested on suspicion of theft.", "theft", "alleged"),
        ("The mate is believed to have sold the keys.", "sold", "alleged"),
        ("Police are examining whether the mate sold the keys.", "sold", "alleged"),
        ("The mate stole the keys, the complaint alleges.", "stole", "alleged"),
        ("The board did not sell the ferry.", "sell", "denied"),
        ("The board refused to sell the ferry.", "sell", "denied"),
        ("The board has ruled out a sale of the ferry.", "sale", "denied"),
    ],
)
def test_a_cue_decides_about_the_words_it_governs(sentence, word, kind):
    assert reading(sentence, word) == kind


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The council, which plans to meet in May, sold the ferry.", "sold"),
        ("The board had hoped to keep the ferry, but it sold the ferry on Monday.", "sold"),
        ("In May the board sold the ferry.", "sold"),
        ("The allegedly stolen and then repaired ferry was sold on Monday.", "sold"),
    ],
)
def test_a_cue_does_not_reach_beyond_its_clause(sentence, word):
    assert reading(sentence, word) == "fact"
