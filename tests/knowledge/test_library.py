"""What the bot answers from: which catalogue counts, and that a running bot notices an import."""

import json
import threading
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.knowledge import library as module
from bot.knowledge import store
from bot.knowledge.library import Library, demo_left_out, imported, served
from bot.knowledge.procedure import Procedure, Section, SourceError
from bot.knowledge.sources import open_source
from bot.settings import Settings
from tests.knowledge.sources.conftest import shared


@pytest.fixture
def own(settings: Settings, tmp_path: Path) -> Settings:
    """An authority with one procedure of its own, which is no demo."""
    folder = tmp_path / "catalogue"
    (folder / "procedures").mkdir(parents=True)
    (folder / "terms.yml").write_text("{}")
    (folder / "offices.yml").write_text("{}")
    write(folder, "hund", "Hundesteuer anmelden", "Jeder Hund kostet 120 Euro Steuer im Jahr.")
    return with_authority(settings, {"area": ""}, folder)


def write(folder: Path, name: str, title: str, summary: str, **more: Any) -> None:
    text = {"id": name, "names": {"de": title}, "summary": {"de": summary}, "area": "stadt", **more}
    (folder / "procedures" / f"{name}.yml").write_text(json.dumps(text))


def with_authority(settings: Settings, authority: dict[str, Any], catalogue: Path) -> Settings:
    raw = {**settings.raw, "knowledge": {"encoder": "use", "catalogue": str(catalogue)}}
    return replace(settings, raw={**raw, "authority": {**settings.raw["authority"], **authority}})


def put(settings: Settings, name: str, *found: Procedure) -> None:
    store.save(imported(settings), name, list(found))


BUS = Procedure("bus", {"de": "Fahrkarte für den Bus"}, {"de": "Eine Fahrkarte kostet drei Euro."}, area="kreis")


def test_an_own_catalogue_and_an_import_are_answered_from_together(own: Settings) -> None:
    put(own, "s", BUS)
    assert set(served(own)) == {"hund", "bus"}


def test_a_demo_gives_way_to_the_first_import(own: Settings) -> None:
    (own.catalogue / "about.yml").write_text("demo: true")
    assert set(served(own)) == {"hund"}
    put(own, "s", BUS)
    assert demo_left_out(own)
    assert set(served(own)) == {"bus"}


def test_a_demo_whose_area_is_asked_for_stays_and_the_import_gives_way(own: Settings) -> None:
    (own.catalogue / "about.yml").write_text("demo: true")
    put(own, "s", BUS)
    assert set(served(with_authority(own, {"area": "stadt"}, own.catalogue))) == {"hund"}


def test_the_project_s_own_catalogue_is_a_demo(settings: Settings) -> None:
    put(settings, "s", BUS)
    assert set(served(settings)) == {"bus"}


def test_only_the_area_asked_for_and_what_has_none(own: Settings) -> None:
    put(own, "s", BUS, replace(BUS, id="everywhere", area=""))
    assert set(served(with_authority(own, {"area": "kreis"}, own.catalogue))) == {"bus", "everywhere"}


def test_an_area_that_nothing_has_is_one_clear_line(own: Settings) -> None:
    with pytest.raises(SourceError, match="there are: stadt"):
        served(with_authority(own, {"area": "mond"}, own.catalogue))


@pytest.mark.parametrize(("day", "expected"), [("2026-01-01", False), ("2026-02-01", True), ("2026-03-02", False)])
def test_a_procedure_is_answered_from_while_it_is_valid(own: Settings, day: str, expected: bool) -> None:
    put(own, "s", replace(BUS, valid_from="2026-02-01", valid_until="2026-03-01"))
    assert ("bus" in served(own, date.fromisoformat(day))) is expected


def test_the_own_entry_counts_where_an_import_has_the_same_id(own: Settings) -> None:
    put(own, "s", Procedure("hund", {"de": "Etwas anderes"}))
    assert served(own)["hund"].names == {"de": "Hundesteuer anmelden"}


