"""The search index: a catalogue's passages with their vectors, on disk, rebuilt only where the text changed.

Vectors are kept in `vectors-<encoder>.bin` (see vectors.py). A folder holds one sub-folder per state of the
catalogue, named by the hash of its passages; the file `current` names the one in use and is replaced last, so a
reader finds either the old state or the new one, never half of it.
"""

from __future__ import annotations

import json
import logging
import os
import re
import shutil
import zipfile
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse

from bot.knowledge.encoder import Encoder, Vectors, load
from bot.knowledge.lexical import Lexicon
from bot.knowledge.passages import Passage
from bot.knowledge.vectors import Progress, VectorFile
from bot.knowledge.words import Words, vocabulary_of

log = logging.getLogger(__name__)

FORMAT = 3
LONG_LINE = 300  # characters; a longer line is cut at sentence ends
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


class KnowledgeIndexError(Exception):
    """Base of what can be wrong with an index; the message is one line for the operator."""


class IndexMissing(KnowledgeIndexError):
    """There is no index in this folder."""


class IndexCorrupt(KnowledgeIndexError):
    """The index can't be read; building it again puts it right."""


def indexed_text(passage: Passage) -> str:
    """What the encoders see of a passage."""
    return f"{passage.title}\n{passage.text}"


def lines_of(text: str) -> list[str]:
    """The lines of a passage, long ones as sentences: what an answer can be quoted from."""
    lines = (line.strip() for line in text.splitlines())
    return [
        part
        for line in lines
        for part in ([line] if len(line) <= LONG_LINE else _SENTENCE_END.split(line))
        if part.strip()
    ]


