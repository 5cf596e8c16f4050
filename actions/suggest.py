"""For the desk, not for the dialogue: procedures that fit some words, and one of them as an answer.

The action server has the catalogue and the encoders in memory already; the gateway asks here over loopback instead
of holding them a second time.
"""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.answer import library
from actions.context import Events, language, metadata
from bot.knowledge.answer import facts
from bot.knowledge.procedure import Procedure, best

FOUND = 4  # procedures at most


class ActionDeskSearch(Action):
    """`text` in any language → the procedures that fit best, titled in `metadata.reader`'s language."""

    def name(self) -> str:
        return "action_desk_search"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        known = library()
        text = str(tracker.latest_message.get("text") or "")
        reader = str(metadata(tracker).get("reader") or language(tracker))
        hits = known.retriever.search(text, language(tracker), k=FOUND)
        found = [
            {
                "procedure": hit.document,
                "title": best(known.procedures[hit.document].names, reader)[0],
                "probability": round(hit.probability, 3),
                "parts": _parts(known.procedures[hit.document], reader),
            }
            for hit in hits
            if hit.document in known.procedures
        ]
        dispatcher.utter_message(json_message={"found": found})
        return []


class ActionDeskAnswer(Action):
    """`metadata.procedure` and `part` → the answer as the bot would give it in the citizen's language."""

    def name(self) -> str:
        return "action_desk_answer"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> Events:
        told = metadata(tracker)
        procedure = str(told.get("procedure") or "")
        if procedure not in library().procedures:
            dispatcher.utter_message(json_message={"answer": None})
            return []
        answer = library().answer("", language(tracker), procedure=procedure, part=told.get("part") or "more")
        title = best(library().procedures[procedure].names, language(tracker))[0]
        dispatcher.utter_message(
            json_message={
                "answer": {"text": answer.text, "card": answer.card, "title": title, "language": answer.language}
            }
        )
        return []


def _parts(procedure: Procedure, reader: str) -> list[tuple[str, str]]:
    """The facts that a procedure has, as (part, label)."""
    return [(row["part"], row["label"]) for row in facts(procedure, reader)]
