"""XZuFi 2.2: text modules, structured costs and spans, and what stands beside the procedures."""

from collections.abc import Callable
from datetime import date

import pytest

from bot.knowledge.procedure import Procedure, SourceError
from bot.knowledge.sources import Source

Read = Callable[..., Source]

NAMES = 'xmlns:xzufi="http://xoev.de/schemata/xzufi/2_2_0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


def module(code: str, **texts: str) -> str:
    said = "".join(f'<xzufi:inhalt languageCode="{language}">{text}</xzufi:inhalt>' for language, text in texts.items())
    return f"<xzufi:modulText>{said}<xzufi:leikaTextmodul><code>{code}</code></xzufi:leikaTextmodul></xzufi:modulText>"


def procedure(inner: str, name: str = "L1") -> str:
    head = f'<xzufi:id schemeAgencyID="S">{name}</xzufi:id>{module("02", de="Hundesteuer")}'
    return f"<xzufi:leistung>{head}{inner}</xzufi:leistung>"


def transfer(*objects: str) -> str:
    head = "<xzufi:nachrichtenkopf><x>1</x></xzufi:nachrichtenkopf>"
    body = f"{head}<xzufi:schreibe>{''.join(objects)}</xzufi:schreibe>"
    return f'<xzufi:transfer {NAMES} xzufiVersion="2.2.0">{body}</xzufi:transfer>'


@pytest.fixture
def one(read: Read) -> Callable[..., Procedure]:
    return lambda *objects: read("xzufi", transfer(*objects), "s.xml").procedures[0]


Read1 = Callable[..., Procedure]


def test_the_plainer_name_leads_and_the_official_one_is_a_synonym(one: Read1) -> None:
    found = one(procedure(module("03", de="Hund anmelden", en="Register a dog")))
    assert found.names == {"de": "Hund anmelden", "en": "Register a dog"}
    assert found.synonyms == {"de": ["Hundesteuer"]}


def test_words_people_use_become_synonyms(one: Read1) -> None:
    words = "".join(
        f'<xzufi:begriffImKontext><xzufi:begriff languageCode="{code}">{word}</xzufi:begriff>'
        "<xzufi:typ><code>001</code></xzufi:typ></xzufi:begriffImKontext>"
        for code, word in (("de", "Steuermarke"), ("de-DE", "Hund"), ("en", "dog"))
    )
    found = one(procedure(f"<xzufi:modulBegriffImKontext>{words}</xzufi:modulBegriffImKontext>"))
    assert found.synonyms == {"de": ["Steuermarke", "Hund"], "en": ["dog"]}


@pytest.mark.parametrize(
    ("code", "part"),
    [("06", "general"), ("07", "legal"), ("08", "documents"), ("09", "eligibility"), ("11", "how"), ("22", "where")],
)
def test_text_modules_are_parts(one: Read1, code: str, part: str) -> None:
    found = one(procedure(module(code, de="&lt;p&gt;Text &amp;amp; mehr&lt;/p&gt;", en="words")))
    assert [(each.part, each.text) for each in found.sections] == [
        (part, {"de": "Text & mehr"}),
        (part, {"en": "words"}),
    ]


def test_short_text_is_the_summary(one: Read1) -> None:
    assert one(procedure(module("05", de="Kurz.") + module("24", de="Teaser"))).summary == {"de": "Kurz."}


def test_modules_of_their_own_are_parts(one: Read1) -> None:
    inner = "".join(
        f'<xzufi:{name}><xzufi:beschreibung languageCode="de">etwa {name}</xzufi:beschreibung></xzufi:{name}>'
        for name in ("modulFrist", "modulKosten", "modulBearbeitungsdauer")
    )
    assert {(each.part, each.text["de"]) for each in one(procedure(inner)).sections} == {
        ("deadline", "etwa modulFrist"),
        ("cost", "etwa modulKosten"),
        ("duration", "etwa modulBearbeitungsdauer"),
    }


def test_costs_given_as_numbers(one: Read1) -> None:
    costs = (
        '<xzufi:kosten xsi:type="xzufi:KostenFix">'
        '<xzufi:beschreibung languageCode="de">erster Hund</xzufi:beschreibung>'
        "<xzufi:betrag>120.00</xzufi:betrag></xzufi:kosten>"
        '<xzufi:kosten xsi:type="xzufi:KostenVariabel"><xzufi:betragUntergrenze>10</xzufi:betragUntergrenze>'
        "<xzufi:betragObergrenze>20</xzufi:betragObergrenze></xzufi:kosten>"
        '<xzufi:kosten xsi:type="xzufi:KostenFrei"/>'
    )
    assert one(procedure(f"<xzufi:modulKosten>{costs}</xzufi:modulKosten>")).facts["fees"] == [
        {"amount": "120.00", "currency": "EUR", "condition": {"text": {"de": "erster Hund"}}},
        {"min": "10.00", "max": "20.00", "currency": "EUR"},
        {"amount": "0.00", "currency": "EUR"},
    ]


