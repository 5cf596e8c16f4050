"""Twilio's own SDK signs, and judges signatures. It is in the engine's environment, since Rasa depends on it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]
_PROGRAM = """
import json, sys
from twilio.request_validator import RequestValidator

class Form(dict):
    getlist = dict.__getitem__

for line in sys.stdin:
    token, url, pairs, signature = json.loads(line)
    form = Form()
    for name, value in pairs:
        form.setdefault(name, []).append(value)
    validator = RequestValidator(token)
    told = validator.compute_signature(url, form) if signature is None else validator.validate(url, form, signature)
    print(json.dumps(told), flush=True)
"""


@cache
def _sdk() -> subprocess.Popen[str]:
    """One process for all tests; it ends when its input does, with them."""
    python = HOME / ".venv-engine" / "bin" / "python"
    return subprocess.Popen([python, "-c", _PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _ask(*question: object) -> object:
    sdk = _sdk()
    assert sdk.stdin
    assert sdk.stdout
    sdk.stdin.write(json.dumps(question) + "\n")
    sdk.stdin.flush()
    return json.loads(sdk.stdout.readline())


def signature(url: str, form: Iterable[tuple[str, str]], token: str) -> str:
    """What Twilio's SDK computes (HMAC-SHA-1; it knows nothing of the newer SHA-256)."""
    return str(_ask(token, url, list(form), None))


def accepts(url: str, form: Iterable[tuple[str, str]], token: str, given: str) -> bool:
    """Whether Twilio's SDK would let the request in."""
    return bool(_ask(token, url, list(form), given))
