"""From a procedure to an answer: facts in the citizen's language, then the source's own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency
from babel.units import format_unit

from bot.knowledge.lines import best_lines
from bot.knowledge.procedure import Procedure, best
from bot.language.messages import base, messages

LENGTH = 600  # characters on a screen before "more"
PROSE_LINES = 3


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


def facts(procedure: Procedure, language: str) -> list[dict[str, Any]]:
    """The facts as rows of a card: `{"part", "label", "items"}`; what is not known is left out."""
    known = procedure.facts
    say = messages().text
    rows: dict[str, list[str]] = {
        "documents": [_named(each, language) for each in known.get("documents", [])],
        "cost": [_conditioned(_money(each, language), each, language) for each in known.get("fees", [])],
        "deadline": [_deadline(each, language) for each in known.get("deadlines", [])],
        "duration": [_span(known["duration"], language)] if known.get("duration") else [],
        "where": [_office(each, language) for each in known.get("offices", [])],
        "how": [_named(each, language) for each in known.get("steps", [])],
        "online": [known["online"]["url"]] if (known.get("online") or {}).get("url") else [],
        "eligibility": [_named(each, language) for each in known.get("eligibility", [])],
        "legal": [each["label"] for each in known.get("legal", [])],
        "appointment": [],
    }
    if appointment := known.get("appointment"):
        key = "answer-appointment-needed" if appointment.get("required") else "answer-appointment-free"
        rows["appointment"] = [" ".join(filter(None, [say(language, key), appointment.get("url", "")]))]
    return [
        {"part": part, "label": say(language, f"answer-{part}"), "items": items}
        for part, items in ((part, list(filter(None, items))) for part, items in rows.items())
        if items
    ]


def compose(
    procedure: Procedure, question: str, language: str, part: str | None, probability: float = 1.0
) -> Answer:
    """The answer from `procedure`, led by `part`; `part="more"` gives all that is known."""
    say = messages().text
    title = best(procedure.names, language)[0]
    rows = facts(procedure, language)
    asked = [row for row in rows if row["part"] == part]
    prose, spoken = _prose(procedure, question, language, part)
    other = bool(prose) and base(spoken) != base(language)
    shown = rows if part == "more" else asked
    blocks = [_block(row) for row in shown]
    if prose:
        mark = (
            say(language, "answer-other-language", name=_language(spoken, language)) + "\n" if other else ""
        )
        blocks.append(mark + prose)
    whole = "\n\n".join(blocks) or "\n\n".join(_block(row) for row in rows)
    text, more = (whole, "") if part == "more" else _cut(whole)
    if part != "more":
        more = "\n\n".join(filter(None, [more, *(_block(row) for row in rows if row not in shown)]))
    source = {"title": title, "url": procedure.url, "as_of": procedure.as_of}
    foot = [say(language, "answer-source", url=procedure.url)] if procedure.url else []
    if procedure.as_of:
        day = format_date(date.fromisoformat(procedure.as_of), "medium", locale=base(language))
        foot.append(say(language, "answer-as-of", date=day))
    card = {
        "kind": "answer",
        "title": title,
        "lead": _block(asked[0]) if asked else "",
        "facts": rows,
        "prose": prose,
        "prose_language": spoken,
        "more": more,
        "offices": [_place(each, language) for each in procedure.facts.get("offices", [])],
        "source": source,
    }
    said = "\n\n".join(filter(None, [title, text, "\n".join(foot)]))
    return Answer("answered", language, said, card, [], procedure.id, part, other and not asked, probability)


def clarify(language: str, choices: list[tuple[str, str]]) -> Answer:
    return Answer("clarify", language, messages().text(language, "answer-which"), choices=choices[:3])


def none(language: str) -> Answer:
    return Answer("none", language, messages().text(language, "answer-none"))


def _prose(procedure: Procedure, question: str, language: str, part: str | None) -> tuple[str, str]:
    """The source's own best sentences, in the best language there is, and that language."""
    if part == "more":
        texts = [procedure.summary, *(section.text for section in procedure.sections)]
        found = [best(text, language) for text in texts if text]
        return "\n\n".join(text for text, _ in found), found[0][1] if found else ""
    about = [section.text for section in procedure.sections if section.part == part and part]
    if not about and procedure.summary:
        return best(procedure.summary, language)
    # an unstructured page: all its text, of which the lines that answer are shown
    texts = about or [section.text for section in procedure.sections]
    spoken = best(texts[0], language)[1] if texts else ""
    lines = [line for text in texts for line in text.get(spoken, "").splitlines() if line.strip()]
    if len(lines) > PROSE_LINES:
        chosen = sorted(row for row, _ in best_lines(question, language, lines)[:PROSE_LINES])
        lines = [lines[row] for row in chosen] or lines[:PROSE_LINES]
    return "\n".join(lines), spoken


def _language(code: str, reader: str) -> str:
    return Locale.parse(base(code)).get_display_name(base(reader)) or code


def _cut(text: str) -> tuple[str, str]:
    """`text` up to about LENGTH characters, at a line or word end, and the rest."""
    if len(text) <= LENGTH:
        return text, ""
    end = max(text.rfind("\n", 0, LENGTH), text.rfind(". ", 0, LENGTH) + 1)
    end = end if end > LENGTH // 3 else text.rfind(" ", 0, LENGTH)
    end = end if end > 0 else LENGTH
    return text[:end].strip(), text[end:].strip()


def _block(row: Mapping[str, Any]) -> str:
    return "\n".join([f"{row['label']}:", *(f"• {item}" for item in row["items"])])


def _text(value: Mapping[str, Any] | None, language: str) -> str:
    return best((value or {}).get("text") or {}, language)[0]


def _named(fact: Mapping[str, Any], language: str) -> str:
    return _conditioned(_text(fact, language), fact, language)


def _conditioned(value: str, fact: Mapping[str, Any], language: str) -> str:
    condition = _text(fact.get("condition"), language)
    return f"{value} ({condition})" if value and condition else value


def _money(fee: Mapping[str, Any], language: str) -> str:
    def money(amount: object) -> str:
        return str(format_currency(Decimal(str(amount)), fee.get("currency", "EUR"), locale=base(language)))

    if "amount" in fee:
        zero = not Decimal(str(fee["amount"]))
        return messages().text(language, "answer-free") if zero else money(fee["amount"])
    ends = [money(fee[key]) for key in ("min", "max") if key in fee]
    return " – ".join(ends)


def _span(span: Mapping[str, Any], language: str) -> str:
    unit = "duration-" + str(span["unit"]).removesuffix("s")
    ends = list(dict.fromkeys(span[key] for key in ("amount", "min", "max") if key in span))
    last = format_unit(ends[-1], unit, locale=base(language)) if ends else ""
    return f"{ends[0]}–{last}" if len(ends) > 1 else last


def _deadline(deadline: Mapping[str, Any], language: str) -> str:
    span = _span(deadline, language) if "unit" in deadline else ""
    event = _text(deadline.get("event"), language)
    return _conditioned(", ".join(filter(None, [span, event])), deadline, language)


def _office(office: Mapping[str, Any], language: str) -> str:
    name = best(office.get("names") or {}, language)[0]
    return ", ".join(filter(None, [name, office.get("address", ""), office.get("phone", "")]))


def _place(office: Mapping[str, Any], language: str) -> dict[str, Any]:
    """An office for a card; `hours` as the catalogue has them, by weekday."""
    known = {key: office[key] for key in ("address", "hours", "phone", "step_free") if key in office}
    return {"name": best(office.get("names") or {}, language)[0], **known}
