"""From a procedure to an answer: facts in the citizen's language, then the source's own words.

What the catalogue does not say is not said. An answer fits on a screen (`LENGTH`), the rest is had by asking for
more; `spoken` is the same for the telephone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from babel import Locale
from babel.dates import format_date

from bot.knowledge.encoder import Encoder
from bot.knowledge.facts import place, rows
from bot.knowledge.lines import is_heading, read_page
from bot.knowledge.procedure import Procedure, best
from bot.language.messages import base, messages

LENGTH = 600  # characters on a screen before "more"
SHORTEST = 240  # characters of it that are left to the answer however long its title and source are
WHOLE = 1800  # characters of "more"; who wants to read on follows the link
WORDS = 40  # on the telephone
FEW_LINES = 3  # this many are shown without a choice
# parts whose absence is worth saying; "where" and "how" are asked for in too many ways
NAMED = frozenset({"documents", "cost", "duration", "deadline", "online", "legal", "appointment"})
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+")


@dataclass(frozen=True)
class Answer:
    """What to say. `choices` are (title, procedure id)."""

    kind: Literal["answered", "clarify", "none"]
    language: str
    text: str
    card: dict[str, Any] | None = None
    choices: list[tuple[str, str]] = field(default_factory=list)
    procedure: str | None = None
    part: str | None = None
    other_language: bool = False
    probability: float = 0.0


@dataclass(frozen=True)
class _Block:
    """A piece of the answer and the language it had to be taken from, "" when it is the citizen's own."""

    text: str
    other: str = ""


def facts(procedure: Procedure, language: str) -> list[dict[str, Any]]:
    """The facts as rows of a card: `{"part", "label", "items", "language"?}`."""
    return rows(procedure, language)


def compose(
    procedure: Procedure,
    question: str,
    language: str,
    part: str | None,
    probability: float = 1.0,
    encoder: Encoder | None = None,
) -> Answer:
    """The answer from `procedure`, led by `part`; `part="more"` gives all that is known.

    Args:
        encoder: the index's, which may know the vectors of the page's lines (default: the one that ships).
    """
    title = best(procedure.names, language)[0]
    known = facts(procedure, language)
    asked = [row for row in known if row["part"] == part]
    shown = known if part == "more" else asked
    told, rest = _prose(procedure, question, language, part, encoder, bool(asked))
    prose, spoken = "\n\n".join(text for text, _ in told), told[0][1] if told else ""
    blocks = [_Block(_listed(row), row.get("language", "")) for row in shown]
    opening = _unknown(procedure, part, known, language) or _own_words(procedure, spoken, language, bool(asked))
    if opening:
        blocks.insert(0, _Block(opening))
    blocks += [_Block(text, base(code) if base(code) != base(language) else "") for text, code in told]
    if not blocks:
        blocks = [_Block(_listed(row), row.get("language", "")) for row in known]
        shown = known
    foot = _foot(procedure, language, spoken or language, [row["part"] for row in shown])
    room = WHOLE if part == "more" else max(SHORTEST, LENGTH - len(title) - len(_ADDRESS.sub("", foot)))
    text, cut_off = _cut(_joined(blocks, language), room)
    more = "" if part == "more" else _more(cut_off, rest, [row for row in known if row not in shown])
    card = {
        "kind": "answer",
        "title": title,
        "lead": _listed(asked[0]) if asked else opening,
        "facts": known,
        "prose": prose,
        "prose_language": spoken,
        "more": more,
        "spoken": _aloud(title, asked, opening, prose),
        "offices": [place(each, language) for each in procedure.facts.get("offices") or []],
        "source": {"title": title, "url": procedure.url, "as_of": procedure.as_of},
    }
    if online := (procedure.facts.get("online") or {}).get("url"):
        card["online"] = {"title": messages().text(language, "answer-online"), "url": online}
    other = any(block.other for block in blocks) and not any(not row.get("language") for row in asked)
    said = "\n\n".join(filter(None, [title, text, foot]))
    return Answer("answered", language, said, card, [], procedure.id, part, other, probability)


