"""Vonage Voice: webhooks in, NCCO out (https://developer.vonage.com/en/voice/voice-api/ncco-reference, October 2026).

The application's answer address is `…/phone/vonage/answer`, its event address `…/phone/vonage/event`; both POST, since
only a body is covered by the signature.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from bot.language.messages import base
from channels.phone.steps import (
    Began,
    Heard,
    HungUp,
    Keys,
    Listen,
    NotReached,
    Said,
    Say,
    Silence,
    Step,
    Transfer,
    Wait,
)

# language → (of the voice, of the recogniser). There is no Persian voice.
VOICES = {
    "de": ("de-DE", "de-DE"),
    "en": ("en-GB", "en-GB"),
    "tr": ("tr-TR", "tr-TR"),
    "ar": ("ar", "ar-SA"),
    "uk": ("uk-UA", "uk-UA"),
    "ru": ("ru-RU", "ru-RU"),
    "pl": ("pl-PL", "pl-PL"),
    "ro": ("ro-RO", "ro-RO"),
    "fr": ("fr-FR", "fr-FR"),
    "es": ("es-ES", "es-ES"),
    "it": ("it-IT", "it-IT"),
}
LANGUAGES = tuple(VOICES)
MOST_KEYS, MOST_CONTEXT = 20, 100
RINGS = 30  # seconds that a transferred call rings
_OVER = {"completed", "failed", "rejected", "busy", "cancelled", "timeout", "unanswered", "disconnected"}
_NOT_REACHED = {"failed", "rejected", "busy", "cancelled", "timeout", "unanswered"}


def call_id(body: Mapping[str, Any]) -> str:
    """The conversation's id, which the caller's leg and a transferred one share."""
    return str(body.get("conversation_uuid") or "")


def began(body: Mapping[str, Any]) -> Began:
    number = str(body.get("from") or "")
    caller = f"+{number}" if number.isdigit() and 7 <= len(number) <= 15 else ""
    return Began(caller, str(body.get("to") or ""), LANGUAGES)


def heard(body: Mapping[str, Any]) -> Heard | None:
    """What an event tells; None when it is none of the dialogue's business."""
    if status := str(body.get("status") or ""):
        outbound = body.get("direction") == "outbound"
        if outbound:
            return NotReached() if status in _NOT_REACHED else None
        return HungUp() if status in _OVER else None
    keys = body.get("dtmf") if isinstance(body.get("dtmf"), dict) else {}
    if digits := str((keys or {}).get("digits") or ""):
        return Keys(digits if len(digits) == 1 else digits.rstrip("#"))
    speech = body.get("speech") if isinstance(body.get("speech"), dict) else {}
    results = (speech or {}).get("results") or []
    if results and isinstance(results[0], dict) and results[0].get("text"):
        return Said(str(results[0]["text"]), _confidence(results[0].get("confidence")))
    return Silence()


def _confidence(value: Any) -> float | None:
    try:
        return float(value) or None
    except (TypeError, ValueError):
        return None


def ncco(steps: Sequence[Step], following: str, called: str = "") -> list[dict[str, Any]]:
    """The steps as an NCCO; when it is empty, or at its end, the call ends.

    Args:
        steps: what to do.
        following: address of the next step.
        called: the number that was called, which a transferred call shows.
    """
    last = steps[-1]
    actions = [_talk(list(said)) for _, said in groupby((s for s in steps if isinstance(s, Say)), _voice)]
    if isinstance(last, Listen):
        if actions and last.barge_in:
            actions[-1]["bargeIn"] = True
        actions.append(_input(last, following))
    elif isinstance(last, Wait):
        back = {"payload": {"waited": True}, "eventUrl": [following], "eventMethod": "POST"}
        actions += [{"action": "wait", "timeout": last.seconds}, {"action": "notify", **back}]
    elif isinstance(last, Transfer):
        connect: dict[str, Any] = {
            "action": "connect",
            "eventType": "synchronous",
            "eventUrl": [following],
            "eventMethod": "POST",
            "timeout": RINGS,
            "endpoint": [{"type": "phone", "number": last.number.lstrip("+")}],
        }
        actions.append(connect | ({"from": called} if called else {}))
    return actions


def _voice(step: Say) -> tuple[str, bool]:
    return VOICES.get(base(step.language), VOICES["en"])[0], step.slow


def _talk(said: Sequence[Say]) -> dict[str, Any]:
    inside = " ".join(step.ssml if step.ssml is not None else step.text for step in said)
    return {"action": "talk", "text": f"<speak>{inside}</speak>", "language": _voice(said[0])[0]}


def _input(step: Listen, following: str) -> dict[str, Any]:
    return {
        "action": "input",
        "type": ["dtmf", "speech"],
        "eventUrl": [following],
        "eventMethod": "POST",
        "dtmf": {
            "maxDigits": min(step.keys, MOST_KEYS),
            "timeOut": 3 if step.keys == 1 else 6,
            "submitOnHash": step.keys > 1,
        },
        "speech": {
            "language": VOICES.get(base(step.language), VOICES["en"])[1],
            "context": list(step.hints[:MOST_CONTEXT]),
            "startTimeout": round(step.seconds),
            "endOnSilence": 1.2,
        },
    }
