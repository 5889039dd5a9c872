"""A hand, for the close-ups: soft balls along its bones, grown together. Not a place itself.

Units of the close-ups: one is ten centimetres.
"""
from kit import *

FINGERS = {  # root on the palm (across, along), length, thickness
    "index": ((-.34, .92), .74, .092), "middle": ((-.12, .98), .82, .096),
    "ring": ((.10, .94), .76, .090), "little": ((.30, .84), .58, .078)}


def skin():
    return mat("skin", "#c08a6c", rough=.46, var=.10, scale=3, hue=.02, spec=.35)


def hand(at, axes, curl=.5, spread=0.0, thumb=True, m=None, arm=1.2, mirror=False, curls=None):
    """A hand whose wrist is `at`; `axes` are its directions (across, along the fingers, out of its back).

    `curl` 0 is a flat hand, 1 a fist; `curls` may name a curl for single fingers.
    """
    across, along, out = (Vector(a).normalized() for a in axes)
    if mirror:
        across = -across
    balls = bpy.data.metaballs.new("hand")
    balls.resolution = balls.render_resolution = .035
    balls.threshold = .35

    def place(a, b, c, r):
        ball = balls.elements.new(type="BALL")
        ball.co, ball.radius = Vector(at) + across * a + along * b + out * c, r * 1.55

    for i in range(4):                       # the palm, broad at the knuckles
        for j in range(13):
            t, u = i / 3, j / 12
            place((-.30 + .56 * t) * (.72 + .28 * u), -.04 + .88 * u, .03 * math.sin(math.pi * t), .125)
    for k in range(int(arm / .05)):
        place(-.08, -.05 * k, 0, .145)
        place(.08, -.05 * k, 0, .145)
    for name, ((a, b), length, r) in FINGERS.items():
        _finger(place, a, b, length, r, (curls or {}).get(name, curl), spread * a)
    if thumb:
        for k in range(7):
            t = k / 6
            place(-.30 - .26 * t, .30 + .50 * t, -.10 - .16 * t, .125 - .035 * t)
    balls.materials.append(m or skin())
    return link(bpy.data.objects.new("hand", balls))


def _finger(place, a, b, length, r, curl, splay):
    """Three bones that bend by `curl` each, the knuckle a little thicker than what follows."""
    angle, y, z, x = 0.0, b, .02, a
    for bone, share in enumerate((.46, .30, .24)):
        angle += curl * (1.15, 1.5, .9)[bone]
        steps = 4
        for k in range(steps):
            place(x, y, z, r * (1.10 - .09 * bone - .02 * k))
            step = length * share / steps
            y, z, x = y + math.cos(angle) * step, z - math.sin(angle) * step, x + splay * step
    place(x, y, z, r * .80)


def sleeve(start, end, r0, r1, m):
    """A sleeve from one point to another, with the roll of its hem."""
    start, end = Vector(start), Vector(end)
    run = (end - start).length
    profile = [(r0 * .96, .0), (r0 * 1.05, .03), (r0 * 1.05, .10), (r0, .13), ((r0 + r1) / 2 * 1.04, run * .4),
               ((r0 + r1) / 2, run * .55), (r1, run)]
    ob = lathe(profile, m, name="sleeve")
    ob.location = start
    ob.rotation_euler = (end - start).to_track_quat("Z", "Y").to_euler()
    return ob
