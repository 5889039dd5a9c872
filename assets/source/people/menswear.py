"""What the men wear: scrubs over a T-shirt, a doctor's coat, a jacket.

Law: a garment is a list of layers from back to front; nothing on it can be read, so it may be mirrored.
Units: canvas pixels of the tailor's pattern; the figure changes the pattern.
"""

from __future__ import annotations

from dataclasses import replace

import sleeves
from anatomy import Face
from canvas import Layer, Pose, Shadow
from cloth import UNDER, WHITE, Cloth, Fold, Tailor, dyed
from curves import Colour, darker, lighter
from details import badge, pen
from hands import fist_on_strap
from necks import neck
from sleeves import Sleeve

ARM = (Shadow(-6, 12, 10, 0.42, "#1c1622"), Shadow(-2, 3, 3, 0.24, "#1c1622"))
COLLAR = (Shadow(2, 6, 6, 0.46, "#1c1622"), Shadow(1, 2, 2, 0.25, "#1c1622"))


def scrubs_and_coat(face: Face, tailor: Tailor, pose: Pose, scrubs: Colour = "#2f4468",
                    tee: Colour = "#cfd3da",
                    near_in_pocket: bool = True, far_in_pocket: bool = False) -> list[Layer]:
    """A white coat, open, over scrubs over a T-shirt."""
    arm_far = sleeves.MAN_FAR_POCKET if far_in_pocket else sleeves.MAN_FAR_HANGING
    arm_near = sleeves.MAN_NEAR_POCKET if near_in_pocket else sleeves.MAN_NEAR_HANGING
    layers = [
        _inside_collar(tailor, WHITE),
        _far_arm(tailor, WHITE, arm_far),
        _neck(face, pose, tailor),
        _tee(tailor, dyed(tee)),
        _scrub_top(tailor, dyed(scrubs)),
        _panels(tailor, WHITE),
        _badge(tailor),
        _lapels(tailor, WHITE),
        _near_arm(tailor, WHITE, arm_near),
    ]
    return [*layers, _pocket_mouth(tailor, WHITE)] if near_in_pocket else layers


def shirt_and_coat(face: Face, tailor: Tailor, pose: Pose, shirt: Colour = "#c3cddb",
                   tie: Colour = "#5a2f3a") -> list[Layer]:
    """A white coat, open, over a shirt and a tie: the chief's dress."""
    return [
        _inside_collar(tailor, WHITE),
        _far_arm(tailor, WHITE, sleeves.MAN_FAR_HANGING),
        _neck(face, pose, tailor),
        _sweater(tailor, dyed(shirt), band=False),
        _tie(tailor, dyed(shirt), dyed(tie)),
        _panels(tailor, WHITE),
        _badge(tailor),
        _lapels(tailor, WHITE),
        _near_arm(tailor, WHITE, sleeves.MAN_NEAR_HANGING),
    ]


def jacket(face: Face, tailor: Tailor, pose: Pose, cloth: Colour = "#363c4c", shirt: Colour = "#8d98a4",
           strap: bool = False) -> list[Layer]:
    """A dark jacket, open, over a grey round-necked shirt; `strap`, a bag on the near shoulder, held."""
    dark = dyed(cloth)
    layers = [
        _inside_collar(tailor, dark),
        _far_arm(tailor, dark, sleeves.MAN_FAR_HANGING),
        _neck(face, pose, tailor),
        _sweater(tailor, dyed(shirt)),
        _panels(tailor, dark),
        _zip(tailor, dark),
        _stand_collar(tailor, dark),
    ]
    if strap:
        return [_bag(tailor), *layers, _strap(tailor), *fist_on_strap(tailor, face.skin, dark)]
    return [*layers, _near_arm(tailor, dark, sleeves.MAN_NEAR_POCKET), _pocket_mouth(tailor, dark)]


