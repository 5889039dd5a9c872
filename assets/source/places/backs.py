"""What people have behind them who sit without a table: the back of a bench, of a row of seats, of a chair, at their own depth.

    python assets/source/places/render.py backs_gate              the seats alone, on nothing, in build/
    python assets/source/places/backs.py [PICTURE ...]            laid over the finished picture of the room: assets/places/gate_bench.webp

The room stays as it is, so whatever moves in it (drops, lamps) is where it was.

Law: the world begins where they sit (y = 0, SCALE pixels a metre), z = 0 is the floor under them and TOP_Z the upper edge of a back, which
is seen on line TOP_Y: at their shoulder blades, well over the text box. What one sees of a seat is beside and between them.
"""
from __future__ import annotations

import sys
from pathlib import Path

import tabletop
from bunk import blanket
from kit import *

SCALE, TOP_Y, TOP_Z = 821, 438, 1.0          # people who sit are drawn 1.13 as large as those at a table
HORIZON = {"backs_gate": 372}               # of the rooms, where it isn't the frame's middle
ROOMS = {"gate_bench": ("gate", "backs_gate", 1), "hallway_night_bench": ("hallway_night", "backs_bench", 1),      # the room, the seats, how much of their light it has
         "hallway_four_seat": ("hallway_four_seat", "backs_chair", 1), "hallway_four_night_seat": ("hallway_four_night_seat", "backs_chair", .74),
         "ward_chair": ("ward", "backs_chair", .78), "trailer_bunk": ("trailer", "backs_bunk", 1), "stairwell_steps": ("stairwell", "backs_steps", 1),
         "basement_gurneys": ("basement", "backs_gurneys", 1)}
QUALITY, BUDGET_KB = 88, 200

PLACE = Place(
    size=(1600, 900), samples=12, seed=31, cut_out=True, folder="source/places/build",
    variants={"backs_gate": {}, "backs_bench": {"exposure": .30}, "backs_chair": {}, "backs_bunk": {}, "backs_steps": {}, "backs_gurneys": {}},
    paint={"height": 900, "exposure": .34, "contrast": 1.05, "sat": 1.04, "shadows": (-.02, .004, .045), "bottom": .26, "detail_keep": .5})


def build(picture):
    tabletop.sitters(mat("coats", "#4a4a52", rough=.9), ("left",) if "chair" in picture or "bunk" in picture else ("left", "right"))
    {"backs_gate": gate, "backs_bench": bench, "backs_chair": chair, "backs_bunk": pillows, "backs_steps": steps, "backs_gurneys": gurneys}[picture]()
    horizon = HORIZON.get(picture, 360)
    away = 28 / tabletop.SENSOR * tabletop.SCREEN_W / SCALE
    z = TOP_Z + (TOP_Y - horizon) / SCALE
    camera((0, -away, z), (0, 5, z), lens=28, fstop=7, focus=away, shift_y=(horizon - tabletop.SCREEN_H / 2) / tabletop.SCREEN_W)


def column(x):
    """Metres from the middle, for a column of the screen."""
    return (x - tabletop.SCREEN_W / 2) / SCALE


def gate():
    """The gate's own row: a seat each, quilted, in a frame of chrome; somebody's empty ones at either side."""
    leather, chrome = mat("leather", "#2a5578", rough=.38, var=.22, scale=6, coat=.2), bright_chrome()
    for k in range(-2, 3):
        x = column(tabletop.SLOTS["left"]) + (k + .5)*.604 - .302
        with group() as g:
            for i in range(4):                                              # four ribs
                box((0, .14, TOP_Z - .075 - i*.13), (.515, .07, .128), leather, bev=.024, seg=4)
            tube(rounded_path([(-.268, .15, .40), (-.268, .15, TOP_Z + .002), (.268, .15, TOP_Z + .002), (.268, .15, .40)], .05, 8), .013, chrome)
            box((0, -.10, .445), (.53, .50, .085), leather, bev=.035, seg=3)
        move(g.objs, (x, .02, 0), 0)
        tube(rounded_path([(x + .302, .16, .50), (x + .302, .16, .70), (x + .302, -.26, .70), (x + .302, -.26, .42)], .06), .017, chrome)
    world([(0, "#1e2236"), (.3, "#34303c"), (.9, "#262838")], .6)
    area((-1.6, -1.2, 2.0), (-.6, .1, .8), 1.0, .8, 34, "#ffc890")
    area((1.7, -1.0, 2.0), (.6, .1, .8), 1.0, .8, 26, "#ffc890")
    area((0, 2.6, 2.0), (0, .2, .9), 5, 1.2, 110, "#7f9ede", gloss=True)
    area((0, -2.6, 1.6), (0, 0, .7), 3.2, 1.2, 11, "#8f9ad8", gloss=False)


