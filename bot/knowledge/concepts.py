"""A question in the words of offices: a bridge from everyday words, in any language, to an imported catalogue.

The catalogue that comes with Amtslotse names what citizens ask about most in thirteen varieties, with everyday words.
Where an authority's own pages take its place, it still helps to understand: a question that search is not sure about
is looked for again in the names that the matter has, so that "İkametimi nereye kaydettirmeliyim?" finds a German page
that never says *Wohnsitz*. It never answers anything itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.knowledge.procedure import Procedure
from bot.knowledge.retrieve import Hit, Retriever

SURE = 0.4  # how likely the matter must be the one asked about
FOUND = 0.25  # how likely a page must then be to be shown, with the next ones to choose from
INTO = "de"  # the language that catalogues of German authorities have in any case


@dataclass(frozen=True)
class Concepts:
    """Known matters and the search in them."""

    known: Mapping[str, Procedure]
    retriever: Retriever

    def reworded(self, question: str, language: str) -> str | None:
        """The matter's name and everyday words in German; None when it is none of the known ones."""
        hits = self.retriever.search(question, language)
        if not hits or hits[0].probability < SURE:
            return None
        matter = self.known[hits[0].document]
        return f"{matter.names[INTO]}: {', '.join(matter.synonyms.get(INTO, []))}"

    def search(self, question: str, language: str, pages: Retriever) -> list[Hit]:
        """What `pages` have on the matter asked about; nothing when it is unknown or no page is likely."""
        words = self.reworded(question, language)
        hits = pages.search(words, INTO) if words else []
        return hits if pages.decide(hits) != "none" and hits[0].probability >= FOUND else []
