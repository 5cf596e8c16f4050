"""What the check of the messages finds, on messages made here; and that the project's own are clean."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot import settings
from bot.language.check import check, read, segments, unused

GERMAN = """\
greet = Guten Tag { $name }!
waiting = { $count ->
    [one] eine Person wartet
   *[other] { $count } Personen warten
 }
desk-ui-title = Beratung
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "messages"
    folder.mkdir(parents=True)
    (folder / "de.ftl").write_text(GERMAN, encoding="utf-8")
    (tmp_path / "bot").mkdir()
    (tmp_path / "bot" / "code.py").write_text('say("greet"); say("waiting"); page("title")', encoding="utf-8")
    return tmp_path


def found(home: Path, language: str, text: str) -> list[tuple[str, str, bool]]:
    (home / "data" / "messages" / f"{language}.ftl").write_text(text, encoding="utf-8")
    return [(each.key, each.what, each.error) for each in check(home, [language]) if each.language == language]


def test_a_whole_translation_is_clean(home: Path) -> None:
    assert found(home, "fr", "greet = Bonjour { $name } !\nwaiting = { $count } en attente\n") == []


def test_a_missing_message_is_an_error_and_the_staffs_is_not(home: Path) -> None:
    assert found(home, "fr", "greet = Bonjour { $name } !\n") == [("waiting", "is missing", True)]


def test_other_placeholders_are_an_error(home: Path) -> None:
    [(key, what, error)] = found(home, "fr", "greet = Bonjour { $nom } !\nwaiting = { $count }\n")
    assert (key, error) == ("greet", True)
    assert "name" in what
    assert "nom" in what


def test_what_german_lacks_is_a_note(home: Path) -> None:
    text = "greet = Bonjour { $name } !\nwaiting = { $count }\nextra = superflu\n"
    assert found(home, "fr", text) == [("extra", "German does not have it", False)]


def test_a_missing_file_is_an_error(home: Path) -> None:
    assert [each.what for each in check(home, ["bg"]) if each.language == "bg"] == ["the file is missing"]


def test_a_message_that_no_code_says_is_found(home: Path) -> None:
    (home / "bot" / "code.py").write_text('say("greet"); page("title")', encoding="utf-8")
    assert unused(home, read(home / "data/messages/de.ftl")) == {"waiting"}


@pytest.mark.parametrize(
    ("text", "parts"), [("a" * 160, 1), ("a" * 161, 2), ("ж" * 70, 1), ("ж" * 71, 2), ("ж" * 200, 3), ("ä" * 160, 1)]
)
def test_sms_segments_by_alphabet(text: str, parts: int) -> None:
    assert segments(text) == parts


def test_the_projects_own_messages_are_clean() -> None:
    configured = settings.load()
    assert [each for each in check(configured.home, configured.languages) if each.error] == []


def test_a_language_is_added_without_code(tmp_path: Path) -> None:
    """Bulgarian: three files, nothing else; the messages of the new file can be loaded at once."""
    home = settings.load().home
    for part in ("data/messages/de.ftl", "data/messages/en.ftl", "data/nlu/de.yml", "authority.toml"):
        (tmp_path / part).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / part).write_text((home / part).read_text(encoding="utf-8"), encoding="utf-8")
    script = "from bot.language.commands import language; language(['add', 'bg'])"
    env = {"LOTSE_HOME": str(tmp_path), "PYTHONPATH": str(home)}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    made = [tmp_path / part for part in ("data/messages/bg.ftl", "data/nlu/bg.yml", "tests/language/bg.yml")]
    assert all(path.exists() for path in made)
    made[0].write_text("greet = Добър ден!\n" + made[0].read_text(encoding="utf-8"), encoding="utf-8")
    from bot.language.messages import Messages

    said = Messages(tmp_path / "data" / "messages")
    assert said.text("bg", "greet") == "Добър ден!"
    assert said.text("bg", "thank") == said.text("en", "thank")  # what is not translated yet


def test_what_is_no_language_is_one_line() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", "language", "add", "xx"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