def test_nothing_at_all_is_one_clear_line(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="there is no catalogue"):
        served(with_authority(settings, {}, tmp_path / "absent"))


def test_a_running_library_takes_in_an_import(own: Settings) -> None:
    library = Library.open(own)
    assert library.answer("Was kostet eine Fahrkarte für den Bus?", "de").procedure != "bus"
    put(own, "s", BUS)
    assert library.refresh()
    assert library.answer("Was kostet eine Fahrkarte für den Bus?", "de").procedure == "bus"
    assert not library.refresh()  # nothing has changed since


def test_it_notices_by_itself_without_keeping_the_citizen_waiting(
    own: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOOK_EVERY", 0.0)
    library = Library.open(own)
    put(own, "s", BUS)
    library.answer("Hallo?", "de")
    for thread in threading.enumerate():
        if thread.name == "catalogue":
            thread.join()
    assert "bus" in library.procedures


def test_an_import_that_cannot_be_read_leaves_the_old_one(own: Settings) -> None:
    put(own, "s", BUS)
    library = Library.open(own)
    (imported(own) / "s.jsonl").write_text("{half")
    assert not library.refresh()
    assert set(library.procedures) == {"hund", "bus"}
    put(own, "s", replace(BUS, id="bahn"))
    assert library.refresh()
    assert set(library.procedures) == {"hund", "bahn"}


def test_a_changed_own_catalogue_is_noticed_too(own: Settings) -> None:
    library = Library.open(own)
    time.sleep(0.01)  # the clock of the file system
    write(own.catalogue, "katze", "Katze kastrieren", "Die Stadt zahlt einen Zuschuss.")
    assert library.refresh()
    assert "katze" in library.procedures


def test_a_chosen_procedure_is_answered_from_without_a_search(own: Settings) -> None:
    put(own, "s", BUS)
    answer = Library.open(own).answer("", "de", procedure="bus")
    assert (answer.kind, answer.procedure) == ("answered", "bus")


RIGHT = "5408374"  # Erste Schritte: where to register
REGION = {
    RIGHT,
    "5407961",  # In der eigenen Wohnung
    "5575516",  # Registrierung nach Ankunft
    "5408344",  # Registrieren und Anmelden
}
QUESTIONS = {
    "de": "Wo melde ich meinen Wohnsitz an?",
    "tr": "İkametgahımı nereye kaydettirebilirim?",
    "ar": "أين أسجل مكان إقامتي؟",
    "uk": "Де я можу зареєструвати своє місце проживання?",
}


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The pages of a real region that speak of registering, among others, beside the demo catalogue."""
    from bot import settings as configuration

    path = shared("integreat/pages_lkaugsburg_de.json")
    settings = replace(configuration.load(), data=tmp_path_factory.mktemp("region"))
    pages = open_source(f"integreat:{path}").procedures
    store.save(
        imported(settings), "pages", [each for number, each in enumerate(pages) if each.id in REGION or number % 9 == 0]
    )
    return Library.open(settings)


@pytest.mark.slow
@pytest.mark.parametrize("language", QUESTIONS)
def test_where_to_register_is_found_in_an_imported_region(region: Library, language: str) -> None:
    answer = region.answer(QUESTIONS[language], language)
    assert answer.procedure == RIGHT
    assert "admin.integreat-app.de/lkaugsburg/de/" in answer.text
    assert not any(region.procedures[name].area == "musterstadt" for _, name in answer.choices)


def test_several_language_versions_are_one_result(own: Settings) -> None:
    both = Procedure(
        "bus",
        {"de": "Fahrkarte für den Bus", "en": "Bus ticket"},
        sections=[Section("general", {"de": "Drei Euro."}), Section("general", {"en": "Three euros."})],
    )
    put(own, "s", both)
    hits = Library.open(own).retriever.search("Bus ticket", "en")
    assert [hit.document for hit in hits].count("bus") == 1
