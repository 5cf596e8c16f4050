"""One turn: a citizen's message becomes replies and exactly one outcome.

A turn is a list of steps over one object; a step that returns an outcome ends it. Read `STEPS` and you know what
happens to a message.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from bot.conversation import notice
from bot.conversation.engine import Engine, EngineUnavailable, Reply
from bot.conversation.model import Event, Inbound
from bot.conversation.outcomes import BY_RESPONSE, Outcome
from bot.language.identify import identify
from bot.language.messages import direction, messages
from bot.privacy.retention import DAY, retention
from bot.settings import Settings

LeaveQueue = Callable[[str], Awaitable[None]]
RequestPerson = Callable[[str, str, str], Awaitable[str]]
MayRemember = Callable[[str], Awaitable[str]]
Remember = Callable[[str, bool], Awaitable[bool]]
REMEMBER = {"/remember_yes": True, "/remember_no": False}


@dataclass(frozen=True)
class Services:
    """What the steps need from outside."""

    settings: Settings
    engine: Engine
    leave_queue: LeaveQueue
    request_person: RequestPerson
    may_remember: MayRemember
    remember: Remember


@dataclass
class Turn:
    """A turn in the making: what came in, what is known, what goes out."""

    conversation: str
    inbound: Inbound
    record: dict[str, str]
    services: Services
    payload: str | None = None
    language: str = "de"
    replies: list[Reply] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    changes: dict[str, Any] = field(default_factory=dict)
    buttons: dict[str, str] = field(default_factory=dict)
    erase: bool = False

    def say(self, key: str, **args: Any) -> str:
        return messages(self.services.settings.messages).text(self.language, key, args)

    def reply(self, text: str, buttons: list[tuple[str, str]] | None = None, **more: Any) -> None:
        """Add a bot message; buttons are (title, payload)."""
        language = str(more.pop("language", None) or self.language)
        data = {
            "id": secrets.token_hex(8),
            "from": "bot",
            "text": text,
            "language": language,
            "dir": direction(language),
            "buttons": self.offer(buttons or []),
            "reply_to": self.inbound.id,
            "time": time.time(),
            **{key: value for key, value in more.items() if value},
        }
        self.events.append(Event("message", data))

    def offer(self, buttons: list[tuple[str, str]]) -> list[dict[str, str]]:
        """Buttons as the outbox has them; what they mean stays here."""
        ids = [secrets.token_hex(4) for _ in buttons]
        self.buttons.update({button: payload for button, (_, payload) in zip(ids, buttons, strict=True)})
        return [{"id": button, "title": title} for button, (title, _) in zip(ids, buttons, strict=True)]


Step = Callable[[Turn], Awaitable[Outcome | None]]


async def read(turn: Turn) -> Outcome | None:
    """Settle the language, once, and whether a button was meant."""
    turn.language = identify(
        turn.inbound.text,
        turn.services.settings.languages,
        session=turn.record.get("language"),
        explicit=turn.record.get("chosen") == "1" or bool(turn.payload),
    )
    offer = json.loads(turn.record.get("offer") or "{}")
    if not turn.payload:
        turn.payload = offer.get(_same(turn.inbound.text))
        if turn.payload:  # the title was in the language of the conversation
            turn.language = turn.record.get("language") or turn.language
    if turn.language != turn.record.get("language"):
        turn.changes["language"] = turn.language
    return None


async def hold(turn: Turn) -> Outcome | None:
    """While a person has the conversation, or is waited for, the bot is silent."""
    state = turn.record.get("state", "bot")
    # A "yes" that is typed while a person has the conversation is an answer to them
    if turn.payload in REMEMBER and (state != "person" or turn.inbound.button):
        return await remember(turn, REMEMBER[turn.payload])
    if state == "person":
        return Outcome.HELD
    if turn.payload == "/leave_queue":  # also when a turn that has left is tried again
        await turn.services.leave_queue(turn.conversation)
        turn.reply(turn.say("left-queue"))
        return Outcome.SMALLTALK
    if turn.payload == "/callback" and state == "waiting":  # rather than wait any longer
        await turn.services.leave_queue(turn.conversation)
        return None
    if state == "waiting" and turn.record.get("queued_by") != turn.inbound.id:  # else that turn is tried again
        if not turn.record.get("kept_told"):  # once is enough
            turn.changes["kept_told"] = "1"
            turn.reply(turn.say("held-kept"), [(turn.say("button-leave-queue"), "/leave_queue")])
        return Outcome.HELD
    turn.changes["kept_told"] = ""
    if state == "closed":  # writing again after the end begins anew, with the bot
        turn.changes["state"] = "bot"
        turn.events.append(Event("state", {"state": "bot"}))
    return None


async def ask_engine(turn: Turn) -> Outcome | None:
    """Let the engine understand and act. A citizen's own slash is not a command."""
    text = turn.payload or turn.inbound.text.lstrip("/ ") or "?"
    metadata = {
        "language": turn.language,
        "channel": turn.record.get("channel", "web"),
        "message_id": turn.inbound.id,
        "words": notice.words(turn.services.settings),
    }
    try:
        turn.replies = await turn.services.engine.turn(turn.conversation, turn.inbound.id, text, metadata)
    except EngineUnavailable:
        if turn.payload != "/human":
            raise
        # A person must be reachable even when the engine is not
        turn.reply(await turn.services.request_person(turn.conversation, turn.language, turn.inbound.id))
        return Outcome.HANDED_OVER
    return None


