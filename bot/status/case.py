"""A case as citizens are told about it, whatever system it comes from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum


class State(str, Enum):
    """The states that every case system's own words are mapped to."""

    RECEIVED = "received"
    IN_PROGRESS = "in_progress"
    WAITING_FOR_YOU = "waiting_for_you"
    WAITING_FOR_THIRD_PARTY = "waiting_for_third_party"
    DECIDED = "decided"  # how is never told here: that is what the letter is for
    READY_TO_COLLECT = "ready_to_collect"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"  # the system's word has no mapping


@dataclass(frozen=True)
class CaseStatus:
    """What may be told of a case. It has no place for a decision's content, so that none can slip through.

    Attributes:
        since: first day of this state.
        expected: when the next step is expected.
        needs: what the citizen has to hand in: terms of the catalogue, else words of the case system.
        due: last day for that.
        letter: date of the letter with the decision.
        procedure: id in the catalogue, else the case system's title for it.
        office: id in the catalogue, else words of the case system: whom to ask.
        kind: `callback` for a call-back, which is no application and is spoken of in other words.
    """

    state: State
    since: date | None = None
    expected: date | None = None
    needs: tuple[str, ...] = ()
    due: date | None = None
    letter: date | None = None
    procedure: str = ""
    office: str = ""
    kind: str = "case"


@dataclass(frozen=True)
class Found:
    """A case that a backend knows, with what its citizen must know of it.

    Attributes:
        factors: `birth_date` (ISO) or `pin`; empty when the backend's cases are public.
    """

    status: CaseStatus
    factors: dict[str, str] = field(default_factory=dict, repr=False)


class BackendError(Exception):
    """The case system can't be asked now. The message names the fault, never the case.

    Attributes:
        retry_after: seconds after which it wants to be asked again, when it said so.
        status: the HTTP status behind it, where there was one.
    """

    def __init__(self, fault: str, retry_after: float | None = None, status: int | None = None) -> None:
        super().__init__(fault)
        self.retry_after, self.status = retry_after, status
