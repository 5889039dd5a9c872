"""The two loops that numpy cannot do: smoothing into facets, and laying strokes. Compiled by numba."""
from __future__ import annotations

import numpy as np
from numba import njit, prange, set_num_threads

set_num_threads(2)
SECTORS = 8
HALF_ROOT = .70710678
ROUNDNESS, OVERLAP = .33, .9425             # shape of a sector's weight (Kyprianidis 2010)
FALLOFF = 3.125
STUBBORN = .8                           # how stubbornly a stroke keeps its direction


@njit(inline="always", cache=True)
def _sector_weights(u, v, weights):
    vx, vy = ROUNDNESS - OVERLAP * u * u, ROUNDNESS - OVERLAP * v * v
    weights[0] = max(0., v + vx * .5 + .1) ** 2
    weights[2] = max(0., -u + vy * .5 + .1) ** 2
    weights[4] = max(0., -v + vx * .5 + .1) ** 2
    weights[6] = max(0., u + vy * .5 + .1) ** 2
    p, q = HALF_ROOT * (u - v), HALF_ROOT * (u + v)
    vx, vy = ROUNDNESS - OVERLAP * p * p, ROUNDNESS - OVERLAP * q * q
    weights[1] = max(0., q + vx * .5 + .1) ** 2
    weights[3] = max(0., -p + vy * .5 + .1) ** 2
    weights[5] = max(0., -q + vx * .5 + .1) ** 2
    weights[7] = max(0., p + vy * .5 + .1) ** 2
    total = np.float32(0)
    for k in range(SECTORS):
        total += weights[k]
    return total


@njit(parallel=True, fastmath=True, cache=True)
def facets(picture, angle, clear, radius, focus):
    """Anisotropic Kuwahara: each pixel takes the calmest of eight neighbourhoods along `angle`."""
    h, w, _ = picture.shape
    out = np.empty_like(picture)
    for y in prange(h):
        mean, square = np.zeros((SECTORS, 4), np.float32), np.zeros((SECTORS, 3), np.float32)
        weights = np.zeros(SECTORS, np.float32)
        for x in range(w):
            r = radius * max(.18, focus[y, x])
            along, across = r * (1 + clear[y, x]), r / (1 + clear[y, x])
            c, s = np.cos(angle[y, x]), np.sin(angle[y, x])
            reach = int(np.ceil(max(along, across)))
            mean[:], square[:] = 0, 0
            for dy in range(-reach, reach + 1):
                yy = min(max(y + dy, 0), h - 1)
                for dx in range(-reach, reach + 1):
                    u, v = (c * dx + s * dy) / along, (-s * dx + c * dy) / across
                    d = u * u + v * v
                    if d > 1:
                        continue
                    xx = min(max(x + dx, 0), w - 1)
                    gauss = np.exp(-FALLOFF * d) / (_sector_weights(u, v, weights) + 1e-6)
                    for k in range(SECTORS):
                        share = weights[k] * gauss
                        mean[k, 3] += share
                        for i in range(3):
                            colour = picture[yy, xx, i]
                            mean[k, i] += colour * share
                            square[k, i] += colour * colour * share
            _calmest(mean, square, out, y, x)
    return out


@njit(inline="always", cache=True)
def _calmest(mean, square, out, y, x):
    r, g, b, total = np.float32(0), np.float32(0), np.float32(0), np.float32(0)
    for k in range(SECTORS):
        n = mean[k, 3] + 1e-8
        mr, mg, mb = mean[k, 0] / n, mean[k, 1] / n, mean[k, 2] / n
        spread = abs(square[k, 0] / n - mr * mr) + abs(square[k, 1] / n - mg * mg) + abs(square[k,
            2] / n - mb * mb)
        weight = 1. / (1. + (65025. * spread) ** 4.0 * 1e-6 + (1000 * spread) ** 2)
        r += mr * weight
        g += mg * weight
        b += mb * weight
        total += weight
    out[y, x, 0], out[y, x, 1], out[y, x, 2] = r / total, g / total, b / total


