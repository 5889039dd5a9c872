"""A hand, for the close-ups: soft balls along its bones, grown together, then creased. Not a place itself.

Units of the close-ups: one is ten centimetres.
"""
import creases
from creases import Joint, Nail
from kit import *

FINGERS = {  # root on the palm (across, along), length, thickness
    "index": ((-.34, .92), .74, .092), "middle": ((-.12, .98), .82, .096),
    "ring": ((.10, .94), .76, .090), "little": ((.30, .84), .58, .078)}

BONES = (.46, .30, .24)                      # of a finger's length
KINDS = ("root", "middle", "end")            # what is at the foot of each
LONE = 1.22                                  # how much thicker a finger is made that grows by itself
THUMB_TIP = (-.56, .80, -.26)
THUMB = ((0, .142), (.28, .116), (.46, .092), (.64, .100), (.80, .101), (.92, .090), (1, .066))   # its thickness along it
THUMB_STEPS = 13


def skin(name="skin", colour="#c08a6c"):
    """Skin is dull, and light goes a little way into it."""
    m = mat(name, colour, rough=.66, var=.10, scale=3, hue=.02, spec=.16)
    inputs = m.node_tree.nodes["Principled BSDF"].inputs
    inputs["Subsurface Weight"].default_value, inputs["Subsurface Scale"].default_value = .22, .06
    inputs["Subsurface Radius"].default_value = (1, .38, .22)
    return m


def hand(at, axes, curl=.5, spread=0.0, thumb=THUMB_TIP, m=None, arm=1.2, curls=None, size=1.0, name="hand",
         apart=False, bow=-.028, thumb_up=None, stout=1.0, lined=1.0, bare=True):
    """A hand whose wrist is `at`; `axes` are its directions (across to the little finger, along, out of its back).

    `curl` 0 is a flat hand, 1 a fist; `curls` may name a curl for single fingers; `thumb` is where its tip is, or None,
    `bow` how far the thumb arches on its way there, `stout` how much thicker than usual it is, and `thumb_up` where its nail
    looks, if not away from the fingers; `lined` is how deep its creases are, of a grown man's; a gloved one is not `bare`.
    Two hands need two names: Blender grows balls of one name together. `apart` grows each finger by itself, so that there is
    a line between one and the next.
    """
    axes = [Vector(a).normalized() for a in axes]
    place, grown = _body(axes, m, name)

    for i in range(4):                       # the palm, broad at the knuckles
        for j in range(13):
            t, u = i / 3, j / 12
            place((-.30 + .56 * t) * (.72 + .28 * u), -.04 + .88 * u, .03 * math.sin(math.pi * t), .125)
    for k in range(int(arm / .05)):                     # a wrist, and an arm that grows from it
        wide = .07 + .05 * min(1, k / 10)
        for side in (-1, 1):
            place(side * wide, -.05 * k, 0, .135 + .002 * k)
    bodies, nails = {grown: []}, []
    for finger, ((a, b), length, r) in FINGERS.items():
        grow, body = _body(axes, m, name + finger) if apart else (place, grown)
        if apart:                            # nothing beside it makes it thicker; its root reaches back into the palm
            r *= LONE
            for k in range(1, 8):
                grow(a * (1 - .04 * k), b - .06 * k, .03, r * (1.14 - .02 * k))
        found, end = _finger(grow, a, b, length, r, (curls or {}).get(finger, curl), spread * a)
        bodies.setdefault(body, []).extend(found)
        nails.append(end)
    if thumb:
        found, end = _thumb(place, thumb, bow, thumb_up, stout)
        bodies[grown] += found
        nails.append(end)
    skins = [creases.cut(body, axes, found, nails, lined) for body, found in bodies.items()]
    for ob in (*skins, *[creases.nail(axes, end, skins) for end in nails if bare]):
        ob.scale = (size,) * 3
        ob.location = Vector(at) + ob.location * size


HELD = Vector((-.38, 1.28, -.58))            # where thumb and fingers have what is held as a pen, in the hand's own directions
POINTS = Vector((.13, .63, -.76)).normalized()               # and where it points


