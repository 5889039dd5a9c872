"""What lies on the counters and desks of an airport, seen from the passenger's side: screens from behind, passes, tags, a stapler.

Law: a thing stands on z = `at[2]` with its middle at `at`; what has a front turns it to whoever works there (+y).
"""
from kit import *


def monitor_back(at, turn=0, size=(.50, .30), lean=.10, label=False):
    """A screen from behind: its case, its vents, its neck, a cable; on some the label of whoever owns it."""
    w, h = size
    case, seam = mat("monitor_case", "#3a4046", rough=.45, var=.12, coat=.15), mat("monitor_seam", "#101317", rough=.7, var=.1)
    with group() as g:
        box((0, 0, h / 2 + .10), (w, .030, h), case, bev=.010, rot=(lean, 0, 0))
        box((0, -.024, h / 2 + .10), (w * .62, .030, h * .62), case, bev=.012, rot=(lean, 0, 0))
        for k in range(9):
            box((-.096 + .024 * k, -.040 - .005 * lean, h * .66 + .10), (.012, .006, .050), seam, bev=.001, rot=(lean, 0, 0))
        if label:
            box((-w * .39, -.019 - lean * .1, h * .86 + .10), (.055, .004, .030), mat("owner_label", "#9c978a", rough=.85, var=.05), bev=0, rot=(lean, 0, .03))
        cyl((0, -.01, .06), .022, .13, case)
        box((0, 0, .008), (.24, .18, .015), case, bev=.005)
        tube([(.05, -.040, h * .3 + .10), (.07, -.07, .12), (.12, -.05, .01)], .005, seam, bez=True)
    move(g.objs, at, turn)
    return g.objs


def boarding_pass(at, turn=0, band="#1e4d5c", lift=0.0):
    """Card with a band across its head and a perforated stub."""
    x, y, z = at
    card, ink = mat("pass_card", "#bdb6a4", rough=.85, var=.05), mat("pass_ink", "#4c5056", rough=.9, var=0, rvar=0)
    with group() as g:
        box((0, 0, .001), (.19, .082, .0012), card, bev=0)
        box((0, .033, .0019), (.19, .016, .0004), mat("pass_band" + band, band, rough=.8, var=.05), bev=0)
        for k in range(9):
            box((.048, -.034 + .007 * k, .0019), (.0015, .003, .0004), ink, bev=0)
        for row, long in enumerate((.07, .045, .085)):
            box((-.085 + long / 2, .012 - .016 * row, .0019), (long, .005, .0004), ink, bev=0)
            box((.07, .012 - .016 * row, .0019), (.03, .005, .0004), ink, bev=0)
    move(g.objs, (x, y, z + lift), turn)
    return g.objs


def stack(at, count=9, seed=3, band="#1e4d5c"):
    """Stubs that have been taken, knocked together by hand."""
    own = random.Random(seed)
    x, y, z = at
    for k in range(count):
        box((x + own.uniform(-.004, .004), y + own.uniform(-.003, .003), z + .0012 + .0024 * k), (.082, .080, .0022),
            mat("pass_card", "#bdb6a4", rough=.85, var=.05), bev=0, rot=(0, 0, own.uniform(-.07, .07)))
    box((x, y + .030, z + .0026 + .0024 * count), (.080, .014, .0006), mat("pass_band" + band, band, rough=.8, var=.05), bev=0)


def stapler(at, turn=0, colour="#7c2c2a"):
    """A stapler, its jaw a little open."""
    red, steel = mat("stapler" + colour, colour, rough=.3, var=.1, coat=.4), mat("stapler_steel", "#9aa1a6", rough=.3, metal=1, var=.1)
    with group() as g:
        prism([(-.075, 0), (.070, 0), (.074, .006), (-.070, .010)], .036, red, bev=.003)
        prism([(-.062, .012), (.068, .017), (.072, .022), (-.064, .022)], .020, steel, bev=.002)
        prism([(-.070, .020), (.076, .030), (.080, .040), (.060, .050), (-.046, .046), (-.072, .036)], .032, red, bev=.004)
    move(g.objs, at, turn)
    return g.objs


