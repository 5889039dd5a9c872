"""From a layered render to a gouache picture: light, tone, rain on glass, brush, lines, grade.

Law: the same render, parameters and seed give the same picture. Knows nothing of Blender.
"""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from . import brush, cut_out, exr, finish, light, lines, rain
from .parameters import Parameters

__all__ = ["Parameters", "paint"]


def paint(path: Path | str, people: Callable[[exr.Layers], exr.Layers] | None = None, **parameters: Any) -> Image.Image:
    """The finished picture of the render at `path`, with what `people` lays into it; see `Parameters` for what may be said."""
    p = Parameters(**parameters)
    rng = np.random.default_rng(p.seed)
    layers = exr.read(path, p.height)
    if p.cut_out:
        layers = cut_out.grown(layers)
    if people:
        layers = people(layers)
    unit = layers.colour.shape[0] / 1080.           # brush sizes are meant for a height of 1080
    picture = light.tone(light.expose(layers, p, unit))
    if p.rain is not None:
        picture = rain.on_glass(picture, layers, rng, unit, p)
    picture = light.contrast(picture, p.contrast)
    picture = brush.paint(picture, layers, lines.drawn(layers, rng, unit), rng, unit, p)
    painted = Image.fromarray(finish.grade(picture, rng, unit, p))
    if p.cut_out:
        painted.putalpha(cut_out.edge(layers.alpha, rng, unit))
    return painted
