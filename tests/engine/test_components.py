"""The pipeline's own components, without training a model."""

from __future__ import annotations

import os
import unittest
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.engine.classifier import AveragedIntentClassifier, prefer, watch
from bot.engine.evaluate import SLASH, understood, write_nlu
from bot.engine.featurizers import ALL, CharacterNgramFeaturizer, SentenceEncoderFeaturizer, means_of
from bot.engine.importer import LanguageFileImporter
from bot.engine.nonsense import NonsenseDetector
from bot.engine.placeholders import PlaceholderExtractor
from bot.engine.scope import Scope, signs
from bot.engine.softmax import Softmax
from bot.engine.text import plain
from bot.engine.tokenizer import LanguageTokenizer

CONTEXT = ExecutionContext(GraphSchema({}), node_name="component")


def message(text: str, language: str = "de", intent: str | None = None) -> Message:
    data = {"text": text, "metadata": {"language": language}}
    return Message({**data, "intent": intent} if intent else data)


class Tokens(unittest.TestCase):
    def words(self, text: str, language: str) -> list[str]:
        tokenizer = LanguageTokenizer.create(LanguageTokenizer.get_default_config(), None, None, CONTEXT)
        return [token.text for token in tokenizer.tokenize(message(text, language), "text")]

    def test_a_placeholder_is_one_token(self) -> None:
        self.assertIn("[file_number:ab12cd34]", self.words("Mein Antrag [file_number:ab12cd34]?", "de"))

    def test_every_language_has_a_tokenizer(self) -> None:
        enabled = ("de", "de-x-simple", "en", "tr", "ar", "uk", "ru", "pl", "ro", "fr", "es", "it", "fa")
        for language in (*enabled, "xx-unknown"):
            with self.subTest(language=language):
                self.assertGreaterEqual(len(self.words("ein zwei", language)), 2)

    def test_french_elisions_are_split_as_french(self) -> None:
        self.assertIn("l'", self.words("l'identité", "fr"))


class Nonsense(unittest.TestCase):
    """Messages of which no word and hardly a sequence of letters is known."""

    KNOWN = ("Was kostet ein Reisepass", "Wie lange dauert das", "Ich warte schon lange", "Hat das Amt heute offen",
             "Ist mein Antrag angekommen", "Ich möchte warten",
             "Wir erwarten Sie")  # fmt: skip

    def setUp(self) -> None:
        folder = TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        storage, config = LocalModelStorage(Path(folder.name)), NonsenseDetector.get_default_config()
        trained = NonsenseDetector.create(config, storage, Resource("nonsense"), CONTEXT)
        trained.train(TrainingData([message(text, intent="ask") for text in self.KNOWN]))
        self.detector = NonsenseDetector.load(config, storage, Resource("nonsense"), CONTEXT)

    def understood(self, text: str, language: str = "de") -> bool:
        [found] = self.detector.process([message(text, language)])
        return found.get("intent") is None

    def test_strings_that_are_no_words_are_not_understood(self) -> None:
        self.assertFalse(self.understood("qwrtz plopp xyx"))
        self.assertFalse(self.understood("qwrtz plopp", "de-x-simple"))

    def test_one_known_word_is_enough(self) -> None:
        self.assertTrue(self.understood("qwrtz Reisepass"))

    def test_a_word_may_stand_behind_what_is_written_together_with_it(self) -> None:
        self.assertTrue(self.understood("qwrtz xyreisepass"))

    def test_a_word_misspelt_is_a_word(self) -> None:
        self.assertTrue(self.understood("wartenx wartex"))

    def test_one_word_alone_may_be_a_rare_one(self) -> None:
        self.assertTrue(self.understood("Xylophon"))

    def test_of_a_language_without_examples_nothing_is_said(self) -> None:
        self.assertTrue(self.understood("qwrtz plopp xyx", "da"))

    def test_what_is_no_word_is_left_to_others(self) -> None:
        for text in ("?!", "12 34", "[file_number:ab12cd34]"):
            self.assertTrue(self.understood(text), text)


class Evaluation(unittest.TestCase):
    """Examples from a file of JSON lines, as Rasa reads them again."""

    def test_what_is_written_is_what_is_read(self) -> None:
        rows = [
            {"text": 'Is it "cold": yes or no?', "intent": "weather/find", "language": "en"},
            {"text": "- wird es kalt", "intent": "weather/find", "language": "de"},
            {"text": "two\nlines", "intent": "oos", "language": "en"},
        ]
        with TemporaryDirectory() as folder:
            write_nlu(rows, Path(folder))
            importer = TrainingDataImporter.load_nlu_importer_from_config("config.yml", training_data_paths=[folder])
            read = importer.get_nlu_data().intent_examples
        found = {(each.get("text"), each.get("intent"), each.get("metadata")["language"]) for each in read}
        slash = f"weather{SLASH}find"
        self.assertEqual(
            found,
            {
                ('Is it "cold": yes or no?', slash, "en"),
                ("- wird es kalt", slash, "de"),
                ("two lines", "out_of_scope", "en"),
            },
        )

    def test_a_message_without_words_is_not_understood(self) -> None:
        self.assertEqual(understood({"intent": {"name": None, "confidence": 0.0}}), "nlu_fallback")
        self.assertEqual(understood({"intent": {"name": f"weather{SLASH}find"}}), "weather/find")

    def test_out_of_scope_is_called_as_the_file_calls_it(self) -> None:
        self.assertEqual(understood({"intent": {"name": "out_of_scope"}}), "out_of_scope")
        self.assertEqual(understood({"intent": {"name": "out_of_scope"}}, "oos"), "oos")


