"""What the women wear: scrubs over a long-sleeved shirt, a doctor's coat, a trench coat.

Law: a garment is a list of layers from back to front; nothing on it can be read, so it may be mirrored.
Units: canvas pixels of the tailor's pattern; the figure changes the pattern.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from anatomy import Face
from canvas import Layer, Pose, Shadow
from cloth import UNDER, WHITE, Cloth, Fold, Tailor, dyed
from curves import Colour, Point, lighter
from details import badge, button, pen
from hands import arm_across
from menswear import ARM, COLLAR
from necks import chain, neck

Arms = Literal["down", "hugging", "folded"]

FAR_POCKET: list[Point] = [
    (360, 466), (328, 478), (304, 506), (290, 566), (278, 650), (264, 740), (250, 812), (246, 856),
    (262, 900), (298, 946),
    (330, 996), (390, 1000), (380, 940), (352, 890), (338, 850), (348, 770), (362, 640), (366, 540),
]
FAR_POCKET_FOLDS = [
    Fold([(356, 550), (330, 596), (300, 634)], 15, 7, 0.35, -1),
    Fold([(338, 846), (302, 850), (262, 838)], 14, 9, 0.3, 1),
    Fold([(340, 862), (310, 884), (272, 892)], 13, 7, 0.35, -1),
    Fold([(342, 836), (318, 800), (300, 750)], 14, 6, 0.4, 1),
]
FAR_UPPER: list[Point] = [
    (360, 466), (328, 478), (304, 506), (290, 566), (278, 650), (266, 740), (256, 812), (262, 862),
    (300, 872), (340, 850),
    (350, 770), (362, 640), (366, 540),
]
FAR_UPPER_FOLDS = [
    Fold([(356, 550), (330, 596), (300, 634)], 15, 7, 0.35, -1),
    Fold([(346, 800), (312, 780), (286, 740)], 15, 7, 0.35, 1),
]
NEAR_HANGING: list[Point] = [
    (584, 464), (622, 478), (650, 514), (662, 590), (668, 680), (674, 780), (684, 860), (684, 950),
    (680, 1080), (674, 1270),
    (594, 1270), (592, 1110), (598, 1000), (600, 910), (594, 830), (588, 740), (584, 650), (578, 550),
]
NEAR_HANGING_FOLDS = [
    Fold([(584, 566), (616, 604), (642, 664)], 16, 7, 0.35, 1),
    Fold([(588, 640), (610, 700), (620, 770)], 13, 5, 0.4, 1),
    Fold([(682, 846), (652, 866), (616, 858)], 14, 8, 0.3, -1),
    Fold([(600, 868), (634, 896), (672, 944)], 15, 8, 0.35, 1),
    Fold([(598, 940), (620, 1010), (626, 1090)], 14, 5, 0.4, 1),
]
NEAR_FOLDED: list[tuple[list[Point], list[Fold]]] = [  # upper arm, forearm
    (
        [(584, 464), (622, 478), (650, 514), (662, 590), (672, 680), (684, 770), (692, 826), (682, 872), (640, 886),
         (570, 866), (560, 780), (572, 680), (580, 550)],
        [Fold([(584, 566), (616, 604), (642, 664)], 16, 7, 0.35, 1), Fold([(596, 800), (634, 808), (682, 790)], 15, 8, 0.35, 1)],
    ),
    (
        [(686, 806), (694, 846), (672, 888), (612, 900), (520, 894), (430, 870), (350, 842), (360, 780), (450, 800),
         (540, 806), (620, 796)],
        [Fold([(682, 816), (650, 846), (632, 888)], 16, 8, 0.35, 1), Fold([(660, 804), (610, 830), (580, 872)], 15, 7, 0.35, 1),
         Fold([(600, 802), (552, 840), (520, 880)], 14, 5, 0.4, 1)],
    ),
]
TORSO: list[Point] = [
    (392, 444), (360, 456), (330, 476), (322, 560), (332, 640), (344, 730), (344, 830), (330, 930),
    (316, 1060), (306, 1270, "c"),
    (602, 1270, "c"), (598, 1060), (588, 930), (574, 830), (580, 740), (596, 660), (610, 590), (618, 490),
    (570, 462), (518, 436),
    (506, 470), (474, 512), (440, 536, "c"), (416, 514), (398, 480),
]
TORSO_FOLDS = [
    Fold([(372, 622), (392, 648), (420, 650), (442, 636)], 46, 6.5, 0.75, 1),
    Fold([(586, 606), (560, 646), (516, 658), (474, 640)], 48, 7, 0.75, -1),
    Fold([(602, 560), (556, 610), (506, 636)], 24, 9, 0.4, 1),
    Fold([(340, 580), (372, 624), (404, 640)], 18, 7, 0.4, -1),
    Fold([(580, 690), (530, 780), (500, 880)], 22, 9, 0.35, 1),
    Fold([(346, 740), (376, 830), (384, 940)], 18, 7, 0.4, -1),
    Fold([(576, 850), (520, 900), (440, 920)], 20, 9, 0.35, 1),
    Fold([(566, 940), (520, 1040), (510, 1160)], 22, 7, 0.4, 1),
]


def scrubs(face: Face, tailor: Tailor, pose: Pose, top: Colour = "#86abc4", shirt: Colour = "#b9b4bd",
           arms: Arms = "hugging") -> list[Layer]:
    """A scrub top over a long-sleeved shirt; `hugging`, the far hand holds the near arm."""
    sleeve, cloth = dyed(shirt), dyed(top)
    far = (FAR_POCKET, FAR_POCKET_FOLDS) if arms == "down" else (FAR_UPPER, FAR_UPPER_FOLDS)
    layers = [
        _arm(tailor, sleeve, *far, near=False),
        _short_sleeve(tailor, cloth, near=False),
        _neck(face, pose, tailor),
        _round_shirt(tailor, sleeve),
        _scrub_torso(tailor, cloth),
    ]
    near, cap = _arm(tailor, sleeve, NEAR_HANGING, NEAR_HANGING_FOLDS, near=True), _short_sleeve(tailor, cloth, near=True)
    if arms == "down":
        return [*layers, _chest_badge(tailor, 548, 640), near, cap]
    if arms == "hugging":
        return [*layers, near, cap, *arm_across(tailor, face.skin, sleeve)]
    folded = [_arm(tailor, sleeve, shape, folds, near=True) for shape, folds in NEAR_FOLDED]
    return [*layers, *folded, cap, *arm_across(tailor, face.skin, sleeve, -11)]


def scrubs_and_coat(face: Face, tailor: Tailor, pose: Pose, top: Colour = "#86abc4",
                    shirt: Colour | None = None) -> list[Layer]:
    """A white coat, open, over scrubs."""
    layers = [_inside_collar(tailor, WHITE), _arm(tailor, WHITE, FAR_POCKET, FAR_POCKET_FOLDS,
                                                  near=False), _neck(face, pose, tailor)]
    if shirt:
        layers.append(_round_shirt(tailor, dyed(shirt)))
    return [
        *layers,
        _scrub_torso(tailor, dyed(top)),
        _panels(tailor, WHITE),
        _chest_badge(tailor, 548, 690, pocket=True),
        _lapels(tailor, WHITE),
        _arm(tailor, WHITE, NEAR_HANGING, NEAR_HANGING_FOLDS, near=True),
    ]


def trench(face: Face, tailor: Tailor, pose: Pose, cloth: Colour = "#bb9a78",
           shirt: Colour = "#5f7f90") -> list[Layer]:
    """A trench coat, open, its belt hanging."""
    coat = dyed(cloth)
    return [
        _inside_collar(tailor, coat),
        _arm(tailor, coat, FAR_POCKET, FAR_POCKET_FOLDS, near=False),
        _neck(face, pose, tailor, jewel=True),
        _scrub_torso(tailor, dyed(shirt)),
        _panels(tailor, coat),
        _belt(tailor, coat),
        _lapels(tailor, coat),
        _arm(tailor, coat, NEAR_HANGING, NEAR_HANGING_FOLDS, near=True),
        _epaulette(tailor, coat),
    ]


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


def _arm(tailor: Tailor, cloth: Cloth, shape: list[Point], folds: list[Fold], near: bool) -> Layer:
    layer = Layer(casts=ARM if near else ())
    tailor.piece(layer, shape, cloth, folds, round_=38, bulge=0.48, dim=0.03 if near else 0.0)
    return layer


def _short_sleeve(tailor: Tailor, cloth: Cloth, near: bool) -> Layer:
    layer = Layer(casts=UNDER)
    if near:
        shape = [(582, 460), (624, 474), (654, 510), (670, 590), (680, 690, "c"), (632, 706),
                 (578, 700, "c"), (580, 600), (576, 540)]
        folds = [Fold([(582, 556), (616, 600), (648, 664)], 18, 8, 0.35, 1), Fold([(584, 610), (604, 660),
                                                                                   (612, 700)], 14, 6, 0.4,
                                                                                   1)]
        hem = [(679, 680), (632, 696), (579, 690)]
    else:
        shape = [(364, 462), (326, 474), (300, 504), (284, 566), (268, 676, "c"), (312, 690),
                 (358, 682, "c"), (366, 580)]
        folds = [Fold([(360, 550), (330, 600), (298, 640)], 16, 8, 0.35, -1)]
        hem = [(270, 666), (312, 680), (358, 672)]
    tailor.piece(layer, shape, cloth, folds, round_=34, bulge=0.48, dim=0.03 if near else 0.0)
    tailor.seam(layer, hem, cloth.line, 0.45, 1.5)
    return layer


def _round_shirt(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=UNDER, rim=0.5)
    shape = [(392, 444), (404, 468), (428, 484), (458, 478), (492, 450), (514, 424), (560, 470),
             (520, 620), (380, 620)]
    tailor.piece(layer, shape, cloth, round_=18)
    band = [(390, 442), (404, 469), (428, 485), (458, 479), (494, 450), (518, 420)]
    tailor.seam(layer, [(x, y + 5) for x, y in band], cloth.base, 1, 10)
    tailor.seam(layer, [(x, y + 10) for x, y in band], cloth.line, 0.5, 1.4)
    tailor.seam(layer, band, cloth.line, 0.7, 1.7, mode="over")
    return layer


def _scrub_torso(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=UNDER, rim=0.6)
    tailor.piece(layer, TORSO, cloth, TORSO_FOLDS, round_=40, bulge=0.5)
    vee = [(391, 444), (398, 480), (416, 514), (440, 537, "c"), (474, 512), (506, 470), (519, 436)]
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
           (328, 940), (308, 1060),
           (296, 1270, "c"), (384, 1270, "c"), (390, 1040), (388, 900), (376, 760), (362, 640), (364, 560),
           (376, 496)]
    far_folds = [
        Fold([(330, 560), (346, 640), (360, 730)], 15, 6, 0.4, -1),
        Fold([(352, 810), (352, 940), (344, 1100)], 18, 8, 0.4, -1),
    ]
    tailor.piece(layer, far, cloth, far_folds, round_=24, dim=0.02)
    near = [(508, 434, "c"), (546, 450), (586, 464), (620, 490), (612, 600), (594, 680), (578, 760),
            (574, 830), (592, 940),
            (616, 1060), (634, 1270, "c"), (470, 1270, "c"), (476, 1060), (482, 900), (494, 760),
            (514, 640), (520, 560)]
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
            (552, 628), (520, 706),
            (494, 792, "c"), (500, 700), (508, 600), (512, 520), (500, 464)]
    tailor.piece(layer, near, cloth, [Fold([(508, 420), (532, 470),
                                            (544, 524)], 12, 5, 0.4, 1)], round_=13, bulge=0.5)
    tailor.seam(layer, [(558, 528), (540, 531), (520, 528)], cloth.line, 0.7, 1.8, end=0.5)
    far = [(394, 440, "c"), (374, 450), (358, 474), (346, 514, "c"), (360, 530), (344, 548, "c"),
           (354, 626), (366, 700),
           (384, 786, "c"), (378, 680), (370, 600), (376, 536), (394, 484)]
    tailor.piece(layer, far, cloth, round_=11, bulge=0.5)
    tailor.seam(layer, [(360, 530), (368, 531), (375, 528)], cloth.line, 0.7, 1.8, end=0.5)
    return layer


def _belt(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=(Shadow(2, 4, 4, 0.5, "#3a2428"),))
    tied = [(484, 818, "c"), (530, 812), (578, 800, "c"), (580, 832, "c"), (534, 846), (484, 852, "c")]
    tailor.piece(layer, tied, cloth, round_=10, dim=0.10)
    tailor.piece(layer, [(346, 806, "c"), (366, 814), (386, 818, "c"), (388, 852, "c"), (366, 848),
                         (346, 838, "c")], cloth, round_=10)
    loose = [(496, 840, "c"), (520, 842, "c"), (532, 920), (524, 1010), (530, 1066, "c"), (514, 1080, "c"),
             (500, 1064, "c"),
             (502, 1000), (508, 920)]
    tailor.piece(layer, loose, cloth, [Fold([(506, 850), (516, 930),
                                             (510, 1010)], 8, 4, 0.4, 1)], round_=10, dim=0.05)
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
