import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.lexical import Lexicon

TEXTS = ["Die Wohnsitzanmeldung im Bürgerbüro", "Hundesteuer für jeden Hund", "Der neue Reisepass"]


def test_a_compound_is_found_by_its_parts() -> None:
    assert Lexicon.build(TEXTS).scores("Wohnsitz anmelden").argmax() == 0


def test_a_misspelt_word_is_found() -> None:
    assert Lexicon.build(TEXTS).scores("hundestuer").argmax() == 1


def test_strange_words_score_nothing() -> None:
    assert not Lexicon.build(TEXTS).scores("qqqq xyzzy").any()


@settings(deadline=None, max_examples=50)
@given(texts=st.lists(st.text(max_size=40), max_size=5), question=st.text(max_size=40))
def test_scores_lie_between_nought_and_one(texts: list[str], question: str) -> None:
    scores = Lexicon.build(texts).scores(question)
    assert scores.shape == (len(texts),)
    assert np.all((scores >= 0) & (scores <= 1.0001))
