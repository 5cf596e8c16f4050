"""CPSV-AP in its three notations and several versions."""

import json
from collections.abc import Callable

import pytest

from bot.knowledge.procedure import SourceError
from bot.knowledge.sources import Source, open_source
from tests.knowledge.sources.conftest import shared

Read = Callable[..., Source]

TURTLE = """
@prefix cpsv: <http://purl.org/vocab/cpsv#> .
@prefix cv: <http://data.europa.eu/m8g/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix schema: <https://schema.org/> .
<https://a.de/hund> a cpsv:PublicService ; dct:identifier "hund" ;
  dct:title "Hund anmelden"@de, "Register a dog"@en ; dct:description "Kurz."@de ; dcat:keyword "Steuermarke"@de ;
  cv:isDescribedAt <https://a.de/info> ; cv:processingTime "P2W" ;
  cpsv:hasInput <https://a.de/ausweis> ; cv:hasCost <https://a.de/gebuehr> ;
  cv:hasCompetentAuthority <https://a.de/amt> ; cv:hasContactPoint [ schema:telephone "030 1234" ] ;
  cv:hasLegalResource <https://a.de/gesetz> ; dct:modified "2026-03-04T10:00:00" .
<https://a.de/ausweis> dct:title "Ausweis"@de, "ID card"@en .
<https://a.de/gebuehr> cv:hasValue "120"^^<http://www.w3.org/2001/XMLSchema#double> ;
  cv:currency <http://publications.europa.eu/resource/authority/currency/EUR> ; dct:description "erster Hund"@de .
<https://a.de/amt> dct:title "Kassenamt"@de .
<https://a.de/gesetz> dct:description "Hundesteuersatzung"@de .
"""


def test_turtle(read: Read) -> None:
    found = read("cpsv", TURTLE, "s.ttl").procedures[0]
    assert (found.id, found.url, found.as_of) == ("hund", "https://a.de/info", "2026-03-04")
    assert found.names == {"de": "Hund anmelden", "en": "Register a dog"}
    assert (found.summary, found.synonyms) == ({"de": "Kurz."}, {"de": ["Steuermarke"]})
    assert found.facts == {
        "documents": [{"text": {"de": "Ausweis", "en": "ID card"}}],
        "fees": [{"amount": "120.00", "currency": "EUR", "condition": {"text": {"de": "erster Hund"}}}],
        "duration": {"amount": 2, "unit": "weeks"},
        "legal": [{"label": "Hundesteuersatzung", "url": "https://a.de/gesetz"}],
        "offices": [{"id": "https://a.de/amt", "names": {"de": "Kassenamt"}, "phone": "030 1234"}],
    }


def test_a_cost_that_is_no_number_stays_prose(read: Read) -> None:
    found = read("cpsv", TURTLE.replace('cv:hasValue "120"', 'cv:hasValue "depends"'), "s.ttl").procedures[0]
    assert "fees" not in found.facts
    assert [section.text for section in found.sections if section.part == "cost"] == [{"de": "erster Hund"}]


def test_rdf_xml_with_a_document_type_but_no_entities(read: Read) -> None:
    text = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns:cpsv="http://purl.org/vocab/cpsv#" xmlns:dct="http://purl.org/dc/terms/">
      <cpsv:PublicService rdf:about="https://a.de/1"><dct:title xml:lang="de-DE">Hund</dct:title></cpsv:PublicService>
      </rdf:RDF>"""
    found = read("cpsv", text, "s.rdf").procedures[0]
    assert (found.id, found.names) == ("https://a.de/1", {"de": "Hund"})


def json_ld(context: object) -> str:
    service = {
        "id": "https://a.de/1",
        "type": "PublicService",
        "PublicService.name": {"@value": "Hund", "@language": "de"},
        "PublicService.description": {"@value": "Kurz.", "@language": "de"},
    }
    return json.dumps({"@context": context, "@graph": [service]})


def test_json_ld_with_the_vocabulary_s_own_context_needs_no_network(read: Read) -> None:
    found = read("cpsv", json_ld("https://semiceu.github.io/CPSV-AP/releases/3.2.0/context/cpsv-ap.jsonld"), "s.jsonld")
    assert (found.procedures[0].names, found.procedures[0].summary) == ({"de": "Hund"}, {"de": "Kurz."})


def test_json_ld_with_a_context_beside_it(read: Read, tmp_path) -> None:  # type: ignore[no-untyped-def]
    terms = {"id": "@id", "type": "@type", "PublicService": "http://purl.org/vocab/cpsv#PublicService"}
    names = {"PublicService.name": "http://purl.org/dc/terms/title"}
    (tmp_path / "mine.jsonld").write_text(json.dumps({"@context": terms | names}))
    assert read("cpsv", json_ld(["https://example.org/x/mine.jsonld"]), "s.jsonld").procedures[0].names == {
        "de": "Hund"
    }


def test_json_ld_with_a_context_from_elsewhere_is_refused_and_nothing_fetched(read: Read) -> None:
    with pytest.raises(SourceError, match="not fetched; save it beside the file"):
        read("cpsv", json_ld("http://127.0.0.1:9/other.jsonld"), "s.jsonld")


def test_the_same_identifier_twice_gives_way_to_the_address(read: Read) -> None:
    text = TURTLE + '<https://a.de/katze> a cpsv:PublicService ; dct:identifier "hund" ; dct:title "Katze" .'
    assert [each.id for each in read("cpsv", text, "s.ttl").procedures] == ["https://a.de/hund", "https://a.de/katze"]


def test_a_service_without_title_is_named_and_skipped(read: Read) -> None:
    text = TURTLE + '<https://a.de/katze> a cpsv:PublicService ; dct:title "TODO" . [] a cpsv:PublicService .'
    assert sorted(read("cpsv", text, "s.ttl").skipped) == [
        ("a service without id", "id is missing"),
        ("https://a.de/katze", "no title"),
    ]


@pytest.mark.parametrize(
    ("text", "name"), [("@prefix :", "s.ttl"), ("{", "s.jsonld"), ("<a>", "s.rdf"), ("x", "s.csv")]
)
def test_what_cannot_be_parsed_is_one_error(read: Read, text: str, name: str) -> None:
    with pytest.raises(SourceError):
        read("cpsv", text, name)


@pytest.mark.parametrize(
    ("name", "count", "language"),
    [("cefat4cities_demo2_export.ttl", 19, "de"), ("trento.jsonld", 2, "it"), ("no_service_0.ttl", 1, "nb")],
)
def test_three_countries(name: str, count: int, language: str) -> None:
    found = open_source(f"cpsv:{shared(f'cpsv-ap/{name}')}")
    assert (len(found.procedures), found.skipped) == (count, [])
    assert {code for each in found.procedures for code in each.names} == {language}


def test_trento_has_its_conditions_and_authority() -> None:
    found = {each.id: each for each in open_source(f"cpsv:{shared('cpsv-ap/trento.jsonld')}").procedures}
    facts = found["p_TN_1519"].facts
    assert "provincia di Trento" in facts["eligibility"][0]["text"]["it"]
    assert facts["offices"][0]["names"]["it"] == "Provincia autonoma di Trento - Agenzia del lavoro"
