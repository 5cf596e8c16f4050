"""How much of what is said on the telephone is understood, and how soon it is answered.

    python -m tests.phone.speech.measure spoken     synthesised callers, twelve languages
    python -m tests.phone.speech.measure people     human recordings: Debian's asterisk-core-sounds-{en,es,fr,it,ru}-wav
    python -m tests.phone.speech.measure letters    human letters and words: Debian's klettres-data, ktuberling-data
    python -m tests.phone.speech.measure calls      real calls with all of `lotse up`, one by one and ten at once

Figures stand in docs/phone-onpremises.md. A synthesised caller is no person: the first shows that every language goes
through, and how honest the confidence is; only those of recordings are about people. `SHARE` names another folder than
/usr/share where the recordings' packages were unpacked.
"""

from __future__ import annotations

import asyncio
import os
import random
import re
import sys
import tempfile
import unicodedata
import wave
from collections.abc import Sequence
from pathlib import Path

import yaml
from babel.dates import get_day_names, get_month_names

from bot import settings as configuration
from channels.phone import hints, spelled
from channels.phone.speech.client import Ear, Said
from channels.phone.speech.voice import Voice
from tests.phone.speech import recordings
from tests.phone.speech.process import HOME, SpeechProcess

LANGUAGES = ("de", "en", "tr", "ar", "uk", "ru", "pl", "ro", "fr", "es", "it", "fa")
SENTENCES = 20
SHARE = Path(os.environ.get("SHARE", "/usr/share"))
SOUNDS = SHARE / "asterisk" / "sounds"
VOICES = {"en": "en_US_f_Allison", "es": "es_MX_f_Allison", "fr": "fr_CA_f_June", "it": "it_IT_m_Carlo",
          "ru": "ru_RU_f_IvrvoiceRU"}  # fmt: skip
PROMPTS = {  # what the English prompts say
    "agent-incorrect": "login incorrect please enter your agent number followed by the pound key",
    "agent-loggedoff": "agent logged off",
    "agent-loginok": "agent logged in",
    "agent-pass": "please enter your password followed by the pound key",
    "all-circuits-busy-now": "all circuits are busy now",
    "at-tone-time-exactly": "at the tone the time will be exactly",
    "auth-thankyou": "thank you",
    "call-forwarding": "call forwarding",
    "call-waiting": "call waiting",
    "cannot-complete-as-dialed": "your call cannot be completed as dialed",
    "check-number-dial-again": "please check the number and dial again",
    "conf-hasjoin": "has joined the conference",
    "conf-hasleft": "has left the conference",
    "conf-kicked": "you have been kicked from this conference",
    "conf-onlyperson": "you are currently the only person in this conference",
    "do-not-disturb": "do not disturb",
    "feature-not-avail-line": "that feature is not available on this line",
    "from-unknown-caller": "from an unknown caller",
    "im-sorry": "i'm sorry",
    "one-moment-please": "one moment please",
    "pbx-invalid": "i'm sorry that is not a valid extension please try again",
    "please-try-again": "please try again",
    "queue-thankyou": "thank you for your patience",
    "queue-youarenext": "your call is now first in line and will be answered by the next available representative",
    "sorry-youre-having-problems": "sorry you're having problems",
    "ss-noservice": "the number you have dialed is not in service please check the number and try again",
    "telephone-number": "telephone number",
    "tt-weasels": "weasels have eaten our phone system",
    "vm-goodbye": "goodbye",
    "vm-mismatch": "the passwords you entered and re-entered did not match please try again",
    "vm-msgsaved": "your message has been saved",
    "vm-nobodyavail": "nobody is available to take your call at the moment",
    "vm-nomore": "no more messages",
    "vm-passchanged": "your password has been changed",
    "vm-tooshort": "your message is too short",
}
NUMBERS = {
    "en": "one two three four five six seven eight nine",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve",
    "fr": "un deux trois quatre cinq six sept huit neuf",
    "it": "uno due tre quattro cinque sei sette otto nove",
    "ru": "один два три четыре пять шесть семь восемь девять",
}
NUMBER, ROWS = 5, 20  # digits of a number, and how many numbers
LATIN = ("de", "en", "es", "fr", "it")
SPELT, SPOKEN = (*LATIN, "ar", "uk", "ru"), ("de", "uk", "ro", "it", "es")
FOUR = 4  # letters in a row


