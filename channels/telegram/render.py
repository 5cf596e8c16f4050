"""What an event of the outbox looks like in Telegram: HTML that can't be broken, within Telegram's limits.

Limits: https://core.telegram.org/bots/api#sendmessage, #inlinekeyboardbutton (as of November 2026)
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from bot.conversation.model import Event
from bot.language.messages import Messages
from bot.privacy.vault import PLACEHOLDER

LONGEST = 4096  # UTF-16 code units of a message, after entities are parsed
DATA = 64  # bytes of a button's data
NARROW = 18  # characters of a button's title that leave room for a second one beside it
MOST = 100  # buttons under a message
_LINK = re.compile(r"https://[^\s<>\"']*[^\s<>\"'.,;:!?)\]]")
_SENTENCE = re.compile(r"(?<=[.!?؟。…])\s+")
# Where a text may be cut, best first, and what joins the pieces again
_JOINTS = (
    (re.compile(r"\n\s*\n"), "\n\n"),
    (re.compile(r"\n"), "\n"),
    (_SENTENCE, " "),
    (re.compile(r"\s+"), " "),
)
_RLM = "\u200f"

Keyboard = tuple[tuple[tuple[str, str], ...], ...]  # rows of (title, data)


@dataclass(frozen=True)
class Part:
    """What one call sends.

    Attributes:
        kind: `text` is sent; `place` is sent if it is another place in the queue than was told last; `waits` begins
            such a wait and shows nothing.
        plain: the same without marks, should Telegram not understand them.
        reply_to: in a group, the message that is answered.
        form: the page for the status belongs under it.
    """

    kind: Literal["text", "place", "waits"] = "text"
    html: str = ""
    plain: str = ""
    keyboard: Keyboard = ()
    reply_to: int | None = None
    form: bool = False
    place: int = 0
    language: str = ""


def parts(record: dict[str, str], event: Event, words: Messages) -> Sequence[Part]:
    """The parts of an event; none for what is not shown."""
    language = record.get("language") or "de"
    if event.type == "queue":
        text = _place(event.data, language, words)
        leave = keyboard([("leave", words.text(language, "button-leave-queue"))])
        return [Part("place", html.escape(text), text, leave, place=int(event.data.get("position") or 0))]
    if event.type == "state":
        return _state(event.data, language, words)
    if event.data.get("from") == "citizen":
        return []
    return _message(record, event.data, words)


def _place(data: dict[str, Any], language: str, words: Messages) -> str:
    minutes = data.get("minutes")
    wait = words.text(language, "desk-wait", minutes=minutes) if minutes else ""
    return " ".join(filter(None, [words.text(language, "desk-position", position=data.get("position")), wait]))


def _state(data: dict[str, Any], language: str, words: Messages) -> Sequence[Part]:
    if data.get("state") == "waiting":
        return [Part("waits")]
    if data.get("state") == "person":
        text = words.text(language, "widget-joined", name=data.get("name") or words.text(language, "widget-person"))
        return [Part(html=f"<i>{html.escape(text)}</i>", plain=text)]
    if data.get("state") == "closed" and data.get("rate"):
        text = words.text(language, "widget-ended") + "\n" + words.text(language, "widget-rate-ask")
        faces = [(f"r:{number}", words.text(language, f"widget-rate-{number}")) for number in range(5, 0, -1)]
        rows = tuple(((title, button),) for button, title in faces)
        return [Part(html=html.escape(text), plain=text, keyboard=rows)]
    return []


def _message(record: dict[str, str], data: dict[str, Any], words: Messages) -> Sequence[Part]:
    language = str(data.get("language") or record.get("language") or "de")
    text = unmasked(str(data.get("text") or ""), language, words).strip()
    card = data.get("card") or {}
    rtl = data.get("dir") == "rtl"
    head = str(data.get("name") or "") if data.get("from") == "person" else ""
    marks = Marks(
        title=str(card.get("title") or ""),
        labels=tuple(str(row.get("label")) for row in card.get("facts") or []),
        source=(card.get("source") or {}).get("url") or "",
        source_title=(card.get("source") or {}).get("title") or "",
    )
    pieces = split(text, LONGEST - units(head) - 16)
    made = [Part(html=marks.apply(piece, rtl, first=number == 0), plain=piece) for number, piece in enumerate(pieces)]
    if not made:
        return []
    if head:
        first = made[0]
        made[0] = replace(first, html=f"<b>{html.escape(head)}:</b>\n{first.html}", plain=f"{head}:\n{first.plain}")
    offered = [(str(button["id"]), str(button["title"])) for button in data.get("buttons") or []]
    form = card.get("kind") == "status_form"
    made[-1] = replace(made[-1], keyboard=keyboard(offered), form=form, language=language)
    if record.get("group") == "1":
        made[0] = replace(made[0], reply_to=answers_to(str(data.get("reply_to") or "")))
    return made


def answers_to(message_id: str) -> int | None:
    """Telegram's number of the message that a message id of ours names."""
    number = message_id.rpartition(".")[2]
    return int(number) if message_id[:3] in ("tg.", "cb.") and number.isdigit() and int(number) else None


