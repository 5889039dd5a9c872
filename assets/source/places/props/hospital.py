"""What stands along hospital walls: doors, gurneys, wheelchairs, drips, lamps."""
from kit import *



def door(x, y, side, m, frame, glow=None, width=1.05, height=2.15):
    """A door in a wall x = const; side +1 when the room it is seen from lies at smaller x."""
    s = -side
    def slab(y0, y1, z0, z1, t, mm, **k):
        box2((min(x, x + s*t), y0, z0), (max(x, x + s*t), y1, z1), mm, **k)
    slab(y - width/2 - .09, y - width/2, 0, height + .09, .05, frame, bev=.008)
    slab(y + width/2, y + width/2 + .09, 0, height + .09, .05, frame, bev=.008)
    slab(y - width/2 - .09, y + width/2 + .09, height, height + .09, .05, frame, bev=.008)
    slab(y - width/2, y + width/2, .01, height, .022, m, bev=.004)
    if glow:
        slab(y + width*.10, y + width*.32, 1.15, 1.85, .03, glow, bev=.004)
    cyl((x + s*.07, y - width*.38, 1.02), .013, .16, bright_chrome(), rot=(math.pi/2, 0, 0))
    slab(y - width/2, y + width/2, .02, .30, .028, mat('kick', '#7d858a', rough=.4, metal=.8, var=.15), bev=.003)


def gurney(at, turn, raised=.0, blanket=None, pillow=True):
    """A hospital gurney, 2.05 m along y before the turn, head at +y; the head end may be raised (radians)."""
    chrome = bright_chrome()
    grey = mat('gurney_frame', '#7e878c', rough=.4, metal=.5, var=.12)
    pad = mat('gurney_pad', '#2b4a5c', rough=.55, var=.15, scale=5)
    sheet = mat('sheet', '#cfd2d0', rough=.85, var=.08, scale=6)
    black = mat('rubber', '#20252a', rough=.6, var=.1)
    with group() as g:
        box((0, 0, .60), (.62, 1.85, .06), grey, bev=.02)
        box((0, 0, .30), (.50, 1.5, .10), grey, bev=.03)
        for y in (-.5, .5):
            cyl((0, y, .45), .07, .30, grey, bev=.01)
            box((0, y, .38), (.18, .24, .12), black, bev=.03)
        for x in (-.27, .27):
            for y in (-.85, .85):
                cyl((x, y, .10), .10, .045, black, rot=(0, math.pi/2, 0), bev=.012)
                cyl((x, y, .10), .045, .05, chrome, rot=(0, math.pi/2, 0))
                box((x, y, .23), (.05, .06, .16), grey, bev=.01)
        box((0, -.42, .68), (.66, 1.12, .11), pad, bev=.04, seg=3)
        box((0, -.42, .742), (.67, 1.10, .02), sheet, bev=.01)
        with group() as head:
            box((0, .40, 0), (.66, .80, .11), pad, bev=.04, seg=3)
            box((0, .40, .062), (.67, .78, .02), sheet, bev=.01)
            if pillow:
                box((0, .56, .125), (.50, .32, .12), sheet, bev=.055, seg=4)
        bpy.context.view_layer.update()
        turn_up = Matrix.Translation((0, .15, .68)) @ Matrix.Rotation(raised, 4, 'X')
        for o in head.objs:
            o.matrix_world = turn_up @ o.matrix_world
        if blanket:
            box((0, -.62, .765), (.70, .62, .05), blanket, bev=.022, seg=3)
            for s in (-1, 1):
                box((s*.35, -.62, .66), (.03, .60, .20), blanket, bev=.014, seg=3, rot=(0, s*.08, 0))
        for s in (-1, 1):                                   # side rails, let down on the wall side by nobody
            tube(rounded_path([(s*.37, -.55, .62), (s*.37, -.55, .96), (s*.37, .22, .96), (s*.37, .22, .62)], .07), .014, chrome)
            for y in (-.30, -.03):
                tube([(s*.37, y, .64), (s*.37, y, .96)], .009, chrome)
        tube(rounded_path([(-.24, -1.0, .62), (-.24, -1.06, .92), (.24, -1.06, .92), (.24, -1.0, .62)], .06), .014, chrome)
        tube(rounded_path([(-.24, .95, .62), (-.24, 1.06, .92), (.24, 1.06, .92), (.24, .95, .62)], .06), .014, chrome)
    move(g.objs, at, turn)


