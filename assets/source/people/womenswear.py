"""What the women wear: scrubs over a long-sleeved shirt, a doctor's coat, a trench coat.

Law: a garment is a list of layers from back to front; nothing on it can be read, so it may be mirrored.
Units: canvas pixels of the tailor's pattern; the figure changes the pattern.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import sleeves
from anatomy import Face
from canvas import Layer, Pose, Shadow
from cloth import UNDER, WHITE, Cloth, Fold, Tailor, dyed
from curves import Colour, Point, lighter
from details import badge, button, pen
from hands import arm_across
from menswear import ARM, COLLAR
from necks import chain, neck
from sleeves import Sleeve

Arms = Literal["down", "hugging", "folded"]

TORSO: list[Point] = [
    (394, 450), (363, 461), (332, 479), (322, 560), (332, 640), (344, 730), (344, 830), (330, 930),
    (316, 1060), (306, 1270, "c"), (602, 1270, "c"), (598, 1060), (588, 930), (574, 830), (580, 740),
    (596, 660), (610, 590), (618, 490), (570, 462), (516, 442), (506, 470), (474, 512), (440, 536, "c"),
    (416, 514), (398, 480),
]
TORSO_FOLDS = [
    Fold([(372, 622), (392, 648), (420, 650), (442, 636)], 46, 6.5, 0.75, 1),
    Fold([(586, 606), (560, 646), (516, 658), (474, 640)], 48, 7, 0.75, -1),
    Fold([(602, 560), (556, 610), (506, 636)], 24, 9, 0.4, 1),
    Fold([(580, 690), (530, 780), (500, 880)], 22, 9, 0.35, 1),
    Fold([(346, 740), (376, 830), (384, 940)], 18, 7, 0.4, -1),
    Fold([(576, 850), (520, 900), (440, 920)], 20, 9, 0.35, 1),
    Fold([(566, 940), (520, 1040), (510, 1160)], 22, 7, 0.4, 1),
]


def scrubs(face: Face, tailor: Tailor, pose: Pose, top: Colour = "#86abc4", shirt: Colour = "#b9b4bd",
           arms: Arms = "hugging") -> list[Layer]:
    """A scrub top over a long-sleeved shirt; `hugging`, the far hand holds the near arm."""
    sleeve, cloth = dyed(shirt), dyed(top)
    far = sleeves.WOMAN_FAR_POCKET if arms == "down" else sleeves.WOMAN_FAR_UPPER
    layers = [
        _arm(tailor, sleeve, far, near=False),
        _short_sleeve(tailor, cloth, near=False),
        _neck(face, pose, tailor),
        _round_shirt(tailor, sleeve),
        _scrub_torso(tailor, cloth),
    ]
    near = _arm(tailor, sleeve, sleeves.WOMAN_NEAR_HANGING, near=True)
    cap = _short_sleeve(tailor, cloth, near=True)
    if arms == "down":
        return [*layers, _chest_badge(tailor, 548, 640), near, cap]
    if arms == "hugging":
        return [*layers, near, cap, *arm_across(tailor, face.skin, sleeve)]
    upper = _arm(tailor, sleeve, sleeves.WOMAN_FOLDED_UPPER, near=True)
    forearm = _arm(tailor, sleeve, sleeves.WOMAN_FOLDED_FOREARM, near=True)
    return [*layers, upper, forearm, cap, *arm_across(tailor, face.skin, sleeve, -11)]


def scrubs_and_coat(face: Face, tailor: Tailor, pose: Pose, top: Colour = "#86abc4",
                    shirt: Colour | None = None) -> list[Layer]:
    """A white coat, open, over scrubs."""
    layers = [
        _inside_collar(tailor, WHITE),
        _arm(tailor, WHITE, sleeves.WOMAN_FAR_POCKET, near=False),
        _neck(face, pose, tailor),
    ]
    if shirt:
        layers.append(_round_shirt(tailor, dyed(shirt)))
    return [
        *layers,
        _scrub_torso(tailor, dyed(top)),
        _panels(tailor, WHITE),
        _chest_badge(tailor, 548, 690, pocket=True),
        _lapels(tailor, WHITE),
        _arm(tailor, WHITE, sleeves.WOMAN_NEAR_HANGING, near=True),
    ]


def trench(face: Face, tailor: Tailor, pose: Pose, cloth: Colour = "#bb9a78",
           shirt: Colour = "#5f7f90") -> list[Layer]:
    """A trench coat, open, its belt hanging."""
    coat = dyed(cloth)
    return [
        _inside_collar(tailor, coat),
        _arm(tailor, coat, sleeves.WOMAN_FAR_POCKET, near=False),
        _neck(face, pose, tailor, jewel=True),
        _scrub_torso(tailor, dyed(shirt)),
        _panels(tailor, coat),
        _belt(tailor, coat),
        _lapels(tailor, coat),
        _arm(tailor, coat, sleeves.WOMAN_NEAR_HANGING, near=True),
        _epaulette(tailor, coat),
    ]


def blazer(face: Face, tailor: Tailor, pose: Pose, cloth: Colour = "#2b3350", shirt: Colour = "#d5d6dc",
           scarf: Colour = "#b4622c") -> list[Layer]:
    """An airline's blazer with a scarf at the neck."""
    coat = dyed(cloth)
    return [
        _inside_collar(tailor, coat),
        _arm(tailor, coat, sleeves.WOMAN_FAR_POCKET, near=False),
        _neck(face, pose, tailor),
        _scrub_torso(tailor, dyed(shirt)),
        _scarf(tailor, dyed(scarf)),
        _panels(tailor, coat),
        _chest_badge(tailor, 546, 716),
        _lapels(tailor, coat),
        _arm(tailor, coat, sleeves.WOMAN_NEAR_HANGING, near=True),
    ]


