"""Importers: what is read, and what bad input leads to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.knowledge.procedure import Procedure, SourceError
from bot.knowledge.sources import open_source
from bot.knowledge.sources.record import sections
from bot.knowledge.store import read, save


def write(path: Path, value: Any) -> Path:
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def page(number: int, name: str, parent: str | None = None) -> dict[str, Any]:
    above = {"path": f"/town/de/{parent}/"} if parent else None
    return {
        "id": number,
        "path": f"/town/de/{name}/",
        "title": name,
        "content": "<h2>Cost</h2><p>Ten euros.</p><script>bad()</script>",
        "parent": above,
    }


def test_script_is_no_text() -> None:
    assert sections("<p>One<script>bad()</script> two") == [("", "One two")]


def test_heading_begins_a_section() -> None:
    assert sections("<p>a</p><h2>B</h2><ul><li>c<li>d") == [("", "a"), ("B", "c\nd")]


def test_cycle_in_the_page_tree_is_skipped(tmp_path: Path) -> None:
    pages = [page(1, "a", "b"), page(2, "b", "a"), page(3, "c")]
    found = open_source(f"integreat:{write(tmp_path / 'p.json', pages)}")
    assert ([each.id for each in found.procedures], [name for name, _ in found.skipped]) == (
        ["3"],
        ["1", "2"],
    )


def test_repeated_id_is_skipped(tmp_path: Path) -> None:
    services = {"data": [{"id": "1", "name": "A"}, {"id": "1", "name": "B"}]}
    found = open_source(f"dldb:{write(tmp_path / 'p.json', services)}")
    assert found.skipped == [("1", "this id occurs twice")]


def test_missing_id_is_named_by_position(tmp_path: Path) -> None:
    services = {"data": [{"id": "1", "name": "A"}, {"name": "B"}]}
    found = open_source(f"dldb:{write(tmp_path / 'p.json', services)}")
    assert found.skipped == [("service 2", "id is missing")]


def test_wrong_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "p.json").write_bytes('["ü"]'.encode("latin-1"))
    with pytest.raises(SourceError, match="not UTF-8"):
        open_source(f"integreat:{tmp_path / 'p.json'}")


def test_huge_text_is_skipped(tmp_path: Path) -> None:
    lines = [
        {"id": name, "language": "de", "text": text} for name, text in (("a", "x" * 1_000_001), ("b", "y"))
    ]
    path = tmp_path / "p.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)))
    assert [name for name, _ in open_source(f"jsonl:{path}").skipped] == ["a"]


def test_unknown_kind_is_refused() -> None:
    with pytest.raises(SourceError, match="KIND"):
        open_source("nonsense:x")


def test_second_import_reports_what_changed(tmp_path: Path) -> None:
    save(tmp_path, "s", [Procedure("a", {"de": "A"}), Procedure("b", {"de": "B"})])
    changes = save(tmp_path, "s", [Procedure("b", {"de": "B2"}), Procedure("c", {"de": "C"})])
    assert (changes.added, changes.changed, changes.removed) == (["c"], ["b"], ["a"])


def test_failed_import_leaves_what_was_live(tmp_path: Path) -> None:
    save(tmp_path, "s", [Procedure("a", {"de": "A"})])
    with pytest.raises(TypeError):
        save(tmp_path, "s", [Procedure("b", {"de": "B"}), Procedure("c", {"de": "C"}, facts={"x": object()})])
    assert [each.id for each in read(tmp_path / "s.jsonl")] == ["a"]
