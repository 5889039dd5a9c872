"""The city at dusk as one sees it from the hospital's windows, to the left (-x). Not a place itself."""
from kit import *


def skyline():
    """Towers in flat haze colours with small lit windows, and the Needle."""
    near, middle, far = (emis("tower" + c, c, s) for c, s in
                         (("#1d2940", .50), ("#2c3858", .62), ("#49507c", .72)))
    for x, y, width, depth, height, haze, lit in (
            (-96, 60, 17, 17, 3, near, .36), (-84, 94, 18, 16, 2, near, .36), (-120, 22, 16, 16, 1, near,
                .34),
            (-136, 88, 18, 16, 11, middle, .28), (-128, 134, 16, 14, 8, middle, .28),
            (-152, 44, 18, 16, 9, middle, .26), (-190, 118, 20, 18, 19, far, .14),
            (-178, 174, 20, 18, 13, far, .14), (-240, 200, 22, 20, 24, far, .10),
            (-224, 60, 22, 20, 14, far, .12), (-100, 128, 14, 14, 6, middle, .28)):
        _tower(x, y, width, depth, height, haze, lit)
    _needle(-118, 92, far)


def _tower(x, y, width, depth, height, haze, lit, foot=-20, floor=3.1, bay=1.9):
    box2((x - width / 2, y - depth / 2, foot), (x + width / 2, y + depth / 2, height), haze, bev=0)
    warm, pale, cold = (emis("window" + c, c, s) for c, s in
                        (("#ffbd72", 2.0), ("#ffdfb0", 1.4), ("#a9cdf5", 1.1)))
    panes = {warm: [], pale: [], cold: []}
    floors = range(int((height - foot - 1.5) / floor))
    for k in floors:
        z, run = foot + 1 + k * floor, random.random()
        for face, length in (("east", depth), ("south", width)):
            for i in range(int(length / bay)):
                run = random.random() if random.random() < .45 else run     # lit rooms come in rows
                if run < lit:
                    start = -length / 2 + .5 + i * bay
                    panes[random.choice((warm, warm, pale, cold))].append((face, start, z))
    for material, places in panes.items():
        _panes(x, y, width, depth, places, material)


def _panes(x, y, width, depth, places, material, w=.75, h=.95, off=.05):
    bm = bmesh.new()
    for face, start, z in places:
        if face == "east":
            side = x + width / 2 + off
            corners = [(side, y + start + a, z + b) for a, b in ((0, 0), (w, 0), (w, h), (0, h))]
        else:
            side = y - depth / 2 - off
            corners = [(x + start + a, side, z + b) for a, b in ((0, 0), (w, 0), (w, h), (0, h))]
        bm.faces.new([bm.verts.new(c) for c in corners])
    mesh("panes", bm, material)


def _needle(x, y, haze):
    cyl((x, y, 0), 1.6, 46, haze, r2=.9, bev=0)
    lathe([(0, 20), (1.0, 21), (5.6, 24.6), (5.9, 25.2), (3.0, 26.4), (2.2, 27.4), (.6, 28.2), (.12, 30),
           (.08, 40), (0, 40)], haze, loc=(x, y, 0))
    cyl((x, y, 24.4), 5.5, .35, emis("needle_rim", "#ffd9a0", 3.5), bev=0)
    box((x, y, 40), (.5, .5, .5), emis("needle_beacon", "#ff3020", 40), bev=0)
