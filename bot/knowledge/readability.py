"""How hard German prose is to read: words a sentence, and the first Wiener Sachtextformel (about school years).

Bamberger and Vanecek, Lesen – Verstehen – Lernen – Schreiben (1984), as textstat computes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import textstat

from bot.knowledge.procedure import Procedure

# variety → (words a sentence in the mean, Wiener Sachtextformel)
LIMITS = {"de": (18.0, 10.0), "de-x-simple": (10.0, 6.0)}
FEWEST = 30  # words; of less nothing can be said
LONG = 25  # words of one sentence, in plain German
_ABBREVIATION = re.compile(r"\b(z\. ?B|d\. ?h|u\. ?a|ca|bzw|Nr|Abs|Art|Tel|Str|ggf|inkl|max|mind|usw|evtl)\.")
_END = re.compile(r"(?<=[.!?:])\s+|\n+")


def sentences(text: str) -> list[str]:
    plain = _ABBREVIATION.sub(lambda match: match[0].replace(".", ""), text)
    return [part.strip() for part in _END.split(plain) if any(letter.isalpha() for letter in part)]


def prose(procedure: Procedure, variety: str) -> str:
    """All that a procedure says in one variety of the language, a sentence a line."""
    texts = [procedure.summary.get(variety, ""), *(section.text.get(variety, "") for section in procedure.sections)]
    return "\n".join(filter(None, texts))


def measure(text: str) -> tuple[float, float] | None:
    """(words a sentence, Wiener Sachtextformel); None of too short a text."""
    found = sentences(text)
    words = sum(len(sentence.split()) for sentence in found)
    if words < FEWEST:
        return None
    textstat.set_lang("de")
    ended = " ".join(each if each.endswith((".", "!", "?")) else each.rstrip(":") + "." for each in found)
    return words / len(found), float(textstat.wiener_sachtextformel(ended, 1))


def remarks(procedure: Procedure) -> Iterator[str]:
    for variety, (most_words, most_years) in LIMITS.items():
        text = prose(procedure, variety)
        if (measured := measure(text)) is None:
            continue
        words, years = measured
        if words > most_words:
            yield f"{variety}: {words:.1f} words a sentence, more than {most_words:.0f}"
        if years > most_years:
            yield f"{variety}: Wiener Sachtextformel {years:.1f}, more than {most_years:.0f}"
        longest = max(sentences(text), key=lambda sentence: len(sentence.split()))
        if variety == "de" and len(longest.split()) > LONG:
            yield f"{variety}: a sentence of {len(longest.split())} words: {' '.join(longest.split()[:8])} …"
