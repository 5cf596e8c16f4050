from collections.abc import Sequence

import numpy as np
import pytest

from bot.knowledge.encoder import Encoder, Vectors, load
from bot.knowledge.passages import Passage

PAGES = {
    "residence": (
        "Wohnsitz anmelden",
        "Wer umzieht, muss seine neue Wohnung innerhalb von zwei Wochen beim Einwohnermeldeamt anmelden.\n"
        "Mitzubringen sind der Personalausweis und die Bestätigung des Vermieters.",
    ),
    "dog": (
        "Hundesteuer",
        "Für jeden Hund ist eine Steuer zu zahlen.\nDie Hundesteuer beträgt 120 Euro im Jahr.",
    ),
    "passport": (
        "Reisepass beantragen",
        "Für Reisen nach Übersee brauchen Sie einen Reisepass.\nDie Herstellung dauert etwa vier Wochen.",
    ),
    "marriage": (
        "Eheschließung",
        "Wer heiraten möchte, meldet die Eheschließung beim Standesamt an.\nBeide Partner kommen gemeinsam.",
    ),
    "business": (
        "Gewerbe anmelden",
        "Wer ein Geschäft oder eine Firma eröffnet, meldet ein Gewerbe an.\nDie Gebühr beträgt 26 Euro.",
    ),
    "birth": (
        "Geburtsurkunde",
        "Die Geburt eines Kindes wird beim Standesamt beurkundet.\nSie wird für das Elterngeld gebraucht.",
    ),
}


class Counting:
    """An encoder that says what it was asked."""

    def __init__(self, inner: Encoder, fail_after: int | None = None) -> None:
        self.inner, self.name, self.dim = inner, f"counting-{inner.name}", inner.dim
        self.asked: list[str] = []
        self.fail_after = fail_after

    def query(self, texts: Sequence[str]) -> Vectors:
        return self.inner.query(texts)

    def passage(self, texts: Sequence[str]) -> Vectors:
        if self.fail_after is not None and len(self.asked) >= self.fail_after:
            raise RuntimeError("the power is gone")
        self.asked += texts
        return np.asarray(self.inner.passage(texts))


@pytest.fixture
def counting() -> Counting:
    return Counting(load("use"))


@pytest.fixture(scope="session")
def passages() -> list[Passage]:
    return [
        Passage(document=key, section="", part="", language="de", title=title, text=text, area="")
        for key, (title, text) in PAGES.items()
    ]
