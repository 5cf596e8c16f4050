"""The words by which identifiers are recognised, of all languages at once: `data/identifiers/<lang>.yml`.

A conversation's language is not known before its first message has been read, and people mix (a German *Steuer-ID* in
a Turkish sentence), so every table serves every message.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from babel import Locale

TOKEN = re.compile(r"\d+|[Ѐ-ӿ]+(?:['’ʼ`´][Ѐ-ӿ]+)*|[^\W\d_]+")
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ß": "ss", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe"})
_ARABIC = str.maketrans({"ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ہ": "ه", "ـ": None})
_APOSTROPHES = re.compile(r"['’ʼ`´]")
# Articles and particles that Arabic writes onto the next word
_ATTACHED = ("وال", "بال", "فال", "لل", "ال", "و", "ب", "ل", "ف")
LONGEST = 60  # letters of a number in one word: neunzehnhundertsiebenundsiebzig has 31
_UMLAUTS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"))


@lru_cache(maxsize=8192)
def key(word: str) -> str:
    """A word without case, accents, apostrophes and the variants of Arabic letters; never empty."""
    return _plain(word) or word


def _plain(word: str) -> str:
    lowered = _APOSTROPHES.sub("", word.lower())
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFKD", lowered.translate(_LETTERS))
    return "".join(char for char in decomposed if not unicodedata.combining(char)).translate(_ARABIC)


@dataclass(frozen=True)
class Token:
    """A word or a run of digits at `text[start:end]`."""

    start: int
    end: int
    text: str
    key: str

    @property
    def digits(self) -> bool:
        return "0" <= self.text[0] <= "9"


def tokens(text: str) -> list[Token]:
    """Words and numbers of a folded text."""
    return [Token(match.start(), match.end(), match[0], key(match[0])) for match in TOKEN.finditer(text)]


@dataclass(frozen=True)
class Cue:
    """Something of the lexicon at `tokens[first:after]`."""

    name: str
    first: int
    after: int


@dataclass(eq=False)
class Numbers:
    """One language's words for numbers, and what stands between the parts of a date."""

    values: dict[str, int] = field(default_factory=dict)
    between: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    longest: int = 0

    def read(self, word: str) -> tuple[int, ...]:
        """The numbers a word is made of (`fünfundachtzig` → 5, 80); empty when it is none."""
        if (value := self.values.get(word)) is not None:
            return (value,)
        for attached in ("و", "ال", "وال"):  # Arabic *and* and *the*, written onto the number
            if word.startswith(attached) and (value := self.values.get(word[len(attached) :])) is not None:
                return (value,)
        return (_segments(self, word) or ()) if 6 <= len(word) <= LONGEST else ()


@lru_cache(maxsize=2048)
def _segments(numbers: Numbers, word: str) -> tuple[int, ...] | None:
    for length in range(min(numbers.longest, len(word)), 1, -1):
        piece, rest = word[:length], word[length:]
        value = numbers.values.get(piece)
        if value is None and piece not in numbers.between:
            continue
        found = () if value is None else (value,)
        if not rest:
            return found or None
        if (more := _segments(numbers, rest)) is not None:
            return found + more
    return None


@dataclass(eq=False)
class Lexicon:
    """All languages' words.

    Attributes:
        months: name → (month, calendar `gregorian` or `jalali`, languages that call it so).
        numbers: by language.
    """

    months: dict[str, tuple[int, str, tuple[str, ...]]] = field(default_factory=dict)
    numbers: dict[str, Numbers] = field(default_factory=dict)
    plates: frozenset[str] = frozenset()
    _exact: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _stems: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _spelled: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _phrases: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    _stem_lengths: tuple[int, ...] = ()

    def cues(self, message: list[Token]) -> list[Cue]:
        """Every word and phrase of the lexicon in a message; words inside a phrase do not count again."""
        found: list[Cue] = []
        position = 0
        while position < len(message):
            longest = position + 1
            for rest, name in self._phrases_at(message[position]):
                after = position + 1 + len(rest)
                if after <= len(message) and all(
                    _fits(part, token.key)
                    for part, token in zip(rest, message[position + 1 : after], strict=True)
                ):
                    found.append(Cue(name, position, after))
                    longest = max(longest, after)
            if longest == position + 1:
                found += [Cue(name, position, longest) for name in self._names(message[position])]
            position = longest
        return found

    def _phrases_at(self, token: Token) -> Iterator[tuple[tuple[str, ...], str]]:
        for form in _forms(token.key):
            yield from self._phrases.get(form, ())

    def _names(self, token: Token) -> tuple[str, ...]:
        return () if token.digits else _named(self, token.text.lower(), token.key)

    def names_of(self, spelled: str, word: str) -> tuple[str, ...]:
        """What a word is, by its exact spelling, its plain form and its beginnings."""
        names = set(self._spelled.get(spelled, ()))
        for form in _forms(word):
            names.update(self._exact.get(form, ()))
            for length in self._stem_lengths:
                if length > len(form):
                    break
                names.update(self._stems.get(form[:length], ()))
        return tuple(names)

    def counts_in(self, word: str) -> tuple[str, ...]:
        """The languages in which a word is a number."""
        return _counting(self, word)

    def add(self, name: str, entries: Iterable[str]) -> None:
        """Take in words (`geboren*` for a beginning, `=né` for an exact spelling, several words for a phrase)."""
        for entry in entries:
            if entry.startswith("="):
                self._spelled[entry[1:]] = (*self._spelled.get(entry[1:], ()), name)
                continue
            for spelling in _spellings(entry.rstrip("*")):
                parts = [token.key for token in tokens(spelling)]
                if len(parts) > 1:
                    last = parts[-1] + "*" * entry.endswith("*")
                    self._phrases.setdefault(parts[0], []).append(((*parts[1:-1], last), name))
                    continue
                table = self._stems if entry.endswith("*") else self._exact
                if name not in table.get(parts[0], ()):
                    table[parts[0]] = (*table.get(parts[0], ()), name)
        self._stem_lengths = tuple(sorted({len(stem) for stem in self._stems}))


