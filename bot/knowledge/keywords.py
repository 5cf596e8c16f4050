"""How well procedures are found by their own search words, which are left out of the index for that.

An authority that has such words for its services (Munich's dldb has) gets a test of its catalogue for nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from bot.knowledge import evaluate
from bot.knowledge.passages import Passage
from bot.knowledge.procedure import Procedure
from bot.knowledge.retrieve import Retriever

Build = Callable[[list[Passage]], Retriever]


def questions(procedures: Iterable[Procedure]) -> list[dict[str, Any]]:
    """Every search word as a question, in the shape of `evaluate.retrieval`; a word of several procedures once."""
    gold: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for procedure in procedures:
        for language, words in procedure.synonyms.items():
            for word in dict.fromkeys(words):
                gold[word, language].append(procedure.id)
    return [{"question": word, "language": language, "gold": ids} for (word, language), ids in gold.items()]


def evaluation(procedures: Sequence[Procedure], build: Build) -> dict[str, Any]:
    """What search finds without the words, and what the words of others change.

    Returns:
        `{"hidden","others_hidden","others_indexed"}`, each `{"n","r1","r5","r10"}`: all words, none of them in the
        index; the words of every second procedure that has any, again with none of them in the index; and the same
        with the words of the remaining procedures in it.
    """
    worded = [procedure for procedure in procedures if any(procedure.synonyms.values())]
    shown = {procedure.id for procedure in worded[::2]}
    asked = questions(procedure for procedure in worded if procedure.id not in shown)

    def retriever(keep: set[str]) -> Retriever:
        known = [each if each.id in keep else replace(each, synonyms={}) for each in procedures]
        return build([passage for each in known for passage in each.passages()])

    nothing, half = retriever(set()), retriever(shown)
    return {
        "hidden": _ranking(nothing, questions(worded)),
        "others_hidden": _ranking(nothing, asked),
        "others_indexed": _ranking(half, asked),
    }


def _ranking(retriever: Retriever, rows: list[dict[str, Any]]) -> dict[str, Any]:
    figures = evaluate.retrieval(retriever, rows) if rows else {"n": 0}
    return {name: figures[name] for name in ("n", "r1", "r5", "r10") if name in figures}
