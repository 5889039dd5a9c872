"""The line before security: bends of belt, and what waits in it. Not a place itself."""
from kit import *
from props import stanchions, suitcase


def stand(top):
    """Eleven bends of belt, and what people have put down to move along with a foot: a cello, cases, a neck pillow."""
    belt = mat("queue_belt", "#2c4257", rough=.8, var=.15)
    left, right = -4.9, 5.6
    for k, y in enumerate((-5.6, -4.3, -3.0, -1.7, -.4)):
        ends = (left + 1.1, right) if k % 2 else (left, right - 1.1)
        stanchions([(ends[0] + (ends[1] - ends[0])*i/4, y) for i in range(5)], belt)
    for x in (left, right):
        stanchions([(x, y) for y in (-5.6, -3.0, -.4)], belt)
    for x, y, turn in ((left, -5.6, .5), (right, -4.3, -.5), (left, -3.0, .5), (right, -1.7, -.5), (-1.45, -4.3, .12)):
        _rule(x, y, turn)
    _things()
    white, amber = emis("sign_white", "#eaf2ff", 2.8), emis("sign_amber", "#ffb52e", 3.2)
    x, y, z = .45, -4.6, 3.42                                              # how long it takes from here, clear of the sign beyond
    for s in (-1, 1):
        cyl((x + s*.7, y, (top + z)/2), .012, top - z, brushed_steel(), seg=8, bev=0)
    box2((x - .80, y, z - .27), (x + .80, y + .08, z + .27), mat("sign_navy", "#16283a", rough=.5, var=.1), bev=.012, idx=1)
    for edge in (-.27, .27):
        box2((x - .80, y - .006, z + edge - .008), (x + .80, y, z + edge + .008), mat("sign_rule", "#54708a", rough=.6, var=0), bev=0, idx=1)
    text("FROM HERE", (x, y - .008, z + .12), .18, white, font="Roboto-Medium", idx=1, spacing=1.05)
    text("25 MIN", (x, y - .008, z - .11), .23, amber, font="Roboto-Bold", idx=1)


def _rule(x, y, turn):
    """On a post: what has changed since May."""
    with group() as g:
        box((0, -.03, 1.22), (.36, .02, .46), mat("rule_frame", "#8d969c", rough=.35, metal=1, var=.15), bev=.006)
        box((0, -.044, 1.22), (.32, .006, .42), mat("rule_paper", "#c8c6ba", rough=.85, var=.06), bev=0, idx=1)
        box((0, -.049, 1.375), (.32, .004, .11), mat("rule_red", "#8f2f25", rough=.8, var=.06), bev=0, idx=1)
        text("NEW SINCE MAY", (0, -.052, 1.375), .042, mat("poster_white", "#e2e4df", rough=.8, var=0, rvar=0), font="Roboto-Bold", idx=1)
        for i, words in enumerate(("Empty your pockets.", "Coat. Shoes. Belt.", "Pass in your hand.")):
            text(words, (0, -.049, 1.26 - i*.075), .036, mat("poster_ink", "#1d2a36", rough=.8, var=0, rvar=0), font="Roboto-Medium", idx=1)
    move(g.objs, (x, y, 0), turn)


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
    box((-2.35, -1.15, .14), (.46, .30, .26), mat("bag_olive", "#5d6444", rough=.8, var=.15, scale=8), bev=.10, seg=4, rot=(0, 0, -.5))
    pillow = [(4.42 + .13*math.cos(t*.43), -2.62 + .13*math.sin(t*.43), .60) for t in range(12)]
    suitcase((4.45, -2.5, 0), -.3, mat("case_grey", "#60666c", rough=.4, var=.12, coat=.3))
    tube(pillow, .06, mat("neck_pillow", "#7d6a8c", rough=.95, var=.12, scale=8))
    box((-4.05, -3.62, .006), (.10, .20, .003), mat("dropped_pass", "#d8d4c4", rough=.8, var=.04), bev=0, rot=(0, 0, .8))


def right_wall(right):
    """What there is to read in twenty-five minutes: an advertisement lit from behind, two notices, what cases have scraped."""
    turn, x = (math.pi/2, 0, -math.pi/2), right - .02
    frame = mat("frame", "#39444c", rough=.4, metal=.6, var=.15)
    y, z = .45, 2.0                                                      # the advertisement
    box2((x - .12, y - .95, z - .72), (x, y + .95, z + .72), frame, bev=.02)
    box2((x - .125, y - .88, z - .65), (x - .12, y + .88, z + .65), emis("advert_sky", "#c98a66", .46), bev=0, idx=1)
    prism([(-.88, -.65), (-.88, -.1), (-.5, .18), (-.2, -.02), (.2, .34), (.55, .05), (.88, .16), (.88, -.65)], .004, emis("advert_hill", "#2c4a66", .5),
          plane="YZ", loc=(x - .129, y, z), bev=0, idx=1)
    text("SEE YOU SOON", (x - .134, y, z - .36), .19, emis("advert_words", "#fff1d8", 1.2), rot=turn, font="Roboto-Black", idx=1)
    text("Cascade Airlines", (x - .134, y, z - .54), .10, emis("advert_words", "#fff1d8", 1.2), rot=turn, font="Roboto-Medium", idx=1)
    area((x - .2, y, z), (x - 3, y, .4), 1.3, 1.8, 46, "#ffb878", gloss=False)
    for k, yy in enumerate((3.55, 3.95)):
        box((x - .02, yy, 1.52), (.02, .30, .42), mat("notice%d" % k, ("#c9c3b2", "#b9a04c")[k], rough=.9, var=.06), bev=.002, idx=1, rot=(.04*(k - .4), 0, 0))
    scuff = mat("scuff", "#3a464e", rough=.8, var=.3, scale=6)
    for yy in (-5.2, -3.1, 1.6):
        box((right - .033, yy, .32), (.004, .9, .05), scuff, bev=0, rot=(.06, 0, 0))