@lru_cache(maxsize=8192)
def _named(words: Lexicon, spelled: str, word: str) -> tuple[str, ...]:
    return words.names_of(spelled, word)


@lru_cache(maxsize=8192)
def _counting(words: Lexicon, word: str) -> tuple[str, ...]:
    if "0" <= word[0] <= "9":
        return ()
    return tuple(language for language, numbers in words.numbers.items() if numbers.read(word))


def _fits(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


def _forms(word: str) -> list[str]:
    """The word, and without what Arabic attaches to it."""
    if not "\u0600" <= word[0] <= "\u06ff":
        return [word]
    attached = (each for each in _ATTACHED if word.startswith(each) and len(word) > len(each) + 1)
    return [word, *(word[len(each) :] for each in attached)]


def _spellings(word: str) -> set[str]:
    """As written, and with ae, oe, ue for umlauts."""
    other = word
    for umlaut, pair in _UMLAUTS:
        other = other.replace(umlaut, pair)
    return {word, other}


@lru_cache(maxsize=2)
def lexicon(folder: Path) -> Lexicon:
    """Read every language of a folder, once."""
    found = Lexicon()
    for path in sorted(folder.glob("*.yml")):
        with path.open(encoding="utf-8") as file:
            table: dict[str, Any] = yaml.load(file, Loader=yaml.CBaseLoader)  # noqa: S506 (strings only)
        _add_language(found, path.stem, table)
    found.plates = frozenset((folder / "plates.txt").read_text(encoding="utf-8").split())
    return found


def _add_language(found: Lexicon, language: str, table: dict[str, Any]) -> None:
    for name in ("born", "born_next", "certificates", "before", "events"):
        found.add(name, table.get(name, ()))
    for kind, words in table.get("labels", {}).items():
        found.add(kind, words)
    for context in Locale.parse(language).months.values():
        for width in ("wide", "abbreviated"):
            for number, name in context[width].items():
                _add_month(found, str(name).rstrip("."), int(number), "gregorian", language)
    for calendar in ("months", "jalali"):
        for name, number in table.get(calendar, {}).items():
            kind = "jalali" if calendar == "jalali" else "gregorian"
            _add_month(found, name, int(number), kind, language)
    found.numbers[language] = _numbers(table)


def _add_month(found: Lexicon, name: str, number: int, calendar: str, language: str) -> None:
    for spelling in _spellings(name.lower()):
        word = " ".join(token.key for token in tokens(spelling))
        known = found.months.get(word, (number, calendar, ()))
        if known[:2] == (number, calendar):  # the first language to claim a name keeps it
            found.months[word] = (number, calendar, tuple({*known[2], language}))


def _numbers(table: dict[str, Any]) -> Numbers:
    values: dict[str, int] = {}
    forms = [(int(number), words.split()) for number, words in table.get("numbers", {}).items()]
    forms.append((0, str(table.get("zero", "")).split()))
    endings = table.get("endings", [""])
    for number, stems in table.get("ordinals", {}).items():
        forms.append((int(number), [stem + ending for stem in stems.split() for ending in endings]))
    for number, words in forms:
        for word in words:
            for spelling in _spellings(word):
                values.setdefault(key(spelling.replace("\u200c", "")), number)
    between = frozenset(key(word) for word in table.get("and", ()))
    links = frozenset(key(word) for word in table.get("links", ()))
    longest = max((len(word) for word in (*values, *between)), default=0)
    return Numbers(values, between, links, longest)
