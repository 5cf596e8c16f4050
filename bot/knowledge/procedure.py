"""What is known of one procedure, or of one page of advice, in all its languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from bot.knowledge.passages import Passage, pieces
from bot.language.messages import base

Texts = dict[str, str]  # language → text


class SourceError(Exception):
    """A source can't be read at all; the message is one line for the operator."""


@dataclass(frozen=True)
class Section:
    """Prose about one part (documents, cost, …; `general` when unknown)."""

    part: str
    text: Texts
    heading: Texts = field(default_factory=dict)


@dataclass(frozen=True)
class Procedure:
    """A procedure (CPSV-AP PublicService, German *Leistung*). `facts`: see docs/catalogue.md."""

    id: str
    names: Texts
    summary: Texts = field(default_factory=dict)
    synonyms: dict[str, list[str]] = field(default_factory=dict)
    sections: list[Section] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    area: str = ""
    topic: str = ""
    leika: str = ""
    url: str = ""
    urls: Texts = field(default_factory=dict)  # the same page in other languages, whose text need not be here
    aliases: list[str] = field(default_factory=list)  # other ids of it: those of its language versions
    as_of: str = ""  # ISO date
    last_review: str = ""
    valid_from: str = ""
    valid_until: str = ""

    @property
    def languages(self) -> list[str]:
        return list(self.names)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Procedure:
        """The reverse of `as_dict`. Raises: TypeError, KeyError."""
        return cls(**{**raw, "sections": [Section(**section) for section in raw["sections"]]})

    def passages(self) -> list[Passage]:
        """What is searched: names and everyday words, the summary and every section, by language."""
        found: list[Passage] = []

        def add(language: str, part: str, text: str, heading: str = "") -> None:
            title = best(self.names, language)[0]
            found.extend(
                Passage(self.id, heading, part, language, title, piece, self.area) for piece in pieces(text)
            )

        for language, name in self.names.items():
            add(language, "general", "\n".join([name, ", ".join(self.synonyms.get(language, []))]).strip())
        for language, text in self.summary.items():
            add(language, "general", text)
        for section in self.sections:
            for language, text in section.text.items():
                add(language, section.part, text, section.heading.get(language, ""))
        return found


def best(texts: Mapping[str, str], language: str) -> tuple[str, str]:
    """The text for a reader of `language`, and the language it is in; ("", "") when there is none."""
    for name in (language, base(language), "en", "de", *texts):
        if texts.get(name):
            return texts[name], name
    return "", ""
