"""What callers spell or type: file numbers by voice or keypad, dates as eight digits.

Nothing here decides whether a number is right; it only becomes the text that somebody in a chat would have typed, and
goes the way of every text: masked before it is kept.
"""

from __future__ import annotations

import re
from datetime import date

from bot.language.messages import base, messages
from bot.privacy.fold import fold, latin
from bot.privacy.mask import WORDS as LEXICON
from bot.privacy.spoken import number
from bot.privacy.words import Lexicon, Token, lexicon, tokens

# Two keys a letter: the key that has it, then its place there (ITU-T E.161)
KEYS = {"2": "ABC", "3": "DEF", "4": "GHI", "5": "JKL", "6": "MNO", "7": "PQRS", "8": "TUV", "9": "WXYZ"}
OLDEST = 1900


def typed(digits: str, patterns: list[str], wanted: str = "") -> str:
    """The text that typed keys stand for.

    Args:
        digits: without the final `#`.
        patterns: what file numbers look like, as in authority.toml.
        wanted: `birth_date` when a date was asked for, else "".
    """
    plain = re.sub(r"\D", "", digits)
    if wanted == "birth_date" and (day := _date(plain)):
        return day
    found = next(filter(None, (file_number(plain, pattern) for pattern in patterns)), None)
    return found or _date(plain) or plain


def _date(digits: str) -> str:
    """`24051990` → `24.05.1990`; empty when it is no date that somebody living was born on."""
    if len(digits) != 8:
        return ""
    try:
        day = date(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    except ValueError:
        return ""
    return f"{day:%d.%m.%Y}" if date(OLDEST, 1, 1) <= day <= date.today() else ""


def file_number(digits: str, pattern: str) -> str | None:
    """The file number of this pattern that the keys spell: two keys a letter; fixed letters may be left out."""
    whole = re.compile(pattern)
    parts = _parts(pattern)
    if parts is None:
        return digits if whole.fullmatch(digits) else None
    found = _fit(digits, parts)
    return found if found is not None and whole.fullmatch(found) else None


def has_free_letters(pattern: str) -> bool:
    """Whether callers have to type letters, too."""
    parts = _parts(pattern)
    return parts is not None and any(kind == "letter" for kind, _ in parts)


def _parts(pattern: str) -> list[tuple[str, str]] | None:
    """A simple pattern as places: ("letter" | "digit", "") or ("fixed", text). None when it is not simple."""
    parts: list[tuple[str, str]] = []
    position = 0
    token = re.compile(r"(\[A-Z\]|\\d|\[0-9\])(?:\{(\d+)\})?|\\?([A-Za-z0-9\-/._ ])")
    while position < len(pattern):
        match = token.match(pattern, position)
        if match is None:
            return None
        if match[1]:
            parts += [("letter" if match[1] == "[A-Z]" else "digit", "")] * int(match[2] or 1)
        else:
            parts.append(("fixed", match[3]))
        position = match.end()
    return parts


def _fit(digits: str, parts: list[tuple[str, str]]) -> str | None:
    if not parts:
        return "" if not digits else None
    (kind, text), rest = parts[0], parts[1:]
    if kind == "digit":
        tail = _fit(digits[1:], rest) if digits else None
        return None if tail is None else digits[0] + tail
    letter = _letter(digits[:2])
    if kind == "letter":
        tail = _fit(digits[2:], rest) if letter else None
        return None if tail is None else letter + tail
    if text.isalpha() and letter == text.upper() and (tail := _fit(digits[2:], rest)) is not None:
        return text + tail
    if text.isdigit() and digits[:1] == text and (tail := _fit(digits[1:], rest)) is not None:
        return text + tail
    tail = _fit(digits, rest)
    return None if tail is None or text.isdigit() else text + tail


def _letter(keys: str) -> str:
    letters = KEYS.get(keys[:1], "")
    return letters[int(keys[1]) - 1] if len(keys) == 2 and "1" <= keys[1] <= str(len(letters)) else ""


def said(text: str, language: str) -> str:
    """Spoken letters and numbers, written: `A wie Anton B wie Berta zwanzig sechsundzwanzig` → `AB2026`.

    Words that spell nothing stay, so that an answer in a sentence keeps its sense.
    """
    words = lexicon(LEXICON)
    alphabet = _alphabet(language)
    likes = set(wordlist(language, "spell"))
    message = tokens(fold(text).text)
    out: list[str] = []
    place = 0
    while place < len(message):
        token = message[place]
        low = token.text.casefold()
        following = message[place + 1].text.casefold() if place + 1 < len(message) else ""
        if _single(token) and following in likes and place + 2 < len(message):
            out.append(latin(token.text.upper()))
            place += 3
        elif low in alphabet:
            out.append(alphabet[low])
            place += 1
        elif _single(token):
            out.append(latin(token.text.upper()))
            place += 1
        elif token.digits:
            out.append(token.text)
            place += 1
        elif run := _number(message, place, words, language):
            digits, used = run
            out.append(digits)
            place += used
        else:
            out.append(f" {token.text} ")
            place += 1
    return " ".join("".join(out).split())


def _single(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isalpha() and latin(token.text.upper()).isascii()


def _number(message: list[Token], place: int, words: Lexicon, language: str) -> tuple[str, int] | None:
    """The longest run of number words that make one number, as digits; how many words it took."""
    numbers = words.numbers.get(base(language))
    if numbers is None:
        return None
    values: tuple[int, ...] = ()
    best: tuple[str, int] | None = None
    for used, token in enumerate(message[place : place + 8], start=1):
        found = () if token.digits else numbers.read(token.key)
        if not found and values and token.key in numbers.between:
            continue
        values += found
        if values == (0,):  # a zero is a digit of its own: "zero five" is no 5
            return "0", used
        whole = number(values, twenties=base(language) == "fr") if found else None
        if whole is None:
            break
        best = (str(whole), used)
    return best


def _alphabet(language: str) -> dict[str, str]:
    """Code words for letters: the language's own, in the order A to Z."""
    return {word: chr(ord("A") + place) for place, word in enumerate(wordlist(language, "alphabet")) if word}


def wordlist(language: str, name: str, channel: str = "phone") -> list[str]:
    """The words of a message `phone-words-…` or `sms-words-…`, as they are compared."""
    text = messages().text(language, f"phone-words-{name}" if channel == "phone" else f"sms-words-{name}")
    return [" ".join(fold(word).text.casefold().split()) for word in text.split(",")]


def is_one_of(text: str, language: str, name: str) -> bool:
    """Whether the caller has said just this: one of the words, maybe with a word or two around it."""
    plain = " ".join(re.findall(r"[\w'’-]+", fold(text).text.casefold()))
    short = len(plain.split()) <= 4
    return any(plain == word or (short and f" {word} " in f" {plain} ") for word in wordlist(language, name))
