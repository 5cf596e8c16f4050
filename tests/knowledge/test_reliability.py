from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge import reliability
from bot.knowledge.reliability import Bin

ANSWERS = st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=50)


def test_bins_hold_what_was_said_and_what_was_right() -> None:
    found = reliability.bins([0.12, 0.18, 0.95, 1.0], [False, True, True, True])
    assert found == [Bin(2, pytest.approx(0.15), 0.5), Bin(2, pytest.approx(0.975), 1.0)]
    assert reliability.calibration_error(found) == pytest.approx((0.35 + 0.025) / 2)


@given(ANSWERS)
def test_no_question_is_lost_between_bins(answers: list[tuple[float, bool]]) -> None:
    found = reliability.bins([said for said, _ in answers], [hit for _, hit in answers])
    assert sum(each.n for each in found) == len(answers)
    assert 0 <= reliability.calibration_error(found) <= 1


@given(ANSWERS)
def test_the_diagram_has_a_dot_for_each_bin_and_says_it_in_words(answers: list[tuple[float, bool]]) -> None:
    found = reliability.bins([said for said, _ in answers], [hit for _, hit in answers])
    picture = ElementTree.fromstring(reliability.diagram(found))
    assert len(picture.findall(".//{*}circle")) == len(found)
    described = picture.findtext("{*}desc") or ""
    assert described.count("said") == len(found)


def test_a_bin_that_is_right_lies_on_the_diagonal() -> None:
    picture = ElementTree.fromstring(reliability.diagram([Bin(5, 0.25, 0.25), Bin(5, 0.75, 0.75)]))
    corners = (reliability.MARGIN, 12 + reliability.SIDE)
    for dot in picture.findall(".//{*}circle"):
        x, y = float(dot.attrib["cx"]) - corners[0], corners[1] - float(dot.attrib["cy"])
        assert x == pytest.approx(y, abs=0.1)
