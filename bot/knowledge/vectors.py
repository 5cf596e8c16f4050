"""Vectors that have been computed once: a file that only grows, by the hash of the text.

A record is 16 bytes of the text's BLAKE2b, 4 bytes CRC-32 of the vector, and the vector as little-endian
float32. A process that dies while writing leaves half a record at the end, which the next one cuts off,
so an interrupted build goes on where it stopped. Records whose sum is wrong are computed again.

Several processes may build at once: each begins somewhere else and looks before every batch what the others have
added, so together they do the work about once; none waits for another that has little of the processor.
"""

from __future__ import annotations

import fcntl
import os
import random
import re
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
        self._look()

    @classmethod
    def of(cls, folder: Path, encoder: Encoder) -> VectorFile:
        """The file of `encoder` in `folder`."""
        name = re.sub(r"[^a-z0-9]+", "-", encoder.name.lower())
        return cls(folder / f"vectors-{name}.bin", encoder.dim)

    def _look(self) -> None:
        """Take in what was added since the last look."""
        try:
            whole = self.path.stat().st_size // self._record.itemsize
        except FileNotFoundError:
            return
        known = len(self._rows)
        if whole > known:
            self._rows = np.memmap(self.path, dtype=self._record, mode="r", shape=(whole,))
            for place, name in enumerate(self._rows["hash"][known:].tolist(), known):
                self._place[bytes(name)] = place  # a later record is one that was computed again

    def __len__(self) -> int:
        return len(self._place)

    def passages(self, texts: Sequence[str], encoder: Encoder, progress: Progress | None = None) -> Vectors:
        """The vectors of `texts` as what is searched, shape (len(texts), dim)."""
        return self.vectors(texts, encoder.passage, progress)

    def vectors(self, texts: Sequence[str], encode: Encode, progress: Progress | None = None) -> Vectors:
        """`encode(texts)`, shape (len(texts), dim); what is not in the file is computed and added."""
        keys = [text_hash(text) for text in texts]
        for key in dict.fromkeys(keys):
            if key in self._place and not self._whole(self._place[key]):
                del self._place[key]
        wanted = dict(zip(keys, texts, strict=True))
        missing = [(key, text) for key, text in wanted.items() if key not in self._place]
        if missing:
            self._add(missing, encode, progress)
        return np.asarray(self._rows["vector"][[self._place[key] for key in keys]], dtype=np.float32)

    def _whole(self, place: int) -> bool:
        row = self._rows[place]
        return bool(zlib.crc32(row["vector"].tobytes()) == row["sum"])

    def _add(self, missing: list[tuple[bytes, str]], encode: Encode, progress: Progress | None) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        total = len(missing)
        start = random.randrange(total)  # noqa: S311
        missing = missing[start:] + missing[:start]
        while missing:
            batch, missing = missing[:BATCH], missing[BATCH:]
            self._append(self._computed(batch, encode))
            self._look()
            missing = [(key, text) for key, text in missing if key not in self._place]
            if progress:
                progress(total - len(missing), total)

    def _append(self, records: bytes) -> None:
        with self.path.open("ab") as file:
            fcntl.flock(file, fcntl.LOCK_EX)  # given back when the file is closed
            file.truncate(os.fstat(file.fileno()).st_size // self._record.itemsize * self._record.itemsize)
            file.write(records)

    def _computed(self, batch: list[tuple[bytes, str]], encode: Encode) -> bytes:
        rows = np.empty(len(batch), dtype=self._record)
        rows["vector"] = encode([text for _, text in batch])
        for row, (key, _) in zip(rows, batch, strict=True):
            row["hash"] = np.void(key)
            row["sum"] = zlib.crc32(row["vector"].tobytes())
        return rows.tobytes()


def shared_folder(home: Path, data: Path) -> Path:
    """Where vectors lie that every index of this installation may use: `var/vectors` of the project, where it can be
    written to, else a folder of the running system's data."""
    common = home / "var" / "vectors"
    try:
        common.mkdir(parents=True, exist_ok=True)
    except OSError:
        return data / "vectors"
    return common if os.access(common, os.W_OK) else data / "vectors"
