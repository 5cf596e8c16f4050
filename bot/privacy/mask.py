"""Finds identifiers in a citizen's message and puts placeholders in their place, before anything sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import yaml

from bot.privacy import documents
from bot.privacy.addresses import addresses, public_contacts
from bot.privacy.birth import birth_dates
from bot.privacy.contacts import emails, phones, plates
from bot.privacy.dates import dates
from bot.privacy.documents import Found
from bot.privacy.file_numbers import FileNumber, file_number
from bot.privacy.fold import fold, latin
from bot.privacy.vault import PLACEHOLDER, Vault
from bot.privacy.words import Cue, Lexicon, Token, lexicon, tokens
from bot.settings import Settings

WORDS = Path(__file__).resolve().parent.parent.parent / "data" / "identifiers"
ROUNDS = 10  # people's messages take two; a chain made to take more must not cost more
_HIDDEN = "\x00"  # stands where something has been found already


@dataclass(frozen=True)
class Span:
    """An identifier at `text[start:end]`; `value` is its canonical form, which goes into the vault."""

    start: int
    end: int
    kind: str
    value: str


@dataclass(frozen=True)
class Patterns:
    """What identifiers look like to one authority.

    Attributes:
        file_numbers: of every `[status.backends.*]`.
        pin: whether a backend asks for a PIN, so that a message of a few digits is one.
        public: the authority's own addresses and numbers, which stay.
        words: the lexicon.
    """

    file_numbers: tuple[FileNumber, ...] = ()
    pin: bool = False
    public: frozenset[str] = frozenset()
    words: Lexicon = field(default_factory=lambda: lexicon(WORDS))


def patterns(settings: Settings) -> Patterns:
    """The patterns of `authority.toml` and of the catalogue's offices."""
    backends = [table for table in settings.section("status.backends").values() if isinstance(table, dict)]
    numbers = tuple(str(table["pattern"]) for table in backends if table.get("pattern"))
    pin = any("pin" in str(table.get("second_factor", "")) for table in backends)
    own = str(settings.section("authority").get("phone", ""))
    return _patterns(numbers, pin, settings.catalogue / "offices.yml", own, settings.home)


@lru_cache(maxsize=8)
def _patterns(numbers: tuple[str, ...], pin: bool, offices: Path, phone: str, home: Path) -> Patterns:
    found: dict[str, object] = {}
    if offices.exists():
        found = yaml.safe_load(offices.read_text(encoding="utf-8")) or {}
    known = [office for office in found.values() if isinstance(office, dict)]
    public = public_contacts(
        [str(office.get("address", "")) for office in known],
        [phone, *(str(office.get("phone", "")) for office in known)],
    )
    return Patterns(tuple(map(file_number, numbers)), pin, public, lexicon(home / "data" / "identifiers"))


async def protect(text: str, language: str, conversation: str, vault: Vault, settings: Settings) -> str:
    """The text with identifiers in the vault and `[kind:token]` in their place.

    A placeholder that somebody has typed is not one: its brackets become parentheses, unless this conversation's
    vault opens it, for then it only repeats what the same citizen has said.
    """
    text = await _without_forgeries(text, conversation, vault)
    out, position = [], 0
    for span in find(text, language, patterns(settings)):
        out.append(text[position : span.start])
        out.append(await vault.put(conversation, span.kind, span.value))
        position = span.end
    return "".join(out) + text[position:]


async def _without_forgeries(text: str, conversation: str, vault: Vault) -> str:
    out, position = [], 0
    for match in PLACEHOLDER.finditer(text):
        if await vault.open(conversation, match[0]) is None:
            out.append(f"{text[position : match.start()]}({match[0][1:-1]})")
            position = match.end()
    return "".join(out) + text[position:]


def find(text: str, language: str, patterns: Patterns) -> list[Span]:
    """The identifiers of a message, in order, without overlaps. Placeholders in it are left alone.

    Looks again until nothing more is found, so that what is masked has nothing left to mask.
    """
    folded = fold(text)
    rest = folded.text
    for match in PLACEHOLDER.finditer(text):  # of the original: folding may make one out of what is none
        rest = _hide(rest, *folded.place(match.start(), match.end()))
    found: list[tuple[int, int, str, str]] = []
    for _ in range(ROUNDS):
        more = _look(rest, language, patterns)
        if not more:
            break
        for start, end, _, _ in more:
            rest = _hide(rest, start, end)
        found += more
        more = list(_again(folded.text, rest, more))
        for start, end, _, _ in more:
            rest = _hide(rest, start, end)
        found += more
    return [Span(*folded.original(start, end), kind, value) for start, end, kind, value in sorted(found)]


def _hide(text: str, start: int, end: int) -> str:
    return text[:start] + _HIDDEN * (end - start) + text[end:]


def _again(text: str, rest: str, found: list[tuple[int, int, str, str]]) -> Found:
    """Other places where the same characters stand: said once to be an identifier, they are one everywhere."""
    written = {text[start:end]: (kind, value) for start, end, kind, value in found if end - start >= 4}
    for same, (kind, value) in written.items():
        for match in re.finditer(rf"(?<![^\W_]){re.escape(same)}(?![^\W_])", rest):
            rest = _hide(rest, *match.span())
            yield *match.span(), kind, value


