"""The demo authority's case system: a small HTTP service of its own over SQLite, with seeded cases.

It speaks as such systems do: its own words for states, an API key, everything it knows about the case in one
answer, the decision included. What of it a citizen is told is decided in `bot/status`, not here.
"""

from __future__ import annotations

import hmac
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import yaml
from fastapi import APIRouter, Depends, Header, HTTPException
from pydantic import BaseModel

from bot.settings import Settings

SEED = Path(__file__).parent / "seed.yml"
COLUMNS = (
    "file_number", "birth_date", "pin", "procedure", "code", "since",
    "expected", "needs", "due", "letter", "decision", "office",
)  # fmt: skip
DAYS = ("since", "expected", "due", "letter")


@cache
def seeded() -> list[dict[str, Any]]:
    """The seed as rows, with dates counted from today."""
    rows = yaml.safe_load(SEED.read_text(encoding="utf-8"))
    return [{name: _value(name, row.get(name)) for name in COLUMNS} for row in rows]


def _value(name: str, raw: Any) -> Any:
    if raw is None:
        return None
    if name in DAYS:
        return (date.today() + timedelta(days=int(raw))).isoformat()
    return ",".join(raw) if isinstance(raw, list) else str(raw)


def sheet() -> list[dict[str, str]]:
    """The numbers to try the demo with: file_number, birth_date (DD.MM.YYYY), pin, procedure, code."""
    return [
        {
            "file_number": row["file_number"],
            "birth_date": date.fromisoformat(row["birth_date"]).strftime("%d.%m.%Y"),
            "pin": row["pin"],
            "procedure": row["procedure"],
            "code": row["code"],
        }
        for row in seeded()
    ]


class Cases:
    """The cases in one SQLite file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.path)) as connection, connection:
            connection.row_factory = sqlite3.Row
            yield connection

    def seed(self) -> None:
        """Begin anew with the seeded cases."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self._open() as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            columns = ", ".join(COLUMNS[1:])
            connection.execute(f"CREATE TABLE IF NOT EXISTS cases (file_number PRIMARY KEY, {columns})")
            connection.execute("DELETE FROM cases")
            connection.executemany(
                f"INSERT INTO cases VALUES ({', '.join(':' + name for name in COLUMNS)})", seeded()
            )

    def get(self, file_number: str) -> dict[str, Any] | None:
        with self._open() as connection:
            row = connection.execute("SELECT * FROM cases WHERE file_number = ?", [file_number]).fetchone()
        return dict(row) if row else None

    def move(self, file_number: str, code: str) -> bool:
        """Give a case another state, as of today; False when there is no such case."""
        with self._open() as connection:
            done = connection.execute(
                "UPDATE cases SET code = ?, since = ? WHERE file_number = ?",
                [code, date.today().isoformat(), file_number],
            )
            return done.rowcount == 1


def as_json(row: dict[str, Any]) -> dict[str, Any]:
    """A case as the service tells it."""
    return {
        "aktenzeichen": row["file_number"],
        "antragsteller": {"geburtsdatum": row["birth_date"], "pin": row["pin"]},
        "leistung": row["procedure"],
        "stand": {"code": row["code"], "seit": row["since"], "voraussichtlich": row["expected"]},
        "nachforderung": {"unterlagen": row["needs"].split(",") if row["needs"] else [], "frist": row["due"]},
        "bescheid": {"datum": row["letter"], "ergebnis": row["decision"]},
        "stelle": row["office"],
    }


class Move(BaseModel):
    code: str


def router(settings: Settings) -> APIRouter:
    """The service's routes; every one needs the key in `X-Api-Key`."""
    cases = Cases(settings.data / "demo" / "cases.sqlite")
    cases.seed()
    key = settings.key("demo-cases").hex()

    def allowed(x_api_key: Annotated[str, Header()] = "") -> None:
        if not hmac.compare_digest(x_api_key.encode(), key.encode()):
            raise HTTPException(401, "API key missing or wrong")

    routes = APIRouter(prefix="/api/cases", dependencies=[Depends(allowed)])

    @routes.get("/{file_number}")
    def case(file_number: str) -> dict[str, Any]:
        row = cases.get(file_number)
        if row is None:
            raise HTTPException(404, "no such case")
        return as_json(row)

    @routes.patch("/{file_number}", status_code=204)
    def move(file_number: str, body: Move) -> None:
        """As if somebody in the office had worked on the case."""
        if not cases.move(file_number, body.code):
            raise HTTPException(404, "no such case")

    return routes
