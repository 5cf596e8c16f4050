"""Learn the ranking weights from questions whose pages are known.

The training files are those of OMoS-QA (CC BY 4.0, digitalfabrik/integreat-qa-dataset):
`contexts_{de,en}.jsonl` and `retrieval_train_{de,en}.jsonl`; the development files are never read here.
Questions across languages are had by pairing pages that are each other's translation.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from scipy.optimize import minimize
from sklearn.model_selection import GroupKFold

from bot.knowledge import rerank
from bot.knowledge.encoder import Encoder, Vectors, unit
from bot.knowledge.evaluate import read_jsonl
from bot.knowledge.fit_found import Judged, fit_found, nothing
from bot.knowledge.index import Index
from bot.knowledge.retrieve import Retriever, Rows, Scores, Shortlist
from bot.knowledge.words import words

LANGUAGES = ("de", "en")
RIDGE = (
    5.0  # on weights over standardised scores; 1 to 20 differ by less than half a point in cross-validation
)
SHORTEST = 3  # letters; shorter words are rarely what is looked for
TWIN = 0.75  # pages whose mean vectors are this close are versions of one page
_ENTITY = re.compile(r"\[([^\]]+)\]\([^)]*\)")


@dataclass(frozen=True)
class Example:
    """A question, its page by number, and the pages that one authority has."""

    question: str
    language: str
    gold: int
    allowed: Rows


def fit(
    folder: Path,
    indexes: dict[str, Index],
    encoder: Encoder,
    examples_of_intents: Path,
    say: Callable[[str], None],
) -> None:
    """Learn and write `ranker.json` and `centres.npz`.

    Args:
        folder: with the OMoS-QA files.
        indexes: of the pages, by language.
        examples_of_intents: data/nlu, whose questions give each language's mean vector.
        say: told what was reached in cross-validation.
    """
    target = rerank.folder()
    target.mkdir(parents=True, exist_ok=True)
    questions = {
        language: list(
            read_jsonl(folder / f"retrieval_train_{language}.jsonl", {"question": str, "gold": list})
        )
        for language in LANGUAGES
    }
    _save_centres(target / "centres.npz", indexes, encoder, questions["de"], examples_of_intents)
    retrievers = {language: Retriever(index, encoder, _start()) for language, index in indexes.items()}
    twins = _twins(retrievers["de"], retrievers["en"], encoder)
    other = {"de": "en", "en": "de"}
    same = [
        (retrievers[lang], _examples(rows, lang, retrievers[lang], {})) for lang, rows in questions.items()
    ]
    cross = [
        (retrievers[other[lang]], _examples(rows, lang, retrievers[other[lang]], twins[lang]))
        for lang, rows in questions.items()
    ]
    note: dict[str, Any] = {
        "features": {"first": list(rerank.FIRST), "second": list(rerank.SECOND)},
        "first": {},
        "second": {},
    }
    judged: list[Judged] = []
    for use, few in ((True, False), (False, False), (True, True), (False, True)):
        for name, groups in (("same", same), ("cross", [*cross, *same])):
            case = rerank.case(name == "same", use, few)
            asked = [(retriever, _keywords(retriever, each) if few else each) for retriever, each in groups]
            note["first"][case], note["second"][case] = _ranking(case, asked, use, say)
            own = asked if name == "same" else asked[: len(cross)]
            for retriever, examples in own:
                judged += judge(retriever, examples, _model(note, case), case)
    off_topic = {
        path.stem: _intent(path, {"out_of_scope"})
        for path in sorted(examples_of_intents.glob("*.yml"))
        if "-x-" not in path.stem
    }
    note["found"] = fit_found(judged, off_topic, Retriever(indexes["de"], encoder, _models(note)), say)
    text = json.dumps(note, indent=1, ensure_ascii=False)
    (target / "ranker.json").write_text(re.sub(r"\n\s+(-?\d)", r" \1", text) + "\n", encoding="utf-8")


def _start() -> rerank.Model:
    """Weights to collect the first similarities with."""
    names = [rerank.case(*flags) for flags in product((True, False), repeat=3)]
    first = {name: np.array([1, 0.5, 0.5 if name.startswith("same") else 0], np.float32) for name in names}
    second = {name: np.ones(len(rerank.SECOND), np.float32) for name in names}
    return rerank.Model(first, second, nothing())


def _model(note: dict[str, Any], case: str) -> rerank.Model:
    start = _start()
    first = {**start.first, case: np.array(note["first"][case], np.float32)}
    second = {**start.second, case: np.array(note["second"][case], np.float32)}
    return rerank.Model(first, second, start.found)


def _models(note: dict[str, Any]) -> rerank.Model:
    first, second = (
        {case: np.array(numbers, np.float32) for case, numbers in note[key].items()} for key in ("first", "second")
    )
    return rerank.Model(first, second, nothing())


def _intent(path: Path, intents: set[str]) -> list[str]:
    if not path.exists():
        return []
    blocks = yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
    lines = [
        line for block in blocks if block.get("intent") in intents for line in block["examples"].split("\n")
    ]
    return [_ENTITY.sub(r"\1", line[2:]) for line in lines if line.startswith("- ")]


def _save_centres(
    path: Path, indexes: dict[str, Index], encoder: Encoder, questions: Sequence[dict[str, Any]], nlu: Path
) -> None:
    """Each language's mean question: the German one, moved as its examples differ from the German ones."""
    anchor = encoder.query([row["question"] for row in questions]).mean(axis=0)
    means = {
        file.stem: encoder.query(examples).mean(axis=0)
        for file in sorted(nlu.glob("*.yml"))
        if (examples := _intent(file, {"ask_procedure", "ask_part"}))
    }
    german = means.get("de", anchor)
    rows: dict[str, Vectors] = {
        f"{encoder.name}:{code}": mean - german + anchor for code, mean in means.items()
    }
    rows[f"{encoder.name}:de"] = anchor
    rows[f"{encoder.name}:passages"] = np.mean(
        [index.dense[encoder.name].mean(axis=0) for index in indexes.values()], axis=0
    )
    np.savez_compressed(
        path, allow_pickle=False, **{key: row.astype(np.float16) for key, row in rows.items()}
    )


