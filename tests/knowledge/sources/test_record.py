"""HTML from strangers becomes plain text and safe links."""

import pytest

from bot.knowledge.sources.record import LONGEST, plain, read_html, safe_url, sections


def test_heading_begins_a_section() -> None:
    assert sections("<p>a</p><h2>B</h2><ul><li>c<li>d") == [("", "a"), ("B", "c\nd")]


def test_cells_of_a_row_stay_on_one_line() -> None:
    assert sections("<table><tr><td>Montag<td>8 bis 12<tr><td>Dienstag<td>zu</table>") == [
        ("", "Montag 8 bis 12\nDienstag zu")
    ]


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>bad()</script>",
        "<style>p{}</style>",
        "<iframe srcdoc='<p>bad</p>'>bad</iframe>",
        "<svg><style><!--</style><text>bad</text></svg>",
        "<!-- bad -->",
        "<noscript>bad</noscript>",
        "<template>bad</template>",
    ],
)
def test_what_a_browser_does_not_show_is_no_text(hidden: str) -> None:
    assert sections(f"<p>One {hidden}two") == [("", "One two")]


def test_markup_written_as_text_stays_text() -> None:
    assert sections("<p>&lt;b onclick=x&gt;a") == [("", "<b onclick=x>a")]


def test_links_that_run_something_are_left_out() -> None:
    page = read_html(
        "<a href='javascript:x()'>a</a><a href=' data:text/html,x'>b</a><a href='https://c.de/?d=1&e=2'>f</a>"
    )
    assert page.links == [("f", "https://c.de/?d=1&e=2")]


@pytest.mark.parametrize("html", ["", "   ", "<", "<p", "</div></div>", "<!--", "<![CDATA[", "\0", "<h2>"])
def test_nothing_in_it_gives_nothing(html: str) -> None:
    assert sections(html) in ([], [("", "<")])


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 200_000 + "end",
        "<a " * 300_000 + "end",
        "<b><i>" * 150_000 + "end",
        "<!--" * 250_000 + "end",
        "&" * 900_000 + "end",
        "<h2>" * 200_000 + "end",
    ],
)
def test_markup_made_to_take_for_ever_does_not(html: str) -> None:
    assert len(html) <= LONGEST + 600_000
    read_html(html)


def test_characters_that_turn_the_direction_of_text_are_taken_out() -> None:
    assert plain("Gebühr \u202e021\u202c Euro\x07") == "Gebühr 021 Euro"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "//evil.example",
        "/leistung",
        "https://a.de/\u202egpj.exe",
        "https://a.de/ b",
        "http:",
        "file:///etc/passwd",
        7,
    ],
)
def test_no_address_for_a_citizen(url: object) -> None:
    assert safe_url(url) == ""


@pytest.mark.parametrize("url", ["https://a.de/x?y=1#z", "mailto:amt@stadt.de", "tel:+4930115"])
def test_address_for_a_citizen(url: str) -> None:
    assert safe_url(f" {url} ") == url
