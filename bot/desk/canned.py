"""Canned replies: messages `desk-canned-…`, read by staff in their language, sent in the citizen's.

The attribute `.title` is what staff search for; a translator may leave it out, then staff see the German one.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.desk.staff import Staff
from bot.language.messages import messages
from bot.settings import Settings

PREFIX = "desk-canned-"


@dataclass(frozen=True)
class Canned:
    """One reply.

    Attributes:
        name: of the message, without the prefix.
        title: for staff.
        preview: the text in the language of staff.
        text: what goes out.
        language: what it goes out in: the citizen's language, else the next best.
    """

    name: str
    title: str
    preview: str
    text: str
    language: str


def all_for(settings: Settings, who: Staff, language: str, ui: str) -> list[Canned]:
    """Every canned reply for a citizen of `language`, placeholders filled."""
    said = messages(settings.messages)
    authority = settings.section("authority")
    words = {
        "name": who.name,
        "authority": str(authority.get("name", "")),
        "phone": str(authority.get("phone", "")),
        "website": str(authority.get("website", "")),
    }
    found = []
    for key in said.keys(PREFIX):
        sent_in = next(each for each in said.chain(language) if said.has(each, key))
        found.append(
            Canned(
                key.removeprefix(PREFIX),
                said.text(ui, f"{key}.title"),
                said.text(ui, key, words),
                said.text(language, key, words),
                sent_in,
            )
        )
    return found


def one_for(settings: Settings, who: Staff, language: str, ui: str, name: str) -> Canned | None:
    """The canned reply of a name."""
    return next((each for each in all_for(settings, who, language, ui) if each.name == name), None)
