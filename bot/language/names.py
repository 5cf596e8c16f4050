"""Languages by the names that their speakers give them."""

from __future__ import annotations

from babel import Locale

VARIETIES = {"de-x-simple": "Deutsch (Einfache Sprache)"}


def native_name(code: str) -> str:
    """`tr` → `Türkçe`."""
    if code in VARIETIES:
        return VARIETIES[code]
    name = Locale.parse(code).get_display_name(code) or code
    return name[:1].upper() + name[1:]
