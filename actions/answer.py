"""Answer a question from the catalogue, show more of it, or another part of it."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.context import intent, language
from actions.talk import misunderstood
from bot import settings
from bot.conversation.outcomes import Outcome
from bot.knowledge.answer import Answer
from bot.knowledge.library import Library
from bot.language.messages import messages

SURE = 0.85  # so sure search must be of another procedure for a follow-up to leave the current one


@cache
def library() -> Library:
    return Library.open(settings.load())


def outcome(answer: Answer) -> Outcome:
    if answer.kind == "answered":
        return Outcome.ANSWERED_OTHER_LANGUAGE if answer.other_language else Outcome.ANSWERED
    return Outcome.CLARIFIED if answer.kind == "clarify" else Outcome.NO_CONTENT


def buttons(answer: Answer) -> list[dict[str, str]]:
    """More of the answer; which one is meant; a person where there is none."""
    if answer.kind == "none":
        return [{"title": messages().text(answer.language, "button-person"), "payload": "/human"}]
    more = [{"title": messages().text(answer.language, "answer-more"), "payload": "/more"}]
    return (more if answer.card and answer.card["more"] else []) + [
        {"title": title, "payload": "/choose_procedure" + json.dumps({"procedure": name})}
        for title, name in answer.choices
    ]


def nonsense(tracker: Tracker) -> bool:
    """Whether the message is certainly none that can be understood (bot/engine/nonsense.py), not just hardly any."""
    understood = tracker.latest_message.get("intent") or {}
    return understood.get("name") == "nlu_fallback" and understood.get("confidence") == 1.0


class ActionAnswer(Action):
    """Answers the latest message; `/choose_procedure` and follow-ups name the procedure in a slot."""

    part: str | None = None
    follow_up = False

    def name(self) -> str:
        return "action_answer"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> list[dict[str, Any]]:
        message = tracker.latest_message
        spoken = language(tracker)
        text = str(message.get("text") or "")
        chosen = text.startswith("/")
        current = next(tracker.get_latest_entity_values("procedure"), None)
        if self.follow_up and not current:
            current = tracker.get_slot("procedure")
        named = next(tracker.get_latest_entity_values("part"), None)
        part = self.part or named or (tracker.get_slot("part") if chosen else None)
        alone = self.part == "more" and not current  # nothing to say more about
        if nonsense(tracker):  # its vector too lies near something
            misunderstood(dispatcher, tracker)
            return []
        answer = library().answer("" if chosen or alone else text, spoken, procedure=current, part=part)
        if intent(tracker) == "nlu_fallback" and answer.kind == "none":
            misunderstood(dispatcher, tracker)
            return []
        last = tracker.get_slot("procedure")
        if intent(tracker) == "ask_part" and last and answer.probability < SURE:
            # "and what does it cost?" names no procedure: the current one is meant
            answer = library().answer(text, spoken, procedure=last, part=part)
        dispatcher.utter_message(
            text=answer.text,
            buttons=buttons(answer),
            json_message={
                "outcome": outcome(answer).value,
                "card": answer.card,
                "procedure": answer.procedure,
                "part": answer.part,
                "affirm": "/more" if answer.card and answer.card["more"] else None,
            },
        )
        return [SlotSet("procedure", answer.procedure or current), SlotSet("part", answer.part)]


class ActionPart(ActionAnswer):
    """Another part of the current procedure: "and what does it cost?"."""

    follow_up = True

    def name(self) -> str:
        return "action_part"


class ActionMore(ActionAnswer):
    """All that is known of the current procedure."""

    part = "more"
    follow_up = True

    def name(self) -> str:
        return "action_more"
