"""Five hundred varied conversations with planted identifiers through the whole running system, then a search for them.

    .venv/bin/python -m tests.e2e.measure_leaks [--conversations 500]

Starts `lotse up` with a data folder of its own. The sentences are those that the masker is measured on: this shows
that what it finds goes nowhere else, in whatever way a conversation goes on; how much it finds, `tests/privacy` shows.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import yaml

from bot.privacy.bench import Sentence, read
from demo import cases
from tests.e2e.conftest import HOME, System, start
from tests.privacy.test_leaks import secrets

QUESTIONS = {
    language: [each["text"] for each in yaml.safe_load(path.read_text(encoding="utf-8"))["utterances"]]
    for path in sorted((HOME / "tests" / "language").glob("*.yml"))
    for language in [path.stem]
}


def converse(system: System, number: int, sentence: Sentence) -> Counter[str]:
    """A conversation in one of six shapes; what each turn came to."""
    language = sentence.language
    citizen = system.citizen(language)
    questions = QUESTIONS[language]
    said = [questions[number % len(questions)], sentence.text]
    case = cases.sheet()[number % len(cases.sheet())]
    match number % 6:
        case 0:
            said += ["/check_status", case["file_number"], case["birth_date"]]
        case 1:
            said = [sentence.text, f"{case['file_number']} {case['birth_date']}", questions[-1 - number % 50]]
        case 2:
            said += ["Ich möchte einen Rückruf", sentence.text, "+49 30 23125 999", "morgens"]
        case 3:
            said += [questions[(7 * number) % len(questions)], sentence.text]
        case 4:
            said += ["Ich will mich beschweren", sentence.text]
        case _:
            said += ["Wie bitte?", "Ich möchte mit einem Menschen sprechen", sentence.text]
    outcomes = Counter[str]()
    for text in said:
        citizen.send(text)
        outcomes[ended(system, citizen.id)] += 1
    if number % 7 == 0:
        citizen.client.post("/feedback", json={"text": sentence.text, "rating": -1}).raise_for_status()
    if number % 11 == 0:
        citizen.client.get("/conversation").raise_for_status()
    citizen.client.close()
    return outcomes


def ended(system: System, conversation: str) -> str:
    """Wait until the mailbox is empty; the outcome. A person's silence is one too."""
    with system.store() as store:
        end = time.monotonic() + 120
        while store.llen(f"lotse:mailbox:{conversation}"):
            if time.monotonic() > end:
                raise TimeoutError(conversation)
            time.sleep(0.05)
        return str(store.hget(f"lotse:conversation:{conversation}", "outcome"))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--conversations", type=int, default=500)
    wanted = parser.parse_args().conversations
    planted = [each for each in read(HOME / "tests" / "privacy" / "sentences.yml") if each.spans]
    chosen = [planted[number % len(planted)] for number in range(wanted)]
    with tempfile.TemporaryDirectory() as folder:
        system = start(Path(folder))
        try:
            with ThreadPoolExecutor(4) as pool:
                outcomes = sum(pool.map(lambda pair: converse(system, *pair), enumerate(chosen)), Counter[str]())
            values = {value for sentence in chosen for value in secrets(sentence)}
            values |= {case["file_number"] for case in cases.sheet()}
            print(f"{wanted} conversations, {sum(outcomes.values())} turns: {dict(outcomes.most_common())}")
            metrics = httpx.get(f"{system.gateway}/metrics", trust_env=False).text
            print(f"in the metrics: {[value for value in values if value in metrics] or 'none'}")
            done = subprocess.run(
                [sys.executable, "-m", "bot.cli", "privacy", "search"],
                input="\n".join(sorted(values)),
                env=system.env,
                capture_output=True,
                text=True,
                check=False,
            )
            print(done.stdout[-4000:] or done.stderr.strip().splitlines()[-1])
        finally:
            system.end()


if __name__ == "__main__":
    main()
