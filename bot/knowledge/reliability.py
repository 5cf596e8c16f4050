"""How sure the search is against how often it is right: bins, expected calibration error, and the diagram as SVG.

Expected calibration error after Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian
Binning", AAAI 2015, with bins of equal width.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

BINS = 10
SIDE = 300  # of the plot, in pixels
MARGIN = 46
WIDEST = 7.0  # radius of the fullest bin's dot


@dataclass(frozen=True)
class Bin:
    """Questions whose answer was said to be right with about this probability; all rates between 0 and 1."""

    n: int
    said: float
    right: float


def bins(said: Sequence[float], right: Sequence[bool]) -> list[Bin]:
    """The bins that hold anything, lowest first."""
    groups: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for probability, hit in zip(said, right, strict=True):
        groups[min(int(probability * BINS), BINS - 1)].append((probability, hit))
    return [
        Bin(len(group), sum(p for p, _ in group) / len(group), sum(hit for _, hit in group) / len(group))
        for group in groups
        if group
    ]


def calibration_error(found: Sequence[Bin]) -> float:
    """Mean distance between said and right, each bin by its number of questions; 0 without questions."""
    return sum(each.n * abs(each.said - each.right) for each in found) / (sum(each.n for each in found) or 1)


_SVG = Markup("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" role="img"
 font-family="system-ui, sans-serif" font-size="11">
<title>How often the first page is right, by how sure the search is</title>
<desc>{description}</desc>
<rect width="100%" height="100%" fill="#fff"/>
{grid}
<path d="M{left} {bottom}L{right} {top}" stroke="#767676" stroke-dasharray="4 3"/>
<path d="{line}" fill="none" stroke="#2166ac" stroke-width="1.5"/>
{dots}
<text x="{middle}" y="{below}" text-anchor="middle">probability said</text>
<text transform="translate(12 {middle}) rotate(-90)" text-anchor="middle">share right</text>
</svg>
""")
_GRID = Markup(
    '<path d="M{x} {top}V{bottom}M{left} {y}H{right}" stroke="#e4e4e4"/>'
    '<text x="{x}" y="{under}" text-anchor="middle">{label}</text>'
    '<text x="{before}" y="{y}" text-anchor="end" dominant-baseline="middle">{label}</text>'
)
_DOT = Markup('<circle cx="{:.1f}" cy="{:.1f}" r="{:.1f}" fill="#2166ac"><title>{}</title></circle>')


def diagram(found: Sequence[Bin]) -> str:
    """The reliability diagram: on the dashed line said is right; below it the search is too sure of itself."""
    left, top = MARGIN, 12
    right, bottom = left + SIDE, top + SIDE

    def at(said: float, hit: float) -> tuple[float, float]:
        return left + said * SIDE, bottom - hit * SIDE

    points = [at(each.said, each.right) for each in found]
    fullest = max((each.n for each in found), default=1)
    words = [f"said {each.said:.2f}, right {each.right:.2f}, of {each.n}" for each in found]
    edges = {"left": left, "right": right, "top": top, "bottom": bottom}
    grid = [
        _GRID.format(x=x, y=y, under=bottom + 15, before=left - 6, label=f"{tick / 5:.1f}", **edges)
        for tick in range(6)
        for x, y in [at(tick / 5, tick / 5)]
    ]
    dots = [
        _DOT.format(x, y, 2 + (WIDEST - 2) * (each.n / fullest) ** 0.5, word)
        for (x, y), each, word in zip(points, found, words, strict=True)
    ]
    return str(
        _SVG.format(
            size=SIDE + MARGIN + 20,
            description="; ".join(words),
            grid=Markup("\n").join(grid),
            line="M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) if points else "",
            dots=Markup("\n").join(dots),
            middle=left + SIDE / 2,
            below=bottom + 34,
            **edges,
        )
    )