def clarify(language: str, choices: Sequence[tuple[str, str]]) -> Answer:
    return Answer("clarify", language, messages().text(language, "answer-which"), choices=list(choices[:3]))


def none(language: str) -> Answer:
    return Answer("none", language, messages().text(language, "answer-none"))


def titles(procedures: Sequence[Procedure], language: str) -> list[tuple[str, str]]:
    """(title, id) of each; where two are called the same, what they belong to tells them apart."""
    names = [best(each.names, language)[0] for each in procedures]
    often = Counter(names)
    return [
        (f"{name} ({each.topic})" if often[name] > 1 and each.topic else name, each.id)
        for name, each in zip(names, procedures, strict=True)
    ]


def _prose(
    procedure: Procedure, question: str, language: str, part: str | None, encoder: Encoder | None, has_facts: bool
) -> tuple[list[tuple[str, str]], str]:
    """The source's own best sentences with the language they are in, and what else it says."""
    if part == "more":
        texts = [procedure.summary, *(_with_heading(section.heading, section.text) for section in procedure.sections)]
        return [best(text, language) for text in texts if text], ""
    about = [section for section in procedure.sections if section.part == part and part]
    # where facts tell the part, words that can be read are better beside them than more of it in another language
    foreign = bool(about) and base(best(about[0].text, language)[1]) != base(language)
    readable = bool(procedure.summary) and base(best(procedure.summary, language)[1]) == base(language)
    if procedure.summary and (not about or (has_facts and foreign and readable)):
        rest = "\n\n".join(best(section.text, language)[0] for section in procedure.sections)
        return [best(procedure.summary, language)], rest
    # an unstructured page: all its text, of which the lines that answer are shown
    sections = about or procedure.sections
    if not sections:
        return [], ""
    spoken = best(sections[0].text, language)[1]
    lines: list[str] = []
    headings: set[int] = set()
    for section in sections:
        if section.text.get(spoken):
            if heading := section.heading.get(spoken, ""):
                headings.add(len(lines))
                lines.append(heading)
            lines += [line for line in section.text[spoken].splitlines() if line.strip()]
    if len(lines) - len(headings) <= FEW_LINES:
        return [("\n".join(lines), spoken)], ""
    chosen = _chosen(procedure, question, language, lines, headings, spoken, encoder)
    rest = "\n".join(line for row, line in enumerate(lines) if row not in chosen)
    return [("\n".join(lines[row] for row in chosen), spoken)], rest


def _chosen(
    procedure: Procedure,
    question: str,
    language: str,
    lines: list[str],
    headings: set[int],
    spoken: str,
    encoder: Encoder | None,
) -> list[int]:
    """The run of lines that answers, with what follows where it ends on a heading; the page's start otherwise."""
    if not question.strip():
        return list(range(FEW_LINES))
    page = [procedure.names.get(spoken, ""), *lines]  # a page's title stands first, as where the model learned
    reading = read_page(question, language, page, encoder, lines_language=spoken)
    run = sorted({row - 1 for row in reading.chosen()} - {-1}) or [0]
    last = run[-1]
    while last in headings or (is_heading(lines[last]) and lines[last].endswith(":")):
        if last + 1 >= len(lines):
            break
        last += 1
        run.append(last)
    return run


def _with_heading(heading: Mapping[str, str], text: Mapping[str, str]) -> dict[str, str]:
    return {code: "\n".join(filter(None, [heading.get(code, ""), said])) for code, said in text.items()}


def _unknown(procedure: Procedure, part: str | None, known: Sequence[Mapping[str, Any]], language: str) -> str:
    """That the catalogue says nothing about the part asked for, where it tells its parts apart."""
    parts = {row["part"] for row in known} | {section.part for section in procedure.sections}
    if part not in NAMED or part in parts or parts <= {"general", "links", "forms"}:
        return ""
    return messages().text(language, "answer-part-unknown", part=messages().text(language, f"answer-{part}"))