class Placeholders(unittest.TestCase):
    def test_a_placeholder_becomes_an_entity_with_the_whole_placeholder_as_value(self) -> None:
        found = PlaceholderExtractor().process([message("am [birth_date:x1y2z3a4] geboren")])[0].get("entities")
        self.assertEqual([(e["entity"], e["value"]) for e in found], [("birth_date", "[birth_date:x1y2z3a4]")])

    def test_the_same_sentence_reads_the_same_whatever_the_token(self) -> None:
        self.assertEqual(plain("Antrag [file_number:aaaa]"), plain("Antrag [file_number:bbbb]"))


class Pipeline(unittest.TestCase):
    """Features and classifier on a handful of sentences, saved and loaded again."""

    TEXTS = (
        ("Hallo", "greet"), ("Guten Tag", "greet"), ("Hi", "greet"), ("Guten Morgen", "greet"),
        ("Wie weit ist mein Antrag", "check_status"), ("Stand meines Antrags", "check_status"),
        ("Ist mein Antrag fertig", "check_status"), ("Status vom Antrag bitte", "check_status"),
    )  # fmt: skip

    def setUp(self) -> None:
        folder = TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.storage = LocalModelStorage(Path(folder.name))

    def prepared(self, texts: list[Message]) -> list[Message]:
        for each in texts:
            tokens = LanguageTokenizer.create(LanguageTokenizer.get_default_config(), None, None, CONTEXT)
            each.set("text_tokens", tokens.tokenize(each, "text"))
        return texts

    def test_what_was_trained_is_the_same_after_loading(self) -> None:
        examples = self.prepared([message(text, intent=intent) for text, intent in self.TEXTS])
        data = TrainingData(examples)
        encoder_config = {**SentenceEncoderFeaturizer.get_default_config(), "encoder": "use", "alias": "e"}
        ngram_config = {**CharacterNgramFeaturizer.get_default_config(), "min_df": 1, "alias": "n"}
        resources = {name: Resource(name) for name in ("e", "n", "c")}
        encoder = SentenceEncoderFeaturizer.create(encoder_config, self.storage, resources["e"], CONTEXT)
        ngrams = CharacterNgramFeaturizer.create(ngram_config, self.storage, resources["n"], CONTEXT)
        for component in (encoder, ngrams):
            component.train(data)
            component.process_training_data(data)
        config = AveragedIntentClassifier.get_default_config()
        classifier = AveragedIntentClassifier.create(config, self.storage, resources["c"], CONTEXT)
        classifier.train(data)

        def ask(*components: object) -> tuple[str, float]:
            [asked] = self.prepared([message("hallo guten tag")])
            for component in components:
                component.process([asked])
            return asked.get("intent")["name"], asked.get("intent")["confidence"]

        first = ask(encoder, ngrams, classifier)
        again = ask(
            SentenceEncoderFeaturizer.load(encoder_config, self.storage, resources["e"], CONTEXT),
            CharacterNgramFeaturizer.load(ngram_config, self.storage, resources["n"], CONTEXT),
            AveragedIntentClassifier.load(config, self.storage, resources["c"], CONTEXT),
        )
        self.assertEqual(first[0], "greet")
        self.assertEqual(first[0], again[0])
        self.assertAlmostEqual(first[1], again[1], places=5)

    def test_use_is_silent_in_a_language_it_does_not_know(self) -> None:
        config = {**SentenceEncoderFeaturizer.get_default_config(), "alias": "e"}
        encoder = SentenceEncoderFeaturizer.create(config, self.storage, Resource("e"), CONTEXT)
        encoder._means = {ALL: np.zeros(encoder._encoder.dim, dtype=np.float32)}
        known, unknown = encoder._vectors([message("Hallo", "de"), message("Привіт", "uk")], lambda each: each.query)
        self.assertGreater(np.abs(known[-512:]).sum(), 0)
        self.assertEqual(np.abs(unknown[-512:]).sum(), 0)

    def test_each_language_has_its_own_mean_and_one_with_few_examples_is_held_near_all(self) -> None:
        vectors = np.array([[0.0]] * 950 + [[1.0]] * 50)
        means = means_of(vectors, ["de"] * 950 + ["tr"] * 50)
        self.assertAlmostEqual(means[ALL][0], 0.05)
        self.assertAlmostEqual(means["tr"][0], (50 + 50 * 0.05) / 100)
        self.assertLess(means["de"][0], 0.01)

    def test_single_precision_regression_tells_what_can_be_told_and_is_kept(self) -> None:
        vectors = np.array([[1, 0], [0.9, 0.2], [0, 1], [0.1, 0.8], [-1, -1]], dtype=np.float32)
        names = ["yes", "yes", "no", "no", "perhaps"]
        model = Softmax.fit(vectors, names, C=10.0, max_iter=50)
        with TemporaryDirectory() as folder:
            model.save(Path(folder) / "m.npz")
            again = Softmax.load(Path(folder) / "m.npz")
        self.assertEqual([str(again.classes[i]) for i in again.scores(vectors).argmax(axis=1)], names)


