"""How a turn can end. Every turn ends in exactly one of these; metrics, desk and reports read this list."""

from __future__ import annotations

from enum import Enum


class Outcome(str, Enum):
    """Read the list and you know the product."""

    ANSWERED = "answered"  # from the catalogue, in the citizen's language
    ANSWERED_OTHER_LANGUAGE = "answered_other_language"  # prose only in another language, marked as such
    CLARIFIED = "clarified"  # asked which procedure is meant
    NO_CONTENT = "no_content"  # the catalogue does not say; said so, person offered
    OUT_OF_SCOPE = "out_of_scope"  # not an office's business
    NOT_ASSESSED = "not_assessed"  # legal advice, "will I be approved?"
    MISUNDERSTOOD = "misunderstood"  # asked to say it in other words
    STATUS_ASKED = "status_asked"  # the form asks for file number or second factor
    STATUS_GIVEN = "status_given"
    STATUS_REFUSED = "status_refused"  # wrong number or wrong second factor: never told which
    STATUS_LOCKED = "status_locked"  # too many failures
    STATUS_UNAVAILABLE = "status_unavailable"  # the case system does not answer
    STATUS_SUBSCRIBED = "status_subscribed"
    HANDED_OVER = "handed_over"  # in the desk's queue
    DESK_CLOSED = "desk_closed"  # nobody is there: told when, call-back offered
    HELD = "held"  # a person has the conversation; the bot was silent
    CALLBACK_ASKED = "callback_asked"  # the form asks for a number or a time
    CALLBACK_TAKEN = "callback_taken"
    APPOINTMENT = "appointment"
    COMPLAINT_TAKEN = "complaint_taken"
    FEEDBACK_TAKEN = "feedback_taken"
    PRIVACY = "privacy"  # told who sees the data, exported or erased it
    LANGUAGE_CHANGED = "language_changed"
    CRISIS = "crisis"
    ABUSE = "abuse"
    SMALLTALK = "smalltalk"
    ERROR = "error"


# What the engine's fixed responses (domain.yml) mean; actions name their outcome themselves.
BY_RESPONSE: dict[str, Outcome] = {
    "utter_greet": Outcome.SMALLTALK,
    "utter_thank": Outcome.SMALLTALK,
    "utter_goodbye": Outcome.SMALLTALK,
    "utter_are_you_machine": Outcome.SMALLTALK,
    "utter_capabilities": Outcome.SMALLTALK,
    "utter_restarted": Outcome.SMALLTALK,
    "utter_who_sees_data": Outcome.PRIVACY,
    "utter_crisis": Outcome.CRISIS,
    "utter_abuse": Outcome.ABUSE,
    "utter_legal_advice": Outcome.NOT_ASSESSED,
    "utter_out_of_scope": Outcome.OUT_OF_SCOPE,
    "utter_complaint": Outcome.COMPLAINT_TAKEN,
    "utter_ask_callback_form_contact": Outcome.CALLBACK_ASKED,
    "utter_ask_callback_form_preferred_time": Outcome.CALLBACK_ASKED,
}
