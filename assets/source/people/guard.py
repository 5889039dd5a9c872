"""The guard: thirty, very large, a Pacific face, round and patient; black hair cropped close, a broad nose and mouth."""

from __future__ import annotations

from dataclasses import replace

from anatomy import Beard, Brow, Eye, Face, Iris, Lash, Mouth, Nose, Skin
from attitude import Attitude
from canvas import Pose, Window
from crops import Crop, cropped, cropped_behind
from mannequin import Build
from marks import Marks, marked
from moods import MOODS
from person import Dress, Person
from strands import Dye
from uniforms import pullover_over_shirt

HAIR = Dye("#221c1c", "#0b0808", "#584b4a")

FACE = Face(
    skin=Skin("#bd8661", "#ecc098", "#91603f", "#69432f", "#432519", "#b1594a", "#7d5f58"),
    brow_side=((-82, -104), (-92, -72), (-99, -40), (-103, -18), (-102, 4), (-105, 28)),
    jaw=((-105, 28), (-106, 58), (-103, 90), (-94, 118), (-78, 142), (-58, 156), (-32, 160), (-6, 159), (24, 151), (55, 136), (80, 110),
         (93, 74), (97, 42)),
    skull=((97, 0), (99, -62), (84, -120), (32, -151), (-42, -146)),
    eye_near=Eye((-13, 15), (38, 11), 12.4, 7.0),
    eye_far=Eye((-53, 15), (-86, 12), 11.8, 6.6),
    iris=Iris("#120b09", "#30201a", "#6b4c38", 13.4, 14.2, 10.2),
    lash=Lash("#120b0b", 3.4, 2.2, False),
    brow=Brow(
        "#191213",
        ((-17, -6.5), (4, -10.5), (25, -13.5), (42, -13.0), (57, -6)),
        ((-54, -6.5), (-66, -10), (-79, -12.5), (-89, -11), (-97, -5)),
        11.6,
        1.0,
        0.85,
    ),
    nose=Nose((-60, 65), 1.66, 0.5, arch=-0.4),
    mouth=Mouth((-71, 114), (11, 113), 0.43, 8.2, 12.6, "#9a564c", "#3f1a18", "#c07e70"),
    ear=(97, 16),
    age=0.2,
    beard=Beard(0.22, "#4c352a", ("#1d1514", "#3b2c27", "#57473f", "#4a3a32")),
    lids=0.90,
)

# a broad face is still a built one: brow, cheekbone, the fold under it, the heavy jaw
_BONES = Marks(
    folds=(
        (((-20, 78), (-4, 88), (10, 100), (17, 112)), 2.6, 0.24),
        (((-80, 92), (-85, 102), (-85, 112)), 2.0, 0.16),
        (((-12, 30), (4, 36), (22, 35), (36, 28)), 2.0, 0.20),
        (((78, 70), (62, 96), (36, 118)), 4.2, 0.16),
    ),
    lights=(
        (16, -8, 28, 4.5, 0.2), (-74, -8, 14, 4.5, 0.18), (-43, 20, 5, 24, 0.22), (-58, 60, 8, 6, 0.2),
        (20, 50, 26, 10, 0.22), (-88, 48, 7, 11, 0.18), (-36, 139, 18, 7, 0.18), (-34, -62, 36, 20, 0.13),
    ),
)

POSE = Pose((421, 202), 0.87, -1.5)
BUILD = Build(
    1.88,
    shoulder=0.182,
    shoulder_drop=0.358,
    chest=0.188,
    slope=0.074,
    waist=0.206,
    hip=0.204,
    depth=0.142,
    limb=1.06,
    neck=0.055,
    hand=1.05,
    turn=26,
)

CROP = Crop(
    ((-94, -64), (-91, -77), (-82, -86), (-58, -90), (-40, -88), (-18, -92), (16, -91), (42, -83), (55, -72), (61, -58),
     (68, -40), (76, -10), (83, 22)),
    thick=13.0,
    fade=0.75,
    curl=0.35,
    knot=8.0,
    soft=15.0,
    grain=0.6,
)

GUARD = Person(
    name="guard",
    drop=0,
    face=FACE,
    pose=POSE,
    bearing=Attitude(6, -2),
    window=Window(190, 0, 730, 480),
    hair=lambda face, pose, window: cropped(face, HAIR, CROP, pose, window, marked(_BONES, face, pose, window)),
    outfits={"uniform": Dress(pullover_over_shirt("#2d3340", "#9aa3ad", "#23252d"), ("behind", "square", "turned"))},
    moods=("neutral", "worried", "guarded", "turned"),
    build=BUILD,
    neck=1.36,
    throat=True,
    back=lambda face, pose, window: cropped_behind(face, HAIR, CROP, pose, window),
    stances={"turned": "turned", "worried": "square"},
    own={
        # patience is his trade: at rest he is friendly, half asleep and not at all
        "neutral": replace(MOODS["neutral"], nod=-1.4, brow_in=-1.4, brow_mid=-0.6, skew=-1.6, lids=0.82, squint=0.20,
                           corner=-4.6, smirk=0.2, cheek=0.25),
        "worried": replace(MOODS["worried"], nod=-2.0, bow=4.0, brow_in=-12.5, brow_mid=-3.0, brow_out=3.4, lids=1.12,
                           corner=3.6, gap=0.18, jaw=1.8),
        # shut, he lifts his chin and looks at the wall, never down at you
        "guarded": replace(MOODS["guarded"], nod=4.0, bow=-4.5, turn=6.0, brow_in=2.0, brow_mid=1.2, lids=0.80,
                           look_x=2.9, look_y=-0.4, corner=2.2, smirk=0.0, mouth_width=0.86, press=1.0, clench=0.9),
    },
)
