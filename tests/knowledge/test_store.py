"""Imports on disk: as a whole or not at all."""

import json
from pathlib import Path

import pytest

from bot.knowledge import store
from bot.knowledge.procedure import Procedure, Section, SourceError


def test_second_import_reports_what_changed(tmp_path: Path) -> None:
    store.save(tmp_path, "s", [Procedure("a", {"de": "A"}), Procedure("b", {"de": "B"}), Procedure("d", {"de": "D"})])
    changes = store.save(
        tmp_path, "s", [Procedure("b", {"de": "B2"}), Procedure("c", {"de": "C"}), Procedure("d", {"de": "D"})]
    )
    assert (changes.added, changes.changed, changes.removed) == (["c"], ["b"], ["a"])


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    whole = Procedure(
        "a",
        {"de": "Ä"},
        {"de": "kurz"},
        {"de": ["x"]},
        [Section("cost", {"de": "1 €"}, {"de": "Preis"})],
        {"fees": [{"amount": "1.00"}]},
        "stadt",
        url="https://a.de",
        urls={"ar": "https://a.de/ar"},
        aliases=["7"],
    )
    store.save(tmp_path, "s", [whole])
    assert store.read(tmp_path / "s.jsonl") == [whole]


def test_failed_import_leaves_what_was_live(tmp_path: Path) -> None:
    store.save(tmp_path, "s", [Procedure("a", {"de": "A"})])
    with pytest.raises(TypeError):
        store.save(tmp_path, "s", [Procedure("b", {"de": "B"}), Procedure("c", {"de": "C"}, facts={"x": object()})])
    assert [each.id for each in store.read_all(tmp_path)] == ["a"]
    assert [path.name for path in tmp_path.iterdir()] == ["s.jsonl"]


def test_an_import_over_a_damaged_one_puts_it_right(tmp_path: Path) -> None:
    (tmp_path / "s.jsonl").write_text("{half")
    with pytest.raises(SourceError, match=r"s\.jsonl is damaged, import it again"):
        store.read_all(tmp_path)
    assert store.save(tmp_path, "s", [Procedure("a", {"de": "A"})]).added == ["a"]
    assert [each.id for each in store.read_all(tmp_path)] == ["a"]


def test_language_versions_of_two_sources_are_one_procedure(tmp_path: Path) -> None:
    german = Procedure("9", {"de": "Hund"}, sections=[Section("general", {"de": "Wau"})], url="https://a.de/de")
    english = Procedure(
        "9",
        {"en": "Dog"},
        sections=[Section("general", {"en": "Woof"})],
        urls={"en": "https://a.de/en"},
        aliases=["12"],
    )
    store.save(tmp_path, "de", [german])
    store.save(tmp_path, "en", [english])
    (found,) = store.read_all(tmp_path)
    assert (found.names, len(found.sections)) == ({"de": "Hund", "en": "Dog"}, 2)
    assert (found.url, found.urls, found.aliases) == ("https://a.de/de", {"en": "https://a.de/en"}, ["12"])


def test_the_same_ids_under_another_name_are_refused(tmp_path: Path) -> None:
    store.save(tmp_path, "one", [Procedure("a", {"de": "A"})])
    with pytest.raises(SourceError, match="1 ids are live from the imported source one already"):
        store.save(tmp_path, "two", [Procedure("a", {"de": "A"})])
    assert [path.stem for path in store.live(tmp_path)] == ["one"]


def test_ids_that_two_sources_share_all_the_same_are_served_once(tmp_path: Path) -> None:
    for name, title in (("one", "A"), ("two", "B")):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(Procedure("a", {"de": title}).as_dict()) + "\n")
    assert [each.names for each in store.read_all(tmp_path)] == [{"de": "A"}]


@pytest.mark.parametrize("name", ["../x", "a/b", "", ".hidden", "x" * 90])
def test_a_name_that_is_a_path_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(SourceError):
        store.save(tmp_path, name, [Procedure("a", {"de": "A"})])


def test_a_source_that_was_taken_away_is_gone(tmp_path: Path) -> None:
    store.save(tmp_path, "s", [Procedure("a", {"de": "A"})])
    store.remove(tmp_path, "s")
    assert store.read_all(tmp_path) == []
    with pytest.raises(SourceError, match="there are: none"):
        store.remove(tmp_path, "s")
