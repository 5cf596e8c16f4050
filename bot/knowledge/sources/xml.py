"""XML from strangers: no entities, no document from elsewhere, bounded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from bot.knowledge.procedure import SourceError
from bot.knowledge.sources.record import check_size

DEEPEST = 100  # elements inside each other


def elements(path: Path, *, doctype: bool = False) -> Iterator[tuple[str, Element]]:
    """("start" or "end", element) in document order; the caller clears what it has read.

    Args:
        doctype: whether a document type is let pass; entities never are.

    Raises:
        SourceError: the file is too large, not well-formed, nested without end, or would have a parser expand
            entities or read other files.
    """
    depth = 0
    try:
        check_size(path)
        events: Any = ElementTree.iterparse(path, events=("start", "end"), forbid_dtd=not doctype)
        for event, element in events:
            depth += 1 if event == "start" else -1
            if depth > DEEPEST:
                raise SourceError(f"{path}: elements are nested more than {DEEPEST} deep")
            yield event, element
    except DefusedXmlException as error:
        raise SourceError(f"{path}: refused, it declares what to expand ({type(error).__name__})") from None
    except (ParseError, UnicodeError, LookupError, ValueError) as error:
        raise SourceError(f"{path} is not XML: {error}") from None
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}") from None


def local(element: Element) -> str:
    """The element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def children(element: Element, *names: str) -> list[Element]:
    """The elements at the end of the path `names`, whatever namespace they are in."""
    found = [element]
    for name in names:
        found = [child for each in found for child in each if local(child) == name]
    return found


def text(element: Element, *names: str) -> str:
    """The first text at the path `names`, or ""."""
    return next((said for each in children(element, *names) if (said := (each.text or "").strip())), "")
