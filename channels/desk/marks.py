"""A message's text as HTML: masked values become marks that name what they hide, addresses become links."""

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


def marked(text: str, label: Callable[[str], str]) -> Markup:
    """`[phone:ab12]` → a mark that says `label("phone")` (`file-number`, …); everything else is escaped."""
    out = Markup()
    position = 0
    for match in PLACEHOLDER.finditer(text):
        if match[1] not in KINDS:  # square brackets of somebody's own
            continue
        out += _linked(text[position : match.start()])
        name = label(match[1].replace("_", "-"))
        out += Markup('<span class="masked" data-placeholder="{}">{}</span>').format(match[0], name)
        position = match.end()
    return out + _linked(text[position:])


def _linked(text: str) -> Markup:
    out = Markup()
    position = 0
    for match in _LINK.finditer(text):
        out += escape(text[position : match.start()])
        out += Markup('<a href="{0}" rel="noreferrer noopener" target="_blank">{0}</a>').format(match[0])
        position = match.end()
    return out + escape(text[position:])
