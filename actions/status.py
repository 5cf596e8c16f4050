"""The status of the citizen's own case: ask for number and second factor, look it up, tell it."""

from __future__ import annotations

from functools import cache
from typing import Any

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import context
from actions.context import Events, say
from actions.turns import custom
from bot import settings
from bot.conversation.model import UnknownConversation
from bot.conversation.outcomes import Outcome
from bot.language.messages import messages
from bot.privacy.retention import HOUR, retention
from bot.privacy.vault import PLACEHOLDER
from bot.status.answer import compose, words
from bot.status.attempts import Attempts
from bot.status.backends import Backends, open_backends
from bot.status.check import Checked, Checks, Citizen, Verdict
from bot.status.subscriptions import Subscriptions
from bot.status.verify import normal

SLOTS = ("file_number", "second_factor")
CONSENT = '/subscribe{"consent": "yes"}'  # only a button says this: a citizen's own slash is cut off
PERSON = ("button-person", "/human")
AGAIN = ("status-again", "/check_status")
CANCEL = ("button-cancel", "/stop")
STATUS = ("button-status", "/check_status")
STOP = ("status-unsubscribe", "/unsubscribe")


@cache
def backends() -> Backends:
    return open_backends(settings.load())


@cache
def checks() -> Checks:
    configured = settings.load()
    table = configured.section("status")
    attempts = Attempts(
        context.redis(),
        configured.key("status-attempts"),
        int(table.get("attempts", 5)),
        float(table.get("lock_minutes", 15)) * 60,
    )
    return Checks(configured, backends(), attempts)


@cache
def subscriptions() -> Subscriptions:
    return Subscriptions(context.redis(), settings.load(), backends())


