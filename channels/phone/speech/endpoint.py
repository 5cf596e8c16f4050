"""When somebody begins to speak and when they have finished, from how likely each 32 ms are speech.

Sentences have pauses in them, so the end needs `pause` seconds without speech. Recognition may start at the first third
of them, on the chance that it is the end (`MAYBE`), and is thrown away when it was not (`ON`).
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from enum import Enum

WINDOW = 0.032  # seconds: 512 samples at 16 kHz, what the model of the voice activity wants
SPEECH, QUIET = 0.5, 0.35  # likelihood from which it is speech, and below which it is not
BEGIN, OF = 4, 6  # that many of the last so many windows are the beginning: a short "ja" has about eight
GUESS = 0.32  # seconds of pause after which recognition may start
LONGEST = 20.0  # seconds of one utterance; Whisper looks at 30 at most


class Change(Enum):
    """What a window has changed."""

    NOTHING = "nothing"
    BEGAN = "began"
    MAYBE = "maybe"  # perhaps the end
    ON = "on"  # it was not
    ENDED = "ended"


@dataclass
class Endpoint:
    """Follows one listening.

    Attributes:
        pause: seconds without speech that end an utterance.
    """

    pause: float
    speaking: bool = False
    quiet: float = 0.0
    length: float = 0.0
    recent: deque[bool] = field(default_factory=lambda: deque(maxlen=OF))

    def feed(self, probability: float) -> Change:
        """What the next window changes."""
        if not self.speaking:
            self.recent.append(probability > SPEECH)
            if sum(self.recent) < BEGIN:
                return Change.NOTHING
            self.speaking, self.quiet, self.length = True, 0.0, len(self.recent) * WINDOW
            self.recent.clear()
            return Change.BEGAN
        self.length += WINDOW
        guessed = self.quiet >= GUESS
        if probability < QUIET or (self.quiet and probability < SPEECH):
            self.quiet += WINDOW
        else:
            self.quiet = 0.0
        if self.quiet >= self.pause or self.length >= LONGEST:
            self.speaking = False
            return Change.ENDED
        if guessed:
            return Change.NOTHING if self.quiet else Change.ON
        return Change.MAYBE if self.quiet >= GUESS else Change.NOTHING
