"""Files made to do harm, or merely broken: each ends in one clear error, or costs only the record concerned."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge.procedure import SourceError
from bot.knowledge.sources import Source, open_source

Read = Callable[..., Source]

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMB = f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "ha">{LAUGHS}]><r>&l9;</r>'
FOREIGN = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>'
PARAMETER = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;]><r/>'


@pytest.mark.parametrize("text", [BOMB, FOREIGN, PARAMETER], ids=["bomb", "file", "parameter"])
@pytest.mark.parametrize(("kind", "name"), [("xzufi", "s.xml"), ("cpsv", "s.rdf")])
def test_xml_that_declares_entities_is_refused(read: Read, kind: str, name: str, text: str) -> None:
    with pytest.raises(SourceError, match="refused, it declares what to expand"):
        read(kind, text, name)


@pytest.mark.parametrize(("kind", "name"), [("xzufi", "s.xml"), ("cpsv", "s.rdf")])
def test_xml_nested_without_end(read: Read, kind: str, name: str) -> None:
    with pytest.raises(SourceError, match="nested more than 100 deep"):
        read(kind, "<a>" * 100_000, name)


@pytest.mark.parametrize(("kind", "name"), [("xzufi", "s.xml"), ("cpsv", "s.rdf")])
def test_xml_cut_off_in_the_middle(read: Read, kind: str, name: str) -> None:
    with pytest.raises(SourceError, match="is not XML"):
        read(kind, '<?xml version="1.0"?><a><b>text', name)


@pytest.mark.parametrize("kind", ["integreat", "dldb", "jsonl"])
def test_wrong_encoding(read: Read, kind: str) -> None:
    with pytest.raises(SourceError, match="not UTF-8 \\(byte 2\\)"):
        read(kind, '["ü"]'.encode("latin-1"))


def test_xml_of_an_encoding_that_it_does_not_name(read: Read) -> None:
    with pytest.raises(SourceError, match="is not XML"):
        read("xzufi", '<?xml version="1.0" encoding="UTF-8"?><a>ü</a>'.encode("latin-1"), "s.xml")


@pytest.mark.parametrize("kind", ["integreat", "dldb"])
@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '"text"', "7", "null", "NaN"])
def test_json_that_is_something_else(read: Read, kind: str, text: str) -> None:
    with pytest.raises(SourceError):
        read(kind, text)


def test_fifty_megabytes_of_one_text_are_skipped_and_the_rest_is_read(read: Read) -> None:
    lines = [{"id": name, "language": "de", "text": text} for name, text in (("a", "x" * 50_000_000), ("b", "y"))]
    found = read("jsonl", "\n".join(map(json.dumps, lines)))
    assert ([each.id for each in found.procedures], found.skipped) == (["b"], [("a", "longer than 1000000 characters")])


@pytest.mark.parametrize("kind", ["integreat", "dldb", "jsonl", "xzufi", "cpsv"])
def test_a_file_beyond_all_measure_is_not_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / ("s.ttl" if kind == "cpsv" else "s.x")
    with path.open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    with pytest.raises(SourceError, match="larger than 64 MB"):
        open_source(f"{kind}:{path}")


@pytest.mark.parametrize(
    "line",
    ["{", "7", "[]", '{"id": 7, "language": "de", "text": "x"}', '{"id": "a", "language": "de"}', "[" * 100_000],
)
def test_broken_line_costs_only_itself(read: Read, line: str) -> None:
    found = read("jsonl", line + '\n{"id": "b", "language": "de", "text": "y"}')
    assert ([each.id for each in found.procedures], [name for name, _ in found.skipped]) == (["b"], ["line 1"])


def test_repeated_id_in_one_language(read: Read) -> None:
    lines = [{"id": "a", "language": code, "text": code} for code in ("de", "en", "de")]
    found = read("jsonl", "\n".join(map(json.dumps, lines)))
    assert (found.procedures[0].languages, found.skipped) == (
        ["de", "en"],
        [("a", "this id occurs twice in one language")],
    )


@pytest.mark.parametrize("kind", ["integreat", "dldb", "jsonl", "xzufi", "catalogue"])
def test_a_folder_or_nothing_where_a_file_is_wanted(tmp_path: Path, kind: str) -> None:
    for path in (tmp_path / "absent", tmp_path):
        with pytest.raises(SourceError):
            open_source(f"{kind}:{path}")


@pytest.mark.parametrize("source", ["nonsense:x", "integreat", "integreat:", ":x", ""])
def test_no_kind_or_no_path(source: str) -> None:
    with pytest.raises(SourceError, match="KIND"):
        open_source(source)


def test_yaml_that_stands_for_millions_of_lines_is_refused(tmp_path: Path) -> None:
    laughs = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]\n" for n in range(1, 10))
    (tmp_path / "terms.yml").write_text("l0: &l0 ha\n" + laughs)
    with pytest.raises(SourceError, match=r"terms.yml: anchors and aliases"):
        open_source(f"catalogue:{tmp_path}")
