"""What the people's scripts share with the rooms': their painter lies one folder over."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "places"))

from painter.blur import direction, soft
from painter.brush import Pass, paint
from painter.exr import Layers
from painter.kernels import facets, stroke_all
from painter.parameters import Parameters

__all__ = ["Layers", "Parameters", "Pass", "direction", "facets", "paint", "soft", "stroke_all"]
