"""Facts of a procedure in the citizen's language: money, dates, spans of time and opening hours as it writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from babel.numbers import format_currency

from bot.knowledge import offices
from bot.knowledge.procedure import Procedure, best
from bot.language.messages import base, messages

OFFICES_WITH_HOURS = 2  # more than that, and only names, addresses and telephones are listed


class Speaker:
    """Says facts in one language and notes what other languages their texts had to be taken from."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.others: list[str] = []

    def say(self, key: str, **values: Any) -> str:
        return messages().text(self.language, key, **values)

    def text(self, value: Mapping[str, Any] | None) -> str:
        found, spoken = best((value or {}).get("text") or {}, self.language)
        if found and base(spoken) != base(self.language) and base(spoken) not in self.others:
            self.others.append(base(spoken))
        return found

    def named(self, fact: Mapping[str, Any]) -> str:
        return self.conditioned(self.text(fact), fact)

    def conditioned(self, value: str, fact: Mapping[str, Any]) -> str:
        condition = self.text(fact.get("condition")) if value else ""
        return f"{value} ({condition})" if condition else value

    def link(self, fact: Mapping[str, Any]) -> str:
        return " ".join(filter(None, [self.named(fact), str(fact.get("url") or "")]))

    def money(self, fee: Mapping[str, Any]) -> str:
        """An amount, a range, or one end of it; nothing where the numbers can't be read."""

        def money(key: str) -> str:
            said = format_currency(
                Decimal(str(fee[key])), str(fee.get("currency") or "EUR"), locale=base(self.language)
            )
            return said.replace("EUR", "€")  # CLDR has no sign for it in Ukrainian

        try:
            if "amount" in fee:
                value = money("amount") if Decimal(str(fee["amount"])) else self.say("answer-free")
            elif "min" in fee and "max" in fee:
                value = f"{money('min')} – {money('max')}"
            elif "min" in fee:
                value = self.say("answer-from", amount=money("min"))
            elif "max" in fee:
                value = self.say("answer-up-to", amount=money("max"))
            else:
                value = self.text(fee)  # a rate that is no amount
        except InvalidOperation:
            return ""
        return self.conditioned(value, fee)

    def span(self, span: Mapping[str, Any]) -> str:
        """ "2 to 4 weeks"; the numbers as digits, the words by the language's rules for plurals."""
        unit = str(span.get("unit") or "days").removesuffix("s") + "s"
        ends = list(dict.fromkeys(span[key] for key in ("amount", "min", "max") if span.get(key) is not None))
        if not ends:
            return ""
        key, values = f"answer-span-{unit}", {"count": ends[0]}
        if len(ends) > 1:
            key, values = f"answer-range-{unit}", {"from": ends[0], "to": ends[-1]}
        try:
            return self.conditioned(self.say(key, **values), span)
        except KeyError:  # a unit that the catalogue's format does not have
            return ""

    def deadline(self, deadline: Mapping[str, Any]) -> str:
        span = self.span({key: deadline[key] for key in ("amount", "min", "max", "unit") if key in deadline})
        return self.conditioned(", ".join(filter(None, [span, self.text(deadline.get("event"))])), deadline)

    def appointment(self, appointment: Mapping[str, Any]) -> str:
        required = appointment.get("required")
        key = {True: "answer-appointment-needed", False: "answer-appointment-free"}.get(required)  # type: ignore[arg-type]
        return " ".join(filter(None, [self.say(key) if key else "", str(appointment.get("url") or "")]))

    def office(self, office: Mapping[str, Any], with_hours: bool) -> str:
        known = (self.text({"text": office.get("names")}), office.get("address"), office.get("phone"))
        line = ", ".join(str(each) for each in known if each)
        open_at = "; ".join(offices.hours(office, self.language)) if with_hours else ""
        return f"{line}\n  {open_at}" if open_at else line


def rows(procedure: Procedure, language: str) -> list[dict[str, Any]]:
    """The facts as rows of a card: `{"part", "label", "items", "language"?}`; what is not known is left out.

    `language` stands where an item's text exists in that other language only.
    """
    known = procedure.facts
    places: Sequence[Mapping[str, Any]] = known.get("offices") or []
    found = []
    for part in (
        "documents",
        "cost",
        "deadline",
        "duration",
        "where",
        "how",
        "online",
        "eligibility",
        "legal",
        "appointment",
        "forms",
        "links",
    ):
        speaker = Speaker(language)
        match part:
            case "documents" | "eligibility":
                items = [speaker.named(each) for each in known.get(part) or []]
            case "cost":
                items = [speaker.money(each) for each in known.get("fees") or []]
            case "deadline":
                items = [speaker.deadline(each) for each in known.get("deadlines") or []]
            case "duration":
                items = [speaker.span(known["duration"])] if known.get("duration") else []
            case "where":
                items = [speaker.office(each, len(places) <= OFFICES_WITH_HOURS) for each in places]
            case "how":
                items = [speaker.named(each) for each in known.get("steps") or []]
            case "online":
                items = [str((known.get("online") or {}).get("url") or "")]
            case "legal":
                items = [str(each.get("label") or each.get("url") or "") for each in known.get("legal") or []]
            case "appointment":
                items = [speaker.appointment(known["appointment"])] if known.get("appointment") else []
            case _:
                items = [speaker.link(each) for each in known.get(part) or []]
        if items := list(filter(None, items)):
            other = {"language": speaker.others[0]} if speaker.others else {}
            found.append({"part": part, "label": messages().text(language, f"answer-{part}"), "items": items, **other})
    return found


def place(office: Mapping[str, Any], language: str) -> dict[str, Any]:
    """An office for a card; `hours` by weekday as the catalogue has them, or as the source words them."""
    known = {key: office[key] for key in ("address", "hours", "phone", "step_free", "map") if key in office}
    if "map" not in known and office.get("geo"):
        latitude, longitude = office["geo"]
        known["map"] = f"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}"
    if "hours" not in known and (said := best(office.get("hours_text") or {}, language)[0]):
        known["hours"] = said
    return {"name": best(office.get("names") or {}, language)[0], **known}
