"""The small talk of a dialogue: yes and no, once more, not understood, start over."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.context import Events, language, message_id, metadata, redis, say
from actions.turns import as_if_said, custom, last_reply, offered
from bot import settings
from bot.conversation import feedback
from bot.conversation.outcomes import Outcome
from bot.language.messages import messages
from bot.language.names import named_language, native_name

PERSON = ("button-person", "/human")
# What begins a form, said while it is asking: then only its question is asked once more
OF_FORM = {"status_form": ("check_status",), "callback_form": ("callback",)}


class ActionAffirm(Action):
    """"Yes" means what was just offered."""

    def name(self) -> str:
        return "action_affirm"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        if payload := offered(tracker):
            return as_if_said(tracker, payload)
        say(dispatcher, tracker, "nothing-to-confirm", Outcome.SMALLTALK)
        return []


class ActionDeny(Action):
    """"No" to an offer, or a plain no."""

    def name(self) -> str:
        return "action_deny"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        say(dispatcher, tracker, "denied", Outcome.SMALLTALK)
        return []


class ActionMisunderstood(Action):
    """Once: please say it in other words. Twice in a row: a person is offered."""

    def name(self) -> str:
        return "action_misunderstood"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        form = str((tracker.active_loop or {}).get("name") or "")
        asked_again = str((tracker.latest_message.get("intent") or {}).get("name")) in OF_FORM.get(form, ())
        if not asked_again:
            misunderstood(dispatcher, tracker)
        # What a form has no use for lets the policy fall back, again and again until something says what is next
        return [FollowupAction(form or "action_listen")]


def misunderstood(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    again = custom(last_reply(tracker)).get("outcome") == Outcome.MISUNDERSTOOD.value
    key = "misunderstood-again" if again else "misunderstood"
    say(dispatcher, tracker, key, Outcome.MISUNDERSTOOD, [PERSON], {"affirm": PERSON[1]} if again else None)


class ActionRepeat(Action):
    """The last reply once more, buttons and card included."""

    def name(self) -> str:
        return "action_repeat"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        reply = last_reply(tracker)
        if reply is None:
            say(dispatcher, tracker, "nothing-to-repeat", Outcome.SMALLTALK)
        else:
            same = {**custom(reply), "outcome": Outcome.SMALLTALK.value}
            dispatcher.utter_message(
                text=reply["text"], buttons=(reply.get("data") or {}).get("buttons") or [], json_message=same
            )
        return []


class ActionInform(Action):
    """A number or date without a question: is it about the application? With both there is no need to ask."""

    def name(self) -> str:
        return "action_inform"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        if tracker.get_slot("file_number") and tracker.get_slot("second_factor"):
            return as_if_said(tracker, "/check_status")
        say(dispatcher, tracker, "identifier-without-question", Outcome.CLARIFIED, [("button-status", "/check_status")])
        return []


class ActionReset(Action):
    """Forget what the conversation was about."""

    def name(self) -> str:
        return "action_reset"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        slots = ("procedure", "part", "file_number", "second_factor", "contact", "preferred_time")
        return [SlotSet(name, None) for name in slots]


class ActionDeleteData(Action):
    """Asks first; then the conversation and all that belongs to it is erased once the reply is out."""

    def name(self) -> str:
        return "action_delete_data"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        if next(tracker.get_latest_entity_values("consent"), None):
            say(dispatcher, tracker, "delete-done", Outcome.PRIVACY, custom={"erase": True})
        else:
            yes = '/delete_data{"consent": "yes"}'
            choices = [("button-yes", yes), ("button-no", "/deny")]
            say(dispatcher, tracker, "delete-ask", Outcome.PRIVACY, choices, {"affirm": yes})
        return []


class ActionChangeLanguage(Action):
    """Another language, named in any language; a list to choose from when none is named."""

    def name(self) -> str:
        return "action_change_language"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        enabled = settings.load().languages
        wanted = next(tracker.get_latest_entity_values("language"), None)
        wanted = wanted or named_language(str(tracker.latest_message.get("text") or ""), enabled)
        if wanted in enabled:
            dispatcher.utter_message(
                text=messages().text(str(wanted), "language-changed", metadata(tracker).get("words") or {}),
                json_message={
                    "outcome": Outcome.LANGUAGE_CHANGED.value,
                    "set_language": wanted,
                    "language": wanted,
                },
            )
            return []
        dispatcher.utter_message(
            text=messages().text(language(tracker), "language-which"),
            buttons=[
                {"title": native_name(code), "payload": f'/change_language{{"language": "{code}"}}'} for code in enabled
            ],
            json_message={"outcome": Outcome.CLARIFIED.value},
        )
        return []


class ActionKeepFeedback(Action):
    """A word about this assistant, kept without the conversation."""

    def name(self) -> str:
        return "action_keep_feedback"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        days = int(settings.load().section("retention").get("feedback_days", 180))
        entry = {
            "text": tracker.latest_message.get("text") or "",
            "language": language(tracker),
            "channel": metadata(tracker).get("channel", "web"),
        }
        await feedback.keep(redis(), days, message_id(tracker), entry)
        say(dispatcher, tracker, "feedback-thanks", Outcome.FEEDBACK_TAKEN)
        return []
