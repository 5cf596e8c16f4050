"""The status of a citizen's own application, to that citizen only."""

from __future__ import annotations

from typing import Any

import pytest

from demo import cases
from tests.e2e.conftest import Citizen, System

CODES = {
    "received": "EINGEGANGEN",
    "in_progress": "IN_BEARBEITUNG",
    "waiting_for_you": "NACHFORDERUNG",
    "decided": "ENTSCHIEDEN",
    "ready_to_collect": "ABHOLBEREIT",
}


def case(state: str) -> dict[str, str]:
    """A demo case, by the state that its system's own code stands for."""
    return next(each for each in cases.sheet() if each["code"] == CODES[state])


def ask(citizen: Citizen, number: str, born: str) -> dict[str, Any]:
    citizen.say("Wie weit ist mein Antrag?")
    citizen.say(number)
    return citizen.say(born)[-1]


def test_the_form_leads_to_the_true_answer(system: System) -> None:
    known = case("waiting_for_you")
    reply = ask(system.citizen(), known["file_number"], known["birth_date"])
    assert reply["outcome"] == "status_given"
    assert reply["card"]["kind"] == "status"
    assert reply["card"]["state"] == "waiting_for_you"
    assert reply["card"]["next"]


def test_everything_in_one_message(system: System) -> None:
    known = case("ready_to_collect")
    text = f"Ist mein Antrag {known['file_number']} fertig? Geboren am {known['birth_date']}"
    assert system.citizen().say(text)[-1]["outcome"] == "status_given"


def test_a_wrong_number_and_a_wrong_date_are_refused_alike(system: System) -> None:
    known = case("in_progress")
    wrong_number = ask(system.citizen(), "ZZ-2026-99999", known["birth_date"])
    wrong_date = ask(system.citizen(), known["file_number"], "1.1.1950")
    assert wrong_number["outcome"] == wrong_date["outcome"] == "status_refused"
    assert wrong_number["text"] == wrong_date["text"]


def test_five_failures_lock(system: System) -> None:
    citizen = system.citizen()
    outcomes = [ask(citizen, f"ZZ-2026-9900{number}", "1.1.1950")["outcome"] for number in range(6)]
    assert outcomes[:4] == ["status_refused"] * 4
    assert outcomes[5] == "status_locked"


def test_a_question_may_come_between(system: System) -> None:
    known = case("received")
    citizen = system.citizen()
    citizen.say("Ich möchte den Stand meines Antrags wissen")
    between = citizen.say("Was kostet ein Reisepass?")
    assert between[0]["procedure"] == "reisepass"
    citizen.say(known["file_number"])
    assert citizen.say(known["birth_date"])[-1]["outcome"] == "status_given"


def test_stop_leaves_the_form(system: System) -> None:
    citizen = system.citizen()
    citizen.say("Wie weit ist mein Antrag?")
    citizen.say("abbrechen")
    assert citizen.say("Was kostet ein Reisepass?")[-1]["procedure"] == "reisepass"


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
def test_the_answer_is_in_the_citizens_language(system: System, language: str) -> None:
    known = case("decided")
    citizen = system.citizen(language)
    citizen.client.post("/language", json={"language": language}).raise_for_status()
    citizen.say({"en": "status of my application", "tr": "başvurumun durumu", "ar": "ما وضع طلبي"}[language])
    citizen.say(known["file_number"])
    reply = citizen.say(known["birth_date"])[-1]
    assert reply["outcome"] == "status_given"
    assert reply["language"] == language


@pytest.mark.parametrize("text", ["Wie weit ist mein Antrag?", "Sagen Sie mir Bescheid, wenn sich etwas ändert"])
def test_what_the_form_has_no_use_for_leaves_it_asking(system: System, text: str) -> None:
    known = next(each for each in cases.sheet() if each["code"] == "IN_BEARBEITUNG")
    citizen = system.citizen()
    citizen.say(f"Wie weit ist mein Antrag {known['file_number']}?")
    replies = citizen.say(text)
    assert 1 <= len(replies) <= 2
    assert replies[-1]["outcome"] == "status_asked"
    assert citizen.say(known["birth_date"])[-1]["outcome"] == "status_given"