def _inside_collar(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer()
    shape = [(356, 446), (392, 424), (448, 396), (512, 378), (548, 392), (572, 430), (552, 490), (344, 490)]
    tailor.piece(layer, shape, replace(cloth, light=cloth.shade, base=cloth.shade, half=cloth.deep), dim=0.2)
    return layer


def _far_arm(tailor: Tailor, cloth: Cloth, sleeve: Sleeve) -> Layer:
    layer = Layer()
    tailor.piece(layer, sleeve.outline, cloth, sleeve.folds, round_=50, bulge=0.48)
    return layer


def _near_arm(tailor: Tailor, cloth: Cloth, sleeve: Sleeve) -> Layer:
    layer = Layer(casts=ARM)
    tailor.piece(layer, sleeve.outline, cloth, sleeve.folds, round_=50, bulge=0.48, dim=0.03)
    return layer


def _neck(face: Face, pose: Pose, tailor: Tailor) -> Layer:
    layer = Layer()
    neck(layer, face, pose, 452 + tailor.figure.lift, 1.24 * tailor.figure.wide, throat=True)
    return layer


def _tee(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=UNDER, rim=0.5)
    shape = [(350, 452), (372, 470), (404, 482), (438, 482), (478, 464), (528, 424), (560, 470), (520, 640),
             (330, 640)]
    tailor.piece(layer, shape, cloth, round_=20)
    band = [(350, 452), (372, 471), (404, 483), (438, 483), (480, 464), (530, 424)]
    tailor.seam(layer, [(x, y + 6) for x, y in band], cloth.base, 1, 12)
    tailor.seam(layer, [(x, y + 12) for x, y in band], cloth.line, 0.5, 1.6)
    tailor.seam(layer, band, cloth.line, 0.7, 1.8, mode="over")
    return layer


def _scrub_top(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=UNDER, rim=0.5)
    shape = [(346, 462), (356, 492), (378, 526), (406, 556, "c"), (444, 524), (492, 480), (534, 436),
             (600, 500), (578, 800), (572, 1270), (312, 1270), (314, 800), (310, 500)]
    folds = [
        Fold([(520, 520), (478, 600), (452, 700)], 22, 8, 0.4, 1),
        Fold([(352, 560), (372, 650), (404, 730)], 20, 6, 0.4, -1),
        Fold([(560, 700), (486, 800), (440, 930)], 26, 9, 0.35, 1),
        Fold([(330, 800), (364, 920), (372, 1060)], 22, 7, 0.4, -1),
        Fold([(520, 900), (462, 1000), (446, 1140)], 24, 8, 0.4, 1),
    ]
    tailor.piece(layer, shape, cloth, folds, round_=30, dim=0.06)
    vee = [(344, 458), (356, 494), (378, 528), (406, 558, "c"), (446, 526), (494, 481), (538, 434)]
    tailor.seam(layer, [(p[0], p[1] + 5, *p[2:]) for p in vee], lighter(cloth.base, 0.06), 1, 13)
    tailor.seam(layer, [(p[0], p[1] + 13, *p[2:]) for p in vee], cloth.line, 0.8, 1.8)
    tailor.seam(layer, [(p[0], p[1] - 1, *p[2:]) for p in vee], cloth.line, 0.8, 2.0)
    return layer


def _sweater(tailor: Tailor, cloth: Cloth, band: bool = True) -> Layer:
    layer = Layer(casts=UNDER, rim=0.5)
    shape = [(348, 450), (370, 470), (404, 484), (440, 484), (482, 466), (534, 424), (600, 500), (578, 800),
             (572, 1270), (312, 1270), (314, 800), (310, 500)]
    folds = [
        Fold([(520, 520), (476, 590), (440, 650)], 22, 7, 0.4, 1),
        Fold([(552, 640), (486, 730), (420, 790)], 24, 8, 0.4, 1),
        Fold([(350, 640), (372, 740), (374, 850)], 20, 6, 0.4, -1),
        Fold([(540, 900), (470, 970), (390, 1000)], 24, 9, 0.35, 1),
        Fold([(340, 960), (388, 1040), (404, 1150)], 22, 6, 0.4, -1),
    ]
    tailor.piece(layer, shape, cloth, folds, round_=30, dim=0.05)
    if not band:
        return layer
    ribs = [(346, 448), (370, 471), (404, 485), (440, 485), (484, 466), (538, 422)]
    tailor.seam(layer, [(x, y + 6) for x, y in ribs], darker(cloth.base, 0.06), 1, 13)
    tailor.seam(layer, [(x, y + 13) for x, y in ribs], cloth.line, 0.6, 1.8)
    tailor.seam(layer, ribs, cloth.line, 0.75, 2.0, mode="over")
    return layer


def _tie(tailor: Tailor, shirt: Cloth, cloth: Cloth) -> Layer:
    """A shirt's collar points and the tie between them."""
    layer = Layer(casts=UNDER)
    blade = [(402, 492, "c"), (434, 490, "c"), (452, 700), (462, 960), (452, 1270, "c"), (388, 1270, "c"),
             (392, 960), (398, 700)]
    tailor.piece(layer, blade, cloth, [Fold([(424, 500), (436, 640), (430, 800)], 14, 5, 0.4, 1)], round_=14)
    knot = [(396, 470, "c"), (440, 466, "c"), (434, 502, "c"), (404, 504, "c")]
    tailor.piece(layer, knot, cloth, round_=10)
    far = [(352, 446, "c"), (376, 462), (404, 476, "c"), (386, 530, "c"), (362, 500), (348, 468)]
    near = [(532, 418, "c"), (484, 456), (430, 474, "c"), (452, 534, "c"), (500, 496), (540, 448)]
    for point in (far, near):
        tailor.piece(layer, point, shirt, round_=10)
    return layer


def _panels(tailor: Tailor, cloth: Cloth) -> Layer:
    """The two fronts, hanging from the shoulders."""
    layer = Layer(casts=UNDER)
    far = [(354, 440, "c"), (326, 454), (290, 466), (256, 486), (266, 560), (284, 640), (290, 800),
           (284, 1000), (274, 1270, "c"), (350, 1270, "c"), (354, 1040), (354, 860), (350, 700), (344, 600),
           (350, 520)]
    far_folds = [
        Fold([(286, 560), (304, 640), (322, 730)], 18, 7, 0.4, -1),
        Fold([(330, 560), (320, 760), (330, 1000)], 20, 7, 0.4, 1),
        Fold([(288, 800), (304, 960), (300, 1130)], 16, 6, 0.4, -1),
    ]
    tailor.piece(layer, far, cloth, far_folds, round_=26, dim=0.02)
    near = [(534, 428, "c"), (590, 446), (640, 458), (686, 478), (688, 580), (664, 640), (652, 760),
            (650, 880), (662, 1040), (676, 1270, "c"), (468, 1270, "c"), (482, 1060), (490, 900), (498, 760),
            (512, 640), (530, 540)]
    near_folds = [
        Fold([(652, 590), (606, 640), (560, 664)], 20, 8, 0.35, 1),
        Fold([(648, 640), (612, 760), (604, 900)], 22, 8, 0.4, 1),
        Fold([(560, 760), (546, 920), (556, 1120)], 24, 8, 0.4, 1),
        Fold([(640, 900), (612, 1000), (620, 1140)], 20, 8, 0.4, 1),
        Fold([(510, 820), (504, 960), (492, 1110)], 18, 6, 0.4, -1),
    ]
    tailor.piece(layer, near, cloth, near_folds, round_=28, dim=0.02)
    tailor.seam(layer, [(552, 560), (534, 660), (518, 780), (511, 900), (503, 1060),
                        (488, 1270)], cloth.line, 0.25, 1.3)
    tailor.seam(layer, [(337, 540), (332, 620), (337, 720), (342, 880), (337, 1270)], cloth.line, 0.25, 1.3)
    return layer


def _badge(tailor: Tailor) -> Layer:
    layer = Layer()
    pocket = [(564, 650, "c"), (602, 645), (640, 644, "c"), (644, 782, "c"), (608, 796), (570, 788, "c")]
    tailor.seam(layer, [*pocket, pocket[0]], WHITE.line, 0.6, 1.6, mode="over")
    tailor.seam(layer, [(564, 660), (602, 655), (640, 654)], WHITE.line, 0.35, 1.2, mode="over")
    x, y = tailor.figure.at([(598, 700)])[0][:2]
    badge(layer, x, y, 5)
    pen(layer, *tailor.figure.at([(630, 626)])[0][:2])
    return layer


def _lapels(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=COLLAR)
    near = [(524, 384, "c"), (556, 404), (584, 446), (604, 512, "c"), (588, 532), (612, 558, "c"),
            (590, 646), (548, 740), (506, 836, "c"), (512, 740), (520, 640), (526, 560), (516, 480),
            (512, 430)]
    near_folds = [
        Fold([(526, 400), (552, 470), (566, 540)], 14, 6, 0.35, 1),
        Fold([(520, 600), (528, 700), (512, 800)], 14, 4, 0.5, 1),
    ]
    tailor.piece(layer, near, cloth, near_folds, round_=14, bulge=0.5)
    tailor.seam(layer, [(588, 532), (566, 537), (536, 533)], cloth.line, 0.75, 2, end=0.5)
    far = [(364, 432, "c"), (346, 442), (328, 472), (314, 520, "c"), (330, 538), (310, 560, "c"), (322, 646),
           (338, 730), (356, 816, "c"), (353, 700), (348, 600), (352, 530), (366, 480)]
    roll = Fold([(356, 450), (344, 500), (340, 560)], 10, 4, 0.5, 1)
    tailor.piece(layer, far, cloth, [roll], round_=12, bulge=0.5)
    tailor.seam(layer, [(330, 538), (340, 540), (350, 536)], cloth.line, 0.75, 2, end=0.5)
    return layer


def _stand_collar(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer(casts=COLLAR)
    near = [(522, 376, "c"), (554, 392), (582, 424), (596, 464), (580, 506), (552, 540, "c"), (532, 504),
            (518, 466), (514, 420)]
    tailor.piece(layer, near, cloth, [Fold([(528, 388), (556, 440), (558, 510)], 12, 6, 0.4, 1)], round_=16)
    far = [(366, 430, "c"), (346, 440), (328, 462), (330, 496), (350, 542, "c"), (362, 506), (372, 478),
           (374, 452)]
    tailor.piece(layer, far, cloth, round_=14)
    return layer


def _zip(tailor: Tailor, cloth: Cloth) -> Layer:
    layer = Layer()
    near = [(531, 540), (513, 640), (499, 760), (492, 900), (484, 1060), (469, 1270)]
    far = [(351, 520), (345, 600), (351, 700), (355, 860), (355, 1040), (350, 1270)]
    for edge in (near, far):
        tailor.seam(layer, edge, darker(cloth.base, 0.45), 1, 6, mode="over")
        tailor.seam(layer, edge, "#8c93a1", 0.5, 1.3, mode="over")
    tailor.seam(layer, [(560, 660), (606, 652), (644, 650)], cloth.line, 0.8, 3, mode="over")
    tailor.seam(layer, [(560, 664), (606, 656), (644, 654)], cloth.light, 0.5, 1.4, mode="over")
    return layer


def _bag(tailor: Tailor) -> Layer:
    """The bag itself, behind the hip."""
    layer = Layer()
    leather = dyed("#5d4f40")
    shape = [(600, 846, "c"), (660, 842), (726, 858), (776, 900), (796, 980), (800, 1100), (796, 1270, "c"),
             (600, 1270, "c")]
    folds = [Fold([(650, 850), (706, 940), (724, 1090)], 22, 8, 0.4, 1)]
    tailor.piece(layer, shape, leather, folds, round_=44, bulge=0.55, dim=0.12)
    tailor.seam(layer, [(640, 872), (704, 884), (756, 926), (778, 1000), (782, 1270)], leather.line, 0.6, 1.6)
    return layer


def _strap(tailor: Tailor) -> Layer:
    """The webbing of a travel bag, from the shoulder down behind the arm."""
    layer = Layer(casts=(Shadow(3, 6, 5, 0.5, "#1c1622"), Shadow(1, 2, 2, 0.3, "#1c1622")))
    web = dyed("#6b5a45")
    shape = [(610, 458, "c"), (622, 455), (636, 462, "c"), (616, 522), (604, 600), (608, 680), (626, 770),
             (660, 856, "c"), (648, 890, "c"), (598, 776), (578, 684), (574, 600), (588, 514)]
    tailor.piece(layer, shape, web, round_=9, line=1.8)
    for edge in (((614, 462), (594, 516), (580, 600), (584, 684), (604, 776), (646, 876)),
                 ((631, 464), (611, 520), (598, 600), (602, 680), (620, 770), (654, 856))):
        tailor.seam(layer, list(edge), web.line, 0.5, 1.2)
    return layer


def _pocket_mouth(tailor: Tailor, cloth: Cloth) -> Layer:
    """The pocket that the near hand is in."""
    layer = Layer(casts=(Shadow(1, -5, 5, 0.45, "#1c1622"),))
    shape = [(572, 996, "c"), (600, 1012), (640, 1030), (690, 1048, "c"), (694, 1120), (698, 1270, "c"),
             (556, 1270, "c"), (564, 1100)]
    bulge = [Fold([(630, 1060), (650, 1120), (640, 1200)], 40, 12, 0.8, 1)]
    tailor.piece(layer, shape, cloth, bulge, round_=30, line=0, dim=0.04)
    mouth = [(572, 996), (600, 1012), (640, 1030), (690, 1048)]
    tailor.seam(layer, mouth, cloth.line, 0.9, 3, mode="over")
    tailor.seam(layer, [(x, y + 5) for x, y in mouth], cloth.light, 0.7, 2, mode="over")
    tailor.seam(layer, [(x, y + 14) for x, y in mouth], cloth.line, 0.3, 1.2, mode="over")
    return layer
