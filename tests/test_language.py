"""Which articles are English."""

from __future__ import annotations

import pytest
from articles import article

from newslint.reading.language import language

ENGLISH = [
    "The harbour board will vote on the new pier on Tuesday, the mayor said. Work could start in the spring.",
    "Rain delays play",
    "Dairy poisoned trout stream, killing 6,000 fish",
    "Goal!",
    "42",
    "",
    "Nordhavn, Ostmark and Tavrenia sign gas pact",
    "Le Monde and Die Zeit were both named by the jury, which met in Paris and in Hamburg for the second time.",
    "Results: Aldham 2 Borley 1; Carne 0 Denham 0; Esk Rovers 3 Fenwick Town 1; Garton 2 Hale Albion 2; Ivel 1 Jarrow 4.",
]

OTHERS = {
    "German": "Der Stadtrat hat am Montag beschlossen, die alte Brücke über den Fluss zu sperren. Die Arbeiten sollen "
    "im Frühjahr beginnen und werden nach Angaben der Verwaltung zwei Jahre dauern.",
    "French": "Le conseil municipal a décidé lundi de fermer le vieux pont sur la rivière. Les travaux doivent "
    "commencer au printemps et dureront deux ans, selon les services de la ville.",
    "Spanish": "El ayuntamiento decidió el lunes cerrar el viejo puente sobre el río. Las obras empezarán en "
    "primavera y durarán dos años, según informó el portavoz de la ciudad.",
    "Dutch": "De gemeenteraad heeft maandag besloten de oude brug over de rivier te sluiten. Het werk begint in het "
    "voorjaar en zal volgens de gemeente twee jaar duren, maar niet iedereen is daar blij mee.",
    "Polish": "Rada miasta zdecydowała w poniedziałek o zamknięciu starego mostu na rzece. Prace rozpoczną się wiosną "
    "i potrwają dwa lata, jak podał rzecznik, który nie ujawnił jednak kosztów.",
    "Italian": "Il consiglio comunale ha deciso lunedì di chiudere il vecchio ponte sul fiume. I lavori cominceranno "
    "in primavera e dureranno due anni, secondo il portavoce della città.",
    "Russian": "Городской совет решил в понедельник закрыть старый мост через реку. Работы начнутся весной.",
    "Chinese": "市议会周一决定关闭河上的旧桥。工程将于春季开始,预计持续两年。",
    "Greek": "Το δημοτικό συμβούλιο αποφάσισε να κλείσει την παλιά γέφυρα.",
}


@pytest.mark.parametrize("text", ENGLISH)
def test_english_stays_english_however_short(text: str) -> None:
    assert article(text).derive(language) == "en"


@pytest.mark.parametrize("name", OTHERS)
def test_other_languages_are_undetermined(name: str) -> None:
    assert article(OTHERS[name]).derive(language) == "und"


def test_an_english_article_that_quotes_another_language_is_english() -> None:
    said = '"Nous ne savons pas encore ce qui va se passer," he said in French.'
    assert article(("headline", "Bridge to close"), ENGLISH[0], said, ENGLISH[0]).derive(language) == "en"


def test_a_foreign_article_under_an_english_headline_is_not_english() -> None:
    assert article(("headline", "The new bridge"), OTHERS["German"]).derive(language) == "und"
