"""A car with its tail to us."""
from kit import *

WAIST_HALF, ROOF_HALF = .80, .60         # half the width of the glasshouse at its foot and at the roof


def car_pane():
    """The glass of a car that nobody is in."""
    return mat("car_pane", "#27384c", rough=.05, var=.25, scale=1.2, coat=.6)


def parked(x, y, colour, tall=False, turn=0.0, inside=None):
    """A car with its tail to us, wet; dark, or its panes lit by what is `inside`."""
    pane = inside or car_pane()
    body = mat("car" + colour, colour, rough=.16, var=.12, coat=1)
    h, waist = (1.72, 1.06) if tall else (1.43, .98)
    with group() as g:
        _shell(body, waist, tall)
        _glasshouse(body, pane, h, waist, tall)
        for s in (-1, 1):
            _side(s, body, waist)
        _tail()
    move(g.objs, (x, y, 0), turn)


def _shell(body, waist, tall):
    """Below the waist: bumpers, boot, bonnet, arches over the wheels; narrower at the ends."""
    if tall:
        side = [(-2.12, .36), (-2.18, .56), (-2.14, waist), (.95, waist), (1.25, .98), (2.0, .90), (2.18, .66), (2.12, .34)]
    else:
        side = [(-2.12, .36), (-2.2, .58), (-2.16, .90), (-1.98, waist), (.95, waist), (1.95, .86), (2.18, .62), (2.12, .34)]
    prism(side, 1.72, body, plane="YZ", bev=.11)
    black = mat("rubber", "#191d21", rough=.6, var=.1)
    for s in (-1, 1):
        for yy in (-1.32, 1.32):          # an arch that stands a little out, and the dark inside it
            arc = [(yy + .44*math.cos(a), .36 + .44*math.sin(a)) for a in (math.pi*i/12 for i in range(13))]
            prism([*arc, *[(yy - .37*math.cos(a), .36 + .37*math.sin(a)) for a in (math.pi*i/12 for i in range(13))]], .05, body, plane="YZ", loc=(s*.86, 0, 0), bev=.006)
            prism([(yy + .37*math.cos(a), .36 + .37*math.sin(a)) for a in (math.tau*i/24 for i in range(24))], .04, black, plane="YZ", loc=(s*.845, 0, 0), bev=0)


def _glasshouse(body, pane, h, waist, tall):
    """Pillars and roof; it leans in on all four sides, and its panes stand in it."""
    rear, front = ((-2.06, -1.86), (1.15, .45)) if tall else ((-1.72, -1.08), (1.05, .30))
    foot = [(-WAIST_HALF, rear[0]), (WAIST_HALF, rear[0]), (WAIST_HALF, front[0]), (-WAIST_HALF, front[0])]
    roof = [(-ROOF_HALF, rear[1]), (ROOF_HALF, rear[1]), (ROOF_HALF, front[1]), (-ROOF_HALF, front[1])]
    bm = bmesh.new()
    low = [bm.verts.new((a, b, waist - .02)) for a, b in foot]
    high = [bm.verts.new((a, b, h - .03)) for a, b in roof]
    top = [bm.verts.new((a*.9, b*.94 + .01, h)) for a, b in roof]
    for ring, above in ((low, high), (high, top)):
        for i in range(4):
            bm.faces.new((ring[i], ring[(i + 1) % 4], above[(i + 1) % 4], above[i]))
    bm.faces.new(top)
    bmesh.ops.bevel(bm, geom=bm.edges[:], offset=.045, segments=3, profile=.5, affect="EDGES")
    mesh("cabin", bm, body, True)
    for a, b, inset in ((0, 1, .10), (1, 2, .12), (3, 0, .12)):            # rear, right, left
        _pane(foot[a], foot[b], roof[a], roof[b], waist, h, pane, inset)


def _pane(f0, f1, r0, r1, waist, h, m, inset):
    """Glass on one side of the cabin, a finger outside it; from foot f0-f1 to roof r0-r1."""
    def at(along, up):
        low, top = ([p[i] + (q[i] - p[i])*along for i in (0, 1)] for p, q in ((f0, f1), (r0, r1)))
        return Vector((*(a + (b - a)*up for a, b in zip(low, top)), waist - .02 + (h - .01 - waist)*up))
    points = [at(inset, .12), at(1 - inset, .12), at(1 - inset, .84), at(inset, .84)]
    out = (points[1] - points[0]).cross(points[2] - points[0]).normalized()*.014
    bm = bmesh.new()
    bm.faces.new([bm.verts.new(p + out) for p in points])
    mesh("pane", bm, m)


def _side(s, body, waist):
    """Wheels, mirror, the line of the doors."""
    black, rim = mat("rubber", "#191d21", rough=.6, var=.1), mat("rim", "#8b9297", rough=.3, metal=1, var=.1)
    for yy in (-1.32, 1.32):
        cyl((s*.78, yy, .33), .33, .22, black, rot=(0, math.pi/2, 0), bev=.05)
        cyl((s*.895, yy, .33), .20, .02, rim, rot=(0, math.pi/2, 0))
        for k in range(5):
            t = k*math.tau/5
            box((s*.90, yy + .13*math.cos(t), .33 + .13*math.sin(t)), (.02, .07, .07), black, bev=.01, rot=(t, 0, 0))
    box((s*.94, .62, waist + .06), (.18, .10, .13), body, bev=.04, seg=3)
    for yy in (-.45, .55):
        box((s*.862, yy, .72), (.008, .012, .46), black, bev=0)
    box((s*.866, .05, .84), (.016, .16, .025), rim, bev=.006)


def _tail():
    """Lamps, the lid's line, plate, bumper, an exhaust, a wiper that rests."""
    black, red, amber = mat("rubber", "#191d21", rough=.6, var=.1), mat("tail_off", "#7a1c18", rough=.2, var=.15, scale=8, coat=.8), mat("tail_amber", "#a8682a", rough=.2, var=.1, coat=.8)
    chrome = bright_chrome()
    for s in (-1, 1):
        box((s*.64, -2.18, .80), (.36, .06, .17), red, bev=.035, seg=3)
        box((s*.44, -2.205, .80), (.07, .02, .11), mat("tail_white", "#c9cdca", rough=.2, var=.05, coat=.6), bev=.01)
        box((s*.78, -2.165, .80), (.09, .05, .13), amber, bev=.02)
    box((0, -2.19, .91), (1.20, .012, .012), black, bev=0)
    box((0, -2.21, .80), (.54, .02, .14), mat("plate_pale", "#b9c0c2", rough=.5, var=.05), bev=.006)
    for k, w in enumerate((.07, .05, .07, .06, .04)):
        box((-.17 + k*.085, -2.222, .80), (w*.7, .002, .07), mat("plate_ink", "#24406a", rough=.7, var=0, rvar=0), bev=0, idx=1)
    box((0, -2.18, .50), (1.66, .12, .20), black, bev=.055, seg=3)
    box((0, -2.245, .53), (1.5, .01, .02), chrome, bev=0)
    cyl((-.52, -2.20, .34), .035, .14, chrome, rot=(math.pi/2, 0, 0))
