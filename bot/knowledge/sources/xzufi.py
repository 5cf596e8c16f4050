"""XZuFi 2.2 (http://xoev.de/schemata/xzufi/2_2_0): what German states' editors exchange about procedures.

A transfer holds `leistung`, `organisationseinheit`, `onlinedienst` and `zustaendigkeit` objects; a file may
also be one `leistung` alone, as the FIM portal gives it. Text modules carry a code of the list
urn:de:xzufi:codeliste:leistungstextmodulleika; costs, deadlines and processing time are modules of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from bot.knowledge.procedure import Procedure, Section, SourceError, Texts
from bot.knowledge.sources.fees import decimal, fees
from bot.knowledge.sources.record import LONGEST, Records, plain, read_html, safe_url
from bot.knowledge.sources.xml import children, elements, local, text

NAMESPACE = "http://xoev.de/schemata/xzufi/2_2_0"
TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
RESPONSIBILITIES = ("zustaendigkeit", "zustaendigkeitTransferObjekt")
OBJECTS = frozenset({"leistung", "organisationseinheit", "onlinedienst", *RESPONSIBILITIES})

# code of a text module → the part it is about; 02 and 03 are names, 05 and 24 summaries, 18 the author
TEXTS = {
    "06": "general",
    "07": "legal",
    "08": "documents",
    "09": "eligibility",
    "11": "how",
    "14": "how",
    "15": "general",
    "16": "general",
    "22": "where",
    "23": "where",
    "25": "legal",
}
MODULES = {"modulKosten": "cost", "modulFrist": "deadline", "modulBearbeitungsdauer": "duration"}
# how codes (UN/ECE recommendation 20) and German names of units of time begin
UNITS = {"DAY": "days", "TAG": "days", "WEE": "weeks", "WOC": "weeks", "MON": "months", "ANN": "years", "JAH": "years"}
_PHONE = re.compile(r"\+?[\d /()-]{6,30}")


@dataclass
class _Around:
    """What stands beside the procedures: offices and online services, and which procedures they serve."""

    offices: dict[str, dict[str, Any]] = field(default_factory=dict)
    online: dict[str, str] = field(default_factory=dict)  # id → address
    serve: dict[str, list[str]] = field(default_factory=dict)  # procedure → offices and online services


def read(path: Path) -> Records:
    """Raises: SourceError."""
    around = _Around()
    found: list[tuple[str, Procedure | str]] = []
    namespaces: set[str] = set()
    for element in _objects(path):
        namespaces.add(str(element.tag).rpartition("}")[0].lstrip("{"))
        kind = local(element)
        if kind == "leistung":
            found.append((text(element, "id") or f"leistung {len(found) + 1}", _procedure(element)))
        elif kind == "organisationseinheit":
            _office(element, around)
        elif kind == "onlinedienst":
            _online(element, around)
        else:
            _serves(element, text(element, "organisationseinheitID"), around)
        element.clear()
    if NAMESPACE not in namespaces:
        raise SourceError(f"{path}: not XZuFi 2.2 (no object in the namespace {NAMESPACE})")
    for name, each in found:
        yield name, each if isinstance(each, str) else _completed(each, around)


def _objects(path: Path) -> Iterator[Element]:
    """The objects of a transfer, one after the other, however deep in envelopes they lie."""
    current: Element | None = None
    for event, element in elements(path):
        if event == "start" and current is None and local(element) in OBJECTS:
            current = element
        elif event == "end" and element is current:
            yield element
            current = None


def _procedure(element: Element) -> Procedure | str:
    name = text(element, "id")
    if not name:
        return "id is missing"
    if sum(len(each.text or "") for each in element.iter()) > LONGEST:
        return f"longer than {LONGEST} characters"
    modules: dict[str, list[Element]] = {}
    for module in children(element, "modulText"):
        code = text(module, "leikaTextmodul", "code").zfill(2)
        modules.setdefault(code, []).extend(children(module, "inhalt"))
    official, plainer = _texts(modules.get("02", [])), _texts(modules.get("03", []))
    if not official and not plainer:
        return "no name (text module 02 or 03)"
    sections = [each for code, part in TEXTS.items() for each in _sections(part, modules.get(code, []))]
    facts = {
        "fees": _fees(element),
        "deadlines": _spans(element, "modulFrist", "frist"),
        "duration": next(iter(_spans(element, "modulBearbeitungsdauer", "bearbeitungsdauer")), None),
        "links": _links(element),
    }
    for module_name, part in MODULES.items():
        sections += _sections(part, children(element, module_name, "beschreibung"))
    origin = [(_language(each), safe_url(text(each, "uri"))) for each in children(element, "modulUrsprungsportal")]
    addresses = {language: url for language, url in origin if url}
    valid_from, valid_until = (_date(element, "gueltigkeit", end) for end in ("beginn", "ende"))
    return Procedure(
        id=name,
        names={**official, **plainer},
        summary={**_texts(modules.get("24", [])), **_texts(modules.get("05", []))},
        synonyms=_synonyms(element, official, plainer),
        sections=sections,
        facts={key: value for key, value in facts.items() if value},
        topic=plain(text(element, "kategorie", "bezeichnung")),
        leika=re.sub(r"\D", "", text(element, "referenzLeiKa", "code")),
        url=addresses.get("de") or next(iter(addresses.values()), ""),
        urls=addresses,
        as_of=_date(element, "versionsinformation", "geaendertDatumZeit"),
        last_review=_date(element, "modulFachlicheFreigabe", "fachlichFreigegebenAm"),
        valid_from=valid_from,
        valid_until=valid_until,
    )


def _completed(procedure: Procedure, around: _Around) -> Procedure:
    """With the offices and online services that name it."""
    serving = around.serve.get(procedure.id, [])
    offices = [around.offices[name] for name in serving if name in around.offices]
    online = next((around.online[name] for name in serving if around.online.get(name)), "")
    if offices:
        procedure.facts["offices"] = offices
    if online:
        procedure.facts["online"] = {"url": online}
    return procedure


def _language(element: Element) -> str:
    found = [value for key, value in element.attrib.items() if key.rpartition("}")[2] == "languageCode"]
    return found[0].strip().lower().split("-")[0] if found and found[0].strip() else "de"


def _texts(rows: list[Element]) -> Texts:
    """One plain text a language."""
    found: Texts = {}
    for row in rows:
        parts = [line for head, said in read_html(row.text or "").sections for line in (head, said) if line]
        if parts:
            found.setdefault(_language(row), "\n".join(parts))
    return found


def _sections(part: str, rows: list[Element]) -> list[Section]:
    return [
        Section(part, {_language(row): said}, {_language(row): head} if head else {})
        for row in rows
        for head, said in read_html(row.text or "").sections
    ]


def _synonyms(element: Element, official: Texts, plainer: Texts) -> dict[str, list[str]]:
    """The words people use for it, and its official name where it is called otherwise."""
    found: dict[str, list[str]] = {}
    for each in children(element, "modulBegriffImKontext", "begriffImKontext", "begriff"):
        if word := plain(each.text):
            found.setdefault(_language(each), []).append(word)
    for language, name in official.items():
        if plainer.get(language) not in (None, name):
            found.setdefault(language, []).append(name)
    return {language: list(dict.fromkeys(words)) for language, words in found.items()}


def _fees(element: Element) -> list[dict[str, Any]]:
    """From the structured costs, else from a description that leaves no doubt."""
    known = []
    for cost in children(element, "modulKosten", "kosten"):
        ends = {
            key: amount
            for key, names in (("amount", "betrag"), ("min", "betragUntergrenze"), ("max", "betragObergrenze"))
            if (amount := decimal(text(cost, names))) is not None
        }
        if not ends and cost.get(TYPE, "").endswith("KostenFrei"):
            ends = {"amount": Decimal(0)}
        if not ends:
            return []
        currency = next((c for c in (text(cost, "waehrungsschluessel", "code"), text(cost, "waehrung")) if c), "EUR")
        said = _texts(children(cost, "beschreibung"))
        known.append(
            {
                **{key: f"{value:.2f}" for key, value in ends.items()},
                "currency": currency[:3].upper(),
                **({"condition": {"text": said}} if said else {}),
            }
        )
    if known:
        return known
    rows = [row for row in children(element, "modulKosten", "beschreibung") if _language(row) == "de"]
    pages = [read_html(row.text or "").sections for row in rows]
    if len(pages) != 1 or len(pages[0]) != 1 or pages[0][0][0]:
        return []
    return fees(pages[0][0][1].splitlines(), "de")


def _spans(element: Element, module: str, name: str) -> list[dict[str, Any]]:
    """Spans of time given as number and unit: `{"min", "max", "unit"}` or `{"amount", "unit", "event"?}`."""
    found = []
    for each in children(element, module, name):
        values = {local(part): part for part in each.iter()}
        low, high = (_number(values.get(key)) for key in ("dauer", "dauerBis"))
        unit = _unit(values.get("einheit"))
        if low is None or not unit or (high is not None and _unit(values.get("einheitBis"), unit) != unit):
            continue
        ends = {"amount": low} if high in (None, low) else {"min": low, "max": high}
        said = _texts(children(each, "beschreibung"))
        found.append({**ends, "unit": unit, **({"event": {"text": said}} if said else {})})
    return found


def _number(element: Element | None) -> int | None:
    said = (element.text or "").strip() if element is not None else ""
    return int(said) if re.fullmatch(r"\d{1,4}", said) else None


def _unit(element: Element | None, otherwise: str = "") -> str:
    if element is None:
        return otherwise
    for said in (text(element, "name"), text(element, "code"), (element.text or "").strip()):
        if unit := UNITS.get(said[:3].upper()):
            return unit
    return ""


def _links(element: Element) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for module in element:
        for each in children(module, "weiterfuehrenderLink"):
            if url := safe_url(text(each, "uri")):
                title = plain(text(each, "titel")) or url
                found.setdefault(url, {"text": {_language(each): title}, "url": url})
    return list(found.values())


def _date(element: Element, *names: str) -> str:
    """The last ISO date at the path, or ""."""
    found = [match[0] for each in children(element, *names) if (match := re.match(r"\d{4}-\d\d-\d\d", each.text or ""))]
    return max(found, default="")


def _serves(element: Element, server: str, around: _Around) -> None:
    for each in children(element, "leistungID"):
        if (name := (each.text or "").strip()) and server:
            rows = around.serve.setdefault(name, [])
            rows.extend([server] if server not in rows else [])


def _office(element: Element, around: _Around) -> None:
    name = text(element, "id")
    names = _texts(children(element, "name", "name"))
    if not name or not names:
        return
    office: dict[str, Any] = {"id": name, "names": names}
    for each in children(element, "anschrift"):
        street = " ".join(filter(None, [text(each, "strasse"), text(each, "hausnummer")]))
        town = " ".join(filter(None, [text(each, "postleitzahl"), text(each, "ort")]))
        if address := plain(", ".join(filter(None, [street, town]))):
            office.setdefault("address", address)
    for each in children(element, "kommunikation"):
        said = plain(text(each, "kennung"))
        if _PHONE.fullmatch(said):
            office.setdefault("phone", said)
    around.offices[name] = office
    for each in children(element, "zustaendigkeit"):
        _serves(each, name, around)


def _online(element: Element, around: _Around) -> None:
    name = text(element, "id")
    urls = [url for each in children(element, "link") if (url := safe_url(text(each, "link") or each.text))]
    if name and urls:
        around.online[name] = urls[0]
        _serves(element, name, around)
        for each in children(element, "zustaendigkeit"):
            _serves(each, name, around)