def test_costs_in_words_that_leave_no_doubt(one: Read1) -> None:
    said = '<xzufi:beschreibung languageCode="de">120,00 Euro</xzufi:beschreibung>'
    assert one(procedure(f"<xzufi:modulKosten>{said}</xzufi:modulKosten>")).facts["fees"] == [
        {"amount": "120.00", "currency": "EUR"}
    ]


def test_spans_with_a_unit_that_is_known(one: Read1) -> None:
    def span(module_name: str, name: str, unit: str) -> str:
        inner = f"<xzufi:dauer>2</xzufi:dauer><xzufi:einheit><code>{unit}</code></xzufi:einheit>"
        return f"<xzufi:{module_name}><xzufi:{name}>{inner}</xzufi:{name}></xzufi:{module_name}>"

    inner = span("modulFrist", "frist", "WEE") + span("modulBearbeitungsdauer", "bearbeitungsdauer", "XYZ")
    assert one(procedure(inner)).facts == {"deadlines": [{"amount": 2, "unit": "weeks"}]}


def test_dates_and_keys(one: Read1) -> None:
    inner = (
        "<xzufi:referenzLeiKa><code>99 001 002</code></xzufi:referenzLeiKa>"
        "<xzufi:modulFachlicheFreigabe><xzufi:fachlichFreigegebenAm>2026-02-01</xzufi:fachlichFreigegebenAm>"
        "</xzufi:modulFachlicheFreigabe>"
        "<xzufi:versionsinformation><xzufi:geaendertDatumZeit>2026-03-04T10:00:00</xzufi:geaendertDatumZeit>"
        "</xzufi:versionsinformation>"
        "<xzufi:gueltigkeit><xzufi:beginn>2026-01-01</xzufi:beginn><xzufi:ende>2026-12-31</xzufi:ende></xzufi:gueltigkeit>"
        "<xzufi:modulUrsprungsportal><xzufi:uri>https://a.de/hund</xzufi:uri></xzufi:modulUrsprungsportal>"
    )
    found = one(procedure(inner))
    assert (found.leika, found.url) == ("99001002", "https://a.de/hund")
    assert [
        date.fromisoformat(each) for each in (found.last_review, found.as_of, found.valid_from, found.valid_until)
    ] == [
        date(2026, 2, 1),
        date(2026, 3, 4),
        date(2026, 1, 1),
        date(2026, 12, 31),
    ]


def test_office_and_online_service_that_serve_it(one: Read1) -> None:
    serves = "<xzufi:zustaendigkeit><xzufi:leistungID>L1</xzufi:leistungID></xzufi:zustaendigkeit>"
    office = (
        "<xzufi:organisationseinheit><xzufi:id>O1</xzufi:id>"
        '<xzufi:name><xzufi:name languageCode="de">Kassenamt</xzufi:name></xzufi:name>'
        "<xzufi:anschrift><xzufi:strasse>Weg</xzufi:strasse><xzufi:hausnummer>1</xzufi:hausnummer>"
        "<xzufi:postleitzahl>12345</xzufi:postleitzahl><xzufi:ort>Stadt</xzufi:ort></xzufi:anschrift>"
        "<xzufi:kommunikation><xzufi:kennung>amt@stadt.de</xzufi:kennung></xzufi:kommunikation>"
        f"<xzufi:kommunikation><xzufi:kennung>030 1234</xzufi:kennung></xzufi:kommunikation>{serves}"
        "</xzufi:organisationseinheit>"
    )
    online = (
        "<xzufi:onlinedienst><xzufi:id>D1</xzufi:id><xzufi:link><xzufi:typ><code>01</code></xzufi:typ>"
        f"<xzufi:link>https://a.de/antrag</xzufi:link></xzufi:link>{serves}</xzufi:onlinedienst>"
    )
    assert one(procedure(""), office, online).facts == {
        "offices": [{"id": "O1", "names": {"de": "Kassenamt"}, "address": "Weg 1, 12345 Stadt", "phone": "030 1234"}],
        "online": {"url": "https://a.de/antrag"},
    }


def test_one_procedure_alone_without_a_transfer(read: Read) -> None:
    alone = procedure("").replace("<xzufi:leistung>", f"<xzufi:leistung {NAMES}>", 1)
    assert read("xzufi", alone, "s.xml").procedures[0].id == "L1"


def test_broken_ones_are_named_and_the_others_imported(read: Read) -> None:
    nameless = "<xzufi:leistung><xzufi:id>L2</xzufi:id></xzufi:leistung>"
    without_id = f"<xzufi:leistung>{module('02', de='x')}</xzufi:leistung>"
    long = procedure(module("06", de="y" * 1_000_001), "L3")
    found = read("xzufi", transfer(nameless, without_id, long, procedure(""), procedure("")), "s.xml")
    assert [each.id for each in found.procedures] == ["L1"]
    assert found.skipped == [
        ("L2", "no name (text module 02 or 03)"),
        ("leistung 2", "id is missing"),
        ("L3", "longer than 1000000 characters"),
        ("L1", "this id occurs twice"),
    ]


def test_another_version_is_refused(read: Read) -> None:
    with pytest.raises(SourceError, match="not XZuFi"):
        read("xzufi", transfer(procedure("")).replace("2_2_0", "2_1_0"), "s.xml")
