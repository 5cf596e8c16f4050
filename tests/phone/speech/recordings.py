"""People who speak letters and single words, in Debian's klettres-data and ktuberling-data (both GPL-2+): one speaker a
language, in a quiet room, brought to telephone quality here.

What is said stands in KLettres' own lists; KTuberling has names of pictures, of which only those are taken that
leave no doubt about the word.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from tests.phone.speech.process import PYTHON

# In the speech environment, which can read Ogg Vorbis: 8 kHz, one channel, 16 bits; the length goes before each
_DECODE = """
import av, sys
for path in sys.argv[1:]:
    resampler = av.AudioResampler(format="s16", layout="mono", rate=8000)
    with av.open(path) as file:
        frames = [piece for frame in file.decode(audio=0) for piece in resampler.resample(frame)]
    frames += resampler.resample(None)
    sound = b"".join(bytes(frame.planes[0])[: frame.samples * 2] for frame in frames)
    sys.stdout.buffer.write(len(sound).to_bytes(4, "big") + sound)
"""
# picture → what a speaker may say
PICTURES = {
    "de": {
        "ball": "Ball", "coat": "Mantel", "ear": "Ohr", "eye": "Auge", "flower": "Blume", "hat": "Hut", "mouth": "Mund",
        "nose": "Nase", "umbrella": "Regenschirm/Schirm", "sunglasses": "Sonnenbrille", "spectacles": "Brille",
        "tie": "Krawatte", "egypt_bridge": "Brücke", "egypt_birds": "Vögel", "egypt_grass": "Gras", "egypt_man": "Mann",
        "egypt_camel": "Kamel", "egypt_road": "Straße/Weg", "egypt_girl": "Mädchen", "egypt_well": "Brunnen",
        "egypt_pyramid": "Pyramide", "egypt_woman": "Frau", "egypt_boy": "Junge", "egypt_donkey": "Esel",
        "tv_car": "Auto", "tv_bicycle": "Fahrrad", "tv_train": "Zug", "tv_tree": "Baum", "moon_rocket": "Rakete",
        "moon_planet": "Planet", "moon_satellite": "Satellit", "moon_hotel": "Hotel", "moon_star": "Stern",
        "moon_astronaut": "Astronaut", "moon_monster": "Monster", "moon_earth": "Erde", "pizzeria_cheese": "Käse",
        "pizzeria_cucumber": "Gurke", "pizzeria_onion": "Zwiebel", "pizzeria_salami": "Salami",
        "pizzeria_tomato": "Tomate", "pizzeria_pineapple": "Ananas",
    },
    "uk": {
        "ball": "м'яч", "coat": "пальто", "ear": "вухо", "eye": "око", "flower": "квітка", "hair": "волосся",
        "hat": "капелюх", "moustache": "вуса", "mouth": "рот", "nose": "ніс", "umbrella": "парасолька/парасоля",
        "spectacles": "окуляри", "skirt": "спідниця", "egypt_bridge": "міст", "egypt_grass": "трава",
        "egypt_camel": "верблюд", "egypt_man": "чоловік", "egypt_woman": "жінка", "egypt_boy": "хлопчик/хлопець",
        "egypt_girl": "дівчинка/дівчина", "egypt_donkey": "віслюк/осел", "egypt_road": "дорога",
        "egypt_pyramid": "піраміда", "egypt_oasis": "оазис", "moon_rocket": "ракета", "moon_planet": "планета",
        "moon_satellite": "супутник", "moon_star": "зірка/зоря", "moon_astronaut": "астронавт/космонавт",
        "moon_earth": "Земля", "pizzeria_cheese": "сир", "pizzeria_onion": "цибуля", "pizzeria_tomato": "помідор/томат",
        "pizzeria_pineapple": "ананас",
    },
}  # fmt: skip
NAMED = ("ro", "it", "es")  # languages whose files are named by the word itself, without accents


def klettres(share: Path, language: str, kind: str) -> list[tuple[str, Path]]:
    """(what is said, file) of one of KLettres' lists: `alphabet` or `syllables`."""
    folder = share / "klettres"
    found = ElementTree.parse(folder / language / "sounds.xml").getroot().iterfind(f".//{kind}/sound")
    return [(each.attrib["name"], folder / each.attrib["file"]) for each in found]


def pictures(share: Path, language: str) -> list[tuple[str, Path]]:
    """(words that may be said, file) of KTuberling; nothing where what is said is not known."""
    folder = share / "ktuberling" / "sounds" / language
    if language in NAMED:
        return [(re.sub(r"[-_]", " ", path.stem), path) for path in sorted(folder.glob("*.*"))]
    known = PICTURES.get(language, {})
    return [(known[path.stem], path) for path in sorted(folder.glob("*.ogg")) if path.stem in known]


def sounds(paths: Sequence[Path]) -> list[bytes]:
    """The recordings as a telephone has them."""
    raw, found = subprocess.run([PYTHON, "-c", _DECODE, *paths], stdout=subprocess.PIPE, check=True).stdout, []
    while raw:
        length = int.from_bytes(raw[:4], "big")
        found.append(raw[4 : 4 + length])
        raw = raw[4 + length :]
    return found
