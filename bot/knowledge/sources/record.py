"""What all importers share: bounded reading of files, and plain text from HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from bot.knowledge.procedure import Procedure, SourceError

LARGEST = 64 * 1024 * 1024  # bytes of one file
LONGEST = 1_000_000  # characters of one record

# (record id, the procedure or why it was skipped)
Records = Iterable[tuple[str, Procedure | str]]

_BLOCKS = {"p", "div", "li", "ul", "ol", "br", "tr", "table", "section", "dd", "dt"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_UNSEEN = {"script", "style", "template", "iframe", "object", "noscript"}


def read_text(path: Path) -> str:
    """Raises: SourceError when the file is too large or not UTF-8."""
    try:
        if path.stat().st_size > LARGEST:
            raise SourceError(f"{path} is larger than {LARGEST // 1024 // 1024} MB")
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(f"{path} is not UTF-8 (byte {error.start})") from None
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}") from None


def read_json(path: Path) -> Any:
    """Raises: SourceError."""
    try:
        return json.loads(read_text(path))
    except (json.JSONDecodeError, RecursionError) as error:
        raise SourceError(f"{path} is not JSON: {error}") from None


class _Sections(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, list[str]]] = [("", [])]
        self._heading: list[str] | None = None
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag in _HEADINGS:
            self._heading = []
        elif tag in _BLOCKS:
            self.found[-1][1].append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _HEADINGS and self._heading is not None:
            heading = " ".join("".join(self._heading).split())
            self._heading = None
            if heading:
                self.found.append((heading, []))
        elif tag in _BLOCKS:
            self.found[-1][1].append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            target = self.found[-1][1] if self._heading is None else self._heading
            target.append(re.sub(r"\s+", " ", data))


def sections(html: str) -> list[tuple[str, str]]:
    """(heading, text) of an HTML fragment: text only, so nothing of its markup can do harm."""
    parser = _Sections()
    parser.feed(html)
    parser.close()
    lines = [
        (heading, [" ".join(line.split()) for line in "".join(parts).splitlines()])
        for heading, parts in parser.found
    ]
    return [(heading, "\n".join(filter(None, text))) for heading, text in lines if any(text)]
