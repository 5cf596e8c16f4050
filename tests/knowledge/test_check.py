"""`lotse catalogue check`: each kind of finding, and the website's own links over a real server."""

import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from bot.knowledge import readability
from bot.knowledge.check import Finding, check, check_catalogue, check_links
from bot.knowledge.procedure import Procedure, Section

TODAY = date(2026, 11, 20)
PLAIN = "Melden Sie Ihren Hund im Amt an. Das geht auch mit der Post. Bringen Sie Ihren Pass mit. "
GOOD = Procedure(
    "hund",
    {"de": "Hund anmelden"},
    {"de": PLAIN * 3},
    facts={
        "documents": [{"text": {"de": "Ausweis"}}],
        "fees": [{"amount": "120.00", "currency": "EUR", "source": {"url": "https://a.de"}, "as_of": "2026-01-01"}],
        "offices": [{"names": {"de": "Amt"}}],
        "legal": [{"label": "§ 1", "url": "https://a.de"}],
    },
    last_review="2026-06-01",
)


def found(**changes: Any) -> list[tuple[str, str]]:
    return [(each.kind, each.text) for each in check([replace(GOOD, **changes)], ["de"], TODAY)]


def facts(**changes: Any) -> list[tuple[str, str]]:
    return found(facts={**GOOD.facts, **changes})


def test_nothing_to_say_of_a_good_one() -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("changes", "kind", "text"),
    [
        ({"valid_until": "2026-11-19"}, "expired", "not valid since 2026-11-19"),
        ({"last_review": ""}, "review", "never reviewed"),
        ({"last_review": "2025-01-01"}, "review", "last reviewed on 2025-01-01"),
        ({"last_review": "neulich"}, "schema", "last_review: 'neulich' is no date (2026-12-31)"),
        ({"url": "javascript:x"}, "schema", "'javascript:x' is no address"),
    ],
)
def test_dates_and_addresses(changes: dict[str, Any], kind: str, text: str) -> None:
    assert found(**changes) == [(kind, text)]


@pytest.mark.parametrize(
    ("changes", "kind", "text"),
    [
        ({"legal": [], "offices": []}, "fact", "no offices, legal"),
        ({"fees": [{"amount": "1,50", "municipal": True}]}, "schema", "fees: '1,50' is no amount (12.50)"),
        ({"fees": [{"municipal": True}]}, "schema", "fees: an entry names no amount"),
        (
            {"fees": [{"amount": "1", "currency": "Euro", "municipal": True}]},
            "schema",
            "fees: 'Euro' is no currency (EUR)",
        ),
        ({"fees": [{"amount": "1.50"}]}, "source", "fees: 1.50 has no source and no as_of"),
        (
            {"duration": {"min": 1, "unit": "Wochen"}},
            "schema",
            "'Wochen' is no unit of time (days, months, weeks, years)",
        ),
        ({"documents": "Ausweis"}, "schema", "documents: not a list of mappings"),
        ({"documents": [{"text": {"en": "ID"}}]}, "language", "documents: a fact has no text in de"),
        ({"online": {"url": "antrag.de"}}, "schema", "'antrag.de' is no address"),
    ],
)
def test_facts(changes: dict[str, Any], kind: str, text: str) -> None:
    assert facts(**changes) == [(kind, text)]


def test_missing_languages() -> None:
    assert [(each.kind, each.text) for each in check([GOOD], ["de", "tr", "ar"], TODAY)][:2] == [
        ("language", "no name in tr, ar"),
        ("language", "no summary in tr, ar"),
    ]


def test_errors_and_warnings() -> None:
    assert (Finding("expired", "x", "").level, Finding("review", "x", "").level) == ("error", "warning")


HARD = (
    "Die Inanspruchnahme verwaltungsrechtlicher Bewilligungsverfahren bedarf der vorhergehenden schriftlichen "
    "Antragstellung unter Beifügung sämtlicher einkommensbezogener Nachweisunterlagen, welche die "
    "Anspruchsberechtigung der antragstellenden Personengemeinschaft zweifelsfrei belegen und vollständig "
    "dokumentieren können müssen."
)


def test_hard_german_is_said_to_be() -> None:
    said = list(readability.remarks(replace(GOOD, summary={"de": f"{HARD}\n{HARD}"})))
    assert any("words a sentence" in each for each in said)
    assert any("Wiener Sachtextformel" in each for each in said)


def test_simple_german_is_measured_more_strictly() -> None:
    text = "Wenn Sie umgezogen sind, müssen Sie sich innerhalb von zwei Wochen bei der Meldebehörde anmelden. " * 3
    varieties = {
        each.split(":")[0] for each in readability.remarks(replace(GOOD, summary={"de": text, "de-x-simple": text}))
    }
    assert varieties == {"de-x-simple"}


def test_abbreviations_end_no_sentence() -> None:
    assert len(readability.sentences("Bringen Sie z. B. Ihren Pass mit. Das kostet ca. 10 Euro.")) == 2


def test_too_little_text_is_not_judged() -> None:
    assert readability.measure("Nur wenige Worte.") is None


def catalogue(folder: Path, **more: Any) -> Path:
    (folder / "procedures").mkdir(parents=True)
    (folder / "terms.yml").write_text("{}")
    (folder / "offices.yml").write_text("{}")
    (folder / "procedures" / "hund.yml").write_text(json.dumps({"id": "hund", "names": {"de": "Hund"}, **more}))
    return folder


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({"summry": {"de": "x"}}, "unknown field summry"),
        ({"facts": {"fee": []}}, "unknown field fee"),
        ({"id": "katze"}, "the id is katze, unlike the file's name"),
    ],
)
def test_slips_of_the_pen_in_a_file(tmp_path: Path, more: dict[str, Any], text: str) -> None:
    assert text in [each.text for each in check_catalogue(catalogue(tmp_path / "c", **more), ["de"], TODAY)]


@pytest.mark.parametrize(
    "more", [{"facts": {"offices": ["nowhere"]}}, {"sections": [{"part": "x", "text": {}}]}, {"names": 7}]
)
def test_an_entry_that_cannot_be_read_is_an_error_with_its_name(tmp_path: Path, more: dict[str, Any]) -> None:
    folder = catalogue(tmp_path / "c")
    (folder / "procedures" / "kaputt.yml").write_text(json.dumps({"id": "kaputt", "names": {"de": "K"}, **more}))
    errors = [each for each in check_catalogue(folder, ["de"], TODAY) if each.level == "error"]
    assert {each.procedure for each in errors} == {"kaputt"}


class Website(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/da" else 404)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def website() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Website)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_dead_links_of_the_own_website(website: str) -> None:
    linked = replace(
        GOOD, url=f"{website}/da", facts={"online": {"url": f"{website}/weg"}}, sections=[Section("how", {})]
    )
    assert check_links([linked], website) == [Finding("dead link", "hund", f"{website}/weg (HTTP 404)")]


def test_other_websites_are_not_asked(website: str) -> None:
    assert check_links([replace(GOOD, url="http://127.0.0.1:9/")], website) == []


def test_a_website_that_does_not_answer_is_no_error() -> None:
    (only,) = check_links([replace(GOOD, url="http://127.0.0.1:9/x")], "http://127.0.0.1:9/")
    assert (only.kind, only.level) == ("link not checked", "warning")
