"""Amounts are taken from a fee text only where nothing else can be meant."""

from typing import Any

import pytest

from bot.knowledge.sources.fees import decimal, fees


def amounts(text: str) -> list[tuple[Any, ...]]:
    return [
        (fee.get("amount"), fee.get("min"), fee.get("max"), (fee.get("condition") or {"text": {}})["text"].get("de"))
        for fee in fees(text.splitlines(), "de")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("40 Euro", ("40.00", None, None, None)),
        ("10,50 €", ("10.50", None, None, None)),
        ("1.250,00 Euro.", ("1250.00", None, None, None)),
        ("gebührenfrei", ("0.00", None, None, None)),
        ("Es fallen keine Gebühren an.", ("0.00", None, None, None)),
        ("ab 24,80 Euro", (None, "24.80", None, None)),
        ("Ersterteilung: bis 100 Euro", (None, None, "100.00", "Ersterteilung")),
        ("50 bis 60 Euro (abhängig von der Rechtsform)", (None, "50.00", "60.00", "abhängig von der Rechtsform")),
        ("Unter 24 Jahren: 37,50 Euro", ("37.50", None, None, "Unter 24 Jahren")),
        ("12 Euro pro Person", ("12.00", None, None, "pro Person")),
        ("14–16 Jahre: 352 Euro", ("352.00", None, None, "14–16 Jahre")),
        ("Japanische Staatsangehörige: Keine Gebühr", ("0.00", None, None, "Japanische Staatsangehörige")),
    ],
)
def test_a_clear_line(text: str, expected: tuple[Any, ...]) -> None:
    assert amounts(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Express-Bestellung: Gebühr plus 32 Euro Aufpreis",
        "etwa 300 Euro",
        "40 bis 300 Euro, in der Regel 150 Euro",
        "Genehmigung: grundsätzlich 120 Euro (jedes weitere Fahrzeug: grundsätzlich plus 60 Euro)",
        "70 Euro (Personen ab 24 Jahre); 38 Euro (Personen unter 24 Jahre)",
        "ab 40 Euro (in Ausnahmen bis zu 250 Euro)",
        "Die Broschüre ist kostenlos im Rathaus erhältlich.",
        "60 bis 50 Euro",
        "Die Höhe ist abhängig vom Einzelfall.",
        "",
    ],
)
def test_an_unclear_line(text: str) -> None:
    assert amounts(text) == []


def test_one_unclear_line_leaves_all_as_prose() -> None:
    assert amounts("Unter 24 Jahren: 37,50 Euro\nVielreisende: Gebühr plus 22 Euro Aufpreis") == []


@pytest.mark.parametrize(
    ("text", "value"), [("1.250,00", "1250.00"), ("1,250.00", "1250.00"), ("12,8", "12.8"), ("5", "5")]
)
def test_decimal(text: str, value: str) -> None:
    assert str(decimal(text)) == value


@pytest.mark.parametrize("text", ["1.2.3", "12,345,6", "1,2,3", "", "1..0"])
def test_no_decimal(text: str) -> None:
    assert decimal(text) is None
