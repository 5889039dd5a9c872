"""What hangs on the left wall of the elevator: which floor is which, and a mountain. Not a place itself."""
from kit import *

ON_LEFT_WALL = (math.pi / 2, 0, math.pi / 2)
DIRECTORY = (("7", "Maternity"), ("6", "Chief of Surgery"), ("5", "Intensive care"), ("4", "Plastics"),
             ("3", "Surgery"), ("2", "Cafeteria"), ("1", "Emergency"), ("L", "Lobby"))


def directory(m, wall, y, z, w=.50, h=.66):
    x = wall + .024
    box((x, y, z), (.018, w, h), m.steel_dark, bev=.004)
    box((x + .008, y, z), (.008, w - .03, h - .03), m.paper, bev=0, idx=1)
    box((x + .0125, y, z + h / 2 - .068), (.002, w - .05, .09), m.teal, bev=0, idx=1)
    text("DIRECTORY", (x + .015, y, z + h / 2 - .068), .060, m.white, rot=ON_LEFT_WALL, font="Roboto-Bold",
         idx=1)
    for i, (floor, ward) in enumerate(DIRECTORY):
        line = z + h / 2 - .158 - .062 * i
        text(floor, (x + .014, y - w / 2 + .04, line), .052, m.ink, rot=ON_LEFT_WALL, font="Roboto-Bold",
             align="LEFT", idx=1)
        text(ward, (x + .014, y - w / 2 + .10, line), .050, m.ink, rot=ON_LEFT_WALL,
             font="RobotoCondensed-Bold", align="LEFT", idx=1)


def poster(m, wall, y, z, w, h):
    """A mountain over a lake, in five flat colours."""
    x = wall + .024
    box((x, y, z), (.018, w, h), m.steel_dark, bev=.004)
    box((x + .008, y, z), (.008, w - .03, h - .03), mat("poster_sky", "#d9ab82", rough=.8), bev=0, idx=1)
    shapes = (
        ("#8a93a8", [(-1, .15), (-.55, .32), (-.2, .22), (.15, .62), (.3, .66), (.5, .45), (1, .12), (1, -.4),
                     (-1, -.4)]),
        ("#e8dccb", [(.02, .5), (.15, .62), (.3, .66), (.42, .53), (.30, .5), (.24, .44), (.14, .49)]),
        ("#4e6a74", [(-1, -.02), (-.7, .10), (-.4, 0), (-.1, .08), (.3, -.05), (.7, .1), (1, 0), (1, -.4),
                     (-1, -.4)]),
        ("#2b4954", [(-1, -.22), (1, -.18), (1, -1), (-1, -1)]),
        ("#d9a27c", [(-1, -.30), (.2, -.28), (1, -.34), (.1, -.33)]),
        ("#d9a27c", [(-.5, -.40), (.6, -.38), (.1, -.43)]))
    for depth, (colour, points) in enumerate(shapes):
        prism([(y + a * (w - .04) / 2, z + b * (h - .04) / 2) for a, b in points], .001,
              mat("poster" + colour, colour, rough=.8), plane="YZ", loc=(x + .013 + depth * .001, 0,
                  0), bev=0,
              idx=1)
    text("BREATHE.", (x + .02, y, z - h * .30), .080, m.paper, rot=ON_LEFT_WALL, font="Roboto-Bold", idx=1,
         spacing=1.05)
    text("Chapel & garden, level 2", (x + .02, y, z - h * .395), .036, m.paper, rot=ON_LEFT_WALL,
         font="RobotoCondensed-Bold", idx=1)
