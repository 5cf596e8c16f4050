"""Templates in the language of the staff (German or English), from the message files of everything else."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from babel.core import negotiate_locale
from babel.dates import format_datetime
from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from bot.desk.hours import zone
from bot.desk.serve import WRAPUPS
from bot.language.messages import direction, messages
from bot.language.names import native_name
from bot.settings import Settings
from channels.desk.marks import marked, short
from channels.desk.session import UI_COOKIE

LANGUAGES = ("de", "en")
PREFIX = "desk-ui-"
# As keys.js has them; a message `desk-ui-key-…` says what each does
SHORTCUTS = (
    ("Alt+N", "next"),
    ("Alt+T", "take"),
    ("Alt+1 … 9", "mine"),
    ("Alt+R", "reply"),
    ("/", "canned"),
    ("Ctrl+Enter", "send"),
    ("Alt+K", "find"),
    ("Alt+I", "note"),
    ("Alt+W", "pass"),
    ("Alt+B", "back"),
    ("Alt+E", "end"),
    ("Alt+P", "presence"),
    ("?", "help"),
)


class Pages:
    """Renders the console's pages."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.environment = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            autoescape=select_autoescape(["html"]),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.environment.globals.update(
            languages=LANGUAGES,
            wrapups=WRAPUPS,
            shortcuts=SHORTCUTS,
            direction=direction,
            native=native_name,
            authority=str(settings.section("authority").get("name", "")),
            duration=duration,
            percent=percent,
        )
        self.environment.filters.update(
            waitlabel=lambda limit: f"≤ {duration(limit)}",
            outcomelabel=lambda pair, t: (t(f"outcome-{pair[0].replace('_', '-')}"), pair[1]),
            native=native_name,
            topic=lambda code, topic: topic(code),
            wrapuplabel=lambda pair, t: (t(f"wrapup-{pair[0]}"), pair[1]),
        )

    def language(self, request: Request) -> str:
        """What the person has chosen, else what the browser asks for."""
        chosen = request.query_params.get("ui") or request.cookies.get(UI_COOKIE, "")
        if chosen in LANGUAGES:
            return chosen
        header = request.headers.get("accept-language", "")
        wanted = [part.split(";")[0].strip().split("-")[0] for part in header.split(",")]
        return negotiate_locale(wanted, LANGUAGES) or LANGUAGES[0]

    def fragment(self, request: Request, name: str, **values: Any) -> str:
        """A template's text."""
        language = self.language(request)
        words = messages(self.settings.messages)

        def w(key: str, **args: Any) -> str:
            return words.text(language, key, args)

        def t(key: str, **args: Any) -> str:
            return words.text(language, PREFIX + key, args)

        def label(kind: str) -> str:
            return t(f"masked-{kind}")

        def topic(code: str) -> str:
            known = words.has(language, f"{PREFIX}topic-{code}")
            return t(f"topic-{code}") if known else code

        def local(seconds: float) -> datetime:
            return datetime.fromtimestamp(seconds, zone(self.settings))

        return self.environment.get_template(name).render(
            t=t,
            w=w,
            ui=language,
            topic=topic,
            channel=lambda name: t(f"channel-{name}"),
            marked=lambda text: marked(str(text), label),
            short=lambda text: short(text, label),
            clock=lambda seconds: local(seconds).strftime("%H:%M"),
            moment=lambda seconds: format_datetime(
                local(seconds), "short", locale="de" if language == "de" else "en_GB"
            ),
            **values,
        )

    def page(self, request: Request, name: str, status: int = 200, /, **values: Any) -> HTMLResponse:
        """A template as a response; a language chosen by `?ui=` is remembered."""
        response = HTMLResponse(self.fragment(request, name, **values), status)
        chosen = request.query_params.get("ui")
        if chosen in LANGUAGES:
            response.set_cookie(UI_COOKIE, str(chosen), 365 * 86400, path="/desk", samesite="lax")
        return response


def duration(seconds: float | None) -> str:
    """`45 s`, `3 min`, `1:20 h`; a dash when there is none."""
    if seconds is None:
        return "–"
    if seconds < 60:
        return f"{seconds:.0f} s"
    if seconds < 3600:
        return f"{seconds / 60:.0f} min"
    return f"{seconds // 3600:.0f}:{seconds % 3600 // 60:02.0f} h"


def percent(share: float | None) -> str:
    """`75 %`; a dash when there is none."""
    return "–" if share is None else f"{share:.0%}".replace("%", " %")
