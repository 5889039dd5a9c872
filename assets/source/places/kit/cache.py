"""What is made once a scene and asked for many times: materials, with what they were asked for, and fonts, by name."""
from __future__ import annotations

from typing import Any

import bpy

materials: dict[str, tuple[dict[str, Any], bpy.types.Material]] = {}
fonts: dict[str, bpy.types.VectorFont] = {}


def clear() -> None:
    """Forget everything; Blender has thrown it away with the old scene."""
    materials.clear()
    fonts.clear()
