"""What a citizen types about themselves stays out of tracker, logs, metrics and every other store."""

from __future__ import annotations

import httpx

from demo import cases
from tests.e2e.conftest import System


def values(store: object, key: str) -> str:
    """Whatever is under a key, as text."""
    kind = store.type(key)  # type: ignore[attr-defined]
    read = {
        "string": lambda: store.get(key),  # type: ignore[attr-defined]
        "hash": lambda: store.hgetall(key),  # type: ignore[attr-defined]
        "list": lambda: store.lrange(key, 0, -1),  # type: ignore[attr-defined]
        "set": lambda: store.smembers(key),  # type: ignore[attr-defined]
        "zset": lambda: store.zrange(key, 0, -1),  # type: ignore[attr-defined]
        "stream": lambda: store.xrange(key),  # type: ignore[attr-defined]
    }[kind]
    return f"{key} {read()}"


def test_a_file_number_and_a_birth_date_appear_nowhere(system: System) -> None:
    known = next(each for each in cases.sheet() if each["code"] == "IN_BEARBEITUNG")
    day, month, year = known["birth_date"].split(".")
    citizen = system.citizen()
    citizen.say(f"Wie weit ist mein Antrag {known['file_number']}?")
    reply = citizen.say(f"{int(day)}.{int(month)}.{year}")[-1]
    assert reply["outcome"] == "status_given"  # so the values did reach the case service
    citizen.say("Ich möchte mit einem Menschen sprechen")

    places = {"metrics": httpx.get(f"{system.gateway}/metrics", trust_env=False).text}
    with system.store() as store:
        for key in store.scan_iter("*"):
            places[f"store {key}"] = values(store, key)
    for log in (system.data / "log").iterdir():
        places[f"log {log.name}"] = log.read_text(errors="replace")
    planted = {known["file_number"], f"{int(day)}.{int(month)}.{year}", known["birth_date"], f"{year}-{month}-{day}"}
    found = [(place, value) for place, text in places.items() for value in planted if value in text]
    assert any(place.startswith("store tracker") or citizen.id in place for place in places)
    assert not found


def test_delete_my_data_erases_the_conversation(system: System) -> None:
    citizen = system.citizen()
    asked = citizen.say("Bitte löschen Sie meine Daten")[-1]
    done = citizen.press(asked, 0)[-1]
    assert done["outcome"] == "privacy"
    with system.store() as store:
        assert not [key for key in store.scan_iter("*") if citizen.id in key and "vault" in key]
        assert store.ttl(f"lotse:log:{citizen.id}") <= 60


def test_erase_by_the_api_leaves_nothing(system: System) -> None:
    citizen = system.citizen()
    citizen.say("Hallo, meine Mail ist erika@example.org")
    citizen.client.delete("/conversation").raise_for_status()
    with system.store() as store:
        # the rate limit's counter holds a number and is gone within two minutes
        kept = [key for key in store.scan_iter("*") if citizen.id in key and not key.startswith("lotse:limit:")]
    assert not kept
    assert citizen.client.get("/conversation").status_code == 401
