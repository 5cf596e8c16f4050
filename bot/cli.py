"""The command line `lotse`. Exit code 2 and one clear line for bad input or a system that is not ready."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
import uuid
from pathlib import Path
from typing import Annotated, Any

import httpx
import typer
from rich.console import Console
from rich.markup import escape

from bot import settings as configuration
from bot.settings import Settings, SettingsError

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)
out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


def fail(message: str) -> typer.Exit:
    """One line for the operator, exit code 2."""
    err.print(f"[red]lotse:[/red] {escape(message)}")
    return typer.Exit(2)


@app.command()
def train(force: Annotated[bool, typer.Option(help="Train even when nothing has changed.")] = False) -> None:
    """Train the dialogue model, if what it is made of has changed."""
    from bot.training import train as run

    started = time.monotonic()
    with err.status("training the dialogue model"):
        path = run(configuration.load(), force)
    if path is None:
        out.print("the model is up to date")
    else:
        out.print(f"trained {path.name} in {time.monotonic() - started:.0f} s")


@app.command()
def up(demo: Annotated[bool, typer.Option(help="Start the demo authority too.")] = True) -> None:
    """Start everything that is configured, watch it, and end it all on Ctrl-C."""
    from bot.running import note_running, supervisor
    from bot.training import model_path
    from bot.training import train as run_training

    settings = configuration.load()
    settings.data.mkdir(parents=True, exist_ok=True)
    if not model_path(settings).exists():
        with err.status("training the dialogue model, which takes a minute or two"):
            run_training(settings)
    if not (settings.data / "index").exists() and subprocess.call(
        [sys.executable, "-m", "bot.cli", "catalogue", "prepare"], cwd=settings.home
    ):
        raise typer.Exit(2)
    if settings.section("phone.audiosocket").get("enabled", False) and subprocess.call(
        ["make", "--silent", "--no-print-directory", ".venv-speech/.installed"],  # noqa: S607 - as the operator's own `make run`
        cwd=settings.home,
    ):
        raise typer.Exit(2)
    began = time.monotonic()
    running = supervisor(settings, lambda line: err.print(f"  {line}"), demo)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: running.stopping.set())
    gateway = str(settings.section("gateway").get("public_url", "http://127.0.0.1:8080"))
    try:
        running.start()
        if not running.stopping.is_set():
            note_running(settings, running, gateway)
            _welcome(settings, gateway, demo, time.monotonic() - began)
            running.watch(lambda: note_running(settings, running, gateway))
    finally:
        err.print("ending every process")
        running.stop()
        (settings.data / "running.json").unlink(missing_ok=True)


def _welcome(settings: Settings, gateway: str, demo: bool, seconds: float) -> None:
    out.print(f"\n[bold]Amtslotse is ready[/bold] ({seconds:.0f} s). Ctrl-C ends it.")
    if demo:
        out.print(f"  portal   http://127.0.0.1:{settings.section('demo').get('port', 8090)}/")
    out.print(f"  gateway  {gateway}   API {gateway}/api/v1/openapi.json")
    out.print(f"  desk     {gateway}/desk")
    for login, password, role in _demo_staff(settings, demo):
        out.print(f"           {role}: {login} / {escape(password)}")
    out.print(f"  logs     {settings.data / 'log'}\n")


def _demo_staff(settings: Settings, demo: bool) -> list[tuple[str, str, str]]:
    """The demo's accounts; in production there are none, also when the same store has served a demo before."""
    import asyncio

    from bot import valkey
    from bot.desk.staff import ensure_demo_staff, remove_demo_staff

    async def ensure() -> list[tuple[str, str, str]]:
        redis = valkey.connect(settings)
        try:
            if demo:
                return await ensure_demo_staff(redis)
            await remove_demo_staff(redis)
            return []
        finally:
            await redis.aclose()

    return asyncio.run(ensure())


