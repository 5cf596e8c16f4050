"""Small plots as SVG, made here: no library, no script, colours by class so that dark pages have theirs.

Every plot has a name for screen readers; the numbers themselves stand in a table beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

WIDTH, HEIGHT = 640, 180  # user units; the plot scales with its place
LEFT, BOTTOM, TOP = 36, 22, 8
_COLUMN = Markup('<rect class="{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"><title>{}: {:g}</title></rect>')


def columns(name: str, labels: Sequence[str], series: Sequence[tuple[str, Sequence[float]]]) -> Markup:
    """Groups of columns, one group a label; a series is (class, values)."""
    most = max((value for _, values in series for value in values), default=0)
    top = _round_up(most)
    room = (WIDTH - LEFT) / max(1, len(labels))
    wide = max(2.0, room * 0.8 / max(1, len(series)))
    parts = [Markup('<svg class="plot" role="img" viewBox="0 0 {} {}" aria-label="{}">').format(WIDTH, HEIGHT, name)]
    for step in range(3):
        value = top * step / 2
        y = _y(value, top)
        parts.append(Markup('<line class="grid" x1="{}" x2="{}" y1="{}" y2="{}"/>').format(LEFT, WIDTH, y, y))
        parts.append(Markup('<text x="{}" y="{}" text-anchor="end">{}</text>').format(LEFT - 5, y + 4, f"{value:g}"))
    every = max(1, -(-len(labels) // 10))  # ten labels at most have room
    for position, label in enumerate(labels):
        x = LEFT + position * room
        for number, (kind, values) in enumerate(series):
            y = _y(values[position], top)
            parts.append(
                _COLUMN.format(
                    kind, x + room * 0.1 + number * wide, y, wide - 1, HEIGHT - BOTTOM - y, label, values[position]
                )
            )
        if position % every == 0:
            parts.append(
                Markup('<text x="{:.1f}" y="{}" text-anchor="middle">{}</text>').format(x + room / 2, HEIGHT - 6, label)
            )
    return Markup("").join([*parts, Markup("</svg>")])


def bars(name: str, values: Sequence[tuple[str, float]]) -> Markup:
    """Lying bars, longest first as given, each with its label and number."""
    most = max((value for _, value in values), default=0) or 1
    row, text = 24, 210
    high = row * max(1, len(values))
    parts = [Markup('<svg class="plot" role="img" viewBox="0 0 {} {}" aria-label="{}">').format(WIDTH, high, name)]
    for position, (label, value) in enumerate(values):
        y = position * row
        length = (WIDTH - text - 60) * value / most
        parts.append(Markup('<text x="0" y="{}">{}</text>').format(y + 16, escape(label)))
        parts.append(
            Markup('<rect class="first" x="{}" y="{}" width="{:.1f}" height="16"/>').format(text, y + 4, max(1, length))
        )
        parts.append(Markup('<text x="{:.1f}" y="{}">{:g}</text>').format(text + length + 6, y + 16, value))
    return Markup("").join([*parts, Markup("</svg>")])


def _y(value: float, top: float) -> float:
    return round(HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * value / top, 1)


def _round_up(value: float) -> float:
    """The next 2, 4, 10, 20, 40, 100 …: an axis that can be read."""
    scale = 1.0
    while True:
        for step in (2, 4, 10):
            if value <= step * scale:
                return step * scale
        scale *= 10