def bench():
    """Across from the doors of the ORs: two planks for a back, and ends to lean on."""
    oak, steel = mat("bench_oak", "#9c8062", rough=.42, var=.3, scale=2, stretch=(.7, 6, 6), coat=.25), mat("bench_steel", "#6b747c", rough=.35, metal=.9, var=.15)
    left, right = column(203), column(1136)
    for z0, z1, y in ((TOP_Z - .118, TOP_Z, .150), (TOP_Z - .275, TOP_Z - .150, .128), (TOP_Z - .43, TOP_Z - .305, .106)):
        box2((left, y, z0), (right, y + .030, z1), oak, bev=.013)
    for x in (left + .055, column(640), right - .055):
        beam((x, .190, TOP_Z - .03), (x, .13, .30), .040, .03, steel, bev=.006)
        for z in (TOP_Z - .06, TOP_Z - .21):
            cyl((x, .148 - (TOP_Z - z)*.07, z), .009, .012, steel, rot=(math.pi/2, 0, 0), seg=16, bev=.002)
    for x in (left + .02, right - .02):
        box2((x - .03, -.34, .70), (x + .03, .17, .735), oak, bev=.012)
        box2((x - .02, -.33, .10), (x + .02, -.29, .70), steel, bev=.006)
    box2((left, -.32, .41), (right, .12, .45), oak, bev=.012)
    world([(0, "#171c30"), (.3, "#2a3050"), (.9, "#1e2644")], .8)
    area((1.9, -.5, 1.5), (.6, .1, .8), .5, 1.1, 12, "#ffc894")
    area((-1.8, -.8, 1.9), (-.5, .1, .9), .6, .6, 8, "#ffc490")
    area((0, 2.8, 1.6), (0, .1, .95), 3, 1.2, 50, "#6f8fe4")
    area((0, -2.4, 1.7), (0, .1, .8), 2.6, 1.0, 22, "#9aa2d4", gloss=False)


def chair():
    """The one by 412: bent wood and worn cloth."""
    cloth, wood = mat("chair_cloth", "#9a6a48", rough=.85, var=.16, scale=6), mat("chair_wood", "#8a6648", rough=.4, var=.25, scale=2, coat=.25)
    x, half = column(tabletop.SLOTS["left"]), .236
    box((x, .135, TOP_Z - .20), (2*half - .055, .065, .35), cloth, bev=.032, seg=4, rot=(-.10, 0, 0))
    for s in (-1, 1):
        tube(rounded_path([(x + s*half*.5, .165, TOP_Z + .012), (x + s*half*.97, .165, TOP_Z + .004), (x + s*half, .15, TOP_Z - .08), (x + s*half, .13, .62), (x + s*half, .11, .0)], .05, 8), .021, wood)
        tube(rounded_path([(x + s*(half + .012), .14, .73), (x + s*(half + .03), -.30, .70), (x + s*(half + .02), -.31, .10)], .06), .021, wood)
        box((x + s*(half + .022), -.08, .735), (.055, .40, .024), wood, bev=.010)
    tube([(x - half*.6, .165, TOP_Z + .012), (x, .178, TOP_Z + .016), (x + half*.6, .165, TOP_Z + .012)], .024, wood)
    box((x, -.08, .45), (2*half, .46, .08), cloth, bev=.03)
    world([(0, "#23283e"), (.3, "#34344a"), (.9, "#28304c")], .8)
    area((-1.5, -.4, 1.7), (x, .1, .8), .6, .9, 26, "#ffc084")
    area((-1.2, 1.0, 1.5), (x, .1, .95), .6, .9, 16, "#ffb468")
    area((1.4, -.1, 1.5), (x, .1, .8), .8, 1.4, 26, "#6f8fe4")
    area((-.2, -2.2, 1.9), (x, .1, .8), 1.6, .8, 22, "#b9a8c0", gloss=False)


def pillows():
    """The bunk from its foot: two pillows set up against the end of the trailer, and what is under one blanket of nine."""
    sheet, ticking = mat("trailer_sheet", "#b5b0a4", rough=.95, var=.1, scale=6), mat("pillow_near", "#a59c8e", rough=.95, var=.12, scale=6)
    x = column(tabletop.SLOTS["left"])
    for dx, y, z, turn, m in ((-.19, .30, -.19, .10, ticking), (.13, .24, -.23, -.09, sheet)):
        box((x + dx, y, TOP_Z + z), (.60, .20, .40), m, bev=.098, seg=6, rot=(-.16, turn, 0))
    red, dark, mid = (mat("plaid_red", "#8c3a2c", rough=.98, var=.12, scale=7), mat("plaid_dark", "#2b2322", rough=.98, var=.15, scale=7), mat("plaid_mid", "#57291f", rough=.98, var=.12, scale=7))
    blanket(column(-140), column(960), -.35, .10, TOP_Z - .26, .085, (red, mid, dark), 4.0, plaid=True)
    world([(0, "#241f2c"), (.3, "#3a2e30"), (.9, "#2a2428")], .7)
    area((1.3, 1.0, 1.9), (.2, .2, .8), .5, .5, 30, "#ffb26a")
    area((-1.5, .2, 1.9), (-.4, .1, .8), .8, .5, 20, "#ffb878")
    area((0, -2.2, 1.9), (0, .1, .8), 2.0, .8, 13, "#8a96d0", gloss=False)