def _own_words(procedure: Procedure, spoken: str, language: str, has_facts: bool) -> str:
    """The summary, where the text that answers is in another language and no facts stand before it."""
    summary, code = best(procedure.summary, language) if procedure.summary and spoken and not has_facts else ("", "")
    return summary if base(code) == base(language) != base(spoken) else ""


def _listed(row: Mapping[str, Any]) -> str:
    return "\n".join([f"{row['label']}:", *(f"• {item}" for item in row["items"])])


def _joined(blocks: Sequence[_Block], language: str) -> str:
    """The blocks with a mark before the first of those that are in another language."""
    said: list[str] = []
    marked: set[str] = set()
    for block in blocks:
        if block.other and block.other not in marked:
            marked.add(block.other)
            name = Locale.parse(block.other).get_display_name(base(language)) or block.other
            said.append(messages().text(language, "answer-other-language", name=name) + "\n" + block.text)
        else:
            said.append(block.text)
    return "\n\n".join(filter(None, said))


def _cut(text: str, room: int) -> tuple[str, str]:
    """`text` up to about `room` characters, at a line, sentence or word end, and the rest."""
    if len(text) <= room:
        return text, ""
    end = max(text.rfind("\n", 0, room), text.rfind(". ", 0, room) + 1)
    end = end if end > room // 3 else text.rfind(" ", 0, room)
    end = end if end > 0 else room
    return text[:end].strip(), text[end:].strip()


def _more(cut_off: str, rest: str, others: Sequence[Mapping[str, Any]]) -> str:
    said = "\n\n".join(filter(None, [cut_off, *(_listed(row) for row in others), rest]))
    return _cut(said, WHOLE)[0]


def _foot(procedure: Procedure, language: str, spoken: str, shown: Sequence[str]) -> str:
    """Where it is written (also in the citizen's language, where there is such a page), who is responsible, of when."""
    say = messages().text
    lines = [say(language, "answer-source", url=procedure.url)] if procedure.url else []
    own = procedure.urls.get(base(language), "")
    if own and own != procedure.url and base(spoken) != base(language):
        lines.append(say(language, "answer-own-language", url=own))
    bodies = [best(each.get("names") or {}, language)[0] for each in procedure.facts.get("offices") or []]
    if len(bodies) == 1 and bodies[0] and "where" not in shown:
        lines.append(f"{say(language, 'answer-where')}: {bodies[0]}")
    if procedure.as_of:
        try:
            region = "en_GB" if base(language) == "en" else base(language)  # the day before the month
            day = format_date(date.fromisoformat(procedure.as_of), "medium", locale=region)
            lines.append(say(language, "answer-as-of", date=day))
        except ValueError:
            pass
    return "\n".join(lines)


def _aloud(title: str, asked: Sequence[Mapping[str, Any]], unknown: str, prose: str) -> str:
    """At most WORDS words to be said on the telephone: the part asked for, else the source's first sentences."""
    said = [f"{title}."]
    parts = [unknown] if unknown else []
    for row in asked:
        items = [_ADDRESS.sub("", str(item).split("\n")[0]).strip(" ,") for item in row["items"]]
        items = list(filter(None, items))
        parts += [f"{row['label']}: {items[0]}", *items[1:]] if items else []
    if not parts:
        parts = re.split(r"(?<=[.!?])\s+|\n", _ADDRESS.sub("", prose))
    for piece in filter(None, (each.strip(" •") for each in parts)):
        words = sum(len(each.split()) for each in said)
        if words + len(piece.split()) > WORDS:
            if len(said) == 1:
                said.append(" ".join(piece.split()[: WORDS - words]) + " …")
            break
        said.append(piece if piece.endswith((".", "!", "?", ":", "؟")) else f"{piece}.")
    return " ".join(said)
