"""Matters that offices deal with but this catalogue doesn't.

A question about a permit for explosives is closer to a building permit than to the weather, so that it stands out
from what no office answers (found.py) says little. What tells is a list of what offices deal with at all: where a
question is clearly closer to one of these matters than to any name in the catalogue, that has nothing on it.

Names are compared with names, in German and English alone, so that no language has an advantage of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.knowledge.encoder import Encoder, Vectors, unit
from bot.knowledge.procedure import Procedure, SourceError
from bot.knowledge.retrieve import question_centre
from bot.knowledge.vectors import Progress, VectorFile

LANGUAGES = ("de", "en")  # of data/matters.txt, in the order of its columns
SAME = 0.75  # cosine from which a matter is taken for one of the catalogue's own
CLEARLY = 0.07  # cosine by which a matter must be closer; see docs/evaluation.md


class MattersError(SourceError):
    """The list of matters can't be read; the message is one line for the operator."""


@dataclass(frozen=True)
class Elsewhere:
    """What the catalogue's procedures and other offices' matters are called, as centred unit vectors."""

    encoder: Encoder
    own: Vectors
    matters: list[str]
    others: Vectors  # a row for each of `matters`
    centre: Vectors

    def matter(self, question: str, language: str) -> str | None:
        """The name of the matter that `question` is about if it is clearly none of the catalogue's."""
        if not self.matters or not question.strip():
            return None
        asked = unit(self.encoder.query([question])[0] - question_centre(self.encoder.name, language, self.centre))
        close = self.others @ asked
        best = int(close.argmax())
        return self.matters[best] if close[best] > (self.own @ asked).max() + CLEARLY else None


def read(path: Path) -> list[dict[str, list[str]]]:
    """The matters of `path`: by language, what each goes by.

    Raises: MattersError.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise MattersError(f"{path}: {getattr(error, 'strerror', None) or 'not UTF-8'}") from None
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        columns = [[name.strip() for name in column.split(",") if name.strip()] for column in line.split("|")]
        if len(columns) != len(LANGUAGES) or not all(columns):
            raise MattersError(f"{path}:{number}: not German | English")
        found.append(dict(zip(LANGUAGES, columns, strict=True)))
    return found


def elsewhere(
    path: Path,
    known: Iterable[Procedure],
    encoder: Encoder,
    vectors: Path,
    progress: Progress | None = None,
) -> Elsewhere:
    """What `path` lists beyond the procedures `known`.

    Args:
        vectors: the folder of the files of vectors, as of Index.build.

    Raises: MattersError.
    """
    procedures, rows = list(known), read(path)
    file = VectorFile.of(vectors, encoder)
    own: dict[str, Vectors] = {}
    others: list[tuple[int, str, str]] = []
    for language in _languages(procedures):
        own[language] = file.passages(_names(procedures, language), encoder, progress)
        others += [(place, language, name) for place, row in enumerate(rows) for name in row[language]]
    if not own:
        nothing = np.zeros((0, encoder.dim), np.float32)
        return Elsewhere(encoder, nothing, [], nothing, np.zeros(encoder.dim, np.float32))
    raw = file.passages([name for *_, name in others], encoder, progress)
    centre = np.concatenate([*own.values(), raw]).mean(axis=0)
    mine = {language: unit(each - centre) for language, each in own.items()}
    away = unit(raw - centre)
    here = {
        place
        for (place, language, _), vector in zip(others, away, strict=True)
        if (mine[language] @ vector).max() > SAME
    }
    kept = [row for row, (place, *_) in enumerate(others) if place not in here]
    return Elsewhere(encoder, np.concatenate(list(mine.values())), [others[row][2] for row in kept], away[kept], centre)


def _languages(procedures: list[Procedure]) -> list[str]:
    """Those in which most procedures have a name: the others would be beaten for want of names."""
    return [
        language for language in LANGUAGES if sum(language in each.names for each in procedures) * 2 > len(procedures)
    ]


def _names(procedures: list[Procedure], language: str) -> list[str]:
    return [
        re.sub(r"\s+", " ", name)
        for each in procedures
        if language in each.names
        for name in (each.names[language], *each.synonyms.get(language, []))
    ]
