"""What arms do: one row a stance.

Law: a stance is where the limbs point, whoever stands in it.
Units: directions; x to the viewer's right, y away from the viewer, z up. Degrees where turned.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

Way = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Reach:
    """A hand that goes to the head (reach.py): what of it goes where on the face. Ways are the viewer's, however the body is turned."""

    at: tuple[float, float]  # in face units
    touch: Way  # what of the hand is there, in its own frame, in metres
    before: float  # how far that is before the spine, in metres
    point: Way
    palm: Way
    elbow: Way  # where the elbow goes


@dataclass(frozen=True, slots=True)
class Arm:
    """Where the upper arm and the forearm point, the shape of the hand and where its palm looks."""

    upper: Way
    fore: Way
    hand: str = "easy"  # a grip of palms.py; "none", hidden
    palm: Way = (0.0, 0.3, 0.0)
    point: Way | None = None  # where the fingers point, if not where the forearm does
    shrug: float = 0.0  # the shoulder raised, in metres
    item: str = ""  # what the hand holds, of held.py
    holds: bool = field(default=False, repr=False)  # the other arm: it reaches no farther, whoever's it is
    reach: Reach | None = field(default=None, repr=False)  # upper arm, forearm and hand go where it takes them
    over: bool = field(default=False, repr=False)  # forearm and hand are before the head


@dataclass(frozen=True, slots=True)
class Stance:
    """Both arms, and how the body carries them."""

    near: Arm
    far: Arm
    lean: float = 0.0  # degrees forward
    sway: float = 0.0  # degrees to the side
    turn: float = 0.0  # degrees; > 0: the body turns away from the viewer

    @property
    def is_turned(self) -> bool:
        """One sees the back."""
        return self.turn > 90

    @property
    def is_crossed(self) -> bool:
        """An arm lies across the breast."""
        return self.far.fore[0] > 0.9

    @property
    def pulls(self) -> bool:
        """Arms drag the cloth of the breast askew."""
        return self.is_crossed or self.near.fore[0] < -0.8 or self.far.upper[1] < -0.5


NEAR_DOWN = Arm((0.10, 0.04, -1), (0.02, -0.26, -0.95), palm=(-1, 0, 0))
FAR_DOWN = Arm((-0.10, 0.04, -1), (0.0, -0.26, -0.95), palm=(1, 0, 0))

