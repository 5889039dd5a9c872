"""How people wait: each pose is a list of parts, farthest first.

Law: a pose is drawn for somebody of 1.70 m and made as tall as its look says; who sits has the seat's top at z = .45.
"""
from __future__ import annotations

from collections.abc import Callable

from . import bodies
from .heads import head
from .looks import LOOKS, Look
from .shapes import Part, blob, flipped, limb, moved, oval

SHOULDER = 1.42
SAT = .50                                   # how much lower whoever sits is
KNEES = .42                                 # how much nearer the knees of who sits facing us are


def queue(look: Look, bag: str = "", side: int = 1, view: str = "back", tilt: float = 0.0) -> list[Part]:
    """Standing in a line from behind, the weight on one leg."""
    lean = .018 * side
    legs = [*bodies.leg(look, [(-.085 * side, .92), (-.115 * side, .49), (-.14 * side, .085)]), *bodies.leg(look, [(.085 * side, .92), (.075 * side, .49), (.055 * side, .085)])]
    if look.skirt:
        legs.append(Part(blob([(-.18, .95), (.18, .95), (.21, .45), (.0, .43), (-.21, .45)]), look.legs, .08))
    arms = [*bodies.sleeve(look, [(-.195 * look.broad + lean, 1.36), (-.25 * look.broad, 1.11), (-.225 * look.broad, .87)]),
            *bodies.sleeve(look, [(.195 * look.broad + lean, 1.36), (.255 * look.broad, 1.10), (.235 * look.broad, .86)])]
    body = bodies.torso(look, 0, SHOULDER, lean=lean)
    parts = [*legs, *arms, *body, *_bag(look, bag, side, SHOULDER), *head(look, lean, 1.585, view, tilt)]
    return parts if bag != "case" else [*parts, *bodies.case(.40 * side, _CASES[len(look.coat + look.hair + look.cut) % 4])]


_CASES = ("#5a2f2a", "#2c4a52", "#4a3a50", "#5e5636")


def _bag(look: Look, bag: str, side: int, h: float) -> list[Part]:
    made: dict[str, Callable[[], list[Part]]] = {
        "pack": lambda: bodies.pack(h, "#2e3c38"), "red_pack": lambda: bodies.pack(h, "#6a3430"), "strap": lambda: bodies.strap(h, "#4a3628", side),
        "tote": lambda: bodies.strap(h, "#7c705c", -side), "pillow": lambda: [bodies.pillow(0, h + .11, "#5c6480")]}
    return made[bag]() if bag in made else []


def phoning(look: Look, side: int = 1) -> list[Part]:
    """Standing with a telephone at the ear, the other hand in a pocket, half turned away."""
    legs = [*bodies.leg(look, [(-.06, .92), (-.08, .49), (-.09, .085)], toe=.04), *bodies.leg(look, [(.06, .92), (.09, .49), (.075, .085)], toe=.08)]
    far = bodies.sleeve(look, [(-.17, 1.36), (-.24, 1.12), (-.16, .95)], hand=False)
    near = bodies.sleeve(look, [(.14, 1.36), (.22, 1.17), (.10, 1.50)])
    parts = [*legs, *far, *bodies.torso(look, 0, SHOULDER, turn=.45), *head(look, .02, 1.585, "side", .01), *near]
    return parts if side > 0 else flipped(parts)


def talking(look: Look, side: int = 1, hand: bool = True) -> list[Part]:
    """Standing and turned to somebody at the right, a hand raised in talk or both arms folded."""
    legs = [*bodies.leg(look, [(-.05, .92), (-.05, .49), (-.08, .085)], toe=.09), *bodies.leg(look, [(.05, .92), (.07, .49), (.07, .085)], toe=.09)]
    arms = bodies.sleeve(look, [(.02, 1.35), (.03, 1.12), (.21, 1.17)] if hand else [(.0, 1.35), (.02, 1.13), (.15, 1.14)], hand=hand)
    parts = [*legs, *bodies.torso(look, 0, SHOULDER, turn=.75, lean=.012), *head(look, .035, 1.585, "side"), *arms]
    return parts if side > 0 else flipped(parts)


def still(look: Look, tilt: float = 0.0, hands: float = 1.10, view: str = "front") -> list[Part]:
    """Standing and facing us, both hands folded before the belly."""
    legs = [*bodies.leg(look, [(-.085, .92), (-.09, .49), (-.10, .085)], toe=-.02), *bodies.leg(look, [(.085, .92), (.09, .49), (.10, .085)], toe=.02)]
    parts = [*legs, *bodies.torso(look, 0, SHOULDER, lean=tilt * .3), *head(look, tilt, 1.585, view, tilt * .5)]
    for s in (-1, 1):
        parts += bodies.sleeve(look, [(s * .19 * look.broad, 1.36), (s * .265 * look.broad, 1.14), (s * .03, hands + .012 * s)])
    return parts


