"""Firs, as flat shapes: near ones of needles, far ones of haze."""
from kit import *


def fir(x, y, h, m, rng):
    pts = [(0, h)]
    left = []
    n = 9
    for i in range(n):
        z = h*(1 - (i + 1)/n*.92)
        w = (i + 1)/n*h*.17
        pts.append((w*rng.uniform(.85, 1.15), z))
        pts.append((w*.62, z + h*.015))
        left.append((-w*rng.uniform(.85, 1.15), z))
        left.append((-w*.62, z + h*.015))
    prism(pts + [(.2, 0), (-.2, 0)] + left[::-1], .1, m, loc=(x, y, -.5), bev=0)