class NeverMissed(unittest.TestCase):
    names = ("crisis", "greet", "thank")

    def after(self, row: Sequence[float]) -> list[float]:
        found = np.array(row)
        watch(found, list(self.names), {"crisis": 0.2})
        return [round(float(each), 6) for each in found]

    def test_wins_from_its_probability_on_with_the_share_of_the_likelier_one(self) -> None:
        self.assertEqual(self.after([0.2, 0.7, 0.1]), [0.9, 0.0, 0.1])

    def test_below_it_nothing_changes(self) -> None:
        self.assertEqual(self.after([0.19, 0.7, 0.11]), [0.19, 0.7, 0.11])

    def test_the_likeliest_keeps_what_it_has(self) -> None:
        self.assertEqual(self.after([0.6, 0.3, 0.1]), [0.6, 0.3, 0.1])


class OutOfScope(unittest.TestCase):
    def test_the_signs_leave_out_of_scope_out_of_the_others(self) -> None:
        [found] = signs(np.array([[0.1, 0.6, 0.3]]), np.array([0.5]), column=1)
        np.testing.assert_allclose(np.exp(found[:2]), [0.3, 0.6], rtol=1e-6)
        self.assertEqual(found[2], 5.0)

    def test_what_is_unlike_all_that_is_known_is_outside_and_hardly_anything_else(self) -> None:
        random = np.random.default_rng(1)
        inside, outside = random.normal([-0.3, -5, 8], 0.5, (1000, 3)), random.normal([-2.5, -2, 3], 0.5, (50, 3))
        scope = Scope.fit(np.vstack([inside, outside]), np.arange(1050) >= 1000)
        assert scope is not None
        with TemporaryDirectory() as folder:
            scope.save(Path(folder) / "scope.npz")
            again = Scope.load(Path(folder) / "scope.npz")
        assert again is not None
        self.assertLessEqual(again.outside(inside).mean(), 0.005)
        self.assertGreater(again.outside(outside).mean(), 0.95)

    def test_from_too_few_examples_nothing_is_learned(self) -> None:
        self.assertIsNone(Scope.fit(np.zeros((100, 3)), np.arange(100) < 9))
        with TemporaryDirectory() as folder:
            self.assertIsNone(Scope.load(Path(folder) / "scope.npz"))

    def test_a_message_about_nothing_known_is_out_of_scope_and_a_crisis_never_is(self) -> None:
        row, names = np.array([0.25, 0.65, 0.1]), ["crisis", "greet", "out_of_scope"]
        self.assertTrue(watch(row, names, {"crisis": 0.2}))
        self.assertFalse(watch(row, names, {"crisis": 0.95}))
        prefer(row, 2)
        np.testing.assert_allclose(row, [0.0, 0.0, 1.0])


class Importer(unittest.TestCase):
    def test_an_example_knows_its_files_language(self) -> None:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "tr.yml"
            path.write_text('version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - merhaba\n', encoding="utf-8")
            [example] = LanguageFileImporter(training_data_paths=[folder]).get_nlu_data().training_examples
        self.assertEqual(example.get("metadata"), {"language": "tr"})

    def test_each_reader_has_examples_of_its_own_and_a_changed_file_is_read_again(self) -> None:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "de.yml"
            path.write_text('version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - hallo\n', encoding="utf-8")
            importer = LanguageFileImporter(training_data_paths=[folder])
            [example] = importer.get_nlu_data().training_examples
            example.set("text", "changed while training")
            self.assertEqual([each.get("text") for each in importer.get_nlu_data().training_examples], ["hallo"])
            path.write_text('version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - moin\n', encoding="utf-8")
            os.utime(path, ns=(1, 1))
            self.assertEqual([each.get("text") for each in importer.get_nlu_data().training_examples], ["moin"])


if __name__ == "__main__":
    unittest.main()