def walking(look: Look, side: int = 1, bag: str = "case") -> list[Part]:
    """Going by, to the right, a case behind."""
    legs = [*bodies.leg(look, [(-.02, .92), (-.10, .50), (-.27, .12)], toe=.06), *bodies.leg(look, [(.02, .92), (.17, .51), (.20, .085)], toe=.10)]
    back = bodies.sleeve(look, [(-.02, 1.35), (-.13, 1.11), (-.20, .90)])
    fore = bodies.sleeve(look, [(.0, 1.35), (.05, 1.10), (.16, .92)])
    trail = bodies.case(-.55, _CASES[1], .56, .30, .92) if bag == "case" else []
    parts = [*trail, *fore, *legs, *bodies.torso(look, 0, SHOULDER, turn=.75, lean=.03), *head(look, .065, 1.58, "side"), *back]
    return parts if side > 0 else flipped(parts)


def sit_back(look: Look, tilt: float = 0.0, bag: str = "", arm: int = 0) -> list[Part]:
    """Sitting from behind: what a seat's back leaves to be seen."""
    h = SHOULDER - SAT + .13
    body = bodies.torso(look, 0, h, hem=.44, lean=tilt * .3)
    arms = [*bodies.sleeve(look, [(-.19 * look.broad, h - .05), (-.255, h - .28), (-.20, h - .42)], hand=False), *bodies.sleeve(look, [(.19 * look.broad, h - .05), (.255, h - .28), (.20, h - .42)], hand=False)]
    if arm:                                 # along the back of the next seat
        arms = [*arms[2 if arm < 0 else 0:][:2], *bodies.sleeve(look, [(.17 * arm, h - .03), (.42 * arm, h - .13), (.60 * arm, h - .09)])]
    return [*arms, *body, *_bag(look, bag, 1, h), *head(look, tilt, h + .185 - abs(tilt) * .25, "back", tilt * .6)]


def sit_front(look: Look, has: str = "phone", tilt: float = 0.0) -> list[Part]:
    """Sitting and facing us, bowed over what they have: a phone, a newspaper, nothing (arms folded), a child asleep on the lap."""
    h = SHOULDER - SAT + .12
    parts = [*bodies.torso(look, 0, h, hem=.46)]
    for s in (-1, 1):
        foot = (s * (.10 + .06 * (s > 0)), .06 + .03 * (s > 0))
        parts += bodies.leg(look, [(s * .125, .47), (s * .135, .30), foot], KNEES, toe=.03 * s)
    parts.append(Part(blob([(-.20, .56), (.20, .56), (.235, .47), (.19, .385), (.09, .40), (.0, .45), (-.09, .40), (-.19, .385), (-.235, .47)]), look.legs, .07, KNEES - .1,
                      lines=(([(0, .55), (.004, .44)], .016, .55), ([(-.16, .54), (-.10, .47)], .014, .7))))
    if look.skirt:
        parts.append(Part(blob([(-.20, .55), (.20, .55), (.24, .42), (.20, .20), (-.20, .20), (-.24, .42)]), look.legs, .08, KNEES))
    parts += head(look, tilt, h + .17, "front", tilt * .5)
    elbows = [(s * .185 * look.broad, h - .05) for s in (-1, 1)], [(s * .25, h - .30) for s in (-1, 1)]
    reach = {"phone": .045, "paper": .20, "fold": -.06, "child": .10}[has]
    for k, s in enumerate((-1, 1)):
        parts += bodies.sleeve(look, [elbows[0][k], elbows[1][k], (s * reach, h - .26 if has != "paper" else h - .20)], hand=has != "fold", near=.2)
    parts += {"phone": lambda: [bodies.phone(0, h - .24, .25)], "paper": lambda: [bodies.paper(0, h - .19, .3)], "fold": lambda: [], "child": lambda: _child(h)}[has]()
    return parts


def _child(h: float) -> list[Part]:
    """Asleep across a lap, the head on an arm."""
    kid = LOOKS["girl"]
    return [Part(blob([(-.22, h - .26), (-.02, h - .22), (.20, h - .36), (.36, h - .42), (.34, h - .54), (.08, h - .52), (-.20, h - .46)]), kid.coat, .08, .40, lines=(([(-.05, h - .25), (.02, h - .46)], .016, .62),)),
            Part(limb([(.28, h - .46), (.42, h - .62), (.40, h - .80)], (.06, .05, .04)), kid.legs, .04, .42), Part(oval(.40, h - .84, .05, .035), kid.shoes, .03, .42),
            Part(oval(-.24, h - .25, .085, .092, 25), kid.hair, .06, .40, lines=(([(-.30, h - .22), (-.24, h - .17), (-.17, h - .22)], .011, 1.4),)),
            Part(oval(-.20, h - .30, .045, .055, 30), kid.skin, .04, .40)]


