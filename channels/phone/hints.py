"""Words that callers are likely to say: the names of the catalogue's procedures, for the recogniser."""

from __future__ import annotations

from bot.language.messages import base
from bot.settings import Settings
from bot.status.answer import words as catalogue_words

MOST, LONGEST = 100, 60  # phrases; characters of one. Twilio takes 500 of 100 characters


def words(settings: Settings, language: str) -> tuple[str, ...]:
    """Names of procedures in the language, without what stands in brackets."""
    known = catalogue_words(settings).procedures.values()
    names = (str(each.get(base(language)) or "").split("(")[0].strip(" ,") for each in known)
    return tuple(dict.fromkeys(name for name in names if name and len(name) <= LONGEST))[:MOST]
