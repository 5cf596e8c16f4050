"""The page tree of the Integreat CMS API (`/api/v3/<region>/<language>/pages/`), one file a language."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.knowledge.procedure import Procedure, Section, SourceError
from bot.knowledge.sources.record import LONGEST, Records, plain, read_html, read_json, safe_url


def read(path: Path) -> Records:
    """Raises: SourceError."""
    pages = read_json(path)
    if not isinstance(pages, list):
        raise SourceError(f"{path}: not a list of pages")
    known = [page for page in pages if isinstance(page, dict)]
    parents = {str(page.get("path")): _parent(page) for page in known}
    titles = {str(page.get("path")): plain(page.get("title")) for page in known}
    for number, page in enumerate(pages, 1):
        name = str(page.get("id") or f"page {number}") if isinstance(page, dict) else f"page {number}"
        yield name, _page(page, parents, titles)


def _page(page: Any, parents: Mapping[str, str], titles: Mapping[str, str]) -> Procedure | str:
    if not isinstance(page, dict) or not page.get("id") or not page.get("path"):
        return "id or path is missing"
    title, content, path = plain(page.get("title")), str(page.get("content") or ""), str(page["path"])
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
    found = [Section("general", {language: text}, {language: head}) for head, text in read_html(content).sections]
    if not found:
        return "no text (a page of links or pictures)"
    versions = _versions(page)
    own = str(page["id"])
    shared = versions.get("de", (own, ""))[0] if language != "de" else own
    addresses = {code: address for code, (_, address) in versions.items() if address}
    if url := safe_url(page.get("url")):
        addresses[language] = url
    return Procedure(
        id=shared,
        names={language: title},
        sections=found,
        area=area,
        topic=titles.get(parents.get(path, ""), ""),
        url=url,
        urls=addresses,
        aliases=sorted({own, *(name for name, _ in versions.values())} - {shared}),
        as_of=str(page.get("last_updated") or "")[:10],
    )


def _parent(page: Mapping[str, Any]) -> str:
    above = page.get("parent")
    return str(above.get("path") or "") if isinstance(above, dict) else ""


def _versions(page: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """Id and address of the page's versions in other languages. The German one's id stands for all."""
    others = page.get("available_languages")
    return {
        str(code): (str(each["id"]), safe_url(each.get("url")))
        for code, each in (others.items() if isinstance(others, dict) else [])
        if isinstance(each, dict) and each.get("id")
    }


def _circular(path: str, parents: Mapping[str, str]) -> bool:
    seen = set()
    while path:
        if path in seen:
            return True
        seen.add(path)
        path = parents.get(path, "")
    return False
