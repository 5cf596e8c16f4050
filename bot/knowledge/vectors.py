"""Vectors that have been computed once: a file that only grows, by the hash of the text.

A record is 16 bytes of the text's BLAKE2b, 4 bytes CRC-32 of the vector, and the vector as little-endian
float32. A process that dies while writing leaves half a record at the end, which the next one cuts off,
so an interrupted build goes on where it stopped. Records whose sum is wrong are computed again.
"""

from __future__ import annotations

import fcntl
import zlib
from collections.abc import Callable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.knowledge.encoder import Encoder, Vectors

Progress = Callable[[int, int], None]  # (done, of)
Encode = Callable[[list[str]], Vectors]
BATCH = 32


def text_hash(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "replace"), digest_size=16).digest()


class VectorFile:
    """The vectors of one encoder, in one file."""

    def __init__(self, path: Path, dim: int) -> None:
        self.path = path
        # V16, not S16: numpy strips trailing NULs from S
        self._record = np.dtype([("hash", "V16"), ("sum", "<u4"), ("vector", "<f4", (dim,))])
        self._rows: npt.NDArray[Any] = np.empty(0, dtype=self._record)
        self._place: dict[bytes, int] = {}
        if path.exists():
            self._read()

    def _read(self) -> None:
        whole = self.path.stat().st_size // self._record.itemsize
        self._rows = np.fromfile(self.path, dtype=self._record, count=whole)
        for place, row in enumerate(self._rows):
            if zlib.crc32(row["vector"].tobytes()) == row["sum"]:
                self._place[row["hash"].tobytes()] = place

    def __len__(self) -> int:
        return len(self._place)

    def passages(self, texts: Sequence[str], encoder: Encoder, progress: Progress | None = None) -> Vectors:
        """The vectors of `texts` as passages, shape (len(texts), dim)."""
        return self.vectors(texts, encoder.passage, progress)

    def vectors(self, texts: Sequence[str], encode: Encode, progress: Progress | None = None) -> Vectors:
        """`encode(texts)`, shape (len(texts), dim); what is not in the file is computed and added."""
        keys = [text_hash(text) for text in texts]
        missing = list(
            {key: text for key, text in zip(keys, texts, strict=True) if key not in self._place}.items()
        )
        if missing:
            self._add(missing, encode, progress)
            self._read()
        return np.asarray(self._rows["vector"][[self._place[key] for key in keys]], dtype=np.float32)

    def _add(self, missing: list[tuple[bytes, str]], encode: Encode, progress: Progress | None) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("ab") as file:
            fcntl.flock(file, fcntl.LOCK_EX)  # one writer at a time; given back when the file is closed
            self._read()
            missing = [(key, text) for key, text in missing if key not in self._place]
            file.truncate(len(self._rows) * self._record.itemsize)
            for start in range(0, len(missing), BATCH):
                batch = missing[start : start + BATCH]
                rows = np.empty(len(batch), dtype=self._record)
                rows["vector"] = encode([text for _, text in batch])
                for row, (key, _) in zip(rows, batch, strict=True):
                    row["hash"] = np.void(key)
                    row["sum"] = zlib.crc32(row["vector"].tobytes())
                file.write(rows.tobytes())
                file.flush()
                if progress:
                    progress(start + len(batch), len(missing))
