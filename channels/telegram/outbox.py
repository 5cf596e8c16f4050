"""Sends what the outbox holds, and knows what each of Telegram's refusals means."""

from __future__ import annotations

import html
import logging
from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter
from telegram.ext import ExtBot

from bot.conversation.model import Event
from bot.language.messages import messages
from channels.delivery import TryLater, Unreachable
from channels.telegram import render
from channels.telegram.chats import Chats
from channels.telegram.form import Forms
from channels.telegram.limits import seconds
from channels.telegram.render import Part

log = logging.getLogger("lotse.telegram")
# Of a 400: there is nobody there, or nobody who may be written to
_GONE = (
    "chat not found",
    "user is deactivated",
    "peer_id_invalid",
    "bot was kicked",
    "not enough rights",
    "have no rights",
    "chat_write_forbidden",
    "topic_closed",
    "group chat was deactivated",
)
_AGAIN = 1.1  # seconds before a simpler try: the refused one has used up this second
NEAR, FAR = 3, 5  # each of the first places is told; further back, every so many: a chat must not ring all the time
_KEPT = 1000  # refused parts that are remembered


class Outbox:
    """What `Delivery` needs: events to parts, and parts to Telegram."""

    def __init__(self, bot: ExtBot[str], chats: Chats, forms: Forms) -> None:
        self.bot, self.chats, self.forms = bot, chats, forms
        self.words = messages(chats.settings.messages)
        self._simpler: dict[tuple[str, str], int] = {}

    def render(self, record: dict[str, str], event: Event) -> Sequence[Part]:
        return render.parts(record, event, self.words)

    async def send(self, record: dict[str, str], part: Part) -> None:
        """Send one part.

        Raises:
            TryLater: Telegram, or our own limit, wants us to wait; or a simpler form is to be tried.
            Unreachable: nobody is there.
        """
        chat = int(record["address"])
        conversation = self.chats.conversation(chat)
        if part.kind != "text" and not await self._new_place(conversation, part):
            return
        try:
            await self._send(conversation, chat, part)
        except RetryAfter as error:
            raise TryLater(seconds(error)) from None
        except (Forbidden, ChatMigrated):
            await self.chats.close(conversation)
            raise Unreachable from None
        except BadRequest as error:
            await self._refused(conversation, part, str(error))
        else:
            self._simpler.pop((conversation, part.html), None)
            if part.kind == "place":
                await self._note_place(conversation, str(part.place))

    async def _send(self, conversation: str, chat: int, part: Part) -> None:
        level = self._simpler.get((conversation, part.html), 0)
        text, marks = (part.html, ParseMode.HTML) if level == 0 else (part.plain, None)
        rows = [[InlineKeyboardButton(title, callback_data=data) for title, data in row] for row in part.keyboard]
        if part.form and self.chats.settings.section("telegram").get("status", "link") == "link":
            link = await self.forms.link(conversation)
            if link.startswith("https://") and level == 0:
                title = self.words.text(part.language, "telegram-status-open")
                rows.insert(0, [InlineKeyboardButton(title, url=link)])
            else:  # Telegram takes no such address for a button, as on a developer's machine
                text += f"\n{html.escape(link) if marks else link}"
        await self.bot.send_message(
            chat,
            text,
            parse_mode=marks,
            reply_markup=InlineKeyboardMarkup(rows) if rows and level < 2 else None,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_parameters=ReplyParameters(part.reply_to, allow_sending_without_reply=True)
            if part.reply_to
            else None,
        )

    async def _refused(self, conversation: str, part: Part, why: str) -> None:
        """A 400 comes again however often the same is tried: try it simpler, and let it be in the end."""
        if any(reason in why.casefold() for reason in _GONE):
            await self.chats.close(conversation)
            raise Unreachable
        level = self._simpler.get((conversation, part.html), 0) + 1
        if level > 2:
            log.error("Telegram refuses a message even without marks and buttons; it is left out")
            self._simpler.pop((conversation, part.html), None)
            return
        log.warning("Telegram refuses a message, trying it %s", "without marks" if level == 1 else "without buttons")
        if len(self._simpler) > _KEPT:
            self._simpler.clear()
        self._simpler[conversation, part.html] = level
        raise TryLater(_AGAIN)

    async def _new_place(self, conversation: str, part: Part) -> bool:
        """Whether a place in the queue is news; the first was told by the answer to the wish itself."""
        if part.kind == "waits":
            await self._note_place(conversation, "")
            return False
        told = (await self.chats.conversations.record(conversation)).get("place_told", "")
        if told == "":
            await self._note_place(conversation, str(part.place))
            return False
        moved = int(told) - part.place
        return moved != 0 and (part.place <= NEAR or abs(moved) >= FAR)

    async def _note_place(self, conversation: str, place: str) -> None:
        await self.chats.conversations.add(conversation, [], {"place_told": place})
