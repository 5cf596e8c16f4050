"""What passes between a carrier and the call's dialogue: what was heard, and what to do next.

A carrier (Twilio, Vonage, AudioSocket) turns what it gets into one `Heard`, hands it to `Calls.step`, and carries out
the steps it gets back, in order. It knows nothing of the dialogue; the dialogue knows nothing of the carrier.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Began:
    """A call has come in.

    Attributes:
        caller: the caller's number (E.164) where the carrier tells it, else "". It is sealed at once.
        called: the number that was called, else "".
        languages: the varieties that this carrier can both speak and understand; none means all that are enabled.
        transfers: whether it can carry out a `Transfer`.
    """

    caller: str = ""
    called: str = ""
    languages: tuple[str, ...] = ()
    transfers: bool = True


@dataclass(frozen=True)
class Said:
    """The caller has spoken.

    Attributes:
        text: what was recognised.
        confidence: 0 to 1; None where the recogniser does not tell.
        language: what the recogniser found was spoken, where it finds that out; else "".
    """

    text: str
    confidence: float | None = None
    language: str = ""


@dataclass(frozen=True)
class Keys:
    """Keys were pressed: `0`–`9`, `*`, `#`; a `#` that ended a longer entry is left out."""

    digits: str


@dataclass(frozen=True)
class Silence:
    """Nothing was heard for as long as `Listen` wanted, or a `Wait` is over, or there is news (`Calls.news`)."""


@dataclass(frozen=True)
class NotReached:
    """Nobody took the call that was to be transferred."""


@dataclass(frozen=True)
class HungUp:
    """The call is over. May come in the middle of another step and more than once."""


Heard = Began | Said | Keys | Silence | NotReached | HungUp


@dataclass(frozen=True)
class Say:
    """Speak.

    Attributes:
        text: as plain words; always complete.
        language: a variety (`de-x-simple` is spoken by a German voice).
        slow: at about 80 % of the usual pace.
        ssml: the same as the inside of a `<speak>` element, pace and pauses included, for carriers that have SSML.
    """

    text: str
    language: str
    slow: bool = False
    ssml: str | None = None


@dataclass(frozen=True)
class Listen:
    """Listen to voice and keys, then call `Calls.step` with what came. Always the last step.

    Attributes:
        hints: words that are likely.
        keys: how many keys are expected at most: with 1 each key counts at once, `*` and `#` too; with more, `#` ends.
        seconds: of silence until it is `Silence`.
        barge_in: whether speech and keys interrupt the `Say`s before it.
    """

    language: str
    hints: tuple[str, ...] = ()
    keys: int = 1
    seconds: float = 6.0
    barge_in: bool = True


@dataclass(frozen=True)
class Wait:
    """The answer is still being worked on: come back with `Silence` after so many seconds. Always the last step."""

    seconds: float = 1.0


@dataclass(frozen=True)
class Transfer:
    """Connect the caller with this number (E.164); if nobody answers, come back with `NotReached`. The last step."""

    number: str


@dataclass(frozen=True)
class HangUp:
    """End the call. Always the last step."""


Step = Say | Listen | Wait | Transfer | HangUp
