"""Citizens ask in their own words; the catalogue's right procedure and its right part come first.

The questions in `catalogue/<language>.yml` are what a citizen might say who does not know the name: none holds a
synonym or a name of its procedure.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import yaml

from bot import settings as configuration
from bot.knowledge.answer import facts
from bot.knowledge.library import Library
from bot.knowledge.parts import PARTS
from bot.knowledge.procedure import Procedure
from bot.knowledge.sources import open_source

FOLDER = Path(__file__).parent / "catalogue"
SETTINGS = configuration.load()


@dataclass(frozen=True)
class Question:
    language: str
    text: str
    procedure: str
    part: str | None = None


def questions() -> Iterator[Question]:
    for path in sorted(FOLDER.glob("*.yml")):
        for each in yaml.safe_load(path.read_text(encoding="utf-8"))["questions"]:
            yield Question(path.stem, **each)


ASKED = list(questions())


@pytest.fixture(scope="session")
def known() -> dict[str, Procedure]:
    return {each.id: each for each in open_source(f"catalogue:{SETTINGS.catalogue}").procedures}


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The authority's own catalogue, with nothing imported beside it; vectors computed before are used again."""
    return Library.open(replace(SETTINGS, data=tmp_path_factory.mktemp("catalogue")))


@pytest.fixture(scope="session")
def first(library: Library) -> dict[Question, str]:
    """For every question the procedure that search puts first."""
    return {each: library.retriever.search(each.text, each.language)[0].document for each in ASKED}


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_right_procedure_comes_first(first: dict[Question, str]) -> None:
    wrong = [f"{each.language}: {each.text} → {found}" for each, found in first.items() if found != each.procedure]
    assert len(wrong) <= 0.1 * len(first), "\n".join(wrong)


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_right_procedure_comes_first_in_every_language(first: dict[Question, str]) -> None:
    right: dict[str, list[bool]] = defaultdict(list)
    for each, found in first.items():
        right[each.language].append(found == each.procedure)
    assert {language: found for language, found in right.items() if sum(found) < 0.8 * len(found)} == {}


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_right_part_leads(library: Library) -> None:
    wrong = []
    asked = [each for each in ASKED if each.part]
    for each in asked:
        answer = library.answer(each.text, each.language, procedure=each.procedure)
        if answer.part != each.part:
            wrong.append(f"{each.language}: {each.text} → {answer.part}, not {each.part}")
    assert len(wrong) <= 0.15 * len(asked), "\n".join(wrong)


def test_every_variety_is_complete(known: dict[str, Procedure]) -> None:
    """docs/catalogue.md says so."""
    missing = [
        (language, each.id)
        for each in known.values()
        for language in SETTINGS.languages
        if not (each.names.get(language) and each.summary.get(language) and each.synonyms.get(language))
        or any("language" in row for row in facts(each, language))
    ]
    assert missing == []


def test_every_language_asks_enough() -> None:
    count = {language: sum(each.language == language for each in ASKED) for language in SETTINGS.languages}
    assert {language: n for language, n in count.items() if n < 10} == {}


def test_every_procedure_is_asked_for(known: dict[str, Procedure]) -> None:
    assert set(known) - {each.procedure for each in ASKED} == set()


def test_questions_name_what_there_is(known: dict[str, Procedure]) -> None:
    assert [each for each in ASKED if each.procedure not in known or each.part not in (None, *PARTS)] == []


def test_questions_are_not_taken_from_the_catalogue(known: dict[str, Procedure]) -> None:
    """No question holds a synonym, the name or the official German name in brackets behind it."""
    copied = []
    for each in ASKED:
        procedure = known[each.procedure]
        name = procedure.names[each.language]
        official = re.findall(r"\((.*?)\)", name)
        for phrase in [*procedure.synonyms[each.language], re.sub(r"\s*\(.*?\)", "", name), *official]:
            if re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", each.text, re.IGNORECASE):
                copied.append(f"{each.language}: {phrase} in {each.text}")
    assert copied == []