class _Message:
    """A message while it is searched: what has been found is hidden from the searches that follow."""

    def __init__(self, text: str, patterns: Patterns) -> None:
        self.text, self.patterns = text, patterns
        self.found: list[tuple[int, int, str, str]] = []
        self._tokens: list[Token] | None = None
        self._cues: list[Cue] | None = None

    @property
    def tokens(self) -> list[Token]:
        if self._tokens is None:
            self._tokens = tokens(self.text)
        return self._tokens

    @property
    def cues(self) -> list[Cue]:
        if self._cues is None:
            self._cues = self.patterns.words.cues(self.tokens)
        return self._cues

    def take(self, found: Found, keep: bool = True) -> None:
        """Accept what a search found, unless it overlaps with what another found before."""
        for start, end, kind, value in list(found):
            if _HIDDEN in self.text[start:end]:
                continue
            if keep:
                self.found.append((start, end, kind, value))
            self.text = _hide(self.text, start, end)
            self._tokens = self._cues = None

    def named(self, kind: str, shape: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Matches of a shape up to four words after a word that names the kind; group `value` is the match."""
        pattern = _after_name(shape)
        for cue in self.cues:
            if cue.name == kind and (match := pattern.match(self.text, self.tokens[cue.after - 1].end)):
                yield match


@lru_cache(maxsize=32)
def _after_name(shape: re.Pattern[str]) -> re.Pattern[str]:
    gap = rf"(?:[^\w{_HIDDEN}]*[^\W\d_]+){{0,4}}?[^\w{_HIDDEN}]*"
    return re.compile(rf"{gap}(?<![^\W_])(?P<value>{shape.pattern})(?![^\W_])", shape.flags)


def _look(text: str, language: str, patterns: Patterns) -> list[tuple[int, int, str, str]]:
    """One round of every search, the surest first."""
    message = _Message(text, patterns)
    digits = any("0" <= char <= "9" for char in text)
    message.take(emails(text))
    if digits:
        for number in patterns.file_numbers:
            seen = number.find(latin(message.text))
            message.take((start, end, "file_number", value) for start, end, value in seen)
        message.take(_hidden_times(message.text), keep=False)
        message.take(documents.ibans(latin(message.text)))
        message.take(documents.social_insurances(latin(message.text)))
        message.take(documents.tax_ids(message.text))
        message.take(documents.identity_documents(latin(message.text)))
        message.take(documents.cards(message.text))
        message.take(_pins(message))
        message.take(documents.named(message.named))
    _dates(message, language)
    if digits:
        message.take(phones(message.text, language, patterns.public, message.named))
        message.take(plates(message.text, patterns.words.plates, message.named))
        message.take(addresses(message.text, patterns.public, message.named))
    return message.found


def _dates(message: _Message, language: str) -> None:
    """Birth dates are found; other dates are hidden from the searches for phones and plates."""
    found = dates(message.text, message.tokens, message.patterns.words, language)
    if not found:
        return
    identified = any(kind == "file_number" for _, _, kind, _ in message.found)
    born = list(birth_dates(message.text, message.tokens, message.cues, found, identified))
    message.take((each.start, each.end, "birth_date", str(each.day)) for each in born)
    message.take(((each.start, each.end, "", "") for each in found if each not in born), keep=False)


_TIMES = re.compile(
    r"(?<!\d)\d{1,2}[.:]\d{2}(?:\s?(?:uhr|h))?\s?(?:-|bis|to|до|a|à|do)\s?\d{1,2}[.:]\d{2}(?!\d|\.\d)", re.IGNORECASE
)
_MONEY = re.compile(r"(?<![\w.,])\d[\d.,' ]{0,12}\s?(?:€|euro|eur)(?![^\W_])|€\s?\d[\d.,']{0,12}", re.IGNORECASE)


def _hidden_times(text: str) -> Found:
    """Opening hours and amounts: numbers with nothing personal in them that look like others."""
    for pattern in (_TIMES, _MONEY):
        for match in pattern.finditer(text):
            yield *match.span(), "", ""


_PIN = re.compile(r"\d{4,8}|(?=[A-Za-z]{0,11}\d)[0-9A-Za-z]{6,12}")
_WHOLE = re.compile(rf"[^\w]*({_PIN.pattern})[^\w]*")
_YEAR = re.compile(r"(?:19|20)\d\d")


def _pins(message: _Message) -> Found:
    """A PIN is named, or it is the whole message where a backend asks for one."""
    for match in message.named("pin", _PIN):
        value, gap = match["value"], match[0][: match.start("value") - match.start()]
        year = _YEAR.fullmatch(value) and gap.strip() not in (":", "=", "-")
        if not year:
            yield *match.span("value"), "pin", value
    if message.patterns.pin and (whole := _WHOLE.fullmatch(message.text)):
        yield *whole.span(1), "pin", whole[1]
