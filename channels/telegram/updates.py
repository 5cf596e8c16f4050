"""What an update of Telegram's means to us. Read `meaning` and you know what the bot reacts to.

Kinds of updates: https://core.telegram.org/bots/api#update (Bot API 9, as of November 2026)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal

from telegram import Bot, Chat, ChatMember, Message, MessageEntity, Update, User

# What we ask Telegram for; anything else that still comes is ignored
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
COMMANDS = ("start", "help", "language", "person", "delete", "stop", "privacy")
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")  # of a deep link, https://core.telegram.org/bots/features#deep-linking
_WORDS = ("message_id", "date", "chat", "from", "sender_chat", "text", "entities", "caption", "caption_entities")
What = Literal[
    "nothing", "text", "command", "button", "rating", "edit", "note", "voice", "location", "gone", "back", "added"
]
# What is told instead, by the kind of content; the first that a message has counts
NOTES = {
    "photo": "picture",
    "video": "picture",
    "animation": "picture",  # which comes with a document too
    "video_note": "picture",
    "document": "document",
    "audio": "audio",
    "contact": "contact",
    "sticker": "sticker",
}
# Contents that somebody sends, unlike what Telegram itself notes in a chat (a new member, a new title)
OTHERS = ("poll", "dice", "game", "story", "paid_media", "invoice", "checklist", "passport_data", "web_app_data")


@dataclass(frozen=True)
class Meaning:
    """One update, understood.

    Attributes:
        why: for `nothing`: why not, without content.
        update: Telegram's number of it.
        message: Telegram's number of the message in its chat.
        code: language of the sender's Telegram.
        text: what was written; of a command what stands behind it; of a note the caption.
        name: of the command, of the button, of the kind of note.
        query: of a pressed button, to be answered.
        title: on the pressed button.
        album: of several photos that were sent as one.
        file: of a voice note: where its sound is, and how many seconds.
        place: latitude and longitude.
    """

    what: What
    why: str = ""
    update: int = 0
    chat: int = 0
    group: bool = False
    message: int = 0
    code: str | None = None
    text: str = ""
    name: str = ""
    query: str = ""
    title: str = ""
    album: str = ""
    file: str = ""
    seconds: int = 0
    place: tuple[float, float] | None = None

    @property
    def id(self) -> str:
        """The message id: the same update has the same, and a reply knows what it replies to."""
        if self.what == "button":
            return f"cb.{self.name}.{self.message}"  # pressed twice is pressed once
        return f"tg.{self.update}.{self.message}"


def read(raw: Any, bot: Bot) -> tuple[Update, bool]:
    """An update as it came, and whether all of it could be understood.

    Of a message with something in it that the library can't read (newer than it, or another message's content that is
    quoted) the words are read all the same.
    """
    raw = _whole(raw)
    try:
        return Update.de_json(raw, bot), True
    except Exception:
        message = raw.get("message") if isinstance(raw, dict) else None
        if not isinstance(message, dict) or not isinstance(raw.get("update_id"), int):
            raise
        words = {key: value for key, value in message.items() if key in _WORDS}
        return Update.de_json({"update_id": raw.get("update_id"), "message": words}, bot), False


def _whole(value: Any) -> Any:
    """Halves of letters, which JSON can hold but nothing else, are replaced."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_whole(each) for each in value]
    if isinstance(value, dict):
        return {key: _whole(each) for key, each in value.items()}
    return value


def meaning(update: Update, me: User, whole: bool = True) -> Meaning:
    """What this update means to the bot `me`; of one that is not whole, only the words are known."""
    number = update.update_id
    if update.callback_query:
        return _pressed(update, number)
    if update.my_chat_member:
        return _membership(update, number)
    message = update.message or update.edited_message
    if not isinstance(message, Message):
        return _nothing("of a kind that is not used", number)
    if why := _not_for_us(message.chat, message.from_user, message):
        return _nothing(why, number)
    group = message.chat.type != Chat.PRIVATE
    known = {
        "update": number,
        "chat": message.chat.id,
        "group": group,
        "message": message.message_id,
        "code": message.from_user.language_code if message.from_user else None,
    }
    if group and not _addressed(message, me):
        return _nothing("in a group, not addressed", number)
    text = _without_mention(message, me)
    if update.edited_message:
        if not text:
            return _nothing("an edit without text", number)
        return Meaning("edit", text=text, **known)  # type: ignore[arg-type]
    found = _content(message, text, me)
    if not (found or whole):
        found = {"what": "note", "name": "other", "text": text}
    return Meaning(**{**known, **found}) if found else _nothing("noted by Telegram itself", number)  # type: ignore[arg-type]


