"""Imported sources on disk: one JSONL file each, replaced as a whole: no half import goes live."""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge.procedure import Procedure, SourceError

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Changes:
    """Ids, compared with the last import of the same name."""

    added: list[str]
    changed: list[str]
    removed: list[str]


def save(folder: Path, name: str, procedures: list[Procedure]) -> Changes:
    """Put `procedures` live as the source `name`.

    Raises:
        SourceError: `name` is no plain file name, or another live source has the same ids.
        OSError: the disk; what was live stays live.
    """
    path = place(folder, name)
    check_ids(folder, name, procedures)
    old = _old(path)
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


def place(folder: Path, name: str) -> Path:
    """Where the source `name` lies. Raises: SourceError: it is no plain file name."""
    if not re.fullmatch(r"\w[\w.-]{0,80}", name):
        raise SourceError(f"{name}: a name has letters, digits, dots and dashes only; choose one with --name")
    return folder / f"{name}.jsonl"


def check_ids(folder: Path, name: str, procedures: Sequence[Procedure]) -> None:
    """Raises: SourceError: another live source has some of these ids in the same language."""
    for path in live(folder):
        if path.stem == name:
            continue
        known = {each.id: each for each in _old(path).values()}
        both = [each.id for each in procedures if each.id in known and known[each.id].names.keys() & each.names.keys()]
        if both:
            raise SourceError(
                f"{len(both)} ids are live from the imported source {path.stem} already, e.g. {both[0]}; "
                f"import under its name (--name {path.stem}) or take it away first (lotse catalogue remove {path.stem})"
            )


def remove(folder: Path, name: str) -> None:
    """Raises: SourceError: there is no such source."""
    path = place(folder, name)
    if not path.exists():
        others = ", ".join(each.stem for each in live(folder)) or "none"
        raise SourceError(f"{name}: no such imported source; there are: {others}")
    path.unlink()


def live(folder: Path) -> list[Path]:
    return sorted(folder.glob("[!.]*.jsonl"))


def _old(path: Path) -> dict[str, Procedure]:
    """What is live; nothing where the file is damaged, since it is about to be replaced."""
    try:
        return {each.id: each for each in read(path)} if path.exists() else {}
    except SourceError as error:
        log.warning("%s", error)
        return {}


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
        SourceError: a file is damaged.
    """
    found: dict[str, Procedure] = {}
    for path in live(folder):
        for each in read(path):
            known = found.setdefault(each.id, each)
            if known is each:
                continue
            if known.names.keys() & each.names.keys():
                log.warning("%s: %s is in another imported source too and left out", path.name, each.id)
                continue
            known.names.update(each.names)
            known.summary.update(each.summary)
            known.synonyms.update(each.synonyms)
            known.sections.extend(each.sections)
            known.urls.update(each.urls)
            known.aliases.extend(set(each.aliases) - {known.id, *known.aliases})
    return list(found.values())