@app.command()
def ask(
    text: str,
    language: Annotated[str | None, typer.Option(help="A variety, e.g. tr; else the text decides.")] = None,
    conversation: Annotated[str | None, typer.Option(help="Go on with this conversation (its token).")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print events as JSON.")] = False,
) -> None:
    """One turn with the running bot, as a portal citizen; prints the replies."""
    settings = configuration.load()
    base = _gateway(settings)
    try:
        with httpx.Client(base_url=f"{base}/api/v1", timeout=120, trust_env=False) as client:
            token = conversation or _begin(client, language)
            replies = _turn(client, token, text)
    except httpx.HTTPStatusError as error:
        raise fail(_said(error.response)) from None
    except httpx.HTTPError as error:
        raise fail(f"no answer from {base} ({type(error).__name__}): is `lotse up` running?") from None
    if as_json:
        print(json.dumps({"conversation": token, "replies": replies}, ensure_ascii=False, indent=2))
        return
    for reply in replies:
        out.print(escape(reply["text"]))
        for button in reply.get("buttons", []):
            out.print(f"  [cyan]\\[{escape(button['title'])}][/cyan]")
    err.print(f"[dim]--conversation {token}[/dim]")


def _gateway(settings: Settings) -> str:
    note = settings.data / "running.json"
    if note.exists():
        return str(json.loads(note.read_text())["gateway"])
    return str(settings.section("gateway").get("public_url", "http://127.0.0.1:8080"))


def _begin(client: httpx.Client, language: str | None) -> str:
    body = {"language": language} if language else {}
    answer = client.post("/sessions", json=body)
    answer.raise_for_status()
    token = str(answer.json()["token"])
    if language:  # asked for by name, so it wins over the text's own
        chosen = {"Authorization": f"Bearer {token}"}
        client.post("/language", json={"language": language}, headers=chosen).raise_for_status()
    return token


def _turn(client: httpx.Client, token: str, text: str) -> list[dict[str, Any]]:
    """Send, and read the event stream until the turn has ended (the bot no longer types)."""
    headers = {"Authorization": f"Bearer {token}"}
    message_id = uuid.uuid4().hex
    replies: list[dict[str, Any]] = []
    sent = client.post("/messages", json={"text": text, "client_message_id": message_id}, headers=headers)
    sent.raise_for_status()
    name = ""
    with client.stream("GET", "/events", headers={**headers, "Last-Event-ID": sent.json()["id"]}) as stream:
        stream.raise_for_status()
        for line in stream.iter_lines():
            if line.startswith("event:"):
                name = line[6:].strip()
            elif line.startswith("data:"):
                data = json.loads(line[5:])
                if name == "message" and data.get("reply_to") == message_id:
                    replies.append(data)
                elif name == "typing" and not data["on"] and replies:
                    break
    return replies


def _said(response: httpx.Response) -> str:
    try:
        return str(response.json()["error"]["message"])
    except (ValueError, KeyError):
        return f"HTTP {response.status_code}"


def nlu(
    train: Annotated[Path, typer.Option(help='JSONL {"text","intent","language"}, or a trained model (.tar.gz)')],
    test: Annotated[Path, typer.Option(help="JSONL of the same form; intent oos = out of scope")],
    as_json: Annotated[bool, typer.Option("--json", help="for machines")] = False,
    report: Annotated[Path | None, typer.Option(help="write a page with plots and the mistakes there")] = None,
) -> None:
    """How well the pipeline of config.yml understands intents, trained on one file and tested on another."""
    from bot.knowledge.evaluate_commands import show
    from bot.nlu_evaluation import figures, predictions

    with err.status("training and testing"):
        rows = predictions(configuration.load(), train, test)
        found = figures(rows)
    if report:
        from bot.nlu_report import page

        report.write_text(page(rows, found), encoding="utf-8")
    show(found if as_json else {key: value for key, value in found.items() if key != "per_intent"}, as_json)


def _mount() -> None:
    """The sub-commands of the rooms."""
    from bot.desk import commands as desk
    from bot.knowledge import commands as catalogue
    from bot.knowledge import evaluate_commands as evaluate
    from bot.language import commands as words
    from bot.privacy import commands as privacy

    app.add_typer(catalogue.app, name="catalogue", help="Import, check and show the authority's content.")
    app.add_typer(evaluate.app, name="evaluate", help="Measure retrieval, answers, language and intents.")
    evaluate.app.command()(nlu)
    app.add_typer(desk.app, name="staff", help="Accounts of the people at the desk.")
    app.add_typer(words.messages, name="messages", help="Check what the bot says.")
    app.add_typer(words.language, name="language", help="Add a language.")
    app.add_typer(privacy.app, name="privacy", help="Export or erase what is kept about a conversation.")


def main() -> None:
    """The entry point: every expected failure is one line."""
    from bot.nlu_evaluation import EvaluationError
    from bot.supervisor import StartError
    from bot.training import TrainingError

    if sys.argv[1:2] not in (["up"], ["train"], ["ask"]):  # which stay small without the rooms' packages
        _mount()
    try:
        app()
    except (SettingsError, StartError, TrainingError, EvaluationError) as error:
        err.print(f"[red]lotse:[/red] {escape(str(error))}")
        sys.exit(2)


if __name__ == "__main__":
    main()
