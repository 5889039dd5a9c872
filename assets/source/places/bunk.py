"""The bunk across the end of the trailer, and the nine blankets: three on it, six in a stack. Not a place itself."""
from kit import *

END, BUNK_Y, BUNK_Z = 3.95, 2.30, .66       # the end of the trailer, the edge of the bunk, its height


def wood(name="trailer_wood", colour="#6d4a31"):
    return mat(name, colour, rough=.62, var=.3, scale=1.8, stretch=(.7, 6, 6))


def bunk():
    box2((-1.28, BUNK_Y, .0), (1.28, END - .1, BUNK_Z - .18), wood(), bev=.01)
    for x in (-.62, .62):
        box2((x - .52, BUNK_Y - .015, .07), (x + .52, BUNK_Y, BUNK_Z - .25), wood("trailer_drawer", "#7a5437"), bev=.008)
        tube([(x - .08, BUNK_Y - .035, .24), (x + .08, BUNK_Y - .035, .24)], .009, mat("rod", "#8b7a58", rough=.35, metal=.9, var=.1))
    sheet = mat("trailer_sheet", "#b5b0a4", rough=.95, var=.1, scale=6)
    box2((-1.24, BUNK_Y + .02, BUNK_Z - .19), (1.24, END - .12, BUNK_Z), sheet, bev=.05, seg=3)
    for x, turn, y in ((-.86, .12, END - .36), (-.82, -.10, END - .62)):
        box((x, y, BUNK_Z + .10 + (.07 if turn > 0 else 0)), (.60, .38, .17), sheet, bev=.075, seg=5, rot=(.25, .05, turn))
    red, dark, mid = (mat("plaid_red", "#8c3a2c", rough=.98, var=.12, scale=7), mat("plaid_dark", "#2b2322", rough=.98, var=.15, scale=7),
                      mat("plaid_mid", "#57291f", rough=.98, var=.12, scale=7))
    blanket(-.52, .74, BUNK_Y - .03, END - .34, BUNK_Z + .03, .17, (red, mid, dark), 3.0, plaid=True)
    quilt = mat("quilt", "#4a6072", rough=.95, var=.18, scale=6)
    blanket(.70, 1.26, BUNK_Y - .05, END - .22, BUNK_Z + .03, .05, (quilt,), 7.0, drop=.20)
    ochre = mat("blanket_wool", "#9a7444", rough=.98, var=.15, scale=8)
    blanket(-1.20, -.36, BUNK_Y - .01, BUNK_Y + .62, BUNK_Z + .05, .12, (ochre,), 11.0, drop=.22)


def stack():
    """Six of the nine, folded and squared off, on the foot of the bunk."""
    z = BUNK_Z + .09
    for k, (c, w) in enumerate((("#7d8a72", .0), ("#a8763c", .02), ("#3f5874", -.015), ("#b3a68c", .01), ("#7a3a30", -.01), ("#5f6c78", .015))):
        m = mat("folded" + c, c, rough=.98, var=.16, scale=9)
        for half in (0, 1):
            box((.80 + w, 2.62, z + .022 + half*.040), (.56 - .03*half, .42, .044), m, bev=.021, seg=3, rot=(0, 0, .03*(k % 3 - 1)))
        z += .086


def blanket(x0, x1, y0, y1, z, heap, ms, phase, plaid=False, drop=.30, nx=64, ny=52):
    """Cloth thrown over the bunk: a few heaps, ridges across them, and a hem that hangs over the edge."""
    rng = random.Random(phase)
    heaps = [(rng.uniform(.15, .85), rng.uniform(.25, .85), rng.uniform(.20, .36), rng.uniform(.35, .75)) for _ in range(6)]
    bm = bmesh.new()
    rows = []
    hang = int(ny*drop/(drop + (y1 - y0)))
    for j in range(ny + 1):
        row = []
        for i in range(nx + 1):
            u = i/nx
            if j < hang:
                v, fall = 0.0, drop*(hang - j)/hang
            else:
                v, fall = (j - hang)/(ny - hang), 0.0
            lift = sum(a*math.exp(-(((u - p)/r)**2 + ((v - q)/(r*1.2))**2)) for p, q, r, a in heaps)*heap
            fold = .018*math.sin(u*19 + v*7 + phase + 2*math.sin(v*5 + phase)) + .010*math.sin(u*41 - v*13 + phase*2)
            edge = min(1, min(u, 1 - u)*7, (1 - v)*7)
            y = y0 + (y1 - y0)*v - (.034 + .030*math.sin(u*23 + phase + 3*math.sin(u*5)))*min(1, fall*14)
            x = x0 + (x1 - x0)*u + .05*math.sin(v*4 + phase) + (.02 + .10*fall)*math.sin(fall*12 + u*9)
            sag = .035*math.sin(u*11 + phase)*fall/max(drop, .01)
            row.append(bm.verts.new((x, y, z - sag + (lift + fold)*edge*(1 - min(1, fall*9)) - fall)))
        rows.append(row)
    for j, (a, b) in enumerate(zip(rows, rows[1:])):
        for i in range(nx):
            face = bm.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
            if plaid:
                face.material_index = (i//5 % 2) + (j//5 % 2)
    ob = mesh("blanket", bm, ms[0], True)
    for m in ms[1:]:
        ob.data.materials.append(m)
