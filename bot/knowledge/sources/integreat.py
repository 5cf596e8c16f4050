"""The page tree of the Integreat CMS API (`/api/v3/<region>/<language>/pages/`), one file a language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.knowledge.procedure import Procedure, Section, SourceError
from bot.knowledge.sources.record import LONGEST, Records, read_json, sections


def read(path: Path) -> Records:
    """Raises: SourceError."""
    pages = read_json(path)
    if not isinstance(pages, list):
        raise SourceError(f"{path}: not a list of pages")
    parents = {
        str(page.get("path")): str((page.get("parent") or {}).get("path") or "")
        for page in pages
        if isinstance(page, dict) and isinstance(page.get("parent") or {}, dict)
    }
    for number, page in enumerate(pages, 1):
        name = str(page.get("id") or f"page {number}") if isinstance(page, dict) else f"page {number}"
        yield name, _page(page, parents)


def _page(page: Any, parents: dict[str, str]) -> Procedure | str:
    if not isinstance(page, dict) or not page.get("id") or not page.get("path"):
        return "id or path is missing"
    title, content, path = (
        str(page.get("title") or "").strip(),
        str(page.get("content") or ""),
        str(page["path"]),
    )
    if not title:
        return "no title"
    if len(content) > LONGEST:
        return f"longer than {LONGEST} characters"
    if _circular(path, parents):
        return "the page is its own ancestor"
    parts = path.strip("/").split("/")
    if len(parts) < 2:
        return "the path names no region and language"
    area, language = parts[0], parts[1]
    found = [Section("general", {language: text}, {language: head}) for head, text in sections(content)]
    if not found:
        return "no text (a page of links or pictures)"
    return Procedure(
        id=_shared_id(page),
        names={language: title},
        sections=found,
        area=area,
        url=str(page.get("url") or ""),
        as_of=str(page.get("last_updated") or "")[:10],
    )


def _shared_id(page: dict[str, Any]) -> str:
    """The same for all language versions: the lowest id of the versions that the page names."""
    others = page.get("available_languages")
    ids = (
        [each.get("id") for each in others.values() if isinstance(each, dict)]
        if isinstance(others, dict)
        else []
    )
    return str(min([each for each in [page["id"], *ids] if isinstance(each, int)] or [page["id"]]))


def _circular(path: str, parents: dict[str, str]) -> bool:
    seen = set()
    while path:
        if path in seen:
            return True
        seen.add(path)
        path = parents.get(path, "")
    return False
