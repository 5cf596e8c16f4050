"""Imported sources on disk: one JSONL file each, replaced as a whole: no half import goes live."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge.procedure import Procedure, SourceError


@dataclass(frozen=True)
class Changes:
    """Ids, compared with the last import of the same name."""

    added: list[str]
    changed: list[str]
    removed: list[str]


def save(folder: Path, name: str, procedures: list[Procedure]) -> Changes:
    """Put `procedures` live as the source `name`.

    Raises:
        SourceError: `name` is no plain file name.
        OSError: the disk; what was live stays live.
    """
    if not re.fullmatch(r"\w[\w.-]{0,80}", name):
        raise SourceError(f"{name}: a name has letters, digits, dots and dashes only")
    path = folder / f"{name}.jsonl"
    old = {each.id: each for each in read(path)} if path.exists() else {}
    new = {each.id: each for each in procedures}
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / f".{name}.{os.getpid()}.draft"
    try:
        with draft.open("w", encoding="utf-8") as file:
            for each in procedures:
                file.write(json.dumps(each.as_dict(), ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    return Changes(
        sorted(new.keys() - old.keys()),
        sorted(name for name in new.keys() & old.keys() if new[name] != old[name]),
        sorted(old.keys() - new.keys()),
    )


def read(path: Path) -> list[Procedure]:
    """Raises: SourceError: the file was not written by `save`."""
    try:
        with path.open(encoding="utf-8") as file:
            return [Procedure.from_dict(json.loads(line)) for line in file]
    except (ValueError, KeyError, TypeError) as error:
        raise SourceError(f"{path.name} is damaged, import it again: {error}") from None


def read_all(folder: Path) -> list[Procedure]:
    """Every live source. Language versions of one id from several files become one procedure.

    Raises:
        SourceError: a file is damaged, or two sources have the same id in the same language.
    """
    found: dict[str, Procedure] = {}
    for path in sorted(folder.glob("[!.]*.jsonl")):
        for each in read(path):
            known = found.setdefault(each.id, each)
            if known is each:
                continue
            if known.names.keys() & each.names.keys():
                raise SourceError(f"{path.name}: {each.id} is in another imported source too")
            known.names.update(each.names)
            known.summary.update(each.summary)
            known.synonyms.update(each.synonyms)
            known.sections.extend(each.sections)
    return list(found.values())
