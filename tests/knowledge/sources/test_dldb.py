"""The service JSON of Munich and Berlin."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from bot.knowledge.procedure import Procedure
from bot.knowledge.sources import Source, open_source
from tests.knowledge.sources.conftest import shared

Read = Callable[..., Source]

SERVICE: dict[str, Any] = {
    "id": "7",
    "name": "Hund anmelden",
    "description": "<h3>Wann</h3><p>Sobald der Hund drei Monate alt ist.</p>",
    "prerequisites": [{"name": "Sie wohnen in der Stadt."}],
    "requirements": [{"name": "Ausweis", "description": "<p>oder Pass</p>"}],
    "fees": "<p>Erster Hund: 120 Euro<br>Blindenhund: kostenlos</p>",
    "meta": {"locale": "de", "keywords": "Hundesteuer, Steuermarke, Hundesteuer", "url": "https://a.de/{serviceId}"},
    "forms": [{"name": "Anmeldung", "link": "https://a.de/f.pdf"}, {"name": "Falle", "link": "javascript:x"}],
    "links": [{"name": "Anmeldung", "link": "https://a.de/f.pdf"}, {"name": "Leinenpflicht", "link": "https://a.de/l"}],
    "locations": [
        {
            "location": "3",
            "authority": {"name": "Kassenamt"},
            "appointment": {"allowed": True},
            "url": "https://a.de/ort",
        }
    ],
    "appointment": {"link": "https://a.de/termin/{serviceId}"},
}


def service(read: Read, **changes: Any) -> Procedure:
    return read("dldb", json.dumps({"data": [{**SERVICE, **changes}]})).procedures[0]


def test_fees_that_leave_no_doubt_become_amounts_and_are_not_said_twice(read: Read) -> None:
    found = service(read)
    assert [fee["amount"] for fee in found.facts["fees"]] == ["120.00", "0.00"]
    assert "cost" not in {section.part for section in found.sections}


def test_other_fees_stay_prose(read: Read) -> None:
    found = service(read, fees="<p>etwa 120 Euro</p>")
    assert "fees" not in found.facts
    assert [section.text["de"] for section in found.sections if section.part == "cost"] == ["etwa 120 Euro"]


def test_conditions_and_documents_are_told_apart(read: Read) -> None:
    parts = {section.part: section.text["de"] for section in service(read).sections}
    assert (parts["eligibility"], parts["documents"]) == ("Sie wohnen in der Stadt.", "Ausweis\noder Pass")


def test_keywords_become_synonyms_once(read: Read) -> None:
    assert service(read).synonyms == {"de": ["Hundesteuer", "Steuermarke"]}


def test_forms_and_links_only_with_safe_addresses_and_once(read: Read) -> None:
    facts = service(read).facts
    assert [each["url"] for each in facts["forms"]] == ["https://a.de/f.pdf"]
    assert [each["url"] for each in facts["links"]] == ["https://a.de/l"]


def test_where_and_appointment(read: Read) -> None:
    facts = service(read).facts
    assert facts["offices"] == [{"id": "3", "names": {"de": "Kassenamt"}, "url": "https://a.de/ort"}]
    assert facts["appointment"] == {"url": "https://a.de/termin/7"}


def test_no_appointment_where_no_place_offers_one(read: Read) -> None:
    place = {**SERVICE["locations"][0], "appointment": {"allowed": False}}
    assert "appointment" not in service(read, locations=[place]).facts


@pytest.mark.parametrize("wrong", [7, "text", {"a": 1}, [1, "x", None], None])
def test_fields_of_the_wrong_kind_cost_only_themselves(read: Read, wrong: Any) -> None:
    found = service(read, forms=wrong, links=wrong, locations=wrong, meta=wrong, appointment=wrong, requirements=wrong)
    assert found.names == {"de": "Hund anmelden"}


def test_munich() -> None:
    found = open_source(f"dldb:{shared('muenchen/services_de.json')}")
    assert (len(found.procedures), found.skipped) == (287, [])
    passport = next(each for each in found.procedures if each.names["de"] == "Reisepass")
    assert "fees" not in passport.facts  # "Gebühr plus 22 Euro Aufpreis"
    flat = next(each for each in found.procedures if each.names["de"] == "Gewerbe-Ummeldung")
    assert flat.facts["fees"] == [{"amount": "40.00", "currency": "EUR"}]
