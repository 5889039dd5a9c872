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
    teeth: float = 0.0
    press: float = 0.0  # lips thinned
    quiver: float = 0.0
    furrow: float = 0.0
    fold: float = 0.0  # nose to mouth
    cheek: float = 0.0
    flush: float = 0.28
    red: float = 0.0  # round the eyes
    gloss: float = 0.25
    tears: float = 0.0


MOODS: dict[str, Mood] = {
    "neutral": Mood(corner=-1.0, lids=0.92),
    "guarded": Mood(
        nod=-1.0, bow=1.5, turn=1.5, brow_in=3.4, brow_mid=1.2, brow_out=-0.5, lids=0.70, squint=0.40, look_x=1.0,
        corner=1.0, mouth_width=0.94, press=0.65, furrow=0.25, flush=0.2,
    ),
    "amused": Mood(
        nod=3.4, bow=-1.5, brow_in=-1.5, brow_mid=-2.5, brow_out=-2, skew=-5.0, lids=0.78, squint=0.52, corner=-6.2,
        smirk=3.0, mouth_width=1.07, fold=0.36, cheek=0.8, flush=0.38, gloss=0.45,
    ),
    "tender": Mood(
        nod=-4.2, bow=2.0, brow_in=-5.2, brow_mid=-1.6, brow_out=1.6, lids=0.76, squint=0.32, look_y=1.4, corner=-4.6,
        mouth_width=1.03, fold=0.14, cheek=0.4, flush=0.46, gloss=0.55,
    ),
    "joyful": Mood(
        nod=3.0, bow=-2.0, brow_in=-3.6, brow_mid=-5.0, brow_out=-2.6, lids=0.76, squint=0.72, corner=-8.4,
        mouth_width=1.16, gap=0.36, teeth=1, fold=0.5, cheek=1, flush=0.55, gloss=0.6,
    ),
    "worried": Mood(
        nod=-2.0, bow=1.0, brow_in=-9.4, brow_mid=-2.0, brow_out=4.0, lids=0.99, look_y=0.4, corner=2.2,
        mouth_width=0.92, gap=0.07, furrow=0.6,
    ),
    "hurt": Mood(
        nod=-6.0, bow=3.4, turn=1.0, brow_in=-9.0, brow_mid=0.6, brow_out=5.0, lids=0.66, squint=0.24, look_x=0.9,
        look_y=3.6, corner=3.0, mouth_width=0.94, press=0.5, furrow=0.55, red=0.4, gloss=0.9,
    ),
    "angry": Mood(
        nod=-3.2, bow=2.4, brow_in=7.6, brow_mid=2.6, brow_out=-2.4, lids=0.86, squint=0.48, corner=2.0,
        mouth_width=0.95, press=0.8, furrow=1.0, fold=0.32, red=0.14,
    ),
    "stunned": Mood(
        nod=1.8, bow=-1.5, brow_in=-7.6, brow_mid=-8.0, brow_out=-5.0, lids=1.14, corner=0.6, mouth_width=0.84,
        gap=0.24, furrow=0.1, flush=0.1, gloss=0.4,
    ),
    "crying": Mood(
        nod=-6.5, bow=3.0, brow_in=-11.0, brow_mid=0.8, brow_out=6.0, lids=0.66, squint=0.42, look_y=2.2, corner=3.6,
        mouth_width=0.98, gap=0.16, teeth=1, quiver=1, furrow=0.8, fold=0.3, flush=0.55, red=0.85, gloss=1, tears=1,
    ),
    "panic": Mood(
        nod=1.0, turn=-1.5, brow_in=-11.0, brow_mid=-5.5, brow_out=0.4, lids=1.14, look_x=-1.3, corner=3.0,
        mouth_width=1.0, gap=0.30, teeth=0.6, furrow=0.9, fold=0.15, flush=0.08, red=0.4, gloss=0.85,
    ),
    "pleading": Mood(
        nod=-4.0, bow=3.0, brow_in=-9.6, brow_mid=-3.0, brow_out=4.4, lids=1.0, squint=0.18, look_y=-1.2, corner=0.8,
        mouth_width=0.97, gap=0.14, teeth=0.5, furrow=0.5, gloss=0.8,
    ),
    "breaking": Mood(
        nod=-5.0, bow=2.6, brow_in=-10.5, brow_mid=2.6, brow_out=6.4, lids=0.70, squint=0.46, look_y=0.8, corner=3.8,
        mouth_width=0.97, press=0.8, quiver=0.8, furrow=1.0, fold=0.4, red=0.75, gloss=1, tears=0.4,
    ),
}
