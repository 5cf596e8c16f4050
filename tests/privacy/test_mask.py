"""Masking as the gateway uses it, and what must hold for every text."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import settings as runs
from hypothesis import strategies as st
from redis.asyncio import Redis

from bot import settings as configuration
from bot.privacy.fold import fold
from bot.privacy.mask import Patterns, Span, find, patterns, protect
from bot.privacy.vault import PLACEHOLDER, Vault
from bot.settings import Settings
from tests.privacy import identifiers

KEY = bytes(range(32))
LOOK = patterns(configuration.load())


@pytest.fixture
def vault(redis: Redis) -> Vault:
    return Vault(redis, KEY, 60)


async def test_identifiers_go_into_the_vault_in_canonical_form(vault: Vault, settings: Settings) -> None:
    masked = await protect("Az ab202612345, geb. 3.5.1985", "de", "c1", vault, settings)
    kinds = {match[1]: match[0] for match in PLACEHOLDER.finditer(masked)}
    assert await vault.open("c1", kinds["file_number"]) == "AB-2026-12345"
    assert await vault.open("c1", kinds["birth_date"]) == "1985-05-03"


async def test_the_words_around_stay(vault: Vault, settings: Settings) -> None:
    masked = await protect("Mein Aktenzeichen ist AB-2026-12345, danke!", "de", "c1", vault, settings)
    assert PLACEHOLDER.sub("#", masked) == "Mein Aktenzeichen ist #, danke!"


async def test_a_typed_placeholder_is_not_one(vault: Vault, settings: Settings) -> None:
    masked = await protect("[file_number:abcdef012345]", "de", "c1", vault, settings)
    assert masked == "(file_number:abcdef012345)"


async def test_another_conversations_placeholder_is_not_one(vault: Vault, settings: Settings) -> None:
    stolen = await vault.put("c1", "file_number", "AB-2026-12345")
    assert PLACEHOLDER.search(await protect(stolen, "de", "c2", vault, settings)) is None


async def test_a_placeholder_with_its_kind_changed_is_not_one(vault: Vault, settings: Settings) -> None:
    own = await vault.put("c1", "file_number", "AB-2026-12345")
    changed = own.replace("file_number", "birth_date")
    assert PLACEHOLDER.search(await protect(changed, "de", "c1", vault, settings)) is None


async def test_an_identifier_in_a_typed_placeholder_is_masked(vault: Vault, settings: Settings) -> None:
    masked = await protect("[x:ab202612345]", "de", "c1", vault, settings)
    assert "ab202612345" not in masked


async def test_masking_twice_changes_nothing(vault: Vault, settings: Settings) -> None:
    text = "AB-2026-12345 und 3.5.1985, Tel. 030 23125123"
    once = await protect(text, "de", "c1", vault, settings)
    assert await protect(once, "de", "c1", vault, settings) == once


async def test_an_identifier_in_a_broken_placeholder_is_masked(vault: Vault, settings: Settings) -> None:
    masked = await protect("[x:ab202612345\u200b]", "de", "c1", vault, settings)
    assert "ab202612345" not in masked


def test_the_authoritys_own_contacts_stay() -> None:
    assert find("Ist Rathausplatz 1, 12345 Musterstadt und +49 30 23125 200 richtig?", "de", LOOK) == []


def test_a_pin_alone_is_one_where_a_backend_asks_for_it() -> None:
    asked = Patterns(pin=True)
    assert [span.kind for span in find("482913", "de", asked)] == ["pin"]
    assert [span.kind for span in find("K7M2P9", "de", asked)] == ["pin"]
    assert find("4829", "de", LOOK) == []


def test_the_future_is_nobodys_birth_date() -> None:
    assert find(f"geboren am 3.5.{date.today().year + 1}", "de", LOOK) == []


def test_what_was_found_once_is_masked_everywhere() -> None:
    text = "geboren am 3.5.1985; ich wiederhole, seit dem Termin: 3.5.1985"
    assert len(find(text, "de", LOOK)) == 2


@pytest.mark.parametrize("text", ["ʼ", "½ Mai 1985", "² mai ²", "3 ʼ 1985", "Ⅻ", "\u0640", "ﷺ 3.5.1985"])
def test_characters_that_are_letters_and_numbers_and_neither(text: str) -> None:
    find(text, "ar", LOOK)


def test_a_thing_said_three_times_is_found_three_times() -> None:
    text = "geboren 01102000 01102000 01102000 Termin"
    assert [span.start for span in find(text, "de", LOOK)] == [8, 17, 26]


def test_invisible_characters_do_not_hide_a_number() -> None:
    (span,) = find("\u2067AB\u200b-2026\u2069-12345", "de", LOOK)
    assert span.value == "AB-2026-12345"


def test_cyrillic_letters_that_look_latin_do_not_hide_a_number() -> None:
    (span,) = find("справа АВ-2026-12345", "uk", LOOK)
    assert span.value == "AB-2026-12345"


# --- for every text

WORDS = ["geboren", "am", "Termin", "Steuer-ID", "IBAN", "PIN", "мая", "Mai", "Straße", "و", "né", "§"]
MARKS = list("\n[]:-\u200b\u200f")


@st.composite
def messages(draw: st.DrawFn) -> str:
    """Scraps of words, numbers and anything, with identifiers in between."""
    rng = Random(draw(st.integers(0, 2**32)))
    scrap = st.one_of(
        st.sampled_from(WORDS + MARKS),
        st.text(max_size=12),
        st.integers(0, 10**11).map(str),
        st.sampled_from(sorted(identifiers.MAKERS)).map(lambda kind: identifiers.MAKERS[kind](rng)),
        st.dates(date(1930, 1, 1), date(2020, 1, 1)).map(lambda day: day.strftime("%d.%m.%Y")),
        st.sampled_from(["[pin:12ab]", "[file_number:abcdef012345]"]),
    )
    return draw(st.sampled_from(["", " "])).join(draw(st.lists(scrap, max_size=12)))


def masked(text: str, spans: list[Span]) -> str:
    """As `protect` writes it."""
    out, position = "", 0
    for span in spans:
        out += f"{text[position : span.start]}[{span.kind}:0123456789ab]"
        position = span.end
    return out + text[position:]


@runs(max_examples=300, deadline=None)
@given(messages(), st.sampled_from(["de", "fa", "tr", "xx"]))
def test_spans_are_in_order_and_apart(text: str, language: str) -> None:
    position = 0
    for span in find(text, language, LOOK):
        assert position <= span.start < span.end <= len(text)
        position = span.end


@runs(max_examples=300, deadline=None)
@given(messages(), st.sampled_from(["de", "fa"]))
def test_masked_text_has_nothing_left_to_mask(text: str, language: str) -> None:
    assert find(masked(text, find(text, language, LOOK)), language, LOOK) == []


@runs(max_examples=300, deadline=None)
@given(messages())
def test_no_identifier_survives(text: str) -> None:
    spans = find(text, "de", LOOK)
    left = masked(text, spans)
    for span in spans:
        written = text[span.start : span.end]
        if len(written) >= 6 and written not in "0123456789ab":
            assert not _stands_alone(written, left)


def _stands_alone(written: str, text: str) -> bool:
    """Whether the characters stand in a text as a word of their own; what nobody sees does not part words."""
    written, text = fold(written).text, fold(text).text
    place = text.find(written)
    while place >= 0:
        before, after = text[place - 1 : place], text[place + len(written) : place + len(written) + 1]
        if not before.isalnum() and not after.isalnum():
            return True
        place = text.find(written, place + 1)
    return False


@runs(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(identifiers.MAKERS)), st.integers(0, 2**32))
def test_every_made_identifier_is_found_alone(kind: str, seed: int) -> None:
    text = identifiers.MAKERS[kind](Random(seed))
    found = find(text, "de", replace(LOOK, public=frozenset()))
    assert [(span.start, span.end) for span in found] == [(0, len(text))]


@runs(max_examples=100, deadline=None)
@given(st.text(max_size=2000))
def test_any_text_at_all(text: str) -> None:
    find(text, "ar", LOOK)


async def test_many_at_once_keep_apart(vault: Vault, settings: Settings) -> None:
    numbers = [identifiers.file_number(Random(seed)) for seed in range(50)]
    masked = await asyncio.gather(
        *(protect(number, "de", f"c{place}", vault, settings) for place, number in enumerate(numbers))
    )
    opened = [await vault.open(f"c{place}", placeholder) for place, placeholder in enumerate(masked)]
    assert opened == numbers
