"""What the doorway of Lewis's kitchen shows: morning at a tall window, and a piano. Not a place itself."""
from kit import *


def parlour(left, top_z, doorway):
    """Through the doorway on the left: morning at a tall window, and the piano who took it well."""
    frame, wall = mat("nyk_base", "#5a4636", rough=.5, var=.15), mat("nyk_parlour", "#7f8c86", rough=.85, var=.1, scale=1)
    y0, y1, top = doorway
    for y in (y0, y1):
        box2((left - .22, y - .05, 0), (left + .03, y + .05, top + .05), frame, bev=.008)
    box2((left - .22, y0, top - .03), (left + .03, y1, top + .07), frame, bev=.008)
    far, back = left - 3.4, 5.2
    box2((far, -2, -.02), (left - .2, back, .002), mat("nyk_oak", "#8a6444", rough=.42, var=.3, scale=1.6, stretch=(.6, 6, 6), coat=.2), bev=0)
    box2((far, -2, 0), (far - .1, back, top_z), wall, bev=0)
    box2((far, back, 0), (left - .2, back + .1, top_z), wall, bev=0)
    box2((far, -2, top_z), (left - .2, back, top_z + .1), mat("nyk_ceiling", "#86837c", rough=.85, var=.06), bev=0)
    day, bar = emis("nyk_day", "#b9cbee", 1.5), mat("nyk_frame", "#b6b3a6", rough=.5, var=.08)
    box2((-5.6, back - .02, .8), (-4.5, back - .01, 2.4), day, bev=0)
    for x in (-5.62, -5.05, -4.48):
        box2((x - .03, back - .06, .76), (x + .03, back, 2.44), bar, bev=.005)
    for z in (.78, 1.6, 2.42):
        box2((-5.62, back - .06, z - .03), (-4.48, back, z + .03), bar, bev=.005)
    black, ivory = mat("piano", "#2a211d", rough=.25, var=.15, coat=.6), mat("ivory", "#d9d2bd", rough=.4, var=.05, coat=.2)
    x0, x1, y = -5.3, -3.75, 4.3                                            # an upright, its keys to us
    box2((x0, y, 0), (x1, y + .6, 1.28), black, bev=.015)
    box2((x0, y - .32, .60), (x1, y + .02, .72), black, bev=.015)
    box2((x0 + .08, y - .30, .72), (x1 - .08, y - .10, .735), ivory, bev=.003)
    for i in range(24):
        if i % 7 not in (2, 6):
            box2((x0 + .12 + i*.056, y - .22, .735), (x0 + .145 + i*.056, y - .10, .752), black, bev=0)
    box2((x0 + .4, y - .03, .88), (x1 - .4, y, 1.16), mat("score", "#d9d4c4", rough=.9, var=.05), bev=0, rot=(-.1, 0, 0))
    cyl((x1 - .25, y + .3, 1.36), .07, .16, mat("nyk_pot", "#a2603c", rough=.8, var=.15))
    foliage((x1 - .25, y + .3, 1.42), mat("nyk_fern", "#47683f", rough=.6, var=.35, scale=12), .34, leaves=30, half_width=.05)
    area((-5.05, back - .1, 1.6), (-3.6, 2.4, .2), 1.0, 1.5, 420, "#b3c8f4", gloss=False)
    area((left - .05, 1.8, 1.3), (0, 1.6, .1), 1.2, 1.8, 70, "#c3d2f4", gloss=False)
    cyl((left - 1.5, 2.2, top_z - .5), .16, .22, emis("nyk_parlour_lamp", "#ffcf94", 3), r2=.10, bev=.01)
    point((left - 1.5, 2.2, top_z - .75), 60, "#ffc488", .1)           # what comes through the doorway
