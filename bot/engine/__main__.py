"""The engine as a process: `python -m bot.engine train|run|test …` is Rasa's own command line, with two repairs.

`python -m bot.engine evaluate …` measures the pipeline on files of examples (bot/engine/evaluate.py).
"""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any, Dict, Text

from jsonschema import Draft202012Validator
from rasa.core.actions.action import RemoteAction
from rasa.engine.storage import local_model_storage
from tarsafe import TarSafe


@lru_cache(maxsize=1)
def _validator() -> Draft202012Validator:
    return Draft202012Validator(RemoteAction.action_response_format_spec())


def _validate_action_result(self: RemoteAction, result: Dict[Text, Any]) -> bool:
    """Rasa checks the validity of its own JSON schema at every action call, two thirds of a turn's time.

    Raises:
        jsonschema.ValidationError: the action server's answer is malformed.
    """
    _validator().validate(result)
    return True


class QuickTar(TarSafe):
    """A model is mostly vectors, which hardly compress: at gzip's hardest level packing is a sixth of the training."""

    @classmethod
    def gzopen(cls, *args: Any, compresslevel: int = 1, **more: Any) -> TarSafe:
        return super().gzopen(*args, compresslevel=compresslevel, **more)


def main() -> None:
    RemoteAction._validate_action_result = _validate_action_result
    local_model_storage.TarSafe = QuickTar
    if sys.argv[1:2] == ["evaluate"]:
        from bot.engine.evaluate import main as evaluate

        evaluate(sys.argv[2:])
        return
    import rasa.__main__

    sys.argv[0] = "rasa"
    rasa.__main__.main()


if __name__ == "__main__":
    main()