@dataclass(frozen=True)
class Index:
    """Passages in order of document, and what is known of them and of their lines.

    The rows of `dense[encoder]` are the passages', those of `dense_lines[encoder]` the lines'; `of_line` says
    which passage a line is of; the rows of `lexicon` are the documents', of `passage_lexicon` the passages'.
    """

    passages: list[Passage]
    dense: dict[str, Vectors]
    dense_lines: dict[str, Vectors]
    of_line: npt.NDArray[np.int32]
    lexicon: Lexicon
    passage_lexicon: Lexicon
    words: Words
    digest: str
    encoder: str  # the chief one

    @classmethod
    def build(
        cls,
        passages: Sequence[Passage],
        encoder: Encoder,
        folder: Path,
        progress: Progress | None = None,
        vectors: Path | None = None,
    ) -> Index:
        """The index of `passages`, made new where `folder` doesn't hold it already.

        Args:
            passages: in any order; those of one document in their order.
            encoder: the chief encoder; USE is added where it is another one.
            folder: where the index lives; made when missing.
            progress: called with (done, of) while vectors are computed; counts passages, lines and words.
            vectors: the folder of the files of vectors (default: `folder`); several indexes may share it.
        """
        ordered = _ordered(passages)
        encoders = _encoders(encoder)
        digest = _digest(ordered, list(encoders))
        try:
            present = cls.open(folder)
        except IndexMissing:
            pass
        except IndexCorrupt as error:
            log.warning("%s; it is built again, from vectors that are whole", error)
        else:
            if present.digest == digest:
                return present
        texts = [indexed_text(passage) for passage in ordered]
        found, vocabulary, dense = _vectors(ordered, encoders, vectors or folder, progress)
        lines = sum(map(len, found))
        raw_words = dense["use"][len(texts) + lines :] if vocabulary else np.empty((0, encoders["use"].dim), np.float32)
        dense_lines: dict[str, Any] = {
            name: rows[len(texts) : len(texts) + lines].astype(np.float16) for name, rows in dense.items()
        }
        dense = {name: rows[: len(texts)] for name, rows in dense.items()}
        index = cls(
            list(ordered),
            dense,
            dense_lines,
            np.repeat(np.arange(len(found), dtype=np.int32), [len(each) for each in found]),
            Lexicon.build(_document_texts(ordered)),
            Lexicon.build(texts),
            Words.of(vocabulary, raw_words, texts),
            digest,
            encoder.name,
        )
        index._save(folder)
        return index

    @classmethod
    def prepare(
        cls, passages: Sequence[Passage], encoder: Encoder, folder: Path, progress: Progress | None = None
    ) -> None:
        """Compute the vectors that an index of `passages` will need, into `folder`."""
        _vectors(_ordered(passages), _encoders(encoder), folder, progress)

    def _save(self, folder: Path) -> None:
        state = folder / self.digest
        scratch = folder / f"{self.digest}.{os.getpid()}.part"
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir(parents=True)
        with (scratch / "passages.jsonl").open("w", encoding="utf-8") as file:
            for passage in self.passages:
                file.write(json.dumps(asdict(passage), ensure_ascii=False) + "\n")
        np.savez(scratch / "dense.npz", allow_pickle=False, **self.dense)
        np.savez(scratch / "lines.npz", allow_pickle=False, of_line=self.of_line, **self.dense_lines)
        for name, lexicon in (("documents", self.lexicon), ("passages", self.passage_lexicon)):
            sparse.save_npz(scratch / f"lexicon-{name}.npz", lexicon.columns, compressed=False)
            np.savez_compressed(scratch / f"idf-{name}.npz", idf=lexicon.idf)
        np.savez(scratch / "words.npz", vectors=self.words.raw.astype(np.float16))
        (scratch / "words.json").write_text(json.dumps(self.words.vocabulary, ensure_ascii=False), "utf-8")
        (scratch / "index.json").write_text(
            json.dumps({"format": FORMAT, "digest": self.digest, "encoder": self.encoder, "n": len(self.passages)})
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
        except (OSError, ValueError) as error:
            raise IndexCorrupt(f"the index in {folder} is damaged ({type(error).__name__}: {error})") from None
        try:
            note = json.loads((state / "index.json").read_text())
            if note["format"] != FORMAT:
                raise IndexCorrupt(f"the index in {folder} has format {note['format']}, not {FORMAT}")
            with (state / "passages.jsonl").open(encoding="utf-8") as file:
                passages = [Passage(**json.loads(line)) for line in file]
            with np.load(state / "dense.npz") as arrays:
                dense = {name: arrays[name] for name in arrays.files}
            with np.load(state / "lines.npz") as arrays:
                dense_lines = {name: arrays[name] for name in arrays.files}
                of_line = dense_lines.pop("of_line")
            with np.load(state / "words.npz") as arrays:
                raw_words = arrays["vectors"].astype(np.float32)
            vocabulary = json.loads((state / "words.json").read_text("utf-8"))
            lexicons = [_lexicon(state, name) for name in ("documents", "passages")]
        except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
            raise IndexCorrupt(f"the index in {folder} is damaged ({type(error).__name__}: {error})") from None
        rows = {len(passages), note["n"], *(len(each) for each in dense.values())}
        lines = {len(of_line), *(len(each) for each in dense_lines.values())}
        texts = [indexed_text(passage) for passage in passages]
        if (
            len(rows) != 1
            or len(lines) != 1
            or len(raw_words) != len(vocabulary)
            or lexicons[0].columns.shape[0] != len({passage.document for passage in passages})
            or lexicons[1].columns.shape[0] != len(passages)
            or _digest(passages, list(dense)) != note["digest"]
        ):
            raise IndexCorrupt(f"the index in {folder} does not fit together")
        held = Words.of(vocabulary, raw_words, texts)
        return cls(
            passages,
            dense,
            dense_lines,
            of_line,
            lexicons[0],
            lexicons[1],
            held,
            note["digest"],
            note["encoder"],
        )

    def line_vectors(self, document: str) -> dict[str, Vectors]:
        """The chief encoder's vectors of the lines of `document`, by line."""
        first = bisect_left(self.passages, document, key=_document)
        mine = self.passages[first : bisect_right(self.passages, document, key=_document)]
        lines = [line for passage in mine for line in lines_of(passage.text) or [passage.title]]
        start = int(np.searchsorted(self.of_line, first))
        return dict(zip(lines, self.dense_lines[self.encoder][start : start + len(lines)], strict=True))

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


def _document(passage: Passage) -> str:
    return passage.document


def _ordered(passages: Sequence[Passage]) -> list[Passage]:
    return sorted(passages, key=lambda passage: passage.document)


def _encoders(chief: Encoder) -> dict[str, Encoder]:
    return {chief.name: chief, "use": load("use")}


def _vectors(
    ordered: Sequence[Passage], encoders: Mapping[str, Encoder], folder: Path, progress: Progress | None
) -> tuple[list[list[str]], list[str], dict[str, Vectors]]:
    """The lines of each passage, the words of all, and by encoder the vectors of passages, lines and (USE) words."""
    texts = [indexed_text(passage) for passage in ordered]
    # never none: an empty passage still has its title
    found = [lines_of(passage.text) or [passage.title] for passage in ordered]
    vocabulary = vocabulary_of(texts)
    rows: dict[str, Vectors] = {}
    for name, encoder in encoders.items():
        wanted = [*texts, *(line for each in found for line in each), *(vocabulary if name == "use" else [])]
        rows[name] = VectorFile.of(folder, encoder).passages(wanted, encoder, progress)
    return found, vocabulary, rows


def _lexicon(state: Path, name: str) -> Lexicon:
    with np.load(state / f"idf-{name}.npz") as arrays:
        return Lexicon(sparse.load_npz(state / f"lexicon-{name}.npz").tocsc(), arrays["idf"])


def _document_texts(ordered: Sequence[Passage]) -> list[str]:
    """Each document as one text, its title counted three times."""
    texts: dict[str, list[str]] = {}
    for passage in ordered:
        texts.setdefault(passage.document, [passage.title] * 3).append(passage.text)
    return ["\n".join(parts) for parts in texts.values()]


def _digest(passages: Sequence[Passage], encoders: list[str]) -> str:
    state = blake2b(json.dumps([FORMAT, sorted(encoders)]).encode(), digest_size=12)
    for passage in passages:
        state.update(json.dumps(asdict(passage), ensure_ascii=False).encode("utf-8", "replace"))
    return state.hexdigest()
