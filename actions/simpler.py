"""The same in simpler words: Einfache Sprache where there is one, else the short version."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answer import library, outcome
from actions.context import Events, language, say
from actions.talk import PERSON
from bot import settings
from bot.conversation.outcomes import Outcome
from bot.language.messages import base, messages


class ActionSimpler(Action):
    """Switches to the simple variety of the language and says the last answer again in it."""

    def name(self) -> str:
        return "action_simpler"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        spoken = language(tracker)
        simple = f"{base(spoken)}-x-simple"
        switched = simple in settings.load().languages and simple != spoken
        procedure = tracker.get_slot("procedure")
        if not procedure:
            if switched:
                switch(dispatcher, simple)
            else:
                say(dispatcher, tracker, "nothing-to-simplify", Outcome.SMALLTALK, [PERSON])
            return []
        if switched:
            switch(dispatcher, simple)
        part = tracker.get_slot("part")
        short = library().answer("", simple if switched else spoken, procedure=procedure, part=part)
        dispatcher.utter_message(
            text=short.text,
            buttons=[{"title": messages().text(short.language, PERSON[0]), "payload": PERSON[1]}],
            json_message={
                "outcome": outcome(short).value,
                "card": short.card,
                "language": short.language,
                "procedure": short.procedure,
                "part": short.part,
            },
        )
        return [SlotSet("procedure", procedure)]


def switch(dispatcher: CollectingDispatcher, simple: str) -> None:
    dispatcher.utter_message(
        text=messages().text(simple, "simpler-on"),
        json_message={"outcome": Outcome.LANGUAGE_CHANGED.value, "set_language": simple, "language": simple},
    )
