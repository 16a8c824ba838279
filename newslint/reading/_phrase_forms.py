"""The small language that rule files write phrases in: what sequences of words a phrase stands for.

A phrase is words in order: ``word`` as it stands (any case), ``~word`` with its inflections, ``<class>`` any
member of a class of words, ``a/b`` either, ``(word)`` optional, ``*`` any one word, ``...`` up to three words.
"""

from __future__ import annotations

from newslint import prepared
from newslint.lang import en
from newslint.model import NewslintError

ANY = "*"
GAP = "..."
_CONTENT, _CLASS = 100, 103
"""How rare a word with content is in prose, but for its length, and a class of words."""
_COMMONEST = {
    word: rank
    for rank, listed in enumerate(
        (
            "* ~be the a of to and in",
            "that is was it for on with he as at by said ~say",
            "his her she they has have had ~have are were be been",
        )
    )
    for word in listed.split()
}
"""What nearly every sentence of news has, the commonest first."""
_MOST = 64
"""A phrase that would expand to more forms than this is a mistake."""


class PhraseError(NewslintError):
    """A phrase that the phrase language does not allow."""


def forms(phrase: str) -> list[tuple[tuple[str, ...], int]]:
    """What ``expand`` gives, each with the index of its rarest word."""
    known: list[tuple[tuple[str, ...], int]] | None = prepared.get("phrases", phrase)
    return known if known is not None else [(form, _rarest(form)) for form in expand(phrase)]


def _rarest(form: tuple[str, ...]) -> int:
    """The index of the word of a phrase that prose is likely to have least often, the last of several; none behind a
    gap."""
    fixed = form[: form.index(GAP)] if GAP in form else form
    return max(range(len(fixed)), key=lambda at: (fixed[at] != ANY, _rarity(fixed[at]), at))


def _rarity(key: str) -> int:
    if key in _COMMONEST:
        return _COMMONEST[key]
    if key[0] == "<":
        return min(map(_rarity, key[1:-1].split("|"))) if "|" in key else _CLASS
    return 1 + len(key) if key.lstrip("~") in en.STOPWORDS else _CONTENT + len(key)


def expand(phrase: str) -> list[tuple[str, ...]]:
    """The sequences of keys that a phrase stands for. Raises ``PhraseError``.

    Single words between slashes become one key, an unnamed class ``<a|b>``, so that alternatives do not
    multiply.
    """
    parts = phrase.split()
    if parts and all(map(_is_plain, parts)):
        return [tuple(parts)]
    forms: list[tuple[str, ...]] = [()]
    for part in parts:
        if _is_plain(part):
            forms = [(*form, part) for form in forms]
            continue
        optional = part.startswith("(") and part.endswith(")")
        found = [_word(choice, phrase) for choice in part.strip("()").split("/")]
        single = sorted({keys[0] for keys in found if len(keys) == 1 and keys[0][0] not in "<*."})
        choices = [keys for keys in found if keys[0] not in single or len(keys) > 1]
        if single:
            choices.append((single[0],) if len(single) == 1 else (f"<{'|'.join(single)}>",))
        if optional:
            choices.append(())
        forms = [(*form, *choice) for form in forms for choice in choices]
        if len(forms) > _MOST:
            raise PhraseError(f"the phrase '{phrase}' stands for more than {_MOST} forms; split it")
    for form in forms:
        if not form or form[0] in (ANY, GAP) or form[-1] == GAP:
            raise PhraseError(f"the phrase '{phrase}' must begin with a word and not end in '...'")
    return forms


def _is_plain(part: str) -> bool:
    """Whether a part of a phrase is nothing but a word in small letters, as nearly all are."""
    return part.isascii() and part.isalpha() and part.islower()


def _word(choice: str, phrase: str) -> tuple[str, ...]:
    if _is_plain(choice):
        return (choice,)
    if choice in (ANY, GAP) or (choice.startswith("<") and choice.endswith(">")):
        return (choice,)
    inflected = choice.startswith("~")
    folded = en.fold(choice.lstrip("~"))
    pieces = [folded[start:end] for start, end in en.tokens(folded)]
    if not pieces:
        raise PhraseError(f"'{choice}' in the phrase '{phrase}' is no word")
    if inflected:
        pieces[-1] = "~" + en.family(pieces[-1])
    return tuple(pieces)
