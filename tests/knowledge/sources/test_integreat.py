"""The page tree of the Integreat CMS."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from bot.knowledge.sources import Source, open_source
from tests.knowledge.sources.conftest import shared

Read = Callable[..., Source]


def page(number: Any, name: str, parent: str | None = None, language: str = "de", **more: Any) -> dict[str, Any]:
    above = {"path": f"/town/{language}/{parent}/"} if parent else None
    path = f"/town/{language}/{name}/"
    content = "<h2>Kosten</h2><p>Zehn Euro.</p>"
    return {
        "id": number,
        "path": path,
        "url": f"https://a.de{path}",
        "title": name,
        "content": content,
        "parent": above,
        **more,
    }


VERSIONS = {
    "de": {"id": 9, "url": "https://a.de/town/de/hund/"},
    "ar": {"id": 4, "url": "https://a.de/town/ar/kalb/"},
}


def test_page_and_where_it_stands(read: Read) -> None:
    found = read("integreat", json.dumps([page(1, "tiere"), page(2, "hund", "tiere")])).procedures[1]
    assert (found.id, found.area, found.topic, found.url) == ("2", "town", "tiere", "https://a.de/town/de/hund/")
    assert [(each.heading, each.text) for each in found.sections] == [({"de": "Kosten"}, {"de": "Zehn Euro."})]


def test_a_german_page_keeps_its_id_and_knows_the_others(read: Read) -> None:
    others = {code: each for code, each in VERSIONS.items() if code != "de"}
    found = read("integreat", json.dumps([page(9, "hund", available_languages=others)])).procedures[0]
    assert (found.id, found.aliases, found.urls["ar"]) == ("9", ["4"], "https://a.de/town/ar/kalb/")


def test_a_translation_has_the_german_page_s_id(read: Read) -> None:
    found = read("integreat", json.dumps([page(7, "dog", language="en", available_languages=VERSIONS)])).procedures[0]
    assert (found.id, found.aliases) == ("9", ["4", "7"])


def test_cycle_in_the_page_tree(read: Read) -> None:
    found = read("integreat", json.dumps([page(1, "a", "b"), page(2, "b", "a"), page(3, "c"), page(4, "d", "d")]))
    assert found.skipped == [(name, "the page is its own ancestor") for name in ("1", "2", "4")]


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ({"title": "x"}, "id or path is missing"),
        (page(1, "x", title=""), "no title"),
        (page(1, "x", content="<p> </p>"), "no text (a page of links or pictures)"),
        (page(1, "x", content="y" * 1_000_001), "longer than 1000000 characters"),
        (page(1, "x", path="/town/"), "the path names no region and language"),
        ("text", "id or path is missing"),
        (None, "id or path is missing"),
    ],
)
def test_broken_page_is_named_and_skipped(read: Read, broken: Any, reason: str) -> None:
    found = read("integreat", json.dumps([broken, page(2, "c")]))
    assert ([each.id for each in found.procedures], [why for _, why in found.skipped]) == (["2"], [reason])


@pytest.mark.parametrize("wrong", [7, "text", [1], None])
def test_fields_of_the_wrong_kind(read: Read, wrong: Any) -> None:
    odd = page(1, "x", available_languages=wrong, parent=wrong, url=wrong, last_updated=wrong)
    assert read("integreat", json.dumps([odd])).procedures[0].id == "1"


@pytest.mark.parametrize(
    ("name", "read_of", "empty"),
    [
        ("pages_lkaugsburg_de", 210, 28),
        ("pages_lkaugsburg_en", 205, 28),
        ("pages_rems-murr-kreis_de", 284, 78),
        ("pages_rems-murr-kreis_en", 280, 78),
    ],
)
def test_two_regions(name: str, read_of: int, empty: int) -> None:
    path = shared(f"integreat/{name}.json")
    found = open_source(f"integreat:{path}")
    pages = {str(each["id"]): each for each in json.loads(path.read_text())}
    assert (len(found.procedures), len(found.skipped)) == (read_of, empty)
    # the report is true: what was skipped has no text, and nothing is missing from it
    assert {reason for _, reason in found.skipped} == {"no text (a page of links or pictures)"}
    assert len(found.procedures) + len(found.skipped) == len(pages)
    assert not any(pages[name]["content"].strip("\r\n ").startswith("<p>A") for name, _ in found.skipped)