async def render(turn: Turn) -> Outcome | None:
    """Replies become events; what actions ask for besides is done."""
    outcome: Outcome | None = None
    for reply in turn.replies:
        custom = reply.custom
        if wanted := custom.get("set_language"):
            turn.language = str(wanted)
            turn.changes.update(language=turn.language, chosen="1")
        turn.erase = turn.erase or bool(custom.get("erase"))
        told = custom.get("outcome") or BY_RESPONSE.get(str(custom.get("response")))
        outcome = Outcome(told) if told else outcome
        if reply.text:
            turn.reply(
                reply.text,
                [(button["title"], button["payload"]) for button in reply.buttons],
                language=custom.get("language"),
                card=custom.get("card"),
                outcome=outcome.value if outcome else None,
                intent=custom.get("intent"),
                procedure=custom.get("procedure"),
                part=custom.get("part"),
            )
    if outcome is Outcome.HANDED_OVER:
        await ask_to_remember(turn)
    return outcome or Outcome.ERROR


async def ask_to_remember(turn: Turn) -> None:
    """Whoever begins to wait may have their next conversations linked with this one, where the authority offers it."""
    told = await turn.services.may_remember(turn.conversation)
    if not told:
        return
    channel = turn.record.get("channel", "web")
    text = turn.say(f"desk-remember-{told}", days=retention(turn.services.settings).desk // DAY)
    if told == "ask" and channel == "web":
        text += " " + turn.say("desk-remember-browser")
    yes, no = (turn.say("button-yes"), "/remember_yes"), (turn.say("button-no"), "/remember_no")
    choices = [yes, no] if told == "ask" else [(turn.say("desk-remember-stop"), "/remember_no")]
    if channel == "call":  # what is told to a caller is one message, with its keys
        said = turn.events[-1].data
        said["text"] += f"\n{text}"
        said["buttons"] += turn.offer(choices)
    else:
        turn.reply(text, choices)


async def remember(turn: Turn, agreed: bool) -> Outcome:
    """The answer to that, at any time; `remember` tells the page that there is something to keep or forget."""
    kept = await turn.services.remember(turn.conversation, agreed)
    answer = "yes" if agreed and kept else "no"
    turn.reply(turn.say(f"desk-remember-{answer}"), remember=answer)
    return Outcome.PRIVACY


STEPS: tuple[Step, ...] = (read, hold, ask_engine, render)


async def run(turn: Turn) -> Outcome:
    """Run the steps; the turn then holds what to commit.

    Raises:
        EngineUnavailable: to be tried again with the same message id.
    """
    outcome: Outcome | None = None
    for step in STEPS:
        outcome = await step(turn)
        if outcome is not None:
            break
    last = [event for event in turn.events if event.type == "message"]
    turn.changes["offer"] = json.dumps(
        {_same(b["title"]): turn.buttons[b["id"]] for event in last for b in event.data["buttons"]},
        ensure_ascii=False,
    )
    turn.changes["outcome"] = (outcome or Outcome.ERROR).value
    return outcome or Outcome.ERROR


def failed(turn: Turn) -> None:
    """The engine has been away too long: say so, keep the message, offer a person."""
    turn.language = turn.record.get("language") or turn.services.settings.default_language
    turn.events = []
    turn.reply(turn.say("error-turn"), [(turn.say("button-person"), "/human")], outcome=Outcome.ERROR.value)
    turn.changes = {
        "offer": json.dumps({_same(turn.say("button-person")): "/human"}),
        "outcome": Outcome.ERROR.value,
    }


def _same(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .!?")
