"""Twilio Voice: webhooks in, TwiML out (https://www.twilio.com/docs/voice/twiml, October 2026).

The number's "a call comes in" is `…/phone/twilio/voice`, its "call status changes" `…/phone/twilio/status`; both POST.
Each answer names the address of the next step, which has the step's number, so that a repeated request is recognised.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from bot.language.messages import base
from channels.phone.steps import (
    Began,
    HangUp,
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

# language → (of the voice, voice, of the recogniser). Neither of Twilio's providers has a Persian voice.
VOICES = {
    "de": ("de-DE", "Polly.Vicki-Neural", "de-DE"),
    "en": ("en-GB", "Polly.Amy-Neural", "en-GB"),
    "tr": ("tr-TR", "Polly.Filiz", "tr-TR"),
    "ar": ("arb", "Polly.Zeina", "ar-SA"),
    "uk": ("uk-UA", "Google.uk-UA-Wavenet-A", "uk-UA"),
    "ru": ("ru-RU", "Polly.Tatyana", "ru-RU"),
    "pl": ("pl-PL", "Polly.Ewa", "pl-PL"),
    "ro": ("ro-RO", "Polly.Carmen", "ro-RO"),
    "fr": ("fr-FR", "Polly.Lea-Neural", "fr-FR"),
    "es": ("es-ES", "Polly.Lucia-Neural", "es-ES"),
    "it": ("it-IT", "Polly.Bianca-Neural", "it-IT"),
}
LANGUAGES = tuple(VOICES)
RINGS = 30  # seconds that a transferred call rings
_NUMBER = re.compile(r"\+[1-9]\d{6,14}")
# What stands for a number that is withheld: "anonymous", "restricted", "unknown" and so on as keys
_WITHHELD = {"+7378742833", "+2562533", "+8656696", "+266696687", "+86282452253"}
_OVER = {"completed", "busy", "failed", "no-answer", "canceled"}
_HINTS = 100


def caller(form: Mapping[str, str]) -> str:
    """The caller's number, "" when it is withheld."""
    number = form.get("From", "")
    return number if _NUMBER.fullmatch(number) and number not in _WITHHELD else ""


def heard(form: Mapping[str, str], began: bool = False) -> Heard:
    """What a request tells."""
    if form.get("CallStatus") in _OVER:
        return HungUp()
    if began:
        return Began(caller(form), form.get("To", ""), LANGUAGES)
    if status := form.get("DialCallStatus"):
        return HungUp() if status in ("completed", "answered") else NotReached()
    if digits := form.get("Digits"):
        return Keys(digits if len(digits) == 1 else digits.rstrip("#"))
    if text := form.get("SpeechResult"):
        return Said(text, _confidence(form.get("Confidence", "")))
    return Silence()


def _confidence(text: str) -> float | None:
    """Between 0 and 1; some recognisers tell none, or always 0."""
    try:
        return float(text) or None
    except ValueError:
        return None


def twiml(steps: Sequence[Step], following: str, voices: Mapping[str, str], called: str = "") -> str:
    """The steps as TwiML.

    Args:
        steps: what to do.
        following: address of the next step.
        voices: language → voice, where another one than ours is wished.
        called: the number that was called, which a transferred call shows.
    """
    said = [step for step in steps if isinstance(step, Say)]
    last = steps[-1]
    url = quoteattr(following)
    spoken = "".join(_say(step, voices) for step in said)
    if isinstance(last, Listen):
        gather = f"<Gather {_gather(last)} action={url} method=\"POST\" actionOnEmptyResult=\"true\">"
        inside, before = (spoken, "") if last.barge_in else ("", spoken)
        body = f"{before}{gather}{inside}</Gather>"
    elif isinstance(last, Wait):
        length = max(1, round(last.seconds))
        body = f'{spoken}<Pause length="{length}"/><Redirect method="POST">{escape(following)}</Redirect>'
    elif isinstance(last, Transfer):
        shown = f" callerId={quoteattr(called)}" if called else ""
        body = (
            f'{spoken}<Dial action={url} method="POST" timeout="{RINGS}"{shown}>'
            f"<Number>{escape(last.number)}</Number></Dial>"
        )
    else:
        assert isinstance(last, HangUp)
        body = f"{spoken}<Hangup/>"
    return f'<?xml version="1.0" encoding="UTF-8"?><Response>{body}</Response>'


def _say(step: Say, voices: Mapping[str, str]) -> str:
    code = base(step.language)
    language, voice, _ = VOICES.get(code, VOICES["en"])
    text = step.ssml if step.ssml is not None else escape(step.text)
    return f'<Say language="{language}" voice={quoteattr(voices.get(code, voice))}>{text}</Say>'


def _gather(step: Listen) -> str:
    language = VOICES.get(base(step.language), VOICES["en"])[2]
    attributes = {
        "input": "dtmf speech",
        "language": language,
        "speechTimeout": "auto",
        "timeout": str(round(step.seconds)),
        "profanityFilter": "false",
        "numDigits": str(step.keys),
        "finishOnKey": "" if step.keys == 1 else "#",
        "hints": ",".join(_phrases(step.hints)),
    }
    return " ".join(f"{name}={quoteattr(value)}" for name, value in attributes.items())


def _phrases(hints: Iterable[str]) -> list[str]:
    return [" ".join(hint.replace(",", " ").split())[:100] for hint in hints][:_HINTS]
