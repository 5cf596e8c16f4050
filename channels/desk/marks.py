"""A message's text as HTML: masked values become buttons that name what they hide, addresses become links."""

from __future__ import annotations

import re
from collections.abc import Callable

from markupsafe import Markup, escape

from bot.privacy.vault import PLACEHOLDER

KINDS = frozenset(
    {"file_number", "birth_date", "tax_id", "social_insurance", "id_card", "passport", "iban", "card"}
    | {"email", "phone", "plate", "address", "pin"}
)
_LINK = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)\]]")
_BUTTON = Markup('<button type="button" class="masked" data-placeholder="{}">{}</button>')
_ANCHOR = Markup('<a href="{0}" rel="noreferrer noopener" target="_blank">{0}</a>')

Label = Callable[[str], str]


def marked(text: str, label: Label) -> Markup:
    """`[phone:ab12]` → a button that says `label("phone")` (`file-number`, …); everything else is escaped."""
    out = Markup()
    position = 0
    for match in PLACEHOLDER.finditer(text):
        if match[1] not in KINDS:  # square brackets of somebody's own
            continue
        out += _linked(text[position : match.start()])
        out += _BUTTON.format(match[0], label(match[1].replace("_", "-")))
        position = match.end()
    return out + _linked(text[position:])


def short(text: str, label: Label) -> str:
    """The same for one line of a list: `Telefonnummer ▮`."""

    def named(match: re.Match[str]) -> str:
        return f"{label(match[1].replace('_', '-'))} ▮" if match[1] in KINDS else match[0]

    return " ".join(PLACEHOLDER.sub(named, text).split())


def _linked(text: str) -> Markup:
    out = Markup()
    position = 0
    for match in _LINK.finditer(text):
        out += escape(text[position : match.start()])
        out += _ANCHOR.format(match[0])
        position = match.end()
    return out + escape(text[position:])
