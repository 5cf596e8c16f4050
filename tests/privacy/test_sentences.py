"""What issue 6 asks of the masker, on the sentences of every language."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bot import settings as configuration
from bot.privacy.bench import CHECKED, Score, Sentence, read, score
from bot.privacy.mask import patterns

SENTENCES = read(Path(__file__).parent / "sentences.yml")
LANGUAGES = sorted({sentence.language for sentence in SENTENCES})


@pytest.fixture(scope="module")
def total() -> Score:
    return score(SENTENCES, patterns(configuration.load()))


def report(total: Score) -> str:
    return "\n".join(total.mistakes + total.wrong_value)


def test_there_are_sentences_enough_in_every_language() -> None:
    assert len(SENTENCES) >= 600
    assert sorted(configuration.load().languages) == LANGUAGES
    assert min(Counter(sentence.language for sentence in SENTENCES).values()) >= 45


def test_every_language_has_every_kind_and_sentences_without(total: Score) -> None:
    for language in LANGUAGES:
        mine = [sentence for sentence in SENTENCES if sentence.language == language]
        kinds = {span.kind for sentence in mine for span in sentence.spans}
        assert kinds >= {*CHECKED, "birth_date", "email", "phone", "plate", "address", "pin"}
        assert sum(not sentence.spans for sentence in mine) >= 15


def test_recall_of_what_has_check_digits_and_of_file_numbers(total: Score) -> None:
    assert total.recall(*CHECKED) >= 0.99, report(total)


def test_recall_of_birth_dates(total: Score) -> None:
    assert total.recall("birth_date") >= 0.95, report(total)


def test_recall_of_the_rest(total: Score) -> None:
    assert total.recall("email", "phone", "plate", "address", "pin") >= 0.95, report(total)


def test_precision(total: Score) -> None:
    assert total.precision() >= 0.98, report(total)


def test_the_vault_gets_the_canonical_value(total: Score) -> None:
    assert total.wrong_value == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_birth_dates_in_each_language(language: str) -> None:
    mine = [sentence for sentence in SENTENCES if sentence.language == language]
    total = score(mine, patterns(configuration.load()))
    assert total.recall("birth_date") >= 0.95, report(total)


def test_a_score_counts_misses_and_false_finds() -> None:
    from bot.privacy.bench import parse

    sentences: list[Sentence] = [parse("de", "Termin {birth_date=2025-05-12|12.5.2025}"), parse("de", "x@example.org")]
    total = score(sentences, patterns(configuration.load()))
    assert (total.recall("birth_date"), total.precision("email")) == (0.0, 0.0)
