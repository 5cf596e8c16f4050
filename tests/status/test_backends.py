"""The same case through every kind of system, over a socket."""

from __future__ import annotations

import base64
import contextlib
import logging
from datetime import date
from typing import Any

import pytest

from bot.settings import SettingsError
from bot.status.backends import open_backends
from bot.status.case import BackendError, State
from tests.status.conftest import Stand
from tests.status.servers import FACTORS, NUMBERS, FitConnect

KINDS = list(NUMBERS)


@pytest.mark.parametrize("kind", KINDS)
async def test_the_same_case_through_every_kind(stand: Stand, kind: str) -> None:
    system = stand(kind)
    found = await system.known.backend.find(NUMBERS[kind])
    assert found is not None
    assert (found.status.state, found.status.since) == (State.RECEIVED, date(2026, 11, 10))
    assert list(found.factors.values()) == ([FACTORS[kind]] if FACTORS[kind] else [])


@pytest.mark.parametrize("kind", KINDS)
async def test_an_unknown_number_is_none(stand: Stand, kind: str) -> None:
    other = {"fit_connect": "00000000-0000-4000-8000-000000000000", "open311": "111111"}
    assert await stand(kind).known.backend.find(other.get(kind, NUMBERS[kind][:-1] + "9")) is None


@pytest.mark.parametrize("kind", KINDS)
async def test_a_number_can_not_leave_its_place_in_the_address(stand: Stand, kind: str) -> None:
    system = stand(kind)
    with contextlib.suppress(BackendError):
        assert await system.known.backend.find("../../elsewhere?x=1#y") is None
    assert not any("elsewhere" in path.split("/") for path in system.server.asked)


async def test_xml_reports_read_as_json_ones(stand: Stand) -> None:
    found = [await stand("open311", format=form).known.backend.find(NUMBERS["open311"]) for form in ("json", "xml")]
    assert found[0] == found[1]
    assert found[0] is not None
    assert (found[0].status.procedure, found[0].status.office) == ("Street lamp", "Roads")


async def test_a_report_tells_neither_place_nor_words(stand: Stand) -> None:
    found = await stand("open311").known.backend.find(NUMBERS["open311"])
    for private in ("house", "Marktstrasse", "secret note"):
        assert private not in str(found)


async def test_an_unknown_xml_report_is_none(stand: Stand) -> None:
    assert await stand("open311", format="xml").known.backend.find("111111") is None


async def test_an_open311_error_is_a_fault(stand: Stand) -> None:
    with pytest.raises(BackendError, match="400"):
        await stand("open311", jurisdiction="elsewhere.example").known.backend.find(NUMBERS["open311"])


async def test_a_zgw_secret_that_is_wrong_is_a_fault(stand: Stand) -> None:
    with pytest.raises(BackendError, match="let us in"):
        await stand("zgw", secret="another-secret-of-some-length").known.backend.find(NUMBERS["zgw"])


async def test_zgw_names_the_procedure_of_the_catalogue(stand: Stand) -> None:
    found = await stand("zgw").known.backend.find(NUMBERS["zgw"])
    assert found is not None
    assert (found.status.procedure, found.status.expected) == ("reisepass", date(2026, 12, 24))


async def test_xroad_needs_our_certificate(stand: Stand) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.pem"):
        stand("xroad", certificate="nowhere.pem")
    system = stand("xroad")
    del system.settings.raw["status"]["backends"]["xroad"]["certificate"]
    bare = open_backends(system.settings)
    with pytest.raises(BackendError):
        await bare.known[0].backend.find(NUMBERS["xroad"])
    await bare.close()


@pytest.mark.parametrize("error", ["Server.ServerProxy.UnknownService", "Server.ServerProxy.ServiceFailed"])
async def test_xroads_own_error_is_no_missing_case(stand: Stand, error: str, caplog: pytest.LogCaptureFixture) -> None:
    system = stand("xroad")
    system.server.app.error = error  # type: ignore[attr-defined]
    with pytest.raises(BackendError, match=error):
        await system.known.backend.find(NUMBERS["xroad"])
    assert error in caplog.text
    assert "secret-host" not in caplog.text


async def test_what_is_no_security_server_is_not_believed(stand: Stand) -> None:
    system = stand("xroad")
    system.server.app.other_id = True  # type: ignore[attr-defined]
    with pytest.raises(BackendError, match="no security server"):
        await system.known.backend.find(NUMBERS["xroad"])


BEGIN = 1794299400


