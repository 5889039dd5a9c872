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
        nod=-0.5, brow_in=3.2, brow_mid=0.6, brow_out=-0.5, lids=0.74, squint=0.34, look_x=0.5,
        corner=0.8, mouth_width=0.95, press=0.55, furrow=0.22, flush=0.2,
    ),
    "amused": Mood(
        nod=1.6, brow_in=-1.5, brow_mid=-2.5, brow_out=-2, skew=-3.2, lids=0.80, squint=0.46, corner=-5.2,
        smirk=2.4, mouth_width=1.06, fold=0.32, cheek=0.7, flush=0.36, gloss=0.45,
    ),
    "tender": Mood(
        nod=-3.2, brow_in=-4.5, brow_mid=-1.2, brow_out=2, lids=0.74, squint=0.32, look_y=2.0, corner=-3.8,
        mouth_width=1.02, fold=0.12, cheek=0.32, flush=0.42, gloss=0.5,
    ),
    "worried": Mood(
        nod=-1.5, brow_in=-8, brow_mid=-1.5, brow_out=3.5, lids=0.95, look_y=0.4, corner=1.8,
        mouth_width=0.93,
        gap=0.07, furrow=0.4,
    ),
    "hurt": Mood(
        nod=-4.5, brow_in=-8.5, brow_mid=0.5, brow_out=4.5, lids=0.76, squint=0.22, look_x=-0.5,
        look_y=2.4, corner=2.8,
        mouth_width=0.94, press=0.5, furrow=0.5, red=0.35, gloss=0.9,
    ),
    "angry": Mood(
        nod=-2.2, brow_in=5.8, brow_mid=1.8, brow_out=-0.6, lids=0.80, squint=0.38, corner=1.6,
        mouth_width=0.96,
        press=0.9, furrow=0.75, fold=0.25, red=0.12,
    ),
    "stunned": Mood(
        nod=0.8, brow_in=-5.5, brow_mid=-5.5, brow_out=-3.5, lids=1.08, corner=0.6, mouth_width=0.88,
        gap=0.20,
        furrow=0.12, flush=0.12, gloss=0.4,
    ),
    "crying": Mood(
        nod=-5, brow_in=-10.5, brow_mid=0.8, brow_out=5.5, lids=0.66, squint=0.42, look_y=1.8, corner=3.3,
        mouth_width=0.98,
        gap=0.18, teeth=1, quiver=1, furrow=0.7, fold=0.3, flush=0.55, red=0.8, gloss=1, tears=1,
    ),
    "panic": Mood(
        nod=-1.2, brow_in=-10, brow_mid=-4.5, brow_out=0.5, lids=1.10, look_x=-0.9, corner=2.6,
        mouth_width=0.96, gap=0.32,
        teeth=0.6, furrow=0.7, fold=0.15, flush=0.1, red=0.35, gloss=0.8,
    ),
    "pleading": Mood(
        nod=-2.2, brow_in=-7.5, brow_mid=-1.5, brow_out=3.5, lids=0.90, squint=0.12, corner=0.8,
        mouth_width=0.97, gap=0.14,
        teeth=0.5, furrow=0.4, gloss=0.6,
    ),
}
