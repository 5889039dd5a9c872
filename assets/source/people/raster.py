"""Triangles become pixels: the nearest one at each, and what it carries.

Law: numbers in, numbers out; compiled, because it is the one slow loop.
"""

from __future__ import annotations

import numba
import numpy as np


@numba.njit(cache=True)
def rastered(points, triangles, values, height, width, inside):  # type: ignore[no-untyped-def]
    """The nearest triangle at each pixel, of those that face the viewer (or turn away)."""
    depth = np.full((height, width), np.float32(-1e6))
    out = np.zeros((height, width, values.shape[1]), np.float32)
    for i in range(triangles.shape[0]):
        a, b, c = triangles[i]
        x0, y0, x1, y1, x2, y2 = points[a, 0], points[a, 1], points[b, 0], points[b, 1], points[c, 0], points[c, 1]
        area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
        if abs(area) < 1e-9 or (area < 0) == inside:
            continue
        left, right = max(0, int(np.floor(min(x0, x1, x2)))), min(width - 1, int(np.ceil(max(x0, x1, x2))))
        top, bottom = max(0, int(np.floor(min(y0, y1, y2)))), min(height - 1, int(np.ceil(max(y0, y1, y2))))
        for y in range(top, bottom + 1):
            for x in range(left, right + 1):
                u = ((x1 - x) * (y2 - y) - (x2 - x) * (y1 - y)) / area
                v = ((x2 - x) * (y0 - y) - (x0 - x) * (y2 - y)) / area
                w = 1 - u - v
                if u < -1e-6 or v < -1e-6 or w < -1e-6:
                    continue
                z = u * points[a, 2] + v * points[b, 2] + w * points[c, 2]
                if z > depth[y, x]:
                    depth[y, x] = z
                    for k in range(values.shape[1]):
                        out[y, x, k] = u * values[a, k] + v * values[b, k] + w * values[c, k]
    return depth, out
