"""Training data with its language: `data/nlu/tr.yml` holds Turkish, so its examples say so."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Text

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.training_data.training_data import TrainingData


class LanguageFileImporter(RasaFileImporter):
    """Rasa's own importer; each NLU example carries its file's name as metadata, as live messages do."""

    def get_nlu_data(self, language: Optional[Text] = "de") -> TrainingData:
        files = []
        for path in sorted(self._nlu_files):
            data = training_data_from_paths([path], language or "de")
            for example in data.training_examples:
                example.set("metadata", {"language": Path(path).stem})
            files.append(data)
        return TrainingData().merge(*files)  # at once: each merge copies every example
