"""Everything that can be said to the painter, and what it does when nothing is said."""
from __future__ import annotations

from dataclasses import dataclass

RGB = tuple[float, float, float]


@dataclass(frozen=True)
class Parameters:
    """One picture's grade and brushwork. Colours are 0..1, lengths are pixels of a 1080-line picture."""

    height: int = 1080
    seed: int = 3
    cut_out: bool = False                   # keep the alpha of the render: a foreground
    # light
    exposure: float = 0.0                   # stops
    haze: RGB = (.35, .45, .6)
    haze_amt: float = 0.0
    haze_d: float = 30.0                    # metres to 63 % of the haze
    bloom: float = .10
    bloom_thr: float = 1.0
    bloom_tint: RGB = (1, 1, 1)
    contrast: float = 1.0
    # wet glass: y of the window, or (axis, sign, value) for "axis * sign > value * sign"
    rain: float | tuple[int, int, float] | None = None
    rain_amt: float = 1.0
    # brush
    kuw: float = 5.0                        # radius of the smoothing that comes before the brush
    strokes: bool = True
    stroke_scale: float = 1.0
    stroke_jit: float = .024
    wobble: float = .30
    extra: float = .03                      # share of fine strokes even where nothing asks for them
    fine: float = .8                        # below 1: more fine strokes
    detail_keep: float = .55
    # drawn lines
    edge: float = .22
    edge_col: RGB = (.10, .10, .16)
    # grade
    shadows: RGB = (-.015, .0, .03)
    highs: RGB = (.035, .012, -.03)
    sat: float = 1.12
    gamma: float = 1.0
    vign: float = .30
    bottom: float = 0.0                     # darkening of the text box's part
    black: RGB = (.012, .014, .03)          # what the vignette falls to
    paper: float = .035
    grain: float = .018