def _scarf(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=UNDER)
    ends = [(424, 470, "c"), (446, 466, "c"), (464, 520), (476, 600), (446, 640, "c"), (424, 600), (420, 530)]
    tailor.piece(layer, ends, cloth, [Fold([(438, 474), (446, 540), (444, 610)], 12, 6, 0.4, 1)], round_=12)
    wrap = [(388, 436), (404, 452), (432, 464), (466, 458), (500, 434), (518, 410), (526, 440), (500, 474),
            (464, 496), (428, 498), (400, 480), (386, 456)]
    tailor.piece(layer, wrap, cloth, [Fold([(510, 428), (470, 466), (420, 478)], 14, 6, 0.4, 1)], round_=16)
    return layer


def _neck(face: Face, pose: Pose, tailor: Tailor, jewel: bool = False) -> Layer:
    layer = Layer()
    pit = 446 + tailor.figure.lift
    neck(layer, face, pose, pit, 1.0)
    if jewel:
        chain(layer, pose, pit)
    return layer


def _inside_collar(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer()
    shape = [(388, 458), (412, 436), (446, 414), (492, 396), (526, 414), (546, 446), (530, 496), (380, 496)]
    tailor.piece(layer, shape, replace(cloth, light=cloth.shade, base=cloth.shade, half=cloth.deep), dim=0.2)
    return layer


def _arm(tailor: Tailor, cloth: Cloth, sleeve: Sleeve, near: bool) -> Layer:
    layer = Layer(casts=ARM if near else ())
    tailor.piece(layer, sleeve.outline, cloth, sleeve.folds, round_=38, bulge=0.48, dim=0.03 if near else 0.0)
    return layer


def _short_sleeve(tailor: Tailor, cloth: Cloth, near: bool) -> Layer:
    layer = Layer(casts=UNDER)
    if near:
        shape = [(580, 466), (618, 476), (656, 511), (672, 590), (684, 690, "c"), (632, 706),
                 (578, 700, "c"), (580, 600), (576, 540)]
        folds = [
            Fold([(582, 556), (616, 600), (648, 664)], 18, 8, 0.35, 1),
            Fold([(584, 610), (604, 660), (612, 700)], 14, 6, 0.4, 1),
        ]
        hem = [(679, 680), (632, 696), (579, 690)]
    else:
        shape = [(364, 468), (328, 480), (301, 508), (284, 566), (268, 676, "c"), (312, 690),
                 (358, 682, "c"), (366, 580)]
        folds = [Fold([(360, 550), (330, 600), (298, 640)], 16, 8, 0.35, -1)]
        hem = [(270, 666), (312, 680), (358, 672)]
    tailor.piece(layer, shape, cloth, folds, round_=34, bulge=0.48, dim=0.03 if near else 0.0)
    tailor.seam(layer, hem, cloth.line, 0.45, 1.5)
    return layer


def _round_shirt(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=UNDER, rim=0.5)
    shape = [(398, 456), (407, 470), (428, 484), (458, 478), (492, 450), (514, 424), (560, 470), (520, 620),
             (380, 620)]
    tailor.piece(layer, shape, cloth, round_=18)
    band = [(398, 456), (407, 471), (428, 485), (458, 479), (494, 450), (518, 420)]
    tailor.seam(layer, [(x, y + 5) for x, y in band], cloth.base, 1, 10)
    tailor.seam(layer, [(x, y + 10) for x, y in band], cloth.line, 0.5, 1.4)
    tailor.seam(layer, band, cloth.line, 0.7, 1.7, mode="over")
    return layer


def _scrub_torso(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=UNDER, rim=0.6)
    tailor.piece(layer, TORSO, cloth, TORSO_FOLDS, round_=40, bulge=0.5)
    vee = [(393, 450), (398, 481), (416, 514), (440, 537, "c"), (474, 512), (506, 470), (517, 442)]
    tailor.seam(layer, [(p[0], p[1] + 4, *p[2:]) for p in vee], lighter(cloth.base, 0.05), 1, 11)
    tailor.seam(layer, [(p[0], p[1] + 10, *p[2:]) for p in vee], cloth.line, 0.7, 1.6)
    tailor.seam(layer, [(p[0], p[1] - 1, *p[2:]) for p in vee], cloth.line, 0.75, 1.8)
    return layer


def _chest_badge(tailor: Tailor, x: float, y: float, pocket: bool = False) -> Layer:
    layer = Layer()
    if pocket:
        tailor.seam(layer, [(520, y - 48), (548, y - 51), (584, y - 50)], WHITE.line, 0.6, 2.4, mode="over")
        pen(layer, *tailor.figure.at([(574, y - 68)])[0][:2])
    badge(layer, *tailor.figure.at([(x, y)])[0][:2], 5)
    return layer


def _panels(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=UNDER)
    far = [(390, 438, "c"), (362, 456), (330, 476), (322, 560), (334, 640), (348, 740), (346, 830),
           (328, 940), (308, 1060), (296, 1270, "c"), (384, 1270, "c"), (390, 1040), (388, 900), (376, 760),
           (362, 640), (364, 560), (376, 496)]
    far_folds = [
        Fold([(330, 560), (346, 640), (360, 730)], 15, 6, 0.4, -1),
        Fold([(352, 810), (352, 940), (344, 1100)], 18, 8, 0.4, -1),
    ]
    tailor.piece(layer, far, cloth, far_folds, round_=24, dim=0.02)
    near = [(508, 434, "c"), (546, 450), (586, 464), (620, 490), (612, 600), (594, 680), (578, 760),
            (574, 830), (592, 940), (616, 1060), (634, 1270, "c"), (470, 1270, "c"), (476, 1060), (482, 900),
            (494, 760), (514, 640), (520, 560)]
    near_folds = [
        Fold([(602, 580), (564, 630), (530, 648)], 18, 8, 0.35, 1),
        Fold([(578, 720), (546, 770), (506, 790)], 16, 7, 0.35, 1),
        Fold([(572, 836), (548, 940), (548, 1110)], 22, 10, 0.4, 1),
        Fold([(578, 850), (594, 960), (606, 1110)], 20, 8, 0.4, -1),
        Fold([(500, 840), (502, 960), (492, 1100)], 16, 6, 0.4, -1),
    ]
    tailor.piece(layer, near, cloth, near_folds, round_=26, dim=0.02)
    return layer


def _lapels(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=COLLAR)
    near = [(502, 406, "c"), (532, 424), (552, 460), (570, 510, "c"), (558, 528), (580, 550, "c"),
            (552, 628), (520, 706), (494, 792, "c"), (500, 700), (508, 600), (512, 520), (500, 464)]
    roll = Fold([(508, 420), (532, 470), (544, 524)], 12, 5, 0.4, 1)
    tailor.piece(layer, near, cloth, [roll], round_=13, bulge=0.5)
    tailor.seam(layer, [(558, 528), (540, 531), (520, 528)], cloth.line, 0.7, 1.8, end=0.5)
    far = [(394, 440, "c"), (374, 450), (358, 474), (346, 514, "c"), (360, 530), (344, 548, "c"), (354, 626),
           (366, 700), (384, 786, "c"), (378, 680), (370, 600), (376, 536), (394, 484)]
    tailor.piece(layer, far, cloth, round_=11, bulge=0.5)
    tailor.seam(layer, [(360, 530), (368, 531), (375, 528)], cloth.line, 0.7, 1.8, end=0.5)
    return layer


def _belt(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=(Shadow(2, 4, 4, 0.5, "#3a2428"),))
    tied = [(484, 818, "c"), (530, 812), (578, 800, "c"), (580, 832, "c"), (534, 846), (484, 852, "c")]
    tailor.piece(layer, tied, cloth, round_=10, dim=0.10)
    far = [(346, 806, "c"), (366, 814), (386, 818, "c"), (388, 852, "c"), (366, 848), (346, 838, "c")]
    tailor.piece(layer, far, cloth, round_=10)
    loose = [(496, 840, "c"), (520, 842, "c"), (532, 920), (524, 1010), (530, 1066, "c"), (514, 1080, "c"),
             (500, 1064, "c"), (502, 1000), (508, 920)]
    hang = Fold([(506, 850), (516, 930), (510, 1010)], 8, 4, 0.4, 1)
    tailor.piece(layer, loose, cloth, [hang], round_=10, dim=0.05)
    for x, y in ((532, 750), (526, 960), (520, 1060)):
        button(layer, *tailor.figure.at([(x, y)])[0][:2], "#5b3f33")
    return layer


def _epaulette(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=(Shadow(2, 4, 4, 0.4, "#3a2428"),))
    strap = [(584, 480, "c"), (612, 478), (638, 494, "c"), (648, 508), (638, 516, "c"), (612, 502),
             (582, 502, "c")]
    tailor.piece(layer, strap, cloth, round_=8, line=1.7)
    button(layer, *tailor.figure.at([(633, 503)])[0][:2], "#5b3f33", 4.2)
    return layer