def sit_side(look: Look, side: int = 1, has: str = "phone") -> list[Part]:
    """Sitting and turned to the right, at a table, over a telephone or asleep with arms folded."""
    h, x = SHOULDER - SAT + .11, .0
    legs = []
    for dx, near in ((.03, -.08), (0, .08)):
        legs += [Part(limb([(x + .0, .53), (x + .42 + dx, .52)], (.095, .075)), look.legs, .06, near), *bodies.leg(look, [(x + .42 + dx, .51), (x + .42 + dx, .30), (x + .37 + dx, .085)], near, toe=.10)]
    lean = {"phone": .07, "eat": .12, "sleep": -.05, "talk": .03}[has]
    drop = .03 if has in ("eat", "phone") else 0
    body = bodies.torso(look, x, h - drop, hem=.46, turn=.7, lean=lean)
    tip = {"phone": .03, "eat": .03, "sleep": .035, "talk": -.005}[has]
    skull = head(look, x + lean + .035 + tip, h + .165 - drop - (.045 if has != "talk" else 0), "side", tip)
    shoulder = (x + lean, h - .05 - drop)
    arm = {"phone": [shoulder, (x + .09, h - .32), (x + .30, h - .22)], "eat": [shoulder, (x + .22, h - .30), (x + .38, h - .18)], "sleep": [shoulder, (x + .06, h - .29), (x + .19, h - .30)],
           "talk": [shoulder, (x + .16, h - .29), (x + .40, h - .12)]}[has]
    parts = [*legs, *body, *skull, *bodies.sleeve(look, arm, near=.1), *([bodies.phone(x + .35, h - .20, .12)] if has == "phone" else [])]
    return parts if side > 0 else flipped(parts)


def lying(look: Look, side: int = 1) -> list[Part]:
    """Asleep over two seats and a half under a coat, the knees drawn up, a bag for a pillow."""
    bag = Part(blob([(-.86, .48), (-.80, .64), (-.60, .68), (-.50, .58), (-.52, .48)]), "#4a4038", .06)
    feet = [Part(limb([(.42, .56), (.66, .53), (.84, .54)], (.08, .06, .05)), look.legs, .05), Part(oval(.88, .56, .05, .07, -10), look.shoes, .03)]
    coat = Part(blob([(-.58, .50), (-.56, .66), (-.40, .76), (-.18, .72), (.02, .68), (.22, .80), (.40, .78), (.54, .64), (.56, .48)]), look.coat, .10, .12,
                lines=(([(-.36, .74), (-.28, .60), (-.10, .52)], .02, .6), ([(.0, .68), (.08, .58), (.02, .50)], .022, .6), ([(.24, .79), (.34, .64), (.30, .52)], .02, 1.4)))
    skull = [Part(oval(-.62, .70, .105, .092, 18), look.hair, .07, .12, lines=(([(-.70, .68), (-.66, .76), (-.56, .76)], .012, 1.4), ([(-.68, .64), (-.58, .72)], .011, .62))),
             Part(oval(-.55, .665, .045, .06, 30), look.skin, .04, .14)]
    parts = [bag, *feet, *skull, coat]
    return parts if side > 0 else flipped(parts)


def stool(look: Look, side: int = 0, tilt: float = 0.0) -> list[Part]:
    """On a bar stool from behind, both elbows on the counter."""
    h = 1.28
    legs = []
    for s in (-1, 1):
        legs += [Part(limb([(s * .09, .80), (s * .17, .66), (s * .12, .36)], (.10, .075, .052)), look.legs, .06), Part(oval(s * .12, .31, .045, .035), look.shoes, .03)]
    body = bodies.torso(look, 0, h, hem=.74, lean=.02 * side)
    arms = []
    for s in (-1, 1):
        arms += bodies.sleeve(look, [(s * .19 * look.broad, h - .05), (s * .30, h - .20), (s * .24, h - .17)], hand=False)
    return [*arms, *legs, *body, *head(look, tilt + .02 * side, h + .165, "back", tilt * .5)]


def counter(look: Look, side: int = 1) -> list[Part]:
    """Behind a counter, bowed over it: what shows above."""
    arms = [*bodies.sleeve(look, [(-.19, 1.34), (-.26, 1.12), (-.10, 1.02)]), *bodies.sleeve(look, [(.19, 1.34), (.26, 1.12), (.08, 1.04)])]
    parts = [*bodies.torso(look, 0, 1.38, hem=.80), *head(look, .01, 1.55, "front"), *arms]
    return parts if side > 0 else flipped(parts)


POSES: dict[str, Callable[..., list[Part]]] = {f.__name__: f for f in (queue, phoning, talking, still, walking, sit_back, sit_front, sit_side, lying, stool, counter)}


def drawn(pose: str, who: str, **how: object) -> list[Part]:
    """Somebody in a pose, in metres."""
    look = LOOKS[who]
    return moved(POSES[pose](look, **how), size=look.tall if pose not in ("sit_front", "sit_side", "sit_back", "lying", "stool") else (1 + look.tall) / 2)
