"""`lotse catalogue …` at the command line: what it prints, and its exit codes."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot import settings as configuration
from bot.knowledge.commands import app
from bot.settings import Settings

Run = Callable[..., Result]


@pytest.fixture
def run(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Run:
    fast = replace(settings, raw={**settings.raw, "knowledge": {**settings.raw["knowledge"], "encoder": "use"}})
    monkeypatch.setattr(configuration, "load", lambda: fast)
    return lambda *arguments: CliRunner().invoke(app, [str(each) for each in arguments])


@pytest.fixture
def lines(tmp_path: Path) -> Callable[..., Path]:
    def write(*rows: tuple[str, str], name: str = "seiten") -> Path:
        path = tmp_path / f"{name}.jsonl"
        found = [{"id": key, "language": "de", "title": text, "text": text, "area": name} for key, text in rows]
        path.write_text("\n".join(map(json.dumps, [*found, {"id": "kaputt"}])))
        return path

    return write


def test_import_reports_what_changed_and_what_was_skipped(run: Run, lines: Callable[..., Path]) -> None:
    run("import", f"jsonl:{lines(('a', 'Hund'), ('b', 'Katze'))}")
    result = run("import", f"jsonl:{lines(('a', 'Hunde'), ('c', 'Bus'))}")
    assert result.exit_code == 0
    assert "skipped line 3: id, language or text is missing" in result.output
    assert "seiten: 2 live, 1 skipped; 1 added, 1 changed, 1 removed" in result.output


def test_import_says_that_the_demo_gives_way(run: Run, lines: Callable[..., Path]) -> None:
    assert "The demo catalogue is not answered from any longer" in run("import", f"jsonl:{lines(('a', 'Hund'))}").output


def test_import_of_a_second_region_asks_for_the_area(run: Run, lines: Callable[..., Path]) -> None:
    run("import", f"jsonl:{lines(('a', 'Hund'), name='nord')}")
    result = run("import", f"jsonl:{lines(('b', 'Hund'), name='sued')}")
    assert "There are 2 areas (nord, sued)" in result.output


def test_import_for_machines(run: Run, lines: Callable[..., Path]) -> None:
    result = run("import", f"jsonl:{lines(('a', 'Hund'))}", "--json", "--name", "x")
    found = json.loads(result.stdout)
    assert (found["name"], found["live"], found["added"]) == ("x", 1, ["a"])
    assert found["skipped"] == [{"id": "line 2", "reason": "id, language or text is missing"}]


@pytest.mark.parametrize("source", ["jsonl:/nowhere", "nonsense:x", "integreat"])
def test_import_of_nothing_is_one_line_and_exit_code_2(run: Run, source: str) -> None:
    result = run("import", source)
    assert result.exit_code == 2
    assert len(result.output.strip().splitlines()) == 1


def test_import_that_fails_leaves_what_was_live(run: Run, lines: Callable[..., Path]) -> None:
    path = lines(("a", "Hund"))
    run("import", f"jsonl:{path}")
    path.write_text("kein JSON")
    assert run("import", f"jsonl:{path}").exit_code == 2
    assert json.loads(run("show", "a").stdout)["names"] == {"de": "Hund"}


def test_import_to_another_folder_touches_nothing_else(run: Run, lines: Callable[..., Path], tmp_path: Path) -> None:
    assert run("import", f"jsonl:{lines(('a', 'Hund'))}", "--to", tmp_path / "other").exit_code == 0
    assert (tmp_path / "other" / "seiten.jsonl").exists()
    assert run("show", "a").exit_code == 2


def test_what_was_imported_can_be_taken_away(run: Run, lines: Callable[..., Path]) -> None:
    run("import", f"jsonl:{lines(('a', 'Hund'))}")
    assert run("remove", "seiten").exit_code == 0
    assert run("show", "a").exit_code == 2
    assert run("remove", "seiten").exit_code == 2


def test_show_as_a_citizen_sees_it(run: Run) -> None:
    result = run("show", "reisepass", "--language", "tr")
    assert result.exit_code == 0
    assert result.stdout.startswith("Pasaport")


def test_check_of_the_demo_catalogue_has_no_errors(run: Run) -> None:
    result = run("check", "--no-links")
    assert result.exit_code == 0, result.output
    assert "procedures: 0 errors" in result.output


def test_check_of_something_broken_has_exit_code_1(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "c"
    (folder / "procedures").mkdir(parents=True)
    for name in ("terms", "offices"):
        (folder / f"{name}.yml").write_text("{}")
    (folder / "procedures" / "a.yml").write_text('{"id": "a", "names": {"de": "A"}, "valid_until": "2020-01-01"}')
    (folder / "procedures" / "b.yml").write_text("[")
    result = run("check", f"catalogue:{folder}", "--no-links")
    assert result.exit_code == 1
    assert "error: schema (1)" in result.output
    assert "a: not valid since 2020-01-01" in result.output
    kinds = {each["kind"] for each in json.loads(run("check", f"catalogue:{folder}", "--no-links", "--json").stdout)}
    assert {"schema", "expired", "review", "language", "fact"} <= kinds


def test_check_of_another_source(run: Run, lines: Callable[..., Path]) -> None:
    result = run("check", f"jsonl:{lines(('a', 'Hund'))}")
    assert result.exit_code == 1  # the broken line
    assert "line 2: id, language or text is missing" in result.output


def test_check_of_a_folder_that_is_not_there_has_exit_code_2(run: Run) -> None:
    assert run("check", "catalogue:/nowhere").exit_code == 2