def with_pen(tip, along, back, reach, is_left=False, **look):
    """A hand that has a pen whose point is at `tip`, `reach` from its fingers; its wrist, its frame, and what tells
    a place of the pen by how far up it is."""
    across = along.cross(back).normalized()
    frame = (-across if is_left else across, along, across.cross(along).normalized())
    world_of = lambda v: sum((d * k for d, k in zip(frame, v)), Vector())
    wrist = tip - world_of(HELD + POINTS * reach)
    hand(wrist, frame, curls={"index": .40, "middle": .44, "ring": .56, "little": .62}, spread=.04,
         thumb=(-.40, 1.225, -.655), thumb_up=(-.9, .1, .35), bow=.05, apart=True, **look)
    return wrist, frame, lambda far: tip - world_of(POINTS * far)


def _body(axes, m, name):
    """Balls that grow together: what places one, given in the hand's own directions, and the object."""
    balls = bpy.data.metaballs.new(name)
    balls.resolution = balls.render_resolution = .026
    balls.threshold = .35
    balls.materials.append(m or skin())

    def place(a, b, c, r):
        ball = balls.elements.new(type="BALL")
        ball.co, ball.radius = axes[0] * a + axes[1] * b + axes[2] * c, r * 1.55
    return place, link(bpy.data.objects.new(name, balls))


def _thumb(place, tip, bow, up=None, stout=1.0):
    """From the ball of the thumb to its tip, waisted between its joints."""
    root, tip = Vector((-.26, .22, -.06)), Vector(tip)
    along = (tip - root).normalized()
    up = Vector(up or ((-.5, 0, -.5) if tip[0] < -.4 else (0, 0, -1)))
    up = (up - along * up.dot(along)).normalized()
    for k in range(THUMB_STEPS + 1):
        t = k / THUMB_STEPS
        place(*(root.lerp(tip, t) + up * bow * math.sin(math.pi * t)), stout * _between(THUMB, t))
    end = _nail(tip - along * .026 + up * .006, along, up, .090 * stout)
    return [Joint(root.lerp(tip, .62) + up * .9 * bow, along, end.up, .098 * stout, .7, "end")], end


def _between(table, t):
    for (t0, r0), (t1, r1) in zip(table, table[1:]):
        if t <= t1:
            return r0 + (r1 - r0) * (t - t0) / (t1 - t0)
    return table[-1][1]


def _finger(place, a, b, length, r, curl, splay):
    """Three bones that bend by `curl` each, knuckles a little thicker; its joints, and its nail."""
    angle, y, z, x, joints = 0.0, b, .02, a, []
    for bone, share in enumerate(BONES):
        bend = curl * (1.15, 1.5, .9)[bone]
        joints.append(Joint(Vector((x, y, z)), _ahead(angle + bend / 2), _above(angle + bend / 2), r * (1.12 - .09 * bone), bend, KINDS[bone]))
        angle += bend
        steps = 4
        for k in range(steps):
            place(x, y, z, r * (1.12 - .09 * bone - .03 * k))
            step = length * share / steps
            y, z, x = y + math.cos(angle) * step, z - math.sin(angle) * step, x + splay * step
    place(x, y, z, r * .80)
    return joints, _nail(Vector((x, y, z)), _ahead(angle), _above(angle), r * .8)


def _ahead(angle):
    return Vector((0, math.cos(angle), -math.sin(angle)))


def _above(angle):
    return Vector((0, math.sin(angle), math.cos(angle)))


def _nail(tip, along, up, r):
    """A nail on the back of a finger's end, its two directions at right angles."""
    up = up - along * up.dot(along)
    return Nail(tip, along, up.normalized(), r)


def sleeve(start, end, r0, r1, m, folds=0.0):
    """A sleeve from one point to another, with the roll of its hem; `folds` says how far it creases, of its radius."""
    start, end = Vector(start), Vector(end)
    run = (end - start).length
    hem = [(r0 * .90, .06), (r0 * .96, .0), (r0 * 1.05, .03), (r0 * 1.05, .10), (r0, .13)]
    profile = hem + [(r0 + (r1 - r0) * k / 30, .13 + (run - .13) * k / 30) for k in range(1, 31)]
    ob = lathe(profile, m, name="sleeve")
    for v in ob.data.vertices:
        turn, far = math.atan2(v.co.y, v.co.x), v.co.z / r0
        deep = folds * min(1, v.co.z / .4) * (math.sin(2.6 * far + 2 * turn) + .6 * math.sin(3.1 * far - 3 * turn + 1))
        v.co.x, v.co.y = v.co.x * (1 + deep), v.co.y * (1 + deep)
    ob.location = start
    ob.rotation_euler = (end - start).to_track_quat("Z", "Y").to_euler()
    return ob
