from pathlib import Path

import numpy as np

from bot.knowledge.encoder import load
from bot.knowledge.vectors import VectorFile
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
    assert sorted(counting.asked) == sorted(TEXTS[3:5])
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
    VectorFile(tmp_path / "v.bin", encoder.dim).passages(
        TEXTS, encoder, lambda done, of: seen.append((done, of))
    )
    assert seen[-1] == (70, 70)
    assert len(seen) > 1
