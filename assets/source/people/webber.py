"""Richard Webber, the chief: sixty, heavy and upright; dark skin, grey hair gone back from the temples, lids that have seen it."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Lid, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from crops import Crop, cropped, cropped_aside, cropped_behind
from mannequin import Build
from marks import Marks, marked
from moods import MOODS
from office import coat_over_tie
from person import Dress, Hair, Person, Side
from profiles import Profile
from strands import Dye
from whiskers import CLIPPED, Cut, moustache, moustache_aside

# light finds the bones of a dark skin: the ridge of the brow, the lids, the bridge, cheekbone, chin; and sixty years
_BONES = Marks(
    folds=(
        (((-22, 78), (-4, 87), (9, 98), (13, 110)), 2.6, 0.28),
        (((-76, 92), (-80, 101), (-80, 110)), 2.0, 0.18),
        (((-10, 29), (4, 35), (20, 35), (33, 29)), 2.0, 0.30),
        (((-60, 29), (-70, 34), (-80, 31)), 1.7, 0.26),
    ),
    lights=(
        (12, -9, 24, 5, 0.27), (-72, -8, 14, 4.5, 0.26),
        (-42, 18, 5, 26, 0.27), (14, 54, 22, 10, 0.2), (-84, 50, 8, 13, 0.13),
        (-36, 138, 16, 8, 0.2), (-34, -62, 34, 20, 0.17), (-36, 131, 13, 3, 0.14),
    ),
)

HAIR = Dye("#77706c", "#37312f", "#c6c0b9", "#d6d1ca", 1.0)

LIP = Dye("#756b65", "#4a3f3a", "#9c938c", "#aca49d", 0.5)

FACE = Face(
    skin=Skin("#86583f", "#d39d76", "#5d392a", "#3f261d", "#22120e", "#8f483c", "#5a4644"),
    brow_side=((-84, -104), (-96, -66), (-101, -40), (-105, -20), (-101, 2), (-104, 27)),
    jaw=((-104, 27), (-104.5, 56), (-101, 88), (-94, 116), (-82, 142), (-61, 158), (-33, 162), (-5, 160),
         (22, 152), (50, 137), (73, 117), (84, 99), (89, 72), (93, 44)),
    skull=((95, 0), (97, -60), (82, -120), (30, -150), (-42, -148)),
    eye_near=Eye((-12.6, 14), (36.5, 14.5), 12.6, 7.8),
    eye_far=Eye((-54.5, 14), (-85, 15), 12.0, 7.4),
    iris=Iris("#160c08", "#4a2c1d", "#9a6e4c", 12.2, 13.1, 8.9),
    lash=Lash("#120b09", 3.2, 1.4, False),
    brow=Brow("#8f857e", ((-16, -6.1), (2, -10.6), (21, -13.6), (38, -12.6), (53, -3.1)),
              ((-55, -6.1), (-66, -9.6), (-78, -12.6), (-88, -10.6), (-95, -3.1)), 10.6, 1.1, 1.1),
    nose=Nose((-59, 64), 1.80, 0.5, bridge=0.82),
    mouth=Mouth((-69, 116.5), (6, 117), 0.43, 8.0, 13.6, "#6f3c37", "#261010", "#a9695d"),
    ear=(96, 18),
    age=1.0,
    beard=Beard(0.16, "#4a3c38", ("#3a312f", "#6d6461", "#b5aeaa", "#8a8380")),
    lids=0.90,
    lid=Lid(hood=0.45),
)

POSE = Pose((432, 217), 0.846, -3.0)
BUILD = Build(1.80, shoulder=0.187, shoulder_drop=0.366, chest=0.182, waist=0.192, hip=0.190, depth=0.140, limb=1.04,
              neck=0.055, turn=26, lean=-2.5)
CROP = Crop(((-92, -66), (-90, -84), (-83, -102), (-62, -110), (-36, -105), (-8, -107), (22, -114), (39, -100), (45, -74), (63, -50),
             (74, -14), (81, 26)), thick=5.0, fade=0.45, curl=0.5, soft=17.0, grain=0.45, mass=0.42)


def _hair(face: Face, pose: Pose, window: Window) -> Hair:
    over = marked(_BONES, face, pose, window), moustache(pose, window, LIP, CLIPPED)
    return cropped(face, HAIR, CROP, pose, window, *over)


_PROFILE = Profile(
    forehead=((-64, -128), (-86, -102), (-99, -70), (-105, -40), (-109, -17)),
    root=(-100, 5), bridge=((-106, 22), (-117, 44)), tip=(-132, 62), base=(-109, 79),
    upper=(-118, 106), meet=(-110.5, 116), lower=(-117.5, 125), fold=(-106.5, 137), chin=((-110.5, 148), (-106, 159), (-87, 164)),
    eye=(-88, 14), corner=(-55, 15), up=14.0, down=8.0, mouth=(-72, 117), angle=(26, 112), ear=(36, 18), throat=-12, pit=(2, 172), muscle=0.30, collar=24, full=0.6, blunt=1.5, nape=8,
    brow=((-104, -9), (-93, -16), (-77, -19.5), (-60, -17), (-46, -7)),
)
_HAIRLINE = ((-79, -110), (-62, -119), (-40, -120), (-24, -108), (-18, -84), (-4, -58), (5, -26), (10, 6))
_LIP_ASIDE = Cut(((-112, 92), (-106, 87), (-98, 88), (-86, 97), (-76, 108), (-72, 117), (-80, 113), (-94, 107), (-108, 105), (-116, 104)),
                 1100, (3.0, 5.8), 0.9, 0.5)
# what light finds on the bones from the side, and the years
_BONES_ASIDE = Marks(
    folds=(
        (((-92, 78), (-78, 88), (-64, 102), (-60, 116)), 2.6, 0.28),
        (((-82, 30), (-72, 35), (-60, 33), (-52, 28)), 1.9, 0.28),
        (((-46, 10), (-38, 8), (-32, 4)), 1.6, 0.24), (((-46, 15), (-38, 17), (-32, 17)), 1.6, 0.24),
    ),
    lights=((-76, -9, 22, 5, 0.27), (-52, 46, 22, 10, 0.2), (-94, 146, 8, 8, 0.2), (-70, -66, 22, 26, 0.17), (-20, 104, 22, 10, 0.06)),
)


def _hair_aside(face: Face, pose: Pose, window: Window) -> Hair:
    over = marked(_BONES_ASIDE, face, pose, window), moustache_aside(pose, window, LIP, _LIP_ASIDE)
    return cropped_aside(face, HAIR, replace(CROP, hairline=_HAIRLINE), _PROFILE, pose, window, *over)


WEBBER = Person(
    name="webber",
    drop=30,
    face=FACE,
    pose=POSE,
    bearing=Attitude(6, -3),
    window=Window(190, 0, 730, 490),
    hair=_hair,
    outfits={"coat": Dress(coat_over_tie("#9db6d8", "#6e2733"), ("clasped", "lapel", "square", "bowed", "chin", "elbows", "turned"))},
    moods=("neutral", "guarded", "amused", "tender", "worried", "hurt", "turned", "aside_low"),
    build=BUILD,
    back=lambda face, pose, window: cropped_behind(face, HAIR, CROP, pose, window),
    side=Side(_PROFILE, _hair_aside),
    neck=1.36,
    throat=True,
    at_table=("elbows", "chin"),
    stances={"turned": "turned", "guarded": "square", "amused": "lapel", "worried": "chin", "hurt": "bowed", "aside_low": "bowed"},
    own={
        "aside_low": replace(MOODS["aside_low"], corner=1.6, lids=0.46, quiver=0.0),
        # at rest he has all the time there is; the near brow has heard it before
        "neutral": replace(MOODS["neutral"], nod=1.0, bow=-1.5, brow_in=-1.4, brow_mid=0.4, skew=-1.0, lids=0.94,
                           squint=0.12, corner=-4.8, smirk=-0.8),
        "guarded": replace(MOODS["guarded"], bow=-4.0, brow_in=1.6, lids=0.70, look_x=3.1, corner=2.0,
                           mouth_width=0.90, press=0.8),
        # the whole face goes up, and the head back
        "amused": replace(MOODS["amused"], nod=5.5, bow=-5.0, turn=2.5, brow_in=-6.0, brow_mid=-6.4, brow_out=-3.0,
                          skew=-3.0, lids=0.92, squint=0.72, corner=-10.5, smirk=1.4, mouth_width=1.20, gap=0.34,
                          jaw=3.4, teeth=1.0, fold=0.9, cheek=1.5, flush=0.5),
        # it sinks to one side, the brows open, the lids come down over a closed smile
        "tender": replace(MOODS["tender"], nod=-2.8, bow=5.0, turn=-3.5, brow_in=-7.0, brow_mid=-4.6, brow_out=1.0,
                          lids=0.86, squint=0.62, look_y=0.2, corner=-12.0, smirk=-1.6, mouth_width=1.26, cheek=1.5,
                          fold=0.6, flush=0.6),
        "worried": replace(MOODS["worried"], bow=3.0, brow_in=-12.0, brow_out=3.4, lids=1.10, corner=3.0, gap=0.16,
                           jaw=1.6),
        "hurt": replace(MOODS["hurt"], nod=-4.0, bow=5.0, turn=4.0, brow_in=-9.0, brow_out=5.4, lids=0.72, corner=3.8),
    },
)