def unmasked(text: str, language: str, words: Messages) -> str:
    """Placeholders as the kind of what they hide."""
    known = set(words.keys("widget-kind-"))

    def kind(match: re.Match[str]) -> str:
        key = f"widget-kind-{match[1].replace('_', '-')}"
        return f"[{words.text(language, key if key in known else 'widget-kind')}]"

    return PLACEHOLDER.sub(kind, text)


def keyboard(buttons: Sequence[tuple[str, str]]) -> Keyboard:
    """Rows of buttons, two in a row where both are short; what Telegram would refuse is left out."""
    rows: list[list[tuple[str, str]]] = []
    for button, title in buttons[:MOST]:
        data, title = f"b:{button}", title.strip()
        if not title or len(data.encode()) > DATA:
            continue
        narrow = len(title) <= NARROW
        if narrow and rows and len(rows[-1]) == 1 and len(rows[-1][0][0]) <= NARROW:
            rows[-1].append((title, data))
        else:
            rows.append([(title, data)])
    return tuple(tuple(row) for row in rows)


def units(text: str) -> int:
    """The length as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def split(text: str, longest: int = LONGEST) -> list[str]:
    """Pieces of at most `longest` units: between paragraphs if that goes, else lines, sentences, words, characters."""
    text = text.strip()
    if not text:
        return []
    if units(text) <= longest:
        return [text]
    for between, joint in _JOINTS:
        found = [piece for piece in between.split(text) if piece.strip()]
        if len(found) > 1:
            return _packed(found, joint, longest)
    return _chopped(text, longest)


def _packed(found: list[str], joint: str, longest: int) -> list[str]:
    made: list[str] = []
    for piece in found:
        joined = f"{made[-1]}{joint}{piece}" if made else ""
        if made and units(joined) <= longest:
            made[-1] = joined
        else:
            made += split(piece, longest)
    return made


def _chopped(text: str, longest: int) -> list[str]:
    """One endless word."""
    made, piece, length = [], "", 0
    for character in text:
        more = units(character)
        if length + more > longest:
            made.append(piece)
            piece, length = "", 0
        piece, length = piece + character, length + more
    return [*made, piece]


@dataclass(frozen=True)
class Marks:
    """What of an answer is set in bold and what is a link."""

    title: str = ""
    labels: tuple[str, ...] = ()
    source: str = ""
    source_title: str = ""

    def apply(self, text: str, rtl: bool, first: bool) -> str:
        """The text as HTML, line by line, so that no mark is ever cut in two."""
        lines = []
        for number, line in enumerate(text.split("\n")):
            made = self._line(line, first and number == 0)
            # A line that begins with Latin letters would run the wrong way in a right-to-left text
            lines.append(_RLM + made if rtl and _begins_ltr(line) else made)
        return "\n".join(lines)

    def _line(self, line: str, title: bool) -> str:
        if title and self.title and line.startswith(self.title):
            return f"<b>{html.escape(self.title)}</b>{self._links(line[len(self.title) :])}"
        for label in self.labels:
            if line.startswith(f"{label}:"):
                return f"<b>{html.escape(label)}:</b>{self._links(line[len(label) + 1 :])}"
        return self._links(line)

    def _links(self, text: str) -> str:
        made, at = "", 0
        for match in _LINK.finditer(text):
            shown = self.source_title if match[0] == self.source and self.source_title else match[0]
            link = f'<a href="{html.escape(match[0])}">{html.escape(shown)}</a>'
            made, at = made + html.escape(text[at : match.start()], quote=False) + link, match.end()
        return made + html.escape(text[at:], quote=False)


def _begins_ltr(line: str) -> bool:
    for character in line:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind == "L"
    return False
