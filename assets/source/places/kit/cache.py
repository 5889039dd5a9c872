"""What is made once a scene and asked for many times: materials and fonts, by name."""
from __future__ import annotations

import bpy

materials: dict[str, bpy.types.Material] = {}
fonts: dict[str, bpy.types.VectorFont] = {}


def clear() -> None:
    """Forget everything; Blender has thrown it away with the old scene."""
    materials.clear()
    fonts.clear()
