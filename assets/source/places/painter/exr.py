"""Reading what the kit rendered: one array a layer, at the size of the picture."""
from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import OpenEXR
from PIL import Image

SKY_DEPTH = 1e4                             # metres; beyond is sky
CRISP, DRY = 1.0, 3.0                       # object index of lettering, and of what rain never reaches


@dataclass(frozen=True)
class Layers:
    """Linear colour and its alpha, depth and position in metres, world normal, where lettering is and what stays dry."""

    colour: np.ndarray
    alpha: np.ndarray
    depth: np.ndarray
    normal: np.ndarray
    position: np.ndarray
    crisp: np.ndarray
    dry: np.ndarray


def read(path: Path | str, height: int) -> Layers:
    """The layers of a render, enlarged to `height` lines."""
    channels = {}
    for part in OpenEXR.File(str(path)).parts:
        for name, channel in part.channels.items():
            channels[name.split("ViewLayer.")[-1]] = channel.pixels
    colour = channels["Combined"][..., :3]
    index = _resized(channels["Object Index.X"], height, Image.NEAREST)
    soft, hard = Image.BICUBIC, Image.NEAREST
    return Layers(
        colour=np.maximum(_resized(colour, height, soft), 0),
        alpha=np.clip(_resized(channels["Combined"][..., 3], height, soft), 0, 1),
        depth=_resized(channels["Depth.Z"], height, hard),
        normal=_resized(_vector(channels, "Normal"), height, soft),
        position=_resized(_vector(channels, "Position"), height, hard),
        crisp=(index == CRISP).astype(np.float32),
        dry=(index == DRY).astype(np.float32))


def _vector(channels: dict[str, np.ndarray], name: str) -> np.ndarray:
    return np.stack([channels[f"{name}.{axis}"] for axis in "XYZ"], -1)


def _resized(a: np.ndarray, height: int, method: int) -> np.ndarray:
    if a.ndim == 3:
        return np.stack([_resized(a[..., c], height, method) for c in range(a.shape[2])], -1)
    width = a.shape[1] * height // a.shape[0]
    return np.asarray(Image.fromarray(a.astype(np.float32)).resize((width, height), method), np.float32)
