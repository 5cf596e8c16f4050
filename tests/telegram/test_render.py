"""What events look like in Telegram: never broken HTML, never too long, nothing lost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.model import Event
from bot.language.messages import messages
from channels.telegram import render
from channels.telegram.render import Part, keyboard, split, units
from tests.telegram.botapi import parsed

RECORD = {"language": "de", "address": "7"}
CARD = {
    "kind": "answer",
    "title": "Reisepass beantragen",
    "facts": [{"part": "cost", "label": "Kosten", "items": ["70 €"]}, {"part": "deadline", "label": "Frist"}],
    "source": {"title": "Reisepass <beantragen>", "url": "https://stadt.example/reisepass?a=1&b=2"},
}
TEXT = "Reisepass beantragen\n\nKosten:\n• 70 € & mehr\n\nQuelle: https://stadt.example/reisepass?a=1&b=2"


def said(text: str, record: dict[str, str] | None = None, **data: Any) -> list[Part]:
    event = Event("message", {"from": "bot", "text": text, "language": "de", "dir": "ltr", "buttons": [], **data})
    return list(render.parts(record or RECORD, event, messages()))


def test_facts_as_neat_text() -> None:
    (part,) = said(TEXT, card=CARD)
    assert part.html == (
        "<b>Reisepass beantragen</b>\n\n<b>Kosten:</b>\n• 70 € &amp; mehr\n\n"
        'Quelle: <a href="https://stadt.example/reisepass?a=1&amp;b=2">Reisepass &lt;beantragen&gt;</a>'
    )
    assert part.plain == TEXT


def test_a_citizens_own_words_are_not_said_again() -> None:
    assert said("hallo", **{"from": "citizen"}) == []


def test_a_persons_name_stands_before_what_they_say() -> None:
    (part,) = said("Guten Tag", **{"from": "person", "name": "Frau <A>"})
    assert part.html == "<b>Frau &lt;A&gt;:</b>\nGuten Tag"


def test_placeholders_are_told_as_what_they_hide() -> None:
    (part,) = said("Zu [file_number:ab12cd34ef56] und [brandnew:ab12]")
    assert part.html == "Zu [Aktenzeichen] und [Angabe]"


def test_right_to_left_lines_begin_on_the_right() -> None:
    (part,) = said("Anmeldung: تسجيل\nتسجيل السكن\n12 Tage", dir="rtl", language="ar")
    assert part.html.split("\n") == ["\u200fAnmeldung: تسجيل", "تسجيل السكن", "\u200f12 Tage"]


def test_buttons_two_in_a_row_where_they_fit() -> None:
    rows = keyboard([("a", "Ja"), ("b", "Nein"), ("c", "Mit einem Menschen sprechen"), ("d", "Abbrechen")])
    assert [[title for title, _ in row] for row in rows] == [
        ["Ja", "Nein"],
        ["Mit einem Menschen sprechen"],
        ["Abbrechen"],
    ]


def test_buttons_that_telegram_would_refuse_are_left_out() -> None:
    rows = keyboard([("x" * 62, "passt"), ("x" * 63, "zu lang"), ("ü" * 32, "zu viele Bytes"), ("leer", " ")])
    assert [title for row in rows for title, _ in row] == ["passt"]
    assert sum(map(len, keyboard([(str(n), f"Knopf {n}") for n in range(150)]))) == 100


def test_in_a_group_the_answer_hangs_on_the_question() -> None:
    group = {**RECORD, "group": "1"}
    assert said("ja", group, reply_to="tg.31.77")[0].reply_to == 77
    assert said("ja", group, reply_to="cb.help.78")[0].reply_to == 78
    assert said("ja", group, reply_to="0f3a77")[0].reply_to is None
    assert said("ja", RECORD, reply_to="tg.31.77")[0].reply_to is None


def test_a_long_answer_keeps_its_buttons_at_its_end() -> None:
    made = said("\n\n".join(f"Absatz {n}. " + "wort " * 150 for n in range(9)), buttons=[{"id": "m", "title": "Mehr"}])
    assert len(made) > 1
    assert [bool(part.keyboard) for part in made] == [False] * (len(made) - 1) + [True]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("kurz", ["kurz"]),
        ("eins zwei.\n\ndrei vier.", ["eins zwei.", "drei vier."]),
        ("Ein Satz. Noch ein Satz. Ende", ["Ein Satz.", "Noch ein Satz.", "Ende"]),
        ("kein satz aber worte", ["kein satz", "aber worte"]),
        ("endloseswortohneende", ["endlosesworto", "hneende"]),
    ],
)
def test_split_where_it_hurts_least(text: str, pieces: list[str]) -> None:
    longest = {6: 13}.get(len(pieces), 14 if len(pieces) == 3 else 13)
    assert split(text, longest) == pieces


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=400), st.integers(8, 60))
def test_split_loses_nothing_and_keeps_the_limit(text: str, longest: int) -> None:
    pieces = split(text, longest)
    assert all(0 < units(piece) <= longest for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(st.text(alphabet="ab<>&\"'/ \n😀ا.:https", max_size=300), st.booleans())
def test_whatever_is_said_telegram_can_read_it(text: str, rtl: bool) -> None:
    marks = {**CARD, "title": text[:5], "facts": [{"label": text[5:9]}]}
    for part in said(text, card=marks, dir="rtl" if rtl else "ltr"):
        assert parsed(part.html).replace("\u200f", "").split() == part.plain.split()


def test_an_emoji_is_two_units_and_never_cut() -> None:
    pieces = split("😀" * 3000)
    assert [units(piece) for piece in pieces] == [4096, 1904]
    assert set("".join(pieces)) == {"😀"}


@pytest.mark.parametrize("language", ["de", "ar", "tr"])
def test_every_state_has_its_words(language: str) -> None:
    record = {"language": language}
    joined = render.parts(record, Event("state", {"state": "person", "name": "Frau A"}), messages())
    assert "Frau A" in joined[0].plain
    closed = render.parts(record, Event("state", {"state": "closed", "rate": True}), messages())
    assert [data for row in closed[0].keyboard for _, data in row] == ["r:5", "r:4", "r:3", "r:2", "r:1"]
    place = render.parts(record, Event("queue", {"position": 3, "minutes": None}), messages())
    assert "3" in place[0].plain or "٣" in place[0].plain
    assert render.parts(record, Event("state", {"state": "bot"}), messages()) == []
