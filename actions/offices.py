"""When an office is open and where it is; where to book an appointment."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answer import library
from actions.context import Events, language, say
from actions.talk import PERSON
from bot.conversation.outcomes import Outcome
from bot.knowledge import offices

MOST = 3  # offices in one reply


def meant(tracker: Tracker, text: str) -> str | None:
    """The procedure that the message is about: named in it, or the one just spoken of."""
    answer = library().answer(text, language(tracker)) if text else None
    if answer and answer.kind == "answered" and answer.procedure:
        return answer.procedure
    current: str | None = tracker.get_slot("procedure")
    return current


def spoken(tracker: Tracker) -> str:
    text = str(tracker.latest_message.get("text") or "")
    return "" if text.startswith("/") else text


class ActionOpeningHours(Action):
    """The office that is named, else the one of the procedure spoken of, else all of them to choose from."""

    def name(self) -> str:
        return "action_opening_hours"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        text = spoken(tracker)
        every = offices.of_procedures(library().procedures.values())
        found = offices.named(text, every)
        if not found and (procedure := library().procedures.get(meant(tracker, text) or "")):
            found = list(procedure.facts.get("offices", []))
        if not found:
            say(dispatcher, tracker, "office-unknown" if every else "answer-none", Outcome.NO_CONTENT, [PERSON])
            return []
        spoken_in = language(tracker)
        dispatcher.utter_message(
            text="\n\n".join(offices.describe(office, spoken_in) for office in found[:MOST]),
            json_message={"outcome": Outcome.ANSWERED.value},
        )
        return []


class ActionAppointment(Action):
    """The booking page of the procedure; asks for which one when it isn't said."""

    def name(self) -> str:
        return "action_appointment"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        chosen = meant(tracker, spoken(tracker))
        procedure = library().procedures.get(chosen or "")
        known = (procedure.facts.get("appointment") or {}) if procedure else {}
        if url := known.get("url"):
            say(dispatcher, tracker, "appointment", Outcome.APPOINTMENT, url=url)
        elif procedure and known.get("required") is False:
            say(dispatcher, tracker, "answer-appointment-free", Outcome.APPOINTMENT)
        elif procedure:
            say(dispatcher, tracker, "answer-none", Outcome.NO_CONTENT, [PERSON])
        else:
            say(dispatcher, tracker, "appointment-which", Outcome.CLARIFIED)
        return [SlotSet("procedure", chosen)]
