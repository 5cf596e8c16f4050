"""What we ask and what our stand-in answers, against the published description of the Zaken API."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from tests.status.conftest import Stand, Standing
from tests.status.openapi import problems, resolved
from tests.status.servers import NUMBERS

SHARED = Path(os.environ.get("LOTSE_SHARED") or Path(__file__).parents[3] / "shared" / "data") / "zgw"
pytestmark = pytest.mark.skipif(
    not (SHARED / "zaken-openapi.yaml").exists(),
    reason="no OpenAPI description of the Zaken API: set LOTSE_SHARED to the folder that has zgw/",
)


@cache
def description(name: str) -> dict[str, Any]:
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    document: dict[str, Any] = yaml.load((SHARED / f"{name}-openapi.yaml").read_bytes(), Loader=loader)
    return document


def operation() -> dict[str, Any]:
    found: dict[str, Any] = description("zaken")["paths"]["/zaken"]["get"]
    return found


async def asked(stand: Stand) -> Standing:
    standing = stand("zgw")
    await standing.known.backend.find(NUMBERS["zgw"])
    return standing


def test_it_is_the_version_we_name() -> None:
    assert description("zaken")["info"]["version"] == "1.5.1"


async def test_we_ask_at_an_address_that_exists(stand: Stand) -> None:
    (request,) = (await asked(stand)).server.requests
    base = description("zaken")["servers"][0]["url"]
    assert request.url.path.removeprefix(base) in description("zaken")["paths"]


async def test_we_use_only_parameters_that_exist_with_values_they_may_have(stand: Stand) -> None:
    (request,) = (await asked(stand)).server.requests
    known = {each["name"]: each for each in operation()["parameters"] if each["in"] == "query"}
    for name, value in request.query_params.items():
        schema = known[name]["schema"]
        given: Any = value.split(",") if schema["type"] == "array" else value
        assert not problems(description("zaken"), schema, given), name
    assert known["expand"]["style"] == "form"
    assert known["expand"]["explode"] is False  # so a comma joins them


async def test_we_send_the_headers_it_wants(stand: Stand) -> None:
    (request,) = (await asked(stand)).server.requests
    for header in (each for each in operation()["parameters"] if each["in"] == "header"):
        given = request.headers.get(header["name"])
        assert given is not None or not header.get("required")
        assert given is None or not problems(description("zaken"), header["schema"], given)
    assert request.headers["accept-crs"] == "EPSG:4326"
    (scheme,) = description("zaken")["components"]["securitySchemes"].values()
    assert (scheme["scheme"], scheme["bearerFormat"]) == ("bearer", "JWT")
    assert request.headers["authorization"].startswith("Bearer ")


async def _answer(standing: Standing, **headers: str) -> httpx.Response:
    (request,) = standing.server.requests
    sent = {"authorization": request.headers["authorization"], "accept-crs": "EPSG:4326", **headers}
    async with httpx.AsyncClient() as client:
        return await client.get(str(request.url), headers=sent)


async def test_our_stand_in_answers_as_described(stand: Stand) -> None:
    answer = await _answer(await asked(stand))
    described = operation()["responses"]["200"]
    assert answer.json()["count"] == 1
    assert not problems(description("zaken"), described["content"]["application/json"]["schema"], answer.json())
    for name, header in described["headers"].items():
        assert name in answer.headers or not header.get("required")


async def test_our_stand_in_refuses_as_described(stand: Stand) -> None:
    answer = await _answer(await asked(stand), authorization="Bearer x.y.z")
    described = operation()["responses"][str(answer.status_code)]["content"]
    assert answer.status_code == 403
    assert not problems(description("zaken"), described[answer.headers["content-type"]]["schema"], answer.json())


@pytest.mark.parametrize(
    ("document", "schema", "fields"),
    [
        ("zaken", "Zaak", ["identificatie", "status", "startdatum", "einddatum", "einddatumGepland",
                           "uiterlijkeEinddatumAfdoening"]),
        ("zaken", "Status", ["datumStatusGezet", "statustype"]),
        ("zaken", "NatuurlijkPersoonIdentificatie", ["geboortedatum"]),
        ("catalogi", "StatusType", ["omschrijving", "omschrijvingGeneriek", "isEindstatus"]),
        ("catalogi", "ZaakType", ["identificatie", "omschrijving"]),
    ],
)  # fmt: skip
def test_the_fields_that_we_read_exist(document: str, schema: str, fields: list[str]) -> None:
    described = description(document)
    properties = resolved(described, described["components"]["schemas"][schema])["properties"]
    assert set(fields) <= set(properties)


def test_the_checker_finds_what_is_wrong() -> None:
    schema = description("zaken")["components"]["schemas"]["Status"]
    wrong = {"url": "x", "datumStatusGezet": "yesterday", "indicatieLaatstGezetteStatus": "yes", "statustype": None}
    assert len(problems(description("zaken"), schema, wrong)) >= 6