def steps():
    """The flight they sit on, going up behind them: worn in its middle, a yellow nosing on every step."""
    stone, worn, nosing = mat("near_concrete", "#6f7578", rough=.8, var=.2, scale=2), mat("stair_tread", "#8a8c88", rough=.75, var=.2, scale=2.2), mat("stair_nosing", "#a8812f", rough=.7, var=.25, scale=5)
    left, right = column(70), column(1190)
    for k in range(4):
        y, z = .16 + (k - 1)*.28, .66 + (k - 1)*.165
        box2((left, y, z - .30), (right, y + .34, z), stone, bev=.010)
        box2((left + .34, y + .05, z), (right - .34, y + .30, z + .002), worn, bev=0)
        box2((left + .01, y - .005, z - .032), (right - .01, y + .040, z + .004), nosing, bev=.004)
    world([(0, "#1c2230"), (.3, "#2a3040"), (.9, "#262c3c")], .8)
    area((0, -.4, 2.9), (0, .4, .8), 1.6, .5, 34, "#e6dccc")
    area((.4, 2.6, 1.8), (0, .5, 1.0), 1.2, .8, 20, "#ffc080")
    area((-1.8, -.6, 1.4), (-.2, .2, .8), .8, 1.0, 12, "#7f98dc", gloss=False)


def gurneys():
    """The third and the fourth of seven, end to end: what was made up in May, a rail up behind."""
    chrome, sheet, blue = bright_chrome(), mat("gurney_sheet", "#868b8c", rough=.95, var=.12, scale=6), mat("blanket_blue", "#4d6f86", rough=.9, var=.12, scale=6)
    for s in (-1, 1):
        inner, outer = s*.045, s*.80
        path = [(inner, .34, TOP_Z - .36), (inner, .34, TOP_Z - .02), (outer*.80, .34, TOP_Z - .02), (outer*.80, .34, TOP_Z - .36)]
        tube(rounded_path(path, .06, 8), .016, chrome, cyclic=True)
        for k in range(1, 6):
            x = inner + (outer*.80 - inner)*k/6
            cyl((x, .34, TOP_Z - .20), .009, .36, chrome, seg=12, bev=0)
        box((s*.36, .0, TOP_Z - .47), (.80, .66, .10), sheet, bev=.04, seg=4)
        box((s*.22, .16, TOP_Z - .385), (.30, .26, .085), blue, bev=.035, seg=4)
    world([(0, "#161c24"), (.3, "#232a30"), (.9, "#1c222c")], .8)
    area((0, 1.6, 2.2), (0, .2, .8), .5, .5, 40, "#ffbe80")
    area((0, 2.2, 1.2), (0, .2, .9), 2.0, .6, 10, "#9fd8b8")
    area((0, -2.2, 1.9), (0, .1, .8), 2.4, .8, 17, "#8c98cc", gloss=False)
    area((-1.7, -.6, 1.8), (-.6, .1, .8), .8, .8, 6, "#ffc890")


def main() -> None:
    """Every picture of a room with its seats, from what was rendered."""
    from render import ASSETS, BUILD

    for picture in sys.argv[1:] or ROOMS:
        room, seats, light = ROOMS[picture]
        laid(ASSETS / "places" / f"{room}.webp", BUILD / f"{seats}.webp", ASSETS / "places" / f"{picture}.webp", light)


def laid(room: Path, seats: Path, target: Path, light: float) -> None:
    """The one over the other, no larger than the budget has it."""
    from PIL import Image

    below = Image.open(room).convert("RGBA")
    over = Image.open(seats).convert("RGBA").resize(below.size, Image.Resampling.LANCZOS)
    over = Image.merge("RGBA", (*(band.point(lambda value: value * light) for band in over.split()[:3]), over.getchannel("A")))
    picture = Image.alpha_composite(below, over).convert("RGB")
    quality = QUALITY
    picture.save(target, quality=quality, method=6)
    while target.stat().st_size > BUDGET_KB * 1024:
        quality -= 2
        picture.save(target, quality=quality, method=6)
    print(f"LAID {target} {target.stat().st_size // 1024} kB", flush=True)


if __name__ == "__main__":
    main()