@njit(inline="always", cache=True)
def _turned(angle, py, px, dx, dy):
    ax, ay = np.cos(angle[py, px]), np.sin(angle[py, px])
    if ax * dx + ay * dy < 0:
        ax, ay = -ax, -ay
    dx, dy = STUBBORN * dx + (1 - STUBBORN) * ax, STUBBORN * dy + (1 - STUBBORN) * ay
    norm = np.sqrt(dx * dx + dy * dy) + 1e-6
    return dx / norm, dy / norm


@njit(inline="always", cache=True)
def _differs(reference, py, px, c0, c1, c2, stop):
    return (abs(reference[py, px, 0] - c0) + abs(reference[py, px, 1] - c1)
            + abs(reference[py, px, 2] - c2)) > stop


@njit(fastmath=True, cache=True)
def _trace(reference, angle, x, y, half, stop, path):
    """Back to where the colour begins, then forward to where it ends; fills `path`, gives its length."""
    h, w, _ = reference.shape
    iy, ix = int(y), int(x)
    c0, c1, c2 = reference[iy, ix, 0], reference[iy, ix, 1], reference[iy, ix, 2]
    px, py, dx, dy, back = x, y, np.cos(angle[iy, ix]), np.sin(angle[iy, ix]), 0
    for _ in range(half):
        qx, qy = int(px), int(py)
        if qx < 0 or qy < 0 or qx >= w or qy >= h or _differs(reference, qy, qx, c0, c1, c2, stop):
            break
        dx, dy = _turned(angle, qy, qx, dx, dy)
        px -= dx
        py -= dy
        back += 1
    n = 0
    for k in range(back + half):
        qx, qy = int(px), int(py)
        if qx < 0 or qy < 0 or qx >= w or qy >= h:
            if k > back:
                break
            px += dx
            py += dy
            continue
        if k > back and _differs(reference, qy, qx, c0, c1, c2, stop):
            break
        dx, dy = _turned(angle, qy, qx, dx, dy)
        if n < path.shape[0]:
            path[n, 0], path[n, 1], path[n, 2], path[n, 3] = px, py, -dy, dx
            n += 1
        px += dx
        py += dy
    return n


@njit(fastmath=True, cache=True)
def stroke_all(canvas, reference, angle, xs, ys, half, widths, bristles, jitter, stop, cover, shortest):
    """Lay one stroke through each start, in the colour found there."""
    h, w, _ = canvas.shape
    rows, columns = bristles.shape
    path = np.empty((2 * half + 2, 4), np.float32)
    for i in range(xs.size):
        iy, ix = int(ys[i]), int(xs[i])
        if ix < 0 or iy < 0 or ix >= w or iy >= h:
            continue
        n = _trace(reference, angle, xs[i], ys[i], half, stop, path)
        if n < shortest:
            continue
        c0, c1, c2 = reference[iy, ix, 0], reference[iy, ix, 1], reference[iy, ix, 2]
        width, j, row = widths[i], jitter[i], i * 7 % rows
        for k in range(n):
            u = k / n
            taper = min(1., min(u * n / (width * .6) + .15, (1 - u) * n / (width * .9) + .05))
            ww = width * (.55 + .45 * taper)
            m = int(ww * 1.5) + 1
            for v in range(-m, m + 1):
                f = v / float(m)
                px, py = int(path[k, 0] + path[k, 2] * f * ww * .5 + .5), int(path[k, 1] + path[k,
                    3] * f * ww * .5 + .5)
                if px < 0 or py < 0 or px >= w or py >= h:
                    continue
                bristle = bristles[(row + int((f * .5 + .5) * 31)) % rows, k % columns]
                paint = cover * min(1., (1 - abs(f)) * 2.2) * min(1., taper * 1.3) * (.35 + .65 * bristle)
                tint = 1 + j + (bristle - .5) * .022
                canvas[py, px, 0] += (c0 * tint + j * .25 - canvas[py, px, 0]) * paint
                canvas[py, px, 1] += (c1 * tint - canvas[py, px, 1]) * paint
                canvas[py, px, 2] += (c2 * tint - j * .25 - canvas[py, px, 2]) * paint
