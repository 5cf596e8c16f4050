"""`lotse messages` and `lotse language`: the words, checked, and a language added without code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
import yaml
from babel import Locale, UnknownLocaleError
from rich.console import Console

from bot import settings
from bot.language.check import STAFF, check, read
from bot.settings import SettingsError

messages = typer.Typer(no_args_is_help=True)
language = typer.Typer(no_args_is_help=True)
console = Console(highlight=False, soft_wrap=True)


@messages.callback()
def _messages() -> None:
    """Keeps `check` a sub-command although it is the only one."""


@messages.command(name="check")
def check_messages(as_json: Annotated[bool, typer.Option("--json", help="for machines")] = False) -> None:
    """Missing and unused messages, unequal placeholders, too long for SMS, hard to read. Exit code 1 on errors."""
    configured = settings.load()
    findings = check(configured.home, configured.languages)
    errors = [finding for finding in findings if finding.error]
    if as_json:
        typer.echo(json.dumps([finding.__dict__ for finding in findings], ensure_ascii=False))
    else:
        for finding in findings:
            mark = "error" if finding.error else "note "
            console.print(f"{mark} {finding.language}.ftl {finding.key}: {finding.what}", markup=False)
        console.print(f"{len(configured.languages)} languages, {len(errors)} errors, {len(findings)} findings")
    raise typer.Exit(1 if errors else 0)


@language.callback()
def _language() -> None:
    """Keeps `add` a sub-command although it is the only one."""


@language.command()
def add(code: Annotated[str, typer.Argument(help="e.g. bg; what Unicode CLDR calls it")]) -> None:
    """Make the files of a new language and list what is to write; no code changes."""
    configured = settings.load()
    try:
        name = Locale.parse(code).get_display_name("en")
    except (UnknownLocaleError, ValueError):
        raise SettingsError(f"{code} is not a language that Unicode CLDR knows") from None
    made = [path for path, content in files(configured.home, code).items() if write(path, content)]
    for path in made:
        console.print(f"made {path.relative_to(configured.home)}")
    german = read(configured.home / "data" / "messages" / "de.ftl")
    wanted = sum(not key.startswith(STAFF) for key in german)
    console.print(f"{name}: {wanted} messages to translate (they stand in the file in German, as comments),")
    console.print("examples of every intent to write, and 150 sentences to test with, by somebody else.")
    if code not in configured.languages:
        console.print(f'Then add "{code}" to [languages] enabled in authority.toml and run `lotse messages check`.')


def files(home: Path, code: str) -> dict[Path, str]:
    """What a new language's files hold at first, by path."""
    german = (home / "data" / "messages" / "de.ftl").read_text(encoding="utf-8")
    untranslated = "\n".join(f"# {line}".rstrip() for line in german.splitlines())
    intents = [item["intent"] for item in yaml.safe_load((home / "data/nlu/de.yml").read_text(encoding="utf-8"))["nlu"]]
    examples = "".join(f"  - intent: {intent}\n    examples: |\n" for intent in intents)
    title = "# Translate from German; take off the # in front."
    return {
        home / "data" / "messages" / f"{code}.ftl": f"{title}\n\n{untranslated}\n",
        home / "data" / "nlu" / f"{code}.yml": f'version: "3.1"\n\nnlu:\n{examples}',
        home / "tests" / "language" / f"{code}.yml": "utterances: []\n\ndialogues: []\n",
    }


def write(path: Path, content: str) -> bool:
    """Write a file unless it is there; whether it was written."""
    if path.exists():
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return True
