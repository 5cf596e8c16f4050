"""Languages by the names that their speakers give them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from babel import Locale

from bot.language.messages import base

VARIETIES = {"de-x-simple": "Deutsch (Einfache Sprache)"}


def native_name(code: str) -> str:
    """`tr` → `Türkçe`."""
    if code in VARIETIES:
        return VARIETIES[code]
    name = Locale.parse(code).get_display_name(code) or code
    return name[:1].upper() + name[1:]


def named_language(text: str, enabled: Sequence[str]) -> str | None:
    """The enabled language that `text` names, in any of the enabled languages; None when it names none or several.

    Names are compared by their stem, since they are inflected: "po polsku", "українською", "auf Türkisch".
    """
    words = re.findall(r"[^\W\d_]+", text.casefold())
    plain = list(dict.fromkeys(base(code) for code in enabled))
    found = {code for code in plain for word in words if word.startswith(_stems(code, tuple(plain)))}
    return next(iter(found)) if len(found) == 1 else None


@cache
def _stems(code: str, speakers: tuple[str, ...]) -> tuple[str, ...]:
    """How the names of a language begin in every speaker's language, and the one of its script in Latin letters."""
    names = {str(Locale.parse(speaker).languages.get(code, "")).casefold() for speaker in speakers}
    stems = {name[: max(4, len(name) - 3)] for name in names if len(name) >= 3}
    bare = {stem.removeprefix("ال") for stem in stems if stem.startswith("ال")}  # Arabic: with or without article,
    return tuple(sorted(stems | bare | {"بال" + stem for stem in bare}))  # and behind "in"