def drip(x, y, bag=True):
    """A drip stand on five castors."""
    chrome = bright_chrome()
    cyl((x, y, 1.02), .012, 1.95, chrome)
    for i in range(5):
        a = i*1.2566
        tube([(x, y, .10), (x + .26*math.cos(a), y + .26*math.sin(a), .06)], .012, chrome)
        cyl((x + .26*math.cos(a), y + .26*math.sin(a), .03), .028, .022, mat('rubber', '#20252a', rough=.6, var=.1), rot=(math.pi/2, 0, a))
    tube(rounded_path([(x - .12, y, 1.93), (x - .12, y, 1.99), (x + .12, y, 1.99), (x + .12, y, 1.93)], .03), .006, chrome)
    if bag:
        box((x - .12, y, 1.80), (.11, .03, .20), mat('drip_bag', '#a9b8bd', rough=.2, var=.05, coat=.5), bev=.014, seg=3)
        tube([(x - .12, y, 1.70), (x - .10, y, 1.45), (x - .02, y - .03, 1.2), (x, y - .02, 1.0)], .004, mat('drip_line', '#a9b8bd', rough=.2), bez=True)


def sconce(x, y, z, side, power=12, col='#ffa75c', lit=True):
    """A wall lamp of frosted glass; side as for doors."""
    s = -side
    box((x + s*.015, y, z), (.03, .14, .20), brushed_steel(), bev=.006)
    cyl((x + s*.10, y, z), .065, .26, emis('sconce', '#ffc583', 3.0) if lit else mat('sconce_off', '#8d8a84', rough=.5, var=.05), bev=.02)
    for zz in (z - .14, z + .14):
        cyl((x + s*.10, y, zz), .07, .02, brushed_steel(), bev=.005)
    if lit:
        point((x + s*.24, y, z), power, col, .09)


def fire_door(x, y, leaf, frame, pane, width=1.02, height=2.16, opens=1):
    """A door of wire glass with a push bar, in a wall at `y`, facing the camera; its bar's latch at `opens` (1: right)."""
    steel, wire = brushed_steel(), mat('door_wire', '#2c3032', rough=.6, var=.1)
    for a in (x - width/2 - .05, x + width/2 + .05):
        box((a, y - .02, height/2), (.10, .16, height), frame, bev=.01)
    box((x, y - .02, height + .05), (width + .20, .16, .10), frame, bev=.01)
    box((x, y, height/2), (width, .05, height - .01), leaf, bev=.006)
    cx, cz, w, h = x + opens*.16, 1.53, .38, .78
    box((cx, y - .03, cz), (w + .08, .03, h + .08), frame, bev=.006)
    box((cx, y - .048, cz), (w, .008, h), pane, bev=0)
    for i in range(1, 8):
        box((cx - w/2 + i*w/8, y - .054, cz), (.005, .003, h), wire, bev=0)
    for i in range(1, 16):
        box((cx, y - .054, cz - h/2 + i*h/16), (w, .003, .005), wire, bev=0)
    box((x, y - .09, 1.0), (width*.84, .06, .07), steel, bev=.018)
    for a in (-.42, .42):
        box((x + a*width, y - .06, 1.0), (.08, .08, .13), frame, bev=.01)
    box((x, y - .03, .16), (width - .06, .012, .26), steel, bev=.003)
    box((x - opens*width*.26, y - .06, height - .10), (.26, .07, .08), steel, bev=.012)
    beam((x - opens*width*.16, y - .09, height - .08), (x + opens*width*.22, y - .20, height + .02), .02, .02, steel, bev=.004)


def wheelchair(at, turn):
    """Folded out and waiting, its back to the wall's far end."""
    chrome, black, seat = bright_chrome(), mat('rubber', '#20252a', rough=.6, var=.1), mat('wheel_seat', '#5a2f34', rough=.6, var=.15)
    with group() as g:
        box((0, 0, .50), (.44, .42, .04), seat, bev=.015)
        box((0, .23, .78), (.44, .04, .42), seat, bev=.015, rot=(-.12, 0, 0))
        for x in (-.28, .28):
            tube([(x, .12 + .30*math.cos(i*math.tau/26), .31 + .30*math.sin(i*math.tau/26)) for i in range(26)], .018, black, cyclic=True, res=3)
            tube([(x, .12 + .24*math.cos(i*math.tau/26), .31 + .24*math.sin(i*math.tau/26)) for i in range(26)], .008, chrome, cyclic=True, res=3)
            cyl((x, .12, .31), .05, .06, chrome, rot=(0, math.pi/2, 0))
            for i in range(4):
                a = i*math.pi/4
                tube([(x, .12 + .28*math.cos(a), .31 + .28*math.sin(a)), (x, .12 - .28*math.cos(a), .31 - .28*math.sin(a))], .004, chrome)
            tube(rounded_path([(x*.85, .30, .98), (x*.85, .23, .92), (x*.85, .22, .70), (x*.85, -.24, .70), (x*.85, -.26, .46), (x*.85, -.42, .14)], .04), .014, chrome)
            cyl((x*.85, -.30, .08), .08, .03, black, rot=(0, math.pi/2, 0))
            box((x*.85, .0, .715), (.05, .26, .03), black, bev=.01)
            box((x*.45, -.46, .13), (.16, .16, .015), black, bev=.005)
    move(g.objs, at, turn)
