"""The one way into the engine: a turn from our gateway, over loopback, with a secret."""

from __future__ import annotations

import hmac
from typing import Any, Awaitable, Callable, Dict, List, Optional, Text

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.shared.core.events import BotUttered, UserUttered
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse


class WholeReplies(CollectingOutputChannel):
    """Collects each reply in one piece: text, buttons and custom together."""

    @classmethod
    def name(cls) -> Text:
        return "lotse"

    async def send_response(self, recipient_id: Text, message: Dict[Text, Any]) -> None:
        self.messages.append(
            {
                "text": message.get("text"),
                "buttons": message.get("buttons") or [],
                "custom": message.get("custom") or {},
            }
        )


class LotseInput(InputChannel):
    """`POST /webhooks/lotse/turn` `{conversation, message_id, text, metadata}` → `{messages, intent}`.

    The same message id is run once: a turn that is tried again, because a process died before the answer
    arrived, gets what was said the first time.
    """

    def __init__(self, secret: Text) -> None:
        self.secret = secret

    @classmethod
    def name(cls) -> Text:
        return "lotse"

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[Text, Any]]) -> "LotseInput":
        if not credentials or not credentials.get("secret"):
            cls.raise_missing_credentials_exception()
        return cls(str((credentials or {})["secret"]))

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        webhook = Blueprint("lotse_webhook", __name__)

        @webhook.route("/turn", methods=["POST"])
        async def turn(request: Request) -> HTTPResponse:
            if not hmac.compare_digest(request.headers.get("Authorization", ""), f"Bearer {self.secret}"):
                return response.json({"error": "forbidden"}, status=403)
            body = request.json
            agent = request.app.ctx.agent
            known = await said_before(agent, body["conversation"], body["message_id"])
            if known:  # a first run that said nothing had lost its action server: run it again
                return response.json({"messages": known})
            output = WholeReplies()
            # An exception becomes a 500: the gateway tries again, with the same id
            await on_new_message(
                UserMessage(
                    body["text"],
                    output,
                    body["conversation"],
                    input_channel=self.name(),
                    message_id=body["message_id"],
                    metadata=body.get("metadata") or {},
                )
            )
            return response.json({"messages": output.messages})

        return webhook


async def said_before(agent: Any, conversation: Text, message_id: Text) -> Optional[List[Dict[Text, Any]]]:
    """What was answered to this message, when the tracker already has it; else None."""
    tracker = await agent.tracker_store.retrieve(conversation)
    if tracker is None:
        return None
    replies: Optional[List[Dict[Text, Any]]] = None
    for event in tracker.events:
        if isinstance(event, UserUttered):
            if event.message_id == message_id:
                replies = []
            elif replies is not None and event.message_id:  # one without an id was said in the citizen's place
                break
        elif isinstance(event, BotUttered) and replies is not None:
            replies.append(
                {
                    "text": event.text,
                    "buttons": event.data.get("buttons") or [],
                    "custom": event.data.get("custom") or {},
                }
            )
    return replies
