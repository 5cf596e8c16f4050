"""CPSV-AP: public services as linked data, in Turtle, RDF/XML or JSON-LD; versions 1 to 3 and their relatives.

A property is known by any of the names that the versions give it. Nothing is fetched: a JSON-LD context named
by address is read from a file beside the source, or is our own where the address is CPSV-AP's.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from rdflib import RDF, BNode, Graph, Literal, URIRef
from rdflib.term import Node

from bot.knowledge.procedure import Procedure, Section, SourceError, Texts
from bot.knowledge.sources import cpsv_context
from bot.knowledge.sources.record import LONGEST, Records, check_size, plain, read_html, read_json, safe_url
from bot.knowledge.sources.xml import elements

CV = "http://data.europa.eu/m8g/"
CPSV = "http://purl.org/vocab/cpsv#"
DCT = "http://purl.org/dc/terms/"
SCHEMA = "https://schema.org/"
VCARD = "http://www.w3.org/2006/vcard/ns#"
LOCN = "http://www.w3.org/ns/locn#"
FOAF = "http://xmlns.com/foaf/0.1/"
SERVICE = (f"{CPSV}PublicService", f"{CV}PublicService")
TITLE = (f"{DCT}title", "http://www.w3.org/2004/02/skos/core#prefLabel", f"{FOAF}name")
TITLES = (*TITLE, f"{DCT}description", f"{DCT}identifier")
PAGE = (f"{CV}isDescribedAt", f"{FOAF}page", f"{FOAF}homepage")
LANDING = "http://www.w3.org/ns/dcat#landingPage"
CRITERIA = (f"{CV}hasCriterion", f"{CV}holdsRequirement", f"{CV}hasRequirement")
AUTHORITY = (f"{CV}hasCompetentAuthority", f"{CPSV}hasCompetentAuthority")
CONTACT = (f"{CV}hasContactPoint", "http://www.w3.org/ns/dcat#hasContactPoint", f"{SCHEMA}contactPoint")
PHONE = (f"{SCHEMA}telephone", f"{CV}hasTelephone", f"{VCARD}hasTelephone", f"{CV}telephone")
HOURS = (f"{SCHEMA}openingHours", f"{CV}openingHours")
FORMATS = {
    ".ttl": "turtle",
    ".rdf": "xml",
    ".xml": "xml",
    ".owl": "xml",
    ".jsonld": "json-ld",
    ".json": "json-ld",
    ".nt": "nt",
}
# authority tables of the EU name languages by three letters
LANGUAGES = {
    "DEU": "de", "ENG": "en", "FRA": "fr", "ITA": "it", "SPA": "es", "POL": "pl", "RON": "ro", "NLD": "nl",
    "TUR": "tr", "UKR": "uk", "RUS": "ru", "ARA": "ar", "FAS": "fa", "NOB": "nb", "EST": "et", "POR": "pt",
}  # fmt: skip
_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
_PHONE = re.compile(r"\+?[\d /()-]{6,30}")
_PLACEHOLDERS = {"todo", "tbd", "n/a", "-", "n.a."}


def read(path: Path) -> Records:
    """Raises: SourceError."""
    graph = _graph(path)
    default = _own_language(graph)
    services = sorted({each for kind in SERVICE for each in graph.subjects(RDF.type, URIRef(kind))}, key=str)
    short = {service: plain(graph.value(service, URIRef(f"{DCT}identifier"))) for service in services}
    often = Counter(short.values())
    for service in services:
        # what identifies is the address; its identifier is shorter, where no other service has the same
        name = short[service] if often[short[service]] == 1 and short[service] else str(service)
        if isinstance(service, BNode) and name == str(service):
            yield "a service without id", "id is missing"
        else:
            yield name, _Reader(graph, service, default).procedure(name)


def _graph(path: Path) -> Graph:
    graph = Graph()
    try:
        check_size(path)
        kind = FORMATS.get(path.suffix.lower())
        if kind is None:
            raise SourceError(f"{path}: not one of {', '.join(FORMATS)}")
        if kind == "json-ld":
            raw = _with_contexts(read_json(path), path, 0)
            graph.parse(data=json.dumps(raw), format=kind, publicID="urn:x-local:")
        else:
            if kind == "xml":
                for _, element in elements(path, doctype=True):  # refuses entities before rdflib sees them
                    element.clear()
            graph.parse(data=path.read_bytes(), format=kind, publicID="urn:x-local:")
    except SourceError:
        raise
    except UnicodeDecodeError as error:
        raise SourceError(f"{path} is not UTF-8 (byte {error.start})") from None
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}") from None
    except Exception as error:  # each of rdflib's parsers has errors of its own
        raise SourceError(f"{path}: {' '.join(str(error).split())[:200]}") from None
    return graph


def _with_contexts(value: Any, path: Path, depth: int) -> Any:
    """`value` with every context that is named by address put in its place."""
    if depth > 60:
        raise SourceError(f"{path}: nested too deep")
    if isinstance(value, list):
        return [_with_contexts(each, path, depth + 1) for each in value]
    if not isinstance(value, dict):
        return value
    found = {}
    for key, each in value.items():
        if key in ("@context", "@import"):
            parts = each if isinstance(each, list) else [each]
            each = [_context(part, path) if isinstance(part, str) else part for part in parts]
            each = [part for part in each if part is not None]
        found[key] = _with_contexts(each, path, depth + 1)
    return found


def _context(address: str, path: Path) -> Any:
    """Raises: SourceError: it is neither beside `path` nor ours."""
    name = urlsplit(address).path.rstrip("/").split("/")[-1]
    beside = path.parent / name
    if name and beside.is_file() and beside.resolve() != path.resolve():
        raw = read_json(beside)
        return raw.get("@context", raw) if isinstance(raw, dict) else raw
    if "cpsv" in address.lower() or "public-service" in address.lower():
        return cpsv_context.CONTEXT
    raise SourceError(f"{path}: its context {address} is not fetched; save it beside the file as {name or 'a file'}")


def _own_language(graph: Graph) -> str:
    """The language of texts that name none: the one that the services say they are offered in, else German."""
    said = [str(each).rsplit("/", 1)[-1] for each in graph.objects(None, URIRef(f"{DCT}language"))]
    known = [LANGUAGES.get(each.upper(), each.lower() if len(each) == 2 else "") for each in said]
    return max(filter(None, known), key=known.count, default="de")


class _Reader:
    """One service of a graph."""

    def __init__(self, graph: Graph, service: Node, language: str) -> None:
        self.graph, self.service, self.language = graph, service, language

    def procedure(self, name: str) -> Procedure | str:
        names = self.texts(self.service, *TITLE)
        if not names:
            return "no title"
        summary = self.texts(self.service, f"{DCT}description")
        if sum(map(len, summary.values())) > LONGEST:
            return f"longer than {LONGEST} characters"
        short = {code: text for code, text in summary.items() if len(text) <= 600}
        sections = [Section("general", {code: text}) for code, text in summary.items() if code not in short]
        url = self._address()
        if not short and not sections and not url and not isinstance(self.service, URIRef):
            return "nothing but a title"
        facts = {
            "documents": [{"text": each} for each in self.named(f"{CPSV}hasInput", f"{CPSV}requiresInput")],
            "eligibility": [{"text": each} for each in self.named(*CRITERIA)],
            "fees": self._fees(),
            "duration": self._duration(),
            "legal": self._legal(),
            "offices": self._offices(),
        }
        sections += [Section("cost", each) for each in self._cost_texts()] if not facts["fees"] else []
        keywords = self.texts_all(self.service, "http://www.w3.org/ns/dcat#keyword")
        topic = next((next(iter(each.values())) for each in self.named(f"{CV}isGroupedBy", f"{CPSV}isGroupedBy")), "")
        return Procedure(
            id=name,
            names=names,
            summary=short,
            synonyms=keywords,
            sections=sections,
            facts={key: value for key, value in facts.items() if value},
            topic=topic,
            url=url,
            as_of=self._modified(),
        )

    def objects(self, node: Node, *properties: str) -> list[Node]:
        return [each for name in properties for each in self.graph.objects(node, URIRef(name))]

    def texts_all(self, node: Node, *properties: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for each in self.objects(node, *properties):
            if isinstance(each, Literal) and (said := _prose(str(each))):
                rows = found.setdefault((each.language or self.language).lower().split("-")[0], [])
                rows.extend([said] if said not in rows else [])
        return found

    def texts(self, node: Node, *properties: str) -> Texts:
        """One text a language: of the first property that has any."""
        for name in properties:
            if found := self.texts_all(node, name):
                return {language: min(rows) for language, rows in found.items()}
        return {}

    def named(self, *properties: str) -> list[Texts]:
        """The titles of what the service points to."""
        found = [
            {self.language: _prose(str(each))} if isinstance(each, Literal) else self.texts(each, *TITLES)
            for each in self.objects(self.service, *properties)
        ]
        return sorted((each for each in found if any(each.values())), key=str)

    def _address(self) -> str:
        pages = [page for each in self.objects(self.service, *PAGE) for page in self.objects(each, LANDING) or [each]]
        own = safe_url(self.service) if isinstance(self.service, URIRef) else ""
        return min((url for page in pages if (url := safe_url(page))), default=own)

    def _costs(self) -> list[Node]:
        return sorted(self.objects(self.service, f"{CV}hasCost"), key=str)

    def _cost_texts(self) -> list[Texts]:
        return [said for each in self._costs() if (said := self.texts(each, f"{DCT}description", *TITLE))]

    def _fees(self) -> list[dict[str, Any]]:
        """The costs that are numbers, when all of them are."""
        found = []
        for cost in self._costs():
            value = next(iter(self.objects(cost, f"{CV}hasValue", f"{CV}value", f"{SCHEMA}price")), None)
            try:
                amount = Decimal(str(value))
            except InvalidOperation:
                return []
            if not amount.is_finite() or amount < 0:
                return []
            currency = next(iter(self.objects(cost, f"{CV}currency")), "EUR")
            said = self.texts(cost, f"{DCT}description", *TITLE)
            fee = {"amount": f"{amount:.2f}", "currency": str(currency).rstrip("/").rsplit("/", 1)[-1][-3:].upper()}
            found.append({**fee, **({"condition": {"text": said}} if said else {})})
        return found

    def _duration(self) -> dict[str, Any] | None:
        for each in self.objects(self.service, f"{CV}processingTime", f"{CPSV}processingTime"):
            match = _DURATION.fullmatch(str(each))
            spans = zip(match.groups(), ("years", "months", "weeks", "days"), strict=True) if match else []
            parts = [(int(number), unit) for number, unit in spans if number]
            if len(parts) == 1:
                return {"amount": parts[0][0], "unit": parts[0][1]}
        return None

    def _legal(self) -> list[dict[str, str]]:
        found = []
        for each in sorted(self.objects(self.service, f"{CV}hasLegalResource", f"{CPSV}follows"), key=str):
            said = self.texts(each, f"{DCT}description", *TITLE, f"{DCT}identifier")
            url = safe_url(each) if isinstance(each, URIRef) else ""
            if label := (said.get(self.language) or next(iter(said.values()), url)):
                found.append({"label": label, "url": url})
        return found

    def _offices(self) -> list[dict[str, Any]]:
        """The competent authorities; how to reach them where the service has one number or one text of hours."""
        contacts = self.objects(self.service, *CONTACT)
        numbers = {plain(str(each).removeprefix("tel:")) for row in contacts for each in self.objects(row, *PHONE)}
        phones = [each for each in numbers if _PHONE.fullmatch(each)]
        hours = [said for row in contacts if (said := self.texts_all(row, *HOURS))]
        found = []
        for each in sorted(self.objects(self.service, *AUTHORITY), key=str):
            if names := self.texts(each, *TITLE):
                office: dict[str, Any] = {"id": str(each), "names": names}
                if len(phones) == 1:
                    office["phone"] = phones[0]
                if len(hours) == 1:
                    office["hours_text"] = {language: "; ".join(rows) for language, rows in hours[0].items()}
                if address := self._place(each):
                    office["address"] = address
                found.append(office)
        return found

    def _place(self, authority: Node) -> str:
        for each in self.objects(authority, f"{LOCN}address", f"{CV}address"):
            if whole := self.texts(each, f"{LOCN}fullAddress"):
                return next(iter(whole.values()))
        return ""

    def _modified(self) -> str:
        said = [str(each)[:10] for each in self.objects(self.service, f"{DCT}modified", f"{DCT}issued")]
        return max((each for each in said if re.fullmatch(r"\d{4}-\d\d-\d\d", each)), default="")


def _prose(text: str) -> str:
    """Plain text; HTML where the source has some, and nothing of what stands for a missing text."""
    said = "\n".join(part for _, part in read_html(text).sections) if "<" in text and ">" in text else plain(text)
    return "" if said.lower() in _PLACEHOLDERS else said

