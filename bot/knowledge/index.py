"""The search index: a catalogue's passages with their vectors, on disk, rebuilt only where the text changed.

A folder holds `vectors-<encoder>.bin` (see vectors.py) and one sub-folder per state of the catalogue, named
by the hash of its passages; the file `current` names the one in use and is replaced last, so a reader finds
either the old state or the new one, never half of it.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import zipfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy import sparse

from bot.knowledge.encoder import Encoder, Vectors, load
from bot.knowledge.lexical import Lexicon
from bot.knowledge.passages import Passage
from bot.knowledge.vectors import Progress, VectorFile

FORMAT = 1


class KnowledgeIndexError(Exception):
    """Base of what can be wrong with an index; the message is one line for the operator."""


class IndexMissing(KnowledgeIndexError):
    """There is no index in this folder."""


class IndexCorrupt(KnowledgeIndexError):
    """The index can't be read; building it again puts it right."""


def indexed_text(passage: Passage) -> str:
    """What the encoders and the lexicon see of a passage."""
    return f"{passage.title}\n{passage.text}"


@dataclass(frozen=True)
class Index:
    """Passages in order of document; the rows of every array are theirs."""

    passages: list[Passage]
    dense: dict[str, Vectors]  # by encoder
    lexicon: Lexicon
    digest: str
    encoder: str  # the chief one

    @classmethod
    def build(
        cls, passages: Sequence[Passage], encoder: Encoder, folder: Path, progress: Progress | None = None
    ) -> Index:
        """The index of `passages`, made new where `folder` doesn't hold it already.

        Args:
            passages: in any order; those of one document in their order.
            encoder: the chief encoder; USE is added where it is another one.
            folder: where the index lives; made when missing.
            progress: called with (done, of) while vectors are computed.
        """
        ordered = sorted(passages, key=lambda passage: passage.document)
        encoders = {encoder.name: encoder, "use": load("use")}
        digest = _digest(ordered, list(encoders))
        try:
            present = cls.open(folder)
        except KnowledgeIndexError:
            pass
        else:
            if present.digest == digest:
                return present
        texts = [indexed_text(passage) for passage in ordered]
        dense = {}
        for name, each in encoders.items():
            path = folder / f"vectors-{re.sub(r'[^a-z0-9]+', '-', name.lower())}.bin"
            dense[name] = VectorFile(path, each.dim).passages(
                texts, each, progress if name == encoder.name else None
            )
        index = cls(list(ordered), dense, Lexicon.build(texts), digest, encoder.name)
        index._save(folder)
        return index

    def _save(self, folder: Path) -> None:
        state = folder / self.digest
        scratch = folder / f"{self.digest}.{os.getpid()}.part"
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir(parents=True)
        with (scratch / "passages.jsonl").open("w", encoding="utf-8") as file:
            for passage in self.passages:
                file.write(json.dumps(asdict(passage), ensure_ascii=False) + "\n")
        np.savez(scratch / "dense.npz", allow_pickle=False, **self.dense)
        sparse.save_npz(scratch / "lexicon.npz", self.lexicon.columns, compressed=False)
        np.save(scratch / "idf.npy", self.lexicon.idf)
        (scratch / "index.json").write_text(
            json.dumps(
                {"format": FORMAT, "digest": self.digest, "encoder": self.encoder, "n": len(self.passages)}
            )
        )
        shutil.rmtree(state, ignore_errors=True)
        scratch.rename(state)
        pointer = folder / f"current.{os.getpid()}"
        pointer.write_text(self.digest)
        pointer.replace(folder / "current")
        for old in folder.iterdir():
            if old.is_dir() and old != state:
                shutil.rmtree(old, ignore_errors=True)

    @classmethod
    def open(cls, folder: Path) -> Index:
        """The index in `folder`.

        Raises:
            IndexMissing: there is none.
            IndexCorrupt: its files are damaged, incomplete or of another format.
        """
        try:
            state = folder / (folder / "current").read_text().strip()
        except FileNotFoundError:
            raise IndexMissing(f"no index in {folder}") from None
        try:
            note = json.loads((state / "index.json").read_text())
            if note["format"] != FORMAT:
                raise IndexCorrupt(f"the index in {folder} has format {note['format']}, not {FORMAT}")
            with (state / "passages.jsonl").open(encoding="utf-8") as file:
                passages = [Passage(**json.loads(line)) for line in file]
            with np.load(state / "dense.npz") as arrays:
                dense = {name: arrays[name] for name in arrays.files}
            lexicon = Lexicon(sparse.load_npz(state / "lexicon.npz").tocsc(), np.load(state / "idf.npy"))
        except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
            raise IndexCorrupt(
                f"the index in {folder} is damaged ({type(error).__name__}: {error})"
            ) from None
        sizes = {len(passages), note["n"], lexicon.columns.shape[0], *(len(rows) for rows in dense.values())}
        if len(sizes) != 1 or _digest(passages, list(dense)) != note["digest"]:
            raise IndexCorrupt(f"the index in {folder} does not fit together")
        return cls(passages, dense, lexicon, note["digest"], note["encoder"])

    @cached_property
    def documents(self) -> list[str]:
        """The documents' ids in order."""
        return list(dict.fromkeys(passage.document for passage in self.passages))

    @cached_property
    def starts(self) -> npt.NDArray[np.intp]:
        """For every document the row of its first passage."""
        first: dict[str, int] = {}
        for row, passage in enumerate(self.passages):
            first.setdefault(passage.document, row)
        return np.array(list(first.values()), dtype=np.intp)

    @cached_property
    def areas(self) -> npt.NDArray[np.str_]:
        """For every document its area."""
        return np.array([self.passages[row].area for row in self.starts])


def _digest(passages: Sequence[Passage], encoders: list[str]) -> str:
    state = blake2b(json.dumps([FORMAT, sorted(encoders)]).encode(), digest_size=12)
    for passage in passages:
        state.update(json.dumps(asdict(passage), ensure_ascii=False).encode("utf-8", "replace"))
    return state.hexdigest()
