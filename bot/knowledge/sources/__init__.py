"""Where procedures come from: `open_source("kind:path")` reads one source, whatever its format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.knowledge.procedure import Procedure, SourceError
from bot.knowledge.sources import catalogue, cpsv, dldb, integreat, jsonl, xzufi
from bot.knowledge.sources.record import Records

READERS: Mapping[str, Callable[[Path], Records]] = {
    "catalogue": catalogue.read,
    "cpsv": cpsv.read,
    "dldb": dldb.read,
    "integreat": integreat.read,
    "jsonl": jsonl.read,
    "xzufi": xzufi.read,
}


@dataclass(frozen=True)
class Source:
    """What was read, and what was not: (record id, reason)."""

    procedures: list[Procedure]
    skipped: list[tuple[str, str]] = field(default_factory=list)


def open_source(source: str) -> Source:
    """Read KIND:PATH. A broken or repeated record is skipped and named.

    Raises:
        SourceError: the kind is unknown, or the file can't be read, or nothing in it can.
    """
    kind, _, path = source.partition(":")
    if kind not in READERS or not path:
        raise SourceError(f"{source}: not of the form KIND:PATH with KIND one of {', '.join(READERS)}")
    if not Path(path).exists():
        raise SourceError(f"{path} does not exist")
    known: dict[str, Procedure] = {}
    skipped: list[tuple[str, str]] = []
    for name, found in READERS[kind](Path(path)):
        if isinstance(found, str):
            skipped.append((name, found))
        elif found.id in known:
            skipped.append((name, "this id occurs twice"))
        else:
            known[found.id] = found
    if not known:
        raise SourceError(f"{path}: no record could be read ({len(skipped)} skipped)")
    return Source(list(known.values()), skipped)
