"""Tokens by the rules of the message's own language, from spaCy's language classes."""

from __future__ import annotations

from functools import cache
from typing import Any, Dict, List, Text

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

from bot.engine.text import PLACEHOLDER, language_of


@cache
def _tokenizer(language: str) -> Any:
    try:
        return spacy.blank(language).tokenizer
    except ImportError:  # a language that spaCy doesn't know, or whose extras are not there
        return spacy.blank("xx").tokenizer


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class LanguageTokenizer(Tokenizer):
    """spaCy's tokenizer of each message's language; a placeholder stays one token."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None}

    @staticmethod
    def required_packages() -> List[Text]:
        return ["spacy"]

    def tokenize(self, message: Message, attribute: Text) -> List[Token]:
        text = message.get(attribute)
        tokenizer = _tokenizer(language_of(message).split("-")[0])
        tokens: List[Token] = []
        position = 0
        for match in [*PLACEHOLDER.finditer(text), None]:
            end = match.start() if match else len(text)
            for word in tokenizer(text[position:end]):
                if not word.is_space:
                    tokens.append(Token(word.text, position + word.idx))
            if match:
                tokens.append(Token(match.group(), match.start()))
                position = match.end()
        return tokens or [Token(text, 0)]
