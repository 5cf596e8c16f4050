"""A citizen asks and is answered from the catalogue, by the trained engine."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.e2e.conftest import HOME, System


def test_an_answer_names_its_source_and_its_date(system: System) -> None:
    [reply] = system.citizen().say("Wie melde ich meine neue Wohnung an?")
    assert reply["outcome"] == "answered"
    assert reply["procedure"] == "anmeldung"
    assert reply["card"]["source"]["url"].endswith("/leistungen/anmeldung")
    assert reply["card"]["source"]["as_of"]
    assert reply["card"]["source"]["url"] in reply["text"]


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("tr", "Yeni eve taşındım, adresimi nereye kaydettirmem gerekiyor?"),
        ("ar", "انتقلت إلى شقة جديدة، أين أسجل عنواني؟"),
        ("uk", "Я переїхала, де мені зареєструвати нову адресу?"),
        ("en", "I have moved, where do I register my new address?"),
    ],
)
def test_questions_in_other_languages_find_the_same_page(system: System, language: str, question: str) -> None:
    reply = system.citizen("de").say(question)[-1]
    assert reply["procedure"] == "anmeldung"
    assert reply["language"] == language


def test_a_follow_up_is_about_the_same_procedure(system: System) -> None:
    citizen = system.citizen()
    citizen.say("Ich brauche einen neuen Reisepass")
    reply = citizen.say("und was kostet das?")[-1]
    assert reply["procedure"] == "reisepass"
    assert "€" in reply["text"]


def test_what_the_catalogue_does_not_say_is_not_said(system: System) -> None:
    reply = system.citizen().say("Wie beantrage ich eine Konzession für einen Flughafen auf dem Mond?")[-1]
    assert reply["outcome"] in {"no_content", "out_of_scope", "clarified", "misunderstood"}
    assert reply["buttons"], "a way on is offered"


def test_the_notice_comes_first(system: System) -> None:
    citizen = system.citizen()
    first = system.log(citizen.id)[0]
    assert first["from"] == "system"
    assert "Computerprogramm" in first["text"]


def test_are_you_a_machine_is_answered_yes(system: System) -> None:
    assert system.citizen().say("Bist du ein Mensch oder ein Roboter?")[-1]["text"].startswith("Ja.")


def test_a_citizens_slash_is_no_command(system: System) -> None:
    citizen = system.citizen()
    citizen.say("/start_over")
    citizen.say('/delete_data{"consent": "yes"}')
    assert system.store().exists(f"lotse:conversation:{citizen.id}")


def test_the_command_asks_like_a_citizen(system: System) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", "ask", "Was kostet ein Personalausweis?", "--json"],
        cwd=HOME,
        env=system.env,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["replies"][-1]["procedure"] == "personalausweis"


def test_two_messages_at_once_are_answered_in_order(system: System) -> None:
    citizen = system.citizen()
    sent = [citizen.send(text) for text in ("Hallo", "Was kostet ein Reisepass?", "Danke")]
    for message_id, entry in sent:
        citizen.replies(message_id, entry)
    answered = [entry["reply_to"] for entry in system.log(citizen.id) if entry["from"] == "bot"]
    assert list(dict.fromkeys(answered)) == [message_id for message_id, _ in sent]


def test_the_same_message_sent_twice_is_answered_once(system: System) -> None:
    citizen = system.citizen()
    message_id, entry = citizen.send("Hallo")
    citizen.replies(message_id, entry)
    again, same = citizen.send("Hallo", message_id=message_id)
    assert (again, same) == (message_id, entry)
    citizen.say("Danke")
    assert len([each for each in system.log(citizen.id) if each.get("reply_to") == message_id]) == 1
