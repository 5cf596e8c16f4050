"""`python -m bot.privacy.bench`: how much the masker finds, how much it takes for what it is not, and how fast.

The sentences are marked `{kind=value|as written}`; everything outside a mark must stay. An identifier is found when
a span of its kind covers it whole; a span that touches no identifier of its kind is false.
"""

from __future__ import annotations

import re
import statistics
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer
import yaml
from rich.console import Console
from rich.table import Table

from bot import settings as configuration
from bot.conversation.model import MAX_TEXT
from bot.privacy.mask import Patterns, Span, find, patterns

CHECKED = ("tax_id", "social_insurance", "id_card", "passport", "iban", "card", "file_number")
SENTENCES = "tests/privacy/sentences.yml"
_MARK = re.compile(r"\{([a-z_]+)(?:=([^|{}]*))?\|([^{}]*)\}")


@dataclass(frozen=True)
class Sentence:
    """A sentence without its marks, and the identifiers in it."""

    language: str
    text: str
    spans: tuple[Span, ...]


@dataclass
class Score:
    """Counts by kind, and what went wrong, readable."""

    found: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    wrong_value: list[str] = field(default_factory=list)
    mistakes: list[str] = field(default_factory=list)

    def recall(self, *kinds: str) -> float:
        found, missed = self._sum(self.found, kinds), self._sum(self.missed, kinds)
        return found / (found + missed) if found + missed else 1.0

    def precision(self, *kinds: str) -> float:
        found, false = self._sum(self.found, kinds), self._sum(self.false, kinds)
        return found / (found + false) if found + false else 1.0

    @staticmethod
    def _sum(counts: Counter[str], kinds: tuple[str, ...]) -> int:
        return sum(counts[kind] for kind in kinds) if kinds else counts.total()


def read(path: Path) -> list[Sentence]:
    """The marked sentences of a file: language → list."""
    table = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [parse(language, marked) for language, sentences in table.items() for marked in sentences]


def parse(language: str, marked: str) -> Sentence:
    text, position, spans = "", 0, []
    for match in _MARK.finditer(marked):
        text += marked[position : match.start()]
        spans.append(Span(len(text), len(text) + len(match[3]), match[1], match[2] or match[3]))
        text, position = text + match[3], match.end()
    return Sentence(language, text + marked[position:], tuple(spans))


def score(sentences: list[Sentence], look: Patterns) -> Score:
    """Find in every sentence, and count."""
    total = Score()
    for sentence in sentences:
        found = find(sentence.text, sentence.language, look)
        for true in sentence.spans:
            hits = [each for each in found if each.kind == true.kind and _covers(each, true)]
            (total.found if hits else total.missed)[true.kind] += 1
            if not hits:
                total.mistakes.append(f"{sentence.language}: missed {true.kind} in {sentence.text!r}")
            elif _plain(hits[0].value) != _plain(true.value):
                total.wrong_value.append(f"{sentence.language}: {hits[0].value} for {true.value} in {sentence.text!r}")
        for each in found:
            if not any(each.kind == true.kind and _touches(each, true) for true in sentence.spans):
                total.false[each.kind] += 1
                written = sentence.text[each.start : each.end]
                total.mistakes.append(f"{sentence.language}: {written!r} is no {each.kind} in {sentence.text!r}")
    return total


def _covers(span: Span, true: Span) -> bool:
    return span.start <= true.start and true.end <= span.end


def _touches(span: Span, true: Span) -> bool:
    return span.start < true.end and true.start < span.end


def _plain(value: str) -> str:
    return re.sub(r"[\s-]", "", value).lower()


def milliseconds(sentences: list[Sentence], look: Patterns, rounds: int = 5) -> list[float]:
    """Time of each message, in every round."""
    times = []
    for _ in range(rounds):
        for sentence in sentences:
            started = time.process_time()
            find(sentence.text, sentence.language, look)
            times.append((time.process_time() - started) * 1000)
    return times


def main(file: Annotated[Path | None, typer.Argument(help=f"marked sentences, by default {SENTENCES}")] = None) -> None:
    """Print recall, precision and time."""
    settings, out = configuration.load(), Console(highlight=False)
    look, sentences = patterns(settings), read(file or settings.home / SENTENCES)
    total = score(sentences, look)
    table = Table("kind", "n", "recall", "precision")
    for kind in sorted({*total.found, *total.missed, *total.false}):
        count = str(total.found[kind] + total.missed[kind])
        table.add_row(kind, count, f"{total.recall(kind):.3f}", f"{total.precision(kind):.3f}")
    count = str(total.found.total() + total.missed.total())
    table.add_row("all", count, f"{total.recall():.3f}", f"{total.precision():.3f}")
    out.print(f"{len(sentences)} sentences in {len({each.language for each in sentences})} languages", table)
    for line in total.mistakes + total.wrong_value:
        out.print(line, markup=False)
    times = sorted(milliseconds(sentences, look))
    longest = " ".join(sentence.text for sentence in sentences)[:MAX_TEXT]
    worst = milliseconds([Sentence("de", longest, ())], look)
    out.print(
        f"ms a message: mean {statistics.mean(times):.2f}, median {statistics.median(times):.2f}, "
        f"99 % under {times[int(len(times) * 0.99)]:.2f}; {MAX_TEXT} characters full of identifiers: {max(worst):.1f}"
    )


if __name__ == "__main__":
    typer.run(main)
