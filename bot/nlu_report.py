"""What was understood, as one HTML page that needs nothing else: bars per language, confusions, mistakes.

The plots are SVG and a table, made here; every number that a colour shows also stands as text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup, escape

from bot.nlu_evaluation import OOS, said

_BAR = Markup('<rect class="{}" x="{}" y="{}" width="{:.1f}" height="10"><title>{:.3f}</title></rect>')
SHOWN = 400  # mistakes listed; the rest is counted

PAGE = Markup("""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>How messages are understood</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem;
       color: #1a1a1a; background: #fff }}
h1 {{ font-size: 1.5rem }} h2 {{ font-size: 1.15rem; margin-top: 2.2rem }}
table {{ border-collapse: collapse }}
th, td {{ padding: .2rem .6rem; text-align: right; border-bottom: 1px solid #ddd }}
th:first-child, td.text {{ text-align: left }}
.matrix {{ font-size: 11px }} .matrix th, .matrix td {{ padding: 2px 4px; border: 1px solid #eee; min-width: 1.5rem }}
.matrix thead th {{ writing-mode: vertical-rl; text-align: left; vertical-align: bottom }}
.scroll {{ overflow-x: auto }} svg {{ max-width: 46rem; width: 100%; height: auto }} svg text {{ font-size: 13px }}
.accuracy {{ fill: #2166ac }} .f1 {{ fill: #92c5de }} .crisis {{ fill: #b2182b }}
</style></head><body>
<h1>How messages are understood</h1>
{summary}
<h2>Languages</h2>
<p>Dark blue: messages whose intent was recognised. Light blue: macro F1 over intents. Red: crises found.</p>
{bars}
{languages}
<h2>Intents</h2>
{intents}
<h2>Confusion matrix</h2>
<p>Rows are what was meant, columns what was understood; darker is a larger share of the row.</p>
<div class="scroll">{matrix}</div>
<h2>What was misunderstood</h2>
{mistakes}
</body></html>
""")


def page(rows: Sequence[Mapping[str, Any]], found: Mapping[str, Any]) -> str:
    """`rows` as `predictions` returns them, `found` as `figures` makes them of the same rows."""
    return str(
        PAGE.format(
            summary=_table(
                ("messages", "accuracy", "macro F1", "in scope", "out of scope found", "ms per message"),
                [
                    (
                        found["n"],
                        _rate(found["accuracy"]),
                        _rate(found["macro_f1"]),
                        _rate(found["in_scope_accuracy"]),
                        _rate(found["oos_recall"] if OOS in found["per_intent"] else None),
                        f"{found['ms_per_message']:.1f}",
                    )
                ],
            ),
            bars=_bars(found["per_language"]),
            languages=_table(
                ("language", "messages", "accuracy", "macro F1", "up to three words", "crises found", "false alarms"),
                [
                    (
                        name,
                        each["n"],
                        _rate(each["accuracy"]),
                        _rate(each["macro_f1"]),
                        _rate(each["short_accuracy"]),
                        _rate(each["crisis_recall"]),
                        _rate(each["crisis_alarms"]),
                    )
                    for name, each in found["per_language"].items()
                ],
            ),
            intents=_table(
                ("intent", "precision", "recall", "F1"),
                [
                    (name, *(_rate(each[key]) for key in ("precision", "recall", "f1")))
                    for name, each in sorted(found["per_intent"].items(), key=lambda item: item[1]["f1"])
                ],
            ),
            matrix=_matrix(rows),
            mistakes=_mistakes(rows),
        )
    )


def _rate(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _table(heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> Markup:
    head = Markup("").join(Markup("<th>{}</th>").format(each) for each in heads)
    body = Markup("").join(
        Markup("<tr>{}</tr>").format(
            Markup("").join(
                Markup("<td{}>{}</td>").format(Markup(' class="text"') if place == 0 else "", each)
                for place, each in enumerate(row)
            )
        )
        for row in rows
    )
    return Markup("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>").format(head, body)


def _bars(languages: Mapping[str, Mapping[str, Any]]) -> Markup:
    """Three lying bars a language, from 0 to 1; 640 user units wide."""
    left, room, high = 110, 460, 42
    parts = [
        Markup(
            '<svg role="img" viewBox="0 0 640 {}" aria-label="Accuracy, macro F1 and crises found, by language">'
        ).format(high * max(1, len(languages)))
    ]
    for place, (name, each) in enumerate(languages.items()):
        y = place * high
        parts.append(Markup('<text x="0" y="{}">{}</text>').format(y + 20, name))
        kinds = (("accuracy", each["accuracy"]), ("f1", each["macro_f1"]), ("crisis", each["crisis_recall"]))
        for number, (kind, value) in enumerate(kinds):
            if value is not None:
                parts.append(_BAR.format(kind, left, y + 2 + 12 * number, room * value, value))
        parts.append(
            Markup('<text x="{}" y="{}">{}</text>').format(left + room + 8, y + 20, _rate(each["accuracy"]))
        )
    return Markup("").join([*parts, Markup("</svg>")])


def _matrix(rows: Sequence[Mapping[str, Any]]) -> Markup:
    counted = Counter((row["intent"], said(row)) for row in rows)
    meant = sorted({intent for intent, _ in counted})
    names = [*meant, *sorted({understood for _, understood in counted} - set(meant))]
    head = Markup("").join(Markup('<th scope="col">{}</th>').format(name) for name in names)
    lines = []
    for intent in meant:
        total = sum(counted[intent, name] for name in names)
        cells = Markup("").join(
            Markup('<td style="background:rgba({},{:.2f})">{}</td>').format(
                "33,102,172" if name == intent else "178,24,43",
                min(1.0, counted[intent, name] / total * (0.6 if name == intent else 3)),
                counted[intent, name] or "",
            )
            for name in names
        )
        lines.append(Markup('<tr><th scope="row">{}</th>{}</tr>').format(intent, cells))
    return Markup('<table class="matrix"><thead><tr><th></th>{}</tr></thead><tbody>{}</tbody></table>').format(
        head, Markup("").join(lines)
    )


def _mistakes(rows: Sequence[Mapping[str, Any]]) -> Markup:
    wrong = [row for row in rows if row["intent"] != said(row)]
    # what matters most first: overlooked crises, then what was sure and wrong
    wrong.sort(key=lambda row: (row["intent"] != "crisis", -row["confidence"]))
    heads = ("message", "language", "meant", "understood", "confidence")
    table = _table(
        heads,
        [
            (
                Markup('<bdi dir="auto">{}</bdi>').format(row["text"]),
                row["language"],
                row["intent"],
                "not understood" if said(row) == OOS else said(row),
                f"{row['confidence']:.2f}",
            )
            for row in wrong[:SHOWN]
        ],
    )
    more = len(wrong) - SHOWN
    return Markup("{}{}").format(table, escape(f"{more} more") if more > 0 else "")