class ValidateStatusForm(FormValidationAction):
    """Says what is wrong with a number or a date, with an example of the right thing."""

    def name(self) -> str:
        return "validate_status_form"

    async def required_slots(
        self, domain_slots: list[str], dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[str]:
        """Cases that anybody may see need no second factor; in a group nothing is asked."""
        if (await _citizen(tracker)).group:
            return []
        number = await _opened(tracker, "file_number")
        of = backends().of(number) if number else None
        public = of is not None and of[0].factor == "none"
        return [slot for slot in domain_slots if slot != "second_factor" or not public]

    async def validate_file_number(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> dict[str, Any]:
        text = await self._value(str(value), dispatcher, tracker)
        if text is None:
            return {"file_number": None}
        of = backends().of(text)
        if of is None:
            example = ", ".join(known.example for known in backends().known if known.example)
            _explain(dispatcher, tracker, "status-file-number-wrong", example=example)
            return {"file_number": None}
        return {"file_number": await _sealed(tracker, "file_number", of[1], str(value))}

    async def validate_second_factor(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> dict[str, Any]:
        text = await self._value(str(value), dispatcher, tracker)
        if text is None:
            return {"second_factor": None}
        number = await _opened(tracker, "file_number")
        of = backends().of(number) if number else None
        kinds = [of[0].factor] if of else [known.factor for known in backends().known]
        for kind in kinds:
            if given := normal(kind, text):
                return {"second_factor": await _sealed(tracker, kind, given, str(value))}
        key = f"status-{kinds[0].replace('_', '-')}-wrong"
        _explain(dispatcher, tracker, key)
        return {"second_factor": None}

    async def _value(self, slot: str, dispatcher: CollectingDispatcher, tracker: Tracker) -> str | None:
        """What the slot stands for; None, and said so, when the vault has forgotten it."""
        if not PLACEHOLDER.fullmatch(slot.strip()):
            return slot
        value = await context.vault().open(tracker.sender_id, slot)
        if value is None:
            say(dispatcher, tracker, "status-expired", Outcome.STATUS_ASKED)
        return value


def _explain(dispatcher: CollectingDispatcher, tracker: Tracker, key: str, **args: Any) -> None:
    """Say what is wrong and what is wanted, which makes the form's own question superfluous."""
    say(dispatcher, tracker, key, Outcome.STATUS_ASKED, [CANCEL], {"explained": True, **_form(tracker)}, **args)


def _ask(dispatcher: CollectingDispatcher, tracker: Tracker, key: str) -> None:
    """Ask in the conversation, or on a page where nobody reads along."""
    form = _form(tracker)
    say(dispatcher, tracker, "telegram-status-link" if form else key, Outcome.STATUS_ASKED, [CANCEL], form)


def _form(tracker: Tracker) -> dict[str, Any]:
    """Chats with Telegram's bots are not end-to-end encrypted: there the channel adds a link to a form of ours."""
    in_chat = settings.load().section("telegram").get("status", "link") != "link"
    asked_there = context.metadata(tracker).get("channel") != "telegram" or in_chat
    return {} if asked_there else {"card": {"kind": "status_form"}}


async def _opened(tracker: Tracker, slot: str) -> str | None:
    """The value behind a slot, None when it is empty or forgotten."""
    held = tracker.get_slot(slot)
    if not held or not PLACEHOLDER.fullmatch(str(held).strip()):
        return str(held) if held else None
    return await context.vault().open(tracker.sender_id, str(held))


async def _sealed(tracker: Tracker, kind: str, value: str, slot: str) -> str:
    """A placeholder, also for what no masker had recognised."""
    if PLACEHOLDER.fullmatch(slot.strip()):
        return slot
    return await context.vault().put(tracker.sender_id, kind, value)


class ActionAskFileNumber(Action):
    """Asks for the file number, unless the turn has just said what was wrong with the one given."""

    def name(self) -> str:
        return "action_ask_status_form_file_number"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        if not _explained(tracker):
            _ask(dispatcher, tracker, "status-ask-file-number")
        return []


def _explained(tracker: Tracker) -> bool:
    """Whether this turn has already said what was wrong and what is wanted."""
    last = next((event for event in reversed(tracker.events) if event.get("event") in ("bot", "user")), None)
    return last is not None and last["event"] == "bot" and custom(last).get("explained") is True


class ActionAskSecondFactor(Action):
    """Asks for what the case's own system wants: the birth date, or the PIN of the receipt letter."""

    def name(self) -> str:
        return "action_ask_status_form_second_factor"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        number = await _opened(tracker, "file_number")
        of = backends().of(number) if number else None
        key = "status-ask-pin" if of and of[0].factor == "pin" else "status-ask-second-factor"
        if not _explained(tracker):
            _ask(dispatcher, tracker, key)
        return []


class ActionStatus(Action):
    """Looks the case up and tells its state, or refuses without telling why."""

    def name(self) -> str:
        return "action_status"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        forget: Events = [SlotSet(slot, None) for slot in SLOTS]
        citizen = await _citizen(tracker)
        if citizen.group:
            say(dispatcher, tracker, "status-private", Outcome.STATUS_REFUSED)
            return forget
        number, factor = [await _opened(tracker, slot) for slot in SLOTS]
        of = backends().of(number) if number else None
        if number is None or (factor is None and not (of and of[0].factor == "none")):
            say(dispatcher, tracker, "status-expired", Outcome.STATUS_ASKED, [AGAIN])
            return forget
        checked = await checks().check(number, factor or "", citizen)
        if checked.status is not None:
            await subscriptions().remember(tracker.sender_id, checked.backend, checked.file_number, checked.status)
        await _tell(dispatcher, tracker, checked)
        return forget


async def _citizen(tracker: Tracker) -> Citizen:
    try:
        record = await context.conversations().record(tracker.sender_id)
    except UnknownConversation:  # erased meanwhile: nobody will read the answer
        record = {}
    return Citizen(
        tracker.sender_id,
        context.message_id(tracker),
        record.get("channel", ""),
        record.get("address", ""),
        record.get("network", ""),
        record.get("group", "") == "1",
    )


async def _tell(dispatcher: CollectingDispatcher, tracker: Tracker, checked: Checked) -> None:
    if checked.verdict is Verdict.GIVEN:
        assert checked.status is not None
        text, card = compose(checked.status, context.language(tracker), words(settings.load()))
        offered = await subscriptions().remembered(tracker.sender_id)
        title = messages().text(context.language(tracker), "status-subscribe")
        dispatcher.utter_message(
            text=text,
            buttons=[{"title": title, "payload": "/subscribe"}] if offered else [],
            json_message={"outcome": Outcome.STATUS_GIVEN.value, "card": card},
        )
    elif checked.verdict is Verdict.LOCKED or checked.locks:
        key = "status-locked" if checked.verdict is Verdict.LOCKED else "status-refused-locked"
        say(dispatcher, tracker, key, Outcome.STATUS_LOCKED, [PERSON], minutes=checked.minutes)
    elif checked.verdict is Verdict.REFUSED:
        say(dispatcher, tracker, "status-refused", Outcome.STATUS_REFUSED, [AGAIN, PERSON])
    else:
        key = "status-busy" if checked.minutes else "status-unavailable"
        say(dispatcher, tracker, key, Outcome.STATUS_UNAVAILABLE, [AGAIN, PERSON], minutes=checked.minutes)


class ActionSubscribe(Action):
    """Asks whether to tell of changes, saying what is kept for how long; with a yes, follows the case just told."""

    def name(self) -> str:
        return "action_subscribe"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        stop = messages().text(context.language(tracker), "status-unsubscribe")
        citizen = await _citizen(tracker)
        if citizen.channel == "call":  # nowhere to tell it once the caller has hung up
            say(dispatcher, tracker, "phone-no-news", Outcome.SMALLTALK)
        elif not await subscriptions().remembered(tracker.sender_id):
            say(dispatcher, tracker, "status-subscribe-first", Outcome.STATUS_ASKED, [STATUS])
        elif tracker.latest_message.get("text") != CONSENT:
            self._ask(dispatcher, tracker, citizen.channel, stop)
        elif await subscriptions().begin(tracker.sender_id, citizen.channel, citizen.sender, context.language(tracker)):
            say(dispatcher, tracker, "status-subscribed", Outcome.STATUS_SUBSCRIBED, [STOP], stop=stop)
        else:
            say(dispatcher, tracker, "status-subscribed-enough", Outcome.STATUS_ASKED, [STOP], stop=stop)
        return []

    def _ask(self, dispatcher: CollectingDispatcher, tracker: Tracker, channel: str, stop: str) -> None:
        configured = settings.load()
        web = channel == "web"  # an expired conversation can't be read any more
        say(
            dispatcher,
            tracker,
            "status-subscribe-ask-web" if web else "status-subscribe-ask",
            Outcome.STATUS_ASKED,
            [("button-yes", CONSENT), ("button-no", "/deny")],
            {"affirm": CONSENT},  # what a typed "yes" means
            stop=stop,
            days=int(configured.section("status").get("subscription_days", 30)),
            hours=retention(configured).conversation // HOUR,
        )


class ActionUnsubscribe(Action):
    """Ends every subscription of the conversation at once."""

    def name(self) -> str:
        return "action_unsubscribe"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        ended = await subscriptions().end(tracker.sender_id)
        say(
            dispatcher,
            tracker,
            "status-unsubscribed" if ended else "status-unsubscribed-none",
            Outcome.SMALLTALK,
        )
        return []


class ActionStop(Action):
    """"Stop" ends what is going on; with nothing going on it is the word that ends messages about a case."""

    def name(self) -> str:
        return "action_stop"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        ended = not _left_a_form(tracker) and await subscriptions().end(tracker.sender_id)
        say(dispatcher, tracker, "status-unsubscribed" if ended else "stopped", Outcome.SMALLTALK)
        return []


def _left_a_form(tracker: Tracker) -> bool:
    """Whether a form was left in this turn."""
    for event in reversed(tracker.events):
        if event.get("event") == "user":
            return False
        if event.get("event") == "active_loop" and event.get("name") is None:
            return True
    return False
