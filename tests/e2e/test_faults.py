"""Processes die and inputs are bad; nothing is lost, nothing is said twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time

import httpx

from tests.e2e.conftest import HOME, System


def test_the_engine_is_killed_in_the_middle_of_a_turn(system: System) -> None:
    citizen = system.citizen()
    citizen.say("Hallo")
    before = system.pid("engine")
    message_id, entry = citizen.send("Was kostet ein Reisepass?")
    time.sleep(0.05)  # the turn has begun
    os.kill(before, signal.SIGKILL)
    replies = citizen.replies(message_id, entry)
    assert replies[-1]["procedure"] == "reisepass"
    citizen.say("Danke")
    answers = [each for each in system.log(citizen.id) if each.get("reply_to") == message_id and each["from"] == "bot"]
    assert len(answers) == 1
    assert system.pid("engine") != before


def test_the_action_server_is_killed_in_the_middle_of_a_turn(system: System) -> None:
    citizen = system.citizen()
    citizen.say("Hallo")
    message_id, entry = citizen.send("Was kostet ein Reisepass?")
    os.kill(system.pid("actions"), signal.SIGKILL)
    citizen.replies(message_id, entry)
    citizen.say("Danke")
    answers = [each for each in system.log(citizen.id) if each.get("reply_to") == message_id and each["from"] == "bot"]
    assert len(answers) == 1


def test_the_gateway_is_killed_and_the_message_is_still_answered(system: System) -> None:
    citizen = system.citizen()
    message_id, entry = citizen.send("Was kostet ein Reisepass?")
    os.kill(system.pid("gateway"), signal.SIGKILL)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            replies = citizen.replies(message_id, entry)
            break
        except (httpx.HTTPError, AssertionError):
            time.sleep(0.3)
    assert replies[-1]["procedure"] == "reisepass"


def test_an_unreachable_case_service_is_said_so(system: System) -> None:
    citizen = system.citizen()
    citizen.say("Wie weit ist mein Antrag?")
    citizen.say("AB-2026-10001")
    stopped = system.pid("demo")
    os.kill(stopped, signal.SIGSTOP)
    try:
        reply = citizen.say("3.5.1985")[-1]
    finally:
        os.kill(stopped, signal.SIGCONT)
    assert reply["outcome"] == "status_unavailable"
    assert reply["buttons"]


def test_bad_requests_get_clear_errors(system: System) -> None:
    citizen = system.citizen("en")
    post = citizen.client.post
    valid_id = "0123456789abcdef"
    too_long = post("/messages", json={"text": "x" * 2001, "client_message_id": valid_id})
    assert (too_long.status_code, too_long.json()["error"]["code"]) == (422, "too-long")
    assert "2,000" in too_long.json()["error"]["message"] or "2000" in too_long.json()["error"]["message"]
    empty = post("/messages", json={"text": "  ", "client_message_id": valid_id})
    assert (empty.status_code, empty.json()["error"]["code"]) == (422, "empty")
    no_json = post("/messages", content=b"{nonsense", headers={"Content-Type": "application/json"})
    assert (no_json.status_code, no_json.json()["error"]["code"]) == (400, "not-json")
    huge = post("/messages", content=b"x" * 70_000, headers={"Content-Type": "application/json"})
    assert (huge.status_code, huge.json()["error"]["code"]) == (413, "too-large")
    stranger = {"Authorization": "Bearer a.b"}
    wrong = post("/messages", json={"text": "x", "client_message_id": valid_id}, headers=stranger)
    assert (wrong.status_code, wrong.json()["error"]["code"]) == (401, "unauthorized")
    assert post("/messages", json={"text": "Hello", "client_message_id": valid_id}).status_code == 202


def test_asking_a_bot_that_is_not_there_is_one_line(system: System, tmp_path: object) -> None:
    env = {**system.env, "LOTSE_DATA": f"{tmp_path}/var", "LOTSE_AUTHORITY": str(HOME / "authority.toml")}
    config = (HOME / "authority.toml").read_text().replace(":8080", ":9").replace("port = 8080", "port = 9")
    (path := system.data / "nowhere.toml").write_text(config)
    env["LOTSE_AUTHORITY"] = str(path)
    done = subprocess.run([sys.executable, "-m", "bot.cli", "ask", "Hallo"], env=env, capture_output=True, text=True)
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1


def test_many_citizens_at_once_are_each_answered_once(system: System) -> None:
    citizens = [system.citizen() for _ in range(12)]
    threads = [threading.Thread(target=citizen.say, args=("Was kostet ein Reisepass?",)) for citizen in citizens]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    for citizen in citizens:
        said = [each for each in system.log(citizen.id) if each["from"] == "bot"]
        assert [each["procedure"] for each in said] == ["reisepass"]
