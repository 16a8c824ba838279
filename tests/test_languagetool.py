"""Grammar through LanguageTool: against a real server where there is one, against misbehaving ones everywhere."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from languagetool_stub import Stub, found, match, running

from newslint import packs, readers
from newslint.address import endpoint
from newslint.checks import _languagetool_request as request_module
from newslint.checks._languagetool_request import Batch, Portion, batches, code_points, variant
from newslint.document import Block, Document, Piece
from newslint.engine import Linter
from newslint.model import Linted, Rule
from newslint.packs import PackError

GRAMMAR = [rule for rule in packs.builtin() if rule.check == "languagetool"]
ON = [rule for rule in GRAMMAR if rule.enabled]
MISSPELLING = next(rule for rule in GRAMMAR if rule.name == "misspelling")
WORDY = next(rule for rule in packs.builtin() if rule.name == "wordy")
ANY = next(rule for rule in GRAMMAR if rule.name == "wrong-form")


@pytest.fixture(scope="module")
def server() -> str:
    """The URL of a real LanguageTool 6.8."""
    url = os.environ.get("NEWSLINT_TEST_LANGUAGETOOL", "")
    if not url:
        pytest.skip("no LanguageTool server: start one with .ci/languagetool.sh, set NEWSLINT_TEST_LANGUAGETOOL")
    return url


@pytest.fixture
def stub() -> Iterator[Stub]:
    with running() as one:
        yield one


def at(rules: list[Rule], url: str, **params: object) -> list[Rule]:
    return [packs.with_params(rule, {"server": url, **params}) for rule in rules]


def lint(rules: list[Rule], source: str, path: str = "story.txt") -> Linted:
    return Linter(rules).lint(readers.read(path, source.encode()))


def spans(linted: Linted) -> list[tuple[int, int]]:
    assert not linted.failures, linted.failures
    return [tuple(finding.span) for finding in linted.findings]


def words(linted: Linted) -> list[str]:
    return [linted.source[start:end] for start, end in spans(linted)]


def one_message(linted: Linted) -> str:
    assert len(linted.failures) == 1
    assert "\n" not in linted.failures[0].message
    return linted.failures[0].message


HEADLINE = "Harbour council meets again\n\n"


# A real server


def test_a_fault_in_plain_text_is_found_at_its_exact_place(server):
    source = HEADLINE + (
        "The ferry sails twice a day.\n\nThe mayor spoke in the old town hall on the evening before the vote, and she\n"
        "have asked the port to publish what the ferry to the island costs the town.\n"
    )
    start = source.index("have asked")
    assert spans(lint(at(ON, server), source)) == [(start, start + 4)]


def test_a_fault_in_markdown_is_found_behind_emphasis_an_entity_and_an_emoji_of_its_own_line(server):
    source = "# Harbour council meets\n\nThe **ferry** &amp; the 🚢🇬🇧 _boat_ sail, but he *have* a ticket to [a Austrian](x) port.\n"
    have, article = source.index("have"), source.index("a Austrian")
    assert spans(lint(at(ON, server), source, "story.md")) == [(have, have + 4), (article, article + 1)]


@pytest.mark.parametrize(
    "odd",
    [
        "😀",
        "👨‍👩‍👧",
        "🇬🇧🇬🇧",
        "é",
        "e\u0301",
        "\u00ad",
        "\u200b",
        "\ufeff",
        "\u00a0",
        "\u2028",
        "𝒜𝒷",
        "ﬁ",
        "\ufffd",
        "漢字",
        "𠀋",
    ],
)
def test_whatever_stands_before_a_fault_its_place_is_exact(server, odd):
    source = HEADLINE + f"The {odd} ferry {odd} is late. He go {odd} to work and she have {odd} tickets.\n"
    assert words(lint(at(ON, server), source)) == ["go", "have"]


def test_a_fault_in_a_direct_quotation_is_the_speakers_own(server):
    source = HEADLINE + 'The driver said, "He go too fast and she have no light," on Monday. She have a lawyer.\n'
    start = source.index("have a lawyer")
    assert spans(lint(at(ON, server), source)) == [(start, start + 4)]


def test_an_offered_fix_is_never_a_safe_one(server):
    finding = lint(at(ON, server), HEADLINE + "She have asked the port for figures.\n").findings[0]
    assert finding.rule.id == "grammar/agreement"
    assert finding.fix is not None
    assert (finding.fix.safety, finding.fix.edits[0].text) == ("unsafe", "has")
    assert finding.message == "“have”: Agreement error, perhaps “has” or “had” (LanguageTool: HE_VERB_AGR)"


def test_spelling_is_judged_only_when_asked_for(server):
    source = HEADLINE + "The comittee met twice in the old customs house.\n"
    assert words(lint(at(ON, server), source)) == []
    assert words(lint(at([*ON, MISSPELLING], server), source)) == ["comittee"]


@pytest.mark.parametrize(
    "body",
    [
        "The colourful parade filled the harbour. Its organisers favoured the new theatre and its centre.",
        "The colorful parade filled the harbor. Its organizers favored the new theater and its center.",
    ],
)
def test_an_article_is_judged_by_its_own_spelling(server, body):
    assert words(lint(at([*ON, MISSPELLING], server), f"Parade fills streets\n\n{body}\n")) == []


def test_a_configured_variant_outranks_the_articles_own(server):
    source = "Parade fills streets\n\nThe colourful parade filled the streets.\n"
    assert words(lint(at([MISSPELLING], server, variant="en-US"), source)) == ["colourful"]


def test_weekdays_of_other_years_and_quotations_over_several_paragraphs_are_no_faults(server):
    source = HEADLINE + (
        "The court ruled on Tuesday, 3 June, and on Friday, 17 October, it met again.\n\n"
        "“We waited for years,” she said. “The ferry came late.\n\n“It never came on time.”\n"
    )
    assert words(lint(at(ON, server), source)) == []


def test_a_long_article_is_judged_to_its_end(server, monkeypatch):
    monkeypatch.setattr(request_module, "MOST_CHARACTERS", 300)
    paragraph = "The 🚢 ferry sails twice a day, and he go with it.\n\n"
    source = HEADLINE + paragraph * 20
    assert words(lint(at(ON, server), source)) == ["go"] * 20


# A server that misbehaves


def test_one_request_serves_all_rules_and_each_block_is_a_paragraph(stub):
    lint(at(ON, stub.url), HEADLINE + "The ferry sails.\n\nIt sails twice.\n")
    assert stub.texts == ["The ferry sails.\n\nIt sails twice."]


def test_a_match_across_two_blocks_is_dropped(stub):
    stub.answer = lambda form: (200, found(match(10, 10), match(4, 5)))
    assert words(lint(at([ANY], stub.url), HEADLINE + "The ferry sails.\n\nIt sails twice.\n")) == []
    ours = at([_taking("HE_VERB_AGR")], stub.url)
    assert words(lint(ours, HEADLINE + "The ferry sails.\n\nIt sails twice.\n")) == ["ferry"]


def test_the_speller_is_left_out_unless_a_rule_wants_it(stub):
    for rules in (ON, [*ON, MISSPELLING]):
        lint(at(rules, stub.url), HEADLINE + "The colour of the ferry is new.\n")
    assert [form.get("disabledRules") for form in stub.forms] == ["MORFOLOGIK_RULE_EN_GB", None]


def test_without_a_server_nothing_is_asked_found_or_imported():
    code = (
        "import sys; from newslint import packs; from newslint.document import Document\n"
        "from newslint.checks import languagetool\n"
        "rules = [packs.bind(rule) for rule in packs.builtin() if rule.check == 'languagetool']\n"
        "assert list(languagetool.fuse(rules)(Document('a', '', 'text', ()))) == []\n"
        "assert 'language_tool_python' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_server_that_is_not_there_is_said_once_and_everything_else_is_still_found():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    linter = Linter([WORDY, *at(ON, url)])
    first, second = (
        linter.lint(readers.read(name, (HEADLINE + "The ferry waits subsequent to filling.\n").encode()))
        for name in ("a.txt", "b.txt")
    )
    message = one_message(first)
    assert f"{url} cannot be reached (connection refused)" in message
    assert "start the server" in message
    assert not second.failures
    assert [len(linted.findings) for linted in (first, second)] == [1, 1]


def test_a_host_that_does_not_exist_is_said(monkeypatch):
    def unknown(*arguments: object, **more: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    message = one_message(lint(at([ANY], "http://grammar.example:8081"), HEADLINE + "The ferry sails.\n"))
    assert "http://grammar.example:8081 cannot be reached (no such host)" in message


@pytest.mark.parametrize("begun", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{"])
def test_a_server_that_accepts_and_never_answers_to_the_end_runs_into_the_time_limit(begun):
    with socket.create_server(("127.0.0.1", 0)) as listener, ThreadPoolExecutor(1) as pool:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        connection = pool.submit(_begin, listener, begun)
        message = one_message(lint(at(ON, url, timeout=0.3), HEADLINE + "The ferry sails.\n"))
        connection.result().close()
    assert f"{url} did not answer within 0.3 seconds" in message


def test_the_time_limit_is_one_for_all_requests_of_an_article(stub, monkeypatch):
    monkeypatch.setattr(request_module, "MOST_CHARACTERS", 20)
    stub.answer = _slowly
    message = one_message(lint(at(ON, stub.url, timeout=0.5), HEADLINE + "The ferry is late.\n\n" * 50))
    assert "did not answer within 0.5 seconds" in message
    assert len(stub.forms) < 50


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (500, b"Error: Internal Error"),
        (500, b'{"error": "out of memory"}'),
        (200, b""),
        (200, b"\xff\xfe\x00"),
        (200, b"<html><body>It works!</body></html>"),
        (200, b"[]"),
        (200, b"null"),
        (200, b'{"software": {"name": "Other", "version": "6.8"}, "matches": []}'),
        (200, b'{"software": {"name": "LanguageTool", "version": "new"}, "matches": []}'),
        (200, b'{"software": {"name": "LanguageTool", "version": "6.8"}}'),
        (200, found({"offset": 0})),
        (200, found(match(0, 10_000))),
        (200, found(match(-3, 2))),
    ],
)
def test_an_answer_that_no_languagetool_gives_is_one_clear_message(stub, status, body):
    stub.answer = lambda form: (status, body)
    message = one_message(lint(at(ON, stub.url), HEADLINE + "The ferry sails.\n"))
    assert f"{stub.url} does not answer like a LanguageTool server (" in message
    assert "correct its URL" in message


@pytest.mark.parametrize("languages", ["It works!", {"error": "no"}, [1], [{}]])
def test_a_server_with_no_list_of_languages_is_no_languagetool(stub, languages):
    stub.languages = languages
    message = one_message(lint(at(ON, stub.url), HEADLINE + "The ferry sails.\n"))
    assert "does not answer like a LanguageTool server" in message


@pytest.mark.parametrize("languages", [["en", "de-DE"], ["de-DE"]])
def test_a_server_without_the_variant_is_not_used_for_another(stub, languages):
    stub.languages = [{"code": code[:2], "longCode": code} for code in languages]
    message = one_message(lint(at(ON, stub.url), HEADLINE + "The ferry sails.\n"))
    assert "does not know en-GB" in message


@pytest.mark.parametrize("version", ["5.9", "4.2.1", "1.0-SNAPSHOT"])
def test_a_server_too_old_is_named_with_its_version(stub, version):
    stub.answer = lambda form: (200, found(software={"name": "LanguageTool", "version": version}))
    message = one_message(lint(at(ON, stub.url), HEADLINE + "The ferry sails.\n"))
    assert f"is version {version}" in message
    assert "needs 6.0 or later" in message


@pytest.mark.parametrize("version", ["6.0", "6.8.28", "6.9-SNAPSHOT", "10.1"])
def test_a_server_of_a_later_version_is_used(stub, version):
    stub.answer = lambda form: (200, found(match(4, 5), software={"name": "LanguageTool", "version": version}))
    assert words(lint(at([_taking("HE_VERB_AGR")], stub.url), HEADLINE + "The ferry sails.\n")) == ["ferry"]


def test_half_an_answer_is_not_taken_for_a_whole_one(stub):
    stub.answer = lambda form: (200, found(warnings={"incompleteResults": True}))
    assert "gave up half-way" in one_message(lint(at(ON, stub.url), HEADLINE + "The ferry sails.\n"))


def test_a_server_that_dies_keeps_what_it_found_before_and_is_said_once(stub):
    stub.answer = lambda form: (200, found(match(4, 5)))
    linter = Linter(at([_taking("HE_VERB_AGR")], stub.url))
    article = (HEADLINE + "The ferry sails.\n").encode()
    before = linter.lint(readers.read("a.txt", article))
    stub.close()
    after = [linter.lint(readers.read(name, article)) for name in ("b.txt", "c.txt")]
    assert words(before) == ["ferry"]
    assert [len(linted.failures) for linted in after] == [1, 0]
    assert "cannot be reached" in one_message(after[0])


def test_a_proxy_for_the_world_is_not_asked_about_a_server_on_this_machine(stub, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert not lint(at(ON, stub.url), HEADLINE + "The ferry sails.\n").failures


def test_a_password_in_the_url_is_in_no_message():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        place = f"127.0.0.1:{listener.getsockname()[1]}"
        for timeout in (0.2, 5):
            message = one_message(
                lint(at([ANY], f"http://desk:secret@{place}", timeout=timeout), HEADLINE + "It sails.\n")
            )
            assert place in message
            assert "secret" not in message
            listener.close()


def test_an_article_without_prose_asks_nothing(stub):
    for source in ("", "\n\n", "Only a headline\n\n"):
        assert spans(lint(at(ON, stub.url), source)) == []
    assert stub.forms == []


# What is sent, and the way home


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("localhost:8081", "http://localhost:8081/"),
        (" http://localhost:8081/ ", "http://localhost:8081/"),
        ("http://localhost:8081/v2", "http://localhost:8081/"),
        ("http://localhost:8081/v2/check/", "http://localhost:8081/"),
        ("https://grammar.example/api", "https://grammar.example/api/"),
        ("https://grammar.example/api/v2/", "https://grammar.example/api/"),
        ("[::1]:8081", "http://[::1]:8081/"),
        ("httpd:8081", "http://httpd:8081/"),
    ],
)
def test_an_address_may_be_written_in_any_usual_way(given, meant):
    assert endpoint(given) == meant


@pytest.mark.parametrize(
    "url", ["http://", "ftp://localhost", "http://[::1", "http://localhost:99999", "a b", "file:///x"]
)
def test_what_is_no_address_is_refused_when_the_rules_are_read(url):
    with pytest.raises(PackError, match="is not the address of a LanguageTool server"):
        packs.with_params(ANY, {"server": url})


def test_a_pattern_that_is_none_is_refused():
    with pytest.raises(PackError, match="not valid RE2"):
        packs.with_params(ANY, {"unless": ["(an"]})


@pytest.mark.parametrize("timeout", [0, -1])
def test_a_time_limit_that_is_none_is_refused(timeout):
    with pytest.raises(PackError, match="above 0"):
        packs.with_params(ANY, {"timeout": timeout})


@given(st.text())
def test_utf_16_units_come_home_to_code_points(text):
    text = text.encode("utf-8", "replace").decode()
    place, units = code_points(text), 0
    for at_point, char in enumerate(text):
        assert place(units) == at_point
        units += len(char.encode("utf-16-le")) // 2
    assert place(units) == len(text)


@given(st.lists(st.text(alphabet="ab 😀é\ud800", max_size=40), max_size=12), st.integers(4, 60))
def test_every_stretch_of_what_is_sent_lies_where_it_says(texts, most):
    document = _document(texts)
    kept, request_module.MOST_CHARACTERS = request_module.MOST_CHARACTERS, most
    try:
        sent = list(batches(document, frozenset({"paragraph"})))
    finally:
        request_module.MOST_CHARACTERS = kept
    seen: dict[int, str] = {}
    for batch in sent:
        assert len(batch.text) <= most
        for portion in batch.portions:
            length = portion.end - portion.start
            passage = batch.passage(portion.at, portion.at + length)
            assert passage == (portion.block, portion.start, portion.end)
            prose = texts[portion.block][portion.start : portion.end]
            assert batch.text[portion.at : portion.at + length] == prose.replace("\ud800", "\ufffd")
            seen[portion.block] = seen.get(portion.block, "") + prose
    for index, text in enumerate(texts):
        assert seen.get(index, "").rstrip() == text.rstrip()


def test_nothing_outside_a_block_is_a_passage():
    batch = Batch("one\n\ntwo", [Portion(0, 4, 10, 13), Portion(5, 7, 0, 3)])
    assert batch.passage(0, 3) == (4, 10, 13)
    assert batch.passage(5, 8) == (7, 0, 3)
    for start, end in ((0, 4), (2, 6), (3, 5), (4, 8), (5, 9)):
        assert batch.passage(start, end) is None


@pytest.mark.parametrize(
    ("prose", "english"),
    [
        ("The ferry sails.", "en-US"),
        ("The color of the harbour and the flavor of its color.", "en-US"),
        ("They realize that the colour matters.", "en-GB"),
        ("The organisers favour colour.", "en-GB"),
    ],
)
def test_the_articles_english_is_the_one_it_is_spelt_in(prose, english):
    assert variant(_document([prose])) == english


def _taking(identity: str) -> Rule:
    """A rule that takes over just this match of a stub's."""
    return packs.with_params(ANY, {"categories": (), "also": (identity,), "ignore": ()})


def _document(texts: list[str]) -> Document:
    blocks = tuple(Block("paragraph", text, (Piece(0, len(text), 0, len(text)),)) for text in texts)
    return Document("story.txt", "", "text", blocks)


def _begin(listener: socket.socket, answer: bytes) -> socket.socket:
    """Accept one connection and begin to answer."""
    connection, _ = listener.accept()
    connection.recv(100)
    connection.sendall(answer)
    return connection


def _slowly(form: dict[str, str]) -> tuple[int, bytes]:
    time.sleep(0.1)
    return 200, found()
