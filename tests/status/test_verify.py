"""The second factor in the forms that people type, and its comparison."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.status.case import CaseStatus, Found, State
from bot.status.verify import matches, normal

CASE = Found(CaseStatus(State.RECEIVED), {"birth_date": "1988-03-14", "pin": "482913"})


@pytest.mark.parametrize(
    "text",
    ["1988-03-14", "14.03.1988", "14.3.1988", "14/3/1988", "14-03-1988", "14 3 1988", "14. 3. 1988", "14031988",
     " 14.03.1988 ", "١٤.٠٣.١٩٨٨", "１４.０３.１９８８", "۱۴/۰۳/۱۹۸۸"],
)  # fmt: skip
def test_a_birth_date_in_many_forms(text: str) -> None:
    assert normal("birth_date", text) == "1988-03-14"


@pytest.mark.parametrize("text", ["", "14.03.88", "30.02.1988", "14.03.2999", "14.03.1788", "hello", "3.14.1988", "²"])
def test_what_is_no_birth_date(text: str) -> None:
    assert normal("birth_date", text) is None


def test_a_pin_may_have_spaces_and_small_letters() -> None:
    assert normal("pin", " 91e2 f6a7 ") == normal("pin", "91E2-F6A7") == "91E2F6A7"


@given(st.text(max_size=40))
def test_anything_may_be_typed(text: str) -> None:
    for kind in ("birth_date", "pin"):
        normal(kind, text)


def test_only_the_right_factor_matches() -> None:
    assert matches(CASE, "birth_date", "1988-03-14")
    assert not matches(CASE, "birth_date", "1988-03-15")
    assert matches(CASE, "pin", "482913")
    assert not matches(CASE, "pin", "1988-03-14")


@pytest.mark.parametrize("given_factor", ["", "-", "?", "None", "1988-03-14"])
def test_a_case_without_a_factor_opens_to_nobody(given_factor: str) -> None:
    assert not matches(Found(CaseStatus(State.RECEIVED)), "birth_date", given_factor)
    assert not matches(None, "birth_date", given_factor)
