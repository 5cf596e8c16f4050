"""What each ingredient of the ranking adds: learn with some left out, look at the development questions.

Nothing is chosen by these figures; `fit.py` learns from the training questions alone.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from bot.knowledge import rerank
from bot.knowledge.encoder import Encoder
from bot.knowledge.evaluate import read_jsonl
from bot.knowledge.fit import LANGUAGES, _examples, _listwise, _twins
from bot.knowledge.index import Index
from bot.knowledge.retrieve import Retriever, Scores

INGREDIENTS: dict[str, tuple[str, ...]] = {
    "letters": ("letters",),
    "meaning": ("meaning",),
    "meaning, page": ("meaning", "page"),
    "meaning, page, lines": ("meaning", "page", "lines"),
    "the same, USE": ("meaning", "page", "lines", "use", "use_lines"),
    "the same, words": ("meaning", "page", "lines", "use", "use_lines", "words"),
    "all (with letters)": rerank.SECOND,
    **{
        f"all but {name}": tuple(each for each in rerank.SECOND if not each.startswith(name))
        for name in ("meaning", "page", "lines", "use", "words", "letters")
    },
}
Ranked = tuple[
    str, Scores, int
]  # the model's case, the shortlist's values, the place of the right page or -1


def ablation(
    folder: Path, indexes: dict[str, Index], encoder: Encoder, say: Callable[[str, list[str]], None]
) -> None:
    """`say` the R@1/R@5 of every set of ingredients on every file of development questions."""
    retrievers = {language: Retriever(index, encoder) for language, index in indexes.items()}
    twins = _twins(retrievers["de"], retrievers["en"], encoder)
    other = {"de": "en", "en": "de"}
    train: dict[str, list[Ranked]] = {"same": [], "cross": []}
    for asked in LANGUAGES:
        path = folder / f"retrieval_train_{asked}.jsonl"
        same = _ranked(path, asked, retrievers[asked], {})
        train["same"] += same
        train["cross"] += same + _ranked(path, asked, retrievers[other[asked]], twins[asked])
    tests = {
        path.stem.removeprefix("retrieval_dev_"): path
        for path in sorted(folder.glob("retrieval_dev_*.jsonl"))
    }
    ranked = {
        pair: _ranked(path, pair.split("-")[0], retrievers[pair.split("-")[1]], {})
        for pair, path in tests.items()
    }
    say("", list(tests))
    for name, ingredients in INGREDIENTS.items():
        mask = np.array([each in ingredients for each in rerank.SECOND], np.float32)
        weights = {
            kind: _listwise([(rerank.standard(values) * mask, gold) for _, values, gold in rows if gold >= 0])
            for kind, rows in train.items()
        }
        say(name, [_figures(rows, weights, mask) for rows in ranked.values()])


def _ranked(path: Path, language: str, retriever: Retriever, twins: dict[str, str]) -> list[Ranked]:
    rows = list(read_jsonl(path, {"question": str, "gold": list}))
    found = []
    for example in _examples(rows, language, retriever, twins):
        short = retriever.shortlist(example.question, language, example.allowed)
        place = np.flatnonzero(short.documents == example.gold)
        found.append((short.case, short.values, int(place[0]) if len(place) else -1))
    return found


def _figures(rows: list[Ranked], weights: dict[str, Scores], mask: Scores) -> str:
    places = []
    for case, values, gold in rows:
        scores = rerank.standard(values) * mask @ weights[case.split("+")[0]]
        places.append(int((scores > scores[gold]).sum()) if gold >= 0 else rerank.SHORTLIST)
    ranks = np.array(places)
    return f"{100 * (ranks == 0).mean():.0f}/{100 * (ranks < 5).mean():.0f}"
