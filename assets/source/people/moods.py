"""The moods: one row each, as departures from a face at rest.

Law: a mood reads by brows and lids first, the head second, the mouth last; keep them small.
Units: face units (a head is 300 high),
y down; brows < 0 rise; `corner` < 0 smiles; `nod` in degrees, < 0 chin down.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mood:
    """One mood; see the units above."""

    nod: float = 0.0
    bow: float = 0.0  # features lower on the head (+): the chin goes down
    turn: float = 0.0  # features to the viewer's left (-): the face turns away
    brow_in: float = 0.0
    brow_mid: float = 0.0
    brow_out: float = 0.0
    skew: float = 0.0  # lifts the near brow alone
    lids: float = 0.93  # 0 shut, 1 open
    squint: float = 0.0  # the lower lid rises
    look_x: float = 0.0
    look_y: float = 0.0
    corner: float = 0.0
    smirk: float = 0.0  # the near corner goes up, the far one down
    mouth_width: float = 1.0
    gap: float = 0.0  # lips apart
    jaw: float = 0.0  # how far the chin has fallen
    teeth: float = 0.0  # how much of the upper row shows
    bare: float = 0.0  # how much of the lower row
    press: float = 0.0  # lips thinned
    quiver: float = 0.0
    clench: float = 0.0  # the jaw set, the chin puckered
    furrow: float = 0.0
    fold: float = 0.0  # nose to mouth
    cheek: float = 0.0
    flush: float = 0.28
    red: float = 0.0  # round the eyes
    gloss: float = 0.25
    tears: float = 0.0  # 1 they run, less is held back


MOODS: dict[str, Mood] = {
    "neutral": Mood(corner=-1.0, lids=0.92),
    "guarded": Mood(
        nod=-2.0, bow=1.5, turn=2.0, brow_in=2.8, brow_mid=1.4, brow_out=0.4, lids=0.74, squint=0.34, look_x=-1.6,
        corner=1.0, mouth_width=0.92, press=0.75, furrow=0.25, flush=0.2, clench=0.35,
    ),
    "amused": Mood(
        nod=3.6, bow=-1.5, brow_in=-2.6, brow_mid=-1.8, brow_out=-0.4, skew=-4.0, lids=0.88, squint=0.40, corner=-5.2,
        smirk=1.8, mouth_width=1.08, gap=0.19, jaw=1.0, teeth=1, fold=0.36, cheek=0.7, flush=0.36, gloss=0.45,
    ),
    "tender": Mood(
        nod=-4.0, bow=1.6, turn=-1.6, brow_in=-4.8, brow_mid=-2.6, brow_out=0.6, lids=0.82, squint=0.30, look_y=0.4,
        corner=-4.6, mouth_width=1.02, fold=0.12, cheek=0.4, flush=0.62, gloss=0.9,
    ),
    "joyful": Mood(
        nod=3.4, bow=-2.0, brow_in=-4.2, brow_mid=-4.2, brow_out=-3.0, lids=0.90, squint=0.54, corner=-8.0,
        mouth_width=1.14, gap=0.50, jaw=4.0, teeth=1, fold=0.5, cheek=1, flush=0.55, gloss=0.7,
    ),
    "worried": Mood(
        nod=-1.4, bow=1.0, turn=1.0, brow_in=-8.2, brow_mid=0.2, brow_out=3.4, lids=0.96, look_x=-1.5, look_y=0.8,
        corner=1.8, smirk=-0.8, mouth_width=0.88, press=0.35, furrow=0.9, flush=0.15,
    ),
    "hurt": Mood(
        nod=-5.6, bow=3.2, turn=2.4, brow_in=-9.8, brow_mid=0.2, brow_out=4.8, lids=0.82, squint=0.26, look_x=-0.6,
        look_y=1.0, corner=2.8, mouth_width=0.93, gap=0.08, quiver=0.2, furrow=0.8, red=0.6, gloss=1,
    ),
    "angry": Mood(
        nod=-3.2, bow=2.4, brow_in=6.8, brow_mid=2.8, brow_out=-1.4, lids=0.90, squint=0.46, corner=2.0,
        mouth_width=0.95, press=0.8, furrow=1.0, fold=0.32, red=0.14, clench=1,
    ),
    "stunned": Mood(
        nod=1.4, bow=-1.5, brow_in=-7.0, brow_mid=-7.6, brow_out=-5.0, lids=1.14, corner=0.2, mouth_width=0.76,
        gap=0.58, jaw=8.0, teeth=0.85, furrow=0.1, flush=0.05, gloss=0.4,
    ),
    "crying": Mood(
        nod=-6.5, bow=3.0, brow_in=-11.0, brow_mid=0.4, brow_out=5.4, lids=0.76, squint=0.42, look_y=2.2, corner=4.2,
        mouth_width=1.02, gap=0.42, jaw=4.0, teeth=0.8, bare=0.8, quiver=1, furrow=0.9, fold=0.5, flush=0.7, red=1,
        gloss=1, tears=1,
    ),
    "panic": Mood(
        nod=2.4, bow=-1.0, turn=1.6, brow_in=-10.5, brow_mid=-5.0, brow_out=-0.4, lids=1.14, look_x=-2.2, corner=2.4,
        mouth_width=1.06, gap=0.46, jaw=4.6, teeth=0.8, bare=0.8, furrow=0.9, fold=0.25, flush=0.0, red=0.3, gloss=0.85,
    ),
    "pleading": Mood(
        nod=0.6, bow=-0.6, turn=-2.0, brow_in=-10.6, brow_mid=-3.4, brow_out=3.6, lids=1.0, squint=0.10, look_y=-0.6,
        corner=0.6, mouth_width=0.92, gap=0.36, jaw=4.0, teeth=0.7, furrow=0.7, gloss=0.9,
    ),
    "breaking": Mood(
        nod=-8.4, bow=4.2, turn=1.6, brow_in=-7.6, brow_mid=3.4, brow_out=4.6, lids=0.68, squint=0.26, look_x=0.8,
        look_y=4.0, corner=1.8, mouth_width=0.98, press=1.0, furrow=1.0, fold=0.35, red=0.9, gloss=1, clench=1,
        tears=0.6,
    ),
}
