"""The engine's words: a response's text and button titles are message ids, said in the citizen's language."""

from __future__ import annotations

from typing import Any, Dict, Optional, Text

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.language.messages import messages


class FluentGenerator(TemplatedNaturalLanguageGenerator):
    """Rasa's `responses` name Fluent messages; slots and action arguments fill their placeholders."""

    def __init__(self, endpoint_config: EndpointConfig, domain: Domain) -> None:
        super().__init__(domain.responses)

    async def generate(
        self, utter_action: Text, tracker: DialogueStateTracker, output_channel: Text, **kwargs: Any
    ) -> Optional[Dict[Text, Any]]:
        response = await super().generate(utter_action, tracker, output_channel, **kwargs)
        if response is None:
            return None
        metadata = (tracker.latest_message.metadata if tracker.latest_message else None) or {}
        language = str(metadata.get("language") or "de")
        args = {**tracker.current_slot_values(), **metadata.get("words", {}), **kwargs}

        def say(key: Text) -> Text:
            return messages().text(language, key, {k: v for k, v in args.items() if v is not None})

        return {
            **response,
            "text": say(response["text"]),
            "buttons": [{**button, "title": say(button["title"])} for button in response.get("buttons", [])],
            "custom": {**response.get("custom", {}), "response": utter_action, "language": language},
        }