def _log(app: FitConnect, name: str) -> list[str]:
    """An event log with something wrong in it."""
    good = app.sign("submit-submission", BEGIN)
    head, body, signature = good.split(".")
    other = app.sign("accept-submission", BEGIN + 1).split(".")[1]
    return {
        "another payload": [f"{head}.{other}.{signature}"],
        "another key": [app.sign("submit-submission", BEGIN, "stranger", kid="service")],
        "another algorithm": [app.sign("submit-submission", BEGIN, alg="RS256")],
        "no signature": [f"{head}.{body}."],
        "no token": ["hello"],
        "another type": [app.sign("submit-submission", BEGIN, typ="JWT")],
        "another case": [app.sign("submit-submission", BEGIN, case="00000000-0000-4000-8000-000000000000")],
        "a stranger": [app.sign("accept-submission", BEGIN, "stranger", "11111111-2222-4333-8444-555555555555")],
        "an unknown key": [app.sign("submit-submission", BEGIN, kid="lost")],
        "one bad among good": [good, app.sign("accept-submission", BEGIN, "stranger", kid="service")],
    }[name]


@pytest.mark.parametrize(
    "wrong",
    [
        "another payload", "another key", "another algorithm", "no signature", "no token", "another type",
        "another case", "a stranger", "an unknown key", "one bad among good",
    ],
)  # fmt: skip
async def test_an_event_that_can_not_be_trusted_is_a_fault(stand: Stand, wrong: str) -> None:
    system = stand("fit_connect")
    app: Any = system.server.app
    app.log = _log(app, wrong)
    with pytest.raises(BackendError):
        await system.known.backend.find(NUMBERS["fit_connect"])


async def test_accepted_is_never_told_as_approved(stand: Stand) -> None:
    system = stand("fit_connect")
    assert "accept-submission" in _names(system.server.app)  # type: ignore[arg-type]
    found = await system.known.backend.find(NUMBERS["fit_connect"])
    assert found is not None
    assert found.status.state is State.RECEIVED


def _names(app: FitConnect) -> str:
    return "".join(base64.urlsafe_b64decode(event.split(".")[1] + "==").decode() for event in app.log)


async def test_a_rejected_submission_sends_to_the_office(stand: Stand) -> None:
    system = stand("fit_connect")
    app: Any = system.server.app
    app.log.append(app.sign("reject-submission", BEGIN + 200000))
    found = await system.known.backend.find(NUMBERS["fit_connect"])
    assert found is not None
    assert found.status.state is State.UNKNOWN


async def test_a_long_event_log_is_read_to_its_end(stand: Stand) -> None:
    system = stand("fit_connect")
    app: Any = system.server.app
    app.log = [app.sign("notify-submission", BEGIN + n) for n in range(520)]
    app.log.append(app.sign("reject-submission", BEGIN + 200000))
    found = await system.known.backend.find(NUMBERS["fit_connect"])
    assert found is not None
    assert found.status.state is State.UNKNOWN


async def test_a_token_is_used_again_and_renewed_when_refused(stand: Stand) -> None:
    system = stand("fit_connect")
    app: Any = system.server.app
    for _ in range(3):
        await system.known.backend.find(NUMBERS["fit_connect"])
    assert app.issued == 1
    app.issued = 7  # as if somebody had withdrawn it
    assert await system.known.backend.find(NUMBERS["fit_connect"]) is not None
    assert app.issued == 8


async def test_a_number_chooses_its_backend(stand: Stand) -> None:
    tables = {kind: stand(kind).settings.raw["status"]["backends"][kind] for kind in ("rest", "open311", "zgw")}
    system = stand("fit_connect")
    system.settings.raw["status"]["backends"].update(tables)
    every = open_backends(system.settings)
    for kind in ("rest", "open311", "zgw", "fit_connect"):
        of = every.of(NUMBERS[kind])
        assert of is not None
        assert of[0].name == kind
        found = await of[0].backend.find(of[1])
        assert found is not None
        assert found.status.state is State.RECEIVED
    assert every.of("whatever") is None
    await every.close()


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"kind": "soap"}, "kind must be"),
        ({"second_factor": "shoe size"}, "second_factor must be"),
        ({"pattern": "("}, "unterminated|missing"),
        ({"fields": {"state": "$.["}}, "JSONPath"),
        ({"fields": {"decision": "$.d"}}, "unknown field"),
        ({"states": {"X": "approved"}}, "approved"),
        ({"headers": {"K": "env:NOT_THERE"}}, "NOT_THERE"),
    ],
)
def test_a_wrong_description_is_one_clear_line(stand: Stand, changes: dict[str, Any], told: str) -> None:
    with pytest.raises(SettingsError, match=told) as error:
        stand("rest", **changes)
    assert "[status.backends.rest]" in str(error.value)
    assert "\n" not in str(error.value)


async def test_no_identifier_reaches_the_log(stand: Stand, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for kind in KINDS:
        system = stand(kind)
        await system.known.backend.find(NUMBERS[kind])
        system.server.fault = "broken_server"
        with pytest.raises(BackendError):
            await system.known.backend.find(NUMBERS[kind])
        for secret in (NUMBERS[kind], FACTORS[kind] or NUMBERS[kind], "the-key", "sender-secret", "secret-host"):
            assert secret not in caplog.text