def _twins(german: Retriever, english: Retriever, encoder: Encoder) -> dict[str, dict[str, str]]:
    """Pages that are each other's closest in the other language, by the language of the page."""

    def vectors(retriever: Retriever) -> tuple[Vectors, Vectors]:
        titles = unit(
            encoder.passage([retriever.index.passages[row].title for row in retriever.index.starts])
        )
        return retriever._pages, unit(titles - titles.mean(axis=0))

    (pages_de, titles_de), (pages_en, titles_en) = vectors(german), vectors(english)
    close = pages_en @ pages_de.T + 0.5 * titles_en @ titles_de.T
    close[english.index.areas[:, None] != german.index.areas[None, :]] = -9
    there, back = close.argmax(axis=1), close.argmax(axis=0)
    pairs = [(row, int(column)) for row, column in enumerate(there) if back[column] == row]
    names = [(english.index.documents[row], german.index.documents[column]) for row, column in pairs]
    return {"en": dict(names), "de": {b: a for a, b in names}}


def _examples(
    rows: Sequence[dict[str, Any]], language: str, retriever: Retriever, twins: dict[str, str]
) -> list[Example]:
    index = retriever.index
    number = {document: place for place, document in enumerate(index.documents)}
    found = []
    for row in rows:
        gold = number.get(twins.get(row["gold"][0], row["gold"][0]))
        if gold is not None:
            allowed = np.flatnonzero(index.areas == row.get("area", ""))
            found.append(Example(row["question"], language, gold, allowed))
    return found


