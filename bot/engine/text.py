"""What the engine's components share about a message's text."""

from __future__ import annotations

import re
from typing import Any

PLACEHOLDER = re.compile(r"\[([a-z_]+):[0-9a-z]+\]")


def plain(text: str) -> str:
    """The text with placeholders as words: `[file_number:ab12]` → `file number`, the same for every token."""
    return PLACEHOLDER.sub(lambda match: f" {match.group(1).replace('_', ' ')} ", text).strip()


def language_of(message: Any, default: str = "de") -> str:
    """The language that the gateway decided, or that the training file's name says."""
    return str((message.get("metadata") or {}).get("language") or default)