def pass_rack(at, turn=0, count=6, band="#1e4d5c"):
    """Passes on edge in a box, their heads out, the last one leaning."""
    dark = mat("rack_box", "#2a2f35", rough=.45, var=.12)
    card = mat("pass_card", "#bdb6a4", rough=.85, var=.05)
    with group() as g:
        box((0, 0, .022), (.104, .062, .044), dark, bev=.004)
        for k in range(count):
            lean, x = -.10 - .035 * k, .004 * (k % 3 - 1)
            box((x, .020 - .008 * k, .052 + .003 * (k % 2)), (.084, .0018, .092), card, bev=0, rot=(lean, .02 * (k % 3 - 1), 0))
        lean = -.10 - .035 * (count - 1)
        front = .020 - .008 * (count - 1)
        box((.004, front - .0022, .084), (.084, .0018, .016), mat("pass_band" + band, band, rough=.8, var=.05), bev=0, rot=(lean, 0, 0))
    move(g.objs, at, turn)
    return g.objs


def gooseneck(at, to, m=None):
    """A microphone that leans in from a foot out of sight at `at` to a head at `to`."""
    dark = m or mat("mic", "#1d2125", rough=.5, var=.1)
    foot, head = Vector(at), Vector(to)
    bend = Vector((foot.x + (head.x - foot.x) * .15, foot.y + (head.y - foot.y) * .15, head.z * .92 + foot.z * .08))
    tube([foot, foot.lerp(bend, .6), bend, head], .0065, dark, bez=True)
    aim = (head - bend).normalized()
    turn = aim.to_track_quat("Z", "Y").to_euler()
    lathe([(0, -.012), (.009, -.010), (.011, .0), (.019, .010), (.021, .030), (.016, .046), (0, .052)],
          mat("mic_foam", "#2a2d31", rough=.95, var=.25, scale=160), loc=head, rot=turn, seg=28)
    lathe([(.0125, -.004), (.0135, 0), (.0125, .004)], mat("mic_ring", "#9aa1a6", rough=.3, metal=1, var=.1), loc=head, rot=turn, seg=28)


def telephone(at, turn=0):
    """A desk telephone with its handset on, the keys to whoever works there."""
    body, key = mat("desk_phone", "#83796a", rough=.45, var=.1, coat=.2), mat("desk_phone_key", "#3f4145", rough=.6, var=.05)
    with group() as g:
        prism([(-.095, 0), (.095, 0), (.095, .030), (-.095, .070)], .19, body, plane="YZ", bev=.010)
        tube(rounded_path([(-.058, -.108, .084), (-.058, -.080, .106), (-.058, .060, .082), (-.058, .088, .048)], .03), .020, body)
        for i in range(3):
            for k in range(4):
                box((.020 + .026 * i, -.052 + .030 * k, .060 - .0064 * k), (.018, .018, .010), key, bev=.003, rot=(-.2, 0, 0))
    move(g.objs, at, turn)
    return g.objs


def bell(at):
    """A brass bell that one strikes."""
    brass, dark = mat("bell_near", "#a07a3a", rough=.25, metal=1, var=.12), mat("bell_foot", "#22262a", rough=.5, var=.1)
    lathe([(0, .012), (.046, .012), (.048, 0), (0, 0)], dark, loc=at, seg=36)
    lathe([(.043, .014), (.044, .020), (.038, .036), (.024, .048), (.008, .053), (0, .053)], brass, loc=at, seg=40)
    lathe([(0, .052), (.004, .052), (.004, .060), (.007, .061), (.006, .067), (0, .068)], brass, loc=at, seg=20)


def tag_rack(at, turn=0, colours=("#b9803f", "#b7bab7", "#3f6f7c")):
    """Tags for baggage on their strings, hung from a bar."""
    steel = mat("rack", "#8d959a", rough=.35, metal=1, var=.1)
    with group() as g:
        box((0, 0, .004), (.17, .07, .008), steel, bev=.003)
        for s in (-1, 1):
            cyl((s * .075, 0, .06), .004, .115, steel, seg=12)
        tube([(-.075, 0, .118), (.075, 0, .118)], .004, steel)
        for k in range(7):
            colour = colours[k % 3]
            box((-.056 + .0185 * k, -.006 + .004 * (k % 2), .068), (.040, .0025, .072), mat("tag" + colour, colour, rough=.85, var=.06), bev=.001,
                rot=(.06 * (k % 3 - 1), .05 * (k % 4 - 1.5), .25 + .09 * k))
    move(g.objs, at, turn)
    return g.objs
