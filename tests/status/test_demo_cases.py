"""The demo authority's case service, and that its cases fit the configuration and the catalogue."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from bot.settings import Settings
from bot.status.answer import compose, words
from bot.status.backends import open_backends
from bot.status.case import State
from demo.cases import Cases, seeded, sheet
from tests.status.conftest import Demo


def key(settings: Settings) -> dict[str, str]:
    return {"X-Api-Key": settings.key("demo-cases").hex()}


async def test_it_wants_its_key(demo: Demo) -> None:
    async with httpx.AsyncClient(base_url=demo.url) as client:
        wrong: tuple[Any, ...] = ({}, {"X-Api-Key": "wrong"}, {"X-Api-Key": b"\xd0\xba"})
        for headers in wrong:
            assert (await client.get("/api/cases/AB-2026-10001", headers=headers)).status_code == 401
        assert (await client.get("/api/cases/AB-2026-10001", headers=key(demo.settings))).status_code == 200
        assert (await client.get("/healthz")).text == "ok"


async def test_it_knows_what_it_knows(demo: Demo) -> None:
    async with httpx.AsyncClient(base_url=demo.url, headers=key(demo.settings)) as client:
        assert (await client.get("/api/cases/AB-2026-99999")).status_code == 404
        assert (await client.get("/api/cases/' OR 1=1 --")).status_code == 404
        case = (await client.get("/api/cases/AB-2026-10004")).json()
    assert case["bescheid"]["ergebnis"] == "abgelehnt"  # it tells us; we tell nobody


async def test_an_office_can_move_a_case(demo: Demo) -> None:
    async with httpx.AsyncClient(base_url=demo.url, headers=key(demo.settings)) as client:
        moved = await client.patch("/api/cases/AB-2026-10001", json={"code": "ABHOLBEREIT"})
        assert moved.status_code == 204
        assert (await client.get("/api/cases/AB-2026-10001")).json()["stand"]["code"] == "ABHOLBEREIT"
        assert (await client.patch("/api/cases/AB-2026-99999", json={"code": "X"})).status_code == 404


async def test_the_cases_show_every_state(demo: Demo) -> None:
    backends = open_backends(demo.settings)
    states = set()
    for row in seeded():
        of = backends.of(row["file_number"])
        assert of is not None
        found = await of[0].backend.find(of[1])
        assert found is not None
        states.add(found.status.state)
        assert found.factors == {"birth_date": row["birth_date"], "pin": row["pin"]}
    assert states == set(State)
    await backends.close()


def test_the_cases_name_only_what_the_catalogue_has(settings: Settings) -> None:
    known = words(settings)
    for row in seeded():
        assert row["procedure"] in known.procedures
        assert row["office"] in known.offices
        assert set((row["needs"] or "").split(",")) - {""} <= set(known.terms)


@pytest.mark.parametrize("language", ["de", "en"])
async def test_every_case_has_a_complete_answer(demo: Demo, language: str) -> None:
    backends = open_backends(demo.settings)
    for row in seeded():
        found = await backends.known[0].backend.find(row["file_number"])
        assert found is not None
        text, card = compose(found.status, language, words(demo.settings))
        for part in ("title", "state_label", "since", "next", "contact"):
            assert card[part] in text
        json.dumps(card)
        assert "{" not in text
    await backends.close()


def test_the_sheet_names_each_case_as_citizens_type_it() -> None:
    assert len(sheet()) >= 10
    assert sheet()[0] == {
        "file_number": "AB-2026-10001",
        "birth_date": "14.03.1988",
        "pin": "482913",
        "procedure": "aufenthaltstitel_verlaengerung",
        "code": "NACHFORDERUNG",
    }


def test_seeding_begins_anew(settings: Settings) -> None:
    cases = Cases(settings.data / "cases.sqlite")
    cases.seed()
    cases.move("AB-2026-10001", "ABHOLBEREIT")
    cases.seed()
    case = cases.get("AB-2026-10001")
    assert case is not None
    assert case["code"] == "NACHFORDERUNG"
