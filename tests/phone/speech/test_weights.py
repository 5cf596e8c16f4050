"""The weights are put together from their parts and never used unchecked."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest

from channels.phone.speech import weights


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two small packages of the same layout, and their checksum."""
    for package, part, content in (("carrier_one", "part1", b"first "), ("carrier_two", "part2", b"second")):
        folder = tmp_path / "site" / package
        monkeypatch.delitem(sys.modules, package, raising=False)  # of the test before, in another folder
        (folder / "data").mkdir(parents=True)
        (folder / "__init__.py").touch()
        (folder / "data" / f"model.bin.{part}").write_bytes(content)
    monkeypatch.syspath_prepend(tmp_path / "site")
    parts = (("carrier_one", "model.bin.part1"), ("carrier_two", "model.bin.part2"))
    monkeypatch.setattr(weights, "PARTS", {"model.bin": parts})
    monkeypatch.setattr(weights, "SHA256", {"model.bin": hashlib.sha256(b"first second").hexdigest()})
    return tmp_path / "site"


def test_parts_become_one_file(packages: Path, tmp_path: Path) -> None:
    folder = weights.put_together(tmp_path / "model")
    assert (folder / "model.bin").read_bytes() == b"first second"


def test_a_damaged_file_is_made_anew(packages: Path, tmp_path: Path) -> None:
    folder = weights.put_together(tmp_path / "model")
    (folder / "model.bin").write_bytes(b"first s")
    weights.put_together(folder)
    assert (folder / "model.bin").read_bytes() == b"first second"


def test_other_weights_are_refused_and_leave_nothing(packages: Path, tmp_path: Path) -> None:
    (packages / "carrier_two" / "data" / "model.bin.part2").write_bytes(b"SECOND")
    with pytest.raises(weights.WrongWeights):
        weights.put_together(tmp_path / "model")
    assert list((tmp_path / "model").iterdir()) == []
