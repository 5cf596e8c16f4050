from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from bot.knowledge.encoder import Remembering, Vectors, load
from bot.knowledge.vectors import VectorFile, shared_folder
from tests.knowledge.conftest import Counting

TEXTS = [f"Satz {number}" for number in range(70)]


def test_vectors_are_the_encoder_s_in_the_order_asked(tmp_path: Path) -> None:
    encoder = load("use")
    rows = VectorFile(tmp_path / "v.bin", encoder.dim).passages([*TEXTS[:3], TEXTS[0]], encoder)
    assert np.allclose(rows, encoder.passage([*TEXTS[:3], TEXTS[0]]), atol=1e-6)


def test_a_text_is_computed_once_even_by_the_next_process(tmp_path: Path, counting: Counting) -> None:
    VectorFile(tmp_path / "v.bin", counting.dim).passages(TEXTS, counting)
    VectorFile(tmp_path / "v.bin", counting.dim).passages([*TEXTS, "neu"], counting)
    assert sorted(counting.asked) == sorted([*TEXTS, "neu"])


def test_half_a_record_at_the_end_is_cut_off(tmp_path: Path, counting: Counting) -> None:
    path = tmp_path / "v.bin"
    VectorFile(path, counting.dim).passages(TEXTS[:4], counting)
    path.write_bytes(path.read_bytes()[:-7])
    counting.asked.clear()
    rows = VectorFile(path, counting.dim).passages(TEXTS[:5], counting)
    assert len(counting.asked) == 2  # the one cut off and the new one
    assert TEXTS[4] in counting.asked
    assert np.allclose(rows, load("use").passage(TEXTS[:5]), atol=1e-6)


def test_a_damaged_record_is_computed_again(tmp_path: Path, counting: Counting) -> None:
    path = tmp_path / "v.bin"
    VectorFile(path, counting.dim).passages(TEXTS[:4], counting)
    data = bytearray(path.read_bytes())
    data[40] ^= 0xFF
    path.write_bytes(data)
    counting.asked.clear()
    rows = VectorFile(path, counting.dim).passages(TEXTS[:4], counting)
    assert len(counting.asked) == 1
    assert np.allclose(rows, load("use").passage(TEXTS[:4]), atol=1e-6)


def test_progress_ends_at_the_whole(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    encoder = load("use")
    VectorFile(tmp_path / "v.bin", encoder.dim).passages(TEXTS, encoder, lambda done, of: seen.append((done, of)))
    assert seen[-1] == (70, 70)
    assert len(seen) > 1


def test_what_another_adds_meanwhile_is_not_computed_again(tmp_path: Path, counting: Counting) -> None:
    class Meanwhile(Counting):
        def passage(self, texts: Sequence[str]) -> Vectors:
            VectorFile(tmp_path / "v.bin", self.dim).passages(TEXTS, counting)
            return super().passage(texts)

    first = Meanwhile(load("use"))
    rows = VectorFile(tmp_path / "v.bin", first.dim).passages(TEXTS, first)
    assert (len(first.asked), sorted(counting.asked)) == (32, sorted(TEXTS))
    assert np.allclose(rows, load("use").passage(TEXTS), atol=1e-6)


def test_one_that_dies_leaves_what_it_had_to_the_next(tmp_path: Path) -> None:
    dying = Counting(load("use"), fail_after=32)
    with pytest.raises(RuntimeError, match="power"):
        VectorFile(tmp_path / "v.bin", dying.dim).passages(TEXTS, dying)
    after = Counting(load("use"))
    VectorFile(tmp_path / "v.bin", after.dim).passages(TEXTS, after)
    assert sorted(dying.asked + after.asked) == sorted(TEXTS)


def test_vectors_are_shared_in_the_project_where_it_can_be_written_to(tmp_path: Path) -> None:
    assert shared_folder(tmp_path / "home", tmp_path / "data") == tmp_path / "home" / "var" / "vectors"
    (tmp_path / "file").write_text("")
    assert shared_folder(tmp_path / "file", tmp_path / "data") == tmp_path / "data" / "vectors"


@pytest.mark.parametrize("texts", [[], ["Satz 0"], ["neu", "Satz 0", "neu"]])
def test_what_is_kept_is_not_asked_for(counting: Counting, texts: Sequence[str]) -> None:
    kept = np.ones(counting.dim, np.float32)
    rows = Remembering(counting, {"Satz 0": kept}).passage(texts)
    assert counting.asked == [text for text in texts if text != "Satz 0"]
    assert [bool((row == kept).all()) for row in rows] == [text == "Satz 0" for text in texts]
