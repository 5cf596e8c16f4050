from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.knowledge.encoder import load
from bot.knowledge.index import Index, IndexCorrupt, IndexMissing, lines_of
from bot.knowledge.passages import Passage
from tests.knowledge.conftest import Counting


def test_what_was_built_is_read_again(tmp_path: Path, passages: list[Passage]) -> None:
    built = Index.build(passages, load("use"), tmp_path)
    read = Index.open(tmp_path)
    assert read.passages == built.passages
    assert read.documents == sorted(passage.document for passage in passages)
    assert np.array_equal(read.dense["use"], built.dense["use"])
    assert read.lexicon.scores("Hundesteuer") == pytest.approx(built.lexicon.scores("Hundesteuer"))


def test_unchanged_content_is_not_computed_again(
    tmp_path: Path, passages: list[Passage], counting: Counting
) -> None:
    Index.build(passages, counting, tmp_path)
    counting.asked.clear()
    Index.build(list(reversed(passages)), counting, tmp_path)
    assert counting.asked == []


def test_only_the_changed_passage_is_computed(
    tmp_path: Path, passages: list[Passage], counting: Counting
) -> None:
    Index.build(passages, counting, tmp_path)
    counting.asked.clear()
    changed = [*passages[:-1], replace(passages[-1], text="Jetzt kostet sie 12 Euro.")]
    index = Index.build(changed, counting, tmp_path)
    assert set(counting.asked) == {"Geburtsurkunde\nJetzt kostet sie 12 Euro.", "Jetzt kostet sie 12 Euro."}
    assert {passage.text for passage in Index.open(tmp_path).passages} == {p.text for p in index.passages}


def test_an_interrupted_build_goes_on_where_it_stopped(tmp_path: Path) -> None:
    many = [Passage(f"d{n}", "", "", "de", f"Titel {n}", f"Text Nummer {n}") for n in range(60)]
    broken = Counting(load("use"), fail_after=64)
    with pytest.raises(RuntimeError):
        Index.build(many, broken, tmp_path)
    with pytest.raises(IndexMissing):
        Index.open(tmp_path)
    again = Counting(load("use"))
    Index.build(many, again, tmp_path)
    assert set(again.asked).isdisjoint(broken.asked)


@pytest.mark.parametrize(
    "name", ["dense.npz", "passages.jsonl", "lines.npz", "lexicon-documents.npz", "index.json"]
)
@pytest.mark.parametrize("damage", ["cut", "gone", "noise"])
def test_a_damaged_index_is_noticed_and_built_again(
    tmp_path: Path, passages: list[Passage], name: str, damage: str
) -> None:
    built = Index.build(passages, load("use"), tmp_path)
    path = tmp_path / built.digest / name
    data = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(data[: len(data) // 2] if damage == "cut" else b"\x00noise" * 20)
    with pytest.raises(IndexCorrupt) as raised:
        Index.open(tmp_path)
    assert "\n" not in str(raised.value)
    Index.build(passages, load("use"), tmp_path)
    assert Index.open(tmp_path).digest == built.digest


def test_no_index_is_not_a_damaged_one(tmp_path: Path) -> None:
    with pytest.raises(IndexMissing):
        Index.open(tmp_path)


def test_the_state_before_is_cleared_away(tmp_path: Path, passages: list[Passage]) -> None:
    Index.build(passages, load("use"), tmp_path)
    index = Index.build(passages[:2], load("use"), tmp_path)
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == [index.digest]


def test_long_lines_are_cut_at_sentences() -> None:
    assert lines_of("Kurz.\n\n" + "Ein Satz. " * 40)[:2] == ["Kurz.", "Ein Satz."]


def test_the_vectors_of_a_document_s_lines_are_those_of_the_encoder(tmp_path: Path, passages: list[Passage]) -> None:
    encoder = load("use")
    index = Index.build(passages, encoder, tmp_path)
    known = index.line_vectors("dog")
    assert list(known) == ["Für jeden Hund ist eine Steuer zu zahlen.", "Die Hundesteuer beträgt 120 Euro im Jahr."]
    assert np.allclose(np.stack(list(known.values())), encoder.passage(list(known)), atol=2e-3)
    assert index.line_vectors("nothing") == {}


def test_a_damaged_index_is_said_and_built_again_without_computing(
    tmp_path: Path, passages: list[Passage], counting: Counting, caplog: pytest.LogCaptureFixture
) -> None:
    first = Index.build(passages, counting, tmp_path)
    (tmp_path / first.digest / "dense.npz").write_bytes(b"garbage")
    counting.asked.clear()
    again = Index.build(passages, counting, tmp_path)
    assert (again.digest, counting.asked) == (first.digest, [])
    assert "is damaged" in caplog.text
    assert Index.open(tmp_path).digest == first.digest


def test_a_pointer_that_is_no_text_is_damage(tmp_path: Path) -> None:
    (tmp_path / "current").write_bytes(b"\xff\xfe")
    with pytest.raises(IndexCorrupt):
        Index.open(tmp_path)
