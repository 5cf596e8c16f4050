"""What all importers share: bounded reading of files, plain text and safe links from HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from bot.knowledge.procedure import Procedure, SourceError

LARGEST = 64 * 1024 * 1024  # bytes of one file
LONGEST = 1_000_000  # characters of one record

# (record id, the procedure or why it was skipped)
Records = Iterable[tuple[str, Procedure | str]]

_BLOCKS = {"p", "div", "li", "ul", "ol", "br", "tr", "table", "section", "dd", "dt", "dl", "hr", "blockquote"}
_CELLS = {"td", "th"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_UNSEEN = {"script", "style", "template", "iframe", "object", "noscript", "svg", "math", "head", "textarea", "select"}
_SCHEMES = {"http", "https", "mailto", "tel"}
# control characters, and those that turn the direction of what follows: both can make a text lie
_HARMFUL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]")


def read_text(path: Path) -> str:
    """Raises: SourceError when the file is too large or not UTF-8."""
    try:
        check_size(path)
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(f"{path} is not UTF-8 (byte {error.start})") from None
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}") from None


def check_size(path: Path) -> None:
    """Raises: SourceError, OSError."""
    if path.stat().st_size > LARGEST:
        raise SourceError(f"{path} is larger than {LARGEST // 1024 // 1024} MB")


def read_json(path: Path) -> Any:
    """Raises: SourceError."""
    try:
        return json.loads(read_text(path))
    except (json.JSONDecodeError, RecursionError) as error:
        raise SourceError(f"{path} is not JSON: {error}") from None


def plain(text: object) -> str:
    """`text` without characters that are not text, blanks at its ends and doubled blanks."""
    lines = (" ".join(line.split()) for line in _HARMFUL.sub(" ", str(text or "")).splitlines())
    return "\n".join(filter(None, lines))


def safe_url(value: object) -> str:
    """`value` where it is a link that a citizen may be shown, else ""."""
    url = str(value or "").strip()
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if parts.scheme.lower() not in _SCHEMES or re.search(r"[\s<>\"\\]", url) or _HARMFUL.search(url):
        return ""
    return url if parts.netloc or parts.scheme.lower() in ("mailto", "tel") else ""


@dataclass
class Page:
    """What an HTML fragment says: (heading, text) in order, and its links as (title, address)."""

    sections: list[tuple[str, str]]
    links: list[tuple[str, str]]


class _Target:
    """Collects text by heading; gets libxml2's events, which takes any broken HTML in linear time."""

    def __init__(self) -> None:
        self.found: list[tuple[str, list[str]]] = [("", [])]
        self.links: list[tuple[str, str]] = []
        self._heading: list[str] | None = None
        self._link: tuple[str, list[str]] | None = None
        self._unseen = 0

    def start(self, tag: Any, attributes: Any) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif self._unseen:
            return
        elif tag in _HEADINGS:
            self._heading = []
        elif tag in _BLOCKS:
            self._write("\n")
        elif tag in _CELLS:
            self._write(" ")
        elif tag == "a" and (url := safe_url(attributes.get("href"))):
            self._link = (url, [])

    def end(self, tag: Any) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _HEADINGS and self._heading is not None:
            heading = plain("".join(self._heading)).replace("\n", " ")
            self._heading = None
            if heading:
                self.found.append((heading, []))
        elif tag in _BLOCKS:
            self._write("\n")
        elif tag == "a" and self._link:
            url, title = self._link
            self.links.append((plain("".join(title)).replace("\n", " ") or url, url))
            self._link = None

    def data(self, data: Any) -> None:
        if self._unseen:
            return
        text = re.sub(r"\s+", " ", data)
        self._write(text)
        if self._link:
            self._link[1].append(text)

    def comment(self, text: Any) -> None:
        """Left out."""

    def _write(self, text: str) -> None:
        if self._heading is None:
            self.found[-1][1].append(text)
        elif text != "\n":
            self._heading.append(text)

    def close(self) -> Page:
        if self._heading:  # a heading that nothing closes
            self.found.append(("", self._heading))
        texts = [(heading, plain("".join(parts))) for heading, parts in self.found]
        return Page([(heading, text) for heading, text in texts if text], list(dict.fromkeys(self.links)))


def read_html(html: str) -> Page:
    """An HTML fragment as text only, so nothing of its markup can do harm."""
    parser = etree.HTMLParser(target=_Target(), no_network=True, huge_tree=False, remove_comments=True)
    try:
        # a leading tag keeps libxml2 from taking a fragment for a document's head
        parser.feed("<body>")
        parser.feed(html.encode("utf-8", "replace").decode("utf-8"))
        page = parser.close()
    except etree.LxmlError:  # nothing in it, or nested beyond reason
        return Page([], [])
    return page if isinstance(page, Page) else Page([], [])


def sections(html: str) -> list[tuple[str, str]]:
    """(heading, text) of an HTML fragment."""
    return read_html(html).sections

