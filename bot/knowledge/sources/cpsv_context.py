"""The names that JSON-LD files of CPSV-AP use, for files that name the vocabulary's context by its address.

Terms and properties as in CPSV-AP 3.2 (https://semiceu.github.io/CPSV-AP/releases/3.2.0/) and 2.2.1; only those
that the importer reads.
"""

from __future__ import annotations

from typing import Any

PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#",
    "cpsv": "http://purl.org/vocab/cpsv#",
    "cv": "http://data.europa.eu/m8g/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "locn": "http://www.w3.org/ns/locn#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
CLASSES = {
    "PublicService": "cpsv:PublicService",
    "PublicOrganisation": "cv:PublicOrganisation",
    "PublicOrganization": "cv:PublicOrganisation",
    "Evidence": "cv:Evidence",
    "Cost": "cv:Cost",
    "Requirement": "cv:Requirement",
    "Criterion": "cv:CriterionRequirement",
    "Channel": "cv:Channel",
    "ContactPoint": "cv:ContactPoint",
    "LegalResource": "eli:LegalResource",
    "Rule": "cpsv:Rule",
    "Output": "cv:Output",
    "Address": "locn:Address",
    "Event": "cv:Event",
    "BusinessEvent": "cv:BusinessEvent",
    "LifeEvent": "cv:LifeEvent",
}
# (classes, name, property): texts first, then what points to another node
TEXTS = (
    ("PublicService Evidence Requirement Criterion Output Rule Event LifeEvent BusinessEvent", "name", "dct:title"),
    ("PublicService Evidence Cost Requirement Criterion Output Rule Event Channel", "description", "dct:description"),
    ("PublicService Evidence Cost Requirement Criterion Output Rule Event Channel", "identifier", "dct:identifier"),
    ("PublicService", "keyword", "dcat:keyword"),
    ("PublicService Channel", "processingTime", "cv:processingTime"),
    ("PublicOrganisation PublicOrganization", "preferredLabel", "skos:prefLabel"),
    ("Cost", "hasValue", "cv:hasValue"),
    ("Cost", "value", "cv:value"),
    ("ContactPoint", "hasTelephone", "cv:hasTelephone"),
    ("ContactPoint", "hasEmail", "cv:hasEmail"),
    ("ContactPoint", "openingHours", "cv:openingHours"),
    ("Address", "fullAddress", "locn:fullAddress"),
)
LINKS = (
    ("PublicService Channel", "hasInput", "cpsv:hasInput"),
    ("PublicService", "hasCost", "cv:hasCost"),
    ("PublicService", "hasChannel", "cv:hasChannel"),
    ("PublicService", "hasCompetentAuthority", "cv:hasCompetentAuthority"),
    ("PublicService", "hasContactPoint", "cv:hasContactPoint"),
    ("PublicService", "hasLegalResource", "cv:hasLegalResource"),
    ("PublicService", "holdsRequirement", "cv:holdsRequirement"),
    ("PublicService", "hasCriterion", "cv:hasCriterion"),
    ("PublicService", "isDescribedAt", "cv:isDescribedAt"),
    ("PublicService", "isGroupedBy", "cv:isGroupedBy"),
    ("PublicService", "language", "dct:language"),
    ("PublicService", "follows", "cpsv:follows"),
    ("PublicService", "produces", "cpsv:produces"),
    ("Cost", "currency", "cv:currency"),
    ("PublicOrganisation PublicOrganization", "spatial", "dct:spatial"),
    ("PublicOrganisation PublicOrganization", "address", "locn:address"),
)


def _context() -> dict[str, Any]:
    terms: dict[str, Any] = {**PREFIXES, **CLASSES, "id": "@id", "type": "@type"}
    for rows, rule in ((TEXTS, {}), (LINKS, {"@type": "@id"})):
        for classes, name, meaning in rows:
            for owner in classes.split():
                terms[f"{owner}.{name}"] = {"@id": meaning, **rule}
            terms.setdefault(name, {"@id": meaning, **rule})
    return terms


CONTEXT = _context()
