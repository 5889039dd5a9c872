"""What helps to place things before the eye: points of the picture, panes seen aslant."""
from kit import *

LENS = 24.0


def screen_point(px, py, depth, eye=1.5, shift=0.0, lens=LENS):
    """World (x, z) that a level camera at x = 0 sees at a pixel of 1920x1080 at this depth."""
    k = 1920 * lens / 36.0
    return (px - 960) * depth / k, eye + (540 + shift * 1920 - py) * depth / k


def quad(corners, m):
    """One face. For panes seen at a grazing angle: a thick pane of `glass` turns black there, so wind it to face the camera."""
    bm = bmesh.new()
    bm.faces.new([bm.verts.new(c) for c in corners])
    return mesh("quad", bm, m)
