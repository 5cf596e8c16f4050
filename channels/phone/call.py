"""One spoken conversation for every carrier. Its state is in the store, so any gateway takes the next step."""

from __future__ import annotations

from channels.parts import Parts
from channels.phone.steps import Heard, Step


class Calls:
    """All calls of one gateway."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts

    async def step(self, call_id: str, heard: Heard) -> list[Step]:
        """What to do next in a call.

        Args:
            call_id: the carrier's id of the call, with the carrier's name before it (`twilio:CA…`).

        Returns:
            Any number of `Say`, then exactly one of `Listen`, `Wait`, `Transfer`, `HangUp`.
            Comes back within about three seconds, also when the turn takes longer.
        """
        raise NotImplementedError

    async def news(self, call_id: str, seconds: float) -> bool:
        """Wait at most so long for something to say that nobody asked for (a person's words, a place in the queue).

        For carriers that can interrupt a `Listen`: when true, call `step` with `Silence()`.
        """
        raise NotImplementedError
