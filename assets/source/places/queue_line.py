"""The line before security: bends of belt, and what waits in it. Not a place itself."""
from kit import *
from props import stanchions, suitcase


def stand(top):
    """Eleven bends of belt, and what people have put down to move along with a foot: a cello, cases, a neck pillow."""
    belt = mat("belt_blue", "#27507a", rough=.7, var=.1)
    left, right = -4.9, 5.6
    for k, y in enumerate((-5.6, -4.3, -3.0, -1.7, -.4)):
        ends = (left + 1.1, right) if k % 2 else (left, right - 1.1)
        stanchions([(ends[0] + (ends[1] - ends[0])*i/4, y) for i in range(5)], belt)
    for x in (left, right):
        stanchions([(x, y) for y in (-5.6, -3.0, -.4)], belt)
    _things()
    navy, white, amber = emis("sign_back", "#1d4262", .42), emis("sign_white", "#eaf2ff", 2.8), emis("sign_amber", "#ffb52e", 3.2)
    x, y, z = .35, -4.6, 2.86                                              # how long it takes from here
    for s in (-1, 1):
        cyl((x + s*.7, y, (top + z)/2), .012, top - z, mat("brushed", "#8d969c", rough=.35, metal=1, var=.15), seg=8, bev=0)
    box2((x - 1.0, y, z - .28), (x + 1.0, y + .08, z + .28), navy, bev=.012, idx=2)
    text("FROM HERE", (x, y - .008, z + .12), .18, white, font="Roboto-Medium", idx=1, spacing=1.05)
    text("25 MIN", (x, y - .008, z - .11), .23, amber, font="Roboto-Bold", idx=1)


def _things():
    black, pale = mat("cello_case", "#2a2d33", rough=.35, var=.12, coat=.4), mat("cello_latch", "#b0a58c", rough=.3, metal=1, var=.1)
    with group() as g:                                                     # the man with the cello has gone for his cloth
        outline = [(0, 1.36), (.09, 1.34), (.10, 1.0), (.17, .92), (.20, .78), (.16, .64), (.15, .54), (.25, .40), (.27, .22), (.18, .05), (0, .02)]
        prism(outline + [(-a, b) for a, b in outline[-2:0:-1]], .26, black, bev=.05)
        for z in (.30, .84, 1.2):
            box((.0 + (.24 if z < .5 else .17 if z < 1 else .09), -.05, z), (.03, .06, .05), pale, bev=.006)
        box((0, -.14, .62), (.03, .02, .22), pale, bev=.006)
    move(g.objs, (1.15, -3.7, 0), .35)
    suitcase((-1.45, -3.6, 0), .3, mat("case_red", "#9a3f2d", rough=.35, var=.12, coat=.4))
    suitcase((-3.1, -2.3, 0), -.5, mat("case_teal", "#2d5f68", rough=.4, var=.12, coat=.3))
    suitcase((2.9, -2.4, 0), .2, mat("case_ochre", "#8f6a35", rough=.45, var=.12, coat=.3))
    suitcase((-.5, -1.1, 0), -.2, mat("case_navy", "#2a3b52", rough=.45, var=.12, coat=.3))
    suitcase((3.6, -1.0, 0), .6, mat("case_red", "#9a3f2d", rough=.35, var=.12, coat=.4))
    box((2.45, -3.75, .17), (.52, .30, .32), mat("bag_ochre", "#a5793f", rough=.7, var=.15, scale=8), bev=.12, seg=4, rot=(0, 0, .3))