def _keywords(retriever: Retriever, examples: Sequence[Example]) -> list[Example]:
    """The questions as somebody would type them into a search box: their two rarest words, in order."""
    known = retriever.index.words
    rarity = dict(zip((word.lower() for word in known.vocabulary), known.rarity, strict=True))
    found = []
    for example in examples:
        asked = [word for word in words(example.question) if len(word) > SHORTEST]
        rare = sorted(asked, key=lambda word: -rarity.get(word.lower(), 0.0))[:2]
        short = " ".join(word for word in asked if word in rare)
        found.append(replace(example, question=short or example.question))
    return found


def _listwise(groups: Sequence[tuple[Scores, int]]) -> Scores:
    """Weights under which the right row of each group is likeliest (multinomial logit, ridge)."""
    width = groups[0][0].shape[1]

    def loss(weights: Scores) -> tuple[float, Scores]:
        total, slope = 0.0, np.zeros(width)
        for values, gold in groups:
            share = rerank.shares(values @ weights)
            total -= float(np.log(share[gold] + 1e-30))
            slope -= values[gold] - share @ values
        return total + RIDGE * float(weights @ weights) / 2, slope + RIDGE * weights

    return np.asarray(minimize(loss, np.zeros(width), jac=True, method="L-BFGS-B").x)


def _ranking(
    case: str, groups: Sequence[tuple[Retriever, list[Example]]], use: bool, say: Callable[[str], None]
) -> tuple[list[float], list[float]]:
    quick, close, pages = [], [], []
    for retriever, examples in groups:
        for example in examples:
            columns = retriever.columns(example.question, example.language, use)
            first = rerank.standard(np.stack([columns[n][example.allowed] for n in rerank.FIRST], axis=1))
            quick.append((first, int(np.flatnonzero(example.allowed == example.gold)[0])))
    first_weights = _listwise(quick)
    for retriever, examples in groups:
        for example in examples:
            short = _shortlist(retriever, example, use, first_weights, case)
            place = np.flatnonzero(short.documents == example.gold)
            if len(place):
                close.append((rerank.standard(short.values), int(place[0])))
                pages.append(f"{id(retriever)}:{example.gold}")
    right = []
    for train, test in GroupKFold(5).split(close, groups=pages):
        weights = _listwise([close[number] for number in train])
        right += [int((close[n][0] @ weights).argmax()) == close[n][1] for n in test]
    reached = f"right in cross-validation {np.mean(right):.3f}"
    say(f"{case}: {len(quick)} questions, {len(close)} shortlisted, {reached}")
    return [round(float(w), 4) for w in first_weights], [round(float(w), 4) for w in _listwise(close)]


def _shortlist(
    retriever: Retriever, example: Example, use: bool, first: Scores, case: str, allowed: Rows | None = None
) -> Shortlist:
    rows = example.allowed if allowed is None else allowed
    columns = retriever.columns(example.question, example.language, use)
    quick = rerank.standard(np.stack([columns[name][rows] for name in rerank.FIRST], axis=1)) @ first
    chosen = rows[np.argsort(-quick, kind="stable")[: rerank.SHORTLIST]]
    return retriever.closely(example.question, example.language, chosen, columns, case, use)


def judge(retriever: Retriever, examples: Sequence[Example], model: rerank.Model, case: str) -> list[Judged]:
    """What speaks for an answer to each question: with its page in the catalogue, and with it taken out."""
    use, found = "+use" in case, []
    for example in examples:
        twins = retriever._pages @ retriever._pages[example.gold] > TWIN
        for allowed, label in ((example.allowed, True), (example.allowed[~twins[example.allowed]], False)):
            short = _shortlist(retriever, example, use, model.first[case], case, allowed)
            evidence = rerank.evidence(short.values, model.scores(case, short.values))
            found.append(Judged(evidence, example.language, use, "+keywords" in case, label))
    return found