STANCES: dict[str, Stance] = {
    "down": Stance(NEAR_DOWN, FAR_DOWN),
    "folded": Stance(  # the far hand holds the near upper arm, and half of its fingers are behind it
        Arm((-0.18, -0.60, -1), (-0.92, 0.04, 0.27), hand="none"),
        Arm((0.22, -0.82, -1), (0.97, 0.0, 0.22), hand="wrap", palm=(-0.25, 1, 0.1), point=(0.96, 0.22, 0.14), holds=True),
        lean=-1.5,
    ),
    "offer": Stance(  # to the one spoken to
        NEAR_DOWN,
        Arm((-0.12, -0.26, -1), (0.34, -0.58, 0.74), hand="open", palm=(0.35, -0.34, 0.88), point=(-0.34, -0.44, 0.74)),
        lean=1.5, sway=2.0, turn=6.0,
    ),
    "sheet": Stance(  # a folded sheet held out to be read
        NEAR_DOWN,
        Arm((0.06, -0.28, -1), (0.30, -0.66, 0.66), hand="pinch", palm=(0.30, -0.94, 0.10), point=(-0.22, -0.24, 0.92), item="sheet"),
        lean=1.5, sway=2.0, turn=6.0,
    ),
    "point": Stance(  # leaning in, a finger at the other's chest
        Arm((-0.03, -0.67, -0.75), (-0.44, -0.81, 0.36), hand="finger", palm=(-0.34, 0.73, -0.5), point=(-0.64, -0.75, 0.12), shrug=0.008),
        replace(FAR_DOWN, hand="fist"), lean=6.0, sway=4.0, turn=8.0,
    ),
    "chest": Stance(
        NEAR_DOWN,
        Arm((-0.16, -0.40, -1), (0.80, -0.40, 0.46), hand="flat", palm=(0.1, 1, -0.1), point=(0.86, 0.0, 0.52)),
        lean=1.5,
    ),
    "hug": Stance(
        replace(NEAR_DOWN, upper=(0.08, -0.02, -1), shrug=0.008),
        Arm((0.22, -0.76, -1), (0.97, 0.0, 0.24), hand="wrap", palm=(-0.25, 1, 0.1), point=(0.96, 0.22, 0.12), shrug=0.008, holds=True),
        lean=2.0,
    ),
    "hip": Stance(
        Arm((0.42, 0.26, -0.90), (-0.40, -0.23, -0.86), hand="hip", palm=(-0.85, 0.30, -0.10), point=(-0.42, -0.80, -0.42)),
        FAR_DOWN, sway=-1.5,
    ),
    "behind": Stance(  # both hands at the back
        Arm((0.03, 0.34, -1), (-0.34, 0.50, -0.76), hand="none"),
        Arm((-0.20, 0.34, -1), (0.42, 0.50, -0.76), hand="none"),
        lean=-1.5,
    ),
    "board": Stance(
        Arm((0.14, -0.16, -1), (-0.30, -0.75, 0.57), hand="hold", palm=(-0.3, 0.9, 0.2)),
        Arm((-0.22, -0.20, -1), (0.45, -0.75, 0.56), hand="hold", palm=(0.6, 0.6, 0.3)),
        lean=2.0,
    ),
    "clasped": Stance(
        Arm((0.20, -0.30, -1), (-0.56, -0.70, 0.30), hand="cup", palm=(-0.2, 1, -0.3)),
        Arm((-0.20, -0.26, -1), (0.58, -0.62, 0.26), hand="fist", palm=(0.4, 1, -0.1), point=(0.46, -0.3, 0.70)),
        lean=-1.0,
    ),
    "elbows": Stance(  # a fist in the other hand, before the breast; at a table the elbows are on it
        Arm((0.29, -0.48, -0.84), (-0.56, -0.42, 0.68), hand="cup", palm=(-0.25, 1, -0.1), point=(-0.84, -0.22, 0.34)),
        Arm((-0.10, -0.46, -0.86), (0.62, -0.34, 0.74), hand="fist", palm=(0.4, 1, -0.1), point=(0.46, 0.0, 0.88)),
        lean=4.0,
    ),
    "chin": Stance(  # one forearm before the body, the other elbow on it and the jaw on that fist
        Arm((0.26, -0.40, -0.90), (-0.78, -0.40, 0.26), hand="wrap", palm=(0.30, 1, 0.10), point=(-0.92, -0.08, 0.24)),
        Arm((-0.1, -0.3, -1), (0.3, -0.2, 0.9), hand="fist", over=True,
            reach=Reach((-22, 150), (0.0, -0.01, 0.085), 0.12, (0.48, 0.10, 0.86), (0.60, 0.80, -0.1), (-0.06, -0.5, -1))),
        lean=3.0, turn=4.0,
    ),
    "lapel": Stance(  # a hand on the lapel
        NEAR_DOWN,
        Arm((-0.24, -0.14, -1), (0.54, -0.56, 0.66), hand="hold", palm=(0.5, 0.8, 0.0), point=(0.66, -0.1, 0.74)),
        lean=-1.5, turn=4.0,
    ),
    "shrug": Stance(  # both palms up: what is one to do
        Arm((0.14, 0.04, -1), (0.58, -0.62, 0.24), hand="open", palm=(-0.25, -0.30, 0.90), point=(0.76, -0.46, 0.22), shrug=0.020),
        Arm((-0.08, 0.03, -1), (0.14, -0.74, 0.50), hand="open", palm=(0.3, -0.25, 0.90), point=(-0.34, -0.68, 0.48), shrug=0.014),
        lean=-2.0, turn=-2.0,
    ),
    "weight": Stance(  # on one leg, the near shoulder low, the far one before it
        Arm((0.19, 0.12, -1), (-0.02, -0.30, -0.95), palm=(-1, 0, 0)),
        Arm((-0.16, 0.10, -1), (0.10, -0.36, -0.93), palm=(1, 0, 0), shrug=0.012),
        lean=-1.0, sway=4.0, turn=12.0,
    ),
    "pockets": Stance(  # both hands in the back ones
        Arm((0.20, 0.36, -1), (-0.56, 0.14, -0.84), hand="none", shrug=0.004),
        Arm((-0.20, 0.36, -1), (0.56, 0.14, -0.84), hand="none", shrug=0.008),
        lean=-2.0, sway=-2.0, turn=-3.0,
    ),
    "pocket": Stance(  # the near hand in one, the weight on the other leg
        Arm((0.20, 0.36, -1), (-0.56, 0.14, -0.84), hand="none", shrug=0.004),
        Arm((-0.13, 0.06, -1), (0.05, -0.32, -0.94), palm=(1, 0, 0)),
        lean=-1.0, sway=-3.0, turn=8.0,
    ),
    "away": Stance(  # the body goes, the head looks back
        Arm((0.15, 0.20, -1), (0.0, -0.22, -0.97), palm=(-1, 0, 0)),
        FAR_DOWN, lean=-1.5, sway=-1.0, turn=34.0,
    ),
    "turned": Stance(  # the back to us
        Arm((0.17, 0.04, -1), (0.02, -0.24, -0.96), palm=(-1, 0, 0)),
        Arm((-0.14, 0.06, -1), (0.04, -0.30, -0.94), palm=(1, 0, 0)),
        sway=2.0, turn=126.0,
    ),
    "sink": Stance(  # the back to us, the hands under a tap
        Arm((0.46, -0.02, -0.88), (-0.40, -0.86, 0.20), palm=(-1, 0, 0)),
        Arm((-0.44, 0.02, -0.88), (0.40, -0.86, 0.20), palm=(1, 0, 0)),
        sway=1.0, turn=134.0,
    ),
    "bowed": Stance(  # the shoulders fall forward
        Arm((0.17, -0.10, -1), (-0.06, -0.34, -0.93), palm=(-1, 0.2, 0), shrug=-0.012),
        Arm((-0.08, -0.14, -1), (0.06, -0.34, -0.93), palm=(1, 0.2, 0), shrug=-0.012),
        lean=5.0, sway=1.5, turn=8.0,
    ),
    "close": Stance(  # a step nearer, one hand half held out
        Arm((0.20, 0.08, -1), (-0.08, -0.40, -0.90), palm=(-1, 0.2, 0)),
        Arm((0.0, -0.32, -1), (0.22, -0.66, -0.60), palm=(1, 0.2, 0.3), shrug=0.006),
        lean=4.0, sway=3.0, turn=14.0,
    ),
    "square": Stance(  # full face to whoever it is, the arms off the sides
        Arm((0.20, 0.12, -1), (0.02, -0.30, -0.95), palm=(-1, 0, 0), shrug=0.010),
        Arm((-0.20, 0.12, -1), (-0.02, -0.30, -0.95), palm=(1, 0, 0), shrug=0.010),
        lean=-3.0, turn=-10.0,
    ),
    "phone": Stance(  # a telephone before the breast, looked at
        NEAR_DOWN,
        Arm((-0.10, -0.10, -1), (0.52, -0.62, 0.50), hand="hold", palm=(0.30, 0.92, 0.25), point=(0.30, -0.30, 0.90), item="screen"),
        lean=2.0, sway=1.5, turn=6.0,
    ),
    "cup": Stance(  # one cup before the breast
        Arm((0.20, -0.06, -1), (-0.46, -0.70, 0.54), hand="hold", palm=(-0.88, 0.36, 0.0), point=(-0.32, -0.92, 0.10), item="cup"),
        FAR_DOWN, lean=0.5, turn=4.0,
    ),
    "cups": Stance(  # one in either hand
        Arm((0.20, 0.02, -1), (-0.34, -0.80, 0.44), hand="hold", palm=(-0.88, 0.36, 0.0), point=(-0.30, -0.92, 0.08), item="cup"),
        Arm((-0.14, -0.06, -1), (0.10, -0.84, 0.44), hand="hold", palm=(0.86, 0.40, 0.0), point=(0.30, -0.92, 0.10), item="cup"),
        lean=0.5,
    ),
    "cone": Stance(  # water in paper that cannot be put down
        Arm((0.24, -0.42, -0.88), (-0.54, -0.42, 0.72), hand="hold", palm=(-0.90, 0.30, 0.0), point=(-0.28, -0.94, 0.16), item="cone"),
        FAR_DOWN, lean=2.0, turn=4.0,
    ),
    "operate": Stance(  # both hands at work before the body
        Arm((0.22, -0.34, -0.92), (-0.52, -0.80, 0.30), hand="pinch", palm=(-0.62, 0.45, -0.64), point=(-0.74, -0.60, 0.10), item="holder"),
        Arm((-0.22, -0.34, -0.92), (0.42, -0.84, 0.34), hand="pinch", palm=(0.62, 0.45, -0.64), point=(0.60, -0.72, 0.06), item="forceps"),
        lean=6.0,
    ),
    "call": Stance(  # a telephone at the far ear, behind the cheek
        Arm((0.16, 0.06, -1), (-0.02, -0.30, -0.95), palm=(-1, 0, 0)),
        Arm((0.26, -0.48, -0.87), (0.18, 0.06, 0.97), hand="hold", palm=(0.9, 0.4, 0.0), point=(0.20, 0.10, 1.0), item="phone", shrug=0.020),
        lean=1.0, sway=1.5, turn=4.0,
    ),
    "wheel": Stance(  # both hands on the wheel of a car, which is a foreground
        Arm((0.50, -0.22, -0.84), (0.30, -0.84, 0.30), hand="fist", palm=(-0.40, -0.75, 0.2), point=(-0.05, -0.40, 0.90)),
        Arm((0.04, -0.38, -0.92), (0.48, -0.80, 0.30), hand="fist", palm=(0.40, -0.75, 0.2), point=(0.12, -0.40, 0.90)),
        lean=1.0,
    ),
    "mouth": Stance(  # fingertips before the mouth
        NEAR_DOWN,
        Arm((-0.1, -0.3, -1), (0.3, -0.2, 0.9), hand="lips", over=True,
            reach=Reach((-34, 104), (0.0, -0.012, 0.148), 0.125, (0.56, 0.10, 0.82), (0.55, 0.83, -0.1), (-0.30, -0.2, -1))),
        lean=2.0,
    ),
    "fist": Stance(  # knuckles before the lips
        NEAR_DOWN,
        Arm((-0.1, -0.3, -1), (0.3, -0.2, 0.9), hand="fist", over=True,
            reach=Reach((-36, 116), (0.0, -0.01, 0.085), 0.13, (0.55, 0.15, 0.80), (0.60, 0.80, -0.1), (-0.40, -0.2, -1))),
        lean=2.0,
    ),
    "wipe": Stance(  # the fingers under the far eye
        NEAR_DOWN,
        Arm((-0.1, -0.3, -1), (0.3, -0.2, 0.9), hand="lips", over=True,
            reach=Reach((-72, 48), (0.0, -0.012, 0.150), 0.125, (0.34, 0.10, 0.93), (0.62, 0.78, -0.1), (-0.30, -0.2, -1))),
        lean=2.0,
    ),
    "brow": Stance(  # the bridge of the nose between thumb and fingers
        NEAR_DOWN,
        Arm((-0.1, -0.3, -1), (0.3, -0.2, 0.9), hand="bridge", over=True,
            reach=Reach((-33, 8), (0.012, -0.05, 0.115), 0.13, (0.30, 0.20, 0.92), (0.60, 0.80, -0.1), (-0.40, -0.2, -1))),
        lean=3.0,
    ),
}
