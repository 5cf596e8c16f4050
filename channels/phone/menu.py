"""Languages by key: each offered in its own words."""

from __future__ import annotations

from bot.language.messages import base, messages
from channels.phone.line import Line
from channels.phone.speakable import aloud
from channels.phone.steps import Step

PAGE = 8  # languages in one menu; 9 is for the others


def menu(line: Line, every: bool = False) -> list[Step]:
    """The languages with their keys; the one that is being spoken is only named when it was asked for."""
    call, offered = line.call, _offered(line)
    page = offered[call.page * PAGE : (call.page + 1) * PAGE]
    steps: list[Step] = []
    for key, code in enumerate(page, start=1):
        if every or code != call.language:
            words = messages(line.parts.settings.messages).text(code, "phone-language-key", {"key": key})
            steps.append(line.speak(aloud(words, code), code))
    if len(offered) > PAGE:
        steps.append(line.say("phone-languages-more"))
    return steps


def turn_page(line: Line) -> None:
    """The next languages, and after the last the first."""
    pages = -(-len(_offered(line)) // PAGE)
    line.call.page = (line.call.page + 1) % pages


def chosen(line: Line, key: str) -> str | None:
    """The language that a key of the present page stands for."""
    offered = _offered(line)
    place = line.call.page * PAGE + int(key) - 1 if key in "12345678" else -1
    return offered[place] if 0 <= place < len(offered) else None


async def choose(line: Line, language: str) -> list[Step]:
    """The caller's own choice: greeted again, since the first greeting may not have been understood."""
    first = line.call.phase == "menu" and not line.call.last
    await set_language(line, language, chosen=True)
    line.call.phase = "ask"
    said = ["phone-greeting", "phone-privacy"] if first else ["phone-language-changed"]
    return [*(line.say(message) for message in said), line.say("phone-ask"), line.listen()]


async def set_language(line: Line, language: str, chosen: bool) -> None:
    """From now on this one is spoken; a choice wins over every guess."""
    line.call.language = language
    changes = {"language": language} | ({"chosen": "1"} if chosen else {})
    await line.parts.conversations.add(line.call.conversation, [], changes)


def _offered(line: Line) -> list[str]:
    plain = [code for code in dict.fromkeys(map(base, line.call.languages)) if code in line.call.languages]
    default = line.parts.settings.default_language
    return sorted(plain, key=lambda code: code != default)
