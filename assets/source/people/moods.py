"""The moods: one row each, as departures from a face at rest.

Law: a mood reads by brows and lids first, the head second, the mouth last; keep them small. Eyes are on whom
they speak to (`look_x` 0; > 0 is towards the viewer, who is at about 2), or away where one shuts the door or is hurt.
Units: face units (a head is 300 high),
y down; brows < 0 rise; `corner` < 0 smiles; `nod` in degrees, < 0 chin down.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Mood:
    """One mood; see the units above."""

    nod: float = 0.0
    bow: float = 0.0  # degrees; > 0: the chin goes down
    turn: float = 0.0  # degrees; > 0: the face turns to the viewer, away from whom it speaks to
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
    is_turned: bool = False  # the back of a head: there is no face
    is_aside: bool = False  # the head in profile
    is_masked: bool = False  # in a surgeon's cap and mask
    away: str = ""  # the mood whose picture this is, facing the other way


MOODS: dict[str, Mood] = {
    "neutral": Mood(brow_in=-2.4, brow_mid=0.6, corner=-1.6, lids=0.93, squint=0.06),
    "guarded": Mood(  # looks past you, brows level: shut, not cross
        nod=2.2, bow=-1.5, turn=5, brow_in=-0.4, brow_mid=1.8, brow_out=1.0, lids=0.70, squint=0.14, look_x=3.0, look_y=0.3,
        corner=1.0, smirk=-0.5, mouth_width=0.92, press=0.6, flush=0.2, clench=0.2,
    ),
    "amused": Mood(
        nod=3.2, bow=-2.5, turn=1.5, brow_in=-4.2, brow_mid=-3.2, brow_out=-1.0, skew=-3.0, lids=0.86, squint=0.60, corner=-6.4,
        smirk=1.6, mouth_width=1.08, gap=0.26, jaw=2.2, teeth=1, fold=0.4, cheek=0.8, flush=0.36, gloss=0.45,
    ),
    "tender": Mood(
        nod=-4.4, bow=3, turn=-3, brow_in=-5.2, brow_mid=-2.4, brow_out=1.2, lids=0.80, squint=0.40, look_y=0.6,
        corner=-6.2, mouth_width=1.10, fold=0.14, cheek=0.55, flush=0.62, gloss=0.9,
    ),
    "joyful": Mood(
        nod=2.2, bow=-4, turn=2, brow_in=-5.4, brow_mid=-4.4, brow_out=-2.2, lids=0.82, squint=0.74, corner=-9.0,
        mouth_width=1.12, gap=0.56, jaw=7.0, teeth=1, fold=0.5, cheek=1, flush=0.55, gloss=0.7,
    ),
    "worried": Mood(  # eyes wide, and on them
        nod=0.4, bow=2, turn=-2.5, brow_in=-10.6, brow_mid=-1.8, brow_out=2.6, lids=1.05, look_x=-0.3, look_y=-0.6,
        corner=2.2, mouth_width=0.86, gap=0.12, jaw=1.0, teeth=0.3, furrow=1.0, flush=0.12,
    ),
    "listening": Mood(  # the head a little to one side, the eyes on them, the mouth waiting
        nod=-3.4, bow=1.0, turn=-3, brow_in=-5.4, brow_mid=-1.6, brow_out=0.2, lids=0.97, squint=0.10,
        corner=-2.0, mouth_width=0.96, gloss=0.45,
    ),
    "hurt": Mood(  # eyes down and away
        nod=-5.6, bow=7, turn=6, brow_in=-7.6, brow_mid=1.0, brow_out=4.6, lids=0.75, squint=0.18, look_x=-0.6,
        look_y=2.6, corner=3.4, mouth_width=0.94, press=0.35, quiver=0.25, furrow=0.6, red=0.55, gloss=1,
    ),
    "angry": Mood(
        nod=-3.2, bow=5, turn=-3, look_x=-0.4, brow_in=5.0, brow_mid=2.4, brow_out=-0.6, lids=0.92, squint=0.40, corner=2.0,
        mouth_width=0.95, press=0.8, furrow=0.6, fold=0.32, red=0.14, clench=1,
    ),
    "accusing": Mood(  # angry, and in the middle of a word
        nod=-2.6, bow=4, turn=-4, look_x=-0.5, brow_in=5.2, brow_mid=2.0, brow_out=-1.4, lids=1.0, squint=0.34, corner=1.6,
        mouth_width=1.0, gap=0.32, jaw=3.4, teeth=0.9, furrow=0.9, fold=0.5, flush=0.5, red=0.14, clench=0.2,
    ),
    "stunned": Mood(
        nod=1.0, bow=-3, turn=-1, look_x=-0.3, brow_in=-7.0, brow_mid=-7.0, brow_out=-3.8, lids=1.14, corner=0.4, mouth_width=0.88,
        gap=0.56, jaw=11.0, teeth=0.6, furrow=0.1, flush=0.05, gloss=0.4,
    ),
    "crying": Mood(
        nod=-4.6, bow=6, turn=4, brow_in=-11.0, brow_mid=0.4, brow_out=5.4, lids=0.64, squint=0.42, look_y=1.6,
        corner=2.6, mouth_width=0.88, gap=0.22, jaw=2.4, teeth=0.5, quiver=1, furrow=0.9, fold=0.45, flush=0.7, red=0.6,
        gloss=1, tears=1,
    ),
    "panic": Mood(
        nod=2.4, bow=-2.5, turn=4, brow_in=-10.5, brow_mid=-6.0, brow_out=-1.4, lids=1.16, look_x=1.4, corner=2.0,
        mouth_width=0.84, gap=0.48, jaw=9.5, teeth=0.7, bare=0.4, furrow=0.9, fold=0.25, flush=0.0, red=0.3, gloss=0.85,
    ),
    "turned": Mood(is_turned=True),  # with their back to us
    "washing": Mood(is_turned=True),  # the same, at a sink
    "shut": Mood(  # the eyes shut, the face let go round them
        nod=-2.4, bow=1.5, turn=1, brow_in=-4.4, brow_mid=0.4, brow_out=1.4, lids=0.0, squint=0.35, corner=-1.6, mouth_width=0.98, flush=0.34,
    ),
    "asleep": Mood(  # the lips apart, the brows let go
        nod=-7.0, bow=6.0, turn=1, brow_in=-2.0, brow_mid=1.6, lids=0.0, squint=0.35, corner=-0.4, mouth_width=0.94, gap=0.12,
        jaw=1.4,
    ),
    "pleading": Mood(  # the head bowed and to one side, the eyes up, wet, and on them: he begs
        nod=-7.5, bow=6.0, turn=-4, brow_in=-13.0, brow_mid=-1.0, brow_out=5.4, lids=0.94, squint=0.42,
        look_y=-2.2, corner=2.6, mouth_width=0.88, gap=0.10, jaw=1.0, teeth=0.3, quiver=0.7, furrow=0.9, flush=0.55, red=0.5,
        gloss=1, tears=0.8,
    ),
    "breaking": Mood(  # the jaw set, the eyes wide and up so that nothing runs
        nod=2.6, bow=-5, turn=3, brow_in=-9.2, brow_mid=0.6, brow_out=3.6, lids=1.05, squint=0.40,
        look_y=-2.2, corner=2.8, mouth_width=0.94, press=1.0, quiver=0.3, furrow=1.0, fold=0.3, flush=0.5, red=0.5, gloss=1,
        clench=1, tears=0.6,
    ),
    # the moods that bring a hand to the head
    "appalled": Mood(  # eyes wide over the hand
        nod=0.4, bow=-1.0, turn=-1, brow_in=-10.4, brow_mid=-6.4, brow_out=-1.6, lids=1.14, corner=1.6, mouth_width=0.84,
        gap=0.28, jaw=4.0, teeth=0.5, furrow=0.6, flush=0.10, red=0.3, gloss=0.9,
    ),
    "holding": Mood(  # held back behind the fist: eyes down, wet, the jaw set
        nod=-3.6, bow=4.0, turn=2, brow_in=-8.6, brow_mid=1.4, brow_out=3.4, lids=0.78, squint=0.34, look_y=1.8,
        corner=2.2, mouth_width=0.92, press=0.9, furrow=0.9, fold=0.2, flush=0.45, red=0.5, gloss=1, clench=0.7, tears=0.4,
    ),
    "wiping": Mood(  # laughs at it, and it runs
        nod=-3.4, bow=2.0, turn=1, brow_in=-11.0, brow_mid=-1.6, brow_out=4.0, lids=0.72, squint=0.56, look_y=0.8,
        corner=-4.6, mouth_width=1.02, gap=0.24, jaw=2.0, teeth=1, quiver=0.4, furrow=0.5, fold=0.4, cheek=0.5, flush=0.75, red=0.6,
        gloss=1, tears=1,
    ),
    "weary": Mood(  # eyes shut under the hand
        nod=-6.0, bow=6.0, turn=1, brow_in=1.4, brow_mid=1.6, brow_out=1.6, lids=0.02, squint=0.55, corner=1.8, mouth_width=0.94,
        press=0.4, furrow=0.8, fold=0.2, flush=0.2,
    ),
}

# the head in profile: past the other, out of a window, down at what a hand holds; or at them, across the picture
MOODS |= {
    "aside": replace(MOODS["neutral"], is_aside=True, nod=0.0, corner=-1.0, look_x=0.0),
    "aside_tender": replace(MOODS["tender"], is_aside=True, nod=-5.0, corner=-5.6, smirk=1.0, squint=0.44, cheek=0.8, brow_in=-6.0, look_x=0.0),
    "aside_amused": replace(MOODS["amused"], is_aside=True, nod=3.0, gap=0.0, jaw=0.0, teeth=0.0, look_x=0.0),
    "aside_low": replace(MOODS["hurt"], is_aside=True, nod=-10.0, lids=0.50, look_x=0.0),  # eyes on the floor
    "aside_crying": replace(MOODS["crying"], is_aside=True, nod=-7.0, look_x=0.0),
    "aside_angry": replace(MOODS["angry"], is_aside=True, nod=-2.0, look_x=0.0),
    "aside_up": replace(MOODS["breaking"], is_aside=True, nod=7.0, look_x=0.0, look_y=-1.5),  # at the board, at the ceiling
}
# over a mask, at the table: eyes on the work, or up from it at whoever spoke
_WORK = {"nod": -5.0, "bow": 7.0, "turn": -1, "look_x": -0.6, "look_y": 3.0, "is_masked": True}
MOODS |= {
    "masked": Mood(brow_in=1.0, brow_mid=1.0, brow_out=0.4, lids=0.66, squint=0.22, **_WORK),
    "masked_worried": Mood(brow_in=-11.0, brow_mid=-1.4, brow_out=3.0, lids=0.72, squint=0.12, furrow=1.0, gloss=0.6, **_WORK),
    "masked_up": Mood(  # at somebody, waiting
        nod=-1.0, bow=2.0, turn=-3, brow_in=-5.0, brow_mid=-3.0, lids=0.98, look_x=-0.4, look_y=-0.6, is_masked=True),
    "masked_ceiling": Mood(nod=4.0, bow=-5.0, turn=2, brow_in=-4.4, brow_mid=-3.6, lids=1.0, look_x=0.8, look_y=-4.0, is_masked=True),
    "masked_amused": Mood(nod=2.0, bow=1.0, turn=-2, brow_in=-3.4, brow_mid=-3.6, brow_out=-1.4, skew=-3.0, lids=0.70, squint=0.95, cheek=1.2, gloss=0.6, is_masked=True),
    "masked_tender": Mood(nod=-3.0, bow=4.0, turn=-3, brow_in=-6.4, brow_mid=-4.0, brow_out=0.4, lids=0.80, squint=0.82, cheek=1.2, look_x=-0.3, gloss=1.0, is_masked=True),
    "masked_angry": Mood(nod=-3.0, bow=4.0, turn=-3, brow_in=5.0, brow_mid=2.4, brow_out=-0.6, lids=0.94, squint=0.36, look_x=-0.4, furrow=0.6, is_masked=True),
    "masked_hurt": Mood(nod=-6.0, bow=7.0, turn=4, brow_in=-9.0, brow_mid=0.6, brow_out=4.4, lids=0.62, squint=0.20, look_x=-0.4, look_y=2.4, furrow=0.6, red=0.4, gloss=1, is_masked=True),
    "masked_joyful": Mood(nod=3.4, bow=-2.0, turn=1, brow_in=-7.0, brow_mid=-5.0, brow_out=-1.8, lids=0.78, squint=1.0, cheek=1.4, red=0.3, gloss=1, is_masked=True),
}
MOODS |= {name.replace("aside", "away"): replace(mood, away=name) for name, mood in MOODS.items() if mood.is_aside}