def words(text: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.findall(r"[\w']+", plain)


def errors(said: Sequence[str], heard: Sequence[str]) -> int:
    """Words put in, left out and mistaken (Levenshtein)."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        above, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (word != other))
    return row[-1]


def came_through(said: Sequence[str], heard: Sequence[str]) -> bool:
    """Whether at least half of the words that carry the matter (five letters and more) are there, as their stems."""
    matter = [word[:4] for word in said if len(word) >= 5] or [word[:4] for word in said]
    found = {word[:4] for word in heard}
    return sum(word in found for word in matter) * 2 >= len(matter)


def sentences(language: str) -> list[str]:
    """Whole sentences of a length that is spoken, of those that citizens write."""
    utterances = yaml.safe_load((HOME / "tests" / "language" / f"{language}.yml").read_text())["utterances"]
    texts = [each["text"] for each in utterances if each.get("language") != "any"]
    return [text for text in texts if 20 <= len(text) <= 80 and len(text.split()) >= 3][:SENTENCES]


async def spoken(ear: Ear) -> None:
    settings, voice = configuration.load(), Voice()
    for hinted in (False, True):
        print("\nlanguage  WER   matter came through   taken as said / asked back / missed, and of these wrong")
        for language in LANGUAGES:
            likely = hints.words(settings, language) if hinted else ()
            rows = []
            for text in sentences(language):
                sound = b"".join([piece async for piece in voice.speak(text, language)])
                rows.append((words(text), await ear.whole(sound, language, hints=likely)))
            report(language + (" hints" if hinted else ""), rows)


def report(name: str, rows: Sequence[tuple[list[str], Said]]) -> None:
    wrong = sum(errors(said, words(heard.text)) for said, heard in rows) / sum(len(said) for said, _ in rows)
    through = [came_through(said, words(heard.text)) for said, heard in rows]
    parts = []
    for low, high in ((0.6, 2.0), (0.3, 0.6), (-1.0, 0.3)):
        here = [good for good, (_, heard) in zip(through, rows, strict=True) if low <= heard.confidence < high]
        parts.append(f"{len(here)} ({here.count(False)})")
    print(f"{name:10} {wrong:4.0%}  {sum(through) / len(rows):4.0%} of {len(rows)}   {' / '.join(parts)}")


def recording(language: str, name: str) -> bytes:
    with wave.open(str(SOUNDS / VOICES[language] / f"{name}.wav")) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (8000, 1, 2)
        return file.readframes(file.getnframes())


async def people(ear: Ear) -> None:
    rows = [(words(text), await ear.whole(recording("en", name), "en")) for name, text in PROMPTS.items()]
    for said, heard in rows:
        if words(heard.text) != said:
            print(f"   {' '.join(said)} → {heard.text} ({heard.confidence:.2f})")
    report("prompts en", rows)
    random.seed(1)
    for language in VOICES:
        await numbers(ear, language)
        await names(ear, language)
    await found_languages(ear)


async def letters(ear: Ear) -> None:
    """Letters alone and four in a row, as file numbers have them; single words."""
    random.seed(1)
    for language in SPELT:
        said = recordings.klettres(SHARE, language, "alphabet")
        latin = [(name, path) for name, path in said if len(name) == 1 and (name.isascii() or language not in LATIN)]
        found = dict(zip([name for name, _ in latin], recordings.sounds([path for _, path in latin]), strict=True))
        alone = {name: spelt((await ear.whole(sound, language)).text, language) for name, sound in found.items()}
        right, near = 0, 0
        for _ in range(ROWS):
            row = random.sample(sorted(found), FOUR)
            heard = spelt((await ear.whole(bytes(3200).join(found[name] for name in row), language)).text, language)
            right += heard == "".join(row).casefold()
            near += FOUR - min(FOUR, errors([*"".join(row).casefold()], [*heard]))
        good = sum(alone[name] == name.casefold() for name in found)
        print(
            f"letters {language}: alone {good}/{len(found)}; {FOUR} in a row: {right}/{ROWS} wholly right, "
            f"{near / ROWS / FOUR:.0%} of letters"
        )
        print("   ", " ".join(f"{name}→{heard}" for name, heard in alone.items() if heard != name.casefold()))
    for language in SPOKEN:
        said = recordings.pictures(SHARE, language)
        if language == "de":  # its "syllables" are words
            said += [(name, path) for name, path in recordings.klettres(SHARE, language, "syllables") if len(name) > 2]
        rows = []
        for (name, _), sound in zip(said, recordings.sounds([path for _, path in said]), strict=True):
            rows.append((name.split("/"), await ear.whole(sound, language)))
        good = [any(joined(each) == joined(heard.text) for each in names) for names, heard in rows]
        sure = [fits for fits, (_, heard) in zip(good, rows, strict=True) if heard.confidence >= 0.6]
        print(f"words {language}: {sum(good)}/{len(rows)}; taken as said {len(sure)} ({sure.count(False)} wrong)")
        wrong = [(names, heard) for fits, (names, heard) in zip(good, rows, strict=True) if not fits]
        print("   ", " ".join(f"{names[0]}→{heard.text}" for names, heard in wrong))


def joined(text: str) -> str:
    return "".join(words(text))  # some files are named without the spaces


def spelt(heard: str, language: str) -> str:
    """What the dialogue makes of it, without the spaces between letters."""
    return re.sub(r"\W", "", spelled.said(heard, language) if language in LATIN else heard).casefold()


async def numbers(ear: Ear, language: str) -> None:
    """File numbers, digit by digit."""
    right, near = 0, 0
    for _ in range(ROWS):
        digits = [random.randint(1, 9) for _ in range(NUMBER)]
        sound = bytes(1600).join(recording(language, f"digits/{digit}") for digit in digits)
        heard = (await ear.whole(sound, language)).text.casefold()
        for digit, name in enumerate(NUMBERS[language].split(), 1):
            heard = re.sub(rf"\b{name}\b", str(digit), heard)
        found = [int(digit) for digit in re.findall(r"\d", heard)]
        right += found == digits
        near += NUMBER - min(NUMBER, errors([str(d) for d in digits], [str(d) for d in found]))
    print(f"numbers {language}: {right}/{ROWS} of {NUMBER} digits wholly right, {near / ROWS / NUMBER:.0%} of digits")


async def names(ear: Ear, language: str) -> None:
    """Single words: days of the week and months."""
    days, months = get_day_names(locale=language), get_month_names(locale=language)
    wanted = {f"digits/day-{(day + 1) % 7}": days[day] for day in range(7)}
    wanted |= {f"digits/mon-{month}": months[month + 1] for month in range(12)}
    heard = {name: words((await ear.whole(recording(language, name), language)).text) for name in wanted}
    right = sum(any(word[:4] == words(wanted[name])[0][:4] for word in heard[name]) for name in wanted)
    print(f"days and months {language}: {right}/{len(wanted)}")


async def found_languages(ear: Ear) -> None:
    """Whether a language is noticed that was not expected, and one's own left alone."""
    for language in VOICES:
        noticed, own = 0, 0
        names = sorted(path.stem for path in (SOUNDS / VOICES[language]).glob("vm-*.wav"))
        long = [name for name in names if len(recording(language, name)) > 2.0 * 16000][:30]
        for name in long:
            other = await ear.whole(recording(language, name)[: 6 * 16000], "de", languages=LANGUAGES)
            same = await ear.whole(recording(language, name)[: 6 * 16000], language, languages=LANGUAGES)
            noticed += other.language == language
            own += same.language == language
        print(f"{language}, German expected: noticed {noticed}/{len(long)}; expected itself: kept {own}/{len(long)}")


def main() -> None:
    print(f"load of the machine: {os.getloadavg()[0]:.1f}")
    what = sys.argv[1] if len(sys.argv) > 1 else "spoken"
    if what == "calls":
        from tests.phone.speech.measure_calls import calls

        asyncio.run(calls())
        return
    with tempfile.TemporaryDirectory() as folder:
        process = SpeechProcess(Path(folder))
        process.start()
        try:
            measures = {"spoken": spoken, "people": people, "letters": letters}
            asyncio.run(measures[what](Ear(process.socket, asyncio.Queue())))
        finally:
            process.kill()
    print(f"load of the machine: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