def _nothing(why: str, update: int) -> Meaning:
    return Meaning("nothing", why=why, update=update)


def _not_for_us(chat: Chat, sender: User | None, message: Message | None) -> str:
    if chat.type == Chat.CHANNEL:
        return "of a channel"
    if sender is None or (message and (message.sender_chat or message.is_automatic_forward)):
        return "of a chat, not of a person"
    if sender.is_bot:
        return "of a bot"
    return ""


def _pressed(update: Update, number: int) -> Meaning:
    query = update.callback_query
    assert query
    message, data = query.message, query.data or ""
    kind, _, name = data.partition(":")
    if message is None or kind not in ("b", "r") or not name:  # an inline message, a game, a button of another program
        return Meaning("button", update=number, query=query.id, code=query.from_user.language_code)
    if why := _not_for_us(message.chat, query.from_user, None):
        return _nothing(why, number)
    title = ""
    if isinstance(message, Message) and message.reply_markup:
        offered = [button for row in message.reply_markup.inline_keyboard for button in row]
        title = next((button.text for button in offered if button.callback_data == data), "")
    return Meaning(
        "rating" if kind == "r" else "button",
        update=number,
        chat=message.chat.id,
        group=message.chat.type != Chat.PRIVATE,
        message=message.message_id,
        code=query.from_user.language_code,
        name=name,
        query=query.id,
        title=title,
    )


def _membership(update: Update, number: int) -> Meaning:
    changed = update.my_chat_member
    assert changed
    if changed.chat.type == Chat.CHANNEL:
        return _nothing("of a channel", number)
    gone = changed.new_chat_member.status in (ChatMember.BANNED, ChatMember.LEFT)
    was_gone = changed.old_chat_member.status in (ChatMember.BANNED, ChatMember.LEFT)
    group = changed.chat.type != Chat.PRIVATE
    if gone == was_gone:
        return _nothing("other rights in a chat", number)
    return Meaning(
        "gone" if gone else "added" if group else "back",
        update=number,
        chat=changed.chat.id,
        group=group,
        code=changed.from_user.language_code,
    )


_FOREIGN: dict[str, object] = {"what": "nothing", "why": "another bot's command"}


def _content(message: Message, text: str, me: User) -> dict[str, object] | None:
    if message.text is not None:
        name, argument, mine = _command(text, me)
        if name:
            # another bot's command is none of ours
            return {"what": "command", "name": name, "text": argument} if mine else _FOREIGN
        return {"what": "text", "text": text}
    if place := message.location or (message.venue.location if message.venue else None):
        return {"what": "location", "place": (place.latitude, place.longitude)}
    if message.voice:
        return {"what": "voice", "file": message.voice.file_id, "seconds": _seconds(message.voice.duration)}
    for kind, name in NOTES.items():
        if getattr(message, kind, None):
            return {"what": "note", "name": name, "text": text, "album": message.media_group_id or ""}
    if any(getattr(message, kind, None) for kind in OTHERS):
        return {"what": "note", "name": "other", "text": text}
    return None


def _seconds(duration: object) -> int:
    """The library is about to change its type."""
    return int(duration.total_seconds()) if isinstance(duration, timedelta) else int(str(duration))


def _command(text: str, me: User) -> tuple[str, str, bool]:
    """`/help@bot word` → ("help", "word", whether it is for us); no name when it is no command."""
    match = re.match(r"/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?:\s+(.*))?$", text, re.DOTALL)
    if not match:
        return "", "", False
    mine = not match[2] or match[2].casefold() == (me.username or "").casefold()
    return match[1].casefold(), (match[3] or "").strip(), mine


def _addressed(message: Message, me: User) -> bool:
    """Whether a message in a group is for the bot: it is named, replied to, or given one of its commands."""
    replied = message.reply_to_message
    if replied and replied.from_user and replied.from_user.id == me.id:
        return True
    name, _, mine = _command((message.text or "").strip(), me)
    if name in COMMANDS and mine:
        return True
    return bool(_mentions(message, me))


def _mentions(message: Message, me: User) -> list[str]:
    kinds: list[str | None] = [MessageEntity.MENTION, MessageEntity.TEXT_MENTION]
    found = message.parse_entities(kinds) | message.parse_caption_entities(kinds)
    return [
        part
        for entity, part in found.items()
        if part.casefold() == f"@{me.username}".casefold() or (entity.user and entity.user.id == me.id)
    ]


def _without_mention(message: Message, me: User) -> str:
    text = message.text or message.caption or ""
    for part in _mentions(message, me):
        text = text.replace(part, "", 1).strip(" ,:\n")
    return text.strip()
