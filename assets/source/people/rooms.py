"""What the people's scripts share with the rooms': their painter lies one folder over."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "places"))

from painter.brush import paint
from painter.exr import Layers
from painter.parameters import Parameters

__all__ = ["Layers", "Parameters", "paint"]
